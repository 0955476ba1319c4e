"""Who summons an envoy: the state or its ministry, or an official by name."""

from collections.abc import Sequence
from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.clauses import is_parted
from rasad.extract.events.state_sides import free_bodies, subject_states
from rasad.extract.events.telling import Telling

_BODY: Final = 6  # words of a body right before the noun: أعلنت وزارة الخارجية النرويجية استدعاء
_GAP: Final = 3  # words between the verb and the official who summons
_REACH: Final = 45  # words between a Persian envoy and the verb that ends his sentence
_AFTER: Final = 10  # words behind a noun: احضار سفیر نروژ به وزارت خارجه کنیا


def find_summoners(telling: Telling, summoned: Sequence[Placed]) -> list[Placed]:
    """Return who does the summoning: استدعت موسكو السفير, استدعت وزارة الخارجية النرويجية السفير."""
    if telling.setting.verbs_last:
        return _persian(telling, summoned)
    if telling.row.part != "verb":
        return _of_noun(telling)
    envoys = {mention.figure for mention in summoned}
    first, end = telling.match.first, telling.match.end
    near = [
        m
        for m in telling.sides.subject
        if m.figure not in envoys and (0 <= m.first - end <= _GAP or 0 <= first - m.end <= 1)
    ]  # وزير الخارجية، فلان، استدعى السفير
    return near or subject_states(telling.setting, telling.match) or _who_says_so(telling)


def _of_noun(telling: Telling) -> list[Placed]:
    """Return whose a noun of summoning is, or who announces it: استدعاء الحكومة النرويجية السفير, أعلنت أوسلو استدعاء السفير."""
    setting, match = telling.setting, telling.match
    near = list(free_bodies(setting, max(telling.sentence.first, match.first - _BODY), match.end + 1))
    own = [m for m in near if m.first == match.end]
    return own or [m for m in near if m.end == match.first and m.first - 1 in setting.cues]


def _who_says_so(telling: Telling) -> list[Placed]:
    """Return the body that tells of a summons of its own: أعلنت وزارة الخارجية النرويجية أنها استدعت السفير."""
    setting, first = telling.setting, telling.match.first
    if setting.text.words[first - 1] not in setting.lists["itself"]:
        return []
    bodies = list(free_bodies(setting, telling.sentence.first, first))
    return [m for m in bodies if m.first - 1 in setting.cues][-1:]


def _persian(telling: Telling, summoned: Sequence[Placed]) -> list[Placed]:
    """Return where an envoy is summoned to, and by whom, else the subject: به وزارت خارجه احضار شد, نروژ سفیر کنیا را احضار کرد."""
    setting, match = telling.setting, telling.match
    low = max(telling.sentence.first, match.first - _REACH)
    high = min(telling.sentence.end, match.end + _AFTER)
    bodies = [m for m in free_bodies(setting, low, high) if not is_parted(setting, m.end, match.first)]
    envoy = min((m.first for m in summoned), default=low)
    # پس از حمله به سفارت نروژ، کاردار کنیا به وزارت خارجه احضار شد: the first is nobody's aim
    called_to = [m for m in bodies if m.first > envoy or envoy > match.first]
    called_to = [m for m in called_to if setting.cast.kind(m) == "organisation" and _is_aim(telling, m)]
    if called_to or not summoned or telling.sides.passive:
        return [*called_to[-1:], *_officials(telling, summoned)]
    first = min(m.first for m in summoned)
    own = [m for m in bodies if m.end <= first < match.first and setting.governor(m) == ""][-1:]
    return own or _speaking(telling, first)


def _officials(telling: Telling, summoned: Sequence[Placed]) -> list[Placed]:
    """Return who is told to have summoned an envoy to his ministry: توسط معاون وزیر خارجه به وزارت خارجه احضار شد."""
    setting, first = telling.setting, telling.match.first
    near = setting.persons(max(telling.sentence.first, first - _REACH), first)
    by = [m for m in near if setting.governor(m) == "by" and m.figure not in {s.figure for s in summoned}]
    return [m for m in by if not is_parted(setting, m.end, first)]


def _speaking(telling: Telling, envoy: int) -> list[Placed]:
    """Return the body that tells of its own deed: وزارت خارجه نروژ اعلام کرد که سفیر کنیا را احضار کرده است."""
    setting = telling.setting
    said = setting.speaker_at(telling.match.first)
    if not said or not telling.sides.finite or not setting.within("that", max(0, envoy - _GAP), envoy):
        return []
    bodies = free_bodies(setting, telling.sentence.first, envoy)
    return [m for m in bodies if m.figure in said and setting.cast.kind(m) == "organisation"][-1:]


def _is_aim(telling: Telling, body: Placed) -> bool:
    """Tell whether به stands right before a body: به وزارت خارجه."""
    return telling.setting.meaning(body.first - 1) == "to"
