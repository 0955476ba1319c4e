"""Read dates counted from today: today, last week, the fourth of this month, two days ago; and weekdays with their turn."""

from collections.abc import Iterator

from rasad.extract.dates.namings import (
    completed,
    first_of_day,
    goes_on,
    read_named,
    skip_between,
    with_naming,
)
from rasad.extract.dates.parts import day_before, read_day, read_era
from rasad.extract.dates.ranges import days_before
from rasad.extract.dates.signs import Signs
from rasad.extract.dates.told import TURNS, WEEKDAYS, Named, Told
from rasad.extract.dates.years import read_year, year_beside
from rasad.vocabulary.schema import RelativeDay

_WIDENING = frozenset({"day", "month", "part"})


def around_relative(signs: Signs, n: int) -> Iterator[Told]:
    """Yield the date that begins with a word counted from today (امروز سه‌شنبه ۲۹ مهر; الشهر الماضي)."""
    relative, end = signs.relative(n), signs.relatives[n].end
    if relative is None:
        return
    in_words = n in signs.numbers_before and not signs.ordinal_before(n)
    figures = signs.word(n - 1).isdecimal() and signs.mark_before(n - 1) != "clock"  # ساعت ۱۷ روز گذشته
    counted = in_words or figures  # دو سال گذشته: a duration
    if relative.unit == "day" and counted and signs.mark(n) == "day":
        return  # دو روز گذشته
    if relative.unit == "day" and signs.mark_before(n) == "same":
        yield from _same_day(signs, n)
    elif relative.unit == "day":
        yield completed(signs, _after_today(signs, Told(widened(signs, n), end, relative=relative)))
    elif relative.unit == "month" and (day := day_in_month(signs, n)) is not None:
        yield from days_before(signs, day.first, day.named[0])
        yield day
    elif not counted and signs.mark_before(n) != "vague":
        yield _span_of(signs, n, relative)


def _span_of(signs: Signs, n: int, relative: RelativeDay) -> Told:
    """Return the week, month or year counted from this one at word n, with what tells it more closely."""
    era, end = read_era(signs, signs.relatives[n].end)
    first = widened(signs, n)
    if relative.unit == "week":
        return _weekday_in(signs, n) or Told(first, signs.relatives[n].end, relative=relative)
    year = year_beside(signs, end) if relative.unit == "year" else None
    if year is not None:  # العام الحالي 2025
        return Told(first, year[1], named=(year[0],))
    if era is None:
        return Told(first, end, relative=relative)
    if relative.unit == "year":  # سال گذشته میلادی
        return Told(first, end, named=(Named(calendar=era, year_shift=relative.offset),))
    return Told(first, end, named=(Named(calendar=era, month_shift=relative.offset),))  # ماه جاری میلادی


def _weekday_in(signs: Signs, n: int) -> Told | None:
    """Return the weekday that follows its week (الأسبوع الماضي يوم الأحد, هفته آینده روز سه‌شنبه)."""
    relative, at = signs.relative(n), signs.relatives[n].end
    at = signs.marks[at].end if signs.mark(at) == "day" else at
    if relative is None or at not in signs.weekdays:
        return None
    told = after_weekday(signs, Told(at, signs.weekdays[at].end, weekday=signs.weekday(at)))
    if told.named or told.turn or told.week is not None:
        return None
    return told._replace(first=widened(signs, n), week=relative.offset)


def bare_weekday(signs: Signs, n: int) -> Told | None:
    """Return the weekday without its article at word n that its week follows (ثلاثاء الأسبوع الماضي)."""
    end = signs.marks[n].end
    week = signs.relative(end)
    if week is None or week.unit != "week":
        return None
    weekday = WEEKDAYS.index(signs.mark(n))
    return Told(widened(signs, n), signs.relatives[end].end, weekday=weekday, week=week.offset)


def day_in_month(signs: Signs, n: int) -> Told | None:
    """Return a day of the month told at word n from today or from before (الرابع من الشهر نفسه)."""
    first = first_of_day(signs, n)
    if first is None or signs.mark_before(first) == "portion":
        return None  # الأسبوع الثالث من هذا الشهر
    found = read_named(signs, first)
    return Told(widened(signs, first), found[1], named=(found[0],)) if found else None


def _after_today(signs: Signs, told: Told) -> Told:
    """Return today's word with the weekday and the date that it is joined to."""
    if not goes_on(signs, told.end):
        return told
    at, opened = skip_between(signs, told.end)
    weekday = signs.weekday(at)
    if weekday is None:
        return with_naming(signs, told)
    inner = after_weekday(signs, Told(at, signs.weekdays[at].end, weekday=weekday))
    end = inner.end + (opened and signs.word(inner.end) == ")")
    return told._replace(end=end, weekday=weekday, named=inner.named)


def _same_day(signs: Signs, n: int) -> Iterator[Told]:
    """Yield the same day of another year (نفس اليوم من عام 1947)."""
    year = read_year(signs, signs.relatives[n].end, None)
    if year is not None and year.year is not None:
        yield Told(signs.marks_before[n].first, year.end, named=(Named(year=year.year, turn="same"),))


def days_away(signs: Signs, n: int, direction: int) -> Iterator[Told]:
    """Yield a number of days ago or ahead (دو روز پیش, قبل يومين)."""
    if signs.mark_before(n) == "day":
        first = day_before(signs, signs.marks_before[n].first)
        day = read_day(signs, first) if first is not None else None
        if first is not None and day is not None and not signs.listed("counted_from", signs.marks[n].end):
            yield Told(first, signs.marks[n].end, days=direction * day[0])
        return
    at = signs.marks[n].end
    count, end = 2, signs.marks[at].end if signs.mark(at) == "two_days" else at
    if end == at:
        day = read_day(signs, at)
        if day is None or signs.mark(day[1]) != "days":
            return
        count, end = day[0], signs.marks[day[1]].end
    if direction < 0 and not signs.listed("date_joints", end):  # قبل يومين من الزيارة is no day by itself
        yield Told(n, end, days=-count)


def after_weekday(signs: Signs, told: Told) -> Told:
    """Return a date with what follows its weekday: an hour of the day, a turn, a week, day and month."""
    at = told.end
    if not goes_on(signs, at):
        return told
    while signs.mark(at) == "hour":
        at = signs.marks[at].end
    turn = TURNS.get(signs.mark(at))
    if turn:
        return with_naming(signs, told._replace(end=signs.marks[at].end, turn=turn))
    at += signs.listed("date_joints", at)
    relative = signs.relative(at)
    if relative is not None and relative.unit == "week":
        return told._replace(end=signs.relatives[at].end, week=relative.offset)
    return with_naming(signs, told)


def widened(signs: Signs, n: int) -> int:
    """Return the first word of a date with روز, يوم, أواخر before it."""
    while signs.mark_before(n) in _WIDENING:
        n = signs.marks_before[n].first
    return n
