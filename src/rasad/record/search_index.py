"""Index the words of reports, and of the statements, events and agreements in them, for search.

Only what a reading says is indexed, nothing that the record assembles: a row stays good for as long as its reading, and
is found through the reading that is in force. So nothing is ever taken out, and judgements leave the index alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, TypeAlias

from sqlalchemy import DDL, Connection, event, insert, select, update

from rasad.reading import EventMention, Reading
from rasad.record.database import insert_into, update_rows
from rasad.record.entries import STATE, Entry, Sort, entries_of
from rasad.record.readings import reading_at
from rasad.record.search_query import kind_of
from rasad.record.search_words import ARABIC, spaced_words
from rasad.record.tables import TABLES, meta, reports

VERSION: Final = "2"
"""Of the way in which words are cut: an index made in another way is made anew."""
PLACES: Final = 1 << 16
"""The entries of reading r have numbers from r * PLACES: the sort first, then the place among all entries of the reading."""
SORT_PLACES: Final = 1 << 14
"""So many entries of one reading are indexed."""
SORTS: Final[tuple[Sort, ...]] = ("agreement", "event", "statement")
_BATCH: Final = 64
"""SQLite writes a part of its index with each transaction: many reports at once take half the time. But readers look at those
that wait one by one."""
_AT_HAND: Final = 8_000_000
"""Bytes of words that SQLite keeps before it writes a part of the index: as many as a group of reports has."""
_DONE: Final = "indexed for search"
_LONGEST: Final = 250_000
"""Characters of one row's words that PostgreSQL takes for sure."""
_MARKED: Final = ("by:", "topic:")


def virtual_table(name: str) -> str:
    """Return the statement that makes a table of the index in SQLite."""
    return f"CREATE VIRTUAL TABLE {name} USING fts5(arabic, other, marks, content='', tokenize='ascii')"


_SQLITE: Final = tuple(
    statement
    for table in ("search_reports", "search_entries")
    for statement in (
        virtual_table(table),
        f"INSERT INTO {table} ({table}, rank) VALUES ('automerge', 16)",
        f"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', {_AT_HAND})",
    )
)
_POSTGRESQL: Final = tuple(
    statement
    for table in ("search_reports", "search_entries")
    for statement in (
        f"CREATE TABLE {table} (rowid BIGINT PRIMARY KEY, arabic BOOLEAN NOT NULL, words TSVECTOR NOT NULL)",
        f"CREATE INDEX {table}_by_word ON {table} USING gin (words)",
    )
)
for _dialect, _statements in (("sqlite", _SQLITE), ("postgresql", _POSTGRESQL)):
    for _statement in _statements:
        _made = DDL(_statement)  # type: ignore[no-untyped-call]
        event.listen(TABLES, "after_create", _made.execute_if(dialect=_dialect))

Row: TypeAlias = tuple[int, bool, str, str]
"""Give a row of the index: its number, whether its words are Arabic, the words, and marks to filter by."""
Rows: TypeAlias = tuple[Row, tuple[Row, ...]]
"""Give the row of a report, and those of its entries."""


def rows_of(number: int, reading: Reading, entries: Sequence[Entry] | None = None) -> Rows:
    """Return what is indexed of a reading that has a number in the record; `entries` are those that are kept of it."""
    kept = list(entries_of(reading, {})) if entries is None else entries
    arabic = kind_of(reading.language) == ARABIC
    names = {each.id: " ".join(each.names.values()) for each in reading.referents}
    happened = {len(reading.agreements) + place: each for place, each in enumerate(reading.events)}
    all_marks: set[str] = {mark(reading.language)}
    rows: list[Row] = []
    for place, entry in zip(range(SORT_PLACES), kept, strict=False):
        told = [entry.detail.words, entry.detail.title or ""]
        if place in happened:
            told += _told_of(happened[place], names)
        elif entry.sort == "agreement":
            told.append(entry.detail.kind)
        marks = {marked for each in entry.about if (marked := _mark_of(each))}
        all_marks |= marks
        words = spaced_words(" . ".join(told), reading.language)
        which = number * PLACES + SORTS.index(entry.sort) * SORT_PLACES + place
        rows.append((which, arabic, words, " ".join(sorted(marks))))
    words = spaced_words(reading.document.text, reading.language)
    return (number, arabic, words, " ".join(sorted(all_marks))), tuple(rows)


