"""The texts of reports, as they were received."""

from collections.abc import Collection

from sqlalchemy import select

from rasad.record import tables
from rasad.record.archive import unpack_text
from rasad.record.store import Record

_BATCH = 500


def texts_of(record: Record, readings: Collection[int]) -> dict[int, str]:
    """Return the texts that some readings were made of, by the number of the reading."""
    found: dict[int, str] = {}
    ordered = sorted(readings)
    with record.connection() as connection:
        for start in range(0, len(ordered), _BATCH):
            asked = (
                select(tables.readings.c.number, tables.documents.c.text)
                .join(tables.documents, tables.documents.c.id == tables.readings.c.document)
                .where(tables.readings.c.number.in_(ordered[start : start + _BATCH]))
            )
            found |= {row.number: unpack_text(row.text) for row in connection.execute(asked)}
    return found
