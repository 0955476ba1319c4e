"""Tests of folding single forms: spellings that mean one word fold to one."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasad.script import FOLD, fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("رئیس‌جمهور", "رئيسجمهور"),  # Persian and Arabic ye, joiner kept and deleted
        ("پزشکیان", "پزشكيان"),
        ("الأعرجي", "الاعرجی"),
        ("الكويت", "الکویت"),
        ("مسؤول", "مسوول"),
        ("مذاکرهٔ", "مذاکره"),
        ("مذاکرۀ", "مذاكرة"),
        ("مُحَمَّد", "محمد"),
        ("العـــراق", "العراق"),
        ("ﺍﻟﺴﻼﻡ", "السلام"),  # presentation forms, with the ligature of lam and alef
        ("ﷲ", "الله"),
        ("ھه‌ولێر", "هەولێر"),
        ("۱۴۰۴", "١٤٠٤"),
        ("١٤٠٤", "1404"),
        ("Żółć", "żółc"),
        ("Ｔｅｈｒａｎ", "tehran"),
        ("\u202bتهران\u202c", "تهران"),
        ("“بغداد”", "«بغداد»"),
        ("۳٫۵", "3.5"),
    ],
)
def test_both_spellings_fold_to_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("پزشکیان", "پزشک‌فر"), ("تحریم", "تحریر"), ("شیء", "شی")])
def test_different_words_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_what_is_folded_folds_to_itself() -> None:
    assert [hex(code) for code, folded in FOLD.items() if folded.translate(FOLD) != folded] == []


def test_composed_and_decomposed_letters_of_our_scripts_fold_to_one() -> None:
    scripts = ("ARABIC", "LATIN", "GREEK", "CYRILLIC")
    differing = []
    for code in range(sys.maxunicode + 1):
        letter = chr(code)
        if unicodedata.name(letter, "").startswith(scripts):
            forms = {fold(unicodedata.normalize(form, letter)) for form in ("NFC", "NFD")}
            if forms != {fold(letter)}:
                differing.append(unicodedata.name(letter))
    assert differing == []


@given(st.text(st.sampled_from("اأإآيئىوؤهةۀۂےۓكک\u0653\u0654\u0655\u064b\u0651\u0670éÉàñ\u0301\u0303ﻻﷲﺋ")))
def test_normalization_changes_nothing_that_matching_sees(words: str) -> None:
    assert (
        fold(unicodedata.normalize("NFC", words)) == fold(words) == fold(unicodedata.normalize("NFD", words))
    )


@given(st.text())
def test_folding_twice_is_folding_once(words: str) -> None:
    assert fold(fold(words)) == fold(words)
