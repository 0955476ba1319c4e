"""Find the instrument that a report takes up again far from where it told what it is of, as if it were another one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from rasad.event import Agreement
from rasad.link.compare import Opinion

TOLD_AGAIN: Final = Opinion("same", "told again in the report", 0)
_UNBORN: Final = frozenset({"proposed", "negotiated"})


def told_again(told: Sequence[Agreement]) -> dict[int, int]:
    """Return which agreements of a report are told again as another one, by number; each leads to that one.

    Of two of one kind and the same parties one tells the topic alone (رد على انتقادات مذكرة التفاهم الأمنية), the other at most a
    day or who signed (ووقع المذكرة يوم الاثنين لاريجاني). Where there are three nobody knows which are one.
    """
    grouped: dict[tuple[object, ...], list[int]] = {}
    for number, agreement in enumerate(told):
        if len(agreement.parties) > 1 and not agreement.many:
            grouped.setdefault((agreement.kind, agreement.parties), []).append(number)
    found: dict[int, int] = {}
    for pair in grouped.values():
        if len(pair) == 2:
            topical = [number for number in pair if told[number].topics]
            bare = [number for number in pair if not told[number].topics]
            if len(topical) == 1 and _may_be_one(told[topical[0]], told[bare[0]]):
                found[bare[0]] = topical[0]
    return found


def _may_be_one(topical: Agreement, bare: Agreement) -> bool:
    """Tell whether only the bare one is told with its signing, and nothing speaks against it: two signings are two."""
    if _tells_of_signing(topical) or not _tells_of_signing(bare):
        return False
    if _UNBORN.issuperset(topical.steps) or _UNBORN.issuperset(bare.steps):
        return False
    return not topical.called or not bare.called or bool(set(topical.called) & set(bare.called))


def _tells_of_signing(agreement: Agreement) -> bool:
    return bool(agreement.first or agreement.signers or agreement.signed_in_news)


def with_what_is_told_again(told: Sequence[Agreement], again: Mapping[int, int]) -> list[Agreement]:
    """Return the agreements, each with what the report tells of it where it takes it up again."""
    whole = list(told)
    for bare, topical in again.items():
        one, other = told[topical], told[bare]
        whole[topical] = replace(
            one,
            first=other.first,
            last=other.last,
            signed_in_news=other.signed_in_news,
            signers=other.signers,
            steps=tuple(sorted({*one.steps, *other.steps})),
            called=one.called or other.called,
        )
    return whole
