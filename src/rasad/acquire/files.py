"""Read reports from files and folders, and from standard input."""

import os
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from rasad.acquire.decode import decode
from rasad.document import Document
from rasad.errors import DocumentError

LARGEST = 10_000_000
"""Bytes that one report may have at most; a larger file is a collection and no report."""

_SUFFIXES = frozenset({".txt", ".text"})


def find_reports(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield the files that paths mean: files as they are, folders with all text files below them, sorted.

    Raises DocumentError for a path that does not exist and for a folder without reports.
    """
    for path in paths:
        if path.is_dir():
            found = sorted(
                file for file in path.rglob("*") if file.suffix.lower() in _SUFFIXES and file.is_file()
            )
            if not found:
                raise DocumentError(
                    f"{path}: no reports in this folder; a report is a file that ends in .txt"
                )
            yield from found
        elif path.exists():
            yield path
        else:
            raise DocumentError(f"{path}: there is no such file or folder; check the path")


def read_file(path: Path) -> Document:
    """Return the report in a file. Raises DocumentError where it cannot be read as one."""
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise DocumentError(
                f"{path}: has {size / 1e6:.0f} MB, a report at most {LARGEST / 1e6:.0f}; split it into its reports"
            )
        received = path.read_bytes()
    except OSError as error:
        raise DocumentError(f"{path}: cannot be read: {error.strerror}; check its permissions") from error
    return read_bytes(received, source=source_of(path))


def read_bytes(received: bytes, *, source: str) -> Document:
    """Return the report in bytes that came from `source`. Raises DocumentError where there is none."""
    try:
        text = decode(received)
    except DocumentError as error:
        raise DocumentError(f"{source}: {error}") from error
    if not text or text.isspace():
        raise DocumentError(f"{source}: is empty; there is nothing to read")
    return Document(source=source, text=text)


def source_of(path: Path) -> str:
    """Return how a file is named as a source: from the working folder where it lies in it, else in full.

    The same file has the same source by whichever path it was given.
    """
    resolved = os.path.realpath(path)  # Path.resolve() and the like take four times as long, for every report
    here = _resolved(os.getcwd())  # noqa: PTH109 (a Path of it would be made for every report)
    within = resolved.removeprefix(here)
    return (within if len(within) < len(resolved) else resolved).replace(os.sep, "/")


@lru_cache(maxsize=1)
def _resolved(folder: str) -> str:
    """Return the path of the working folder without links, with a separator at its end."""
    return str(Path(folder).resolve() / "x")[:-1]
