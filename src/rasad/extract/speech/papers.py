"""Find whose words a paper holds in Persian: بیانیه وزارت خارجه می‌افزاید، در این گزارش آمده است."""

from collections.abc import Sequence

from rasad.extract.speech.antecedents import Carried, is_person
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.punctuation import OPENING
from rasad.extract.speech.scene import SPEAKING, Scene
from rasad.extract.speech.speech import Speaker, describe
from rasad.script import fold

_COME = fold("آمده")
_IN = frozenset({"در", "طی"})
_THIS = frozenset({"این", "همین"})


def issuer(scene: Scene, start: int, match: CueMatch, carried: Carried) -> Speaker | None:
    """Return whose paper a clause's own words begin with, as its subject or behind در: in the genitive, or who spoke last.

    This report (این گزارش) is of the medium that spoke last, this statement of whoever did.
    """
    words, end = scene.text.words, match.first
    n = start
    inside = n < end and words[n] in _IN
    if inside:
        n += 1
        while n < end and words[n] in scene.lists["parts_of_papers"]:
            n += 1
    pointed = n < end and words[n] in _THIS
    n += pointed
    if n >= end or words[n] not in scene.lists["papers"] or words[n] in scene.lists["spoken_papers"]:
        return None
    if not _is_told(match, words) if inside else scene.has_finite(n, end):
        return None  # اظهارات او در حالی است که
    if pointed:
        last = carried.last
        if words[n] in scene.lists["media_papers"]:
            body = last is not None and last.figures and not is_person(scene, last)
            last = carried.medium or (last if body else None)
        figures = last.figures if last else ()
        return Speaker(figures=figures, span=(n - 1, n + 1), basis="role" if figures else None)
    after = n + 1
    while after < end and (words[after] in OPENING or words[after] in scene.lists["body_nouns"]):
        after += 1
    for first in range(n + 1, after + 1):
        placed = scene.mentions.get(first)
        if placed is not None and scene.cast.kind(placed) in SPEAKING:
            return describe([placed])
    return Speaker(figures=(), nameless="others") if inside else None


def _is_told(match: CueMatch, words: Sequence[str]) -> bool:
    """Tell whether a verb says that words stand in a paper: آمده است، تصریح شده است، می‌خوانیم."""
    last = words[match.first : match.end]
    return last[0] == _COME or "شده" in last or last[-1].endswith("خوانیم")
