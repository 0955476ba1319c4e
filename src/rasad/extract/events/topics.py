"""What the words of a report are about: topics of the vocabulary, by where their words stand."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from rasad.extract.cast import Cast
from rasad.text import Span
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Topic

_SEVERAL = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Topics:
    """Hold, in order, at which word a topic is told and which one; `contexts` are PLOVER's for each code."""

    firsts: Sequence[int]
    ends: Sequence[int]
    codes: Sequence[str]
    contexts: Mapping[str, tuple[str, ...]]

    def within(self, *spans: Span) -> tuple[str, ...]:
        """Return the codes told in some words, the most told first, without those that another one makes more exact."""
        if not self.firsts:
            return ()
        counts: dict[str, int] = {}
        firsts, ends, codes = self.firsts, self.ends, self.codes
        for first, end in dict.fromkeys(spans):
            for at in range(bisect_left(firsts, first), bisect_left(firsts, end)):
                if ends[at] <= end:
                    counts[codes[at]] = counts.get(codes[at], 0) + 1
        if len(counts) < _SEVERAL:
            return tuple(counts)
        exact = [code for code in counts if not any(other.startswith(f"{code}.") for other in counts)]
        return tuple(sorted(exact, key=lambda code: -counts[code]))

    def contexts_of(self, codes: Iterable[str]) -> tuple[str, ...]:
        """Return the PLOVER contexts of some topics, each once."""
        return tuple(dict.fromkeys(context for code in codes for context in self.contexts[code]))


NO_TOPICS: Final = Topics(firsts=(), ends=(), codes=(), contexts=MappingProxyType({}))


def find_topics(matches: Mapping[str, Sequence[Match]], cast: Cast) -> Topics:
    """Return where a report tells topics; what belongs to the mention of a person tells none (وزير النفط)."""
    if not matches.get("topics"):
        return NO_TOPICS
    figures = cast.figures
    people = [mention for mention in cast.outer if figures[mention.figure].kind == "person"]
    starts = [mention.first for mention in people]
    found: list[tuple[int, int, Topic]] = []
    for match in matches.get("topics", ()):
        first, row = match.first, match.row
        at = bisect_left(starts, first + 1) - 1
        if isinstance(row, Topic) and not (at >= 0 and first < people[at].end):
            found.append((first, match.end, row))
    return Topics(
        firsts=[first for first, _, _ in found],
        ends=[end for _, end, _ in found],
        codes=[row.code for _, _, row in found],
        contexts={row.code: row.plover for _, _, row in found},
    )
