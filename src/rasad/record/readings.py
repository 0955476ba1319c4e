"""The readings as they were added, with their own ids."""

from sqlalchemy import Connection, select

from rasad.errors import RecordError
from rasad.reading import Reading
from rasad.record.archive import unpack_reading, unpack_text
from rasad.record.tables import documents, readings


def reading_at(connection: Connection, number: int) -> Reading:
    """Return a reading by its number; RecordError where there is none."""
    asked = (
        select(readings.c.content, documents.c.source, documents.c.text)
        .join(documents)
        .where(readings.c.number == number)
    )
    row = connection.execute(asked).one_or_none()
    if row is None:
        raise RecordError(f"the record has no reading {number}: ask for one that it lists")
    source = row.source.decode("utf-8", "surrogatepass")
    return unpack_reading(row.content, source=source, text=unpack_text(row.text))
