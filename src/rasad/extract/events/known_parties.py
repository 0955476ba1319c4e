"""Which events are told well enough to be kept: those of whom somebody is known."""

from collections.abc import Sequence
from typing import Final

from rasad.extract.events.found import EventFound

_SCENES: Final = frozenset({"meeting", "conference", "signing"})
_TWO: Final = 2
_TALKS: Final = frozenset({"meeting", "conference"})


def keep_known(events: Sequence[EventFound]) -> list[EventFound]:
    """Return the events without those of nobody: أول قمة, تجهيزات القمة say less than what is beside them.

    An Arabic summit of many that the report dates or comes back to is kept where no talks of named people may be it.
    """
    events = [event for event in events if not (event.half and len(event.people) < _TWO)]
    met = any(len(event.figures) > 1 for event in events if event.kind in _TALKS)
    return [event for event in events if not _is_of_nobody(event) or _is_of_many(event, beside=met)]


def _is_of_nobody(event: EventFound) -> bool:
    """Tell whether a report does not say who met or signed: قراردادهایی با دیگر کشورها امضا کردند."""
    return not event.people and event.kind in _SCENES


def _is_of_many(event: EventFound, *, beside: bool) -> bool:
    """Tell whether an Arabic conference without names is its own: with its day and city beside others' talks, else with one of them."""
    if event.verbs_last:
        return False  # a Persian one of whom not even the body is known that holds it
    known = (event.date is not None, event.site is not None, len(event.spans) > 1)
    return event.kind == "conference" and (all(known[:2]) if beside else any(known))
