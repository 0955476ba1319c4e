"""Who is invited to an Arabic visit, and who invites."""

from rasad.extract.cast import Placed
from rasad.extract.events.setting import Setting
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_REACH = 24  # words between an invitation and the visit
_TO_HIM = frozenset("الیه الیها له لها".split())
_BY = "ب"  # in وصل بدعوة من نظيره
_NEAR = 3  # words between إليه and the invitation
_BESIDE = 8  # words before an invitation in which somebody accepts it: قبل الزعيم فلان، الدعوة


def invites(setting: Setting, spelt: str) -> bool:
    """Tell whether a word is an invitation or a verb of inviting: دعا الرئيس البابا إلى زيارة."""
    return (
        spelt.startswith(setting.pieces["invitation_nouns"])
        or spelt.removeprefix("و") in setting.lists["inviting"]
    )


def read_invitation(setting: Setting, match: Match) -> tuple[list[Placed], frozenset[int]]:
    """Return who is invited to an Arabic visit, and the figures of who invites: وجه دعوة إلى البابا من الرئيس لزيارة البلاد."""
    first, words = setting.sentence(match.first).first, setting.text.words
    asked = _invitation(setting, match)
    if asked is None:
        return [], frozenset()
    people = setting.persons(asked + 1, match.first)
    guests = [m for m in people if setting.governor(m) == "to" or setting.is_under_clitic(m.first)][:1]
    before = [m for m in setting.persons(first, asked) if setting.governor(m) == ""]
    making = setting.pieces["invitation_made"]
    made = any(words[at].startswith(making) for at in range(asked + 1, match.first))
    if not guests and not _TO_HIM.isdisjoint(words[max(first, asked - _NEAR) : asked]):
        guests = list(setting.persons(first, asked)[-1:])  # التقى A B ووجه إليه دعوة لزيارة البلاد
    accepts = not setting.lists["accepting"].isdisjoint(words[max(first, asked - _BESIDE) : asked])
    if accepts:  # قبل الزعيم دعوة الرئيس إلى زيارة
        guests = guests or before[-1:]
    elif not made and not guests:
        others = [m for m in people if setting.governor(m) != "from"]
        verb = not words[asked].startswith(setting.pieces["invitation_nouns"])
        guests = others[-1:] if verb else others[:1]
        if verb and not before and len({m.figure for m in others}) < 2:
            guests = []  # دعا الرئيس إلى زيارة: he may invite
    hosts = {m.figure for m in people}
    if not (guests or accepts or made or words[asked].startswith(_BY)):
        named = list(dict.fromkeys(m.figure for m in before))
        guests = [m for m in before[-1:] if len(named) > 1]  # سلم المبعوث الرئيس دعوة لزيارة البلاد
        hosts.update(named)
    return guests, frozenset(hosts - {m.figure for m in guests})


def tells_of_another(setting: Setting, match: Match, mention: Placed) -> bool:
    """Tell whether a name behind the visit that somebody is invited to is another verb's: دعوة لزيارة المملكة نقلها الوزير."""
    away = mention.first > match.end
    return away and not setting.verbs_last and _invitation(setting, match) is not None


def _invitation(setting: Setting, match: Match) -> int | None:
    """Return where the invitation to a visit stands before it."""
    first = setting.sentence(match.first).first
    near = range(match.first - 1, max(first, match.first - _REACH) - 1, -1)
    to = match.prefix.endswith("ل") or setting.under(match.first) == "to"
    if not to or not isinstance(match.row, Trigger) or match.row.kind != "visit":
        return None
    return next((at for at in near if invites(setting, setting.text.words[at])), None)
