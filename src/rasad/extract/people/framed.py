"""Names of Arabic that commas set beside who speaks: قال محافظ المنطقة، سالم دلوان، إن, whatever words the name is of."""

from bisect import bisect_right
from collections.abc import Collection, Iterator
from itertools import pairwise

from rasad.extract.people.bounds import NEVER
from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import breaks, is_finite, is_listed, is_shaped
from rasad.extract.people.names import Run
from rasad.vocabulary.join_lists import any_of

_COMMAS = frozenset({"،", ","})
_ARTICLE, _GOD = "ال", "الله"
_REACH = 14  # words from a verb to the comma behind who he is
_LEAST, _MOST = 2, 4  # words of a name
_SHORTEST = 3  # letters of a word that no list has
_PLURALS = ("ات", "ین", "ون", "تین", "ا")
_ONTO = ("و", "ف", "ال", "وال")


def find_framed(ground: Ground, named: Collection[int]) -> Iterator[Run]:
    """Yield the names between two commas behind a title that opens behind a verb of speech; `named` are words of known persons."""
    commas = ground.where(_COMMAS)
    framing = [one for one, other in pairwise(commas) if _LEAST < other - one <= _MOST + 1]
    for word in sorted(ground.said) if framing else ():
        near = framing[bisect_right(framing, word) :][:1]
        if near and near[0] < word + _REACH and is_title(ground, word):
            run = _behind_comma(ground, word)
            if run is not None and not any(n in named for n in range(run.first, run.end)):
                yield run


def is_title(ground: Ground, word: int) -> bool:
    """Tell whether a word is a noun of persons or opens an office."""
    here = ground.words[word].removeprefix(_ARTICLE)
    nouns = any_of(ground.lists["callings"], ground.lists["kin_words"], ground.lists["reporters"])
    return word in ground.offices or word in ground.modifiers or here in nouns


def _behind_comma(ground: Ground, word: int) -> Run | None:
    """Return the name between the first two commas behind a title, nothing but the title before them."""
    limit = min(ground.text.sentences[ground.text.sentence_of[word]].end, word + _REACH)
    comma = next((n for n in range(word + 1, limit) if _ends_title(ground, n)), limit)
    if comma >= limit or ground.words[comma] not in _COMMAS:
        return None
    first = comma + 1
    end = next((n for n in range(first, min(len(ground.words), first + _MOST + 1)) if ground.is_mark(n)), 0)
    framed = end - first >= _LEAST and ground.at(end) in _COMMAS
    return Run(first, end) if framed and _is_name(ground, first, end) else None


def _ends_title(ground: Ground, word: int) -> bool:
    """Tell whether a title has ended at a word: a comma, a stop, a verb."""
    here = ground.words[word]
    if here in _COMMAS or here in ground.lists["conjunctions"] or here in ":.":
        return True
    return not here.startswith(_ARTICLE) and (word in ground.cues or is_finite(ground, here))


def _is_name(ground: Ground, first: int, end: int) -> bool:
    """Tell whether all words may be of a name, and one at least can be nothing else."""
    if ground.words[end - 1] == _GOD and ground.words[first] not in ground.given:
        return False  # رحمه الله
    worths = [_worth(ground, word) for word in range(first, end)]
    return 0 not in worths and max(worths) > 1 and sum(worths) > len(worths)


def _worth(ground: Ground, word: int) -> int:
    """Return 2 for a word that is a name's for sure, 1 for one that may be, 0 for another."""
    here = ground.words[word]
    if breaks(ground, word) or ground.bounds.get(here) == NEVER or word in ground.titles:
        return 0
    if word in ground.localities or word in ground.outlets or word in ground.organisations:
        return 0
    if word in ground.states and here not in ground.given:
        return 0
    if here in ground.given or here in ground.particles:
        return 1 if here in ground.common else 2
    listed = is_listed(ground, here)
    if here in ground.namelike:
        return 1 if listed else 2
    before = ground.words[word - 1]
    plural = here.endswith(_PLURALS) and (before not in ground.given or before in ground.common)
    if listed or plural or len(here) < _SHORTEST:
        return 0  # but مارك لاوين
    return 1 if is_shaped(ground, here) or here.startswith(_ARTICLE) else 2
