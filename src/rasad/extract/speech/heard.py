"""Find who spoke before and speaks again in Persian, behind a heading that runs into his sentence."""

from collections.abc import Sequence

from rasad.extract.cast import Placed
from rasad.extract.speech.behind_heading import begins_anew
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.epithets import is_calling
from rasad.extract.speech.plurals import is_plural
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speaker, Speech, describe

_TITLED = 15  # words of an office with all its titles
_TITLES = 4  # words of titles before a name: سردار سرتیپ


def heard_again(scene: Scene, begin: int, match: CueMatch, told: Sequence[Speech]) -> Speaker | None:
    """Return a person who spoke before, right before a verb and its colon, behind a heading without a stop: نوسازی مدرسه‌ها معاون وزیر گفت.

    Else the person with whom the sentence begins anew behind the heading: رونق بازار در شهرها رئیس اتاق نیز گفت که.
    """
    words, end = scene.text.words, match.first
    first = begins_anew(scene, begin, match)
    if first is not None:
        placed = next(
            (m for m in scene.cast.between(first, first + _TITLES) if _is_whole(scene, first, m)), None
        )
        if placed is not None and (
            placed.form == "role"
            or placed.first > first
            or any(placed.figure in each.speakers for each in told)
        ):
            return describe([placed])
    if match.row.part != "verb" or words[match.end : match.end + 1] != [":"] or is_plural(scene, match):
        return None
    for placed in scene.cast.between(max(0, end - _TITLED), end):
        if placed.end == end and scene.cast.kind(placed) == "person" and placed.first:
            before = words[placed.first - 1]
            held = placed.first - 1 in scene.ending or before in scene.lists["sayers"]
            if held or before in scene.lists["body_nouns"] or is_calling(scene, before):
                return None
            if any(placed.figure in speech.speakers for speech in told):
                return describe([placed])
    return None


def _is_whole(scene: Scene, first: int, placed: Placed) -> bool:
    """Tell whether a mention of a person begins at a word, or behind his titles there."""
    titles = all(
        n in scene.honorific or is_calling(scene, scene.text.words[n]) for n in range(first, placed.first)
    )
    return titles and scene.cast.kind(placed) == "person"
