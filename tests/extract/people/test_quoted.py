"""Offices of Arabic whose body stands in quotation marks."""

import pytest
from tests.extract.casts import offices, persons


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('قتل كاظم النادري قائد "فيلق القدس" في الحرس الثوري الإيراني.', ("military_chief", None)),
        ('قال المتحدث باسم حركة "النور" كاظم النادري ذلك.', ("spokesperson", None)),
        ('قال المتحدث باسم "كتائب النور" كاظم النادري ذلك.', ("spokesperson", None)),
        ('قال زعيم "تيار النور" كاظم النادري ذلك.', ("party_leader", None)),
        ('قال رئيس حزب "النور الجديد" كاظم النادري ذلك.', ("party_leader", None)),
    ],
)
def test_what_stands_in_quotation_marks_is_of_the_office(words: str, expected: tuple[str, str]) -> None:
    assert [(office, of) for office, of, _ in offices(words, "ar")] == [expected]


def test_the_name_after_the_quotation_is_the_holders() -> None:
    words = 'قال المتحدث باسم حركة "النور" كاظم النادري ذلك.'
    assert persons(words, "ar") == [(["كاظم النادري"], ['المتحدث باسم حركة "النور"'])]
