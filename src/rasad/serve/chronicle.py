"""Print what the record knows, day by day: each event, agreement and statement with its sources and words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import click

from rasad.record.assemble import Happening, Named, PersonCard, Told
from rasad.record.things import ThingCard
from rasad.serve.bidi import isolate, paragraph, plain
from rasad.serve.cards import office_label
from rasad.vocabulary.schema import Place

_SHOWN = 280  # characters of words shown for each source; the export has all
_TONGUES = ("fa", "ar", "ckb")


def chronicle(happenings: Iterable[Happening], copies: Mapping[int, str] | None = None) -> Iterator[str]:
    """Yield the lines of a timeline: a heading for each day, then what belongs to it.

    `copies` tells of readings whose text is that of an earlier report, by its source.
    """
    shown: str | None = None
    for happening in happenings:
        day = _day(happening)
        if day != shown:
            yield ("\n" if shown is not None else "") + click.style(day, bold=True)
            shown = day
        yield _head(happening, copies or {})
        for told in happening.told:
            yield _source(told, (copies or {}).get(told.reading))
            yield paragraph(_shortened(told.words), indent="        ")


def person_card(card: PersonCard, copies: Mapping[int, str] | None = None) -> Iterator[str]:
    """Yield the lines of a person's card: names by language, offices, then the timeline."""
    yield click.style(called(Named(id=card.id, names=card.names)), bold=True)
    yield f"  id: {card.id}"
    if card.spellings:
        yield "  spelled: " + ", ".join(map(isolate, card.spellings))
    for tenure in card.offices:
        days = f"{tenure.first} to {tenure.last}" if tenure.first != tenure.last else f"{tenure.first}"
        seen = f", in reports of {days}" if tenure.first else ""
        yield f"  {office_label(tenure.office, tenure.of, former=tenure.former)}{seen}"
    yield ""
    yield from chronicle(card.happenings, copies)


def thing_card(
    card: ThingCard, place: Place | None = None, copies: Mapping[int, str] | None = None
) -> Iterator[str]:
    """Yield the lines of the card of a place, project, organisation or state, a place with where it lies."""
    yield click.style(called(Named(id=card.id, names=card.names)), bold=True)
    kind = place.kind if place else card.kind
    yield f"  {kind}" + (f" in {card.country}" if card.country and card.kind != "country" else "")
    yield f"  id: {card.id}" + (f", Wikidata {card.wikidata}" if card.wikidata else "")
    if place and place.latitude is not None and place.longitude is not None:
        yield f"  lies at {place.latitude:.2f}, {place.longitude:.2f} (degrees north, east; {place.source})"
    if card.spellings:
        yield "  spelled: " + ", ".join(map(isolate, card.spellings))
    yield ""
    yield from chronicle(card.happenings, copies)


def called(named: Named) -> str:
    """Return somebody's English name, else one for each language, isolated; without any, the office, else the id."""
    if "en" in named.names:
        return isolate(named.names["en"])
    names = dict.fromkeys(named.names[tag] for tag in _TONGUES if tag in named.names)
    if not names and named.office is not None:
        return office_label(named.office.office, named.office.of, former=named.office.former)
    return " / ".join(map(isolate, names)) or named.id


def between(parties: Sequence[Named]) -> str:
    """Return between whom an agreement is, in words; a truce may be told without its parties."""
    return "between " + " and ".join(map(called, parties)) if parties else "parties not told"


def _day(happening: Happening) -> str:
    """Return the day of a happening in words."""
    return happening.day.value if happening.day else "day not told"


def _head(happening: Happening, copies: Mapping[int, str]) -> str:
    """Return a happening's first line: what, who, where, by how many reports and how many of these are not copies."""
    who = ", ".join(map(called, happening.who))
    parts = [click.style(_kind(happening), fg="cyan")]
    cue = happening.told[0].cue
    if happening.parties:
        parts.append(between(happening.parties))
    if who:
        parts.append(who)
    if cue:
        parts.append(isolate(cue))
    if happening.place is not None:
        parts.append(f"in {called(happening.place)}")
    if happening.basis == "published" and happening.sort != "statement":
        parts.append("by the day of publication")
    readings = {told.reading for told in happening.told}
    if len(happening.told) > 1:
        texts = len(readings - copies.keys())
        same = f", {counted(texts, 'text')}" if texts < len(readings) else ""
        parts.append(f"told by {len(happening.told)} reports{same}")
    return "  " + " · ".join(parts)


def _kind(happening: Happening) -> str:
    """Return what a happening is, with its step or its realis where that is not simply asserted."""
    if happening.sort == "statement":
        return f"statement ({happening.kind})"
    if happening.sort == "agreement":
        return f"{happening.kind} {happening.status or ''}".strip()
    realis = happening.realis
    marks = [realis.replace("_", " ")] if realis and realis != "asserted" else []
    if happening.claimed_by is not None:
        told = " and ".join(called(each) for each in happening.claimed_by)
        marks.append(f"as {told or 'somebody not named'} says")
    return happening.kind + (f" ({', '.join(marks)})" if marks else "")


def counted(number: int, what: str) -> str:
    """Return a number with what it counts, in the singular or plural of English."""
    return f"{number} {what}" + ("" if number == 1 else "s")


def _source(told: Told, copied: str | None) -> str:
    """Return the line that says where words come from, and of which report they are a copy."""
    outlet = f"{called(told.outlet)}, " if told.outlet else ""
    published = f", {told.published}" if told.published else ""
    same = f", the same text as {plain(copied)}" if copied else ""
    return click.style(f"      {outlet}{plain(told.source)} [{told.language}{published}]{same}", dim=True)


def _shortened(words: str) -> str:
    """Return words cut at a space where they are long."""
    words = plain(words)
    return words if len(words) <= _SHOWN else words[: words.rfind(" ", 0, _SHOWN)] + " …"
