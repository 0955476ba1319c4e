"""Cues as matches of the vocabulary whose row is known to be one."""

from functools import partial
from typing import NamedTuple

from rasad.vocabulary.schema import Cue


class CueMatch(NamedTuple):
    """Say that words `first` up to `end` are a form of a cue; `prefix` is what was written onto it.

    `weak` says that the row itself warns of this form.
    """

    first: int
    end: int
    row: Cue
    prefix: str
    weak: bool = False


as_cue = partial(tuple.__new__, CueMatch)
"""Make a cue of a match in the vocabulary's file of cues, which has no other rows."""
