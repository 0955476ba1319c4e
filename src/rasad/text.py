"""A document's text folded for matching, cut into words and sentences, with the way back to the original."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import chain, compress, count, repeat
from operator import add, sub
from typing import TypeAlias

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

    def of(self, offsets: Sequence[int]) -> list[int]:
        """Return the offsets in the original of many characters, in order."""
        return [self[offset] for offset in offsets] if self.flat else self._shifted(offsets, bisect_left)

    def behind(self, ends: Sequence[int]) -> list[int]:
        """Return the offsets in the original right behind the characters that end before many offsets, in order."""
        return [self[end - 1] + 1 for end in ends] if self.flat else self._shifted(ends, bisect_right)

    def _shifted(self, offsets: Sequence[int], find: Callable[[Sequence[int], int], int]) -> list[int]:
        """Return offsets with the shift of the break before them; `find` tells how many come before a break."""
        cuts = [*map(find, repeat(offsets), self.at[1:]), len(offsets)]
        counts = map(sub, cuts, [0, *cuts])
        return list(map(add, offsets, chain.from_iterable(map(repeat, self.shift, counts))))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
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
    `received_starts` and `received_ends` are the offsets of the words in the document, the marks that end a word with it.
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
    received_starts: Sequence[int] = field(init=False)
    received_ends: Sequence[int] = field(init=False)

    def __post_init__(self) -> None:
        """Find where all words stand in the text as received: a few steps for each break, not for each word that is asked for."""
        received, origins = self.document.text, self.origins
        ends = origins.behind(self.ends)
        for broken in self.ends if origins.flat else {*origins.at}.intersection(self.ends):
            word = bisect_left(self.ends, broken)
            while received[ends[word] : ends[word] + 1] in MARKS:
                ends[word] += (
                    1  # folded away, but of the last letter: the shadda of نبيّ, the tatweel of 1446 هـ
                )
        object.__setattr__(self, "received_starts", origins.of(self.starts))
        object.__setattr__(self, "received_ends", ends)

    def word(self, number: int) -> str:
        """Return a folded word, empty where the text has ended."""
        return self.words[number] if number < len(self.words) else ""

    def where(self, sought: AbstractSet[str]) -> list[int]:
        """Return where any of some words stands, in order; most rules seek words that no report has."""
        return list(compress(count(), map(sought.__contains__, self.words))) if sought else []

    def span(self, first: int, end: int) -> Span:
        """Return the document's offsets of words `first` up to, not including, `end`."""
        return self.received_starts[first], self.received_ends[end - 1]

    def evidence(self, first: int, end: int) -> str:
        """Return the words as received."""
        return self.document.text[self.received_starts[first] : self.received_ends[end - 1]]
