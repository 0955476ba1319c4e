"""What stands at each word of a report: the vocabulary's matches, by the word where they begin."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import compress, count
from typing import Final, NamedTuple

from rasad.script import fold
from rasad.text import Text
from rasad.vocabulary.lexicon import Lexicon, Match
from rasad.vocabulary.schema import Country, Modifier

TANWIN: Final = "\u064b"
_REPUBLIC = "جمهوری"
_DATES = ("months", "weekdays", "relative_days")


class StateWord(NamedTuple):
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Hold a report's matches by first word, each subject apart, with the word lists that rules ask for.

    `distinct` are the words, each once; `lists` and `pieces` are the language's word lists; `listed` and `clitics` keep what words are found to be by themselves; `functional` are words that never belong to a name,
    `localities` are cities, provinces and crossings; `particles` and `endings` words that stand in names, `tails` what surnames end in, `eastern` and `syllables` the words of East Asian ones,
    `places` prepositions of place; `accusatives` are the words of Arabic that are written with the ending of one; `titles` are the words of all titles of address; `modifiers` gives what
    a word beside an office changes; `stops` are words where a date begins, or the month in it; `said` the words right after a verb of speech; `arabic` tells whether the rules of Arabic hold.
    """

    text: Text
    words: Sequence[str]
    distinct: frozenset[str]
    listed: dict[str, str]
    clitics: dict[str, str]
    lexicon: Lexicon
    lists: Mapping[str, frozenset[str]]
    pieces: Mapping[str, tuple[str, ...]]
    offices: Mapping[int, Match]
    modifiers: Mapping[int, Match]
    portfolios: Mapping[int, Match]
    bodies: Mapping[int, Match]
    organisations: Mapping[int, Match]
    outlets: Mapping[int, Match]
    people: Mapping[int, Match]
    surnames: Mapping[int, Match]
    titled: Mapping[int, Match]
    handles: Mapping[int, Match]
    honorifics: Mapping[int, Match]
    titles: frozenset[int]
    states: Mapping[int, StateWord]
    localities: Mapping[int, Match]
    cues: Mapping[int, Match]
    said: frozenset[int]
    stops: frozenset[int]
    given: frozenset[str]
    namelike: frozenset[str]
    common: frozenset[str]
    functional: frozenset[str]
    particles: frozenset[str]
    endings: frozenset[str]
    tails: frozenset[str]
    eastern: frozenset[str]
    syllables: frozenset[str]
    places: frozenset[str]
    accusatives: str
    arabic: bool

    def change(self, word: int) -> str:
        """Return what the modifier at a word changes, or nothing."""
        match = self.modifiers.get(word)
        return match.row.changes if match and isinstance(match.row, Modifier) else ""

    def at(self, word: int) -> str:
        """Return a word, empty where the text has ended."""
        return self.words[word] if word < len(self.words) else ""

    def where(self, sought: AbstractSet[str]) -> list[int]:
        """Return where any of some words stands, in order."""
        return _where(self.words, self.distinct & sought)

    def is_mark(self, word: int) -> bool:
        """Tell whether a word is a punctuation mark or a number, or beyond the end."""
        return not self.words[word][0].isalpha() if word < len(self.words) else True


_SHORTEST = 2  # letters of the second of two names written together

_LISTS: Final[Mapping[str, str]] = {
    "given": "given_names",
    "namelike": "name_words",
    "common": "common_words",
    "functional": "function_words",
    "particles": "name_particles",
    "endings": "name_endings",
    "tails": "surname_tails",
    "eastern": "eastern_names",
    "syllables": "eastern_syllables",
    "places": "place_prepositions",
}
"""The word lists of a language, by what the rules call them."""


