"""`rasad events` and `rasad agreements` as a user runs them, with good questions and bad."""

import csv
import json
from pathlib import Path

import pytest
from tests.whole.running import SAMPLES, rasad


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder whose rasad.db holds all samples."""
    folder = tmp_path_factory.mktemp("listed")
    assert rasad("add", "--quiet", SAMPLES, folder=folder).status == 0
    return folder


def test_events_of_one_kind_are_listed_with_words_and_sources(kept: Path) -> None:
    run = rasad("events", "--kind", "signing", folder=kept)
    days = [line for line in run.out.splitlines() if line[:2] == "20"]
    assert "2025-08-11" in days
    assert days == sorted(days)
    assert "signing-baghdad.ar.txt" in run.out
    assert "meeting ·" not in run.out
    assert (run.status, run.err) == (0, "")


def test_events_of_two_states_and_some_days_are_json_lines(kept: Path) -> None:
    asked = ["--between", "ایران", "العراق", "--from", "2025-08-11", "--to", "2025-08-11"]
    events = [json.loads(line) for line in rasad("events", *asked, "--json", folder=kept).out.splitlines()]
    assert {event["day"] for event in events} == {"2025-08-11"}
    signing = next(event for event in events if event["kind"] == "signing" and len(event["reports"]) > 1)
    assert {each["names"].get("en") for each in signing["participants"]} >= {"Qasim al-Araji", "Ali Larijani"}
    assert signing["place"]["names"]["en"] == "Baghdad"
    assert all(report["words"] and report["source"] for report in signing["reports"])


def test_csv_has_a_row_for_each_report_and_every_column(kept: Path) -> None:
    run = rasad("events", "--kind", "meeting", "--csv", folder=kept)
    rows = list(csv.DictReader(run.out.splitlines()))
    assert rows
    assert {row["kind"] for row in rows} == {"meeting"}
    assert {"id", "day", "participants", "place", "topics", "source", "words"} <= set(rows[0])
    assert "\u2068" not in run.out


def test_a_cell_that_a_spreadsheet_would_run_is_quoted(tmp_path: Path) -> None:
    report = "=وزير الخارجية العراقي فؤاد حسين التقى نظيره الإيراني عباس عراقجي في بغداد.\n"
    (tmp_path / "=1+1.txt").write_text(report, "utf-8")
    rasad("add", "--quiet", "=1+1.txt", folder=tmp_path)
    rows = list(csv.DictReader(rasad("events", "--csv", folder=tmp_path).out.splitlines()))
    assert rows
    assert not [cell for row in rows for cell in row.values() if cell.startswith("=")]


def test_agreements_are_listed_with_parties_and_steps(kept: Path) -> None:
    run = rasad("agreements", folder=kept)
    assert "memorandum" in run.out
    assert "signed" in run.out
    assert "signing-baghdad.fa.txt" in run.out


def test_an_agreement_is_found_by_words_of_its_title_in_any_spelling(kept: Path) -> None:
    by_persian = rasad("agreements", "يادداشت تفاهم امنيتي", "--json", folder=kept)
    found = [json.loads(line) for line in by_persian.out.splitlines()]
    assert found
    assert all("یادداشت تفاهم" in " ".join(each["titles"]) for each in found)
    assert {step["status"] for each in found for step in each["steps"]} >= {"signed"}
    again = rasad("agreements", found[0]["id"], "--json", folder=kept)
    assert json.loads(again.out)["id"] == found[0]["id"]


def test_a_truce_without_known_parties_is_listed_as_such(tmp_path: Path) -> None:
    (tmp_path / "truce.fa.txt").write_text("گروه‌های مسلح آتش‌بس را در شمال نقض کردند.\n", "utf-8")
    rasad("add", "--quiet", "truce.fa.txt", folder=tmp_path)
    assert "agreement · parties not told · " in rasad("agreements", folder=tmp_path).out


def test_agreements_are_written_as_csv(kept: Path) -> None:
    rows = list(csv.DictReader(rasad("agreements", "--csv", folder=kept).out.splitlines()))
    assert {"IR; IQ", "IQ; IR"} & {row["parties"] for row in rows}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["events", "--kind", "dinner"], "is not one of"),
        (["events", "--from", "2025-13"], "write 2025-08-11, 2025-08 or 2025"),
        (["events", "--from", "2025", "--to", "2024"], "--to 2024 is before --from 2025: swap them"),
        (["events", "--json", "--csv"], "choose one"),
        (["events", "--between", "IR", "Atlantis"], "Atlantis"),
        (["events", "--between", "IR", "IR"], "are one state"),
    ],
)
def test_a_wrong_question_leaves_with_2_and_says_what_to_do(
    kept: Path, arguments: list[str], told: str
) -> None:
    run = rasad(*arguments, folder=kept)
    assert run.status == 2
    assert run.out == ""
    assert told in run.err


def test_nothing_found_is_said(kept: Path) -> None:
    run = rasad("events", "--kind", "attack", "--from", "1990", "--to", "1991", folder=kept)
    assert (run.status, run.out) == (0, "")
    assert "no such event in rasad.db" in run.err
    assert "no such agreement" in rasad("agreements", "نرخ", "سیب", folder=kept).err


def test_a_missing_record_is_told(tmp_path: Path) -> None:
    assert rasad("events", folder=tmp_path).status == 2
    assert rasad("agreements", "--record", "none.db", folder=tmp_path).status == 2
