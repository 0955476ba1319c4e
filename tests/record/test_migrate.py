import logging
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Column, Connection, Index, Integer, LargeBinary, MetaData, Table, Text, insert, text
from tests.reports import AT, country, linker, meeting, memorandum, person, reading, said

from rasad.errors import RecordError
from rasad.record.connect import Place, connect, is_address
from rasad.record.export.readings import exported
from rasad.record.migrate import our_step
from rasad.record.profiles import pack, unpack_shares
from rasad.record.store import Record
from rasad.record.tables import SCHEMA_VERSION, TABLES

REPORT = reading(
    "a",
    person("p1", "مهناز رهگشا", ("foreign_minister", "IR")),
    title="دیدار در بغداد",
    events=(meeting("p1", day="2026-03-01"),),
)


def older(place: Place) -> None:
    """Make a record of a version before ours that never was: without titles and without one index, with notes."""
    with Record.open(place) as record:
        list(record.add([REPORT], at=AT, link=linker))
    database = connect(place)
    with database.writing() as connection:
        connection.execute(text("ALTER TABLE reports DROP COLUMN title"))
        connection.execute(text("ALTER TABLE documents ADD COLUMN note TEXT"))
        connection.execute(text("DROP INDEX ix_judgements_reading"))
        connection.execute(text("UPDATE meta SET value = '1' WHERE name = 'schema'"))
        database.mark(connection, 1)
    database.close()


def to_2(operations: Operations) -> None:
    """Make the tables of version 2 of those of the version that never was."""
    with operations.batch_alter_table("reports") as reports:
        reports.add_column(Column("title", Text))
    with operations.batch_alter_table("documents") as documents:
        documents.drop_column("note")
    operations.create_index("ix_judgements_reading", "judgements", ["reading"])


def stop(operations: Operations) -> None:
    """Change something, then fail."""
    to_2(operations)
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
        database = connect(place, steps=lambda version: {2: to_2}[version])
    with database.reading() as connection:
        assert differences(connection) == []
        assert database.version(connection) == SCHEMA_VERSION
    database.close()
    with Record.open(place) as record:
        record.rebuild(link=linker)
        assert [each["document"]["title"] for each in exported(record)] == ["دیدار در بغداد"]
    (told,) = caplog.messages
    assert "brought up to date" in told
    assert ("pg_dump" in told) if is_address(place) else (f"{place}.version-1" in told)


def test_a_copy_as_it_was_is_left_beside_the_file(tmp_path: Path) -> None:
    older(tmp_path / "rasad.db")
    before = dumped(tmp_path / "rasad.db")
    connect(tmp_path / "rasad.db", steps=lambda _: to_2).close()
    assert dumped(tmp_path / "rasad.db.version-1") == before
    assert dumped(tmp_path / "rasad.db") != before


def test_a_copy_never_takes_the_place_of_another(tmp_path: Path) -> None:
    older(tmp_path / "rasad.db")
    (tmp_path / "rasad.db.version-1").write_text("mine")
    connect(tmp_path / "rasad.db", steps=lambda _: to_2).close()
    assert (tmp_path / "rasad.db.version-1").read_text() == "mine"
    assert (tmp_path / "rasad.db.version-1.2").exists()


def test_a_step_that_fails_leaves_the_record_as_it_was(place: Place) -> None:
    older(place)
    with pytest.raises(RecordError, match="the step failed"):
        connect(place, steps=lambda _: stop)
    with pytest.raises(RecordError, match="the step failed"):
        connect(place, steps=lambda _: stop)
    connect(place, steps=lambda _: to_2).close()


def test_a_new_record_has_the_tables_that_the_code_knows(places: Callable[[], Place]) -> None:
    database = connect(places())
    with database.reading() as connection:
        assert differences(connection) == []
    database.close()


REPORTS = [
    reading(
        str(number),
        person("p1", "مهناز رهگشا", ("foreign_minister", "IR")),
        person("p2", name, ("foreign_minister", "IQ"), place=9),
        country("IR", 3),
        events=(meeting("p1", "p2", day="2026-03-01"), meeting("p2", id="event-2", place_in_text=30)),
        agreements=(memorandum("IR", "IQ", topics=("economy.trade",)),),
        statements=(said(2, 12, "p1", event="event-1"), said(14, 20, id="statement-2")),
    )
    for number, name in enumerate(("سمانه بردبار", "فرشید فرجام", "سمانه بردبار"))
]


