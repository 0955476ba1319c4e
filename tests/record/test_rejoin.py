"""What a later report shows to be one becomes one, in all reports, unless a person says otherwise."""

from collections.abc import Iterator

import pytest
from tests.record.test_store import assembled
from tests.reports import AT, linker, meeting, person, reading

from rasad.reading import Reading
from rasad.record.connect import Place
from rasad.record.export.readings import exported
from rasad.record.store import Record

CHIEF = ("military_chief", "SA")
OTHER = person("p2", "سلوان بردان", place=3)


def told(source: str, name: str, day: str) -> Reading:
    """Return a report of a chief of staff of some name who met another one on the first of March 2026."""
    met = meeting("p1", "p2", day="2026-03-01")
    return reading(source, person("p1", name, CHIEF), OTHER, events=(met,), published=day)


SHORT = told("a", "رهگشا", "2026-03-01")
LONG_AGO = told("b", "مهناز رهگشا", "2018-03-01")
BOTH = told("c", "مهناز بردان رهگشا", "2026-03-02")


@pytest.fixture
def record(place: Place) -> Iterator[Record]:
    with Record.open(place) as record:
        for each in (SHORT, LONG_AGO, BOTH):
            list(record.add([each], at=AT, link=linker))
        yield record


def ids(record: Record, local: str = "p1") -> dict[str, str]:
    return {reading.document.source: given[local] for reading, given in record.linked_readings()}


def test_two_told_of_apart_are_one_when_a_later_report_is_sure_of_both(record: Record) -> None:
    assert len(set(ids(record).values())) == 1


def test_what_they_took_part_in_is_one_then(record: Record) -> None:
    events = ids(record, "event-1")
    assert events["a"] == events["c"]


def test_it_is_on_record_with_its_reasons(record: Record) -> None:
    first, *_ = record.decisions()
    assert (first.by, first.verdict, first.by_rules) == ("rules", "same", True)
    assert first.because is not None
    assert first.because.startswith("later evidence; family name and office")


def test_rebuilding_gives_the_same(record: Record) -> None:
    before, exports = assembled(record), list(exported(record))
    record.rebuild(link=linker)
    assert assembled(record) == before
    assert list(exported(record)) == exports


def test_a_persons_word_outranks_it(record: Record) -> None:
    address = f"{SHORT.document.id}/person/0-1"
    record.judge(address, f"{LONG_AGO.document.id}/person/0-1", "different", by="ava", at=AT, link=linker)
    held = ids(record)
    assert held["a"] != held["b"] == held["c"]


def test_what_a_person_took_back_is_not_said_again(record: Record) -> None:
    first, *_ = record.decisions()
    record.undo(first.number, by="ava", at=AT, link=linker)
    list(record.add([told("d", "مهناز بردان رهگشا", "2026-03-03")], at=AT, link=linker))
    held = ids(record)
    assert held["a"] != held["b"] == held["d"]


def test_what_one_report_tells_of_as_two_stays_two(place: Place) -> None:
    two = (
        meeting("p1", "p2", day="2026-03-01"),
        meeting("p1", "p2", day="2026-03-01", id="event-2", place_in_text=9),
    )
    people = (person("p1", "مهناز رهگشا"), OTHER)
    with Record.open(place) as record:
        list(record.add([reading("a", *people, events=two)], at=AT, link=linker))
        list(record.add([reading("b", *people, events=two[:1])], at=AT, link=linker))
        held = {reading.document.source: given for reading, given in record.linked_readings()}
    assert held["a"]["event-1"] != held["a"]["event-2"]
