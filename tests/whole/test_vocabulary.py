"""`rasad vocabulary` and `--vocabulary` as a user runs them."""

import json
from pathlib import Path

import pytest
from tests.vocabulary.dumps import write_dump
from tests.vocabulary.folders import write
from tests.whole.running import rasad

OUTLET = "- id: invented_outlet\n  names: {fa: [خبرگزاری نورافشان], ar: [وكالة نورافشان]}\n  country: IR\n"
REPORT = "به گزارش خبرگزاری نورافشان، وزیر خارجه روز گذشته گفت که گفت‌وگوها ادامه دارد.\n"


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep compiled words out of the cache of whoever runs the tests."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def names(out: str) -> list[dict[str, str]]:
    return [entity["names"] for entity in json.loads(out)["entities"]]


def test_words_of_the_user_are_read_by_option_and_by_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"words/both/outlets.yaml": OUTLET, "report.txt": REPORT})
    run = rasad("read", "--json", "report.txt", "--vocabulary", "words", folder=tmp_path)
    assert {"fa": "خبرگزاری نورافشان", "ar": "وكالة نورافشان"} in names(run.out)
    monkeypatch.setenv("RASAD_VOCABULARY", "words")
    assert rasad("read", "--json", "report.txt", folder=tmp_path).out == run.out


def test_reports_are_read_anew_with_other_words(tmp_path: Path) -> None:
    write(tmp_path, {"words/both/outlets.yaml": OUTLET, "report.txt": REPORT})
    options = ((), ("--vocabulary", "words"), ("--vocabulary", "words"))
    told = [rasad("add", "report.txt", *more, folder=tmp_path).out.splitlines()[0] for more in options]
    assert told[0] == "added: report.txt"
    assert told[1] != told[2] == "already there: report.txt"


def test_a_wrong_row_is_told_in_a_line(tmp_path: Path) -> None:
    write(tmp_path, {"words/both/outlets.yaml": OUTLET + "- id: second\n  name: [x]\n", "report.txt": REPORT})
    run = rasad("read", "report.txt", "--vocabulary", "words", folder=tmp_path)
    assert run.status == 2
    assert run.err.startswith(
        "rasad: words/both/outlets.yaml row 2 (line 4): Object contains unknown field `name`"
    )


def test_a_check_tells_findings_and_leaves_with_1(tmp_path: Path) -> None:
    write(tmp_path, {"words/both/outlets.yaml": OUTLET})
    run = rasad("vocabulary", "check", "words", folder=tmp_path)
    assert (run.status, run.out.endswith("nothing to mend\n")) == (0, True)
    write(tmp_path, {"words/both/outlets.yaml": OUTLET.replace(", ar: [وكالة نورافشان]", "")})
    run = rasad("vocabulary", "check", "words", folder=tmp_path)
    assert run.status == 1
    assert run.out.splitlines()[0] == "words/both/outlets.yaml row 1: has no name in ar"


def test_a_dump_becomes_words_that_can_be_checked_and_read(tmp_path: Path) -> None:
    write_dump(tmp_path / "dump.json")
    run = rasad("vocabulary", "import-wikidata", "dump.json", "--to", "words", folder=tmp_path)
    assert (run.status, run.err) == (0, "")
    assert "both/people.yaml: 2 rows" in run.out
    assert rasad("vocabulary", "check", "words", folder=tmp_path).status == 0


def test_a_file_that_is_no_dump_is_told_in_a_line(tmp_path: Path) -> None:
    write(tmp_path, {"dump.json": "Q1\n"})
    run = rasad("vocabulary", "import-wikidata", "dump.json", folder=tmp_path)
    assert (run.status, len(run.err.splitlines())) == (2, 1)
