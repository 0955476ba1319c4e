"""Find both sides of a talk, where the text lets them speak together (دو طرف، الجانبان، أكدا)."""

from rasad.extract.speech.nouns import bare
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import UNKNOWN, Speaker
from rasad.script import fold
from rasad.text import Span
from rasad.vocabulary.schema import Word

_SIDES = 2
_EITHER = ({"person"}, {"country", "organisation"})
_DUAL = fold("ان")
_BOTH, _NAME_ENDING = fold("تان"), fold("ا")


def both_sides(scene: Scene, span: Span) -> Speaker:
    """Return the two who speak in words `span`: the two persons of this sentence, else of it and the one before.

    Where there are no persons, or البلدان speak, the two states or bodies; else nobody.
    """
    twins = _twins(scene, scene.text.words[span[0]])
    if twins:
        return Speaker(figures=twins, span=span, basis="turn") if len(twins) == _SIDES else UNKNOWN
    number = scene.text.sentence_of[span[0]]
    states = scene.text.words[span[0]] in scene.lists["state_pairs"]
    for kinds in _EITHER[1:] if states else _EITHER:
        figures: dict[int, None] = {}
        for back in (0, 1):
            begin = scene.text.sentences[max(0, number - back)].first
            near = scene.cast.between(begin, span[0])
            if back and figures and _says_pronoun(scene, scene.text.sentences[number].first, span[0]):
                return UNKNOWN  # والتقى سموه أمين المجلس: the other is whom the pronoun means
            figures = dict.fromkeys(placed.figure for placed in near if scene.cast.kind(placed) in kinds)
            if len(figures) == _SIDES:
                return Speaker(figures=tuple(figures), span=span, basis="turn")
        if figures:
            break
    return _two_holders(scene, span)


def _twins(scene: Scene, word: str) -> tuple[int, ...]:
    """Return the states whose names begin alike that a dual calls both: الكوريتان of كوريا الشمالية and كوريا الجنوبية."""
    stem = bare(scene.lexicon, word).removesuffix(_BOTH)
    name = f"{stem}{_NAME_ENDING}"
    if not word.endswith(_BOTH):
        return ()
    states = (placed for placed in scene.cast.placed if scene.cast.kind(placed) == "country")
    return tuple(
        dict.fromkeys(placed.figure for placed in states if scene.text.words[placed.first].endswith(name))
    )


def _two_holders(scene: Scene, span: Span) -> Speaker:
    """Return the only two persons of a report before who hold what a dual calls both: الوزيران, الرئيسان."""
    noun = bare(scene.lexicon, scene.text.words[span[0]])
    stem = noun.removesuffix(_DUAL)
    if stem == noun or span[1] != span[0] + 1:
        return UNKNOWN
    held = [placed for placed in scene.offices.get(stem, ()) if placed.first < span[0]]
    named = {placed.figure for placed in held} & {
        placed.figure for placed in scene.cast.between(0, span[0]) if placed.form == "name"
    }
    order = dict.fromkeys(placed.figure for placed in held if placed.figure in named)
    return Speaker(figures=tuple(order), span=span, basis="turn") if len(order) == _SIDES else UNKNOWN


def _says_pronoun(scene: Scene, begin: int, end: int) -> bool:
    """Tell whether a sentence names somebody by a pronoun or an honour before its both sides."""
    turns = (scene.turn[n].row for n in range(begin, end) if n in scene.turn)
    return any(isinstance(row, Word) and row.meaning in {"same", ""} for row in turns)
