"""Write lists over the record: events and agreements as JSON Lines, as CSV, one row for each report that tells."""

import csv
import io
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import click

from rasad.record.assemble import Happening, Named, Told
from rasad.serve.chronicle import called
from rasad.when import When

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would run


def form_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options --json and --csv to a command; they come as `form`, which is empty without either."""
    for name, text in (
        ("csv", "Write CSV, one row for each report that tells."),
        ("json", "Write JSON Lines."),
    ):
        command = click.option(
            f"--{name}", "form", flag_value=name, multiple=True, callback=_one_form, help=text
        )(command)
    return command


def _one_form(_: click.Context, __: click.Parameter, value: Sequence[str]) -> str:
    """Return the one form asked for; both together are wrong usage."""
    if len(set(value)) > 1:
        raise click.UsageError("--json and --csv are two forms of one list: choose one")
    return value[0] if value else ""


def check_days(first: When | None, last: When | None) -> None:
    """Raise where the days asked for end before they begin."""
    if first is not None and last is not None and last.surely_before(first):
        raise click.UsageError(f"--to {last.value} is before --from {first.value}: swap them")


def within(day: When | None, first: When | None, last: When | None) -> bool:
    """Tell whether something may be of a span of days; what has no day is of none."""
    if first is None and last is None:
        return True
    if day is None:
        return False
    return (first is None or not day.surely_before(first)) and (last is None or not day.surely_after(last))


def named_to_json(named: Named) -> dict[str, Any]:
    """Return somebody's id and names."""
    return {"id": named.id, "names": dict(named.names)}


def told_to_json(told: Told) -> dict[str, Any]:
    """Return what one report tells, with its source."""
    return {
        "source": told.source,
        "outlet": named_to_json(told.outlet) if told.outlet else None,
        "language": told.language,
        "published": told.published,
        "day": told.day.value if told.day else None,
        "words": told.words,
    }


def source_cells(told: Told) -> dict[str, str | None]:
    """Return the cells that say where words come from, with the words."""
    return {
        "outlet": plain_name(told.outlet) if told.outlet else None,
        "source": told.source,
        "language": told.language,
        "published": told.published,
        "words": " ".join(told.words.split()),
    }


def plain_name(named: Named) -> str:
    """Return a name without the marks that isolate it on a terminal."""
    return called(named).translate(dict.fromkeys(range(0x2066, 0x206A)))


def plain_names(named: Iterable[Named]) -> str:
    """Return several names in one cell."""
    return "; ".join(map(plain_name, named))


def write_csv(columns: Sequence[str], rows: Iterable[Mapping[str, str | None]]) -> None:
    """Write rows as CSV in UTF-8 (RFC 4180); a cell that a spreadsheet would take for a formula gets an apostrophe."""
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(row.get(column)) for column in columns])
    sys.stdout.buffer.write(written.getvalue().encode("utf-8", "backslashreplace"))


def _cell(value: str | None) -> str:
    value = value or ""
    return f"'{value}" if value.startswith(_FORMULA) else value


def day_cells(happening: Happening) -> dict[str, str | None]:
    """Return the cells of a happening's day and how it is known."""
    return {"day": happening.day.value if happening.day else None, "basis": happening.basis}
