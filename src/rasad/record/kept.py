"""Look up entries of the chronicle: those about something, those of one event or agreement, those of a sort."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from sqlalchemy import Connection, select

from rasad.record.database import driver_rows, mark_of, rows_among
from rasad.record.entries import ENTRY_PLACES, Sort, number_of
from rasad.record.store import Record
from rasad.record.tables import told

SORTS: Final[tuple[Sort, ...]] = ("event", "agreement", "statement")


class Kept(NamedTuple):
    """Give an entry as it is kept, with the source, outlet, language and day of its report."""

    number: int
    reading: int
    sort: Sort
    id: str | None
    day: str | None
    detail: bytes
    source: str
    outlet: str | None
    language: str
    published: str | None


_KEPT: Final = (
    "SELECT entries.number, entries.reading, entries.sort, entries.id, entries.day, entries.detail, reports.source, "
    "reports.outlet, reports.language, reports.published "
    "FROM entries JOIN reports ON reports.reading = entries.reading"
)


def entries_about(
    record: Record, about: str, *, sorts: Sequence[Sort] = SORTS, most: int | None = None
) -> list[Kept]:
    """Return the entries of some sorts that are about something; `most` takes those added last."""
    asked = select(told.c.reading, told.c.places).where(told.c.about == about, told.c.count > 0)
    asked = asked.order_by(told.c.reading.desc())
    with record.connection() as connection:
        rows = connection.execute(asked if most is None else asked.limit(most))
        numbers = [number_of(row.reading, int(place)) for row in rows for place in row.places.split()[::-1]]
        return kept_entries(connection, numbers[:most], sorts=sorts)


def kept_entries(
    connection: Connection, numbers: Iterable[int], *, sorts: Sequence[Sort] = SORTS
) -> list[Kept]:
    """Return entries by their numbers, in order, as far as they are of some sorts."""
    of = ", ".join(f"'{sort}'" for sort in sorts)
    rows = rows_among(
        connection, f"{_KEPT} WHERE entries.sort IN ({of}) AND entries.number IN", sorted(numbers)
    )
    return sorted(map(Kept._make, rows))


def entries_of_one(record: Record, id_: str) -> list[Kept]:
    """Return the entries of one event or agreement itself."""
    with record.connection() as connection:
        mark = mark_of(connection)
        first = f"CAST(told.reading AS BIGINT) * {ENTRY_PLACES}"
        within = f"BETWEEN {first} AND {first} + {ENTRY_PLACES - 1}"
        joined = _KEPT.replace("FROM entries", f"FROM told JOIN entries ON entries.number {within}")
        asked = f"{joined} WHERE told.about = {mark} AND entries.id = {mark} ORDER BY entries.number"
        return list(map(Kept._make, driver_rows(connection, asked, (id_, id_))))


def all_entries(record: Record, sort: Sort) -> list[Kept]:
    """Return all entries of a sort."""
    with record.connection() as connection:
        rows = driver_rows(connection, f"{_KEPT} WHERE entries.sort = '{sort}' ORDER BY entries.number", ())
    return list(map(Kept._make, rows))
