"""`rasad add`: read reports and add them to the record."""

from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click

from rasad.document import Document
from rasad.record.store import Record
from rasad.serve.batches import Batch
from rasad.serve.bidi import plain
from rasad.serve.options import processes_option, record_option, vocabulary_option
from rasad.serve.readers import as_read, reader
from rasad.settings import record_place, vocabulary_path


@click.command(
    epilog="""\b
Examples:
  rasad add report.txt
  rasad add reports/ --record iraq.db
"""
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@record_option
@vocabulary_option
@processes_option
@click.option("--quiet", "-q", is_flag=True, help="Print only the count at the end.")
@click.pass_context
def command(
    context: click.Context,
    paths: tuple[str, ...],
    *,
    record: str | None,
    vocabulary: Path | None,
    processes: int | None,
    quiet: bool,
) -> None:
    """Read text files, folders of them, or standard input (-), and add them to the record.

    A line that says "added" is printed when the report is in the record for good. Adding the same report
    again changes nothing.
    """
    batch = Batch(paths)
    counts: dict[str, int] = {}
    with Record.open(record_place(record)) as opened:
        for source, outcome in _additions(opened, batch, vocabulary_path(vocabulary), processes):
            counts[outcome] = counts.get(outcome, 0) + 1
            if not quiet:
                click.echo(f"{outcome}: {plain(source)}")
    told = ", ".join(f"{count} {outcome}" for outcome, count in counts.items()) or "nothing added"
    click.echo(
        f"{record_place(record)}: {told}" + (f", {batch.failed} could not be read" if batch.failed else "")
    )
    context.exit(1 if batch.failed else 0)


def _additions(
    record: Record, batch: Batch, vocabulary: Path | None, processes: int | None
) -> Iterator[tuple[str, str]]:
    """Yield each report's source with what became of it; one that is there is not read again."""
    there: deque[str] = deque()
    ours = reader(vocabulary)

    def is_new(document: Document) -> bool:
        if record.has(document.id, rules=ours.rules):
            there.append(document.source)
            return False
        return True

    readings = batch.readings(vocabulary, processes=processes, make=as_read, wanted=is_new)
    for added in record.add(readings, at=datetime.now(UTC), link=ours.link):
        while there:
            yield there.popleft(), "already there"
        yield added.reading.document.source, added.outcome
    for source in there:
        yield source, "already there"
