"""Put together what reports say of one entity, event or agreement: a share for each report."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce
from typing import Final, TypeAlias

import msgspec

from rasad.entity import Entity, NameUse, Tenure
from rasad.event import Agreement, Event
from rasad.record.archive import dump, printable

Known: TypeAlias = Entity | Event | Agreement
_TITLES: Final = 8
_BESIDE: Final = 16
_QUOTES: Final = 12
_NO_MARKS: Final = b"[]}"
"""How shares end that have no marks."""
_FAMILIES: Final[dict[str, type[Entity | Event | Agreement]]] = {
    "entity": Entity,
    "event": Event,
    "agreement": Agreement,
}
_FAMILY_OF: Final = {kind: name for name, kind in _FAMILIES.items()}


def family(known: Known) -> str:
    """Return which family something known belongs to."""
    return _FAMILY_OF[type(known)]


def pack(known: Known) -> bytes:
    """Return something known, or a share of it, as bytes."""
    try:
        packed = msgspec.json.encode(known)
    except UnicodeEncodeError:
        return dump(_printable(known))
    return dump(_printable(known)) if b"\\u0000" in packed else packed


def unpack(packed: bytes, family: str) -> Known:
    """Return what was packed."""
    known: Known = msgspec.json.decode(packed, type=_FAMILIES[family])
    return known


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """Hold what one reading says of all that it tells of; `marks` are the states, topics and the like that it is about."""

    entities: tuple[Entity, ...] = ()
    events: tuple[Event, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    marks: tuple[str, ...] = ()

    def by_id(self) -> dict[str, Known]:
        """Return the shares by the record's ids."""
        told: tuple[Known, ...] = (*self.entities, *self.events, *self.agreements)
        return {share.id: share for share in told}


def pack_shares(shares: Iterable[Known]) -> bytes:
    """Return what one reading says of what is known as bytes, to which marks are added (see `with_marks`)."""
    told = sorted(shares, key=lambda share: share.id)
    try:
        packed = msgspec.json.encode(_by_family(told))
    except UnicodeEncodeError:
        return dump(_by_family(list(map(_printable, told))))
    return dump(_by_family(list(map(_printable, told)))) if b"\\u0000" in packed else packed


def _by_family(told: Sequence[Known]) -> Shares:
    return Shares(
        entities=tuple(share for share in told if isinstance(share, Entity)),
        events=tuple(share for share in told if isinstance(share, Event)),
        agreements=tuple(share for share in told if isinstance(share, Agreement)),
    )


def with_marks(shares: bytes, marks: Iterable[str]) -> bytes:
    """Return packed shares with what else a reading is about."""
    told = dump(sorted(map(printable, marks)))
    return shares.removesuffix(_NO_MARKS) + told + b"}"


def unpack_shares(packed: bytes) -> Shares:
    """Return what was packed."""
    return msgspec.json.decode(packed, type=Shares)


def _printable(known: Known) -> Known:
    """Return the same with names and titles that any column of text takes."""
    if isinstance(known, Entity):
        return replace(known, names=tuple(replace(use, name=printable(use.name)) for use in known.names))
    if isinstance(known, Agreement):
        return replace(known, titles=tuple(map(printable, known.titles)))
    return known


def merge(shares: Iterable[Known]) -> Known:
    """Return what all shares say together, in their order; there is one at least, all of one id."""
    return reduce(join, shares)


def join(known: Known, share: Known) -> Known:
    """Return what is known together with one more share of it."""
    if isinstance(known, Entity) and isinstance(share, Entity):
        return _join_entities(known, share)
    if isinstance(known, Event) and isinstance(share, Event):
        return _join_events(known, share)
    if isinstance(known, Agreement) and isinstance(share, Agreement):
        return _join_agreements(known, share)
    raise TypeError(f"{known.id} and {share.id} are of two families")


def _join_entities(known: Entity, share: Entity, weight: int = 1) -> Entity:
    """Return an entity with a share, or without one (`weight` -1)."""
    return Entity(
        id=known.id,
        kind=known.kind,
        names=_join_names(known.names, share.names, weight),
        tenures=_join_tenures(known.tenures, share.tenures, weight) if share.tenures else known.tenures,
        known=known.known or share.known,
        wikidata=known.wikidata or share.wikidata,
        country=known.country or share.country,
    )


