"""`rasad judge` as a user runs it."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.whole.running import SAMPLES, Run, rasad


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Return a folder whose rasad.db holds a few samples that leave something in doubt."""
    chosen = [
        SAMPLES / f"{name}.txt"
        for name in ("tehran-meeting.fa", "memorandum-dispute.ar", "signing-baghdad.ar")
    ]
    assert rasad("add", "--quiet", *chosen, folder=tmp_path).status == 0
    return tmp_path


def lines(run: Run) -> list[dict[str, Any]]:
    assert run.status == 0, run.err
    return [json.loads(line) for line in run.out.splitlines()]


def test_what_is_in_doubt_is_listed_with_both_sides_words_and_sources(kept: Path) -> None:
    run = rasad("judge", folder=kept)
    assert run.status == 0
    assert "⟦معاهده⟧" in run.out
    assert "tehran-meeting.fa.txt [fa, 2025-10-21]" in run.out
    assert "same | different | unsure" in run.out


def test_a_doubt_is_answered_by_its_number_and_asked_no_more(kept: Path) -> None:
    first = lines(rasad("judge", "--json", folder=kept))[0]
    (answer,) = lines(
        rasad(
            "judge",
            str(first["number"]),
            "unsure",
            "--because",
            "names differ",
            "--by",
            "ava",
            "--json",
            folder=kept,
        )
    )
    assert (answer["verdict"], answer["because"], answer["by"]) == ("unsure", "names differ", "ava")
    assert first["number"] not in [each["number"] for each in lines(rasad("judge", "--json", folder=kept))]


def test_a_word_given_and_taken_back_is_in_the_log(kept: Path) -> None:
    doubt = next(
        each for each in lines(rasad("judge", "--json", folder=kept)) if each["rule"] == "parties and subject"
    )
    one, other = (side["id"] for side in doubt["sides"])
    (merged,) = lines(rasad("judge", one, other, "same", "--by", "ava", "--json", folder=kept))
    assert merged["reports"] > 0
    (undone,) = lines(rasad("judge", "undo", str(merged["number"]), "--by", "ava", "--json", folder=kept))
    assert (undone["undoes"], undone["reports"]) == (merged["number"], merged["reports"])
    log = rasad("judge", "--log", folder=kept).out.splitlines()
    assert len(log) == 2
    assert "holds no more" in log[0]
    assert f"takes back {merged['number']}" in log[1]


def test_the_words_put_together_under_an_id_are_shown_with_their_addresses(kept: Path) -> None:
    told = lines(rasad("judge", "person-qasim-al-araji", "--json", folder=kept))
    assert len({each["source"] for each in told}) == 3
    assert rasad("judge", "person-qasim-al-araji", folder=kept).status == 0
    (parted,) = lines(
        rasad("judge", told[0]["address"], "person-qasim-al-araji", "different", "--json", folder=kept)
    )
    assert parted["reports"] == 1
    assert len(lines(rasad("judge", "person-qasim-al-araji", "--json", folder=kept))) == len(told) - 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["person-nobody"], "the record knows no person-nobody"),
        (["person-nobody", "person-other", "same"], "the record knows no person-nobody"),
        (["12", "perhaps"], "is no verdict: end with same, different, unsure"),
        (["x", "same"], "is no number of a judgement"),
        (["999999", "same"], "leaves nothing in doubt"),
        (["undo"], "undo takes the number of one judgement"),
        (["undo", "1"], "is a rule's"),
        (["a", "b", "c", "same"], "name two sides"),
    ],
)
def test_wrong_words_are_told_clearly(kept: Path, words: list[str], told: str) -> None:
    run = rasad("judge", *words, folder=kept)
    assert run.status == 2
    assert told in run.err
    assert "Traceback" not in run.err


def test_doubts_are_asked_one_by_one(kept: Path) -> None:
    before = lines(rasad("judge", "--json", folder=kept))
    run = rasad("judge", "--ask", "--by", "ava", folder=kept, given=b"n\nd\nq\n")
    assert run.status == 0, run.err
    assert "[s]ame" in run.out
    after = {each["number"] for each in lines(rasad("judge", "--json", folder=kept))}
    assert before[0]["number"] in after
    assert before[1]["number"] not in after


def test_nothing_in_doubt_is_said(tmp_path: Path) -> None:
    rasad("add", "--quiet", SAMPLES / "railway.fa.txt", folder=tmp_path)
    assert "nothing is in doubt" in rasad("judge", folder=tmp_path).err
    assert "nobody judged yet" in rasad("judge", "--log", folder=tmp_path).err
