"""Find a subject of no mention that stands between an Arabic verb and its object: وأبدت دول شرقية اعتراضها, ويعتبرهم أنصارهم سجناء."""

from rasad.extract.speech.calling_words import LONGEST, end_of
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.genders import is_feminine
from rasad.extract.speech.nouns import is_feminine_noun
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.seats import has_object
from rasad.extract.speech.speech import addresses
from rasad.script import fold

_MEN, _FOR = fold("ون"), "ل"


def past_subject(scene: Scene, match: CueMatch, noun: int, limit: int) -> int | None:
    """Return where the object begins behind a subject that is nobody of the cast, None where none stands right behind the verb."""
    if noun != match.end or match.row.part != "verb" or match.prefix == _FOR or addresses(match.row):
        return None
    if _is_of_crowd(scene, match, noun):
        end = noun + 1 + _is_adjective(scene, noun, noun + 1)
    elif _is_over_pronoun(scene, match, noun):
        definite = scene.text.words[noun].startswith(scene.lexicon.article)
        end = end_of(scene, noun, min(limit, noun + LONGEST)) if definite else noun + 1
    else:
        return None
    return end if end < limit else None


def _is_adjective(scene: Scene, noun: int, word: int) -> bool:
    """Tell whether a word behind a noun of several ends as its adjective does: دول شرقية, محتجون غاضبون."""
    if scene.text.words[noun].endswith(_MEN):
        return scene.text.word(word).endswith(_MEN)
    return word < len(scene.text.words) and is_feminine_noun(scene.text, word)


def _is_of_crowd(scene: Scene, match: CueMatch, noun: int) -> bool:
    """Tell whether a noun is of several people or bodies of whom a verb of its gender may be: وأبدت دول, وأعلن محتجون; but no object (يعارض دولا)."""
    here = scene.text.words[noun]
    return here in scene.lists["crowds"] and is_feminine(scene, match) is not here.endswith(_MEN)


def _is_over_pronoun(scene: Scene, match: CueMatch, noun: int) -> bool:
    """Tell whether a definite noun stands behind a verb whose object is the pronoun on it: ويعتبرهم أنصارهم, وتصفه الصحف."""
    here = scene.text.words[noun]
    if not has_object(match, scene.text.words[match.end - 1]):
        return False
    his = here.endswith(scene.pieces["pronoun_endings"]) and not is_feminine_noun(scene.text, noun)
    return his or (here.startswith(scene.lexicon.article) and here not in scene.lists["relatives"])
