"""What the words around events do: marks, triggers, and the dates and statements that other rules found."""

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Protocol

from rasad.extract.cast import Cast
from rasad.extract.found import Found
from rasad.script import fold
from rasad.text import Text
from rasad.vocabulary.lexicon import Lexicon, Match
from rasad.vocabulary.schema import Cue, Instrument, Trigger, Word
from rasad.when import When

_VERB_PREFIXES = frozenset({"", "و", "ف", "س", "وس", "فس", "ل", "ول", "لی"})
_IMPERFECT = frozenset("یتن")
_JOINING = frozenset({"و", "ف"})
_CARRYING = frozenset({"light", "held", "attend", "passive"})
_FUTURE = frozenset({"س", "وس", "فس"})
_SIDES = frozenset(
    {"both", "pair", "envoy", "others", "site"}
)  # للبلدين, بالسفير, بمدينة: nouns, whatever is written onto them


class DatedPhrase(Protocol):
    """Stand for a date of the report: its words and what it means."""

    @property
    def first(self) -> int:
        """Return its first word."""

    @property
    def end(self) -> int:
        """Return the word after its last."""

    @property
    def when(self) -> When | None:
        """Return the date meant, or None where nothing tells."""


class SpokenWords(Protocol):
    """Stand for a statement of the report: its words and who speaks them."""

    @property
    def first(self) -> int:
        """Return its first word."""

    @property
    def end(self) -> int:
        """Return the word after its last."""

    @property
    def speakers(self) -> Sequence[int]:
        """Return the numbers of the figures that speak."""


class Mark(Found, frozen=True):
    """Say what a word does beside an event (`with`, `planned`, ...) and where it ends."""

    meaning: str
    end: int


def find_meanings(
    text: Text, matches: Mapping[str, Sequence[Match]], lexicon: Lexicon, named: frozenset[int]
) -> dict[int, str]:
    """Return what the words around events do, by the word that each begins at.

    What is written onto a word counts: سيعقد is planned, للبلدين the two. No conjunction stands in a name (مون جيه إن).
    """
    told = dict(lexicon.meanings("marks", "event_words", text, matches, find=_meaning))
    for word in told.keys() & named:
        if told[word] == "that":
            del told[word]
    return told


def find_marks(meanings: Mapping[int, str], matches: Mapping[str, Sequence[Match]]) -> dict[int, Mark]:
    """Return the words around events with where each ends; a third of all words are such, so they are made in C."""
    found = dict(zip(meanings, map(Mark, meanings.values(), map((1).__add__, meanings)), strict=True))
    for match in matches.get("event_words", ()):
        if match.first in found:
            found[match.first] = Mark(meanings[match.first], match.end)
    return found


def _meaning(row: Word, prefix: str) -> str:
    """Return what a word does with what is written onto it."""
    meaning = row.meaning
    return (
        _to_come(prefix, meaning) if prefix and prefix not in _JOINING and meaning not in _SIDES else meaning
    )


def _to_come(prefix: str, meaning: str) -> str:
    """Return what a word does that something is written onto: سيعقد is planned, سيجمع in اللقاء الذي سيجمع الوزيرين is between."""
    if prefix not in _FUTURE:
        return ""
    return "planned" if meaning in _CARRYING else "between" if meaning == "between" else ""


def words_of_names(cast: Cast) -> frozenset[int]:
    """Return all words of names: in خليل زاد no verb of speech stands."""
    names = [range(placed.first, placed.end) for placed in cast.placed if placed.form == "name"]
    return frozenset(chain.from_iterable(names))


def find_triggers(matches: Mapping[str, Sequence[Match]], named: frozenset[int]) -> list[Match]:
    """Return the triggers that stand in nobody's name."""
    return [m for m in matches.get("triggers", ()) if m.first not in named and _is_trigger(m)]


def find_verbs(triggers: Sequence[Match]) -> frozenset[int]:
    """Return where triggers begin that are verbs."""
    return frozenset([m.first for m in triggers if isinstance(m.row, Trigger) and m.row.part == "verb"])


def find_instruments(matches: Mapping[str, Sequence[Match]]) -> frozenset[int]:
    """Return where instruments are named."""
    return frozenset(
        match.first
        for match in matches.get("instruments", ())
        if isinstance(match.row, Instrument) and match.row.kind != "none"
    )


def find_cue_verbs(matches: Mapping[str, Sequence[Match]], taken: frozenset[int]) -> frozenset[int]:
    """Return where verbs of speech stand, but for words that are taken for something else (بين: between)."""
    return frozenset(
        match.first
        for match in matches.get("cues", ())
        if isinstance(match.row, Cue) and match.row.part == "verb" and match.first not in taken
    )


def _is_trigger(match: Match) -> bool:
    """Tell whether a match is a trigger with nothing written onto it that no verb bears."""
    row = match.row
    return isinstance(row, Trigger) and (row.part != "verb" or match.prefix in _VERB_PREFIXES)


def is_present(match: Match, spelt: str) -> bool:
    """Tell whether an Arabic verb as spelt is the imperfect: يلتقي, تزور, but not the past توجه."""
    row, word = match.row, spelt.removeprefix(match.prefix)
    present = fold(row.present) if isinstance(row, Trigger) and row.present else ""
    return word[:1] in _IMPERFECT and (not present or word[1:3] == present[1:3])


def is_event(match: Match) -> bool:
    """Tell whether a trigger tells an event at all, and does not only keep its words from telling one."""
    return isinstance(match.row, Trigger) and match.row.kind != "none"
