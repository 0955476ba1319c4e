"""Bring the tables of version 1 to version 2, which has far fewer rows for a report, and adds reports twice as fast.

What `told` and `concerns` had row by row stands in one row for each reading and thing told of; the shares of a reading stand
together; an entry's number tells its reading; keys stand beside what has them, those of events by month first.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from alembic.operations import Operations
from sqlalchemy import BigInteger, Column, Connection, Integer, LargeBinary, Text, text

_PLACES = 1 << 20
_BATCH = 200
_EVENT = "event-"
_MONTH = re.compile(r"\d{4}-\d\d|undated")


def step(operations: Operations) -> None:
    """Change the tables, and fill the new ones from the old."""
    connection = operations.get_bind()
    _make_tables(operations)
    for first in _firsts(connection):
        _carry_over(connection, first)
    for name in ("concerns", "told", "entries"):
        operations.drop_table(name)
    operations.rename_table("told_2", "told")
    operations.rename_table("entries_2", "entries")
    operations.drop_index("ix_judgements_evidence", "judgements")
    with operations.batch_alter_table(
        "reports", naming_convention={"uq": "%(table_name)s_%(column_0_name)s_key"}
    ) as reports:
        reports.drop_constraint("reports_document_key", type_="unique")
    _keep_keys(operations, connection)
    if connection.dialect.name == "sqlite":
        for name in ("search_reports", "search_entries"):
            operations.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('hashsize', 8000000)")


def _make_tables(operations: Operations) -> None:
    operations.create_table(
        "told_2",
        Column("about", Text, primary_key=True),
        Column("reading", Integer, primary_key=True, autoincrement=False),
        Column("count", Integer, nullable=False),
        Column("places", Text, nullable=False),
        sqlite_with_rowid=False,
    )
    operations.create_table(
        "shares",
        Column("reading", Integer, primary_key=True, autoincrement=False),
        Column("content", LargeBinary, nullable=False),
    )
    operations.create_table(
        "entries_2",
        Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
        Column("reading", Integer, nullable=False),
        Column("sort", Text, nullable=False),
        Column("id", Text),
        Column("day", Text),
        Column("detail", LargeBinary, nullable=False),
    )


def _firsts(connection: Connection) -> Iterator[int]:
    """Yield the numbers at which batches of readings begin."""
    last = connection.execute(text("SELECT max(reading) FROM reports")).scalar_one()
    return iter(range(0, (last or 0) + 1, _BATCH))


def _carry_over(connection: Connection, first: int) -> None:
    """Carry a batch of readings over to the new tables."""
    within = {"first": first, "end": first + _BATCH}
    asked = "SELECT * FROM entries WHERE reading >= :first AND reading < :end ORDER BY number"
    entries = connection.execute(text(asked), within).all()
    places: dict[int, tuple[int, int]] = {}
    seen: dict[int, int] = defaultdict(int)
    for row in entries:
        places[row.number] = row.reading, seen[row.reading]
        seen[row.reading] += 1
    told: dict[tuple[str, int], list[int]] = defaultdict(list)
    asked = (
        "SELECT about, entry FROM concerns JOIN entries ON entry = number "
        "WHERE reading >= :first AND reading < :end ORDER BY entry"
    )
    for about, entry in connection.execute(text(asked), within):
        reading, place = places[entry]
        told[about, reading].append(place)
    _carry_shares(connection, within, told)
    _insert(
        connection,
        "entries_2 (number, reading, sort, id, day, detail)",
        [
            (reading * _PLACES + place, reading, row.sort, row.id, row.day, row.detail)
            for row in entries
            for reading, place in [places[row.number]]
        ],
    )
    rows = [
        (about, reading, len(at), f" {' '.join(map(str, at))} " if at else " ")
        for (about, reading), at in sorted(told.items())
    ]
    _insert(connection, "told_2 (about, reading, count, places)", rows)


def _carry_shares(
    connection: Connection, within: dict[str, int], told: dict[tuple[str, int], list[int]]
) -> None:
    """Put the shares of each reading together, with all else that its entries are about."""
    asked = (
        "SELECT told.id, told.reading, told.share, known.family FROM told JOIN known ON known.id = told.id "
        "WHERE reading >= :first AND reading < :end ORDER BY told.reading, told.id"
    )
    marks: dict[int, set[str]] = defaultdict(set)
    for about, reading in told:
        marks[reading].add(about)
    contents = []
    for reading, group in groupby(connection.execute(text(asked), within), lambda row: int(row.reading)):
        shares: dict[str, list[bytes]] = {"entity": [], "event": [], "agreement": []}
        for row in group:
            shares[row.family].append(bytes(row.share))
            marks[reading].discard(row.id)
            told[row.id, reading] += []
        contents.append((reading, _content(shares, sorted(marks[reading]))))
    _insert(connection, "shares (reading, content)", contents)


def _content(shares: dict[str, list[bytes]], marks: Sequence[str]) -> bytes:
    told = [
        b'"%s":[%s]' % (name, b",".join(shares[family]))
        for name, family in ((b"entities", "entity"), (b"events", "event"), (b"agreements", "agreement"))
    ]
    return b'{%s,"marks":%s}' % (
        b",".join(told),
        json.dumps(list(marks), separators=(",", ":"), ensure_ascii=False).encode(),
    )


def _insert(connection: Connection, into: str, rows: Sequence[tuple[Any, ...]]) -> None:
    if rows:
        names = into.partition("(")[2].rstrip(")").split(", ")
        marks = ", ".join(f":{name}" for name in names)
        told = [dict(zip(names, row, strict=True)) for row in rows]
        connection.execute(text(f"INSERT INTO {into} VALUES ({marks})"), told)


def _keep_keys(operations: Operations, connection: Connection) -> None:
    """Write the keys beside what has them, those of events by month first."""
    with operations.batch_alter_table("known") as known:
        known.add_column(Column("keys", Text, nullable=False, server_default=""))
    last = ""
    while ids := _next_ids(connection, last):
        _keep_keys_of(connection, ids)
        last = ids[-1]
    operations.drop_index("keys_by_id", "keys")
    with operations.batch_alter_table("known") as known:
        known.alter_column("keys", server_default=None)


def _next_ids(connection: Connection, last: str) -> list[str]:
    asked = text("SELECT id FROM known WHERE id > :last ORDER BY id LIMIT :most")
    return list(connection.execute(asked, {"last": last, "most": _BATCH}).scalars())


def _keep_keys_of(connection: Connection, ids: Sequence[str]) -> None:
    asked = text("SELECT key, id FROM keys WHERE id >= :first AND id <= :last")
    keys: dict[str, set[str]] = {id_: set() for id_ in ids}
    for key, id_ in connection.execute(asked, {"first": ids[0], "last": ids[-1]}).all():
        keys[id_].add(_by_month(key) if id_.startswith(_EVENT) else key)
    changed = [{"id": id_, "keys": "\n".join(sorted(keys[id_]))} for id_ in ids]
    connection.execute(text("UPDATE known SET keys = :keys WHERE id = :id"), changed)
    events = [id_ for id_ in ids if id_.startswith(_EVENT)]
    if events:
        connection.execute(text("DELETE FROM keys WHERE id = :id"), [{"id": id_} for id_ in events])
        _insert(connection, "keys (key, id)", [(key, id_) for id_ in events for key in sorted(keys[id_])])


def _by_month(key: str) -> str:
    rest, _, month = key.rpartition(" ")
    return f"{month} {rest}" if _MONTH.fullmatch(month) else key
