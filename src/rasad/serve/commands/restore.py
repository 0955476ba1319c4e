"""`rasad restore`: make a record again from an archive that `rasad export --as archive` wrote."""

from pathlib import Path

import click

from rasad.pipeline import Reader
from rasad.record.export.complete import restore_archive
from rasad.record.store import Record
from rasad.serve.options import record_option, vocabulary_option
from rasad.settings import record_place, vocabulary_path


@click.command(
    epilog="""\b
Examples:
  rasad restore iraq.rasad.zip --record iraq.db
"""
)
@click.argument("archive", type=click.Path(path_type=Path, dir_okay=False))
@record_option
@vocabulary_option
def command(archive: Path, *, record: str | None, vocabulary: Path | None) -> None:
    """Fill a new record from ARCHIVE: all reports, all their readings, all judgements.

    All or nothing; a record that holds reports already is left as it is.
    """
    place = record_place(record)
    reader = Reader.load(vocabulary_path(vocabulary))
    with Record.open(place) as opened:
        count = restore_archive(archive, opened, link=reader.link)
    click.echo(f"{place}: {count} reports restored")
