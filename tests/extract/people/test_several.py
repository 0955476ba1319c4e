"""Offices told of several at once in Arabic."""

import pytest
from tests.extract.casts import offices, persons


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "اجتمع الرئيسان العماني كاظم النادري والهندي فهد الراشدي.",
            [("head_of_state", "OM", False), ("head_of_state", "IN", False)],
        ),
        (
            "بحث مع وزيري الخارجية العماني كاظم النادري والهندي فهد الراشدي.",
            [("foreign_minister", "OM", False), ("foreign_minister", "IN", False)],
        ),
        (
            "بحث وزراء خارجية عمان كاظم النادري، والهند فهد الراشدي.",
            [("foreign_minister", "OM", False), ("foreign_minister", "IN", False)],
        ),
        (
            "وصل رئيسا الوزراء العماني كاظم النادري والهندي فهد الراشدي.",
            [("head_of_government", "OM", False), ("head_of_government", "IN", False)],
        ),
        (
            "التقى وزير النفط العراقي سعد النادري نظيريه العماني كاظم النادري والهندي فهد الراشدي.",
            [("oil_minister", "IQ", False), ("oil_minister", "OM", False), ("oil_minister", "IN", False)],
        ),
    ],
)
def test_each_of_several_holds_the_office_of_his_state(
    words: str, expected: list[tuple[str, str | None, bool]]
) -> None:
    assert offices(words, "ar") == expected


def test_a_surname_that_looks_like_a_dual_is_none() -> None:
    assert [roles for _, roles in persons("قال الدكتور كاظم رئيسي الإيراني إنه عائد.", "ar")] == [[]]


def test_the_states_that_follow_a_name_go_on_with_its_office() -> None:
    words = "لقاء وزير الخارجية الهندي كاظم النادري والغاني نزار قداش والعماني فهد الراشدي مهم."
    assert [of for _, of, _ in offices(words, "ar")] == ["IN", "GH", "OM"]
    assert len(offices("التقى الرئيس الهندي كاظم النادري والوفد المرافق له.", "ar")) == 1
