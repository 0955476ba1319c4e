"""Assemble what one reading adds to the record, and take it out again when a newer one replaces it."""

import json
from collections.abc import Sequence
from itertools import groupby

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from rasad.entity import Entity
from rasad.judgement import Linking
from rasad.reading import Reading
from rasad.record import tables
from rasad.record.archive import dump, printable
from rasad.record.database import next_number, unless_there
from rasad.record.entries import Entry, entries_of
from rasad.record.profiles import Known, family, join, merge, pack, unpack, without
from rasad.spelling import parse_name, part_keys

_FEW = 200
"""Up to so many shares are put together anew when one is taken out; of more, the one is subtracted."""


def add_report(connection: Connection, number: int, reading: Reading, linking: Linking) -> Sequence[Entry]:
    """Add a linked reading to all that is assembled; return its entries."""
    row = {
        "reading": number,
        "document": reading.document.id,
        "rules": reading.rules,
        "source": printable(reading.document.source),
        "language": reading.language,
        "published": reading.published.value if reading.published else None,
        "title": printable(reading.title) if reading.title else None,
        "outlet": linking.ids.get(reading.outlet, reading.outlet) if reading.outlet else None,
        "ids": json.dumps(dict(linking.ids)),
    }
    connection.execute(insert(tables.reports), [row])
    _add_shares(connection, number, linking)
    _add_keys(connection, linking)
    return _add_entries(connection, number, reading, linking)


def _add_shares(connection: Connection, number: int, linking: Linking) -> None:
    """Join what the reading tells with what is known of each thing."""
    ordered = sorted(linking.shares, key=lambda share: share.id)
    shares = {id_: merge(group) for id_, group in groupby(ordered, key=lambda share: share.id)}
    if not shares:
        return
    asked = select(tables.known).where(tables.known.c.id.in_(list(shares)))
    before = {row.id: unpack(row.profile, row.family) for row in connection.execute(asked)}
    made = [
        {"id": id_, "family": family(share), "profile": pack(share)}
        for id_, share in shares.items()
        if id_ not in before
    ]
    if made:
        connection.execute(insert(tables.known), made)
    changed = [join(known, shares[id_]) for id_, known in before.items()]
    _write(connection, changed)
    rows = [{"id": id_, "reading": number, "share": pack(share)} for id_, share in shares.items()]
    connection.execute(insert(tables.told), rows)


def _write(connection: Connection, changed: Sequence[Known]) -> None:
    statement = update(tables.known).where(tables.known.c.id == bindparam("which"))
    rows = [{"which": known.id, "profile": pack(known)} for known in changed]
    if rows:
        connection.execute(statement, rows)


def _add_keys(connection: Connection, linking: Linking) -> None:
    """Index everything under the linker's keys, and named things under each part of their names."""
    rows = {(key, id_) for id_, keys in linking.keys.items() for key in keys}
    for share in linking.shares:
        if isinstance(share, Entity):
            rows |= {(key, share.id) for use in share.names for key in name_keys(use.name)}
    if rows:
        told = [{"key": key, "id": id_} for key, id_ in sorted(rows)]
        connection.execute(unless_there(connection, tables.keys), told)


def name_keys(name: str) -> Sequence[str]:
    """Return the keys under which something named is looked up, in any spelling."""
    return [f"name {key}" for key in part_keys(parse_name(name))]


def _add_entries(connection: Connection, number: int, reading: Reading, linking: Linking) -> Sequence[Entry]:
    """Number the entries of a reading and write them, with what they are about."""
    first = next_number(connection, tables.entries.c.number)
    rows, about = [], []
    made = list(entries_of(reading, linking.ids))
    for key, entry in enumerate(made, start=first):
        detail = dump(entry.detail)
        row = {"number": key, "reading": number, "sort": entry.sort, "id": entry.id, "day": entry.day}
        rows.append({**row, "detail": detail})
        about += [{"about": each, "entry": key} for each in sorted(entry.about)]
    if rows:
        connection.execute(insert(tables.entries), rows)
    if about:
        connection.execute(insert(tables.concerns), about)
    return made


def remove_report(connection: Connection, document: str) -> None:
    """Take the reading in force of a document out of all that is assembled."""
    asked = select(tables.reports.c.reading).where(tables.reports.c.document == document)
    number = connection.execute(asked).scalar_one()
    entries = select(tables.entries.c.number).where(tables.entries.c.reading == number)
    connection.execute(delete(tables.concerns).where(tables.concerns.c.entry.in_(entries)))
    connection.execute(delete(tables.entries).where(tables.entries.c.reading == number))
    asked = select(tables.told.c.id, tables.told.c.share).where(tables.told.c.reading == number)
    shares = connection.execute(asked).all()
    connection.execute(delete(tables.told).where(tables.told.c.reading == number))
    connection.execute(delete(tables.reports).where(tables.reports.c.reading == number))
    for id_, share in shares:
        _take_out(connection, id_, share)


def _take_out(connection: Connection, id_: str, share: bytes) -> None:
    """Make what is known of something anew without one share; what nobody tells of any more is dropped."""
    asked = select(tables.told.c.share).where(tables.told.c.id == id_).order_by(tables.told.c.reading)
    rest = connection.execute(asked.limit(_FEW + 1)).scalars().all()
    if not rest:
        connection.execute(delete(tables.known).where(tables.known.c.id == id_))
        connection.execute(delete(tables.keys).where(tables.keys.c.id == id_))
        return
    row = connection.execute(select(tables.known).where(tables.known.c.id == id_)).one()
    known = unpack(row.profile, row.family)
    if len(rest) > _FEW and isinstance(known, Entity):
        taken = unpack(share, row.family)
        _write(connection, [without(known, taken) if isinstance(taken, Entity) else known])
    else:
        _write(connection, [merge(unpack(each, row.family) for each in rest)])
