"""Who are the parties of an instrument beside which nobody is named: who issues it, who signs it, whose talks it came from."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rasad.extract.agreements.merge_agreements import Told
from rasad.extract.agreements.signatories import of_signatories, states_of
from rasad.extract.events.found import EventFound
from rasad.extract.events.named_states import States, both_before
from rasad.extract.events.setting import Setting

_ISO = 2
_PAIR = 2
_THREE = 3
_REACH = 30  # words before a joint statement in which those who issue it stand
_NEAR = 12  # words between an instrument and سه کشور
_BACK = 2  # sentences before an instrument's in which the talks or the trip may be told that it came from
_ENDS = frozenset({"light", "passive", "now", "past", "denied", "that"})
_AWAY = frozenset("in to from other during margin for since host patron".split())
_REACHED = frozenset({"signed", "initialled", "announced"})
_GROUND = 6  # words behind an instrument in which it is told where or with whom it is
_CLAUSE = 10  # words between an instrument and its verb in the first person
_WE = "یم"
_LATER = 3  # sentences behind a joint statement in which it is told who issued it
_STEM = 5  # letters by which بیانیه is known
_BREACHES = frozenset({"accused", "alleged", "violated"})
_E3 = ("FR", "DE", "GB")
_SCENES = frozenset({"visit", "meeting"})


def unsaid_parties(
    setting: Setting, told: Told, states: States, events: Sequence[EventFound]
) -> tuple[str, ...]:
    """Return the parties of an instrument as its sentence tells them otherwise, or nothing."""
    if told.kind == "communique" and told.general:
        return _issuers(setting, told.spans[0][0], states, plain=True)
    found = of_signatories(setting, told.spans[0][0], events)
    if not setting.verbs_last:
        return found
    found = max(_by_signature(setting, told, states), found, key=len)
    if told.kind == "communique" and not found:
        found = _issuers(setting, told.spans[0][0], states, plain=False)
    found = found or _of_truce(setting, told, states) or _of_speaker(setting, told, states)
    return found or _of_three(setting, told, states) or _of_the_scene(setting, told, states, events)


def _issuers(setting: Setting, first: int, states: States, *, plain: bool) -> tuple[str, ...]:
    """Return who issues a Persian joint statement: the subject of its clause (فرانسه و آلمان در بیانیه‌ای مشترک), or دو کشور.

    One not called joint (`plain`) is that of a row of states alone: ایران، روسیه و ترکیه در بیانیه خود.
    """
    sentence = setting.sentence(first)
    start = max(sentence.first, first - _REACH)
    for word in range(first - 1, start, -1):
        if word in setting.cues or setting.meaning(word) in _ENDS:
            start = word + 1
            break
    subject = list(_subject(setting, range(start, first)))
    if any(f"{setting.text.words[w]} {setting.text.word(w + 1)}" in setting.lists["e3"] for w in subject):
        return _E3
    found = _those_named(setting, subject, states)
    if plain:
        return found if len(found) > 1 and _is_row(setting, subject, states) else ()
    if len(found) > 1:
        return found
    both = setting.within("both", sentence.first, sentence.end)
    return both_before(setting, both[0], states) if both else _told_later(setting, first, states)


def _is_row(setting: Setting, words: Sequence[int], states: States) -> bool:
    """Tell whether only commas and و stand between the states that some words name."""
    at = [word for word in words if word in states.at]
    gaps = (range(states.at[one][0], other) for one, other in pairwise(at) if other >= states.at[one][0])
    return all(len(gap) == 1 and setting.text.words[gap[0]] in "،,و" for gap in gaps)


def _told_later(setting: Setting, first: int, states: States) -> tuple[str, ...]:
    """Return who issues a joint statement as a later sentence tells: این بیانیه توسط وزرای خارجه X، Y و Z صادر شد."""
    words, here = setting.text.words, setting.text.sentence_of[first]
    for sentence in setting.text.sentences[here + 1 : here + 1 + _LATER]:
        for word in setting.within("this", sentence.first, sentence.end):
            if not setting.text.word(word + 1).startswith(words[first][:_STEM]):
                continue
            makers = setting.within("by", word, sentence.end)
            ends = (at for at in range(word, sentence.end) if setting.meaning(at) in _ENDS)
            behind = range(makers[0], next(ends, sentence.end)) if makers else range(0)
            found = _those_named(
                setting, behind or list(_subject(setting, range(sentence.first, word))), states
            )
            if len(found) > _PAIR:
                return found
    return ()


def _by_signature(setting: Setting, told: Told, states: States) -> tuple[str, ...]:
    """Return by whose signature something was made: بیانیه‌ای با امضای X، Y و Z صادر شد, به امضای X و Y رسید."""
    end = told.spans[0][1]
    sentence, words = setting.sentence(end - 1), setting.text.words
    for word in range(end + 1, min(sentence.end, end + _NEAR)):
        if words[word] in setting.lists["signature"] and words[word - 1] in setting.lists["by_signature"]:
            ends = (at for at in range(word + 1, sentence.end) if setting.meaning(at) in _ENDS)
            phrase = range(word + 1, next(ends, sentence.end))
            figures = [mention.figure for mention in setting.persons(phrase.start, phrase.stop)]
            named = _those_named(setting, phrase, states)
            found = tuple(dict.fromkeys((*states_of(setting, figures), *named)))
            return found if len(found) > 1 else ()
    return ()


def _those_named(setting: Setting, words: Sequence[int], states: States) -> tuple[str, ...]:
    """Return the states that some words name, capitals only where nothing else is; the states of persons where these are one."""
    named = [states.at[word][1] for word in words if word in states.at and word not in states.seats]
    codes = named or [states.at[word][1] for word in words if word in states.at]
    if words and len(set(codes)) < _PAIR:
        near = setting.persons(words[0], words[-1] + 1)
        codes = [*codes, *states_of(setting, [mention.figure for mention in near if mention.first in words])]
    return tuple(dict.fromkeys(codes))


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


def _of_truce(setting: Setting, told: Told, states: States) -> tuple[str, ...]:
    """Return who broke a truce and where: رژیم صهیونیستی توافق آتش‌بس در غزه را نقض کرد."""
    first, end = told.spans[0]
    if told.steps.isdisjoint(_BREACHES) or setting.text.word(end) not in setting.lists["truces"]:
        return ()
    named = _named(setting, setting.text.sentence_of[first], states)
    ground = [states.at[word][1] for word in range(end, end + _GROUND) if word in states.at]
    return named if ground and len(named) == _PAIR else ()


def _of_speaker(setting: Setting, told: Told, states: States) -> tuple[str, ...]:
    """Return the state of who speaks in the first person, and the one with which he agreed: با روسیه قرارداد امضا کردیم."""
    first, end = told.spans[0]
    sentence, words = setting.sentence(first), setting.text.words
    if not told.steps or not any(
        words[word].endswith(_WE) and words[word] in setting.finite
        for word in range(end, min(sentence.end, end + _CLAUSE))
    ):
        return ()
    speakers = setting.speaker_at(first)
    near = range(max(sentence.first, first - _CLAUSE), min(sentence.end, end + _GROUND))
    partners = [
        states.at[w + 1][1] for w in setting.within("with", near.start, near.stop) if w + 1 in states.at
    ]
    codes = tuple(dict.fromkeys((*states_of(setting, speakers), *partners)))
    return codes if len(codes) == _PAIR and len(set(partners)) == 1 else ()


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
        codes = tuple(dict.fromkeys((*states_of(setting, sorted(event.figures)), *goal, *event.states)))
        if len(codes) == _PAIR and others <= set(codes):
            return codes
    return ()
