"""Find how a Persian clause calls a subject that nothing divides from its object: رسانه‌های محلی خبر را اعلام کردند, در نامه نمایندگان آمده است."""

from collections.abc import Iterator

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.epithets import content_start, is_of_people
from rasad.extract.speech.inner_clauses import inner_begin
from rasad.extract.speech.phrases import is_plain_thing
from rasad.extract.speech.plurals import is_plural
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speakers import last_clause
from rasad.text import Span

_OBJECT = "را"
_NEAR = 2  # words behind a phrase where را would make it the object
_CLOSE = 4  # words before a verb where people who speak begin
_MANY = ("ان", "ها")
_OF_MANY = frozenset({"ها", "های"})  # of a plural whose ending is written apart: مقام های
_SOME = frozenset({"برخی", "بسیاری", "بعضی"})
_LINKED = ("های", "ای", "وی")  # the sign of the genitive behind a long vowel: انجمن سینمای
_IN = "در"
_CITING = ("به", "گزارش")


def starts(scene: Scene, begin: int, cue: CueMatch) -> Iterator[int]:
    """Yield where the clause of a verb may begin: within another, behind a heading that runs into به گزارش, with its last clause, with all before it."""
    end = cue.first
    inner = inner_begin(scene, begin, cue)
    if inner is not None:
        yield inner
    last = last_clause(scene, begin, end)
    words = scene.text.words
    cited = [n for n in range(last + 1, end - 1) if words[n] == _CITING[0] and words[n + 1] == _CITING[1]]
    yield from cited[-1:]
    yield last
    if begin != last:
        yield begin


def is_group(scene: Scene, word: int) -> bool:
    """Tell whether a noun is of people or of a body."""
    here = scene.text.word(word)
    return is_of_people(scene, here, opens=True) or here in scene.lists["groups"]


def head_of(scene: Scene, span: Span, cue: CueMatch) -> Span | None:
    """Return the first words of a phrase of people or of a body, whose own words and those of its object nothing divides.

    The noun alone of a plural without a sign of the genitive (کارشناسان), else its next word too, and a state behind it.
    """
    (first, stop), words = span, scene.text.words
    noun = first + (words[first] in scene.lists["some"] or words[first] in scene.lists["numerals"])
    if not is_group(scene, noun) or noun >= stop:
        return None
    apart = words[noun + 1] in _OF_MANY
    bare = noun > first or (words[noun].endswith(_MANY) and not apart)  # یک خبرنگار ادعاها را
    many = words[noun].endswith(_MANY) or apart or words[noun].endswith(_MANY[1] + "ی")
    if many != is_plural(scene, cue) and words[noun] not in scene.lists["groups"]:
        return None
    end = noun + 1 + (not bare) + apart
    placed = scene.mentions.get(end)
    if not bare and placed is not None and scene.cast.kind(placed) == "country":
        end = placed.end
    if end > noun + 1 and end < stop and words[end - 1].endswith(_LINKED):
        end += 1
    if end > stop or _OBJECT in words[end : end + _NEAR]:
        return None
    return first, end


def right_before(scene: Scene, begin: int, cue: CueMatch) -> Span | None:
    """Return the people who stand right before a verb in the plural: به گفته این شبکه منتقدان می‌گویند."""
    if cue.row.part != "verb" or not is_plural(scene, cue):
        return None
    if cue.first > begin and scene.text.words[cue.first - 1] in _SOME:
        return cue.first - 1, cue.first  # برخی می‌گویند
    for n in range(cue.first - 1, max(begin, cue.first - _CLOSE) - 1, -1):
        if _divides(scene, n):
            return None
        if is_group(scene, n) and scene.text.words[n].endswith(_MANY):
            first = n
            while first > begin and _goes_on(scene, first - 1):
                first -= 1
            governed = first > begin and scene.meaning(first - 1) == "preposition"
            return None if governed or first in scene.mentions else (first, cue.first)
    return None


def _goes_on(scene: Scene, word: int) -> bool:
    """Tell whether people who speak begin at a word before them: رهبران مخالفان, برخی رسانه‌ها."""
    here = scene.text.words[word]
    return here in scene.lists["some"] or (here.endswith(_MANY) and is_group(scene, word))


def _divides(scene: Scene, word: int) -> bool:
    """Tell whether no noun phrase goes past a word: a mark, a verb, a particle, را."""
    here = scene.text.words[word]
    marked = here in COMMAS or not here[0].isalpha() or here == _OBJECT
    return marked or bool(scene.meaning(word)) or scene.is_conjunction(word) or scene.is_finite(word)


def paper_of(scene: Scene, begin: int, end: int) -> int | None:
    """Return where the noun of a paper stands in which words are told to stand: در نامه نمایندگان آمده است."""
    first = content_start(scene, begin, end)
    words = scene.text.words
    if first + 2 < end and words[first] == _IN and words[first + 1] in scene.lists["papers"]:
        return first + 1
    return None


def name_before_object(scene: Scene, first: int | None, cue: CueMatch) -> Span | None:
    """Return the name of no list that opens a sentence, its object right behind: باغستانی برنامه را مهم دانست، احد هوشمند هدف‌ها را بیان کرد.

    The report tells of him elsewhere too, or a given name stands before.
    """
    if (
        first is None
        or is_plural(scene, cue)
        or first != scene.text.sentences[scene.text.sentence_of[first]].first
    ):
        return None
    words, lists = scene.text.words, scene.lists
    if (
        first + _NEAR >= cue.first
        or _OBJECT not in words[first + 1 : cue.first]
        or first in scene.mentions
        or first + 1 in scene.honorific
    ):
        return None
    again = len(scene.text.places[words[first]]) > 1
    return (
        (first, first + 1)
        if again and _is_name(scene, first) and words[first] not in lists["given_names"]
        else None
    )


def _is_name(scene: Scene, word: int) -> bool:
    """Tell whether a word can only be a name: of no list, no plural, no adverb, and no thing is pointed at by it."""
    here, lists = scene.text.words[word], scene.lists
    if here in lists["common_words"] or _divides(scene, word) or is_plain_thing(scene, word):
        return False
    plural = here.endswith(("ها", "های")) or is_of_people(scene, here, opens=True) or here in lists["groups"]
    return not plural and not scene.between("places", word, word + 1) and word not in scene.mentions
