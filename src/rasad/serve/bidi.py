"""Keep right-to-left words apart from the left-to-right lines they stand in."""

import textwrap
import unicodedata

_ISOLATE, _RIGHT_TO_LEFT, _END = "\u2068", "\u2067", "\u2069"
# Controls that a report may hold: they would reorder, hide or overwrite what a terminal shows after them.
_HARMFUL = dict.fromkeys(
    [*range(0x20), *range(0x7F, 0xA0), 0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)


def plain(words: str) -> str:
    """Return words on one line, without control characters, so that a report cannot steer the terminal."""
    return " ".join(words.split()).translate(_HARMFUL)


def isolate(words: str) -> str:
    """Return words isolated: their direction, found from their first letter, leaves the line around alone."""
    return f"{_ISOLATE}{plain(words)}{_END}"


def paragraph(words: str, *, indent: str, width: int = 96) -> str:
    """Return words wrapped and indented, each line laid out in the direction that the words begin in."""
    mark = _RIGHT_TO_LEFT if is_right_to_left(words) else _ISOLATE
    lines = textwrap.wrap(plain(words), width - len(indent)) or [""]
    return "\n".join(f"{indent}{mark}{line}{_END}" for line in lines)


def is_right_to_left(words: str) -> bool:
    """Tell whether most letters run right to left; a leading Latin date does not turn a Persian report."""
    kinds = [unicodedata.bidirectional(character) for character in words[:200]]
    return sum(kind in {"R", "AL"} for kind in kinds) > sum(kind == "L" for kind in kinds)
