"""A date whose parts disagree has the likelier days, and says how its parts disagree."""

from tests.extract.dated import dates_of


def told(words: str, language: str, published: str | None = None) -> list[tuple[str | None, str | None]]:
    """Return the value of each date with its conflict."""
    _, found = dates_of(words, language, published)
    return [(phrase.when.value if phrase.when else None, phrase.conflict) for phrase in found.phrases]


def test_a_weekday_that_is_not_the_dates_is_a_conflict() -> None:
    assert told("دوشنبه ۲۹ مهر ۱۴۰۴", "fa") == [
        ("2025-10-21", "told as a Monday, but 2025-10-21 is a Tuesday")
    ]


def test_todays_word_and_weekday_outweigh_a_day_that_fits_neither() -> None:
    assert told("امروز سه‌شنبه ۲۸ مهر ۱۴۰۴", "fa", "2025-10-21") == [
        ("2025-10-21", "told as a Tuesday, but 2025-10-20 is a Monday")
    ]


def test_the_weekday_told_with_today_outweighs_a_header_of_the_next_day() -> None:
    assert told("وصل الوزير اليوم الاثنين.", "ar", "2025-08-12") == [
        ("2025-08-11", "told as a Monday, counted from publication it is 2025-08-12")
    ]


def test_of_two_calendars_the_one_that_fits_the_weekday_is_taken() -> None:
    assert told("دوشنبه ۲۱ مرداد ۱۴۰۴ برابر با ۱۱ اوت ۲۰۲۵", "fa") == [
        ("2025-08-11", "jalali is 2025-08-12, gregorian is 2025-08-11")
    ]


def test_another_calendar_outweighs_a_lunar_date() -> None:
    assert told("17 صفر 1447 هـ الموافق 11 أغسطس 2025 م", "ar") == [("2025-08-11", None)]
    assert told("18 صفر 1447 هـ الموافق 11 أغسطس 2025 م", "ar") == [
        ("2025-08-11", "hijri is 2025-08-12, gregorian is 2025-08-11")
    ]


def test_a_pair_of_two_months_is_a_conflict() -> None:
    assert told("أكتوبر/تشرين الثاني 2024", "ar") == [("2024-10", "month 10 and month 11 are told as one")]


def test_a_day_that_does_not_exist_has_no_value() -> None:
    assert told("۳۱ آبان ۱۴۰۴", "fa") == [(None, None)]
    assert told("30 فبراير 2025", "ar") == [(None, None)]
