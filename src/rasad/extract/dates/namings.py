"""Read a date told by day, month and year, in one calendar or in two that are told to be equal."""

from rasad.extract.dates.parts import day_before, read_clock, read_day, read_figures, read_month
from rasad.extract.dates.signs import Signs
from rasad.extract.dates.told import Named, Told
from rasad.extract.dates.years import is_figure_year, read_year
from rasad.vocabulary.schema import Month, RelativeDay

_COMMAS = frozenset({",", "،"})
_CLOSING = frozenset({"", ".", "،", ",", "؛", ")", "؟", "..", "…"})
_SECOND_NAME = 2  # كانون الثاني: months of two names have these ordinals themselves
_YEAR_FIGURES = 4
_LAST_HIJRI = 1500
_BETWEEN = frozenset({",", "،", "(", "-", "/"})


def read_named(signs: Signs, n: int) -> tuple[Named, int] | None:
    """Return the date at word n told by month name or in figures, with the word after it."""
    figures = read_figures(signs, n)
    if figures is not None:
        return figures
    day = read_day(signs, n)
    if day is None:
        return _read_month_first(signs, n) or read_year_first(signs, n)
    found = _after_day(signs, day[1])
    if found is None:
        return None
    named, end, weak = found
    counts = not signs.word(n).isdecimal() and not signs.ordinal_before(day[1])
    if weak and counts and named.bare:
        return None  # سه تیر: three arrows
    return named._replace(day=day[0]), end


def _after_day(signs: Signs, n: int) -> tuple[Named, int, bool] | None:
    """Return month and year after a day, past what may stand between (10/ سبتمبر, الرابع من شهر).

    The last of the three tells whether the month's name mostly means something else.
    """
    at = n
    while at < n + 2 and (signs.word(at) in {"/", "-"} or signs.listed("date_joints", at)):
        at += 1
    found = read_month(signs, at)
    if found is not None:
        month, end, rival = found
        named, end = with_year(signs, Named(calendar=month.calendar, month=month.month, rival=rival), end)
        return named, end, month.weak
    relative = signs.relative(at)
    if relative is not None and relative.unit == "month" and (at > n or _is_day_of(signs, n, relative)):
        return Named(month_shift=relative.offset), signs.relatives[at].end, False  # الرابع من الشهر الجاري
    if at > n and signs.mark(at) == "the_month" and signs.mark(at + 1) == "itself":
        return Named(turn="same"), at + 2, False  # الرابع من الشهر نفسه
    return None


def _is_day_of(signs: Signs, n: int, month: RelativeDay) -> bool:
    """Tell whether the number before word n is a day of this or last month (22 هذا الشهر; not دو ماه گذشته)."""
    return signs.ordinal_before(n) or (
        signs.word(n - 1).isdecimal() and (not signs.jalali or month.offset == 0)
    )


def with_year(signs: Signs, named: Named, n: int) -> tuple[Named, int]:
    """Return a date with the year or turn told after its month."""
    year = read_year(signs, n, named.calendar)
    if year is None:
        return named, n
    return named._replace(year=year.year, year_shift=year.shift, turn=year.turn), year.end


def _read_month_first(signs: Signs, n: int) -> tuple[Named, int] | None:
    """Return a month with what follows it: August 11, 2025; مهر ۱۴۰۴; نوفمبر الماضي; فوریه."""
    found = read_month(signs, n)
    if found is None:
        return None
    month, end, rival = found
    named = Named(calendar=month.calendar, month=month.month, rival=rival)
    day = read_day(signs, end)
    if day is not None and _is_day_behind(signs, month, end, day[1]):
        return with_year(signs, named._replace(day=day[0]), day[1])
    if day is not None and signs.word(end).isdecimal():
        with_day = named._replace(day=day[0])
        full, after = with_year(signs, with_day, day[1])
        latin = signs.word(n).isascii()
        if full.year is not None and (latin or signs.word(day[1]) in _COMMAS):
            return full, after
        if latin:
            return with_day, day[1]
    told, after = with_year(signs, named, end)
    if month.weak and (told.year or 0) > _LAST_HIJRI and signs.listed("given_names", n - 1):
        return None  # المغني محمد رمضان 2020
    if month.weak and after == signs.months[n].end:
        return None
    return told, after


