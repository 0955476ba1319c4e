"""What the rules of steps look at: the setting, the words around steps, and where instruments are named."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from rasad.extract.events.setting import Setting
from rasad.extract.found import Found
from rasad.script import fold
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Step, Word

_VERBS = frozenset({"light", "passive", "now", "past", "denied"})
_STOPS = frozenset(".؛;:؟?!")
_QUOTES = frozenset("«»\"'#_()[]-")
_OF_NOBODY = frozenset({"part", "plain"})
_NAME = 3  # words of a name that nobody knows, between commas
_PART = 3  # words of what belongs to an instrument before the preposition that it ends with
_NEAR = 5  # words between a step and the preposition that it needs: بقاء الولايات المتحدة ضمن


class Naming(Found, frozen=True):
    """Say that words `first` up to `end` name an instrument, and its parties reach up to `reach`."""

    first: int
    end: int
    reach: int
    definite: bool
    prefix: str = ""


class Around(Found, frozen=True):
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
        """Count the words that are no name, no date, and do not belong to the noun (بنود, متن, تعهدات خود در)."""
        count, word = 0, words.start
        while word < words.stop:
            mark = self.words.get(word)
            if mark is not None and mark.meaning in _OF_NOBODY:
                word = max(mark.end, word + 1)
                continue
            count += not (self.held[word] or self.setting.text.words[word] in _QUOTES)
            word += 1
        return count

    def stops(self, words: range) -> bool:
        """Tell whether a sentence's colon or semicolon stands among some words."""
        return any(self.setting.text.words[word] in _STOPS for word in words)

    def commas(self, words: range) -> int:
        """Count the commas among some words, but for those around a name: انسحاب الرئيس، دونالد ترامب، من الاتفاق."""
        found = [word for word in words if self.setting.text.words[word] in "،,"]
        aside = 0
        for first, second in pairwise(found):
            inside = range(first + 1, second)
            named = all(self.held[word] or self.setting.text.words[word] in _QUOTES for word in inside)
            if inside and (named or (self.held[first - 1] and len(inside) <= _NAME)):
                aside += 2
        return max(0, len(found) - aside)

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


def _steps(
    setting: Setting, matches: Mapping[str, Sequence[Match]], around: Mapping[int, Around]
) -> dict[int, Match]:
    """Return the steps by their first words.

    A preposition that another step needs is none by itself: البقاء ضمن الاتفاق keeps it, and tells nothing done by it; nor
    is one inside what belongs to the instrument: حافظت على التزاماتها بموجب الاتفاق.
    """
    found = {match.first: match for match in matches.get("steps", ()) if isinstance(match.row, Step)}
    words = setting.text.words
    for first in [first for first, match in found.items() if step_row(match).status == "applied"]:
        if any(_is_inside(around.get(before), first) for before in range(first - _PART, first)):
            del found[first]
            continue
        for before in range(first - 1, max(-1, first - _NEAR), -1):
            match = found.get(before)
            if match is not None and words[first] in folded(step_row(match).under):
                del found[first]
                break
    return found


def _is_inside(part: Around | None, word: int) -> bool:
    """Tell whether a word stands inside what belongs to an instrument: تعهدات خود بر اساس."""
    return part is not None and part.meaning == "part" and part.end > word


@cache
def folded(prepositions: tuple[str, ...]) -> frozenset[str]:
    """Return the prepositions of a row as a text has them, all but the last word taken off: بر سر is سر."""
    return frozenset(fold(each).split(" ")[-1] if each else "" for each in prepositions or ("",))


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
    words = {
        match.first: Around(match.row.meaning, match.end, match.prefix)
        for match in matches.get("step_words", ())
        if isinstance(match.row, Word)
    }
    return StepScene(
        setting=setting,
        words=words,
        steps=_steps(setting, matches, words),
        namings=namings,
        held=held,
    )
