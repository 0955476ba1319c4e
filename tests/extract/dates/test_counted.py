"""A weekday or a day counted within a month is one date; a day of the month after a weekday is not counted."""

import pytest
from tests.extract.dated import arabic, persian


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("أول ثلاثاء من تشرين الثاني 2024", "2024-11-05"),
        ("ثاني يوم جمعة من يوليو 2025", "2025-07-11"),
        ("آخر جمعة من شهر يوليو 2025", "2025-07-25"),
        ("أول يوم جمعة في هذا الشهر", "2025-08-01"),
        ("الجمعة الأخيرة من شهر رمضان 1446", "2025-03-28"),
        ("خامس جمعة من يوليو 2025", None),
        ("الأحد الأول من تشرين الأول 2023", "2023-10-01"),
    ],
)
def test_an_arabic_weekday_is_counted_within_its_month(words: str, told: str | None) -> None:
    assert arabic(f"عقد الاجتماع في {words}.") == [(words, told)]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("نخستین سه‌شنبه آبان ۱۴۰۲", "2023-10-24"),
        ("آخرین جمعه ماه رمضان ۱۴۴۶", "2025-03-28"),
        ("بیست و یکمین روز فروردین ۱۴۰۴", "2025-04-10"),
        ("نخستین روز مهر ۱۴۰۴", "2025-09-23"),
        ("آخرین روز شهریور ۱۴۰۴", "2025-09-22"),
        ("روز شنبه سوم خردادماه ۱۳۹۳", "2014-05-24"),
    ],
)
def test_a_persian_weekday_or_day_is_counted_within_its_month(words: str, told: str) -> None:
    assert persian(f"این دیدار در {words} انجام شد.") == [(words, told)]


def test_one_of_something_is_no_sunday() -> None:
    assert arabic("قال أحد الوزراء إن أول جمعة من العمل كانت مثمرة.") == []