def to_version_1(connection: Connection) -> None:
    """Make the tables of version 1, as it was released, of those of version 2 with all that they hold."""
    old = MetaData()
    told = Table(
        "told", old, Column("id", Text, primary_key=True), Column("reading", Integer, primary_key=True),
        Column("share", LargeBinary, nullable=False), sqlite_with_rowid=False,
    )  # fmt: skip
    entries = Table(
        "entries", old, Column("number", Integer, primary_key=True, autoincrement=False),
        Column("reading", Integer, nullable=False, index=True), Column("sort", Text, nullable=False),
        Column("id", Text, index=True), Column("day", Text), Column("detail", LargeBinary, nullable=False),
    )  # fmt: skip
    concerns = Table(
        "concerns", old, Column("about", Text, primary_key=True), Column("entry", Integer, primary_key=True),
        sqlite_with_rowid=False,
    )  # fmt: skip
    Index("told_by_reading", told.c.reading)
    Index("concerns_by_entry", concerns.c.entry)
    kept = {
        name: connection.execute(text(f"SELECT * FROM {name} ORDER BY 1, 2")).all()
        for name in ("told", "shares", "entries", "keys")
    }
    for change in (
        "DROP TABLE told", "DROP TABLE shares", "DROP TABLE entries", "ALTER TABLE known DROP COLUMN keys",
        "CREATE INDEX ix_judgements_evidence ON judgements (evidence)",
        "CREATE INDEX keys_by_id ON keys (id)",
        "DELETE FROM keys WHERE id LIKE 'event-%'",
    ):  # fmt: skip
        connection.execute(text(change))
    old.create_all(connection)
    numbers = {row.number: number for number, row in enumerate(kept["entries"], start=1)}
    connection.execute(
        insert(entries), [{**row._mapping, "number": numbers[row.number]} for row in kept["entries"]]
    )
    shares = [
        {"id": id_, "reading": row.reading, "share": pack(share)}
        for row in kept["shares"]
        for id_, share in unpack_shares(row.content).by_id().items()
    ]
    connection.execute(insert(told), shares)
    about = [
        {"about": row.about, "entry": numbers[(row.reading << 20) + int(place)]}
        for row in kept["told"]
        for place in row.places.split()
    ]
    connection.execute(insert(concerns), about)
    for key, id_ in kept["keys"]:
        if id_.startswith("event-"):
            month, _, rest = key.partition(" ")
            connection.execute(
                text("INSERT INTO keys VALUES (:key, :id)"), {"key": f"{rest} {month}", "id": id_}
            )
    _make_documents_unique(connection)
    connection.execute(text("UPDATE meta SET value = '1' WHERE name = 'schema'"))


def _make_documents_unique(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("ALTER TABLE reports ADD UNIQUE (document)"))
        return
    made = connection.execute(text("SELECT sql FROM sqlite_schema WHERE name = 'reports'")).scalar_one()
    connection.execute(text("ALTER TABLE reports RENAME TO reports_2"))
    connection.execute(text(made.rstrip().removesuffix(")") + ", UNIQUE (document))"))
    connection.execute(text("INSERT INTO reports SELECT * FROM reports_2"))
    connection.execute(text("DROP TABLE reports_2"))


def all_rows(place: Place) -> dict[str, list[tuple[object, ...]]]:
    """Return what all tables hold, but for the search index and its notes."""
    names = [name for name in TABLES.tables if name != "meta"]
    with Record.open(place) as record, record.connection() as connection:
        return {
            name: [tuple(row) for row in connection.execute(text(f"SELECT * FROM {name} ORDER BY 1, 2"))]
            for name in names
        }


def test_a_record_of_version_1_is_brought_up_to_date_with_all_it_holds(place: Place) -> None:
    with Record.open(place) as record:
        list(record.add(REPORTS, at=AT, link=linker))
    before = all_rows(place)
    assert {len(rows) for rows in before.values()} != {0}
    database = connect(place)
    with database.writing() as connection:
        to_version_1(connection)
        database.mark(connection, 1)
        assert differences(connection)
    database.close()
    assert all_rows(place) == before
    database = connect(place)
    with database.reading() as connection:
        assert differences(connection) == []
    database.close()
    with Record.open(place) as record:
        record.rebuild(link=linker)
    assert all_rows(place) == before


def test_every_version_after_the_first_has_its_step() -> None:
    assert all(callable(our_step(version)) for version in range(2, SCHEMA_VERSION + 1))
