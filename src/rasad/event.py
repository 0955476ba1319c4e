"""What the record knows to have happened: events and agreements, each told by one or many reports."""

from dataclasses import dataclass
from datetime import date
from typing import Final

KINDS: Final = (
    "meeting", "visit", "call", "conference", "mediation", "signing", "ratification", "endorsement", "recognition",
    "pledge", "invitation", "cooperation", "aid", "concession", "retreat", "request", "refusal", "accusation",
    "summons", "threat", "sanction", "expulsion", "protest", "mobilisation", "coercion", "attack",
)  # fmt: skip
"""All kinds of events, as the contract has them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Gather what reports say of one event; participants and place are ids of the record.

    `first` and `last` are the days between which it took place, as the most exact report has it, or None;
    `told` is the day of the earliest report that is dated.
    """

    id: str
    kind: str
    participants: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    told: date | None = None
    place: str | None = None
    agreement: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Gather what reports say of one instrument; parties are ISO codes or ids of the record.

    `first` and `last` are days that reports name beside it (of its signing, most often), `told` the day
    of the earliest report that is dated, `last_told` that of the latest.
    """

    id: str
    kind: str
    parties: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    told: date | None = None
    last_told: date | None = None
