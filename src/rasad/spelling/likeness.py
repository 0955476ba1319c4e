"""How far two names agree: by the price of the letters that transcription swaps or leaves out."""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from rasad.spelling.parts import Name
from rasad.spelling.sounds import is_latin, skeletons, sounds

# Pairs that stand for each other when a name crosses from one language to another, with what the step
# costs.
_SWAPS: Final = (
    (0.1, "پب چج تط سص سث صث زذ زض زظ ذظ ضظ گغ گج گک ژز ژج حه ای ءع"),
    (0.2, "قغ قک قگ چش دض دظ دذ ثت فو aا iی ai au iu iا aی uا"),
    (0.3, "غج کخ خح وب فب فپ جی وا یا شس uو iو"),
    (0.4, "تد سز چس"),
)
_SWAPPED: Final = tuple(
    (one, other, cost)
    for cost, pairs in _SWAPS
    for pair in pairs.split()
    for one, other in ((pair[0], pair[1]), (pair[1], pair[0]))
)
_SWAPS_OF: Final[Mapping[str, Mapping[str, float]]] = {
    letter: {other: cost for one, other, cost in _SWAPPED if one == letter} for letter, _, _ in _SWAPPED
}
_NO_SWAPS: Final[Mapping[str, float]] = MappingProxyType({})
# What it costs that one spelling writes a letter where the other has none. Long vowels are written or not
# (ترامب, ترمب), the breathings fall away (خامنه‌ای, خامنئي), Latin vowels are mostly short ones.
_OMITTED: Final[Mapping[str, float]] = {
    "ا": 0.3, "و": 0.3, "ی": 0.3, "ه": 0.35, "ع": 0.4, "ن": 0.8, "a": 0.05, "i": 0.1, "u": 0.1,
}  # fmt: skip
_STRANGE: Final = 2.0
"""What any other letter costs that one spelling has and the other has not: رضایی and رجایی are two names."""
_CLASSES_APART: Final = 3
_UNLIKE: Final = _STRANGE * _CLASSES_APART
"""What it costs at most to turn one part into the other."""
_IN_LATIN: Final = 3.0
"""How much dearer swaps and vowels are between two Latin spellings: there Moore and Murr, Kline and Glenn are two."""
EXACT: Final = 0.25
"""A part whose spellings differ by no more than this is spelt alike but for swapped letters."""
LOOSE: Final = 0.26
"""The share of a part's letters that may differ, by cost, in a looser agreement."""


class _Heard(NamedTuple):
    """Hold what a part is compared by; sets of letters as bits, by which most names are told apart at once.

    `classes` are the coarse classes of its consonants, `letters` those of its sounds, `reach` these and those that they are
    swapped for. Two letters may share a bit: what bits tell apart is apart, the rest is looked at.
    """

    sounds: str
    in_latin: bool
    classes: int
    letters: int
    reach: int


@lru_cache(maxsize=8192)
def _heard(part: str) -> _Heard:
    spoken = sounds(part)
    letters = _bits(spoken)
    partners = itertools.chain.from_iterable(_SWAPS_OF.get(letter, _NO_SWAPS) for letter in spoken)
    classes = 0
    for letter in itertools.chain.from_iterable(skeletons(part)):
        classes |= 1 << (ord(letter) & 63)
    return _Heard(spoken, is_latin(part), classes, letters, letters | _bits(partners))


def _bits(letters: Iterable[str]) -> int:
    bits = 0
    for letter in letters:
        bits |= _bit(letter)
    return bits


def _bit(letter: str) -> int:
    return 1 << (ord(letter) & 255)


@lru_cache(maxsize=8192)
def distance(one: str, other: str) -> float:
    """Return what it costs to turn one part's sounds into the other's, by the cheapest way of letters."""
    if one == other:
        return 0.0
    return _distance(_heard(one), _heard(other))


def _distance(first: _Heard, second: _Heard) -> float:
    if (first.classes ^ second.classes).bit_count() > _CLASSES_APART:
        return _UNLIKE
    return _cost(first.sounds, second.sounds, _dearer(first, second), _UNLIKE)


def _dearer(first: _Heard, second: _Heard) -> float:
    return _IN_LATIN if first.in_latin and second.in_latin else 1.0


def _cost(first: str, second: str, dearer: float, most: float) -> float:
    """Return the cheapest way from one word's letters to another's, or `most` where each costs that much and more.

    Swaps and vowels cost so many times more.
    """
    omitting = [_OMITTED.get(letter, _STRANGE) * dearer for letter in second]
    row = list(itertools.accumulate(omitting, initial=0.0))
    for letter in first:
        omitted = _OMITTED.get(letter, _STRANGE) * dearer
        swaps = _SWAPS_OF.get(letter, _NO_SWAPS)
        cheapest = last = row[0] + omitted
        below = [last]
        diagonal = row[0]
        for number, opposite in enumerate(second):
            straight = row[number + 1]
            if letter != opposite:
                diagonal += swaps.get(opposite, _STRANGE) * dearer
            left, above = last + omitting[number], straight + omitted
            # Compared in place, since a call of min for each pair of letters takes as long as all the rest.
            last = left if left < above else above
            last = diagonal if diagonal < last else last
            cheapest = last if last < cheapest else cheapest
            below.append(last)
            diagonal = straight
        if cheapest >= most:
            return most
        row = below
    return min(row[-1], most)


