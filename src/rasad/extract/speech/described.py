"""Give the words of whom an Arabic report calls by what he is alone to the one person whom it names beside that: محامي الرئيس قال ... سالم دلوان، محامي الرئيس الشرقي."""

from collections.abc import Mapping, Sequence

from rasad.extract.speech.descriptions import (
    HOLDING,
    Described,
    find_descriptions,
    is_person_noun,
    noun_of,
)
from rasad.extract.speech.nouns import bare
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speaker, Speech
from rasad.text import Span
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Country

_NEAR = 6  # sentences between somebody without the article and the name that tells who that was
_SHORTEST = 3  # letters of a word that tells one from another
_SHARED = 2  # words that two phrases have in common where neither holds the other
_TO = "ل"


def name_described(scene: Scene, said: Sequence[Speech]) -> list[Speech]:
    """Return the statements, those of somebody called by a noun of persons given to the one person who is named beside it."""
    keys = {key for speech in said if (key := _key_of(scene, speech)) is not None}
    if not keys:
        return [*said]
    told = list(find_descriptions(scene, keys))
    his = {key: person for key in keys if (person := _meant(scene, key, told)) is not None}
    return [_given(scene, speech, his) for speech in said] if his else list(said)


def _given(scene: Scene, speech: Speech, his: Mapping[Span, int]) -> Speech:
    """Return a statement with the person whom the words mean that it is told under."""
    key = _key_of(scene, speech)
    if key is None or key not in his:
        return speech
    basis = speech.speaker.basis or "role"
    return speech._replace(speaker=Speaker(figures=(his[key],), span=key, basis=basis))


def _key_of(scene: Scene, speech: Speech) -> Span | None:
    """Return the words by which a speaker is called whom the report does not name there, a noun of persons first."""
    span, figures = speech.speaker.span, speech.speakers
    if span is None or len(figures) > 1:
        return None
    if figures:
        figure = scene.cast.figures[figures[0]]
        if figure.kind != "person" or figure.names:
            return None
    return span if is_person_noun(scene, span[0]) else None


def _meant(scene: Scene, key: Span, told: Sequence[Described]) -> int | None:
    """Return the one person of whom the report says what words say that call somebody."""
    rest = _telling(scene, key[0] + 1, key[1])
    definite = _is_definite(scene, key)
    found = {other.figure for other in told if other.first == key[0]} - _held(scene, key)
    if found:
        return found.pop() if len(found) == 1 else None
    for other in told:
        apart = other.end <= key[0] or key[1] <= other.first
        if (
            apart
            and _is_alike(scene, key, rest, other)
            and (definite or _is_introduced(scene, key, other.figure))
        ):
            found.add(other.figure)
    if not found and not definite:
        placed = scene.mentions.get(key[0])
        if placed is not None and placed.form == "role" and scene.cast.figures[placed.figure].names:
            return placed.figure if _is_introduced(scene, key, placed.figure) else None
    found = found or _by_noun_alone(scene, key, told)
    return found.pop() if len(found) == 1 else None


def _by_noun_alone(scene: Scene, key: Span, told: Sequence[Described]) -> set[int]:
    """Return who comes in soon behind an office with its noun alone and holds no other: قال وزير النقل الشرقي ... وصرح الوزير سالم دلوان."""
    return {
        other.figure
        for other in told
        if other.end == other.first + 1
        and scene.text.words[other.first].startswith(scene.lexicon.article)
        and noun_of(scene, key[0]) == noun_of(scene, other.first)
        and not scene.cast.figures[other.figure].offices
        and _is_introduced(scene, key, other.figure)
    }


def _held(scene: Scene, key: Span) -> set[int]:
    """Return the persons whom the cast gives an office that begins where words do: they are resolved, not named beside it."""
    placed = scene.mentions.get(key[0])
    return {placed.figure} if placed is not None and placed.form == "role" else set()


def _is_alike(scene: Scene, key: Span, rest: frozenset[str], other: Described) -> bool:
    """Tell whether two phrases say the same of somebody: of one noun and no two states, the words of one among those of the other."""
    if noun_of(scene, key[0]) != noun_of(scene, other.first):
        return False
    those = _telling(scene, other.first + 1, other.end)
    states = [_states(scene, first, end) for first, end in (key, (other.first, other.end))]
    if not all(states):
        return bool(rest and those) and _overlap(scene, rest, those)
    if states[0].isdisjoint(states[1]):
        return False
    return _overlap(scene, rest, those) if rest and those else not (rest or those)


def _overlap(scene: Scene, these: frozenset[str], those: frozenset[str]) -> bool:
    """Tell whether the words that call somebody are among those beside a name; what else they say are common words, no place."""
    more = these - those
    shared = not more or these >= those or len(these & those) >= _SHARED
    common = scene.lists["common_words"]
    return shared and all(here in common or scene.lexicon.article + here in common for here in more)


def _states(scene: Scene, first: int, end: int) -> set[str]:
    """Return the states of which words speak, by name or demonym."""
    return {match.row.code for match in _state_words(scene, first, end) if isinstance(match.row, Country)}


def _state_words(scene: Scene, first: int, end: int) -> list[Match]:
    """Return where words name a state or what is of it: اليابان, الياباني."""
    return [*scene.between("countries", first, end), *scene.between("demonyms", first, end)]


def _telling(scene: Scene, first: int, end: int) -> frozenset[str]:
    """Return the words that tell of whom or what somebody is: no states, nothing that passes, articles and prepositions left out."""
    lists, words, found = scene.lists, scene.text.words, set()
    told = {n for match in _state_words(scene, first, end) for n in range(match.first, match.end)}
    for n in range(first, end):
        here = bare(scene.lexicon, words[n])
        plain = n in told or here in lists["idle_words"] or words[n] in lists["idle_words"]
        if not plain and len(here) >= _SHORTEST and here[0].isalpha() and here not in HOLDING:
            found.add(here[1:] if here[0] == _TO and here[1:] in lists["common_words"] else here)
    return frozenset(found)


def _is_definite(scene: Scene, key: Span) -> bool:
    """Tell whether a noun of persons means one who is known: with the article, or of somebody or something that is."""
    words, article = scene.text.words, scene.lexicon.article
    first, end = key
    if article in words[first][:3]:
        return True
    for n in range(first + 1, end):
        if words[n] in HOLDING or n in scene.particle or words[n][0] == _TO:
            return False
        if words[n].startswith(article) or n in scene.mentions:
            return True
    return False


def _is_introduced(scene: Scene, key: Span, figure: int) -> bool:
    """Tell whether who is called without the article is named only later, and soon: قال متحدث باسم الوزارة ... وقال المتحدث باسم الوزارة سالم."""
    sentence_of = scene.text.sentence_of
    his = (placed for placed in scene.cast.placed if placed.figure == figure and placed.form == "name")
    named = next(his, None)
    if named is None or named.first < key[0]:
        return False
    return sentence_of[named.first] - sentence_of[key[0]] <= _NEAR
