"""Find the subject of a Persian clause that stands within another: آن‌طور که یک مقام گفته، مانند آنچه شرکت اعلام کرده."""

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.epithets import content_start, is_of_people
from rasad.extract.speech.punctuation import OPENING
from rasad.extract.speech.scene import Scene

_REACH = 25  # words of a clause within another, before its verb
_OBJECT = "را"


def inner_begin(scene: Scene, begin: int, match: CueMatch) -> int | None:
    """Return where the subject of the clause stands that که or آنچه opened last before a verb, None where it has none of its own.

    No verb has ended that clause, and a noun of people or of a body is its first word.
    """
    words, openers = scene.text.words, scene.lists["inner_openers"]
    low = max(begin, match.first - _REACH)
    if low + 1 >= match.first or openers.isdisjoint(words[low : match.first - 1]):
        return None
    opened = next(n for n in range(match.first - 2, low - 1, -1) if words[n] in openers)
    if any(scene.is_finite(n) and n not in scene.dated for n in range(opened + 1, match.first)):
        return None
    first = content_start(scene, opened + 1, match.first)
    return first if first < match.first and _may_act(scene, first, match.first) else None


def _may_act(scene: Scene, first: int, end: int) -> bool:
    """Tell whether a noun of people or of a body stands at a word, that is no object."""
    words, lists = scene.text.words, scene.lists
    own = first
    while own in scene.honorific or words[own] in OPENING:
        own += 1
    if first in scene.mentions or own in scene.mentions:
        return False  # که ژنرال «کاوه دلیر» گفته بود
    noun = first + (words[first] in lists["some"] or words[first] in lists["numerals"])
    if noun >= end or _OBJECT in words[noun + 1 : noun + 3]:
        return False
    return is_of_people(scene, words[noun], opens=True) or words[noun] in lists["groups"]
