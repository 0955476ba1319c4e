"""Surnames of Persian that are common words: which words behind a given name are one."""

import pytest
from tests.extract.casts import names


@pytest.mark.parametrize(
    "words",
    [
        "پزشک گفت حال کمال خیلی وخیم است.",
        "استمرار امید ضروری زنان مهم است.",
        "به مناسبت ایام محرم ویژه‌نامه‌ای منتشر شد.",
        "او به‌سوی سعادت دنیا و آخرت رفت.",
        "آن‌ها پروانه کار فرد متخلف را باطل کردند.",
    ],
)
def test_a_common_word_behind_a_given_name_is_no_surname_inside_a_phrase(words: str) -> None:
    assert names(words, "fa") == []


def test_a_common_word_behind_a_given_name_is_the_surname_where_the_phrase_ends() -> None:
    assert names("روایت شهرام ایمانی از سفر منتشر شد.", "fa") == ["شهرام ایمانی"]


def test_two_given_names_take_in_the_surname_behind_them() -> None:
    assert names("محمد حسین برخوردار در گفت‌وگو با ایسنا از راه گفت.", "fa") == ["محمد حسین برخوردار"]
    assert names("استاد محمد جواد محبت در بیمارستان است.", "fa") == ["محمد جواد محبت"]


def test_a_noun_behind_a_name_that_stands_without_it_elsewhere_is_no_surname() -> None:
    words = "سعید فتاح به جزیره رفت. سپس از زحمات سعید فتاح تجلیل به عمل آمد."
    assert set(names(words, "fa")) == {"سعید فتاح"}


def test_a_word_with_an_ending_of_nouns_is_no_surname() -> None:
    assert names("او شهید هوشیار نیروهای زمینی را ستود.", "fa") == ["هوشیار"]


def test_the_name_of_a_company_is_no_person() -> None:
    words = "توافق شرکت لوفت دمیرکان اعلام شد. لوفت دمیرکان گفت که راه باز است."
    assert names(words, "fa") == []


def test_the_names_of_papers_before_their_headlines_are_no_persons() -> None:
    words = "سرآغازنو: راه باز شد\nروزگاران‌نو: پل ساخته شد\nکاروکاردان: سد پر شد\nاخبارپیشه: نان گران شد"
    assert names(words, "fa") == []


def test_a_title_that_is_a_noun_behind_a_preposition_titles_nobody() -> None:
    assert names("نشست بر سر فیز عرضه نفت بی‌نتیجه ماند.", "fa") == []


def test_a_building_with_an_adjective_is_called_after_a_person_who_is_not_told_of() -> None:
    assert names("مراسم در پایگاه هوایی شهید نادری برگزار شد.", "fa") == []
