"""Read years: after a month, after a year word, alone after a preposition or in brackets, in words."""

from collections.abc import Iterator

from rasad.calendars import Calendar
from rasad.extract.dates.parts import read_era
from rasad.extract.dates.signs import Signs
from rasad.extract.dates.told import ERAS, TURNS, Named, Turn
from rasad.extract.found import Found

_SHIFTS = {"past": -1, "ago": -1, "running": 0, "coming": 1}
_COMMAS = frozenset({",", "،"})
_BEFORE_YEAR = _COMMAS | {"/", "-"}
_THOUSAND = 1000
_LONGEST_SPAN = 40
_NEXT_DECADE = 1410  # a list of years told in two figures ends before it
_LAST_EASTERN = 1500  # no Jalali or Hijri year in the news is later


class Year(Found, frozen=True):
    """Give what is told of a year, and the word after it."""

    end: int
    year: int | None = None
    shift: int | None = None
    turn: Turn = ""
    calendar: Calendar | None = None


def read_year(signs: Signs, n: int, calendar: Calendar | None) -> Year | None:
    """Return the year told after a month of a calendar, or by a year word at word n."""
    at = n
    if signs.word(n) in _BEFORE_YEAR:
        comma = signs.word(n) in _COMMAS
        worded = comma and (signs.mark(n + 1) == "year" or _year_in_words(signs, n + 1, worded=False))
        if not (worded or is_figure_year(signs, n + 1)):
            return None
        at += 1  # 6 يناير، 2015; 19/أيلول/2024
    # من عام 2015, في عام 2015
    at += signs.listed("date_joints", at) or (
        signs.listed("date_prepositions", at) and signs.mark(at + 1) == "year"
    )
    relative = signs.relative(at)
    if relative is not None and relative.unit == "year":
        era, end = read_era(signs, signs.relatives[at].end)
        return Year(end, shift=relative.offset, calendar=era)
    if signs.mark(at) == "same":
        return Year(at + 2, turn="same") if signs.mark(at + 1) == "year" else None  # آبان همان سال
    if signs.mark(at) == "year":
        return _after_year_word(signs, signs.marks[at].end, calendar)
    if at > n and signs.word(n) not in _BEFORE_YEAR:
        return None
    return _year_number(signs, at, calendar, worded=False) or _month_turn(signs, n)


def _after_year_word(signs: Signs, n: int, calendar: Calendar | None) -> Year | None:
    """Return the year that follows سال, عام: a number, or its place beside this one (سال میلادی جاری)."""
    era, after = read_era(signs, n)
    shift = _SHIFTS.get(signs.mark(after))
    if shift is not None:
        return Year(signs.marks[after].end, shift=shift, calendar=era)
    if signs.mark(n) == "itself":
        return Year(signs.marks[n].end, turn="same")
    return _year_number(signs, n, calendar, worded=True)


def _month_turn(signs: Signs, n: int) -> Year | None:
    """Return the turn of a month told without its year (نوفمبر الماضي)."""
    turn = TURNS.get(signs.mark(n))
    return Year(signs.marks[n].end, turn=turn) if turn else None


def _year_number(signs: Signs, n: int, calendar: Calendar | None, *, worded: bool) -> Year | None:
    """Return a year in figures, four or (Jalali) two, or in words."""
    word = signs.word(n)
    if not word.isdecimal():
        return _year_in_words(signs, n, worded=worded)
    end = n + 1
    if is_figure_year(signs, n):
        lunar = calendar == "hijri" and not signs.jalali  # رمضان 2024
        if calendar in {"jalali", "hijri"} and int(word) > _LAST_EASTERN and not lunar:
            return None  # بشار اسد ۲۰۱۱ is no month of Asad
        era, end = read_era(signs, end)
        return Year(end, year=int(word), calendar=era)
    short = worded if calendar is None else calendar == "jalali"
    if short and is_short_year(signs, n):
        era, end = read_era(signs, end)
        return Year(end, year=_long_jalali_year(int(word)), calendar="jalali")
    return None


def is_figure_year(signs: Signs, n: int) -> bool:
    """Tell whether four figures at word n are a year, not a count of what comes after."""
    word = signs.word(n)
    if len(word) != 4 or not word.isdecimal() or not 1000 < int(word) < 2200:
        return False
    return not signs.listed("date_units", n + 1)


