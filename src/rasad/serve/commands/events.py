"""`rasad events`: the events of the record, by kind, states and days."""

from typing import Any

import click

from rasad.event import KINDS
from rasad.record.assemble import Happening, events
from rasad.record.store import Record
from rasad.serve.chronicle import chronicle
from rasad.serve.lines import write_line
from rasad.serve.listing import (
    check_days,
    day_cells,
    form_options,
    named_to_json,
    plain_name,
    plain_names,
    source_cells,
    told_to_json,
    within,
    write_csv,
)
from rasad.serve.options import day_option, record_option
from rasad.settings import record_place
from rasad.when import When

_COLUMNS = (
    "id", "kind", "realis", "day", "basis", "participants", "place", "agreement", "topics",
    "outlet", "source", "language", "published", "words",
)  # fmt: skip


@click.command(
    epilog="""\b
Examples:
  rasad events --kind signing
  rasad events --between IR IQ --from 2025-08-01 --to 2025-08-31
  rasad events --kind meeting --kind visit --csv > talks.csv
"""
)
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice(KINDS),
    metavar="KIND",
    help=f"Only events of this kind; may be given several times. Kinds: {', '.join(KINDS)}.",
)
@click.option("--between", nargs=2, metavar="STATE STATE", help="Only events of these two states.")
@day_option("--from", "first", "Only events of this day or later.")
@day_option("--to", "last", "Only events of this day or earlier.")
@form_options
@record_option
def command(
    *,
    kinds: tuple[str, ...],
    between: tuple[str, str] | None,
    first: When | None,
    last: When | None,
    form: str,
    record: str | None,
) -> None:
    """List the events of the record in order of days, each once, with the words and source of every report.

    States are given by ISO code (IR, IQ) or by name in any language of the record. Events without a day are
    listed last, and not at all where days are asked for.
    """
    check_days(first, last)
    with Record.open_to_read(record_place(record)) as opened:
        told = events(opened, between=between)
    found = [each for each in told if (not kinds or each.kind in kinds) and within(each.day, first, last)]
    if form == "json":
        for event in found:
            write_line(_to_json(event))
    elif form == "csv":
        write_csv(_COLUMNS, (row for event in found for row in _rows(event)))
    else:
        for line in chronicle(found):
            click.echo(line)
    if not found:
        click.echo(f"no such event in {record_place(record)}", err=True)


def _to_json(event: Happening) -> dict[str, Any]:
    """Return an event as one object."""
    return {
        "id": event.id,
        "kind": event.kind,
        "realis": event.realis,
        "day": event.day.value if event.day else None,
        "basis": event.basis,
        "participants": [named_to_json(each) for each in event.who],
        "place": named_to_json(event.place) if event.place else None,
        "agreement": event.agreement,
        "topics": list(event.topics),
        "reports": [told_to_json(told) for told in event.told],
    }


def _rows(event: Happening) -> list[dict[str, str | None]]:
    """Return a row for each report that tells an event."""
    own = {
        "id": event.id,
        "kind": event.kind,
        "realis": event.realis,
        **day_cells(event),
        "participants": plain_names(event.who),
        "place": plain_name(event.place) if event.place else None,
        "agreement": event.agreement,
        "topics": "; ".join(event.topics),
    }
    return [own | source_cells(told) for told in event.told]
