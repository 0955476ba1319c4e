"""What the rules of steps look at: the setting, the words around steps, and where instruments are named."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rasad.extract.events.setting import Setting
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Step, Word

_VERBS = frozenset({"light", "passive", "now", "past", "denied"})
_STOPS = frozenset(".؛;:؟?!")
_QUOTES = frozenset("«»\"'#_()[]-")
_OF_NOBODY = frozenset({"part", "plain"})


class Naming(NamedTuple):
    """Say that words `first` up to `end` name an instrument, and its parties reach up to `reach`."""

    first: int
    end: int
    reach: int
    definite: bool
    prefix: str = ""


class Around(NamedTuple):
    """Say what a word beside a step does, where it ends, and what is written onto it."""

    meaning: str
    end: int
    prefix: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StepScene:
    """Hold what surrounds the steps of a report; `held` marks words of persons, states, bodies and dates."""

    setting: Setting
    words: Mapping[int, Around]
    steps: Mapping[int, Match]
    namings: Sequence[Naming]
    held: bytearray

    def meaning(self, word: int) -> str:
        """Return what a word does beside a step, or nothing."""
        mark = self.words.get(word)
        return mark.meaning if mark else ""

    def free(self, words: range) -> int:
        """Count the words that are no name, no date, and do not belong to the noun (بنود, متن)."""
        return sum(
            not self.held[word]
            and self.meaning(word) not in _OF_NOBODY
            and self.setting.text.words[word] not in _QUOTES
            for word in words
        )

    def stops(self, words: range) -> bool:
        """Tell whether a sentence's colon or semicolon stands among some words."""
        return any(self.setting.text.words[word] in _STOPS for word in words)

    def commas(self, words: range) -> int:
        """Count the commas among some words."""
        return sum(self.setting.text.words[word] in "،," for word in words)

    def has(self, words: range, meanings: frozenset[str]) -> bool:
        """Tell whether the setting gives one of some words one of some meanings (that, object, light)."""
        return any(self.setting.meaning(word) in meanings for word in words)

    def is_verb(self, word: int) -> bool:
        """Tell whether a finite Persian verb stands at a word."""
        return self.setting.meaning(word) in _VERBS or word in self.setting.cues

    def other_steps(self, words: range) -> Iterator[Match]:
        """Yield the steps that begin among some words."""
        for word in words:
            match = self.steps.get(word)
            if match is not None:
                yield match


def step_row(match: Match) -> Step:
    """Return the row of a step."""
    assert isinstance(match.row, Step)
    return match.row


def set_steps(
    setting: Setting, matches: Mapping[str, Sequence[Match]], namings: Sequence[Naming]
) -> StepScene:
    """Return the scene of a report's steps."""
    held = bytearray(len(setting.text.words) + 1)
    for mention in (*setting.people, *setting.groups):
        held[mention.first : mention.end] = b"\x01" * (mention.end - mention.first)
    for subject in ("countries", "demonyms", "seats", "regions", "honorifics"):
        for match in matches.get(subject, ()):
            held[match.first : match.end] = b"\x01" * (match.end - match.first)
    for date in setting.dates:
        held[date.first : date.end] = b"\x01" * (date.end - date.first)
    return StepScene(
        setting=setting,
        words={
            match.first: Around(match.row.meaning, match.end, match.prefix)
            for match in matches.get("step_words", ())
            if isinstance(match.row, Word)
        },
        steps={match.first: match for match in matches.get("steps", ()) if isinstance(match.row, Step)},
        namings=namings,
        held=held,
    )