def _is_day_behind(signs: Signs, month: Month, n: int, end: int) -> bool:
    """Tell whether the number at word n is a day of the Gregorian month before it, no count of what follows.

    يوليو 13-15; عقد في يوليو 13.; أكتوبر 14 8:00; مايو الحادي والعشرين.
    """
    if month.calendar != "gregorian" or signs.jalali:
        return False
    number = signs.number(n)
    if number is not None:
        return number.ordinal and number.value > _SECOND_NAME
    after, last = signs.word(end), signs.word(end + 1)
    if last.isdecimal():
        linked = after == "-" or (signs.listed("date_links", end) and signs.word(end + 2) in _CLOSING)
        return linked and len(last) < _YEAR_FIGURES
    return after in _CLOSING or (after.isdecimal() and last == ":")


def read_year_first(signs: Signs, n: int) -> tuple[Named, int] | None:
    """Return a date that begins with its year (۱۴۰۴ اردیبهشت ۲۷)."""
    found = read_month(signs, n + 1) if is_figure_year(signs, n) else None
    if found is None:
        return None
    month, end, rival = found
    day = read_day(signs, end)
    if day is None or not signs.word(end).isdecimal():
        return None
    named = Named(month.calendar, day=day[0], month=month.month, year=int(signs.word(n)), rival=rival)
    return named, day[1]


def first_of_day(signs: Signs, n: int) -> int | None:
    """Return the first word of the day before a month at word n, past من and strokes."""
    for at in (n, n - 1, n - 2):
        first = day_before(signs, at)
        if first is not None:
            return first
        if signs.word(at - 1) not in {"/", "-"} and not signs.listed("date_joints", at - 1):
            return None
    return None


def completed(signs: Signs, told: Told) -> Told:
    """Return a date with the same date in another calendar after it, and with its clock."""
    last = told.named[-1] if told.named else None
    if last is not None and (last.day is not None or last.month is not None):
        found = _equal_after(signs, told.end, last)
        if found is not None:
            told = told._replace(end=found[1], named=(*told.named, found[0]))
    if told.full is None:
        return told
    if told.weekday is None and signs.word(told.end) in _COMMAS and told.end + 1 in signs.weekdays:
        end = signs.weekdays[told.end + 1].end
        told = told._replace(end=end, weekday=signs.weekday(told.end + 1))  # ۱۴۰۴ اردیبهشت ۲۷, شنبه
    clock = read_clock(signs, told.end)
    return told._replace(end=clock[1], clock=clock[0]) if clock is not None else told


def _equal_after(signs: Signs, n: int, named: Named) -> tuple[Named, int] | None:
    """Return the date in another calendar told as equal (الموافق, برابر با, in brackets, after a stroke)."""
    mark = signs.word(n)
    at = n + (mark in _BETWEEN)
    equals = signs.mark(at) == "equals"
    if (at == n and not equals) or (mark in _COMMAS and not equals):
        return None
    at = signs.marks[at].end if equals else at
    while signs.mark(at) == "day" or signs.listed("date_joints", at):
        at = signs.marks[at].end if signs.mark(at) == "day" else at + 1
    found = read_named(signs, at)
    if found is None or found[0].calendar == named.calendar or (found[0].day is None) != (named.day is None):
        return None
    if mark == "(" and signs.word(found[1]) != ")":
        return None
    return found[0], found[1] + (mark == "(")


def goes_on(signs: Signs, n: int) -> bool:
    """Tell whether word n may go on a date; most weekdays and most of today's words stand alone."""
    word = signs.word(n)
    return (
        n in signs.marks
        or n in signs.numbers
        or word in _BETWEEN
        or word.isdecimal()
        or n in signs.months
        or n in signs.weekdays
        or n in signs.relatives
        or word in signs.listing("date_prepositions")
        or word in signs.listing("date_joints")
    )


def with_naming(signs: Signs, told: Told) -> Told:
    """Return a date with the day and month, or the figures, that follow its weekday or today's word."""
    at, opened = skip_between(signs, told.end)
    found = read_named(signs, at)
    if found is None or found[0].day is None:
        return told
    named, end = found
    if not opened:
        return told._replace(end=end, named=(*told.named, named))
    both = _equal_after(signs, end, named)  # (چهارشنبه 23 نوامبر - سوم آذر)
    if both is not None and signs.word(both[1]) == ")":
        return told._replace(end=both[1] + 1, named=(*told.named, named, both[0]))
    return told._replace(end=end + (signs.word(end) == ")"), named=(*told.named, named))


def skip_between(signs: Signs, n: int) -> tuple[int, bool]:
    """Return the word after what may stand between a weekday and its date, and whether a bracket opened."""
    at, opened = n, False
    while at < n + 4:
        if signs.mark(at) in {"day", "hour", "equals"}:
            at = signs.marks[at].end
        elif signs.word(at) in _BETWEEN or signs.listed("date_prepositions", at):
            opened = opened or signs.word(at) == "("
            at += 1
        else:
            break
    return at, opened
