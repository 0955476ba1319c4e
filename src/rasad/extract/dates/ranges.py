"""Tie the dates of a range or a list together: they share a month, a year, or what says which one is meant."""

from collections.abc import Iterator

from rasad.extract.dates.parts import day_before, read_day
from rasad.extract.dates.signs import Signs
from rasad.extract.dates.told import Named, Told

_COMMAS = frozenset({",", "،"})


def ends_range(signs: Signs, told: Told, before: Told) -> bool:
    """Tell whether a date goes on a range or pair that the one before it, of the same sort, begins."""
    if bool(told.named) != bool(before.named) or signs.word(before.end) in _COMMAS:
        return False
    return is_linked(signs, told.first, before.end)


def is_linked(signs: Signs, n: int, reached: int) -> bool:
    """Tell whether a date at word n is tied to the one that ends at word `reached` (تا, إلى, و)."""
    if n == reached:
        match = signs.months.get(n) or signs.weekdays.get(n) or signs.numbers.get(n)
        return match is not None and match.prefix == "و"
    return n - reached in (1, 2) and signs.listed("date_links", reached)


def sharing(signs: Signs, found: list[Told]) -> list[Told]:
    """Return the dates with the year, or the turn in the dual, at the end of a range given to its beginning too.

    27 اوت تا 22 اکتبر 2017: both in 2017, but from December to January the first is in the year before.
    الأربعاء والخميس المقبلين: both are to come.
    """
    for n in range(len(found) - 1, 0, -1):
        told, before = found[n], found[n - 1]
        if not told.ranged and not _lists_months(signs, before, told):
            continue
        dual = signs.word(told.end - 1).endswith("ین")
        if dual and told.turn and before.weekday is not None and not before.named:
            found[n - 1] = before._replace(turn=told.turn)
        elif len(told.named) == 1 == len(before.named):
            last, first = told.named[0], before.named[0]
            if last.month is None or first.month is None or not first.bare or first.calendar != last.calendar:
                continue
            if last.year is not None:
                year = last.year - (first.month > last.month)
                found[n - 1] = before._replace(named=(first._replace(year=year),))
            elif dual and last.turn:
                found[n - 1] = before._replace(named=(first._replace(turn=last.turn),))
    return found


def _lists_months(signs: Signs, before: Told, told: Told) -> bool:
    """Tell whether two months without days follow each other in a list (شهریور، مهر و آبان ۱۴۰۳)."""
    if signs.word(before.end) not in _COMMAS or told.first != before.end + 1:
        return False
    return all(each.named and each.named[0].month and each.named[0].day is None for each in (before, told))


def days_before(signs: Signs, n: int, named: Named) -> Iterator[Told]:
    """Yield the days told before a day of the same month (۲۰ تا ۲۲ مهر; 9 و10 آب; التاسع والعاشر من آب)."""
    found: list[Told] = []
    at, below = n, named.day or 0
    while True:
        linked = signs.listed("date_links", at - 1)
        if not linked and (at not in signs.numbers or signs.numbers[at].prefix != "و"):
            break
        first = day_before(signs, at - linked)
        day = read_day(signs, first) if first is not None else None
        if first is None or day is None or day[0] >= below:
            break
        found.append(Told(first, day[1], named=(named._replace(day=day[0]),)))
        at, below = first, day[0]
    yield from reversed(found)


def days_after(signs: Signs, first: int, end: int, named: Named) -> Iterator[Told]:
    """Yield a date whose month stands first, and the last day of its range (يوليو 13-15)."""
    ranged = first in signs.months and signs.listed("date_links", end) and signs.word(end) not in _COMMAS
    day = read_day(signs, end + 1) if ranged and signs.word(end + 1).isdecimal() else None
    if day is not None and named.bare and day[0] > (named.day or 31):
        yield Told(first, end, named=(named,))
        yield Told(end + 1, day[1], named=(named._replace(day=day[0]),), ranged=True)
