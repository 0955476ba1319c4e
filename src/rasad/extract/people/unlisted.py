"""Names that no list has: where words that are nothing else stand where a name stands."""

from collections.abc import Iterator, Mapping

from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import (
    breaks,
    is_derived,
    is_finite,
    is_glued,
    is_listed,
    is_surname,
)
from rasad.extract.people.names import Run
from rasad.extract.people.neighbours import is_noun
from rasad.extract.people.surnames import names_body

_LONGEST = 4
_PAPERS = 3
"""How many different words may open a heading before a colon in a report that is no review of the papers."""
_OPENING = frozenset("«\"'(")
_CLOSING = frozenset("»\"')")
_STOPS = frozenset(".؛;!؟?/|•*")
_FROM = frozenset({"از", "تا", "بین", "میان"})
_AND = "و"
_SURE = "sure"
_MAY_BE = "may be"


def find_unlisted(ground: Ground, taken: bytearray) -> Iterator[Run]:
    """Yield the names whose first word no list of given names has, by their words and by what stands on both sides.

    Two words that are sure to be a name's and stand free are one (`با برانکو ایوانکوویچ دیدار کرد`); of less sure
    ones one is where marks hold it, or where it opens a sentence and a role or a cue follows; a single word only
    before a verb of speech or the colon of a heading.
    """
    reached = 0
    candidates = ground.lexicon.noted("unlisted", ground.distinct, lambda here: _worth_anywhere(ground, here))
    for word in sorted({*ground.where(candidates.keys()), *ground.surnames}):
        if word < reached or taken[word]:
            continue
        before = _before(ground, word)
        if not before:
            continue
        end, worths = _gather(ground, word, taken, candidates)
        if end > word and _stands(ground, word, end, worths, before=before):
            reached = end
            yield Run(word, end, strong=False)


def _worth_anywhere(ground: Ground, here: str) -> str:
    """Return how sure it is that a word is part of a name, nothing where it is none."""
    if here in ground.given:
        return _MAY_BE if here in ground.common else _SURE
    if len(here) < 2 or not here[0].isalpha() or here[0].isascii() or here in ground.functional:
        return ""
    named = here in ground.namelike
    if here in ground.common:
        return _MAY_BE if named else ""
    named = named or is_surname(ground, here)
    if is_listed(ground, here):
        return _MAY_BE if named else ""
    if is_finite(ground, here):
        return ""
    return _SURE if named or not (is_derived(ground, here) or is_glued(ground, here)) else ""


def _worth(ground: Ground, word: int, candidates: Mapping[str, str]) -> str:
    """Return how sure it is that a word is part of a name in its place."""
    here = ground.words[word]
    worth = candidates.get(here, "")
    known = ground.surnames.get(word)
    if known is not None and known.end == word + 1:
        return worth or _MAY_BE
    if word in ground.titles or word in ground.states:
        return ""
    if not worth or here in ground.given:
        return worth
    return "" if word in ground.localities or breaks(ground, word) else worth


def _gather(
    ground: Ground, word: int, taken: bytearray, candidates: Mapping[str, str]
) -> tuple[int, list[str]]:
    """Return where the words that may be a name's end, with their worths; particles and endings count nothing."""
    end, worths = word, list[str]()
    words = ground.words
    limit = min(len(words), word + _LONGEST)
    while end < limit and not taken[end]:
        worth = _worth(ground, end, candidates)
        if worth:
            worths.append(worth)
        elif not (end > word and (words[end] in ground.particles or words[end] in ground.endings)):
            break
        end += 1
    while end > word and words[end - 1] in ground.particles:
        end -= 1
    return end, worths


def _stands(ground: Ground, word: int, end: int, worths: list[str], *, before: str) -> bool:
    """Tell whether the place of the words, with what stands before them, makes them a name."""
    if worths[0] == _SURE and _is_titled(ground, word):
        return True  # خانم چیلر
    after = _after(ground, end)
    if not after or names_body(ground, word, end):
        return False
    if len(worths) < 2:
        sure = worths[0] == _SURE or word in ground.surnames
        told = after == "verb" or (after == "colon" and not _reviews(ground))
        return sure and before == "start" and told and end == word + 1
    if all(worth == _SURE for worth in worths):
        return _is_like_name(ground, word, end) or _is_shown(
            ground, range(word, end), before=before, after=after
        )
    return _SURE in worths and before in {"start", "mark"} and after in {"role", "verb", "colon"}


