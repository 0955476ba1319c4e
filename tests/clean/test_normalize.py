"""Tests of folding a whole text: no offset is lost, none crosses another."""

from hypothesis import example, given
from hypothesis import strategies as st

from rasad.clean.normalize import fold_text
from rasad.clean.prepare import prepare
from rasad.document import Document
from rasad.script import FOLD, fold

REPORT = "این را رئیس‌جمهور در تهران گفت؛ وأكّد الأعرجيّ أنّ «الاتفاق» نافذ. می‌شود ۱۲٫۵٪ — ok\u200f\n"

# Any code points at all, and the ones that folding drops, expands or replaces, thick and fast.
ANY = st.text(st.characters(exclude_categories=()))
THICK = st.text(
    st.sampled_from("می شودآأكةيۀ۱٣»“\u200c\u200d\u200f\u064b\u0651ـﷲﻻﷺ½Éeﬁ\u0301\r\n\t\0\u2028a.…😀\ud800")
)
USUAL = st.text(st.sampled_from(REPORT))


@given(ANY | THICK | USUAL)
@example("")
@example("\u200c")
@example("\u200cﷲ\u200c")
@example("می\u200cشود\u200c\u200c")
def test_folding_loses_no_offset_and_crosses_none(received: str) -> None:
    folded, origins = fold_text(received)
    origin = [origins[n] for n in range(len(folded))]
    assert origin == sorted(origin)
    expected = [(n, letter) for n, character in enumerate(received) for letter in character.translate(FOLD)]
    assert list(zip(origin, folded, strict=True)) == expected


@given(ANY | THICK | USUAL)
def test_a_text_folds_as_a_form_of_the_vocabulary_does(received: str) -> None:
    assert fold_text(received)[0] == fold(received)


@given(ANY | THICK | USUAL)
def test_the_fast_way_and_the_slow_way_agree(received: str) -> None:
    # A character that no news report has sends the text the slow way; it changes nothing else.
    folded, origins = fold_text(received)
    slowly, slow_origins = fold_text(f"{received}\U0001f54a")
    assert slowly == f"{folded}\U0001f54a"
    assert [origins[n] for n in range(len(folded))] == [slow_origins[n] for n in range(len(folded))]


@given(ANY | THICK | USUAL)
def test_the_evidence_of_every_word_folds_to_that_word(received: str) -> None:
    text = prepare(Document(source="test", text=received))
    for n, word in enumerate(text.words):
        start, end = text.span(n, n + 1)
        assert received[start:end] == text.evidence(n, n + 1)
        evidence = fold(text.evidence(n, n + 1))
        assert word in evidence or {word, evidence} == {"«", "»"}  # set the wrong way round, and turned


def test_a_ligature_leads_back_to_its_one_character() -> None:
    folded, origins = fold_text("بسم ﷲ گفت")
    assert folded == "بسم الله گفت"
    assert [origins[n] for n in range(len(folded))] == [0, 1, 2, 3, 4, 4, 4, 4, 5, 6, 7, 8]


def test_a_dropped_joiner_moves_what_follows_by_one() -> None:
    folded, origins = fold_text("می‌شود.")
    assert folded == "میشود."
    assert [origins[n] for n in range(len(folded))] == [0, 1, 3, 4, 5, 6]


def test_vowel_signs_on_the_last_letter_belong_to_the_word() -> None:
    text = prepare(Document(source="test", text="قال محمدٌ اليوم"))
    assert text.evidence(1, 2) == "محمدٌ"


def test_marks_that_end_a_word_belong_to_it() -> None:
    text = prepare(Document(source="test", text="في 19 شوال 1446 هـ قال موسىٰ، والنبيّ"))
    assert [text.evidence(n, n + 1) for n in (4, 6, 8)] == ["هـ", "موسىٰ", "والنبيّ"]
    assert text.evidence(1, 5) == "19 شوال 1446 هـ"


def test_joiners_and_bidi_marks_after_a_word_do_not_belong_to_it() -> None:
    text = prepare(Document(source="test", text="می\u200c شود\u200f و رفت\u202c"))
    assert [text.evidence(n, n + 1) for n in range(4)] == ["می", "شود", "و", "رفت"]


def test_a_tatweel_that_stands_alone_belongs_to_no_word() -> None:
    text = prepare(Document(source="test", text="تهران ـ ایرنا"))
    assert [text.evidence(n, n + 1) for n in range(2)] == ["تهران", "ایرنا"]


def test_a_nul_is_no_word() -> None:
    assert prepare(Document(source="test", text="در\0 تهران")).words == ["در", "تهران"]
