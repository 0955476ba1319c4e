"""Tell which cues of a Persian sentence stand in a question that is put to the speaker."""

from collections.abc import Sequence

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.scene import Scene

_ASKED = 4  # words from سؤال to که: سؤالی مبنی بر اینکه


def without_question(scene: Scene, cues: Sequence[CueMatch]) -> Sequence[CueMatch]:
    """Leave out the cues of a question put to the speaker: در پاسخ به این سؤال که دمیر گفته است راه باز است، افزود."""
    words = scene.text.words
    told = [match.first for match in cues if words[match.end : match.end + 1] == [":"]]
    if not told or len(cues) == 1:
        return cues
    begin = scene.text.sentences[scene.text.sentence_of[told[0]]].first
    for n in range(begin, told[0]):
        if words[n] in scene.lists["questions"] and any(map(scene.is_conjunction, range(n + 1, n + _ASKED))):
            return [match for match in cues if not (n < match.first < told[0] and match.row.part == "verb")]
    return cues
