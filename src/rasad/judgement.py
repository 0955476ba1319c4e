"""Judgements of identity: what one report tells of is, is not, or may be something the record knows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from rasad.entity import Entity
from rasad.event import Agreement, Event

Verdict: TypeAlias = Literal["same", "different", "unsure"]


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
class Linking:
    """Give everything that a reading tells of its id in the record.

    `ids` leads from the reading's id of a referent, event or agreement to the record's; `evidence` from
    the same to its address; `shares` are what this reading adds to what is known, in the record's terms; `keys`
    leads from an id of the record to the keys under which it is to be found.
    """

    ids: Mapping[str, str] = field(default_factory=dict)
    evidence: Mapping[str, str] = field(default_factory=dict)
    shares: tuple[Entity | Event | Agreement, ...] = ()
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    judgements: tuple[Judgement, ...] = ()


def address(document: str, kind: str, start: int, end: int) -> str:
    """Return the address of words in a document, which stays when rules and ids change."""
    return f"{document}/{kind}/{start}-{end}"
