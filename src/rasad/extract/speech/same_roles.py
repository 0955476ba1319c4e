"""Give the words of a role without a name to the one person whom a Persian report calls so elsewhere: رهبر انصارالله, رهبر جنبش انصارالله."""

from collections.abc import Iterator, Sequence

from rasad.extract.speech.epithets import is_alien
from rasad.extract.speech.nameless import MANY, Call, find_calls, given_to
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speech
from rasad.text import Span

_THIS = "این"
_REACH = 12  # words of a role with the body, the town and the field that it is of
_NEXT = 3  # words behind the noun of a role among which its first other one stands
_ENDING = frozenset("،.؛:»«()")
_SMALL = frozenset({"و", "در", "استان", "شهرستان", "شهر", "کشور", "کل", "اداره", "محترم"})
_SERMON = frozenset({"امام", "خطیب"})
"""Nouns of whoever leads the prayer of Friday: خطیب جمعه، امام جمعه."""


def name_same_roles(scene: Scene, said: Sequence[Speech]) -> list[Speech]:
    """Return the statements, those under a role without a name given to whom alone the report calls by its words."""
    named = list(said)
    calls = [call for call in find_calls(scene, said) if not call.hidden]
    if not calls:
        return named
    told, words = list(_told(scene, said)), scene.text.words
    several = len({speech.speakers for speech in said if speech.speaker.basis == "name"}) > 1
    for call in calls:
        if several and words[call.spans[0][0]] in MANY:
            continue
        persons = {person for person, span in told if any(_is_same(scene, own, span) for own in call.spans)}
        if len(persons) == 1 and not _is_of_another_state(scene, call, *persons):
            for number in call.numbers:
                named[number] = given_to(named[number], *persons)
    return named


def _told(scene: Scene, said: Sequence[Speech]) -> Iterator[tuple[int, Span]]:
    """Yield the named persons of a report with the words of their roles, and those under which they speak."""
    figures = scene.cast.figures
    for figure in figures:
        if figure.kind == "person" and figure.names:
            yield from ((figure.number, (role.first, role.end)) for role in figure.offices if not role.former)
    for speech in said:
        span = speech.speaker.span
        if len(speech.speakers) == 1 and speech.speaker.basis == "role" and span is not None:
            figure = figures[speech.speakers[0]]
            if figure.kind == "person" and figure.names:
                yield figure.number, span


def _is_same(scene: Scene, own: Span, told: Span) -> bool:
    """Tell whether a role is told in words of another that stands elsewhere, with all that goes on from it."""
    words = scene.text.words
    head = own[0] + (words[own[0]] == _THIS)
    there = told[0] + (words[told[0]] == _THIS)
    if not _is_head(scene, words[head], words[there]):
        return False
    called = [word for word in words[head + 1 : own[1]] if word not in _SMALL]
    end = next((n for n in range(there, min(there + _REACH, len(words))) if _ends(scene, n)), there + _REACH)
    around = words[there + 1 : max(end, told[1])]
    return bool(called) and called[0] in around[:_NEXT] and set(called) <= {*around}


def _ends(scene: Scene, word: int) -> bool:
    """Tell whether a role ends at a word: a mark or a finished verb."""
    return scene.text.words[word] in _ENDING or scene.is_finite(word)


def _is_head(scene: Scene, one: str, other: str) -> bool:
    """Tell whether two nouns may be of one office: رئیس اداره، مدیر اداره; خطیب جمعه، امام جمعه."""
    heads = scene.lists["heads_of_bodies"]
    return one == other or {one, other} <= heads or {one, other} <= _SERMON


def _is_of_another_state(scene: Scene, call: Call, person: int) -> bool:
    """Tell whether a role is of another state than a person's offices."""
    return any(is_alien(scene, scene.cast.figures[person], span) for span in call.spans)
