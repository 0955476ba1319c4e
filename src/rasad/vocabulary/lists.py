"""Word lists: the words of a language that a rule asks for together, under a name; rows of files, or files of their own."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Literal

import msgspec

from rasad.script import fold
from rasad.vocabulary.schema import Row

LISTS: Final = frozenset({"people_lists", "speech_lists", "event_lists", "date_lists"})
"""Files of a language whose rows are word lists, by the area of the rules that ask for them."""


class WordList(Row, frozen=True, kw_only=True):
    """Give the words that the rules ask for under a `name`; `about` says what they have in common.

    They stand as a text has them, the inflected forms among them: nothing is conjugated or taken off.
    `part` tells of a list of pieces whether they begin or end a word or stand anywhere inside it (گفتگو- of گفتگوهای, -نامه of توافق‌نامه).
    A name may have rows in several files and a file of its own (NAME.txt): its words are those of all.
    """

    name: str
    about: str = ""
    part: Literal["word", "beginning", "ending", "inside"] = "word"


class Listed(msgspec.Struct, frozen=True):
    """Hold the lists of a folder, folded: words as sets, pieces of words in the order of their rows."""

    words: dict[str, frozenset[str]]
    pieces: dict[str, tuple[str, ...]]


def gather(files: Mapping[str, Sequence[str]], rows: Iterable[Row]) -> Listed:
    """Return the lists that files of words and rows make together."""
    words: defaultdict[str, set[str]] = defaultdict(set, {name: set(found) for name, found in files.items()})
    pieces: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for row in rows:
        if isinstance(row, WordList):
            forms = map(fold, row.forms)
            if row.part == "word":
                words[row.name].update(forms)
            else:
                pieces[row.name].update(dict.fromkeys(forms))
    return Listed(
        words={name: frozenset(found) for name, found in words.items()},
        pieces={name: tuple(found) for name, found in pieces.items()},
    )


def together(folders: Iterable[Listed], names: Iterable[str]) -> Listed:
    """Return the lists of several folders as one; a list that these lack and another language has is empty."""
    words, pieces = dict.fromkeys(names, frozenset[str]()), dict.fromkeys(names, tuple[str, ...]())
    for listed in folders:
        for name, found in listed.words.items():
            words[name] |= found
        for name, parts in listed.pieces.items():
            pieces[name] += parts
    return Listed(words=words, pieces=pieces)


def list_shortfall(row: WordList, words: Sequence[str]) -> str | None:
    """Return what is wrong with a word list whose example has these words, None where nothing is."""
    forms = [fold(form) for form in row.forms]
    twice = next((form for number, form in enumerate(forms) if form in forms[:number]), None)
    if twice is not None:
        return f"{twice} stands in it twice"
    if row.part == "beginning":
        shown = any(word.startswith(tuple(forms)) for word in words)
    elif row.part == "ending":
        shown = any(word.endswith(tuple(forms)) for word in words)
    elif row.part == "inside":
        shown = any(form in word for word in words for form in forms)
    else:
        shown = any(f" {form} " in f" {' '.join(words)} " for form in forms)
    return None if shown else "its example has none of its words"
