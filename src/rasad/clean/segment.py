"""Cut folded text into words and sentences, and pair its quotation marks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rasad.text import Sentence, Span

# A word is a run of letters of one script, a run of digits (`21ژوئیه` is two words), a handle or
# file name in Latin letters, or one punctuation mark; a run of stops is one mark.
_WORD = re.compile(r"[a-z][a-z0-9_]*|\d+|[^\W\d_]+|\.{2,}|[^\w\s]|_|\n")
_HEADER = re.compile(r"\s*date \d{4}-\d\d?-\d\d?(?=\s|$)")
_STOPS = frozenset(".!?؟") | {"..", "...", "…"}
_HEADING_WORDS = 45


@dataclass(frozen=True, slots=True, kw_only=True)
class Segments:
    """Hold words with their folded offsets, sentences, and pairs of quotation marks (word numbers)."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    sentences: list[Sentence]
    sentence_of: list[int]
    quotes: list[Span]


def segment(folded: str) -> Segments:
    """Cut folded text into words, paragraphs (lines), sentences and quotations."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    breaks: list[int] = []
    header = _HEADER.match(folded)
    header_end = header.end() if header else -1
    for match in _WORD.finditer(folded):
        word = match.group()
        if word == "\n":
            breaks.append(len(words))
            continue
        if starts and starts[-1] < header_end <= match.start():
            breaks.append(len(words))  # the header line goes on with the title or the text
        words.append(word)
        starts.append(match.start())
        ends.append(match.end())
    paragraphs = _paragraphs(breaks, len(words))
    quotes = _pair_quotes(words, starts, ends, paragraphs)
    inside = _inside(quotes, len(words))
    sentences: list[Sentence] = []
    for number, (first, end) in enumerate(paragraphs):
        heading = end - first <= _HEADING_WORDS and words[end - 1] not in _STOPS and not _ends_quoted(words, end)
        sentences += _sentences(words, starts, ends, inside, (first, end, number, heading))
    sentence_of = [n for n, sentence in enumerate(sentences) for _ in range(sentence.first, sentence.end)]
    return Segments(
        words=words, starts=starts, ends=ends, sentences=sentences, sentence_of=sentence_of, quotes=quotes
    )


def _paragraphs(breaks: list[int], count: int) -> list[Span]:
    """Return the word ranges between line breaks, empty lines left out."""
    edges = [0, *breaks, count]
    return [(first, end) for first, end in zip(edges, edges[1:], strict=False) if first < end]


def _ends_quoted(words: Sequence[str], end: int) -> bool:
    """Tell whether a paragraph ends in a full stop inside closing marks (`.»`)."""
    return words[end - 1] in '»"\')' and end > 1 and words[end - 2] in _STOPS


def _sentences(
    words: Sequence[str],
    starts: Sequence[int],
    ends: Sequence[int],
    inside: bytearray,
    paragraph: tuple[int, int, int, bool],
) -> list[Sentence]:
    """Cut one paragraph at its full stops, but not inside quotations, numbers, names of files or initials."""
    first, end, number, heading = paragraph
    found: list[Sentence] = []
    begin = first
    for n in range(first, end):
        if words[n] not in _STOPS and not (inside[n] == 2 and n > begin and words[n - 1] in _STOPS):
            continue
        if inside[n] == 1 or _is_point(words, starts, ends, n, end):
            continue
        stop = n + 1
        if stop < end and (inside[stop] == 2 or words[stop] in ",،"):
            continue  # the quotation closes, or the sentence goes on, after the stop
        found.append(Sentence(first=begin, end=stop, paragraph=number, heading=heading))
        begin = stop
    if begin < end:
        found.append(Sentence(first=begin, end=end, paragraph=number, heading=heading))
    return found


def _is_point(words: Sequence[str], starts: Sequence[int], ends: Sequence[int], n: int, end: int) -> bool:
    """Tell whether the stop at word n is a decimal point, part of an address, or ends an initial."""
    if words[n] != "." or n == 0 or n + 1 >= end:
        return False
    before, after = words[n - 1], words[n + 1]
    glued = ends[n - 1] == starts[n] and ends[n] == starts[n + 1]
    if glued and ((before.isdigit() and after.isdigit()) or (before.isascii() and after.isascii() and after.isalnum())):
        return True
    return len(before) == 1 and before.isalpha() and ends[n - 1] == starts[n] and not before.isascii()


def _pair_quotes(
    words: Sequence[str], starts: Sequence[int], ends: Sequence[int], paragraphs: Sequence[Span]
) -> list[Span]:
    """Pair quotation marks: guillemets by direction, over paragraphs too; straight ones in turn.

    A mark that stays alone is no quotation. Guillemets the wrong way round (»...«) pair as well.
    """
    pairs: list[Span] = []
    opened: list[int] = []
    for first, end in paragraphs:
        straight: dict[str, int] = {}
        for n in range(first, end):
            word = words[n]
            if word == "«":
                opened = [*opened[-1:], n]
            elif word == "»":
                if opened:
                    pairs.append((opened.pop(), n))
            elif word in {'"', "'"} and not (word == "'" and _is_apostrophe(words, starts, ends, n)):
                if word in straight:
                    pairs.append((straight.pop(word), n))
                else:
                    straight[word] = n
    return sorted(pairs)


def _is_apostrophe(words: Sequence[str], starts: Sequence[int], ends: Sequence[int], n: int) -> bool:
    """Tell whether a single mark stands between Latin letters (`Tehran's`)."""
    return 0 < n < len(words) - 1 and ends[n - 1] == starts[n] and words[n - 1].isascii() and words[n + 1].isascii()


def _inside(quotes: Sequence[Span], count: int) -> bytearray:
    """Mark words inside quotations with 1 and closing marks with 2."""
    marks = bytearray(count)
    for opening, closing in quotes:
        if closing - opening > 1:
            marks[opening + 1 : closing] = b"\x01" * (closing - opening - 1)
    for _, closing in quotes:
        if marks[closing] == 0:
            marks[closing] = 2
    return marks
