"""Give the words of whom an Arabic report calls by what he is alone to the one person whom it names beside that: محامي الرئيس قال ... سالم دلوان، محامي الرئيس الشرقي."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from rasad.extract.speech.descriptions import (
    HOLDING,
    Described,
    find_descriptions,
    is_beside,
    is_definite,
    key_of,
    noun_of,
)
from rasad.extract.speech.named_next import name_next
from rasad.extract.speech.nouns import bare
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speaker, Speech
from rasad.text import Span
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Country

_NEAR = 6  # sentences between somebody without the article and the name that tells who that was
_SHORTEST = 3  # letters of a word that tells one from another
_SHARED = 2  # words that two phrases have in common where neither holds the other
_IN_THE_NAME = "باسم"
_HEAD, _TO = "head_of_state", "ل"


def name_described(scene: Scene, said: Sequence[Speech]) -> list[Speech]:
    """Return the statements, those of somebody called by a noun of persons given to the one person who is named beside it."""
    keys = {key for speech in said if (key := key_of(scene, speech)) is not None}
    if not keys:
        return [*said]
    told = list(find_descriptions(scene, keys))
    his = {key: person for key in keys if (person := _meant(scene, key, told)) is not None}
    named = [_given(scene, speech, his) for speech in said] if his else [*said]
    again = {
        key: person
        for n, key in _unnamed(scene, named)
        if (person := _again(scene, named[:n], key)) is not None
    }
    return name_next(scene, [_given(scene, speech, again) for speech in named] if again else named)


def _unnamed(scene: Scene, said: Sequence[Speech]) -> Iterator[tuple[int, Span]]:
    """Yield the words that call who speaks by a noun and its adjectives alone, with the number of the first statement under them."""
    met = set[Span]()
    for n, speech in enumerate(said):
        key = key_of(scene, speech)
        if key is not None and key not in met and _is_noun_alone(scene, key):
            met.add(key)
            yield n, key


def _is_noun_alone(scene: Scene, key: Span) -> bool:
    """Tell whether words are a noun of persons and adjectives of it, one of a state among them: المسؤول الشرقي."""
    end = _past_adjectives(scene, key)
    definite = all(word.startswith(scene.lexicon.article) for word in scene.text.words[key[0] : end])
    if noun_of(scene, key[0]) not in scene.lists["officials"]:
        return False  # الرئيس الشرقي, الناشط الشرقي
    return definite and bool(_states(scene, key[0], end)) and not _telling(scene, key[0] + 1, end)


def _past_adjectives(scene: Scene, key: Span) -> int:
    """Return where the adjectives of a noun end that calls somebody, one beyond its words among them."""
    after = scene.text.word(key[1])
    one = key[1] == key[0] + 1 and after.startswith(scene.lexicon.article)
    return key[1] + (one and bool(_states(scene, key[1], key[1] + 1)))


def _again(scene: Scene, before: Sequence[Speech], key: Span) -> int | None:
    """Return the figure who spoke last, or else the only one named before who may be meant by a noun and a state alone.

    He has an office of that state, and nobody was spoken of by that noun without the article. Behind who spoke last nobody
    else of the state was named; a head of state is not called an official.
    """
    states, noun = _states(scene, key[0], _past_adjectives(scene, key)), noun_of(scene, key[0])
    if any(word < key[0] for word in scene.text.where({noun, f"و{noun}"})):
        return None  # نفى مسؤول شرقي ... وأضاف المسؤول الشرقي
    last = before[-1] if before else None
    if last is not None and len(last.speakers) == 1 and last.cue is not None:
        since = _holders_of(scene, states, (last.cue[0], key[0])) - {*last.speakers}
        if _is_of(scene, last.speakers[0], states) and not since:
            return last.speakers[0]
    held = _holders_of(scene, states, (0, key[0]))
    figure = scene.cast.figures[held.pop()] if len(held) == 1 else None
    leads = figure is None or any(role.office == _HEAD for role in figure.offices)
    return figure.number if figure is not None and not leads else None


def _holders_of(scene: Scene, states: AbstractSet[str], within: Span) -> set[int]:
    """Return the persons named between two words who have an office of some states."""
    figures = {placed.figure for placed in scene.cast.between(*within) if placed.form == "name"}
    return {figure for figure in figures if _is_of(scene, figure, states)}


def _is_of(scene: Scene, number: int, states: AbstractSet[str]) -> bool:
    """Tell whether a figure is a person with a name and an office of some states."""
    figure = scene.cast.figures[number]
    own = {role.of for role in figure.offices}
    return figure.kind == "person" and bool(figure.names) and not own.isdisjoint(states)


def _given(scene: Scene, speech: Speech, his: Mapping[Span, int]) -> Speech:
    """Return a statement with the person whom the words mean that it is told under."""
    key = key_of(scene, speech)
    if key is None or key not in his:
        return speech
    basis = speech.speaker.basis or "role"
    return speech._replace(speaker=Speaker(figures=(his[key],), span=key, basis=basis))


def _meant(scene: Scene, key: Span, told: Sequence[Described]) -> int | None:
    """Return the one person of whom the report says what words say that call somebody."""
    rest = _telling(scene, key[0] + 1, key[1])
    definite = is_definite(scene, key)
    held = _held(scene, key)
    here = [other for other in told if other.first == key[0]]
    found = {other.figure for other in here if other.figure not in held or is_beside(scene, other)}
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
        found = _resolved(scene, key, told)
    found = found or _by_noun_alone(scene, key, told)
    return found.pop() if len(found) == 1 else None


def _resolved(scene: Scene, key: Span, told: Sequence[Described]) -> set[int]:
    """Return whom the cast gives an office without the article, where he comes in soon with that noun beside his name.

    Who speaks there in the name of something else is another.
    """
    placed = scene.mentions.get(key[0])
    if placed is None or placed.form != "role" or not scene.cast.figures[placed.figure].names:
        return set()
    his = [other for other in told if other.figure == placed.figure and is_beside(scene, other)]
    another = any(_IN_THE_NAME in scene.text.words[other.first : other.end] for other in his)
    own = bool(his) and not another and _is_introduced(scene, key, placed.figure)
    return {placed.figure} if own else set()


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


def _is_introduced(scene: Scene, key: Span, figure: int) -> bool:
    """Tell whether who is called without the article is named only later, and soon: قال متحدث باسم الوزارة ... وقال المتحدث باسم الوزارة سالم."""
    sentence_of = scene.text.sentence_of
    his = (placed for placed in scene.cast.placed if placed.figure == figure and placed.form == "name")
    named = next(his, None)
    if named is None or named.first < key[0]:
        return False
    return sentence_of[named.first] - sentence_of[key[0]] <= _NEAR
