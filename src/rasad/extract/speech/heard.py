"""Find who spoke before and speaks again in Persian, behind a heading that runs into his sentence."""

from collections.abc import Sequence

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.epithets import is_calling
from rasad.extract.speech.plurals import is_plural
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speaker, Speech, describe

_TITLED = 15  # words of an office with all its titles


def heard_again(scene: Scene, match: CueMatch, told: Sequence[Speech]) -> Speaker | None:
    """Return a person who spoke before, right before a verb and its colon, behind a heading without a stop: نوسازی مدرسه‌ها معاون وزیر گفت."""
    words, end = scene.text.words, match.first
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
