"""Judge whether an event or agreement of a report is one that the record knows: who, when, where, what."""

from datetime import timedelta
from functools import lru_cache
from typing import Final

from rasad.event import Agreement, Event
from rasad.link.compare import Opinion
from rasad.spelling import Name, distance, parse_name

_EXACT: Final = timedelta(days=2)
IN_THE_NEWS: Final = "parties, in the news at once"
"""The rule of two instruments of one kind and the same parties that reports of the same days tell of: one, if there
is no other that it could be."""

_NEWS: Final = timedelta(days=3)
_VISIT: Final = timedelta(days=3)
_RUNNING: Final = timedelta(days=60)
_SPOKEN_OF: Final = timedelta(days=200)
"""So long after the last report of an instrument one of its kind, parties and topic is taken to be it: trade memoranda of
two states are many over the years."""
# Instruments that reports call by one another's names: a treaty here may be a memorandum there.
_ALIKE: Final = frozenset({"memorandum", "agreement", "treaty", "protocol", "other"})

_LONG_AGO: Final = timedelta(days=2 * 365)


def compare_events(new: Event, known: Event) -> Opinion | None:
    """Return an opinion on a candidate event, or None where the two have nothing to do with each other."""
    if new.kind != known.kind:
        return None
    days = _days(new, known)
    if days is None:
        return None
    company, reasons = _company(new, known)
    if not company:
        return None
    elsewhere = _elsewhere(new, known)
    if days == "exact":
        verdict = "same" if company > 1 else "unsure"
    elif days == "near":
        verdict = "same" if company > 1 and not elsewhere else "unsure"
    else:
        verdict = "unsure"
    weight = 2 * company + (days == "exact") + (new.place is not None and new.place == known.place)
    return Opinion(
        "same" if verdict == "same" else "unsure", "who and when", weight, (*reasons, f"days: {days}")
    )


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
        slack = _VISIT if new.kind == "visit" else timedelta(0)
        if new.first - slack > known.last or known.first - slack > new.last:
            return None
        return "exact" if max(new.last - new.first, known.last - known.first) <= _EXACT else "near"
    one, other = new.first or new.told, known.first or known.told
    if one is None or other is None:
        return "unknown"
    return "near" if abs(one - other) <= _NEWS else None


def compare_agreements(new: Agreement, known: Agreement) -> Opinion | None:
    """Return an opinion on a candidate agreement; its parties are the same by the way it was found."""
    if set(new.parties) != set(known.parties) or len(new.parties) < 2:
        return None
    if new.kind != known.kind and not {new.kind, known.kind} <= _ALIKE:
        return None
    shared = _shared(new.topics, known.topics)
    dated = _signed(new, known)
    if dated is False:
        return None
    alike = _titles_alike(new.titles, known.titles)
    in_the_news = _near(new, known, _NEWS)
    kin = _same_field(new.topics, known.topics)
    if new.topics and known.topics and not kin:
        return None
    reasons = (
        f"{known.kind} of {', '.join(sorted(known.parties))}",
        *(f"topic: {topic}" for topic in shared),
        *(["day agrees"] if dated else []),
        *(["called alike"] if alike else []),
    )
    weight = 4 * (dated is True) + 2 * bool(shared) + 2 * alike + kin + (new.kind == known.kind) + in_the_news
    if new.kind != known.kind:
        certain = dated is True and bool(shared)
    else:
        spoken_of = _near(new, known, _SPOKEN_OF) or not (new.told and known.told)
        spoken_of = spoken_of and not _long_before(new, known)
        certain = dated is True or (bool(shared) and spoken_of) or (alike and _near(new, known, _RUNNING))
    if not certain and new.kind == known.kind and in_the_news and not _long_before(new, known):
        return Opinion("unsure", IN_THE_NEWS, weight, reasons)
    return Opinion("same" if certain else "unsure", "parties and subject", weight, reasons)


def _long_before(new: Agreement, known: Agreement) -> bool:
    """Tell whether one was signed long before the other was in the news, and the other tells no day of its own.

    The states of اتفاقية التعاون الأمني of 2001 have made others on security since.
    """
    for dated, other in ((new, known), (known, new)):
        if dated.last and not other.last and other.told and other.told - dated.last > _LONG_AGO:
            return True
    return False


def _shared(topics: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    """Return the topics that agree: equal, or one within the other (security, security.border)."""
    return tuple(
        sorted(
            {
                max(one, other, key=len)
                for one in topics
                for other in others
                if f"{one}.".startswith(f"{other}.") or f"{other}.".startswith(f"{one}.")
            }
        )
    )


def _same_field(topics: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Tell whether any two topics are of one field, as security.border and security.terrorism are."""
    return bool({each.partition(".")[0] for each in topics} & {each.partition(".")[0] for each in others})


def _signed(new: Agreement, known: Agreement) -> bool | None:
    """Tell whether the days named beside both agree; None where one names none."""
    if not (new.first and new.last and known.first and known.last):
        return None
    return new.first <= known.last and known.first <= new.last


def _near(new: Agreement, known: Agreement, days: timedelta) -> bool:
    """Tell whether the report is of the time in which the agreement was in the news."""
    if new.told is None or known.told is None:
        return False
    last = known.last_told or known.told
    return known.told - days <= new.told <= last + days


def _titles_alike(titles: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Tell whether any two titles have half of their words in common."""
    return any(_share(parse_name(one), parse_name(other)) >= 0.5 for one in titles for other in others)


def _share(one: Name, other: Name) -> float:
    shared = sum(any(distance(word, opposite) <= 0.4 for opposite in other.parts) for word in one.parts)
    return shared / max(len(one.parts), len(other.parts), 1)
