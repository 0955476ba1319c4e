"""The record itself: take readings in, each once and whole, and answer what is known."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Self, TypeAlias, TypeVar

from sqlalchemy import Connection, Table, delete, func, insert, select

from rasad.entity import Entity
from rasad.errors import RecordError
from rasad.event import Agreement, Event
from rasad.judgement import Decided, Linking
from rasad.reading import Reading
from rasad.record import tables
from rasad.record.archive import pack_reading, pack_text, unpack_reading, unpack_text
from rasad.record.assembly import add_report, remove_report
from rasad.record.connect import Place, connect, connect_to_read
from rasad.record.database import Database, next_number
from rasad.record.judged import Judged
from rasad.record.judgements import decided_of, is_judged, keep_judgements, settled, standing
from rasad.record.profiles import unpack
from rasad.record.reassemble import reassemble
from rasad.record.search_index import Indexer, clear
from rasad.record.standing import Standing

Outcome: TypeAlias = Literal["added", "already there", "read anew"]
Linker: TypeAlias = Callable[[Reading, "Record", Decided], Linking]
"""Link a reading to the record, with what was decided of its words before."""

_Found = TypeVar("_Found", Entity, Event, Agreement)
_CANDIDATES = 64
"""So many candidates are looked at, those that share most keys, however many there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """Say what became of a reading: its report is in the record when this is returned."""

    reading: Reading
    outcome: Outcome


