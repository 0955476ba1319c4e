"""Read the parts of a date: day, month, year, clock, in words and figures of three calendars."""

from datetime import time
from typing import Literal, NamedTuple

from rasad.calendars import Calendar, is_date
from rasad.extract.date_signs import Signs
from rasad.vocabulary.schema import Month

Turn = Literal["", "past", "coming", "running", "same"]
_TURNS: dict[str, Turn] = {"past": "past", "ago": "past", "coming": "coming", "running": "running"}
_ERAS: dict[str, Calendar] = {"jalali": "jalali", "hijri": "hijri", "gregorian": "gregorian"}
_SHIFTS = {"past": -1, "ago": -1, "running": 0, "coming": 1}
_COMMAS = frozenset(",،")


class Named(NamedTuple):
    """Give one calendar's words for a date, as far as told.

    `year_shift` is a year counted from that of publication (سال گذشته is -1), `month_shift` a month. `turn`
    says which of the months or days of that name is meant (نوفمبر الماضي). `season` is 1 to 4 for
    spring to winter. `rival` is a second month that contradicts the first (أكتوبر/تشرين الثاني).
    """

    calendar: Calendar | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    year_shift: int | None = None
    month_shift: int | None = None
    turn: Turn = ""
    season: int | None = None
    rival: int | None = None

    @property
    def full(self) -> bool:
        """Tell whether day, month and year are all told."""
        return self.day is not None and self.month is not None and self.year is not None


class Year(NamedTuple):
    """Give what is told of a year after a month, and the word after it."""

    end: int
    year: int | None = None
    shift: int | None = None
    turn: Turn = ""
    calendar: Calendar | None = None


def read_day(signs: Signs, n: int) -> tuple[int, int] | None:
    """Return a day of the month in figures or words at word n, with the word after it."""
    word = signs.word(n)
    if word.isdigit():
        if len(word) > 2 or not 0 < int(word) < 32:
            return None
        end = n + 1
        return int(word), end + (signs.mark(end) == "suffix")  # ۲۶ ام دسامبر
    number = signs.number(n)
    if number is None or number.value > 31:
        return None
    return number.value, signs.numbers[n].end


def day_before(signs: Signs, n: int) -> int | None:
    """Return the first word of the day of the month that ends right before word n."""
    if signs.word(n - 1).isdigit():
        return n - 1 if read_day(signs, n - 1) else None
    if signs.mark_before(n) == "suffix" and signs.word(n - 2).isdigit():
        return n - 2 if read_day(signs, n - 2) else None
    match = signs.number_ends.get(n)
    return match.first if match and read_day(signs, match.first) else None


def read_month(signs: Signs, n: int) -> tuple[Month, int, int | None] | None:
    """Return the month at word n, the word after it, and a rival where a pair contradicts itself.

    Pairs of one month in two namings are one: نوفمبر/ تشرين الثاني, سبتمبر أيلول, آب (أغسطس).
    """
    match, month = signs.months.get(n), signs.month(n)
    if match is None or month is None:
        return None
    after = match.end
    mark = signs.word(after)
    second = signs.month(after + 1) if mark in "/-(" and mark else signs.month(after)
    if second is None or second.calendar != month.calendar:
        return month, after, None
    if second.month != month.month and mark != "/":
        return month, after, None
    end = signs.months[after + 1 if mark in "/-(" else after].end
    if mark == "(":
        end += signs.word(end) == ")"
    return month, end, second.month if second.month != month.month else None


def read_era(signs: Signs, n: int) -> tuple[Calendar | None, int]:
    """Return the calendar told after a year (هـ, شمسی, م), with the word after it."""
    opened = signs.word(n) == "(" and signs.mark(n + 1) in _ERAS
    at = n + opened
    calendar = _ERAS.get(signs.mark(at))
    if calendar is None:
        return None, n
    end = signs.marks[at].end
    if opened and signs.word(end) == ")":
        end += 1
    if signs.word(end) == "." and len(signs.word(end - 1)) == 1 and signs.word(end + 1):
        return calendar, end
    return calendar, end


