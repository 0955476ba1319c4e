"""Find what an Arabic report says that persons are, beside their names: محامي الرئيس، سالم دلوان; سالم دلوان، محامي الرئيس."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from rasad.extract.cast import Placed
from rasad.extract.found import Found
from rasad.extract.speech.nouns import bare
from rasad.extract.speech.punctuation import CLOSING, COMMAS, OPENING
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import CALLING, Speech
from rasad.script import fold
from rasad.text import Span

_LONGEST = 12  # words of what somebody is, at most
_ONTO = ("و", "ف", "ل", "ب")
_FORMS = tuple(
    map(fold, ("", "ال", "و", "وال", "ل", "لل", "ب", "بال"))
)  # what a noun of persons is written with
_HASH = frozenset("#_")
_NAME = 6  # words of a name, at most
_OF_THE = "لل"
_MEANING = {"ناطق": "متحدث", fold("ناطقة"): fold("متحدثة")}
"""Nouns of one meaning, which reports change about: قال متحدث باسم الوزارة ... فلان، الناطق باسم الوزارة."""
_AND, _TO = "و", "ل"
HOLDING = frozenset(map(fold, ("باسم", "في", "لدى", "من")))
"""Small words inside what somebody is: متحدث باسم الوزارة."""


class Described(Found, frozen=True):
    """Say that words `first` up to `end`, a noun of persons first, tell what the person numbered `figure` is."""

    first: int
    end: int
    figure: int


def is_person_noun(scene: Scene, word: int) -> bool:
    """Tell whether a noun is one of persons, what is written onto it left out."""
    noun = noun_of(scene, word)
    return any(noun in scene.lists[nouns] for nouns in ("callings", "deputies", "kin_words", "reporters"))


def noun_of(scene: Scene, word: int) -> str:
    """Return a noun without its article and what is written onto it: وخطيبة, للناطق; of two of one meaning the first."""
    here = scene.text.words[word]
    nouns = scene.lists["callings"]
    stem = bare(scene.lexicon, here)
    if stem not in nouns and here.startswith(_ONTO):
        stem = here[1:] if here[1:] in nouns or here[1:] in scene.lists["kin_words"] else stem
    return _MEANING.get(stem, stem)


def find_descriptions(scene: Scene, keys: AbstractSet[Span]) -> Iterator[Described]:
    """Yield what the report says that persons are beside their names, by the nouns of persons that open some words."""
    nouns = {noun_of(scene, first) for first, _ in keys}
    nouns |= {noun for noun, meaning in _MEANING.items() if meaning in nouns}
    forms = {onto + noun for noun in nouns for onto in _FORMS}
    for word in scene.text.where(forms):
        for placed in scene.cast.between(word + 1, word + _LONGEST):
            told = _before(scene, placed) if _is_name(scene, placed) else None
            if told is not None and told.first == word:
                yield told
        office = scene.mentions.get(word)
        role = office is not None and office.form == "role"
        told = Described(office.first, office.end, office.figure) if office is not None and role else None
        if told is not None and is_beside(scene, told):
            yield told
        elif scene.text.words[word - 1] in COMMAS:
            for placed in scene.cast.between(max(0, word - _LONGEST), word - 1):
                told = _behind(scene, placed) if _is_name(scene, placed) else None
                if told is not None and told.first == word:
                    yield told


def is_beside(scene: Scene, told: Described) -> bool:
    """Tell whether the name of a person stands right beside what he is, or behind a comma, a title between them or none."""
    words, behind, before = scene.text.words, told.end, told.first
    while behind < len(words) and (
        behind in scene.honorific or words[behind] in COMMAS or words[behind] in _HASH
    ):
        behind += 1
    before -= words[before - 1] in COMMAS
    following = scene.mentions.get(behind)
    near = [*scene.cast.between(max(0, before - _NAME), before), *([following] if following else ())]
    his = (placed for placed in near if placed.form == "name" and placed.figure == told.figure)
    return any(placed is following or placed.end == before for placed in his)


def _before(scene: Scene, placed: Placed) -> Described | None:
    """Return the noun of persons before a name, with what stands between; over a comma the one that opens its phrase."""
    words, end = scene.text.words, placed.first
    if words[end].startswith(_ONTO) and words[end] not in scene.lists["name_words"]:
        return None  # الطبيب السابق لسالم دلوان
    begin = max(scene.text.sentences[scene.text.sentence_of[end]].first, end - _LONGEST)
    while end > begin and (
        end - 1 in scene.honorific or words[end - 1] in OPENING or words[end - 1] in _HASH
    ):
        end -= 1
    if end < placed.first and words[end].startswith(_OF_THE):
        return None  # الطبيب السابق للرئيس سالم دلوان
    apposed = end > begin and words[end - 1] in COMMAS
    end -= apposed
    first = _opening(scene, begin, end)
    nouns = [n for n in range(first, end) if is_person_noun(scene, n)]
    framed = apposed and scene.text.word(placed.end) in COMMAS  # وحذر مساعد الوزير، سالم دلوان، من
    if not nouns or (_acts_on(scene, first) and not framed):
        return None
    if apposed:
        inner = scene.cast.between(first + 1, end)
        his = any(other.figure == placed.figure for other in inner)  # متحدث باسم الرئيسة الشرقية، سارة دلوان
        return Described(first, end, placed.figure) if nouns[0] == first and not his else None
    noun = nouns[-1]
    if _is_deputy(scene, nouns, placed):
        noun -= 1  # نائب الأمين العام سالم دلوان
    owned = len(nouns) > 1 and nouns[-2] == noun - 1 and not words[noun - 1].startswith(scene.lexicon.article)
    return None if owned or not _closes(scene, noun, end) else Described(noun, end, placed.figure)


def _is_deputy(scene: Scene, nouns: Sequence[int], placed: Placed) -> bool:
    """Tell whether a name is of the deputy of the office before it, not of whose deputy he is, of whom an office is told."""
    noun = nouns[-1] - 1
    second = noun in nouns and noun_of(scene, noun) in scene.lists["deputies"]
    return second and not scene.cast.figures[placed.figure].offices


def _opening(scene: Scene, begin: int, end: int) -> int:
    """Return where the phrase that ends at a word begins, after a mark, a verb or a small word, or whoever else is named.

    In مستشار سالم للأمن رامي دلوان who is named first belongs to the noun.
    """
    named = [other for other in scene.cast.between(begin, end) if _is_name(scene, other) and other.end < end]
    begin = max([begin, *(other.end for other in named if not is_person_noun(scene, other.first - 1))])
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
    return (cue is not None and cue.row.act in CALLING) or before in reaching or before[1:] in reaching


def _closes(scene: Scene, noun: int, end: int) -> bool:
    """Tell whether a name may follow a phrase: its last word has the article or is a name, and no noun takes it."""
    word = scene.text.words[end - 1]
    if end == noun + 1 or word.startswith(scene.lexicon.article) or word in HOLDING:
        return word.startswith(scene.lexicon.article)
    if any(other.end == end for other in scene.cast.between(noun + 1, end)):
        return True
    states = (*scene.between("countries", noun + 1, end), *scene.between("places", noun + 1, end))
    return any(match.end == end for match in states)  # مرشح المعارضة في مالي سالم دلوان


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
    if here in HOLDING or here in _HASH or here in OPENING or here in CLOSING:
        return False
    if not here[0].isalpha() or word in scene.dated or scene.is_conjunction(word):
        return True
    if here.startswith(scene.lexicon.article):
        return here in lists["relatives"]
    verb = word in scene.cue_at or here in lists["past_verbs"] or here in lists["present_verbs"]
    joined = here.startswith(_AND) and here[1:] in lists["common_words"] and here not in scene.lexicon.forms
    return verb or joined or word in scene.particle


def key_of(scene: Scene, speech: Speech) -> Span | None:
    """Return the words by which a speaker is called whom the report does not name there, a noun of persons first."""
    span, figures = speech.speaker.span, speech.speakers
    if span is None or len(figures) > 1:
        return None
    if figures:
        figure = scene.cast.figures[figures[0]]
        if figure.kind != "person" or figure.names:
            return None
    body = noun_of(scene, span[0]) in scene.lists["body_nouns"]  # فريق المحامين
    return span if is_person_noun(scene, span[0]) and not body else None


def is_definite(scene: Scene, key: Span) -> bool:
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
