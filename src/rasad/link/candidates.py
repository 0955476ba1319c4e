"""Keys under which things that may be one are found: few, so that a report costs the same however much is known."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, Protocol

from rasad.entity import Entity, NameUse, Tenure
from rasad.event import Agreement, Event
from rasad.reading import Kind
from rasad.spelling import Name, pair_keys, parse_name, part_keys

HELD_BY_ONE: Final = frozenset(
    (
        "supreme_leader head_of_state head_of_government crown_prince foreign_minister interior_minister "
        "defence_minister economy_minister oil_minister energy_minister trade_minister transport_minister "
        "justice_minister culture_minister health_minister education_minister agriculture_minister labour_minister "
        "communications_minister national_security_adviser national_security_council_secretary "
        "permanent_representative parliament_speaker military_chief intelligence_chief central_bank_governor "
        "judiciary_head secretary_general eu_high_representative governor"
    ).split()
)
"""Offices that one person holds at a time, so that office and state alone may tell who is meant."""

OF_ONE_INSTRUMENT: Final = frozenset({"signing", "ratification"})
"""Events of which an instrument has one: it tells which it is, though nobody who took part is named."""

_STATE: Final = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]+)?")
_NO_STATES: Final = frozenset({"EU", "UN"})
ACCOUNT: Final = "@"
"""What stands before the name of an account, which is kept among the names of who has it."""
_EDGE: Final = timedelta(days=4)
_LONG: Final = timedelta(days=100)
_CACHED: Final = 8192
_NAMES: Final = 8
"""So many names of one entity are compared, those that most reports use."""


class Known(Protocol):
    """Tell what the record knows under any of some keys, the likeliest first."""

    def prepare(self, keys: Collection[str]) -> None:
        """Bring to hand what is found under keys: it is asked for soon, some at a time."""
        ...

    def entities(self, keys: Collection[str]) -> Sequence[Entity]:
        """Return the entities that have one of the keys."""
        ...

    def events(self, keys: Collection[str]) -> Sequence[Event]:
        """Return the events that have one of the keys."""
        ...

    def agreements(self, keys: Collection[str]) -> Sequence[Agreement]:
        """Return the agreements that have one of the keys."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Facts:
    """Give what identity is judged by: names, offices with their states, ids of vocabulary and Wikidata.

    The same telling gives the same object (see `facts_of`), so that none need be compared field by field.

    `offices` leaves out former ones; `unplaced` are the offices of which no report tells the state. `states` are
    those that it belongs to or acts for, regions as their state; `accounts` the names of its accounts, without @.
    """

    kind: Kind
    names: tuple[Name, ...]
    offices: frozenset[tuple[str, str]]
    unplaced: frozenset[str]
    states: frozenset[str]
    known: str | None
    wikidata: str | None
    country: str | None
    accounts: frozenset[str] = frozenset()


def facts_of(entity: Entity) -> Facts:
    """Return what identity is judged by; of many names, those that most reports use."""
    return facts_told(
        entity.kind, entity.names, entity.tenures, (entity.known, entity.wikidata, entity.country)
    )


def facts_told(
    kind: Kind,
    uses: Sequence[NameUse],
    tenures: Sequence[Tenure],
    identifiers: tuple[str | None, str | None, str | None],
) -> Facts:
    """Return what identity is judged by of what is told; the identifiers are those of vocabulary and Wikidata, and the country."""
    if len(uses) > _NAMES:
        uses = sorted(uses, key=lambda use: (-use.count, use.name))[:_NAMES]
    names = tuple([use.name for use in uses])
    held = tuple([(held.office, held.of, held.former) for held in tenures]) if tenures else ()
    return _facts(kind, names, held, identifiers)


@lru_cache(maxsize=_CACHED)
def _facts(
    kind: Kind,
    names: tuple[str, ...],
    tenures: tuple[tuple[str, str | None, bool], ...],
    identifiers: tuple[str | None, str | None, str | None],
) -> Facts:
    """Return facts, the same object for the same telling: most of a report was told so before."""
    known, wikidata, country = identifiers
    return Facts(
        kind=kind,
        names=_names(name for name in names if not name.startswith(ACCOUNT)),
        offices=frozenset((office, of) for office, of, former in tenures if of and not former),
        unplaced=frozenset(office for office, of, former in tenures if of is None and not former),
        states=states([*(of for _, of, _ in tenures), country]),
        known=known,
        wikidata=wikidata,
        country=country,
        accounts=frozenset(name[1:].casefold() for name in names if name.startswith(ACCOUNT)),
    )


def _names(names: Iterable[str]) -> tuple[Name, ...]:
    parsed = dict.fromkeys(parse_name(name) for name in names)
    return tuple(name for name in parsed if name.parts)


