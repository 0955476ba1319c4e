"""Go through many reports for a command: one bad report never stops the others."""

import sys
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TypeVar

import click

from rasad.acquire.files import find_reports, read_bytes, read_file
from rasad.document import Document
from rasad.errors import DocumentError
from rasad.reading import Reading
from rasad.serve.readers import enough_processes, read_each

Made = TypeVar("Made")

_HANDFUL = 5  # files up to which no progress bar is shown
STANDARD_INPUT = "-"


class Batch:
    """Yield the documents that paths mean, and count and tell those that could not be read."""

    def __init__(self, paths: Sequence[str]) -> None:
        """Take paths as given on the command line; `-` is standard input."""
        self.paths = paths
        self.failed = 0

    def documents(self) -> Iterator[Document]:
        """Yield each document in turn, with a progress bar on a terminal for more than a handful."""
        for given in self._watched():
            try:
                yield read_file(given) if isinstance(given, Path) else _read_standard_input()
            except DocumentError as error:
                self.tell(error)

    def _unread(self) -> Iterator[Document | Path]:
        """Yield each file in turn, to be read elsewhere, and the document that standard input holds."""
        for given in self._watched():
            if isinstance(given, Path):
                yield given
                continue
            try:
                yield _read_standard_input()
            except DocumentError as error:
                self.tell(error)

    def _watched(self) -> Iterator[Path | str]:
        """Yield what paths mean, with a progress bar on a terminal for more than a handful; its library is loaded for that alone."""
        found = self._found
        if len(found) <= _HANDFUL or not sys.stderr.isatty():
            yield from found
        else:
            yield from import_module("rasad.serve.progress").with_bar(found, doing="reading")

    @cached_property
    def _found(self) -> list[Path | str]:
        """What paths mean: files, and `-`; a path that leads nowhere is told at once."""
        found: list[Path | str] = []
        for given in self.paths:
            if given == STANDARD_INPUT:
                found.append(given)
                continue
            try:
                found.extend(find_reports([Path(given)]))
            except DocumentError as error:
                self.tell(error)
        return found

    def readings(
        self,
        vocabulary: Path | None,
        *,
        processes: int | None,
        make: Callable[[Reading], Made],
        wanted: Callable[[Document], bool] | None = None,
    ) -> Iterator[Made]:
        """Yield what is made of the readings of the documents, or of the wanted ones alone, in their order.

        A fault of ours in one is told and does not stop the others. Who says what is wanted has a record open, so
        that no process may be a copy of this one.
        """
        alone = wanted is None
        several = processes or enough_processes(len(self._found), alone=alone)
        reports: Iterator[Document | Path] = self._unread()
        if wanted is not None:
            reports = (document for document in self.documents() if wanted(document))
        read = read_each(reports, vocabulary, processes=several, make=make, alone=alone)
        for source, outcome in read:
            if isinstance(outcome, DocumentError):
                self.tell(outcome)
            elif isinstance(outcome, Exception):
                fault = f"{type(outcome).__name__}: {outcome}".splitlines()[0]
                self.tell(DocumentError(f"{source}: Rasad failed on this report ({fault}); please report it"))
            else:
                yield outcome

    def tell(self, error: DocumentError) -> None:
        """Print why a report could not be read, on standard error, in one line."""
        self.failed += 1
        click.echo(f"rasad: {error}", err=True)


def _read_standard_input() -> Document:
    """Return the report that standard input holds."""
    return read_bytes(sys.stdin.buffer.read(), source="standard input")
