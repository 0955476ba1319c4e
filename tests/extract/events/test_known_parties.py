"""Arabic talks and signings are not printed where a side that must be there is not known."""

import pytest
from tests.extract.events.test_events import ARAB_TWO, told


@pytest.mark.parametrize(
    "words",
    [
        "التقى سالم النعيمي كريم الساعدي. وتتطلع البلاد إلى عقد قمة.",
        "التقى سالم النعيمي كريم الساعدي. وتبدأ تجهيزات لعقد قمة في بغداد.",
    ],
)
def test_a_summit_of_nobody_is_not_told_beside_a_meeting(words: str) -> None:
    assert [each[0] for each in told(words, "ar", ARAB_TWO)] == ["meeting"]


def test_a_summit_of_many_in_a_city_is_told_where_nobody_met() -> None:
    assert told("القمة العربية عقدت في بغداد.", "ar", ARAB_TWO) == [("conference", "asserted", [])]


def test_a_summit_of_nobody_that_is_still_to_come_is_not_told() -> None:
    assert told("ومن المقرر عقد القمة العربية في بغداد.", "ar", ARAB_TWO) == []


@pytest.mark.parametrize(
    "words",
    [
        "سيجري سالم النعيمي محادثات مع مسؤولين كبار.",
        "استقبل سالم النعيمي وفدا من التجار.",
        "وقال إنه يرغب في عقد قمة مع سالم النعيمي.",
        "الاتفاق الذي وقعه سالم النعيمي لاغ.",
        "وقع سالم النعيمي اتفاقا مع المزارعين.",
    ],
)
def test_talks_and_signings_of_two_are_not_told_where_only_one_is_known(words: str) -> None:
    assert told(words, "ar", ARAB_TWO) == []


def test_what_one_signs_alone_is_told() -> None:
    assert told("وقع سالم النعيمي، الخميس، الاتفاق في بغداد.", "ar", ARAB_TWO) == [
        ("signing", "asserted", ["a"])
    ]


def test_a_summons_of_somebody_unknown_is_not_told() -> None:
    assert told("استدعت النرويج سفراء دول عدة.", "ar", {"x": ["~النرويج"]}) == []


def test_who_speaks_before_a_summit_of_many_attends_it() -> None:
    assert told("قال سالم النعيمي في كلمته أمام قمة عربية إن الأمر مهم.", "ar", ARAB_TWO) == [
        ("conference", "asserted", ["a"])
    ]
