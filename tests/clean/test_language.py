"""Tests of telling languages: on few words, with swapped letters, and by paragraph."""

import pytest

from rasad.clean.language import detect_language, paragraph_languages
from rasad.clean.prepare import prepare
from rasad.document import Document
from rasad.script import fold

TO_ARABIC_LETTERS = str.maketrans("یک", "يك")
TO_PERSIAN_LETTERS = str.maketrans("يكى", "یکی")

PERSIAN = [
    "وزیر خارجه گفت",
    "در دیدار امروز",
    "تفاهم‌نامه امضا شد",
    "سفر به بغداد",
    "با حضور سفیر",
    "رئیس جمهور افزود",
    "دو کشور همسایه‌اند",
]
ARABIC = [
    "قال وزير الخارجية",
    "في لقاء اليوم",
    "وقع الطرفان مذكرة",
    "زيارة إلى طهران",
    "أكد رئيس الوزراء",
    "بحضور السفير الإيراني",
    "من جانبه أوضح",
]
SORANI = [
    "سەرۆکی هەرێمی کوردستان",
    "لەگەڵ وەزیری دەرەوە",
    "ڕێککەوتنەکە واژۆ کرا",
    "بۆ پەرەپێدانی پەیوەندییەکان",
    "له‌ هه‌ولێر كۆبوونه‌وه",
]


def language_of(received: str) -> str:
    return detect_language(received, fold(received))


@pytest.mark.parametrize("words", PERSIAN)
def test_three_words_of_persian_are_persian(words: str) -> None:
    assert language_of(words) == "fa"


@pytest.mark.parametrize("words", ARABIC)
def test_three_words_of_arabic_are_arabic(words: str) -> None:
    assert language_of(words) == "ar"


@pytest.mark.parametrize("words", SORANI)
def test_three_words_of_sorani_are_neither_persian_nor_arabic(words: str) -> None:
    assert language_of(words) == "ckb"


@pytest.mark.parametrize("words", PERSIAN)
def test_arabic_ye_and_kaf_make_no_arabic_of_persian(words: str) -> None:
    assert language_of(words.translate(TO_ARABIC_LETTERS)) == "fa"


@pytest.mark.parametrize("words", ARABIC)
def test_persian_ye_and_kaf_make_no_persian_of_arabic(words: str) -> None:
    assert language_of(words.translate(TO_PERSIAN_LETTERS)) == "ar"


@pytest.mark.parametrize("words", [*PERSIAN, *ARABIC])
def test_presentation_forms_change_no_language(words: str) -> None:
    assert language_of(f"\ufeff\u202b{words}\u202c") == language_of(words)


def test_a_sorani_name_makes_no_sorani_of_a_persian_report() -> None:
    report = (
        "نێچیرڤان بارزانی در دیدار با وزیر خارجه از همکاری دو طرف در مرزها سخن گفت و خواستار ادامه آن شد."
    )
    assert language_of(report) == "fa"


def test_persian_words_with_heh_and_joiner_are_not_sorani() -> None:
    assert language_of("برنامه‌ریزی هسته‌ای و رسانه‌ها در خانه‌ای تازه") == "fa"


@pytest.mark.parametrize(
    "words",
    [
        "سال ۱۹۷۵ میلادی قرارداد الجزایر امضا شد",
        "قرارداد الجزایر در سال ۱۹۷۵ امضا شد",
        "سفیر قطر در تهران احضار شد",
        "قاسم الاعرجی مشاور امنیت ملی عراق",
        "محمد شیاع السودانی نخست وزیر عراق",
        "حشد الشعبی بیانیه داد",
        "مقتدی صدر: استعفا قطعی است",
        "متن کامل بیانیه وزارت خارجه",
        "اجلاس سران عرب در بغداد",
        "معاون اول رئیس‌جمهور و رئیس مجلس",
    ],
)
def test_a_short_persian_sentence_full_of_arabic_words_is_persian(words: str) -> None:
    assert language_of(words) == "fa"
    assert language_of(words.translate(TO_ARABIC_LETTERS)) == "fa"


@pytest.mark.parametrize(
    "words",
    [
        "وزير خارجية إيران عباس عراقجي",
        "علي لاريجاني يصل بغداد",
        "طهران: لن نتفاوض تحت ضغط",
        "توقيع مذكرة تفاهم بين العراق وايران",
        "حسن نصرالله امين عام حزب الله",
    ],
)
def test_a_short_arabic_sentence_full_of_persian_names_is_arabic(words: str) -> None:
    assert language_of(words) == "ar"


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("The minister said", "en"),
        ("Iranian president arrives", "en"),
        ("Le président est arrivé", "und"),
        ("وزیر اعظم نے کہا ہے کہ", "und"),  # Urdu
        ("د افغانستان ولسمشر وویل چې", "und"),  # Pashto
        ("Президент Ирана", "und"),
        ("伊朗总统", "und"),
        ("12/4/1404", "und"),
        ("", "und"),
        ("…\u0651\u200c", "und"),
    ],
)
def test_other_languages_are_told_or_left_open(words: str, language: str) -> None:
    assert language_of(words) == language


def test_each_paragraph_has_its_language() -> None:
    report = "وزیر خارجه ایران وارد بغداد شد.\nوقال الوزير إن المباحثات كانت مثمرة.\nThe talks went on on Monday.\n"
    assert paragraph_languages(prepare(Document(source="test", text=report))) == ("fa", "ar", "en")
