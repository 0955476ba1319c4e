"""`rasad compare`: one event as each side tells it."""

import shutil

import click

from rasad.record.compare_sides import candidates, compare
from rasad.record.search import Hit
from rasad.record.store import Record
from rasad.serve.both_sides import both_sides
from rasad.serve.chronicle import called
from rasad.serve.lines import plainly, write_line
from rasad.serve.options import record_option
from rasad.serve.same_text import with_copies
from rasad.settings import record_place

_WIDEST = 100


@click.command(
    epilog="""\b
Examples:
  rasad compare event-signing-0bd36820
  rasad compare signing Larijani 2025-08-11
  rasad compare پزشکیان الأعرجي Tehran --json
"""
)
@click.argument("event", nargs=-1, required=True, metavar="EVENT...")
@click.option("--json", "as_json", is_flag=True, help="Write the comparison as one object.")
@record_option
@click.pass_context
def command(context: click.Context, event: tuple[str, ...], *, as_json: bool, record: str | None) -> None:
    """Set the reports of one event side by side, by country of outlet and language, each with its words.

    EVENT is an id, or words that find it as rasad search does: who took part, the place, the kind, the day. Where
    several events fit, they are listed with their ids.
    """
    asked = " ".join(event)
    with Record.open_to_read(record_place(record)) as opened:
        which = asked
        if not asked.startswith("event-"):
            found = candidates(opened, asked)
            if len(found) > 1:
                _offer(found, as_json=as_json)
                context.exit(1)
            which = str(found[0].id)
        told = with_copies(opened, compare(opened, which))
    if as_json:
        write_line(plainly(told))
        return
    width = min(_WIDEST, shutil.get_terminal_size((_WIDEST, 24)).columns)
    for line in both_sides(told, width=width):
        click.echo(line)


def _offer(found: tuple[Hit, ...], *, as_json: bool) -> None:
    """List the events that fit, for the user to choose."""
    click.echo(f"{len(found)} events fit; name one by its id, or write more words:", err=True)
    for hit in found:
        if as_json:
            who = [{"id": each.id, "names": dict(each.names)} for each in hit.who]
            write_line({"id": hit.id, "kind": hit.kind_told, "day": hit.day, "who": who})
        else:
            who_told = ", ".join(map(called, hit.who))
            click.echo(f"  {hit.id}  {' · '.join(filter(None, [hit.kind_told, hit.day, who_told]))}")
