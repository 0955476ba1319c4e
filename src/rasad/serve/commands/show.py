"""`rasad show`: a person, place, project, body or state of the record, by any spelling of the name."""

from pathlib import Path

import click

from rasad.record.assemble import PersonCard
from rasad.record.store import Record
from rasad.record.things import anybody
from rasad.serve.chronicle import person_card, thing_card
from rasad.serve.options import record_option
from rasad.serve.same_text import same_texts
from rasad.settings import record_place
from rasad.vocabulary.files import read_rows
from rasad.vocabulary.folders import FOLDER, SHARED
from rasad.vocabulary.schema import Place


@click.command(
    epilog="""\b
Examples:
  rasad show لاریجانی
  rasad show "قاسم الأعرجي"
  rasad show araji
  rasad show شلمچه
"""
)
@click.argument("name", nargs=-1, required=True)
@record_option
def command(name: tuple[str, ...], *, record: str | None) -> None:
    """Print a person: names in each language, offices, meetings, statements, each with its source.

    Where no person has the name, print the place (with its coordinates), project, organisation or state of that name. NAME
    may be in Persian, Arabic or Latin letters, whole or in part, or an id of the record.
    """
    with Record.open_to_read(record_place(record)) as opened:
        card = anybody(opened, " ".join(name))
        copies = same_texts(opened, card.happenings)
    if isinstance(card, PersonCard):
        lines = person_card(card, copies)
    else:
        place = _place(card.known) if card.kind == "place" and card.known else None
        lines = thing_card(card, place, copies)
    for line in lines:
        click.echo(line)


def _place(known: str, table: Path = FOLDER / SHARED / "places.yaml") -> Place | None:
    """Return the vocabulary's row of a place, None where it has none: a province, or a word of the user's own."""
    rows = (row for row in read_rows(table, Place) if isinstance(row, Place))
    return next((row for row in rows if row.id == known), None)
