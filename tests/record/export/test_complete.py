import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.reports import AT, linker, reading

from rasad.errors import RecordError
from rasad.record.connect import Place
from rasad.record.export.complete import restore_archive, write_archive
from rasad.record.export.readings import exported
from rasad.record.export.rows import rows
from rasad.record.store import Record


def test_a_record_goes_through_its_archive_unchanged(
    record: Record, places: Callable[[], Place], tmp_path: Path
) -> None:
    odd = reading("odd \udcff name", text="متن با حرف تنها \ud800 و صفر \0 در میان")
    list(record.add([odd], at=AT, link=linker))
    write_archive(record, tmp_path / "whole.zip")
    with Record.open(places()) as other:
        assert restore_archive(tmp_path / "whole.zip", other, link=linker) == 3
        assert list(exported(other)) == list(exported(record))
        assert list(rows(other)) == list(rows(record))
        write_archive(other, tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == (tmp_path / "whole.zip").read_bytes()


def test_what_is_added_to_a_restored_record_follows_on(
    record: Record, places: Callable[[], Place], tmp_path: Path
) -> None:
    write_archive(record, tmp_path / "whole.zip")
    with Record.open(places()) as other:
        restore_archive(tmp_path / "whole.zip", other, link=linker)
        assert [added.outcome for added in other.add([reading("c")], at=AT, link=linker)] == ["added"]


def test_a_record_that_holds_reports_is_not_restored_into(record: Record, tmp_path: Path) -> None:
    write_archive(record, tmp_path / "whole.zip")
    before = list(exported(record))
    with pytest.raises(RecordError, match="holds reports already: restore into a new record"):
        restore_archive(tmp_path / "whole.zip", record, link=linker)
    assert list(exported(record)) == before


def change(source: Path, target: Path, member: str, into: bytes) -> None:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            new.writestr(name, into if name == member else old.read(name))


def test_a_damaged_archive_restores_nothing(
    record: Record, places: Callable[[], Place], tmp_path: Path
) -> None:
    write_archive(record, tmp_path / "whole.zip")
    change(tmp_path / "whole.zip", tmp_path / "damaged.zip", "judgements.jsonl", b"")
    newer = json.dumps({"format": 9, "rasad": "9.0", "members": {}}).encode()
    change(tmp_path / "whole.zip", tmp_path / "newer.zip", "manifest.json", newer)
    (tmp_path / "text.zip").write_text("no archive")
    with Record.open(places()) as other:
        for name, told in (
            ("damaged.zip", "damaged: judgements is not what was written"),
            ("newer.zip", r"newer Rasad \(9.0\): update"),
            ("text.zip", "no archive of a record"),
            ("absent.zip", "cannot be read"),
        ):
            with pytest.raises(RecordError, match=told):
                restore_archive(tmp_path / name, other, link=linker)
        assert list(exported(other)) == []


def test_an_archive_never_takes_the_place_of_a_file(record: Record, tmp_path: Path) -> None:
    (tmp_path / "mine.zip").write_text("mine")
    with pytest.raises(RecordError, match="is there already"):
        write_archive(record, tmp_path / "mine.zip")
    assert (tmp_path / "mine.zip").read_text() == "mine"
