"""Give the words of a role to the one person whom a Persian report introduces with them: مدیرمسئول ماهنامه گفت ... سالم دلوان، مدیرمسئول ماهنامه."""

from collections.abc import Iterator, Sequence

from rasad.extract.cast import Placed
from rasad.extract.speech.epithets import is_alien, is_calling
from rasad.extract.speech.plurals import is_plural
from rasad.extract.speech.punctuation import CLOSING, COMMAS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speaker, Speech
from rasad.text import Span

_THIS = "این"
_AND = "و"
_REACH = 14  # words between a role and the name beside it, with the other roles of its bearer
_MARKS = 2  # marks between a name and a role: «سالم دلوان»، استاد دانشگاه
_NEAR = 2  # sentences between one noun alone and who was introduced with it


def name_introduced(scene: Scene, said: Sequence[Speech]) -> list[Speech]:
    """Return the statements, those under a role without a name given to whom alone the report names beside that role.

    Two words of the role must stand beside the name; one noun alone (سناتور) is of whom it was near only.
    """
    named = list(said)
    speaking = {figure for speech in said for figure in speech.speakers}
    his: dict[Span | int, int] = {}  # words, or the number of a figure without a name, and whose they are
    for number, speech in enumerate(said):
        key = _key_of(scene, speech)
        if key is None:
            continue
        if key not in his and _may_be_his(scene, speech):
            person = _introduced(scene, speech, speaking)
            if person is not None:
                his[key] = person
        if key in his:
            basis = speech.speaker.basis if speech.speakers else "role"
            named[number] = speech._replace(
                speaker=Speaker(figures=(his[key],), span=speech.speaker.span, basis=basis)
            )
    return named


def _key_of(scene: Scene, speech: Speech) -> Span | int | None:
    """Return the words by which a speaker without a name is called, or the number of its figure."""
    if not speech.speakers:
        return speech.speaker.span
    figure = scene.cast.figures[speech.speakers[0]]
    nameless = len(speech.speakers) == 1 and figure.kind == "person" and not figure.names
    return figure.number if nameless else None


def _may_be_his(scene: Scene, speech: Speech) -> bool:
    """Tell whether words may be the role of one person: no یک مقام, no مقامات, none of a verb in the plural."""
    cue = scene.cue_at.get(speech.cue[0]) if speech.cue else None
    span = speech.speaker.span
    if cue is None or span is None or (cue.row.part == "verb" and is_plural(scene, cue)):
        return False
    head = span[0] + (scene.text.words[span[0]] == _THIS)
    return head < span[1] and is_calling(scene, scene.text.words[head])


def _introduced(scene: Scene, speech: Speech, speaking: set[int]) -> int | None:
    """Return the one person beside whose name a speaker's role stands elsewhere in the report."""
    words, span = scene.text.words, speech.speaker.span
    if span is None:
        return None
    head = span[0] + (words[span[0]] == _THIS)
    alone = head + 1 == span[1]
    if not alone and (words[head + 1] in COMMAS or words[head + 1] in scene.lists["some"]):
        return None
    sentence = scene.text.sentence_of[head]
    found = set[int]()
    for n in places_of(words, words[head]):
        far = abs(scene.text.sentence_of[n] - sentence) > _NEAR
        if n == head or (far if alone else words[n + 1 : n + 2] != [words[head + 1]]):
            continue
        beside = named_beside(scene, n, alone=alone)
        # رئیس دانشگاه امام فلان: who only stands behind it may have given a body its name, unless he speaks
        if beside is not None and (alone or beside.end <= n or beside.figure in speaking):
            found.add(beside.figure)
    if len(found) != 1:
        return None
    (person,) = found
    return None if is_alien(scene, scene.cast.figures[person], span) else person


def places_of(words: Sequence[str], word: str) -> Iterator[int]:
    """Yield where a word stands in a text."""
    n = -1
    for _ in range(words.count(word)):
        n = words.index(word, n + 1)
        yield n


def named_beside(scene: Scene, word: int, *, alone: bool) -> Placed | None:
    """Return the person whose name stands beside a role that begins at a word: in front of it, or at its end."""
    words = scene.text.words
    begin = scene.text.sentences[scene.text.sentence_of[word]].first
    for placed in reversed(scene.cast.between(max(begin, word - _REACH), word)):
        if _is_named(scene, placed):
            gap = words[placed.end : word]
            joined = gap[-1:] == [_AND] and not alone and _is_phrase(scene, placed.end, word - 1)
            near = len(gap) <= _MARKS and all(
                mark in COMMAS or mark in CLOSING or mark == "-" for mark in gap
            )
            if near or joined:
                return placed
            break
    end = scene.text.sentences[scene.text.sentence_of[word]].end
    for placed in scene.cast.between(word + 1, min(end, word + (_NEAR if alone else _REACH))):
        if _is_named(scene, placed):
            own = words[placed.first - 1] != _AND and _is_phrase(scene, word + 1, placed.first)
            return placed if own else None
    return None


def _is_named(scene: Scene, placed: Placed) -> bool:
    """Tell whether a mention is the name of a person."""
    return placed.form == "name" and scene.cast.kind(placed) == "person"


def _is_phrase(scene: Scene, first: int, end: int) -> bool:
    """Tell whether words are of one noun phrase: no verb, no comma, no preposition and no conjunction among them."""
    return not any(
        scene.text.words[n] in COMMAS
        or scene.text.words[n] == ":"
        or scene.is_finite(n)
        or scene.is_conjunction(n)
        or scene.meaning(n) == "preposition"
        for n in range(first, end)
    )
