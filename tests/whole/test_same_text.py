"""Reports that print one agency's text are shown as one voice."""

import json
from pathlib import Path

import pytest
from tests.whole.running import SAMPLES, rasad


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder whose rasad.db holds a sample, the same text as another outlet prints it, and another report."""
    folder = tmp_path_factory.mktemp("copied")
    text = (Path(SAMPLES) / "tehran-meeting.fa.txt").read_text("utf-8")
    (folder / "a.txt").write_text(text, "utf-8")
    paragraphs = text.splitlines()
    (folder / "b.txt").write_text("\n".join([*paragraphs[:-1], "پایان پیام"]), "utf-8")
    other = (Path(SAMPLES) / "tehran-meeting.ar.txt").read_text("utf-8")
    (folder / "c.txt").write_text(other, "utf-8")
    assert rasad("add", "--quiet", "a.txt", "b.txt", "c.txt", folder=folder).status == 0
    return folder


def test_a_timeline_counts_texts_beside_reports_and_names_the_first(kept: Path) -> None:
    lines = rasad("timeline", "IR", "IQ", folder=kept).out.splitlines()
    assert any("told by 3 reports, 2 texts" in line for line in lines)
    assert next(line.strip() for line in lines if line.strip().startswith("b.txt")).endswith(
        "the same text as a.txt"
    )


def test_a_persons_card_names_the_first_of_the_same_texts(kept: Path) -> None:
    assert "the same text as a.txt" in rasad("show", "Araji", folder=kept).out


def test_a_comparison_names_the_first_of_the_same_texts(kept: Path) -> None:
    run = rasad("compare", "meeting", "Pezeshkian", "Araji", "2025-10-21", folder=kept)
    assert "told by 3 reports (2 texts) of 2 sides" in run.out
    assert "b.txt, published 2025-10-21, the same text as a.txt" in run.out
    told = json.loads(
        rasad("compare", "meeting", "Pezeshkian", "Araji", "2025-10-21", "--json", folder=kept).out
    )
    assert {report["source"]: report["copy_of"] for side in told["sides"] for report in side["reports"]} == {
        "a.txt": None, "b.txt": "a.txt", "c.txt": None,
    }  # fmt: skip
