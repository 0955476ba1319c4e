"""Give a date its days: counted from the day of publication, told in three calendars, checked by weekday."""

from datetime import date, timedelta

from rasad.calendars import Calendar, from_ordinal
from rasad.errors import DateError
from rasad.extract.dates.parts import calendar_of_year
from rasad.extract.dates.spans import counted_in, in_years, month_or_day, season_of
from rasad.extract.dates.told import Named, Tense, Told
from rasad.extract.found import Found
from rasad.vocabulary.language import Language
from rasad.vocabulary.schema import RelativeDay
from rasad.when import ToldIn, When

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# Days after publication within which what is told without a year is not taken for last year's: of a month,
# of a day in the past tense, and of a day where no tense shows.
_SOON_MONTH, _SOON_PAST, _SOON = 62, 31, 270
_LONG = 240
_NEAR_BY = 45


class Setting(Found, frozen=True):
    """Say from where dates are counted: the day of publication, the language's calendar and week.

    `tense` is that of the words around, where it shows; `before` is the day last told; `known` are days that
    reports give without their year, as ISO dates.
    """

    published: date | None
    language: Language
    tense: Tense = ""
    before: When | None = None
    known: frozenset[str] = frozenset()


class Value(Found, frozen=True):
    """Give the days of a date, the calendar that it was told in, and how its parts disagree."""

    when: When | None
    calendar: ToldIn
    conflict: str | None = None


def value_of(told: Told, setting: Setting) -> Value:
    """Return what a date means; `when` is None where nothing tells, or where no such day exists."""
    try:
        return _named_value(told, setting) if told.named else _relative_value(told, setting)
    except (DateError, OverflowError, ValueError):
        return Value(None, told.named[0].calendar or "gregorian" if told.named else "relative")


def _relative_value(told: Told, setting: Setting) -> Value:
    """Return a day, week, month or year counted from publication, or a weekday alone."""
    published, conflict = setting.published, None
    if published is None:
        return Value(None, "relative")
    if told.days is not None:
        when = _day(published + timedelta(days=told.days))
    elif told.relative is not None:
        when = _counted(told.relative, published, setting.language)
        if told.weekday is not None and told.weekday != when.first.weekday():
            fitting = _day(when.first + timedelta(days=(told.weekday - when.first.weekday() + 3) % 7 - 3))
            conflict = f"told as a {_WEEKDAYS[told.weekday]}, counted from publication it is {when.value}"
            when = fitting  # a site that dates its report a day late is commoner than a wrong weekday
    elif told.week is not None:
        when = _weekday_of_week(told, published, setting.language)
    else:
        when = _day(_nearest_weekday(told, published, future=setting.tense == "future"))
    return Value(when, "relative", conflict)


def _weekday_of_week(told: Told, published: date, language: Language) -> When:
    """Return the weekday of this, last or next week (سه‌شنبه هفته گذشته)."""
    first = (language.week_begins - 1) % 7
    start = published - timedelta(days=(published.weekday() - first) % 7)
    return _day(start + timedelta(days=7 * (told.week or 0) + ((told.weekday or 0) - first) % 7))


def _day(day: date) -> When:
    return When.of_date(day, calendar="relative")


def _nearest_weekday(told: Told, published: date, *, future: bool) -> date:
    """Return the weekday's day not after publication, or the next one where the future is spoken of."""
    back = (published.weekday() - (told.weekday or 0)) % 7
    if told.turn == "past":
        return published - timedelta(days=back or 7)
    if told.turn == "coming":
        return published + timedelta(days=7 - back)
    if future and told.turn != "running":
        return published + timedelta(days=(7 - back) % 7)
    return published - timedelta(days=back)


