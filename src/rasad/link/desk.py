"""What is settled so far while one reading is linked, and how more is settled."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from rasad.entity import Entity
from rasad.event import Agreement, Event
from rasad.judgement import CARRIED, FIRST_TOLD, LATER, Decided, Judgement, Linking, address, nearest
from rasad.link.candidates import Known
from rasad.link.compare import Opinion
from rasad.link.terms import Plain
from rasad.reading import Reading

_NOTHING: Final = frozenset[str]()
FIRST = Opinion("same", FIRST_TOLD, 0)
"""What is judged of something that nobody told of before: it is itself."""


@dataclass(slots=True, kw_only=True)
class Desk:
    """Hold what is settled while one reading is linked."""

    reading: Reading
    known: Known
    given: frozenset[str]
    plain: Plain
    decided: Decided
    day: date | None
    document: str
    ids: dict[str, str] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)
    evidence: dict[str, str] = field(default_factory=dict)
    keys: dict[str, frozenset[str]] = field(default_factory=dict)
    addressed: set[str] = field(default_factory=set)
    shares: list[Entity | Event | Agreement] = field(default_factory=list)
    judgements: list[Judgement] = field(default_factory=list)
    joins: list[Judgement] = field(default_factory=list)
    carried: dict[str, str] = field(default_factory=dict)
    free: bool = field(init=False)
    """Whether nothing was decided: mostly so, and looked at some hundred times."""

    def __post_init__(self) -> None:
        decided = self.decided
        self.free = not (decided.ids or decided.barred or decided.again)

    def address(self, kind: str, start: int, end: int) -> str:
        """Return the address of words of this report; a second thing told by the same words is numbered."""
        found = address(self.document, kind, start, end)
        wanted, number = found, 2
        while wanted in self.addressed:
            wanted, number = f"{found}/{number}", number + 1
        self.addressed.add(wanted)
        return wanted

    def carry(self, evidence: str, kind: str, spans: Sequence[tuple[int, int]]) -> None:
        """Hold what was decided of words that an older reading took to tell of this (بزشکیان, now مسعود بزشکیان).

        Such an address meets one of the `spans` at which this reading tells of the same.
        """
        if self.free:
            return
        before = {*self.decided.ids, *self.decided.barred}
        if not before or evidence in before or not self.decided.again:
            return
        left = sorted(before - self.addressed - set(self.carried.values()))
        anchor = nearest(kind, spans, left)
        if anchor is not None:
            self.carried[evidence] = anchor
            self.judge(anchor, evidence, Opinion("same", CARRIED, 0))

    def decided_id(self, evidence: str) -> str | None:
        """Return the id that was decided of an address."""
        return None if self.free else self.decided.ids.get(self.carried.get(evidence, evidence))

    def barred(self, evidence: str) -> frozenset[str]:
        """Return the ids that an address must not have."""
        return (
            _NOTHING if self.free else self.decided.barred.get(self.carried.get(evidence, evidence), _NOTHING)
        )

    def asks_rules(self, evidence: str) -> bool:
        """Tell whether the rules are to say what they think of an address."""
        return self.free or self.decided.again or self.decided_id(evidence) is None

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

    def join(self, one: str, known: str, *reasons: str) -> None:
        """Say that two ids of the record are one, which were told of apart until this report told of both."""
        told = Judgement(evidence=one, known=known, verdict="same", rule=LATER, reasons=reasons)
        self.joins.append(told)

    def keep(
        self, share: Entity | Event | Agreement, local: str, evidence: str, keys: frozenset[str]
    ) -> None:
        """Settle what the report tells of under its own id `local`, and `share` under the record's."""
        chosen = share.id
        self.ids[local] = chosen
        self.taken.add(chosen)
        self.evidence[local] = evidence
        self.shares.append(share)
        before = self.keys.get(chosen)
        self.keys[chosen] = keys if before is None else before | keys

    def linking(self) -> Linking:
        """Return all that is settled."""
        return Linking(
            ids=self.ids,
            evidence=self.evidence,
            shares=tuple(self.shares),
            keys=self.keys,
            judgements=tuple(self.judgements),
            joins=tuple(self.joins),
        )
