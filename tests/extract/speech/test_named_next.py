"""Whoever speaks without a name in Arabic, and by a bare name in the next sentence."""

import pytest
from tests.extract.staging import stage

from rasad.extract.speech.statements import find_statements

# Invented people of invented states: no words are put into a real mouth.


def speakers(words: str, cast: dict[str, list[str]]) -> list[list[str]]:
    """Return the speakers of each statement."""
    scene, names = stage(words, "ar", cast)
    return [[names[n] for n in speech.speaker.figures] for speech in find_statements(scene)]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("ذكر متحدث باسم عائلة التاجر أن الطريق مفتوح. وقال سالم دلوان في تغريدة إن الجسر بعيد.", ["salim"]),
        ("ذكر مسؤول شرقي أن الطريق مفتوح. وقال سالم دلوان في تغريدة إن الجسر بعيد.", []),
        ("ذكر فريق التاجر أن الطريق مفتوح. وقال سالم دلوان في تغريدة إن الجسر بعيد.", []),
        ("ذكر متحدث باسم التاجر أن الطريق مفتوح. وقال سالم دلوان، وكيل الشركة، إن الجسر بعيد.", []),
        (
            "ذكر الجيش الشرقي أن الجو حار. ذكر متحدث باسم التاجر أن الطريق مفتوح. وقال سالم دلوان إن الجسر بعيد.",
            [],
        ),
        ("وصل سالم دلوان. ذكر متحدث باسم التاجر أن الطريق مفتوح. وقال سالم دلوان إن الجسر بعيد.", []),
        ("ذكرت متحدثة باسم عائلة التاجر أن الطريق مفتوح. وقال سالم دلوان في تغريدة إن الجسر بعيد.", []),
    ],
)
def test_a_spokesman_is_who_speaks_next_by_a_bare_name_that_comes_in_there(
    words: str, first: list[str]
) -> None:
    assert speakers(words, {"salim": ["سالم دلوان"], "army": ["+الجيش الشرقي"]})[-2:] == [first, ["salim"]]
