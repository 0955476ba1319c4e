"""Rasad as a library: read reports and keep the record of them from Python.

    >>> import rasad
    >>> reading = rasad.read("وقع قاسم الأعرجي وعلي لاريجاني مذكرة تفاهم بين العراق وإيران في بغداد في 11 آب 2025.")
    >>> [person.names["en"] for person in reading.people]
    ['Qasim al-Araji', 'Ali Larijani']
    >>> [(agreement.kind, agreement.parties, agreement.status) for agreement in reading.agreements]
    [('memorandum', ('IQ', 'IR'), 'signed')]
    >>> [reading.words(*agreement.spans[0]) for agreement in reading.agreements]
    ['مذكرة تفاهم بين العراق وإيران']

Everything that is read leads to its words: spans are half-open, in code points of `reading.document.text`.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from rasad import reading as nouns
from rasad.acquire.files import find_reports
from rasad.contract import reading_to_json
from rasad.document import Document
from rasad.judgement import Verdict
from rasad.reading import Referent
from rasad.record import adding, assemble, store
from rasad.record.assemble import Happening, PersonCard
from rasad.record.compare_sides import compare
from rasad.record.connect import Place
from rasad.record.deciding import Taken
from rasad.record.dossiers import Dossier, dossier
from rasad.record.doubts import Doubt
from rasad.record.export.complete import restore_archive, write_archive
from rasad.record.export.files import Form, write_tables
from rasad.record.export.readings import with_record_ids
from rasad.record.export.rows import rows, rows_of
from rasad.record.search import Found, HitKind, Narrow, search
from rasad.record.sides import Comparison
from rasad.record.summary import summary
from rasad.serve.frames import Frame, frames
from rasad.serve.notebook import counts_html, reading_html
from rasad.serve.readers import as_read, read_each, reader
from rasad.serve.same_text import with_copies
from rasad.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading(nouns.Reading):
    """Hold all that one report says; it shows itself in a notebook."""

    @property
    def people(self) -> tuple[Referent, ...]:
        """Return the persons, in the order in which the report first mentions them."""
        return tuple(referent for referent in self.referents if referent.kind == "person")

    def words(self, start: int, end: int) -> str:
        """Return the words of a span, to the letter."""
        return self.document.text[start:end]

    def to_json(self) -> dict[str, Any]:
        """Return the reading by the contract, reading.schema.json."""
        return reading_to_json(self)

    def tables(self) -> dict[str, Frame]:
        """Return the reading as flat tables: `reading.tables()["statements"].to_pandas()`."""
        return frames(rows_of(self))

    def _repr_html_(self) -> str:
        return reading_html(self)


def _shown(reading: nouns.Reading) -> Reading:
    return Reading(**{field.name: getattr(reading, field.name) for field in fields(reading)})


def read(
    text: str, *, source: str = "text", published: str | None = None, vocabulary: Path | None = None
) -> Reading:
    """Return what a report says.

    `source` says where it is from: its address or path. `published` is its day in ISO 8601, where the text itself
    does not tell; days such as امروز and أمس count from it. Raises DateError where it is no date.
    """
    day = When.parse(published) if published else None
    return _shown(reader(vocabulary).read(Document(source=source, text=text, published=day)))


def read_files(*paths: str | Path, vocabulary: Path | None = None, processes: int = 1) -> Iterator[Reading]:
    """Yield what the reports in files and folders say; DocumentError at the first that cannot be read.

    Several processes read on as many cores; a script that asks for them needs `if __name__ == "__main__":`.
    """
    reports = find_reports([Path(path) for path in paths])
    for _, outcome in read_each(reports, vocabulary, processes=processes, make=as_read):
        if isinstance(outcome, Exception):
            raise outcome
        yield _shown(outcome)


class Record:
    """Hold one record open: what many reports say, each fact with its words.

    >>> import rasad, tempfile, pathlib
    >>> folder = tempfile.TemporaryDirectory()
    >>> with rasad.Record.open(pathlib.Path(folder.name) / "iraq.db") as record:
    ...     told = "وقع قاسم الأعرجي وعلي لاريجاني مذكرة تفاهم أمنية في بغداد في 11 آب 2025."
    ...     outcome = record.add(rasad.read(told))
    ...     [(happening.kind, happening.day.value) for happening in record.person("Araji").happenings]
    [('signing', '2025-08-11')]
    >>> folder.cleanup()
    """

    def __init__(self, kept: store.Record, *, vocabulary: Path | None = None) -> None:
        self.kept = kept
        self._vocabulary = vocabulary

    @classmethod
    def open(cls, place: Place, *, vocabulary: Path | None = None) -> Self:
        """Open the record at a place, and make it where there is none; RecordError if it cannot be.

        A place is a file, or the address of a PostgreSQL database (postgresql://user@host/database).
        """
        return cls(store.Record.open(place), vocabulary=vocabulary)

    @classmethod
    def open_to_read(cls, place: Place, *, vocabulary: Path | None = None) -> Self:
        """Open the record at a place to read it; RecordError where there is none."""
        return cls(store.Record.open_to_read(place), vocabulary=vocabulary)

    def close(self) -> None:
        """Close the file, or the connections to the server."""
        self.kept.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def add(self, *readings: nouns.Reading) -> list[adding.Outcome]:
        """Add readings; return what became of each: added, already there, read anew. They are in it for good then."""
        return [added.outcome for added in self.add_each(readings)]

    def add_each(self, readings: Iterable[nouns.Reading]) -> Iterator[adding.Added]:
        """Add readings one by one; each that is yielded is in the record for good."""
        return self.kept.add(readings, at=datetime.now(UTC), link=reader(self._vocabulary).link)

    def add_files(self, *paths: str | Path, processes: int = 1) -> Iterator[adding.Added]:
        """Read the reports in files and folders and add them; each that is yielded is in the record for good."""
        return self.add_each(read_files(*paths, vocabulary=self._vocabulary, processes=processes))

    def readings(self) -> Iterator[Reading]:
        """Yield every report's reading with the record's ids: who is one person has one id in all."""
        return (_shown(with_record_ids(reading, ids)) for reading, ids in self.kept.linked_readings())

    def timeline(self, one: str, other: str) -> tuple[Happening, ...]:
        """Return what is known of two states, by code or name, in order of days; QueryError for an unknown one."""
        return assemble.timeline(self.kept, one, other)

    def person(self, name: str) -> PersonCard:
        """Return a person's card, by a name in any spelling or an id; QueryError where nobody or several fit."""
        return assemble.person(self.kept, name)

    def events(self, *, between: tuple[str, str] | None = None) -> tuple[Happening, ...]:
        """Return all events, or those of a pair of states, in order of days."""
        return assemble.events(self.kept, between=between)

    def agreements(self) -> tuple[Happening, ...]:
        """Return all steps of all agreements, in order of days; those of one agreement have one id."""
        return assemble.agreements(self.kept)

    def search(
        self, asked: str, *, kinds: Sequence[HitKind] = (), narrow: Narrow | None = None, most: int = 5
    ) -> Found:
        """Return what is found by words in any spelling, the best first, `most` of each kind.

        Quoted words stand one behind the other; * stands for the rest of a word, OR between two for either, - before
        one leaves out. QueryError where the question cannot be understood.
        """
        return search(self.kept, asked, kinds=kinds, narrow=narrow, most=most)

    def dossier(self, *asked: str, most: int = 20) -> Dossier:
        """Return all that is known of two states, a person, a body, a place, a project, an agreement or a topic."""
        return dossier(self.kept, *asked, most=most)

    def compare(self, event: str) -> Comparison:
        """Return the reports of one event side by side; the event by its id or by words that find it alone."""
        return with_copies(self.kept, compare(self.kept, event))

    def doubts(self, *, limit: int | None = None) -> list[Doubt]:
        """Return what the rules could not tell to be one or two, the most useful to answer first."""
        return self.kept.doubts(limit=limit)

    def judge(self, one: str, other: str, verdict: Verdict, *, by: str, because: str | None = None) -> Taken:
        """Say whether two ids or addresses are the same, different or unsure; it outranks all rules.

        QueryError where the record does not know one of them, or where it contradicts what persons judged before.
        """
        link = reader(self._vocabulary).link
        return self.kept.judge(one, other, verdict, by=by, at=datetime.now(UTC), link=link, because=because)

    def undo(self, number: int, *, by: str, because: str | None = None) -> Taken:
        """Take a judgement back by one more; QueryError where there is none, or it is taken back already."""
        link = reader(self._vocabulary).link
        return self.kept.undo(number, by=by, at=datetime.now(UTC), link=link, because=because)

    def rebuild(self) -> int:
        """Assemble everything anew from readings and judgements; return the number of reports."""
        return self.kept.rebuild(link=reader(self._vocabulary).link)

    def tables(self) -> dict[str, Frame]:
        """Return the whole record as flat tables in memory: `record.tables()["events"].to_pandas()`."""
        return frames(rows(self.kept))

    def write_tables(self, folder: str | Path, form: Form = "csv") -> list[Path]:
        """Write the tables into a new folder, as csv or parquet; a record of any size goes through little memory."""
        return write_tables(self.kept, Path(folder), form)

    def write_archive(self, path: str | Path) -> None:
        """Write everything into one new file, of which `restore` makes the record again."""
        write_archive(self.kept, Path(path))

    def restore(self, archive: str | Path) -> int:
        """Fill this record, which must be empty, from an archive; return the number of reports."""
        return restore_archive(Path(archive), self.kept, link=reader(self._vocabulary).link)

    def _repr_html_(self) -> str:
        return counts_html(self.kept.place, summary(self.kept))
