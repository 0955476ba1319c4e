"""Arabic names that stand only where a verb of speech has its subject."""

import pytest
from tests.extract.casts import names, persons


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("وقال الخبير في شؤون البحار في معهد الموج تومال أورندسك إن الطريق طويل.", ["تومال أورندسك"]),
        ("وصرح الكاتب المعروف، سلطان بن نادر آل موج، أن الطريق طويل.", ["سلطان بن نادر آل موج"]),
        ("وقال بيتر أورندسك من لجنة الإغاثة إن الطريق طويل.", ["بيتر أورندسك"]),
        ("وقالت لينا أورندسك، مراسلة القناة، إن الطريق طويل.", ["لينا أورندسك"]),
        ('وقال أورندسك "الطريق إلى البحر طويل".', ["أورندسك"]),
        ("وقال بشير (25 عاما) إن الطريق طويل.", ["بشير"]),
        ("أوضح عادل الأورندي أن الطريق طويل.", ["عادل الأورندي"]),
    ],
)
def test_who_is_named_only_as_a_speaker_is_a_person(words: str, expected: list[str]) -> None:
    assert names(words, "ar") == expected


@pytest.mark.parametrize(
    "words",
    [
        "وقال مساعدوه إن الطريق طويل.",
        "وأدان رسامو الكاريكاتير في الصحف هذا القرار.",
        "قالت أورندسك تايمز إن الطريق طويل.",
        "وقال الباحث في معهد أورندسك إن الطريق طويل.",
    ],
)
def test_other_subjects_of_speech_are_no_persons(words: str) -> None:
    assert names(words, "ar") == []


def test_a_body_with_the_article_ends_before_the_name_of_its_spokesman() -> None:
    words = "وصرح المتحدث باسم المفوضية سرفال أورندسك أن الطريق طويل."
    assert persons(words, "ar") == [(["سرفال أورندسك"], ["المتحدث باسم المفوضية"])]


def test_a_surname_in_two_words_is_the_one_in_a_word() -> None:
    words = "وصل وزير النفط جان لورندسك. وقال لو رندسك إن الطريق طويل."
    assert [found for found, _ in persons(words, "ar")] == [["جان لورندسك", "لو رندسك"]]


def test_who_is_called_by_the_middle_name_is_one_person() -> None:
    words = "وصل وزير النفط كاظم مرندسك النادري. وقال مرندسك إن الطريق طويل."
    assert [found for found, _ in persons(words, "ar")] == [["كاظم مرندسك النادري", "مرندسك"]]
