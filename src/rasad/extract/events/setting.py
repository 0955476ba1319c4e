"""The words around an event: who stands there, under which preposition, up to where a clause reaches."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rasad.extract.cast import Cast, Figure, Placed
from rasad.extract.events.marks import (
    DatedPhrase,
    Mark,
    SpokenWords,
    find_cue_verbs,
    find_instruments,
    find_marks,
    find_triggers,
    is_event,
)
from rasad.script import fold
from rasad.text import Sentence, Span, Text
from rasad.vocabulary.lexicon import Match
from rasad.when import When

_GOVERNORS = frozenset(
    "with to from by in between patron delegation host other for during margin since".split()
)
_BODIES = ("countries", "regions", "seats", "organisations")
_PLACES = ("countries", "regions", "seats", "places")
_CONJUNCTIONS = frozenset({"ان", "انه", "انها", "انهم", "بان", "لان"})
_REACH = 6  # words between a preposition and the name it governs: در دیدار با معاون سیاسی وزیر خارجه X
_CLAUSE_ENDS = frozenset(":؛;")


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Hold what the rules of events look at: words, figures, marks, where cues stand, dates, speech.

    `people` are the outermost mentions of persons, `groups` those of organisations and states, both in
    order; `known` are the figures among the people, `joined` the mentions that a written-on و begins.
    `resets` are words at which a phrase under a preposition is over: the last of a place or a date;
    `states` begin a state's name. `verbs_last` is the word order of the language, `spelt` all words that
    the text writes, `conjunctions` those that open a clause of speech.
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
    published: When | None
    statements: Sequence[SpokenWords]
    verbs_last: bool
    spelt: frozenset[str]
    known: frozenset[int]
    joined: frozenset[int]

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

    def is_under_clitic(self, word: int) -> bool:
        """Tell whether a written-on ل or ب governs an Arabic word: بالنسبة للمستشارة, as far as spelling tells."""
        spelt = self.text.words[word]
        if self.verbs_last or spelt[0] not in "لب":
            return False
        return spelt.startswith("لل") or spelt[1:] in self.spelt

    def is_joined(self, word: int) -> bool:
        """Tell whether a word begins with a written-on conjunction (والأعرجي), as far as spelling tells."""
        spelt = self.text.words[word]
        if word in self.joined:
            return True
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

    def claimed(self, word: int) -> bool:
        """Tell whether a person or a state says a word; what a body or nobody tells is the report's account."""
        saying = [said for said in self.statements if said.first <= word < said.end]
        kinds = {self.cast.figures[figure].kind for said in saying for figure in said.speakers}
        return not kinds.isdisjoint({"person", "country"})


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
    if meanings & (_GOVERNORS | {"that", "light", "object", "apart", "retinue"}) or any(
        word in setting.cues for word in gap
    ):
        return False
    if any(setting.at_trigger(word) for word in gap):
        return False
    if before.figure == after.figure:
        return len(gap) <= 4
    return "and" in meanings or any(setting.is_joined(word) for word in (*gap, after.first))


def _is_joined_name(spelt: str, figure: Figure) -> bool:
    """Tell whether a mention's first word is a و and the first word of its figure's name: ووليد."""
    return spelt.startswith("و") and any(
        fold(name).split(" ")[0] == spelt[1:] for name in figure.names.values()
    )


def _find_resets(matches: Mapping[str, Sequence[Match]], dates: Sequence[DatedPhrase]) -> frozenset[int]:
    """Return the last words of places and dates: a preposition before them governs nothing after them."""
    places = [match.end - 1 for subject in _PLACES for match in matches.get(subject, ())]
    return frozenset(places) | frozenset(date.end - 1 for date in dates)


def _find_joined(
    text: Text, cast: Cast, people: Sequence[Placed], matches: Mapping[str, Sequence[Match]]
) -> frozenset[int]:
    """Return where the name of a person, a state or a body begins with a written-on و."""
    named = [match for subject in _BODIES for match in matches.get(subject, ())]
    joined = {m.first for m in people if _is_joined_name(text.words[m.first], cast.figures[m.figure])}
    return frozenset(joined | {match.first for match in named if match.prefix.startswith("و")})


def _find_covered(triggers: Sequence[Match]) -> frozenset[int]:
    """Return all words of triggers that tell an event."""
    return frozenset(word for match in triggers if is_event(match) for word in range(match.first, match.end))


def build_setting(
    text: Text,
    matches: Mapping[str, Sequence[Match]],
    cast: Cast,
    *,
    dates: Sequence[DatedPhrase] = (),
    statements: Sequence[SpokenWords] = (),
    published: When | None = None,
) -> Setting:
    """Return the setting of a report from what was found in it so far."""
    marks, triggers, instruments = (
        find_marks(matches),
        find_triggers(matches, cast),
        find_instruments(matches),
    )
    taken = frozenset(marks) | instruments | {match.first for match in triggers}
    people = tuple(mention for mention in outermost(cast.placed) if cast.kind(mention) == "person")
    return Setting(
        text=text,
        cast=cast,
        people=people,
        groups=tuple(m for m in cast.placed if cast.kind(m) in {"organisation", "country"}),
        marks=marks,
        cues=find_cue_verbs(matches, taken),
        triggers=tuple(triggers),
        trigger_at={match.first: match for match in triggers},
        covered=_find_covered(triggers),
        instruments=instruments,
        honorifics={match.first: match.end for match in matches.get("honorifics", ())},
        conjunctions=_CONJUNCTIONS,
        states=frozenset(m.first for subject in ("countries", "demonyms") for m in matches.get(subject, ())),
        resets=_find_resets(matches, dates),
        dates=dates,
        published=published,
        statements=statements,
        verbs_last=text.language in {"fa", "ckb"},
        known=frozenset(mention.figure for mention in people),
        joined=_find_joined(text, cast, people, matches),
        spelt=frozenset(text.words) | {word[2:] for word in text.words if word.startswith("ال")},
    )
