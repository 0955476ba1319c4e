"""Views of the record: the chronicle of two states, and the card of a person, each with its sources."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import msgspec

from rasad.entity import Entity, Tenure
from rasad.errors import QueryError
from rasad.record.entries import STATE, Detail, Sort, pair
from rasad.record.kept import SORTS, Kept, all_entries, entries_about
from rasad.record.lookup import entities_by_id, find_one, states_by_code
from rasad.record.store import Record
from rasad.when import When

Basis: TypeAlias = Literal["explicit", "relative", "published"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Give the record's id of somebody or something with its names by language tag.

    `office` is what somebody without a name is known by.
    """

    id: str
    names: Mapping[str, str]
    office: Tenure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Give what one report tells: its words to the letter, where they come from, the day and how it is known.

    `cue` are the words that make a statement one (محکوم کرد, وأكد), where it has any.
    """

    reading: int
    source: str
    outlet: Named | None
    language: str
    published: str | None
    words: str
    day: When | None
    basis: str | None
    status: str | None = None
    cue: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """Give one event, step of an agreement or statement, with all reports that tell of it.

    `kind` is the event's, the instrument's, or how the words were given (direct, indirect, ...). `who` took part,
    or spoke; `parties` are those of an agreement. `status` is the agreement's step, `realis` whether it happened.
    `claimed_by` are those in whose words alone all reports tell of it; None where a report tells of it itself.
    """

    sort: Sort
    kind: str
    id: str | None
    day: When | None
    basis: str | None
    who: tuple[Named, ...]
    told: tuple[Told, ...]
    place: Named | None = None
    parties: tuple[Named, ...] = ()
    title: str | None = None
    status: str | None = None
    realis: str | None = None
    event: str | None = None
    agreement: str | None = None
    topics: tuple[str, ...] = ()
    claimed_by: tuple[Named, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard:
    """Give what the record knows of a person; `happenings` in order of days."""

    id: str
    names: Mapping[str, str]
    spellings: tuple[str, ...]
    offices: tuple[Tenure, ...]
    happenings: tuple[Happening, ...]


def timeline(record: Record, one: str, other: str, *, sorts: Sequence[Sort] = SORTS) -> tuple[Happening, ...]:
    """Return what the record knows of a pair of states, in order of days, the undated last.

    States are given by ISO code or by a name in any spelling. An event belongs to the pair where both take part,
    by their people, bodies or as parties of its agreement; a statement where one speaks and the
    other is concerned. QueryError where a state is not known or both are one.
    """
    first, second = (state_code(record, told) for told in (one, other))
    if first == second:
        raise QueryError(f"{one} and {other} are one state: name two")
    return happenings(record, entries_about(record, pair(first, second), sorts=sorts))


def person(record: Record, name: str) -> PersonCard:
    """Return the card of the person that a name in any spelling, or an id, means.

    QueryError where nobody fits, with names that are near, and where several do.
    """
    found = find_one(record, name, kind="person")
    spellings = sorted(found.names, key=lambda use: (-use.count, use.name))
    return PersonCard(
        id=found.id,
        names=found.preferred_names(),
        spellings=tuple(dict.fromkeys(use.name for use in spellings)),
        offices=found.tenures,
        happenings=happenings(record, entries_about(record, found.id)),
    )


def events(record: Record, *, between: tuple[str, str] | None = None) -> tuple[Happening, ...]:
    """Return all events of the record, or those of a pair of states, in order of days.

    States are given as to `timeline`; QueryError where one is not known.
    """
    return timeline(record, *between, sorts=["event"]) if between else _all(record, "event")


def agreements(record: Record) -> tuple[Happening, ...]:
    """Return all steps of all agreements of the record, in order of days; those of one agreement have one id."""
    return _all(record, "agreement")


def _all(record: Record, sort: Sort) -> tuple[Happening, ...]:
    """Return everything of one sort."""
    return happenings(record, all_entries(record, sort))


def state_code(record: Record, told: str) -> str:
    """Return the ISO code that a code or a state's name means; QueryError where there is none."""
    if STATE.fullmatch(told.upper()):
        return told.upper()
    code = find_one(record, told, kind="country").country
    if code is None:
        raise QueryError(f"the record does not know the code of {told}: write it, as in IR or IQ")
    return code


