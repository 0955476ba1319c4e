import logging
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Column, Connection, Text, text
from tests.reports import AT, linker, meeting, person, reading

from rasad.errors import RecordError
from rasad.record.connect import Place, connect, is_address
from rasad.record.export.readings import exported
from rasad.record.migrate import our_step
from rasad.record.store import Record
from rasad.record.tables import SCHEMA_VERSION, TABLES

REPORT = reading(
    "a",
    person("p1", "مهناز رهگشا", ("foreign_minister", "IR")),
    title="دیدار در بغداد",
    events=(meeting("p1", day="2026-03-01"),),
)


def older(place: Place) -> None:
    """Make a record of a version 0 that never was: without titles and without one index, with notes."""
    with Record.open(place) as record:
        list(record.add([REPORT], at=AT, link=linker))
    database = connect(place)
    with database.writing() as connection:
        connection.execute(text("ALTER TABLE reports DROP COLUMN title"))
        connection.execute(text("ALTER TABLE documents ADD COLUMN note TEXT"))
        connection.execute(text("DROP INDEX told_by_reading"))
        connection.execute(text("UPDATE meta SET value = '0' WHERE name = 'schema'"))
        database.mark(connection, 0)
    database.close()


def to_1(operations: Operations) -> None:
    """Make the tables of version 1 of those of the version that never was."""
    with operations.batch_alter_table("reports") as reports:
        reports.add_column(Column("title", Text))
    with operations.batch_alter_table("documents") as documents:
        documents.drop_column("note")
    operations.create_index("told_by_reading", "told", ["reading"])


def stop(operations: Operations) -> None:
    """Change something, then fail."""
    to_1(operations)
    raise RecordError("the step failed")


def dumped(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def differences(connection: Connection) -> list[object]:
    """Return how the tables differ from those of the code, but for the search index, which each database has in its own way."""

    def is_compared(name: str | None, kind: str, _: object) -> bool:
        return kind != "table" or not (name or "").startswith("search_")

    context = MigrationContext.configure(connection, opts={"include_name": is_compared})
    return list(compare_metadata(context, TABLES))


def test_an_older_record_is_brought_up_to_date_with_all_it_holds(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    older(place)
    with caplog.at_level(logging.WARNING):
        database = connect(place, steps=lambda version: {1: to_1}[version])
    with database.reading() as connection:
        assert differences(connection) == []
        assert database.version(connection) == SCHEMA_VERSION
    database.close()
    with Record.open(place) as record:
        record.rebuild(link=linker)
        assert [each["document"]["title"] for each in exported(record)] == ["دیدار در بغداد"]
    (told,) = caplog.messages
    assert "brought up to date" in told
    assert ("pg_dump" in told) if is_address(place) else (f"{place}.version-0" in told)


def test_a_copy_as_it_was_is_left_beside_the_file(tmp_path: Path) -> None:
    older(tmp_path / "rasad.db")
    before = dumped(tmp_path / "rasad.db")
    connect(tmp_path / "rasad.db", steps=lambda _: to_1).close()
    assert dumped(tmp_path / "rasad.db.version-0") == before
    assert dumped(tmp_path / "rasad.db") != before


def test_a_copy_never_takes_the_place_of_another(tmp_path: Path) -> None:
    older(tmp_path / "rasad.db")
    (tmp_path / "rasad.db.version-0").write_text("mine")
    connect(tmp_path / "rasad.db", steps=lambda _: to_1).close()
    assert (tmp_path / "rasad.db.version-0").read_text() == "mine"
    assert (tmp_path / "rasad.db.version-0.2").exists()


def test_a_step_that_fails_leaves_the_record_as_it_was(place: Place) -> None:
    older(place)
    with pytest.raises(RecordError, match="the step failed"):
        connect(place, steps=lambda _: stop)
    with pytest.raises(RecordError, match="the step failed"):
        connect(place, steps=lambda _: stop)
    connect(place, steps=lambda _: to_1).close()


def test_a_new_record_has_the_tables_that_the_code_knows(places: Callable[[], Place]) -> None:
    database = connect(places())
    with database.reading() as connection:
        assert differences(connection) == []
    database.close()


def test_every_version_after_the_first_has_its_step() -> None:
    assert all(callable(our_step(version)) for version in range(2, SCHEMA_VERSION + 1))
