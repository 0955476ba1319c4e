"""Restore the zero-width non-joiners of Persian text where they were deleted or replaced by a space.

A word is decided once and for all places: known words from a list, all others by a small linear model over
their letters (a chain of two labels, trained by tools/build_joiners.py). Nothing is loaded before the first call.
"""

import functools
import itertools
import lzma
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import msgspec

from rasad.clean.joined_endings import AFTER_HEH, AFTER_YE, BOUND, DEGREES, ENDINGS, PERSONS, PLURALS, VERBAL
from rasad.script import JOINER

_MODEL = Path(__file__).with_name("joiners.json.xz")
_LETTERS = "\u0621-\u063f\u0641-\u064a\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc"
_WORD = re.compile(f"([{_LETTERS}]+)")
_PERSIAN = str.maketrans("يىكأإؤئةۀ", "ییکااویهه")
_LONGEST = 24
_NEVER = -1e9
_ZEROS = (0,) * 64

_CLITICS = ("ی", "م", "ت", "ش", "ند", "یم", "ید", "ان", "ات", "ای", "مان", "تان", "شان", "ین", "ها", "های")
# A known word with one of these is whole (دیداری), and need not be weighed letter by letter.
_INFLECTED = frozenset(f"~{ending}" for ending in ("ی", "م", "ت", "ش", "ند", "یم", "ید", "ان", "ین"))


class Change(NamedTuple):
    """Say that `text[start:end]` (nothing, or one space) should be a joiner."""

    start: int
    end: int


class _Stored(msgspec.Struct, frozen=True):
    """Keep the model as it stands in its file.

    `weights` has a table for each template of `position_keys`; `moves` are the scores of the labels' pairs
    00, 01, 10, 11. `classes` gives, to each class of words, the words, parted by spaces; `open` are the known words
    that the letters must decide all the same, `joined` those whose joiners are known. `loose` are those of two
    parts that are as often two words.
    """

    weights: list[dict[str, int]]
    moves: tuple[int, int, int, int]
    classes: dict[str, str]
    open: str
    joined: str
    loose: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Joiners:
    """Hold the model: what is known of words, and what their letters say.

    `settled` gives the places of the joiners of known words; `loose` are the glued forms that may as well be two words,
    `seconds` what can follow a space that should be a joiner.
    """

    weights: Sequence[dict[str, int]]
    moves: tuple[int, int, int, int]
    lexicon: Mapping[str, str]
    settled: Mapping[str, tuple[int, ...]]
    loose: frozenset[str]
    seconds: frozenset[str]

    def places(self, word: str) -> tuple[int, ...]:
        """Return the offsets in a word of letters before which a joiner is missing."""
        known = self.settled.get(word)
        if known is not None:
            return known
        plain = word.translate(_PERSIAN)
        if len(plain) < 4 or len(plain) > _LONGEST:
            return self.settled.get(plain, ())
        known = self.settled.get(plain)
        if known is None and word_class(plain, self.lexicon) in _INFLECTED:
            known = ()
        if known is None:
            known = self._plausible(plain, self._decode(plain))
        return known

    def _decode(self, word: str) -> tuple[int, ...]:
        """Return the best places by the letters: Viterbi over two labels."""
        stay, begin, leave, again = self.moves
        without, with_joiner = 0.0, _NEVER
        back: list[tuple[bool, bool]] = []
        for n, keys in enumerate(position_keys(word, self.lexicon)):
            score = sum(map(dict.get, self.weights, keys, _ZEROS))
            if n == 0:
                without, with_joiner = 0.0, score
                continue
            from_joiner = with_joiner + leave > without + stay
            again_joiner = with_joiner + again > without + begin
            back.append((from_joiner, again_joiner))
            without, with_joiner = (
                with_joiner + leave if from_joiner else without + stay,
                (with_joiner + again if again_joiner else without + begin) + score,
            )
        label = with_joiner > without
        found = [len(word) - 1] if label else []
        for place in range(len(back), 0, -1):
            label = back[place - 1][label]
            if label:
                found.append(place)
        return tuple(reversed(found))

    def _plausible(self, word: str, places: tuple[int, ...]) -> tuple[int, ...]:
        """Drop places that would cut a name: میرآبادی is no می‌رآبادی, سیمپسن no سیم‌پسن."""
        if not places:
            return ()
        edges = [0, *places, len(word)]
        parts = [word[first:end] for first, end in itertools.pairwise(edges)]
        kept = []
        for n, place in enumerate(places):
            left, right = parts[n], parts[n + 1]
            if left in VERBAL:
                fits = self.lexicon.get(right, "-")[0] == "V"
            else:
                fits = right in ENDINGS or (self._is_word(left) and self._is_word(right))
            if fits:
                kept.append(place)
        return tuple(kept)

    def _is_word(self, part: str) -> bool:
        return word_class(part, self.lexicon) != "-"


def word_class(word: str, lexicon: Mapping[str, str]) -> str:
    """Return a word's class, `~` and the ending where the word is known without it, or `-`."""
    known = lexicon.get(word)
    if known:
        return known
    for ending in _CLITICS:
        if word.endswith(ending) and len(word) - len(ending) > 2 and word[: -len(ending)] in lexicon:
            return f"~{ending}"
    return "-"


