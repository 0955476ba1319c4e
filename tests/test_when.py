"""What holds of imprecise dates: their values, their order, what they contain."""

from datetime import UTC, date, datetime, time, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasad import calendars
from rasad.calendars import Calendar
from rasad.errors import DateError
from rasad.when import Precision, ToldIn, When

TEHRAN = timedelta(hours=3, minutes=30)
BAGHDAD = timedelta(hours=3)

told_in = st.sampled_from(get_args(ToldIn))
calendar_names = st.sampled_from(get_args(Calendar))
# Few days, so that dates meet, touch and overlap often.
near_days = st.dates(date(2022, 3, 1), date(2022, 5, 31))
any_days = st.one_of(near_days, st.dates())
offsets = st.none() | st.integers(-12 * 4, 14 * 4).map(lambda quarters: timedelta(minutes=15 * quarters))
clocks = st.builds(time, st.integers(0, 23), st.integers(0, 59))


@st.composite
def months_and_years(draw: st.DrawFn) -> When:
    calendar: Calendar = draw(calendar_names)
    near = {"gregorian": (2021, 2023), "jalali": (1400, 1402), "hijri": (1443, 1444)}[calendar]
    far = (calendars.YEARS[calendar].start, calendars.YEARS[calendar].stop - 1)
    year = draw(st.integers(*near) | st.integers(*far))
    month = draw(st.none() | st.integers(1, 12))
    return When.of_year(calendar, year) if month is None else When.of_month(calendar, year, month)


@st.composite
def intervals(draw: st.DrawFn) -> When:
    first, last = sorted((draw(any_days), draw(any_days)))
    return When.of_interval(first, last, calendar=draw(told_in))


single_days = st.builds(lambda day, calendar: When.of_date(day, calendar=calendar), any_days, told_in)
near_single_days = st.builds(When.of_date, near_days)
minutes = st.builds(
    lambda day, clock, offset: day.at(clock, utc_offset=offset), near_single_days, clocks, offsets
)
plain_whens = st.one_of(single_days, near_single_days, minutes, intervals(), months_and_years())
whens = plain_whens | plain_whens.map(When.as_relative)


@pytest.mark.parametrize(
    ("when", "value", "precision"),
    [
        (When.of_day("jalali", 1404, 7, 29), "2025-10-21", "day"),
        (When.of_day("hijri", 1446, 9, 1), "2025-03-01", "day"),
        (When.of_day("gregorian", 2025, 8, 11), "2025-08-11", "day"),
        (When.of_month("jalali", 1404, 7), "2025-09-23/2025-10-22", "month"),  # مهر ۱۴۰۴
        (When.of_month("jalali", 1403, 12), "2025-02-19/2025-03-20", "month"),  # اسفند of a leap year
        (When.of_month("hijri", 1446, 9), "2025-03-01/2025-03-29", "month"),  # رمضان ١٤٤٦
        (When.of_month("gregorian", 2025, 10), "2025-10", "month"),
        (When.of_year("jalali", 1386), "2007-03-21/2008-03-19", "year"),
        (When.of_year("hijri", 1446), "2024-07-07/2025-06-25", "year"),
        (When.of_year("gregorian", 2025), "2025", "year"),
        (When.of_year("gregorian", 680), "0680", "year"),
        (When.of_interval(date(2025, 8, 9), date(2025, 8, 11)), "2025-08-09/2025-08-11", "interval"),
        (When.of_date(date(2025, 10, 21)).at(time(15, 24)), "2025-10-21T15:24", "minute"),
        (
            When.of_day("jalali", 1404, 7, 29).at(time(9, 5), utc_offset=TEHRAN),
            "2025-10-21T09:05+03:30",
            "minute",
        ),
        (
            When.of_date(date(2025, 10, 21)).at(time(0), utc_offset=-TEHRAN),
            "2025-10-21T00:00-03:30",
            "minute",
        ),
    ],
)
def test_a_date_is_written_at_the_precision_told(when: When, value: str, precision: Precision) -> None:
    assert when.value == value
    assert when.precision == precision


def test_a_hijri_month_stays_an_interval_even_where_it_covers_a_whole_gregorian_month() -> None:
    month = When.of_month("hijri", 1355, 1)
    assert (month.first, month.last) == (date(1936, 3, 24), date(1936, 4, 22))
    both = [
        When.of_month("hijri", year, number)
        for year in calendars.YEARS["hijri"]
        for number in range(1, 13)
        if calendars.ordinal_to_gregorian(calendars.hijri_to_ordinal(year, number, 1))[2] == 1
    ]
    same = [when for when in both if (when.last + timedelta(days=1)).day == 1]
    assert same
    for when in same:
        assert when.value == f"{when.first}/{when.last}"
        assert When.parse(when.value, calendar="hijri") == when


