"""Spellings of one name across Persian, Arabic and Latin script: its parts, its sounds, how far two agree.

Nothing goes by way of a translation: the letters that transcription swaps are compared directly.
پزشکیان, بزشكيان and Pezeshkian sound alike letter by letter, پزشک‌فر does not.
"""

import itertools
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from rasad.script import JOINER, fold

_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_LATIN: Final = re.compile(r"[a-z]")

# What stands between the parts of a name without being one. بن is kept apart: it says who is whose son.
_PARTICLES: Final = frozenset(map(fold, ("ال", "آل", "al", "el", "ul", "as", "ad", "ar", "an", "at", "the")))
SON_OF: Final = frozenset(map(fold, ("بن", "ابن", "بنت", "bin", "ibn", "ben", "bint")))
_JOINED: Final = frozenset(map(fold, ("الدين", "الله", "الزمان")))
# Given names that writers leave out before another one: محمدجواد ظریف is جواد ظریف, سید عباس is عباس.
DROPPED_FIRST: Final = frozenset(
    map(fold, ("محمد", "سید", "میر", "حاج", "الحاج", "mohammad", "mohammed", "muhammad", "seyed", "sayyid"))
)

# Latin spellings of one sound, longest first, written with the letters of the table of sounds below.
_ROMAN: Final = tuple(
    (pair.partition("=")[0], pair.partition("=")[2])
    for pair in (
        "tch=چ sch=ش sh=ش ch=چ zh=ژ kh=خ gh=غ th=ث dh=ذ ph=ف ck=ک qu=ک ee=i oo=u ou=u ei=i ai=i ay=i ey=i ie=i "
        "oe=u au=u aa=a b=ب c=ک d=د f=ف g=گ h=ه j=ج k=ک l=ل m=م n=ن p=پ q=ق r=ر s=س t=ت v=ف w=و x=کس y=ی z=ز "
        "a=a e=i i=i o=u u=u '="
    ).split()
)
_DOUBLE: Final = re.compile(r"(.)\1")
_ROMAN_SOUND: Final = re.compile("|".join(re.escape(written) for written, _ in _ROMAN))
_ROMAN_LETTERS: Final[Mapping[str, str]] = dict(_ROMAN)

# Pairs that stand for each other when a name crosses from one language to another, with what the step
# costs.
_SWAPS: Final = (
    (0.1, "پب چج تط سص سث صث زذ زض زظ ذظ ضظ گغ گج گک ژز ژج حه ای ءع"),
    (0.2, "قغ قک قگ چش دض دظ دذ ثت شس فو یا aا iی ai au iu iا aی uا"),
    (0.3, "غج کخ خح وب فب فپ جی وا uو iو"),
    (0.4, "تد سز چس"),
)
_SWAP_COSTS: Final[Mapping[tuple[str, str], float]] = {
    ordered: cost
    for cost, pairs in _SWAPS
    for pair in pairs.split()
    for ordered in ((pair[0], pair[1]), (pair[1], pair[0]))
}
# What it costs that one spelling writes a letter where the other has none. Long vowels are written or not
# (ترامب, ترمب), the breathings fall away (خامنه‌ای, خامنئي), Latin vowels are mostly short ones.
_OMITTED: Final[Mapping[str, float]] = {
    "ا": 0.3, "و": 0.3, "ی": 0.3, "ه": 0.35, "ع": 0.4, "ن": 0.8, "a": 0.05, "i": 0.1, "u": 0.1,
}  # fmt: skip
_STRANGE: Final = 2.0
"""What any other letter costs that one spelling has and the other has not: رضایی and رجایی are two names."""
_CLASSES_APART: Final = 3
EXACT: Final = 0.25
"""A part whose spellings differ by no more than this is spelt alike but for swapped letters."""
LOOSE: Final = 0.26
"""The share of a part's letters that may differ, by cost, in a looser agreement."""


class Name(NamedTuple):
    """Hold a name's parts, folded, without article; `sons` are the numbers of parts that follow بن."""

    parts: tuple[str, ...]
    sons: frozenset[int]


@lru_cache(maxsize=65536)
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
        elif word not in _PARTICLES:
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


@lru_cache(maxsize=262144)
def sounds(part: str) -> str:
    """Return a part's sounds: Arabic script nearly as it is, Latin script by the letters that it stands for."""
    if not _LATIN.search(part):
        spoken = part.replace("تش", "چ")  # Arabic writes چ with two letters: تشرشل is چرچیل
    else:
        spoken = _ROMAN_SOUND.sub(lambda found: _ROMAN_LETTERS[found[0]], part)
    return _DOUBLE.sub(r"\1", spoken)  # چیللر, تشيلر


@lru_cache(maxsize=262144)
def distance(one: str, other: str) -> float:
    """Return what it costs to turn one part's sounds into the other's, by the cheapest way of letters."""
    if one == other:
        return 0.0
    if len(_classes(one) ^ _classes(other)) > _CLASSES_APART:
        return _STRANGE * _CLASSES_APART
    first, second = sounds(one), sounds(other)
    row = list(itertools.accumulate((_OMITTED.get(letter, _STRANGE) for letter in second), initial=0.0))
    for letter in first:
        omitted = _OMITTED.get(letter, _STRANGE)
        above, row = row, [row[0] + omitted]
        for number, opposite in enumerate(second):
            swap = 0.0 if letter == opposite else _SWAP_COSTS.get((letter, opposite), _STRANGE)
            row.append(
                min(
                    above[number] + swap,
                    above[number + 1] + omitted,
                    row[-1] + _OMITTED.get(opposite, _STRANGE),
                )
            )
    return row[-1]


