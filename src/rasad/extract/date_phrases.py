"""Find where dates stand in a text and which parts belong to one date, before any is given its days."""

from collections.abc import Iterator, Sequence
from datetime import time
from typing import NamedTuple

from rasad.extract.date_parts import (
    Named,
    Turn,
    day_before,
    read_clock,
    read_day,
    read_era,
    read_figures,
    read_month,
    read_named,
    read_year,
)
from rasad.extract.date_signs import Signs
from rasad.text import Text
from rasad.vocabulary.schema import RelativeDay

_SEASONS = ("بهار", "تابستان", "پاییز", "زمستان")
_TURNS: dict[str, Turn] = {"past": "past", "ago": "past", "coming": "coming", "running": "running"}
_OPENING = frozenset({",", "،", "(", "-", "/"})


class Told(NamedTuple):
    """Gather what words `first` up to `end` tell of one date.

    `relative` is a day, week, month or year counted from today, `weekday` 0 for Monday to 6 for Sunday,
    with its `turn` (الجمعة الماضي) or the week that it is in, counted from this one. `named` holds the
    date in each calendar that it is told in.
    """

    first: int
    end: int
    relative: RelativeDay | None = None
    weekday: int | None = None
    turn: Turn = ""
    week: int | None = None
    named: tuple[Named, ...] = ()
    clock: time | None = None
    days: int | None = None

    @property
    def full(self) -> Named | None:
        """Return the part that tells day, month and year, if any does."""
        return next((named for named in self.named if named.full), None)


def find_phrases(text: Text, signs: Signs) -> list[Told]:
    """Return all dates of a text in order, none overlapping another."""
    found: list[Told] = []
    reached = 0
    for anchor in _anchors(signs):
        if anchor < reached:
            continue
        limit = text.sentences[text.sentence_of[anchor]].end
        start = text.sentences[text.sentence_of[anchor]].first
        for told in _read_at(signs, anchor):
            if told.end <= limit and told.first >= max(reached, start):
                found.append(told)
                reached = told.end
    return found


def _anchors(signs: Signs) -> list[int]:
    """Return the words at which a date may be found, in order."""
    anchors = {*signs.months, *signs.weekdays, *signs.relatives}
    anchors.update(n for n in signs.marks if signs.mark(n) in {"year", "years", "season", "ago", "later", "the_month"})
    anchors.update(n for n, word in enumerate(signs.words) if word.isdigit() and _may_begin(signs, n, word))
    return sorted(anchors)


def _may_begin(signs: Signs, n: int, word: str) -> bool:
    """Tell whether figures may be a year or begin a date in figures."""
    return len(word) == 4 or (len(word) <= 2 and signs.word(n + 2).isdigit() and signs.word(n + 1) in "/-.\\")


def _read_at(signs: Signs, n: int) -> Iterator[Told]:
    """Yield the dates that the sign at word n begins or ends."""
    if n in signs.months:
        yield from _around_month(signs, n)
    elif n in signs.weekdays:
        yield from _around_weekday(signs, n)
    elif n in signs.relatives:
        yield from _around_relative(signs, n)
    elif signs.words[n].isdigit():
        yield from _around_figures(signs, n)
    else:
        yield from _around_mark(signs, n)


def _around_month(signs: Signs, n: int) -> Iterator[Told]:
    """Yield the date around a month name, after the days before it that share the month."""
    first = _day_of_month_before(signs, n)
    start = n if first is None else first
    found = read_named(signs, start) or read_named(signs, n)
    if found is None:
        return
    named, end = found
    if named.day is None:
        start = n
    else:
        if named.year is None and _is_thing(signs, start):
            yield from ()
            return
        yield from _days_before(signs, start, named)
    yield _complete(signs, Told(_widen(signs, start), end, named=(named,)))


def _day_of_month_before(signs: Signs, n: int) -> int | None:
    """Return the first word of the day before a month, past من, شهر and strokes."""
    for between in range(3):
        at = n - between
        first = day_before(signs, at)
        if first is not None:
            return first
        mark = signs.word(at - 1)
        if mark not in {"/", "-"} and not signs.listed("date_joints", at - 1):
            return None
    return None


def _days_before(signs: Signs, n: int, named: Named) -> Iterator[Told]:
    """Yield the days told before a day of the same month (۲۰ تا ۲۲ مهر; 9 و10 آب)."""
    found: list[Told] = []
    at = n
    while signs.listed("date_links", at - 1) or signs.numbers.get(at, None) and signs.numbers[at].prefix == "و":
        end = at - signs.listed("date_links", at - 1)
        first = day_before(signs, end)
        if first is None:
            break
        day = read_day(signs, first)
        if day is None or day[1] != end or (named.day is not None and day[0] >= named.day and not found):
            break
        found.append(Told(first, end, named=(named._replace(day=day[0]),)))
        at = first
    yield from reversed(found)


def _is_thing(signs: Signs, n: int) -> bool:
    """Tell whether a day without a year is part of a name (میدان ۲۲ بهمن, ثورة 14 تموز)."""
    return signs.mark_before(n) == "thing"


