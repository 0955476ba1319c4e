"""Offices of Arabic that mean nobody in particular."""

import pytest
from tests.extract.casts import persons


@pytest.mark.parametrize(
    "words",
    [
        "قالت مصادر إن كاظم قد يصبح نائب رئيس الوزراء العماني.",
        "بحث الوفد عن بديل كسفير لعمان في غانا.",
        "وحذر عضو في البرلمان العماني من ذلك.",
        "كان أول رئيس هندي يزور البلاد.",
        "وقال وزير هندي إن ذلك مهم.",
        "زارت الهند سلطنة عمان. وأرسل وزير خارجيته وفدا.",
    ],
)
def test_a_post_or_one_of_many_is_nobody(words: str) -> None:
    assert persons(words, "ar") == []


@pytest.mark.parametrize(
    "words",
    ["وقال وزير النفط العماني ذلك.", "وقال متحدث باسم الحكومة الهندية ذلك.", "وصل السفير الهندي إلى غانا."],
)
def test_who_holds_an_office_is_somebody_without_a_name_too(words: str) -> None:
    assert len(persons(words, "ar")) == 1
