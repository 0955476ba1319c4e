"""Find where dates stand in a text and which parts belong to one date, before any is given its days."""

from collections.abc import Iterator
from itertools import compress

from rasad.extract.date_namings import (
    completed,
    first_of_day,
    goes_on,
    read_named,
    read_year_first,
    skip_between,
    with_naming,
)
from rasad.extract.date_parts import day_before, ends_pair, read_day, read_era, read_figures
from rasad.extract.date_ranges import days_before, ends_range, is_linked, sharing
from rasad.extract.date_signs import Signs
from rasad.extract.date_told import SEASONS, TURNS, Named, Told
from rasad.extract.date_years import is_figure_year, read_year, stands_as_year, year_beside, years_from
from rasad.text import Text

_OPENING = frozenset({"year", "years", *SEASONS, "ago", "later", "the_month"})
_WIDENING = frozenset({"day", "month", "part"})


def find_phrases(text: Text, signs: Signs) -> list[Told]:
    """Return all dates of a text in order, none overlapping another."""
    found: list[Told] = []
    reached = 0
    for anchor in _anchors(signs):
        if anchor < reached:
            continue
        sentence = text.sentences[text.sentence_of[anchor]]
        for told in _read_at(signs, anchor, found[-1] if found else None):
            if told.end > sentence.end or told.first < max(reached, sentence.first):
                continue
            linked = ends_range(signs, told, found[-1]) if found and reached > sentence.first else False
            found.append(told._replace(ranged=linked) if linked else told)
            reached = told.end
    return sharing(signs, found)


def _anchors(signs: Signs) -> list[int]:
    """Return the words at which a date may be found, in order."""
    words = signs.words
    figures = compress(range(len(words)), map(str.isdecimal, words))
    anchors = {n for n in figures if len(words[n]) == 4 or signs.word(n + 2).isdecimal()}
    anchors.update(signs.months, signs.weekdays, signs.relatives)
    anchors.update(n for n in signs.marks if signs.mark(n) in _OPENING)
    return sorted(anchors)


def _read_at(signs: Signs, n: int, last: Told | None) -> Iterator[Told]:
    """Yield the dates that the sign at word n begins or ends; `last` is the date before it."""
    if n in signs.months:
        yield from _around_month(signs, n, last)
    elif n in signs.weekdays:
        yield from _around_weekday(signs, n)
    elif n in signs.relatives:
        yield from _around_relative(signs, n)
    elif n in signs.marks:
        yield from _around_mark(signs, n)
    else:
        yield from _around_figures(signs, n)


def _around_month(signs: Signs, n: int, last: Told | None) -> Iterator[Told]:
    """Yield the date around a month name, after the days before it that share the month."""
    first = first_of_day(signs, n)
    if first is None or signs.mark_before(first) == "portion":
        first = n  # هفته اول مهرماه is no first of Mehr
    found = read_named(signs, first) or read_named(signs, n)
    if found is None:
        month = signs.month(n)
        if month is not None and (signs.mark_before(n) == "months" or _goes_on(signs, n, last)):
            named = Named(calendar=month.calendar, month=month.month)
            yield Told(_widened(signs, n), signs.months[n].end, named=(named,))
        return
    named, end = found
    start = n if named.day is None else first
    if ends_pair(signs, start) or (named.day is not None and named.bare and _is_thing(signs, start)):
        return
    if named.day is not None:
        yield from days_before(signs, start, named)
    yield completed(signs, Told(_widened(signs, start), end, named=(named,)))


def _goes_on(signs: Signs, n: int, last: Told | None) -> bool:
    """Tell whether a month goes on a list or range of months of one calendar (شهریور، مهر و آبان)."""
    if last is None or not last.named or last.named[0].month is None or last.named[0].day is not None:
        return False
    month, end = signs.month(n), signs.months[n].end
    if month is None or month.calendar != last.named[0].calendar or not is_linked(signs, n, last.end):
        return False
    ends_clause = signs.word(n - 1) in {",", "،"}
    return not ends_clause or (signs.listed("date_links", end) and signs.month(end + 1) is not None)


def _is_thing(signs: Signs, n: int) -> bool:
    """Tell whether a day without a year is part of a name (میدان ۲۲ بهمن, ثورة 14 تموز)."""
    return signs.mark_before(n) == "thing"


def _widened(signs: Signs, n: int) -> int:
    """Return the first word of a date with روز, يوم, أواخر before it."""
    while signs.mark_before(n) in _WIDENING:
        n = signs.marks_before[n].first
    return n


def _around_weekday(signs: Signs, n: int) -> Iterator[Told]:
    """Yield the date that begins with a weekday."""
    end = signs.weekdays[n].end
    if signs.mark_before(n) != "vague" and signs.mark(end) != "vague":  # هر جمعه, جمعه‌ها
        told = Told(_widened(signs, n), end, weekday=signs.weekday(n))
        yield completed(signs, _after_weekday(signs, told))


def _after_weekday(signs: Signs, told: Told) -> Told:
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