def _is_like_name(ground: Ground, word: int, end: int) -> bool:
    """Tell whether one of the words is a name's by the lists or its shape, not only none of any other sort."""
    words = ground.words[word:end]
    return any(here in ground.given or here in ground.namelike or is_surname(ground, here) for here in words)


def _is_shown(ground: Ground, place: range, *, before: str, after: str) -> bool:
    """Tell whether words that no list has stand as whoever speaks or is something: `کوئیچیرو ماتسورا نیز گفت`; others are things.

    In quotation marks they are somebody too, unless a work's or product's name or one of a row of names.
    """
    if before == "small":
        return False  # مصاحبه با فارین پالسی
    if after in {"role", "verb"}:
        return True
    end, words = place.stop, ground.words
    closed = ground.at(end) in _CLOSING
    here = ground.at(end + (closed or ground.at(end) in {"،", ","}))
    if here in ground.lists["callings"]:
        return True
    if closed and words[place.start - 1] in _OPENING:
        outer = words[place.start - 2] if place.start > 1 else ""
        return here[:1].isalpha() and outer not in ground.lists["calling_words"]
    return before == "start" and here in ground.lists["behind_subject"]


def _is_titled(ground: Ground, word: int) -> bool:
    """Tell whether a title stands before a word that may be a name: no saint's, no noun (بر سر فیز), no end of names (شهید پرور)."""
    title, lists = ground.words[word - 1] if word else "", ground.lists
    here = ground.words[word]
    if word - 1 not in ground.titles or title in lists["holy_titles"] or here in ground.endings:
        return False
    if here.startswith(_AND) and here[1:] in ground.common:
        return False  # شهید وشهادت
    if is_noun(ground, word - 1, word):
        return False
    return not (
        title in lists["titles_like_nouns"] and word > 1 and ground.words[word - 2] in ground.functional
    )


def _reviews(ground: Ground) -> bool:
    """Tell whether a report goes through the papers, of which the name and a colon stand before each headline."""
    words, sentences = ground.words, ground.text.sentences
    return len({words[each.first] for each in sentences if ground.at(each.first + 1) == ":"}) > _PAPERS


def _before(ground: Ground, word: int) -> str:
    """Return what stands before a name's place: the start of a sentence, a mark, a small word; nothing where a noun does.

    After a noun the words tell what it is called (روزنامه «نزاویسیمایا گازتا», شرکت پورشه), after در or از a place.
    """
    words, sentence = ground.words, ground.text.sentences[ground.text.sentence_of[word]]
    if word == sentence.first or words[word - 1] in _STOPS:
        return "start"
    last = words[word - 1]
    if word - 1 in ground.titles:
        return "mark"
    if last in _OPENING:
        outer = _before(ground, word - 1)
        return "start" if outer == "start" and word - 1 == sentence.first else "mark" if outer else ""
    if last in {"،", ","}:
        return "mark"
    if last == "و":
        return "small" if word > 1 and word - 2 >= sentence.first and words[word - 2] in _CLOSING else ""
    return "small" if last in ground.functional and last not in ground.places and last not in _FROM else ""


def _after(ground: Ground, end: int) -> str:
    """Return what stands after a name's place: a role, a verb of speech, a colon, a mark, a small word; nothing else."""
    words = ground.words
    if end >= len(words):
        return "mark"
    if words[end] in _CLOSING or words[end] in {"،", ","}:
        following = _after(ground, end + 1)
        return following if following in {"role", "verb"} else "mark"
    if end in ground.offices or ground.change(end) == "deputy":
        return "role"
    if end in ground.said or end + 1 in ground.said:
        return "verb"
    if words[end] == ":":
        return "colon"
    if not words[end][0].isalpha():
        return "mark"
    return "small" if words[end] in ground.functional or end in ground.stops else ""
