"""What a violation that is told makes of an instrument: broken, said to be broken by somebody, an accusation, or nothing."""

from rasad.extract.events.step_scene import StepScene, step_row
from rasad.vocabulary.lexicon import Match

_REPROACH = 10  # words between an accusation and what it is of: اتهمت الوزارة في بيان لها الدولة بخرق الاتفاق
_BINDING = frozenset(("ب", "به", "در قبال", "نسبت به"))
"""Prepositions under which one is bound: التزام ب, پایبند به."""
BOUND = frozenset({"complied", "implemented", "reaffirmed"})
_CALLED = 3  # words between what somebody calls a violation and the word: ما وصفه ب"خروقات"


def violation(scene: StepScene, match: Match) -> str | None:
    """Return what the words of a violation tell: violated, alleged by who speaks, accused, None where they are asked about."""
    setting = scene.setting
    sentence = setting.sentence(match.first)
    if setting.verbs_last and setting.text.words[sentence.end - 1] == "؟":
        return None
    under = match.prefix.endswith("ب") or (setting.verbs_last and setting.meaning(match.first - 1) == "to")
    if under and _has(scene, range(max(sentence.first, match.first - _CALLED), match.first), "so_called"):
        return None
    if under and _has(scene, range(max(sentence.first, match.first - _REPROACH), match.first), "accusing"):
        return "accused"
    return "alleged" if setting.claimed(match.first) else "violated"


def is_default(scene: StepScene, match: Match) -> bool:
    """Tell whether somebody did not do what he was bound to: لم تلتزم بالاتفاق, برجام را اجرا نکرد; what is not to be done is none."""
    row, words = step_row(match), scene.setting.text.words
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
