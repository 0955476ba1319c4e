"""Find whose speech or paper it is in which something is said, in Arabic: وأصدرت الوزارة بيانا أكدت فيه, تغريدة للوزير سالم قال فيها."""

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.scene import SPEAKING, Scene
from rasad.extract.speech.shortened import shortened_body
from rasad.extract.speech.speech import UNKNOWN, Speaker, describe, mention_at
from rasad.extract.speech.subject_first import agrees, agrees_ahead, may_act
from rasad.script import fold

_ACCUSATIVE = fold("ا")
_SPEECH = 14  # words between a speech and the verb of what is said in it, at most
_THEREIN = tuple(map(fold, ("فيه", "فيها")))


def whose_paper(scene: Scene, begin: int, match: CueMatch) -> Speaker:
    """Return who issued the paper that a verb describes (وأصدرت الوزارة بيانا أكدت فيه أن), else nobody.

    That is the subject right behind the verb that opens the sentence.
    """
    paper = scene.text.words[match.first - 1]
    spoken = paper.removesuffix(_ACCUSATIVE) in scene.lists["speeches"]
    if not spoken and scene.text.word(match.end) in _THEREIN:
        return _spoken_therein(scene, begin, match)
    if not spoken or scene.text.word(match.end) not in _THEREIN:
        return UNKNOWN
    placed = mention_at(scene, begin + 1, match.first) or shortened_body(scene, begin + 1)
    if placed is not None and placed.first <= begin:  # وأصدر الجيش بيانا قال فيه
        return describe([placed])._replace(span=(begin + 1, begin + 2), basis="role")
    issued = placed is not None and placed.first == begin + 1 and placed.end <= match.first
    free = placed is not None and may_act(scene, placed) and agrees(scene, match, placed)
    return describe([placed]) if placed is not None and issued and free else UNKNOWN


def _spoken_therein(scene: Scene, begin: int, match: CueMatch) -> Speaker:
    """Return whose speech it is in which somebody said something: نقلت الصحيفة تغريدة للوزير سالم قال فيها, مقابلة معه قال فيها."""
    words, nouns = scene.text.words, scene.lists["speeches"]
    for n in range(match.first - 2, max(begin, match.first - _SPEECH) - 1, -1):
        if words[n] not in nouns and words[n].removesuffix(_ACCUSATIVE) not in nouns:
            continue
        near = scene.cast.between(n + 1, match.first)
        owner = next((placed for placed in near if scene.cast.kind(placed) in SPEAKING), None)
        held = words[n + 1] in scene.lists["giving"]  # مقابلة أجراها سالم
        if owner is None or owner.first > n + 2 + held or not agrees_ahead(scene, match, owner):
            return UNKNOWN
        return describe([owner])
    return UNKNOWN
