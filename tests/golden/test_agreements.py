"""Our reports on agreements, annotated by hand: the spans are words of the text, and the reading finds what they tell."""

import json
from pathlib import Path
from typing import Any

import pytest

from rasad.contract import reading_to_json
from rasad.document import Document
from rasad.pipeline import Reader

FOLDER = Path(__file__).parent
NAMES = sorted(path.stem for path in (FOLDER / "agreements").glob("*.txt"))
READER = Reader.load()


def text_of(name: str) -> str:
    return (FOLDER / "agreements" / f"{name}.txt").read_text("utf-8")


def annotation(name: str) -> Any:
    return json.loads((FOLDER / "annotation" / f"{name}.json").read_text("utf-8"))


def reading(name: str) -> dict[str, Any]:
    return reading_to_json(READER.read(Document(source=f"{name}.txt", text=text_of(name))))


def spans(value: Any) -> list[list[int]]:
    """Return every span below a value."""
    if isinstance(value, dict):
        return [span for item in value.values() for span in spans(item)]
    if isinstance(value, list):
        if len(value) == 2 and all(isinstance(item, int) for item in value):
            return [value]
        return [span for item in value for span in spans(item)]
    return []


def meets(one: list[list[int]], other: list[list[int]]) -> bool:
    return any(a < d and c < b for a, b in one for c, d in other)


def test_there_are_six_reports_of_each_language() -> None:
    assert [name[-2:] for name in NAMES].count("fa") == 6
    assert [name[-2:] for name in NAMES].count("ar") == 6


@pytest.mark.parametrize("name", NAMES)
def test_every_report_says_that_it_was_composed(name: str) -> None:
    last = text_of(name).splitlines()[-1]
    assert last.startswith(("این متن برای نمایش کار", "كتب هذا التقرير لأغراض العرض"))


@pytest.mark.parametrize("name", NAMES)
def test_the_annotated_spans_are_whole_words_of_the_text(name: str) -> None:
    text = text_of(name)
    for first, end in spans(annotation(name)):
        assert 0 <= first < end <= len(text)
        assert text[first:end] == text[first:end].strip()


@pytest.mark.parametrize("name", NAMES)
def test_the_day_of_publication_is_read(name: str) -> None:
    assert reading(name)["document"]["published"] == annotation(name)["document"]["published"]


@pytest.mark.parametrize("name", NAMES)
def test_the_first_agreement_is_found_with_its_status(name: str) -> None:
    told = annotation(name)["agreements"][0]
    found = [each for each in reading(name)["agreements"] if meets(each["spans"], told["spans"])]
    assert (told["kind"], told["status"]) in [(each["kind"], each["status"]) for each in found]


@pytest.mark.parametrize("name", NAMES)
def test_the_first_event_is_found_on_its_day(name: str) -> None:
    told = annotation(name)["events"][0]
    found = [each for each in reading(name)["events"] if meets(each["spans"], told["spans"])]
    assert (told["kind"], told["date"]) in [(each["kind"], each["date"]) for each in found]
