"""The sides of an event: reports by country of outlet and language, and what each tells, ready to be set side by side."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from sqlalchemy import select

from rasad.reading import EventMention, Reading
from rasad.record.assemble import Named, name_all
from rasad.record.export.readings import with_record_ids
from rasad.record.lookup import entities_by_id
from rasad.record.store import Record
from rasad.record.tables import reports, told

Verdict: TypeAlias = Literal["same", "differs", "one side"]
"""All sides tell it alike; all tell it, not alike; some do not tell it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Give words to the letter, with their place in the report's text as received."""

    words: str
    start: int
    end: int
    reading: int
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Give one report of a side; `copy_of` is the source of the earlier report whose text it prints, where that is known."""

    reading: int
    source: str
    title: str | None
    published: str | None
    copy_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """Give the reports whose outlets are of one country and that are in one language; `letter` is A, B, ..."""

    letter: str
    country: str | None
    language: str
    outlets: tuple[Named, ...]
    reports: tuple[Report, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Give what one side tells of something: in codes (days, ids, offices), and in its own words."""

    side: str
    told: tuple[str, ...]
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Set side by side what each side tells of one thing; a side that tells nothing of it is left out.

    `about` is who or what it is; `topics` what statements are about; `doubtful` says that nobody knows whether the sides
    mean one thing.
    """

    verdict: Verdict
    tellings: tuple[Telling, ...]
    about: Named | None = None
    topics: tuple[str, ...] = ()
    doubtful: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Give what one speaker, or several together, said as each side has it; nobody where no report tells who."""

    who: tuple[Named, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Give one event as each side tells it; `names` are of all ids that tellings name."""

    id: str
    kind: str
    sides: tuple[Side, ...]
    telling: Row
    day: Row
    place: Row
    realis: Row
    people: tuple[Row, ...]
    agreements: tuple[Row, ...]
    statements: tuple[Speaker, ...]
    names: Mapping[str, Named]


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Hold one report's reading, in the record's ids, with how it tells the event."""

    number: int
    side: str
    reading: Reading
    events: tuple[EventMention, ...]

    def quote(self, start: int, end: int) -> Quote:
        """Return words of the report."""
        document = self.reading.document
        return Quote(
            words=document.text[start:end], start=start, end=end, reading=self.number, source=document.source
        )


def readings_of(record: Record, event: str) -> list[int]:
    """Return the readings in force that tell an event."""
    asked = select(told.c.reading).where(told.c.about == event)
    with record.connection() as connection:
        return sorted(connection.execute(asked).scalars())


def accounts_of(record: Record, event: str, numbers: Sequence[int]) -> tuple[list[Account], tuple[Side, ...]]:
    """Return the reports that tell an event, and the sides that they belong to."""
    with record.connection() as connection:
        rows = connection.execute(select(reports).where(reports.c.reading.in_(numbers))).all()
    outlets = entities_by_id(record, {row.outlet for row in rows if row.outlet})
    names = name_all(record, outlets)
    grouped: dict[tuple[str | None, str], list[tuple[Report, str | None, str]]] = {}
    for row in sorted(rows, key=lambda row: (row.published or "", row.source)):
        country = outlets[row.outlet].country if row.outlet in outlets else None
        report = Report(reading=row.reading, source=row.source, title=row.title, published=row.published)
        grouped.setdefault((country, row.language), []).append((report, row.outlet, row.ids))
    accounts, sides = [], []
    # The side whose country is known goes first; then in the order of the alphabet, so that A is always the same one.
    for number, key in enumerate(sorted(grouped, key=lambda key: (key[0] is None, key[0] or "", key[1]))):
        letter = _letter(number)
        group = grouped[key]
        sides.append(
            Side(
                letter=letter,
                country=key[0],
                language=key[1],
                outlets=tuple(
                    names[each] for each in dict.fromkeys(outlet for _, outlet, _ in group if outlet in names)
                ),
                reports=tuple(report for report, _, _ in group),
            )
        )
        for report, _, ids in group:
            reading = with_record_ids(record.reading(report.reading), json.loads(ids))
            told = tuple(each for each in reading.events if each.id == event)
            accounts.append(Account(number=report.reading, side=letter, reading=reading, events=told))
    return accounts, tuple(sides)


def _letter(number: int) -> str:
    """Return A for the first side, B for the second, AA for the one behind Z."""
    return chr(ord("A") + number) if number < 26 else _letter(number // 26 - 1) + _letter(number % 26)
