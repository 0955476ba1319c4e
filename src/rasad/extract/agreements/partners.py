"""The other party of an instrument that is told with one alone: ترامب يريد اتفاقا جديدا مع إيران, قراردادی با ترکیه."""

from collections.abc import Iterable, Iterator

from rasad.extract.agreements.accord_sides import codes_of
from rasad.extract.agreements.merge_agreements import Told
from rasad.extract.cast import Placed
from rasad.extract.events.around import preposition_of
from rasad.extract.events.named_states import States
from rasad.extract.events.setting import Setting

_PAIR = 2
_OWN = frozenset({"proposed", "negotiated", "announced", "initialled", "signed"})
"""Steps that a party itself takes or wishes for."""
_RELATED = frozenset({"with"})


def of_partner(setting: Setting, told: Told, states: States) -> tuple[str, ...]:
    """Return who reaches, signs or wants an instrument and the one state with which it is, or nothing where several may.

    It is who stands in the sentence before it under no preposition.
    """
    first, end = told.spans[0]
    sentence = setting.sentence(first)
    partners = {
        states.at[w][1] for w in range(first, end) if w in states.at and setting.meaning(w - 1) in _RELATED
    }
    if len(partners) != 1 or told.steps.isdisjoint(_OWN):
        return ()
    before = range(sentence.first, first)
    acting = [code for code in codes_of(setting, list(_free(setting, before))) if code not in partners]
    return (acting[0], *partners) if len(acting) == 1 else ()


def _free(setting: Setting, words: range) -> Iterator[Placed]:
    """Yield who is mentioned within some words under no preposition."""
    near = [m for m in setting.cast.outer if m.first in words and m.end <= words.stop]
    for number, mention in enumerate(near):
        if not preposition_of(setting, near, number):
            yield mention


def one_each(wished: Iterable[Told]) -> list[Told]:
    """Return the instruments with those joined that are of one kind and of the same parties: يريد اتفاقا مع إيران, told twice."""
    found: dict[tuple[str, frozenset[str]], Told] = {}
    for told in wished:
        known = found.setdefault((told.kind, frozenset(told.parties)), told)
        if known is not told:
            known.spans += told.spans
            known.steps |= told.steps
    return list(found.values())
