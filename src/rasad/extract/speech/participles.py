"""Find whose words a participle opens, where the verb of speech opens its clause: مؤكدا أن, مشددين على, قائلا إن."""

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.earlier import had_spoken
from rasad.extract.speech.forms import is_own_speech
from rasad.extract.speech.joint import both_sides
from rasad.extract.speech.prepositions import is_written_on
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import UNKNOWN, Speaker, describe, going_on
from rasad.extract.speech.subject_first import may_act, subject_of_sentence
from rasad.script import fold
from rasad.vocabulary.schema import Word

_JOINT = tuple(map(fold, ("ين", "ون", "ان")))


def of_participle(
    scene: Scene, begin: int, match: CueMatch, turns: tuple[Speaker | None, Speaker | None]
) -> Speaker:
    """Return whose words a participle opens: of who spoke before in the sentence, else of its subject.

    What stands behind it is never its subject, but whom it addresses: محذرا الحكومة من.
    """
    inside, last = turns
    if inside is not None:
        nearer = _right_before(scene, begin, match)
        return nearer or _joint_participle(scene, match, inside)
    if scene.text.words[match.first].endswith(_JOINT):
        return _of_both(scene, begin, match)
    before = subject_of_sentence(scene, begin, match) or had_spoken(scene, begin, match)
    if before is not None:
        return before
    alone = match.first <= begin + 1 or match.prefix or is_without_subject(scene, begin)
    return going_on(last) if alone else UNKNOWN


def goes_on_here(scene: Scene, word: int) -> bool:
    """Tell whether a verb that goes on with who spoke last opens a sentence: وتابع, وأكمل."""
    here = scene.text.words[word]
    return here[0] == "و" and here[1:] in scene.lists["continuing"]


def is_without_subject(scene: Scene, begin: int) -> bool:
    """Tell whether a sentence's verb has no subject behind it, and so goes on with who spoke last: ثم تراجع أمس معلنا, وعدد 3 شروط."""
    words, behind = scene.text.words, begin + 1
    if goes_on_here(scene, begin):
        return True  # وتابع رئيس الوزراء كلامه، قائلا
    if words[begin] in scene.lists["then"]:
        behind += 1
    elif words[begin][0] != "و" or words[begin][1:] not in scene.lists["past_verbs"]:
        return False
    if behind >= len(words):
        return False
    aside = behind in scene.dated or words[behind].isdigit() or scene.meaning(behind) == "preposition"
    return aside or is_written_on(scene, behind) or is_own_speech(scene, behind)


def _right_before(scene: Scene, begin: int, match: CueMatch) -> Speaker | None:
    """Return the person named right before قائلا, who answered another: رد عليه الرئيس قائلا."""
    if scene.text.words[match.first] not in scene.lists["saying"]:
        return None
    words, relatives = scene.text.words, scene.lists["relatives"]
    for placed in scene.cast.between(max(begin, match.first - 8), match.first):
        described = words[placed.first - 2] in relatives  # شكر الخدمات التي قدمها الوزير قائلا
        if (
            placed.end == match.first
            and scene.cast.kind(placed) == "person"
            and may_act(scene, placed)
            and not described
        ):
            return describe([placed])
    return None


def _of_both(scene: Scene, begin: int, match: CueMatch) -> Speaker:
    """Return the two sides whose words a dual participle opens, where its sentence names them so: وناقش المسؤولان."""
    for n in range(begin, match.first):
        row = scene.turn[n].row if n in scene.turn else None
        if isinstance(row, Word) and row.meaning == "both":
            return both_sides(scene, (n, n + 1))
    return UNKNOWN


def _joint_participle(scene: Scene, match: CueMatch, inside: Speaker) -> Speaker:
    """Return who goes on speaking in a participle: both where it is a dual or plural (مشددين على)."""
    word = scene.text.words[match.first]
    if word.endswith(_JOINT) and len(inside.figures) < 2:
        joint = both_sides(scene, (match.first, match.end))
        return joint if joint.figures else going_on(inside)
    return going_on(inside)
