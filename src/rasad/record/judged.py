"""What a record answers and takes of judgements: doubts, decisions, and the words that were put together."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import Connection

from rasad.judgement import Decided, Decision, Linking, Verdict
from rasad.reading import Reading
from rasad.record.deciding import Taken, decide, undo
from rasad.record.doubts import Doubt, Witness, doubt, doubts, witnesses
from rasad.record.judgements import decisions
from rasad.record.reassemble import Relink

Link: TypeAlias = Callable[[Reading, Any, Decided], Linking]


class Judged(ABC):
    """Take and answer judgements; a part of `Record`, which lends connections."""

    @abstractmethod
    def connection(self) -> AbstractContextManager[Connection]:
        """Lend a connection to read by."""

    @abstractmethod
    def transaction(self) -> AbstractContextManager[Connection]:
        """Write all or nothing."""

    @abstractmethod
    def at_hand(self) -> AbstractContextManager[None]:
        """Keep at hand what is asked for, as long as nothing is written."""

    @abstractmethod
    def reading(self, number: int) -> Reading:
        """Return a reading as it was added."""

    def judge(
        self,
        one: str,
        other: str,
        verdict: Verdict,
        *,
        by: str,
        at: datetime,
        link: Link,
        because: str | None = None,
    ) -> Taken:
        """Decide whether two ids or addresses are the same, different, or not to be told; it outranks all rules.

        QueryError where the record knows one of them not, or where it contradicts what persons judged before.
        """
        asked = Decision(
            number=0, one=one, other=other, verdict=verdict, by=by, at=at.isoformat(), because=because
        )
        with self.transaction() as connection:
            return decide(connection, asked, self.relink(link))

    def undo(self, number: int, *, by: str, at: datetime, link: Link, because: str | None = None) -> Taken:
        """Take a person's judgement back by one more; QueryError where it is none, or taken back already."""
        asked = Decision(
            number=0,
            one="",
            other="",
            verdict="unsure",
            by=by,
            at=at.isoformat(),
            because=because,
            undoes=number,
        )
        with self.transaction() as connection:
            return undo(connection, asked, self.relink(link))

    def doubts(self, *, limit: int | None = None) -> list[Doubt]:
        """Return what rules cannot tell to be one or two and no person has judged, the most useful first."""
        with self.connection() as connection:
            return doubts(connection, limit=limit)

    def doubt(self, number: int) -> Doubt:
        """Return the doubt that a judgement raised; QueryError where none stands."""
        with self.connection() as connection:
            return doubt(connection, number)

    def witnesses(self, id_: str) -> tuple[Witness, ...]:
        """Return all words that were put together under an id, with why; QueryError where there is none."""
        with self.connection() as connection:
            return witnesses(connection, id_)

    def decisions(self) -> list[Decision]:
        """Return all that persons judged, in order, with what was taken back."""
        with self.connection() as connection:
            return decisions(connection)

    def relink(self, link: Link) -> Relink:
        """Return what links a reading of the record anew."""

        def relink(number: int, decided: Decided) -> tuple[Reading, Linking]:
            reading = self.reading(number)
            with self.at_hand():
                return reading, link(reading, self, decided)

        return relink
