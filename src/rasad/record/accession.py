"""Take reports in: one transaction's worth of them, whose rows are written together."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, Table

from rasad.judgement import Judgement, Linking
from rasad.reading import Reading
from rasad.record import tables
from rasad.record.archive import dump, reading_bytes, text_bytes
from rasad.record.database import next_number, rows_among
from rasad.record.parcel import Indexed, Parcel, Taken
from rasad.record.profiles import Known, join, pack_shares
from rasad.record.shelf import Shelf

_NOTHING: Final = frozenset[str]()


class Accession:
    """Hold what reports add to the record until it is written; whatever fails before has added nothing."""

    def __init__(self, connection: Connection, shelf: Shelf) -> None:
        self.connection = connection
        self.shelf = shelf
        self.parcel = Parcel()
        """What is to be written."""
        self.indexed: Indexed = {}
        """What is to be indexed of what was written."""

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
        self.parcel.rows["documents"].append((document.id, source, text_bytes(document.text)))

    def reading(self, number: int, reading: Reading, at: str) -> None:
        """Keep a reading."""
        row = (number, reading.document.id, reading.rules, at, reading_bytes(reading))
        self.parcel.rows["readings"].append(row)

    def judgements(self, judgements: Sequence[Judgement], reading: int, at: str) -> None:
        """Keep what rules judged while a reading was linked."""
        rows = self.parcel.rows["judgements"]
        for each in judgements:
            row = (
                self.number(tables.judgements), reading, each.evidence, each.known, each.verdict, each.rule,
                dump(each.reasons).decode() if each.reasons else "[]", "rules", at, None,
            )  # fmt: skip
            rows.append(row)

    def assemble(
        self,
        number: int,
        reading: Reading,
        linking: Linking,
        *,
        kept: frozenset[str] = _NOTHING,
        is_indexed: bool = True,
    ) -> None:
        """Add a linked reading to all that is assembled.

        Of what is `kept` by its id the reading said the same before, and what is known of it has that.
        """
        shares = joined_shares(linking)
        taken = Taken(
            number=number,
            document=reading.document.id,
            reading=reading,
            ids=linking.ids,
            about=tuple(shares),
            shares=pack_shares(shares.values()),
            is_indexed=is_indexed,
        )
        added = {id_: share for id_, share in shares.items() if id_ not in kept} if kept else shares
        self.shelf.put(added, {id_: told for id_, told in linking.keys.items() if id_ not in kept})
        self.parcel.taken.append(taken)

    def hand_over(self) -> None:
        """Take from the shelf what is to be written; from then on another thread or process may write it."""
        changes = self.shelf.hand_over()
        self.parcel.known += changes.known
        self.parcel.rows["keys"] += changes.keys

    def write(self, connection: Connection) -> None:
        """Write all that was handed over."""
        self.indexed |= self.parcel.write(connection)


def joined_shares(linking: Linking) -> dict[str, Known]:
    """Return what a reading says of each thing that is known, by the record's ids."""
    shares: dict[str, Known] = {}
    for share in linking.shares:
        before = shares.get(share.id)
        shares[share.id] = share if before is None else join(before, share)
    return shares


def rules_in_force(connection: Connection, documents: Sequence[str]) -> dict[str, str]:
    """Return for each document that is in the record the version of the rules that read it."""
    asked = (
        "SELECT readings.document, reports.rules FROM readings JOIN reports ON reports.reading = readings.number "
        "WHERE readings.document IN"
    )
    return {row[0]: row[1] for row in rows_among(connection, asked, documents)}
