"""How far an instrument has come: the steps that a text asserts of it."""

from collections.abc import Mapping, Sequence
from typing import Final

from rasad.extract.setting import Setting
from rasad.text import Span
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Step

_ORDER: Final = (
    "mentioned", "proposed", "negotiated", "announced", "initialled", "signed", "ratified", "in_force",
    "implemented", "reaffirmed", "disputed", "suspended", "violated", "ended",
)  # fmt: skip
_BEFORE = 8  # words between a step and the instrument that it is told of
_AFTER = 14
_UNREAL = frozenset({"planned", "called_for", "conditional"})


def steps_near(setting: Setting, matches: Mapping[str, Sequence[Match]], phrase: Span) -> set[str]:
    """Return the steps told in the words around an instrument; what is only planned is a proposal."""
    sentence = setting.sentence(phrase[0])
    low, high = max(sentence.first, phrase[0] - _BEFORE), min(sentence.end, phrase[1] + _AFTER)
    if not setting.verbs_last:
        high = min(high, phrase[1] + _BEFORE)
    steps: set[str] = set()
    for match in matches.get("steps", ()):
        if not (low <= match.first < high) or not isinstance(match.row, Step):
            continue
        near = range(low if setting.verbs_last else max(low, match.first - 4), min(high, match.end + 4))
        moods = {setting.meaning(word) for word in near}
        if "denied" in {setting.meaning(word) for word in range(match.end, min(high, match.end + 2))}:
            continue
        if "conditional" in moods and match.row.status in {"ended", "violated", "suspended", "implemented"}:
            continue
        planned = bool(moods & _UNREAL) or match.prefix in {"س", "وس"}
        status = match.row.status
        steps.add(
            "proposed" if planned and status in {"signed", "ratified", "in_force", "initialled"} else status
        )
    return steps


def furthest(steps: set[str]) -> str:
    """Return the furthest step; an instrument that one side left and others keep is disputed."""
    if "ended" in steps and steps & {"reaffirmed", "disputed"}:
        return "disputed"
    return max(steps, key=_ORDER.index, default="mentioned")
