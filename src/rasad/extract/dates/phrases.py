"""Find where dates stand in a text and which parts belong to one date, before any is given its days."""

from collections.abc import Iterator

from rasad.extract.dates.counted import counted_day, counted_weekday
from rasad.extract.dates.namings import (
    completed,
    first_of_day,
    read_named,
    read_year_first,
)
from rasad.extract.dates.parts import ends_pair, read_figures
from rasad.extract.dates.ranges import days_after, days_before, ends_range, is_linked, sharing
from rasad.extract.dates.relatives import (
    after_weekday,
    around_relative,
    bare_weekday,
    day_in_month,
    days_away,
    widened,
)
from rasad.extract.dates.signs import Signs
from rasad.extract.dates.told import SEASONS, WEEKDAYS, Named, Told
from rasad.extract.dates.years import (
    is_figure_year,
    is_short_year,
    read_year,
    short_years_from,
    stands_as_year,
    years_from,
)
from rasad.text import Text

_OPENING = frozenset({"year", "years", *SEASONS, *WEEKDAYS, "ago", "later", "the_month"})


def find_phrases(text: Text, signs: Signs) -> list[Told]:
    """Return all dates of a text in order, none overlapping another."""
    found: list[Told] = []
    reached = 0
    for anchor in _anchors(text, signs):
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


def _anchors(text: Text, signs: Signs) -> list[int]:
    """Return the words at which a date may be found, in order."""
    words, figures = text.words, text.where(frozenset(filter(str.isdecimal, text.distinct)))
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
        yield from around_relative(signs, n)
    elif n in signs.marks:
        yield from _around_mark(signs, n)
    else:
        yield from _around_figures(signs, n)


def _around_month(signs: Signs, n: int, last: Told | None) -> Iterator[Told]:
    """Yield the date around a month name, after the days before it that share the month."""
    counted = counted_day(signs, n)
    if counted is not None:
        yield counted
        return
    first = first_of_day(signs, n)
    if first is None or signs.mark_before(first) == "portion":
        first = n  # هفته اول مهرماه is no first of Mehr
    found = read_named(signs, first) or read_named(signs, n)
    if found is None:
        month = signs.month(n)
        if month is not None and (_is_opened(signs, n) or _goes_on(signs, n, last)):
            named = Named(calendar=month.calendar, month=month.month)
            yield Told(widened(signs, n), signs.months[n].end, named=(named,))
        return
    named, end = found
    start = n if named.day is None else first
    if ends_pair(signs, start) or (named.day is not None and named.bare and _is_thing(signs, start)):
        return
    if named.day is not None:
        yield from days_before(signs, start, named)
        yield from days_after(signs, start, end, named)
    yield completed(signs, Told(widened(signs, start), end, named=(named,)))


def _is_opened(signs: Signs, n: int) -> bool:
    """Tell whether a word that mostly means something else is a month by what stands before it (في مارس, در آبان)."""
    if signs.mark_before(n) == "months":
        return True
    return signs.listed("opened_months", n) and signs.listed("month_openers", n - 1)


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


def _around_weekday(signs: Signs, n: int) -> Iterator[Told]:
    """Yield the date that begins with a weekday."""
    counted = counted_weekday(signs, n)
    if counted is not None:
        yield counted
        return
    end = signs.weekdays[n].end
    if signs.mark_before(n) != "vague" and signs.mark(end) != "vague":  # هر جمعه, جمعه‌ها
        told = Told(widened(signs, n), end, weekday=signs.weekday(n))
        yield completed(signs, after_weekday(signs, told))


def _around_figures(signs: Signs, n: int) -> Iterator[Told]:
    """Yield a date in figures, or a year that stands alone after a preposition or in brackets."""
    found = read_figures(signs, n) or read_year_first(signs, n)
    if found is not None:
        yield completed(signs, Told(widened(signs, n), found[1], named=(found[0],)))
    elif len(signs.words[n]) == 4 and stands_as_year(signs, n):
        for first, end, named in years_from(signs, n, n):
            yield Told(first, end, named=(named,))


def _around_mark(signs: Signs, n: int) -> Iterator[Told]:
    """Yield the date that a word of time opens: a year, a season of a year, days ago."""
    meaning = signs.mark(n)
    if meaning in WEEKDAYS:
        told = counted_weekday(signs, n) or bare_weekday(signs, n)
        if told is not None:
            yield told
    elif meaning in {"year", "years"}:
        yield from _around_year_word(signs, n)
    elif meaning in SEASONS:
        yield from _season(signs, n)
    elif meaning == "the_month":
        day = day_in_month(signs, n)
        if day is not None:
            yield day
    else:
        yield from days_away(signs, n, -1 if meaning == "ago" else 1)


def _around_year_word(signs: Signs, n: int) -> Iterator[Told]:
    """Yield the years that سال, عام or their plurals open."""
    end = signs.marks[n].end
    if signs.mark_before(n) == "vague":
        return  # هر سال ۲۰۰۰ نفر
    if is_figure_year(signs, end):
        for first, after, named in years_from(signs, widened(signs, n), end):
            yield Told(first, after, named=(named,))
        return
    if is_short_year(signs, end):
        for first, after, named in short_years_from(signs, widened(signs, n), end):
            yield Told(first, after, named=(named,))
        return
    year = read_year(signs, n, None) if signs.mark(n) == "year" else None
    if year is not None and not year.turn:
        named = Named(calendar=year.calendar, year=year.year, year_shift=year.shift)
        yield Told(widened(signs, n), year.end, named=(named,))


def _season(signs: Signs, n: int) -> Iterator[Told]:
    """Yield a season of a known year (تابستان سال گذشته)."""
    year = read_year(signs, signs.marks[n].end, "jalali" if signs.jalali else "gregorian")
    if year is not None and not year.turn:
        # In Arabic the year alone: صيف 2015 has no days that all agree on.
        number = SEASONS.index(signs.mark(n)) + 1 if signs.jalali else None
        named = Named(calendar=year.calendar, year=year.year, year_shift=year.shift, season=number)
        yield Told(n, year.end, named=(named,))
