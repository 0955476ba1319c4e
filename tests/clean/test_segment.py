"""Tests of cutting folded text into words, sentences, headings and quotations; texts are our own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasad.clean.segment import Segments, segment
from rasad.script import FOLD, fold


def sentences_of(received: str) -> list[str]:
    segments = segment(fold(received))
    return [" ".join(segments.words[sentence.first : sentence.end]) for sentence in segments.sentences]


def headings_of(received: str) -> list[bool]:
    segments = segment(fold(received))
    found: dict[int, bool] = {}
    for sentence in segments.sentences:
        found[sentence.paragraph] = sentence.heading
    return list(found.values())


def counts(received: str) -> int:
    return len(segment(fold(received)).sentences)


@pytest.mark.parametrize(
    "text",
    [
        "نرخ رشد ۳.۵ درصد است.",
        "به نقل از سی. ان. ان. دو طرف گفت‌وگو کردند.",
        "قال د. محمد إن الزيارة مهمة.",
        "في عام 1446 هـ. وقعت المذكرة.",
        "منشور على pic.twitter.com/abc1 اليوم.",
        "نشانی https://example.org/a?b=1 باز شد.",
        "Donald J. Trump said so.",
        "Mr. Trump said so.",
        "۱. تقویت همکاری مرزی.",
        "تجارت و ... را بررسی کردند.",
        "«کار تمام شد. باید رفت.» را نوشت.",
        'قال "انتهى الأمر. سنغادر غداً", مضيفاً أن الوفد عاد.',
        "واقعاً چنین است؟!",
    ],
)
def test_what_looks_like_a_stop_and_is_none(text: str) -> None:
    expected = 2 if text.startswith("في عام 1446 هـ.") else 1
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وزیر آمد. سفیر رفت.", ["وزیر امد .", "سفیر رفت ."]),
        ("آیا آمد؟ نه! رفت.", ["ایا امد ؟", "نه !", "رفت ."]),
        ("گفت: «کار تمام شد.» سپس رفت.", ["گفت : « کار تمام شد . »", "سپس رفت ."]),
        ('قال: "انتهى الأمر." ثم غادر.', ['قال : " انتهی الامر . "', "ثم غادر ."]),
        ("گفت: «تمام شد؟». سپس رفت.", ["گفت : « تمام شد ؟ » .", "سپس رفت ."]),
        ("(به گفته او کار تمام شد.) سپس رفت.", ["( به گفته او کار تمام شد . )", "سپس رفت ."]),
        ("بند نخست: ۱. مرز. ۲. تجارت.", ["بند نخست : 1 . مرز .", "2 . تجارت ."]),
        ("زيارة إلى بغداد.. ومذكرة جديدة", ["زیاره الی بغداد ..", "ومذکره جدیده"]),
    ],
)
def test_sentences_end_with_the_marks_that_close_there(text: str, expected: list[str]) -> None:
    assert sentences_of(text) == expected


def test_a_header_line_and_the_title_after_it_are_two_paragraphs() -> None:
    segments = segment(fold(" date 2025-10-21 وزیر: همکاری ادامه دارد\nاو گفت که چنین است.\n"))
    assert [sentence.paragraph for sentence in segments.sentences] == [0, 1, 2]
    assert [sentence.heading for sentence in segments.sentences] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("رئیس‌جمهور: همکاری با عراق ادامه دارد", True),
        ("زيارة إلى بغداد.. ومذكرة جديدة", True),
        ("(عکس: خبرگزاری)", True),
        ("انتهای پیام/", True),
        ("او به بغداد رفت.", False),
        ("او گفت: «چنین نیست.»", False),
        ("وقال إن الزيارة مهمة. وأضاف أن الوفد سيعود غداً إلى بلاده", False),  # the last stop forgotten
        ("- - - - - -", False),
    ],
)
def test_a_heading_is_a_line_without_a_full_stop(text: str, heading: bool) -> None:
    assert headings_of(f"{text}\nمتن گزارش ادامه دارد.") == [heading, False]


def test_datelines_stay_with_their_sentence() -> None:
    assert counts("تهران- ایرنا- وزیر خارجه گفت که مذاکره ادامه دارد.") == 1
    assert counts("بغداد (أ ف ب) - أعلن الوزير أن المباحثات مستمرة.") == 1
    assert counts("الرياض، السعودية (CNN) -- استقبل الوزير نظيره.") == 1


def test_quotes_pair_by_direction_over_paragraphs_and_straight_ones_in_turn() -> None:
    segments = segment(fold("گفت: «یک.\nدو.» و \"سه\" و 'چهار' نوشت. ”پنج“"))
    pairs = [(segments.words[opening], segments.words[closing]) for opening, closing in segments.quotes]
    assert pairs == [
        ("«", "»"),
        ('"', '"'),
        ("'", "'"),
    ]


def test_handles_digits_and_scripts_are_words_of_their_own() -> None:
    assert segment(fold("21ژوئیه @Rafael_G قرار4 می‌شود")).words == [
        "21", "ژوییه", "@", "rafael_g", "قرار", "4", "میشود",
    ]  # fmt: skip


def well_formed(segments: Segments) -> bool:
    edges = [edge for sentence in segments.sentences for edge in (sentence.first, sentence.end)]
    return edges == sorted(edges) and edges[::2] == [0, *edges[1:-1:2]] and edges[-1] == len(segments.words)


@given(st.text(st.sampled_from("ابپ .!؟؟…»«\"'()،:\n-1۲ab")) | st.text())
def test_sentences_cover_all_words_without_gap(received: str) -> None:
    segments = segment(fold(received))
    assert not segments.words or well_formed(segments)
    assert len(segments.sentence_of) == len(segments.words)
    assert all(0 <= first < end < len(segments.words) for first, end in segments.quotes)


def test_folded_text_has_nothing_but_letters_between_hamza_and_yeh_barree() -> None:
    assert all(chr(code).isalpha() for code in range(ord("ء"), ord("ۓ") + 1) if code not in FOLD)


def test_the_marks_of_a_hashtag_part_words_and_are_none() -> None:
    assert segment(fold("وزير خارجية #كوريا_الشمالية")).words == fold("وزير خارجية كوريا الشمالية").split()
    assert segment(fold("سالم #دلوان، #الوزير")).words == fold("سالم دلوان ، الوزير").split()
