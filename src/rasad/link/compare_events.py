"""Judge whether an event of a report is one that the record knows: who, when, where."""

from datetime import timedelta
from functools import lru_cache
from typing import Final

from rasad.event import Event
from rasad.judgement import Verdict
from rasad.link.candidates import OF_ONE_INSTRUMENT
from rasad.link.compare import Opinion

_EXACT: Final = timedelta(days=2)
_NEWS: Final = timedelta(days=3)
_VISIT: Final = timedelta(days=3)


def compare_events(new: Event, known: Event) -> Opinion | None:
    """Return an opinion on a candidate event, or None where the two have nothing to do with each other."""
    if new.kind != known.kind:
        return None
    of_one = new.agreement is not None and new.agreement == known.agreement and new.kind in OF_ONE_INSTRUMENT
    days = _days(new, known)
    if days is None:
        if not of_one or (new.first and known.first):
            return None
        days = "unknown"
    company, reasons = _company(new, known)
    quoted = bool(new.quotes) and not {*known.quotes}.isdisjoint(new.quotes)
    if quoted and (company or _says_nothing_else(new, known)):
        company, reasons = max(company, 2), (*reasons, "the same words in quotation marks")
    if of_one and company < 2:
        company, reasons = 2, (*reasons, str(new.agreement))
    if not company:
        return None
    certain = company > 1 and (days == "exact" or (days == "near" and not _elsewhere(new, known)) or of_one)
    weight = 2 * company + (days == "exact") + (new.place is not None and new.place == known.place)
    verdict: Verdict = "same" if certain else "unsure"
    return Opinion(verdict, "who and when", weight + 2 * quoted, (*reasons, f"days: {days}"))


def _says_nothing_else(new: Event, known: Event) -> bool:
    """Tell whether one of two does not tell of any people, so that the other may be it."""
    return not _people(new.participants) or not _people(known.participants)


def _elsewhere(new: Event, known: Event) -> bool:
    """Tell whether two events are told of different cities or different states; a city may lie in the state."""
    if new.place is None or known.place is None:
        return False
    alike = new.place.partition("-")[0] == known.place.partition("-")[0]
    return alike and new.place != known.place


def _company(new: Event, known: Event) -> tuple[int, tuple[str, ...]]:
    """Return how well those who took part agree: 0 not, 1 in part, 2 well, 3 for several people."""
    people, others = _people(new.participants), _people(known.participants)
    shared = people & others
    reasons = tuple(sorted(shared))
    if not people or not others:
        rest = set(new.participants) & set(known.participants)
        return (1 if len(rest) > 1 else 0), tuple(sorted(rest))
    least = min(len(people), len(others))
    if not shared or len(shared) / least < (0.5 if new.kind == "visit" else 0.6):
        return 0, ()
    if len(shared) > 1:
        return 3, reasons
    if new.kind == "visit":
        return 2, reasons
    rest = {each for each in new.participants if each not in people}
    if people == others and rest and rest == {each for each in known.participants if each not in others}:
        return 2, reasons
    return 1, reasons


@lru_cache(maxsize=4096)
def _people(participants: tuple[str, ...]) -> frozenset[str]:
    return frozenset(each for each in participants if each.startswith("person-"))


def _days(new: Event, known: Event) -> str | None:
    """Say how the days agree: "exact", "near", "unknown", or None where they contradict."""
    if new.first and new.last and known.first and known.last:
        if new.first > known.last or known.first > new.last:
            apart = max(new.first - known.last, known.first - new.last)
            if new.kind != "visit" or apart > _VISIT:
                return None
        return "exact" if max(new.last - new.first, known.last - known.first) <= _EXACT else "near"
    one, other = new.first or new.told, known.first or known.told
    if one is None or other is None:
        return "unknown"
    return "near" if abs(one - other) <= _NEWS else None
