"""A document's text folded for matching, cut into words and sentences, with the way back to the original."""

from bisect import bisect_right
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import compress, count
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

    def word(self, number: int) -> str:
        """Return a folded word, empty where the text has ended."""
        return self.words[number] if number < len(self.words) else ""

    def where(self, sought: AbstractSet[str]) -> list[int]:
        """Return where any of some words stands, in order; most rules seek words that no report has."""
        return list(compress(count(), map(sought.__contains__, self.words))) if sought else []

    def span(self, first: int, end: int) -> Span:
        """Return the document's offsets of words `first` up to, not including, `end`."""
        return self.original(self.starts[first], self.ends[end - 1])

    def original(self, start: int, end: int) -> Span:
        """Return the document's offsets of `folded[start:end]`, with the marks that end it."""
        received, origins = self.document.text, self.origins
        if origins.flat:
            first, last = origins[start], origins[end - 1] + 1
        else:
            at, shift = origins.at, origins.shift
            place = bisect_right(at, start)
            first = start + shift[place - 1]
            last = end + shift[bisect_right(at, end - 1, place) - 1]
        while received[last : last + 1] in MARKS:
            last += 1  # folded away, but of the last letter: the shadda of نبيّ, the tatweel of 1446 هـ
        return first, last

    def evidence(self, first: int, end: int) -> str:
        """Return the words as received."""
        start, stop = self.original(self.starts[first], self.ends[end - 1])
        return self.document.text[start:stop]
