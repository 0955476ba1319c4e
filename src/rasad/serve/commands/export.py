"""`rasad export`: write the record's readings as JSON Lines."""

import click

from rasad.record.export import exported
from rasad.record.store import Record
from rasad.serve.lines import write_line
from rasad.serve.options import record_option
from rasad.settings import record_place


@click.command(
    epilog="""\b
Examples:
  rasad export > readings.jsonl
  rasad export --record iraq.db | jq .statements
"""
)
@record_option
def command(*, record: str | None) -> None:
    """Write all readings of the record, as reading.schema.json describes, in the order of adding.

    Ids of people, organisations, events and agreements are the record's: who is one person has one id in
    every reading.
    """
    with Record.open_to_read(record_place(record)) as opened:
        for row in exported(opened):
            write_line(row)
