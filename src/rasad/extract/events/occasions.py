"""What belongs to what: the instrument that an event concerns, the event at which something was said."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rasad.extract.events.found import AgreementFound, EventFound
from rasad.extract.events.marks import is_event
from rasad.extract.events.setting import Setting
from rasad.extract.events.topics import Topics
from rasad.extract.speech.speech import Speech
from rasad.text import Text
from rasad.vocabulary.lexicon import Match

_ABOUT = frozenset({"signing", "ratification", "endorsement", "pledge"})
"""Kinds of events that concern an instrument named beside them."""
_TALKS = frozenset({"meeting", "call", "conference"})
_TELLINGS = 12  # tellings of talks that are looked back at
_PARAGRAPHS = 4  # paragraphs after which words are no longer said at a meeting told before them


def agreement_of(text: Text, event: EventFound, agreements: Sequence[AgreementFound]) -> int | None:
    """Return the number of the agreement that an event concerns: the nearest that its own sentences name."""
    if event.kind not in _ABOUT:
        return None
    beside = [
        (abs(first - at), number)
        for number, agreement in enumerate(agreements)
        for first, _ in agreement.spans
        for at, _ in event.spans
        if text.sentence_of[first] == text.sentence_of[at]
    ]
    return min(beside)[1] if beside else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasions:
    """Hold, in order of the text, the words that tell of talks, with the numbers of the events.

    `elsewhere` are the sentences that say that somebody spoke on another occasion: in an interview, before
    the press.
    """

    text: Text
    firsts: Sequence[int]
    numbers: Sequence[int]
    figures: Mapping[int, frozenset[int]]
    elsewhere: frozenset[int]

    def event_at(self, word: int, speakers: Sequence[int]) -> int | None:
        """Return the number of the event at which a word was said, or None where nothing tells.

        It is the talk told in the word's own sentence, else the last one told before within some paragraphs;
        one of its speakers takes part in it.
        """
        number = self.text.sentence_of[word]
        if number in self.elsewhere:
            return None
        sentence = self.text.sentences[number]
        at = bisect_right(self.firsts, sentence.end - 1)
        for place in reversed(range(max(0, at - _TELLINGS), at)):
            first = self.firsts[place]
            here = self.text.sentence_of[first]
            if here in self.elsewhere and here != number:
                return None
            if sentence.paragraph - self.text.sentences[here].paragraph > _PARAGRAPHS:
                return None
            if not self.figures[self.numbers[place]].isdisjoint(speakers):
                return self.numbers[place]
        return None


def find_occasions(setting: Setting, events: Sequence[EventFound]) -> Occasions:
    """Return the talks of a report by where it tells of them."""
    told = sorted(
        (first, number)
        for number, event in enumerate(events)
        if event.kind in _TALKS and event.realis == "asserted"
        for first, _ in event.spans
    )
    apart = [match.first for match in setting.triggers if _is_before_press(setting, match)]
    return Occasions(
        text=setting.text,
        firsts=[first for first, _ in told],
        numbers=[number for _, number in told],
        figures={number: events[number].figures for _, number in told},
        elsewhere=frozenset(setting.text.sentence_of[word] for word in apart),
    )


def _is_before_press(setting: Setting, match: Match) -> bool:
    """Tell whether words that tell no event name an interview or a press conference."""
    words = setting.text.words[match.first : match.end]
    return not is_event(match) and any(stem in word for word in words for stem in setting.pieces["press"])


def set_statements(
    said: Sequence[Speech], occasions: Occasions, topics: Topics
) -> list[tuple[str | None, tuple[str, ...]]]:
    """Return, for each statement, the event at which it was said and the topics of its words."""
    found: list[tuple[str | None, tuple[str, ...]]] = []
    for speech in said:
        first = speech.cue[0] if speech.cue else speech.first
        at = occasions.event_at(first, speech.speaker.figures) if occasions.firsts else None
        found.append((None if at is None else f"e{at + 1}", topics.within((speech.first, speech.end))))
    return found
