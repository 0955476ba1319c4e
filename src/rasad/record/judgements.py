"""Judgements as the record keeps them: who or what decided, when and why."""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, Connection, Row, Select, exists, func, insert, select

from rasad.judgement import CARRIED, FIRST_TOLD, LATER, Decided, Decision, Judgement, is_made, made_id
from rasad.record import tables
from rasad.record.database import next_number
from rasad.record.standing import Ruled, Standing, in_force, outranking, resolve

_BATCH = 500
PERSON = "a person's word"
"""What stands as the rule of a judgement that no rule made."""
_JUDGED = tables.judgements.c


def keep_judgements(connection: Connection, judgements: Sequence[Judgement], reading: int, at: str) -> None:
    """Put on record what rules judged while a reading was linked."""
    first = next_number(connection, tables.judgements.c.number)
    rows = [
        {
            "number": number,
            "reading": reading,
            "evidence": judgement.evidence,
            "known": judgement.known,
            "verdict": judgement.verdict,
            "rule": judgement.rule,
            "reasons": json.dumps(judgement.reasons),
            "decided_by": "rules",
            "decided": at,
        }
        for number, judgement in enumerate(judgements, start=first)
    ]
    if rows:
        connection.execute(insert(tables.judgements), rows)


def keep_decision(connection: Connection, decision: Decision) -> int:
    """Put on record what a person decided; return its number, whatever number it bears."""
    number = next_number(connection, _JUDGED.number)
    row = {
        "number": number,
        "reading": None,
        "evidence": decision.one,
        "known": decision.other,
        "verdict": decision.verdict,
        "rule": LATER if decision.by_rules else PERSON,
        "reasons": json.dumps([decision.because] if decision.because else []),
        "decided_by": decision.by,
        "decided": decision.at,
        "undoes": decision.undoes,
    }
    connection.execute(insert(tables.judgements), [row])
    return number


def decisions(connection: Connection) -> list[Decision]:
    """Return all that persons decided, undone or not, and what rules joined by later evidence, in order."""
    asked = select(tables.judgements).where(_JUDGED.reading.is_(None)).order_by(_JUDGED.number)
    return [decision_of(row) for row in connection.execute(asked)]


def decision_of(row: Row[tuple[object, ...]]) -> Decision:
    """Return a row of the judgements as what a person decided."""
    because = json.loads(row.reasons)
    return Decision(
        number=row.number,
        one=row.evidence,
        other=row.known,
        verdict=row.verdict,
        by=row.decided_by,
        at=row.decided,
        because=because[0] if because else None,
        undoes=row.undoes,
        by_rules=row.rule == LATER,
    )


def standing(connection: Connection) -> Standing:
    """Return what holds now: what rules made one, as far as no person says otherwise."""
    held = held_decisions(connection)
    if not held:
        return Standing()
    ruled = ruled_ids(connection, {node for each in held for node in (each.one, each.other) if "/" in node})
    founders = {each.id: founder(connection, each.id) for each in ruled.values()}
    return resolve(held, ruled, founders)


def held_decisions(connection: Connection) -> list[Decision]:
    """Return the decisions in force, at the addresses at which the readings in force tell of the same."""
    held = in_force(decisions(connection))
    moved = _carried(connection, {node for each in held for node in (each.one, each.other)})
    return outranking(
        replace(each, one=moved.get(each.one, each.one), other=moved.get(each.other, each.other))
        for each in held
    )


def ruled_ids(connection: Connection, addresses: Collection[str]) -> dict[str, Ruled]:
    """Return the ids that rules gave to addresses of readings in force."""
    found: dict[str, Row[tuple[object, ...]]] = {}
    for batch in _batches(addresses):
        asked = _by_rules().where(judged_at(batch), _JUDGED.rule != CARRIED)
        found |= {row.evidence: row for row in connection.execute(asked)}
    came: dict[str, int] = {}
    for batch in _batches({row.document for row in found.values()}):
        first = (
            select(tables.readings.c.document, func.min(tables.readings.c.number).label("first"))
            .where(tables.readings.c.document.in_(batch))
            .group_by(tables.readings.c.document)
        )
        came |= {row.document: row.first for row in connection.execute(first)}
    return {each: Ruled(row.known, (came[row.document], row.number)) for each, row in found.items()}


