"""Judge whether an instrument of a report is one that the record knows: parties, kind, subject, day, who signed, how far."""

from datetime import date, timedelta
from functools import lru_cache
from typing import Final, NamedTuple

from rasad.event import Agreement
from rasad.link.compare import Opinion
from rasad.spelling import distance

IN_THE_NEWS: Final = "parties, in the news at once"
"""The rule of two instruments of one kind and the same parties that reports of the same days tell of, or that were signed
on one day: one, if there is no other that it could be."""

_NEWS: Final = timedelta(days=3)
_RUNNING: Final = timedelta(days=60)
_SPOKEN_OF: Final = timedelta(days=200)
"""So long after the last report of an instrument one of its kind, parties and topic is taken to be it: trade memoranda of
two states are many over the years."""
_LONG_AGO: Final = timedelta(days=2 * 365)
_EXACT: Final = timedelta(days=2)
_SIGNED_ANEW: Final = timedelta(days=30)
_MANY_PARTIES: Final = 4
"""So many states seldom agree twice on one topic: of what they agreed on reports speak for years."""
# Instruments that reports call by one another's names: a treaty here may be a memorandum there.
_ALIKE: Final = frozenset({"memorandum", "agreement", "treaty", "protocol", "other"})
_UNBORN: Final = frozenset({"proposed", "negotiated"})
_CALLED_ALIKE: Final = 0.4


class _Common(NamedTuple):
    """Hold what two instruments of the same parties have in common."""

    kind: bool
    topics: tuple[str, ...]
    field: bool
    day: bool
    exact: bool
    called: bool
    signers: tuple[str, ...]
    news: bool

    @property
    def weight(self) -> int:
        return (
            4 * self.day + 2 * bool(self.topics) + 2 * self.called + 2 * min(2, len(self.signers))
            + self.field + self.kind + self.news
        )  # fmt: skip

    @property
    def subject(self) -> bool:
        """Tell whether anything but the parties and days agrees."""
        return bool(self.topics or self.called or self.signers)


def compare_agreements(new: Agreement, known: Agreement) -> Opinion | None:
    """Return an opinion on a candidate agreement, or None where it is another one."""
    if set(new.parties) != set(known.parties) or len(new.parties) < 2 or new.many != known.many:
        return None
    if new.kind != known.kind and not {new.kind, known.kind} <= _ALIKE:
        return None
    if _contradict(new, known):
        return None
    common = _common(new, known)
    if (new.oral or known.oral) and not common.called:
        return None  # what is agreed on in talks is known by nothing but what it is
    reasons = _reasons(known, common)
    if _is_one(new, known, common):
        return Opinion("same", "parties and subject", common.weight, reasons)
    if (
        common.kind
        and (common.news or common.day)
        and not (_long_before(new, known) or _by_others(new, known))
    ):
        return Opinion("unsure", IN_THE_NEWS, common.weight, reasons)
    bare = common.kind and not (new.topics and known.topics) and _near(new, known, _RUNNING)
    if common.subject or common.day or common.news or bare:
        return Opinion("unsure", "parties and subject", common.weight, reasons)
    return None


def _common(new: Agreement, known: Agreement) -> _Common:
    day = _days_meet(new, known) is True
    return _Common(
        kind=new.kind == known.kind,
        topics=_shared(new.topics, known.topics),
        field=_same_field(new.topics, known.topics),
        day=day,
        exact=day and _is_exact(new) and _is_exact(known),
        called=_called_alike(new.called, known.called),
        signers=tuple(sorted({*new.signers} & {*known.signers})),
        news=_near(new, known, _NEWS),
    )


def _reasons(known: Agreement, common: _Common) -> tuple[str, ...]:
    return (
        f"{known.kind} of {', '.join(sorted(known.parties))}",
        *(f"topic: {topic}" for topic in common.topics),
        *(["day agrees"] if common.day else []),
        *(["called alike"] if common.called else []),
        *(f"signed by {who}" for who in common.signers),
    )


def _is_one(new: Agreement, known: Agreement, common: _Common) -> bool:
    """Tell whether nothing but one instrument is likely: of two kinds, only by the day and its subject together."""
    if _signed_anew(new, known) or _by_others(new, known):
        return False
    together = common.news and len(common.signers) > 1
    if not common.kind:
        return (common.exact and common.subject) or (together and bool(common.topics or common.called))
    if (common.day and common.subject) or together:
        return True
    if common.news and common.signers and (common.field or not common.topics):
        return True
    return not _long_before(new, known) and _is_of_one_subject(new, known, common)


