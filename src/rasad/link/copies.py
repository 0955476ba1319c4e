"""Tell near-copies of one text: agencies' reports that outlets print as they came, cut a little or with a line of their own."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final
from zlib import crc32

from rasad.script import fold

_WORD: Final = re.compile(r"\w+")
_SHINGLE: Final = 5
"""So many words in a row make a shingle."""
_ONE_IN: Final = 4
"""Of the shingles those are kept that begin with a word whose check sum is divided by this: the same ones in any text."""
_ALIKE: Final = 0.6
_LEAST: Final = 6
_LONG: Final = 6
"""Of a text's shingles those that begin with a word of so many letters are tried first, which is quick."""
_TRIED: Final = 6
"""So many of them, those of the least check sums, are enough to find nine in ten near-copies by two in common."""
_ENOUGH: Final = 2
_WEEK: Final = 7
_EDGE: Final = timedelta(days=3)
_SPACE: Final = 1 << 32


def marks_of(text: str) -> frozenset[int]:
    """Return check sums of a sample of the text's shingles, over folded words: a few dozen for a report."""
    words = [word.encode("utf-8", "surrogatepass") for word in _WORD.findall(fold(text))]
    return frozenset(
        crc32(b" ".join(words[place : place + _SHINGLE]))
        for place in range(len(words) - _SHINGLE + 1)
        if not crc32(words[place]) % _ONE_IN
    )


def prints_of(text: str) -> tuple[int, ...]:
    """Return the few check sums by which near-copies of a text are looked for among all reports."""
    words = fold(text).split()
    sums = {
        crc32(" ".join(words[place : place + _SHINGLE]).encode("utf-8", "surrogatepass"))
        for place, word in enumerate(words[: 1 - _SHINGLE])
        if len(word) == _LONG
    }
    return tuple(sorted(sums)[:_TRIED])


def prints_to_keep(prints: Sequence[int], day: date | None) -> tuple[int, ...]:
    """Return the numbers under which a report of a day is kept: those of one week stand together, undated ones apart."""
    week = _week(day)
    return tuple(week * _SPACE + each for each in prints)


def prints_to_ask(prints: Sequence[int], day: date | None) -> tuple[int, ...]:
    """Return the numbers under which earlier copies of a report are kept: outlets print an agency's text within days."""
    weeks = {0} if day is None else {0, _week(day - _EDGE), _week(day + _EDGE)}
    return tuple(week * _SPACE + each for week in sorted(weeks) for each in prints)


def _week(day: date | None) -> int:
    return day.toordinal() // _WEEK if day else 0


def likely(found: Sequence[int]) -> list[int]:
    """Return which of the numbers of reports come so often that their texts are worth comparing, in order."""
    return sorted(number for number in set(found) if found.count(number) >= _ENOUGH)


def are_near_copies(one: frozenset[int], other: frozenset[int]) -> bool:
    """Tell whether the shorter of two texts stands mostly in the longer one; of very short texts nothing is said."""
    least = min(len(one), len(other))
    return least >= _LEAST and len(one & other) >= _ALIKE * least


def copies_among(texts: Sequence[tuple[int, frozenset[int]]]) -> dict[int, int]:
    """Return which texts are near-copies of an earlier one, by number; each leads to the first of its kind.

    Texts are given by their marks.
    """
    originals: list[tuple[int, frozenset[int]]] = []
    found: dict[int, int] = {}
    for number, marks in texts:
        first = next((each for each, others in originals if are_near_copies(marks, others)), None)
        if first is None:
            originals.append((number, marks))
        else:
            found[number] = first
    return found
