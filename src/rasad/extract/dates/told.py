"""What a date tells, part by part, before it is given its days."""

from datetime import time
from typing import Final, Literal

from rasad.calendars import Calendar
from rasad.extract.found import Found
from rasad.vocabulary.schema import RelativeDay

Turn = Literal["", "past", "coming", "running", "same"]
Tense = Literal["", "past", "future"]
TURNS: Final[dict[str, Turn]] = {"past": "past", "ago": "past", "coming": "coming", "running": "running"}
ERAS: Final[dict[str, Calendar]] = {"jalali": "jalali", "hijri": "hijri", "gregorian": "gregorian"}
# Meanings of weekdays without their article, which are dates only where they are counted (أول ثلاثاء من آب).
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SEASONS: Final = ("spring", "summer", "autumn", "winter")


class Named(Found, frozen=True):
    """Give one calendar's words for a date, as far as told.

    `year_shift` is a year counted from that of publication (سال گذشته is -1), `month_shift` a month. `turn`
    says which of the months or days of that name is meant (نوفمبر الماضي). `season` is 1 to 4 for
    spring to winter. `counted` is a weekday (0 for Monday), or any day, counted within the month from its beginning, or
    from its end where below 0 (أول ثلاثاء من تشرين الثاني is 1 and 1, آخرین جمعه ماه رمضان is -1 and 4). `rival` is a second month that contradicts the first (أكتوبر/تشرين الثاني).
    """

    calendar: Calendar | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    year_shift: int | None = None
    month_shift: int | None = None
    turn: Turn = ""
    season: int | None = None
    counted: tuple[int, int | None] | None = None
    rival: int | None = None

    @property
    def full(self) -> bool:
        """Tell whether day, month and year are all told."""
        return self.day is not None and self.month is not None and self.year is not None

    @property
    def bare(self) -> bool:
        """Tell whether neither a year nor a turn says which one of that name is meant."""
        return self.year is None and self.year_shift is None and not self.turn


class Told(Found, frozen=True):
    """Gather what words `first` up to `end` tell of one date.

    `relative` is a day, week, month or year counted from today, `weekday` 0 for Monday to 6 for Sunday,
    with its `turn` (الجمعة الماضي) or the week that it is in, counted from this one. `named` holds the
    date in each calendar that it is told in. `days` counts days from today (قبل يومين). `ranged` says that
    it ends a range that the date before it began.
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
    ranged: bool = False

    @property
    def full(self) -> Named | None:
        """Return the part that tells day, month and year, if any does."""
        return next((named for named in self.named if named.full), None)
