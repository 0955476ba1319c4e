"""Which events are told well enough to be kept: those of whom all that the kind needs are known."""

from collections.abc import Sequence
from typing import Final

from rasad.extract.events.found import EventFound

_SCENES: Final = frozenset({"meeting", "conference", "signing", "ratification"})
_TWO: Final = 2
_HELD: Final = frozenset({"asserted", "historical"})
_TALKS: Final = frozenset({"meeting", "conference"})


def keep_known(events: Sequence[EventFound]) -> list[EventFound]:
    """Return the events without those of which a side that must be there is not known.

    `بحث الوزير الأمر مع مسؤولين`, `أول قمة`, `قراردادهایی امضا کردند` say less than what is beside them. An Arabic summit
    of many that the report dates or places is kept where no talks of named people may be it.
    """
    met = any(len(event.figures) > 1 for event in events if event.kind in _TALKS)
    return [event for event in events if not _lacks_sides(event, beside=met)]


def _lacks_sides(event: EventFound, *, beside: bool) -> bool:
    """Tell whether too few are known of those without whom there is no such event."""
    if event.half:
        return len(event.figures) < _TWO
    if event.verbs_last and event.kind == "meeting":
        return len(event.figures) < _TWO and len(event.states) < _TWO  # رهبر در دیدار با مردم
    if event.kind == "summons" and not event.verbs_last and all(role == "actor" for _, role in event.people):
        return True  # استدعت إيران سفيرها: who is called is not known
    if (
        event.kind == "mediation"
        and not event.verbs_last
        and all(role == "recipient" for _, role in event.people)
    ):
        return True  # يقوم بدور الوساطة بين الرئيس وطهران: who mediates is not known
    needs = event.kind in _SCENES or (event.kind == "summons" and not event.verbs_last)
    return needs and not event.people and not _is_of_many(event, beside=beside)


def _is_of_many(event: EventFound, *, beside: bool) -> bool:
    """Tell whether an Arabic conference without names is its own: with its day and city beside others' talks, else with one of them."""
    if event.verbs_last or event.realis not in _HELD:
        return (
            False  # a Persian one of whom not even the body is known that holds it; one that is still to come
        )
    known = (event.date is not None, event.site is not None)
    return event.kind == "conference" and (all(known) if beside else any(known))
