"""Offices of Persian joined by و: whether the words, or the verb behind them, tell that one person holds both."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from rasad.extract.people.coreference import leads
from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import is_finite
from rasad.extract.people.offices import COUNTERPART, Role

_LONGEST_PLACE = 5
_LONGEST_SEAT = 14
_CONSTITUENTS = "مردم"
_PLURAL = "ند"


def are_joined(ground: Ground, first: Role, second: Role) -> bool:
    """Tell whether و alone joins two offices, over the place or the town of the first one.

    `نماینده ولی فقیه در استان و امام جمعه بوشهر`, `نماینده مردم ساوه در مجلس و رئیس کمیسیون عمران`.
    """
    between = ground.words[first.end : second.first]
    if not between or between[-1] != "و":
        return False
    if len(between) == 1 or first.reach == second.first - 1:
        return True
    seat = ground.words[first.end - 1] == _CONSTITUENTS
    if not (seat or between[0] in ground.places) or len(between) > (
        _LONGEST_SEAT if seat else _LONGEST_PLACE
    ):
        return False
    return not any(
        n in ground.cues
        or is_finite(ground, ground.words[n])
        or (ground.is_mark(n) and ground.words[n] != "،")
        for n in range(first.end, second.first)
    )


def coupled(ground: Ground, roles: Sequence[Role]) -> Mapping[int, Sequence[int]]:
    """Return the offices that are the subject of one verb in the singular, by their first words both ways.

    `معاون رئیس‌جمهور و رئیس سازمان گردشگری گفت`.
    """
    found: dict[int, list[int]] = {}
    for first, second in pairwise(roles):
        apart = first.of and second.of and first.of[:2] != second.of[:2]
        if apart or first.office == second.office or COUNTERPART in {first.office, second.office}:
            continue
        leading = are_joined(ground, first, second) and leads(ground, first.first, first.end)
        if leading and _is_of_one(ground, second):
            found.setdefault(first.first, []).append(second.first)
            found.setdefault(second.first, []).append(first.first)
    return found


def _is_of_one(ground: Ground, role: Role) -> bool:
    """Tell whether the verb of speech behind an office is in the singular, or a heading's colon stands there."""
    sentence = ground.text.sentences[ground.text.sentence_of[role.first]]
    for word in range(role.end, sentence.end):
        cue = ground.cues.get(word)
        if ground.words[word] == ":" and sentence.heading:
            return True
        if cue is not None and getattr(cue.row, "part", "") == "verb":
            last = ground.words[cue.end - 1]
            return not last.endswith(_PLURAL) or last.endswith(ground.pieces["singular_in_nd"])
    return False
