"""`rasad said`: what a person said, over the whole record, newest first."""

import click

from rasad.record.assemble import Happening, person
from rasad.record.store import Record
from rasad.script import fold
from rasad.serve.chronicle import chronicle
from rasad.serve.options import day_option, record_option
from rasad.settings import record_place
from rasad.when import When


@click.command(
    epilog="""\b
Examples:
  rasad said لاریجانی
  rasad said لاریجانی --about اربعین
  rasad said لاریجانی --about economy.trade
  rasad said Larijani --from 2025-08-01 --to 2025-08-31
"""
)
@click.argument("name", nargs=-1, required=True)
@click.option(
    "--about",
    metavar="WORDS|CODE",
    help="Only statements with these words, in any spelling, or about this topic or one below it (docs/topics.md).",
)
@day_option("--from", "first", "Only statements of this day or later.")
@day_option("--to", "last", "Only statements of this day or earlier.")
@record_option
def command(
    name: tuple[str, ...], *, about: str | None, first: When | None, last: When | None, record: str | None
) -> None:
    """Print the statements of a person in both languages, newest first, each with its words and source.

    NAME may be in Persian, Arabic or Latin letters, whole or in part, or an id of the record.
    """
    with Record.open_to_read(record_place(record)) as opened:
        found = person(opened, " ".join(name)).happenings
    said = [
        each
        for each in found
        if each.sort == "statement" and _within(each, first, last) and (not about or _has(each, about))
    ]
    for line in chronicle(reversed(said)):
        click.echo(line)
    if not said:
        click.echo(f"no such statement of {' '.join(name)} in {record_place(record)}", err=True)


def _within(said: Happening, first: When | None, last: When | None) -> bool:
    """Tell whether a statement may be of a span of days; one of no known day is of none."""
    if first is None and last is None:
        return True
    if said.day is None:
        return False
    return (first is None or not said.day.surely_before(first)) and (
        last is None or not said.day.surely_after(last)
    )


def _has(said: Happening, about: str) -> bool:
    """Tell whether a statement is about a topic, by its code or that of one above it, or has all words asked for.

    Words are found in any spelling.
    """
    if any(topic == about or topic.startswith(f"{about}.") for topic in said.topics):
        return True
    words = fold(said.told[0].words)
    return all(word in words for word in fold(about).split())
