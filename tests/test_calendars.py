"""What holds of the three calendars, with other libraries and official lists as witnesses."""

from datetime import date
from typing import get_args

import jdatetime
import pytest
from hijridate import Gregorian, Hijri
from hypothesis import given
from hypothesis import strategies as st

from rasad import calendars
from rasad.calendars import Calendar
from rasad.errors import DateError

CALENDARS: tuple[Calendar, ...] = get_args(Calendar)
LAST_ORDINAL = date.max.toordinal()

# The Calendar Centre of the University of Tehran, KabiseShamsi1206-1498: every leap year in these years.
OFFICIAL_LEAP_YEARS = [
    int(year)
    for year in (
        "1210 1214 1218 1222 1226 1230 1234 1238 1243 1247 1251 1255 1259 1263 1267 1271 1276 1280 1284 1288 1292 "
        "1296 1300 1304 1309 1313 1317 1321 1325 1329 1333 1337 1342 1346 1350 1354 1358 1362 1366 1370 1375 1379 "
        "1383 1387 1391 1395 1399 1403 1408 1412 1416 1420 1424 1428 1432 1436 1441 1445 1449 1453 1457 1461 1465 "
        "1469 1474 1478 1482 1486 1490 1494 1498"
    ).split()
]


@pytest.mark.parametrize(
    ("calendar", "told", "gregorian"),
    [
        ("jalali", (1404, 7, 29), date(2025, 10, 21)),  # سه‌شنبه ۲۹ مهر ۱۴۰۴
        ("jalali", (1404, 1, 1), date(2025, 3, 21)),
        ("jalali", (1403, 12, 30), date(2025, 3, 20)),
        ("jalali", (1357, 11, 22), date(1979, 2, 11)),  # ۲۲ بهمن ۱۳۵۷
        ("jalali", (1359, 6, 31), date(1980, 9, 22)),  # ۳۱ شهریور ۱۳۵۹
        ("jalali", (1304, 1, 11), date(1925, 3, 31)),  # the day of the law that made it official
        ("jalali", (1, 1, 1), date(622, 3, 21)),
        ("hijri", (1446, 9, 1), date(2025, 3, 1)),  # ١ رمضان ١٤٤٦
        ("hijri", (1447, 1, 1), date(2025, 6, 26)),
        ("hijri", (1343, 1, 1), date(1924, 8, 1)),
        ("hijri", (1500, 12, 30), date(2077, 11, 16)),
        ("gregorian", (2024, 2, 29), date(2024, 2, 29)),
    ],
)
def test_known_days_have_their_day_number(
    calendar: Calendar, told: tuple[int, int, int], gregorian: date
) -> None:
    assert calendars.to_ordinal(calendar, *told) == gregorian.toordinal()
    assert calendars.from_ordinal(calendar, gregorian.toordinal()) == told


def test_every_jalali_day_of_1300_to_1480_is_the_one_of_jdatetime() -> None:
    first = calendars.jalali_to_ordinal(1300, 1, 1)
    last = calendars.jalali_to_ordinal(1480, 12, 29)
    assert (first, last - first + 1) == (date(1921, 3, 21).toordinal(), 66_109)
    for ordinal in range(first, last + 1):
        theirs = jdatetime.date.fromgregorian(date=date.fromordinal(ordinal))
        told = (theirs.year, theirs.month, theirs.day)
        assert calendars.ordinal_to_jalali(ordinal) == told
        assert calendars.jalali_to_ordinal(*told) == ordinal


def test_jalali_leap_years_are_the_official_ones() -> None:
    assert [
        year for year in range(1206, 1499) if calendars.month_length("jalali", year, 12) == 30
    ] == OFFICIAL_LEAP_YEARS


def test_every_hijri_day_of_1343_to_1500_is_the_one_of_hijridate() -> None:
    first, last = date(1924, 8, 1).toordinal(), date(2077, 11, 16).toordinal()
    for ordinal in range(first, last + 1):
        told = Gregorian.fromordinal(ordinal).to_hijri().datetuple()
        assert calendars.ordinal_to_hijri(ordinal) == told
        assert calendars.hijri_to_ordinal(*told) == ordinal


def test_every_hijri_month_is_as_long_as_in_hijridate() -> None:
    for year in calendars.YEARS["hijri"]:
        for month in range(1, 13):
            assert calendars.month_length("hijri", year, month) == Hijri(year, month, 1).month_length()


