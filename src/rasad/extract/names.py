"""Names of persons: where a run of words is a name, by its words and by what stands beside it."""

from typing import NamedTuple

from rasad.extract.ground import Ground

_LONGEST = 7
_PARTICLES = frozenset(
    "عبد ال بن ابن بنت ابو ابی ابا ام ذو بو ولد اولد دی فون فن دو دل لا لو له وان فان دا ده ان مک او سان سن دین لی آل دوس".split()
)
_TAILS = frozenset("زاده پور نژاد نیا فر دوست یان پناه خواه منش الله اللهی اللهیان الدین الدوله الرحمن الله وند لو راد مهر تبار".split())
_ENDINGS = {
    "fa": ("های", "هایی", "هایش", "ها", "ترین"),
    "ar": ("ها", "هم", "ه", "هما", "نا", "ا", "ین", "ون", "ان", "ات", "وا"),
}
_SHAPES = ("ته", "ها", "هم", "هما", "یه", "ات", "اته", "یون", "یین", "کم")


class Run(NamedTuple):
    """Say that words `first` up to `end` are a person's name; `clitic` letters of the first word are not.

    `strong` says that the place itself makes it a name: beside an office, after an honorific.
    """

    first: int
    end: int
    clitic: str = ""
    strong: bool = True
    known: str | None = None
    handle: bool = False


def skip_honorifics(ground: Ground, word: int) -> int:
    """Return the first word after the titles of address that begin at a word."""
    while (match := ground.honorifics.get(word)) is not None:
        word = match.end
        if word < len(ground.words) and ground.words[word] in {".", "/"} and len(ground.words[word - 1]) == 1:
            word += 1  # د. محمد
    return word


def is_common(ground: Ground, word: str) -> bool:
    """Tell whether a word is used otherwise than as a name, as it stands or with what is written onto it.

    Arabic words that no list has are taken for what their shape says: verbs (يصلح, تلتزم), words with a
    pronoun (محاكمته), adjectives of origin in the feminine (المكلفة).
    """
    if word in ground.common or word in ground.functional:
        return True
    if not ground.arabic:
        return any(word.endswith(tail) and word[: -len(tail)] in ground.common for tail in _ENDINGS["fa"])
    if word in ground.namelike:
        return False
    for prefix, rest in ground.lexicon.analyses(word):
        if prefix and len(rest) > 2 and (rest in ground.common or rest in ground.functional):
            return True
        if prefix in {"و", "ف", "ال", "وال"} and _shaped(rest) and rest not in ground.namelike:
            return True
    return _shaped(word) or any(word.endswith(tail) and word[: -len(tail)] in ground.common for tail in _ENDINGS["ar"])


def _shaped(word: str) -> bool:
    """Tell whether an unknown word of Arabic has the shape of a verb or of a word with a pronoun."""
    return len(word) > 3 and (word[0] == "ی" or word.endswith(_SHAPES))


def is_functional(ground: Ground, word: int) -> bool:
    """Tell whether a word never belongs to a name; of على and علي, which fold to one, the spelling decides."""
    here = ground.words[word]
    if here == "علی" and ground.arabic:
        return not ground.text.evidence(word, word + 1).endswith("ي")
    return here in ground.functional


def breaks(ground: Ground, word: int) -> bool:
    """Tell whether no name goes on over a word: a mark, a function word, a verb, an office, a date."""
    here = ground.words[word]
    if not here[0].isalpha() or (here[0].isascii() and not ground.words[word - 1][0].isascii()):
        return True
    if is_functional(ground, word):
        return True
    if here in ground.given:
        return word in ground.offices
    return word in ground.offices or word in ground.cues or word in ground.stops


def read_name(ground: Ground, word: int, *, strong: bool = True) -> Run | None:
    """Return the name that begins at a word (titles of address left out), or None.

    In a strong place (beside an office) unknown words are names; elsewhere a given name must begin.
    """
    first = skip_honorifics(ground, word)
    strong = strong or first > word
    if first >= len(ground.words):
        return None
    if ground.words[first] == "@" and first + 1 < len(ground.words):
        return Run(first, first + 2, handle=True)
    known = ground.people.get(first)
    if known is not None and not known.weak and known.end - known.first > 1:
        return Run(first, known.end, known.prefix, known=getattr(known.row, "id", None))
    end, weight = first, 0
    while end < min(len(ground.words), first + _LONGEST):
        value = _value(ground, end, first, strong=strong)
        if value is None:
            break
        weight += value
        end += 1
    end = _trim(ground, first, end)
    if end == first or not _is_name(ground, first, end, weight, strong=strong):
        return None
    return Run(first, end, strong=strong)


def _value(ground: Ground, word: int, first: int, *, strong: bool) -> int | None:
    """Return how much a word speaks for a name that began at `first`: None where the name ends before it."""
    here = ground.words[word]
    if here == "#" or here == "_":
        return 0 if word + 1 < len(ground.words) and ground.words[word + 1][0].isalpha() else None
    if here == "-" and word > first:
        glued = ground.text.ends[word - 1] == ground.text.starts[word]
        return 0 if glued else None
    if here in _PARTICLES and word + 1 < len(ground.words) and not breaks(ground, word + 1):
        return 0
    if breaks(ground, word):
        return None
    state = ground.states.get(word)
    if state is not None and not (word > first and here.startswith("ال") and ground.words[word - 1] in ground.given):
        return None
    if here in ground.given:
        return 2
    if word > first and here in _TAILS:
        return 1
    if here in ground.namelike:
        if not is_common(ground, here):
            return 1
        return 1 if strong and not ground.arabic else 0
    if is_common(ground, here):
        return None
    return 1


def _trim(ground: Ground, first: int, end: int) -> int:
    """Leave out what cannot end a name: a hash, a hyphen, a particle, a common word after two names."""
    while end > first and (ground.words[end - 1] in {"#", "_", "-"} or ground.words[end - 1] in _PARTICLES - {"لی", "له", "دین", "او"}):
        end -= 1
    while end - first > 2 and is_common(ground, ground.words[end - 1]) and ground.words[end - 1] not in ground.given:
        if ground.words[end - 2] in _PARTICLES or ground.words[end - 1] in _TAILS:
            break
        end -= 1
    return end


def _is_name(ground: Ground, first: int, end: int, weight: int, *, strong: bool) -> bool:
    """Tell whether the words gathered make a name in their place."""
    if strong:
        return weight >= 1
    if ground.words[first] not in ground.given:
        return False
    return end - first >= 2 and weight >= 3
