"""A document's text folded for matching, cut into words and sentences, with the way back to the original."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import chain, repeat
from operator import sub
from typing import TypeAlias

import msgspec

from rasad.document import Document
from rasad.script import MARKS

Span: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Origins:
    """Lead from offsets in folded text back to offsets in the text as received.

    Folding keeps most characters one for one, so only the breaks are kept: from folded offset
    `at[n]` on, the original offset is the folded one plus `shift[n]`. Inside a character that
    folding expanded (a ligature), every folded offset leads to that one character: `flat` holds
    those folded offsets with their original.
    """

    at: Sequence[int]
    shift: Sequence[int]
    flat: dict[int, int]

    def __getitem__(self, offset: int) -> int:
        """Return the offset in the original of the character folded to `offset`."""
        if offset in self.flat:
            return self.flat[offset]
        return offset + self.shift[bisect_right(self.at, offset) - 1]

    def shifts(self, counts: Sequence[int]) -> list[int]:
        """Return the shifts of many places in order, of which `counts` tells how many come before each break and in all."""
        if not self.at[1:]:
            return [*self.shift] * counts[0]
        each = map(repeat, self.shift, map(sub, counts, [0, *counts]))
        return list(chain.from_iterable(each))


class Sentence(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Mark words `first` up to, not including, `end` as one sentence of a paragraph.

    `heading` says that its paragraph is a line of its own without a final full stop: a title,
    a subtitle, a caption.
    """

    first: int
    end: int
    paragraph: int
    heading: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Hold a document folded, with its words (punctuation marks are words too) and sentences.

    `words[n]` stands at `folded[starts[n]:ends[n]]`; all rules speak in word numbers, half-open,
    and `span` turns them into offsets of the document. `sentence_of[n]` is the number of the
    sentence that word n stands in. `quotes` are pairs of word numbers of an opening and its closing quotation mark.
    `places` gives where each word stands, in order, `distinct` are the words, each once.
    `shifts` and `end_shifts` tell how much further each word begins and ends in the document, the marks that end it with it.
    """

    document: Document
    language: str
    folded: str
    origins: Origins
    words: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    sentences: Sequence[Sentence]
    sentence_of: Sequence[int]
    quotes: Sequence[Span]
    places: Mapping[str, Sequence[int]] = field(init=False)
    distinct: frozenset[str] = field(init=False)
    shifts: Sequence[int] = field(init=False)
    end_shifts: Sequence[int] = field(init=False)

    def __post_init__(self) -> None:
        """Find where each word stands, and how far all are from there in the text as received: most are asked for."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for at, spelt in enumerate(self.words):
            places[spelt].append(at)
        object.__setattr__(self, "places", places)
        object.__setattr__(self, "distinct", frozenset(places))
        received, origins, ends = self.document.text, self.origins, self.ends
        breaks = origins.at[1:]
        before = [*map(bisect_left, repeat(self.starts), breaks), len(ends)]
        behind = [*map(bisect_right, repeat(ends), breaks), len(ends)]
        if origins.flat:
            shifts = [origins[start] - start for start in self.starts]
            end_shifts = [origins[end - 1] + 1 - end for end in ends]
        else:
            shifts, end_shifts = origins.shifts(before), origins.shifts(behind)
        for place, number in zip(breaks, behind, strict=False):
            word = number - 1
            if word >= 0 and ends[word] == place:
                last = place + end_shifts[word]
                while received[last : last + 1] in MARKS:
                    last += (
                        1  # folded away, but of the last letter: the shadda of نبيّ, the tatweel of 1446 هـ
                    )
                end_shifts[word] = last - place
        object.__setattr__(self, "shifts", shifts)
        object.__setattr__(self, "end_shifts", end_shifts)

    def word(self, number: int) -> str:
        """Return a folded word, empty where the text has ended."""
        return self.words[number] if number < len(self.words) else ""

    def where(self, sought: AbstractSet[str]) -> list[int]:
        """Return where any of some words stands, in order; most rules seek words that no report has."""
        return sorted(chain.from_iterable(map(self.places.__getitem__, self.distinct & sought)))

    def span(self, first: int, end: int) -> Span:
        """Return the document's offsets of words `first` up to, not including, `end`."""
        return self.starts[first] + self.shifts[first], self.ends[end - 1] + self.end_shifts[end - 1]

    def evidence(self, first: int, end: int) -> str:
        """Return the words as received."""
        last = end - 1
        return self.document.text[
            self.starts[first] + self.shifts[first] : self.ends[last] + self.end_shifts[last]
        ]
