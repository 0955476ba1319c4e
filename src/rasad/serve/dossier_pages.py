"""Print a dossier: names, offices, counts, agreements, the latest events and statements, each with its sources."""

from collections.abc import Iterator, Mapping

import click

from rasad.record.dossiers import Count, Dossier, Instrument
from rasad.serve.bidi import isolate
from rasad.serve.cards import LANGUAGES, office_label
from rasad.serve.chronicle import between, called, chronicle


def dossier_page(told: Dossier, copies: Mapping[int, str] | None = None) -> Iterator[str]:
    """Yield the lines of a dossier; `copies` as for a chronicle."""
    yield from _head(told)
    for heading, counts in (
        ("Events", told.events),
        ("Who spoke", told.speakers),
        ("People and bodies", told.people),
        ("Topics", told.topics),
        ("Outlets", told.outlets),
    ):
        if counts:
            yield _heading(heading)
            yield "  " + ", ".join(f"{_named(each)} {each.number}" for each in counts)
    if told.agreements:
        yield _heading("Agreements")
        for instrument in told.agreements:
            yield from _instrument(instrument)
    if told.timeline:
        yield _heading("What happened, the latest")
        yield from chronicle(told.timeline, copies)
    if told.statements:
        yield _heading("What was said, the latest")
        yield from chronicle(told.statements, copies)


def _head(told: Dossier) -> Iterator[str]:
    """Yield what the dossier is about, since when, in how many entries of which languages."""
    who = " and ".join(map(called, told.who))
    yield click.style(f"{told.subject.capitalize()}: {who}", bold=True)
    for each in told.who:
        names = " / ".join(f"{isolate(name)} ({tag})" for tag, name in each.names.items())
        yield f"  {each.id}" + (f": {names}" if names else "")
    if told.spellings:
        yield "  spelt: " + ", ".join(map(isolate, told.spellings[:12]))
    for tenure in told.offices:
        days = f"{tenure.first} to {tenure.last}" if tenure.first != tenure.last else f"{tenure.first}"
        seen = f", in reports of {days}" if tenure.first else ""
        yield f"  {office_label(tenure.office, tenure.of, former=tenure.former)}{seen}"
    languages = ", ".join(f"{LANGUAGES.get(each.code, each.code)} {each.number}" for each in told.languages)
    days = f"{told.days[0]} to {told.days[1]}" if told.days else "no day told"
    counted = f"{told.entries} entries" + (
        f", of which the {told.looked_at} added last are counted and shown here"
        if told.entries > told.looked_at
        else ""
    )
    yield f"  {days}; {counted}; reports: {languages or 'none'}"


def _heading(words: str) -> str:
    return "\n" + click.style(words, bold=True, fg="cyan")


def _named(count: Count) -> str:
    if count.named is not None:
        return called(count.named)
    return count.code.replace(".", " > ").replace("_", " ") or "not told"


def _instrument(told: Instrument) -> Iterator[str]:
    """Yield an agreement: kind, parties, what it is called, its steps."""
    yield f"  {click.style(told.kind, bold=True)} {between(told.parties)} · {told.id}"
    yield "    called " + ", ".join(map(isolate, told.titles))
    yield "    " + ", ".join(f"{status} {day or 'on a day not told'}" for status, day in told.steps)
