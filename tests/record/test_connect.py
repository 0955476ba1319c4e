import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.reports import AT, linker, reading

from rasad.errors import RecordError
from rasad.record.export.readings import exported
from rasad.record.store import Record


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A record with one report."""
    path = tmp_path / "rasad.db"
    with Record.open(path) as record:
        list(record.add([reading("a")], at=AT, link=linker))
    return path


def test_a_new_record_says_in_its_header_that_it_is_ours(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (0x52415344,)
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_an_empty_file_becomes_a_record(tmp_path: Path) -> None:
    (tmp_path / "rasad.db").touch()
    Record.open(tmp_path / "rasad.db").close()
    assert (tmp_path / "rasad.db").stat().st_size > 0


def test_a_path_with_signs_of_an_address_is_a_plain_path(tmp_path: Path) -> None:
    path = tmp_path / "a b?mode=ro#%41.db"
    Record.open(path).close()
    assert path.exists()


def test_a_file_that_is_no_database_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("some notes, " * 500)
    for open_it in (Record.open, Record.open_to_read):
        with pytest.raises(RecordError, match=r"no record of Rasad: name another file"):
            open_it(path)
    assert path.read_text() == "some notes, " * 500


def test_a_database_of_others_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "theirs.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE readings (number)")
    before = path.read_bytes()
    for open_it in (Record.open, Record.open_to_read):
        with pytest.raises(RecordError, match=r"a database, but no record of Rasad: name another file"):
            open_it(path)
    assert path.read_bytes() == before


def test_a_record_of_a_newer_version_is_refused(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    for open_it in (Record.open, Record.open_to_read):
        with pytest.raises(
            RecordError, match=r"newer Rasad \(its record has version 99, this one knows 2\): update"
        ):
            open_it(path)


def test_a_damaged_record_is_refused(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:] = b"x" * (len(content) - 100)
    path.write_bytes(content)
    with (
        pytest.raises(RecordError, match=r"is damaged .*: restore a copy"),
        Record.open_to_read(path) as record,
    ):
        list(exported(record))


def test_a_missing_record_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match=r"there is no record at .*: make one with rasad add"):
        Record.open_to_read(tmp_path / "rasad.db")


def test_a_folder_is_no_record(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match=r"is a folder: name a file"):
        Record.open(tmp_path)


def test_a_record_is_not_made_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match=r"does not exist: make it"):
        Record.open(tmp_path / "nowhere" / "rasad.db")


NOBODY = 65534


@pytest.fixture
def shelf() -> Iterator[Path]:
    """A folder that anybody may look into: pytest's own are closed to all but their user."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)
        Path(folder).chmod(0o755)


@contextmanager
def lock(folder: Path) -> Iterator[None]:
    """Take the right to write in a folder, from root too, who otherwise may write everywhere."""
    folder.chmod(0o555)
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


def test_a_record_is_not_made_in_a_read_only_folder(shelf: Path) -> None:
    with lock(shelf), pytest.raises(RecordError, match=r"cannot be written: check the rights"):
        Record.open(shelf / "rasad.db")


def test_a_read_only_record_can_be_read_and_is_not_written(shelf: Path) -> None:
    path = shelf / "rasad.db"
    with Record.open(path) as record:
        list(record.add([reading("a")], at=AT, link=linker))
    path.chmod(0o444)
    with lock(shelf):
        with Record.open_to_read(path) as record:
            assert len(list(exported(record))) == 1
        with pytest.raises(RecordError, match=r"cannot be written: check the rights"):
            Record.open(path)


def test_a_record_that_is_being_written_is_waited_for_and_then_refused(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(RecordError, match=r"being written by another process: wait"):
            Record.open(path, wait=0.05)
        with Record.open_to_read(path) as record:
            assert len(list(exported(record))) == 1
        other.rollback()
