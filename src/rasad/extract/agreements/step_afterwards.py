"""What the words behind an instrument tell of the step before it: امضای توافق به تعویق افتاد, توقيع الاتفاق الشهر المقبل."""

from typing import Final

from rasad.extract.agreements.step_moods_arabic import is_past
from rasad.extract.agreements.step_scene import Naming, StepScene, step_row
from rasad.vocabulary.lexicon import Match

_AFTER = 6
_CLAUSE_ENDS = frozenset("،,:؛.;")
DEEDS = frozenset({"signed", "initialled", "ratified", "ended", "suspended"})
"""Steps done in a moment, so that the Persian present tells what is to come: گفته بود توافق را فسخ می‌کند."""
_THEN_FAR = (
    9  # words between a Persian instrument and the verb of the noun before it: امضای X در این سفر پیش‌بینی شده
)
_AFTERWARDS: Final = (
    ("fail", "از", "refrained"),
    ("fail", "با", "opposing"),
    ("ahead", "با", "consenting"),
    ("done", "از", "news"),
    ("ahead", "به", "nearing"),
    ("wish", "بر", "stressed"),
    ("not", "", "put_off"),
    ("denied", "", "denied_after"),
    ("wish", "", "needed"),
    ("wish", "به", "bound_to"),
    ("ahead", "", "scheduled"),
    ("threat", "", "warned"),
    *(("ahead", about, "discussed") for about in ("درباره", "مورد", "خصوص", "درخصوص", "درمورد", "پیرامون")),
    ("done", "", "begun"),
)
"""What words behind an instrument tell of the noun before it, and the preposition that some need before that noun."""


def mood_after(scene: StepScene, match: Match, naming: Naming) -> str:
    """Return the mood that the words after a noun and its instrument tell: توقيع الاتفاق الشهر المقبل, امضا ... انجام نشد."""
    setting = scene.setting
    if naming.first < match.first and not setting.verbs_last and step_row(match).part == "noun":
        return (
            "ahead" if setting.text.word(match.end + 1) in setting.lists["would_be"] else ""
        )  # الخروج منه يعطي ذريعة
    if naming.first < match.first or not _may_be_ahead(scene, match):
        return ""
    sentence = setting.sentence(match.first)
    after = max(naming.reach, match.end) if step_row(match).part == "noun" else match.end
    if setting.text.word(after) in setting.lists["would_be"]:
        return "ahead"  # الانسحاب من الاتفاق سيكون خيارنا
    for word in range(after, min(sentence.end, after + (_THEN_FAR if setting.verbs_last else _AFTER))):
        spelt = setting.text.words[word]
        if spelt in _CLAUSE_ENDS:
            break
        if not setting.verbs_last:
            if spelt in setting.lists["soon"] or (
                setting.meaning(word) == "planned" and spelt.startswith("ال")
            ):
                return "ahead"
            if setting.tense(word) == "future":
                return "ahead"  # إبرام اتفاق سيتيح التجارة
            continue
        mood = _after_persian(scene, match, word, sentence.end)
        if mood or scene.is_verb(word):
            return mood
    return "ahead" if _is_thought_of(scene, match, naming) else ""


def _may_be_ahead(scene: StepScene, match: Match) -> bool:
    """Tell whether the words behind a step may tell that it lies ahead: a noun, an Arabic present (توقعان), no وقعتا الاتفاق وسيدخل."""
    row = step_row(match)
    if row.part == "noun":
        return True
    return (
        not scene.setting.verbs_last and row.status in DEEDS and not (row.present and is_past(scene, match))
    )


def _is_thought_of(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether an Arabic noun of signing opens a clause on any instrument: إن إبرام اتفاق مطروح بقوة, no أن توقيع اتفاقية التعاون."""
    setting, row = scene.setting, step_row(match)
    if setting.verbs_last or row.part != "noun" or row.status != "signed" or naming.definite:
        return False
    opens = setting.text.words[match.first - 1] in setting.lists["that_clause"]
    return opens and not setting.text.word(naming.end).startswith("ال")


def _after_persian(scene: StepScene, match: Match, word: int, end: int) -> str:
    """Return the mood that one word behind a Persian noun and its instrument tells of the noun.

    What stands under a preposition with its verb needs it before the noun: بر اجرای توافق تأکید کرد.
    """
    setting, words = scene.setting, scene.setting.text.words
    spelt, before = words[word], words[match.first - 1]
    if spelt in setting.lists["carried_out"] and word + 1 < end:
        return {"denied": "not", "planned": "ahead"}.get(setting.meaning(word + 1), "done")
    return next(
        (mood for mood, under, name in _AFTERWARDS if under in {"", before} and spelt in setting.lists[name]),
        "",
    )
