"""Find whom the pronoun on a connector before a verb of speech means, in Arabic: لكنه أوضح، غير أنها تنفي."""

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.genders import is_feminine
from rasad.extract.speech.scene import SPEAKING, Scene
from rasad.extract.speech.speech import Speaker, describe, going_on
from rasad.extract.speech.subject_first import subject_of_sentence
from rasad.script import fold

_SUBJECT = 2  # words of a sentence within which a state or body stands that its verb is of
_THEN = fold("فإن")  # رغم كلماته، فإنه يثني على


def of_pronoun(scene: Scene, match: CueMatch, context: tuple[int, Speaker | None, Speaker | None]) -> Speaker:
    """Return whom the pronoun on a connector means: who spoke in the sentence, else its subject, else who spoke last.

    واستقال الوزير سالم، لكنه نفى.
    """
    begin, inside, last = context
    if inside is not None and inside.figures:
        return going_on(inside)
    before = subject_of_sentence(scene, begin, match) if match.first > begin + 1 else None
    if before is not None and before.span is not None:
        person = {scene.cast.figures[figure].kind for figure in before.figures} == {"person"}
        if person or before.span[0] <= begin + _SUBJECT:
            return before._replace(basis="pronoun")
    return _only_she(scene, match, begin) or going_on(inside or last)


def _only_she(scene: Scene, match: CueMatch, begin: int) -> Speaker | None:
    """Return the one state, body or woman of a sentence whom a feminine pronoun may mean: واتهم المسلحون الحكومة، لكنها تنفي."""
    if not is_feminine(scene, match):
        return None
    near = [
        placed for placed in scene.cast.between(begin, match.first) if scene.cast.kind(placed) in SPEAKING
    ]
    hers = [
        placed for placed in near if scene.cast.kind(placed) != "person" or scene.women.get(placed.figure)
    ]
    return describe(hers[-1:])._replace(basis="pronoun") if len({p.figure for p in hers}) == 1 else None


def goes_on(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a pronoun on the connector before a verb is its subject: لكنه أوضح أنه."""
    before = match.first - 1
    then = scene.text.words[before].startswith(_THEN)
    return (then or scene.ending.get(before) == "connector") and scene.text.words[before].endswith(
        scene.pieces["pronoun_endings"]
    )
