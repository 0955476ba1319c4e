"""Tell whether a verb of Persian is in the plural."""

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.scene import Scene

_PLURAL = "ند"
_PERFECT = ("اند", "هاند")  # کرده‌اند
_CONTINUOUS = ("می", "نمی")
# Verbs that end so by their stems: می‌کند، می‌داند، خواند
_SINGULAR = ("اند", "کند", "بیند", "نشیند")


def is_plural(scene: Scene, match: CueMatch) -> bool:
    """Tell whether the verb of a cue is in the plural: گفتند، می‌گویند، گفته‌اند، خواهند گفت; می‌داند is not."""
    if match.end > 1 and scene.text.words[match.end - 2].endswith("خواهند"):
        return True
    row = match.row
    if row.part == "noun" and row.verb:  # خواستار پایان جنگ شدند
        end = scene.text.sentences[scene.text.sentence_of[match.first]].end
        closing = (n for n in range(match.end, end) if scene.text.words[n].startswith(row.verb[:2]))
        return any(is_plural_word(scene, n) for n in list(closing)[:1])
    return is_plural_word(scene, match.end - 1)


def is_plural_word(scene: Scene, word: int) -> bool:
    """Tell whether a finite verb is in the third person plural by its form."""
    last = scene.text.words[word]
    if not last.endswith(_PLURAL):
        return False
    if last == _PERFECT[0] or last.endswith(_PERFECT[1]):
        return not last.startswith(_CONTINUOUS) or last.endswith(_PERFECT[1])
    return not last.endswith(_SINGULAR)
