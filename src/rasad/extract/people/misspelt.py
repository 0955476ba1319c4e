"""One name in two spellings of Arabic: transcribed twice, or misspelt once."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from operator import ne

_VOWELS = str.maketrans("ج", "غ", "اویه")  # دراجنا and دراغنا
_SURE_CONSONANTS = 4
_SAYYID = "سید"
_SAYYID = "سید"
_SHORTEST = 4
"""Letters of a word in which one may be wrong."""


def is_respelled(key: Sequence[str], full: Sequence[str]) -> bool:
    """Tell whether a foreign name is another in a second transcription: برونسون is أندرو برانسون, بولتن is جون بولتون.

    The consonants of the surname are the same, four of them at least, and so are those of what stands before it.
    """
    if not key or not full or len(key) > len(full) or key[-1][0] != full[-1][0]:
        return False
    if _consonants(key[-1]) != _consonants(full[-1]):
        return False
    if len(key) == 1:
        return key[0] != full[-1] and len(_consonants(key[0])) >= _SURE_CONSONANTS
    return len(key) == len(full) and all(
        one[0] == other[0] and _consonants(one) == _consonants(other)
        for one, other in zip(key, full, strict=True)
    )


def skeleton(key: Sequence[str]) -> str:
    """Return the consonants of the surname of a whole name by which it is known in another spelling, empty where they are few."""
    bones = _consonants(key[-1]) if len(key) > 1 else ""
    return bones if len(bones) >= _SURE_CONSONANTS else ""


def is_spelling_of(word: str, skeletons: AbstractSet[str]) -> bool:
    """Tell whether a word has the consonants of a known surname: هاتشنسون of هاتشينسون."""
    return len(word) >= _SURE_CONSONANTS and _consonants(word) in skeletons


def is_misspelt(key: Sequence[str], full: Sequence[str], *names: AbstractSet[str]) -> bool:
    """Tell whether two whole names are one but for a letter or two changed about in one word: دوتالد ترامب, لارا القاصم.

    The words that differ are not both in the lists of `names`, which are different ones: سالم and سليم.
    """
    if len(key) != len(full) or len(key) < 2:
        return False
    if sum(map(ne, key, full)) != 1:
        return False
    one, other = next(pair for pair in zip(key, full, strict=True) if ne(*pair))
    if min(len(one), len(other)) < _SHORTEST or not is_near(one, other):
        return False
    return not all(any(word in listed for listed in names) for word in (one, other))


def is_spelt_apart(key: Sequence[str], full: Sequence[str], *names: AbstractSet[str]) -> bool:
    """Tell whether a name of Persian is another, or its end, with words joined or parted otherwise, or with a letter wrong.

    سیدحسن‌نصرالله and حسن نصرالله, موحدی کرمانی of محمد علی موحدی کرمانی, علی سنائی of حسین‌علی سنائی, حسنی‌پور of
    حسینی‌پور. A letter or half a first name decides only where no list of `names` has the surname.
    """
    if not key or not full or key == full:
        return False
    told, surname = "".join(key).removeprefix(_SAYYID), full[-1]
    if len(told) > _SHORTEST and len(key) + len(full) > 2:
        ends = {"".join(full[n:]).removeprefix(_SAYYID) for n in range(len(full) - 1)}
        if told in ends:
            return True
    if any(surname in listed for listed in names):
        return False
    if len(key) == len(full) > 1 and key[1:] == full[1:]:
        return full[0].endswith(key[0]) or full[0].startswith(key[0])
    slip = len(key) == 1 and key[0] != surname and min(len(key[0]), len(surname)) > _SHORTEST
    return slip and not any(key[0] in listed for listed in names) and is_near(key[0], surname)


def is_near(one: str, other: str) -> bool:
    """Tell whether a letter added, left out or changed, or two that changed places, make one word another."""
    if abs(len(one) - len(other)) > 1:
        return False
    begin = next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    one, other = one[begin:], other[begin:]
    if len(one) == len(other):
        return one[1:] == other[1:] or (one[2:] == other[2:] and one[1::-1] == other[:2])
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return longer[1:] == shorter


def _consonants(word: str) -> str:
    """Return a word without the letters of long vowels, by which transcriptions differ."""
    return word[0] + word[1:].translate(_VOWELS)