def _told_of(happened: EventMention, names: Mapping[str, str]) -> Iterator[str]:
    """Yield what an event is found by beside its words: its kind, its day, the names of who took part, the place."""
    yield happened.kind
    if happened.date:
        yield happened.date.value
    for each in dict.fromkeys(part.referent for part in happened.participants):
        yield names.get(each, "")
    yield names.get(happened.place or "", "")


@lru_cache(maxsize=8192)
def _mark_of(about: str) -> str | None:
    """Return the mark of what an entry is about, where the index can be filtered by it: states, who speaks, topics."""
    return mark(about) if STATE.fullmatch(about) is not None or about.startswith(_MARKED) else None


@lru_cache(maxsize=4096)
def mark(told: str) -> str:
    """Return the mark in the index of a language, a sort, a state or a topic."""
    return "".join(letter for letter in told if letter.isascii() and letter.isalnum()).lower()


class Indexer:
    """Index readings some hundreds at a time; those that wait are found by a look at the readings themselves."""

    def __init__(self) -> None:
        self._waiting: dict[int, tuple[str, Rows]] = {}

    @property
    def waits(self) -> bool:
        """Tell whether readings wait that this process has added."""
        return bool(self._waiting)

    def add(self, connection: Connection, indexed: Mapping[int, tuple[str, Rows]]) -> None:
        """Take in what is to be indexed of readings by number, with their documents, and index it if it is much."""
        self._waiting |= indexed
        # A server does so at once, for all its readers.
        if len(self._waiting) >= (_BATCH if connection.dialect.name == "sqlite" else 1):
            self.flush(connection)

    def flush(self, connection: Connection) -> None:
        """Index all readings that wait, also those of other processes."""
        while readings := waiting(connection, most=_BATCH):
            rows = []
            for number, document in readings:
                ours, told = self._waiting.get(number, ("", None))
                # Another process may have taken the number of a reading of ours that was undone.
                rows.append(
                    told if told and ours == document else rows_of(number, reading_at(connection, number))
                )
            _write(connection, rows)
        self._waiting.clear()


def waiting(connection: Connection, *, most: int) -> Sequence[tuple[int, str]]:
    """Return the first readings in force that are not indexed yet, with their documents."""
    asked = select(reports.c.reading, reports.c.document).where(reports.c.reading > indexed(connection))
    rows = connection.execute(asked.order_by(reports.c.reading).limit(most))
    return [(row.reading, row.document) for row in rows]


def indexed(connection: Connection) -> int:
    """Return the number of the last reading that is indexed, 0 where there is none."""
    told = connection.execute(select(meta.c.value).where(meta.c.name == _DONE)).scalar_one_or_none()
    version, _, number = (told or "").partition(" ")
    return int(number) if version == VERSION else 0


def clear(connection: Connection) -> None:
    """Empty the index, to be made anew."""
    for table in ("search_reports", "search_entries"):
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
        else:
            connection.exec_driver_sql(f"DELETE FROM {table}")
    _set_indexed(connection, 0)


def _write(connection: Connection, rows: Sequence[Rows]) -> None:
    """Write rows that are not in the index, and note how far it goes."""
    if not rows:
        return
    if not indexed(connection):
        clear(connection)
    write_rows(connection, "search_reports", [report for report, _ in rows])
    write_rows(connection, "search_entries", [entry for _, entries in rows for entry in entries])
    _set_indexed(connection, max(report[0] for report, _ in rows))


def write_rows(connection: Connection, table: str, rows: Sequence[Row]) -> None:
    """Write rows to a table of the index."""
    if connection.dialect.name == "sqlite":
        told: list[tuple[Any, ...]] = [
            (number, words if arabic else None, None if arabic else words, marks)
            for number, arabic, words, marks in rows
        ]
        insert_into(connection, f"{table} (rowid, arabic, other, marks)", told)
    else:
        told = [
            (number, arabic, words[:_LONGEST], [f"={each}" for each in marks.split()])
            for number, arabic, words, marks in rows
        ]
        statement = (
            f"INSERT INTO {table} (rowid, arabic, words) "
            "VALUES ({}, {}, to_tsvector('simple', {}) || array_to_tsvector({}))"
        )
        update_rows(connection, statement, told)


def _set_indexed(connection: Connection, number: int) -> None:
    told = f"{VERSION} {number}"
    changed = connection.execute(update(meta).where(meta.c.name == _DONE).values(value=told))
    if not changed.rowcount:
        connection.execute(insert(meta), [{"name": _DONE, "value": told}])
