import doctest
import json
import subprocess
import sys
from pathlib import Path

import pytest

import rasad
from rasad.errors import DateError, DocumentError, QueryError
from rasad.record.export.rows import TABLES
from rasad.serve import library

SAMPLES = Path(library.__file__).parents[1] / "samples"


def test_the_examples_in_the_docstrings_hold() -> None:
    found = doctest.testmod(library)
    assert found.attempted >= 8
    assert found.failed == 0


def test_importing_rasad_loads_nothing_until_it_is_asked_for() -> None:
    asked = "import sys, rasad; assert 'rasad.pipeline' not in sys.modules; rasad.read; print('rasad.pipeline' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert run.stdout == "True\n"
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        rasad.nothing  # noqa: B018


def test_a_reading_is_the_same_as_the_command_line_gives() -> None:
    path = SAMPLES / "railway.fa.txt"
    (reading,) = rasad.read_files(path)
    run = subprocess.run(
        [sys.executable, "-m", "rasad", "read", "--json", str(path)], capture_output=True, check=True
    )
    assert reading.to_json() == json.loads(run.stdout)


def test_the_day_of_publication_may_be_given() -> None:
    reading = rasad.read("امروز وزیر آمد.", published="2026-03-01")
    assert [date.when.value for date in reading.dates if date.when] == ["2026-03-01"]
    with pytest.raises(DateError, match="is no date"):
        rasad.read("متن", published="yesterday")


def test_a_path_without_reports_is_told(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="no such file or folder"):
        list(rasad.read_files(tmp_path / "absent"))


def test_a_notebook_runs_nothing_of_a_report() -> None:
    text = "وزیر خارجه تارون گفت: «راه <script>alert(1)</script> باز است»."
    shown = rasad.read(text, source="<img src=x>")._repr_html_()
    assert "<script" not in shown
    assert "<img" not in shown
    assert '<bdi dir="auto">راه &lt;script&gt;alert(1)&lt;/script&gt; باز است</bdi>' in shown


def test_tables_of_a_reading_come_as_rows_frames_and_arrow() -> None:
    (reading,) = rasad.read_files(SAMPLES / "railway.fa.txt")
    tables = reading.tables()
    assert set(tables) == set(TABLES)
    said = tables["statements"]
    assert len(said) == len(reading.statements) > 2
    frame, arrow = said.to_pandas(), said.to_arrow()
    assert list(frame["words"]) == arrow["words"].to_pylist() == [row["words"] for row in said]
    assert str(frame["start"].dtype) == "Int64"
    first = next(iter(said))
    assert reading.words(int(str(first["start"])), int(str(first["end"]))) == first["words"]


def test_a_record_is_filled_asked_and_shown(tmp_path: Path) -> None:
    with rasad.Record.open(tmp_path / "rasad.db") as record:
        outcomes = [
            added.outcome
            for added in record.add_files(SAMPLES / "railway.fa.txt", SAMPLES / "railway.ar.txt")
        ]
        assert outcomes == ["added", "added"]
        assert record.add(*rasad.read_files(SAMPLES / "railway.fa.txt")) == ["already there"]
        assert len(list(record.readings())) == 2
        assert record.timeline("IR", "IQ") == record.timeline("ایران", "العراق") != ()
        assert record.events()[0].sort == "event"
        assert len(record.tables()["reports"]) == 2
        assert "<td" in record._repr_html_()
        with pytest.raises(QueryError):
            record.person("ناشناخته")


def test_a_record_is_searched_and_its_sides_compared(tmp_path: Path) -> None:
    with rasad.Record.open(tmp_path / "rasad.db") as record:
        list(record.add_files(SAMPLES / "signing-baghdad.fa.txt", SAMPLES / "signing-baghdad.ar.txt"))
        assert {hit.kind for hit in record.search("Larijani").hits} >= {"person", "event", "report"}
        assert record.dossier("IR", "IQ").subject == "relation"
        comparison = record.compare("signing Larijani 2025-08-11")
        assert {side.language for side in comparison.sides} == {"fa", "ar"}
        with pytest.raises(QueryError, match="no event is found"):
            record.compare("ناشناخته")


def test_a_person_s_word_is_taken_and_taken_back(tmp_path: Path) -> None:
    with rasad.Record.open(tmp_path / "rasad.db") as record:
        list(record.add_files(SAMPLES / "railway.fa.txt"))
        one, other = [row["entity"] for row in record.tables()["entities"] if row["kind"] == "person"][:2]
        taken = record.judge(str(one), str(other), "unsure", by="ava", because="looked twice")
        assert (taken.decision.verdict, taken.decision.because) == ("unsure", "looked twice")
        assert record.undo(taken.decision.number, by="ava").decision.undoes == taken.decision.number
        assert record.rebuild() == 1


def test_an_archive_goes_through_the_library(tmp_path: Path) -> None:
    with rasad.Record.open(tmp_path / "a.db") as record, rasad.Record.open(tmp_path / "b.db") as other:
        list(record.add_files(SAMPLES / "railway.fa.txt"))
        record.write_archive(tmp_path / "a.zip")
        assert other.restore(tmp_path / "a.zip") == 1
        assert [each.to_json() for each in other.readings()] == [each.to_json() for each in record.readings()]
        assert {path.suffix for path in record.write_tables(tmp_path / "tables")} == {".csv"}
    with rasad.Record.open_to_read(tmp_path / "a.db") as record:
        assert record.agreements() == record.agreements()
