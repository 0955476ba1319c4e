"""How an Arabic event is told by the noun or verb that governs it: called for, agreed on, decided, called off."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rasad.extract.events.setting import Setting
from rasad.reading import Realis
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_REACH: Final = 14  # words between a verb and what it calls for, those of names and days among them
_LOOSE: Final = 1  # words of no name between: بموافقته بسرعة على لقاء
_WRITTEN: Final = "ب"
_GOVERNED: Final[Mapping[str, tuple[tuple[str, Realis], ...]]] = MappingProxyType(
    {
        "الی": (("calling_to", "called_for"),),
        "علی": (("agreeing_on", "planned"),),
        _WRITTEN: (("ordering", "planned"), ("hanging_on", "conditional")),
        "": (("deciding", "planned"), ("calling_off", "denied"), ("organising", "planned")),
    }
)
"""By the preposition of an event: lists of what governs it, and how it is told then."""


def governed(setting: Setting, match: Match) -> Realis | None:
    """Return how what governs an Arabic noun tells it: دعا فلان إلى استدعاء السفير, وافق على لقاء, هدد بإلغاء القمة, or None."""
    row, words = match.row, setting.text.words
    if not isinstance(row, Trigger) or row.part == "verb":
        return None
    first, at = setting.sentence(match.first).first, match.first - 1
    written = match.prefix.removeprefix("و") == _WRITTEN
    while not written and at > first and words[at].removeprefix("ب") in setting.lists["holding"]:
        written = words[at].startswith("ب")
        at -= 1
    under = _WRITTEN if written else words[at] if words[at] in _GOVERNED else ""
    at -= bool(under) and not written
    for name, realis in _GOVERNED[under]:
        if name == "calling_to" and row.kind == "visit":
            continue  # دعا الرئيس نظيره إلى زيارة: he is invited
        near = range(max(first, at - _REACH), at + 1)
        if _is_governed_by(setting, name, near, far=bool(under)):
            return _of(setting, name, near, realis)
    return None


def _of(setting: Setting, name: str, near: range, realis: Realis) -> Realis | None:
    """Return a mood but where the words before say more: what is threatened is still planned (تهديد بإلغاء القمة), تم تنظيم لقاء is done."""
    words = [setting.text.words[word].removeprefix("و") for word in near]
    if name == "calling_off":
        return "planned" if not setting.lists["threatening"].isdisjoint(words) else realis
    if name == "organising" and len(near) > 1:
        before = near[-2]
        done = setting.meaning(before) == "passive" or words[-2] in setting.lists["earlier_than"]
        return None if done else realis
    return realis


def _is_governed_by(setting: Setting, name: str, near: range, *, far: bool) -> bool:
    """Tell whether the last of some words is of a list, or one before it with only names and days between."""
    words, listed, loose = setting.text.words, setting.lists[name], 0
    for word in reversed(near):
        if words[word] in listed or words[word].removeprefix("و") in listed:
            return True
        if not far:
            return False
        named = any(m.first <= word < m.end for m in setting.cast.between(word - _REACH, word + 1))
        plain = named or setting.in_date(word) or word in setting.honorifics or words[word] in "،,"
        loose += not plain
        if loose > _LOOSE or setting.meaning(word) == "that" or word in setting.verbs:
            return False
    return False
