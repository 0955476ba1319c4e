"""Who are the parties of an instrument beside which nobody is named: who issues it, who signs it, whose talks it came from."""

from collections.abc import Iterator, Sequence

from rasad.extract.events.found import EventFound
from rasad.extract.events.merge_agreements import Told
from rasad.extract.events.parties import States, both_before
from rasad.extract.events.setting import Setting
from rasad.extract.events.signatories import of_signatories

_ISO = 2
_PAIR = 2
_THREE = 3
_REACH = 30  # words before a joint statement in which those who issue it stand
_NEAR = 12  # words between an instrument and سه کشور
_BACK = 2  # sentences before an instrument's in which the talks or the trip may be told that it came from
_ENDS = frozenset({"light", "passive", "now", "past", "denied", "that"})
_AWAY = frozenset("in to from other during margin for since host patron".split())
_REACHED = frozenset({"signed", "initialled", "announced"})
_SCENES = frozenset({"visit", "meeting"})


def unsaid_parties(
    setting: Setting, told: Told, states: States, events: Sequence[EventFound]
) -> tuple[str, ...]:
    """Return the parties of an instrument as its sentence tells them otherwise, or nothing."""
    found = of_signatories(setting, told.spans[0][0], events)
    if found or not setting.verbs_last:
        return found
    if told.kind == "communique":
        found = _issuers(setting, told.spans[0][0], states)
    return found or _of_three(setting, told, states) or _of_the_scene(setting, told, states, events)


def _codes(setting: Setting, figures: Sequence[int]) -> Iterator[str]:
    """Yield the states of figures, of persons those of their offices."""
    for number in figures:
        figure = setting.cast.figures[number]
        for code in (figure.country, *(role.of for role in figure.offices)):
            if code and len(code) == _ISO and (figure.kind == "country" or code != figure.country):
                yield code


def _issuers(setting: Setting, first: int, states: States) -> tuple[str, ...]:
    """Return who issues a Persian joint statement: the subject of its clause (فرانسه و آلمان در بیانیه‌ای مشترک), or دو کشور."""
    sentence = setting.sentence(first)
    start = max(sentence.first, first - _REACH)
    for word in range(first - 1, start, -1):
        if word in setting.cues or setting.meaning(word) in _ENDS:
            start = word + 1
            break
    subject = list(_subject(setting, range(start, first)))
    named = [states.at[word][1] for word in subject if word in states.at and word not in states.seats]
    codes = named or [states.at[word][1] for word in subject if word in states.at]
    if len(set(codes)) < _PAIR:
        figures = [mention.figure for mention in setting.persons(start, first) if mention.first in subject]
        codes = [*codes, *_codes(setting, figures)]
    found = tuple(dict.fromkeys(codes))
    if len(found) > 1:
        return found
    both = setting.within("both", sentence.first, sentence.end)
    return both_before(setting, both[0], states) if both else ()


def _subject(setting: Setting, words: range) -> Iterator[int]:
    """Yield the words of a clause under no preposition that leads away; a comma ends what stands under one."""
    away = False
    for word in words:
        if setting.text.words[word] in "،,":
            away = False
        elif setting.meaning(word) in _AWAY or setting.text.words[word] in setting.lists["mediations"]:
            away = True
        elif not away:
            yield word


def _of_three(setting: Setting, told: Told, states: States) -> tuple[str, ...]:
    """Return which three states سه کشور near an instrument means: the nearest three that one sentence names together."""
    if told.general and told.steps.isdisjoint(_REACHED):
        return ()  # هر سه کشور به توافق نیازمند بودند
    first, end = told.spans[0]
    sentence, words = setting.sentence(first), setting.text.words
    near = range(max(sentence.first, first - _NEAR), min(sentence.end, end + _NEAR) - 1)
    if not any(f"{words[word]} {words[word + 1]}" in setting.lists["three_states"] for word in near):
        return ()
    for number in range(setting.text.sentence_of[first], -1, -1):
        found = _named(setting, number, states)
        if len(found) == _THREE:
            return found
    return ()


def _named(setting: Setting, number: int, states: States) -> tuple[str, ...]:
    """Return the states that a sentence names, capitals left out."""
    sentence = setting.text.sentences[number]
    words = range(sentence.first, sentence.end)
    named = [states.at[w][1] for w in words if w in states.at and w not in states.seats]
    return tuple(dict.fromkeys(code for code in named if len(code) == _ISO))


def _of_the_scene(
    setting: Setting, told: Told, states: States, events: Sequence[EventFound]
) -> tuple[str, ...]:
    """Return the two states of the talks or the trip at which something was signed: در این سفر پنج یادداشت تفاهم امضا شد.

    The sentence may name no other state, and one before it no body.
    """
    here = setting.text.sentence_of[told.spans[0][0]]
    if told.kind == "contract" or told.steps.isdisjoint(_REACHED):
        return ()
    sentence = setting.text.sentences[here]
    others = set(_named(setting, here, states))
    for event in reversed(events):
        back = here - setting.text.sentence_of[event.spans[0][0]]
        if event.kind not in _SCENES or not 0 <= back <= _BACK:
            continue
        if back and any(m.first in range(sentence.first, sentence.end) for m in setting.groups):
            continue
        goal = (event.goal,) if event.goal and len(event.goal) == _ISO else ()
        codes = tuple(dict.fromkeys((*_codes(setting, sorted(event.figures)), *goal, *event.states)))
        if len(codes) == _PAIR and others <= set(codes):
            return codes
    return ()
