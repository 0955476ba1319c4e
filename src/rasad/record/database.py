"""What a record asks of the database that holds it: lend connections, write all or nothing, explain errors."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import chain
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Engine, Table, func, insert, select, update
from sqlalchemy.exc import DBAPIError

from rasad.errors import RecordError
from rasad.record.tables import meta

_VALUES: Final = 4096
"""So many values are asked for, or given, at once."""
_FEW_AT_ONCE: Final = 32
"""Up to so many rows are added by a statement of their own, which has less to do."""
_ALONE: Final = "rasad_writes_alone"


class Database(ABC):
    """Hold an engine on one database; what SQLite and PostgreSQL do each in its own way is left to them."""

    def __init__(self, place: str, engine: Engine, *, address: str, wait: float) -> None:
        """Name the place without a password, as messages do; `wait` are the seconds that a writer waits for another.

        `address` is what it is opened by once more; it may hold a password.
        """
        self.place = place
        self.address = address
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

    def beside(self) -> Connection:
        """Return a connection to read by for long, while another one writes."""
        return self.engine.connect()

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

    def write_alone(self) -> None:
        """Write row by row from now on: no other thread of this process keeps Python for itself between two rows."""
        self.engine = self.engine.execution_options(**{_ALONE: True})

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()


def insert_rows(connection: Connection, table: Table, rows: Sequence[tuple[object, ...]]) -> None:
    """Add rows to a table, each with all columns in order."""
    insert_into(connection, f"{table.name} ({', '.join(table.columns.keys())})", rows)


def insert_into(
    connection: Connection, into: str, rows: Sequence[tuple[object, ...]], *, where_there: str = ""
) -> None:
    """Add rows to what `into` names, a table with its columns; `where_there` says what is done with those that are there."""
    if not rows:
        return
    if connection.dialect.name == "sqlite" and not connection.get_execution_options().get(_ALONE):
        _insert_several(connection, into, rows, where_there)
        return
    marks = ", ".join([mark_of(connection)] * len(rows[0]))
    connection.exec_driver_sql(f"INSERT INTO {into} VALUES ({marks}) {where_there}", list(rows))


def _insert_several(
    connection: Connection, into: str, rows: Sequence[tuple[object, ...]], where_there: str
) -> None:
    """Add many rows by one statement: after each statement a thread that writes waits for Python to let it go on."""
    width = len(rows[0])
    most = max(_FEW_AT_ONCE, 1 << (_VALUES // width).bit_length() - 1)
    start = 0
    while start < len(rows):
        size = most if len(rows) - start > _FEW_AT_ONCE else _FEW_AT_ONCE
        some = rows[start : start + size]
        values = list(chain.from_iterable(some))
        values += [None] * (width * (size - len(some)))
        connection.exec_driver_sql(_inserting(into, width, size, where_there), (*values, len(some)))
        start += size


@lru_cache(maxsize=64)
def _inserting(into: str, width: int, size: int, where_there: str) -> str:
    """Return a statement that adds the first of so many rows; few such statements are ever made."""
    columns = ", ".join(f"column{number}" for number in range(1, width + 1))
    values = ", ".join([f"({', '.join('?' * width)})"] * size)
    return f"INSERT INTO {into} SELECT {columns} FROM (VALUES {values}) WHERE true LIMIT ? {where_there}"


def update_rows(connection: Connection, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
    """Run a statement for each row; {} stands in it for each value."""
    if rows:
        connection.exec_driver_sql(statement.replace("{}", mark_of(connection)), list(rows))


def rows_among(
    connection: Connection, asked: str, values: Collection[str] | Collection[int]
) -> Iterator[Sequence[Any]]:
    """Yield the rows that a question ending in IN finds for some values.

    The driver is asked itself: while reports are added this is done so often that SQLAlchemy's results cost more.
    """
    ordered = list(values)
    for start in range(0, len(ordered), _VALUES):
        some = ordered[start : start + _VALUES]
        # Few lengths, so that the database knows the statement already.
        length = 1 << (len(some) - 1).bit_length()
        some += some[-1:] * (length - len(some))
        yield from driver_rows(connection, _among(asked, length, mark_of(connection)), some)


@lru_cache(maxsize=128)
def _among(asked: str, length: int, mark: str) -> str:
    """Return a question about so many values."""
    return f"{asked} ({', '.join([mark] * length)})"


def driver_rows(connection: Connection, statement: str, values: Sequence[object]) -> list[Sequence[Any]]:
    """Return the rows that the driver itself finds."""
    cursor = connection.connection.cursor()
    try:
        cursor.execute(statement, values)
        found: list[Sequence[Any]] = cursor.fetchall()  # type: ignore[assignment]
    except connection.dialect.loaded_dbapi.Error as error:
        raise _wrapped(connection, statement, error) from error
    finally:
        cursor.close()
    return found


def _wrapped(connection: Connection, statement: str, error: Exception) -> DBAPIError:
    """Return an error of the driver as SQLAlchemy gives it."""
    base = connection.dialect.loaded_dbapi.Error
    wrapped = DBAPIError.instance(statement, None, error, base, dialect=connection.dialect)
    assert isinstance(wrapped, DBAPIError)
    return wrapped


def mark_of(connection: Connection) -> str:
    """Return what stands for a value in a statement to the driver itself."""
    return "?" if connection.dialect.paramstyle == "qmark" else "%s"


def next_number(connection: Connection, number: ColumnElement[int]) -> int:
    """Return the next number of a table; writers come one after the other, so that nobody else takes it."""
    return 1 + connection.execute(select(func.coalesce(func.max(number), 0))).scalar_one()


def transactions(connection: Connection) -> int:
    """Return how many transactions wrote so far: by it a writer knows whether others wrote meanwhile."""
    asked = select(meta.c.value).where(meta.c.name == "transactions")
    return int(connection.execute(asked).scalar_one_or_none() or 0)


def count_transaction(connection: Connection) -> int:
    """Count a transaction that writes, and return its number."""
    before = transactions(connection)
    row = {"name": "transactions", "value": str(before + 1)}
    if before:
        connection.execute(update(meta).where(meta.c.name == "transactions").values(row))
    else:
        connection.execute(insert(meta), [row])
    return before + 1
