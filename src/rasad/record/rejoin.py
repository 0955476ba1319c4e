"""Put on record what later reports show to be one, though it was told of apart, and assemble anew what that changes."""

from collections.abc import Sequence
from typing import Final

import msgspec
from sqlalchemy import Connection, delete, insert, select

from rasad.judgement import Decided, Decision, Judgement
from rasad.record import tables
from rasad.record.archive import dump
from rasad.record.judgements import decisions, founder, held_decisions, keep_decision, standing
from rasad.record.reassemble import Relink, reassemble
from rasad.record.standing import Circles

RULES: Final = "rules"
_PUT_BY: Final = "joins"
"""The name under which `meta` keeps joins that are put by."""
_ROUNDS: Final = 2
_AGAIN: Final = 20
"""So many reports are linked again to see what else is one now."""
_MOST: Final = 200
"""What more reports tell of is not moved while reports are added: a person may say so."""


def put_by(connection: Connection, joins: Sequence[Judgement]) -> None:
    """Keep joins to be taken soon, by whoever adds reports then: a kill may come before."""
    if joins:
        told = dump([*_put_by(connection), *joins]).decode()
        connection.execute(delete(tables.meta).where(tables.meta.c.name == _PUT_BY))
        connection.execute(insert(tables.meta), [{"name": _PUT_BY, "value": told}])


def _put_by(connection: Connection) -> list[Judgement]:
    asked = select(tables.meta.c.value).where(tables.meta.c.name == _PUT_BY)
    told = connection.execute(asked).scalar_one_or_none()
    return msgspec.json.decode(told, type=list[Judgement]) if told else []


def rejoin(connection: Connection, joins: Sequence[Judgement], relink: Relink, at: str) -> int:
    """Take joins, and first those that were put by; return how many were taken."""
    before = _put_by(connection)
    if before:
        connection.execute(delete(tables.meta).where(tables.meta.c.name == _PUT_BY))
    return _rejoin(connection, [*before, *joins], relink, at) if before or joins else 0


def _rejoin(connection: Connection, joins: Sequence[Judgement], relink: Relink, at: str) -> int:
    """Take what rules say of ids of the record as decisions that any person's word outranks; return how many were taken.

    Where two people are one, two meetings with them may be one too: what tells of them is linked again.
    """
    told, count = list(joins), 0
    for _ in range(_ROUNDS):
        moved, taken = _take(connection, told, relink, at)
        count += taken
        if not moved:
            break
        told = [each for number in moved for each in relink(number, Decided())[1].joins]
    return count


def _take(
    connection: Connection, joins: Sequence[Judgement], relink: Relink, at: str
) -> tuple[list[int], int]:
    """Put joins on record; return some of the readings that tell of what was joined, and how many joins these are.

    What a person ever said of the same two, or took back, is not said again.
    """
    before = standing(connection)
    said = {frozenset((each.one, each.other)) for each in decisions(connection)}
    circles = Circles(held_decisions(connection))
    moved: set[int] = set()
    count = 0
    for join in joins:
        one, other = founder(connection, join.evidence), founder(connection, join.known)
        pair = frozenset((one, other))
        if len(pair) < 2 or pair in said or circles.circle(one) == circles.circle(other):
            continue
        telling = [_telling(connection, each) for each in (join.evidence, join.known)]
        if circles.between(one, other) is not None or not _may_be_joined(*telling):
            continue
        because = "; ".join((join.rule, *join.reasons))
        decision = Decision(
            number=0, one=one, other=other, verdict="same", by=RULES, at=at, because=because, by_rules=True
        )
        keep_decision(connection, decision)
        said.add(pair)
        circles = Circles(held_decisions(connection))
        moved |= min(telling, key=len)
        count += 1
    if count:
        reassemble(connection, relink, before=before, after=standing(connection))
    return sorted(moved)[:_AGAIN], count


def _telling(connection: Connection, id_: str) -> set[int]:
    """Return the readings that tell of something, or one more than may be moved."""
    asked = select(tables.told.c.reading).where(tables.told.c.about == id_).limit(_MOST + 1)
    return set(connection.execute(asked).scalars())


def _may_be_joined(one: set[int], other: set[int]) -> bool:
    """Tell whether both are told of, by not too many reports, and by none as two."""
    return bool(one and other) and max(len(one), len(other)) <= _MOST and one.isdisjoint(other)
