from collections.abc import Callable

import pytest
from sqlalchemy import create_engine, text
from tests.reports import AT, linker, reading

from rasad.errors import RecordError
from rasad.record.connect import connect
from rasad.record.export.readings import exported
from rasad.record.store import Record


def run(address: str, *statements: str) -> None:
    """Run statements as another program would."""
    engine = create_engine(address.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


@pytest.fixture
def address(postgresql: Callable[[], str]) -> str:
    """A record with one report."""
    address = postgresql()
    with Record.open(address) as record:
        list(record.add([reading("a")], at=AT, link=linker))
    return address


def test_a_database_of_others_is_refused_and_stays_as_it_is(postgresql: Callable[[], str]) -> None:
    address = postgresql()
    run(address, "CREATE TABLE readings (number INTEGER)")
    for open_it in (Record.open, Record.open_to_read):
        with pytest.raises(RecordError, match=r"a database, but no record of Rasad: name another"):
            open_it(address)
    run(address, "INSERT INTO readings VALUES (1)")


def test_an_empty_database_is_no_record_to_read(postgresql: Callable[[], str]) -> None:
    with pytest.raises(RecordError, match=r"there is no record in postgresql://.*: make one with rasad add"):
        Record.open_to_read(postgresql())


def test_a_record_of_a_newer_version_is_refused(address: str) -> None:
    run(address, "UPDATE meta SET value = '99' WHERE name = 'schema'")
    for open_it in (Record.open, Record.open_to_read):
        with pytest.raises(RecordError, match=r"newer Rasad \(its record has version 99, this one knows 2\)"):
            open_it(address)


def test_a_database_that_keeps_text_otherwise_is_refused(postgresql: Callable[[], str]) -> None:
    address = postgresql()
    engine = create_engine(
        address.replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT"
    )
    with engine.connect() as connection:
        connection.execute(text("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'"))
    engine.dispose()
    latin = address.replace(address.partition("?")[0].rpartition("/")[2], "latin")
    with pytest.raises(RecordError, match=r"keeps text as LATIN1: make one with ENCODING 'UTF8'"):
        Record.open(latin)


@pytest.mark.parametrize(
    ("address", "told"),
    [
        (
            "postgresql://ava:secret@/nowhere?host=/nonexistent",
            r"cannot be reached .*: check that the server",
        ),
        ("postgresql://ava@host:port/x", r"is no address: write postgresql://user@host/database"),
    ],
)
def test_an_address_that_leads_nowhere_is_told_without_its_password(address: str, told: str) -> None:
    for open_it in (Record.open, Record.open_to_read):
        with pytest.raises(RecordError, match=told) as error:
            open_it(address)
        assert "secret" not in str(error.value)


def test_a_reader_can_change_nothing(address: str) -> None:
    with (
        Record.open_to_read(address) as record,
        pytest.raises(RecordError, match=r"cannot be written .*read-only"),
    ):
        list(record.add([reading("b")], at=AT, link=linker))


def test_a_record_that_is_being_written_is_waited_for_and_then_refused(address: str) -> None:
    database = connect(address)
    with database.writing():
        with pytest.raises(RecordError, match=r"being written by another process: wait"):
            Record.open(address, wait=0.05)
        with Record.open_to_read(address) as record:
            assert len(list(exported(record))) == 1
    database.close()


def test_several_records_live_in_one_database_each_in_its_schema(address: str) -> None:
    run(address, "CREATE SCHEMA other")
    other = f"{address}&options=-csearch_path%3Dother"
    with Record.open(other) as record:
        assert list(exported(record)) == []
        assert [each.outcome for each in record.add([reading("a"), reading("b")], at=AT, link=linker)] == [
            "added"
        ] * 2
    with Record.open_to_read(address) as record:
        assert len(list(exported(record))) == 1


def test_text_is_sorted_by_code_points(address: str) -> None:
    database = connect(address)
    with database.reading() as connection:
        asked = "SELECT count(*) FROM information_schema.columns WHERE table_name = 'judgements' AND collation_name = 'C'"
        assert connection.execute(text(asked)).scalar_one() == 7
    database.close()
