"""What a word does by itself to a name that it stands in: whether any can go on over it, looked up once a word."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Final

from rasad.vocabulary.lexicon import Lexicon

NEVER: Final = "never"
"""No name begins or goes on with the word, whatever stands around it."""
BREAKS: Final = "breaks"
"""The word ends a name, but for the few places that have a rule of their own: ابو, عبد, بن, -."""
ASKED: Final = "asked"
"""A function word that is a name too, of which its place or spelling decides: علي and على, خلف, صباح."""
LATIN: Final = "latin"
"""Latin letters, which end a name that is not written in them."""
GIVEN: Final = "given"
PLACED: Final = "placed"
"""A word, given name or not, that may belong to a name by its place in it alone: particles, eastern syllables."""

GLUE: Final = frozenset({"_", "-"})
"""Marks that stand inside names."""
CLITICS: Final = ("و", "ف", "ل", "ب", "ک", "ول", "وب")
"""What Arabic writes onto a name."""
_SERVANT = "عبد"
_BEHIND = "خلف"


def note_bounds(
    lexicon: Lexicon, distinct: frozenset[str], given: AbstractSet[str], *, arabic: bool
) -> Mapping[str, str]:
    """Return what words of a text that was scanned do by themselves to a name, for those that do anything to it."""
    lists = lexicon.lists
    functional, namelike = lists["function_words"], lists["name_words"]
    inner = (lists["eastern_names"], lists["eastern_syllables"], lists["name_particles"])

    def bound(here: str) -> str:
        if not here[0].isalpha():
            return BREAKS if here in GLUE else NEVER
        if here[0].isascii():
            return LATIN
        placed = here == _SERVANT or any(here in listed for listed in inner)
        if here in functional:
            asked = here == _BEHIND or (arabic and here in given)
            if asked:
                return ASKED
            return BREAKS if placed or here in given or _may_hold_name(here, given, namelike) else NEVER
        if arabic and _is_joined(here, functional, given, namelike):
            return BREAKS
        return PLACED if placed else GIVEN if here in given else ""

    return lexicon.noted("bounds", distinct, bound)


def _may_hold_name(here: str, given: AbstractSet[str], namelike: AbstractSet[str]) -> bool:
    """Tell whether a function word may be a name with something written onto it, or a part of one in two words."""
    rests = (here[len(onto) :] for onto in CLITICS if here.startswith(onto))
    named = any(rest in given or rest in namelike for rest in rests)
    return named or here.startswith("ال") or f"{here}الله" in given


def _is_joined(
    here: str, functional: AbstractSet[str], given: AbstractSet[str], namelike: AbstractSet[str]
) -> bool:
    """Tell whether a function word stands behind what is written onto it: ومع, فأنا."""
    rest = here[1:]
    joined = here[0] in "وف" and rest in functional and rest not in given
    return joined and here not in namelike and here not in given
