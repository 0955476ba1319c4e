"""The record as flat tables, each row of a mention with the words that carry it; CSV, Parquet and data frames are made of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple, TypeAlias

from sqlalchemy import select

from rasad.entity import Entity
from rasad.event import Agreement, Event
from rasad.reading import AgreementMention, EventMention, Reading, Referent, StatementMention
from rasad.record import tables
from rasad.record.archive import printable
from rasad.record.export.readings import with_record_ids
from rasad.record.profiles import Known, unpack
from rasad.record.store import Record

Cell: TypeAlias = str | int | bool | None
Kind: TypeAlias = Literal["text", "integer", "flag"]


class Column(NamedTuple):
    """Name a column and say what its cells are; each may be empty (None)."""

    name: str
    kind: Kind = "text"


class Row(NamedTuple):
    """Give one row and the table that it belongs to; the cells stand in the order of its columns."""

    table: str
    cells: tuple[Cell, ...]


def _columns(names: str) -> tuple[Column, ...]:
    """Return columns of text, or of what follows a colon."""
    told = (name.partition(":") for name in names.split())
    kinds: dict[str, Kind] = {"": "text", "integer": "integer", "flag": "flag"}
    return tuple(Column(name, kinds[kind]) for name, _, kind in told)


TABLES: Final[Mapping[str, tuple[Column, ...]]] = {
    "reports": _columns("report source language outlet published title rules"),
    "entities": _columns("entity kind name_fa name_ar name_ckb name_en country wikidata vocabulary"),
    "names": _columns("entity language name reports:integer"),
    "offices": _columns("entity office of former:flag first_told last_told reports:integer"),
    "mentions": _columns("report entity form start:integer end:integer words"),
    "positions": _columns("report entity office of former:flag start:integer end:integer words"),
    "events": _columns("event kind first_day last_day place agreement first_told"),
    "event_mentions": _columns(
        "report event kind realis day day_basis place agreement plover_type plover_mode topics "
        "start:integer end:integer words"
    ),
    "participants": _columns("report event entity role"),
    "agreements": _columns("agreement kind parties titles topics first_day last_day first_told last_told"),
    "agreement_mentions": _columns(
        "report agreement kind title status parties topics start:integer end:integer words"
    ),
    "statements": _columns(
        "statement report mode basis speakers via addressees event topics start:integer end:integer words cue"
    ),
    "dates": _columns("report start:integer end:integer words value calendar conflict"),
}
"""Every table with its columns. `start` and `end` count code points of the report's text, the end not included."""

