"""Names that commas set beside who speaks, in Arabic."""

import pytest
from tests.extract.casts import persons


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("وقال محافظ منطقة الواحة، محمد دلوان، إن الطريق مفتوح.", [["محمد دلوان"]]),
        ("وذكر مراسل الشؤون الشرقية، مارك دلوين، أن الطريق مفتوح.", [["مارك دلوين"]]),
        ("وقال مسؤول شرقي، طلب عدم كشف هويته، إن الطريق مفتوح.", []),
        ("وقال المتحدث، مساء أمس، إن الطريق مفتوح.", []),
        ("وقال الكاتب الراحل، رحمه الله، إن الطريق مفتوح.", []),
    ],
)
def test_two_words_between_commas_behind_who_speaks_are_his_name(
    words: str, expected: list[list[str]]
) -> None:
    assert [names for names, _ in persons(words, "ar")] == expected


def test_an_office_before_the_comma_is_his() -> None:
    words = "اقترح مستشار الرئيس التركي، يغيت دلوط، إصدار عفو."
    assert persons(words, "ar") == [(["يغيت دلوط"], ["مستشار الرئيس التركي"])]
