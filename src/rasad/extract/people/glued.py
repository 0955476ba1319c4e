"""Lines and hyphens inside names: دونالد_ترامب, كيم أو-كييوم."""

from rasad.extract.people.bounds import GLUE
from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import is_functional


def weigh_glued(ground: Ground, word: int, first: int) -> int | None:
    """Weigh lines and hyphens inside a name (دونالد_ترامب, كيم أو-كييوم)."""
    here = ground.words[word]
    if ground.words[first] in ground.eastern and here in ground.syllables:
        return 1  # مون جيه-إن
    if here not in GLUE:
        return (
            1
            if here[0].isalpha() and not is_functional(ground, word) and word not in ground.offices
            else None
        )
    if word + 1 >= len(ground.words) or not ground.words[word + 1][0].isalpha():
        return None
    if word == first:
        return None
    if here == "-" and ground.arabic and _is_between(ground, word, first):
        return None
    if here == "-" and ground.words[first] in ground.eastern and ground.words[word + 1] in ground.syllables:
        return 0  # مون جاي -إين
    touching = word > first and ground.text.ends[word - 1] == ground.text.starts[word]
    return 0 if touching else None


def _is_between(ground: Ground, word: int, first: int) -> bool:
    """Tell whether a hyphen stands between two persons: قمة كيم-ترامب, but not مون جاي-إن."""
    following = ground.surnames.get(word + 1)
    other = following is not None and not following.weak and not following.prefix
    eastern = ground.words[word + 1] in ground.eastern and ground.words[word + 1] not in ground.syllables
    alone = word == first + 1 and (first in ground.surnames or ground.words[first] in ground.eastern)
    return alone and (other or eastern)
