"""`rasad vocabulary`: check words, and bring in names from elsewhere."""

from collections.abc import Iterator
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress, TextColumn

from rasad.pipeline import Reader
from rasad.vocabulary.check import check_examples, check_files, check_heads, check_words, in_order
from rasad.vocabulary.files import Fault
from rasad.vocabulary.wikidata_import import Step, import_dump
from rasad.vocabulary.wikidata_rows import Written


@click.group(
    epilog="""\b
Examples:
  rasad vocabulary check               check the words that Rasad ships
  rasad vocabulary check my-words/     check a folder of your own, laid over ours
  rasad vocabulary import-wikidata latest-all.json.gz --to wikidata-words/
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
        show = Reader.load(folder).show
        faults += check_examples(layers, folder, show)
        faults += [] if folder else check_heads(show)
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


@command.command("import-wikidata")
@click.argument("dump", metavar="DUMP", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "--to",
    "folder",
    metavar="DIR",
    default="wikidata-words",
    show_default=True,
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder to write, for use with --vocabulary.",
)
@click.option(
    "--since",
    metavar="YEAR",
    type=click.IntRange(1, 9999),
    default=1979,
    show_default=True,
    help="Leave out people whose last office ended before this year.",
)
@click.pass_context
def import_wikidata(context: click.Context, dump: Path, folder: Path, since: int) -> None:
    """Write people in office, states, organisations, outlets and places of a Wikidata dump as words of your own.

    DUMP is Wikidata's JSON dump (latest-all.json.gz, .bz2, or unpacked). What is stopped goes on when the same command
    is given again. Which classes are kept stands in wikidata_classes.yaml of the package.
    """
    try:
        for told in _shown(import_dump(dump, folder, since=since)):
            click.echo(told)
    except KeyboardInterrupt:
        click.echo("rasad: stopped; the same command goes on from here", err=True)
        context.exit(130)


def _shown(steps: Iterator[Step | Written]) -> Iterator[str]:
    """Show progress on a terminal; yield in lines what was written."""
    console = Console(stderr=True)
    columns = (
        *Progress.get_default_columns(),
        TextColumn("{task.fields[seen]:,} items, {task.fields[kept]:,} kept"),
    )
    broken = 0
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("reading", total=None, seen=0, kept=0)
        for step in steps:
            if isinstance(step, Written):
                bar.stop()
                yield from _summary(step, broken)
            else:
                broken = step.broken
                bar.update(task, completed=step.read, total=step.size, seen=step.seen, kept=step.kept)


def _summary(written: Written, broken: int) -> Iterator[str]:
    """Yield in lines what an import has written."""
    for subject, count in written.rows.items():
        if count:
            yield f"both/{subject}.yaml: {count} rows"
    yield f"{written.joined} of them are rows of ours with more names"
    if written.doubtful or written.nameless:
        yield (
            f"left out: {written.doubtful} that may be one of ours or another, {written.nameless} without a name or "
            "code of their own"
        )
    if broken:
        yield f"{broken} lines of the dump were no items"
