"""Tell where an Arabic verb of speech tells of an act, and nobody's words: السعودية توقع صفقة, هاجموا المبنى, ملوحين بأعلام."""

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.forms import is_plural
from rasad.extract.speech.genders import is_feminine_body, may_be_masculine
from rasad.extract.speech.governed import Content
from rasad.extract.speech.nouns import bare
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import folded
from rasad.vocabulary.join_lists import any_of

_SIGNS = "توقع"
_CALLED = "ى"
_SOMEHOW = "ا"
_NEAR = 8  # words of a mention before a verb, at most


_ACTS = ("attacking", "waving", "hailing", "following")
"""Lists of verbs that tell acts, or words, by what they govern."""


def is_act(scene: Scene, match: CueMatch, content: Content) -> bool:
    """Tell whether a verb or participle, with what it governs, tells what somebody did or is called."""
    words, lists = scene.text.words, scene.lists
    stem = words[match.first][len(match.prefix) :]
    if stem in lists["being_called"] and content.kind == "object":
        return scene.text.evidence(match.first, match.end).endswith(_CALLED)  # يدعى سالما, but يدعي أن
    if match.row.part == "verb" and bare(scene.lexicon, scene.text.word(match.end)) in lists["terms"]:
        return content.kind in {"object", "phrase"}  # ويشير المصطلح إلى
    if stem == _SIGNS and content.kind == "object":
        return _is_hers(scene, match)
    form = folded(match.row.forms[0]) if match.row.forms else ""
    if form in lists["accused"]:
        return content.opened == match.end and words[match.first].endswith(
            _SOMEHOW
        )  # متهما بالفساد; but متهما الجيران ب
    return form in any_of(*map(lists.__getitem__, _ACTS)) and _is_deed(scene, match, content, form)


def _is_deed(scene: Scene, match: CueMatch, content: Content, form: str) -> bool:
    """Tell whether a verb that may tell an act does so by what it governs."""
    lists, object_ = scene.lists, scene.text.word(content.start)
    if form in lists["attacking"] and content.kind == "object":
        return bare(scene.lexicon, object_) in lists["attacked"]
    if form in lists["waving"]:
        return content.kind == "phrase" and object_.removeprefix("ب") in lists["waved"]
    if form in lists["hailing"]:
        return content.kind == "object"  # وخاطب الوزير الحاضرين قائلا
    return form in lists["following"] and is_plural(scene, match) and content.opened != match.end


def _is_hers(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a state or body that is feminine stands beside توقع, which then signs: of her it would be توقعت."""
    for placed in scene.cast.between(max(0, match.first - _NEAR), match.end + 1):
        if match.first not in {placed.end, placed.first - 1}:
            continue
        if scene.cast.kind(placed) == "country":
            return not may_be_masculine(scene, scene.text.words[placed.first])
        return is_feminine_body(scene, placed)
    return False
