"""Go through many reports for a command: one bad report never stops the others."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TypeVar

import click
from rich.console import Console
from rich.progress import Progress

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
        loaders = self._loaders
        console = Console(stderr=True)
        if len(loaders) <= _HANDFUL or not console.is_terminal:
            yield from self._load(loaders)
            return
        with Progress(console=console, transient=True) as progress:
            task = progress.add_task("reading", total=len(loaders))
            for loader in loaders:
                yield from self._load([loader])
                progress.advance(task)

    @cached_property
    def _loaders(self) -> list[Callable[[], Document]]:
        """What loads each report; a path that leads nowhere is told at once."""
        loaders: list[Callable[[], Document]] = []
        for given in self.paths:
            if given == STANDARD_INPUT:
                loaders.append(_read_standard_input)
                continue
            try:
                loaders.extend(partial(read_file, path) for path in find_reports([Path(given)]))
            except DocumentError as error:
                self.tell(error)
        return loaders

    def _load(self, loaders: Iterable[Callable[[], Document]]) -> Iterator[Document]:
        """Yield what can be loaded and tell what cannot."""
        for loader in loaders:
            try:
                yield loader()
            except DocumentError as error:
                self.tell(error)

    def readings(
        self,
        vocabulary: Path | None,
        *,
        processes: int | None,
        make: Callable[[Reading], Made],
        wanted: Callable[[Document], bool] = lambda _: True,
    ) -> Iterator[Made]:
        """Yield what is made of the readings of the wanted documents, in their order.

        A fault of ours in one is told and does not stop the others.
        """
        several = processes or enough_processes(len(self._loaders))
        documents = filter(wanted, self.documents())
        for document, outcome in read_each(documents, vocabulary, processes=several, make=make):
            if isinstance(outcome, Exception):
                fault = f"{type(outcome).__name__}: {outcome}".splitlines()[0]
                self.tell(
                    DocumentError(
                        f"{document.source}: Rasad failed on this report ({fault}); please report it"
                    )
                )
            else:
                yield outcome

    def tell(self, error: DocumentError) -> None:
        """Print why a report could not be read, on standard error, in one line."""
        self.failed += 1
        click.echo(f"rasad: {error}", err=True)


def _read_standard_input() -> Document:
    """Return the report that standard input holds."""
    return read_bytes(sys.stdin.buffer.read(), source="standard input")