def read_year(signs: Signs, n: int, calendar: Calendar | None) -> Year | None:
    """Return the year told after a month of a calendar, or after a year word at word n."""
    at = n + 1 if signs.word(n) in _COMMAS and _is_year(signs, n + 1) else n
    if signs.listed("date_joints", at):
        at += 1  # من عام 2015
    if signs.mark(at) == "same" and signs.mark(at + 1) == "year":
        return Year(at + 2, turn="same")  # آبان همان سال
    worded = signs.mark(at) == "year"
    relative = signs.relative(at)
    if relative is not None and relative.unit == "year":
        era, end = read_era(signs, signs.relatives[at].end)
        return Year(end, shift=relative.offset, calendar=era)
    if worded:
        at = signs.marks[at].end
        era, after = read_era(signs, at)
        shift = _SHIFTS.get(signs.mark(after))
        if shift is not None:
            return Year(signs.marks[after].end, shift=shift, calendar=era)  # سال میلادی جاری
        if signs.mark(at) == "itself":
            return Year(signs.marks[at].end, turn="same")
    elif at > n and signs.word(n) not in _COMMAS:
        return None
    return _read_year_number(signs, at, calendar, worded) or (None if worded else _read_turn(signs, n))


def _is_year(signs: Signs, n: int) -> bool:
    """Tell whether four figures, or a year word, stand at word n."""
    word = signs.word(n)
    return (len(word) == 4 and word.isdigit()) or signs.mark(n) == "year"


def _read_turn(signs: Signs, n: int) -> Year | None:
    """Return the turn of a month told without its year (نوفمبر الماضي)."""
    turn = _TURNS.get(signs.mark(n))
    return Year(signs.marks[n].end, turn=turn) if turn else None


def _read_year_number(signs: Signs, n: int, calendar: Calendar | None, worded: bool) -> Year | None:
    """Return a year in figures, four or (Jalali) two, or in words after a year word."""
    word = signs.word(n)
    if word.isdigit():
        end = n + 1
        if len(word) == 4 and 1000 < int(word) < 2200 and not signs.listed("date_units", end):
            era, end = read_era(signs, end)
            return Year(end, year=int(word), calendar=era)
        short = signs.jalali and (worded if calendar is None else calendar == "jalali")
        if len(word) == 2 and short and not _is_counted(signs, end):
            era, end = read_era(signs, end)
            return Year(end, year=_long_jalali_year(int(word)), calendar="jalali")
        return None
    return _read_year_words(signs, n) if worded else None


def _is_counted(signs: Signs, n: int) -> bool:
    """Tell whether a short number is followed by a unit or goes on (۱۴ مهر ۹۴/۵, ۲۰ مهر ۳۰ نفر)."""
    return signs.listed("date_units", n) or signs.word(n) in "%/:." and signs.word(n + 1).isdigit()


def _long_jalali_year(short: int) -> int:
    """Return the four figures of a Jalali year told in two: 94 is 1394, 04 is 1404."""
    return short + (1400 if short < 20 else 1300)


def _read_year_words(signs: Signs, n: int) -> Year | None:
    """Return a year told in words (هزار و سیصد و شصت و چهار, ألفين وخمسة وعشرين)."""
    total, at, end = 0, n, n
    while (number := signs.number(at)) is not None and not number.ordinal:
        value = number.value
        total = total * value if value == 1000 and 0 < total < 10 else total + value
        end = at = signs.numbers[at].end
        at += signs.word(at) == "و"
    if not 1200 < total < 2200:
        return None
    era, end = read_era(signs, end)
    return Year(end, year=total, calendar=era)


def read_named(signs: Signs, n: int) -> tuple[Named, int] | None:
    """Return the date at word n told by month name or in figures, with the word after it."""
    figures = read_figures(signs, n)
    if figures is not None:
        return figures
    day = read_day(signs, n)
    if day is not None:
        found = _after_day(signs, day[1])
        if found is None:
            return None
        named, end, weak = found
        in_words = not signs.word(n).isdigit() and not _is_ordinal(signs, n)
        if weak and in_words and named.year is None and named.year_shift is None:
            return None  # سه تیر: three arrows
        return named._replace(day=day[0]), end
    return _read_month_first(signs, n)


def _is_ordinal(signs: Signs, n: int) -> bool:
    number = signs.number(n)
    return number is not None and number.ordinal


def _after_day(signs: Signs, n: int) -> tuple[Named, int, bool] | None:
    """Return month and year after a day, skipping what may stand between (10/ سبتمبر, الرابع من شهر)."""
    at, ordinal = n, signs.number_ends.get(n)
    while at < n + 2 and (signs.word(at) in {"/", "-"} or signs.listed("date_joints", at)):
        at += 1
    found = read_month(signs, at)
    if found is not None:
        month, end, rival = found
        named, end = _with_year(signs, Named(calendar=month.calendar, month=month.month, rival=rival), end)
        return named, end, month.weak
    relative = signs.relative(at)
    if relative is not None and relative.unit == "month" and (at > n or ordinal):
        return Named(month_shift=relative.offset), signs.relatives[at].end, False  # الرابع من الشهر الجاري
    if at > n and signs.mark(at) == "the_month" and signs.mark(at + 1) == "itself":
        return Named(turn="same"), at + 2, False  # الرابع من الشهر نفسه
    return None


