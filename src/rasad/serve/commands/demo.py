"""`rasad demo`: the main job on our sample reports."""

import tempfile
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

import click

from rasad.acquire.files import read_bytes
from rasad.pipeline import Reader
from rasad.record.assemble import timeline
from rasad.record.store import Record
from rasad.serve.chronicle import chronicle

_PAIR = ("IR", "IQ")


@click.command()
def command() -> None:
    """Read our sample reports into a fresh record in a temporary folder; print the timeline of Iran and Iraq.

    The samples were composed for demonstration from publicly reported facts; they are no news.
    """
    reader = Reader.load()
    files = [file for file in resources.files("rasad.samples").iterdir() if file.name.endswith(".txt")]
    with tempfile.TemporaryDirectory() as folder, Record.open(Path(folder) / "demo.db") as record:
        documents = [
            read_bytes(file.read_bytes(), source=file.name)
            for file in sorted(files, key=lambda each: each.name)
        ]
        added = list(record.add(map(reader.read, documents), at=datetime.now(UTC), link=reader.link))
        found = timeline(record, *_PAIR)
    languages = [each.reading.language for each in added]
    click.echo(
        f"Read {len(added)} sample reports ({languages.count('fa')} Persian, {languages.count('ar')} Arabic; "
        "composed by us for demonstration).\nWhat they say of Iran and Iraq, day by day:\n"
    )
    for line in chronicle(found):
        click.echo(line)
    click.echo("\nNext: rasad read FILE, rasad add FOLDER, rasad timeline IR IQ; see README.md")
