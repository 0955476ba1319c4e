"""Capitals that sign for their states in Arabic: وكانت أوسلو ونيروبي وقعتا محضرا."""

from collections.abc import Mapping, Sequence
from typing import Final

from rasad.extract.cast import Cast, Placed
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Country, Trigger

_DEEDS: Final = frozenset({"signing", "ratification"})


def find_capitals(
    cast: Cast, trigger_at: Mapping[int, Match], matches: Mapping[str, Sequence[Match]]
) -> tuple[Placed, ...]:
    """Return the capitals that a verb of signing follows, with those joined to them, as their states in the cast."""
    numbers = {figure.country: figure.number for figure in cast.figures if figure.kind == "country"}
    found: list[Placed] = []
    joined = -1
    for match in reversed(matches.get("seats", ())):
        verb = trigger_at.get(match.end)
        row = verb.row if verb else None
        signs = isinstance(row, Trigger) and row.part == "verb" and row.kind in _DEEDS
        code = match.row.code if isinstance(match.row, Country) else None
        if code in numbers and (signs or match.end == joined):
            found.insert(0, Placed(first=match.first, end=match.end, form="name", figure=numbers[code]))
            joined = match.first if match.prefix == "و" else -1
    return tuple(found)
