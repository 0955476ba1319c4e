"""Whether an Arabic pronoun leads back from a step to the instrument before it: الاتفاق الذي وقعته, خروج بلاده منه."""

from rasad.extract.agreements.step_scene import Naming, StepScene, folded, step_row
from rasad.vocabulary.lexicon import Match

PREPOSITIONS = frozenset("with to from by in between other during for about since host patron".split())
_DONE = frozenset({"signed", "initialled", "ratified", "announced"})
_BEFALLS = frozenset({"ended", "suspended"})
"""Steps whose Arabic verb may stand right behind its instrument: الاتفاق انهار."""
_UNDER = 5  # free words between an instrument and what leads back to it at once
_RELATIVE = 3  # words between الذي and its verb: التي كان قد وقعها
_JOINED = 4  # words behind a step in which its pronoun stands
_CUT_ARABIC = frozenset({"that"})
_APART = 14  # free words between an instrument and what a preposition's pronoun leads back from: قبل أن يعلن خروج بلاده منه


def follows_arabic(scene: StepScene, match: Match, naming: Naming, between: range) -> bool:
    """Tell whether a pronoun leads back from an Arabic step to the instrument: الاتفاق الذي وقعته, تم توقيعها."""
    row, setting = step_row(match), scene.setting
    words, free = setting.text.words, scene.free(between)
    if any(row.under):
        following = words[match.end : min(setting.sentence(match.first).end, match.end + _JOINED)]
        resumed = {
            f"{each}{pronoun}" for each in folded(row.under) for pronoun in setting.pieces["pronoun_endings"]
        }
        if not resumed.isdisjoint(following):
            return free <= _APART
        if _is_left_unsaid(scene, match, between):
            return True
    if free > _UNDER + 2 or scene.commas(between) > 1 or next(scene.other_steps(between), None):
        return False
    if _has_own_pronoun(scene, match.end - 1):
        return "" in folded(row.under)
    relative = len(between) == 1 and scene.has(between, _CUT_ARABIC) and "" in folded(row.under)
    if row.part == "verb" and row.status in _BEFALLS and (relative or not between):
        after = setting.text.word(match.end)  # مفاعيل هذا الاتفاق جمدت إثر ذلك
        return (
            not after.isalnum()
            or setting.meaning(match.end) in PREPOSITIONS
            or after in setting.lists["come_after"]
        )
    if row.status not in _DONE or row.part != "verb":
        return False
    near = range(max(between.start, match.first - _RELATIVE), match.first)
    if _is_feminine(scene, naming) and not setting.lists["masculine_relatives"].isdisjoint(
        words[near.start : near.stop]
    ):
        return False  # وضعت خريطة طريق في الاجتماع الذي عقد
    at_once = not between and "" in folded(
        row.under
    )  # اتفاق سلام أبرم بعد الحرب; إثر هذا الاتفاق أعلنت مصر tells another thing
    return at_once or scene.has(near, _CUT_ARABIC)


def _is_left_unsaid(scene: StepScene, match: Match, between: range) -> bool:
    """Tell whether who left an instrument just named is told without it: من الاتفاق النووي بعد انسحاب الولايات المتحدة."""
    setting, row = scene.setting, step_row(match)
    words = setting.text.words
    if row.status not in _BEFALLS or row.part != "noun" or len(between) > _RELATIVE:
        return False
    if match.end == len(words):
        return False  # a text that is cut off: الاتفاق عقب انسحاب
    if words[match.first - 1] not in setting.lists["just_after"]:
        return False
    near = range(match.end, min(setting.sentence(match.first).end, match.end + _UNDER + 2))
    elsewhere = any(words[word] in folded(row.under) for word in near)
    return not elsewhere and (scene.held[match.end] > 0 or words[match.end].startswith("ال"))


def _is_feminine(scene: StepScene, naming: Naming) -> bool:
    """Tell whether an Arabic instrument is feminine, so that الذي is not its own: مذكرة, خريطة."""
    return scene.setting.text.evidence(naming.first, naming.first + 1).endswith("ة")


def _has_own_pronoun(scene: StepScene, word: int) -> bool:
    """Tell whether a pronoun ends an Arabic word: توقيعها; the ة of نهاية is none, though folding makes it one letter."""
    text = scene.setting.text
    spelt = text.words[word]
    return (
        len(spelt) > _JOINED
        and spelt.endswith(scene.setting.pieces["pronoun_endings"])
        and not text.evidence(word, word + 1).endswith("ة")
    )
