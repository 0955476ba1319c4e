"""`rasad add`, `timeline`, `show` and `export` as a user runs them, with good input and bad."""

import json
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.whole.running import SAMPLES, rasad

from rasad.record.groups import MOST_AT_ONCE


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder whose rasad.db holds all samples."""
    folder = tmp_path_factory.mktemp("kept")
    assert rasad("add", "--quiet", SAMPLES, folder=folder).status == 0
    return folder


def test_each_report_is_told_as_added(tmp_path: Path) -> None:
    run = rasad("add", SAMPLES / "railway.fa.txt", SAMPLES / "railway.ar.txt", folder=tmp_path)
    lines = run.out.splitlines()
    assert [line.split(":")[0] for line in lines] == ["added", "added", "rasad.db"]
    assert lines[-1] == "rasad.db: 2 added"


def test_adding_again_changes_nothing_and_says_so(kept: Path) -> None:
    before = rasad("export", folder=kept).out
    run = rasad("add", "--quiet", SAMPLES, folder=kept)
    assert run.out == f"rasad.db: {len(list(SAMPLES.glob('*.txt')))} already there\n"
    assert rasad("export", folder=kept).out == before


def test_the_record_may_lie_elsewhere(tmp_path: Path) -> None:
    rasad("add", SAMPLES / "railway.fa.txt", "--record", "a.db", folder=tmp_path)
    rasad("add", SAMPLES / "railway.fa.txt", folder=tmp_path, record="b.db")
    assert {path.name for path in tmp_path.glob("*.db")} == {"a.db", "b.db"}


def test_the_timeline_has_days_in_order_with_words_and_sources(kept: Path) -> None:
    run = rasad("timeline", "IR", "IQ", folder=kept)
    days = [line for line in run.out.splitlines() if line[:2] == "20"]
    assert days == sorted(days)
    assert "2025-08-11" in days
    assert "signing-baghdad.fa.txt" in run.out
    assert run.status == 0


def test_states_may_be_named_in_any_language(kept: Path) -> None:
    by_code = rasad("timeline", "IR", "IQ", folder=kept).out
    assert rasad("timeline", "ایران", "العراق", folder=kept).out == by_code


@pytest.mark.parametrize("name", ["قاسم الأعرجي", "قاسم الاعرجی", "الأعرجی", "Qasim al-Araji", "Araji"])
def test_a_person_is_found_in_any_spelling(kept: Path, name: str) -> None:
    run = rasad("show", name, folder=kept)
    assert run.out.splitlines()[0].endswith("Qasim al-Araji\u2069")
    assert "national security adviser (IQ)" in run.out


def test_a_name_that_nobody_has_is_told(kept: Path) -> None:
    run = rasad("show", "نریمان آذرستانی", folder=kept)
    assert run.status == 2
    assert run.err.startswith("rasad: the record knows no person called")


def test_one_person_has_one_id_in_all_exported_readings(kept: Path) -> None:
    readings = [json.loads(line) for line in rasad("export", folder=kept).out.splitlines()]
    ids = {
        entity["id"]
        for reading in readings
        for entity in reading["entities"]
        if entity["kind"] == "person" and "Qasim al-Araji" in entity["names"].values()
    }
    assert len(ids) == 1


@pytest.mark.parametrize("command", [("timeline", "IR", "IQ"), ("show", "x"), ("export",)])
def test_without_a_record_the_remedy_is_told(tmp_path: Path, command: tuple[str, ...]) -> None:
    run = rasad(*command, folder=tmp_path)
    assert run.status == 2
    assert run.err.startswith("rasad: ")
    assert "rasad add" in run.err
    assert len(run.err.splitlines()) == 1


def test_a_file_that_is_no_record_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "rasad.db"
    path.write_text("my shopping list", "utf-8")
    run = rasad("add", SAMPLES / "railway.fa.txt", folder=tmp_path)
    assert run.status == 2
    assert len(run.err.splitlines()) == 1
    assert path.read_text("utf-8") == "my shopping list"


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "rasad.db") as other:
        other.execute("CREATE TABLE friends (name TEXT)")
    run = rasad("add", SAMPLES / "railway.fa.txt", folder=tmp_path)
    assert run.status == 2
    with sqlite3.connect(tmp_path / "rasad.db") as other:
        assert [row[0] for row in other.execute("SELECT name FROM sqlite_master")] == ["friends"]


def test_a_record_of_a_newer_version_is_refused(kept: Path, tmp_path: Path) -> None:
    path = tmp_path / "rasad.db"
    path.write_bytes((kept / "rasad.db").read_bytes())
    with sqlite3.connect(path) as record:
        record.execute("PRAGMA user_version = 9999")
    run = rasad("timeline", "IR", "IQ", folder=tmp_path)
    assert run.status == 2
    assert "newer" in run.err


@pytest.mark.parametrize("place", ["/proc/rasad.db", "report.txt/rasad.db", "absent/folder/rasad.db"])
def test_a_place_that_cannot_be_written_to_is_told(tmp_path: Path, place: str) -> None:
    """/proc lets nobody make files, root neither, as a read-only folder lets no user."""
    (tmp_path / "report.txt").write_bytes((SAMPLES / "railway.fa.txt").read_bytes())
    run = rasad("add", "report.txt", "--record", place, folder=tmp_path)
    assert run.status == 2
    assert run.err.startswith("rasad: ")
    assert len(run.err.splitlines()) == 1


def test_after_ctrl_c_what_was_said_to_be_added_is_there(tmp_path: Path) -> None:
    text = (SAMPLES / "railway.fa.txt").read_text("utf-8")
    for number in range(1500):  # several seconds of work, of which the first moment is let pass
        (tmp_path / f"{number:04}.txt").write_text(f"{text}\n{number}", "utf-8")
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "rasad", "add", "."],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # heeded though the tests themselves run in the background, where Ctrl-C is ignored
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    rest, told = process.communicate(timeout=60)
    said = [line for line in (first + rest).splitlines() if line.startswith("added: ")]
    kept = {
        json.loads(line)["document"]["source"] for line in rasad("export", folder=tmp_path).out.splitlines()
    }
    assert 0 < len(said) < 1500
    assert {line.removeprefix("added: ") for line in said} <= kept
    assert len(kept) <= len(said) + MOST_AT_ONCE  # a group that was written, and not yet said
    assert process.returncode == 130
    assert told.strip().startswith("rasad: stopped")


def test_what_a_person_said_is_listed_newest_first(kept: Path) -> None:
    run = rasad("said", "Araji", folder=kept)
    days = [line for line in run.out.splitlines() if line[:2] == "20"]
    assert days == sorted(days, reverse=True)
    assert len(days) > 1


def test_statements_are_chosen_by_words_and_days(kept: Path) -> None:
    run = rasad("said", "لاریجانی", "--about", "الربعين", folder=kept)
    assert run.out == ""
    found = rasad(
        "said", "لاریجانی", "--about", "اربعین", "--from", "2025-08", "--to", "2025-08-31", folder=kept
    )
    assert "اربعین" in found.out
    assert all(line.startswith("2025-08") for line in found.out.splitlines() if line[:2] == "20")


def test_statements_are_chosen_by_a_topic_and_those_below_it(kept: Path) -> None:
    under = rasad("said", "لاریجانی", "--about", "transport", folder=kept).out
    below = rasad("said", "لاریجانی", "--about", "transport.rail", folder=kept).out
    assert below
    assert set(below.splitlines()) <= set(under.splitlines())
    assert rasad("said", "لاریجانی", "--about", "transp", folder=kept).out == ""


def test_a_rebuilt_record_is_the_same(kept: Path) -> None:
    before = rasad("export", folder=kept).out
    run = rasad("rebuild", folder=kept)
    assert run.out == f"rasad.db: {len(list(SAMPLES.glob('*.txt')))} reports assembled anew\n"
    assert rasad("export", folder=kept).out == before


def test_a_wrong_day_is_told(kept: Path) -> None:
    run = rasad("said", "لاریجانی", "--from", "yesterday", folder=kept)
    assert run.status == 2
    assert "2025-08-11" in run.err
