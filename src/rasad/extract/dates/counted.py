"""Read a day counted within a month: the first Tuesday of November, the last Friday of Ramadan, its twenty-first day."""

from rasad.extract.dates.namings import with_year
from rasad.extract.dates.parts import read_month
from rasad.extract.dates.signs import Signs
from rasad.extract.dates.told import WEEKDAYS, Named, Told

_MOST = 5


def counted_weekday(signs: Signs, n: int) -> Told | None:
    """Return the date told by the weekday at word n with what counts it, before or after it, and its month.

    أول ثلاثاء من تشرين الثاني, الجمعة الأخيرة من شهر رمضان, آخرین جمعه ماه رمضان; but الأحد الأول من تشرين الثاني and شنبه سوم
    خرداد give the day of the month.
    """
    weekday, bare = signs.weekday(n), signs.mark(n)
    if weekday is None and bare not in WEEKDAYS:
        return None
    end = signs.marks[n].end if weekday is None else signs.weekdays[n].end
    place = _place_before(signs, _before_day_word(signs, n))
    if place is None and weekday is not None and signs.mark(end) == "last":
        place, end = (n, -1), signs.marks[end].end
    if place is None or place[1] > _MOST:
        return None
    fits = weekday is None or place[1] < 0 or _counts(signs, place[0])
    found = _month_after(signs, end) if fits else None
    if found is None:
        return None
    counted = place[1], WEEKDAYS.index(bare) if weekday is None else weekday
    return Told(place[0], found[1], named=(found[0]._replace(counted=counted),))


def counted_day(signs: Signs, n: int) -> Told | None:
    """Return the day counted before the month at word n (بیست و یکمین روز فروردین, آخرین روز مهر)."""
    before = _before_day_word(signs, n)
    place = _place_before(signs, before) if before < n else None
    if place is None or not (place[1] < 0 or _counts(signs, place[0])):
        return None
    found = _month_after(signs, n)
    if found is None or found[0].day is not None:
        return None
    named, end = found
    told = named._replace(counted=(-1, None)) if place[1] < 0 else named._replace(day=place[1])
    return Told(place[0], end, named=(told,))


def _before_day_word(signs: Signs, n: int) -> int:
    """Return the first word of روز, يوم right before word n, or n."""
    return signs.marks_before[n].first if signs.mark_before(n) == "day" else n


def _place_before(signs: Signs, n: int) -> tuple[int, int] | None:
    """Return the first word of an ordinal that ends right before word n, and its value; -1 is the last."""
    if signs.mark_before(n) == "last":
        return signs.marks_before[n].first, -1
    match = signs.numbers_before.get(n)
    number = signs.number(match.first) if match else None
    return (match.first, number.value) if match and number and number.ordinal else None


def _counts(signs: Signs, n: int) -> bool:
    """Tell whether the ordinal at word n counts what follows it (اولین, بیست و یکمین)."""
    number = signs.number(n)
    return number is not None and number.counting


def _month_after(signs: Signs, n: int) -> tuple[Named, int] | None:
    """Return the month told at word n, past من or في, with its year, and the word after it."""
    at = n + (signs.listed("date_joints", n) or signs.listed("date_prepositions", n))
    relative = signs.relative(at)
    if relative is not None and relative.unit == "month":
        return Named(month_shift=relative.offset), signs.relatives[at].end
    at = signs.marks[at].end if signs.mark(at) == "month" and at not in signs.months else at
    found = read_month(signs, at)
    if found is None:
        return None
    month, end, rival = found
    return with_year(signs, Named(calendar=month.calendar, month=month.month, rival=rival), end)
