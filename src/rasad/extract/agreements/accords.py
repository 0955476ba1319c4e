"""What two states agree on in talks without an instrument: اتفق البلدان على فتح معبر, توافق کردند که گذرگاهی بگشایند."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from rasad.extract.agreements.accord_sides import HELD, who_agree
from rasad.extract.agreements.agreements import find_agreements
from rasad.extract.events.clauses import ends_clause
from rasad.extract.events.found import AgreementFound, EventFound
from rasad.extract.events.named_states import States, find_states
from rasad.extract.events.realis import read_realis
from rasad.extract.events.setting import Setting
from rasad.script import fold
from rasad.text import Span
from rasad.vocabulary.lexicon import Match

_ON = "علی"
_THAT = "ان"
_ABOUT = ("سر", "درباره", "مورد", "زمینه", "خصوص", "بر", "به", "برای")
"""Persian words before what is agreed on, the surest first."""
_REACH = 18  # words between an Arabic verb of agreeing and على
_OBJECT = 14  # words of what is agreed on
_PAIR = 2
_ARTICLE = "ال"
_ROOT = 2  # letters by which the past of an Arabic verb of agreeing begins
_SHALL = "ب"
_NAME = 4  # words of a name
_STOPS = frozenset('.،,؛;:؟!»«"()')
_LONG = 3  # letters of a word that tells two accords apart


def gather_agreements(
    setting: Setting, matches: Mapping[str, Sequence[Match]], *, events: Sequence[EventFound]
) -> list[AgreementFound]:
    """Return the instruments of a report and what its states agreed on in talks, in the order in which they are told.

    Talks, studies and what shall grow are negotiated, a deed (a crossing that will be opened) is announced.
    """
    found = find_agreements(setting, matches, events=events)
    told = matches.get("accords", ())
    if not told:
        return found
    states = find_states(setting, matches)
    accords: list[AgreementFound] = []
    for match in told:
        accord = _read(setting, match, states, events)
        if accord is not None and not any(_is_of(setting, known, accord) for known in found):
            _add(setting, accords, accord)
    return sorted([*found, *accords], key=lambda agreement: agreement.spans[0])


def _read(
    setting: Setting, match: Match, states: States, events: Sequence[EventFound]
) -> AgreementFound | None:
    """Return the accord that a verb tells, or None where it tells none between two states."""
    if not _is_told(setting, match):
        return None
    content = _content(setting, match)
    if content is None or not _is_deed(setting, content):
        return None
    parties = who_agree(setting, match, content, states, events)
    if len(parties) < _PAIR:
        return None
    about = setting.text.words[content[0] : content[1] if setting.verbs_last else content[0] + _PAIR]
    soft = not setting.lists["talks_ahead"].isdisjoint(about)
    return AgreementFound(
        kind="agreement",
        parties=parties,
        status="negotiated" if soft else "announced",
        spans=((min(match.first, content[0]), max(match.end, content[1])),),
        title=content,
    )


def _is_told(setting: Setting, match: Match) -> bool:
    """Tell whether the verb tells that they agreed: in the past, not denied, planned or thought of."""
    words = setting.text.words[match.first : match.end]
    if setting.verbs_last:
        if words[-1] in setting.lists["subjunctives"] or any(w.startswith(("خواه", "می")) for w in words):
            return False
    elif not (_is_past(match, words[0]) or setting.sentence(match.first).heading):
        return False  # يتفقان, which a heading tells as done
    return (
        setting.text.words[match.first - 1] not in setting.lists["relatives"]
        and read_realis(setting, match, finite=True) in HELD
    )


def _is_past(match: Match, spelt: str) -> bool:
    """Tell whether an Arabic verb of agreeing stands in the past: اتفقا, no يتفقان."""
    return spelt.removeprefix(match.prefix).startswith(fold(match.row.forms[0])[:_ROOT])


def _content(setting: Setting, match: Match) -> Span | None:
    """Return the words of what is agreed on: behind على; behind a Persian verb, with or without که, else under its preposition."""
    words, sentence = setting.text.words, setting.sentence(match.first)
    if not setting.verbs_last:
        for word in range(match.end, min(sentence.end, match.end + _REACH)):
            if words[word] == _ON:
                return _up_to_stop(setting, word + 1)
            named = any(m.end > word for m in setting.cast.between(word - _NAME, word + 1))
            that = words[word] == _THAT and not named  # مون جيه إن
            if that or words[word] in setting.lists["sights"]:
                break  # اتفقتا إن على العالم التحرك, اتفقت وجهات النظر على
        return None
    begin = match.end + (setting.meaning(match.end) == "that" or setting.text.word(match.end) == "،")
    if begin < sentence.end - 1 and words[begin] not in _STOPS and words[begin] not in {"و", "تا"}:
        return begin, max(begin + 1, sentence.end - 1)
    ends = [w for w in range(sentence.first, match.first) if ends_clause(setting, w)]
    ends += setting.within("both", sentence.first, match.first)
    clause = range(max(ends, default=sentence.first - 1) + 1, match.first - 1)
    under = next((w for about in _ABOUT for w in clause if words[w] == about), None)
    return None if under is None else (under + 1, match.first)


def _up_to_stop(setting: Setting, first: int) -> Span | None:
    """Return the words from one up to the next mark of the sentence."""
    end = min(setting.sentence(first - 1).end, first + _OBJECT)
    last = next((w for w in range(first, end) if setting.text.words[w] in _STOPS), end)
    return (first, last) if last > first else None


def _is_deed(setting: Setting, content: Span) -> bool:
    """Tell whether something is to be done, and it is no common view: على ضرورة الحل, على أن الوضع خطير."""
    words = setting.text.words
    first, end = content
    if not setting.lists["common_views"].isdisjoint(words[first : first + _PAIR]):
        return False
    if not setting.verbs_last and words[first] == _THAT:
        return setting.tense(first + 1) in {"present", "future"}
    clause = setting.verbs_last and end == setting.sentence(first).end - 1
    last = words[end - 1]  # توافق کردند که وضع خطرناک است
    shall = last in setting.lists["subjunctives"] or last.startswith(_SHALL)
    return not clause or shall or last not in setting.finite


def _is_of(setting: Setting, known: AgreementFound, accord: AgreementFound) -> bool:
    """Tell whether an accord is on an instrument of the same parties, or tells it in other words.

    That is so where it is named in the accord's sentence (اتفق البلدان على خارطة طريق), or in one of the same words.
    """
    if set(known.parties) != set(accord.parties):
        return False
    here, on = setting.text.sentence_of[accord.spans[0][0]], _words(setting, accord)
    sentences = {setting.text.sentence_of[first] for first, _ in known.spans}
    truce = on & setting.lists["truces"]
    return here in sentences or any(
        len(on.intersection(words)) >= _PAIR or not truce.isdisjoint(words)
        for words in (
            setting.text.words[s.first : s.end] for s in map(setting.text.sentences.__getitem__, sentences)
        )
    )


def _add(setting: Setting, accords: list[AgreementFound], accord: AgreementFound) -> None:
    """Add an accord, or its words to one of the same parties on the same thing."""
    for number, known in enumerate(accords):
        if set(known.parties) == set(accord.parties) and _words(setting, known) & _words(setting, accord):
            accords[number] = replace(known, spans=(*known.spans, *accord.spans))
            return
    accords.append(accord)


def _words(setting: Setting, accord: AgreementFound) -> set[str]:
    """Return the words that tell what an accord is on; the names of those who agreed tell nothing."""
    first, end = accord.title or accord.spans[0]
    named = {word for m in setting.cast.between(first, end) for word in range(m.first, m.end)}
    return {
        word.removeprefix(_ARTICLE)
        for at, word in enumerate(setting.text.words[first:end], first)
        if len(word) > _LONG and at not in named and word not in setting.finite
    }
