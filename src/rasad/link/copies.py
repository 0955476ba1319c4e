"""Tell near-copies of one text: agencies' reports that outlets print as they came, cut a little or with a line of their own."""

import re
from collections.abc import Sequence
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


def marks_of(text: str) -> frozenset[int]:
    """Return check sums of a sample of the text's shingles, over folded words: a few dozen for a report."""
    words = [word.encode("utf-8", "surrogatepass") for word in _WORD.findall(fold(text))]
    return frozenset(
        crc32(b" ".join(words[place : place + _SHINGLE]))
        for place in range(len(words) - _SHINGLE + 1)
        if not crc32(words[place]) % _ONE_IN
    )


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