@given(st.sampled_from(CALENDARS), st.integers(1, LAST_ORDINAL))
def test_a_day_number_comes_back_from_every_calendar_that_knows_it(calendar: Calendar, ordinal: int) -> None:
    try:
        told = calendars.from_ordinal(calendar, ordinal)
    except DateError:
        years = calendars.YEARS[calendar]
        first = calendars.to_ordinal(calendar, years.start, 1, 1)
        length = calendars.month_length(calendar, years.stop - 1, 12)
        last = calendars.to_ordinal(calendar, years.stop - 1, 12, length)
        assert not first <= ordinal <= last
    else:
        assert calendars.is_date(calendar, *told)
        assert calendars.to_ordinal(calendar, *told) == ordinal


@given(st.sampled_from(CALENDARS), st.integers(-5, 10_005), st.integers(-1, 14), st.integers(-1, 33))
def test_a_day_has_a_number_only_where_it_is_valid(
    calendar: Calendar, year: int, month: int, day: int
) -> None:
    if calendars.is_date(calendar, year, month, day):
        ordinal = calendars.to_ordinal(calendar, year, month, day)
        assert calendars.from_ordinal(calendar, ordinal) == (year, month, day)
    else:
        with pytest.raises(DateError):
            calendars.to_ordinal(calendar, year, month, day)


@pytest.mark.parametrize("calendar", CALENDARS)
def test_the_months_of_all_years_follow_each_other_without_a_gap(calendar: Calendar) -> None:
    years = calendars.YEARS[calendar]
    expected = calendars.to_ordinal(calendar, years.start, 1, 1)
    for year in years:
        for month in range(1, 13):
            assert calendars.to_ordinal(calendar, year, month, 1) == expected
            expected += calendars.month_length(calendar, year, month)


@given(st.integers(1, LAST_ORDINAL))
def test_weekdays_are_those_of_datetime(ordinal: int) -> None:
    assert calendars.weekday(ordinal) == date.fromordinal(ordinal).weekday()


def test_the_twenty_ninth_of_mehr_1404_is_a_tuesday() -> None:
    assert calendars.weekday(calendars.jalali_to_ordinal(1404, 7, 29)) == 1


@pytest.mark.parametrize(
    ("calendar", "told", "message"),
    [
        ("jalali", (1404, 12, 30), "no jalali day 1404-12-30: that month has days 1 to 29"),
        ("jalali", (1404, 7, 31), "no jalali day 1404-7-31: that month has days 1 to 30"),
        ("jalali", (1404, 13, 1), "no jalali month 1404-13: give a month of 1 to 12"),
        ("jalali", (0, 1, 1), "no jalali year 0: give one of 1 to 9377"),
        ("hijri", (1342, 1, 1), "no hijri year 1342: give one of 1343 to 1500"),
        ("hijri", (1447, 1, 31), "no hijri day 1447-1-31: that month has days 1 to 30"),
        ("gregorian", (2025, 2, 29), "no gregorian day 2025-2-29: that month has days 1 to 28"),
        ("gregorian", (10**30, 1, 1), f"no gregorian year {10**30}: give one of 1 to 9999"),
    ],
)
def test_a_day_that_does_not_exist_is_refused_with_what_does(
    calendar: Calendar, told: tuple[int, int, int], message: str
) -> None:
    with pytest.raises(DateError, match=f"^{message}$"):
        calendars.to_ordinal(calendar, *told)


@pytest.mark.parametrize("calendar", CALENDARS)
@pytest.mark.parametrize("ordinal", [-(10**30), 0, LAST_ORDINAL + 1, 10**30])
def test_day_numbers_outside_all_years_are_refused(calendar: Calendar, ordinal: int) -> None:
    with pytest.raises(DateError, match="keep it in another calendar"):
        calendars.from_ordinal(calendar, ordinal)


def test_hijri_years_that_the_printed_calendar_does_not_cover_are_refused_rather_than_guessed() -> None:
    with pytest.raises(DateError):
        calendars.month_length("hijri", 61, 1)
    with pytest.raises(DateError):
        calendars.ordinal_to_hijri(date(1924, 7, 31).toordinal())
    with pytest.raises(DateError):
        calendars.ordinal_to_hijri(date(2077, 11, 17).toordinal())