def _join_names(known: tuple[NameUse, ...], share: tuple[NameUse, ...], weight: int) -> tuple[NameUse, ...]:
    """Return names with those of a share, in order; mostly a share has one, which many reports told of before."""
    if len(share) == 1 and weight > 0:
        (use,) = share
        for place, held in enumerate(known):
            if held.name == use.name and held.language == use.language:
                more = NameUse(language=held.language, name=held.name, count=held.count + use.count)
                return (*known[:place], more, *known[place + 1 :])
    names = {(use.language, use.name): use for use in known}
    for use in share:
        seen = names.get((use.language, use.name))
        count = weight * use.count + (seen.count if seen else 0)
        names[use.language, use.name] = NameUse(language=use.language, name=use.name, count=count)
    return _counted(names.values(), anew=len(names) > len(known) or weight < 0)


def _join_tenures(known: tuple[Tenure, ...], share: tuple[Tenure, ...], weight: int) -> tuple[Tenure, ...]:
    """Return offices with those of a share, in order; of one there is nothing to put in order."""
    tenures = {(held.office, held.of, held.former): held for held in known}
    for held in share:
        key = held.office, held.of, held.former
        before = tenures.get(key)
        tenures[key] = Tenure(
            office=held.office,
            of=held.of,
            former=held.former,
            first=_earliest(before.first, held.first) if before else held.first,
            last=_latest(before.last, held.last) if before else held.last,
            count=weight * held.count + (before.count if before else 0),
        )
    return _held(tenures.values(), anew=len(tenures) > len(known) or weight < 0)


def without(known: Entity, share: Entity) -> Entity:
    """Return an entity without one report's share; the days of its offices stay as wide as they were."""
    return _join_entities(known, share, weight=-1)


def _counted(names: Iterable[NameUse], *, anew: bool) -> tuple[NameUse, ...]:
    """Return names in order; where none came or went they stand in it."""
    if not anew:
        return tuple(names)
    return tuple(sorted((use for use in names if use.count > 0), key=lambda use: (use.language, use.name)))


def _held(tenures: Iterable[Tenure], *, anew: bool) -> tuple[Tenure, ...]:
    if not anew:
        return tuple(tenures)
    kept = (held for held in tenures if held.count > 0)
    return tuple(sorted(kept, key=lambda held: (held.office, held.of or "", held.former)))


def _join_events(known: Event, share: Event) -> Event:
    first, last = _narrower((known.first, known.last), (share.first, share.last))
    return replace(
        known,
        participants=tuple(sorted({*known.participants, *share.participants})),
        first=first,
        last=last,
        told=_earliest(known.told, share.told),
        place=known.place or share.place,
        agreement=known.agreement or share.agreement,
        quotes=tuple(sorted({*known.quotes, *share.quotes}))[:_QUOTES] if share.quotes else known.quotes,
    )


def _join_agreements(known: Agreement, share: Agreement) -> Agreement:
    first, last = _narrower((known.first, known.last), (share.first, share.last))
    return replace(
        known,
        titles=tuple(dict.fromkeys((*known.titles, *share.titles)))[:_TITLES],
        topics=tuple(sorted({*known.topics, *share.topics})),
        first=first,
        last=last,
        told=_earliest(known.told, share.told),
        last_told=_latest(known.last_told, share.last_told),
        signed_in_news=_earliest(known.signed_in_news, share.signed_in_news),
        signers=tuple(sorted({*known.signers, *share.signers})),
        steps=tuple(sorted({*known.steps, *share.steps})),
        called=known.called or share.called,
        beside=tuple(sorted({*known.beside, *share.beside}))[:_BESIDE],
    )


_Days: TypeAlias = tuple[date | None, date | None]


def _earliest(one: date | None, other: date | None) -> date | None:
    return min(one, other) if one and other else one or other


def _latest(one: date | None, other: date | None) -> date | None:
    return max(one, other) if one and other else one or other


def _narrower(one: _Days, other: _Days) -> _Days:
    """Return the shorter of two spans of days, the first of two that are equally short."""
    if one[0] is None or one[1] is None:
        return other
    if other[0] is None or other[1] is None:
        return one
    return other if other[1] - other[0] < one[1] - one[0] else one
