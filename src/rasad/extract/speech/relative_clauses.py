"""Find whom an Arabic relative clause with a verb of speech describes: السلطات التي تقول إن, الرئيس سالم، الذي ينتمي للوسط، الذي قال."""

from rasad.extract.cast import Placed
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.forms import is_plural, is_several
from rasad.extract.speech.genders import is_feminine, is_feminine_body, may_be_masculine
from rasad.extract.speech.nouns import bare
from rasad.extract.speech.punctuation import CLOSING, COMMAS
from rasad.extract.speech.scene import SPEAKING, Scene
from rasad.extract.speech.seats import has_object
from rasad.extract.speech.speech import UNKNOWN, Speaker, describe, going_on
from rasad.script import fold

_HEAD = 3  # words before a relative among which the noun stands that it describes
_OF_IT = tuple(map(fold, ("ه", "ها")))
_SPEAKERS = ("body_nouns", "callers", "callings", "crowds", "sayers", "sources")
_DESCRIBED = 12  # words by which somebody is described, at most
_WHO, _WHICH = fold("الذي"), fold("التي")


def described_by(scene: Scene, match: CueMatch) -> Speaker | None:
    """Return the mention that a relative clause describes (السلطات التي تقول إن)."""
    before = match.first - 1
    while scene.ending.get(before) == "auxiliary":
        before -= 1  # البلاد التي كانت تطالب بذلك
    if scene.text.words[before] not in scene.lists["relatives"]:
        return None
    if match.row.act == "describe" and has_object(match, scene.text.words[match.first]):
        return None  # علاقته بترامب، الذي وصفه بأنه صديق
    begin = _before_marks(scene, before)
    near = [placed for placed in scene.cast.between(begin - 8, begin) if placed.end == begin]
    # حليفها الذي هدد is somebody unnamed; in التدخلات التي قال إن it is not they who spoke
    feminine, relative = is_feminine(scene, match), scene.text.words[before].removeprefix("و")
    if feminine is not None and relative == (_WHO if feminine else _WHICH) and not is_several(scene, match):
        return None  # استراتيجية الوزيرة التي قال إنها
    if near and relative == _WHO and _is_hers_alone(scene, near[0]):
        return UNKNOWN  # كبير الأساقفة في الولايات المتحدة، الذي وصف
    if near and scene.cast.kind(near[0]) in SPEAKING:  # رسالة لروسيا التي أكدت
        return UNKNOWN if is_plural(scene, match) else describe(near[:1])
    agreeing = feminine is not None and relative == (_WHICH if feminine else _WHO)
    named = _described_twice(scene, begin, relative) if agreeing and begin < before else None
    return describe([named]) if named is not None else UNKNOWN if agreeing else None


def _before_marks(scene: Scene, relative: int) -> int:
    """Return where what a relative clause describes ends, before a comma and a closing mark: السفير سالم، الذي قال; وكالة "واس"، التي."""
    words = scene.text.words
    end = relative - (words[relative - 1] in COMMAS)
    return end - (words[end - 1] in CLOSING)


def called_thing(scene: Scene, match: CueMatch, inside: Speaker | None) -> Speaker | None:
    """Return who speaks in a sentence also where its relative clause tells what he says of a thing: عن ثقته بالمحادثات، والتي قال إنها.

    The verb is of another gender than the relative, or the words before that are of nobody who speaks (ترسانتها النووية، التي تقول إنها).
    """
    words, before = scene.text.words, match.first - 1
    relative = words[before].removeprefix("و")
    if inside is None or len(inside.figures) != 1 or relative not in {_WHO, _WHICH}:
        return None
    that = scene.text.word(match.end)
    if not scene.is_conjunction(match.end) or not that.endswith(_OF_IT):
        return None
    feminine, figure = is_feminine(scene, match), inside.figures[0]
    person = scene.cast.figures[figure].kind == "person"
    if feminine is None or (person and scene.women.get(figure, False) != feminine):
        return None
    end = _before_marks(scene, before)
    if feminine == (relative == _WHICH):
        nouns = [bare(scene.lexicon, word) for word in words[end - _HEAD : end]]
        speak = any(noun in scene.lists[names] for noun in nouns for names in _SPEAKERS)
        if speak or any(placed.end == end for placed in scene.cast.between(end - _HEAD, end)):
            return None
    return going_on(inside)


def _described_twice(scene: Scene, comma: int, relative: str) -> Placed | None:
    """Return the person whom more than one clause or noun describes: الرئيس سالم دلوان، الذي ينتمي للوسط، الذي قال; سالم دلوان العضو عن الواحة، والذي قال."""
    words = scene.text.words
    near = [
        p for p in scene.cast.between(max(0, comma - _DESCRIBED), comma) if scene.cast.kind(p) == "person"
    ]
    if not near or scene.text.sentence_of[near[-1].first] != scene.text.sentence_of[comma]:
        return None
    placed = near[-1]
    behind = placed.end + (words[placed.end] in COMMAS)
    again = words[behind].removeprefix("و") == relative
    noun = bare(scene.lexicon, words[behind])
    called = words[behind].startswith(scene.lexicon.article) and noun in scene.lists["callings"]
    woman = scene.women.get(placed.figure, False)
    return placed if (again or called) and woman == (relative == _WHICH) else None


def _is_hers_alone(scene: Scene, placed: Placed) -> bool:
    """Tell whether a mention is a state or body that is feminine, and so not whom الذي means."""
    if scene.cast.kind(placed) == "country":
        return not may_be_masculine(scene, scene.text.words[placed.first])
    return is_feminine_body(scene, placed)
