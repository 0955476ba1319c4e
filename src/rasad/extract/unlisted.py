"""Names that no list has: where words that are nothing else stand where a name stands."""

from collections.abc import Iterable, Iterator

from rasad.extract.ground import Ground
from rasad.extract.name_weights import HOLY
from rasad.extract.name_words import breaks, is_derived, is_glued, is_listed, is_shaped, is_surname
from rasad.extract.names import Run

_LONGEST = 4
_OPENING = frozenset("«\"'(")
_CLOSING = frozenset("»\"')")
_STOPS = frozenset(".؛;!؟?/|•*")
_FROM = frozenset({"از", "تا", "بین", "میان"})
_SURE = 2
_MAY_BE = 1


def find_unlisted(ground: Ground, taken: bytearray) -> Iterator[Run]:
    """Yield the names whose first word no list of given names has, by their words and by what stands on both sides.

    Two words that are sure to be a name's and stand free are one (`با برانکو ایوانکوویچ دیدار کرد`); of less sure
    ones one is where marks hold it, or where it opens a sentence and a role or a cue follows; a single word only
    before a verb of speech or the colon of a heading.
    """
    reached = 0
    for word in _starts(ground):
        if word < reached or taken[word]:
            continue
        end, worths = _gather(ground, word, taken)
        if end > word and _stands(ground, word, end, worths):
            reached = end
            yield Run(word, end, strong=False)


def _starts(ground: Ground) -> Iterable[int]:
    """Return the words where a name may begin: all that no list calls common, and surnames before which a sentence opens."""
    words = ground.words
    return (n for n, here in enumerate(words) if here[0].isalpha() and _worth(ground, n))


def _worth(ground: Ground, word: int) -> int:
    """Return how sure it is that a word is part of a name, nothing where it is none."""
    here = ground.words[word]
    if len(here) < 2 or not here[0].isalpha() or here[0].isascii() or word in ground.titles:
        return 0
    known = ground.surnames.get(word)
    if here in ground.given or (known is not None and known.end == word + 1):
        return _MAY_BE if here in ground.common else _SURE
    if here in ground.functional or word in ground.states or word in ground.localities:
        return 0
    if is_listed(ground, here):
        named = here in ground.namelike or is_surname(ground, here)
        return _MAY_BE if named and not breaks(ground, word) else 0
    if breaks(ground, word) or here in ground.lexicon.lists.get("finite_verbs", ()):
        return 0
    if here in ground.namelike or is_surname(ground, here):
        return _SURE
    return 0 if is_derived(ground, here) or is_glued(ground, here) or is_shaped(ground, here) else _SURE


def _gather(ground: Ground, word: int, taken: bytearray) -> tuple[int, list[int]]:
    """Return where the words that may be a name's end, with their worths; particles and endings count nothing."""
    end, worths = word, []
    words = ground.words
    while end < min(len(words), word + _LONGEST) and not taken[end]:
        worth = _worth(ground, end)
        if worth:
            worths.append(worth)
        elif not (end > word and (words[end] in ground.particles or words[end] in ground.endings)):
            break
        end += 1
    while end > word and words[end - 1] in ground.particles:
        end -= 1
    return end, worths


def _stands(ground: Ground, word: int, end: int, worths: list[int]) -> bool:
    """Tell whether the place of the words makes them a name."""
    if worths[0] == _SURE and word - 1 in ground.titles and ground.words[word - 1] not in HOLY:
        return True  # خانم چیلر
    before, after = _before(ground, word), _after(ground, end)
    if not before or not after:
        return False
    if len(worths) < 2:
        sure = worths[0] == _SURE or word in ground.surnames
        return sure and before == "start" and after in {"verb", "colon"} and end == word + 1
    if all(worth == _SURE for worth in worths):
        return True
    return _SURE in worths and before in {"start", "mark"} and after in {"role", "verb", "colon"}


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
    return "small" if last in ground.functional and last not in ground.places | _FROM else ""


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
