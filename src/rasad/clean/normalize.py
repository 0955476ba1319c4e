"""Fold a document's text in one pass, with the way back to every code point as received."""

import codecs
import re

from rasad.script import FOLD, USUAL_BYTES, USUAL_FOLDED, VANISHING
from rasad.text import Origins

_UNEVEN = {code: folded for code, folded in FOLD.items() if len(folded) != 1}
_MARK = b"\xff"
_MARKED = bytes(_MARK[0] if byte in VANISHING else byte for byte in range(256))


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
    try:
        encoded, _ = codecs.charmap_encode(received, "strict", USUAL_BYTES)
    except UnicodeEncodeError:
        return received.translate(FOLD), _origins(received)
    folded, _ = codecs.charmap_decode(encoded.translate(None, VANISHING), "strict", USUAL_FOLDED)
    return folded, _origins_of_bytes(encoded.translate(_MARKED))


def _origins_of_bytes(marked: bytes) -> Origins:
    """Return the origins of a text of usual characters, those that vanish being marked."""
    at, shift = [0], [0]
    difference = 0
    original = marked.find(_MARK)
    while original >= 0:
        position = original - difference
        difference += 1
        if at[-1] == position:
            shift[-1] = difference
        else:
            at.append(position)
            shift.append(difference)
        original = marked.find(_MARK, original + 1)
    return Origins(at=at, shift=shift, flat={})


def _origins(received: str) -> Origins:
    """Return the origins of any text."""
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
    return Origins(at=at, shift=shift, flat=flat)
