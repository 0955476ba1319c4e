"""Print a reading as a card: who, what was said, what happened, what was agreed, each with its words."""

import click

from rasad.reading import EventMention, Reading, Referent
from rasad.serve.bidi import isolate, paragraph, plain
from rasad.serve.conversation import conversation, shortened

LANGUAGES = {
    "fa": "Persian",
    "ar": "Arabic",
    "ckb": "Sorani Kurdish",
    "en": "English",
    "und": "unknown language",
}
_RESIGNED = "resignation"
"""What a card calls a retreat from office."""


def card(reading: Reading) -> str:
    """Return a reading as text for a terminal, English labels around the words as received."""
    names = {referent.id: _name(referent, reading) for referent in reading.referents}
    parts = [_head(reading, names)]
    acting = _acting(reading)
    people = [
        referent
        for referent in reading.referents
        if referent.kind == "person" and (referent.names or referent.id in acting)
    ]
    if people:
        parts.append(_section("People", [_person(referent, reading) for referent in people]))
    if reading.statements:
        parts.append(_section("Statements", [*conversation(reading, names)]))
    if reading.events:
        parts.append(_section("Events", [_event(event, reading, names) for event in reading.events]))
    if reading.agreements:
        lines = []
        for agreement in reading.agreements:
            parties = (
                " and ".join(names.get(party, party) for party in agreement.parties) or "parties not told"
            )
            lines.append(
                f"  {agreement.kind}, {agreement.status}: {parties}\n{_words(agreement.spans[0], reading)}"
            )
        parts.append(_section("Agreements", lines))
    return "\n".join(parts)


def _head(reading: Reading, names: dict[str, str]) -> str:
    """Return the card's first lines: source, language, day, outlet, title."""
    facts = [LANGUAGES.get(reading.language, reading.language)]
    facts.append(
        f"published {reading.published.value}" if reading.published else "day of publication not told"
    )
    carriers = [
        names[each]
        for each in dict.fromkeys(filter(None, (reading.outlet, *reading.agencies)))
        if each in names
    ]
    if carriers:
        facts.append("by " + ", ".join(carriers))
    lines = [click.style(plain(reading.document.source), bold=True), "  " + " · ".join(facts)]
    if reading.title:
        lines.append(paragraph(reading.title, indent="  "))
    return "\n".join(lines)


def _acting(reading: Reading) -> set[str]:
    """Return who takes part in an event.

    Of offices without a name no others are lines of their own: whose ministry something is (نامه به وزیر نیرو) is nobody's
    deed, and who speaks is told where he speaks. Half of them are of somebody whom the report names further off.
    """
    return {each.referent for event in reading.events for each in event.participants}


def _section(title: str, entries: list[str]) -> str:
    """Return a titled block of a card."""
    return "\n".join([click.style(title, bold=True, fg="cyan"), *entries])


def _name(referent: Referent, reading: Reading) -> str:
    """Return a referent's name in the report's language, else in any, else the words of its first mention."""
    name = referent.names.get(reading.language) or next(iter(referent.names.values()), None)
    if name is None:
        first = referent.mentions[0]
        name = reading.document.text[first.start : first.end]
    return isolate(name)


def _person(referent: Referent, reading: Reading) -> str:
    """Return a person's line: name and offices, with the words that give each office."""
    lines = [f"  {_name(referent, reading)}"]
    text = reading.document.text
    for position in dict.fromkeys(referent.positions):
        office = office_label(position.office, position.of, former=position.former)
        lines.append(f"      {office}: {isolate(text[position.start : position.end])}")
    return "\n".join(lines)


def office_label(office: str, of: str | None, *, former: bool = False) -> str:
    """Return an office code in English words with its state."""
    return ("former " if former else "") + office.replace("_", " ") + (f" ({of})" if of else "")


def _event(event: EventMention, reading: Reading, names: dict[str, str]) -> str:
    """Return an event: kind, day, who in which role, and the words."""
    day = event.date.value if event.date else "day not told"
    realis = "" if event.realis == "asserted" else f", {event.realis.replace('_', ' ')}"
    claimed = reading.claimed_by(event)
    if claimed is not None:
        told = " and ".join(names.get(each, each) for each in claimed)
        realis += f", as {told} says" if told else ", as somebody not named says"
    who = ", ".join(f"{names.get(p.referent, p.referent)} ({p.role})" for p in event.participants)
    place = f", in {names[event.place]}" if event.place in names else ""
    kind = _RESIGNED if event.plover.mode == "resign" else event.kind
    return f"  {kind}{realis}, {day}{place}: {who or 'nobody named'}\n{_words(event.spans[0], reading)}"


def _words(span: tuple[int, int], reading: Reading) -> str:
    """Return the words of a span."""
    return shortened(reading.document.text[slice(*span)], indent="      ")
