"""The words around an event: who stands there, under which preposition, up to where a clause reaches."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rasad.extract.cast import Cast, Placed
from rasad.extract.events.marks import DatedPhrase, Mark, SpokenWords
from rasad.extract.events.tenses import tense_of
from rasad.text import Sentence, Text
from rasad.vocabulary.join_lists import any_of
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger
from rasad.when import When

GOVERNORS = frozenset(
    "with to from by in between patron delegation host other for during margin since".split()
)
_REACH = 6  # words between a preposition and the name it governs: در دیدار با معاون سیاسی وزیر خارجه X
_UNKNOWN = 6  # words from the comma after a known name in a list to the name that و joins
_ROLE = 9  # words of a role after a name in a list: نخست‌وزیر مأمور تشکیل دولت جدید لبنان
_CONJUNCTIONS = frozenset({"ان", "انه", "انها", "انهم", "بان", "لان"})
_LISTS = frozenset("،,»")


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Hold what the rules of events look at: words, figures, marks, where cues stand, dates, speech.

    `people` are the outermost mentions of persons, `groups` those of organisations and states, both in
    order, `people_at` and `groups_at` their first words; `joined` are
    the mentions that a written-on و begins. `verbs` are where triggers begin that are verbs. `dated` are the words of dates, `states` begin a state's name.
    `holders` give, for a person told by an office alone, the one who is named with it.
    `resets` are words at which a phrase under a preposition is over: the last of a place or a date.
    `verbs_last` is the word order of the language, `spelt` all words that the text writes, `conjunctions`
    those that open a clause of speech, `capitals` those that sign for their states, `finite` the language's finite verbs, `lists` and `pieces` its word lists.
    `meanings` tells what each of the `marks` does, `meant` where each does so, in order, `wide` are the marks of several
    words, and `claims` marks the words that persons and states say.
    """

    text: Text
    cast: Cast
    people: Sequence[Placed]
    people_at: Sequence[int]
    groups: Sequence[Placed]
    groups_at: Sequence[int]
    marks: Mapping[int, Mark]
    wide: Mapping[int, Mark]
    cues: frozenset[int]
    triggers: Sequence[Match]
    trigger_at: Mapping[int, Match]
    verbs: frozenset[int]
    covered: frozenset[int]
    instruments: frozenset[int]
    honorifics: Mapping[int, int]
    resets: frozenset[int]
    states: frozenset[int]
    dates: Sequence[DatedPhrase]
    dated: frozenset[int]
    published: When | None
    statements: Sequence[SpokenWords]
    verbs_last: bool
    spelt: frozenset[str]
    joined: frozenset[int]
    holders: Mapping[int, int]
    finite: frozenset[str]
    lists: Mapping[str, frozenset[str]]
    pieces: Mapping[str, tuple[str, ...]]
    meanings: Mapping[int, str]
    meant: Mapping[str, Sequence[int]]
    claims: bytearray
    capitals: Sequence[Placed] = ()
    conjunctions: frozenset[str] = _CONJUNCTIONS

    @property
    def known(self) -> frozenset[int]:
        """Return the figures among the people."""
        return frozenset(mention.figure for mention in self.people)

    def sentence(self, word: int) -> Sentence:
        """Return the sentence that a word stands in."""
        return self.text.sentences[self.text.sentence_of[word]]

    def meaning(self, word: int) -> str:
        """Return what a word does beside an event, or nothing."""
        return self.meanings.get(word, "")

    def means(self, meaning: str, words: range) -> bool:
        """Tell whether one of some words does something beside an event; few reports have a rare one at all."""
        at = self.meant.get(meaning)
        if at is None:
            return False
        place = bisect_left(at, words.start)
        return place < len(at) and at[place] < words.stop

    def within(self, meaning: str, first: int, end: int) -> Sequence[int]:
        """Return, in order, which of some words do something beside an event."""
        at = self.meant.get(meaning)
        return at[bisect_left(at, first) : bisect_left(at, end)] if at else ()

    def where(self, meaning: str) -> Sequence[int]:
        """Return, in order, which words do something beside an event."""
        return self.meant.get(meaning, ())

    def tense(self, word: int) -> str:
        """Return the tense of a word that is a finite Arabic verb (past, present, future), or nothing."""
        return tense_of(self.text.words[word], self.lists)

    def under(self, word: int) -> str:
        """Return what the words right before a word do beside it: في ختام before لقائه."""
        return self._covering(word - 1, word)

    def persons(self, first: int, end: int) -> Sequence[Placed]:
        """Return the mentions of persons that begin at word `first` or later, before word `end`."""
        return self.people[bisect_left(self.people_at, first) : bisect_left(self.people_at, end)]

    def bodies(self, first: int, end: int) -> Sequence[Placed]:
        """Return the mentions of organisations and states there."""
        return self.groups[bisect_left(self.groups_at, first) : bisect_left(self.groups_at, end)]

    def at_trigger(self, word: int) -> bool:
        """Tell whether a word belongs to a trigger."""
        return word in self.covered

    def in_date(self, word: int) -> bool:
        """Tell whether a word belongs to a date."""
        return word in self.dated

    def dates_in(self, first: int, end: int) -> list[DatedPhrase]:
        """Return the dates that stand within words `first` up to `end`."""
        if self.dated.isdisjoint(range(first, end)):
            return []
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
        joined, comma = self.is_joined(mention.first), self._over_titles(mention.first - 1)
        word, steps = comma if self.text.words[comma] in _LISTS else mention.first - 1, 0
        while word >= begin and steps <= _REACH + 2 * joined:
            meaning = self._covering(word, mention.first)
            if meaning in GOVERNORS and not (meaning == "in" and mention.first - word > 2):
                return meaning
            joined = joined or meaning == "and"
            previous = self._ending_at(word + 1)
            if previous is not None:
                return self.governor(previous) if joined or previous.figure == mention.figure else ""
            listed = self._before_in_list(mention) if self.verbs_last and word == comma else None
            if listed is not None:
                return self.governor(listed)
            listed_on = joined and self.verbs_last and self.text.words[word] in "،,"
            known = self._ending_at(word) if listed_on else None
            if known is not None and mention.first - word <= _UNKNOWN:
                return self.governor(known)  # با لاریجانی، روحانی و ظریف: one in the list is nobody known
            if self._is_break(word, meaning) and not self._is_apposition(word, mention):
                return ""
            if self._is_verb(word):
                return ""  # بعد توليه منصب وزير الخارجية وصل فلان: nothing reaches over the verb
            if self.at_trigger(word) and self.verbs_last:
                return "of"
            word, steps = word - 1, steps + 1
        return ""

    def _is_verb(self, word: int) -> bool:
        """Tell whether an Arabic verb that tells an event stands at a word."""
        trigger = None if self.verbs_last else self.trigger_at.get(word)
        return trigger is not None and isinstance(trigger.row, Trigger) and trigger.row.part == "verb"

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
            and self._over_titles(word - 1) == word - 1
            and not (self.verbs_last and self.at_trigger(word - 1))  # با استقبال آقای فلان
        )

    def in_list(self, mention: Placed) -> bool:
        """Tell whether a name after a comma goes on with a Persian list."""
        return self.verbs_last and self._before_in_list(mention) is not None

    def _over_titles(self, word: int) -> int:
        """Return the word before the Persian titles that end at a word: با حضرات آیات X، سید Y و سید Z."""
        while self.verbs_last:
            first = next((n for n in range(word, word - 4, -1) if self.honorifics.get(n) == word + 1), None)
            if first is None:
                break
            word = first - 1
        return word

    def _before_in_list(self, mention: Placed) -> Placed | None:
        """Return the name before a comma where a list goes on and `و` ends it: با X رئیس مجلس، Y و Z دیدار کرد."""
        comma = self._over_titles(mention.first - 1)
        if self.text.words[comma] == "«":
            comma -= 1
        near = [m for m in self.persons(max(0, comma - 3 * _ROLE), comma) if m.end <= comma]
        if self.text.words[comma] not in _LISTS or not near or near[-1].figure == mention.figure:
            return None
        if not self._is_plain(near[-1].end, comma, joined=True):
            return None
        if near[-1].form == "name" and mention.form == "role":
            return None  # با X، رئیس مجلس و ...: the role is his own
        last = mention
        for after in self.persons(mention.end, mention.end + 4 * _ROLE):
            if after.figure != last.figure:
                gap = [self.meaning(word) for word in range(last.end, after.first)]
                if "and" in gap:
                    return near[-1]
                if not self._is_plain(last.end, after.first):
                    return None
            last = after
        tail = self.text.words[last.end : last.end + _ROLE]
        some = any_of(self.lists["some"], self.lists["officials"])
        return near[-1] if any(a == "و" and b in some for a, b in pairwise(tail)) else None

    def _is_plain(self, first: int, end: int, *, joined: bool = False) -> bool:
        """Tell whether nothing between two words begins another phrase: only words of a role, and commas.

        A body's own name may have `و` where it is `joined`: رئیس ائتلاف العراقیون و حکمت ملی.
        """
        words = range(first, end)
        allowed = {"", "and", "adjective"} if joined else {""}
        plain = all(self.meaning(word) in allowed for word in words)
        return len(words) <= _ROLE and plain and self.cues.isdisjoint(words)

    def _is_apposition(self, word: int, mention: Placed) -> bool:
        """Tell whether a comma only parts a role from the name that it belongs to: نظيره، دونالد ترامب."""
        end = word - (self.text.words[word - 1] == "»")  # با حضور «X»، نخست‌وزیر نروژ
        previous = self._ending_at(end)
        return previous is not None and previous.figure == mention.figure and self.text.words[word] in "،,"

    def is_under_clitic(self, word: int) -> bool:
        """Tell whether a written-on ل or ب governs an Arabic word: بالنسبة للمستشارة, as far as spelling tells."""
        spelt = self.text.words[word]
        if self.verbs_last or spelt[0] not in "لب":
            return False
        return spelt.startswith(("لل", "بال")) or self.writes(spelt[1:])

    def writes(self, form: str) -> bool:
        """Tell whether the text writes a form anywhere as a word, or with the article."""
        return form in self.spelt or f"ال{form}" in self.spelt

    def is_joined(self, word: int) -> bool:
        """Tell whether a word begins with a written-on conjunction (والأعرجي), as far as spelling tells."""
        spelt = self.text.words[word]
        if word in self.joined:
            return True
        return (
            not self.verbs_last
            and spelt.startswith("و")
            and (spelt.startswith("وال") or self.writes(spelt[1:]))
        )

    def _covering(self, word: int, before: int) -> str:
        """Return the meaning of the mark that covers a word and ends before the mention."""
        mark = self.marks.get(word)
        if mark is not None and mark.end <= before:
            return mark.meaning
        wide = self.wide
        for first in (word - 1, word - 2, word - 3) if wide else ():
            if first in wide and word < wide[first].end <= before:
                return wide[first].meaning
        return ""

    def _ending_at(self, word: int) -> Placed | None:
        """Return the mention of a person whose last word is the one before `word`."""
        for mention in reversed(self.persons(max(0, word - 12), word)):
            if mention.end == word:
                return mention
        return None

    def claimed(self, word: int) -> bool:
        """Tell whether a person or a state says a word; what a body or nobody tells is the report's account."""
        return bool(self.claims[word])
