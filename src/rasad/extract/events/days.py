"""The day of an event that the report dates elsewhere: in the same sentence, before it, after it, in its opening."""

from collections.abc import Sequence

from rasad.extract.events.found import EventFound
from rasad.extract.events.marks import DatedPhrase
from rasad.extract.events.setting import Setting
from rasad.reading import DateBasis

_AFTER_OPENING = 6  # sentences after the opening that are still of its day
_NEXT = 1  # sentences between states that sign and the dated event that they sign at


def share_days(setting: Setting, events: Sequence[EventFound]) -> list[EventFound]:
    """Return the events with undated ones on the day of the dated one they belong to.

    A report that tells of a day's meetings dates the first and goes on: لاریجانی همچنین با X دیدار کرد; or it
    opens with the news and dates it later: واجتماع اليوم الأحد أول لقاء. Only its own news (`told_now`) shares a
    day, with the event of the same sentence, the nearest one before, or the first one after that shares a person;
    else it has the day of the opening sentence, where that names somebody who takes part.
    """
    ordered = sorted(events, key=lambda event: event.spans[0])
    opening = _opening(setting)
    shared: list[EventFound] = []
    for event in ordered:
        date = None
        if event.date is None and _is_open(event):
            source = _source(setting, event, [*shared, *ordered[len(shared) + 1 :]], len(shared))
            date = source.date if source else _of_opening(setting, event, opening)
        shared.append(event._replace(date=date, date_basis=_basis(date)) if date else event)
    return sorted(shared, key=lambda event: min(event.spans))


def _basis(date: DatedPhrase) -> DateBasis:
    """Return how a date is told."""
    return "relative" if date.when is not None and date.when.calendar == "relative" else "explicit"


def _is_open(event: EventFound) -> bool:
    """Tell whether an event is of the day's news."""
    return event.told_now and event.realis == "asserted"


def _source(
    setting: Setting, event: EventFound, others: Sequence[EventFound], earlier: int
) -> EventFound | None:
    """Return the event whose day another one shares: others are in order, `earlier` of them before it."""
    here = _sentences(setting, event)
    nobody = not event.figures or (bool(event.states) and event.kind == "signing")

    def gives(other: EventFound) -> bool:
        return _is_open(other) and _is_day(other.date)

    beside = [
        other
        for other in others
        if gives(other) and here & _sentences(setting, other) and (other.figures & event.figures or nobody)
    ]
    before = [other for other in others[:earlier] if gives(other) and other.figures & event.figures]
    after = [other for other in others[earlier:] if gives(other) and other.figures & event.figures]
    if nobody:  # ووقعت إيران والوكالة اتفاقا, right after the reception of both
        before = [
            other
            for other in others
            if gives(other) and 0 <= max(here) - max(_sentences(setting, other)) <= _NEXT
        ]
    found = beside or before[-1:] or after
    return found[0] if found else None


def _sentences(setting: Setting, event: EventFound) -> set[int]:
    """Return the numbers of the sentences that tell an event."""
    return {setting.text.sentence_of[first] for first, _ in event.spans}


def _is_day(date: DatedPhrase | None) -> bool:
    """Tell whether a date means one day."""
    return date is not None and date.when is not None and date.when.precision == "day"


def _opening(setting: Setting) -> tuple[DatedPhrase, frozenset[int]] | None:
    """Return the day of the sentence that a report opens with, and who is named in it; None without just one day."""
    lead = next((sentence for sentence in setting.text.sentences if not sentence.heading), None)
    if lead is None:
        return None
    days = [date for date in setting.dates_in(lead.first, lead.end) if _is_day(date)]
    if not days or len({date.when.value for date in days if date.when}) > 1:
        return None
    return days[0], frozenset(mention.figure for mention in setting.persons(lead.first, lead.end))


def _of_opening(
    setting: Setting, event: EventFound, opening: tuple[DatedPhrase, frozenset[int]] | None
) -> DatedPhrase | None:
    """Return the day of the opening for an event told right after it of one of those named there."""
    if opening is None:
        return None
    date, named = opening
    far = min(_sentences(setting, event)) - setting.text.sentence_of[date.first]
    if (
        not named
    ):  # ایران و عربستان روز جمعه توافق کردند. بیانیه را X و Y امضا کردند: states alone open the report
        return date if event.kind == "signing" and far == 1 else None
    return date if 0 < far <= _AFTER_OPENING and not named.isdisjoint(event.figures) else None
