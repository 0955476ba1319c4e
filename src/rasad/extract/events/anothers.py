"""Which names behind an Arabic verb belong to the noun of another event: التقى A تمهيدا لقمة B مع C."""

from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.setting import Setting
from rasad.vocabulary.schema import Trigger

_OFFICE: Final = 8  # words of an office before its holder's name
_SCENES: Final = frozenset({"in", "during", "margin"})
_TALKS: Final = frozenset({"meeting", "call", "conference"})


def is_anothers(setting: Setting, mention: Placed) -> bool:
    """Tell whether a name is that of another event's noun: وقعتها مسقط وطهران خلال زيارة السلطان فلان."""
    office = [m for m in setting.persons(mention.first - _OFFICE, mention.first) if m.end == mention.first]
    head = office[-1] if office and office[-1].figure == mention.figure else mention  # لقمة الرئيس فلان
    word = head.first - 1
    while word in setting.honorifics:
        word -= 1
    other = next((t for t in setting.triggers if t.first <= word < t.end), None)
    return other is not None and isinstance(other.row, Trigger) and other.row.part == "noun"


def is_with_another(setting: Setting, first: int, mention: Placed) -> bool:
    """Tell whether who stands under مع is company of talks that a noun tells between: للتحضير للقمة المرتقبة مع الرئيس.

    Talks at which the verb's own took place (في اجتماع مع فلان) are no others, but somebody's own summit is (قبل قمته مع فلان).
    """
    for word in range(mention.first - 1, first - 1, -1):
        if setting.text.words[word] in setting.lists["own_summits"]:
            return True
        other = setting.trigger_at.get(word)
        if other is not None and isinstance(other.row, Trigger) and other.row.kind in _TALKS:
            ahead = (
                setting.text.words[word - 1] in setting.lists["ahead_of"]
            )  # قبل القمة المرتقبة بين الرئيسين
            under = setting.under(word) in _SCENES and not ahead
            return other.row.part == "noun" and not under and other.prefix[-1:] != "ب"
    return False