def _around_relative(signs: Signs, n: int) -> Iterator[Told]:
    """Yield the date that begins with a word counted from today (امروز سه‌شنبه ۲۹ مهر; الشهر الماضي)."""
    relative, end = signs.relative(n), signs.relatives[n].end
    if relative is None:
        return
    if relative.unit == "day":
        if signs.mark_before(n) == "same":
            yield from _same_day(signs, n)
        else:
            yield completed(signs, _after_today(signs, Told(_widened(signs, n), end, relative=relative)))
        return
    if relative.unit == "month":
        day = _day_in_month(signs, n)
        if day is not None:
            yield from days_before(signs, day.first, day.named[0])
            yield day
            return
    in_words = n in signs.numbers_before and not signs.ordinal_before(n)
    counted = in_words or signs.word(n - 1).isdecimal()  # دو سال گذشته: a duration
    if not counted and signs.mark_before(n) != "vague":
        era, end = read_era(signs, end)
        year = year_beside(signs, end) if relative.unit == "year" else None
        if year is not None:  # العام الحالي 2025
            yield Told(_widened(signs, n), year[1], named=(year[0],))
        elif era is None:
            yield Told(_widened(signs, n), end, relative=relative)
        elif relative.unit == "year":  # سال گذشته میلادی
            yield Told(_widened(signs, n), end, named=(Named(calendar=era, year_shift=relative.offset),))
        elif relative.unit == "month":  # ماه جاری میلادی
            yield Told(_widened(signs, n), end, named=(Named(calendar=era, month_shift=relative.offset),))


def _day_in_month(signs: Signs, n: int) -> Told | None:
    """Return a day of the month told at word n from today or from before (الرابع من الشهر نفسه)."""
    first = first_of_day(signs, n)
    found = read_named(signs, first) if first is not None else None
    return Told(first, found[1], named=(found[0],)) if first is not None and found else None


def _after_today(signs: Signs, told: Told) -> Told:
    """Return today's word with the weekday and the date that it is joined to."""
    if not goes_on(signs, told.end):
        return told
    at, opened = skip_between(signs, told.end)
    weekday = signs.weekday(at)
    if weekday is None:
        return with_naming(signs, told)
    inner = _after_weekday(signs, Told(at, signs.weekdays[at].end, weekday=weekday))
    end = inner.end + (opened and signs.word(inner.end) == ")")
    return told._replace(end=end, weekday=weekday, named=inner.named)


def _same_day(signs: Signs, n: int) -> Iterator[Told]:
    """Yield the same day of another year (نفس اليوم من عام 1947)."""
    year = read_year(signs, signs.relatives[n].end, None)
    if year is not None and year.year is not None:
        yield Told(signs.marks_before[n].first, year.end, named=(Named(year=year.year, turn="same"),))


def _around_figures(signs: Signs, n: int) -> Iterator[Told]:
    """Yield a date in figures, or a year that stands alone after a preposition or in brackets."""
    found = read_figures(signs, n) or read_year_first(signs, n)
    if found is not None:
        yield completed(signs, Told(_widened(signs, n), found[1], named=(found[0],)))
    elif len(signs.words[n]) == 4 and stands_as_year(signs, n):
        for first, end, named in years_from(signs, n, n):
            yield Told(first, end, named=(named,))


def _around_mark(signs: Signs, n: int) -> Iterator[Told]:
    """Yield the date that a word of time opens: a year, a season of a year, days ago."""
    meaning = signs.mark(n)
    if meaning in {"year", "years"}:
        yield from _around_year_word(signs, n)
    elif meaning in SEASONS:
        yield from _season(signs, n)
    elif meaning == "the_month":
        day = _day_in_month(signs, n)
        if day is not None:
            yield day
    else:
        yield from _days_away(signs, n, -1 if meaning == "ago" else 1)


def _around_year_word(signs: Signs, n: int) -> Iterator[Told]:
    """Yield the years that سال, عام or their plurals open."""
    end = signs.marks[n].end
    if signs.mark_before(n) == "vague":
        return  # هر سال ۲۰۰۰ نفر
    if is_figure_year(signs, end):
        for first, after, named in years_from(signs, _widened(signs, n), end):
            yield Told(first, after, named=(named,))
        return
    year = read_year(signs, n, None) if signs.mark(n) == "year" else None
    if year is not None and not year.turn:
        named = Named(calendar=year.calendar, year=year.year, year_shift=year.shift)
        yield Told(_widened(signs, n), year.end, named=(named,))


def _season(signs: Signs, n: int) -> Iterator[Told]:
    """Yield a season of a known year (تابستان سال گذشته)."""
    year = read_year(signs, signs.marks[n].end, "jalali" if signs.jalali else "gregorian")
    if year is not None and not year.turn:
        # In Arabic the year alone: صيف 2015 has no days that all agree on.
        number = SEASONS.index(signs.mark(n)) + 1 if signs.jalali else None
        named = Named(calendar=year.calendar, year=year.year, year_shift=year.shift, season=number)
        yield Told(n, year.end, named=(named,))


def _days_away(signs: Signs, n: int, direction: int) -> Iterator[Told]:
    """Yield a number of days ago or ahead (دو روز پیش, قبل يومين)."""
    if signs.mark_before(n) == "day":
        first = day_before(signs, signs.marks_before[n].first)
        day = read_day(signs, first) if first is not None else None
        if first is not None and day is not None:
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
