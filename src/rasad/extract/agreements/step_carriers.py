"""Which verb carries a Persian noun that tells a step, and which predicate goes on from another."""

from rasad.extract.agreements.step_scene import StepScene, step_row
from rasad.vocabulary.lexicon import Match

_REACHED = frozenset({"initialled", "ratified", "signed"})
_SIGNATORIES = 30  # words between the noun of a signing and the verb that it reaches: به امضای دو وزیر رسید
_JOINING = frozenset("و،,")
_AND_THEN = 6  # words between two predicates of one instrument: امضا شد و به تصویب مجلس رسید


def goes_on(scene: StepScene, verb: int, step: int) -> bool:
    """Tell whether a second predicate follows a verb at once: امضا شد و به تصویب مجلس رسید, امضا شد، یک سال بعد اجرا شد."""
    setting, after = scene.setting, verb + 1
    joined = after < step and setting.text.words[after] in _JOINING
    between = [word for word in range(after, step) if not setting.in_date(word)]
    return joined and len(between) <= _AND_THEN and not any(scene.held[word] for word in between)


def carrier(scene: StepScene, match: Match) -> int | None:
    """Return where the verb of a Persian noun begins: لغو خواهد شد, به امضای دو وزیر رسید; None where it has none."""
    setting = scene.setting
    end = setting.sentence(match.first).end
    if match.end < end and (scene.is_verb(match.end) or setting.meaning(match.end) == "planned"):
        return match.end
    if step_row(match).status in _REACHED and setting.text.words[match.first - 1] == "به":
        for word in range(match.end, min(end, match.end + _SIGNATORIES)):
            if (
                scene.is_verb(word)
                or setting.meaning(word) == "planned"
                or setting.text.words[word] in setting.lists["subjunctives"]
            ):
                return word if setting.text.words[word].startswith(setting.pieces["reached"]) else None
    return None


def is_carried(scene: StepScene, match: Match) -> bool:
    """Tell whether a verb or another predicate follows a Persian noun: لغو خواهد شد, نقض و لغو شد."""
    setting = scene.setting
    if carrier(scene, match) is not None:
        return True
    if match.end >= setting.sentence(match.first).end:
        return setting.sentence(match.first).heading
    return setting.text.word(match.end) in {"و", "نمی", "می"}
