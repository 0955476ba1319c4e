"""What rules leave in doubt is listed, the answers that move most reports first."""

from collections.abc import Iterator

import pytest
from tests.reports import AT, linker, person, reading

from rasad.errors import QueryError
from rasad.record.connect import Place
from rasad.record.doubts import Doubt
from rasad.record.store import Record

NAMES = {
    "a": "سلوان ماهان",
    "b": "سلوان ماهان بردان",
    "c": "راشد کریم",
    "d": "راشد کریم رهگشا",
    "e": "راشد کریم رهگشا",
    "f": "راشد کریم",
    "g": "مهناز دادپرور",
}
"""A name without its end in one report and in two: (a, b) moves one report, (c, d, e, f) two."""


@pytest.fixture
def record(place: Place) -> Iterator[Record]:
    with Record.open(place) as record:
        list(
            record.add(
                [reading(source, person("p1", name)) for source, name in NAMES.items()], at=AT, link=linker
            )
        )
        yield record


def sides(doubt: Doubt) -> set[str]:
    return {
        next(iter(side.known.preferred_names().values()))  # type: ignore[union-attr]
        for side in (doubt.one, doubt.other)
    }


def test_the_answer_that_moves_most_reports_comes_first(record: Record) -> None:
    first, second = record.doubts()
    assert sides(first) == {"راشد کریم", "راشد کریم رهگشا"}
    assert (first.one.reports, first.other.reports) == (2, 2)
    assert sides(second) == {"سلوان ماهان", "سلوان ماهان بردان"}
    assert record.doubts(limit=1) == [first]


def test_a_doubt_says_why_and_shows_the_words_of_both(record: Record) -> None:
    *_, last = record.doubts()
    assert last.rule == "end of the name left out"
    assert {witness.source for side in (last.one, last.other) for witness in side.witnesses} == {"a", "b"}


def test_what_a_person_answered_is_not_asked_again(record: Record) -> None:
    first, second = record.doubts()
    record.judge(first.one.known.id, first.other.known.id, "unsure", by="ava", at=AT, link=linker)
    assert [each.number for each in record.doubts()] == [second.number]
    with pytest.raises(QueryError, match="leaves nothing in doubt"):
        record.doubt(first.number)
