from collections import Counter

from tests.record.export.conftest import TEXT

from rasad.record.export.rows import TABLES, Row, rows
from rasad.record.store import Record


def of(record: Record, table: str) -> list[dict[str, object]]:
    names = [column.name for column in TABLES[table]]
    return [dict(zip(names, row.cells, strict=True)) for row in rows(record) if row.table == table]


def test_every_row_fits_the_columns_of_its_table(record: Record) -> None:
    kinds = {"text": str, "integer": int, "flag": bool}
    for row in rows(record):
        for cell, column in zip(row.cells, TABLES[row.table], strict=True):
            assert cell is None or type(cell) is kinds[column.kind], (row, column)


def test_one_person_of_two_reports_has_one_row_and_two_names(record: Record) -> None:
    people = [row for row in of(record, "entities") if row["kind"] == "person"]
    assert sorted(str(row["name_fa"]) for row in people) == ["سلوان بردان", "مهناز رهگشا"]
    minister = next(row["entity"] for row in people if row["name_fa"] == "مهناز رهگشا")
    named = {
        (row["language"], row["name"], row["reports"])
        for row in of(record, "names")
        if row["entity"] == minister
    }
    assert named == {("fa", "مهناز رهگشا", 1), ("ar", "مهناز رهكشا", 1)}


def test_words_and_offsets_lead_to_the_untouched_text(record: Record) -> None:
    (said,) = of(record, "statements")
    assert said["words"] == "=راه باز است"
    assert (said["start"], said["end"]) == (TEXT.index("=راه"), TEXT.index("\n"))


def test_one_event_told_twice_has_one_row_and_two_mentions(record: Record) -> None:
    (event,) = of(record, "events")
    assert (event["kind"], event["first_day"], event["last_day"]) == ("meeting", "2026-03-01", "2026-03-01")
    mentions = of(record, "event_mentions")
    assert [row["event"] for row in mentions] == [event["event"]] * 2
    assert {row["plover_type"] for row in mentions} == {"CONSULT"}


def test_ids_of_one_table_lead_to_another(record: Record) -> None:
    entities = {row["entity"] for row in of(record, "entities")}
    assert {row["entity"] for row in of(record, "participants")} <= entities
    assert {row["place"] for row in of(record, "events")} <= entities
    (agreement,) = of(record, "agreements")
    assert (agreement["parties"], agreement["titles"]) == ("IQ;IR", "یادداشت تفاهم")
    assert [row["agreement"] for row in of(record, "agreement_mentions")] == [agreement["agreement"]]


def test_every_table_has_rows(record: Record) -> None:
    filled = Counter(row.table for row in rows(record))
    assert set(TABLES) - set(filled) == {"dates"}  # the two reports name none
    assert isinstance(next(rows(record)), Row)
