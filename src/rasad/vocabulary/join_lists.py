"""Join word lists: several that a rule asks for at once are one set, made once and not at each question."""

from functools import cache


@cache
def any_of(*lists: frozenset[str]) -> frozenset[str]:
    """Return the words that stand in any of some lists."""
    return frozenset[str]().union(*lists)