def is_short_year(signs: Signs, n: int) -> bool:
    """Tell whether two figures at word n, after a year's word or a month, are a Jalali year (سال ۸۸)."""
    word = signs.word(n)
    return signs.jalali and len(word) == 2 and word.isdecimal() and not _is_counted(signs, n + 1)


def short_years_from(signs: Signs, first: int, n: int) -> Iterator[tuple[int, int, Named]]:
    """Yield the Jalali year in two figures at word n and the later ones linked to it (سال‌های ۸۸ تا ۹۲)."""
    while True:
        short = int(signs.words[n])
        _, end = read_era(signs, n + 1)
        year = _long_jalali_year(short)
        yield first, end, Named(calendar="jalali", year=year)
        first = n = end + 1
        if not signs.listed("date_links", end) or not is_short_year(signs, n):
            return
        later = _long_jalali_year(int(signs.words[n]))
        if not year < later < min(year + _LONGEST_SPAN, _NEXT_DECADE):
            return  # سال ۸۸ و ۱۲ استان


def _is_counted(signs: Signs, n: int) -> bool:
    """Tell whether a short number is followed by a unit or goes on (۲۰ مهر ۳۰ نفر, مهر ۹۴/۵)."""
    goes_on = signs.word(n) in {"%", "/", ":", "."} and signs.word(n + 1).isdecimal()
    return goes_on or signs.listed("date_units", n)


def _long_jalali_year(short: int) -> int:
    """Return the four figures of a Jalali year told in two: 94 is 1394, 04 is 1404."""
    return short + (1400 if short < 20 else 1300)


def _year_in_words(signs: Signs, n: int, *, worded: bool) -> Year | None:
    """Return a year told in words (هزار و سیصد و شصت و چهار, ألفين وخمسة وعشرين; سال هشتاد)."""
    total, at, end = 0, n, n
    while (number := signs.number(at)) is not None and not number.ordinal:
        value = number.value
        total = total * value if value == _THOUSAND and 0 < total < 10 else total + value
        end = at = signs.numbers[at].end
        at += signs.word(at) == "و"
    if worded and signs.jalali and 30 <= total < 100:
        total += 1300
    if not 1200 < total < 2200:
        return None
    era, end = read_era(signs, end)
    return Year(end, year=total, calendar=era)


def stands_as_year(signs: Signs, n: int) -> bool:
    """Tell whether four figures alone are a year: في 2016, از ۱۹۹۸ تا ۲۰۰۰, (1950-1953)."""
    year = int(signs.words[n])
    if signs.mark(n + 1) in ERAS and len(signs.word(n + 1)) > 1 and is_figure_year(signs, n):
        return True  # ۱۳۰۰ هجری شمسی, but not 1500 م, metres
    if not (1900 <= year < 2100 or (signs.jalali and 1290 <= year < 1420)):
        return False
    if signs.listed("date_units", n + 1):
        return False
    if signs.word(n + 1) in {"%", "/", ".", ","} and signs.word(n + 2).isdecimal():
        return False
    linked = signs.listed("date_links", n + 1) and is_figure_year(signs, n + 2)
    if signs.word(n - 1) == "(":
        return signs.word(n + 1) == ")" or (linked and signs.word(n + 3) == ")")
    return signs.listed("year_openers", n - 1) or (linked and signs.listed("range_openers", n - 1))


def year_beside(signs: Signs, n: int) -> tuple[Named, int] | None:
    """Return the year in figures beside this or last year's word, bare or in brackets (سال جاری (۱۴۰۴))."""
    opened = signs.word(n) == "("
    if not is_figure_year(signs, n + opened):
        return None
    era, end = read_era(signs, n + opened + 1)
    if opened and signs.word(end) != ")":
        return None
    return Named(calendar=era, year=int(signs.word(n + opened))), end + opened


def years_from(signs: Signs, first: int, n: int) -> Iterator[tuple[int, int, Named]]:
    """Yield the year in figures at word n and those linked to it, with their first word and the word after.

    A link ties two or more: بين عامي 1979 و 1988; سال‌های ۱۳۸۰ تا ۱۳۸۴; 1950-1953.
    """
    while True:
        era, end = read_era(signs, n + 1)
        yield first, end, Named(calendar=era, year=int(signs.words[n]))
        first = n = end + 1
        if signs.mark(n) == "year":
            n = signs.marks[n].end
        if not signs.listed("date_links", end) or not is_figure_year(signs, n):
            return
