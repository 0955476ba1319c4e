"""Open the database of a record: found it where there is none yet, migrate an older one, refuse a newer one."""

import importlib
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeAlias

from sqlalchemy import Connection, insert

from rasad.errors import RecordError
from rasad.record.database import Database
from rasad.record.sqlite import open_file, open_file_to_read
from rasad.record.tables import SCHEMA_VERSION, TABLES, meta

Place: TypeAlias = Path | str
"""Where a record lies: a file, or the address of a PostgreSQL database (postgresql://...)."""
Step: TypeAlias = Callable[[Any], None]
"""Change the tables of one version into those of the next, by the operations of Alembic."""

_WAIT: Final = 30.0
"""Seconds that a writer waits for another one."""
_ADDRESSES: Final = ("postgresql:", "postgres:")


def connect(place: Place, *, wait: float = _WAIT, steps: Callable[[int], Step] | None = None) -> Database:
    """Return the record at a place, which is made where there is none; RecordError if it cannot be.

    An older record is migrated, by the step that `steps` gives for each version; else by our own.
    """
    database = _open(place, wait=wait)
    try:
        with database.writing() as connection:
            _make_ready(database, connection, steps)
        database.settle()
    except RecordError:
        database.close()
        raise
    return database


def connect_to_read(place: Place) -> Database:
    """Return the record at a place to read it alone; RecordError where there is none."""
    database = _open(place, wait=_WAIT, read_only=True)
    try:
        with database.reading() as connection:
            version = database.version(connection)
        if version is None:
            raise RecordError(
                f"there is no record in {database.place}: make one with rasad add, or name another with --record"
            )
        _refuse_newer(database, version)
    except RecordError:
        database.close()
        raise
    if version < SCHEMA_VERSION:
        database.close()
        connect(place).close()
        return _open(place, wait=_WAIT, read_only=True)
    return database


def connect_again(address: str, *, wait: float) -> Database:
    """Return once more a record that somebody has opened to write to, by the address of its database."""
    return _open(address, wait=wait)


def is_address(place: Place) -> bool:
    """Tell whether a place is the address of a server, and not the path of a file."""
    return isinstance(place, str) and place.startswith(_ADDRESSES)


def _open(place: Place, *, wait: float, read_only: bool = False) -> Database:
    if is_address(place):
        # The driver of a server is loaded for those alone who have one.
        servers = importlib.import_module("rasad.record.postgresql")
        server: Database = servers.open_server(place, wait=wait, read_only=read_only)
        return server
    return open_file_to_read(Path(place), wait=wait) if read_only else open_file(Path(place), wait=wait)


def _make_ready(database: Database, connection: Connection, steps: Callable[[int], Step] | None) -> None:
    """Found a record where there is nothing, migrate an older one."""
    version = database.version(connection)
    if version is None:
        database.mark(connection, SCHEMA_VERSION)
        TABLES.create_all(connection)
        connection.execute(insert(meta), [{"name": "schema", "value": str(SCHEMA_VERSION)}])
        return
    _refuse_newer(database, version)
    if version < SCHEMA_VERSION:
        copied = database.copy(version)
        # Alembic is loaded for an older record alone: it would cost every start a tenth of a second.
        migrations = importlib.import_module("rasad.record.migrate")
        migrations.migrate(connection, version, SCHEMA_VERSION, steps)
        database.mark(connection, SCHEMA_VERSION)
        logging.getLogger(__name__).warning(
            "%s was of an older version and has been brought up to date; %s", database.place, copied
        )


def _refuse_newer(database: Database, version: int) -> None:
    if version > SCHEMA_VERSION:
        raise RecordError(
            f"{database.place} was written by a newer Rasad (its record has version {version}, this one knows "
            f"{SCHEMA_VERSION}): update Rasad"
        )