_LOOSE_IN_LATIN: Final = 0.12


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


@lru_cache(maxsize=8192)
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


def _pair_straight(short: Sequence[str], long: Sequence[str]) -> list[_Pair] | None:
    """Return the parts of two names one by one, where each is spelt like its opposite: mostly so, and found at once."""
    if len(short) != len(long):
        return None
    found: list[_Pair] = []
    for n, (one, other) in enumerate(zip(short, long, strict=True)):
        cost = distance(one, other)
        if cost > EXACT:
            return None
        found.append(((n, n + 1), (n, n + 1), cost))
    return found


def _align(short: Sequence[str], long: Sequence[str]) -> list[_Pair]:
    """Return the parts that agree, in order, by the alignment that covers most of the shorter name."""
    straight = _pair_straight(short, long)
    if straight is not None:
        return straight
    agreeing = _agreeing(short, long)
    if not agreeing:
        return []
    best: dict[tuple[int, int], tuple[int, float, list[_Pair]]] = {}
    for i in range(len(short), -1, -1):
        for j in range(len(long), -1, -1):
            choices: list[tuple[int, float, list[_Pair]]] = [(0, 0.0, [])]
            choices += [best[step] for step in ((i + 1, j), (i, j + 1)) if step in best]
            for taken, given, cost in agreeing.get((i, j), ()):
                covered, spent, rest = best[i + taken, j + given]
                pair = ((i, i + taken), (j, j + given), cost)
                choices.append((covered + taken, spent + cost, [pair, *rest]))
            best[i, j] = max(choices, key=lambda choice: (choice[0], -choice[1]))
    return best[0, 0][2]


def _agreeing(
    short: Sequence[str], long: Sequence[str]
) -> dict[tuple[int, int], list[tuple[int, int, float]]]:
    """Return where parts agree: how many of each name from where on, one or two written as one, and at what cost."""
    found: dict[tuple[int, int], list[tuple[int, int, float]]] = {}
    shorts, longs = _pieces(short), _pieces(long)
    for i, taken, one, first in shorts:
        for j, given, other, second in longs:
            # Asked before any call is made: of most names no two parts come so near.
            if taken + given < 4 and (first.classes ^ second.classes).bit_count() <= _CLASSES_APART:
                cost = _agreement(one, other, first, second)
                if cost is not None:
                    found.setdefault((i, j), []).append((taken, given, cost))
    return found


def _pieces(parts: Sequence[str]) -> list[tuple[int, int, str, _Heard]]:
    """Return each part, and each two written as one, with its place and the number of parts."""
    joined = [(place, 2, parts[place] + parts[place + 1]) for place in range(len(parts) - 1)]
    pieces = [*((place, 1, part) for place, part in enumerate(parts)), *joined]
    return [(place, taken, part, _heard(part)) for place, taken, part in pieces]


def _agreement(one: str, other: str, first: _Heard, second: _Heard) -> float | None:
    """Return what it costs to turn one part into the other where they agree, else None."""
    if one == other:
        return 0.0
    share = _LOOSE_IN_LATIN if first.in_latin and second.in_latin else LOOSE
    most = max(EXACT, share * min(len(first.sounds), len(second.sounds)))
    if _least(first, second) > most or _least(second, first) > most:
        return None
    cost = distance(one, other)
    return cost if cost <= most else None


def _least(first: _Heard, second: _Heard) -> float:
    """Return a price that the way from one word's letters to another's has at least: of letters without a partner.

    Most pairs of names are told apart by it, without looking for the cheapest way.
    """
    alone = first.letters & ~second.reach
    if not alone:
        return 0.0
    return sum(_OMITTED.get(letter, _STRANGE) for letter in set(first.sounds) if alone & _bit(letter))


def nearness(one: Name, other: Name) -> float:
    """Return how near two whole names are, from 0 to 1, the parts written together: a measure to rank by.

    Two that are nearer than 0.72 are mostly one, where nothing else is known of them; rules of identity
    ask for more (see `likeness`).
    """
    first, second = "".join(one.parts), "".join(other.parts)
    one_heard, other_heard = _heard(first), _heard(second)
    longest = max(len(one_heard.sounds), len(other_heard.sounds), 1)
    if (one_heard.classes ^ other_heard.classes).bit_count() > _CLASSES_APART:
        return 0.0
    cost = _cost(one_heard.sounds, other_heard.sounds, _dearer(one_heard, other_heard), float(longest))
    return 1 - cost / longest
