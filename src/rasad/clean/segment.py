"""Cut folded text into words and sentences, and pair its quotation marks."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, compress, pairwise

from rasad.script import fold
from rasad.text import Sentence, Span

# A word is a run of letters of one script, a run of digits (`21ژوئیه` is two words), a handle or
# file name in Latin letters, or one punctuation mark; a run of stops is one mark. The marks of a hashtag
# (دونالد #ترامب, #كوريا_الشمالية, #شورای_امنیت) are no words; the line that joins its words stands for a space.
# Folded text has nothing but letters from ء to ۓ; they come first, since nearly every word begins with one.
_WORD = re.compile(
    r"([ء-ۓ]++[^\W\d_]*+|[a-z][a-z0-9_]*+|\d++|[^\W\d_]++|\.{2,}+|[^\w\s#]|#(?![ء-ۓ])|(?<![ء-ۓ])_|_(?![ء-ۓ]))(\s*+)"
)
_HEADER = re.compile(r"\s*date \d{4}-\d\d?-\d\d?(?=\s|$)")
_STOPS = frozenset(".!?؟") | {"..", "...", "…"}
_ELLIPSES = frozenset(("..", "...", "…"))
_MARKS = _STOPS | frozenset("«»\"'")
_TURNED = {"»": "«", "«": "»"}
_CLOSING = frozenset("»)]")
_HEADING_WORDS = 45
# After a stop, above all one inside a quotation: «... باید رفت.» را نوشت.
_GOES_ON = frozenset((",", "،", "؛", "را"))

# Names of Latin letters, as they stand in names of agencies (سی. ان. ان, إيه. بي. سي), and English titles.
_LETTER_NAMES = frozenset(
    fold(name)
    for name in """
    ای بی سی دی اف جی اچ آی جی کی کا کیو ال ام ان او پی آر اس تی یو وی دبلیو ایکس وای زد
    إيه بي سي دي إي إف جي إتش كي إل إم إن أو كيو آر إس تي يو في إكس زد
    """.split()
)
_SHORTENED = frozenset(
    "mr mrs ms dr prof gen col lt sgt sen rep gov st jr sr vs no vol ed al inc ltd co".split()
)


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
    parts = _WORD.split(folded)  # what is no word (mostly nothing), a word and the blanks behind it, in turn
    edges = list(accumulate(map(len, parts), initial=0))
    words, starts, ends = parts[1::3], edges[1:-1:3], edges[2::3]
    paragraphs = _paragraphs(folded, starts)
    marks = list(compress(range(len(words)), map(_MARKS.__contains__, words)))
    stops = [n for n in marks if words[n] in _STOPS]
    quoting = [n for n in marks if words[n] not in _STOPS]
    lines = [quoting[slice(*_within(quoting, place))] for place in paragraphs] if quoting else []
    quotes = _pair_quotes(words, starts, ends, lines)
    inside = _inside(quotes, len(words))
    sentences: list[Sentence] = []
    for number, (first, end) in enumerate(paragraphs):
        within = stops[slice(*_within(stops, (first, end)))]
        cuts = [(first, end)]
        if within:
            ended = _ends_of_sentences(words, starts, ends, inside, paragraph=(first, end), stops=within)
            cuts = [(begin, stop) for begin, stop in pairwise([first, *ended, end]) if begin < stop]
        heading = _is_heading(words, cuts)
        sentences += [
            Sentence(first=begin, end=stop, paragraph=number, heading=heading) for begin, stop in cuts
        ]
    sentence_of: list[int] = []
    for number, sentence in enumerate(sentences):
        sentence_of += [number] * (sentence.end - sentence.first)
    return Segments(
        words=words, starts=starts, ends=ends, sentences=sentences, sentence_of=sentence_of, quotes=quotes
    )


def _paragraphs(folded: str, starts: Sequence[int]) -> list[Span]:
    """Return the words of each line; the header's line goes on with the title or the text, and is parted from it."""
    header = _HEADER.match(folded)
    breaks = {0, len(starts)} | ({bisect_left(starts, header.end())} if header else set())
    line_end = folded.find("\n")
    while line_end >= 0:
        breaks.add(bisect_left(starts, line_end))
        line_end = folded.find("\n", line_end + 1)
    return list(pairwise(sorted(breaks)))


def _within(numbers: Sequence[int], place: Span) -> Span:
    """Return the slice of rising word numbers that stand in a range of words."""
    first, end = place
    return bisect_left(numbers, first), bisect_left(numbers, end)


