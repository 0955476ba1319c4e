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
    `told` is the day of the earliest report that is dated; `quotes` are check sums of words that were said there and
    that reports give in quotation marks.
    """

    id: str
    kind: str
    participants: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    told: date | None = None
    place: str | None = None
    agreement: str | None = None
    quotes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Gather what reports say of one instrument; parties are ISO codes or ids of the record.

    `first` and `last` are days that reports name beside it (of its signing, most often), `told` the day
    of the earliest report that is dated, `last_told` that of the latest; `signed_in_news` the day of the earliest
    report whose news its signing is, without a day of its own. `signers` are persons by the record's ids, `steps` the
    steps that reports tell, `called` the words of its titles that tell it from others. `many` stands for several told
    of together (تفاهم‌نامه‌های پیشین), which are none of them, an `oral` one is what two only agreed on in talks; `beside` are ids of others of its kind and parties that one
    report tells of with it.
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
    signed_in_news: date | None = None
    signers: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    many: bool = False
    oral: bool = False
    beside: tuple[str, ...] = ()
