"""The record itself: take readings in, each once and whole, and answer what is known."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Self, TypeAlias, TypeVar

from sqlalchemy import Connection, Table, delete, func, insert, select
from sqlalchemy.exc import DBAPIError

from rasad.entity import Entity
from rasad.errors import RecordError
from rasad.event import Agreement, Event
from rasad.judgement import Decided, Linking
from rasad.reading import Reading
from rasad.record import tables
from rasad.record.accession import Accession, rules_in_force
from rasad.record.assembly import remove_report
from rasad.record.connect import Place, connect, connect_to_read
from rasad.record.database import Database, count_transaction
from rasad.record.groups import MOST_AT_ONCE, gathered
from rasad.record.judged import Judged
from rasad.record.judgements import decided_of, is_judged, settled, standing
from rasad.record.readings import reading_at
from rasad.record.reassemble import reassemble
from rasad.record.rejoin import rejoin
from rasad.record.search_index import Indexer, clear
from rasad.record.shelf import Shelf
from rasad.record.standing import Standing

Outcome: TypeAlias = Literal["added", "already there", "read anew"]
Linker: TypeAlias = Callable[[Reading, "Record", Decided], Linking]
"""Link a reading to the record, with what was decided of its words before."""

_Found = TypeVar("_Found", Entity, Event, Agreement)


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """Say what became of a reading: its report is in the record when this is returned."""

    reading: Reading
    outcome: Outcome


class Record(Judged):
    """Hold one record open. Readings and judgements are only ever added; the rest is assembled from them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._taking: Accession | None = None
        self._writing: Connection | None = None
        self._shelf: Shelf | None = None
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
            count_transaction(connection)
            self._writing = connection
            try:
                yield connection
            finally:
                self._writing = None

    @contextmanager
    def _accession(self) -> Iterator[Accession]:
        """Take reports in, all or nothing; what is known stays at hand for the next time, unless others write."""
        shelf, self._shelf = self._shelf, None
        with self._database.writing() as connection:
            number = count_transaction(connection)
            if shelf is None or shelf.transaction != number - 1:
                shelf = Shelf(connection)
            shelf.connection, shelf.transaction = connection, number
            self._writing, self._taking = connection, Accession(connection, shelf)
            try:
                yield self._taking
                self._taking.write()
            finally:
                self._writing = self._taking = None
        self._shelf = shelf

    def has(self, document: str, *, rules: str) -> bool:
        """Tell whether a document is in the record as these rules read it."""
        with self.connection() as connection:
            return rules_in_force(connection, [document]).get(document) == rules

    def add(self, readings: Iterable[Reading], *, at: datetime, link: Linker) -> Iterator[Added]:
        """Add readings; each that is yielded is in the record for good.

        Some of them are added together, as many as come within a moment. A document that is there as the same rules
        read it stays as it is; read by other rules, its new reading takes the place of the old one, which is
        kept. `at` is the time of adding.
        """
        for group in gathered(readings):
            added, stopped = self._add(group.readings, at.isoformat(), link)
            yield from added
            for error in (stopped, group.stopped):
                if error is not None:
                    raise error

    def _add(
        self, readings: Sequence[Reading], at: str, link: Linker
    ) -> tuple[list[Added], Exception | None]:
        """Add readings in one transaction, up to one that fails; return what became of them, and the error."""
        added: list[Added] = []
        stopped = None
        with self._accession() as accession:
            in_force = rules_in_force(accession.connection, [each.document.id for each in readings])
            for reading in readings:
                document = reading.document.id
                before = in_force.get(document)
                outcome: Outcome = "already there"
                if before != reading.rules:
                    try:
                        outcome = self._take(accession, reading, at, link, again=before is not None)
                    except DBAPIError:
                        raise
                    except Exception as error:
                        stopped = error
                        break
                    in_force[document] = reading.rules
                added.append(Added(reading=reading, outcome=outcome))
            accession.write()
            if accession.joins:
                self._taking = None
                if rejoin(accession.connection, accession.joins, self.relink(link), at):
                    accession.shelf.empty()
                self._taking = accession
            if self._indexer.is_full(accession.connection):
                self._indexer.flush(accession.connection, self.reading)
        return added, stopped

    def _take(self, accession: Accession, reading: Reading, at: str, link: Linker, *, again: bool) -> Outcome:
        """Take a reading in; where it fails, nothing of it is left behind."""
        if again:
            return self._take_again(accession, reading, at, link)
        linking = link(reading, self, Decided())
        accession.document(reading)
        number = accession.number(tables.readings)
        accession.reading(number, reading, at)
        accession.judgements(linking.judgements, number, at)
        accession.joins += linking.joins
        self._indexer.add(number, reading, accession.assemble(number, reading, linking))
        return "added"

    def _take_again(self, accession: Accession, reading: Reading, at: str, link: Linker) -> Outcome:
        """Put a new reading in the place of the one in force."""
        connection, document = accession.connection, reading.document.id
        accession.write()
        with connection.begin_nested():
            accession.shelf.empty()
            judged = is_judged(connection, document)
            held = standing(connection) if judged else Standing()
            remove_report(connection, document)
            decided = decided_of(connection, document) if judged else Decided()
            linking = link(reading, self, decided)
            number = accession.number(tables.readings)
            accession.reading(number, reading, at)
            accession.judgements(linking.judgements, number, at)
            entries = accession.assemble(number, reading, linking)
            accession.write()
            if judged:
                self._taking = None
                accession.shelf.empty()
                after = standing(connection)
                reassemble(connection, self.relink(link), before=held, after=after, also=[number])
                self._taking = accession
        self._indexer.add(number, reading, entries)
        return "read anew"

    def rebuild(self, *, link: Linker) -> int:
        """Assemble everything anew from readings and judgements; return the number of reports."""
        with self._accession() as accession:
            connection = accession.connection
            accession.shelf.empty()
            held = standing(connection)
            for table in tables.ASSEMBLED:
                connection.execute(delete(table))
            clear(connection)
            return self._assemble(accession, link, held)

    def restore(self, kept: Iterable[tuple[Table, Sequence[Mapping[str, object]]]], *, link: Linker) -> int:
        """Fill an empty record with the rows that another one kept, and assemble it; return the number of reports.

        All or nothing. RecordError where this record holds anything already.
        """
        with self._accession() as accession:
            connection = accession.connection
            if connection.execute(select(tables.documents.c.id).limit(1)).first() is not None:
                raise RecordError(f"{self._database.place} holds reports already: restore into a new record")
            for table, rows in kept:
                connection.execute(insert(table), rows)
            return self._assemble(accession, link, standing(connection))

    def _assemble(self, accession: Accession, link: Linker, held: Standing) -> int:
        """Add every reading in force as persons and rules have linked it."""
        connection, count = accession.connection, 0
        for number, reading in self._in_force(connection):
            decided = settled(connection, number, held)
            entries = accession.assemble(number, reading, link(reading, self, decided))
            self._indexer.add(number, reading, entries)
            count += 1
            if count % MOST_AT_ONCE == 0:
                accession.write()
                self._indexer.flush(connection, self.reading)
        accession.write()
        self._indexer.flush(connection, self.reading)
        return count

    def _in_force(self, connection: Connection) -> Iterator[tuple[int, Reading]]:
        """Yield the latest reading of each document, in the order in which they came in."""
        latest = select(func.max(tables.readings.c.number)).group_by(tables.readings.c.document)
        for number in sorted(connection.execute(latest).scalars().all()):
            yield number, self.reading(number)

    def reading(self, number: int) -> Reading:
        """Return a reading as it was added, with its own ids."""
        with self.connection() as connection:
            return reading_at(connection, number)

    def linked_readings(self) -> Iterator[tuple[Reading, Mapping[str, str]]]:
        """Yield the readings in force, in the order in which they came in, each with the record's ids."""
        asked = select(tables.reports.c.reading, tables.reports.c.ids).order_by(tables.reports.c.reading)
        with self.connection() as connection:
            rows = connection.execute(asked).all()
        for row in rows:
            yield self.reading(row.reading), json.loads(row.ids)

    def prepare(self, keys: Collection[str]) -> None:
        """Bring to hand what is found under keys, while reports are added."""
        if self._taking is not None:
            self._taking.shelf.prepare(keys)

    def entities(self, keys: Collection[str]) -> Sequence[Entity]:
        """Return the entities that have one of the keys, those that share most keys first."""
        return self._find(keys, Entity)

    def events(self, keys: Collection[str]) -> Sequence[Event]:
        """Return the events that have one of the keys."""
        return self._find(keys, Event)

    def agreements(self, keys: Collection[str]) -> Sequence[Agreement]:
        """Return the agreements that have one of the keys."""
        return self._find(keys, Agreement)

    def _find(self, keys: Collection[str], kind: type[_Found]) -> Sequence[_Found]:
        if self._taking is not None:
            return self._taking.shelf.find(keys, kind)
        with self.connection() as connection:
            return Shelf(connection).find(keys, kind)
