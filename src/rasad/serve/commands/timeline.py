"""`rasad timeline`: what the record knows of two states, day by day."""

import click

from rasad.record.assemble import timeline
from rasad.record.store import Record
from rasad.serve.chronicle import chronicle
from rasad.serve.options import record_option
from rasad.serve.same_text import same_texts
from rasad.settings import record_place


@click.command(
    epilog="""\b
Examples:
  rasad timeline IR IQ
  rasad timeline ایران عراق
  rasad timeline IR SA --record gulf.db
"""
)
@click.argument("one")
@click.argument("other")
@record_option
def command(one: str, other: str, *, record: str | None) -> None:
    """Print meetings, visits, signings, agreements and statements of two states in order of days.

    States are given by ISO code (IR, IQ) or by name in any language of the record.
    """
    with Record.open_to_read(record_place(record)) as opened:
        found = timeline(opened, one, other)
        copies = same_texts(opened, found)
    for line in chronicle(found, copies):
        click.echo(line)
    if not found:
        click.echo(f"nothing between {one} and {other} in {record_place(record)}", err=True)
