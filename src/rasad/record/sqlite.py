"""A record in one SQLite file: whose it is stands in the file's header, and its log is kept small."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, DBAPIError

from rasad.errors import RecordError
from rasad.record.database import Database

APPLICATION_ID: Final = 0x52415344
"""What SQLite's header says of a file of ours: RASD."""
_LOG_PAGES: Final = 8_000
"""After so many pages of 4 kB in the log they are moved into the file: 32 MB, the work of some groups of reports."""
_LOG_BYTES: Final = 64_000_000
"""A log that readers kept from being moved until it grew to this size is waited for and cut off."""
_PAGES_AT_HAND: Final = 8_192
"""Kilobytes of pages that a connection keeps: the system keeps the others for all."""
_PAGES_TO_WRITE: Final = 24_576
"""Kilobytes that a process keeps which does nothing but write; more would not hold a large record either."""


class File(Database):
    """Hold a record in a file of SQLite."""

    def __init__(self, path: Path, engine: Engine, *, wait: float) -> None:
        super().__init__(str(path), engine, address=str(path.absolute()), wait=wait)
        self.path = path

    def version(self, connection: Connection) -> int | None:
        """Return the version that the header tells."""
        if not connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one():
            return None
        if connection.exec_driver_sql("PRAGMA application_id").scalar_one() != APPLICATION_ID:
            raise RecordError(
                f"{self.place} is a database, but no record of Rasad: name another file with --record"
            )
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())

    def mark(self, connection: Connection, version: int) -> None:
        """Write to the header what the file is."""
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {version}")

    def begin(self, connection: Connection) -> None:
        """Take the right to write before anything is read: a later BEGIN would have read what another then changes."""
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    def settle(self) -> None:
        """Write to a log, so that others read meanwhile."""
        with self.reading() as connection:
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")

    def tidy(self) -> None:
        """Cut the log off where readers kept it from being emptied until it grew large."""
        log = _log(self.path)
        if log.exists() and log.stat().st_size > _LOG_BYTES:
            with self.reading() as connection:
                connection.exec_driver_sql("PRAGMA busy_timeout = 100")
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
                connection.exec_driver_sql(f"PRAGMA busy_timeout = {round(1000 * self.wait)}")

    def write_alone(self) -> None:
        """Write row by row, and keep more of the file in memory."""
        super().write_alone()
        with self.reading() as connection:
            connection.exec_driver_sql(f"PRAGMA cache_size = -{_PAGES_TO_WRITE}")

    def copy(self, version: int) -> str:
        """Copy the file beside itself, what is in its log too."""
        target = self.path.with_name(f"{self.path.name}.version-{version}")
        number = 1
        while target.exists():
            number += 1
            target = self.path.with_name(f"{self.path.name}.version-{version}.{number}")
        # A connection of its own: what the writing one has begun is not yet in the record.
        with closing(sqlite3.connect(self.path)) as source, closing(sqlite3.connect(target)) as copied:
            source.backup(copied)
        return f"a copy as it was is {target}"

    def explain(self, error: DBAPIError) -> RecordError:
        """Return what an error of SQLite means."""
        said, path = str(error.orig), self.path
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
            return RecordError(
                f"{path} is damaged ({said}): restore a copy, or add the reports to a new record"
            )
        return RecordError(f"{path} cannot be used ({said}): name another file with --record")


def open_file(path: Path, *, wait: float) -> File:
    """Return the file at a path, which is made where there is none; RecordError if it has no place."""
    _check_place(path)
    return File(path, _engine(f"file:{quote(str(path))}", wait), wait=wait)


def open_file_to_read(path: Path, *, wait: float) -> File:
    """Return the file at a path, that nothing can write to; RecordError where there is none."""
    if not path.exists():
        raise RecordError(
            f"there is no record at {path}: make one with rasad add, or name another with --record"
        )
    _check_place(path)
    file = File(path, _engine(f"file:{quote(str(path))}?mode=ro", wait), wait=wait)
    try:
        with file.reading() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema")
    except RecordError:
        file.close()
        if not _is_closed(path):
            raise
        # In a folder that cannot be written to, SQLite cannot keep its shared memory beside the file. A
        # record that nobody has open may be read without.
        return File(path, _engine(f"file:{quote(str(path))}?immutable=1", wait), wait=wait)
    return file


def _log(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _is_closed(path: Path) -> bool:
    """Tell whether all that was written stands in the file itself: its log is empty or gone."""
    log = _log(path)
    return not log.exists() or log.stat().st_size == 0


def _check_place(path: Path) -> None:
    if path.is_dir():
        raise RecordError(f"{path} is a folder: name a file for the record, as in {path / 'rasad.db'}")
    if not path.parent.is_dir():
        raise RecordError(
            f"the folder {path.parent} does not exist: make it, or name another place with --record"
        )


def _engine(address: str, wait: float) -> Engine:
    def open_connection() -> sqlite3.Connection:
        # autocommit: SQLAlchemy's own BEGIN comes too late for reads that precede a write
        return sqlite3.connect(address, uri=True, timeout=wait, isolation_level=None, check_same_thread=False)

    engine = create_engine("sqlite://", creator=open_connection)

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _: Any) -> None:  # noqa: ANN401 (SQLAlchemy's own signature)
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(f"PRAGMA cache_size = -{_PAGES_AT_HAND}")
        connection.execute("PRAGMA temp_store = MEMORY")
        # Some systems' SQLite overwrites what is deleted: of a record that is pages that were merged into others.
        connection.execute("PRAGMA secure_delete = OFF")
        connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")
        connection.execute(f"PRAGMA journal_size_limit = {_LOG_BYTES}")

    return engine
