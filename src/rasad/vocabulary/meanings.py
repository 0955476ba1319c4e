"""Tell a meaning that no rule knows: an act, a kind, a status, a turn that none of our rows has."""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rasad.vocabulary.files import Fault, Filed
from rasad.vocabulary.schema import Country, Cue, Named, Row, Topic

_CLOSED = ("act", "kind", "status", "realis", "meaning", "frame", "needs", "name")
_CONTENTS = frozenset({"clause", "colon", "quote", "object"})
"""What a cue may govern, but for prepositions, which are the language's own words."""


def unknown_meanings(theirs: Iterable[Filed], ours: Sequence[Filed]) -> Iterator[Fault]:
    """Yield rows with a meaning that none of ours has: the rules would not know what to do with it."""
    known = set(itertools.chain.from_iterable(_meanings(filed.row) for filed in ours))
    for filed in theirs:
        for field, value in _meanings(filed.row) if known else ():
            if (field, value) not in known:
                may_be = ", ".join(sorted(other for name, other in known if name == field and other))
                fault = f"`{field}` is {value or 'not said'}, which no rule knows; it may be {may_be}"
                yield Fault(filed.path, fault, filed.number)
        if isinstance(filed.row, Cue):
            for content in filed.row.governs:
                if content.isascii() and content not in _CONTENTS:
                    fault = (
                        f"`governs` has {content}; it may be {', '.join(sorted(_CONTENTS))}, or a preposition"
                    )
                    yield Fault(filed.path, fault, filed.number)


def _meanings(row: Row) -> Iterator[tuple[str, str]]:
    """Yield the fields of a language's row whose values are a closed set, with their values."""
    if isinstance(row, Named | Country | Topic):
        return  # the kinds of names are free: a museum may be a museum
    for field in _CLOSED:
        value = getattr(row, field, None)
        if isinstance(value, str):
            yield field, value
        elif isinstance(value, Mapping):
            yield from ((field, part) for part in value.values())
        elif isinstance(value, tuple):
            yield from ((field, part) for part in value)
