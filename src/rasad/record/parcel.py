"""A parcel: what reports add to the record, handed over to be written, by this process or another one.

What is a pure function of a report and its ids (entries, words for search) is made by who writes, so that linking goes on.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Final, TypeAlias

from sqlalchemy import Connection

from rasad.judgement import Judgement
from rasad.reading import Reading
from rasad.record import tables
from rasad.record.archive import compressed, dump, printable, reading_of, text_of
from rasad.record.database import insert_into, insert_rows
from rasad.record.entries import Entry, entries_of, number_of
from rasad.record.profiles import with_marks
from rasad.record.search_index import Rows, rows_of

Indexed: TypeAlias = dict[int, tuple[str, Rows]]
"""What is to be indexed of each reading, by its number, with the document."""
_Rows: TypeAlias = dict[str, list[tuple[Any, ...]]]
"""Rows by the name of their table."""
_KnownRow: TypeAlias = tuple[str, str, bytes, str]
Sent: TypeAlias = tuple[
    dict[str, list[tuple[Any, ...]]],
    list[_KnownRow],
    list[tuple[int, Mapping[str, str], Sequence[str], bytes]],
    list[Judgement],
]
"""What is sent of a parcel to another process."""

_BY_KEY: Final = frozenset(("told",))
"""What the database keeps in order of its key, not of arrival."""
_COMPRESSED: Final = frozenset(("documents", "readings"))
"""Tables whose last column is compressed when it is written: a thread does that beside Python."""
_KNOWN: Final = "known (id, family, profile, keys)"
_WHERE_KNOWN: Final = "ON CONFLICT (id) DO UPDATE SET profile = excluded.profile, keys = excluded.keys"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Hold a reading that was taken in, of which what is assembled is yet to be made.

    `about` are the record's ids of all that it tells of, `shares` what it says of them, packed. Sent to another process it
    goes without the reading, which stands among the rows.
    """

    number: int
    document: str
    reading: Reading
    ids: Mapping[str, str]
    about: Sequence[str]
    shares: bytes
    is_indexed: bool = True


@dataclass(slots=True, kw_only=True)
class Parcel:
    """Hold rows to write, and readings of which rows are to be made."""

    rows: _Rows = field(default_factory=lambda: defaultdict(list))
    known: list[_KnownRow] = field(default_factory=list)
    taken: list[Taken] = field(default_factory=list)
    joins: list[Judgement] = field(default_factory=list)
    """What the reports show to be one, though it was told of apart."""
    unpacked: Iterable[Taken] = ()
    """Readings that another process sent, each put together again when it is its turn."""

    def write(self, connection: Connection) -> Indexed:
        """Write all rows, those first to which others refer; return what is to be indexed."""
        indexed: Indexed = {}
        for each in chain(self.taken, self.unpacked):
            indexed |= _assemble(each, self.rows)
        for table in tables.TABLES.sorted_tables:
            rows = self.rows.pop(table.name, [])
            if table.name in _BY_KEY:
                rows.sort()  # so that neighbours are written together
            if table.name in _COMPRESSED:
                rows = [(*row[:-1], compressed(row[-1])) for row in rows]
            insert_rows(connection, table, rows)
        insert_into(connection, _KNOWN, self.known, where_there=_WHERE_KNOWN)
        self.taken, self.unpacked, self.known = [], (), []
        return indexed

    def sent(self) -> Sent:
        """Return the parcel in plain types, for another process: all of its readings are new ones."""
        taken = [(each.number, each.ids, each.about, each.shares) for each in self.taken]
        return dict(self.rows), self.known, taken, self.joins


def received(sent: Sent) -> Parcel:
    """Return a parcel that another process sent."""
    rows, known, taken, joins = sent
    documents = {document: (source, text) for document, source, text in rows.get("documents", ())}
    contents = {number: (document, content) for number, document, _, _, content in rows.get("readings", ())}

    def unpacked() -> Iterator[Taken]:
        for number, ids, about, shares in taken:
            document, content = contents[number]
            source, text = map(text_of, documents[document])
            reading = reading_of(content, source=source, text=text)
            yield Taken(
                number=number, document=document, reading=reading, ids=ids, about=about, shares=shares
            )

    return Parcel(rows=defaultdict(list, rows), known=known, joins=joins, unpacked=unpacked())


def _assemble(taken: Taken, rows: _Rows) -> Indexed:
    """Make the rows of all that is assembled of a reading; return what is to be indexed of it."""
    number, reading = taken.number, taken.reading
    entries = list(entries_of(reading, taken.ids))
    places = _places(entries)
    rows["reports"].append(_report(taken))
    rows["shares"].append((number, with_marks(taken.shares, places.keys() - set(taken.about))))
    rows["entries"] += [
        (number_of(number, place), number, entry.sort, entry.id, entry.day, dump(entry.detail))
        for place, entry in enumerate(entries)
    ]
    rows["told"] += _told_rows(number, {**dict.fromkeys(taken.about, ()), **places})
    return {number: (taken.document, rows_of(number, reading, entries))} if taken.is_indexed else {}


def _places(entries: Sequence[Entry]) -> dict[str, list[int]]:
    """Return the places of the entries that each state, topic and other thing told of is concerned by."""
    found: dict[str, list[int]] = defaultdict(list)
    for place, entry in enumerate(entries):
        for each in entry.about:
            found[each].append(place)
    return found


def _told_rows(number: int, places: Mapping[str, Sequence[int]]) -> list[tuple[str, int, int, str]]:
    """Return the rows of `told` of a reading: about what, and in which of its entries."""
    return [
        (about, number, len(at), f" {' '.join(map(str, at))} " if at else " ") for about, at in places.items()
    ]


def _report(taken: Taken) -> tuple[Any, ...]:
    reading, ids = taken.reading, taken.ids
    outlet = ids.get(reading.outlet, reading.outlet) if reading.outlet else None
    return (
        taken.number, taken.document, reading.rules, printable(reading.document.source), reading.language,
        reading.published.value if reading.published else None,
        printable(reading.title) if reading.title else None, outlet, dump(ids).decode(),
    )  # fmt: skip
