"""What stands at each word of a report: the vocabulary's matches, by the word where they begin."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import repeat
from operator import attrgetter
from typing import Any, Final

from rasad.extract.people.bounds import note_bounds
from rasad.extract.people.state_words import StateWord, find_states
from rasad.text import Span, Text
from rasad.vocabulary.lexicon import Lexicon, Match
from rasad.vocabulary.schema import Modifier

TANWIN: Final = "\u064b"
_FIRST = attrgetter("first")
_DATES = ("months", "weekdays", "relative_days")


@dataclass(slots=True, kw_only=True)
class Ground:
    """Hold a report's matches by first word, each subject apart, with the word lists that rules ask for; nobody changes it.

    `distinct` are the words, each once; `lists` and `pieces` are the language's word lists; `listed`, `shaped`, `plain` and `clitics` keep what words are found to be by themselves, `bounds` what they do to a name; `functional` are words that never belong to a name,
    `localities` are cities, provinces and crossings; `particles` and `endings` words that stand in names, `tails` what surnames end in, `eastern` and `syllables` the words of East Asian ones,
    `places` prepositions of place; `barriers` are words over which only given names go on, `engaged` those of other things than the name of a body; `marked` those of which folding may have dropped a joiner or a vowel sign;
    `titles` are the words of all titles of address; `modifiers` gives what
    a word beside an office changes; `stops` are words where a date begins, or the month in it; `said` the words right after a verb of speech; `arabic` tells whether the rules of Arabic hold;
    `charges` and `leading` keep what offices are for and which mentions lead, by their words, once that was asked.
    """

    text: Text
    words: Sequence[str]
    distinct: frozenset[str]
    listed: dict[str, str]
    shaped: dict[str, str]
    plain: dict[str, str]
    clitics: dict[str, str]
    bounds: Mapping[str, str]
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
    barriers: frozenset[int]
    engaged: frozenset[int]
    marked: frozenset[int]
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
    arabic: bool
    charges: dict[Span, frozenset[str]] = field(default_factory=dict)
    leading: dict[Span, bool] = field(default_factory=dict)

    def change(self, word: int) -> str:
        """Return what the modifier at a word changes, or nothing."""
        match = self.modifiers.get(word)
        return match.row.changes if match and isinstance(match.row, Modifier) else ""

    def at(self, word: int) -> str:
        """Return a word, empty where the text has ended."""
        return self.words[word] if word < len(self.words) else ""

    def where(self, sought: AbstractSet[str]) -> list[int]:
        """Return where any of some words stands, in order."""
        return self.text.where(sought)

    def tells(self, first: int, end: int) -> bool:
        """Tell whether a cue of speech begins at a word from `first` on, before `end`."""
        return not self.cues.keys().isdisjoint(range(first, end))

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


_SUBJECTS: Final = (
    "offices",
    "modifiers",
    "portfolios",
    "bodies",
    "organisations",
    "outlets",
    "people",
    "surnames",
    "titled",
    "handles",
    "honorifics",
    "places",
    "cues",
)
"""The subjects whose matches rules look up by the word where they begin."""
_CALLED: Final = {"places": "localities"}
"""Subjects that rules call otherwise."""
_PASSED_BY = frozenset({"counterpart", "former", "deputy", "acting"})
"""What modifiers change that no name goes on over."""


_ENGAGED = ("offices", "cues", "honorifics", "people", "surnames")
"""Whose words are in no name of a body."""


def lay_ground(text: Text, matches: Mapping[str, Sequence[Match]], lexicon: Lexicon) -> Ground:
    """Index a report's matches by the word where they begin."""
    lists, distinct = lexicon.lists, text.distinct
    arabic = lexicon.language.verbs == "first"
    words: dict[str, Any] = {name: lists[subject] for name, subject in _LISTS.items()}
    doubled = _double_names(lexicon, distinct).keys() & distinct
    if doubled:
        words["given"] = words["given"] | doubled
    at = {subject: _by_first(matches[subject]) if subject in matches else {} for subject in _SUBJECTS}
    by_subject: dict[str, Any] = {_CALLED.get(subject, subject): found for subject, found in at.items()}
    stops = _stops(matches)
    return Ground(
        text=text,
        words=text.words,
        distinct=distinct,
        listed=lexicon.known("listed"),
        shaped=lexicon.known("shaped"),
        plain=lexicon.known("plain"),
        clitics=lexicon.known("clitics"),
        bounds=note_bounds(lexicon, distinct, words["given"], arabic=arabic),
        lexicon=lexicon,
        lists=lists,
        pieces=lexicon.pieces,
        titles=frozenset([n for match in at["honorifics"].values() for n in range(match.first, match.end)]),
        states=find_states(text, matches, lexicon, distinct),
        said=_said(matches.get("cues", ())),
        stops=stops,
        barriers=_barriers(at, stops),
        engaged=stops.union(*(at[name] for name in _ENGAGED)),
        marked=_marked(text),
        arabic=arabic,
        **words,
        **by_subject,
    )


def _by_first(found: Sequence[Match]) -> dict[int, Match]:
    """Return matches by the word where they begin."""
    return dict(zip(map(_FIRST, found), found, strict=True))


def _barriers(at: Mapping[str, Mapping[int, Match]], stops: frozenset[int]) -> frozenset[int]:
    """Return the words over which no name goes on that are no given names: an office, a verb, a body, a date."""
    passed = (
        word
        for word, match in at["modifiers"].items()
        if isinstance(match.row, Modifier) and match.row.changes in _PASSED_BY
    )
    subjects = (at[name] for name in ("offices", "cues", "outlets", "organisations", "bodies"))
    return stops.union(passed, *subjects)


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


def _marked(text: Text) -> frozenset[int]:
    """Return the words of which folding may have dropped a mark or a joiner: زخماً, رژیم‌صهیونیستی; the origins tell where it did."""
    if text.origins.flat:
        return frozenset(range(len(text.words)))
    return frozenset(map(bisect_left, repeat(text.ends), text.origins.at))


def _said(cues: Sequence[Match]) -> frozenset[int]:
    """Return the words right after the verbs of speech."""
    return frozenset([cue.end for cue in cues if getattr(cue.row, "part", "") == "verb"])