def states(codes: Iterable[str | None]) -> frozenset[str]:
    """Return the states among codes: IQ for the region IQ-KR, nothing for the EU or an organisation's id."""
    return frozenset(code[:2] for code in codes if code and _is_state(code))


@lru_cache(maxsize=4096)
def _is_state(code: str) -> bool:
    return _STATE.fullmatch(code) is not None and code not in _NO_STATES


@lru_cache(maxsize=_CACHED)
def keys_to_keep(facts: Facts) -> frozenset[str]:
    """Return the keys under which an entity with these facts is to be found."""
    keys = set(_identifiers(facts))
    if facts.kind != "person":
        return frozenset(keys | set(_name_keys(facts)))
    for name in facts.names:
        keys.update(f"pair {key}" for key in pair_keys(name))
        for part in part_keys(name):
            keys.update(f"part {part} {office} {of}" for office, of in facts.offices)
            keys.update(
                f"part {part} {office}" for office in facts.unplaced | {each for each, _ in facts.offices}
            )
            keys.update(f"part {part} {state}" for state in facts.states)
    held = "office" if facts.names else "unnamed"
    keys.update(f"{held} {office} {of}" for office, of in facts.offices if office in HELD_BY_ONE)
    return frozenset(keys)


@lru_cache(maxsize=_CACHED)
def keys_to_ask(facts: Facts) -> frozenset[str]:
    """Return the keys under which what these facts describe may already be known."""
    keys = set(_identifiers(facts))
    if facts.kind != "person":
        return frozenset(keys | set(_name_keys(facts)))
    keys.update(f"unnamed {office} {of}" for office, of in facts.offices if office in HELD_BY_ONE)
    if not facts.names:
        keys |= holder_keys(facts)
    for name in facts.names:
        keys.update(f"pair {key}" for key in pair_keys(name))
        for part in part_keys(name):
            keys.update(f"part {part} {office} {of}" for office, of in facts.offices)
            keys.update(f"part {part} {office}" for office in facts.unplaced)
            if len(name.parts) == 1:
                keys.update(f"part {part} {state}" for state in facts.states)
    return frozenset(keys)


def holder_keys(facts: Facts) -> frozenset[str]:
    """Return the keys of all with a name who held one of the offices, at any time."""
    return frozenset(f"office {office} {of}" for office, of in facts.offices if office in HELD_BY_ONE)


def _identifiers(facts: Facts) -> Iterator[str]:
    if facts.known:
        yield f"known {facts.known}"
    if facts.wikidata:
        yield f"wikidata {facts.wikidata}"
    if facts.kind == "country" and facts.country:
        yield f"country {facts.country}"
    for account in facts.accounts:
        yield f"account {account}"


def _name_keys(facts: Facts) -> Iterator[str]:
    """Yield the keys of what is no person: all parts of each name together."""
    for name in facts.names:
        yield from _whole_keys(facts.kind, name)


@lru_cache(maxsize=8192)
def _whole_keys(kind: Kind, name: Name) -> tuple[str, ...]:
    firsts, lasts = (
        part_keys(Name(name.parts[:1], frozenset())),
        part_keys(Name(name.parts[-1:], frozenset())),
    )
    return tuple(f"{kind} {len(name.parts)} {first} {last}" for first in firsts for last in lasts)


def event_keys(event: Event) -> frozenset[str]:
    """Return the keys of an event: its kind and one who took part, by month.

    An event without a day stands under the month of its report: without either under none.
    """
    if event.first is not None and event.last is not None and event.last - event.first <= _LONG:
        months = _months(event.first - _EDGE, event.last + _EDGE)
    elif event.told is not None:
        months = _months(event.told - _EDGE, event.told + _EDGE)
    else:
        months = frozenset({"undated"})
    who = [each for each in event.participants if each.startswith("person-")] or list(event.participants)
    if event.agreement and event.kind in OF_ONE_INSTRUMENT:
        who.append(event.agreement)
    quoted = [f"{event.kind} quote {each}" for each in event.quotes]
    return frozenset([*quoted, *(f"{month} {event.kind} {each}" for each in who for month in months)])


@lru_cache(maxsize=1024)
def _months(first: date, last: date) -> frozenset[str]:
    count = 12 * (last.year - first.year) + last.month - first.month
    months = (first.month - 1 + number for number in range(count + 1))
    return frozenset(f"{first.year + month // 12:04}-{month % 12 + 1:02}" for month in months)


def agreement_keys(agreement: Agreement) -> frozenset[str]:
    """Return the keys of an instrument: its parties together, where two at least are told."""
    if len(agreement.parties) < 2:
        return frozenset()
    return frozenset({"parties " + " ".join(sorted(agreement.parties))})
