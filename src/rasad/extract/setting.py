"""The words around an event: who stands there, under which preposition, up to where a clause reaches."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from rasad.extract.cast import Cast, Placed
from rasad.text import Sentence, Span, Text
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Cue, Instrument, Trigger, Word
from rasad.when import When

_GOVERNORS = frozenset(
    {
        "with",
        "to",
        "from",
        "by",
        "in",
        "between",
        "patron",
        "delegation",
        "host",
        "other",
        "for",
        "during",
        "margin",
        "since",
    }
)
_VERB_PREFIXES = frozenset({"", "و", "ف", "س", "وس", "فس", "ل", "ول", "لی"})
_FUTURE = frozenset({"س", "وس", "فس"})
_SIDES = frozenset({"both", "pair", "envoy"})  # للبلدين, بالسفير: nouns, whatever is written onto them
_REACH = 6  # words between a preposition and the name it governs: در دیدار با معاون سیاسی وزیر خارجه X
_CLAUSE_ENDS = frozenset(":؛;")


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


class Mark(NamedTuple):
    """Say what a word does beside an event (`with`, `planned`, ...) and where it ends."""

    meaning: str
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Hold what the rules of events look at: words, figures, marks, where cues stand, dates, speech.

    `people` are the outermost mentions of persons, `groups` those of organisations and states, both in
    order; `known` are the figures among the people. `resets` are words at which a phrase under a
    preposition is over: the last of a place or a date; `states` begin a state's name. `verbs_last` is the word order of the language,
    `spelt` all words that the text writes, `conjunctions` those that open a clause of speech.
    """

    text: Text
    cast: Cast
    people: Sequence[Placed]
    groups: Sequence[Placed]
    marks: Mapping[int, Mark]
    cues: frozenset[int]
    triggers: Sequence[Match]
    trigger_at: Mapping[int, Match]
    covered: frozenset[int]
    instruments: frozenset[int]
    honorifics: Mapping[int, int]
    resets: frozenset[int]
    conjunctions: frozenset[str]
    states: frozenset[int]
    dates: Sequence[DatedPhrase]
    statements: Sequence[SpokenWords]
    verbs_last: bool
    spelt: frozenset[str]
    known: frozenset[int]

    def sentence(self, word: int) -> Sentence:
        """Return the sentence that a word stands in."""
        return self.text.sentences[self.text.sentence_of[word]]

    def meaning(self, word: int) -> str:
        """Return what a word does beside an event, or nothing."""
        mark = self.marks.get(word)
        return mark.meaning if mark else ""

    def persons(self, first: int, end: int) -> Sequence[Placed]:
        """Return the mentions of persons that begin at word `first` or later, before word `end`."""
        return _between(self.people, first, end)

    def bodies(self, first: int, end: int) -> Sequence[Placed]:
        """Return the mentions of organisations and states there."""
        return _between(self.groups, first, end)

    def at_trigger(self, word: int) -> bool:
        """Tell whether a word belongs to a trigger."""
        return word in self.covered

    def in_date(self, word: int) -> bool:
        """Tell whether a word belongs to a date."""
        return any(date.first <= word < date.end for date in self.dates)

    def dates_in(self, first: int, end: int) -> list[DatedPhrase]:
        """Return the dates that stand within words `first` up to `end`."""
        return [date for date in self.dates if first <= date.first and date.end <= end]

    def speaker_at(self, word: int) -> tuple[int, ...]:
        """Return who speaks a word, nobody where the report itself does."""
        inside = [said for said in self.statements if said.first <= word < said.end]
        return tuple(min(inside, key=lambda said: said.end - said.first).speakers) if inside else ()

    def governor(self, mention: Placed) -> str:
        """Return the preposition's meaning that a mention stands under, or nothing.

        A name after `و` stands under the preposition of the name before it.
        """
        begin = self.sentence(mention.first).first
        joined = self.is_joined(mention.first)
        word, steps = mention.first - 1, 0
        while word >= begin and steps <= _REACH + 2 * joined:
            meaning = self._covering(word, mention.first)
            if meaning in _GOVERNORS and not (meaning == "in" and mention.first - word > 2):
                return meaning
            joined = joined or meaning == "and"
            previous = self._ending_at(word + 1)
            if previous is not None:
                return self.governor(previous) if joined or previous.figure == mention.figure else ""
            if self._is_break(word, meaning) and not self._is_apposition(word, mention):
                return ""
            if self.at_trigger(word) and self.verbs_last:
                return "of"
            word, steps = word - 1, steps + 1
        return ""

    def _is_break(self, word: int, meaning: str) -> bool:
        """Tell whether no preposition before a word reaches beyond it."""
        if (
            self.text.words[word] in "،,:؛"
            or meaning in {"that", "light", "object", "passive"}
            or word in self.resets
        ):
            return True
        # في القصر الرئاسي سمو الوزير: a title of respect opens a new phrase, unless its preposition is right before
        return (
            word in self.honorifics
            and self._covering(word - 1, word) == ""
            and word - 1 not in self.honorifics
        )

    def _is_apposition(self, word: int, mention: Placed) -> bool:
        """Tell whether a comma only parts a role from the name that it belongs to: نظيره، دونالد ترامب."""
        previous = self._ending_at(word)
        return previous is not None and previous.figure == mention.figure and self.text.words[word] in "،,"

    def is_joined(self, word: int) -> bool:
        """Tell whether a word begins with a written-on conjunction (والأعرجي), as far as spelling tells."""
        spelt = self.text.words[word]
        return (
            not self.verbs_last
            and spelt.startswith("و")
            and (spelt.startswith("وال") or spelt[1:] in self.spelt)
        )

    def _covering(self, word: int, before: int) -> str:
        """Return the meaning of the mark that covers a word and ends before the mention."""
        for first in (word, word - 1, word - 2, word - 3):
            mark = self.marks.get(first)
            if mark and first <= word < mark.end <= before:
                return mark.meaning
        return ""

    def _ending_at(self, word: int) -> Placed | None:
        """Return the mention of a person whose last word is the one before `word`."""
        for mention in reversed(self.persons(max(0, word - 12), word)):
            if mention.end == word:
                return mention
        return None


