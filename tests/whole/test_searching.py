"""`rasad search` as a user runs it."""

import json
from pathlib import Path

import pytest
from tests.whole.running import SAMPLES, rasad


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder whose rasad.db holds all samples."""
    folder = tmp_path_factory.mktemp("searched")
    assert rasad("add", "--quiet", SAMPLES, folder=folder).status == 0
    return folder


def test_one_word_finds_reports_of_both_languages(kept: Path) -> None:
    run = rasad("search", "الأربعين", "--kind", "report", "--limit", "20", folder=kept)
    assert run.status == 0
    assert "[اربعین]" in run.out
    assert "[الأربعين]" in run.out


def test_offsets_lead_to_the_words_of_the_report(kept: Path) -> None:
    run = rasad("search", "مرز", "OR", "الحدود", "--json", folder=kept)
    hits = [json.loads(line) for line in run.out.splitlines()]
    assert {hit["kind"] for hit in hits} >= {"statement", "report"}
    for hit in hits:
        text = Path(hit["source"]).read_bytes().decode("utf-8")
        assert all(text[match["start"] : match["end"]] == match["form"] for match in hit["matches"])
        assert text[hit["snippet"]["start"] :].startswith(hit["snippet"]["words"])


def test_why_something_was_found_is_shown(kept: Path) -> None:
    run = rasad("search", "Larijani", "--kind", "report", "--language", "ar", "--why", folder=kept)
    assert "found \u2068لاريجاني\u2069 for \u2068Larijani\u2069 at " in run.out


def test_a_name_finds_its_bearer(kept: Path) -> None:
    run = rasad("search", "Larijani", "--kind", "person", folder=kept)
    assert "person-ali-larijani" in run.out


def test_a_question_that_cannot_be_understood_is_told(kept: Path) -> None:
    run = rasad("search", '"امنیت', folder=kept)
    assert (run.status, run.out) == (2, "")
    assert run.err == 'rasad: a quotation mark is not closed: "امنیت\n'


def test_nothing_found_is_told(kept: Path) -> None:
    run = rasad("search", "زرزوریان", folder=kept)
    assert (run.status, run.out, run.err) == (0, "", "nothing found in rasad.db\n")


def test_an_event_is_compared_with_labels_in_english_and_words_in_the_original(kept: Path) -> None:
    run = rasad("compare", "meeting", "Pezeshkian", "Araji", "2025-10-21", folder=kept)
    assert run.status == 0
    lines = run.out.splitlines()
    assert lines[0] == "Meeting · 2025-10-21 · \u2068Tehran\u2069"
    assert "B  Persian, outlet not told" in lines
    assert "       \u2067مشاور امنیت ملی عراق\u2069" in lines
    assert "    both, each in its words · transport > rail" in lines
    assert max(map(len, lines)) <= 106


def test_a_comparison_is_one_object_in_json(kept: Path) -> None:
    run = rasad("compare", "signing", "Larijani", "2025-08-11", "--json", folder=kept)
    (line,) = run.out.splitlines()
    told = json.loads(line)
    assert [side["language"] for side in told["sides"]] == ["ar", "fa"]
    for row in [told["telling"], *told["people"], *told["agreements"]]:
        for quote in [quote for telling in row["tellings"] for quote in telling["quotes"]]:
            assert (
                Path(quote["source"]).read_bytes().decode("utf-8")[quote["start"] : quote["end"]]
                == quote["words"]
            )


def test_several_events_that_fit_are_listed(kept: Path) -> None:
    run = rasad("compare", "signing", folder=kept)
    assert run.status == 1
    assert run.err.startswith(f"{len(run.out.splitlines())} events fit")
    assert all("event-signing-" in line for line in run.out.splitlines())


@pytest.mark.parametrize(
    ("asked", "begins"),
    [
        (("IR", "IQ"), "Relation: \u2068Iran\u2069 and \u2068Iraq\u2069"),
        (("لاریجانی",), "Person: \u2068Ali Larijani\u2069"),
        (("transport.rail",), "Topic: transport.rail"),
    ],
)
def test_a_dossier_is_a_page(kept: Path, asked: tuple[str, ...], begins: str) -> None:
    run = rasad("dossier", *asked, "--limit", "3", folder=kept)
    assert run.out.splitlines()[0] == begins
    assert "What was said, the latest" in run.out


def test_a_dossier_is_one_object_in_json(kept: Path) -> None:
    told = json.loads(rasad("dossier", "IR", "IQ", "--json", folder=kept).out)
    assert told["subject"] == "relation"
    assert all(each["day"] is None or each["day"][:2] == "20" for each in told["timeline"])


def test_a_minus_before_a_word_is_no_option_and_a_mistyped_option_is_no_word(kept: Path) -> None:
    apart = rasad("search", "یادداشت تفاهم", "-مرز", "--kind", "agreement", folder=kept)
    whole = rasad("search", '"یادداشت تفاهم" -مرز', "--kind", "agreement", folder=kept)
    assert (apart.status, apart.out) == (0, whole.out)
    assert "memorandum" in apart.out
    wrong = rasad("search", "تفاهم", "--langauge", folder=kept)
    assert (wrong.status, "no such option: --langauge" in wrong.err) == (2, True)
