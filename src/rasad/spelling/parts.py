"""Names as they are compared: their parts, folded, without articles and particles."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from rasad.script import JOINER, fold

_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")

# What stands between the parts of a name without being one. بن is kept apart: it says who is whose son.
_PARTICLES: Final = frozenset(map(fold, ("ال", "آل", "al", "el", "ul", "as", "ad", "ar", "an", "at", "the")))
SON_OF: Final = frozenset(map(fold, ("بن", "ابن", "بنت", "bin", "ibn", "ben", "bint")))
_JOINED: Final = frozenset(map(fold, ("الدين", "الله", "الزمان")))
# Given names that writers leave out before another one: محمدجواد ظریف is جواد ظریف, سید عباس is عباس.
DROPPED_FIRST: Final = frozenset(
    map(fold, ("محمد", "سید", "میر", "حاج", "الحاج", "mohammad", "mohammed", "muhammad", "seyed", "sayyid"))
)


class Name(NamedTuple):
    """Hold a name's parts, folded, without article; `sons` are the numbers of parts that follow بن."""

    parts: tuple[str, ...]
    sons: frozenset[int]


@lru_cache(maxsize=8192)
def parse_name(name: str) -> Name:
    """Return a name's parts: عبدالله بن سعود العنزي has عبدالله, سعود and عنزی, the second a father.

    Joined and separate compounds are made alike where grammar tells (عبد الله); the others are
    compared both ways by `likeness`.
    """
    words = _WORD.findall(fold(name.replace("_", " ").replace("#", " ").replace(JOINER, "")))
    if words and words[0].startswith("محمد") and len(words[0]) > 6 and len(words) > 1:
        words[:1] = ["محمد", words[0][4:]]  # محمدجواد: written in one or in two, and محمد may be left out
    parts: list[str] = []
    sons: set[int] = set()
    son, servant = False, ""
    for word in words:
        if word in SON_OF and parts:
            son = True
        elif word == "عبد":
            servant = word
        elif word in _JOINED and parts:
            parts[-1] += word  # صلاح الدين is written صلاح‌الدین too
        elif word not in _PARTICLES and len(word) > 1:  # an initial tells nothing: John F. Kennedy
            if son:
                sons.add(len(parts))
            # A given name in front of another has no article, but may begin like one (الهام, إلياس).
            bare = (
                servant + word
                if servant
                else word
                if not parts and len(words) > 1
                else _without_article(word)
            )
            parts.append(bare)
            son, servant = False, ""
    return Name(tuple(parts), frozenset(sons))


def _without_article(word: str) -> str:
    """Take the article off a part of a name; very short words merely begin so."""
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


_ROMANISED: Final = str.maketrans(
    {
        "ا": "a", "ب": "b", "پ": "p", "ت": "t", "ث": "th", "ج": "j", "چ": "ch", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh",
        "ر": "r", "ز": "z", "ژ": "zh", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "a", "غ": "gh",
        "ف": "f", "ق": "q", "ک": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "و": "w", "ه": "h", "ی": "y",
    }
)  # fmt: skip


def slug(name: str) -> str:
    """Return a name in small Latin letters and hyphens, for ids that a person can tell apart."""
    romanised = fold(name.replace(JOINER, "")).translate(_ROMANISED)
    return "-".join(re.findall(r"[a-z0-9]+", romanised))[:48].strip("-")
