"""Take reports in: one transaction's worth of them, whose rows are written together."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, Table

from rasad.judgement import Judgement, Linking
from rasad.reading import Reading
from rasad.record import tables
from rasad.record.archive import dump, pack_reading, pack_text, printable
from rasad.record.database import insert_rows, next_number, rows_among
from rasad.record.entries import Entry, entries_of, number_of
from rasad.record.profiles import Known, join, pack_shares
from rasad.record.shelf import Shelf

_BY_KEY: Final = frozenset((tables.told,))
"""What the database keeps in order of its key, not of arrival."""


class Accession:
    """Hold what reports add to the record until it is written; whatever fails before has added nothing."""

    def __init__(self, connection: Connection, shelf: Shelf) -> None:
        self.connection = connection
        self.shelf = shelf
        self._rows: dict[Table, list[tuple[Any, ...]]] = {table: [] for table in tables.TABLES.sorted_tables}
        self._numbers: dict[Table, int] = {}
        self.joins: list[Judgement] = []
        """What the reports show to be one, though it was told of apart."""

    def number(self, table: Table) -> int:
        """Return the next number of a table."""
        if table not in self._numbers:
            self._numbers[table] = next_number(self.connection, table.c.number)
        self._numbers[table] += 1
        return self._numbers[table] - 1

    def document(self, reading: Reading) -> None:
        """Keep the report that was read."""
        document = reading.document
        source = document.source.encode("utf-8", "surrogatepass")
        self._rows[tables.documents].append((document.id, source, pack_text(document.text)))

    def reading(self, number: int, reading: Reading, at: str) -> None:
        """Keep a reading."""
        row = (number, reading.document.id, reading.rules, at, pack_reading(reading))
        self._rows[tables.readings].append(row)

    def judgements(self, judgements: Sequence[Judgement], reading: int, at: str) -> None:
        """Keep what rules judged while a reading was linked."""
        for each in judgements:
            row = (
                self.number(tables.judgements), reading, each.evidence, each.known, each.verdict, each.rule,
                dump(each.reasons).decode(), "rules", at, None,
            )  # fmt: skip
            self._rows[tables.judgements].append(row)

    def assemble(self, number: int, reading: Reading, linking: Linking) -> Sequence[Entry]:
        """Add a linked reading to all that is assembled; return its entries."""
        shares: dict[str, Known] = {}
        for share in linking.shares:
            before = shares.get(share.id)
            shares[share.id] = share if before is None else join(before, share)
        entries = list(entries_of(reading, linking.ids))
        rows = [
            (number_of(number, place), number, entry.sort, entry.id, entry.day, dump(entry.detail))
            for place, entry in enumerate(entries)
        ]
        places = _places(entries)
        content = pack_shares(shares.values(), places.keys() - shares.keys())
        report = _report(number, reading, linking)
        self.shelf.put(shares, linking.keys)
        self._rows[tables.reports].append(report)
        self._rows[tables.shares].append((number, content))
        self._rows[tables.entries] += rows
        self._rows[tables.told] += told_rows(number, {**dict.fromkeys(shares, ()), **places})
        return entries

    def write(self) -> None:
        """Write all rows, those first to which others refer."""
        for table, rows in self._rows.items():
            if table in _BY_KEY:
                rows.sort()  # so that neighbours are written together
            insert_rows(self.connection, table, rows)
            rows.clear()
        self._numbers.clear()
        self.shelf.write()


def _places(entries: Sequence[Entry]) -> dict[str, list[int]]:
    """Return the places of the entries that each state, topic and other thing told of is concerned by."""
    found: dict[str, list[int]] = defaultdict(list)
    for place, entry in enumerate(entries):
        for each in entry.about:
            found[each].append(place)
    return found


def told_rows(number: int, places: Mapping[str, Sequence[int]]) -> list[tuple[str, int, int, str]]:
    """Return the rows of `told` of a reading: about what, and in which of its entries."""
    return [
        (about, number, len(at), f" {' '.join(map(str, at))} " if at else " ") for about, at in places.items()
    ]


def _report(number: int, reading: Reading, linking: Linking) -> tuple[Any, ...]:
    outlet = linking.ids.get(reading.outlet, reading.outlet) if reading.outlet else None
    return (
        number, reading.document.id, reading.rules, printable(reading.document.source), reading.language,
        reading.published.value if reading.published else None,
        printable(reading.title) if reading.title else None, outlet, dump(linking.ids).decode(),
    )  # fmt: skip


def rules_in_force(connection: Connection, documents: Sequence[str]) -> dict[str, str]:
    """Return for each document that is in the record the version of the rules that read it."""
    asked = (
        "SELECT readings.document, reports.rules FROM readings JOIN reports ON reports.reading = readings.number "
        "WHERE readings.document IN"
    )
    return {row[0]: row[1] for row in rows_among(connection, asked, documents)}
