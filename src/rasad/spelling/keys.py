"""Keys under which names that may be one are found: coarser than what is compared, so that nothing is missed."""

from functools import lru_cache

from rasad.spelling.parts import Name
from rasad.spelling.sounds import skeletons


def _pieces(name: Name) -> list[tuple[int, int, str]]:
    """Return the parts and the joined neighbours of a name: علی اکبر is also علیاکبر."""
    parts = name.parts[:5]
    single = [(n, n + 1, part) for n, part in enumerate(parts)]
    return single + [(n, n + 2, parts[n] + parts[n + 1]) for n in range(len(parts) - 1)]


@lru_cache(maxsize=8192)
def pair_keys(name: Name) -> tuple[str, ...]:
    """Return keys that two full names share where two of their parts may agree in order."""
    pieces = _pieces(name)
    keys = {
        f"{first} {second}"
        for start, end, one in pieces
        for begin, _, other in pieces
        if end <= begin
        for first in skeletons(one)
        for second in skeletons(other)
    }
    return tuple(sorted(keys))


@lru_cache(maxsize=8192)
def part_keys(name: Name) -> tuple[str, ...]:
    """Return keys that two names share where one part, or two written as one, may agree."""
    return tuple(sorted({key for _, _, part in _pieces(name) for key in skeletons(part)}))