class Record(Judged):
    """Hold one record open. Readings and judgements are only ever added; the rest is assembled from them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._writing: Connection | None = None
        self._indexer = Indexer()

    @classmethod
    def open(cls, place: Place, *, wait: float = 30.0) -> Self:
        """Open the record at a place to add to it, and make it where there is none; RecordError if it cannot be.

        A place is a file, or the address of a PostgreSQL database (postgresql://user@host/database). `wait` is
        how many seconds to wait for another process that is writing.
        """
        return cls(connect(place, wait=wait))

    @classmethod
    def open_to_read(cls, place: Place) -> Self:
        """Open the record at a place to read it; RecordError where there is none."""
        return cls(connect_to_read(place))

    @property
    def place(self) -> str:
        """Return what to call the record: its path, or its address without a password."""
        return self._database.place

    def close(self) -> None:
        """Close the file, or the connections to the server, when all that was added can be searched."""
        if self._indexer.waits:
            # What cannot be indexed now, since another process is writing, is indexed by the next one that adds.
            with suppress(RecordError), self.transaction() as connection:
                self._indexer.flush(connection, self.reading)
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Lend a connection to read by: within an addition its own, so that it sees what it has written."""
        if self._writing is not None:
            yield self._writing
            return
        with self._database.reading() as connection:
            yield connection

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Write all or nothing; whatever ends the block early, a Ctrl-C too, undoes it."""
        with self._database.writing() as connection:
            self._writing = connection
            try:
                yield connection
            finally:
                self._writing = None

    def has(self, document: str, *, rules: str) -> bool:
        """Tell whether a document is in the record as these rules read it."""
        with self.connection() as connection:
            return self._rules_in_force(connection, document) == rules

    @staticmethod
    def _rules_in_force(connection: Connection, document: str) -> str | None:
        asked = select(tables.reports.c.rules).where(tables.reports.c.document == document)
        return connection.execute(asked).scalar_one_or_none()

    def add(self, readings: Iterable[Reading], *, at: datetime, link: Linker) -> Iterator[Added]:
        """Add readings one by one; each that is yielded is in the record for good.

        A document that is there as the same rules read it stays as it is; read by other rules, its new reading takes
        the place of the old one, which is kept. `at` is the time of adding.
        """
        for reading in readings:
            yield Added(reading=reading, outcome=self._add(reading, at.isoformat(), link))

    def _add(self, reading: Reading, at: str, link: Linker) -> Outcome:
        document = reading.document
        with self.transaction() as connection:
            before = self._rules_in_force(connection, document.id)
            if before == reading.rules:
                return "already there"
            judged = before is not None and is_judged(connection, document.id)
            held = standing(connection) if judged else Standing()
            if before is None:
                kept = {
                    "id": document.id,
                    "source": document.source.encode("utf-8", "surrogatepass"),
                    "text": pack_text(document.text),
                }
                connection.execute(insert(tables.documents), [kept])
            else:
                remove_report(connection, document.id)
            number = next_number(connection, tables.readings.c.number)
            told = {"document": document.id, "rules": reading.rules, "added": at}
            row = {"number": number, **told, "content": pack_reading(reading)}
            connection.execute(insert(tables.readings), [row])
            decided = decided_of(connection, document.id) if judged else Decided()
            linking = link(reading, self, decided)
            keep_judgements(connection, linking.judgements, number, at)
            entries = add_report(connection, number, reading, linking)
            self._indexer.add(number, reading, entries)
            if self._indexer.is_full(connection):
                self._indexer.flush(connection, self.reading)
            if judged:
                reassemble(
                    connection, self.relink(link), before=held, after=standing(connection), also=[number]
                )
        return "added" if before is None else "read anew"

    def rebuild(self, *, link: Linker) -> int:
        """Assemble everything anew from readings and judgements; return the number of reports."""
        with self.transaction() as connection:
            held = standing(connection)
            for table in (
                tables.concerns,
                tables.entries,
                tables.told,
                tables.keys,
                tables.known,
                tables.reports,
            ):
                connection.execute(delete(table))
            clear(connection)
            return self._assemble(connection, link, held)

    def restore(self, kept: Iterable[tuple[Table, Sequence[Mapping[str, object]]]], *, link: Linker) -> int:
        """Fill an empty record with the rows that another one kept, and assemble it; return the number of reports.

        All or nothing. RecordError where this record holds anything already.
        """
        with self.transaction() as connection:
            if connection.execute(select(tables.documents.c.id).limit(1)).first() is not None:
                raise RecordError(f"{self._database.place} holds reports already: restore into a new record")
            for table, rows in kept:
                connection.execute(insert(table), rows)
            return self._assemble(connection, link, standing(connection))

    def _assemble(self, connection: Connection, link: Linker, held: Standing) -> int:
        """Add every reading in force as persons and rules have linked it."""
        count = 0
        for number, reading in self._in_force(connection):
            decided = settled(connection, number, held)
            entries = add_report(connection, number, reading, link(reading, self, decided))
            self._indexer.add(number, reading, entries)
            if self._indexer.is_full(connection):
                self._indexer.flush(connection, self.reading)
            count += 1
        self._indexer.flush(connection, self.reading)
        return count

    def _in_force(self, connection: Connection) -> Iterator[tuple[int, Reading]]:
        """Yield the latest reading of each document, in the order in which they came in."""
        latest = select(func.max(tables.readings.c.number)).group_by(tables.readings.c.document)
        for number in sorted(connection.execute(latest).scalars().all()):
            yield number, self.reading(number)

    def reading(self, number: int) -> Reading:
        """Return a reading as it was added, with its own ids."""
        asked = (
            select(tables.readings.c.content, tables.documents.c.source, tables.documents.c.text)
            .join(tables.documents)
            .where(tables.readings.c.number == number)
        )
        with self.connection() as connection:
            row = connection.execute(asked).one_or_none()
        if row is None:
            raise RecordError(f"the record has no reading {number}: ask for one that it lists")
        source = row.source.decode("utf-8", "surrogatepass")
        return unpack_reading(row.content, source=source, text=unpack_text(row.text))

    def linked_readings(self) -> Iterator[tuple[Reading, Mapping[str, str]]]:
        """Yield the readings in force, in the order in which they came in, each with the record's ids."""
        asked = select(tables.reports.c.reading, tables.reports.c.ids).order_by(tables.reports.c.reading)
        with self.connection() as connection:
            rows = connection.execute(asked).all()
        for row in rows:
            yield self.reading(row.reading), json.loads(row.ids)

    def entities(self, keys: Collection[str]) -> Sequence[Entity]:
        """Return the entities that have one of the keys, those that share most keys first."""
        return self._candidates(keys, "entity", Entity)

    def events(self, keys: Collection[str]) -> Sequence[Event]:
        """Return the events that have one of the keys."""
        return self._candidates(keys, "event", Event)

    def agreements(self, keys: Collection[str]) -> Sequence[Agreement]:
        """Return the agreements that have one of the keys."""
        return self._candidates(keys, "agreement", Agreement)

    def _candidates(self, keys: Collection[str], family: str, kind: type[_Found]) -> list[_Found]:
        shared: dict[str, int] = {}
        wanted = sorted(keys)
        with self.connection() as connection:
            for start in range(0, len(wanted), 500):
                asked = (
                    select(tables.keys.c.id, func.count().label("shared"))
                    .where(tables.keys.c.key.in_(wanted[start : start + 500]))
                    .group_by(tables.keys.c.id)
                )
                for row in connection.execute(asked):
                    shared[row.id] = shared.get(row.id, 0) + row.shared
            likeliest = sorted(shared, key=lambda each: (-shared[each], each))[:_CANDIDATES]
            asked_for = select(tables.known.c.profile).where(tables.known.c.family == family)
            found = connection.execute(asked_for.where(tables.known.c.id.in_(likeliest)))
            profiles = [unpack(row.profile, family) for row in found]
        order = {each: number for number, each in enumerate(likeliest)}
        return sorted(
            (profile for profile in profiles if isinstance(profile, kind)), key=lambda each: order[each.id]
        )
