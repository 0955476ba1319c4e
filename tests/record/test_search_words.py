"""Tests of cutting texts and questions into the words that are searched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasad.record.search_words import locate, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("می‌رود", "می رود"),
        ("می‌رود", "میرود"),
        ("نمی‌خواهند", "نمي خواهند"),
        ("کشور‌های", "كشور هاي"),
        ("خامنه‌ای", "خامنه ای"),
        ("بزرگ‌ترین", "بزرگ ترین"),
        ("نگرانی‌ها", "نگرانی ها"),
        ("العراق", "عراق"),
        ("الأعرجي", "اعرجی"),
    ],
)
def test_persian_spellings_of_one_word_are_searched_as_one(one: str, other: str) -> None:
    assert words_of(one, "fa") == words_of(other, "fa")


@pytest.mark.parametrize(
    "written", ["العراق", "والعراق", "بالعراق", "وبالعراق", "للعراق", "فالعراق", "كالعراق", "وعراق"]
)
def test_arabic_loses_the_article_with_what_is_written_onto_it(written: str) -> None:
    assert words_of(written, "ar") == ["عراق"]


@pytest.mark.parametrize("written", ["وزير", "الوزير", "ووزير", "والوزير", "للوزير"])
def test_a_word_that_begins_like_a_conjunction_is_one_word_however_it_is_written(written: str) -> None:
    assert words_of(written, "ar") == ["زیر"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("نبيّ، و«السلام»!", ["نبی", "و", "سلام"]),
        ("به ایران آمد که ای کاش", ["به", "ایران", "آمد".replace("آ", "ا"), "که", "ای", "کاش"]),
        ("#مسيرة_الأربعين 2025-08-11", ["مسیره", "اربعین", "2025", "08", "11"]),
        ("الله و والد", ["الله", "و", "والد"]),
        ("ها", ["ها"]),
        ("…", []),
    ],
)
def test_marks_are_no_words_and_short_words_stay_whole(text: str, words: list[str]) -> None:
    assert words_of(text, "fa") == words


def test_words_lead_back_to_the_text_as_received() -> None:
    text = "قال: «نبيّ العـــراق» می رود"
    found = locate(text, "fa")
    assert [text[start:end] for start, end in zip(found.starts, found.ends, strict=True)] == [
        "قال", "نبيّ", "العـــراق", "می رود",
    ]  # fmt: skip


@given(
    st.text(alphabet=st.sampled_from("اآبةيىكوهلل‌ ـّ\u00a0\n.,«»_-#AéﷺﷲşﻻⅣ½0۱\u200f\ud800می"), max_size=40),
    st.sampled_from(["fa", "ar"]),
)
def test_located_words_are_the_words(text: str, language: str) -> None:
    found = locate(text, language)
    assert found.words == words_of(text, language)
    assert all(0 <= start < end <= len(text) for start, end in zip(found.starts, found.ends, strict=True))
