"""Offices of Persian told of several at once."""

import pytest
from tests.extract.casts import offices, persons

BOTH = [("foreign_minister", "TR", False), ("foreign_minister", "SE", False)]


@pytest.mark.parametrize(
    "words",
    [
        "«کمال دمیر» و «آرتور لندگرن» وزیران خارجه ترکیه و سوئد دیدار کردند.",
        "وزرای خارجه ترکیه و سوئد، کمال دمیر و آرتور لندگرن دیدار کردند.",
        "وزرای امور خارجه ترکیه و سوئد، آقایان کمال دمیر و آرتور لندگرن دیدار کردند.",
    ],
)
def test_each_of_a_row_of_names_has_the_office_of_one_of_the_states(words: str) -> None:
    assert offices(words, "fa") == BOTH


def test_where_names_and_states_are_not_as_many_nobody_is_guessed() -> None:
    assert offices("وزرای خارجه ترکیه، سوئد و کنیا، کمال دمیر و آرتور لندگرن دیدار کردند.", "fa") == []


def test_without_names_beside_it_the_phrase_means_those_named_elsewhere() -> None:
    words = (
        "کمال دمیر وزیر خارجه ترکیه با آرتور لندگرن وزیر خارجه سوئد دیدار کرد. "
        "وزیران خارجه ترکیه و سوئد توافق کردند که همکاری ادامه یابد."
    )
    assert persons(words, "fa") == [
        (["کمال دمیر"], ["وزیر خارجه ترکیه", "وزیران خارجه ترکیه"]),
        (["آرتور لندگرن"], ["وزیر خارجه سوئد", "سوئد"]),
    ]


def test_deputies_of_one_minister_are_each_a_deputy_and_the_minister_is_nobody() -> None:
    words = "کمال نادری و جلال راد معاونان وزیر خارجه سخن گفتند."
    assert offices(words, "fa") == [("deputy_foreign_minister", "IR", False)] * 2


def test_a_plural_means_those_who_are_known_to_hold_the_office() -> None:
    words = "رجب طیب اردوغان از ولادیمیر پوتین استقبال کرد. روسای جمهور ترکیه و روسیه سپس گفت‌وگو کردند."
    assert persons(words, "fa") == [
        (["رجب طیب اردوغان"], ["روسای جمهور ترکیه"]),
        (["ولادیمیر پوتین"], ["روسیه"]),
    ]
