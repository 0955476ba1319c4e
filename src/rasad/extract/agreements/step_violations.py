"""What a violation that is told makes of an instrument: broken, said to be broken by somebody, an accusation, or nothing."""

from collections.abc import Sequence

from rasad.extract.agreements.step_scene import Naming, StepScene, step_row
from rasad.vocabulary.lexicon import Match

_REPROACH = 10  # words between an accusation and what it is of: اتهمت الوزارة في بيان لها الدولة بخرق الاتفاق
_BINDING = frozenset(("ب", "به", "در قبال", "نسبت به"))
"""Prepositions under which one is bound: التزام ب, پایبند به."""
BOUND = frozenset({"complied", "implemented", "reaffirmed"})
_THOUGHT_OF = frozenset({"ahead", "if", "threat"})
_CLAUSE_ENDS = frozenset("،,:؛.;")
_PREDICATE = 8  # words behind a Persian violation in which its verb stands
_CALLED = 3  # words between what somebody calls a violation and the word: ما وصفه ب"خروقات"


def violation(scene: StepScene, match: Match, naming: Naming, *, mood: str = "") -> str | None:
    """Return what the words of a violation tell: violated, alleged by who speaks, accused, None where they are asked about.

    One that is only thought of or threatened puts the instrument at stake, one that is denied clears who was accused of it.
    """
    setting = scene.setting
    sentence = setting.sentence(match.first)
    if setting.verbs_last and setting.text.words[sentence.end - 1] == "؟":
        return None
    if mood in _THOUGHT_OF:
        return "at_stake"
    if mood == "not" or (setting.verbs_last and _is_denied(scene, match, naming)):
        return "cleared"
    if mood not in {"", "done"}:
        return None
    under = match.prefix.endswith("ب") or (setting.verbs_last and setting.meaning(match.first - 1) == "to")
    if under and _has(scene, range(max(sentence.first, match.first - _CALLED), match.first), "so_called"):
        return None
    if under and (
        _has(scene, range(max(sentence.first, match.first - _REPROACH), match.first), "accusing")
        or (setting.verbs_last and not setting.lists["accusing"].isdisjoint(_behind(scene, match, naming)))
    ):
        return "accused"
    said = setting.claimed(match.first) or (
        setting.verbs_last
        and (
            any(word in setting.cues for word in range(sentence.first, match.first))
            or _is_called_so(scene, match, naming)
        )
    )
    return "alleged" if said else "violated"


def _behind(scene: StepScene, match: Match, naming: Naming) -> Sequence[str]:
    """Return the words behind a Persian noun of violation and its instrument, in which its verb stands."""
    words, after = scene.setting.text.words, max(match.end, naming.end)
    end = min(scene.setting.sentence(after - 1).end, after + _PREDICATE)
    return words[after : next((word for word in range(after, end) if words[word] in _CLAUSE_ENDS), end)]


def _is_denied(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether a Persian violation is denied: نقض برجام نیست, آن را نقض برجام نمی‌دانند."""
    return step_row(match).part == "noun" and any(
        word in scene.setting.lists["is_none"] for word in _behind(scene, match, naming)
    )


def _is_called_so(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether a Persian violation is what somebody calls so: رأی سنا را نقض توافق خواند."""
    return not scene.setting.lists["calling"].isdisjoint(_behind(scene, match, naming))


def is_default(scene: StepScene, match: Match, *, mood: str) -> bool:
    """Tell whether somebody did not do what he was bound to: لم تلتزم بالاتفاق, برجام را اجرا نکرد; what is not to be done is none."""
    row, words = step_row(match), scene.setting.text.words
    if mood == "fail":
        refrained = scene.setting.verbs_last and row.part == "noun"
        return refrained and words[match.first - 1] == "از"  # از اجرای توافق سر باز زد
    if row.part != "verb" or (row.status == "reaffirmed" and _BINDING.isdisjoint(row.under)):
        return False
    if not scene.setting.verbs_last:
        return words[match.first - 1] in scene.setting.lists["not_done"]
    return any(word in scene.setting.lists["not_done"] for word in words[match.first : match.end])


def _has(scene: StepScene, words: range, name: str) -> bool:
    """Tell whether one of some words is in a list, with or without a written-on و."""
    listed = scene.setting.lists[name]
    return any(
        spelt in listed or spelt.removeprefix("و") in listed
        for spelt in scene.setting.text.words[words.start : words.stop]
    )
