"""Find who or what a name means, in any spelling of Persian, Arabic or Latin script."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from sqlalchemy import select

from rasad.entity import Entity
from rasad.errors import QueryError
from rasad.reading import Kind
from rasad.record.profiles import unpack
from rasad.record.shelf import name_keys
from rasad.record.store import Record
from rasad.record.tables import keys, known
from rasad.spelling import EXACT, Name, distance, likeness, parse_name

_NEAR: Final = 5
"""So many names are offered where none or several fit."""
_BATCH: Final = 500


def find_one(record: Record, name: str, *, kind: Kind) -> Entity:
    """Return the one entity of a kind that a name or id means; QueryError where none or several fit."""
    by_id = entities_by_id(record, [name])
    if name in by_id:
        return by_id[name]
    asked = parse_name(name)
    if not asked.parts:
        raise QueryError(f"{name!r} is no name: write at least one word of it")
    candidates = [each for each in record.entities(name_keys(name)) if each.kind == kind]
    ranked = sorted(((_fit(asked, each), each) for each in candidates), key=lambda found: found[0])
    fitting = [(fit, each) for fit, each in ranked if fit[0] < _UNFIT]
    if not fitting:
        near = [each for fit, each in ranked if fit < (_UNFIT, 9, 9.0)]
        raise QueryError(f"the record knows no {kind} called {name}{_offer(near)}")
    # The whole name goes before a part of it, and letters that agree before those that nearly do.
    best = [each for fit, each in fitting if fit[:2] == fitting[0][0][:2]]
    if len(best) > 1:
        raise QueryError(f"several fit {name}: write more of the name, or the id{_offer(best)}")
    return best[0]


_UNFIT: Final = 2


def _fit(asked: Name, entity: Entity) -> tuple[int, int, float]:
    """Return how an entity fits: 0 by its whole name, 1 by a part of it, 2 not; then parts spelt otherwise."""
    best = (_UNFIT, 9, 9.0)
    for use in entity.names:
        name = parse_name(use.name)
        found = likeness(asked, name)
        if found.parts and found.subset and len(asked.parts) <= len(name.parts):
            whole = len(asked.parts) == len(name.parts)
            best = min(best, (0 if whole else 1, len(found.loose), -float(use.count)))
        elif found.parts:
            best = min(best, (_UNFIT, len(found.loose) - 2 * found.parts, -float(use.count)))
    return best


def _offer(entities: Sequence[Entity]) -> str:
    """Return the names of entities in words, with their ids, for a message."""
    offered = [f"{_called(each)} ({each.id})" for each in entities[:_NEAR]]
    return (
        f"; near: {', '.join(offered)}"
        if offered
        else "; rasad timeline lists whom it knows of a pair of states"
    )


def _called(entity: Entity) -> str:
    return " / ".join(dict.fromkeys(entity.preferred_names().values()))


def entities_by_id(record: Record, ids: Collection[str]) -> dict[str, Entity]:
    """Return the entities with these ids."""
    found = {}
    with record.connection() as connection:
        for batch in _batches(sorted(ids)):
            asked = select(known.c.profile).where(known.c.family == "entity", known.c.id.in_(batch))
            for row in connection.execute(asked):
                entity = unpack(row.profile, "entity")
                if isinstance(entity, Entity):
                    found[entity.id] = entity
    return found


def states_by_code(record: Record, codes: Collection[str]) -> dict[str, Entity]:
    """Return the states and regions that the record knows by these codes."""
    wanted = {f"country {code}" for code in codes}
    if not wanted:
        return {}
    with record.connection() as connection:
        ids = connection.execute(select(keys.c.id).where(keys.c.key.in_(sorted(wanted)))).scalars().all()
    found = entities_by_id(record, ids).values()
    return {each.country: each for each in found if each.country and each.country in codes}


def _batches(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), _BATCH):
        yield ids[start : start + _BATCH]


def named(record: Record, name: str) -> Sequence[Entity]:
    """Return everybody and everything that a name in any spelling may mean, the best fitting first."""
    asked = parse_name(name)
    if not asked.parts:
        return ()
    ranked = [(_fit(asked, each), each) for each in record.entities(name_keys(name))]
    return [each for fit, each in sorted(ranked, key=lambda found: found[0]) if fit[0] < _UNFIT]


_SHORTEST: Final = 4
"""Shorter words sound alike too often to be taken for names in another spelling."""
_SPELLINGS: Final = 12
_ROMAN: Final = 0.12
"""What the spelling of each letter may cost in Latin script, which writes vowels that the others leave out."""


def spellings_of(record: Record, word: str) -> tuple[str, ...]:
    """Return how a word that is a name, or a part of one, is spelt elsewhere: Larijani is لاریجانی, Austria النمسا."""
    asked = parse_name(word).parts
    if not asked or sum(map(len, asked)) < _SHORTEST:
        return ()
    found: dict[str, None] = {}
    for entity in record.entities(name_keys(word)):
        names = {use.name: parse_name(use.name).parts for use in entity.names}
        if any(_alike(asked, parts) for parts in names.values()):
            found |= dict.fromkeys(names)
        elif len(asked) == 1:
            found |= {part: None for parts in names.values() for part in parts if _alike(asked, (part,))}
    return tuple(found)[:_SPELLINGS]


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    return len(one) == len(other) and all(
        distance(part, opposite) <= (max(EXACT, _ROMAN * len(part)) if part.isascii() else EXACT)
        for part, opposite in zip(one, other, strict=True)
    )
