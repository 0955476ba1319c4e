"""Judgements of identity: what one report tells of is, is not, or may be something the record knows."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple, TypeAlias

from rasad.entity import Entity
from rasad.event import Agreement, Event

Verdict: TypeAlias = Literal["same", "different", "unsure"]
VERDICTS: Final[tuple[Verdict, ...]] = ("same", "different", "unsure")
FIRST_TOLD: Final = "first told here"
"""The rule by which something that nobody told of before is itself."""
LATER: Final = "later evidence"
"""The rule by which two that were told of apart are one, since a later report tells of both."""
CARRIED: Final = "carried over"
"""The rule by which a newer reading tells, at other words, of what a person judged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """Say whether what a report tells of at `evidence` is what the record knows as `known`.

    `evidence` is an address (see `address`), so that the judgement holds for any reading of those words;
    `known` is an id of the record. `rule` names what decided, `reasons` what it saw.
    """

    evidence: str
    known: str
    verdict: Verdict
    rule: str
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Say what a person judged: that `one` and `other` are the same, different, or that nobody can tell.

    Each side is an address, or an id that the vocabulary gives. `undoes` is the number of the decision that
    this one takes back; it then repeats what that one said. `by_rules` marks what no person judged, but rules
    when later reports showed two to be one: any person's word outranks it.
    """

    number: int
    one: str
    other: str
    verdict: Verdict
    by: str
    at: str
    because: str | None = None
    undoes: int | None = None
    by_rules: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """Give what was decided of a report's words before it is linked.

    `ids` gives addresses their ids; `barred` the ids that an address must not have. `again` asks the rules for what
    they would have said of the addresses that have ids: on record it stands in for a person's word that is undone.
    """

    ids: Mapping[str, str] = field(default_factory=dict)
    barred: Mapping[str, frozenset[str]] = field(default_factory=dict)
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Linking:
    """Give everything that a reading tells of its id in the record.

    `ids` leads from the reading's id of a referent, event or agreement to the record's; `evidence` from
    the same to its address; `shares` are what this reading adds to what is known, in the record's terms; `keys`
    leads from an id of the record to the keys under which it is to be found. `joins` says which ids of the record
    this reading shows to be one; `evidence` is an id there.
    """

    ids: Mapping[str, str] = field(default_factory=dict)
    evidence: Mapping[str, str] = field(default_factory=dict)
    shares: tuple[Entity | Event | Agreement, ...] = ()
    keys: Mapping[str, frozenset[str]] = field(default_factory=dict)
    judgements: tuple[Judgement, ...] = ()
    joins: tuple[Judgement, ...] = ()


class Address(NamedTuple):
    """Hold an address in its parts."""

    document: str
    kind: str
    start: int
    end: int


_ADDRESS: Final = re.compile(r"([^/]+)/([^/]+)/(\d+)-(\d+)(?:/\d+)?")
_MARKED: Final = re.compile(r"(.+)-[0-9a-f]{8}")


def address(document: str, kind: str, start: int, end: int) -> str:
    """Return the address of words in a document, which stays when rules and ids change."""
    return f"{document}/{kind}/{start}-{end}"


def parse_address(told: str) -> Address | None:
    """Return an address in its parts, or None where it is none."""
    found = _ADDRESS.fullmatch(told)
    return Address(found[1], found[2], int(found[3]), int(found[4])) if found else None


def nearest(kind: str, spans: Iterable[tuple[int, int]], addresses: Iterable[str]) -> str | None:
    """Return the first of some addresses in one document that is of a kind and meets one of the spans."""
    told = list(spans)
    for each in addresses:
        parts = parse_address(each)
        if parts and parts.kind == kind and any(s < parts.end and parts.start < e for s, e in told):
            return each
    return None


def digest(evidence: str) -> str:
    """Return a short mark of an address, by which an id made of it differs from all others."""
    return hashlib.sha256(evidence.encode()).hexdigest()[:8]


def made_id(called: str, evidence: str) -> str:
    """Return the id of what is met for the first time: what it is called, and the mark of the words that told of it.

    `called` may be an id that was made so; its mark gives way to the new one.
    """
    marked = _MARKED.fullmatch(called)
    return f"{marked[1] if marked else called}-{digest(evidence)}"


def is_made(id_: str) -> bool:
    """Tell whether an id was made of the words that told of it first, and not given by the vocabulary."""
    return _MARKED.fullmatch(id_) is not None
