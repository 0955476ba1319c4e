"""A person's word on who is who: merging, parting, taking back, and what survives."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import text
from tests.record.test_store import assembled
from tests.reports import AT, linker, meeting, memorandum, person, reading

from rasad.errors import QueryError
from rasad.judgement import Verdict
from rasad.reading import Reading
from rasad.record.connect import Place
from rasad.record.deciding import Taken
from rasad.record.export.readings import exported
from rasad.record.store import Record

OTHER = person("p2", "سلوان بردان", place=3)


def told(source: str, name: str, *offices: tuple[str, str | None], **more: Any) -> Reading:
    """Return a report of a person of some name who met another one on a day of March."""
    day = more.pop("day", "2026-03-01")
    return reading(
        source, person("p1", name, *offices), OTHER, events=(meeting("p1", "p2", day=day),), **more
    )


@pytest.fixture
def record(place: Place) -> Iterator[Record]:
    with Record.open(place) as record:
        yield record


def add(record: Record, *readings: Reading) -> None:
    list(record.add(readings, at=AT, link=linker))


def judge(record: Record, one: str, other: str, verdict: Verdict) -> Taken:
    return record.judge(one, other, verdict, by="ava", at=AT, link=linker)


def undo(record: Record, number: int) -> Taken:
    return record.undo(number, by="ava", at=AT, link=linker)


def ids(record: Record, local: str = "p1") -> dict[str, str]:
    """Return who stands first in each report, by the report's name."""
    return {
        reading.document.source: given[local] for reading, given in record.linked_readings() if local in given
    }


def address(source: Reading, kind: str = "person", start: int = 0) -> str:
    return f"{source.document.id}/{kind}/{start}-{start + 1}"


def check_rebuilt(record: Record) -> None:
    """Check that rebuilding gives the very same tables and the same export."""
    before, exports = assembled(record), list(exported(record))
    record.rebuild(link=linker)
    assert assembled(record) == before
    assert list(exported(record)) == exports


A, B, C = told("a", "مهناز رهگشا"), told("b", "مهناز رهگشا"), told("c", "مهناز رهگشا")
STRANGER = told("d", "بهروز دادپرور")
SECOND = told("e", "بهروز دادپرور")


def test_two_known_as_two_become_one_with_all_reports_that_tell_of_them(record: Record) -> None:
    add(record, A, B, STRANGER, SECOND)
    before = ids(record)
    taken = judge(record, before["d"], before["a"], "same")
    assert set(ids(record).values()) == {before["a"]}
    assert taken.reports == 2
    check_rebuilt(record)


def test_one_merged_wrongly_is_parted_and_its_meeting_with_it(record: Record) -> None:
    add(record, A, B, C)
    before = ids(record)
    assert len(set(before.values())) == 1
    judge(record, address(B), before["a"], "different")
    after = ids(record)
    assert after["a"] == after["c"] == before["a"] != after["b"]
    assert after["b"].startswith("person-mhnaz-rhgsha-")
    check_rebuilt(record)


def test_what_was_parted_may_be_given_to_somebody_else(record: Record) -> None:
    add(record, A, B, STRANGER)
    before = ids(record)
    judge(record, address(B), before["d"], "same")
    after = ids(record)
    assert (after["b"], after["a"]) == (before["d"], before["a"])
    check_rebuilt(record)


def test_two_parted_from_one_may_be_one(record: Record) -> None:
    add(record, A, B, C)
    before = ids(record)
    judge(record, address(B), before["a"], "different")
    judge(record, address(C), address(B), "same")
    after = ids(record)
    assert after["b"] == after["c"] != after["a"] == before["a"]
    check_rebuilt(record)


def test_a_parting_may_be_named_by_the_id_it_made(record: Record) -> None:
    add(record, A, B, STRANGER)
    before = ids(record)
    judge(record, address(B), before["a"], "different")
    judge(record, ids(record)["b"], before["d"], "same")
    assert ids(record)["b"] == ids(record)["d"] != ids(record)["a"]
    check_rebuilt(record)


