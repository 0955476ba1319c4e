"""Fold a document's text in one pass, with the way back to every code point as received."""

import re

from rasad.script import FOLD
from rasad.text import Origins

_UNEVEN = {code: folded for code, folded in FOLD.items() if len(folded) != 1}


def _class_of(codes: list[int]) -> str:
    """Write a regular expression's character class for code points, in ranges."""
    ranges: list[list[int]] = []
    for code in sorted(codes):
        if ranges and code == ranges[-1][1] + 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(f"{re.escape(chr(first))}-{re.escape(chr(last))}" for first, last in ranges)


_RUN = re.compile(f"[{_class_of(list(_UNEVEN))}]+")


def fold_text(received: str) -> tuple[str, Origins]:
    """Return the text folded for matching and the origins of its characters.

    Characters fold one by one (see `rasad.script`), so nothing moves past anything else; only where
    a character vanishes or becomes several does the count change, and only those places are kept.
    """
    at, shift = [0], [0]
    flat: dict[int, int] = {}
    difference = 0
    for run in _RUN.finditer(received):
        for original, character in enumerate(run.group(), run.start()):
            folded = _UNEVEN[ord(character)]
            position = original - difference
            if folded:
                flat.update({position + n: original for n in range(len(folded))})
            difference += 1 - len(folded)
        position = run.end() - difference
        if at[-1] == position:
            shift[-1] = difference
        else:
            at.append(position)
            shift.append(difference)
    return received.translate(FOLD), Origins(at=at, shift=shift, flat=flat)
