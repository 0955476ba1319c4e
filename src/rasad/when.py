"""An imprecise date: the first and the last day it may mean, how precisely it was told, in which calendar."""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final, Literal, Self

from rasad.calendars import Calendar, from_ordinal, month_length, to_ordinal
from rasad.errors import DateError

Precision = Literal["minute", "day", "month", "year", "interval"]
ToldIn = Literal["gregorian", "jalali", "hijri", "relative"]

_MONTHS_AND_YEARS_OF: Final[dict[ToldIn, tuple[Calendar, ...]]] = {
    "gregorian": ("gregorian",),
    "jalali": ("jalali",),
    "hijri": ("hijri",),
    "relative": ("gregorian", "jalali", "hijri"),  # الشهر الماضي, ماه گذشته: a month of any calendar
}
_ISO_8601: Final = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:T(?P<hour>\d\d):(?P<minute>\d\d)(?::[0-6]\d(?:[.,]\d+)?)?(?P<offset>Z|[+-]\d\d:?\d\d)?)?)?)?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """Hold one date as the days it may mean, `first` to `last`, both included, in Gregorian days.

    `calendar` is the one it was told in; `time_of_day` (to the minute, as the clock on the spot showed)
    and `utc_offset` stand at precision "minute" only. A month or year is a whole one of its calendar;
    a week is an interval. Every When is the only one with its `value` and calendar, so that
    `When.parse(when.value, calendar=when.calendar) == when`; what breaks this raises DateError.
    """

    first: date
    last: date
    precision: Precision
    calendar: ToldIn = "gregorian"
    time_of_day: time | None = None
    utc_offset: timedelta | None = None

    def __post_init__(self) -> None:
        """Raise DateError where the fields contradict each other."""
        if type(self.first) is not date or type(self.last) is not date:
            raise DateError("a datetime is no day: give its date(), and the time of day to at()")
        if self.first > self.last:
            raise DateError(f"{self.first} comes after {self.last}: give the earlier day first")
        if (self.precision == "minute") != (self.time_of_day is not None):
            raise DateError("a time of day and precision 'minute' go together: use at()")
        if self.time_of_day is not None:
            _check_clock(self.time_of_day, self.utc_offset)
        elif self.utc_offset is not None:
            raise DateError("an offset from UTC needs a time of day: use at()")
        if self.precision in ("minute", "day"):
            if self.first != self.last:
                raise DateError(f"{self.first} to {self.last} is no single day: use of_interval()")
        elif self.precision == "interval":
            if _interval_precision(self.first, self.last, self.calendar) != "interval":
                raise DateError(f"{self.first} to {self.last} is a day, month or year: use of_interval()")
        elif self.precision not in _whole(self.first, self.last, _MONTHS_AND_YEARS_OF[self.calendar]):
            raise DateError(f"{self.first} to {self.last} is no {self.calendar} {self.precision}")

    @classmethod
    def of_day(cls, calendar: Calendar, year: int, month: int, day: int) -> Self:
        """Return a day told in a calendar; DateError where the calendar has no such day."""
        return cls.of_date(date.fromordinal(to_ordinal(calendar, year, month, day)), calendar=calendar)

    @classmethod
    def of_month(cls, calendar: Calendar, year: int, month: int) -> Self:
        """Return a whole month (مهر ۱۴۰۴); DateError where the calendar has no such month."""
        first = to_ordinal(calendar, year, month, 1)
        last = first + month_length(calendar, year, month) - 1
        return cls._spanning(first, last, "month", calendar)

    @classmethod
    def of_year(cls, calendar: Calendar, year: int) -> Self:
        """Return a whole year (سال ۱۴۰۴); DateError where the calendar has no such year."""
        first = to_ordinal(calendar, year, 1, 1)
        last = to_ordinal(calendar, year, 12, month_length(calendar, year, 12))
        return cls._spanning(first, last, "year", calendar)

    @classmethod
    def of_date(cls, day: date, *, calendar: ToldIn = "gregorian") -> Self:
        """Return one day that is already known as a Gregorian date (امروز: calendar "relative")."""
        return cls(first=day, last=day, precision="day", calendar=calendar)

    @classmethod
    def of_interval(cls, first: date, last: date, *, calendar: ToldIn = "gregorian") -> Self:
        """Return the days from first to last, both included; DateError where last comes first.

        One day becomes that day, and the days of a whole Jalali or Hijri month or year that month
        or year: their ISO values are the same, so they are the same When.
        """
        precision = _interval_precision(first, last, calendar)
        return cls(first=first, last=last, precision=precision, calendar=calendar)

    @classmethod
    def of_week(cls, day: date, *, first_weekday: int, calendar: ToldIn = "relative") -> Self:
        """Return the week around a day; it begins on first_weekday (0 Monday to 6 Sunday; 5 in Persian)."""
        start = day.toordinal() - (day.weekday() - first_weekday) % 7
        if not 1 <= start <= date.max.toordinal() - 6:
            raise DateError(f"the week of {day} is not wholly within the years 1 to 9999")
        return cls._spanning(start, start + 6, "interval", calendar)

    @classmethod
    def _spanning(cls, first: int, last: int, precision: Precision, calendar: ToldIn) -> Self:
        return cls(
            first=date.fromordinal(first), last=date.fromordinal(last), precision=precision, calendar=calendar
        )

    @classmethod
    def parse(cls, value: str, *, calendar: ToldIn = "gregorian") -> Self:
        """Read an ISO 8601 value back, as told in the calendar given; DateError where it is none.

        Seconds are accepted, as feeds and headers have them, and dropped.
        """
        start, slash, end = value.partition("/")
        if not slash:
            return cls._parse_one(start, calendar)
        first, last = cls._parse_one(start, "gregorian"), cls._parse_one(end, "gregorian")
        if first.time_of_day or last.time_of_day:
            raise DateError(f"{value!r} is an interval with times of day: give its two days alone")
        return cls.of_interval(first.first, last.last, calendar=calendar)

    @classmethod
    def _parse_one(cls, value: str, calendar: ToldIn) -> Self:
        found = _ISO_8601.fullmatch(value)
        if found is None:
            raise DateError(f"{value!r} is no date: write 2025, 2025-10, 2025-10-21 or 2025-10-21T15:24")
        year, month, day = int(found["year"]), int(found["month"] or 1), int(found["day"] or 1)
        first = to_ordinal("gregorian", year, month, day)
        if found["month"] is None:
            return cls._spanning(first, to_ordinal("gregorian", year, 12, 31), "year", calendar)
        if found["day"] is None:
            last = first + month_length("gregorian", year, month) - 1
            return cls._spanning(first, last, "month", calendar)
        told = cls.of_date(date.fromordinal(first), calendar=calendar)
        if found["hour"] is None:
            return told
        try:
            clock = time(int(found["hour"]), int(found["minute"]))
        except ValueError:
            raise DateError(f"{value!r} has no such time of day: give 00:00 to 23:59") from None
        return told.at(clock, utc_offset=_parse_offset(found["offset"]))

    def at(self, time_of_day: time, *, utc_offset: timedelta | None = None) -> Self:
        """Return this day at a time of day; DateError where this is no single day.

        The time is a plain one in whole minutes; the offset is in whole minutes too, east positive.
        """
        return type(self)(
            first=self.first,
            last=self.last,
            precision="minute",
            calendar=self.calendar,
            time_of_day=time_of_day,
            utc_offset=utc_offset,
        )

    def as_relative(self) -> Self:
        """Return the same days as told relative to another day: ماه گذشته for a Jalali month."""
        precision = self.precision
        if precision == "interval":
            precision = _interval_precision(self.first, self.last, "relative")
        return type(self)(
            first=self.first,
            last=self.last,
            precision=precision,
            calendar="relative",
            time_of_day=self.time_of_day,
            utc_offset=self.utc_offset,
        )

    @property
    def value(self) -> str:
        """Return ISO 8601 at the precision told: 2025-10-21T15:24, 2025-10-21, 2025-10, 2025, or start/end.

        A Jalali or Hijri month or year is the interval of its Gregorian days, for ISO 8601 knows no other.
        """
        day = self.first.isoformat()
        if self.time_of_day is not None:
            return f"{day}T{self.time_of_day:%H:%M}{_format_offset(self.utc_offset)}"
        if self.precision == "day":
            return day
        if self.calendar in ("gregorian", "relative") and self.precision in _whole(
            self.first, self.last, ("gregorian",)
        ):
            return day[:4] if self.precision == "year" else day[:7]
        return f"{day}/{self.last.isoformat()}"

    @property
    def sort_key(self) -> tuple[int, int, int, int, str, str]:
        """Return a key that orders all: by first day, last day, instant; equal only for equal dates.

        Whatever is surely before another sorts before it. A day sorts before the minutes on it.
        """
        no_clock = -10_000_000  # below every instant of a day and every offset, in minutes
        offset = no_clock if self.utc_offset is None else _minutes(self.utc_offset)
        minute = no_clock
        if self.time_of_day is not None:
            minute = 60 * self.time_of_day.hour + self.time_of_day.minute
            minute -= 0 if self.utc_offset is None else offset
        return self.first.toordinal(), self.last.toordinal(), minute, offset, self.precision, self.calendar

    def surely_before(self, other: "When") -> bool:
        """Tell whether every day this may mean comes before every day the other may mean.

        Days are those of the place, as a reader counts them. On one day, clock times decide, where both
        are known with their offsets or both without; on neighbouring days two known instants
        must not contradict the days. This is a strict partial order: never both ways, and transitive.
        """
        gap = other.first.toordinal() - self.last.toordinal()
        if gap < 0 or gap > 1:
            return gap > 1
        earlier, later = self._instant(), other._instant()
        if earlier is not None and later is not None:
            return earlier < later
        if gap == 1:
            return True
        if self.time_of_day is None or other.time_of_day is None or earlier != later:
            return False  # an unknown offset: 10:00 in Tehran is 9:30 in Baghdad, and may be told as either
        return self.time_of_day < other.time_of_day

    def surely_after(self, other: "When") -> bool:
        """Tell whether the other is surely before this."""
        return other.surely_before(self)

    def may_be_same(self, other: "When") -> bool:
        """Tell whether neither is surely before the other: the third of three cases, and the weak one."""
        return not self.surely_before(other) and not other.surely_before(self)

    def contains(self, other: "When") -> bool:
        """Tell whether this may mean every day that the other may; a minute contains itself alone."""
        if not (self.first <= other.first and other.last <= self.last):
            return False
        return self.time_of_day is None or (
            self.time_of_day == other.time_of_day and self.utc_offset == other.utc_offset
        )

    def _instant(self) -> int | None:
        """Return the minute counted in UTC, or None where the clock or its offset is not known."""
        if self.time_of_day is None or self.utc_offset is None:
            return None
        minutes = 60 * self.time_of_day.hour + self.time_of_day.minute - _minutes(self.utc_offset)
        return 1440 * self.first.toordinal() + minutes


