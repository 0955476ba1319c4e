"""Groups of reports: one is written by a thread, or another process, while the next one is linked."""

import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import Engine, event
from tests.record.test_store import TWO_SIDES, assembled, everything, rows
from tests.reports import AT, linker, meeting, person, reading

from rasad.errors import RecordError
from rasad.reading import Reading
from rasad.record import adding, groups, lending
from rasad.record.connect import Place
from rasad.record.store import Record

CHIEF = ("military_chief", "SA")


@pytest.fixture(autouse=True, params=["thread", "scribe"])
def writer(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Let two readings be a group that need not be waited for; say who writes it."""
    which: str = request.param
    monkeypatch.setattr(lending, "WORTH_A_SCRIBE", 0 if which == "scribe" else sys.maxsize)
    monkeypatch.setattr(groups, "MOST_AT_ONCE", 2)
    monkeypatch.setattr(adding, "MOST_AT_ONCE", 2)
    monkeypatch.setattr(groups, "_MOMENT", 60.0)
    return which


def told(number: int) -> Reading:
    """Return a report of one minister who met another one, whom two reports tell of."""
    people = (
        person("p1", "مهناز رهگشا", ("foreign_minister", "IR")),
        person("p2", f"سلوان {'بجدرسق'[number // 2]}ردان", ("ambassador", "IQ"), place=3),
    )
    return reading(f"report-{number}", *people, events=(meeting("p1", "p2", day="2026-03-01"),))


def add(record: Record, *readings: Reading, link: Any = linker) -> list[str]:
    return [added.outcome for added in record.add(readings, at=AT, link=link)]


def chief(source: str, name: str, day: str) -> Reading:
    """Return a report of a chief of staff of some name."""
    met = meeting("p1", "p2", day="2026-03-01")
    other = person("p2", "سلوان بردان", place=3)
    return reading(source, person("p1", name, CHIEF), other, events=(met,), published=day)


ONE_LATER = (
    chief("a", "رهگشا", "2026-03-01"),
    chief("b", "مهناز رهگشا", "2018-03-01"),
    chief("c", "مهناز بردان رهگشا", "2026-03-02"),
    *map(told, range(5)),
)
"""The third of these shows that the first two tell of one person."""


def test_groups_written_beside_others_give_the_same_record_as_one_by_one(
    places: Callable[[], Place],
) -> None:
    reports = [told(number) for number in range(7)]
    kept = []
    for together in ([reports], [[each] for each in reports]):
        with Record.open(places()) as record:
            for group in together:
                add(record, *group)
            kept.append((assembled(record), everything(record)))
    assert kept[0] == kept[1]


def test_a_report_that_is_being_written_is_there_already(place: Place) -> None:
    reports = (told(0), told(1), told(2), told(3), told(3), told(2), told(4))
    with Record.open(place) as record:
        outcomes = add(record, *reports)
        assert (outcomes, rows(record, "readings")) == (["added"] * 4 + ["already there"] * 2 + ["added"], 5)


def test_what_others_write_meanwhile_is_seen(place: Place) -> None:
    with Record.open(place) as record, Record.open(place) as other:
        first = iter(["report-4"])

        def link(reading: Reading, *known: Any) -> Any:
            if reading.document.source == "report-4" and next(first, None):
                add(other, *TWO_SIDES)
            return linker(reading, *known)

        assert add(record, *map(told, range(8)), link=link) == ["added"] * 8
        assert rows(record, "readings") == rows(record, "reports") == 10
        before = assembled(record)
        record.rebuild(link=linker)
        assert assembled(record) == before


def test_a_group_behind_one_that_cannot_be_written_is_not_written_either(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = lending.Lending.write_beside
    asked: list[int] = []

    def full_then(self: lending.Lending, ready: Any, number: int) -> bool:
        asked.append(number)
        if len(asked) == 2:
            raise RecordError("the disk is full")
        return write(self, ready, number)

    monkeypatch.setattr(lending.Lending, "write_beside", full_then)
    with Record.open(place) as record:
        with pytest.raises(RecordError, match="full"):
            add(record, *map(told, range(12)))
        assert (len(asked), rows(record, "readings")) == (2, 4)
        assert add(record, *map(told, range(12))) == ["already there"] * 4 + ["added"] * 8


def test_what_is_judged_between_two_groups_is_heeded(place: Place) -> None:
    with Record.open(place) as record:
        for number, _ in enumerate(record.add(map(told, range(8)), at=AT, link=linker)):
            if number == 2:
                one, two = (f"{told(each).document.id}/person/3-4" for each in (0, 2))
                record.judge(one, two, "same", by="ava", at=AT, link=linker)
        before = assembled(record)
        record.rebuild(link=linker)
        assert assembled(record) == before


def test_whoever_takes_no_more_leaves_a_whole_record(place: Place) -> None:
    with Record.open(place) as record:
        added = record.add(map(told, range(8)), at=AT, link=linker)
        assert [next(added).outcome for _ in range(3)] == ["added"] * 3
        del added
        before = assembled(record)
        assert rows(record, "readings") in {4, 6}
        record.rebuild(link=linker)
        assert assembled(record) == before


@pytest.mark.parametrize("writer", ["thread"], indirect=True)
def test_an_error_of_the_thread_that_writes_is_told_and_nothing_more_is_added(place: Place) -> None:
    def refuse(cursor: object, statement: str, parameters: Any, context: object) -> None:
        if statement.startswith("INSERT INTO documents") and "report-4" in repr(parameters):
            raise RecordError("the disk is full")

    seen = []
    event.listen(Engine, "do_executemany", refuse)
    event.listen(Engine, "do_execute", refuse)
    try:
        with Record.open(place) as record:
            with pytest.raises(RecordError, match="disk is full"):
                for added in record.add(map(told, range(8)), at=AT, link=linker):
                    seen.append(added.outcome)  # noqa: PERF401 (what was confirmed before the error counts)
            assert (seen, rows(record, "readings")) == (["added"] * 4, 4)
    finally:
        event.remove(Engine, "do_executemany", refuse)
        event.remove(Engine, "do_execute", refuse)
    with Record.open(place) as record:
        assert add(record, *map(told, range(8))) == ["already there"] * 4 + ["added"] * 4


def test_what_reports_show_to_be_one_is_one_when_all_are_added(place: Place) -> None:
    with Record.open(place) as record:
        add(record, *ONE_LATER)
        assert chiefs(record) == 1
        assert rows(record, "meta WHERE name = 'joins'") == 0


def test_what_was_not_made_one_yet_is_made_one_by_who_adds_next(place: Place) -> None:
    with Record.open(place) as record:
        stopped: Iterator[Any] = record.add(ONE_LATER, at=AT, link=linker)
        for _ in range(4):
            next(stopped)
        del stopped
        assert chiefs(record) == 2
    with Record.open(place) as record:
        add(record, told(6))
        assert chiefs(record) == 1


def chiefs(record: Record) -> int:
    """Return how many the chiefs of the first three reports are."""
    ids = [given["p1"] for told, given in record.linked_readings() if told.document.source in {"a", "b", "c"}]
    return len(set(ids))
