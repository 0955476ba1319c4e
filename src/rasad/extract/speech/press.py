"""Give the words of a medium that Arabic calls by its noun and state alone to the one medium named before: وتضيف الصحيفة الشرقية, وكالة الأنباء الشرقية."""

from collections.abc import Sequence

from rasad.extract.cast import Figure, Placed
from rasad.extract.speech.nouns import bare
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speaker, Speech
from rasad.text import Span
from rasad.vocabulary.schema import Country

_LEAST = 2  # words: a noun and a state; the noun alone is what was told of last


def name_press(scene: Scene, said: Sequence[Speech]) -> list[Speech]:
    """Return the statements, those of a medium called by what it is alone given to the one such medium that is named before."""
    return [_named(scene, speech) for speech in said]


def _named(scene: Scene, speech: Speech) -> Speech:
    """Return a statement, given to the medium that its speaker's words mean."""
    span = _key(scene, speech)
    figure = _meant(scene, span) if span is not None else None
    if span is None or figure is None:
        return speech
    return speech._replace(
        speaker=Speaker(figures=(figure,), span=span, basis=speech.speaker.basis or "role")
    )


def _key(scene: Scene, speech: Speech) -> Span | None:
    """Return the words by which a speaker is called that are a noun of media with the article and adjectives of states."""
    span, words = speech.speaker.span, scene.text.words
    if span is None or span[1] - span[0] < _LEAST or len(speech.speakers) > 1:
        return None
    if not words[span[0]].startswith(scene.lexicon.article):
        return None
    if bare(scene.lexicon, words[span[0]]) not in scene.lists["kinds_of_media"]:
        return None
    if speech.speakers:
        figure = scene.cast.figures[speech.speakers[0]]
        if figure.kind != "organisation" or figure.known is not None:
            return None
    states = {n for match in scene.between("demonyms", *span) for n in range(match.first, match.end)}
    return span if all(n in states for n in range(span[0] + 1, span[1])) else None


def _meant(scene: Scene, span: Span) -> int | None:
    """Return the one medium named before by that noun; one paper may be called by another noun of papers."""
    noun, papers = bare(scene.lexicon, scene.text.words[span[0]]), scene.lists["kinds_of_paper"]
    nouns = papers if noun in papers else {noun}
    before = [
        placed
        for each in sorted(nouns)
        for placed in scene.heads.get(each, ())
        if placed.first < span[0] and scene.cast.figures[placed.figure].known in scene.media
    ]
    states = {match.row.code for match in scene.between("demonyms", *span) if isinstance(match.row, Country)}
    found = {placed.figure for placed in before if not _is_foreign(scene, placed, states)}
    found = found or (_papers_of(scene, states, span[0]) if noun in papers else set())
    return found.pop() if len(found) == 1 else None


def _papers_of(scene: Scene, states: set[str], word: int) -> set[int]:
    """Return the papers of a state that are named before a word without any noun: تقول لوموند. الصحيفة الفرنسية أوردت."""
    figures = scene.cast.figures
    near = (figures[placed.figure] for placed in scene.cast.between(0, word))
    return {each.number for each in near if each.country in states and _is_paper(scene, each)}


def _is_paper(scene: Scene, figure: Figure) -> bool:
    """Tell whether a figure is a paper."""
    return figure.known is not None and scene.media.get(figure.known) == "newspaper"


def _is_foreign(scene: Scene, placed: Placed, states: set[str]) -> bool:
    """Tell whether a medium is of another state than the words tell."""
    country = scene.cast.figures[placed.figure].country
    return bool(states) and country is not None and country not in states