def test_undo_brings_back_what_was_before(record: Record) -> None:
    add(record, A, B, STRANGER, SECOND)
    before, tables = ids(record), assembled(record)
    first = judge(record, before["d"], before["a"], "same")
    second = judge(record, address(B), before["a"], "different")
    undo(record, second.decision.number)
    undo(record, first.decision.number)
    assert (ids(record), assembled(record)) == (before, tables)
    check_rebuilt(record)


def test_undoing_an_undo_holds_again(record: Record) -> None:
    add(record, A, STRANGER)
    before = ids(record)
    first = judge(record, before["d"], before["a"], "same")
    second = undo(record, first.decision.number)
    undo(record, second.decision.number)
    assert set(ids(record).values()) == {before["a"]}


def test_judgements_are_only_ever_added(record: Record) -> None:
    add(record, A, STRANGER)
    before = ids(record)
    number = judge(record, before["d"], before["a"], "same").decision.number
    undo(record, number)
    asked = text(
        "SELECT decided_by, decided, verdict, undoes FROM judgements WHERE reading IS NULL ORDER BY number"
    )
    with record.connection() as connection:
        rows = [tuple(row) for row in connection.execute(asked)]
    assert rows == [("ava", AT.isoformat(), "same", None), ("ava", AT.isoformat(), "same", number)]


def test_same_goes_on_from_one_to_the_next(record: Record) -> None:
    third = told("f", "رامین کاوه")
    add(record, A, STRANGER, third)
    before = ids(record)
    judge(record, before["d"], before["a"], "same")
    judge(record, before["f"], before["a"], "same")
    assert set(ids(record).values()) == {before["a"]}
    with pytest.raises(QueryError, match="they are the same by judgement"):
        judge(record, address(third), address(STRANGER), "different")


def test_no_chain_goes_through_a_different(record: Record) -> None:
    third = told("f", "رامین کاوه")
    add(record, A, STRANGER, third)
    before = ids(record)
    number = judge(record, before["d"], before["a"], "different").decision.number
    judge(record, before["f"], before["a"], "same")
    with pytest.raises(QueryError, match=f"rasad judge undo {number}"):
        judge(record, address(third), before["d"], "same")
    assert ids(record)["d"] == before["d"]


def test_the_latest_word_on_two_holds(record: Record) -> None:
    add(record, A, STRANGER)
    before = ids(record)
    judge(record, before["d"], before["a"], "same")
    judge(record, address(STRANGER), address(A), "different")
    assert ids(record) == before
    judge(record, before["d"], before["a"], "same")
    assert set(ids(record).values()) == {before["a"]}


@pytest.mark.parametrize("verdict", ["different", "unsure"])
def test_rules_do_not_join_what_a_person_holds_apart_when_it_is_read_anew(
    record: Record, verdict: Verdict
) -> None:
    add(record, A, B)
    judge(record, address(B), ids(record)["a"], verdict)
    parted = ids(record)
    add(record, replace(B, rules="2"))
    assert ids(record) == parted
    add(record, replace(A, rules="2"))
    assert ids(record) == parted
    check_rebuilt(record)


def test_a_merge_survives_newer_rules_on_either_side(record: Record) -> None:
    add(record, A, STRANGER)
    before = ids(record)
    number = judge(record, before["d"], before["a"], "same").decision.number
    for changed in (STRANGER, A):
        add(record, replace(changed, rules="2"))
        assert set(ids(record).values()) == {before["a"]}
    check_rebuilt(record)
    undo(record, number)
    assert len(set(ids(record).values())) == 2
    check_rebuilt(record)


