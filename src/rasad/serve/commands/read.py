"""`rasad read`: read reports and print a card, or a line of JSON, for each."""

from functools import partial
from pathlib import Path

import click

from rasad.contract import reading_to_json
from rasad.reading import Reading
from rasad.serve.batches import Batch
from rasad.serve.cards import card
from rasad.serve.lines import encoded_line, write_encoded
from rasad.serve.memory import collect_hardly_ever, keep_to_the_end
from rasad.serve.options import processes_option, vocabulary_option
from rasad.serve.readers import reader
from rasad.settings import vocabulary_path


@click.command(
    epilog="""\b
Examples:
  rasad read report.txt
  rasad read reports/ --json > readings.jsonl
  cat report.txt | rasad read -
  rasad read report.txt --vocabulary my-words/
"""
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@vocabulary_option
@processes_option
@click.option("--json", "as_json", is_flag=True, help="Write JSON Lines as reading.schema.json describes.")
@click.pass_context
def command(
    context: click.Context,
    paths: tuple[str, ...],
    *,
    vocabulary: Path | None,
    processes: int | None,
    as_json: bool,
) -> None:
    """Read text files, folders of them, or standard input (-), and print what each report says."""
    collect_hardly_ever()
    batch = Batch(paths)
    read = partial(batch.readings, vocabulary_path(vocabulary), processes=processes)
    if as_json:
        for line in read(make=_line):
            write_encoded(line)
    else:
        for number, shown in enumerate(read(make=card)):
            click.echo(("\n" if number else "") + shown)
    keep_to_the_end(reader)  # and with it the readers that it has loaded
    context.exit(1 if batch.failed else 0)


def _line(reading: Reading) -> bytes:
    """Return a reading as a line of JSON."""
    return encoded_line(reading_to_json(reading))