def _is_heading(words: Sequence[str], cuts: Sequence[Span]) -> bool:
    """Tell whether a paragraph of these sentences is a line of its own without a final full stop.

    Two dots part the clauses of a title (زيارة لاريجاني إلى بغداد.. إيران والعراق يوقعان); a full stop within it
    says that it is running text whose last stop was forgotten.
    """
    first, end = cuts[0][0], cuts[-1][1]
    if end - first > _HEADING_WORDS or words[end - 1] in _STOPS:
        return False
    if words[end - 1] in "»\"')" and end > 1 and words[end - 2] in _STOPS:
        return False
    if any("." in words[stop - 1 : stop] for _, stop in cuts[:-1]):
        return False
    return any(word[0].isalnum() for word in words[first:end])


def _ends_of_sentences(
    words: Sequence[str],
    starts: Sequence[int],
    ends: Sequence[int],
    inside: bytearray,
    *,
    paragraph: Span,
    stops: Sequence[int],
) -> list[int]:
    """Return where the sentences of a paragraph end: after its full stops, with the marks that close there.

    Quotations stay whole; points in numbers, addresses and initials, and a number that begins a list's item, end
    nothing.
    """
    begin, end = paragraph
    found: list[int] = []
    reached = begin
    for n in stops:
        if n < reached or (inside[n] == 1 and not (n + 1 < end and inside[n + 1] == 2)):
            continue
        if inside[n] != 1 and _ends_nothing(words, starts, ends, (begin, n, end)):
            continue
        stop = n + 1
        while stop < end and (
            words[stop] in _STOPS
            or inside[stop] == 2
            or (words[stop] in _CLOSING and starts[stop] == ends[stop - 1])
        ):
            stop += 1
        reached = stop
        if stop < end and words[stop] in _GOES_ON:
            continue
        found.append(stop)
        begin = stop
    return found


def _ends_nothing(
    words: Sequence[str], starts: Sequence[int], ends: Sequence[int], place: tuple[int, int, int]
) -> bool:
    """Tell whether the stop at word n of a sentence from `begin` on is none.

    A decimal point, part of an address, after an initial (د. محمد), a letter's name (سی. ان. ان), a list's number
    (۱. تقویت), or the dots of "and so on" (و ... را).
    """
    begin, n, end = place
    if n == begin or n + 1 >= end:
        return False
    before, after, stop = words[n - 1], words[n + 1], words[n]
    if stop in _ELLIPSES:
        return before == "و"
    glued = ends[n - 1] == starts[n]
    if glued and ends[n] == starts[n + 1]:
        if before.isascii() and after.isascii() and after.isalnum():
            return True
        if before.isdigit() and after.isdigit():
            return True
    if stop != "." or not glued:
        return False
    if before.isdigit():
        return len(before) < 4 and (n == begin + 1 or words[n - 2] == ":")
    if before in _LETTER_NAMES:
        return after in _LETTER_NAMES or (
            n > begin + 2 and words[n - 2] == "." and words[n - 3] in _LETTER_NAMES
        )
    # A letter after a number is a unit or an era (1446 هـ.), not an initial.
    return before in _SHORTENED or (
        len(before) == 1 and before.isalpha() and not (n > 1 and words[n - 2].isdigit())
    )


def _pair_quotes(
    words: list[str], starts: Sequence[int], ends: Sequence[int], marks: Sequence[Sequence[int]]
) -> list[Span]:
    """Pair the marks of each paragraph: guillemets by direction, over paragraphs too; straight ones in turn.

    A mark that stays alone is no quotation. Marks that some papers set the wrong way round (”...“) are turned.
    """
    pairs: list[Span] = []
    opened: list[int] = []
    for paragraph in marks:
        straight: dict[str, int] = {}
        _turn(words, starts, ends, paragraph)
        for n in paragraph:
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


def _turn(words: list[str], starts: Sequence[int], ends: Sequence[int], marks: Sequence[int]) -> None:
    """Turn the guillemets of a paragraph whose first closing one stands at a word's beginning, before any opening one."""
    guillemets = [n for n in marks if words[n] in _TURNED]
    if not guillemets or words[guillemets[0]] != "»" or "«" not in {words[n] for n in guillemets}:
        return
    first = guillemets[0]
    beside = first + 1 < len(words) and starts[first + 1] == ends[first]
    if beside and (first == 0 or starts[first] > ends[first - 1]):
        for n in guillemets:
            words[n] = _TURNED[words[n]]


def _is_apostrophe(words: Sequence[str], starts: Sequence[int], ends: Sequence[int], n: int) -> bool:
    """Tell whether a single mark stands between Latin letters (`Tehran's`)."""
    return (
        0 < n < len(words) - 1
        and ends[n - 1] == starts[n]
        and words[n - 1].isascii()
        and words[n + 1].isascii()
    )


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