def position_keys(word: str, lexicon: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """Yield, for each place inside a word, what the model looks up there, one key a template.

    The letters before and after, alone and together; the whole part before and after, with what the
    lexicon knows of it; the longest known words that end and begin there.
    """
    get, count = lexicon.get, len(word)
    whole = word_class(word, lexicon)
    known = whole[0] if whole[0] in "~-" else "="
    padded = f"^{word}$"
    for n in range(1, count):
        left, right = word[:n], word[n:]
        left_class, right_class = get(left, "-"), get(right, "-")
        two, three = padded[max(0, n - 1) : n + 1], padded[max(0, n - 2) : n + 1]
        next_two, next_three = padded[n + 1 : n + 3], padded[n + 1 : n + 4]
        ending, starting = _known_beside(word, n, lexicon)
        yield (
            word[n - 1 : n + 1],
            two,
            next_two,
            f"{two}|{next_two}",
            three,
            next_three,
            f"{word[n - 1]}|{next_three}",
            f"{three}|{next_three}",
            padded[max(0, n - 3) : n + 1],
            padded[n + 1 : n + 5],
            padded[max(0, n - 4) : n + 1],
            padded[n + 1 : n + 6],
            left,
            right,
            f"{left_class}{right_class}{whole}",
            f"{left_class[0]}{known}{right}",
            f"{right_class[0]}{known}{left}",
            ending,
            starting,
            f"{min(n, 4)}{len(ending) == n:d}{n + len(starting) == count:d}{whole}",
        )


@functools.cache
def load_joiners() -> Joiners:
    """Return the model, read from the package the first time."""
    stored = msgspec.json.decode(lzma.decompress(_MODEL.read_bytes()), type=_Stored)
    lexicon: dict[str, str] = {}
    for tag, words in stored.classes.items():
        lexicon.update(dict.fromkeys(words.split(" "), tag))
    settled: dict[str, tuple[int, ...]] = dict.fromkeys(lexicon, ())
    for word in stored.open.split(" "):
        settled.pop(word, None)
    joined = stored.joined.split(" ")
    for form in joined:
        settled[form.replace(JOINER, "")] = joiner_places(form)
    loose = frozenset(stored.loose.split(" "))
    bound = {form.split(JOINER)[1] for form in joined if form.replace(JOINER, "") not in loose}
    return Joiners(
        weights=stored.weights,
        moves=stored.moves,
        lexicon=lexicon,
        settled=settled,
        loose=loose,
        seconds=PLURALS | AFTER_HEH | DEGREES | BOUND | bound,
    )


def _known_beside(word: str, place: int, lexicon: Mapping[str, str]) -> tuple[str, str]:
    """Return the longest known words, of 2 to 8 letters, that end and that begin at a place in a word."""
    ending = starting = ""
    for at in range(max(0, place - 8), place - 1):
        if word[at:place] in lexicon:
            ending = word[at:place]
            break
    for at in range(min(len(word), place + 8), place + 1, -1):
        if word[place:at] in lexicon:
            starting = word[place:at]
            break
    return ending, starting


def joiner_places(form: str) -> tuple[int, ...]:
    """Return where the joiners of a form stand, as offsets in the form without them."""
    places, at = [], 0
    for part in form.split(JOINER)[:-1]:
        at += len(part)
        places.append(at)
    return tuple(places)


@functools.lru_cache(maxsize=1 << 16)
def word_places(word: str) -> tuple[int, ...]:
    """Return the missing joiners of a word; reports repeat their words."""
    return load_joiners().places(word)


def find_missing_joiners(text: str) -> list[Change]:
    """Return the places of a Persian text, in order, where a joiner was deleted or replaced by a space.

    A text that keeps its joiners has been written with care: what it joins (کتابهای) or parts is its own spelling,
    and only a present tense (میشود, می شود) and a plural with a space (کتاب ها) are changed there.
    """
    model = load_joiners()
    found: list[tuple[bool, list[Change]]] = []
    parts = _WORD.split(text)
    between = parts[::2]
    before, at = "", 0
    for n, word in enumerate(parts[1::2]):
        at += len(between[n])
        if between[n] == " " and (word in model.seconds or before in VERBAL) and _is_one(before, word, model):
            found.append((before in VERBAL or word in PLURALS, [Change(at - 1, at)]))
        before = word
        places = word_places(word)
        if places and not (between[n].endswith(JOINER) or between[n + 1].startswith(JOINER)):
            found.append((word[: places[0]] in VERBAL, [Change(at + place, at + place) for place in places]))
        at += len(word)
    kept = text.count(JOINER)
    careful = kept and 2 * kept >= len(found)
    return [change for sure, changes in found for change in changes if sure or not careful]


def _is_one(left: str, right: str, model: Joiners) -> bool:
    """Tell whether two words with a space between them are one word whose joiner became a space."""
    if left in VERBAL:
        known = model.lexicon.get(right.translate(_PERSIAN), "-")[0]
        return known == "V" or (known == "-" and len(right) > 2 and right.endswith(PERSONS))
    if right in PLURALS:
        return True
    if right in AFTER_YE and left.endswith(("ی", "ي")):
        return len(left) > 2
    if right in AFTER_HEH:
        return left.endswith("ه") and left in model.lexicon
    if right in DEGREES:
        return left in model.lexicon
    if right in BOUND and len(left) > 2 and model.lexicon.get(left, "-")[0] in "NA":
        return True
    glued = left + right
    return model.settled.get(glued) == (len(left),) and glued not in model.loose


def restore_joiners(text: str) -> str:
    """Return a Persian text with the joiners that were deleted or replaced by spaces.

    Words known to no list are decided by their letters; names are left alone.
    """
    pieces, at = [], 0
    for start, end in find_missing_joiners(text):
        pieces += [text[at:start], JOINER]
        at = end
    return "".join([*pieces, text[at:]])
