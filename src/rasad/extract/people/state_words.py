"""Words of a report that name or mean a state or region, by the word where they begin."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from rasad.extract.found import Found
from rasad.text import Text
from rasad.vocabulary.lexicon import Lexicon, Match
from rasad.vocabulary.schema import Country

_REPUBLIC = "جمهوری"


class StateWord(Found, frozen=True):
    """Say that words `first` up to `end` name or mean a state or region.

    `how` is `name`, `demonym`, `seat`, `home` (کشورمان: the outlet's own) or `same` (این کشور: the one
    just spoken of); for the last two `code` is empty. `seat` is the state whose capital the name of a weak
    region is too (سفير طهران).
    """

    first: int
    end: int
    code: str
    how: str
    prefix: str
    weak: bool
    seat: str = ""


def find_states(
    text: Text,
    matches: Mapping[str, Sequence[Match]],
    lexicon: Lexicon,
    distinct: AbstractSet[str],
) -> dict[int, StateWord]:
    """Return every word that means a state or region; of several at one word, the longest."""
    found: dict[int, StateWord] = {}
    for subject, how in (
        ("countries", "name"),
        ("regions", "name"),
        ("demonyms", "demonym"),
        ("seats", "seat"),
    ):
        for match in matches.get(subject, ()):
            first, end, row = match.first, match.end, match.row
            if not isinstance(row, Country):
                continue
            before = found.get(first)
            if before is None or before.end < end:
                found[first] = StateWord(first, end, row.code, how, match.prefix, match.weak)
            elif before.weak and how == "seat" and before.end == end:
                found[first] = before._replace(seat=row.code)
    heads = lexicon.lists["heads_of_republics"]
    for state in list(found.values()) if _REPUBLIC in distinct else ():
        if text.words[state.first] == _REPUBLIC and text.words[max(0, state.first - 1)] in heads:
            inner = range(state.first + 1, state.end)
            found |= {n: state._replace(first=n) for n in inner if n not in found}  # رئیس جمهوری ترکیه
    home, same = lexicon.lists["home_words"], lexicon.lists["same_state"]
    begins = _by_first_word(same)
    for first in text.where(_openers(home, same)):
        word = text.words[first]
        if word in home:
            found[first] = StateWord(first, first + 1, "", "home", "", False)
        else:
            phrase = begins[word]
            if list(text.words[first : first + len(phrase)]) == phrase:
                found[first] = StateWord(first, first + len(phrase), "", "same", "", False)
    return found


@cache
def _openers(home: frozenset[str], same: frozenset[str]) -> frozenset[str]:
    """Return the words by which a report's own state, or the one just named, is told."""
    return home.union(_by_first_word(same))


@cache
def _by_first_word(phrases: frozenset[str]) -> Mapping[str, list[str]]:
    """Return phrases of a word list by their first words."""
    parted = [phrase.split(" ") for phrase in phrases]
    return {phrase[0]: phrase for phrase in parted}
