"""Lend connections to read and write by, and what is at hand while reports are added."""

import os
import sys
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import Final, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from rasad.entity import Entity
from rasad.errors import RecordError
from rasad.event import Agreement, Event
from rasad.record.accession import Accession
from rasad.record.database import Database, count_transaction
from rasad.record.parcel import Parcel
from rasad.record.scribe import Scribe, ScribeError, packed, write_parcel
from rasad.record.search_index import Indexer
from rasad.record.shelf import Shelf

WORTH_A_SCRIBE: Final = 256 if (os.cpu_count() or 1) > 1 else sys.maxsize
"""Reports in full groups from which on another process earns the third of a second that its start takes."""
_Found = TypeVar("_Found", Entity, Event, Agreement)


class Lending:
    """Hold a record's database, what is being written to it, and the shelf that is asked while reports are linked."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.indexer = Indexer()
        self.asked: Shelf | None = None
        """What is known to the reports that are being added, of which the database may not have all."""
        self.kept: Shelf | None = None
        """What was at hand when reports were last added: it holds good unless others wrote since."""
        self.writing: Connection | None = None
        self._beside: Connection | None = None
        self._thread: ThreadPoolExecutor | None = None
        self._scribe: Scribe | None = None
        self._sent = 0

    @property
    def writer(self) -> int | None:
        """Return the number of the process that writes beside this one, or None."""
        return self._scribe.process if self._scribe else None

    def close(self) -> None:
        """Close all connections, when all that was added can be searched."""
        if self._thread is not None:
            self._thread.shutdown()
        if self.indexer.waits:
            # What cannot be indexed now, since another process is writing, is indexed by the next one that adds.
            with suppress(RecordError), self.transaction() as connection:
                self.indexer.flush(connection)
        if self._scribe is not None:
            self._scribe.close()
        if self._beside is not None:
            self._beside.close()
        self.database.close()

    def in_thread(self, write: Callable[[], bool]) -> Future[bool]:
        """Let a thread write, beside this one; it does one thing after the other."""
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1)
        return self._thread.submit(write)

    def ready(self, parcel: Parcel) -> Parcel | bytes:
        """Return a parcel as it is to be written beside the thread that links: where many are added, packed.

        Another process writes those, which needs no Python of ours to wait for.
        """
        self._sent += len(parcel.taken)
        return packed(parcel) if self._sent >= WORTH_A_SCRIBE else parcel

    def write_beside(self, ready: Parcel | bytes, number: int) -> bool:
        """Write a parcel as the transaction of a number, beside the thread that links; tell whether it is written."""
        if isinstance(ready, Parcel):
            return write_parcel(self.database, self.indexer, ready, number)
        try:
            if self._sent < 0:
                return False  # it was packed for a process that is no more
            if self._scribe is None:
                self._scribe = Scribe(self.database)
            return self._scribe.write(ready, number)
        except ScribeError:
            self._forgo_scribe()
            return False

    def _forgo_scribe(self) -> None:
        """Do without the other process from now on: it could not be started, or was ended from outside."""
        if self._scribe is not None:
            self._scribe.close()
        self._scribe, self._sent = None, -sys.maxsize

    @contextmanager
    def beside(self) -> Iterator[Connection]:
        """Lend a connection to read by while a thread writes, always the same: it sees what was written when it asks."""
        try:
            if self._beside is None:
                self._beside = self.database.beside()
            try:
                yield self._beside
            finally:
                self._beside.rollback()
                # The driver itself was asked too, of which SQLAlchemy does not know.
                self._beside.connection.rollback()
        except DBAPIError as error:
            raise self.database.explain(error) from error

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """Lend a connection to read by: within an addition its own, so that it sees what it has written."""
        if self.writing is not None:
            yield self.writing
            return
        with self.database.reading() as connection:
            yield connection

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Write all or nothing; whatever ends the block early, a Ctrl-C too, undoes it."""
        with self.database.writing() as connection:
            count_transaction(connection)
            self.writing = connection
            try:
                yield connection
            finally:
                self.writing = None

    @contextmanager
    def accession(self) -> Iterator[Accession]:
        """Take reports in, all or nothing; what is known stays at hand for the next time, unless others write."""
        shelf, self.kept = self.kept, None
        with self.database.writing() as connection:
            number = count_transaction(connection)
            if shelf is None or shelf.transaction != number - 1:
                shelf = Shelf(connection)
            shelf.connection, shelf.transaction = connection, number
            self.writing, self.asked = connection, shelf
            accession = Accession(connection, shelf)
            try:
                yield accession
                accession.hand_over()
                accession.write(connection)
            finally:
                self.writing = self.asked = None
        # Rules that joined what was told of apart have counted on.
        shelf.numbers.clear()
        self.kept = shelf

    @contextmanager
    def asking(self, shelf: Shelf | None, writing: Connection | None = None) -> Iterator[None]:
        """Let a shelf be asked what is known, or the database itself, as the connection that writes sees it."""
        before = self.asked, self.writing
        self.asked, self.writing = shelf, writing
        try:
            yield
        finally:
            self.asked, self.writing = before

    def find(self, keys: Collection[str], kind: type[_Found]) -> list[_Found]:
        """Return what of a kind is found under some keys, those that share most keys first."""
        if self.asked is not None:
            return self.asked.find(keys, kind)
        with self.connection() as connection:
            return Shelf(connection).find(keys, kind)
