"""Who is a party by what it does to an instrument: انسحبت مصر من الاتفاق مع الأردن, التزام العراق بالاتفاق مع إيران."""

from collections.abc import Sequence

from rasad.extract.agreements.signers import MUTUAL
from rasad.extract.agreements.step_scene import step_row
from rasad.extract.agreements.steps import StepTold
from rasad.extract.events.named_states import BODY, States
from rasad.extract.events.setting import Setting
from rasad.text import Span
from rasad.vocabulary.lexicon import Match

_PAIR = 2
_BESIDE_ACT = frozenset("in to with by patron host between".split())
_OWN = MUTUAL | {
    "negotiated",
    "ratified",
    "approved",
    "renewed",
    "returned",
    "in_force",
    "implemented",
    "suspended",
    "violated",
    "ended",
}
"""Steps that only a party takes."""
_BINDING = frozenset(("ب", "به", "در", "في"))
"""Prepositions under which a party's own promise stands: پایبندی به, التزام ب; حمایت از is anybody's."""
_SOUGHT = frozenset({"proposed", "negotiated"})
_BEFORE_ACT = 5  # words before an act in which who acts may stand


def who_acts(
    setting: Setting, steps: Sequence[StepTold], phrase: Span, states: States, beside: tuple[str, ...]
) -> tuple[str, ...]:
    """Return who does to an instrument what a party alone does, and the one party with whom it is: انسحبت مصر من الاتفاق مع الأردن.

    Where none is told beside it, two who act together are its parties: نفذت مصر والأردن الاتفاقية.
    """
    shared = len(beside) == 1 and any(setting.meaning(word) == "with" for word in range(*phrase))
    for step in steps if shared or not beside else ():
        row = step_row(step.match)
        bound = row.status in {"complied", "reaffirmed"} and not _BINDING.isdisjoint(row.under)
        if row.status not in _OWN and not bound:
            continue
        acting = _acting(setting, step.match, phrase[0], states, beside=beside if shared else ())
        if shared and len(acting) == 1 and step.status not in _SOUGHT:
            return (*acting, *beside)
        if not beside and len(acting) == _PAIR:
            return acting
    return ()


def _acting(
    setting: Setting, act: Match, first: int, states: States, *, beside: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the states before an instrument that may be who acts, but for those `beside` it; two only where `و` joins them."""
    start = max(setting.sentence(first).first, min(act.first, first) - _BEFORE_ACT - 4 * setting.verbs_last)
    found = [
        word
        for word in range(start, first)
        if word in states.at
        and states.at[word][1] not in beside
        and setting.meaning(word - 1) not in _BESIDE_ACT
        and setting.text.words[word - 1] not in setting.lists["rivals_of_states"]
        and (word >= act.end or not states.at[word][1].startswith(BODY))
    ]
    codes = tuple(dict.fromkeys(states.at[word][1] for word in found))
    if len(codes) == _PAIR:  # مصر والأردن
        between = setting.text.words[states.at[found[0]][0] : found[-1] + 1]
        if len(found) > _PAIR or len(between) > _PAIR or not "".join(between).startswith("و"):
            return ()
    return codes


def other_side(setting: Setting, first: int, states: States, one: str) -> tuple[str, ...]:
    """Return the two parties of an instrument with `one` that does not say whose it is: خروقات إسرائيلية للاتفاق مع لبنان.

    The other is the state that the report names most beside it, if its sentence names it and no third.
    """
    ranked = sorted(((n, code) for code, n in states.counts.items() if code != one), reverse=True)[:2]
    if not ranked or ranked[0][0] < _PAIR or (len(ranked) > 1 and ranked[0][0] < 2 * ranked[1][0]):
        return ()
    other = ranked[0][1]
    sentence = setting.sentence(first)
    words = range(sentence.first, sentence.end)
    here = {states.at[word][1] for word in words if word in states.at and word not in states.provinces}
    return (other, one) if here == {one, other} else ()