def _with_year(signs: Signs, named: Named, n: int) -> tuple[Named, int]:
    """Return a date with the year or turn told after its month."""
    year = read_year(signs, n, named.calendar)
    if year is None:
        return named, n
    told = named._replace(year=year.year, year_shift=year.shift, turn=year.turn)
    return told, year.end


def _read_month_first(signs: Signs, n: int) -> tuple[Named, int] | None:
    """Return a month with what follows it: August 11, 2025; مهر ۱۴۰۴; نوفمبر الماضي; فوریه."""
    found = read_month(signs, n)
    if found is None:
        return None
    month, end, rival = found
    named = Named(calendar=month.calendar, month=month.month, rival=rival)
    day = read_day(signs, end)
    if day is not None and signs.word(end).isdigit():
        with_year, after = _with_year(signs, named._replace(day=day[0]), day[1])
        latin = signs.word(n).isascii()
        if with_year.year is not None and (latin or signs.word(day[1]) in _COMMAS):
            return with_year, after
        if latin:
            return named._replace(day=day[0]), day[1]
    told, after = _with_year(signs, named, end)
    if month.weak and after == end and rival is None and end == signs.months[n].end:
        return None
    return told, after


def read_figures(signs: Signs, n: int) -> tuple[Named, int] | None:
    """Return a date in figures at word n: 2025-10-21, ۱۴۰۴/۰۷/۲۹, 11/8/2025, 95.9.6."""
    words = [signs.word(at) for at in range(n, n + 5)]
    if not (words[0].isdigit() and words[2].isdigit() and words[4].isdigit()) or words[1] != words[3]:
        return None
    if words[1] not in {"/", "-", ".", "\\"} or _goes_on(signs, n, words[1]):
        return None
    parts = [int(words[0]), int(words[2]), int(words[4])]
    lengths = [len(words[0]), len(words[2]), len(words[4])]
    if lengths[0] == 4 and max(lengths[1:]) <= 2:
        year, month, day = parts
    elif lengths[2] == 4 and max(lengths[:2]) <= 2:
        day, month, year = parts
    elif signs.jalali and lengths[0] == 2 and parts[0] > 31 and max(lengths) == 2:
        year, month, day = parts[0] + 1300, parts[1], parts[2]  # ۹۵.۹.۶
    else:
        return None
    era, end = read_era(signs, n + 5)
    calendar = era or calendar_of_year(year, jalali=signs.jalali)
    if calendar is None:
        return None
    if month > 12 and day <= 12:
        month, day = day, month
    if not is_date(calendar, year, month, day):
        return None
    return Named(calendar=calendar, day=day, month=month, year=year), end


def _goes_on(signs: Signs, n: int, mark: str) -> bool:
    """Tell whether figures and marks go on before or after, as in addresses and telephone numbers."""
    before = signs.word(n - 1) == mark and signs.word(n - 2).isdigit()
    return before or (signs.word(n + 5) == mark and signs.word(n + 6).isdigit())


def calendar_of_year(year: int, *, jalali: bool) -> Calendar | None:
    """Return the calendar that a year told without one is in, by its size."""
    if 1800 <= year < 2200:
        return "gregorian"
    if 1200 <= year < 1500:
        return "jalali" if jalali else "hijri"
    return "gregorian" if 1500 <= year < 1800 else None


def read_clock(signs: Signs, n: int) -> tuple[time, int] | None:
    """Return the time of day written right after a full date (۲۹ مهر ۱۴۰۴ - ۱۵:۲۴)."""
    at = n
    while at < n + 2 and (signs.word(at) in {"-", "|", ",", "،", "/"} or signs.mark(at) == "clock"):
        at = signs.marks[at].end if signs.mark(at) == "clock" else at + 1
    hour, minute = signs.word(at), signs.word(at + 2)
    if signs.word(at + 1) != ":" or len(minute) != 2 or not (hour.isdigit() and minute.isdigit()):
        return None
    if int(hour) > 23 or int(minute) > 59:
        return None
    return time(int(hour), int(minute)), at + 3