def happenings(record: Record, rows: Iterable[Kept]) -> tuple[Happening, ...]:
    """Put the entries of one event or agreement's step together, in order of days."""
    grouped: dict[tuple[object, ...], list[tuple[Kept, Detail]]] = {}
    for row in {row.number: row for row in rows}.values():
        detail = msgspec.json.decode(row.detail, type=Detail)
        # Each step of an agreement is one of its own, as is each statement.
        key = (row.sort, row.id, detail.status, row.day if row.sort == "agreement" else None)
        grouped.setdefault(key if row.id else (row.number,), []).append((row, detail))
    named = _named(record, grouped.values())
    found = [_happening(group, named) for group in grouped.values()]
    return tuple(sorted(found, key=_order))


def _happening(group: Sequence[tuple[Kept, Detail]], named: Mapping[str, Named]) -> Happening:
    """Return what several reports tell of one thing; its day is the most exact that one of them gives."""
    told = tuple(_told(row, detail, named) for row, detail in group)
    best = min(
        told, key=lambda each: (each.day is None, (each.day.last - each.day.first).days if each.day else 0)
    )
    first = group[0][1]
    who = dict.fromkeys(each for _, detail in group for each in detail.who)
    places = [detail.place for _, detail in group if detail.place]
    # What only somebody in a report claims is not asserted by it, where another report tells more surely.
    own = [detail for _, detail in group if detail.claimed_by is None]
    asserted = [detail.realis for detail in own if detail.realis == "asserted"]
    claimants = [each for _, detail in group for each in detail.claimed_by or ()]
    return Happening(
        sort=group[0][0].sort,
        kind=first.kind,
        id=group[0][0].id,
        day=best.day,
        basis=best.basis,
        who=tuple(named[each] for each in who),
        told=told,
        place=named[places[0]] if places else None,
        parties=tuple(
            named[each] for each in dict.fromkeys(x for _, detail in group for x in detail.parties)
        ),
        title=next((detail.title for _, detail in group if detail.title), None),
        status=first.status,
        realis=asserted[0] if asserted else (own or [first])[0].realis,
        event=first.event,
        agreement=next((detail.agreement for _, detail in group if detail.agreement), None),
        topics=tuple(dict.fromkeys(topic for _, detail in group for topic in detail.topics)),
        claimed_by=None if own else tuple(named[each] for each in dict.fromkeys(claimants)),
    )


def _told(row: Kept, detail: Detail, named: Mapping[str, Named]) -> Told:
    return Told(
        reading=row.reading,
        source=row.source,
        outlet=named.get(row.outlet) if row.outlet else None,
        language=row.language,
        published=row.published,
        words=detail.words,
        day=When.parse(row.day) if row.day else None,
        basis=detail.basis,
        status=detail.status,
        cue=detail.cue,
    )


def _named(record: Record, groups: Iterable[Sequence[tuple[Kept, Detail]]]) -> dict[str, Named]:
    """Return everybody and everything that entries mention, with names; a code is its own name."""
    wanted = {
        each
        for group in groups
        for row, detail in group
        for each in (*detail.who, *detail.parties, *(detail.claimed_by or ()), detail.place, row.outlet)
        if each
    }
    return name_all(record, wanted)


def name_all(record: Record, ids: Iterable[str], *, states: bool = False) -> dict[str, Named]:
    """Return the names of everybody and everything that ids mean; a code is its own name, if `states` are not to be named."""
    wanted = set(ids)
    known = entities_by_id(record, wanted)
    if states:
        known |= states_by_code(record, {each for each in wanted - set(known) if STATE.fullmatch(each)})
    return {each: _named_one(each, known.get(each)) for each in wanted}


def _named_one(each: str, entity: Entity | None) -> Named:
    """Return somebody's names, or the office of one whom no report names."""
    if entity is None:
        return Named(id=each, names={})
    names = entity.preferred_names()
    return Named(id=each, names=names, office=entity.tenures[0] if entity.tenures and not names else None)


def _order(happening: Happening) -> tuple[object, ...]:
    """Return what orders a chronicle: by day, the undated last; what happened before what was said of it."""
    day = happening.day
    return (day is None, day.sort_key if day else (), SORTS.index(happening.sort), happening.told[0].reading)
