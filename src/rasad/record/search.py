"""Search the record: reports, statements, events, agreements by words in any spelling, and all that has a name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final, Literal, TypeAlias, get_args

import msgspec
from sqlalchemy import Connection, select

from rasad.entity import Entity
from rasad.errors import QueryError
from rasad.record.archive import unpack_text
from rasad.record.assemble import Named, name_all, state_code
from rasad.record.entries import TOPIC, Detail, Sort, number_of
from rasad.record.kept import Kept, kept_entries
from rasad.record.lookup import find_one, named, spellings_of
from rasad.record.search_index import PLACES, SORT_PLACES, SORTS, rows_of, virtual_table, waiting, write_rows
from rasad.record.search_query import Query, parse_query
from rasad.record.search_ranks import Filter, Ranked, ranking
from rasad.record.snippets import Match, Snippet, snippet
from rasad.record.store import Record
from rasad.record.tables import documents, reports

NamedKind: TypeAlias = Literal["person", "organisation", "place", "country", "project"]
HitKind: TypeAlias = Literal[
    "person", "organisation", "place", "country", "project", "agreement", "event", "statement", "report"
]
KINDS: Final[tuple[HitKind, ...]] = get_args(HitKind)
_NAMED: Final[tuple[NamedKind, ...]] = get_args(NamedKind)
_Told: TypeAlias = Sort | Literal["report"]
_TOLD: Final[tuple[_Told, ...]] = (*SORTS, "report")
_TOLD_OFTEN: Final = 8
"""So many entries are looked at for each event or agreement that is shown, for several may tell of one."""
_WAITING: Final = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrow:
    """Say what to search alone: reports of a language, an outlet, days; what a person said or is named in; a state; a topic.

    Outlet, person and state may be names in any spelling, or ids; a topic stands for those below it, too.
    """

    language: str | None = None
    outlet: str | None = None
    person: str | None = None
    state: str | None = None
    topic: str | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Give one thing that was found, with the words in which it was found.

    `id` is the record's, of what has one (a statement has none, nor has a report: `reading` is its number). `day` is that of
    publication for a report; `title` a report's. `kind_told` is an event's kind, an agreement's instrument, a statement's
    mode; `what` is its realis, its step, its cue. `who` spoke, took part, or are the parties. `told_by` counts the
    reports found that tell of it. What was found by its name has no snippet.
    """

    kind: HitKind
    score: float
    id: str | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    named: Named | None = None
    kind_told: str | None = None
    what: str | None = None
    day: str | None = None
    who: tuple[Named, ...] = ()
    title: str | None = None
    reading: int | None = None
    source: str | None = None
    outlet: Named | None = None
    language: str | None = None
    snippet: Snippet | None = None
    told_by: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Give what a search found: the best of each kind, and how much there is of it.

    `more` names the kinds of which there is more than was counted; of those the ones added last were ranked.
    """

    query: Query
    hits: tuple[Hit, ...]
    counts: Mapping[HitKind, int]
    more: frozenset[HitKind]

    @property
    def matches(self) -> tuple[Match, ...]:
        """Return all matches of all hits."""
        return tuple(match for hit in self.hits if hit.snippet for match in hit.snippet.matches)


def search(
    record: Record, asked: str, *, kinds: Sequence[HitKind] = (), narrow: Narrow | None = None, most: int = 5
) -> Found:
    """Return the best of each kind that words find, all kinds if none is named; QueryError where they cannot be understood.

    Words are found in any spelling; quoted ones stand one behind the other; * stands for the rest of a word, OR between
    two for either, - before one leaves out.
    """
    query = parse_query(asked, lambda word: spellings_of(record, word))
    given = narrow or Narrow()
    chosen = _filter(record, given)
    hits: list[Hit] = []
    counts: dict[HitKind, int] = {}
    more: set[HitKind] = set()
    if given == Narrow():
        hits += _by_name(record, query, kinds, counts, most)
    with record.connection() as connection:
        apart = _look_at_waiting(record, connection)
        for kind in _TOLD:
            if kinds and kind not in kinds:
                continue
            best, counts[kind], unended = _ranked(connection, query, chosen, kind, apart=apart)
            if unended:
                more.add(kind)
            shown = _Shown(record, connection, query)
            hits += shown.reports(best[:most]) if kind == "report" else shown.entries(best, kind, most)
    told = {kind: count for kind in KINDS if (count := counts.get(kind, 0))}
    return Found(query=query, hits=tuple(hits), counts=told, more=frozenset(more))


def _filter(record: Record, narrow: Narrow) -> Filter:
    """Return a filter in the record's ids; QueryError where the record knows one of the names not."""
    marks = [state_code(record, narrow.state)] if narrow.state else []
    if narrow.topic:
        marks.append(TOPIC + narrow.topic)
    return Filter(
        language=narrow.language,
        outlet=find_one(record, narrow.outlet, kind="organisation").id if narrow.outlet else None,
        person=find_one(record, narrow.person, kind="person").id if narrow.person else None,
        marks=tuple(marks),
        first=narrow.first.isoformat() if narrow.first else None,
        last=narrow.last.isoformat() if narrow.last else None,
    )


