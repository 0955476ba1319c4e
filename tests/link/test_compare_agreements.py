from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from rasad.event import Agreement
from rasad.link.compare_agreements import IN_THE_NEWS, compare_agreements

DAY, NEXT, LATER = date(2026, 3, 1), date(2026, 3, 2), date(2026, 3, 20)
LONG_AFTER = DAY + timedelta(days=90)
A, B, C, D = "person-a", "person-b", "person-c", "person-d"


def agreement(
    kind: str = "memorandum", *, topics: tuple[str, ...] = (), signed: date | None = None, told: date | None = DAY, **more: Any
) -> Agreement:  # fmt: skip
    return Agreement(
        id="a",
        kind=kind,
        parties=more.pop("parties", ("IQ", "IR")),
        topics=topics,
        first=signed,
        last=signed,
        told=told,
        **more,
    )


def agreed(one: Agreement, other: Agreement) -> str | None:
    """Return the verdict, which is the same whichever of the two was told of first."""
    found, turned = compare_agreements(one, other), compare_agreements(other, one)
    assert (found and found.verdict) == (turned and turned.verdict)
    return found.verdict if found else None


def test_one_kind_one_pair_and_one_topic_are_one_agreement() -> None:
    assert (
        agreed(agreement(topics=("security.border",)), agreement(topics=("security",), told=LATER)) == "same"
    )


def test_a_topic_ties_for_half_a_year_and_a_wide_one_for_two_months() -> None:
    narrow, wide = ("security.border",), ("security",)
    assert agreed(agreement(topics=narrow), agreement(topics=narrow, told=LONG_AFTER)) == "same"
    assert agreed(agreement(topics=wide), agreement(topics=wide, told=LONG_AFTER)) == "unsure"


def test_many_states_seldom_agree_twice_on_one_topic() -> None:
    eight: dict[str, Any] = {
        "parties": ("CN", "DE", "FR", "GB", "IR", "RU", "US"),
        "topics": ("nuclear.agreement",),
    }
    one, other = agreement("agreement", **eight), agreement("agreement", told=date(2030, 1, 1), **eight)
    assert agreed(one, other) == "same"


def test_other_topics_are_another_agreement() -> None:
    assert agreed(agreement(topics=("trade",)), agreement(topics=("security",))) is None


def test_another_day_of_signing_is_another_agreement() -> None:
    assert agreed(agreement(signed=DAY), agreement(signed=LATER)) is None


def test_one_day_of_signing_alone_does_not_make_two_memorandums_one() -> None:
    found = compare_agreements(agreement(signed=DAY), agreement(signed=DAY, told=LATER))
    assert found is not None
    assert (found.verdict, found.rule) == ("unsure", IN_THE_NEWS)


def test_of_one_day_each_minister_signs_a_memorandum_of_his_own() -> None:
    one, other = agreement(signed=DAY, signers=(A, B)), agreement(signed=DAY, signers=(C, D))
    found = compare_agreements(one, other)
    assert found is not None
    assert (found.verdict, found.rule) == ("unsure", "parties and subject")


def test_who_signed_and_the_day_tell_which_one_it_is() -> None:
    assert (
        agreed(agreement(signed=DAY, signers=(A, B)), agreement(signed=DAY, signers=(B,), told=LATER))
        == "same"
    )
    assert agreed(agreement(signers=(A, B)), agreement(signers=(A, B, C), told=NEXT)) == "same"


def test_a_treaty_here_may_be_a_memorandum_there() -> None:
    assert agreed(agreement("treaty", topics=("security",)), agreement(topics=("security",))) == "unsure"
    assert agreed(agreement("contract", topics=("security",)), agreement(topics=("security",))) is None


def test_a_treaty_signed_on_the_day_of_a_memorandum_of_one_topic_is_that() -> None:
    one, other = (
        agreement("treaty", topics=("security",), signed=DAY),
        agreement(topics=("security",), signed=DAY),
    )
    assert agreed(one, other) == "same"


def test_a_treaty_of_the_year_in_which_a_memorandum_was_signed_leaves_doubt() -> None:
    told = replace(agreement("treaty", topics=("security",)), first=date(2026, 1, 1), last=date(2026, 12, 31))
    assert agreed(told, agreement(topics=("security",), signed=DAY)) == "unsure"


def test_several_told_of_together_are_none_of_them() -> None:
    assert agreed(agreement(topics=("trade",), many=True), agreement(topics=("trade",))) is None
    assert agreed(agreement(topics=("trade",), many=True), agreement(topics=("trade",), many=True)) == "same"


def test_one_that_is_signed_today_is_not_the_one_signed_months_ago() -> None:
    today = agreement(topics=("security.border",), told=LONG_AFTER, signed_in_news=LONG_AFTER)
    assert agreed(today, agreement(topics=("security.border",), signed=DAY)) == "unsure"
    assert agreed(today, agreement(topics=("security.border",), signed_in_news=DAY)) == "unsure"
    assert agreed(today, agreement(topics=("security.border",), signed=LONG_AFTER, told=LONG_AFTER)) == "same"


def test_one_that_is_negotiated_is_not_the_one_signed_long_ago() -> None:
    new = agreement("treaty", topics=("diplomacy.bilateral",), told=LONG_AFTER, steps=("negotiated",))
    old = agreement("treaty", topics=("diplomacy.bilateral",), signed=DAY, steps=("signed",))
    assert agreed(new, old) is None


def test_what_two_are_called_counts_within_months() -> None:
    one, other = agreement(called=("مهران",)), agreement(called=("مهران",), told=LONG_AFTER)
    assert agreed(one, other) == "same"
    assert agreed(one, agreement(called=("شلمجه",), told=LONG_AFTER)) is None


@pytest.mark.parametrize(
    ("told", "rule"), [(NEXT, IN_THE_NEWS), (LATER, "parties and subject"), (LONG_AFTER, None)]
)
def test_what_nothing_but_the_parties_tells_leaves_doubt_in_the_news_of_weeks(
    told: date, rule: str | None
) -> None:
    found = compare_agreements(agreement(), agreement(told=told))
    assert (found and found.rule) == rule
    assert found is None or found.verdict == "unsure"


def test_parties_must_be_two_and_the_same() -> None:
    one = Agreement(id="a", kind="memorandum", parties=("IR",))
    other = Agreement(id="a", kind="memorandum", parties=("IR", "SY"))
    assert (agreed(one, one), agreed(other, agreement())) == (None, None)


def test_what_is_agreed_on_in_talks_is_one_only_by_what_it_is() -> None:
    crossing, signed = agreement(oral=True, called=("معبر",)), agreement(called=("تعاون",))
    assert agreed(crossing, signed) is None
    assert agreed(crossing, agreement(oral=True, called=("مياه",))) is None
    assert agreed(crossing, agreement(oral=True, called=("معبر",), topics=("trade",))) == "same"