def _is_of_one_subject(new: Agreement, known: Agreement, common: _Common) -> bool:
    """Tell whether two of one kind are one by what they are of, within the time that reports speak of one."""
    if common.called and (common.field or not (new.topics and known.topics)):
        return _spoken_of(new, known, _SPOKEN_OF)
    if not common.topics:
        return False
    narrow = any("." in each for each in common.topics)
    return len(set(new.parties)) >= _MANY_PARTIES or _spoken_of(
        new, known, _SPOKEN_OF if narrow else _RUNNING
    )


def _contradict(new: Agreement, known: Agreement) -> bool:
    """Tell whether two instruments cannot be one: signed on other days, on other fields, one signed and one yet to be."""
    if _days_meet(new, known) is False:
        return True
    if new.topics and known.topics and not _same_field(new.topics, known.topics):
        return True
    return _is_yet_to_be(new, known) or _is_yet_to_be(known, new)


def _is_yet_to_be(one: Agreement, other: Agreement) -> bool:
    """Tell whether one is still talked about long after the other was signed: the two negotiate a new treaty."""
    if not one.steps or not _UNBORN.issuperset(one.steps) or other.last is None or one.told is None:
        return False
    return one.told - other.last > _RUNNING


def _signed_anew(new: Agreement, known: Agreement) -> bool:
    """Tell whether one is signed in the news of a day on which the other was signed already, or of which nobody spoke yet."""
    for one, other in ((new, known), (known, new)):
        if one.signed_in_news is None:
            continue
        days = [day for day in (other.last, other.signed_in_news) if day]
        if days and all(abs(one.signed_in_news - day) > _SIGNED_ANEW for day in days):
            return True
    return False


def _by_others(new: Agreement, known: Agreement) -> bool:
    """Tell whether quite other people signed: of one visit, each minister signs a memorandum of his own."""
    least = min(len(new.signers), len(known.signers))
    return least > 1 and not {*new.signers} & {*known.signers} and not _shared(new.topics, known.topics)


def _long_before(new: Agreement, known: Agreement) -> bool:
    """Tell whether one was signed long before the other was in the news, and the other tells no day of its own.

    The states of اتفاقية التعاون الأمني of 2001 have made others on security since.
    """
    for dated, other in ((new, known), (known, new)):
        if dated.last and not other.last and other.told and other.told - dated.last > _LONG_AGO:
            return True
    return False


def _shared(topics: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    """Return the topics that agree: equal, or one within the other (security, security.border)."""
    return tuple(
        sorted(
            {
                max(one, other, key=len)
                for one in topics
                for other in others
                if f"{one}.".startswith(f"{other}.") or f"{other}.".startswith(f"{one}.")
            }
        )
    )


def _same_field(topics: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Tell whether any two topics are of one field, as security.border and security.terrorism are."""
    return bool({each.partition(".")[0] for each in topics} & {each.partition(".")[0] for each in others})


def _days_meet(new: Agreement, known: Agreement) -> bool | None:
    """Tell whether the days named beside both agree; None where one names none."""
    if not (new.first and new.last and known.first and known.last):
        return None
    return new.first <= known.last and known.first <= new.last


def _is_exact(agreement: Agreement) -> bool:
    return bool(agreement.first and agreement.last and agreement.last - agreement.first <= _EXACT)


def _spoken_of(new: Agreement, known: Agreement, days: timedelta) -> bool:
    """Tell whether both are told of within so many days; undated reports may be of any day."""
    return _near(new, known, days) or not (new.told and known.told)


def _near(new: Agreement, known: Agreement, days: timedelta) -> bool:
    """Tell whether the report is of the time in which the agreement was in the news."""
    if new.told is None or known.told is None:
        return False
    return _begins(known) - days <= _ends(new) and _begins(new) <= _ends(known) + days


def _begins(agreement: Agreement) -> date:
    assert agreement.told is not None
    return agreement.told


def _ends(agreement: Agreement) -> date:
    assert agreement.told is not None
    return agreement.last_told or agreement.told


def _called_alike(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Tell whether the words by which two are called agree, all of the fewer of them."""
    few, many = sorted((words, others), key=len)
    return bool(few) and all(any(_alike(word, opposite) for opposite in many) for word in few)


@lru_cache(maxsize=4096)
def _alike(word: str, opposite: str) -> bool:
    return distance(word, opposite) <= _CALLED_ALIKE
