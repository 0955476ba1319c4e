"""Names of Persian that nothing shows but that they are the subject of a verb of speech."""

import pytest
from tests.extract.casts import names


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("به گزارش مهرگان، لیلانژاز، درباره انتخابات بیان کرد: راه باز است.", ["لیلانژاز"]),
        ("راه باز است. کورنتوف تصریح کرد: کار ادامه دارد.", ["کورنتوف"]),
        ("راه باز است. کورنتوف در ادامه گفت: کار ادامه دارد.", ["کورنتوف"]),
        ("شیخ «علی‌السمنیسم» مسئول سیاسی جنبش گفت: راه باز است.", ["علی‌السمنیسم"]),
        ("«گروندیک هلموسن» یک سخنگوی وزارت اعلام کرد که راه باز است.", ["گروندیک هلموسن"]),
        ("در این دیدار وحید صدوقی مدیرعامل همراه اول گفت: راه باز است.", ["وحید صدوقی"]),
    ],
)
def test_an_unlisted_subject_of_a_verb_of_speech_is_a_person(words: str, expected: list[str]) -> None:
    assert names(words, "fa") == expected


def test_a_common_word_is_a_name_where_it_speaks_twice() -> None:
    words = "برانداز افزود: راه باز است. برانداز در ادامه گفت: کار ادامه دارد."
    assert names(words, "fa") == ["برانداز", "برانداز"]


@pytest.mark.parametrize(
    "words",
    [
        "راه باز است. کارشناسی گفت: کار ادامه دارد.",
        "دولت افزود: راه باز است. دولت گفت: کار ادامه دارد.",
        "راه باز است. کورنتوف‌ها گفتند: کار ادامه دارد.",
        "راه باز است. کورنتوف اعلام کرد که کار ادامه دارد.",
        "گزارش افزود: راه باز است. گزارش در ادامه گفت: کار ادامه دارد.",
    ],
)
def test_nouns_plurals_and_what_bodies_do_too_make_no_name(words: str) -> None:
    assert names(words, "fa") == []


def test_a_middle_word_of_one_full_name_is_that_person() -> None:
    words = "غلامعلی جعفرنوازاده ایمن آبادی نماینده مجلس گفت: راه باز است. جعفرنوازاده گفت: کار ادامه دارد."
    assert names(words, "fa") == ["غلامعلی جعفرنوازاده ایمن آبادی", "جعفرنوازاده"]


def test_two_common_words_that_speak_twice_are_a_name() -> None:
    words = "به گزارش مهرگان، استوار باران در سخنانی گفت: راه باز است. استوار باران با تأکید بر این گفت: نه."
    assert names(words, "fa") in (["استوار باران", "استوار باران"], [])
