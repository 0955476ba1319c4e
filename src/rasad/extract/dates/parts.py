"""Read the parts of a date: day, month, era, a whole date in figures, and the clock after it."""

from datetime import time

from rasad.calendars import Calendar, is_date
from rasad.extract.dates.signs import Signs
from rasad.extract.dates.told import ERAS, Named
from rasad.vocabulary.schema import Month

_STROKES = frozenset({"/", "-", ".", "\\"})
_BEFORE_CLOCK = frozenset({"-", "|", ",", "،", "/"})


def read_day(signs: Signs, n: int) -> tuple[int, int] | None:
    """Return a day of the month in figures or words at word n, with the word after it."""
    word = signs.word(n)
    if word.isdecimal():
        if len(word) > 2 or not 0 < int(word) < 32:
            return None
        end = n + 1
        return int(word), end + (signs.mark(end) == "suffix")  # ۲۶ ام دسامبر
    number = signs.number(n)
    if number is None or number.value > 31 or number.counting:
        return None
    return number.value, signs.numbers[n].end


def day_before(signs: Signs, n: int) -> int | None:
    """Return the first word of the day of the month that ends right before word n."""
    if signs.word(n - 1).isdecimal():
        return n - 1 if read_day(signs, n - 1) else None
    if signs.mark_before(n) == "suffix" and signs.word(n - 2).isdecimal():
        return n - 2 if read_day(signs, n - 2) else None
    match = signs.numbers_before.get(n)
    return match.first if match and read_day(signs, match.first) else None


def read_month(signs: Signs, n: int) -> tuple[Month, int, int | None] | None:
    """Return the month at word n, the word after it, and a rival where a pair contradicts itself.

    Pairs of one month in two namings are one: نوفمبر/ تشرين الثاني, سبتمبر أيلول, آب (أغسطس).
    """
    month = signs.month(n)
    if month is None:
        return None
    after = signs.months[n].end
    mark = signs.word(after)
    at = after + (mark in {"/", "-", "("})
    second = signs.month(at)
    if second is None or second.calendar != month.calendar:
        return month, after, None
    if second.month != month.month and mark != "/":
        return month, after, None
    end = signs.months[at].end
    if mark == "(":
        end += signs.word(end) == ")"
    return month, end, second.month if second.month != month.month else None


def ends_pair(signs: Signs, n: int) -> bool:
    """Tell whether the month at word n is the second name of the one before it."""
    gap = signs.word(n - 1) in {"/", "(", "-"}
    month = signs.month(n)
    before = [start for start in (n - gap - 1, n - gap - 2) if start in signs.months]
    return gap and any(
        signs.months[start].end == n - gap and _same_month(signs.month(start), month) for start in before
    )


def _same_month(one: Month | None, other: Month | None) -> bool:
    return (
        one is not None and other is not None and (one.calendar, one.month) == (other.calendar, other.month)
    )


def read_era(signs: Signs, n: int) -> tuple[Calendar | None, int]:
    """Return the calendar told after a year (هـ, شمسی, م), with the word after it."""
    opened = signs.word(n) == "(" and signs.mark(n + 1) in ERAS
    calendar = ERAS.get(signs.mark(n + opened))
    if calendar is None:
        return None, n
    end = signs.marks[n + opened].end
    return calendar, end + (opened and signs.word(end) == ")")


def read_figures(signs: Signs, n: int) -> tuple[Named, int] | None:
    """Return a date in figures at word n: 2025-10-21, ۱۴۰۴/۰۷/۲۹, 11/8/2025, 95.9.6."""
    stroke = signs.word(n + 1)
    if stroke not in _STROKES or signs.word(n + 3) != stroke or _goes_on(signs, n, stroke):
        return None
    figures = (signs.word(n), signs.word(n + 2), signs.word(n + 4))
    if not all(word.isdecimal() and len(word) <= 4 for word in figures):
        return None
    ordered = _order_figures(figures, jalali=signs.jalali)
    if ordered is None:
        return None
    year, month, day = ordered
    era, end = read_era(signs, n + 5)
    calendar = era or calendar_of_year(year, jalali=signs.jalali)
    if calendar is None:
        return None
    if month > 12 >= day:
        month, day = day, month  # 11/24/2016, as American sites write
    if not is_date(calendar, year, month, day):
        return None
    return Named(calendar=calendar, day=day, month=month, year=year), end


def _order_figures(figures: tuple[str, str, str], *, jalali: bool) -> tuple[int, int, int] | None:
    """Return year, month and day of three figures, the year being the long one, or (Jalali) over 31."""
    one, two, three = (int(word) for word in figures)
    lengths = tuple(len(word) for word in figures)
    if lengths[1] > 2:
        return None
    if lengths[0] == 4 and lengths[2] <= 2:
        return one, two, three
    if lengths[2] == 4 and lengths[0] <= 2:
        return three, two, one
    if jalali and one > 31 and lengths[0] == 2 and lengths[2] <= 2:
        return one + 1300, two, three  # ۹۵.۹.۶
    return None


def _goes_on(signs: Signs, n: int, stroke: str) -> bool:
    """Tell whether figures and strokes go on before or after, as in addresses and telephone numbers."""
    before = signs.word(n - 1) == stroke and signs.word(n - 2).isdecimal()
    return before or (signs.word(n + 5) == stroke and signs.word(n + 6).isdecimal())


def calendar_of_year(year: int, *, jalali: bool) -> Calendar | None:
    """Return the calendar that a year told without one is in, by its size."""
    if 1500 <= year < 2200:
        return "gregorian"
    if 1200 <= year < 1500:
        return "jalali" if jalali else "hijri"
    return None


def read_clock(signs: Signs, n: int) -> tuple[time, int] | None:
    """Return the time of day written right after a full date (۲۹ مهر ۱۴۰۴ - ۱۵:۲۴)."""
    at = n
    while at < n + 2 and (signs.word(at) in _BEFORE_CLOCK or signs.mark(at) == "clock"):
        at = signs.marks[at].end if signs.mark(at) == "clock" else at + 1
    hour, minute = signs.word(at), signs.word(at + 2)
    if signs.word(at + 1) != ":" or len(minute) != 2 or not (hour.isdecimal() and minute.isdecimal()):
        return None
    if len(hour) > 2 or int(hour) > 23 or int(minute) > 59:
        return None
    afternoon = int(hour) < 12 and _is_afternoon(signs, at + 3)
    return time(int(hour) + 12 * afternoon, int(minute)), at + 3


def _is_afternoon(signs: Signs, n: int) -> bool:
    """Tell whether a clock is one of the second half of the day, by what follows it (8:00 مساء, ۸:۳۰ شب)."""
    match = signs.marks.get(n)
    words = " ".join(signs.words[n : match.end]) if match else signs.word(n)
    return words in signs.listing("afternoon")
