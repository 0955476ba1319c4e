"""Find the instruments that a report speaks of: which kind, between whom, how far they have come."""

from collections.abc import Iterator, Mapping, Sequence, Set

from rasad.extract.agreements.acting_parties import other_side, who_acts
from rasad.extract.agreements.instrument_names import (
    has_article,
    is_bare,
    is_dated,
    is_defined,
    is_definite,
    is_instrument,
    is_loose,
    is_manner,
    is_many,
    is_several,
    points_back,
)
from rasad.extract.agreements.issuers import issuers
from rasad.extract.agreements.known_instruments import known_name, known_parties
from rasad.extract.agreements.merge_agreements import Told, gather, joined, once
from rasad.extract.agreements.parties import named_beside, of_the_pair, partners_alone
from rasad.extract.agreements.partners import of_partner, one_each
from rasad.extract.agreements.signers import who_sign
from rasad.extract.agreements.step_scene import Naming, step_row
from rasad.extract.agreements.step_standing import disputers, is_planned, is_saved, told_by_naming, weighed
from rasad.extract.agreements.steps import REACHED, StepTold, find_steps, furthest
from rasad.extract.agreements.truces import (
    is_of_truce,
    is_told_without_parties,
    is_truce,
    take_as_truce,
    without_idle_truces,
)
from rasad.extract.agreements.unsaid_parties import unsaid_parties
from rasad.extract.events.found import AgreementFound, EventFound
from rasad.extract.events.named_states import States, find_states
from rasad.extract.events.setting import Setting
from rasad.text import Span
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Instrument

_QUALIFIERS = 4  # words after the instrument that may tell it from another: همکاری امنیتی سال ۱۳۸۰
_YEAR = 4  # words after an instrument in which the year that tells it from another stands: معاهده سال ۱۳۷۹
_NEWS = frozenset(
    {"proposed", "negotiated", "announced", "initialled", "headed", "signed", "ratified", "in_force"}
)
_KEEPING = frozenset({"applied", "called"})
_BREACHES = frozenset({"accused", "alleged", "violated"})
_OVERTAKEN = REACHED | {"proposed", "negotiated"}
_LASTING = frozenset(
    "bound called headed signed ratified in_force implemented reaffirmed vowed violated accused alleged suspended ended left forsaken".split()
)


def find_agreements(
    setting: Setting, matches: Mapping[str, Sequence[Match]], *, events: Sequence[EventFound] = ()
) -> list[AgreementFound]:
    """Return the instruments whose parties the report tells, in the order in which it first names them."""
    named = [match for match in matches.get("instruments", ()) if is_instrument(setting, match)]
    if not named:
        return []
    states = find_states(setting, matches)
    truces = {match.first: match.end for match in named if is_truce(setting, match)}
    named = without_idle_truces(setting, named, truces, states) if truces else named
    steps = find_steps(setting, matches, [_naming(setting, match, states) for match in named])
    gathered: list[Told] = []
    wished: list[Told] = []
    for match in named:
        if is_manner(setting, match) and not steps[match.first]:
            continue
        last = next((known.parties for known in reversed(gathered) if known.parties), ())
        told = _read(setting, match, states, steps[match.first], last=last)
        if match.first in truces:
            take_as_truce(setting, told, match, states)
        else:
            told.parties = told.parties or unsaid_parties(setting, told, states, events)
        if _is_particular(told):
            gather(gathered, told, articled=not setting.verbs_last)
            continue
        told.parties = of_partner(setting, told, states)
        if told.parties:
            wished.append(told)
    gathered += one_each(wished)
    for told in gathered:
        if told.truce == "noun":
            continue
        if not told.parties and told.kind != "contract" and (told.steps & _LASTING or told.planned):
            broken = not told.steps.isdisjoint(_BREACHES)
            told.parties = of_the_pair(setting, told.spans[0][0], states, broken=broken)
        for word, party in told.shared if not (told.parties or told.acting) else ():
            told.parties = told.parties or other_side(setting, word, states, party)
    return [_found(told, truces) for told in once(joined(gathered)) if _is_told(told)]


def _found(told: Told, truces: Mapping[int, int]) -> AgreementFound:
    """Return an instrument with its words, those of a truce that it is of among them: توافق آتش‌بس."""
    spans = [(first, truces.get(end, end)) for first, end in dict.fromkeys(told.spans)]
    return AgreementFound(
        kind=told.kind,
        parties=told.parties,
        status=_status(told),
        spans=tuple(spans),
        title=spans[0],
    )


def _is_told(told: Told) -> bool:
    """Tell whether an instrument is one of two known parties, or a truce that was reached, kept or broken between whomever."""
    if told.steps == {"absent"}:
        return False
    broken = "accused" in told.steps  # یکدیگر را به نقض آتش‌بس متهم کردند
    return len(told.parties) > 1 or is_told_without_parties(
        told.truce, "violated" if broken else _status(told)
    )


def _status(told: Told) -> str:
    """Return the furthest step told of an instrument; a communique that is spoken of was issued."""
    steps = weighed(told.steps, told.disputed_by, told.parties)
    if told.concluded:
        steps = steps - {"proposed"}
    if told.opening == "kept" and steps & _OVERTAKEN:
        steps = steps - _OVERTAKEN | {
            "bound"
        }  # what is lived by was reached before, and its signing is no news
    return furthest(steps or ({"announced"} if told.kind == "communique" else set()), saved=told.saved)


def _naming(setting: Setting, match: Match, states: States) -> Naming:
    """Return where an instrument is named, up to where its parties reach."""
    definite = points_back(setting, match) or has_article(setting, match)
    return Naming(match.first, match.end, named_beside(setting, match, states)[0], definite, match.prefix)