class Likeness(NamedTuple):
    """Say how two names agree: how many parts, and which of them are not spelt quite alike.

    `first` and `last` tell whether the first and the last parts agree; `subset` that all parts of the shorter
    name stand in the longer one, in order; `patronymic` that the longer one has a son's name in front:
    سلمان بن عبدالعزيز is no محمد بن سلمان بن عبدالعزيز. `lacking` is what the shorter one lacks in front.
    """

    parts: int
    loose: tuple[tuple[str, str], ...]
    subset: bool
    first: bool
    last: bool
    patronymic: bool
    lacking: tuple[str, ...]


_Pair = tuple[tuple[int, int], tuple[int, int], float]


@lru_cache(maxsize=262144)
def likeness(one: Name, other: Name) -> Likeness:
    """Compare two names part by part, in order, compounds both as one part and as two."""
    short, long = (one, other) if len(one.parts) <= len(other.parts) else (other, one)
    pairs = _align(short.parts, long.parts)
    if not pairs:
        return Likeness(0, (), False, False, False, False, ())
    covered_short = {n for pair in pairs for n in range(*pair[0])}
    covered_long = {n for pair in pairs for n in range(*pair[1])}
    begins = min(covered_long)
    return Likeness(
        parts=len(pairs),
        loose=tuple(
            ("".join(short.parts[slice(*one)]), "".join(long.parts[slice(*other)]))
            for one, other, cost in pairs
            if cost > EXACT
        ),
        subset=len(covered_short) == len(short.parts),
        first=0 in covered_short and 0 in covered_long,
        last=len(short.parts) - 1 in covered_short and len(long.parts) - 1 in covered_long,
        patronymic=begins > 0 and begins in long.sons,
        lacking=long.parts[:begins],
    )


def _align(short: Sequence[str], long: Sequence[str]) -> list[_Pair]:
    """Return the parts that agree, in order, by the alignment that covers most of the shorter name."""
    best: dict[tuple[int, int], tuple[int, float, list[_Pair]]] = {}
    for i in range(len(short), -1, -1):
        for j in range(len(long), -1, -1):
            choices: list[tuple[int, float, list[_Pair]]] = [(0, 0.0, [])]
            choices += [best[step] for step in ((i + 1, j), (i, j + 1)) if step in best]
            for taken, given in ((1, 1), (1, 2), (2, 1)):
                if i + taken <= len(short) and j + given <= len(long):
                    cost = distance("".join(short[i : i + taken]), "".join(long[j : j + given]))
                    if _agrees("".join(short[i : i + taken]), "".join(long[j : j + given]), cost):
                        covered, spent, rest = best[i + taken, j + given]
                        pair = ((i, i + taken), (j, j + given), cost)
                        choices.append((covered + taken, spent + cost, [pair, *rest]))
            best[i, j] = max(choices, key=lambda choice: (choice[0], -choice[1]))
    return best[0, 0][2]


def _agrees(one: str, other: str, cost: float) -> bool:
    return cost <= EXACT or cost <= LOOSE * min(len(sounds(one)), len(sounds(other)))


# Blocking: names that may be one share a key. Coarser than `distance`, so that nothing is missed.
_SKELETON: Final = str.maketrans(
    {
        **dict.fromkeys("اعیهحaiuوفء'", None),
        **dict.fromkeys("پب", "b"),
        **dict.fromkeys("تطثدضذظ", "t"),
        **dict.fromkeys("سصزژش", "s"),
        **dict.fromkeys("کقغگخ", "k"),
        **dict.fromkeys("جچ", "j"),
        "ر": "r", "ل": "l", "م": "m", "ن": "n",
    }
)  # fmt: skip


def skeletons(part: str) -> tuple[str, ...]:
    """Return the keys of one part: its consonants in coarse classes, without vowels and breathings.

    A letter that is transcribed in two ways gives two keys: گ is غ or ج, ث and ذ are nearer to س and ز for
    Persians, to ت and د for others.
    """
    spoken = sounds(part)
    variants = {spoken}
    for letter, others in (
        ("گ", "ج"),
        ("ژ", "ج"),
        ("ث", "س"),
        ("ذ", "ز"),
        ("ض", "ز"),
        ("ظ", "ز"),
        ("چ", "ش"),
    ):
        if letter in spoken:
            variants |= {each.replace(letter, others) for each in variants}
    # و and ف stand for v within a name, and و often for a vowel; only in front are they there for sure.
    begins = "f" if spoken[0] in "فو" else ""
    return tuple(sorted({begins + each.translate(_SKELETON) for each in variants}))


@lru_cache(maxsize=262144)
def _classes(part: str) -> frozenset[str]:
    """Return the coarse classes of a part's consonants, by which most names are told apart at once."""
    return frozenset(itertools.chain.from_iterable(skeletons(part)))


def _pieces(name: Name) -> list[tuple[int, int, str]]:
    """Return the parts and the joined neighbours of a name: علی اکبر is also علیاکبر."""
    parts = name.parts[:5]
    single = [(n, n + 1, part) for n, part in enumerate(parts)]
    return single + [(n, n + 2, parts[n] + parts[n + 1]) for n in range(len(parts) - 1)]


def pair_keys(name: Name) -> tuple[str, ...]:
    """Return keys that two full names share where two of their parts may agree in order."""
    pieces = _pieces(name)
    keys = {
        f"{first} {second}"
        for start, end, one in pieces
        for begin, _, other in pieces
        if end <= begin
        for first in skeletons(one)
        for second in skeletons(other)
    }
    return tuple(sorted(keys))


def part_keys(name: Name) -> tuple[str, ...]:
    """Return keys that two names share where one part, or two written as one, may agree."""
    return tuple(sorted({key for _, _, part in _pieces(name) for key in skeletons(part)}))


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
