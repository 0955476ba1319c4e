"""Who stands around an act, and under which preposition."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.setting import Setting
from rasad.extract.found import Found

_UNDER = 3  # words between a preposition and the name it governs
PREPOSITIONS: Final = frozenset(
    "از با به در بر بین میان علیه ضد برای تا توسط درباره الي علي عن من مع في بين حول ضد عبر منذ بعد قبل خلال لدي الی علی فی حتی لدی".split()
)
_AND: Final = frozenset({"و", "،", ","})
OBJECT: Final = "را"
"""The word behind a Persian object."""


class Around(Found, frozen=True):
    """Hold who stands around an act, and the words that it reaches over."""

    actors: list[Placed]
    recipients: list[Placed]


def is_joined_to(setting: Setting, before: Placed, after: Placed) -> bool:
    """Tell whether و joins two names, written apart or onto the second."""
    gap = set(setting.text.words[before.end : after.first])
    return gap <= {"و", "،"} and ("و" in gap or setting.is_joined(after.first))


def preposition_of(setting: Setting, mentions: Sequence[Placed], number: int) -> str:
    """Return the preposition that a mention stands under, or nothing; what و joins stands under the same."""
    words, mention = setting.text.words, mentions[number]
    first = mention.first
    before = mentions[number - 1] if number else None
    if before and (is_joined_to(setting, before, mention) or _is_in_row(setting, mentions, number)):
        return preposition_of(setting, mentions, number - 1)
    if setting.is_under_clitic(first):
        return words[first][0]
    for word in range(first - 1, max(first - _UNDER, before.end if before else 0) - 1, -1):
        dated = not setting.verbs_last and setting.in_date(word)  # اعتقلت قبل يومين الناشط فلانا
        if words[word] in PREPOSITIONS and not dated:
            return words[word]
        if words[word] in _AND or words[word] == OBJECT:
            break
    return ""


def _is_in_row(setting: Setting, mentions: Sequence[Placed], number: int) -> bool:
    """Tell whether a comma before a Persian name goes on with a list that و ends: از A، B و C حمایت کرد."""
    words = setting.text.words
    if not setting.verbs_last or words[mentions[number - 1].end : mentions[number].first] != ["،"]:
        return False
    if setting.text.word(mentions[number].end) == "و":
        return True  # whoever ends the list: از A، B و نامزد سوم
    for before, after in pairwise(mentions[number:]):
        gap = words[before.end : after.first]
        if "و" in gap and set(gap) <= _AND:
            return True
        if gap != ["،"]:
            return False
    return False
