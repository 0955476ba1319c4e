"""Arabic visits and signings that are no diplomacy: to a prison or a consulate's counter, and contracts of private people."""

from typing import Final

from rasad.extract.events.found import EventFound
from rasad.extract.events.telling import Telling
from rasad.script import fold
from rasad.vocabulary.schema import Named

_HOUSES: Final = frozenset({"building", "palace"})
_REACH: Final = 8  # words between a visit and the house that it goes to


def is_private(telling: Telling, found: EventFound) -> bool:
    """Tell whether an Arabic visit or signing is nobody's in office."""
    if not telling.setting.verbs_last and found.kind == "visit" and _leaves(telling, found):
        return True
    offices = any(figure.offices for figure in telling.setting.cast.figures)
    if telling.setting.verbs_last or not found.figures:
        return False
    of_police = not telling.setting.lists["police_and_courts"].isdisjoint(telling.setting.spelt)
    if found.kind == "visit" and (offices or of_police) and _is_of_nobody_known(telling, found):
        return True
    if not offices:
        return False  # a report that tells nobody's office does not tell who is private
    if found.kind == "visit":
        return (
            _is_object(telling)
            or _is_at_home(telling, found)
            or (not _holds_office(telling, found) and _is_to_a_house(telling, found))
        )
    known = any(telling.setting.cast.figures[who].known for who in found.figures)
    return found.kind == "signing" and not (found.states or known or _holds_office(telling, found))


def _leaves(telling: Telling, found: EventFound) -> bool:
    """Tell whether somebody leaves for no place that is named: غادرا فندقيهما متوجهين إلى حيث يجتمعان."""
    left = telling.word in telling.setting.lists["leaving"]
    return left and found.goal is None and found.site is None


def _holds_office(telling: Telling, found: EventFound) -> bool:
    """Tell whether one of those who take part holds an office, or is no person."""
    figures = [telling.setting.cast.figures[who] for who in found.figures]
    return any(figure.offices or figure.kind != "person" for figure in figures)


def _is_of_nobody_known(telling: Telling, found: EventFound) -> bool:
    """Tell whether who travels is known for nothing, has no office and no title: وصل الطالب فلان إلى المدينة, but not الأمير فلان.

    Whoever visits (زار الأستاذ فلان الجزيرة) mostly has an office that no list knows.
    """
    setting = telling.setting
    figures = setting.cast.figures
    if (
        fold(telling.row.forms[0]) not in setting.lists["travelling"]
        or _holds_office(telling, found)
        or any(figures[who].known for who in found.figures)
    ):
        return False
    return not any(m.first - 1 in setting.honorifics for m in setting.people if m.figure in found.figures)


def _is_at_home(telling: Telling, found: EventFound) -> bool:
    """Tell whether who holds an office of a state comes home: عاد الوزير إلى عاصمة بلاده, غادر القنصل إلى بلاده."""
    row, goal = found.site.row if found.site else None, (found.goal or "")[:2]
    left = telling.word in telling.setting.lists["leaving"]
    palace = isinstance(row, Named) and row.kind in _HOUSES
    place = telling.place_word()
    capital = place in telling.report.seats or place in telling.setting.states
    return (palace or left or capital) and bool(found.of) and found.of == {goal}


def _is_object(telling: Telling) -> bool:
    """Tell whether the pronoun of a visit is whom others visit: أن يقوم مسؤولون بزيارتها, حق زيارته في السجن."""
    setting, match = telling.setting, telling.match
    if not telling.sides.own or telling.place_word() is not None:
        return False
    right = setting.text.words[match.first - 1] in setting.lists["rights"]
    return right or match.prefix.endswith("ب")


def _is_to_a_house(telling: Telling, found: EventFound) -> bool:
    """Tell whether a visit goes to a house, or to no land or city that is named: زيارته إلى القنصلية في إسطنبول."""
    setting, match = telling.setting, telling.match
    words = setting.text.words[match.end : min(telling.sentence.end, match.end + _REACH)]
    houses = setting.lists["private_houses"]
    bare = {word.removeprefix("ل").removeprefix("ل").removeprefix("ال") for word in words}
    return (found.goal is None and found.site is None) or any(house in bare for house in houses)
