"""`rasad vocabulary`: check words, and bring in names from elsewhere."""

from pathlib import Path

import click

from rasad.pipeline import Reader
from rasad.vocabulary.check import check_examples, check_files, check_words, in_order
from rasad.vocabulary.files import Fault


@click.group(
    epilog="""\b
Examples:
  rasad vocabulary check               check the words that Rasad ships
  rasad vocabulary check my-words/     check a folder of your own, laid over ours
"""
)
def command() -> None:
    """Check words, and bring in names from elsewhere; docs/vocabulary.md tells how words are added."""


@command.command("check")
@click.argument("folder", required=False, metavar="[DIR]", type=click.Path(path_type=Path))
@click.pass_context
def check(context: click.Context, folder: Path | None) -> None:
    """Check a folder of words, or ours: fields, duplicates, ambiguous forms, missing languages, examples.

    Each finding is a line with file and row. Leaves with 0 where there is none, with 1 where there are some.
    """
    layers, faults = check_files(folder)
    readable = not faults
    faults += check_words(layers, folder)
    if readable:
        faults += check_examples(layers, folder, Reader.load(folder).show)
    for fault in in_order(faults):
        click.echo(str(fault))
    rows = sum(len(rows) for subjects in layers.rows.values() for rows in subjects.values())
    click.echo(_told(in_order(faults), rows, readable=readable))
    context.exit(1 if faults else 0)


def _told(faults: list[Fault], rows: int, *, readable: bool) -> str:
    """Return how a check ended, in a line."""
    if not faults:
        return f"{rows} rows, nothing to mend"
    findings = "1 finding" if len(faults) == 1 else f"{len(faults)} findings"
    later = "" if readable else "; examples are run when every row can be read"
    return f"{rows} rows, {findings}{later}"
