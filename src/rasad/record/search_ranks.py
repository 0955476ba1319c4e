"""Ask the index of SQLite or PostgreSQL for what a query finds, the best first."""

from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, text

from rasad.record.entries import ENTRY_PLACES, Sort
from rasad.record.search_index import PLACES, SORT_PLACES, SORTS, mark
from rasad.record.search_query import LANGUAGES, OTHER, Clause, Form, Query, kind_of
from rasad.record.search_words import ARABIC

_RANKED: Final = {"sqlite": 4_000, "postgresql": 2_000}
"""So many of what is found are ranked, those added last: what stands in more reports tells little by its words."""
_BITS: Final = PLACES.bit_length() - 1
_COLUMNS: Final = {ARABIC: "arabic", OTHER: "other"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Say what to look at alone; ids are the record's, days ISO 8601. `marks` are states and topics."""

    sort: Sort | None = None
    language: str | None = None
    outlet: str | None = None
    person: str | None = None
    marks: tuple[str, ...] = ()
    first: str | None = None
    last: str | None = None


class Ranked(NamedTuple):
    """Give the number of an entry or a reading in the index with its score, higher for better."""

    number: int
    score: float


class Ranking(NamedTuple):
    """Give the best of what is found, and how much was found; `more` where that was not counted to the end."""

    best: tuple[Ranked, ...]
    total: int
    more: bool


def ranking(connection: Connection, query: Query, chosen: Filter, *, table: str) -> Ranking:
    """Return the best of what a query finds in a table of the index: search_reports or search_entries."""
    dialect = connection.dialect.name
    given: dict[str, Any] = {"most": _RANKED[dialect]}
    name = table.rpartition(".")[2]
    if dialect == "sqlite":
        score, found = f"-bm25({name})", f"{name} MATCH :query"
        given["query"] = _match(query, chosen)
    else:
        asked = "CASE WHEN arabic THEN CAST(:arabic AS tsquery) ELSE CAST(:other AS tsquery) END"
        score = f"ts_rank(words, {asked})"
        found = "((arabic AND words @@ CAST(:arabic AS tsquery)) OR (NOT arabic AND words @@ CAST(:other AS tsquery)))"
        given |= {_COLUMNS[each]: _tsquery(query, chosen, each) for each in LANGUAGES}
    tables, conditions = _narrowed(chosen, given, entries=name.endswith("entries"), dialect=dialect)
    asked_for = text(
        f"SELECT number, score FROM (SELECT {name}.rowid AS number, {score} AS score FROM "
        f"{' CROSS JOIN '.join([table, *tables])} WHERE {' AND '.join([found, *conditions])} "
        f"ORDER BY {name}.rowid DESC LIMIT :most) AS ranked ORDER BY score DESC, number DESC"
    )
    rows = connection.execute(asked_for, given).fetchall()
    best = tuple(Ranked(int(row.number), float(row.score)) for row in rows)
    return Ranking(best, len(rows), more=len(rows) == given["most"])


def _narrowed(
    chosen: Filter, given: dict[str, Any], *, entries: bool, dialect: str
) -> tuple[list[str], list[str]]:
    """Return the tables to join and the conditions of a filter; of each document only the reading in force counts."""
    number = f"search_entries.rowid >> {_BITS}" if entries else "search_reports.rowid"
    number = number if dialect == "sqlite" or not entries else f"({number})"
    tables, conditions = ["reports"], [f"reports.reading = {number}"]
    place = f"(search_entries.rowid & {SORT_PLACES - 1})"
    if entries and (chosen.first or chosen.last):
        tables.append("entries")
        conditions.append(f"entries.number = CAST(reports.reading AS BIGINT) * {ENTRY_PLACES} + {place}")
    if chosen.sort:
        # Not a word of the index: BM25 would count everything of the sort to weigh it.
        sort = SORTS.index(chosen.sort)
        conditions.append(f"((search_entries.rowid & {PLACES - 1}) / {SORT_PLACES}) = {sort}")
    if chosen.language:
        conditions.append("reports.language = :language")
        given["language"] = chosen.language
    if chosen.outlet:
        conditions.append("reports.outlet = :outlet")
        given["outlet"] = chosen.outlet
    if chosen.person:
        there = f" AND places LIKE '% ' || {place} || ' %'" if entries else ""
        conditions.append(
            f"EXISTS (SELECT 1 FROM told WHERE about = :person AND reading = reports.reading{there})"
        )
        given["person"] = chosen.person
    return tables, [
        *conditions,
        *_days(chosen, given, "entries.day" if entries else "reports.published", dialect),
    ]


def _days(chosen: Filter, given: dict[str, Any], day: str, dialect: str) -> list[str]:
    """Return the conditions on a day, which may be a month, a year or an interval: it has to touch the days asked for."""
    bytewise = ' COLLATE "C"' if dialect == "postgresql" else ""
    found = []
    if chosen.last:
        found.append(f"(substr({day}, 1, 10){bytewise} <= :last)")
        given["last"] = chosen.last
    if chosen.first:
        # A tilde stands behind all digits and dashes, so that 2025-08 ends behind every day of it.
        end = f"CASE WHEN substr({day}, 11, 1) = '/' THEN substr({day}, 12) ELSE {day} END || '~'"
        found.append(f"(({end}){bytewise} >= :first)")
        given["first"] = chosen.first
    return found


def _match(query: Query, chosen: Filter) -> str:
    """Return a query in the language of FTS5."""
    kinds = [kind_of(chosen.language)] if chosen.language else LANGUAGES
    sides = [f"({{{_COLUMNS[kind]}}} : ({told}))" for kind in kinds if (told := _boolean(query, kind, _Fts))]
    marks = [f'"{each}"' for each in map(mark, chosen.marks)]
    filtered = f" AND ({{marks}} : ({' AND '.join(marks)}))" if marks else ""
    return f"({' OR '.join(sides)}){filtered}" if sides else '""'


def _tsquery(query: Query, chosen: Filter, kind: str) -> str:
    """Return a query in the language of PostgreSQL, or one that finds nothing."""
    told = _boolean(query, kind, _Ts)
    if not told or (chosen.language and kind != kind_of(chosen.language)):
        return "'=none'"
    marks = [f"'={each}'" for each in map(mark, chosen.marks)]
    return " & ".join([f"({told})", *marks])


class _Fts:
    """Write FTS5: words are of letters and digits alone, so that they need no escaping."""

    both, either, butnot = " AND ", " OR ", " NOT "

    @staticmethod
    def form(form: Form) -> str:
        return f'"{" ".join(form.words)}"' + (" *" if form.prefix else "")


class _Ts:
    """Write a tsquery."""

    both, either, butnot = " & ", " | ", " & !"

    @staticmethod
    def form(form: Form) -> str:
        *before, last = form.words
        return "(" + " <-> ".join([*(f"'{word}'" for word in before), f"'{last}'{':*' * form.prefix}"]) + ")"


def _boolean(query: Query, kind: str, writer: type[_Fts] | type[_Ts]) -> str:
    """Return the clauses of a query for one kind of language; nothing where one that is wanted has no form in it."""

    def one_of(clause: Clause) -> str:
        return writer.either.join(writer.form(form) for term in clause.terms for form in term.forms[kind])

    wanted = [one_of(clause) for clause in query.clauses if not clause.unwanted]
    unwanted = [told for clause in query.clauses if clause.unwanted and (told := one_of(clause))]
    if not all(wanted):
        return ""
    return "".join(
        [writer.both.join(f"({told})" for told in wanted), *(f"{writer.butnot}({told})" for told in unwanted)]
    )
