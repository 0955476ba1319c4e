"""Offices that a sentence gives to who is named a little before or behind."""

import pytest
from tests.extract.casts import persons


@pytest.mark.parametrize(
    ("words", "roles"),
    [
        ("وكان كاظم النادري، وهو وكيل وزارة النفط العراقية، قد سافر.", ["وكيل وزارة النفط العراقية"]),
        (
            "قال كاظم النادري كبير المفاوضين العراقيين وأمين سر اللجنة التنفيذية إن ذلك خطير.",
            ["كبير المفاوضين العراقيين", "وأمين سر اللجنة التنفيذية"],
        ),
        (
            "أكد المتحدث باسم الحكومة الهندية في الشرق الأوسط، كاظم النادري، ذلك.",
            ["المتحدث باسم الحكومة الهندية"],
        ),
        ("قال زعيم حزب الشمس الحاكم في الهند، كاظم النادري، ذلك.", ["زعيم حزب الشمس"]),
        (
            "قال وزير النفط العراقي كاظم النادري زعيم حزب الشمس إنه باق.",
            ["وزير النفط العراقي", "زعيم حزب الشمس"],
        ),
    ],
)
def test_an_office_is_of_whom_the_sentence_calls_so(words: str, roles: list[str]) -> None:
    assert persons(words, "ar") == [(["كاظم النادري"], roles)]


def test_whom_somebody_meets_holds_the_office_behind_both() -> None:
    words = "استقبل وزير النفط العراقي كاظم النادري رئيس لجنة النفط في البرلمان."
    assert (["كاظم النادري"], ["وزير النفط العراقي"]) in persons(words, "ar")


def test_what_somebody_is_by_origin_may_stand_before_the_name() -> None:
    words = "قال وزير النفط العراقي السابق، الجبلي الأصل، كاظم النادري إن الأمر صعب."
    assert persons(words, "ar") == [(["كاظم النادري"], ["وزير النفط العراقي السابق"])]