def _counted(relative: RelativeDay, published: date, language: Language) -> When:
    """Return the day, week, month or year so many units from that of publication."""
    if relative.unit == "day":
        return _day(published + timedelta(days=relative.offset))
    if relative.unit == "week":
        week = published + timedelta(days=7 * relative.offset)
        return When.of_week(week, first_weekday=(language.week_begins - 1) % 7)
    year, month, _ = from_ordinal(language.calendar, published.toordinal())
    if relative.unit == "year":
        return When.of_year(language.calendar, year + relative.offset).as_relative()
    months = 12 * year + month - 1 + relative.offset
    return When.of_month(language.calendar, months // 12, months % 12 + 1).as_relative()


def _named_value(told: Told, setting: Setting) -> Value:
    """Return the value of a date told in one or more calendars, the likelier where they disagree."""
    whens = [(named, _when(named, told, setting)) for named in told.named]
    known = [(named, when) for named, when in whens if when is not None]
    calendar = _calendar(told.named[0], setting.language)
    if not known:
        return Value(_today(told, setting), calendar)
    when, conflict = known[0][1], None
    if len(known) > 1 and when.value != known[1][1].value:
        when, conflict = _likelier(known, told, setting)
    told_day = _today(told, setting)
    if told.weekday is not None and when.precision == "day" and when.first.weekday() != told.weekday:
        told_as = _WEEKDAYS[told.weekday]
        conflict = f"told as a {told_as}, but {when.value} is a {_WEEKDAYS[when.first.weekday()]}"
        if told_day is not None and told_day.first.weekday() == told.weekday:
            when = told_day
    elif told_day is not None and when.precision == "day" and told_day.first != when.first:
        conflict = f"counted from publication it is {told_day.value}, but {when.value} is told"
    elif told.named[0].rival is not None:
        conflict = f"month {told.named[0].month} and month {told.named[0].rival} are told as one"
    if told.clock is not None and when.precision == "day":
        when = when.at(told.clock)
    return Value(when, when.calendar if conflict is None else calendar, conflict)


def _today(told: Told, setting: Setting) -> When | None:
    """Return the day that today's word in a date tells, where publication is known."""
    if told.relative is None or setting.published is None:
        return None
    return _counted(told.relative, setting.published, setting.language)


def _likelier(known: list[tuple[Named, When]], told: Told, setting: Setting) -> tuple[When, str | None]:
    """Return the likelier of two dates told as one, with their conflict; months that overlap have none.

    A lunar month may begin a day later where the moon is sighted, so another calendar outweighs it; of two
    others the one on the weekday told, or nearer to publication.
    """
    (first, one), (second, other) = known[:2]
    conflict = f"{first.calendar} is {one.value}, {second.calendar} is {other.value}"
    chosen = other if first.calendar == "hijri" else one
    if one.precision != "day" or other.precision != "day":
        return chosen, None if one.first <= other.last and other.first <= one.last else conflict
    published = setting.published
    if told.weekday is not None and one.first.weekday() != told.weekday == other.first.weekday():
        chosen = other
    elif published is not None and "hijri" not in (first.calendar, second.calendar):
        chosen = min((one, other), key=lambda when: abs((when.first - published).days))
    return chosen, conflict


def _calendar(named: Named, language: Language) -> Calendar:
    """Return the calendar that a date is told in, by its month, its era or the size of its year."""
    if named.calendar is not None:
        return named.calendar
    if named.year is not None:
        found = calendar_of_year(named.year, jalali=language.calendar == "jalali")
        return found or "gregorian"
    return language.calendar


def _when(named: Named, told: Told, setting: Setting) -> When | None:
    """Return the days of one calendar's words, or None where the year is not known."""
    calendar = _calendar(named, setting.language)
    if named.counted is not None:
        return counted_in(_when(named._replace(counted=None), told, setting), named.counted)
    if named.turn == "same":
        return _same(named, calendar, setting)
    if named.month_shift is not None:
        return _in_shifted_month(named, calendar, setting)
    year = named.year
    if year is None and named.year_shift is not None and setting.published is not None:
        year = from_ordinal(calendar, setting.published.toordinal())[0] + named.year_shift
    if named.month is None:
        if year is None:
            return None
        return season_of(named.season, year, calendar) if named.season else When.of_year(calendar, year)
    if year is not None:
        return month_or_day(calendar, year, named.month, named.day)
    if told.ranged and setting.before is not None:
        return _after(named, calendar, setting.before)
    return _without_year(named, calendar, told, setting)


def _same(named: Named, calendar: Calendar, setting: Setting) -> When | None:
    """Return the same day of another year, or a day of the month or a month of the year told before."""
    before = setting.before
    if before is None:
        return None
    year, month, day = from_ordinal(calendar, before.first.toordinal())
    if named.year is not None:
        return When.of_day(calendar, named.year, month, day)
    return month_or_day(calendar, year, named.month or month, named.day)


def _in_shifted_month(named: Named, calendar: Calendar, setting: Setting) -> When | None:
    """Return this, last or next month, or a day of it (الرابع من الشهر الجاري, ماه جاری میلادی)."""
    if setting.published is None or named.month_shift is None:
        return None
    year, month, _ = from_ordinal(calendar, setting.published.toordinal())
    months = 12 * year + month - 1 + named.month_shift
    return month_or_day(calendar, months // 12, months % 12 + 1, named.day)


def _without_year(named: Named, calendar: Calendar, told: Told, setting: Setting) -> When | None:
    """Return the day or month of that name which is meant, by its turn, its weekday or the tense around it."""
    published = setting.published
    if published is None or named.month is None:
        return None
    this_year = from_ordinal(calendar, published.toordinal())[0]
    near = list(in_years(named, calendar, range(this_year - 1, this_year + 2)))
    if told.weekday is not None and named.day is not None:
        fitting = [when for when in near if when.first.weekday() == told.weekday]
        near = fitting or near
    known = _well_known(near[1:2], setting) if told.weekday is None and not named.turn else None
    if known is not None:
        return known
    past = [when for when in near if when.last < published]
    coming = [when for when in near if when.first > published]
    if named.turn == "past" and past:
        return past[-1]
    if named.turn == "coming" and coming:
        return coming[0]
    if setting.tense == "future":
        behind = _LONG if named.day is not None else 0
        return next((when for when in near if when.last >= published - timedelta(days=behind)), None)
    soon = _SOON_MONTH if named.day is None else _SOON_PAST if setting.tense == "past" else _SOON
    reach = published + timedelta(days=soon)
    return next((when for when in reversed(near) if when.first <= reach), near[0] if near else None)


def _well_known(this_year: list[When], setting: Setting) -> When | None:
    """Return the well known day of that name (السابع من أكتوبر), unless this year's is near publication."""
    for when in this_year:
        if setting.published is None or abs((when.first - setting.published).days) <= _NEAR_BY:
            return None
        for day in setting.known:
            if when.value[4:] == day[4:] and day < setting.published.isoformat():
                return When.parse(day)
    return None


def _after(named: Named, calendar: Calendar, before: When) -> When | None:
    """Return the first day or month of that name after the one that a range begins with."""
    year = from_ordinal(calendar, before.first.toordinal())[0]
    later = in_years(named, calendar, range(year, year + 2))
    return next((when for when in later if when.first > before.first), None)