_PAGE: Final = 500
SEPARATOR: Final = ";"
"""What stands between several ids or codes in one cell; titles and names are never put together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Report:
    """Write the rows of one reading whose ids are the record's."""

    reading: Reading
    id: str

    def words(self, start: int, end: int) -> str:
        return printable(self.reading.document.text[start:end])

    def rows(self) -> Iterator[Row]:
        reading = self.reading
        published = reading.published.value if reading.published else None
        title = printable(reading.title) if reading.title else None
        source = printable(reading.document.source)
        yield Row(
            "reports",
            (self.id, source, reading.language, reading.outlet, published, title, reading.rules),
        )
        for referent in reading.referents:
            yield from self._referent(referent)
        for date in reading.dates:
            value = date.when.value if date.when else None
            words = self.words(date.start, date.end)
            yield Row("dates", (self.id, date.start, date.end, words, value, date.calendar, date.conflict))
        for event in reading.events:
            yield from self._event(event)
        for agreement in reading.agreements:
            yield self._agreement(agreement)
        for statement in reading.statements:
            yield self._statement(statement)

    def _referent(self, referent: Referent) -> Iterator[Row]:
        for told in referent.mentions:
            words = self.words(told.start, told.end)
            yield Row("mentions", (self.id, referent.id, told.form, told.start, told.end, words))
        for held in referent.positions:
            words = self.words(held.start, held.end)
            cells = (held.office, held.of, held.former, held.start, held.end, words)
            yield Row("positions", (self.id, referent.id, *cells))

    def _event(self, event: EventMention) -> Iterator[Row]:
        start, end = event.spans[0]
        cells = (
            event.kind,
            event.realis,
            event.date.value if event.date else None,
            event.date_basis,
            event.place,
            event.agreement,
            event.plover.type,
            event.plover.mode,
            SEPARATOR.join(event.topics),
            start,
            end,
            self.words(start, end),
        )
        yield Row("event_mentions", (self.id, event.id, *cells))
        for each in event.participants:
            yield Row("participants", (self.id, event.id, each.referent, each.role))

    def _agreement(self, agreement: AgreementMention) -> Row:
        start, end = agreement.spans[0]
        cells = (
            agreement.kind,
            printable(agreement.title) if agreement.title else None,
            agreement.status,
            SEPARATOR.join(agreement.parties),
            SEPARATOR.join(agreement.topics),
            start,
            end,
            self.words(start, end),
        )
        return Row("agreement_mentions", (self.id, agreement.id, *cells))

    def _statement(self, said: StatementMention) -> Row:
        cells = (
            said.mode,
            said.basis,
            SEPARATOR.join(said.speakers),
            said.via,
            SEPARATOR.join(said.addressees),
            said.event,
            SEPARATOR.join(said.topics),
            said.start,
            said.end,
            self.words(said.start, said.end),
            self.words(*said.cue_span) if said.cue_span else None,
        )
        return Row("statements", (f"{self.id}/{said.id}", self.id, *cells))


def rows(record: Record) -> Iterator[Row]:
    """Yield every row of every table, one report after the other, then what is known over all of them.

    Rows of the tables come mixed, so that a record of any size is gone through once.
    """
    for reading, ids in record.linked_readings():
        yield from rows_of(with_record_ids(reading, ids))
    for known in everything_known(record):
        yield from _known_rows(known)


def rows_of(reading: Reading) -> Iterator[Row]:
    """Yield the rows of one reading, with the ids that it has."""
    yield from _Report(reading=reading, id=reading.document.id).rows()


def everything_known(record: Record) -> Iterator[Known]:
    """Yield all entities, events and agreements of the record, in order of their ids."""
    # Page by page: whoever stops half-way (rasad export | head) leaves no question open.
    asked = select(tables.known).order_by(tables.known.c.id).limit(_PAGE)
    last = ""
    while True:
        with record.connection() as connection:
            page = connection.execute(asked.where(tables.known.c.id > last)).all()
        if not page:
            return
        yield from (unpack(row.profile, row.family) for row in page)
        last = page[-1].id


def _known_rows(known: Known) -> Iterator[Row]:
    match known:
        case Entity():
            yield from _entity_rows(known)
        case Event():
            days = (_day(known.first), _day(known.last))
            cells = (known.id, known.kind, *days, known.place, known.agreement, _day(known.told))
            yield Row("events", cells)
        case Agreement():
            # A title may hold any sign, a line's end it never does.
            told = (SEPARATOR.join(known.parties), "\n".join(known.titles), SEPARATOR.join(known.topics))
            seen = (_day(known.first), _day(known.last), _day(known.told), _day(known.last_told))
            yield Row("agreements", (known.id, known.kind, *told, *seen))


def _entity_rows(known: Entity) -> Iterator[Row]:
    names = known.preferred_names()
    shown = tuple(names.get(language) for language in ("fa", "ar", "ckb", "en"))
    yield Row("entities", (known.id, known.kind, *shown, known.country, known.wikidata, known.known))
    for use in known.names:
        yield Row("names", (known.id, use.language, use.name, use.count))
    for held in known.tenures:
        days = (_day(held.first), _day(held.last))
        yield Row("offices", (known.id, held.office, held.of, held.former, *days, held.count))


def _day(day: object) -> str | None:
    """Return a day in ISO 8601."""
    return None if day is None else str(day)
