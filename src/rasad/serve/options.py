"""Options that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from rasad.errors import DateError
from rasad.when import When

record_option = click.option(
    "--record",
    metavar="PLACE",
    help="The record: a file, or postgresql://...; else RASAD_RECORD, else rasad.db in the working folder.",
)

vocabulary_option = click.option(
    "--vocabulary",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="A folder with words of your own, laid over ours; else RASAD_VOCABULARY.",
)


processes_option = click.option(
    "--processes",
    metavar="N",
    type=click.IntRange(min=1),
    help="How many processes read at once; else one for every 150 reports (40 where that costs little), at most one a core.",
)


def _when(_: click.Context, parameter: click.Parameter, value: str | None) -> When | None:
    """Return the days that an option's value means."""
    if value is None:
        return None
    try:
        return When.parse(value)
    except DateError as error:
        raise click.BadParameter(f"{error}; write 2025-08-11, 2025-08 or 2025", param=parameter) from error


def day_option(flag: str, name: str, text: str) -> Callable[[Any], Any]:
    """Return an option for a day, month or year in ISO 8601; its value is a When."""
    return click.option(flag, name, metavar="DATE", callback=_when, help=text)
