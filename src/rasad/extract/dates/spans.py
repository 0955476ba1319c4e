"""Give the days of a month, a season, a day counted within a month, in any calendar."""

from collections.abc import Iterator
from datetime import date, timedelta

from rasad.calendars import Calendar, from_ordinal, month_length, to_ordinal
from rasad.errors import DateError
from rasad.extract.dates.told import Named
from rasad.when import When

_LAST_HIJRI = 1500


def month_or_day(calendar: Calendar, year: int, month: int, day: int | None) -> When:
    """Return a day or a whole month; a lunar month's year may be told as the Gregorian one it begins in."""
    if calendar == "hijri" and year > _LAST_HIJRI:
        year = _lunar_year(year, month)
    if day is None:
        return When.of_month(calendar, year, month)
    return When.of_day(calendar, year, month, day)


def _lunar_year(year: int, month: int) -> int:
    """Return the lunar year whose month begins in a Gregorian year (رمضان 2024 is that of 1445)."""
    lunar = from_ordinal("hijri", date(year, 1, 1).toordinal())[0]
    later = to_ordinal("hijri", lunar, month, 1) < date(year, 1, 1).toordinal()
    return lunar + later


def season_of(season: int, year: int, calendar: Calendar) -> When:
    """Return a season, three months of the Jalali year that spring begins, as days told in its calendar."""
    jalali = year if calendar == "jalali" else year - 621 - (season == 4)
    first = to_ordinal("jalali", jalali, 3 * season - 2, 1)
    last = to_ordinal("jalali", jalali, 3 * season, month_length("jalali", jalali, 3 * season))
    return When.of_interval(date.fromordinal(first), date.fromordinal(last), calendar=calendar)


def counted_in(month: When | None, counted: tuple[int, int | None]) -> When | None:
    """Return the weekday, or day, counted within a month; None where the month has no fifth one."""
    if month is None:
        return None
    count, weekday = counted
    step = 1 if weekday is None else 7
    if count > 0:
        ahead = 0 if weekday is None else (weekday - month.first.weekday()) % 7
        day = month.first + timedelta(days=ahead + step * (count - 1))
    else:
        back = 0 if weekday is None else (month.last.weekday() - weekday) % 7
        day = month.last - timedelta(days=back + step * (-count - 1))
    return When.of_date(day, calendar=month.calendar) if month.first <= day <= month.last else None


def in_years(named: Named, calendar: Calendar, years: range) -> Iterator[When]:
    """Yield the day or month in each of the years that have it (30 Esfand is not in every one)."""
    for year in years:
        try:
            yield month_or_day(calendar, year, named.month or 1, named.day)
        except DateError:
            continue
