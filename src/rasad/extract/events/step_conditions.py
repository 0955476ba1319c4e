"""Which clause a condition makes one that is only thought of: مگر این‌که برجام را نقض کرده باشد, ستنسحب إذا."""

from rasad.extract.events.step_scene import Naming, StepScene
from rasad.vocabulary.lexicon import Match

_CLAUSE = 14  # words before a Persian step in which the condition of its clause stands
_THEN = 3  # words between an instrument and the condition of what becomes of it
_CLAUSE_ENDS = frozenset("،,:؛.;")


def is_supposed(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether a Persian clause opens with a condition: مگر این‌که گزارش دهد که ایران برجام را نقض کرده است."""
    setting, first = scene.setting, min(match.first, naming.first)
    words = setting.text.words
    for word in range(first - 1, max(setting.sentence(first).first, first - _CLAUSE) - 1, -1):
        if words[word] in setting.lists["clause_conditions"]:
            return True
        if words[word] in _CLAUSE_ENDS or (
            words[word] in setting.finite and setting.meaning(word + 1) != "that"
        ):
            return False
    return False


def has_condition(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether a condition follows an Arabic step and its instrument: ستنسحب من الاتفاق إذا."""
    after = max(match.end, naming.end)
    near = range(after, min(scene.setting.sentence(match.first).end, after + _THEN))
    conditions = scene.setting.lists[
        "clause_conditions"
    ]  # اتفاقا يمكن أن يؤدي إلى العودة is signed all the same
    return not scene.setting.verbs_last and any(
        scene.meaning(word) == "if" and scene.setting.text.words[word] in conditions for word in near
    )
