from datetime import date

import pytest

from rasad.event import Agreement, Event
from rasad.link.compare_events import IN_THE_NEWS, compare_agreements, compare_events

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


def agreement(
    kind: str = "memorandum", *, titles: tuple[str, ...] = (), topics: tuple[str, ...] = (),
    signed: date | None = None, told: date | None = DAY,
) -> Agreement:  # fmt: skip
    return Agreement(
        id="a",
        kind=kind,
        parties=("IQ", "IR"),
        titles=titles,
        topics=topics,
        first=signed,
        last=signed,
        told=told,
    )


def agreed(one: Agreement, other: Agreement) -> str | None:
    found = compare_agreements(one, other)
    return found.verdict if found else None


def test_one_kind_one_pair_and_one_topic_are_one_agreement() -> None:
    assert (
        agreed(agreement(topics=("security",)), agreement(topics=("border", "security"), told=LATER))
        == "same"
    )


def test_other_topics_are_another_agreement() -> None:
    assert agreed(agreement(topics=("trade",)), agreement(topics=("security",))) is None


def test_another_day_of_signing_is_another_agreement() -> None:
    assert agreed(agreement(signed=DAY), agreement(signed=LATER)) is None


def test_a_treaty_here_may_be_a_memorandum_there() -> None:
    assert agreed(agreement("treaty", topics=("security",)), agreement(topics=("security",))) == "unsure"
    assert agreed(agreement("contract", topics=("security",)), agreement(topics=("security",))) is None


def test_a_treaty_signed_on_the_day_of_a_memorandum_of_one_topic_is_that() -> None:
    one, other = (
        agreement("treaty", topics=("security",), signed=DAY),
        agreement(topics=("security",), signed=DAY),
    )
    assert agreed(one, other) == "same"


def test_titles_that_agree_across_languages_count_within_weeks() -> None:
    one, other = agreement(titles=("تفاهم مهران",)), agreement(titles=("تفاهم مهران",), told=LATER)
    assert agreed(one, other) == "same"


@pytest.mark.parametrize(("told", "rule"), [(NEXT, IN_THE_NEWS), (LATER, "parties and subject")])
def test_what_nothing_but_the_parties_tells_leaves_doubt(told: date, rule: str) -> None:
    found = compare_agreements(agreement(), agreement(told=told))
    assert found is not None
    assert (found.verdict, found.rule) == ("unsure", rule)


def test_parties_must_be_two_and_the_same() -> None:
    one = Agreement(id="a", kind="memorandum", parties=("IR",))
    other = Agreement(id="a", kind="memorandum", parties=("IR", "SY"))
    assert (agreed(one, one), agreed(other, agreement())) == (None, None)
