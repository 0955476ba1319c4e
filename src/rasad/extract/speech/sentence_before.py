"""Find the person of whom the sentence before told, who speaks where nobody is named: وكان الرئيس قد قرر الانسحاب. وقال إن."""

from collections.abc import Sequence

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.genders import is_feminine
from rasad.extract.speech.scene import SPEAKING, Scene
from rasad.extract.speech.speech import Speaker, Speech, describe, folded, mention_at
from rasad.extract.speech.subject_first import agrees_ahead, behind_verb, may_act
from rasad.script import fold
from rasad.text import Sentence

# فقد قال في هذه التصريحات; ويسعى الوزير إلى ذلك. ولكنه قال
_HAD = frozenset({"فقد", "وقد", *map(fold, ("لكنه", "ولكنه", "لكنها", "ولكنها"))})
_LIKEWISE = frozenset(map(fold, ("كما", "ثم")))  # وتذرع الوزير بالمرض. ثم أضاف
_SUBJECT = 14  # words of a sentence within which its subject begins


def subject_of_last_sentence(scene: Scene, match: CueMatch, said: Sequence[Speech]) -> Speaker | None:
    """Return the person of whom the sentence before told, where nobody spoke in it: وكان الرئيس قد قرر الانسحاب. وقال إن.

    A verb that goes on with what was said (وأضاف) is still of who spoke last.
    """
    number = scene.text.sentence_of[match.first]
    likewise = not said and scene.text.words[match.first - 1] in _LIKEWISE
    had = likewise or scene.text.words[match.first - 1] in _HAD
    if not number or not (match.prefix or had):
        return None
    before, first = scene.text.sentences[number - 1], scene.text.sentences[number].first
    if before.heading and not said and match.first == first:
        return _of_heading(scene, match, number)  # أردوغان يريد المحاكمة.. ويتمنى الإعدام
    if before.heading or (said and said[-1].end > before.first) or match.first - had > first:
        return None
    row = match.row
    if not likewise and row.forms and folded(row.forms[0]) in scene.lists["continuing"]:
        return _cited(scene, match, before)
    feminine = is_feminine(scene, match)
    for placed in scene.cast.between(before.first, min(before.end, before.first + _SUBJECT)):
        woman = scene.women.get(placed.figure)
        if scene.cast.kind(placed) == "person" and may_act(scene, placed):
            hers = placed.first == before.first + 1 and _is_hers(scene, before.first)
            told = placed.first > before.first and (hers or behind_verb(scene, placed, before.first))
            fits = woman is True or hers if feminine else not (woman or hers)
            return describe([placed]) if told and fits else None
    return None


def _cited(scene: Scene, match: CueMatch, before: Sentence) -> Speaker | None:
    """Return after whom a sentence without other words tells, who goes on: وفقا للوزارة. وتابعت."""
    for cue in scene.cues_in(before.first, before.end):
        if cue.row.part != "phrase" or cue.row.act != "report" or "object" not in cue.row.governs:
            continue
        placed = mention_at(scene, cue.end, before.end)
        if placed is None or placed.first != cue.end or scene.cast.kind(placed) not in SPEAKING:
            return None
        carries = scene.cast.figures[placed.figure].known in scene.media  # وفقا لرويترز. وأضاف
        return describe([placed]) if not carries and agrees_ahead(scene, match, placed) else None
    return None


def _is_hers(scene: Scene, word: int) -> bool:
    """Tell whether a word before a person is a feminine verb by its form: ودافعت ماي عن; no plural (ومحادثات ماي)."""
    here = scene.text.words[word]
    return here[0] == "و" and here.endswith("ت") and here[-2] != "ا" and len(here) > len("وقفت")


def _of_heading(scene: Scene, match: CueMatch, number: int) -> Speaker | None:
    """Return the mention that opens a heading whose second half has a verb alone: إيران ترد.. وتدعو."""
    before, here = scene.text.sentences[number - 1], scene.text.sentences[number]
    placed = mention_at(scene, before.first, before.end)
    if here.paragraph != before.paragraph or placed is None or placed.first != before.first:
        return None
    return describe([placed]) if may_act(scene, placed) and agrees_ahead(scene, match, placed) else None
