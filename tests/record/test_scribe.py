"""Another process writes groups of reports; whatever becomes of it, all reports are added, each once."""

import os
import signal
import sys
from pathlib import Path

import pytest
from tests.record.test_adding import add, told
from tests.record.test_store import assembled, rows
from tests.reports import person, reading

from rasad.errors import RecordError
from rasad.record import adding, groups, lending
from rasad.record.connect import Place
from rasad.record.store import Record


@pytest.fixture(autouse=True)
def _scribe_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let another process write each group of two readings."""
    monkeypatch.setattr(groups, "MOST_AT_ONCE", 2)
    monkeypatch.setattr(adding, "MOST_AT_ONCE", 2)
    monkeypatch.setattr(groups, "_MOMENT", 60.0)
    monkeypatch.setattr(lending, "WORTH_A_SCRIBE", 0)


def writer_of(record: Record) -> int:
    """Return the number of the process that writes a record."""
    assert record.writer is not None
    return record.writer


def test_a_scribe_that_is_killed_is_done_without(place: Place) -> None:
    with Record.open(place) as record:
        assert add(record, *map(told, range(6))) == ["added"] * 6
        os.kill(writer_of(record), signal.SIGKILL)
        assert add(record, *map(told, range(12))) == ["already there"] * 6 + ["added"] * 6
        assert rows(record, "readings") == rows(record, "reports") == 12
        before = assembled(record)
    with Record.open(place) as record:
        assert assembled(record) == before


@pytest.mark.parametrize("program", ["python-none", "python-other", "desk.exe"])
def test_where_no_process_can_be_started_reports_are_added_without(
    place: Place, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, program: str
) -> None:
    for name in ("python-other", "desk.exe"):
        (tmp_path / name).write_text("#!/bin/sh\nexit 3\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(tmp_path / program))
    with Record.open(place) as record:
        assert add(record, *map(told, range(8))) == ["added"] * 8
        assert rows(record, "readings") == 8


def test_an_error_of_the_scribe_is_told_and_nothing_more_is_added(place: Place) -> None:
    with Record.open(place) as record:
        assert add(record, *map(told, range(6))) == ["added"] * 6
        with record.transaction() as connection:
            connection.exec_driver_sql("ALTER TABLE documents RENAME TO lost")
        with pytest.raises(RecordError, match=r"cannot be used|cannot be written|is damaged"):
            add(record, *map(told, range(6, 12)))
        with record.transaction() as connection:
            connection.exec_driver_sql("ALTER TABLE lost RENAME TO documents")
        assert rows(record, "readings") == rows(record, "reports") == 6
        assert add(record, *map(told, range(12))) == ["already there"] * 6 + ["added"] * 6


def test_a_scribe_ends_with_its_record(place: Place) -> None:
    with Record.open(place) as record:
        add(record, *map(told, range(6)))
        process = writer_of(record)
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_words_with_half_a_character_come_through(place: Place) -> None:
    with Record.open(place) as record:
        strange = [reading(f"half-\udc9f-{number}", person("p1", "مهناز رهگشا")) for number in range(5)]
        assert add(record, *strange) == ["added"] * 5
        assert record.reading(3) == strange[2]
