import csv
from pathlib import Path

import pytest
from pyarrow import parquet

from rasad.errors import RecordError
from rasad.record.export import files
from rasad.record.export.files import need, write_tables
from rasad.record.export.rows import TABLES, rows
from rasad.record.store import Record


def test_csv_has_a_file_for_each_table_that_a_spreadsheet_shows_in_the_right_letters(
    record: Record, tmp_path: Path
) -> None:
    written = write_tables(record, tmp_path / "tables", "csv")
    assert [path.name for path in written] == sorted(f"{name}.csv" for name in TABLES)
    assert (
        (tmp_path / "tables" / "names.csv")
        .read_bytes()
        .startswith(b"\xef\xbb\xbfentity,language,name,reports\r\n")
    )
    with (tmp_path / "tables" / "names.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {"مهناز رهگشا", "مهناز رهكشا"} <= {row["name"] for row in csv.DictReader(file)}


def test_no_words_of_a_report_become_a_formula(record: Record, tmp_path: Path) -> None:
    write_tables(record, tmp_path / "tables", "csv")
    with (tmp_path / "tables" / "statements.csv").open(encoding="utf-8-sig", newline="") as file:
        (said,) = csv.DictReader(file)
    assert said["words"] == "'=راه باز است"


def test_parquet_has_the_words_to_the_letter_and_numbers_as_numbers(record: Record, tmp_path: Path) -> None:
    write_tables(record, tmp_path / "tables", "parquet")
    (said,) = parquet.read_table(tmp_path / "tables" / "statements.parquet").to_pylist()
    assert said["words"] == "=راه باز است"
    assert isinstance(said["start"], int)
    for name in TABLES:
        read = parquet.read_table(tmp_path / "tables" / f"{name}.parquet")
        assert read.num_rows == sum(row.table == name for row in rows(record))


def test_a_folder_that_holds_anything_is_left_alone(record: Record, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(RecordError, match="is there already: name a new folder"):
        write_tables(record, tmp_path, "csv")
    assert (tmp_path / "mine.txt").read_text() == "mine"
    assert not list(tmp_path.glob("*.csv"))
    with pytest.raises(RecordError, match="does not exist: make it"):
        write_tables(record, tmp_path / "absent" / "tables", "csv")


def test_an_export_that_fails_leaves_nothing_behind(
    record: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_: Record) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "rows", stop)
    with pytest.raises(RecordError, match="No space left"):
        write_tables(record, tmp_path / "tables", "csv")
    assert not list(tmp_path.glob("tables*"))


def test_a_missing_library_is_told_with_its_remedy() -> None:
    with pytest.raises(RecordError, match=r"no_such_library is not installed: pip install 'rasad\[tables\]'"):
        need("no_such_library.inner")