def _widen(signs: Signs, n: int) -> int:
    """Return the first word of a date with روز, يوم, أواخر before it."""
    match = signs.mark_ends.get(n)
    while match is not None and signs.mark(match.first) in {"day", "month", "part"}:
        n = match.first
        match = signs.mark_ends.get(n)
    return n


def _complete(signs: Signs, told: Told) -> Told:
    """Return a date with the same date in another calendar after it, and with its clock."""
    last = told.named[-1] if told.named else None
    if last is not None and (last.day is not None or last.month is not None):
        found = _equal_after(signs, told.end, last)
        if found is not None:
            told = told._replace(end=found[1], named=(*told.named, found[0]))
    if told.full is not None:
        clock = read_clock(signs, told.end)
        if clock is not None:
            told = told._replace(end=clock[1], clock=clock[0])
    return told


def _equal_after(signs: Signs, n: int, named: Named) -> tuple[Named, int] | None:
    """Return the date in another calendar told as equal (الموافق, برابر با, in brackets, after a stroke)."""
    at, opened = n, False
    if signs.word(at) in _OPENING - {",", "،"}:
        opened = signs.word(at) == "("
        at += 1
    elif signs.word(at) in {",", "،"} and signs.mark(at + 1) == "equals":
        at += 1
    if signs.mark(at) == "equals":
        at = signs.marks[at].end
    if at == n:
        return None
    while signs.mark(at) == "day" or signs.listed("date_joints", at):
        at = signs.marks[at].end if signs.mark(at) == "day" else at + 1
    found = read_named(signs, at)
    if found is None or found[0].calendar == named.calendar or (found[0].day is None) != (named.day is None):
        return None
    end = found[1]
    if opened:
        if signs.word(end) != ")":
            return None
        end += 1
    return found[0], end


def _around_weekday(signs: Signs, n: int) -> Iterator[Told]:
    """Yield the date that begins with a weekday."""
    before = signs.mark_before(n)
    end = signs.weekdays[n].end
    if before == "vague" or signs.mark(end) == "vague":
        return  # هر جمعه, جمعه‌ها
    told = _after_weekday(signs, Told(_widen(signs, n), end, weekday=signs.weekday(n)))
    yield _complete(signs, told)


def _after_weekday(signs: Signs, told: Told) -> Told:
    """Return a date with what follows its weekday: an hour of the day, a turn, a week, day and month."""
    at = told.end
    while signs.mark(at) == "hour":
        at = signs.marks[at].end
    turn = _TURNS.get(signs.mark(at))
    if turn:
        return _with_named(signs, told._replace(end=signs.marks[at].end, turn=turn))
    joined = at + signs.listed("date_joints", at)
    relative = signs.relative(joined)
    if relative is not None and relative.unit == "week":
        return told._replace(end=signs.relatives[joined].end, week=relative.offset)
    return _with_named(signs, told)


def _with_named(signs: Signs, told: Told) -> Told:
    """Return a date with the day and month, or the figures, that follow its weekday or today's word."""
    at, opened = _skip(signs, told.end)
    found = read_named(signs, at)
    if found is None or found[0].day is None:
        return told
    end = found[1]
    if opened:
        both = _equal_after(signs, end, found[0])
        if both is not None and signs.word(both[1]) == ")":
            return told._replace(end=both[1] + 1, named=(*told.named, found[0], both[0]))
        end += signs.word(end) == ")"
    return told._replace(end=end, named=(*told.named, found[0]))


def _skip(signs: Signs, n: int) -> tuple[int, bool]:
    """Return the word after what may stand between a weekday and its date, and whether a bracket opened."""
    at, opened = n, False
    while at < n + 4:
        mark = signs.mark(at)
        if mark in {"day", "hour", "equals"}:
            at = signs.marks[at].end
        elif signs.word(at) in _OPENING or signs.listed("date_prepositions", at):
            opened = opened or signs.word(at) == "("
            at += 1
        else:
            break
    return at, opened


def _around_relative(signs: Signs, n: int) -> Iterator[Told]:
    """Yield the date that begins with a word counted from today (امروز سه‌شنبه ۲۹ مهر; الشهر الماضي)."""
    relative, end = signs.relative(n), signs.relatives[n].end
    if relative is None:
        return
    if relative.unit == "day":
        if signs.mark_before(n) == "same":
            yield from _same_day(signs, n)
            return
        yield _complete(signs, _after_today(signs, Told(_widen(signs, n), end, relative=relative)))
        return
    if relative.unit == "month":
        first = _day_of_month_before(signs, n)
        found = read_named(signs, first) if first is not None else None
        if first is not None and found is not None:
            yield Told(_widen(signs, first), found[1], named=(found[0],))
            return
    if signs.mark_before(n) != "vague" and not signs.words[n - 1].isdigit() and n not in signs.number_ends:
        _, end = read_era(signs, end)
        yield Told(_widen(signs, n), end, relative=relative)


