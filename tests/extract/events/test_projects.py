"""Undertakings are found by name and by description, and one project is one however it is called."""

import pytest
from tests.extract.staging import stage

from rasad.extract.events.build_setting import build_setting
from rasad.extract.events.projects import find_projects, project_referents
from rasad.reading import Referent
from rasad.vocabulary.load import load

VOCABULARY = load()


def projects(words: str, language: str) -> tuple[Referent, ...]:
    """Return the projects of a text that names nobody."""
    scene, _ = stage(words, language, {})
    setting = build_setting(scene.text, scene.lexicon, scene.matches, scene.cast, finite=scene.finite)
    return project_referents(
        scene.text, find_projects(setting, scene.matches, VOCABULARY.lexicons[language].linked)
    )


def told(words: str, language: str) -> list[tuple[str | None, list[str]]]:
    """Return the vocabulary's id and the words of each project of a text."""
    return [
        (each.known, [words[mention.start : mention.end] for mention in each.mentions])
        for each in projects(words, language)
    ]


@pytest.mark.parametrize(
    ("words", "language", "known", "mention"),
    [
        ("کریدور شمال - جنوب تکمیل می‌شود.", "fa", "instc", "کریدور شمال - جنوب"),
        ("طریق التنمیه از عراق می‌گذرد.", "fa", "development_road", "طریق التنمیه"),
        ("يمر طريق التنمية بالعراق.", "ar", "development_road", "طريق التنمية"),
        (
            "پروژه راه‌آهن بصره - شلمچه تکمیل می‌شود.",
            "fa",
            "shalamcheh_basra_railway",
            "پروژه راه‌آهن بصره - شلمچه",
        ),
        (
            "اتصال شبکه ریلی ایران و عراق نزدیک است.",
            "fa",
            "shalamcheh_basra_railway",
            "اتصال شبکه ریلی ایران و عراق",
        ),
        (
            "بدأ مشروع خط سكة حديد البصرة شلمجة.",
            "ar",
            "shalamcheh_basra_railway",
            "مشروع خط سكة حديد البصرة شلمجة",
        ),
        (
            "ساخت راه‌آهن میان بصره و شلمچه به پایان رسید.",
            "fa",
            "shalamcheh_basra_railway",
            "راه‌آهن میان بصره و شلمچه",
        ),
        (
            "أنشئت سكة حديد بين مدينتي شلامجة في إيران والبصرة في العراق.",
            "ar",
            "shalamcheh_basra_railway",
            "سكة حديد بين مدينتي شلامجة في إيران والبصرة في العراق",
        ),
        (
            "خط لوله گاز بین ایران و عمان ساخته می‌شود.",
            "fa",
            "iran_oman_gas",
            "خط لوله گاز بین ایران و عمان",
        ),
    ],
)
def test_a_project_is_known_by_name_and_by_what_it_joins(
    words: str, language: str, known: str, mention: str
) -> None:
    assert told(words, language) == [(known, [mention])]


def test_one_project_is_one_however_it_is_named() -> None:
    words = "ایران و عراق خط آهن شلمچه - بصره را می‌سازند. اتصال ریلی دو کشور مهم است. این پروژه پیش می‌رود."
    assert told(words, "fa") == [
        ("shalamcheh_basra_railway", ["خط آهن شلمچه - بصره", "اتصال ریلی دو کشور", "این پروژه"])
    ]


def test_the_two_states_tell_which_link_is_meant() -> None:
    assert [known for known, _ in told("بحث العراق وإيران الربط السككي بين البلدين.", "ar")] == [
        "shalamcheh_basra_railway"
    ]
    assert [known for known, _ in told("بحثت السعودية والكويت الربط السككي بين البلدين.", "ar")] == [None]


def test_what_points_back_is_a_mention_by_description() -> None:
    words = "زار الوزير ميناء الفاو الكبير. وأكد أن المشروع سينجز قريبا."
    assert [[mention.form for mention in each.mentions] for each in projects(words, "ar")] == [
        ["name", "role"]
    ]


def test_an_unknown_project_bears_the_words_of_the_report() -> None:
    assert [each.names for each in projects("مشروع سكة حديد بين الرياض والكويت قيد الدراسة.", "ar")] == [
        {"ar": "مشروع سكة حديد بين الرياض والكويت"}
    ]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("مدیرعامل منطقه آزاد اروند سخن گفت.", "fa"),
        ("خط آهن تهران - مشهد بسته شد.", "fa"),
        ("آموزش در مسیر توسعه استان مهم است.", "fa"),
        ("زائران اربعین از مرز گذشتند.", "fa"),
    ],
)
def test_a_body_a_line_at_home_and_a_pilgrimage_are_no_projects(words: str, language: str) -> None:
    assert told(words, language) == []
