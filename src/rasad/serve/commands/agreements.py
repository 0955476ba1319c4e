"""`rasad agreements`: the agreements of the record, each with its steps in order of days."""

from collections.abc import Iterator, Sequence
from typing import Any

import click

from rasad.record.assemble import Happening, agreements
from rasad.record.store import Record
from rasad.script import fold
from rasad.serve.bidi import isolate
from rasad.serve.chronicle import between, chronicle
from rasad.serve.lines import write_line
from rasad.serve.listing import (
    day_cells,
    form_options,
    named_to_json,
    plain_names,
    source_cells,
    told_to_json,
    write_csv,
)
from rasad.serve.options import record_option
from rasad.settings import record_place

_COLUMNS = (
    "id", "kind", "parties", "titles", "topics", "status", "day", "basis",
    "outlet", "source", "language", "published", "words",
)  # fmt: skip


@click.command(
    epilog="""\b
Examples:
  rasad agreements
  rasad agreements برجام
  rasad agreements مذكرة أمنية --json
"""
)
@click.argument("name", nargs=-1)
@form_options
@record_option
def command(name: tuple[str, ...], *, form: str, record: str | None) -> None:
    """List the agreements of the record: between whom, what about, how far each report says that they have come.

    NAME are words of a title, in any spelling, or the id of an agreement; without it all are listed.
    """
    with Record.open_to_read(record_place(record)) as opened:
        found = [steps for steps in _by_agreement(agreements(opened)) if _is_named(steps, " ".join(name))]
    if form == "json":
        for steps in found:
            write_line(_to_json(steps))
    elif form == "csv":
        write_csv(_COLUMNS, (row for steps in found for row in _rows(steps)))
    else:
        for number, steps in enumerate(found):
            click.echo(("\n" if number else "") + _head(steps))
            for line in chronicle(steps):
                click.echo(line)
    if not found:
        click.echo(f"no such agreement in {record_place(record)}", err=True)


def _by_agreement(steps: Sequence[Happening]) -> list[list[Happening]]:
    """Return the steps of each agreement, the agreement of the earliest step first."""
    gathered: dict[str | None, list[Happening]] = {}
    for step in steps:
        gathered.setdefault(step.id, []).append(step)
    return list(gathered.values())


def _is_named(steps: Sequence[Happening], name: str) -> bool:
    """Tell whether all words asked for stand in the titles of an agreement; nothing asked for means all."""
    if name == steps[0].id:
        return True
    titles = fold(" ".join(title for title in _titles(steps)))
    return all(word in titles for word in fold(name).split())


def _titles(steps: Sequence[Happening]) -> list[str]:
    """Return what reports call an agreement."""
    told = (words for step in steps for words in (step.title, *(each.words for each in step.told)))
    return list(dict.fromkeys(" ".join(words.split()) for words in told if words))


def _topics(steps: Sequence[Happening]) -> list[str]:
    return list(dict.fromkeys(topic for step in steps for topic in step.topics))


def _head(steps: Sequence[Happening]) -> str:
    """Return the first line of an agreement: kind, parties, title, topics."""
    first = steps[0]
    parts = [click.style(first.kind, bold=True), between(first.parties)]
    parts.append(isolate(max(_titles(steps), key=len)))
    parts += [", ".join(_topics(steps))] if _topics(steps) else []
    return " · ".join([*parts, first.id or ""])


def _to_json(steps: Sequence[Happening]) -> dict[str, Any]:
    """Return an agreement with its steps as one object."""
    first = steps[0]
    return {
        "id": first.id,
        "kind": first.kind,
        "parties": [named_to_json(each) for each in first.parties],
        "titles": _titles(steps),
        "topics": _topics(steps),
        "steps": [
            {"status": step.status, **day_cells(step), "reports": [told_to_json(told) for told in step.told]}
            for step in steps
        ],
    }


def _rows(steps: Sequence[Happening]) -> Iterator[dict[str, str | None]]:
    """Yield a row for each report that tells a step of an agreement."""
    for step in steps:
        own = {
            "id": step.id,
            "kind": step.kind,
            "parties": plain_names(step.parties),
            "titles": "; ".join(_titles(steps)),
            "topics": "; ".join(_topics(steps)),
            "status": step.status,
            **day_cells(step),
        }
        for told in step.told:
            yield own | source_cells(told)
