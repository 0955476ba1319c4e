"""Cut texts and questions into the words that are searched: folded, without article, joined where a joiner belongs.

What is done to a text when it is indexed is done to a question too, so that spellings of one word meet. Arabic loses
the article with what is written onto it and the conjunction و (as in Larkey's light10); Persian endings and می that stand
apart are joined; both lose the article, which Persian has in names (الاعرجی).
"""

import codecs
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from rasad.script import FOLD, USUAL_BYTES, USUAL_FOLDED, VANISHING, fold

_WORD: Final = re.compile(r"[^\W_]+")
_CHUNK: Final = re.compile(r"\S+")
_ARTICLE: Final = re.compile(r"(?:[وف]?(?:[بک]?ال|لل)(?=...))?")
_CONJUNCTION: Final = re.compile(r"(?:و(?=...))*")
_BARE_ARTICLE: Final = re.compile(r"ال(?=...)")
_ARABIC_BEGINNINGS: Final = re.compile(
    r" (?=[وفبکلا])(?:[وف]?(?:[بک]?ال|لل)(?=[^ ]{3})(?:و(?=[^ ]{3}))*|(?:و(?=[^ ]{3}))+)"
)
"""Article and conjunction in front of all words of a text at once, a blank before each; see `bare`."""
_BARE_ARTICLES: Final = re.compile(r" ال(?=[^ ]{3})")
PROCLITICS: Final = tuple(map(fold, "بلفك"))
"""What Arabic writes onto a word that has no article: a question asks for بعراق beside عراق."""
_OPENING: Final = frozenset(map(fold, ("می", "نمی")))
_ENDINGS: Final = frozenset(
    map(fold, ("ها", "های", "هایی", "هایش", "هایشان", "هایمان", "تر", "ترین", "ای", "اند"))
)
_AFTER_HEH: Final = frozenset(map(fold, ("ای", "اند")))
_NO_STEMS: Final = frozenset(map(fold, ("که", "به", "نه", "چه", "سه", "ده")))
_JOINED: Final = _OPENING | _ENDINGS
_ANY_JOINED: Final = re.compile(f" (?:{'|'.join(sorted(_JOINED))})(?= |$)")
ARABIC: Final = "ar"
_EXPANDED: Final = frozenset(chr(code) for code, folded in FOLD.items() if len(folded) > 1)
_SPACED: Final = bytes(byte if USUAL_FOLDED[byte].isalnum() else ord(" ") for byte in range(256))
"""For usual characters, a byte each: what belongs to no word becomes a space."""


class Located(NamedTuple):
    """Give the words of a text as they are searched, with the place of each in the text as received."""

    words: list[str]
    starts: list[int]
    ends: list[int]


def words_of(text: str, language: str) -> list[str]:
    """Return the words of a text, or of words asked for, as they are searched in reports of a language."""
    return spaced_words(text, language).split()


def spaced_words(text: str, language: str) -> str:
    """Return the same words in one string, with blanks between."""
    folded = _folded(text)
    if language == ARABIC:
        return _ARABIC_BEGINNINGS.sub(" ", folded)
    if _ANY_JOINED.search(folded):
        words = folded.split()
        whole, done = [], 0
        for first, end in _joined(words):
            whole += [*words[done:first], "".join(words[first:end])]
            done = end
        folded = " ".join(["", *whole, *words[done:]])
    return _BARE_ARTICLES.sub(" ", folded)


def _folded(text: str) -> str:
    """Return a text folded, with blanks before and between its words; of usual characters by tables alone, which is fast."""
    try:
        encoded, _ = codecs.charmap_encode(text, "strict", USUAL_BYTES)
    except UnicodeEncodeError:
        return " ".join(["", *_WORD.findall(fold(text))])
    folded, _ = codecs.charmap_decode(encoded.translate(_SPACED, VANISHING), "strict", USUAL_FOLDED)
    return f" {folded}"


def locate(text: str, language: str) -> Located:
    """Return the same words with their places."""
    found = _located(text)
    if language == ARABIC:
        return found._replace(words=list(map(bare, found.words)))
    if _JOINED.isdisjoint(found.words):
        return found._replace(words=list(map(_without_bare_article, found.words)))
    runs, done = [], 0
    for first, end in _joined(found.words):
        runs += [*((number, number + 1) for number in range(done, first)), (first, end)]
        done = end
    runs += ((number, number + 1) for number in range(done, len(found.words)))
    return Located(
        [_without_bare_article("".join(found.words[first:end])) for first, end in runs],
        [found.starts[first] for first, _ in runs],
        [found.ends[end - 1] for _, end in runs],
    )


def _located(text: str) -> Located:
    """Return folded words with their places; what folds to several words has one place (ﷺ stands for four)."""
    words, starts, ends = [], [], []
    for chunk in _CHUNK.finditer(text):
        begin = chunk.start()
        for word, start, end in _words_of_chunk(chunk[0]):
            words.append(word)
            starts.append(begin + start)
            ends.append(begin + end)
    return Located(words, starts, ends)


@lru_cache(maxsize=16384)
def _words_of_chunk(chunk: str) -> tuple[tuple[str, int, int], ...]:
    """Return the folded words of what stands between two spaces, with their places in it."""
    folded = fold(chunk)
    origins: Sequence[int] = range(len(chunk))
    if len(folded) != len(chunk) or not _EXPANDED.isdisjoint(chunk):
        origins = [place for place, letter in enumerate(chunk) for _ in fold(letter)]
    return tuple(
        (found[0], origins[found.start()], _end(chunk, origins[found.end() - 1] + 1))
        for found in _WORD.finditer(folded)
    )


def _end(chunk: str, end: int) -> int:
    """Return where a word ends with the marks that fold away after it: the shadda of نبيّ."""
    while end < len(chunk) and not fold(chunk[end]):
        end += 1
    return end


@lru_cache(maxsize=65536)
def bare(word: str) -> str:
    """Return an Arabic word without article and conjunction; three letters are left at least.

    The conjunction goes last: ووزير and الوزير are زیر, as is وزير itself, of which nobody can tell how it begins.
    """
    return _CONJUNCTION.sub("", without_article(word), count=1)


def without_article(word: str) -> str:
    """Return an Arabic word without article and what is written onto it."""
    return _ARTICLE.sub("", word, count=1)


@lru_cache(maxsize=65536)
def _without_bare_article(word: str) -> str:
    found = _BARE_ARTICLE.match(word)
    return word[found.end() :] if found else word


def _joined(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the first and the end of each run of several words that Persian writes as one: می رود, کشور های."""
    done, count = 0, len(words)
    for place in [number for number, word in enumerate(words) if word in _JOINED]:
        if place < done:
            continue
        if words[place] in _OPENING and place + 1 < count:
            first, end = place, place + 2
        elif place > done and _continues(words[place - 1], words[place]):
            first, end = place - 1, place + 1
        else:
            continue
        while end < count and _continues(words[end - 1], words[end]):
            end += 1
        yield first, end
        done = end


def _continues(stem: str, ending: str) -> bool:
    """Tell whether an ending that stands apart belongs to the word before it; ای and اند only after a silent ه."""
    if ending not in _ENDINGS or len(stem) < 2 or not stem[-1].isalpha():
        return False
    return ending not in _AFTER_HEH or (stem.endswith("ه") and stem not in _NO_STEMS)
