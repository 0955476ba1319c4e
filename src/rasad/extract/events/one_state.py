"""Arabic events told once of a state and once of its ministry or government: one event, in which the body acts."""

from collections.abc import Sequence
from typing import Final

from rasad.extract.cast import Cast
from rasad.extract.events.contradictions import days_differ
from rasad.extract.events.found import EventFound
from rasad.extract.events.merge_events import join
from rasad.reading import Role

_DEEDS: Final = frozenset({"summons"})
_TALKS: Final = frozenset({"meeting", "visit", "call", "conference", "mediation", "signing", "ratification"})
_BODIES: Final = frozenset(
    {None, "UN", "EU"}
)  # what has no ministry: the Security Council is not the United Nations
_TWO: Final = 2


def join_states(cast: Cast, events: Sequence[EventFound]) -> list[EventFound]:
    """Return the events with those joined that differ only in who acts for a state: روسيا تستدعي, استدعت الخارجية الروسية.

    A deed told in a heading is that of the text; a summons is one wherever it is told.
    """
    found: list[EventFound] = []
    for event in events:
        at = next((n for n, known in enumerate(found) if _is_one(cast, known, event)), None)
        if at is None:
            found.append(event)
        else:
            found[at] = join(found[at], event)
    return [_without_state(cast, event) for event in found]


def with_one_ministry(cast: Cast, events: Sequence[EventFound]) -> list[EventFound]:
    """Return the Persian events with one body of a state that summons: وزارت خارجه ایران, then وزارت امور خارجه."""
    return [_of_one_body(cast, event) if event.kind in _DEEDS else event for event in events]


def _of_one_body(cast: Cast, event: EventFound) -> EventFound:
    """Return a summons without a ministry whose state is unsaid beside one whose state is told."""
    figures = [cast.figures[who] for who, role in event.people if role == "actor"]
    told = any(figure.kind == "organisation" and figure.country for figure in figures)
    unsaid = {figure.number for figure in figures if figure.kind == "organisation" and not figure.country}
    return event._replace(people=tuple(pair for pair in event.people if not (told and pair[0] in unsaid)))


def _is_one(cast: Cast, known: EventFound, other: EventFound) -> bool:
    """Tell whether two events are of one kind, by one state, to the same."""
    if known.kind != other.kind or known.realis != other.realis or days_differ(known, other):
        return False
    if not (known.kind in _DEEDS or known.weak != other.weak):
        return False
    here, there = _states(cast, known, "actor"), _states(cast, other, "actor")
    to, too = _of_role(known, "recipient"), _of_role(other, "recipient")
    if known.kind not in _TALKS and known.weak != other.weak and not (to and too):
        return bool(here) and here == there  # إسرائيل تعتقل أربعة, then اعتقل الجيش الإسرائيلي فلانا
    return bool(here) and here == there and to == too and bool(to)


def _of_role(event: EventFound, wanted: Role) -> set[int]:
    """Return who takes part in one role."""
    return {who for who, role in event.people if role == wanted}


def _states(cast: Cast, event: EventFound, wanted: Role) -> set[str]:
    """Return the states of those who take part in one role, nothing where one is a person or of no state."""
    figures = [cast.figures[who] for who in _of_role(event, wanted)]
    if any(figure.kind == "person" or not figure.country for figure in figures):
        return set()
    return {figure.country for figure in figures if figure.country}


def _without_state(cast: Cast, event: EventFound) -> EventFound:
    """Return an event without a state beside a body of its own in the same role."""
    if len(event.people) < _TWO:
        return event
    bodies = {
        (cast.figures[who].country, role)
        for who, role in event.people
        if cast.figures[who].kind == "organisation" and cast.figures[who].country not in _BODIES
    }
    people = tuple(
        (who, role)
        for who, role in event.people
        if cast.figures[who].kind != "country" or (cast.figures[who].country, role) not in bodies
    )
    people = _without_second(cast, people) if event.kind in _DEEDS else people
    if len(people) == len(event.people):
        return event
    return event._replace(people=tuple(sorted(people, key=lambda pair: pair[1] == "recipient")))


def _without_second(cast: Cast, people: tuple[tuple[int, Role], ...]) -> tuple[tuple[int, Role], ...]:
    """Return who takes part without a second body of one state that acts: استدعت وزارة الخارجية, then استدعت السلطات."""
    acting: dict[str, int] = {}
    for who, role in people:
        state = cast.figures[who].country
        if role == "actor" and state and cast.figures[who].kind == "organisation":
            acting.setdefault(state, who)
    return tuple(
        (who, role)
        for who, role in people
        if role != "actor"
        or cast.figures[who].kind == "person"
        or acting.get(cast.figures[who].country or "", who) == who
    )
