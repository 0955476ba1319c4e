"""Tests of restoring Persian joiners: deleted, replaced by a space, kept; names are left alone."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasad.clean.joiners import Change, find_missing_joiners, restore_joiners
from rasad.script import JOINER, fold

SENTENCES = [
    "این موافقت‌نامه را وزیران دو کشور امضا می‌کنند.",
    "رئیس‌جمهور گفت همکاری‌های دو کشور ادامه می‌یابد.",
    "آن را نمی‌توان نادیده گرفت و گفت‌وگوها ادامه دارد.",
    "هیئت‌های ایرانی به بغداد رفته‌اند و پروژه‌ای تازه آغاز شده است.",
    "سرمایه‌گذاری‌ها بزرگ‌ترین بخش این برنامه است.",
    "سه‌شنبه درباره مرزهای مشترک تصمیم گرفته‌ایم.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_deleted_joiners_come_back(sentence: str) -> None:
    assert restore_joiners(sentence.replace(JOINER, "")) == sentence


@pytest.mark.parametrize(
    ("spaced", "joined"),
    [
        ("وزیران می گویند که کار ادامه دارد.", "وزیران می‌گویند که کار ادامه دارد."),
        ("این کار نمی تواند ادامه یابد.", "این کار نمی‌تواند ادامه یابد."),
        ("همکاری های دو کشور", "همکاری‌های دو کشور"),
        ("هیئت ها رفته اند.", "هیئت‌ها رفته‌اند."),
        ("سرمایه گذاری در مرزها", "سرمایه‌گذاری در مرزها"),
    ],
)
def test_a_space_in_place_of_a_joiner_becomes_one(spaced: str, joined: str) -> None:
    assert restore_joiners(spaced) == joined


@pytest.mark.parametrize("sentence", SENTENCES)
def test_kept_joiners_stay_and_nothing_is_added(sentence: str) -> None:
    assert restore_joiners(sentence) == sentence


@pytest.mark.parametrize(
    "name",
    [
        "میرآبادی",
        "میرزایی",
        "میلانی",
        "نمیری",
        "سیمپسن",
        "پزشکیان",
        "بهرامی",
        "تهرانی",
        "لاریجانی",
        "میدان",
        "میان",
    ],
)
def test_names_and_words_that_begin_like_a_prefix_are_not_cut(name: str) -> None:
    assert restore_joiners(f"آقای {name} در تهران بود.") == f"آقای {name} در تهران بود."


def test_a_name_unknown_to_all_lists_takes_endings() -> None:
    assert restore_joiners("شنیانگهای دیگر") == "شنیانگ‌های دیگر"


def test_ezafe_of_two_words_is_no_compound() -> None:
    assert restore_joiners("می ناب و امنیت ملی و بن بست") in {
        "می ناب و امنیت ملی و بن بست",
        "می ناب و امنیت ملی و بن‌بست",
    }


def test_where_joiners_are_kept_another_spelling_is_its_writers_own() -> None:
    assert restore_joiners("کتابهای تازه را می‌خوانند.") == "کتابهای تازه را می‌خوانند."
    assert restore_joiners("کتاب‌ها را میخوانند.") == "کتاب‌ها را می‌خوانند."


def test_a_text_that_keeps_half_of_its_joiners_is_left_as_its_writer_spells() -> None:
    kept = "کتابهای تازه و شرکتهای بزرگ را می‌خوانند."
    assert restore_joiners(kept) == kept


@pytest.mark.parametrize(
    ("given_words", "restored"),
    [
        ("زندگی اش دگرگون شد", "زندگی‌اش دگرگون شد"),
        ("آنان ایرانی اند", "آنان ایرانی‌اند"),
        ("بحران آفرینی و تنش زدایی", "بحران‌آفرینی و تنش‌زدایی"),
        ("دارو را می شورانند", "دارو را می‌شورانند"),
        ("شأن و منزلت ایرانی شان است", "شأن و منزلت ایرانی شان است"),
    ],
)
def test_endings_and_bound_stems_after_a_space_are_joined(given_words: str, restored: str) -> None:
    assert restore_joiners(given_words) == restored


def test_arabic_ye_and_kaf_stay_as_received() -> None:
    assert restore_joiners("همكاريهاي دو كشور ادامه مييابد") == "همكاري‌هاي دو كشور ادامه مي‌يابد"


def test_changes_name_their_offsets() -> None:
    assert find_missing_joiners("او میرود.") == [Change(5, 5)]
    assert find_missing_joiners("او می رود.") == [Change(5, 6)]


@given(
    st.lists(st.sampled_from([*" ".join(SENTENCES).split(), "میرود", "کتاب", "ها", "\n", "«", "Iran", "۱۲"]))
)
def test_restoring_twice_is_restoring_once(words: list[str]) -> None:
    once = restore_joiners(" ".join(words))
    assert restore_joiners(once) == once


@given(st.text(st.sampled_from("میشودکتابهایان ‌a.۱\n\u064b\ud800")) | st.text())
def test_restoring_changes_nothing_but_spaces_and_joiners(text: str) -> None:
    restored = restore_joiners(text)
    assert restored.replace(JOINER, "").replace(" ", "") == text.replace(JOINER, "").replace(" ", "")


@pytest.mark.parametrize("sentence", SENTENCES)
def test_matching_does_not_need_it(sentence: str) -> None:
    # Folding drops joiners, so that a text matches the same rows before and after.
    assert fold(restore_joiners(sentence.replace(JOINER, ""))) == fold(sentence)


def test_importing_loads_no_model() -> None:
    code = "import rasad.clean.joiners as j; raise SystemExit(j.load_joiners.cache_info().currsize)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
