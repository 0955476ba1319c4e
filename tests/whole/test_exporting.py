"""`rasad export`, `restore` and `import` as a user runs them, with good input and bad."""

import json
from pathlib import Path

import pytest
from tests.whole.running import SAMPLES, rasad


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder whose rasad.db holds four samples."""
    folder = tmp_path_factory.mktemp("kept")
    reports = [
        SAMPLES / f"{name}.{tag}.txt" for name in ("railway", "tehran-meeting") for tag in ("fa", "ar")
    ]
    assert rasad("add", "--quiet", *reports, folder=folder).status == 0
    return folder


@pytest.mark.parametrize("form", ["readings", "ftm", "annotations"])
def test_json_lines_are_json(kept: Path, form: str) -> None:
    run = rasad("export", "--as", form, folder=kept)
    assert run.status == 0
    assert len([json.loads(line) for line in run.out.splitlines()]) >= 4


@pytest.mark.parametrize("form", ["polecat", "graphml", "gexf"])
def test_a_form_goes_to_standard_output_or_into_a_new_file(kept: Path, tmp_path: Path, form: str) -> None:
    told = rasad("export", "--as", form, folder=kept).out
    run = rasad("export", "--as", form, "--to", tmp_path / "out", folder=kept)
    assert (run.out, run.status) == ("", 0)
    assert (tmp_path / "out").read_text("utf-8") == told
    again = rasad("export", "--as", form, "--to", tmp_path / "out", folder=kept)
    assert (again.status, again.err.count("\n")) == (2, 1)
    assert "is there already" in again.err


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_tables_need_a_folder(kept: Path, tmp_path: Path, form: str) -> None:
    assert "needs --to PATH" in rasad("export", "--as", form, folder=kept).err
    assert rasad("export", "--as", form, "--to", tmp_path / "tables", folder=kept).status == 0
    assert (tmp_path / "tables" / f"statements.{form}").stat().st_size > 1000


def test_an_archive_makes_the_record_again(kept: Path, tmp_path: Path) -> None:
    rasad("export", "--as", "archive", "--to", tmp_path / "a.zip", folder=kept)
    run = rasad("restore", "a.zip", folder=tmp_path)
    assert run.out == "rasad.db: 4 reports restored\n"
    assert rasad("export", folder=tmp_path).out == rasad("export", folder=kept).out
    assert (
        rasad("timeline", "IR", "IQ", folder=tmp_path).out == rasad("timeline", "IR", "IQ", folder=kept).out
    )
    again = rasad("restore", "a.zip", folder=tmp_path)
    assert (again.status, "holds reports already" in again.err) == (2, True)


def test_readings_made_elsewhere_are_added_without_reading_again(kept: Path, tmp_path: Path) -> None:
    (tmp_path / "readings.jsonl").write_text(rasad("export", folder=kept).out + "no reading\n\n", "utf-8")
    run = rasad("import", "readings.jsonl", "absent.jsonl", folder=tmp_path)
    assert run.status == 1
    assert run.out == "rasad.db: 4 added, 2 could not be read\n"
    first, second = run.err.splitlines()
    assert first.startswith("rasad: readings.jsonl, line 5: ")
    assert second.startswith("rasad: absent.jsonl: cannot be read")
    told = [json.loads(line) for line in rasad("export", folder=tmp_path).out.splitlines()]
    names = {entity["names"].get("fa") for reading in told for entity in reading["entities"]}
    assert "عراق" in names
    assert rasad("import", "readings.jsonl", folder=tmp_path).out.startswith("rasad.db: 4 already there")
