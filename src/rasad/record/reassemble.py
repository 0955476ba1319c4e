"""Assemble anew what a judgement changes: the reports whose ids it moves, and what these tell of."""

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import groupby
from typing import TypeAlias

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from rasad.entity import Entity
from rasad.judgement import Decided, Linking
from rasad.reading import Reading
from rasad.record import tables
from rasad.record.accession import name_keys
from rasad.record.assembly import add_report, remove_report
from rasad.record.judgements import settled
from rasad.record.profiles import merge, pack, unpack
from rasad.record.standing import Standing

Relink: TypeAlias = Callable[[int, Decided], tuple[Reading, Linking]]
"""Return a reading of the record by its number, linked as it was decided."""

_FEW = 200
"""What more reports tell of keeps the keys of what was parted from it, until the next rebuild."""
_BATCH = 500


def reassemble(
    connection: Connection, relink: Relink, *, before: Standing, after: Standing, also: Collection[int] = ()
) -> int:
    """Assemble anew the reports whose ids differ between two standings; return how many these are.

    `also` are readings that were added under the standing before.
    """
    touched: set[str] = set()
    shrunk: set[str] = set()
    count = 0
    for number in sorted({*_affected(connection, before, after), *also}):
        decided = settled(connection, number, after)
        asked = select(tables.reports.c.ids).where(tables.reports.c.reading == number)
        held = json.loads(connection.execute(asked).scalar_one())
        reading, linking = relink(number, decided)
        if held == dict(linking.ids):
            continue
        told, tells = set(held.values()), set(linking.ids.values())
        touched |= told | tells
        shrunk |= told - tells
        remove_report(connection, reading.document.id)
        add_report(connection, number, reading, linking)
        count += 1
    _put_in_order(connection, touched)
    # Keys are made of names and of the ids of others, which states and places have not.
    changed = shrunk | {each for each in touched if not each.startswith(("country-", "place-"))}
    _index_anew(connection, relink, changed, after)
    return count


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
        readings |= set(connection.execute(in_force.where(judged.evidence.in_(batch))).scalars())
    telling = {before.moved.get(each, each) for each in moved}
    for batch in _batches(telling):
        told = select(tables.told.c.reading).where(tables.told.c.id.in_(batch))
        asked = in_force.where(tables.reports.c.reading.in_(told), judged.known.in_(sorted(moved)))
        readings |= set(connection.execute(asked).scalars())
    return readings


def _few(connection: Connection, ids: Iterable[str]) -> list[str]:
    """Return those of some ids of which one report tells at least, and not very many."""
    found: list[str] = []
    for batch in _batches(ids):
        asked = (
            select(tables.told.c.id)
            .where(tables.told.c.id.in_(batch))
            .group_by(tables.told.c.id)
            .having(func.count() <= _FEW)
        )
        found += connection.execute(asked).scalars().all()
    return found


def _put_in_order(connection: Connection, ids: Iterable[str]) -> None:
    """Put what reports say of each together anew, in the order in which they came in, as rebuilding does."""
    for batch in _batches(_few(connection, ids)):
        asked = select(tables.told, tables.known.c.family).join(
            tables.known, tables.known.c.id == tables.told.c.id
        )
        rows = connection.execute(
            asked.where(tables.told.c.id.in_(batch)).order_by(tables.told.c.id, tables.told.c.reading)
        ).all()
        profiles = [
            {"which": id_, "profile": pack(merge(unpack(row.share, row.family) for row in group))}
            for id_, group in groupby(rows, key=lambda row: str(row.id))
        ]
        if profiles:
            statement = update(tables.known).where(tables.known.c.id == bindparam("which"))
            connection.execute(statement, profiles)


def _index_anew(connection: Connection, relink: Relink, ids: Iterable[str], held: Standing) -> None:
    """Give what is told of otherwise only the keys that its reports give it now."""
    few = set(_few(connection, ids))
    keys: set[tuple[str, str]] = set()
    readings: set[int] = set()
    for batch in _batches(few):
        asked = select(tables.told.c.reading).where(tables.told.c.id.in_(batch))
        readings |= set(connection.execute(asked).scalars())
        connection.execute(delete(tables.keys).where(tables.keys.c.id.in_(batch)))
    for number in sorted(readings):
        _, linking = relink(number, settled(connection, number, held))
        keys |= {(key, id_) for id_ in few & set(linking.keys) for key in linking.keys[id_]}
        names = [share for share in linking.shares if isinstance(share, Entity) and share.id in few]
        keys |= {(key, share.id) for share in names for use in share.names for key in name_keys(use.name)}
    if keys:
        connection.execute(insert(tables.keys), [{"key": key, "id": id_} for key, id_ in sorted(keys)])


def _batches(wanted: Iterable[str]) -> Iterable[Sequence[str]]:
    ordered = sorted(wanted)
    return [ordered[start : start + _BATCH] for start in range(0, len(ordered), _BATCH)]