def _whole(first: date, last: date, calendars: tuple[Calendar, ...]) -> tuple[Precision, ...]:
    """Return "month" or "year" for each calendar in which the days are exactly one month or year."""
    found: list[Precision] = []
    start, days = first.toordinal(), last.toordinal() - first.toordinal() + 1
    for calendar in calendars:
        try:
            year, month, day = from_ordinal(calendar, start)
        except DateError:
            continue  # a day that this calendar does not know begins none of its months
        if day == 1 and days == month_length(calendar, year, month):
            found.append("month")
        elif day == month == 1 and days == sum(month_length(calendar, year, each) for each in range(1, 13)):
            found.append("year")
    return tuple(found)


def _interval_precision(first: date, last: date, calendar: ToldIn) -> Precision:
    if first == last:
        return "day"
    others = tuple(each for each in _MONTHS_AND_YEARS_OF[calendar] if each != "gregorian")
    return next(iter(_whole(first, last, others)), "interval")


def _check_clock(time_of_day: time, utc_offset: timedelta | None) -> None:
    if time_of_day.second or time_of_day.microsecond or time_of_day.tzinfo is not None:
        raise DateError(f"{time_of_day} is no plain time in whole minutes: drop seconds and zone")
    if utc_offset is not None and (utc_offset % timedelta(minutes=1) or abs(utc_offset) >= timedelta(days=1)):
        raise DateError(f"{utc_offset} is no offset in whole minutes, less than a day: correct it")


def _minutes(offset: timedelta) -> int:
    return offset // timedelta(minutes=1)


def _format_offset(offset: timedelta | None) -> str:
    if offset is None:
        return ""
    hours, minutes = divmod(abs(_minutes(offset)), 60)
    return f"{'-' if offset < timedelta(0) else '+'}{hours:02}:{minutes:02}"


def _parse_offset(written: str | None) -> timedelta | None:
    if written is None:
        return None
    if written == "Z":
        return timedelta(0)
    size = timedelta(hours=int(written[1:3]), minutes=int(written[-2:]))
    return -size if written[0] == "-" else size
