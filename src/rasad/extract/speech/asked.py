"""Tell which cues of a Persian sentence stand in a question that is put to the speaker."""

from collections.abc import Sequence

from rasad.extract.speech.cases import standing
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.scene import Scene

_TITLED = 8  # words of a person with his office
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
    cited = next(
        (match.first for match in cues if match.first < told[0] and _is_cited(scene, begin, match)), None
    )
    return cues if cited is None else [match for match in cues if not cited <= match.first < told[0]]


def _is_cited(scene: Scene, begin: int, match: CueMatch) -> bool:
    """Tell whether a verb says what somebody said to whom the speaker answers: در واکنش به سخنان نریمان که گفته بود راه بسته است."""
    end = match.first - 1
    if scene.text.words[end] != "که" or match.row.part != "verb":
        return False
    near = scene.cast.between(max(begin + 1, end - _TITLED), end)
    return any(placed.end == end and standing(scene, placed, begin) != "subject" for placed in near)
