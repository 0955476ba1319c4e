"""Tell of Persian verbs of speech in the passive whether they are it, and by whom something was said."""

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.scene import SPEAKING, Scene
from rasad.extract.speech.speech import Speaker, describe, folded

_BECAME = "شد"


def is_passive(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a cue does not say who spoke: گفته می‌شود، تأکید شد; خواستار شد and its like are active."""
    row = match.row
    head = row.forms[0].removesuffix(f" {_BECAME}") if row.verb == _BECAME else ""
    return bool(head) and folded(head.split(" ")[-1]) not in scene.lists["active_nouns"]


def agent_of(scene: Scene, begin: int, match: CueMatch) -> Speaker:
    """Return by whom something is said in the passive: از سوی وزیر اعلام شد; else nobody."""
    for placed in scene.cast.between(begin, match.first):
        named = scene.text.words[placed.first - 1] in scene.lists["namers"] and placed.first > begin
        if named and scene.cast.kind(placed) in SPEAKING:
            return describe([placed])
    return Speaker(figures=(), nameless="others")
