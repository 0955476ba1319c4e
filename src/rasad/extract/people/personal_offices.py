"""Offices that speak for the person whose they are, as bodies of Arabic: وقال مكتب سالم إن."""

from collections.abc import Mapping, Sequence

from rasad.extract.cast import Placed
from rasad.extract.people.actors import Actor
from rasad.extract.people.ground import Ground

_OF = frozenset({"عن", "باسم"})
_PAPERS = ("بیان", "بلاغ")


def personal_offices(ground: Ground, placed: Sequence[Placed]) -> Mapping[int, Actor]:
    """Return, by their first words, the offices of persons of the cast that speak; the same person's are one.

    An office that is only a place (زار مكتب سالم) is none.
    """
    nouns = ground.where(ground.lists["personal_offices"]) if ground.arabic else ()
    if not nouns:
        return {}
    begins = {there.first: there for there in sorted(placed, key=lambda there: there.end)}
    found = dict[int, Actor]()
    for noun in nouns:
        whose = noun + 1
        while whose in ground.honorifics and whose not in begins:
            whose += 1
        there = begins.get(whose)
        if there is None or (ground.bodies.get(noun) is not None and ground.bodies[noun].end > noun + 1):
            continue  # مكتب رئيس الوزراء is a body by its own row
        end = _whole_name(begins, there)
        if _speaks(ground, noun, end):
            found[noun] = Actor(noun, end, "organisation", f"office of {there.figure}", None, None)
    return found


def _whole_name(begins: Mapping[int, Placed], there: Placed) -> int:
    """Return where a person's office and the name right behind it end: مكتب الوزير سالم."""
    behind = begins.get(there.end)
    return (
        behind.end
        if behind is not None and behind.figure == there.figure and there.form == "role"
        else there.end
    )


def _speaks(ground: Ground, word: int, end: int) -> bool:
    """Tell whether an office is the subject of a verb of speech, or has issued a paper."""
    before = ground.words[word - 1] if word else ""
    cues = (ground.cues.get(word - 1), ground.cues.get(end))
    said = any(cue is not None and getattr(cue.row, "part", "") in {"verb", "phrase"} for cue in cues)
    return said or before in _OF or before.startswith(_PAPERS)
