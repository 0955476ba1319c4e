"""Tests of the words of speech: every row shows itself in its example, and sentences find the right row."""

from pathlib import Path
from typing import cast

import pytest

from rasad.clean.prepare import prepare
from rasad.document import Document
from rasad.vocabulary.files import read_rows
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.load import load
from rasad.vocabulary.schema import Cue, Row, Word

VOCABULARY = load()
FOLDER = Path(__file__).parents[2] / "src" / "rasad" / "vocabulary"
ACTS = set(
    "assert demand deny accuse threaten promise welcome condemn warn ask thank propose describe agree reject express "
    "report".split()
)
GOVERNS = (
    set("clause colon quote object".split())
    | set("بر از به با در برای درباره إلى على عن ب ل في من إياه مع".split())
    | {"نسبت به"}
)


def rows(language: str, subject: str, kind: type[Row]) -> list[Row]:
    """Return the rows of one file."""
    return read_rows(FOLDER / language / f"{subject}.yaml", kind)


def matches(language: str, sentence: str, subject: str = "cues") -> list[Match]:
    """Return what a sentence matches."""
    text = prepare(Document(source="test", text=sentence))
    return VOCABULARY.lexicons[language].scan(text.words).get(subject, [])


def cue(language: str, sentence: str) -> Cue:
    """Return the row of the first cue that governs something."""
    return next(row for match in matches(language, sentence) if (row := cast(Cue, match.row)).governs)


@pytest.mark.parametrize("language", ["fa", "ar"])
def test_acts_and_government_are_of_the_known_kinds(language: str) -> None:
    for row in cast("list[Cue]", rows(language, "cues", Cue)):
        assert row.act in ACTS, row.forms[0]
        assert set(row.governs) <= GOVERNS, row.forms[0]


@pytest.mark.parametrize("language", ["fa", "ar"])
@pytest.mark.parametrize("subject", ["cues", "turns"])
def test_rows_are_sorted_by_their_first_form(language: str, subject: str) -> None:
    kind: type[Row] = Cue if subject == "cues" else Word
    first = [row.forms[0] for row in rows(language, subject, kind)]
    assert first == sorted(first)


@pytest.mark.parametrize(
    ("sentence", "form", "act"),
    [
        ("وزیر بر ضرورت گفت‌وگو تاکید می کند.", "تأکید کرد", "assert"),
        ("دو طرف از این توافق ابراز خرسندی کردند.", "ابراز خرسندی کرد", "express"),
        ("سفیر این حمله را محکوم کرده است.", "محکوم کرد", "condemn"),
        ("سخنگو این خبر را تکذیب کرد.", "تکذیب کرد", "deny"),
        ("وی اظهارداشت: راه باز است.", "اظهار داشت", "assert"),
        ("او اشاره کرد وگفت: راه باز است.", "اشاره کرد", "assert"),
        ("آنان معتقدند که راه باز است.", "معتقد بود", "assert"),
        ("وی با بيان اين كه راه باز است، سخن گفت.", "با بیان اینکه", "assert"),
        ("وزیر خواستار پایان درگیری شد.", "خواستار", "demand"),
        ("در این نشست تأکید شده است که راه باز شود.", "تأکید شد", "assert"),
        ("وزیر اعلام نمود که راه باز است.", "اعلام کرد", "assert"),
    ],
)
def test_persian_words_of_speech_are_known(sentence: str, form: str, act: str) -> None:
    found = cue("fa", sentence)
    assert (found.forms[0], found.act) == (form, act)


@pytest.mark.parametrize(
    ("sentence", "form", "act"),
    [
        ("وأكّد الوزير أنّ الطريق مفتوح.", "أكّد", "assert"),
        ("واكد الوزير ان الطريق مفتوح.", "أكّد", "assert"),
        ("ودعت الحكومة إلى الحوار.", "دعا", "demand"),
        ("ونفت الوزارة صحة الخبر.", "نفى", "deny"),
        ("وسيعلن الوزير الخطة.", "أعلن", "assert"),
        ("مشيراً إلى أن الطريق مفتوح", "مشير", "assert"),
        ("داعيةً إلى وقف القتال", "داعٍ", "demand"),
        ("ورأت الحكومة أن الطريق طويل.", "رأى", "assert"),
        ("أبدوا استعدادهم للحوار.", "أبدى", "express"),
        ("وهنّأت الحكومة الجيران.", "هنّأ", "thank"),
        ("اتهموه بالكذب.", "اتّهم", "accuse"),
    ],
)
def test_arabic_words_of_speech_are_known(sentence: str, form: str, act: str) -> None:
    found = cue("ar", sentence)
    assert (found.forms[0], found.act) == (form, act)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fa", "دو وزیر گفت و گو کردند."),
        ("fa", "دو وزیر گفت‌وگو کردند."),
        ("fa", "گفتنی است که راه باز است."),
        ("fa", "شایان ذکر است که راه باز است."),
        ("fa", "وزیر به بغداد خواهد رفت."),
        ("ar", "يذكر أن الطريق مفتوح."),
        ("ar", "بحث الوزيران العلاقات."),
        ("ar", "عقدت محادثات سلام."),
        ("ar", "من المؤكد أن الطريق طويل."),
        ("ar", "يجب فتح الطريق."),
        ("ar", "الجدير بالذكر أن الطريق مفتوح."),
    ],
)
def test_what_is_no_speech_governs_nothing(language: str, sentence: str) -> None:
    assert [match for match in matches(language, sentence) if cast(Cue, match.row).governs] == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fa", "به گزارش خبرگزاری، راه باز است."),
        ("fa", "به نقل از روزنامه، راه باز است."),
        ("ar", "بحسب الوكالة، الطريق مفتوح."),
        ("ar", "وفقا للوكالة، الطريق مفتوح."),
        ("ar", "أفادت وكالة الأنباء بأن الطريق مفتوح."),
    ],
)
def test_words_that_only_name_a_source_report(language: str, sentence: str) -> None:
    assert cue(language, sentence).act == "report"


def test_between_is_weak_and_clarified_is_not() -> None:
    assert [match.weak for match in matches("ar", "الحوار بين الجيران")] == [True]
    assert [match.weak for match in matches("ar", "بينت الوزيرة أن الطريق مفتوح")] == [False]


def test_two_sides_speak_together() -> None:
    found = [
        cast(Word, match.row).meaning for match in matches("fa", "طرفین بر همکاری تأکید کردند.", "turns")
    ]
    assert found == ["both"]
    found = [cast(Word, match.row).meaning for match in matches("ar", "من جانبه، أكد السفير ذلك.", "turns")]
    assert found == ["other"]
