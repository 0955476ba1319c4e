"""`rasad clean`: print Persian text with its joiners restored."""

import click

from rasad.clean.joiners import restore_joiners
from rasad.clean.prepare import prepare
from rasad.serve.batches import Batch
from rasad.serve.bidi import plain


@click.command(
    epilog="""\b
Examples:
  rasad clean report.txt > restored.txt
  cat report.txt | rasad clean -
"""
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.pass_context
def command(context: click.Context, paths: tuple[str, ...]) -> None:
    """Print the text of reports with the zero-width non-joiners of Persian restored.

    Restores joiners that were deleted (میشود) or replaced by a space (می شود); nothing else is changed.
    Text in other languages is printed as it is. Reading a report needs none of this.
    """
    batch = Batch(paths)
    for document in batch.documents():
        if prepare(document).language == "fa":
            click.echo(restore_joiners(document.text), nl=not document.text.endswith("\n"))
        else:
            click.echo(f"rasad: {plain(document.source)}: not Persian, printed as it is", err=True)
            click.echo(document.text, nl=not document.text.endswith("\n"))
    context.exit(1 if batch.failed else 0)
