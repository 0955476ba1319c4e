"""Turn Jalali, Hijri and Gregorian dates into day numbers and back, by integer arithmetic and one table.

A day number is the proleptic Gregorian ordinal of `datetime.date.toordinal`: 1 is 0001-01-01.
Why these rules and this table, and where they stop: docs/decisions/calendars.md.
"""

from bisect import bisect_right
from collections.abc import Callable
from datetime import date
from itertools import accumulate
from typing import Final, Literal

from rasad.errors import DateError

Calendar = Literal["gregorian", "jalali", "hijri"]

# Every year of 366 days is one that the Calendar Centre of the University of Tehran lists for 1206-1498
# (calendar.ut.ac.ir, KabiseShamsi1206-1498). ICU's table of corrections has 1502 as the first year
# in which the 33-year rule and the equinox part; from there on the rule is a convention.
_JALALI_EPOCH: Final = date(622, 3, 21).toordinal()  # as this rule counts, not the equinox
_JALALI_LAST_YEAR: Final = 9377  # the last whole one before datetime.date.max
_JALALI_END: Final = _JALALI_EPOCH + 365 * _JALALI_LAST_YEAR + (8 * _JALALI_LAST_YEAR + 29) // 33
_JALALI_DAYS_BEFORE_MONTH: Final = (0, 0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336)

_HIJRI_FIRST_YEAR: Final = 1343
_HIJRI_EPOCH: Final = date(1924, 8, 1).toordinal()
# The Umm al-Qura calendar as printed, 1343-1500 AH: a word a year, a figure a month, the last figure of its
# number of days (8, 9, 0, 1 for 28, 29, 30, 31). The eight months of 28 or 31 days are no slips: until 1364
# the printed calendar was mended now and then in the middle of a year. Lengths computed from the month
# starts of hijridate 2.6 (MIT licence), which rest on the printed calendars and on
# R.H. van Gent, "The Umm al-Qura Calendar of Saudi Arabia", Utrecht.
_HIJRI_MONTH_LENGTHS: Final = (
    "090090008000 990909090909 090919080090 990090099009 990090090099 090909009918 090909000810 909099090090 "
    "090909990090 090909090909 090090900990 909090090909 090909090090 990909009909 090909090900 009099099009 "
    "000909909909 090909090900 090909090909 090909090909 090909090900 090909080009 090909090900 090909090909 "
    "090909090909 090909090900 090909009009 090909090909 090990909000 909090990900 909090909090 090909009900 "
    "090909099009 909900090909 099090900900 090909090909 909090909090 090909090909 090090990909 090090099090 "
    "909009090909 090909090909 090099090009 009909090900 990909090900 900909090909 090909090900 090909009099 "
    "090909090900 990909090900 090999090900 090909099009 090090990909 090009099090 909009090909 090909009090 "
    "909090909009 009099090900 909090990909 000909099090 900090909909 900900090990 990090090909 090909090090 "
    "909090909090 090909099090 090090909909 090009090990 909009009099 099009000909 909900900900 990990900090 "
    "909099090090 090909099090 090900909099 090900090909 909090090090 909909000090 990999000090 099099900090 "
    "090909909090 090090990909 090090900909 909090090090 990909009009 099099000900 909909900900 900990909090 "
    "900909090990 900090909099 090090090909 909090090099 090909090090 909090909090 090099090990 090009909909 "
    "090009090990 909000909099 090900900909 909090900909 090909090900 909009909090 900090990990 900090099099 "
    "090009090909 909009009090 990909009009 090990909009 009099090909 000909909090 900099090909 900090909090 "
    "990090900909 099090900090 909909900900 090990990090 009099099009 009090909900 909009090909 090909090090 "
    "909909009009 090990909000 909099099000 090909909090 090090990909 090090909090 990090090099 099009090009 "
    "909909009009 090909909009 090090990909 009009099090 909000909909 909000900990 990900900099 099090090090 "
    "909909090090 900990909090 900900909909 090090090990 990090009099 099009009009 909900909000 990909090900 "
    "909090990900 900909099090 900090909909 090090090990 909090090900 990909090090 099090990090 009909909090 "
    "009090990909 000909099090 900900990909 090900909090 909090909009 009909909000"
).split()
_HIJRI_MONTHS: Final = 12 * len(_HIJRI_MONTH_LENGTHS)
_HIJRI_LAST_YEAR: Final = _HIJRI_FIRST_YEAR + len(_HIJRI_MONTH_LENGTHS) - 1
# The day number of each month's first day, and at the end that of the first day after the table.
_HIJRI_MONTH_STARTS: Final = tuple(
    accumulate(
        (28 + "8901".index(figure) for year in _HIJRI_MONTH_LENGTHS for figure in year),
        initial=_HIJRI_EPOCH,
    )
)

YEARS: Final[dict[Calendar, range]] = {
    "gregorian": range(date.min.year, date.max.year + 1),
    "jalali": range(1, _JALALI_LAST_YEAR + 1),
    "hijri": range(_HIJRI_FIRST_YEAR, _HIJRI_LAST_YEAR + 1),
}


def jalali_to_ordinal(year: int, month: int, day: int) -> int:
    """Return the day number of a Jalali date, by the 33-year rule; DateError where there is no such day.

    Source: the mean year of 12053/33 days, as in FarsiWeb's jalali.c and ICU's persncal.cpp.
    """
    if not (0 < year <= _JALALI_LAST_YEAR and 0 < month < 13 and 0 < day < 32) or (
        day > 29 and day > _jalali_month_length(year, month)
    ):
        raise _no_such_date("jalali", year, month, day)
    return _JALALI_EPOCH - 366 + 365 * year + (8 * year + 21) // 33 + _JALALI_DAYS_BEFORE_MONTH[month] + day


