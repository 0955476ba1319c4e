"""Spellings of one name across Persian, Arabic and Latin script: its parts, its sounds, how far two agree.

Nothing goes by way of a translation: the letters that transcription swaps are compared directly.
پزشکیان, بزشكيان and Pezeshkian sound alike letter by letter, پزشک‌فر does not.
"""

from rasad.spelling.keys import pair_keys, part_keys
from rasad.spelling.likeness import EXACT, LOOSE, Likeness, distance, likeness, nearness
from rasad.spelling.parts import DROPPED_FIRST, SON_OF, Name, parse_name, slug
from rasad.spelling.sounds import skeletons, sounds

__all__ = [
    "DROPPED_FIRST",
    "EXACT",
    "LOOSE",
    "SON_OF",
    "Likeness",
    "Name",
    "distance",
    "likeness",
    "nearness",
    "pair_keys",
    "parse_name",
    "part_keys",
    "skeletons",
    "slug",
    "sounds",
]
