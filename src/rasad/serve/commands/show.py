"""`rasad show`: a person of the record, by any spelling of the name."""

import click

from rasad.record.assemble import person
from rasad.record.store import Record
from rasad.serve.chronicle import person_card
from rasad.serve.options import record_option
from rasad.settings import record_place


@click.command(
    epilog="""\b
Examples:
  rasad show لاریجانی
  rasad show "قاسم الأعرجي"
  rasad show araji
"""
)
@click.argument("name", nargs=-1, required=True)
@record_option
def command(name: tuple[str, ...], *, record: str | None) -> None:
    """Print a person: names in each language, offices, meetings, statements, each with its source.

    NAME may be in Persian, Arabic or Latin letters, whole or in part, or an id of the record.
    """
    with Record.open_to_read(record_place(record)) as opened:
        card = person(opened, " ".join(name))
    for line in person_card(card):
        click.echo(line)
