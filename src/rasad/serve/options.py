"""Options that several commands share."""

from pathlib import Path

import click

record_option = click.option(
    "--record",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The record's file; else RASAD_RECORD, else rasad.db in the working folder.",
)
