"""Add readings in groups: while one is written beside, by a thread or another process, the next is linked to what is at hand."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass
from functools import partial
from typing import Final, Literal, NamedTuple, TypeAlias

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from rasad.judgement import Decided, Linking
from rasad.reading import Reading
from rasad.record import tables
from rasad.record.accession import Accession, rules_in_force
from rasad.record.assembly import remove_report
from rasad.record.database import count_transaction, transactions
from rasad.record.groups import MOST_AT_ONCE, gathered
from rasad.record.judgements import decided_of, is_judged, standing
from rasad.record.lending import Lending
from rasad.record.parcel import Parcel
from rasad.record.reassemble import Relink, reassemble
from rasad.record.rejoin import rejoin
from rasad.record.shelf import Shelf
from rasad.record.standing import Standing

Outcome: TypeAlias = Literal["added", "already there", "read anew"]
_ONE_BY_ONE: Final = 8
"""So many groups are added one after the other where somebody else writes too: the next would be linked in vain."""
_NEVER: Final = -1
"""The transaction of a shelf that has seen what is not in the record."""
_MOST_BESIDE: Final = 64
"""After so many groups what they show to be one is made one: what is at hand does not hold then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """Say what became of a reading: its report is in the record when this is returned."""

    reading: Reading
    outcome: Outcome


class _Told(NamedTuple):
    """Hold what became of readings, up to one that failed, and the error."""

    added: Sequence[Added]
    stopped: BaseException | None


class _Linked(NamedTuple):
    """Hold readings that are linked to what is at hand, and not yet written, with the ids of their documents."""

    readings: Sequence[Reading]
    documents: Sequence[str]
    accession: Accession
    told: _Told


