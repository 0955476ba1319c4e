"""Cues as matches of the vocabulary whose row is known to be one."""

import msgspec

from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Cue


class CueMatch(msgspec.Struct, frozen=True, gc=False):
    """Say that words `first` up to `end` are a form of a cue; `prefix` is what was written onto it.

    `weak` says that the row itself warns of this form.
    """

    first: int
    end: int
    row: Cue
    prefix: str
    weak: bool = False


def as_cue(match: Match) -> CueMatch:
    """Return a match in the vocabulary's file of cues, which has no other rows, as a cue."""
    assert isinstance(match.row, Cue)
    return CueMatch(match.first, match.end, match.row, match.prefix, match.weak)