def judged_at(addresses: Collection[str]) -> ColumnElement[bool]:
    """Return the condition that rules judged of one of some addresses, by way of the readings of their documents."""
    documents = sorted({each.partition("/")[0] for each in addresses})
    of_these = select(tables.readings.c.number).where(tables.readings.c.document.in_(documents))
    return _JUDGED.reading.in_(of_these) & _JUDGED.evidence.in_(sorted(addresses))


def _by_rules() -> Select[tuple[object, ...]]:
    """Return the question for what rules judged to be the same, at the latest reading of each document."""
    later = tables.readings.alias()
    replaced = exists().where(
        later.c.document == tables.readings.c.document, later.c.number > tables.readings.c.number
    )
    return (
        select(tables.judgements, tables.readings.c.document)
        .join(tables.readings, tables.readings.c.number == _JUDGED.reading)
        .where(_JUDGED.verdict == "same", ~replaced)
        .order_by(_JUDGED.number)
    )


def founder(connection: Connection, id_: str) -> str:
    """Return the address that an id stands for: the words it was made of, else the first that rules gave it.

    An id that the vocabulary gives, or that nothing in force bears, stands for itself.
    """
    if not is_made(id_):
        return id_
    asked = _by_rules().where(_JUDGED.known == id_, _JUDGED.rule == FIRST_TOLD)
    rows = sorted(connection.execute(asked), key=lambda row: made_id(id_, row.evidence) != id_)
    if not rows:
        follower = _by_rules().where(_JUDGED.known == id_, _JUDGED.rule != CARRIED)
        rows = list(connection.execute(follower.limit(1)))
    return str(rows[0].evidence) if rows else id_


def _carried(connection: Connection, addresses: Collection[str]) -> dict[str, str]:
    """Return where the readings in force tell of what older ones told at other words."""
    found: dict[str, str] = {}
    for batch in _batches(addresses):
        asked = _by_rules().where(judged_at(batch), _JUDGED.rule == CARRIED)
        found |= {row.evidence: row.known for row in connection.execute(asked)}
    return found


def decided_of(connection: Connection, document: str) -> Decided:
    """Return what persons decided of a document's words, for a reading that is yet to be linked."""
    held = standing(connection)
    inside = f"{document}/"
    return Decided(
        ids={each: id_ for each, id_ in held.ids.items() if each.startswith(inside)},
        barred={each: ids for each, ids in held.barred.items() if each.startswith(inside)},
        again=True,
    )


def is_judged(connection: Connection, document: str) -> bool:
    """Tell whether a person ever decided about words of a document."""
    inside = f"{document}/"
    asked = select(_JUDGED.number).where(
        _JUDGED.reading.is_(None), _JUDGED.evidence.startswith(inside) | _JUDGED.known.startswith(inside)
    )
    return connection.execute(asked.limit(1)).first() is not None


def settled(connection: Connection, reading: int, held: Standing) -> Decided:
    """Return the ids of all addresses of a reading in force or about to be: by rules, and by persons over these."""
    asked = select(_JUDGED.evidence, _JUDGED.known).where(
        _JUDGED.reading == reading, _JUDGED.verdict == "same", _JUDGED.rule != CARRIED
    )
    rows = connection.execute(asked.order_by(_JUDGED.number))
    return Decided(ids={row.evidence: held.id_of(row.evidence, row.known) for row in rows})


def _batches(wanted: Collection[str]) -> Iterator[list[str]]:
    ordered = sorted(wanted)
    for start in range(0, len(ordered), _BATCH):
        yield ordered[start : start + _BATCH]
