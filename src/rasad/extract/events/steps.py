"""How far an instrument has come: the steps that a text asserts of it."""

from collections.abc import Mapping, Sequence
from typing import Final

from rasad.extract.events.setting import Setting
from rasad.text import Sentence, Span
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Step

_ORDER: Final = (
    "mentioned", "proposed", "negotiated", "announced", "initialled", "signed", "ratified", "in_force",
    "implemented", "reaffirmed", "disputed", "suspended", "violated", "ended",
)  # fmt: skip
_BEFORE = 8  # words between a step and the instrument that it is told of
_AFTER = 14
_AT_ONCE = 4
_SIGNATORIES = 24
_MOOD = 4
_DONE = frozenset({"signed", "ratified", "in_force", "initialled"})
_UNDOING = frozenset({"ended", "violated", "suspended", "implemented"})
_UNREAL = frozenset({"planned", "called_for", "conditional"})


def steps_near(setting: Setting, matches: Mapping[str, Sequence[Match]], phrase: Span) -> set[str]:
    """Return the steps told in the words around an instrument; what is only planned is a proposal."""
    sentence = setting.sentence(phrase[0])
    steps: set[str] = set()
    for match in matches.get("steps", ()):
        row = match.row
        if not isinstance(row, Step) or not (sentence.first <= match.first < sentence.end):
            continue
        if not _reaches(setting, match, row.status, phrase) or _is_undone(
            setting, match, row.status, sentence
        ):
            continue
        steps.add("proposed" if row.status in _DONE and _is_ahead(setting, match, sentence) else row.status)
    return steps


def _reaches(setting: Setting, match: Match, status: str, phrase: Span) -> bool:
    """Tell whether a step's words are near enough to an instrument to be told of it.

    A withdrawal is one from what follows it at once (الانسحاب من الاتفاق, not انسحاب القوات); an Arabic verb of
    signing has its signatories between itself and the instrument.
    """
    before, after = phrase[0] - match.end, match.first - phrase[1]
    if status == "ended":
        return 0 <= before <= _AT_ONCE or (setting.verbs_last and 0 <= after <= _AFTER)
    if status == "signed" and not setting.verbs_last and 0 <= before <= _SIGNATORIES:
        return not any(word in setting.instruments for word in range(match.end, phrase[0]))
    if setting.verbs_last and after > 0 and setting.meaning(phrase[1]) == "object":
        # بیانیه را X دبیر شورا، Y مشاور و Z امضا کردند: who did it stands between
        return not any(word in setting.instruments for word in range(phrase[1], match.first))
    return before <= _BEFORE and after <= (_AFTER if setting.verbs_last else _BEFORE)


def _is_undone(setting: Setting, match: Match, status: str, sentence: Sentence) -> bool:
    """Tell whether a step is denied by what follows it, is a reproach, or only thought of: إذا انسحبت."""
    if any(setting.meaning(word) == "denied" for word in range(match.end, min(sentence.end, match.end + 2))):
        return True
    if status == "violated" and _is_reproach(setting, match):
        return True
    near = range(max(sentence.first, match.first - _MOOD), min(sentence.end, match.end + _MOOD))
    return status in _UNDOING and any(setting.meaning(word) == "conditional" for word in near)


def _is_reproach(setting: Setting, match: Match) -> bool:
    """Tell whether a violation is what somebody says of the other side: اتهمها بانتهاك, متهم به نقض."""
    under = match.prefix.endswith("ب") or (setting.verbs_last and setting.meaning(match.first - 1) == "to")
    return under or setting.claimed(match.first)


def _is_ahead(setting: Setting, match: Match, sentence: Sentence) -> bool:
    """Tell whether a step is planned, called for or thought of."""
    if setting.verbs_last and list(setting.text.words[match.end : match.end + 1]) == ["شده"]:
        return False  # خواستار اجرای توافقنامه‌های امضا شده
    reach = _AFTER if setting.verbs_last else _MOOD
    first = max(sentence.first, match.first - reach)
    near = range(first, min(sentence.end, match.end + _MOOD))
    return match.prefix in {"س", "وس", "ل"} or any(setting.meaning(word) in _UNREAL for word in near)


def furthest(steps: set[str]) -> str:
    """Return the furthest step; an instrument that one side left and others keep is disputed."""
    if {"ended", "reaffirmed"} <= steps:
        return "disputed"
    return max(steps, key=_ORDER.index, default="mentioned")