def _between(mentions: Sequence[Placed], first: int, end: int) -> Sequence[Placed]:
    low = bisect_left(mentions, first, key=lambda mention: mention.first)
    high = bisect_left(mentions, end, key=lambda mention: mention.first)
    return mentions[low:high]


def outermost(mentions: Sequence[Placed]) -> Iterator[Placed]:
    """Yield the mentions that no earlier one holds."""
    reached = 0
    for mention in mentions:
        if mention.first >= reached:
            yield mention
            reached = mention.end


def chain(setting: Setting, mention: Placed, limit: Span) -> list[Placed]:
    """Return a mention with those that `و` and commas join to it, within the words given."""
    around = list(setting.persons(*limit))
    at = around.index(mention)
    found = [mention]
    for after in around[at + 1 :]:
        if not is_list_gap(setting, found[-1], after):
            break
        found.append(after)
    for before in reversed(around[:at]):
        if not is_list_gap(setting, before, found[0]):
            break
        found.insert(0, before)
    return found


def is_list_gap(setting: Setting, before: Placed, after: Placed) -> bool:
    """Tell whether two mentions follow one another in a list: و between them, or the same person again."""
    gap = range(before.end, after.first)
    if len(gap) > 9 or any(setting.text.words[word] in _CLAUSE_ENDS for word in gap):
        return False
    meanings = {setting.meaning(word) for word in gap}
    if meanings & (_GOVERNORS | {"that", "light", "object", "apart"}) or any(
        word in setting.cues for word in gap
    ):
        return False
    if any(setting.at_trigger(word) for word in gap):
        return False
    if before.figure == after.figure:
        return len(gap) <= 4
    return "and" in meanings or any(setting.is_joined(word) for word in (*gap, after.first))


def _mark(match: Match) -> Mark | None:
    """Return what a word around events does, by what is written onto it: سيعقد is planned, للبلدين the two."""
    if not isinstance(match.row, Word):
        return None
    meaning = match.row.meaning
    if match.prefix in _FUTURE:
        return Mark("planned", match.end) if meaning in {"light", "held", "attend"} else None
    if match.prefix in {"", "و", "ف"} or meaning in _SIDES:
        return Mark(meaning, match.end)
    return None


def _is_trigger(match: Match) -> bool:
    """Tell whether a match is a trigger with nothing written onto it that no verb bears."""
    row = match.row
    return isinstance(row, Trigger) and (row.part != "verb" or match.prefix in _VERB_PREFIXES)


def is_event(match: Match) -> bool:
    """Tell whether a trigger tells an event at all, and does not only keep its words from telling one."""
    return isinstance(match.row, Trigger) and match.row.kind != "none"


def build_setting(
    text: Text,
    matches: Mapping[str, Sequence[Match]],
    cast: Cast,
    *,
    dates: Sequence[DatedPhrase] = (),
    statements: Sequence[SpokenWords] = (),
) -> Setting:
    """Return the setting of a report from what was found in it so far."""
    marks = {
        match.first: mark for match in matches.get("event_words", ()) if (mark := _mark(match)) is not None
    }
    named = {
        word for placed in cast.placed if placed.form == "name" for word in range(placed.first, placed.end)
    }
    triggers = [m for m in matches.get("triggers", ()) if _is_trigger(m) and m.first not in named]
    instruments = {
        m.first
        for m in matches.get("instruments", ())
        if isinstance(m.row, Instrument) and m.row.kind != "none"
    }
    told = {match.first for match in triggers} | instruments | set(marks)
    places = [m for subject in ("countries", "regions", "seats", "places") for m in matches.get(subject, ())]
    outer = list(outermost(cast.placed))
    return Setting(
        text=text,
        cast=cast,
        people=tuple(mention for mention in outer if cast.kind(mention) == "person"),
        groups=tuple(mention for mention in cast.placed if cast.kind(mention) in {"organisation", "country"}),
        marks=marks,
        cues=frozenset(
            match.first
            for match in matches.get("cues", ())
            if isinstance(match.row, Cue) and match.row.part == "verb" and match.first not in told
        ),
        triggers=tuple(triggers),
        trigger_at={match.first: match for match in triggers},
        covered=frozenset(
            word for match in triggers if is_event(match) for word in range(match.first, match.end)
        ),
        instruments=frozenset(instruments),
        honorifics={match.first: match.end for match in matches.get("honorifics", ())},
        states=frozenset(m.first for subject in ("countries", "demonyms") for m in matches.get(subject, ())),
        resets=frozenset(match.end - 1 for match in places) | frozenset(date.end - 1 for date in dates),
        conjunctions=frozenset({"ان", "انه", "انها", "انهم", "بان", "لان"}),
        dates=dates,
        statements=statements,
        verbs_last=text.language in {"fa", "ckb"},
        known=frozenset(mention.figure for mention in outer if cast.kind(mention) == "person"),
        spelt=frozenset(text.words) | {word[2:] for word in text.words if word.startswith("ال")},
    )
