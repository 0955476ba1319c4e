"""`rasad import`: add readings that were made elsewhere, by `rasad read --json` or `rasad export`."""

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import click

from rasad.contract import reading_from_json
from rasad.errors import ContractError
from rasad.pipeline import Reader
from rasad.reading import Reading
from rasad.record.store import Record
from rasad.serve.batches import STANDARD_INPUT
from rasad.serve.options import record_option, vocabulary_option
from rasad.settings import record_place, vocabulary_path


@click.command(
    "import",
    epilog="""\b
Examples:
  rasad import readings.jsonl
  rasad read --json reports/ | rasad import - --record iraq.db
""",
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@record_option
@vocabulary_option
@click.pass_context
def command(
    context: click.Context, paths: tuple[str, ...], *, record: str | None, vocabulary: Path | None
) -> None:
    """Add readings in JSON Lines, from files or standard input (-), without reading the reports again.

    Lines that are no readings are told, with their numbers, and the others are added. Readings are taken to be
    of the rules that this Rasad has.
    """
    place = record_place(record)
    reader = Reader.load(vocabulary_path(vocabulary))
    batch = _Readings(reader.rules)
    counts: dict[str, int] = {}
    with Record.open(place) as opened:
        for added in opened.add(batch.readings(paths), at=datetime.now(UTC), link=reader.link):
            counts[added.outcome] = counts.get(added.outcome, 0) + 1
    told = ", ".join(f"{count} {outcome}" for outcome, count in counts.items()) or "nothing added"
    click.echo(f"{place}: {told}" + (f", {batch.failed} could not be read" if batch.failed else ""))
    context.exit(1 if batch.failed else 0)


class _Readings:
    """Yield the readings of JSON Lines, and count and tell the lines that are none."""

    def __init__(self, rules: str) -> None:
        self.rules = rules
        self.failed = 0

    def readings(self, paths: Iterable[str]) -> Iterator[Reading]:
        for path in paths:
            with ExitStack() as stack:
                try:
                    lines = (
                        sys.stdin.buffer
                        if path == STANDARD_INPUT
                        else stack.enter_context(Path(path).open("rb"))
                    )
                except OSError as error:
                    self._tell(f"{path}: cannot be read: {error.strerror}; check the path")
                    continue
                for number, line in enumerate(lines, start=1):
                    if line.strip():
                        yield from self._reading(line, f"{path}, line {number}")

    def _reading(self, line: bytes, where: str) -> Iterator[Reading]:
        try:
            yield reading_from_json(json.loads(line), rules=self.rules)
        except (ContractError, ValueError) as error:
            self._tell(f"{where}: {error}")

    def _tell(self, fault: str) -> None:
        self.failed += 1
        click.echo(f"rasad: {fault}", err=True)
