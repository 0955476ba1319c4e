"""Truces: a kind of agreement that its own noun names (آتش‌بس, هدنة), and the one that is told without its parties."""

from collections.abc import Collection, Sequence

from rasad.extract.agreements.merge_agreements import Told
from rasad.extract.agreements.parties import named_beside
from rasad.extract.events.named_states import States
from rasad.extract.events.setting import Setting
from rasad.vocabulary.lexicon import Match

_PARTED = 3  # words before a truce in which the instrument stands that it is of: اتفاق على وقف إطلاق النار
_ARTICLE = "ال"
_PREFIXES = ("", "ال", "لل", "ل")
_HOPED = frozenset({"mentioned", "proposed", "negotiated"})
_PAIR = 2


def is_truce(setting: Setting, match: Match) -> bool:
    """Tell whether a noun of a truce itself names an instrument: آتش‌بس, وقف إطلاق النار."""
    return _is_noun(setting, setting.text.words[match.first].removeprefix(match.prefix))


def is_of_truce(setting: Setting, match: Match) -> bool:
    """Tell whether an instrument is one of a truce: توافق آتش‌بس, اتفاق وقف إطلاق النار."""
    return _is_noun(setting, setting.text.word(match.end))


def _is_noun(setting: Setting, spelt: str) -> bool:
    """Tell whether a word begins the noun of a truce, with the article or a written-on ل or without."""
    return any(spelt.removeprefix(prefix) in setting.lists["truces"] for prefix in _PREFIXES)


def without_idle_truces(
    setting: Setting, named: Sequence[Match], truces: Collection[int], states: States
) -> list[Match]:
    """Return the instruments without the nouns of a truce, at `truces`, that name none for themselves.

    Such a noun does where two states are named beside it, not where الجانبين may be any two; where it is part of another name
    (اتفاق على وقف إطلاق النار), a place or a decision (خط الهدنة) it does not. Without its parties it is kept where a report
    names no other instrument, or one of a truce that it may mean.
    """
    others = [match for match in named if match.first not in truces]
    alone = not others or any(is_of_truce(setting, match) for match in others)
    return [
        match
        for match in named
        if match.first not in truces
        or (_is_by_itself(setting, match) and (alone or _parties(setting, match, states)))
    ]


def take_as_truce(setting: Setting, told: Told, match: Match, states: States) -> None:
    """Have what the noun of a truce tells be of those named beside it, whoever acts or speaks near it."""
    told.truce, told.acting, told.shared = "noun", (), ()
    told.parties = told.parties if told.known else _parties(setting, match, states)


def _parties(setting: Setting, match: Match, states: States) -> tuple[str, ...]:
    """Return the states that are named beside the noun of a truce, where they are two: آتش‌بس ایران و اسرائیل."""
    end, beside = named_beside(setting, match, states)
    named = len(beside) >= _PAIR and not setting.means("both", range(match.end, end))
    return beside if named else ()


def _is_by_itself(setting: Setting, match: Match) -> bool:
    """Tell whether a noun of a truce is no part of another name: of اتفاق على وقف إطلاق النار, خط الهدنة."""
    start = max(setting.sentence(match.first).first, match.first - _PARTED)
    before = range(start, match.first)
    marked = setting.lists["truce_marks"]
    return setting.instruments.isdisjoint(before) and marked.isdisjoint(
        setting.text.words[word].removeprefix(_ARTICLE) for word in before
    )


def is_told_without_parties(truce: str, status: str) -> bool:
    """Tell whether a truce between whomever is told as one reached, kept or broken; by its noun alone, as one broken."""
    if truce == "noun":
        return status == "violated"
    return bool(truce) and status not in _HOPED
