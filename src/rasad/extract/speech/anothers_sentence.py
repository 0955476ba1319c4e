"""Tell where an Arabic verb stands within a sentence that somebody else opens, so that who spoke before does not go on."""

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.genders import is_feminine
from rasad.extract.speech.participles import is_without_subject
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.seats import has_object
from rasad.extract.speech.speech import Speaker
from rasad.extract.speech.subject_first import agrees_ahead, may_act

_NEAR = 3  # words before a verb that still opens its sentence: ثم عاد وقال
_BEFORE = "قبل"  # قبل أن يضيف: of who spoke, whoever was told of
_PLACED = frozenset({"preposition", "beside", "adverb", "auxiliary"})


def is_anothers(scene: Scene, begin: int, match: CueMatch, last: Speaker | None) -> bool:
    """Tell whether a sentence tells of somebody else before its first verb of speech, whose verb that may be.

    وتمثل الاستقالة ضربة للوزيرة التي تولت المنصب، وجددت ثقتها; وتأتي الأزمة بعد أن طالب النائب;
    وظهرت مزاعم، تفيد بأن. But وفي مقابلة، قال, and وعاد إلى البلاد وقال, and
    who spoke last where the sentence tells of him again: ويتضمن برنامج سالم ذلك وتعهد ب.
    """
    if match.first <= begin or match.row.part != "verb" or last is None:
        return False
    words = scene.text.words
    if any(has_object(cue, words[cue.first]) for cue in scene.cues_in(begin, match.first)):
        return False  # وسألته الصحيفة عن الماء وقال: whom she asked
    for placed in scene.cast.between(begin, match.first):
        if placed.figure in last.figures and scene.ending.get(placed.first - 1) != "preposition":
            return False  # but لكن مسؤولا رد على سالم وأكد
    if match.prefix:
        return match.first > begin + _NEAR and not is_without_subject(scene, begin)
    if subordinator(scene, match) > begin or _is_noun_behind_kana(scene, begin, match):
        return True
    if scene.text.words[match.first - 1] not in COMMAS:
        return False
    aside = begin in scene.dated or scene.meaning(begin) in _PLACED or begin in scene.turn
    return not aside and not is_without_subject(scene, begin)


def is_of_another_told(scene: Scene, speaker: Speaker, begin: int, match: CueMatch) -> bool:
    """Tell whether a clause of time may be of another of whom the speaker spoke: وصف سالم كلمة دلوان بأنها مملة، بعد أن هدد."""
    word = subordinator(scene, match)
    if word < 0 or scene.text.words[word] == _BEFORE:
        return False
    after = max(begin, speaker.span[1] if speaker.span and speaker.span[1] <= match.first else begin)
    kinds = {"person", "country"} if is_feminine(scene, match) else {"person"}
    return any(
        scene.cast.kind(placed) in kinds
        and placed.figure not in speaker.figures
        and agrees_ahead(scene, match, placed)
        and may_act(scene, placed)
        for placed in scene.cast.between(after, match.first)
    )


def _is_noun_behind_kana(scene: Scene, begin: int, match: CueMatch) -> bool:
    """Tell whether كان that opens a sentence has a noun behind it, the subject of the verb: وكان مقرر المنظمة قد قال."""
    first = begin + 1
    aside = first in scene.particle or first in scene.dated or first in scene.turn
    return scene.meaning(begin) == "auxiliary" and match.first > first and not aside


def subordinator(scene: Scene, match: CueMatch) -> int:
    """Return where the word of time stands that opens a verb's clause (بعد أن, عندما), none -1."""
    subordinators = scene.lists["subordinators"]
    for n in range(max(0, match.first - 2), match.first):
        if (
            n in scene.particle
            and scene.particle[n][1] == match.first
            and scene.text.words[n] in subordinators
        ):
            return n
    return -1
