"""What a record asks of the database that holds it: lend connections, write all or nothing, explain errors."""

import importlib
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import ColumnElement, Connection, Engine, Insert, Table, func, select
from sqlalchemy.exc import DBAPIError

from rasad.errors import RecordError


class Database(ABC):
    """Hold an engine on one database; what SQLite and PostgreSQL do each in its own way is left to them."""

    def __init__(self, place: str, engine: Engine, *, wait: float) -> None:
        """Name the place without a password, as messages do; `wait` are the seconds that a writer waits for another."""
        self.place = place
        self.engine = engine
        self.wait = wait

    @abstractmethod
    def version(self, connection: Connection) -> int | None:
        """Return the version of the record's tables, or None where the database is empty; RecordError if not ours."""

    @abstractmethod
    def mark(self, connection: Connection, version: int) -> None:
        """Say in the database that it is a record of ours, and of which version."""

    @abstractmethod
    def begin(self, connection: Connection) -> None:
        """Begin a transaction that writes; wait for another writer to end."""

    @abstractmethod
    def settle(self) -> None:
        """Prepare a record that is known to be ours for readers beside a writer."""

    @abstractmethod
    def tidy(self) -> None:
        """Do what has to be done now and then after writing."""

    @abstractmethod
    def copy(self, version: int) -> str:
        """Copy a record of an older version before it is changed; return what to tell the user of the copy."""

    @abstractmethod
    def explain(self, error: DBAPIError) -> RecordError:
        """Return what a database error means for the record, with the remedy."""

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Lend a connection to read by."""
        try:
            with self.engine.connect() as connection:
                yield connection
        except DBAPIError as error:
            raise self.explain(error) from error

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Write all or nothing; whatever ends the block early, a Ctrl-C too, undoes it."""
        try:
            with self.engine.connect() as connection:
                try:
                    self.begin(connection)
                    yield connection
                    connection.commit()
                except BaseException:
                    # Not the statement ROLLBACK: SQLAlchemy has closed the connection already where Ctrl-C
                    # came in the middle of another statement.
                    connection.rollback()
                    raise
            self.tidy()
        except DBAPIError as error:
            raise self.explain(error) from error

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()


def unless_there(connection: Connection, table: Table) -> Insert:
    """Return the statement that adds rows to a table, but for those whose key it has already."""
    dialect = importlib.import_module(f"sqlalchemy.dialects.{connection.dialect.name}")
    statement: Insert = dialect.insert(table).on_conflict_do_nothing()
    return statement


def next_number(connection: Connection, number: ColumnElement[int]) -> int:
    """Return the next number of a table; writers come one after the other, so that nobody else takes it."""
    return 1 + connection.execute(select(func.coalesce(func.max(number), 0))).scalar_one()