def _by_name(
    record: Record, query: Query, kinds: Sequence[HitKind], counts: dict[HitKind, int], most: int
) -> list[Hit]:
    """Return who and what bears the name that is asked for."""
    found: dict[NamedKind, list[Entity]] = {}
    for entity in named(record, " ".join(term.asked.strip("“”*") for term in query.wanted)):
        if not kinds or entity.kind in kinds:
            found.setdefault(entity.kind, []).append(entity)
    counts |= {kind: len(entities) for kind, entities in found.items()}
    names = name_all(record, (entity.id for entities in found.values() for entity in entities[:most]))
    return [
        Hit(kind=kind, score=1 / (1 + place), id=each.id, names=each.preferred_names(), named=names[each.id])
        for kind in _NAMED
        for place, each in enumerate(found.get(kind, ())[:most])
    ]


def _ranked(
    connection: Connection, query: Query, chosen: Filter, kind: _Told, *, apart: bool
) -> tuple[list[Ranked], int, bool]:
    """Return what is found of one kind, in the index and among what waits to be indexed."""
    table = "search_reports" if kind == "report" else "search_entries"
    narrowed = chosen if kind == "report" else replace(chosen, sort=kind)
    tables = [f"main.{table}", f"temp.{table}"] if apart else [table]
    found = [ranking(connection, query, narrowed, table=each) for each in tables]
    best = sorted((each for one in found for each in one.best), key=lambda each: (-each.score, -each.number))
    return best, sum(one.total for one in found), any(one.more for one in found)


def _look_at_waiting(record: Record, connection: Connection) -> bool:
    """Index what waits in a table of this connection's own, since a reader cannot write; tell whether there is any.

    Readings wait while another process is adding, or after it was killed.
    """
    readings = waiting(connection, most=_WAITING)
    if not readings or connection.dialect.name != "sqlite":
        return False
    if len(readings) == _WAITING:
        raise QueryError("the record is not indexed for search: rasad rebuild does so")
    rows = [rows_of(number, record.reading(number)) for number, _ in readings]
    for table in ("search_reports", "search_entries"):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.{table}")
        connection.exec_driver_sql(virtual_table(f"temp.{table}"))
    write_rows(connection, "temp.search_reports", [report for report, _ in rows])
    write_rows(connection, "temp.search_entries", [entry for _, entries_ in rows for entry in entries_])
    return True


class _Shown:
    """Look up what is shown of what was found."""

    def __init__(self, record: Record, connection: Connection, query: Query) -> None:
        self.record, self.connection, self.query = record, connection, query

    def reports(self, ranked: Sequence[Ranked]) -> list[Hit]:
        """Return reports, with the part of each text that shows why it was found."""
        asked = (
            select(reports, documents.c.text)
            .join(documents, documents.c.id == reports.c.document)
            .where(reports.c.reading.in_([each.number for each in ranked]))
        )
        rows = {row.reading: row for row in self.connection.execute(asked)}
        names = name_all(self.record, (row.outlet for row in rows.values() if row.outlet))
        found = []
        for number, score in ranked:
            row = rows[number]
            told = snippet(unpack_text(row.text), row.language, self.query.wanted)
            named = names.get(row.outlet)
            found.append(
                Hit(kind="report", score=score, title=row.title, snippet=told, **_source(row, named))
            )
        return found

    def entries(self, ranked: Sequence[Ranked], kind: HitKind, most: int) -> list[Hit]:
        """Return statements, or events or agreements each once, the best first."""
        rows = self._entries([each.number for each in ranked[: most * _TOLD_OFTEN]])
        scores = dict(ranked)
        grouped: dict[Any, list[tuple[int, Any]]] = {}
        for number, row in rows.items():
            grouped.setdefault(row.id or number, []).append((number, row))
        shown = sorted(grouped.values(), key=lambda group: -scores[group[0][0]])[:most]
        details = {row.number: msgspec.json.decode(row.detail, type=Detail) for ((_, row), *_) in shown}
        wanted = [each for detail in details.values() for each in (*detail.who, *detail.parties)]
        names = name_all(self.record, [*wanted, *(row.outlet for ((_, row), *_) in shown if row.outlet)])
        found = []
        for group in shown:
            number, row = group[0]
            detail = details[row.number]
            who = (*detail.who, *detail.parties)
            what = detail.status if kind == "agreement" else detail.realis if kind == "event" else detail.cue
            hit = Hit(
                kind=kind,
                score=scores[number],
                id=row.id,
                what=what,
                kind_told=detail.kind,
                who=tuple(names[each] for each in dict.fromkeys(who)),
                snippet=snippet(detail.words, row.language, self.query.wanted, offset=detail.start),
                told_by=len({each.reading for _, each in group}),
                **_source(row, names.get(row.outlet)),
            )
            found.append(hit)
        return found

    def _entries(self, numbers: Sequence[int]) -> dict[int, Kept]:
        """Return entries by their numbers in the index, in the order given."""
        wanted = {number: number_of(number // PLACES, number % SORT_PLACES) for number in numbers}
        kept = {each.number: each for each in kept_entries(self.connection, wanted.values())}
        return {number: kept[own] for number, own in wanted.items()}


def _source(row: Any, outlet: Named | None) -> dict[str, Any]:  # noqa: ANN401 (a row of several tables)
    """Return where something found stands."""
    day = row.published if not hasattr(row, "day") else row.day
    return {
        "reading": row.reading,
        "source": row.source,
        "outlet": outlet,
        "language": row.language,
        "day": day,
    }
