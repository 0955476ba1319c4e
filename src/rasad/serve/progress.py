"""Show on a terminal how far a command has come."""

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

from rich.console import Console
from rich.progress import Progress

Thing = TypeVar("Thing")


def with_bar(things: Sequence[Thing], *, doing: str) -> Iterator[Thing]:
    """Yield each thing in turn with a bar on standard error, which goes when all are done."""
    with Progress(console=Console(file=sys.stderr), transient=True) as progress:
        task = progress.add_task(doing, total=len(things))
        for thing in things:
            yield thing
            progress.advance(task)
