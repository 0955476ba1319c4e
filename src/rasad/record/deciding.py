"""Take a person's decision: check it, put it on record, and assemble anew what it changes."""

import re
from dataclasses import replace
from typing import Final, NamedTuple

from sqlalchemy import Connection, select

from rasad.errors import QueryError
from rasad.judgement import CARRIED, Decision, is_made, parse_address
from rasad.record import tables
from rasad.record.judgements import (
    decisions,
    founder,
    held_decisions,
    judged_at,
    keep_decision,
    ruled_ids,
    standing,
)
from rasad.record.reassemble import Relink, reassemble
from rasad.record.standing import Circles, chain, in_force

_SHORT: Final = re.compile(r"([0-9a-f]{6,64})/([a-z_]+)/(\d+-\d+(?:/\d+)?)")


class Taken(NamedTuple):
    """Give a decision as it was put on record, and how many reports were assembled anew for it."""

    decision: Decision
    reports: int


def decide(connection: Connection, asked: Decision, relink: Relink) -> Taken:
    """Put a decision on record, between two ids or addresses as a person gives them; QueryError where it cannot hold.

    An id means the words that it was made of, and all that rules joined to them; an address those words alone.
    """
    decision = replace(asked, one=_side(connection, asked.one), other=_side(connection, asked.other))
    if decision.one == decision.other:
        raise QueryError(f"{asked.one} and {asked.other} are one already: name two")
    _check_sorts(decision)
    pair = {decision.one, decision.other}
    others = [each for each in held_decisions(connection) if {each.one, each.other} != pair]
    _check_chain(decision, [each for each in others if not each.by_rules])
    return _keep(connection, decision, relink)


def _keep(connection: Connection, decision: Decision, relink: Relink) -> Taken:
    before = standing(connection)
    number = keep_decision(connection, decision)
    count = reassemble(connection, relink, before=before, after=standing(connection))
    return Taken(replace(decision, number=number), count)


def undo(connection: Connection, asked: Decision, relink: Relink) -> Taken:
    """Take back the decision that `asked.undoes` numbers; QueryError where there is none to take back."""
    number = asked.undoes
    all_ = {each.number: each for each in decisions(connection)}
    found = all_.get(number) if number is not None else None
    if found is None:
        raise QueryError(_no_decision(connection, number))
    undone = next((each for each in all_.values() if each.undoes == number), None)
    if undone is not None and undone.number not in {each.undoes for each in all_.values()}:
        raise QueryError(f"judgement {number} was taken back already, by judgement {undone.number}")
    if found.undoes is not None:
        back = all_[found.undoes]
        rest = [each for each in in_force(list(all_.values())) if not each.by_rules]
        _check_chain(back, [each for each in rest if each.number != back.number])
    taken_back = replace(asked, one=found.one, other=found.other, verdict=found.verdict, undoes=found.number)
    return _keep(connection, taken_back, relink)


def _no_decision(connection: Connection, number: int | None) -> str:
    """Say why a number is none of a decision that can be taken back."""
    judged = tables.judgements.c
    row = connection.execute(select(tables.judgements).where(judged.number == number)).first()
    if row is None:
        return f"there is no judgement {number}: rasad judge --log lists those of people"
    return (
        f"judgement {number} is a rule's ({row.rule}): say what holds instead, "
        f"as in rasad judge {row.evidence} {row.known} different"
    )


def _check_chain(decision: Decision, rest: list[Decision]) -> None:
    """Raise where other decisions say otherwise, directly or in a chain."""
    circles = Circles(rest)
    if decision.verdict == "same":
        against = circles.between(decision.one, decision.other)
        if against is not None and against.verdict == "different":
            raise QueryError(
                f"they cannot be the same: judgement {against.number} by {against.by} says that {against.one} and "
                f"{against.other} are different; take it back first with rasad judge undo {against.number}"
            )
    elif circles.circle(decision.one) == circles.circle(decision.other):
        by = ", ".join(str(each.number) for each in chain(rest, decision.one, decision.other))
        raise QueryError(
            f"they are the same by judgement {by}: take one back first with rasad judge undo NUMBER"
        )


def _check_sorts(decision: Decision) -> None:
    """Raise where two sides are of two sorts: a person is no place, a meeting no visit."""
    sorts = {_sort(each) for each in (decision.one, decision.other)}
    if len(sorts) > 1:
        one, other = sorted(sorts)
        raise QueryError(f"{one} and {other} are never one: name two of a sort")


def _sort(side: str) -> str:
    """Return what an address or a given id is of: person, place, meeting, agreement."""
    parts = parse_address(side)
    return parts.kind if parts else side.partition("-")[0]


def _side(connection: Connection, told: str) -> str:
    """Return the address, or the id of the vocabulary, that an id or an address means to a judgement."""
    short = _SHORT.fullmatch(told)
    if short:
        return _address(connection, *short.groups())
    known = connection.execute(
        select(tables.known.c.id).where(tables.known.c.id == told)
    ).scalar_one_or_none()
    if known is None:
        raise QueryError(
            f"the record knows no {told}: write an id as rasad show and rasad judge print it{_near(connection, told)}"
        )
    if not is_made(told):
        return told
    found = founder(connection, told)
    if found != told:
        return found
    # An id that a judgement made when it parted two: the words that bear it now.
    held = standing(connection)
    bearing = sorted(each for each, id_ in held.ids.items() if id_ == told and "/" in each)
    if not bearing:
        raise QueryError(f"no report in force tells of {told}: rebuild the record with rasad rebuild")
    order = ruled_ids(connection, bearing)
    return min(order, key=lambda each: order[each].order) if order else bearing[0]


def _near(connection: Connection, told: str) -> str:
    """Return ids that begin alike, for a message."""
    stem = told[: max(8, 2 * len(told) // 3)]
    asked = select(tables.known.c.id).where(tables.known.c.id.startswith(stem, autoescape=True))
    near = connection.execute(asked.order_by(tables.known.c.id).limit(4)).scalars().all()
    return f"; near: {', '.join(near)}" if near else ""


def _address(connection: Connection, document: str, kind: str, place: str) -> str:
    """Return the one address that a shortened one means."""
    documents = tables.documents.c.id
    found = (
        connection.execute(select(documents).where(documents.startswith(document)).limit(2)).scalars().all()
    )
    if len(found) != 1:
        how = "several reports" if found else "no report"
        raise QueryError(
            f"{how} of the record begin with {document}: write more of it, as rasad judge ID prints it"
        )
    whole = f"{found[0]}/{kind}/{place}"
    judged = tables.judgements.c
    asked = select(judged.evidence).where(judged_at([whole]))
    if connection.execute(asked.where(judged.rule != CARRIED).limit(1)).first() is None:
        raise QueryError(
            f"no reading tells of anything at {whole}: rasad judge ID prints where something is told of"
        )
    return whole
