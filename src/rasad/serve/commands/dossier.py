"""`rasad dossier`: all that the record knows of one subject, on a page."""

import click

from rasad.record.dossiers import dossier
from rasad.record.store import Record
from rasad.serve.dossier_pages import dossier_page
from rasad.serve.lines import plainly, write_line
from rasad.serve.options import record_option
from rasad.serve.same_text import same_texts
from rasad.settings import record_place


@click.command(
    epilog="""\b
Examples:
  rasad dossier IR IQ                     a relation of two states
  rasad dossier لاریجانی                   a person, an organisation, a project, a state
  rasad dossier مذكرة تفاهم أمنية          an agreement, by words of its title, or by id
  rasad dossier transport.rail --json     a topic
"""
)
@click.argument("subject", nargs=-1, required=True, metavar="SUBJECT...")
@click.option(
    "--limit", type=click.IntRange(0, 1000), default=20, show_default=True, help="So many of each timeline."
)
@click.option("--json", "as_json", is_flag=True, help="Write the dossier as one object.")
@record_option
def command(subject: tuple[str, ...], *, limit: int, as_json: bool, record: str | None) -> None:
    """Print what is known of SUBJECT: names, offices, counts, agreements, the latest events and statements.

    SUBJECT is two states, by code or name; or a name in any spelling; or an id, a topic's code, words of the title of
    an agreement. The whole of a relation is in rasad timeline, of a person in rasad show.
    """
    with Record.open_to_read(record_place(record)) as opened:
        told = dossier(opened, *subject, most=limit)
        copies = {} if as_json else same_texts(opened, told.timeline)
    if as_json:
        write_line(plainly(told))
        return
    for line in dossier_page(told, copies):
        click.echo(line)
