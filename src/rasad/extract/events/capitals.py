"""Capitals that stand for their states: وكانت أوسلو ونيروبي وقعتا محضرا, تهران و ریاض گفت‌وگو کردند."""

from collections.abc import Mapping, Sequence
from typing import Final

from rasad.extract.cast import Cast, Placed
from rasad.text import Text
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


def capitals_in_rows(text: Text, matches: Mapping[str, Sequence[Match]]) -> frozenset[int]:
    """Return where the Persian capitals begin that و joins to another capital or state: روابط تهران و ریاض, ایروان و باکو."""
    seats = {match.first: match.end for match in matches.get("seats", ())}
    states = seats | {match.first: match.end for match in matches.get("countries", ())}
    found: set[int] = set()
    for first, end in states.items():
        if text.word(end) == "و" and end + 1 in states:
            found |= {first, end + 1} & seats.keys()
    return frozenset(found)
