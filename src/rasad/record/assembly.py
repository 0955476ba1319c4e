"""Assemble what one reading adds to the record, and take it out again when a newer one replaces it."""

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from sqlalchemy import Connection, delete, select

from rasad.entity import Entity
from rasad.judgement import Linking
from rasad.reading import Reading
from rasad.record import tables
from rasad.record.accession import Accession, joined_shares
from rasad.record.database import rows_among, update_rows
from rasad.record.entries import number_of
from rasad.record.profiles import Known, merge, pack, unpack, unpack_shares, without
from rasad.record.shelf import Shelf, forget_keys

_FEW = 200
"""Up to so many shares are put together anew when one is taken out; of more, the one is subtracted."""
_NOTHING: Final[Mapping[str, Known]] = MappingProxyType({})


def replace_report(connection: Connection, number: int, reading: Reading, linking: Linking) -> None:
    """Put a reading that is linked otherwise now in the place of what is assembled of it.

    What it says of most things stays: that is neither taken out nor added, which would need all other reports.
    """
    accession = Accession(connection, Shelf(connection))
    shares = joined_shares(linking)
    held = remove_report(connection, reading.document.id, but=shares)
    kept = frozenset(id_ for id_, share in shares.items() if held.get(id_) == share)
    accession.assemble(number, reading, linking, kept=kept, is_indexed=False)
    accession.hand_over()
    accession.write(connection)


def _write(connection: Connection, changed: Sequence[Known]) -> None:
    rows = [(pack(known), known.id) for known in changed]
    update_rows(connection, "UPDATE known SET profile = {} WHERE id = {}", rows)


def remove_report(
    connection: Connection, document: str, *, but: Mapping[str, Known] = _NOTHING
) -> dict[str, Known]:
    """Take the reading in force of a document out of all that is assembled; return what it says of what is known.

    What it says of something just as `but` has it is left with what others say of that.
    """
    asked = (
        select(tables.reports.c.reading, tables.shares.c.content)
        .join(tables.shares, tables.shares.c.reading == tables.reports.c.reading)
        .join(tables.readings, tables.readings.c.number == tables.reports.c.reading)
        .where(tables.readings.c.document == document)
    )
    number, content = connection.execute(asked).one()
    numbers = tables.entries.c.number
    connection.execute(
        delete(tables.entries).where(numbers >= number_of(number, 0), numbers < number_of(number + 1, 0))
    )
    held = unpack_shares(content)
    shares = held.by_id()
    told = [(about, number) for about in (*shares, *held.marks)]
    update_rows(connection, "DELETE FROM told WHERE about = {} AND reading = {}", told)
    connection.execute(delete(tables.shares).where(tables.shares.c.reading == number))
    connection.execute(delete(tables.reports).where(tables.reports.c.reading == number))
    for id_, share in shares.items():
        if but.get(id_) != share:
            _take_out(connection, share)
    return shares


def shares_of(connection: Connection, readings: Collection[int]) -> dict[int, dict[str, Known]]:
    """Return what each of some readings says of what is known, by the record's ids."""
    asked = "SELECT reading, content FROM shares WHERE reading IN"
    rows = rows_among(connection, asked, sorted(readings))
    return {reading: unpack_shares(content).by_id() for reading, content in rows}


def _take_out(connection: Connection, share: Known) -> None:
    """Make what is known of something anew without one share; what nobody tells of any more is dropped."""
    asked = (
        select(tables.told.c.reading).where(tables.told.c.about == share.id).order_by(tables.told.c.reading)
    )
    rest = connection.execute(asked.limit(_FEW + 1)).scalars().all()
    if not rest:
        forget_keys(connection, [share.id])
        connection.execute(delete(tables.known).where(tables.known.c.id == share.id))
        return
    row = connection.execute(select(tables.known).where(tables.known.c.id == share.id)).one()
    known = unpack(row.profile, row.family)
    if len(rest) > _FEW and isinstance(known, Entity) and isinstance(share, Entity):
        _write(connection, [without(known, share)])
    else:
        told = shares_of(connection, rest)
        _write(connection, [merge(told[number][share.id] for number in rest)])
