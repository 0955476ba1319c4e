"""A record in a PostgreSQL database: one schema of it, writers one after the other by an advisory lock."""

from typing import Any, Final

from sqlalchemy import Connection, String, create_engine, inspect, make_url, select
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import CreateColumn
from sqlalchemy.sql.compiler import DDLCompiler

from rasad.errors import RecordError
from rasad.record.database import Database
from rasad.record.tables import meta

_LOCK: Final = 0x52415344
"""The number of the lock that a writer holds: RASD, with the schema's own number beside it."""


class Server(Database):
    """Hold a record in a database of PostgreSQL."""

    def version(self, connection: Connection) -> int | None:
        """Return the version that the table `meta` tells."""
        tables = inspect(connection).get_table_names()
        if not tables:
            encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
            if encoding != "UTF8":
                raise RecordError(
                    f"the database {self.place} keeps text as {encoding}: make one with ENCODING 'UTF8'"
                )
            return None
        asked = select(meta.c.value).where(meta.c.name == "schema")
        told = connection.execute(asked).scalar_one_or_none() if meta.name in tables else None
        if told is None:
            raise RecordError(
                f"{self.place} is a database, but no record of Rasad: name another, or make a new one "
                "with createdb"
            )
        return int(told)

    def mark(self, connection: Connection, version: int) -> None:
        """Write nothing: the table `meta` tells the version."""

    def begin(self, connection: Connection) -> None:
        """Take the lock that every writer of this schema takes first; the end of the transaction gives it back."""
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {max(1, round(1000 * self.wait))}")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK}, hashtext(current_schema()::text))")

    def settle(self) -> None:
        """Do nothing: readers and a writer are used to each other here."""

    def tidy(self) -> None:
        """Do nothing: the server does it by itself."""

    def copy(self, version: int) -> str:  # noqa: ARG002 (as for a file)
        """Copy nothing: that is done with pg_dump, and the change is done wholly or not at all."""
        return "no copy was made: copies of a server are made with pg_dump"

    def explain(self, error: DBAPIError) -> RecordError:
        """Return what an error of PostgreSQL means."""
        said, code = str(error.orig).strip().partition("\n")[0], getattr(error.orig, "sqlstate", None) or ""
        if code == "55P03":
            return RecordError(
                f"{self.place} is being written by another process: wait until it is done, and try again"
            )
        if code in ("42501", "25006"):
            return RecordError(f"{self.place} cannot be written ({said}): ask its owner for the right")
        if code in ("53100", "53200", "53300"):
            return RecordError(f"{self.place} has no room left ({said}); what was confirmed is kept")
        if not code or code.startswith(("08", "28", "3D", "57P")):
            return RecordError(
                f"{self.place} cannot be reached ({said}): check that the server runs, the name of the "
                "database and the user's rights"
            )
        return RecordError(f"{self.place} cannot be used ({said}): check the database, or name another")


def open_server(address: str, *, wait: float, read_only: bool = False) -> Server:
    """Return the database at an address; RecordError where that is none or the driver is missing."""
    try:
        url = make_url(address.replace("postgres://", "postgresql://", 1))
    except (ArgumentError, ValueError) as error:
        # Not repeated: it may hold a password.
        raise RecordError(
            "the record's place is no address: write postgresql://user@host/database"
        ) from error
    told = url.query.get("options", "")
    options = told if isinstance(told, str) else " ".join(told)
    if read_only:
        options = f"{options} -c default_transaction_read_only=on"
    given = {"options": options, "application_name": "rasad", "connect_timeout": 10}
    try:
        engine = create_engine(url.set(drivername="postgresql+psycopg"), connect_args=given)
    except ImportError as error:
        raise RecordError(
            "PostgreSQL needs its driver, psycopg: install it with pip install 'rasad[postgresql]'"
        ) from error
    return Server(url.render_as_string(hide_password=True), engine, address=address, wait=wait)


@compiles(CreateColumn, "postgresql")
def _in_order_of_code_points(column: CreateColumn, compiler: DDLCompiler, **options: Any) -> str:  # noqa: ANN401
    """Return a column's definition; text sorts by code points, for the orders of languages skip the signs of addresses."""
    told: str = compiler.visit_create_column(column, **options)  # type: ignore[no-untyped-call]
    kind = compiler.dialect.type_compiler_instance.process(column.element.type)
    return told.replace(kind, f'{kind} COLLATE "C"', 1) if isinstance(column.element.type, String) else told
