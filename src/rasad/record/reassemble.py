"""Assemble anew what a judgement changes: the reports whose ids it moves, and what these tell of."""

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TypeAlias

from sqlalchemy import Connection, func, select

from rasad.entity import Entity
from rasad.judgement import Decided, Linking
from rasad.reading import Reading
from rasad.record import tables
from rasad.record.assembly import replace_report, shares_of
from rasad.record.database import insert_rows, update_rows
from rasad.record.judgements import judged_at, settled
from rasad.record.profiles import Known, merge, pack
from rasad.record.shelf import forget_keys, name_keys, told_keys
from rasad.record.standing import Standing

Relink: TypeAlias = Callable[[int, Decided], tuple[Reading, Linking]]
"""Return a reading of the record by its number, linked as it was decided."""

_FEW = 200
"""What more reports tell of keeps the keys of what was parted from it, until the next rebuild."""
_BATCH = 500
_TOGETHER = 20
"""So many are put together anew at once, from what at most two hundred reports say of each."""


def reassemble(
    connection: Connection, relink: Relink, *, before: Standing, after: Standing, also: Collection[int] = ()
) -> int:
    """Assemble anew the reports whose ids differ between two standings; return how many these are.

    `also` are readings that were added under the standing before.
    """
    touched: set[str] = set()
    told_otherwise: set[str] = set()
    count = 0
    for number in sorted({*_affected(connection, before, after), *also}):
        decided = settled(connection, number, after)
        asked = select(tables.reports.c.ids).where(tables.reports.c.reading == number)
        held = json.loads(connection.execute(asked).scalar_one())
        reading, linking = relink(number, decided)
        if held == dict(linking.ids):
            continue
        _, linked_before = relink(number, settled(connection, number, before))
        told, tells = _by_id(linked_before), _by_id(linking)
        differing = {each for each in told.keys() | tells.keys() if told.get(each) != tells.get(each)}
        # What happened is put together in the order of reports; names and offices are counted.
        touched |= {each for each in told.keys() | tells.keys() if each.startswith(("event-", "agreement-"))}
        touched |= differing
        told_otherwise |= differing & told.keys()
        replace_report(connection, number, reading, linking)
        count += 1
    _put_in_order(connection, touched)
    # What only has one report more has its keys with it.
    _index_anew(connection, relink, told_otherwise, after)
    return count


def _by_id(linking: Linking) -> dict[str, list[tuple[Known, Collection[str]]]]:
    """Return what a linked reading says of each thing, and the keys that it gives it."""
    found: dict[str, list[tuple[Known, Collection[str]]]] = {}
    for share in linking.shares:
        found.setdefault(share.id, []).append((share, linking.keys[share.id]))
    return found


def _affected(connection: Connection, before: Standing, after: Standing) -> set[int]:
    """Return the readings in force that may tell of what stands otherwise now."""
    addresses = {
        each
        for each in {*before.ids, *after.ids}
        if "/" in each and before.ids.get(each) != after.ids.get(each)
    }
    moved = {
        each
        for each in {*before.moved, *after.moved}
        if before.moved.get(each, each) != after.moved.get(each, each)
    }
    readings: set[int] = set()
    judged = tables.judgements.c
    in_force = select(tables.reports.c.reading).join(
        tables.judgements, judged.reading == tables.reports.c.reading
    )
    for batch in _batches(addresses):
        readings |= set(connection.execute(in_force.where(judged_at(batch))).scalars())
    telling = {before.moved.get(each, each) for each in moved}
    for batch in _batches(telling):
        told = select(tables.told.c.reading).where(tables.told.c.about.in_(batch))
        asked = in_force.where(tables.reports.c.reading.in_(told), judged.known.in_(sorted(moved)))
        readings |= set(connection.execute(asked).scalars())
    return readings


def _few(connection: Connection, ids: Iterable[str]) -> list[str]:
    """Return those of some ids of which one report tells at least, and not very many."""
    found: list[str] = []
    for batch in _batches(ids):
        asked = (
            select(tables.told.c.about)
            .where(tables.told.c.about.in_(batch))
            .group_by(tables.told.c.about)
            .having(func.count() <= _FEW)
        )
        found += connection.execute(asked).scalars().all()
    return found


def _put_in_order(connection: Connection, ids: Iterable[str]) -> None:
    """Put what reports say of each together anew, in the order in which they came in, as rebuilding does."""
    for batch in _batches(_few(connection, ids), _TOGETHER):
        asked = select(tables.told.c.about, tables.told.c.reading).where(tables.told.c.about.in_(batch))
        readings: dict[str, list[int]] = {}
        for id_, number in connection.execute(asked):
            readings.setdefault(id_, []).append(number)
        shares = shares_of(connection, {number for numbers in readings.values() for number in numbers})
        profiles = [
            (pack(merge(shares[number][id_] for number in sorted(numbers))), id_)
            for id_, numbers in sorted(readings.items())
        ]
        update_rows(connection, "UPDATE known SET profile = {} WHERE id = {}", profiles)


def _index_anew(connection: Connection, relink: Relink, ids: Iterable[str], held: Standing) -> None:
    """Give what is told of otherwise only the keys that its reports give it now."""
    few = set(_few(connection, ids))
    keys: dict[str, set[str]] = {id_: set() for id_ in few}
    readings: set[int] = set()
    for batch in _batches(few):
        asked = select(tables.told.c.reading).where(tables.told.c.about.in_(batch))
        readings |= set(connection.execute(asked).scalars())
    for number in sorted(readings):
        _, linking = relink(number, settled(connection, number, held))
        for id_ in few & set(linking.keys):
            keys[id_].update(linking.keys[id_])
        for share in linking.shares:
            if isinstance(share, Entity) and share.id in few:
                keys[share.id].update(key for use in share.names for key in name_keys(use.name))
    forget_keys(connection, few)
    told = {id_: {each.replace("\n", " ") for each in of} for id_, of in keys.items()}
    insert_rows(connection, tables.keys, sorted((key, id_) for id_, of in told.items() for key in of))
    changed = [(told_keys(of), id_) for id_, of in sorted(told.items())]
    update_rows(connection, "UPDATE known SET keys = {} WHERE id = {}", changed)


def _batches(wanted: Iterable[str], most: int = _BATCH) -> Iterable[Sequence[str]]:
    ordered = sorted(wanted)
    return [ordered[start : start + most] for start in range(0, len(ordered), most)]
