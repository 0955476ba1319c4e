"""Print doubts and what was put together as one: both sides with their words and sources, as text and as JSON."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

import click

from rasad.entity import Entity
from rasad.event import Agreement, Event
from rasad.judgement import Decision, parse_address
from rasad.record.assemble import Named
from rasad.record.doubts import Doubt, Side, Witness
from rasad.serve.bidi import isolate, paragraph, plain
from rasad.serve.cards import office_label
from rasad.serve.chronicle import called

_SHORT = 12  # letters of a document's id that tell it from others


def doubt_card(doubt: Doubt, names: Mapping[str, Entity]) -> Iterator[str]:
    """Yield the lines of a doubt: its number, rule and reasons, then both sides."""
    times = f", in {doubt.times} reports" if doubt.times > 1 else ""
    yield click.style(f"{doubt.number}", bold=True) + f"  {doubt.rule}{times}"
    if doubt.reasons:
        yield "    " + "; ".join(map(isolate, doubt.reasons))
    for side in (doubt.one, doubt.other):
        yield f"  {_headline(side, names)}"
        for witness in side.witnesses:
            yield click.style(f"      {_source(witness)}", dim=True)
            yield paragraph(f"{witness.before}⟦{witness.words}⟧{witness.after}", indent="        ")


def witness_card(witness: Witness) -> Iterator[str]:
    """Yield the lines of one report's words that were taken for something, with the address to judge them by."""
    yield click.style(f"  {_source(witness)}", dim=True)
    yield paragraph(f"{witness.before}⟦{witness.words}⟧{witness.after}", indent="    ")
    reasons = "".join(f"; {isolate(each)}" for each in witness.reasons)
    yield f"    {short(witness.address)} · judgement {witness.number}: {witness.rule}{reasons}"


def decision_line(decision: Decision, *, held: bool) -> str:
    """Return a decision in a line: number, who, when, what, why, and whether it holds."""
    what = (
        f"takes back {decision.undoes}"
        if decision.undoes is not None
        else f"{short(decision.one)} and {short(decision.other)}: {decision.verdict}"
    )
    because = f" ({plain(decision.because)})" if decision.because else ""
    holds = "" if held else " · holds no more"
    return f"{decision.number}  {decision.at[:10]} {plain(decision.by)}: {what}{because}{holds}"


def short(address: str) -> str:
    """Return an address with its document's id shortened; an id as it is."""
    return address[:_SHORT] + address[address.index("/") :] if parse_address(address) else address


def mentioned(doubts: Collection[Doubt]) -> set[str]:
    """Return the ids of all that the two sides of doubts mention, for their names."""
    found: set[str] = set()
    for doubt in doubts:
        for side in (doubt.one, doubt.other):
            known = side.known
            if isinstance(known, Event):
                found |= {*known.participants, *([known.place] if known.place else [])}
            elif isinstance(known, Agreement):
                found |= set(known.parties)
    return found


def _headline(side: Side, names: Mapping[str, Entity]) -> str:
    """Return what the record knows of a side in a line."""
    known = side.known
    told = f"{side.reports} reports" if side.reports > 1 else "1 report"
    if isinstance(known, Entity):
        named = Named(id=known.id, names=known.preferred_names())
        offices = [office_label(held.office, held.of, former=held.former) for held in known.tenures[:3]]
        parts = [called(named) if named.names else known.kind, *offices]
    elif isinstance(known, Event):
        parts = [known.kind, _days(known), ", ".join(_name(each, names) for each in known.participants)]
        parts += [f"in {_name(known.place, names)}"] if known.place else []
    else:
        parties = " and ".join(_name(each, names) for each in known.parties)
        parts = [known.kind, _days(known), f"between {parties}", *map(isolate, known.titles[:1])]
        parts += [", ".join(known.topics)] if known.topics else []
    return " · ".join([click.style(known.id, bold=True), *filter(None, parts), told])


def _name(id_: str, names: Mapping[str, Entity]) -> str:
    entity = names.get(id_)
    return called(Named(id=id_, names=entity.preferred_names())) if entity else id_


def _days(known: Event | Agreement) -> str:
    if known.first is None or known.last is None:
        return f"reported {known.told}" if known.told else "day not told"
    return f"{known.first}" if known.first == known.last else f"{known.first} to {known.last}"


def _source(witness: Witness) -> str:
    published = f", {witness.published}" if witness.published else ""
    return f"{plain(witness.source)} [{witness.language}{published}]"


def doubt_to_json(doubt: Doubt) -> dict[str, Any]:
    """Return a doubt as one object."""
    return {
        "number": doubt.number,
        "rule": doubt.rule,
        "reasons": list(doubt.reasons),
        "times": doubt.times,
        "sides": [_side_to_json(side) for side in (doubt.one, doubt.other)],
    }


def _side_to_json(side: Side) -> dict[str, Any]:
    known = side.known
    if isinstance(known, Entity):
        own: dict[str, Any] = {"kind": known.kind, "names": known.preferred_names()}
        own["offices"] = [
            {"office": held.office, "of": held.of, "former": held.former} for held in known.tenures
        ]
    else:
        own = {"kind": known.kind, "first": _day(known.first), "last": _day(known.last)}
        if isinstance(known, Event):
            own |= {"participants": list(known.participants), "place": known.place}
        else:
            own |= {
                "parties": list(known.parties),
                "titles": list(known.titles),
                "topics": list(known.topics),
            }
    return {
        "id": known.id,
        **own,
        "reports": side.reports,
        "words": [witness_to_json(each) for each in side.witnesses],
    }


def _day(day: object) -> str | None:
    return str(day) if day else None


def witness_to_json(witness: Witness) -> dict[str, Any]:
    """Return one report's words as one object."""
    return {
        "address": witness.address,
        "source": witness.source,
        "language": witness.language,
        "published": witness.published,
        "words": witness.words,
        "before": witness.before,
        "after": witness.after,
        "judgement": witness.number,
        "rule": witness.rule,
        "reasons": list(witness.reasons),
    }


def decision_to_json(decision: Decision, **more: object) -> dict[str, Any]:
    """Return a decision as one object, with more members."""
    return {
        "number": decision.number,
        "one": decision.one,
        "other": decision.other,
        "verdict": decision.verdict,
        "by": decision.by,
        "at": decision.at,
        "because": decision.because,
        "undoes": decision.undoes,
        **more,
    }