def ordinal_to_jalali(ordinal: int) -> tuple[int, int, int]:
    """Return the Jalali year, month and day of a day number; DateError before 1/1/1 and after 9377."""
    if not _JALALI_EPOCH <= ordinal < _JALALI_END:
        raise _outside("jalali", ordinal)
    days = ordinal - _JALALI_EPOCH
    year = (33 * days + 3) // 12053 + 1
    days -= 365 * year - 365 + (8 * year + 21) // 33
    if days < 186:
        return year, days // 31 + 1, days % 31 + 1
    days -= 186
    return year, days // 30 + 7, days % 30 + 1


def hijri_to_ordinal(year: int, month: int, day: int) -> int:
    """Return the day number of an Umm al-Qura date; DateError where there is no such day in 1343-1500."""
    if _HIJRI_FIRST_YEAR <= year <= _HIJRI_LAST_YEAR and 0 < month < 13 and day > 0:
        index = 12 * (year - _HIJRI_FIRST_YEAR) + month
        ordinal = _HIJRI_MONTH_STARTS[index - 1] + day - 1
        if ordinal < _HIJRI_MONTH_STARTS[index]:
            return ordinal
    raise _no_such_date("hijri", year, month, day)


def ordinal_to_hijri(ordinal: int) -> tuple[int, int, int]:
    """Return the Umm al-Qura year, month and day of a day number; DateError outside 1343-1500."""
    index = bisect_right(_HIJRI_MONTH_STARTS, ordinal) - 1
    if not 0 <= index < _HIJRI_MONTHS:
        raise _outside("hijri", ordinal)
    return _HIJRI_FIRST_YEAR + index // 12, index % 12 + 1, ordinal - _HIJRI_MONTH_STARTS[index] + 1


def gregorian_to_ordinal(year: int, month: int, day: int) -> int:
    """Return the day number of a proleptic Gregorian date; DateError where there is no such day."""
    try:
        return date(year, month, day).toordinal()
    except (ValueError, OverflowError):
        raise _no_such_date("gregorian", year, month, day) from None


def ordinal_to_gregorian(ordinal: int) -> tuple[int, int, int]:
    """Return the Gregorian year, month and day of a day number; DateError outside the years 1-9999."""
    try:
        day = date.fromordinal(ordinal)
    except (ValueError, OverflowError):
        raise _outside("gregorian", ordinal) from None
    return day.year, day.month, day.day


_TO_ORDINAL: Final[dict[Calendar, Callable[[int, int, int], int]]] = {
    "gregorian": gregorian_to_ordinal,
    "jalali": jalali_to_ordinal,
    "hijri": hijri_to_ordinal,
}
_FROM_ORDINAL: Final[dict[Calendar, Callable[[int], tuple[int, int, int]]]] = {
    "gregorian": ordinal_to_gregorian,
    "jalali": ordinal_to_jalali,
    "hijri": ordinal_to_hijri,
}


def to_ordinal(calendar: Calendar, year: int, month: int, day: int) -> int:
    """Return the day number of a date in the calendar named; DateError where there is no such day."""
    return _TO_ORDINAL[calendar](year, month, day)


def from_ordinal(calendar: Calendar, ordinal: int) -> tuple[int, int, int]:
    """Return year, month and day of a day number in the calendar named; DateError outside its years."""
    return _FROM_ORDINAL[calendar](ordinal)


def month_length(calendar: Calendar, year: int, month: int) -> int:
    """Return the number of days of a month; DateError where the calendar has no such year or month."""
    if year not in YEARS[calendar] or not 0 < month < 13:
        raise _no_such_date(calendar, year, month, 1)
    if calendar == "jalali":
        return _jalali_month_length(year, month)
    if calendar == "hijri":
        index = 12 * (year - _HIJRI_FIRST_YEAR) + month
        return _HIJRI_MONTH_STARTS[index] - _HIJRI_MONTH_STARTS[index - 1]
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def is_date(calendar: Calendar, year: int, month: int, day: int) -> bool:
    """Tell whether the calendar has such a day, within the years known here (`YEARS`)."""
    return year in YEARS[calendar] and 0 < month < 13 and 0 < day <= month_length(calendar, year, month)


def weekday(ordinal: int) -> int:
    """Return the day of the week of a day number, 0 for Monday to 6 for Sunday, as datetime counts."""
    return (ordinal + 6) % 7


def _jalali_month_length(year: int, month: int) -> int:
    if month < 7:
        return 31
    if month < 12:
        return 30
    return 30 if (25 * year + 11) % 33 < 8 else 29


def _no_such_date(calendar: Calendar, year: int, month: int, day: int) -> DateError:
    years = YEARS[calendar]
    if year not in years:
        return DateError(f"no {calendar} year {year}: give one of {years.start} to {years.stop - 1}")
    if not 0 < month < 13:
        return DateError(f"no {calendar} month {year}-{month}: give a month of 1 to 12")
    length = month_length(calendar, year, month)
    return DateError(f"no {calendar} day {year}-{month}-{day}: that month has days 1 to {length}")


def _outside(calendar: Calendar, ordinal: int) -> DateError:
    years = YEARS[calendar]
    return DateError(
        f"day number {ordinal} is outside the {calendar} years {years.start} to {years.stop - 1}: "
        "keep it in another calendar"
    )