def test_a_judgement_is_carried_over_to_the_words_at_which_newer_rules_tell_of_the_same(
    record: Record,
) -> None:
    wide = person("p1", "بهروز دادپرور")
    wide = replace(wide, mentions=(replace(wide.mentions[0], start=0, end=2),))
    add(record, A, STRANGER)
    before = ids(record)
    judge(record, before["d"], before["a"], "same")
    add(record, replace(STRANGER, rules="2", referents=(wide, OTHER)))
    assert set(ids(record).values()) == {before["a"]}
    check_rebuilt(record)
    add(record, replace(STRANGER, rules="3"))
    assert set(ids(record).values()) == {before["a"]}
    check_rebuilt(record)


def test_events_and_agreements_are_judged_as_people_are(record: Record) -> None:
    one = told("a", "مهناز رهگشا")
    other = told("b", "مهناز رهگشا", day="2026-03-09", published="2026-03-09")
    add(record, one, other)
    before = ids(record, "event-1")
    assert len(set(before.values())) == 2
    judge(record, before["b"], before["a"], "same")
    assert set(ids(record, "event-1").values()) == {before["a"]}
    check_rebuilt(record)


def test_a_treaty_and_a_memorandum_may_be_one(record: Record) -> None:
    add(
        record,
        reading("a", agreements=(memorandum("IR", "IQ"),)),
        reading("b", agreements=(memorandum("IR", "IQ", kind="treaty"),)),
    )
    before = ids(record, "agreement-1")
    judge(record, before["b"], before["a"], "same")
    assert set(ids(record, "agreement-1").values()) == {before["a"]}
    check_rebuilt(record)


def test_somebody_of_the_vocabulary_keeps_that_id(record: Record) -> None:
    known = reading("k", person("p1", "رهگشا", known="mahnaz_rahgosha"))
    add(record, STRANGER, known, told("l", "مهناز رهگشا"))
    judge(record, ids(record)["d"], "person-mahnaz-rahgosha", "same")
    assert (ids(record)["d"], ids(record)["k"]) == ("person-mahnaz-rahgosha",) * 2
    judge(record, address(known), "person-mahnaz-rahgosha", "different")
    assert ids(record)["k"] != ids(record)["d"]
    check_rebuilt(record)


def test_an_address_may_be_shortened(record: Record) -> None:
    add(record, A, B)
    judge(record, f"{B.document.id[:10]}/person/0-1", ids(record)["a"], "different")
    assert len(set(ids(record).values())) == 2


@pytest.mark.parametrize(
    ("one", "other", "told_"),
    [
        ("person-nobody", "person-nobody", "the record knows no person-nobody"),
        ("ffffffff/person/0-1", "person-nobody", "no report of the record begin"),
        ("A", "A", "are one already"),
        ("A", "event", "never one"),
    ],
)
def test_wrong_sides_are_refused_clearly(record: Record, one: str, other: str, told_: str) -> None:
    add(record, A)
    names = {"A": ids(record)["a"], "event": ids(record, "event-1")["a"]}
    with pytest.raises(QueryError, match=told_):
        judge(record, names.get(one, one), names.get(other, other), "same")


def test_an_address_that_nothing_is_told_at_is_refused(record: Record) -> None:
    add(record, A)
    with pytest.raises(QueryError, match="no reading tells of anything at"):
        judge(record, address(A, start=50), ids(record)["a"], "different")


def test_only_a_persons_judgement_is_taken_back_and_once(record: Record) -> None:
    add(record, A, STRANGER)
    with pytest.raises(QueryError, match="is a rule's"):
        undo(record, 1)
    with pytest.raises(QueryError, match="no judgement 999"):
        undo(record, 999)
    number = judge(record, ids(record)["d"], ids(record)["a"], "same").decision.number
    undo(record, number)
    with pytest.raises(QueryError, match="taken back already"):
        undo(record, number)


def test_what_is_added_after_a_merge_is_linked_to_the_one(record: Record) -> None:
    add(record, A, STRANGER)
    before = ids(record)
    judge(record, before["d"], before["a"], "same")
    add(record, SECOND)
    assert ids(record)["e"] == before["a"]
    check_rebuilt(record)
