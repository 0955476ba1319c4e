"""Cut out of a text the part that shows best why it was found, with the places of the words in the text as received."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rasad.record.search_query import Term, holds
from rasad.record.search_words import locate

_WIDTH: Final = 200
"""Characters of a snippet."""
_BEFORE: Final = 60
"""Characters that may stand before the first word that was found."""
_MOST: Final = 400
"""So many places of one term are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Give where a word asked for stands in the text as received, and the form that stands there."""

    asked: str
    form: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """Give a part of a text to the letter, `start` its offset in the text as received, with all that was found in it."""

    words: str
    start: int
    matches: tuple[Match, ...]


def snippet(text: str, language: str, terms: Sequence[Term], *, offset: int = 0) -> Snippet:
    """Return the part of a text in which most of the terms stand; `offset` is where the text itself begins."""
    found = matches(text, language, terms)
    start, end = _window(text, found)
    inside = tuple(
        Match(asked=each.asked, form=each.form, start=each.start + offset, end=each.end + offset)
        for each in found
        if start <= each.start and each.end <= end
    )
    return Snippet(words=text[start:end], start=start + offset, matches=inside)


def matches(text: str, language: str, terms: Sequence[Term]) -> list[Match]:
    """Return where terms stand in a text, in its order."""
    located = locate(text, language)
    found = []
    for term in terms:
        for count, (first, end) in enumerate(holds(term, located.words, language)):
            if count == _MOST:
                break
            start, stop = located.starts[first], located.ends[end - 1]
            found.append(Match(asked=term.asked, form=text[start:stop], start=start, end=stop))
    return sorted(found, key=lambda each: (each.start, each.end))


def _window(text: str, found: Sequence[Match]) -> tuple[int, int]:
    """Return the part with most terms, of these the one with most matches, the first of several."""
    if len(text) <= _WIDTH:
        return 0, len(text)
    best, value = 0, (0, 0)
    for number, match in enumerate(found):
        near = [each for each in found[number : number + 32] if each.end <= match.start + _WIDTH - _BEFORE]
        told = (len({each.asked for each in near}), len(near))
        if told > value:
            best, value = match.start, told
    start = max(0, best - _BEFORE)
    end = min(len(text), start + _WIDTH)
    return _at_space(text, start, found), _end_at_space(text, end, found)


def _at_space(text: str, start: int, found: Sequence[Match]) -> int:
    """Return the beginning of the first whole word, where a line break does not come first."""
    if start == 0:
        return 0
    first = next((each.start for each in found if each.start >= start), start)
    line = text.rfind("\n", start, first)
    if line >= 0:
        return line + 1
    space = text.find(" ", start, first)
    return space + 1 if space >= 0 else start


def _end_at_space(text: str, end: int, found: Sequence[Match]) -> int:
    if end == len(text):
        return end
    last = max((each.end for each in found if each.end <= end), default=0)
    space = text.rfind(" ", last, end)
    return space if space > 0 else end
