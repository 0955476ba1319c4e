"""`rasad export`: write the record in the forms that other programs read."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import click

from rasad.errors import RecordError
from rasad.record.export.annotations import annotations
from rasad.record.export.complete import write_archive
from rasad.record.export.files import write_tables
from rasad.record.export.followthemoney import followthemoney
from rasad.record.export.network import gexf, graphml
from rasad.record.export.polecat import polecat_lines
from rasad.record.export.readings import exported
from rasad.record.store import Record
from rasad.serve.lines import json_line, write
from rasad.serve.options import record_option
from rasad.settings import record_place


def _json_lines(rows: Callable[[Record], Iterable[Mapping[str, Any]]]) -> Callable[[Record], Iterator[str]]:
    return lambda record: (json_line(row) for row in rows(record))


_STREAMS: Final[Mapping[str, Callable[[Record], Iterable[str]]]] = MappingProxyType(
    {
        "readings": _json_lines(exported),
        "ftm": _json_lines(followthemoney),
        "annotations": _json_lines(annotations),
        "polecat": polecat_lines,
        "graphml": graphml,
        "gexf": gexf,
    }
)
_FOLDERS: Final = ("csv", "parquet")
_ARCHIVE: Final = "archive"


@click.command(
    epilog="""\b
Forms:
  readings     JSON Lines by reading.schema.json, with the record's ids (what is written if none is named)
  csv, parquet all tables, a file each, into a folder
  ftm          FollowTheMoney entities, JSON Lines
  annotations  W3C Web Annotations, one JSON-LD object a line
  polecat      events in the columns of POLECAT (PLOVER 2.0), tab-separated
  graphml, gexf  who met whom, as a graph
  archive      everything, to be brought back by rasad restore

\b
Examples:
  rasad export > readings.jsonl
  rasad export --as csv --to tables/
  rasad export --as gexf --to who-met-whom.gexf
  rasad export --as archive --to iraq.rasad.zip --record iraq.db
"""
)
@click.option(
    "--as",
    "form",
    type=click.Choice([*_STREAMS, *_FOLDERS, _ARCHIVE]),
    default="readings",
    help="The form to write; see below.",
)
@click.option(
    "--to",
    type=click.Path(path_type=Path),
    help="The file or folder to write, which must be new; else standard output.",
)
@record_option
def command(*, form: str, to: Path | None, record: str | None) -> None:
    """Write the record for other programs.

    Ids of people, organisations, events and agreements are the record's: who is one person has one id in
    every report.
    """
    if to is None and form not in _STREAMS:
        raise click.UsageError(f"--as {form} needs --to PATH: a place to write to")
    with Record.open_to_read(record_place(record)) as opened:
        if form in _STREAMS:
            _write(_STREAMS[form](opened), to)
        elif form == _ARCHIVE and to is not None:
            write_archive(opened, to)
        elif to is not None:
            write_tables(opened, to, "csv" if form == "csv" else "parquet")
    if to is not None:
        click.echo(f"written: {to}", err=True)


def _write(pieces: Iterable[str], to: Path | None) -> None:
    """Write pieces to standard output, or to a new file that appears when it is whole."""
    if to is None:
        for piece in pieces:
            write(piece)
        return
    if to.exists():
        raise RecordError(f"{to} is there already: name a new file, or move this one away")
    unfinished = to.with_name(to.name + ".unfinished")
    try:
        with unfinished.open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            file.writelines(pieces)
        unfinished.rename(to)
    except OSError as error:
        raise RecordError(f"{to} cannot be written: {error.strerror}; name another place") from error
    finally:
        unfinished.unlink(missing_ok=True)
