"""Arabic talks of nobody are not printed beside those of named people."""

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
