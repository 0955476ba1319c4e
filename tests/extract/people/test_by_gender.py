"""Persons of one surname in Arabic, and of one family name of the East."""

import pytest
from tests.extract.casts import persons

TWO = "قتلت سارة دلوان أمس. وصل والدها رامي دلوان إلى المدينة. "


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("وأضاف دلوان أن الطريق مفتوح.", ["رامي دلوان", "دلوان"]),
        ("وأضافت دلوان أن الطريق مفتوح.", ["سارة دلوان", "دلوان"]),
        ("ويقول دلوان إن الطريق مفتوح.", ["رامي دلوان", "دلوان"]),
    ],
)
def test_the_gender_of_the_verb_tells_which_of_two_is_called_by_the_surname(
    words: str, expected: list[str]
) -> None:
    assert expected in [names for names, _ in persons(TWO + words, "ar")]


def test_a_family_name_of_the_east_is_the_leaders() -> None:
    words = (
        "وصل مبعوث الشرق كيم يونغ جاي. والتقى الزعيم الكوري الشمالي كيم هون جاي. وقال كيم إن الطريق مفتوح."
    )
    assert (["كيم هون جاي", "كيم"], ["الزعيم الكوري الشمالي"]) in persons(words, "ar")


def test_two_family_names_with_a_hyphen_are_two_persons() -> None:
    words = "وصل كيم هون جاي والتقى مون جاي هون. وكانت قمة كيم-مون قصيرة."
    assert sorted(names for names, _ in persons(words, "ar")) == [
        ["كيم هون جاي", "كيم"],
        ["مون جاي هون", "مون"],
    ]


def test_spokesmen_of_two_movements_are_two() -> None:
    words = (
        "قال الناطق باسم حركة المقاومة الشرقية إن الطريق مفتوح. "
        "وأكد سالم دلوان، الناطق باسم حركة النهوض الشرقية، ذلك."
    )
    roles = [roles for names, roles in persons(words, "ar") if names]
    assert roles == [["الناطق باسم حركة النهوض الشرقية"]]
