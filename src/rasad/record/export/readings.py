"""Write the record's readings by the contract, with the record's ids in place of each report's own."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from rasad.contract import reading_to_json
from rasad.reading import EventMention, Reading, Referent, StatementMention
from rasad.record.store import Record


def exported(record: Record) -> Iterator[dict[str, Any]]:
    """Yield each report's reading in force as JSON, in the order in which reports came in."""
    for reading, ids in record.linked_readings():
        yield reading_to_json(with_record_ids(reading, ids))


def with_record_ids(reading: Reading, ids: Mapping[str, str]) -> Reading:
    """Return a reading in which all ids of entities, events and agreements are the record's.

    Two referents of a report that are one in the record become one.
    """

    def of(local: str) -> str:
        return ids.get(local, local)

    def each_once(locals_: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(map(of, locals_)))

    return replace(
        reading,
        outlet=of(reading.outlet) if reading.outlet else None,
        agencies=each_once(reading.agencies),
        referents=_merged(reading.referents, of),
        statements=tuple(_statement(each, of, each_once) for each in reading.statements),
        events=tuple(_event(each, of) for each in reading.events),
        agreements=tuple(
            replace(each, id=of(each.id), parties=each_once(each.parties)) for each in reading.agreements
        ),
    )


def _merged(referents: tuple[Referent, ...], of: Callable[[str], str]) -> tuple[Referent, ...]:
    """Return the referents under the record's ids, those with one id put together."""
    merged: dict[str, Referent] = {}
    for referent in referents:
        positions = tuple(replace(held, of=of(held.of) if held.of else None) for held in referent.positions)
        told = replace(referent, id=of(referent.id), positions=positions)
        before = merged.get(told.id)
        merged[told.id] = told if before is None else _together(before, told)
    return tuple(merged.values())


def _together(one: Referent, other: Referent) -> Referent:
    return replace(
        one,
        names={**other.names, **one.names},
        mentions=tuple(
            sorted({*one.mentions, *other.mentions}, key=lambda mention: (mention.start, mention.end))
        ),
        positions=tuple(dict.fromkeys((*one.positions, *other.positions))),
        known=one.known or other.known,
        wikidata=one.wikidata or other.wikidata,
        country=one.country or other.country,
    )


def _statement(
    statement: StatementMention,
    of: Callable[[str], str],
    each_once: Callable[[tuple[str, ...]], tuple[str, ...]],
) -> StatementMention:
    return replace(
        statement,
        speakers=each_once(statement.speakers),
        addressees=each_once(statement.addressees),
        via=of(statement.via) if statement.via else None,
        event=of(statement.event) if statement.event else None,
    )


def _event(event: EventMention, of: Callable[[str], str]) -> EventMention:
    participants = {
        of(each.referent): replace(each, referent=of(each.referent)) for each in reversed(event.participants)
    }
    return replace(
        event,
        id=of(event.id),
        participants=tuple(reversed(participants.values())),
        place=of(event.place) if event.place else None,
        agreement=of(event.agreement) if event.agreement else None,
    )
