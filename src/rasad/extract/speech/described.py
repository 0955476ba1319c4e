"""Give the words of whom an Arabic report calls by what he is alone to the one person whom it names beside that: محامي الرئيس قال ... سالم دلوان، محامي الرئيس الشرقي."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from rasad.extract.cast import Placed
from rasad.extract.found import Found
from rasad.extract.speech.nouns import bare
from rasad.extract.speech.punctuation import CLOSING, COMMAS, OPENING
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speaker, Speech, addresses
from rasad.script import fold
from rasad.text import Span
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Country

_LONGEST = 12  # words of what somebody is, at most
_ONTO = ("و", "ف", "ل", "ب")
_HOLDING = frozenset(map(fold, ("باسم", "في", "لدى", "من")))
_NEAR = 6  # sentences between somebody without the article and the name that tells who that was
_FORMS = tuple(
    map(fold, ("", "ال", "و", "وال", "ل", "لل", "ب", "بال"))
)  # what a noun of persons is written with
_SHORTEST = 3  # letters of a word that tells one from another
_HASH = frozenset("#_")
_AND, _TO = "و", "ل"
_SHARED = 2  # words that two phrases have in common where neither holds the other


class Described(Found, frozen=True):
    """Say that words `first` up to `end`, a noun of persons first, tell what the person numbered `figure` is."""

    first: int
    end: int
    figure: int


def name_described(scene: Scene, said: Sequence[Speech]) -> list[Speech]:
    """Return the statements, those of somebody called by a noun of persons given to the one person who is named beside it."""
    keys = {key for speech in said if (key := _key_of(scene, speech)) is not None}
    if not keys:
        return [*said]
    told = list(_described(scene, keys))
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


def is_person_noun(scene: Scene, word: int) -> bool:
    """Tell whether a noun is one of persons, what is written onto it left out."""
    noun = _noun(scene, word)
    return noun in scene.lists["callings"] or noun in scene.lists["kin_words"]


def _noun(scene: Scene, word: int) -> str:
    """Return a noun without its article and what is written onto it: وخطيبة, للناطق."""
    here = scene.text.words[word]
    nouns = scene.lists["callings"]
    stem = bare(scene.lexicon, here)
    if stem in nouns or not here.startswith(_ONTO):
        return stem
    return here[1:] if here[1:] in nouns or here[1:] in scene.lists["kin_words"] else stem


def _described(scene: Scene, keys: AbstractSet[Span]) -> Iterator[Described]:
    """Yield what the report says that persons are beside their names, by the nouns of persons that open some words."""
    nouns = {_noun(scene, first) for first, _ in keys}
    forms = {onto + noun for noun in nouns for onto in _FORMS}
    for word in scene.text.where(forms):
        for placed in scene.cast.between(word + 1, word + _LONGEST):
            told = _before(scene, placed) if _is_name(scene, placed) else None
            if told is not None and told.first == word:
                yield told
        office = scene.mentions.get(word)
        if office is not None and office.form == "role" and scene.cast.figures[office.figure].names:
            yield Described(office.first, office.end, office.figure)
        elif scene.text.words[word - 1] in COMMAS:
            for placed in scene.cast.between(max(0, word - _LONGEST), word - 1):
                told = _behind(scene, placed) if _is_name(scene, placed) else None
                if told is not None and told.first == word:
                    yield told


def _before(scene: Scene, placed: Placed) -> Described | None:
    """Return the noun of persons before a name, with what stands between; over a comma the one that opens its phrase."""
    words, end = scene.text.words, placed.first
    begin = max(scene.text.sentences[scene.text.sentence_of[end]].first, end - _LONGEST)
    while end > begin and (
        end - 1 in scene.honorific or words[end - 1] in OPENING or words[end - 1] in _HASH
    ):
        end -= 1
    apposed = end > begin and words[end - 1] in COMMAS
    end -= apposed
    first = _opening(scene, begin, end)
    nouns = [n for n in range(first, end) if is_person_noun(scene, n)]
    if not nouns or _acts_on(scene, first):
        return None
    if apposed:
        inner = scene.cast.between(first + 1, end)
        his = any(other.figure == placed.figure for other in inner)  # متحدث باسم الرئيسة الشرقية، سارة دلوان
        return Described(first, end, placed.figure) if nouns[0] == first and not his else None
    noun = nouns[-1]
    owned = len(nouns) > 1 and nouns[-2] == noun - 1 and not words[noun - 1].startswith(scene.lexicon.article)
    return None if owned or not _closes(scene, noun, end) else Described(noun, end, placed.figure)


def _opening(scene: Scene, begin: int, end: int) -> int:
    """Return where the phrase that ends at a word begins, after a mark, a verb or a small word, or whoever else is named."""
    named = [other.end for other in scene.cast.between(begin, end) if _is_name(scene, other)]
    begin = max([begin, *(n for n in named if n < end)])
    while end > begin and not _breaks(scene, end - 1):
        end -= 1
    return end


def _is_name(scene: Scene, placed: Placed) -> bool:
    """Tell whether a mention is the name of a person."""
    return placed.form == "name" and scene.cast.kind(placed) == "person"


def _acts_on(scene: Scene, word: int) -> bool:
    """Tell whether the verb before a phrase may take who is named behind it for its object: ويتهم المدعي العام سالم دلوان."""
    cue = scene.cue_at.get(word - 1)
    before = scene.text.words[word - 1] if word else ""
    reaching = scene.lists["reaching_verbs"]
    return (cue is not None and addresses(cue.row)) or before in reaching or before[1:] in reaching


def _closes(scene: Scene, noun: int, end: int) -> bool:
    """Tell whether a name may follow a phrase: its last word has the article or is a name, and no noun takes it."""
    word = scene.text.words[end - 1]
    if end == noun + 1 or word.startswith(scene.lexicon.article) or word in _HOLDING:
        return word.startswith(scene.lexicon.article)
    return any(other.end == end for other in scene.cast.between(noun + 1, end))


def _behind(scene: Scene, placed: Placed) -> Described | None:
    """Return the noun of persons that a comma sets behind a name, as far as its phrase goes, if none is named behind that."""
    words, first = scene.text.words, placed.end
    limit = scene.text.sentences[scene.text.sentence_of[placed.first]].end
    first += first < limit and words[first] in CLOSING
    if first + 1 >= limit or words[first] not in COMMAS or not is_person_noun(scene, first + 1):
        return None
    noun = first + 1
    if words[noun].startswith(_AND) and words[noun] not in scene.lexicon.forms:
        return None  # سالم دلوان، ووزير الجوار
    end = noun + 1
    while end < min(limit, first + _LONGEST) and not _breaks(scene, end):
        end += 1
    return None if _is_of_next(scene, noun, end) else Described(noun, end, placed.figure)


def _is_of_next(scene: Scene, noun: int, end: int) -> bool:
    """Tell whether a phrase behind a name and a comma is of somebody named in it or behind it: سالم دلوان، محامي الرئيس، كمال دلوان.

    In محامي الصحفي رامي دلوان and محامي رامي دلوان who is named there is whose lawyer it is.
    """
    words, article = scene.text.words, scene.lexicon.article
    behind = end + 1 + (scene.text.word(end + 1) in _HASH)
    following = scene.mentions.get(behind)
    joined = scene.text.word(behind).startswith(_AND) and words[behind] not in scene.lists["name_words"]
    if following is not None and _is_name(scene, following) and not joined:
        return True
    owner = is_person_noun(scene, noun + 1) or noun + 1 in scene.mentions
    if owner and not words[noun].startswith(article):
        return False
    return any(_is_name(scene, other) and other.end == end for other in scene.cast.between(noun + 1, end))


def _breaks(scene: Scene, word: int) -> bool:
    """Tell whether a phrase that says what somebody is ends before a word: a mark, a day, a verb, a small word."""
    here, lists = scene.text.words[word], scene.lists
    if here in _HOLDING or here in _HASH or here in OPENING or here in CLOSING:
        return False
    if not here[0].isalpha() or word in scene.dated or scene.is_conjunction(word):
        return True
    if here.startswith(scene.lexicon.article):
        return here in lists["relatives"]
    verb = word in scene.cue_at or here in lists["past_verbs"] or here in lists["present_verbs"]
    joined = here.startswith(_AND) and here[1:] in lists["common_words"] and here not in scene.lexicon.forms
    return verb or joined or word in scene.particle


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
    return found.pop() if len(found) == 1 else None


def _held(scene: Scene, key: Span) -> set[int]:
    """Return the persons whom the cast gives an office that begins where words do: they are resolved, not named beside it."""
    placed = scene.mentions.get(key[0])
    return {placed.figure} if placed is not None and placed.form == "role" else set()


def _is_alike(scene: Scene, key: Span, rest: frozenset[str], other: Described) -> bool:
    """Tell whether two phrases say the same of somebody: of one noun and no two states, the words of one among those of the other."""
    if _noun(scene, key[0]) != _noun(scene, other.first):
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
        if not plain and len(here) >= _SHORTEST and here[0].isalpha() and here not in _HOLDING:
            found.add(here[1:] if here[0] == _TO and here[1:] in lists["common_words"] else here)
    return frozenset(found)


def _is_definite(scene: Scene, key: Span) -> bool:
    """Tell whether a noun of persons means one who is known: with the article, or of somebody or something that is."""
    words, article = scene.text.words, scene.lexicon.article
    first, end = key
    if article in words[first][:3]:
        return True
    for n in range(first + 1, end):
        if words[n] in _HOLDING or n in scene.particle or words[n][0] == _TO:
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
