"""The record itself: take readings in, each once and whole, and answer what is known."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from typing import Self, TypeAlias

from sqlalchemy import Connection, Table, delete, func, insert, select

from rasad.entity import Entity
from rasad.errors import RecordError
from rasad.event import Agreement, Event
from rasad.judgement import Decided, Linking
from rasad.reading import Reading
from rasad.record import tables
from rasad.record.accession import Accession, rules_in_force
from rasad.record.adding import Added, Adding
from rasad.record.connect import Place, connect, connect_to_read
from rasad.record.database import Database
from rasad.record.groups import MOST_AT_ONCE
from rasad.record.judged import Judged
from rasad.record.judgements import settled, standing
from rasad.record.lending import Lending
from rasad.record.readings import reading_at
from rasad.record.search_index import clear
from rasad.record.shelf import Shelf
from rasad.record.standing import Standing

Linker: TypeAlias = Callable[[Reading, "Record", Decided], Linking]
"""Link a reading to the record, with what was decided of its words before."""


class Record(Judged):
    """Hold one record open. Readings and judgements are only ever added; the rest is assembled from them."""

    def __init__(self, database: Database) -> None:
        self._lending = Lending(database)

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
        return self._lending.database.place

    @property
    def writer(self) -> int | None:
        """Return the number of the process that writes beside this one, where many reports are being added."""
        return self._lending.writer

    def close(self) -> None:
        """Close the file, or the connections to the server, when all that was added can be searched."""
        self._lending.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def connection(self) -> AbstractContextManager[Connection]:
        """Lend a connection to read by: within an addition its own, so that it sees what it has written."""
        return self._lending.connection()

    def transaction(self) -> AbstractContextManager[Connection]:
        """Write all or nothing; whatever ends the block early, a Ctrl-C too, undoes it."""
        return self._lending.transaction()

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

        def linked(reading: Reading, decided: Decided) -> Linking:
            return link(reading, self, decided)

        adding = Adding(self._lending, at=at.isoformat(), link=linked, relink=self.relink(link))
        return adding.add(readings)

    @contextmanager
    def at_hand(self) -> Iterator[None]:
        """Keep at hand what is asked for, as long as nothing is written."""
        with self.connection() as connection, self._lending.asking(Shelf(connection), self._lending.writing):
            yield

    def rebuild(self, *, link: Linker) -> int:
        """Assemble everything anew from readings and judgements; return the number of reports."""
        with self._lending.accession() as accession:
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
        with self._lending.accession() as accession:
            connection = accession.connection
            if connection.execute(select(tables.documents.c.id).limit(1)).first() is not None:
                raise RecordError(
                    f"{self._lending.database.place} holds reports already: restore into a new record"
                )
            for table, rows in kept:
                connection.execute(insert(table), rows)
            return self._assemble(accession, link, standing(connection))

    def _assemble(self, accession: Accession, link: Linker, held: Standing) -> int:
        """Add every reading in force as persons and rules have linked it."""
        connection, count = accession.connection, 0
        for number, reading in self._in_force(connection):
            decided = settled(connection, number, held)
            accession.assemble(number, reading, link(reading, self, decided))
            count += 1
            if count % MOST_AT_ONCE == 0:
                self._write(accession)
        self._write(accession)
        return count

    def _write(self, accession: Accession) -> None:
        """Write what was assembled, and index it."""
        accession.hand_over()
        accession.write(accession.connection)
        self._lending.indexer.add(accession.connection, accession.indexed)
        self._lending.indexer.flush(accession.connection)
        accession.indexed.clear()

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
        if self._lending.asked is not None:
            self._lending.asked.prepare(keys)

    def entities(self, keys: Collection[str]) -> Sequence[Entity]:
        """Return the entities that have one of the keys, those that share most keys first."""
        return self._lending.find(keys, Entity)

    def events(self, keys: Collection[str]) -> Sequence[Event]:
        """Return the events that have one of the keys."""
        return self._lending.find(keys, Event)

    def agreements(self, keys: Collection[str]) -> Sequence[Agreement]:
        """Return the agreements that have one of the keys."""
        return self._lending.find(keys, Agreement)
