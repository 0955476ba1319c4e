"""Open the record's file: make sure that it is ours, of this version, and can be read or written."""

import sqlite3
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, insert
from sqlalchemy.exc import DatabaseError, DBAPIError

from rasad.errors import RecordError
from rasad.record.tables import APPLICATION_ID, SCHEMA_VERSION, TABLES, meta

_WAIT: Final = 30.0
"""Seconds that a writer waits for another one."""


def connect(path: Path, *, wait: float = _WAIT) -> Engine:
    """Return an engine on the record at a path, which is made where there is none; RecordError if it cannot be."""
    _check_place(path)
    fresh = not path.exists() or path.stat().st_size == 0
    engine = _engine(f"file:{quote(str(path))}", wait)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            if fresh or _is_empty(connection):
                _found(connection)
            _check_ours(connection, path)
            connection.commit()
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")
    except DBAPIError as error:
        engine.dispose()
        raise explain(error, path) from error
    except RecordError:
        engine.dispose()
        raise
    return engine


def connect_to_read(path: Path) -> Engine:
    """Return an engine that only reads the record at a path; RecordError where there is none."""
    if not path.exists():
        raise RecordError(
            f"there is no record at {path}: make one with rasad add, or name another with --record"
        )
    _check_place(path)
    engine = _engine(f"file:{quote(str(path))}?mode=ro", _WAIT)
    try:
        _check_readable(engine, path)
    except RecordError as error:
        engine.dispose()
        if not isinstance(error.__cause__, DBAPIError) or not _is_closed(path):
            raise
        # In a folder that cannot be written to, SQLite cannot keep its shared memory beside the file. A
        # record that nobody has open may be read without.
        engine = _engine(f"file:{quote(str(path))}?immutable=1", _WAIT)
        _check_readable(engine, path)
    return engine


def _check_readable(engine: Engine, path: Path) -> None:
    try:
        with engine.connect() as connection:
            _check_ours(connection, path)
    except DBAPIError as error:
        raise explain(error, path) from error


def _is_closed(path: Path) -> bool:
    """Tell whether all that was written stands in the file itself: its log is empty or gone."""
    log = path.with_name(path.name + "-wal")
    return not log.exists() or log.stat().st_size == 0


def _engine(address: str, wait: float) -> Engine:
    def open_file() -> sqlite3.Connection:
        # autocommit: SQLAlchemy's own BEGIN comes too late for reads that precede a write
        return sqlite3.connect(address, uri=True, timeout=wait, isolation_level=None, check_same_thread=False)

    engine = create_engine("sqlite://", creator=open_file)

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _: Any) -> None:  # noqa: ANN401 (SQLAlchemy's own signature)
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA cache_size = -65536")
        connection.execute("PRAGMA temp_store = MEMORY")

    return engine


def _check_place(path: Path) -> None:
    if path.is_dir():
        raise RecordError(f"{path} is a folder: name a file for the record, as in {path / 'rasad.db'}")
    if not path.parent.is_dir():
        raise RecordError(
            f"the folder {path.parent} does not exist: make it, or name another place with --record"
        )


def _is_empty(connection: Connection) -> bool:
    return not connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one()


def _found(connection: Connection) -> None:
    """Make the tables of a new record, and say in its header what it is."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
    TABLES.create_all(connection)
    connection.execute(insert(meta), [{"name": "schema", "value": str(SCHEMA_VERSION)}])


def _check_ours(connection: Connection, path: Path) -> None:
    application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if application != APPLICATION_ID:
        raise RecordError(f"{path} is a database, but no record of Rasad: name another file with --record")
    if version > SCHEMA_VERSION:
        raise RecordError(
            f"{path} was written by a newer Rasad (its record has version {version}, this one knows "
            f"{SCHEMA_VERSION}): update Rasad"
        )


def explain(error: DBAPIError, path: Path) -> RecordError:
    """Return what a database error means for the record, with the remedy."""
    said = str(error.orig)
    if "not a database" in said or "file is encrypted" in said:
        return RecordError(f"{path} is no record of Rasad: name another file with --record")
    if "locked" in said or "busy" in said:
        return RecordError(
            f"{path} is being written by another process: wait until it is done, and try again"
        )
    if "readonly" in said or "unable to open" in said:
        return RecordError(
            f"{path} cannot be written: check the rights of the file and its folder, or name another "
            "place with --record"
        )
    if "full" in said:
        return RecordError(f"the disk of {path} is full: free some space; what was confirmed is kept")
    if "malformed" in said or isinstance(error, DatabaseError):
        return RecordError(f"{path} is damaged ({said}): restore a copy, or add the reports to a new record")
    return RecordError(f"{path} cannot be used ({said}): name another file with --record")
