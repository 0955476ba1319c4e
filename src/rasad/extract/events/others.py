"""Who else takes part around an Arabic noun: its sponsor, its host, the second of two, who was called."""

from rasad.extract.cast import Placed
from rasad.extract.events.clause_subjects import stands_behind_verb
from rasad.extract.events.pronouns import is_man, is_woman, titled
from rasad.extract.events.setting import Setting
from rasad.extract.events.sides import Sides
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_OBJECT = 10  # words between the host of an Arabic reception and the unnamed ones whom he receives
_HERS = "بینها"
_OF_HIM = frozenset({"بینه", _HERS})
_SPONSOR = 24  # words between رعى and what is sponsored


def add_sponsor(setting: Setting, match: Match, sides: Sides) -> None:
    """Make the one who sponsors an event its patron: رعى الرئيس، فلان، اليوم، توقيع المذكرة بين الوزيرين."""
    first = max(setting.sentence(match.first).first, match.first - _SPONSOR)
    if not setting.where("sponsor"):
        return
    verb = next(
        (at for at in range(match.first - 1, first - 1, -1) if setting.meaning(at) == "sponsor"), None
    )
    if verb is None:
        return
    taken = {mention.figure for mention in (*sides.of, *sides.company)}
    named = [m for m in setting.persons(verb, match.first) if m.figure not in taken]
    if not (named or sides.subject):  # أن الرئيس فلانا رعى توقيع المذكرة
        named = [m for m in setting.persons(first, verb) if m.end == verb and m.figure not in taken]
    sides.patron, sides.subject = [*sides.patron, *(sides.subject or named[:1])], []


def receive(setting: Setting, match: Match, sides: Sides) -> None:
    """Make the one after an Arabic noun of reception the host of unnamed ones: استقبال الرئيس وفدا, but not استقبال الرئيس."""
    if sides.subject:
        return
    if len({m.figure for m in sides.of}) > 1:
        _receive_given(setting, sides)
        return
    if not sides.of:
        return
    last = sides.of[-1].end
    near = range(last, min(setting.sentence(match.first).end, last + _OBJECT))
    # بعد استقبال الأمين العام للثوار
    given = bool(setting.bodies(last, last + 1)) and setting.text.words[last].startswith("ل")
    if given or any(setting.text.words[word] in setting.lists["unnamed_guests"] for word in near):
        sides.subject, sides.of, sides.has_company = sides.of, [], True


def _receive_given(setting: Setting, sides: Sides) -> None:
    """Make the one before a written-on ل the host of those behind it: استقبال الرئيس لوزير الخارجية فلان."""
    words, host = setting.text.words, sides.of[0]
    guests = [m for m in sides.of if m.figure != host.figure]
    if words[guests[0].first].startswith("ل") and not words[host.first].startswith("ل"):
        sides.subject, sides.of = [m for m in sides.of if m.figure == host.figure], guests


def greet(setting: Setting, match: Match, sides: Sides) -> None:
    """Add who is received where a title with a pronoun tells it: وكان في استقبال سيادته الوزير فلان."""
    welcome = isinstance(match.row, Trigger) and match.row.frame.get("next") == "host"
    if welcome and setting.meaning(match.end) == "title":
        guest = titled(setting, match, frozenset(m.figure for m in sides.of))
        sides.of = [*guest[:1], *sides.of]


def is_of_others(setting: Setting, match: Match, sides: Sides) -> bool:
    """Tell whether an Arabic pronoun means others than one person: المهاجرين قبل وصولهم, زعيمي الكوريتين خلال اجتماعهما.

    A trip is of two named ones or of others: not of the host in استقبل الوكيل وزيرين لدى وصولهما.
    """
    spelt = setting.text.words[match.end - 1]
    if setting.verbs_last or not spelt.endswith(("هم", "هما")):
        return False
    if spelt.endswith("هم"):  # a delegation's head may stand for it: وصل مع الوفد المرافق وكان في استقبالهم
        first = min((m.first for m in sides.subject), default=match.first)
        words = setting.text.words[first : match.first]
        return len({m.figure for m in sides.subject}) == 1 and not any("وفد" in word for word in words)
    if (
        isinstance(match.row, Trigger)
        and match.row.kind == "visit"
        and len({m.figure for m in sides.subject}) == 1
    ):
        return True
    last = max((m.end for m in sides.subject), default=setting.sentence(match.first).first)
    two = setting.lists["two_by_office"]
    return any(here.removeprefix("ل") in two for here in setting.text.words[last : match.first])


def other_of_two(setting: Setting, match: Match, sides: Sides, *, call: bool) -> None:
    """Add the second of two whom a dual pronoun means, or to whom a call was made: نقل لآبي في اتصال هاتفي."""
    if setting.verbs_last or sides.number != 1:
        return
    known = {mention.figure for mention in sides.all()}
    if is_with_him(setting, match, sides):
        sides.subject, sides.inferred = _him(setting, match, sides), False
        return
    before = [
        m for m in setting.persons(setting.sentence(match.first).first, match.first) if m.figure not in known
    ]
    if call:
        spelt = setting.text.words
        before = [
            m for m in before if spelt[m.first].startswith(("ل", "ب")) and setting.writes(spelt[m.first][1:])
        ]
        before = before or _told_by_phone(setting, match, sides)
    if call or setting.text.words[match.first].endswith("هما"):
        sides.company += before[-1:]


def is_with_him(setting: Setting, match: Match, sides: Sides) -> bool:
    """Tell whether a pronoun is the first of two: لقاء بينه وبين الزعيم."""
    words, company = setting.text.words, sides.company and not setting.verbs_last
    return bool(company) and not _OF_HIM.isdisjoint(words[match.end : sides.company[0].first])


def _him(setting: Setting, match: Match, sides: Sides) -> list[Placed]:
    """Return whom بينه or بينها means by its gender: the last free name before it, else whom a verb behind makes the subject.

    In اجتماع مزمع عقده بينه وبين الزعيم the former; in تذهب الجائزة إلى نظيره لأن اللقاء بينه وبين another is meant.
    """
    sentence, known = setting.sentence(match.first), {m.figure for m in sides.company}
    hers = _HERS in setting.text.words[match.end : sides.company[0].first]
    women = {m.figure for m in setting.people if is_woman(setting, m)}
    women -= {m.figure for m in setting.people if is_man(setting, m)}
    may_be = [m for m in setting.persons(sentence.first, sentence.end) if m.figure not in known]
    may_be = [m for m in may_be if (m.figure in women) is hers]
    near = [m for m in may_be if m.first < match.first]
    free = [m for m in near if setting.governor(m) == ""]
    after = [m for m in may_be if m.first > match.end and stands_behind_verb(setting, m)]
    return (free or near)[-1:] or after[:1]


def _told_by_phone(setting: Setting, match: Match, sides: Sides) -> list[Placed]:
    """Return whom somebody tells something on the phone: هنأ الرئيس نظيره فلان في اتصال هاتفي."""
    by_phone = setting.meaning(match.first) == "other"  # عبر الهاتف
    if not (by_phone or setting.under(match.first) in {"in", "during"}) or not sides.subject:
        return []
    told = sides.subject[-1]
    verb = any(word in setting.cues for word in range(told.first - 2, match.first))
    near = setting.persons(told.end, match.first)
    free = [m for m in near if m.figure != told.figure and setting.governor(m) == ""]
    return free if verb and len({m.figure for m in free}) == 1 else []
