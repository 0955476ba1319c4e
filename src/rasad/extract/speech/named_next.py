"""Give the words of somebody called by an office or a noun alone, in Arabic, to whom the next sentence lets speak by a bare name: قال متحدث باسم العائلة ... وقال سالم دلوان في تغريدة."""

from collections.abc import Iterator, Sequence

from rasad.extract.cast import Placed
from rasad.extract.speech.descriptions import is_definite, is_person_noun, key_of
from rasad.extract.speech.nouns import is_feminine_noun
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speaker, Speech
from rasad.text import Span

_NEAR = 2  # sentences between the two
_WHOLE = 2  # words of a name in full
_IN_THE_NAME = "باسم"


def name_next(scene: Scene, said: Sequence[Speech]) -> list[Speech]:
    """Return the statements, those of somebody without a name given to whoever the next statement names for the first time."""
    his = dict(_pairs(scene, said))
    if not his:
        return [*said]
    named = []
    for speech in said:
        key = key_of(scene, speech)
        words = _words(scene, key) if key is not None else ()
        if key is not None and words in his:
            speaker = Speaker(figures=(his[words],), span=key, basis=speech.speaker.basis or "role")
            named.append(speech._replace(speaker=speaker))
        else:
            named.append(speech)
    return named


def _words(scene: Scene, key: Span) -> tuple[str, ...]:
    """Return the words that call somebody, which a lead that is told twice has twice."""
    return tuple(scene.text.words[slice(*key)])


def _pairs(scene: Scene, said: Sequence[Speech]) -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield the words that call somebody in the lead, with whom the statement behind it lets speak by a bare name.

    Further down another who is named in full is another: قال متحدث باسم السفارة ... وقالت سارة دلوان.
    """
    opening = key_of(scene, said[0]) if said else None
    for n, speech in enumerate(said[:-1]):
        key, following = key_of(scene, speech), said[n + 1]
        if key is None or opening is None or _words(scene, key) != _words(scene, opening):
            return
        if key_of(scene, following) is not None or not following.speakers:
            continue
        placed = _bare_name(scene, following)
        if placed is None or not 0 < _sentence(scene, placed.first) - _sentence(scene, key[1] - 1) <= _NEAR:
            continue
        if _may_be(scene, key, following, placed):
            yield _words(scene, key), placed.figure


def _sentence(scene: Scene, word: int) -> int:
    """Return the number of a word's sentence."""
    return scene.text.sentence_of[word]


def _bare_name(scene: Scene, speech: Speech) -> Placed | None:
    """Return the name in full, its first place in the report, that stands right behind the verb with nothing that says what he is."""
    placed = scene.mentions.get(speech.cue[1]) if speech.cue is not None else None
    if placed is None or speech.speakers != (placed.figure,) or placed.form != "name":
        return None
    figure = scene.cast.figures[placed.figure]
    first = next(other for other in scene.cast.placed if other.figure == placed.figure)
    plain = figure.kind == "person" and figure.known is None and not figure.offices
    if not plain or first is not placed or placed.end - placed.first < _WHOLE:
        return None
    behind = placed.end + (scene.text.word(placed.end) in COMMAS)
    told = behind < len(scene.text.words) and is_person_noun(scene, behind)
    return None if told else placed


def _may_be(scene: Scene, key: Span, following: Speech, placed: Placed) -> bool:
    """Tell whether who is called by words may be who is named: of the verb's gender, not somebody hidden (مسؤول شرقي), nobody in the words."""
    feminine = is_feminine_noun(scene.text, key[0])
    known = is_definite(scene, key) or _IN_THE_NAME in scene.text.words[slice(*key)]
    of_another = any(other.figure == placed.figure for other in scene.cast.between(*key))
    return known and feminine == bool(following.feminine) and not of_another
