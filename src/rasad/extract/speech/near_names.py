"""Give the words of somebody whom an Arabic report calls by one word that no list has to whose surname that is, misspelt: قال أبودرينة, of نبيل أبوردينة."""

from collections.abc import Iterator, Sequence

from rasad.extract.people.misspelt import is_near
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speaker, Speech

_SHORTEST = 6  # letters of a surname of which one may be wrong


def name_near(scene: Scene, said: Sequence[Speech]) -> list[Speech]:
    """Return the statements, those under one strange word given to the one person whose surname it is but for a letter."""
    return [_named(scene, speech) for speech in said]


def _named(scene: Scene, speech: Speech) -> Speech:
    """Return a statement, given to whose misspelt surname calls its speaker."""
    span = speech.speaker.span
    if speech.speakers or span is None or span[1] - span[0] != 1:
        return speech
    found = set(_bearers(scene, scene.text.words[span[0]]))
    if len(found) != 1:
        return speech
    return speech._replace(speaker=Speaker(figures=(found.pop(),), span=span, basis="name"))


def _bearers(scene: Scene, word: str) -> Iterator[int]:
    """Yield the persons named in full whose last word is a word, or would be but for a letter of one that no list has."""
    listed = word in scene.lists["common_words"] or word.startswith(scene.lexicon.article)
    strange = len(word) >= _SHORTEST and not listed
    for placed in scene.cast.placed:
        whole = placed.form == "name" and placed.end - placed.first > 1
        if whole and scene.cast.kind(placed) == "person":
            surname = scene.text.words[placed.end - 1]
            if word == surname or (strange and len(surname) >= _SHORTEST and is_near(word, surname)):
                yield placed.figure
