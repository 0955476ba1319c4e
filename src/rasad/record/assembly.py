"""Assemble what one reading adds to the record, and take it out again when a newer one replaces it."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, select

from rasad.entity import Entity
from rasad.judgement import Linking
from rasad.reading import Reading
from rasad.record import tables
from rasad.record.accession import Accession
from rasad.record.database import update_rows
from rasad.record.profiles import Known, merge, pack, unpack, without
from rasad.record.shelf import Shelf

_FEW = 200
"""Up to so many shares are put together anew when one is taken out; of more, the one is subtracted."""


def add_report(connection: Connection, number: int, reading: Reading, linking: Linking) -> None:
    """Add one linked reading to all that is assembled."""
    accession = Accession(connection, Shelf(connection))
    accession.assemble(number, reading, linking)
    accession.write()


def _write(connection: Connection, changed: Sequence[Known]) -> None:
    rows = [(pack(known), known.id) for known in changed]
    update_rows(connection, "UPDATE known SET profile = {} WHERE id = {}", rows)


def remove_report(connection: Connection, document: str) -> None:
    """Take the reading in force of a document out of all that is assembled."""
    asked = select(tables.reports.c.reading).where(tables.reports.c.document == document)
    number = connection.execute(asked).scalar_one()
    entries = select(tables.entries.c.number).where(tables.entries.c.reading == number)
    connection.execute(delete(tables.concerns).where(tables.concerns.c.entry.in_(entries)))
    connection.execute(delete(tables.entries).where(tables.entries.c.reading == number))
    asked = select(tables.told.c.id, tables.told.c.share).where(tables.told.c.reading == number)
    shares = connection.execute(asked).all()
    connection.execute(delete(tables.told).where(tables.told.c.reading == number))
    connection.execute(delete(tables.reports).where(tables.reports.c.reading == number))
    for id_, share in shares:
        _take_out(connection, id_, share)


def _take_out(connection: Connection, id_: str, share: bytes) -> None:
    """Make what is known of something anew without one share; what nobody tells of any more is dropped."""
    asked = select(tables.told.c.share).where(tables.told.c.id == id_).order_by(tables.told.c.reading)
    rest = connection.execute(asked.limit(_FEW + 1)).scalars().all()
    if not rest:
        connection.execute(delete(tables.known).where(tables.known.c.id == id_))
        connection.execute(delete(tables.keys).where(tables.keys.c.id == id_))
        return
    row = connection.execute(select(tables.known).where(tables.known.c.id == id_)).one()
    known = unpack(row.profile, row.family)
    if len(rest) > _FEW and isinstance(known, Entity):
        taken = unpack(share, row.family)
        _write(connection, [without(known, taken) if isinstance(taken, Entity) else known])
    else:
        _write(connection, [merge(unpack(each, row.family) for each in rest)])