def _after_today(signs: Signs, told: Told) -> Told:
    """Return today's word with the weekday and the date that it is joined to."""
    at, opened = _skip(signs, told.end)
    if signs.weekday(at) is not None and not (opened and at > told.end + 1):
        inner = _after_weekday(signs, Told(at, signs.weekdays[at].end, weekday=signs.weekday(at)))
        end = inner.end + (opened and signs.word(inner.end) == ")")
        return told._replace(end=end, weekday=inner.weekday, named=inner.named)
    return _with_named(signs, told)


def _same_day(signs: Signs, n: int) -> Iterator[Told]:
    """Yield the same day of another year (نفس اليوم من عام 1947)."""
    end = signs.relatives[n].end
    year = read_year(signs, end, None)
    if year is not None and year.year is not None:
        yield Told(signs.mark_ends[n].first, year.end, named=(Named(year=year.year, turn="same"),))


def _around_figures(signs: Signs, n: int) -> Iterator[Told]:
    """Yield a date in figures, or a year that stands alone after a preposition or in brackets."""
    found = read_figures(signs, n)
    if found is not None:
        yield _complete(signs, Told(_widen(signs, n), found[1], named=(found[0],)))
    elif len(signs.words[n]) == 4 and _stands_as_year(signs, n):
        yield from _years(signs, n, n)


def _stands_as_year(signs: Signs, n: int) -> bool:
    """Tell whether four figures alone are a year: في 2016, (1950-1953)."""
    year = int(signs.words[n])
    if not (1900 <= year < 2100 or (signs.jalali and 1290 <= year < 1420)):
        return False
    after = signs.word(n + 1)
    if signs.listed("date_units", n + 1) or after in {"%", "/", "."} and signs.word(n + 2).isdigit():
        return False
    if signs.word(n - 1) == "(":
        return after == ")" or (after in {"-", "و"} and signs.word(n + 2).isdigit() and signs.word(n + 3) == ")")
    return signs.listed("year_openers", n - 1)


def _years(signs: Signs, first: int, n: int) -> Iterator[Told]:
    """Yield the year at word n and those linked to it (بين عامي 1979 و 1988; 1950-1953)."""
    while True:
        year = int(signs.words[n])
        era, end = read_era(signs, n + 1)
        yield Told(first, end, named=(Named(calendar=era, year=year),))
        first = n = end + 1
        if signs.mark(n) == "year":
            n = signs.marks[n].end
        word = signs.word(n)
        linked = signs.listed("date_links", end) and len(word) == 4 and word.isdigit()
        if not linked or not 1000 < int(word) < 2200 or signs.listed("date_units", n + 1):
            return


def _around_mark(signs: Signs, n: int) -> Iterator[Told]:
    """Yield the date that a word of time opens: a year, a season of a year, days ago."""
    meaning, end = signs.mark(n), signs.marks[n].end
    if meaning in {"year", "years"}:
        if len(signs.word(end)) == 4 and signs.word(end).isdigit():
            if not signs.listed("date_units", end + 1):
                yield from _years(signs, _widen(signs, n), end)
            return
        year = read_year(signs, n, None) if meaning == "year" else None
        if year is not None and not year.turn:
            named = Named(calendar=year.calendar, year=year.year, year_shift=year.shift)
            yield Told(_widen(signs, n), year.end, named=(named,))
    elif meaning == "season":
        yield from _season(signs, n)
    elif meaning == "the_month":
        first = _day_of_month_before(signs, n)
        found = read_named(signs, first) if first is not None else None
        if first is not None and found is not None:
            yield Told(_widen(signs, first), found[1], named=(found[0],))
    else:
        yield from _days_away(signs, n, -1 if meaning == "ago" else 1)


def _season(signs: Signs, n: int) -> Iterator[Told]:
    """Yield a season of a known year (تابستان سال گذشته)."""
    year = read_year(signs, signs.marks[n].end, "jalali" if signs.jalali else "gregorian")
    if year is None or year.turn:
        return
    number = _SEASONS.index(signs.marks[n].row.forms[0]) + 1 if signs.jalali else 0
    if number:
        named = Named(calendar=year.calendar, year=year.year, year_shift=year.shift, season=number)
        yield Told(n, year.end, named=(named,))


def _days_away(signs: Signs, n: int, direction: int) -> Iterator[Told]:
    """Yield a number of days ago or ahead (دو روز پیش, قبل يومين)."""
    if signs.jalali:
        if signs.mark_before(n) != "day":
            return
        first = day_before(signs, signs.mark_ends[n].first)
        day = read_day(signs, first) if first is not None else None
        if first is not None and day is not None:
            yield Told(first, signs.marks[n].end, days=direction * day[0])
        return
    at = signs.marks[n].end
    if signs.mark(at) == "two_days":
        count, end = 2, signs.marks[at].end
    else:
        day = read_day(signs, at)
        if day is None or signs.mark(day[1]) != "days":
            return
        count, end = day[0], signs.marks[day[1]].end
    if direction < 0 and not signs.listed("date_joints", end):
        yield Told(n, end, days=-count)