def _read(
    setting: Setting,
    match: Match,
    states: States,
    steps: Sequence[StepTold],
    *,
    last: tuple[str, ...],
) -> Told:
    """Return what one naming of an instrument tells."""
    row, points = match.row, points_back(setting, match)
    assert isinstance(row, Instrument)
    end, beside = named_beside(setting, match, states, last)
    parties = _sides(setting, match, steps, states, phrase=(match.first, end), beside=beside, last=last)
    told, name = _told_of(setting, match, beside, steps), known_name(row, beside)
    if not parties and len(beside) == 1 and told & REACHED:
        parties = of_the_pair(setting, match.first, states)  # از توافق این سازمان با هیئت عراق خبر داد
    return Told(
        kind=row.kind,
        general=row.general,
        parties=known_parties(setting, row) if name else parties,
        acting=who_acts(setting, steps, (match.first, end), states, beside),
        shared=_shared(setting, match, row, end, beside),
        qualifiers=frozenset(_qualifiers(setting, match, states, steps)),
        spans=[(match.first, end)],
        points=points,
        definite=points or is_definite(setting, match),
        known=name,
        concluded=row.concluded,
        heading=setting.sentence(match.first).heading,
        many=is_many(setting, match),
        several=is_several(setting, match),
        bare=is_bare(setting, match, row, beside),
        steps=told,
        disputed_by=disputers(setting, steps, (match.first, end), states),
        opening=_opening(told),
        saved=is_saved(setting, steps),
        truce="kind" if is_of_truce(setting, match) else "",
        planned=is_planned(setting, steps, match.first),
        dated=is_dated(setting, range(match.end, end + _YEAR)),
    )


def _sides(
    setting: Setting,
    match: Match,
    steps: Sequence[StepTold],
    states: States,
    *,
    phrase: Span,
    beside: tuple[str, ...],
    last: tuple[str, ...],
) -> tuple[str, ...]:
    """Return the parties that stand beside an instrument, else who signs or issues it."""
    row, around = match.row, range(match.end, phrase[1])
    assert isinstance(row, Instrument)
    joint = row.kind == "communique" and setting.verbs_last
    if joint and row.general:
        return ()  # در بیانیه‌ای مواضع ایران و روسیه را ستود
    two = len(beside) > 1
    others = points_back(setting, match) and is_loose(setting, around)
    if two and not (others or partners_alone(setting, around, states)):
        return beside
    if joint:
        return ()
    signing = who_sign(setting, steps, phrase, states, beside, last=last)
    found = () if two and set(signing) == set(beside) else signing
    return found or issuers(setting, match, states, beside=beside, last=last)


def _shared(
    setting: Setting, match: Match, row: Instrument, end: int, beside: tuple[str, ...]
) -> tuple[tuple[int, str], ...]:
    """Return where an instrument of Arabic stands with one party alone under `مع`, and that party: صفقة الغاز مع مصر."""
    if len(beside) != 1 or setting.verbs_last or row.parties or is_several(setting, match):
        return ()
    if row.general and not (has_article(setting, match) or is_defined(setting, match)):
        return ()
    alone = any(setting.meaning(word) == "with" for word in range(match.end, end))
    return ((match.first, beside[0]),) if alone else ()


def _told_of(setting: Setting, match: Match, beside: tuple[str, ...], steps: Sequence[StepTold]) -> set[str]:
    """Return the steps that one naming of an instrument tells, by itself or by the words around it."""
    row = match.row
    assert isinstance(row, Instrument)
    told = {step.status for step in steps}
    if known_name(row, beside) and "signed" in told:
        told = told - {"signed"} | {"bound"}  # whoever speaks of the known one speaks of one signed long ago
    by_name = told_by_naming(setting, match, row, beside)
    return told | {by_name} if by_name else told


def _opening(told: Set[str]) -> str:
    """Tell whether one naming tells news of an instrument, or that it is lived by or to be carried out: تطبيقا لاتفاق توصلت إليه."""
    if told & _NEWS - {"announced"}:
        return "news"
    return "kept" if told & _KEEPING else "news" if told & _NEWS else ""


def _is_particular(told: Told) -> bool:
    """Tell whether an instrument is spoken of as a particular one.

    A general word (توافق, سند, اتفاق) needs parties, an article or a step; a plural needs parties or a step that is
    news: of التزامات الحكومة في الاتفاقيات none is meant in particular.
    """
    if told.many and not told.parties and told.steps.isdisjoint(_NEWS):
        return False
    return (
        not told.general
        or told.definite
        or told.truce == "kind"
        or bool(told.parties or told.acting or told.shared or told.steps & _LASTING or told.planned)
    )


def _qualifiers(setting: Setting, match: Match, states: States, steps: Sequence[StepTold]) -> Iterator[str]:
    """Yield the words that tell an instrument from another, endings and article taken off.

    After an Arabic noun with the article only words with the article belong to it: الاتفاق الأمني; in Persian its step
    does not: توافق تعلیق شد.
    """
    sentence = setting.sentence(match.first)
    definite = not setting.verbs_last and has_article(setting, match)
    verbs = {step.match.first for step in steps if step_row(step.match).part == "verb"}
    for word in range(match.end, min(sentence.end, match.end + _QUALIFIERS)):
        spelt = setting.text.words[word]
        if (
            word in setting.marks
            or word in setting.cues
            or not spelt.isalnum()
            or word in setting.instruments
            or (setting.verbs_last and spelt in setting.finite)  # به توافق رسیدند
            or (setting.verbs_last and word in verbs)
        ):
            return
        if spelt in setting.lists["idle_adjectives"]:
            continue
        if definite and not spelt.startswith("ال"):
            return
        if (word not in states.at or word in states.seats) and len(spelt) > 2:
            yield spelt.removeprefix("ال").removesuffix("ه")
