"""How much a step weighs that is told in passing: by the naming alone, by others than the parties, by a heading."""

from collections.abc import Collection, Sequence

from rasad.extract.agreements.step_scene import step_row
from rasad.extract.agreements.steps import StepTold
from rasad.extract.events.named_states import BODY, States
from rasad.extract.events.setting import Setting
from rasad.text import Span
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Instrument

_BEFORE = 10  # words before a step in which who disputes may stand: وزير الخارجية السوري أعلن إدانة
_SAVING = frozenset({"reaffirmed", "called"})
_SAVED = frozenset({"saved", "returned"})
_AHEAD = frozenset({"negotiated", "proposed"})
_LEAD = 4  # sentences of a heading and a lead, which is often there twice
_BEHIND = 5  # words behind an Arabic verb in which its subject stands


def disputers(
    setting: Setting, steps: Sequence[StepTold], phrase: Span, states: States
) -> list[frozenset[str]]:
    """Return, for each step that disputes an instrument, the states and bodies around it: أعلن وزير الخارجية السوري إدانة الاتفاق."""
    return [_around(setting, step.match, phrase, states) for step in steps if step.status == "disputed"]


def weighed(steps: set[str], disputed_by: Sequence[frozenset[str]], parties: Collection[str]) -> set[str]:
    """Return the steps of an instrument; one that only outsiders dispute is contested."""
    outsiders = all(acting and acting.isdisjoint(parties) for acting in disputed_by)
    return steps - {"disputed"} | {"contested"} if "disputed" in steps and outsiders else steps


def is_saved(setting: Setting, steps: Sequence[StepTold]) -> bool:
    """Tell whether the heading or the lead tells that somebody keeps an instrument or would save it, so that this is its subject."""
    return any(
        (step.status in _SAVING or (step.status == "at_stake" and step_row(step.match).status in _SAVED))
        and setting.text.sentence_of[step.match.first] < _LEAD
        for step in steps
    )


def is_planned(setting: Setting, steps: Sequence[StepTold], named: int) -> bool:
    """Tell whether an Arabic noun tells that an instrument is to be signed, so that its parties are who is spoken of: يبحثان إبرام اتفاق.

    Any instrument (أي اتفاق) is none in particular.
    """
    if setting.verbs_last or setting.text.words[named - 1] in setting.lists["any_words"]:
        return False
    return any(step.status in _AHEAD and _is_signing(step.match) for step in steps)


def _is_signing(match: Match) -> bool:
    """Tell whether a step is a noun of signing: توقيع."""
    return step_row(match).status == "signed" and step_row(match).part == "noun"


def _around(setting: Setting, match: Match, phrase: Span, states: States) -> frozenset[str]:
    """Return the states and bodies that stand around a step, but for those of the instrument itself."""
    sentence = setting.sentence(match.first)
    first = min(match.first, phrase[0]) if setting.verbs_last else match.first
    after = range(match.end, match.end + _BEHIND) if step_row(match).part == "verb" else range(0)
    around = (*range(max(sentence.first, first - _BEFORE), first), *after)
    near = {word for word in around if not phrase[0] <= word < phrase[1]}
    figures = setting.cast.figures
    bodies = (
        figures[mention.figure].country or BODY
        for mention in setting.groups
        if mention.first in near and figures[mention.figure].kind == "organisation"
    )
    return frozenset((*(states.at[word][1] for word in near if word in states.at), *bodies))


def told_by_naming(setting: Setting, match: Match, row: Instrument, beside: Sequence[str]) -> str:
    """Return what the naming alone tells of an agreement: reached where it opens a heading, lived by where something came of it.

    اتفاق بين الكوريتين لربط سكتي الحديد; تراجع العدد بعد اتفاق بين أنقرة والاتحاد; پس از توافق ایران و عراق مرز باز شد.
    """
    if not row.general or row.parties or len(beside) < 2 or match.prefix:
        return ""
    sentence = setting.sentence(match.first)
    before = setting.text.words[match.first - 1] if match.first > sentence.first else ""
    if not before:
        return "announced" if sentence.heading or sentence.first == 0 else ""
    if before == "از":  # پس از توافق ایران و عراق
        before = setting.text.words[match.first - 2]
    return "fruitful" if before in setting.lists["come_after"] else ""
