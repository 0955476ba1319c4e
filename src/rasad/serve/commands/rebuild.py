"""`rasad rebuild`: assemble the record anew from what is kept for good."""

from pathlib import Path

import click

from rasad.pipeline import Reader
from rasad.record.store import Record
from rasad.serve.options import record_option, vocabulary_option
from rasad.settings import record_place, vocabulary_path


@click.command(
    epilog="""\b
Examples:
  rasad rebuild
  rasad rebuild --record postgresql://desk@archive/rasad
"""
)
@record_option
@vocabulary_option
def command(*, record: str | None, vocabulary: Path | None) -> None:
    """Assemble who and what is known, and the chronicle, anew from the record's readings and judgements.

    Nothing is read again and nothing that was judged is lost. Until it is done, others see the record as it was.
    """
    reader = Reader.load(vocabulary_path(vocabulary))
    with Record.open(record_place(record)) as opened:
        count = opened.rebuild(link=reader.link)
        click.echo(f"{opened.place}: {count} reports assembled anew")
