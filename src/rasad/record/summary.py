"""How much a record holds."""

from collections.abc import Mapping

from sqlalchemy import func, select

from rasad.record.store import Record
from rasad.record.tables import entries, known, reports


def summary(record: Record) -> Mapping[str, int | str]:
    """Return the number of reports, of what they tell, and the first and last day of publication."""
    with record.connection() as connection:
        told = select(func.count(), func.min(reports.c.published), func.max(reports.c.published))
        count, first, last = connection.execute(told).one()
        families = connection.execute(select(known.c.family, func.count()).group_by(known.c.family)).all()
        people = connection.execute(select(func.count()).where(known.c.id.startswith("person-"))).scalar_one()
        said = select(func.count()).select_from(entries).where(entries.c.sort == "statement")
        statements = connection.execute(said).scalar_one()
    number = dict(tuple(row) for row in families)
    counts: dict[str, int | str] = {
        "reports": count,
        "people": people,
        "events": number.get("event", 0),
        "agreements": number.get("agreement", 0),
        "statements": statements,
    }
    return counts | ({"published": f"{first} to {last}"} if first else {})
