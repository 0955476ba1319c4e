from dataclasses import replace
from datetime import date

from rasad.event import Event
from rasad.link.compare_events import compare_events

DAY, NEXT, LATER = date(2026, 3, 1), date(2026, 3, 2), date(2026, 3, 20)


def event(
    *who: str, on: date | None = DAY, told: date | None = DAY, kind: str = "meeting", place: str | None = None
) -> Event:
    return Event(id="e", kind=kind, participants=who, first=on, last=on, told=told, place=place)


def verdict(one: Event, other: Event) -> str | None:
    found = compare_events(one, other)
    return found.verdict if found else None


A, B, C, D = "person-a", "person-b", "person-c", "person-d"


def test_two_people_who_met_on_one_day_met_once() -> None:
    assert verdict(event(A, B), event(B, A, C)) == "same"


def test_on_another_day_it_is_another_meeting() -> None:
    assert verdict(event(A, B), event(A, B, on=NEXT)) is None


def test_with_others_it_is_another_meeting() -> None:
    assert verdict(event(A, B), event(A, C)) is None


def test_a_call_is_no_meeting() -> None:
    assert verdict(event(A, B), event(A, B, kind="call")) is None


def test_one_whose_partner_is_not_told_leaves_doubt() -> None:
    assert verdict(event(A), event(A, B)) == "unsure"


def test_a_visit_is_known_by_the_visitor_within_days() -> None:
    assert verdict(event(A, kind="visit"), event(A, B, on=NEXT, kind="visit")) == "same"
    assert verdict(event(A, kind="visit"), event(A, on=LATER, kind="visit")) is None


def test_an_undated_meeting_is_that_of_the_same_news() -> None:
    assert verdict(event(A, B, on=None), event(A, B)) == "same"
    assert verdict(event(A, B, on=None, told=LATER), event(A, B)) is None


def test_without_any_day_there_is_doubt() -> None:
    assert verdict(event(A, B, on=None, told=None), event(A, B)) == "unsure"


def test_an_undated_meeting_elsewhere_leaves_doubt() -> None:
    assert verdict(event(A, B, on=None, place="place-1"), event(A, B, place="place-2")) == "unsure"


def test_states_alone_leave_doubt() -> None:
    assert verdict(event("country-ir", "country-iq"), event("country-ir", "country-iq")) == "unsure"


def test_the_same_words_in_quotation_marks_tell_that_a_meeting_is_the_same() -> None:
    one, other = replace(event(A), quotes=(7, 9)), replace(event(A, B), quotes=(9,))
    assert verdict(one, other) == "same"
    assert verdict(replace(event("country-ir"), quotes=(9,)), other) == "same"
    assert verdict(replace(event(C), quotes=(9,)), other) is None
    assert verdict(one, replace(event(A, B, on=NEXT), quotes=(9,))) is None


def test_one_instrument_is_signed_once_whoever_is_named() -> None:
    one = replace(event(on=DAY, kind="signing"), agreement="agreement-1")
    assert verdict(one, replace(event(A, on=DAY, kind="signing"), agreement="agreement-1")) == "same"
    assert (
        verdict(one, replace(event(A, on=None, told=LATER, kind="signing"), agreement="agreement-1"))
        == "same"
    )
    assert verdict(one, replace(event(A, on=LATER, kind="signing"), agreement="agreement-1")) is None
    assert verdict(one, replace(event(A, on=DAY, kind="signing"), agreement="agreement-2")) is None
