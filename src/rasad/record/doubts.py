"""List what rules leave in doubt, the most useful answers first, and what was put together as one, with the words."""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TypeAlias

from sqlalchemy import Connection, Row, func, select

from rasad.errors import QueryError
from rasad.judgement import CARRIED, parse_address
from rasad.record import tables
from rasad.record.archive import printable, unpack_text
from rasad.record.judgements import held_decisions, standing
from rasad.record.profiles import Known, unpack
from rasad.record.standing import Standing

_BATCH = 500
_AROUND = 60
"""So many letters before and after the words are shown with them."""
_WITNESSES = 2
_Row: TypeAlias = Row[tuple[object, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """Give the words at which a report tells of something, to the letter, what stands around them, and their source.

    `rule` says why the report's words were taken for it, by judgement `number`.
    """

    address: str
    source: str
    language: str
    published: str | None
    before: str
    words: str
    after: str
    number: int
    rule: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """Give one side of a doubt: what the record knows of it, in how many reports, and the words of some."""

    known: Known
    reports: int
    witnesses: tuple[Witness, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Give two that rules cannot tell to be one or two; `number` is the judgement that first said so.

    `times` counts the reports at which they said so, `rule` and `reasons` are those of the first.
    """

    number: int
    one: Side
    other: Side
    rule: str
    reasons: tuple[str, ...]
    times: int


def doubts(connection: Connection, *, limit: int | None = None) -> list[Doubt]:
    """Return what is in doubt and no person has judged, the most useful first.

    The answer is the more useful the more reports it moves: those of the side that has fewer; of
    equals, that which more reports raise, then that of which more is told.
    """
    held = standing(connection)
    pairs = _pairs(connection, held)
    counts = _counts(connection, {id_ for pair in pairs for id_ in pair})
    alive = [(pair, rows) for pair, rows in pairs.items() if all(counts.get(each) for each in pair)]

    def useless(found: tuple[tuple[str, str], list[_Row]]) -> tuple[int, ...]:
        (one, other), rows = found
        told = counts[one], counts[other]
        return (-min(told), -len(rows), -sum(told), rows[0].number)

    return [_doubt(connection, pair, rows, held) for pair, rows in islice(sorted(alive, key=useless), limit)]


def doubt(connection: Connection, number: int) -> Doubt:
    """Return the doubt that a judgement raised; QueryError where it raised none, or none that still stands."""
    held = standing(connection)
    for pair, rows in _pairs(connection, held).items():
        if any(row.number == number for row in rows):
            return _doubt(connection, pair, rows, held)
    raise QueryError(f"judgement {number} leaves nothing in doubt: rasad judge lists what is")


def _pairs(connection: Connection, held: Standing) -> dict[tuple[str, str], list[_Row]]:
    """Return pairs of ids in doubt, each with the judgements that say so: what a report tells of, and what it may be."""
    judged = tables.judgements.c
    own = tables.judgements.alias()
    asked = (
        select(tables.judgements, own.c.known.label("own"))
        .join(tables.reports, tables.reports.c.reading == judged.reading)
        .join(own, (own.c.reading == judged.reading) & (own.c.evidence == judged.evidence))
        .where(judged.verdict == "unsure", own.c.verdict == "same", own.c.rule != CARRIED)
        .order_by(judged.number)
    )
    answered = _answered(connection, held)
    pairs: dict[tuple[str, str], list[_Row]] = {}
    for row in connection.execute(asked):
        one, other = held.id_of(row.evidence, row.own), held.moved.get(row.known, row.known)
        if one == other or frozenset({one, other}) in answered:
            continue
        pair = (other, one) if (other, one) in pairs else (one, other)
        pairs.setdefault(pair, []).append(row)
    return pairs


def _answered(connection: Connection, held: Standing) -> set[frozenset[str]]:
    """Return the pairs of ids that a person holds apart."""
    return {
        frozenset({held.ids.get(each.one, each.one), held.ids.get(each.other, each.other)})
        for each in held_decisions(connection)
        if each.verdict != "same"
    }


def _counts(connection: Connection, ids: Collection[str]) -> dict[str, int]:
    """Return in how many reports each is told of."""
    counts: dict[str, int] = {}
    for batch in _batches(ids):
        asked = select(tables.told.c.about, func.count()).where(tables.told.c.about.in_(batch))
        rows = connection.execute(asked.group_by(tables.told.c.about))
        counts |= {about: number for about, number in rows}  # noqa: C416  rows are no pairs to the type checker
    return counts


def _doubt(connection: Connection, pair: tuple[str, str], rows: list[_Row], held: Standing) -> Doubt:
    first = rows[0]
    one, other = (_side(connection, each, held) for each in pair)
    return Doubt(
        number=first.number,
        one=one,
        other=other,
        rule=first.rule,
        reasons=tuple(json.loads(first.reasons)),
        times=len(rows),
    )


def _side(connection: Connection, id_: str, held: Standing) -> Side:
    row = connection.execute(select(tables.known).where(tables.known.c.id == id_)).one()
    return Side(
        known=unpack(row.profile, row.family),
        reports=_counts(connection, [id_])[id_],
        witnesses=tuple(islice(_witnesses(connection, id_, held), _WITNESSES)),
    )


def witnesses(connection: Connection, id_: str) -> tuple[Witness, ...]:
    """Return all words that were put together as one; QueryError where the record knows none by that id."""
    found = tuple(_witnesses(connection, id_, standing(connection)))
    if not found:
        raise QueryError(f"the record knows no {id_}: write an id as rasad show and rasad judge print it")
    return found


def _witnesses(connection: Connection, id_: str, held: Standing) -> Iterator[Witness]:
    """Yield the words of each report that tells of something, in the order in which the reports came in."""
    asked = select(tables.told.c.reading).where(tables.told.c.about == id_).order_by(tables.told.c.reading)
    judged = tables.judgements.c
    for number in connection.execute(asked).scalars().all():
        told = select(tables.judgements).where(
            judged.reading == number, judged.verdict == "same", judged.rule != CARRIED
        )
        rows = connection.execute(told.order_by(judged.number)).all()
        mine = [row for row in rows if held.id_of(row.evidence, row.known) == id_]
        yield from _words(connection, number, mine)


def _words(connection: Connection, number: int, rows: Iterable[_Row]) -> Iterator[Witness]:
    """Yield the words at addresses of one reading's document."""
    asked = (
        select(tables.reports, tables.documents.c.text)
        .join(tables.documents, tables.documents.c.id == tables.reports.c.document)
        .where(tables.reports.c.reading == number)
    )
    report = connection.execute(asked).one()
    text = unpack_text(report.text)
    for row in rows:
        place = parse_address(row.evidence)
        if place is None:
            continue
        yield Witness(
            address=row.evidence,
            source=report.source,
            language=report.language,
            published=report.published,
            before=printable(text[max(0, place.start - _AROUND) : place.start]),
            words=printable(text[place.start : place.end]),
            after=printable(text[place.end : place.end + _AROUND]),
            number=row.number,
            rule=row.rule,
            reasons=tuple(json.loads(row.reasons)),
        )


def _batches(wanted: Collection[str]) -> Iterator[list[str]]:
    ordered = sorted(wanted)
    for start in range(0, len(ordered), _BATCH):
        yield ordered[start : start + _BATCH]