@given(whens)
def test_a_date_comes_back_from_its_value_and_calendar(when: When) -> None:
    assert When.parse(when.value, calendar=when.calendar) == when


@given(st.text(alphabet="0123456789-/T:Z+.", max_size=30) | st.text(max_size=12), told_in)
def test_any_string_is_a_date_or_a_date_error(written: str, calendar: ToldIn) -> None:
    try:
        when = When.parse(written, calendar=calendar)
    except DateError:
        return
    assert When.parse(when.value, calendar=calendar) == when


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2025-10-21T15:24:59", "2025-10-21T15:24"),
        ("2025-10-21T15:24:59.123Z", "2025-10-21T15:24+00:00"),
        ("2025-10-21T15:24+0330", "2025-10-21T15:24+03:30"),
        ("2025-10-21/2025-10-21", "2025-10-21"),
        ("2025-10/2025-11", "2025-10-01/2025-11-30"),
        ("2010/2015", "2010-01-01/2015-12-31"),
    ],
)
def test_other_ways_to_write_a_date_are_read_and_written_in_ours(written: str, value: str) -> None:
    assert When.parse(written).value == value


@pytest.mark.parametrize(
    "written",
    [
        "", "/", "25", "2025-", "2025-13", "2025-02-29", "0000", "2025-1-1", "2025-10-21T24:00", "2025-10-21T15",
        "2025-10-21T15:24+24:00", "2025-10-22/2025-10-21", "2025-10-21T15:24/2025-10-22", "2025/", "/2025",
        "2025-10-21/2025-10-22/2025-10-23", " 2025", "2025\n", "۲۰۲۵", "2025-10-21 15:24",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused(written: str) -> None:
    with pytest.raises(DateError):
        When.parse(written)


def test_an_interval_of_a_whole_jalali_month_is_that_month() -> None:
    days = date(2025, 9, 23), date(2025, 10, 22)
    assert When.of_interval(*days, calendar="jalali") == When.of_month("jalali", 1404, 7)
    assert When.of_interval(*days).precision == "interval"


def test_last_month_is_the_month_of_the_calendar_it_was_counted_in() -> None:
    assert When.of_month("gregorian", 2025, 9).as_relative().value == "2025-09"
    persian = When.of_month("jalali", 1404, 6).as_relative()
    assert (persian.value, persian.precision) == ("2025-08-23/2025-09-22", "month")


def test_a_week_begins_on_saturday_in_persian_and_on_monday_in_arabic() -> None:
    tuesday = date(2025, 10, 21)
    assert When.of_week(tuesday, first_weekday=5).value == "2025-10-18/2025-10-24"
    assert When.of_week(tuesday, first_weekday=0).value == "2025-10-20/2025-10-26"


@given(st.dates(), st.integers(0, 6))
def test_the_week_of_a_day_has_seven_days_and_that_day(day: date, first_weekday: int) -> None:
    try:
        week = When.of_week(day, first_weekday=first_weekday)
    except DateError:
        assert day < date(1, 1, 8) or day > date(9999, 12, 24)
        return
    assert week.first <= day <= week.last
    assert (week.last - week.first).days == 6
    assert week.first.weekday() == first_weekday


@given(any_days)
def test_a_day_is_the_same_days_whatever_calendar_tells_it(day: date) -> None:
    for calendar in get_args(Calendar):
        try:
            told = calendars.from_ordinal(calendar, day.toordinal())
        except DateError:
            continue
        when = When.of_day(calendar, *told)
        assert (when.first, when.last) == (day, day)
        assert When.of_month(calendar, *told[:2]).contains(when)
        assert When.of_year(calendar, told[0]).contains(When.of_month(calendar, *told[:2]))


@given(whens, whens)
def test_of_two_dates_one_is_surely_before_or_they_may_be_the_same(one: When, other: When) -> None:
    assert one.surely_before(other) + one.surely_after(other) + one.may_be_same(other) == 1
    assert one.surely_before(other) == other.surely_after(one)
    assert one.may_be_same(other) == other.may_be_same(one)


near_whens = st.one_of(near_single_days, minutes, minutes, st.builds(When.of_date, near_days))


@given(*[st.one_of(near_whens, whens)] * 3)
def test_surely_before_is_transitive(first: When, second: When, third: When) -> None:
    if first.surely_before(second) and second.surely_before(third):
        assert first.surely_before(third)


@given(whens, whens)
def test_what_is_surely_before_sorts_before(one: When, other: When) -> None:
    if one.surely_before(other):
        assert one.sort_key < other.sort_key


@given(whens, whens)
def test_only_equal_dates_have_equal_sort_keys(one: When, other: When) -> None:
    assert (one.sort_key == other.sort_key) == (one == other)


@given(whens, whens, whens)
def test_containing_is_reflexive_and_transitive_and_never_surely_apart(a: When, b: When, c: When) -> None:
    assert a.contains(a)
    if a.contains(b):
        assert a.may_be_same(b)
        assert not b.contains(c) or a.contains(c)
        if b.contains(a):
            assert (a.first, a.last, a.time_of_day) == (b.first, b.last, b.time_of_day)


@pytest.mark.parametrize(
    ("one", "other", "before"),
    [
        ("2025-10-20", "2025-10-21", True),
        ("2025-10-21", "2025-10-21", False),
        ("2025-10", "2025-11-01", True),
        ("2025-10", "2025-10-31", False),
        ("2025-10-18/2025-10-21", "2025-10-21/2025-10-24", False),
        ("2025-10-21T10:00", "2025-10-21T10:01", True),
        ("2025-10-21T10:00", "2025-10-21T10:00", False),
        ("2025-10-21", "2025-10-21T10:00", False),
        # Ten in Tehran is half past nine in Baghdad.
        ("2025-10-21T10:00+03:30", "2025-10-21T09:45+03:00", True),
        ("2025-10-21T09:45+03:00", "2025-10-21T10:00+03:30", False),
        ("2025-10-21T10:00+03:30", "2025-10-21T23:00", False),
        # Half past eleven at night in Washington is the next morning in Tehran.
        ("2025-10-21T23:30-04:00", "2025-10-22T04:00+03:30", False),
        ("2025-10-21T23:30-04:00", "2025-10-22T08:00+03:30", True),
        ("2025-10-21T23:30-04:00", "2025-10-22T04:00", True),
    ],
)
def test_surely_before_means_every_day_before_every_day(one: str, other: str, before: bool) -> None:
    assert When.parse(one).surely_before(When.parse(other)) is before


def test_a_month_contains_its_days_and_a_minute_contains_only_itself() -> None:
    mehr = When.of_month("jalali", 1404, 7)
    day = When.of_day("jalali", 1404, 7, 30)
    minute = day.at(time(15, 24), utc_offset=BAGHDAD)
    assert mehr.contains(day)
    assert mehr.contains(minute)
    assert not mehr.contains(When.of_day("jalali", 1404, 8, 1))
    assert not day.contains(mehr)
    assert minute.contains(minute)
    assert not minute.contains(day)
    assert not minute.contains(day.at(time(15, 24), utc_offset=TEHRAN))


@given(st.lists(whens, max_size=8))
def test_dates_in_any_order_sort_to_one_order(dates: list[When]) -> None:
    ordered = sorted(dates, key=lambda when: when.sort_key)
    dates.reverse()
    assert sorted(dates, key=lambda when: when.sort_key) == ordered
    assert [when.first for when in ordered] == sorted(when.first for when in dates)


def test_fields_that_contradict_each_other_are_refused() -> None:
    day, next_day = date(2025, 10, 21), date(2025, 10, 22)
    with pytest.raises(DateError, match="give the earlier day first"):
        When.of_interval(next_day, day)
    with pytest.raises(DateError, match="no single day"):
        When(first=day, last=next_day, precision="day")
    with pytest.raises(DateError, match="is no gregorian month"):
        When(first=day, last=next_day, precision="month")
    with pytest.raises(DateError, match="is no jalali month"):
        When.parse("2025-10", calendar="jalali")
    with pytest.raises(DateError, match="use of_interval"):
        When(first=day, last=day, precision="interval")
    with pytest.raises(DateError, match="use at"):
        When(first=day, last=day, precision="minute")
    with pytest.raises(DateError, match="use at"):
        When(first=day, last=day, precision="day", utc_offset=TEHRAN)
    with pytest.raises(DateError, match="no single day"):
        When.of_month("gregorian", 2025, 10).at(time(12))
    with pytest.raises(DateError, match="drop seconds and zone"):
        When.of_date(day).at(time(12, 0, 1))
    with pytest.raises(DateError, match="no offset in whole minutes"):
        When.of_date(day).at(time(12), utc_offset=timedelta(seconds=30))
    with pytest.raises(DateError, match="a datetime is no day"):
        When.of_date(datetime(2025, 10, 21, tzinfo=UTC))