def lay_ground(text: Text, matches: Mapping[str, Sequence[Match]], lexicon: Lexicon) -> Ground:
    """Index a report's matches by the word where they begin."""

    def by_first(subject: str) -> dict[int, Match]:
        return {match.first: match for match in matches.get(subject, ())}

    lists, distinct = lexicon.lists, frozenset(text.words)
    words = {name: lists[subject] for name, subject in _LISTS.items()}
    doubled = _double_names(lexicon, distinct).keys() & distinct
    if doubled:
        words["given"] = words["given"] | doubled
    return Ground(
        text=text,
        words=text.words,
        distinct=distinct,
        listed=lexicon.known("listed"),
        clitics=lexicon.known("clitics"),
        lexicon=lexicon,
        lists=lists,
        pieces=lexicon.pieces,
        offices=by_first("offices"),
        modifiers=by_first("modifiers"),
        portfolios=by_first("portfolios"),
        bodies=by_first("bodies"),
        organisations=by_first("organisations"),
        outlets=by_first("outlets"),
        people=by_first("people"),
        surnames=by_first("surnames"),
        titled=by_first("titled"),
        handles=by_first("handles"),
        honorifics=by_first("honorifics"),
        titles=frozenset(n for match in matches.get("honorifics", ()) for n in range(match.first, match.end)),
        states=_states(text, matches, lexicon, distinct),
        localities=by_first("places"),
        cues=by_first("cues"),
        said=_said(matches.get("cues", ())),
        stops=_stops(matches),
        accusatives=_accusatives(text),
        **words,
        arabic=lexicon.language.verbs == "first",
    )


def _double_names(lexicon: Lexicon, distinct: frozenset[str]) -> Mapping[str, str]:
    """Return the words that are two given names of Persian written together: محمدرحیم, امیرسعید."""
    begins, given = lexicon.pieces["given_beginnings"], lexicon.lists["given_names"]
    common = lexicon.lists["common_words"]

    def second(here: str) -> str:
        if not here.startswith(begins) or here in common:
            return ""
        rests = (here[len(first) :] for first in begins if here.startswith(first))
        return next((rest for rest in rests if len(rest) > _SHORTEST and rest in given), "")

    return lexicon.noted("double names", distinct, second) if begins else {}


def _stops(matches: Mapping[str, Sequence[Match]]) -> frozenset[int]:
    """Return the words where a date begins, or the month in it (also رمضان of شهر رمضان المبارك)."""
    found = set[int]()
    for subject in _DATES:
        for match in matches.get(subject, ()):
            two = subject == "months" and match.end > match.first + 1
            found.update(range(match.first, match.first + 1 + two))
    return frozenset(found)


def _accusatives(text: Text) -> str:
    """Return the words with the ending of an indefinite accusative (زخماً), folded: few words need to be looked at."""
    told = text.document.text
    return fold(" ".join(word for word in told.split() if TANWIN in word)) if TANWIN in told else ""


def _said(cues: Sequence[Match]) -> frozenset[int]:
    """Return the words right after the verbs of speech."""
    return frozenset(cue.end for cue in cues if getattr(cue.row, "part", "") == "verb")


def _states(
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
            if not isinstance(match.row, Country):
                continue
            before = found.get(match.first)
            if before is not None and before.end == match.end and before.weak and how == "seat":
                found[match.first] = before._replace(seat=match.row.code)
            elif before is None or before.end < match.end:
                found[match.first] = StateWord(
                    match.first, match.end, match.row.code, how, match.prefix, match.weak
                )
    heads = lexicon.lists["heads_of_republics"]
    for state in list(found.values()):
        if text.words[state.first] == _REPUBLIC and text.words[max(0, state.first - 1)] in heads:
            inner = range(state.first + 1, state.end)
            found |= {n: state._replace(first=n) for n in inner if n not in found}  # رئیس جمهوری ترکیه
    home = lexicon.lists["home_words"]
    same = [phrase.split(" ") for phrase in lexicon.lists["same_state"]]
    begins = {phrase[0]: phrase for phrase in same}
    for first in _where(text.words, distinct & (home | begins.keys())):
        word = text.words[first]
        if word in home:
            found[first] = StateWord(first, first + 1, "", "home", "", False)
        else:
            phrase = begins[word]
            if list(text.words[first : first + len(phrase)]) == phrase:
                found[first] = StateWord(first, first + len(phrase), "", "same", "", False)
    return found


def _where(words: Sequence[str], sought: AbstractSet[str]) -> list[int]:
    """Return where any of some words of a text stands, in order; most rules seek words that no report has."""
    return list(compress(count(), map(sought.__contains__, words))) if sought else []
