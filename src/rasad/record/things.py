"""The card of a place, project, organisation or state: what the record calls it, and what it is told of with."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from rasad.errors import QueryError
from rasad.reading import Kind
from rasad.record.assemble import Happening, PersonCard, happenings, person
from rasad.record.kept import entries_about
from rasad.record.lookup import find_one
from rasad.record.store import Record

_KINDS: Final[tuple[Kind, ...]] = ("place", "project", "organisation", "country")


@dataclass(frozen=True, slots=True, kw_only=True)
class ThingCard:
    """Give what the record knows of what is no person; `happenings` are those at a place, by a body, where it is named."""

    id: str
    kind: Kind
    names: Mapping[str, str]
    spellings: tuple[str, ...]
    known: str | None
    wikidata: str | None
    country: str | None
    happenings: tuple[Happening, ...]


def anybody(record: Record, name: str) -> PersonCard | ThingCard:
    """Return the card of whom or what a name in any spelling, or an id, means: a person before a thing.

    QueryError where nobody and nothing fits, as for a person, and where several do.
    """
    try:
        return person(record, name)
    except QueryError:
        for kind in _KINDS:
            try:
                return _thing(record, name, kind)
            except QueryError:
                continue
        raise


def _thing(record: Record, name: str, kind: Kind) -> ThingCard:
    found = find_one(record, name, kind=kind)
    if found.kind != kind:
        raise QueryError(f"{name} is no {kind}")
    spellings = sorted(found.names, key=lambda use: (-use.count, use.name))
    return ThingCard(
        id=found.id,
        kind=found.kind,
        names=found.preferred_names(),
        spellings=tuple(dict.fromkeys(use.name for use in spellings)),
        known=found.known,
        wikidata=found.wikidata,
        country=found.country,
        happenings=happenings(record, entries_about(record, found.id)),
    )
