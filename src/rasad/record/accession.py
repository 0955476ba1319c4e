"""Take reports in: one transaction's worth of them, whose rows are written together."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, Table

from rasad.judgement import Judgement, Linking
from rasad.reading import Reading
from rasad.record import tables
from rasad.record.archive import compressed, dump, printable, reading_bytes, text_bytes
from rasad.record.database import insert_into, insert_rows, next_number, rows_among
from rasad.record.entries import Entry, entries_of, number_of
from rasad.record.profiles import Known, join, pack_shares
from rasad.record.search_index import Rows, rows_of
from rasad.record.shelf import Shelf

_BY_KEY: Final = frozenset((tables.told,))
"""What the database keeps in order of its key, not of arrival."""
_COMPRESSED: Final = frozenset((tables.documents, tables.readings))
"""Tables whose last column is compressed when it is written: a thread does that beside Python."""
_NOTHING: Final = frozenset[str]()
_KNOWN: Final = "known (id, family, profile, keys)"
_WHERE_KNOWN: Final = "ON CONFLICT (id) DO UPDATE SET profile = excluded.profile, keys = excluded.keys"


class Accession:
    """Hold what reports add to the record until it is written; whatever fails before has added nothing."""

    def __init__(self, connection: Connection, shelf: Shelf) -> None:
        self.connection = connection
        self.shelf = shelf
        self.joins: list[Judgement] = []
        """What the reports show to be one, though it was told of apart."""
        self.indexed: dict[int, tuple[str, Rows]] = {}
        """What is to be indexed of each reading, by its number, with the document."""
        self._rows: dict[Table, list[tuple[Any, ...]]] = {table: [] for table in tables.TABLES.sorted_tables}
        self._known: list[tuple[str, str, bytes, str]] = []

    def number(self, table: Table) -> int:
        """Return the next number of a table."""
        numbers = self.shelf.numbers
        if table not in numbers:
            numbers[table] = next_number(self.connection, table.c.number)
        numbers[table] += 1
        return numbers[table] - 1

    def document(self, reading: Reading) -> None:
        """Keep the report that was read."""
        document = reading.document
        source = document.source.encode("utf-8", "surrogatepass")
        self._rows[tables.documents].append((document.id, source, text_bytes(document.text)))

    def reading(self, number: int, reading: Reading, at: str) -> None:
        """Keep a reading."""
        row = (number, reading.document.id, reading.rules, at, reading_bytes(reading))
        self._rows[tables.readings].append(row)

    def judgements(self, judgements: Sequence[Judgement], reading: int, at: str) -> None:
        """Keep what rules judged while a reading was linked."""
        for each in judgements:
            row = (
                self.number(tables.judgements), reading, each.evidence, each.known, each.verdict, each.rule,
                dump(each.reasons).decode(), "rules", at, None,
            )  # fmt: skip
            self._rows[tables.judgements].append(row)

    def assemble(
        self, number: int, reading: Reading, linking: Linking, *, kept: frozenset[str] = _NOTHING
    ) -> Sequence[Entry]:
        """Add a linked reading to all that is assembled; return its entries.

        Of what is `kept` by its id the reading said the same before, and what is known of it has that.
        """
        shares = joined_shares(linking)
        entries = list(entries_of(reading, linking.ids))
        rows = [
            (number_of(number, place), number, entry.sort, entry.id, entry.day, dump(entry.detail))
            for place, entry in enumerate(entries)
        ]
        places = _places(entries)
        content = pack_shares(shares.values(), places.keys() - shares.keys())
        report = _report(number, reading, linking)
        added = {id_: share for id_, share in shares.items() if id_ not in kept} if kept else shares
        self.shelf.put(added, {id_: told for id_, told in linking.keys.items() if id_ not in kept})
        self._rows[tables.reports].append(report)
        self._rows[tables.shares].append((number, content))
        self._rows[tables.entries] += rows
        self._rows[tables.told] += told_rows(number, {**dict.fromkeys(shares, ()), **places})
        return entries

    def index(self, number: int, reading: Reading, entries: Sequence[Entry]) -> None:
        """Let what a reading says be found by its words."""
        self.indexed[number] = (reading.document.id, rows_of(number, reading, entries))

    def hand_over(self) -> None:
        """Take from the shelf what is to be written; from then on it may be written by another thread."""
        changes = self.shelf.hand_over()
        self._known += changes.known
        self._rows[tables.keys] += changes.keys

    def write(self, connection: Connection) -> None:
        """Write all rows that were handed over, those first to which others refer."""
        for table, rows in self._rows.items():
            if table in _BY_KEY:
                rows.sort()  # so that neighbours are written together
            if table in _COMPRESSED:
                rows = [(*row[:-1], compressed(row[-1])) for row in rows]  # noqa: PLW2901 (the packed ones)
            insert_rows(connection, table, rows)
            self._rows[table].clear()
        insert_into(connection, _KNOWN, self._known, where_there=_WHERE_KNOWN)
        self._known.clear()


def joined_shares(linking: Linking) -> dict[str, Known]:
    """Return what a reading says of each thing that is known, by the record's ids."""
    shares: dict[str, Known] = {}
    for share in linking.shares:
        before = shares.get(share.id)
        shares[share.id] = share if before is None else join(before, share)
    return shares


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
