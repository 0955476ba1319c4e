"""The day of an event that the report dates elsewhere: in the same sentence, before it, or after it."""

from collections.abc import Sequence
from dataclasses import replace

from rasad.extract.merge_events import EventFound
from rasad.text import Text


def share_days(text: Text, events: Sequence[EventFound]) -> list[EventFound]:
    """Return the events with undated ones on the day of the dated one they belong to.

    A report that tells of a day's meetings dates the first and goes on: لاریجانی همچنین با X دیدار کرد; or it
    opens with the news and dates it later: واجتماع اليوم الأحد أول لقاء. Only its own news (`told_now`) shares a
    day, with the event of the same sentence, the nearest one before, or the first one after that shares a person.
    """
    ordered = sorted(events, key=lambda event: event.spans[0])
    shared: list[EventFound] = []
    for event in ordered:
        source = None
        if event.date is None and _is_open(event):
            source = _source(text, event, [*shared, *ordered[len(shared) + 1 :]], len(shared))
        shared.append(replace(event, date=source.date, date_basis=source.date_basis) if source else event)
    return sorted(shared, key=lambda event: min(event.spans))


def _is_open(event: EventFound) -> bool:
    """Tell whether an event is of the day's news."""
    return event.told_now and event.realis == "asserted"


def _source(text: Text, event: EventFound, others: Sequence[EventFound], earlier: int) -> EventFound | None:
    """Return the event whose day another one shares: others are in order, `earlier` of them before it."""

    def gives(other: EventFound) -> bool:
        whole = other.date and other.date.when and other.date.when.precision == "day"
        return bool(whole and _is_open(other) and other.figures & event.figures)

    here = {text.sentence_of[first] for first, _ in event.spans}
    beside = [
        other
        for other in others
        if gives(other) and here & {text.sentence_of[first] for first, _ in other.spans}
    ]
    before = [other for other in others[:earlier] if gives(other)]
    after = [other for other in others[earlier:] if gives(other)]
    found = beside or before[-1:] or after
    return found[0] if found else None
