"""Follow who may go on speaking by the gender of the verb (وأضاف, وأضافت), in languages that show it."""

from collections.abc import Sequence
from functools import lru_cache

from rasad.extract.cast import Placed
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.nouns import is_feminine_noun
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speaker, Speech, folded
from rasad.script import fold

_SHE_DID = "ت"
_BACK = 6  # statements that are looked back over for one of the right gender
_SUFFIXES = tuple(map(fold, ("هما", "ها", "هم", "هن", "ه")))
_REMEMBERED = 1 << 14  # forms whose gender is kept
_SHORTEST = 3  # letters of a verb without the pronoun written behind it


def is_feminine(scene: Scene, match: CueMatch) -> bool | None:
    """Tell whether a cue is feminine by its form: وقالت, تؤكد, مضيفة; None where the form does not show it."""
    row = match.row
    word = scene.text.words[match.first][len(match.prefix) :]
    if row.part == "participle":
        return word.endswith("ه")
    if row.part != "verb" or not row.forms:
        return None
    if row.present is None and word[-1] == _SHE_DID and row.forms[0].endswith(_SHE_DID):
        return True  # a row of forms as they stand: قبلت, قبلوا
    return _is_feminine_verb(word, row.forms[0], row.present)


@lru_cache(maxsize=_REMEMBERED)
def _is_feminine_verb(word: str, form_of_row: str, present_of_row: str | None) -> bool:
    """Tell whether a form of a verb is feminine, the row's first form and its present given."""
    citation = folded(form_of_row).split(" ")[0]
    present = folded(present_of_row or "").split(" ")[0]
    for form in (word, *_without_pronoun(word)):
        if present and form[0] in "یت" and form != citation and form[1:] == present[1:]:
            return form[0] == "ت"
        if form == citation:
            return False  # لفت ends in ت by itself, لفتت is feminine
        if form == f"{citation}ت":
            return True
    return word.endswith("ت")


def _without_pronoun(word: str) -> list[str]:
    """Return a verb without the pronoun written behind it: اعتبرته, تصفها."""
    found = [word.removesuffix(suffix) for suffix in _SUFFIXES if word.endswith(suffix)]
    return [form for form in found if len(form) >= _SHORTEST][:1]


def is_feminine_body(scene: Scene, placed: Placed) -> bool:
    """Tell whether a mention is a body by a feminine noun, of which no masculine verb is: قالت الصحيفة ... وقال."""
    return scene.cast.kind(placed) == "organisation" and is_feminine_noun(scene.text, placed.first)


def last_speaker(scene: Scene, said: Sequence[Speech], *, feminine: bool | None) -> Speaker | None:
    """Return who spoke last of those whom a verb's gender allows; None where nobody has spoken.

    Bodies take either gender until a verb of theirs shows one, states without the article are feminine; a person is a
    man until an office, a name or a verb shows a woman. A speaker that the text hides stays hidden.
    """
    said = [speech for speech in said[-2 * _BACK :] if not speech.embedded] or said
    if not said or feminine is None:
        return said[-1].speaker if said else None
    for speech in reversed(said[-_BACK:]):
        shown = _shown(scene, said, speech)
        if shown is None or shown == feminine:
            return speech.speaker
    return Speaker(figures=())


def _shown(scene: Scene, said: Sequence[Speech], speech: Speech) -> bool | None:
    """Return the gender that a statement's verb, or its speaker, shows; None where nothing does."""
    figures = speech.speaker.figures
    if speech.feminine is not None or not figures:
        return speech.feminine
    kind = scene.cast.figures[figures[0]].kind
    if kind == "person":
        return scene.women.get(figures[0], _shown_elsewhere(said, speech.speaker))
    if kind == "country" and speech.speaker.span is not None:
        word = scene.text.words[speech.speaker.span[0]]
        return None if may_be_masculine(scene, word) else True
    return None


def may_be_masculine(scene: Scene, state: str) -> bool:
    """Tell whether a masculine verb may be of a state so written: العراق, البيت الأبيض, لبنان, but no أنقرة or الصين."""
    word = state[1:] if state.startswith("و") else state
    return word in scene.lists["masculine_states"]


def is_one_of_two(scene: Scene, placed: Placed) -> bool:
    """Tell whether و joins another state to one, so that the verb may be feminine for both: اتفقت السودان ومصر على."""
    other = scene.mentions.get(placed.end)
    joined = other is not None and scene.text.words[other.first].startswith("و")
    return joined and other is not None and scene.cast.kind(other) == "country"


def _shown_elsewhere(said: Sequence[Speech], speaker: Speaker) -> bool:
    """Tell whether a verb of the report shows a person to be a woman."""
    return any(other.feminine for other in said if other.speaker.figures == speaker.figures)
