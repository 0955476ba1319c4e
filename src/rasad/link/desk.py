"""What is settled so far while one reading is linked, and how more is settled."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from rasad.entity import Entity
from rasad.event import Agreement, Event
from rasad.judgement import Judgement, Linking, address
from rasad.link.candidates import Known
from rasad.link.compare import Opinion
from rasad.reading import Reading

FIRST = Opinion("same", "first told here", 0)
"""What is judged of something that nobody told of before: it is itself."""


@dataclass(slots=True, kw_only=True)
class Desk:
    """Hold what is settled while one reading is linked."""

    reading: Reading
    known: Known
    given: frozenset[str]
    settled: Mapping[str, str]
    day: date | None
    ids: dict[str, str] = field(default_factory=dict)
    evidence: dict[str, str] = field(default_factory=dict)
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    addressed: set[str] = field(default_factory=set)
    shares: list[Entity | Event | Agreement] = field(default_factory=list)
    judgements: list[Judgement] = field(default_factory=list)

    def address(self, kind: str, start: int, end: int) -> str:
        """Return the address of words of this report; a second thing told by the same words is numbered."""
        found = address(self.reading.document.id, kind, start, end)
        wanted, number = found, 2
        while wanted in self.addressed:
            wanted, number = f"{found}/{number}", number + 1
        self.addressed.add(wanted)
        return wanted

    def judge(self, evidence: str, known: str, opinion: Opinion) -> None:
        """Put an opinion on record as a judgement."""
        self.judgements.append(
            Judgement(
                evidence=evidence,
                known=known,
                verdict=opinion.verdict,
                rule=opinion.rule,
                reasons=opinion.reasons,
            )
        )

    def keep(
        self, told: Entity | Event | Agreement, evidence: str, chosen: str, keys: frozenset[str]
    ) -> Entity | Event | Agreement:
        """Give what the report tells of its id in the record; return it under that id."""
        share = replace(told, id=chosen)
        self.ids[told.id] = chosen
        self.evidence[told.id] = evidence
        self.shares.append(share)
        self.keys[chosen] = tuple(sorted({*self.keys.get(chosen, ()), *keys}))
        return share

    def linking(self) -> Linking:
        """Return all that is settled."""
        return Linking(
            ids=self.ids,
            evidence=self.evidence,
            shares=tuple(self.shares),
            keys=self.keys,
            judgements=tuple(self.judgements),
        )


def digest(evidence: str) -> str:
    """Return a short mark of an address, by which an id made of it differs from all others."""
    return hashlib.sha256(evidence.encode()).hexdigest()[:8]