class Adding:
    """Add readings to a record at one time, linked by one linker."""

    def __init__(
        self, lending: Lending, *, at: str, link: Callable[[Reading, Decided], Linking], relink: Relink
    ) -> None:
        """Take the time of adding, and what links a reading that comes in, and one of the record anew."""
        self._lending, self._at, self._link, self._relink = lending, at, link, relink
        self._shelf: Shelf | None = None
        self._written: deque[tuple[_Linked, Future[bool]]] = deque()
        """Groups that are being written, or wait for it: two where the next is linked faster than one is written."""
        self._one_by_one = 0
        self._beside = 0
        """How many groups were written beside others since one showed that two are one."""

    def add(self, readings: Iterable[Reading]) -> Iterator[Added]:
        """Add readings; each that is yielded is in the record for good."""
        self._shelf, self._lending.kept = self._lending.kept, None
        try:
            for group in gathered(readings):
                linked = self._link_ahead(group.readings)
                may_wait = linked is not None and group.stopped is None and _may_wait(linked)
                if linked is not None and may_wait:
                    # It waits for the one before, whose writer is not to wait for this thread in between.
                    self._begin_to_write(linked)
                while len(self._written) > may_wait:
                    yield from _tell(self._outcome())
                if may_wait:
                    if self._beside > _MOST_BESIDE:
                        yield from _tell(self._finish())
                elif linked is None or linked.accession.shelf is not self._shelf:
                    yield from _tell(self._add_now(group.readings))
                else:
                    is_written = self._write(linked.accession)
                    yield from _tell(self._told(linked, is_written=is_written))
                if group.stopped is not None:
                    raise group.stopped
            if self._written:
                yield from _tell(self._finish())
        finally:
            wait([written for _, written in self._written])
        self._lending.kept = self._shelf

    def _begin_to_write(self, linked: _Linked) -> None:
        """Let a group be written beside this thread."""
        accession = linked.accession
        if self._beside or accession.parcel.joins:
            self._beside += 1
        ready, accession.parcel = self._lending.ready(accession.parcel), Parcel()
        written = self._lending.in_thread(partial(self._write_beside, accession.shelf, ready))
        self._written.append((linked, written))

    def _finish(self) -> _Told:
        """Wait for the group that is being written, and make one what reports showed to be one meanwhile."""
        told = self._outcome()
        if self._beside and self._shelf is not None:
            self._write(Accession(self._shelf.connection, self._shelf))
        return told

    def _outcome(self) -> _Told:
        """Wait for the first group that is being written; where others wrote before it, it is linked again."""
        linked, written = self._written[0]
        is_written = written.result()
        self._written.popleft()
        return self._told(linked, is_written=is_written)

    def _told(self, linked: _Linked, *, is_written: bool) -> _Told:
        if is_written:
            return linked.told
        self._shelf = None
        self._one_by_one = _ONE_BY_ONE
        return self._add_now(linked.readings)

    def _link_ahead(self, readings: Sequence[Reading]) -> _Linked | None:
        """Link readings to what is at hand, and write nothing; None where they have to see the record itself."""
        shelf = self._shelf
        self._one_by_one = max(0, self._one_by_one - 1)
        if shelf is None or self._one_by_one:
            return None
        documents = [each.document.id for each in readings]
        with self._lending.beside() as connection:
            in_force = rules_in_force(connection, documents)
            for group, _ in self._written:
                in_force |= {
                    document: each.rules
                    for document, each in zip(group.documents, group.readings, strict=True)
                }
            if _any_again(readings, documents, in_force):
                return None
            # Whatever happens while they are linked, what is at hand then is not what is in the record.
            self._shelf = None
            shelf.connection = connection
            accession = Accession(connection, shelf)
            with self._lending.asking(shelf):
                told = self._take_all(accession, readings, documents, in_force)
            accession.hand_over()
        self._shelf = shelf
        return _Linked(readings, documents, accession, told)

    def _write_beside(self, shelf: Shelf, ready: Parcel | bytes) -> bool:
        """Write what was linked ahead while the next group is linked; tell whether it is written."""
        number, shelf.transaction = shelf.transaction + 1, _NEVER
        if number <= 0:
            return False  # the group before, to which this one is linked, was not written
        if self._lending.write_beside(ready, number):
            shelf.transaction = number
            return True
        return False

    def _write(self, accession: Accession) -> bool:
        """Write what was linked ahead, if nobody else wrote meanwhile; tell whether it is written."""
        lending, shelf = self._lending, accession.shelf
        with lending.database.writing() as connection:
            number = transactions(connection) + 1
            if number != shelf.transaction + 1:
                return False
            count_transaction(connection)
            accession.write(connection)
            self._rejoin(connection, accession)
            lending.indexer.add(connection, accession.indexed)
        shelf.transaction = number
        return True

    def _add_now(self, readings: Sequence[Reading]) -> _Told:
        """Add readings in one transaction, in which nobody else writes."""
        lending, lending.kept, self._shelf = self._lending, self._shelf, None
        with lending.accession() as accession:
            documents = [each.document.id for each in readings]
            in_force = rules_in_force(accession.connection, documents)
            told = self._take_all(accession, readings, documents, in_force)
            accession.hand_over()
            accession.write(accession.connection)
            self._rejoin(accession.connection, accession)
            lending.indexer.add(accession.connection, accession.indexed)
        self._shelf, lending.kept = lending.kept, None
        return told

    def _rejoin(self, connection: Connection, accession: Accession) -> None:
        """Make one what reports show to be one, though it was told of apart."""
        self._beside = 0
        with self._lending.asking(None, connection):
            if rejoin(connection, accession.parcel.joins, self._relink, self._at):
                accession.shelf.empty()

    def _take_all(
        self,
        accession: Accession,
        readings: Sequence[Reading],
        documents: Sequence[str],
        in_force: dict[str, str],
    ) -> _Told:
        """Take readings in, up to one that fails; return what became of them, and the error."""
        added: list[Added] = []
        for reading, document in zip(readings, documents, strict=True):
            before = in_force.get(document)
            outcome: Outcome = "already there"
            if before != reading.rules:
                try:
                    outcome = self._take(accession, reading, again=before is not None)
                except DBAPIError:
                    raise
                except Exception as error:
                    return _Told(added, error)
                in_force[document] = reading.rules
            added.append(Added(reading=reading, outcome=outcome))
        return _Told(added, None)

    def _take(self, accession: Accession, reading: Reading, *, again: bool) -> Outcome:
        """Take a reading in; where it fails, nothing of it is left behind."""
        if again:
            return self._take_again(accession, reading)
        linking = self._link(reading, Decided())
        accession.document(reading)
        number = accession.number(tables.readings)
        accession.reading(number, reading, self._at)
        accession.judgements(linking.judgements, number, self._at)
        accession.parcel.joins += linking.joins
        accession.assemble(number, reading, linking)
        return "added"

    def _take_again(self, accession: Accession, reading: Reading) -> Outcome:
        """Put a new reading in the place of the one in force."""
        connection, document = accession.connection, reading.document.id
        accession.hand_over()
        accession.write(connection)
        with connection.begin_nested():
            accession.shelf.empty()
            judged = is_judged(connection, document)
            held = standing(connection) if judged else Standing()
            remove_report(connection, document)
            decided = decided_of(connection, document) if judged else Decided()
            linking = self._link(reading, decided)
            number = accession.number(tables.readings)
            accession.reading(number, reading, self._at)
            accession.judgements(linking.judgements, number, self._at)
            accession.assemble(number, reading, linking)
            accession.hand_over()
            accession.write(connection)
            if judged:
                accession.shelf.empty()
                after = standing(connection)
                with self._lending.asking(None, connection):
                    reassemble(connection, self._relink, before=held, after=after, also=[number])
        return "read anew"


def _may_wait(linked: _Linked) -> bool:
    """Tell whether a group may be written beside the next one: whoever waits for few readings is told at once."""
    return len(linked.readings) == MOST_AT_ONCE and linked.told.stopped is None


def _any_again(readings: Sequence[Reading], documents: Sequence[str], in_force: Mapping[str, str]) -> bool:
    """Tell whether a reading takes the place of another one."""
    told = dict(in_force)
    several = zip(readings, documents, strict=True)
    return any(told.setdefault(document, each.rules) != each.rules for each, document in several)


def _tell(told: _Told) -> Iterator[Added]:
    """Yield what became of readings; then raise what ended it."""
    yield from told.added
    if told.stopped is not None:
        raise told.stopped
