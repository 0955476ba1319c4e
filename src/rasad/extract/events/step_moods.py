"""How a step is told: as done, ahead, called for, thought of, threatened, denied; and what that makes of it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rasad.extract.events.step_links import carrier
from rasad.extract.events.step_scene import Naming, StepScene, step_row
from rasad.vocabulary.lexicon import Match

_BEFORE = 5  # words before a step in which a mood word still concerns it
_FAR = 30  # the same where its Persian verb is a subjunctive: قرار است توافقنامه فردا در تهران امضا شود
_AT_ONCE = 2  # words between a negation and its step: لم يتم التوصل
_AFTER = 6
_VERB = 8  # words between a step and the verb of its clause
_THEN = 3  # words between an instrument and the condition of what becomes of it
_DEEDS = frozenset({"signed", "initialled", "ratified", "ended", "suspended"})
"""Steps done in a moment, so that the Persian present tells what is to come: گفته بود توافق را فسخ می‌کند."""
_CLAUSE_ENDS = frozenset("،,:؛.;")
_COMMAS = frozenset("،,")
_ASIDE = 4  # words from the comma before an aside to the one behind it
_UNSURE = frozenset({"ahead", "wish", "if", "threat", "fail"})

_TOLD: Final[Mapping[tuple[str, str], str]] = MappingProxyType(
    {
        **{(status, mood): "proposed" for status in ("signed", "initialled") for mood in _UNSURE | {"not"}},
        **{("announced", mood): "negotiated" for mood in _UNSURE | {"not"}},
        **{("negotiated", mood): "proposed" for mood in ("ahead", "wish", "if")},
        ("implemented", "wish"): "called",
        ("in_force", "wish"): "called",
        ("reaffirmed", "not"): "disputed",
        ("reaffirmed", "threat"): "disputed",
        ("reaffirmed", "fail"): "disputed",
        **{
            (status, mood): "disputed"
            for status in ("ended", "suspended")
            for mood in ("ahead", "wish", "threat")
        },
        ("ended", "not"): "reaffirmed",
        ("ended", "fail"): "reaffirmed",
    }
)
"""What becomes of a step that is told in a mood; one that is not here tells nothing then."""
_KEPT = frozenset(
    {
        *((status, mood) for status in ("disputed", "proposed", "new", "applied") for mood in (*_UNSURE, "not")),
        *(("reaffirmed", mood) for mood in ("ahead", "wish")),
        *(("violated", mood) for mood in ("threat",)),
        ("negotiated", "fail"), ("negotiated", "threat"),
    }
)  # fmt: skip
"""Moods that leave a step what it is: a call to keep an agreement (باید به برجام پایبند باشد) keeps it."""
_OPEN = frozenset({"announced", "implemented"})
"""Steps whose nouns tell an aim unless the words before say that it was reached: دستیابی به توافق, تنفيذ الاتفاق."""


def as_told(scene: StepScene, match: Match, naming: Naming) -> str | None:
    """Return the step that a report asserts by a step's words, None where it asserts none."""
    row = step_row(match)
    status = row.status
    if status == "new":
        return "proposed" if match.first == naming.end and not naming.definite else None
    if row.part in {"attribute", "predicate"}:
        return status
    mood = _mood(scene, match, naming)
    if status == "violated" and (mood == "threat" or _is_reproach(scene, match)):
        return None
    if mood in {"", "done"}:
        if status in _OPEN and row.part == "noun" and mood != "done":
            return "negotiated" if status == "announced" else None
        return status
    if (status, mood) in _KEPT:
        return status
    return _TOLD.get((status, mood))


def _is_reproach(scene: StepScene, match: Match) -> bool:
    """Tell whether a violation is what somebody says of the other side: اتهمها بانتهاك, متهم به نقض."""
    setting = scene.setting
    under = match.prefix.endswith("ب") or (setting.verbs_last and setting.meaning(match.first - 1) == "to")
    return under or setting.claimed(match.first)


def _mood(scene: StepScene, match: Match, naming: Naming) -> str:
    """Return the mood of a step: that of its own form, else of the words around it."""
    own = _own_mood_persian(scene, match) if scene.setting.verbs_last else _own_mood_arabic(match)
    if own == "infinitive":
        return "done" if "done" in _before(scene, match, naming, reach=_BEFORE) else "ahead"
    if own in {"told", "past"}:
        return own.removeprefix("told")
    if own == "ahead" and scene.setting.verbs_last:
        found = _before(scene, match, naming, reach=_FAR)
        return next((mood for mood in ("not", "if", "threat", "wish") if mood in found), own)
    if own in {"ahead", "not"}:
        return "if" if _has_condition(scene, match, naming) else own
    found = _before(scene, match, naming, reach=_BEFORE)
    if _has_condition(scene, match, naming):
        return "if"
    mood = next(
        (mood for mood in ("not", "fail", "threat", "if", "wish", "ahead", "done") if mood in found), ""
    )
    if mood == "done" and scene.setting.verbs_last and _is_unreached(scene, match):
        return "not"
    return mood or _after(scene, match, naming)


def _is_unreached(scene: StepScene, match: Match) -> bool:
    """Tell whether what was to be reached was not: موفق به امضای پیمان صلح نشده‌اند."""
    setting = scene.setting
    for word in range(match.end, min(setting.sentence(match.first).end, match.end + _VERB)):
        if setting.meaning(word) == "denied":
            return True
        if setting.text.words[word] in setting.finite:
            return False
    return False


def _has_condition(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether a condition follows an Arabic step and its instrument: ستنسحب من الاتفاق إذا."""
    after = max(match.end, naming.end)
    near = range(after, min(scene.setting.sentence(match.first).end, after + _THEN))
    return not scene.setting.verbs_last and any(scene.meaning(word) == "if" for word in near)


def _own_mood_arabic(match: Match) -> str:
    """Return the mood that is written onto an Arabic step: سيوقع, للتوصل."""
    prefix = match.prefix.removeprefix("و").removeprefix("ف")
    if prefix.startswith("س") or (prefix.startswith("ل") and step_row(match).status not in {"applied"}):
        return "ahead"
    return ""


def _own_mood_persian(scene: StepScene, match: Match) -> str:
    """Return the mood of a Persian verb: امضا شود is ahead, امضا شد is told, امضا نشد is not."""
    shall, may = scene.setting.lists["shall"], scene.setting.lists["subjunctives"]
    words, row = scene.setting.text.words, step_row(match)
    own = words[match.first : match.end]
    if row.part == "noun":
        verb = carrier(scene, match)
        if verb is None:
            return "infinitive" if own[-1].endswith(scene.setting.pieces["infinitives"]) else ""
        if scene.setting.meaning(verb) == "denied":
            return "not"
        own = words[verb : verb + 1]
        if verb > match.end and not own[0].startswith("می"):
            return "ahead" if own[0] in shall or own[0] in may else "told"  # به امضای دو وزیر رسید
    if not shall.isdisjoint(own) or own[-1] in may:
        return "ahead"
    if any(word.startswith("می") for word in own):
        if own[-1].endswith(scene.setting.pieces["lived_once"]):
            return "past"
        return "ahead" if row.status in _DEEDS else ""
    return "told" if row.part == "verb" else ""


def _before(scene: StepScene, match: Match, naming: Naming, *, reach: int) -> set[str]:
    """Return the moods of the words before a step in its clause."""
    setting, found, passed = scene.setting, set[str](), 0
    if (
        not setting.verbs_last
        and setting.text.words[setting.sentence(match.first).first] in setting.lists["aims"]
    ):
        found.add("ahead")  # وتهدف الزيارة إلى بحث ملفات، منها توقيع اتفاقية
    for word in range(match.first - 1, setting.sentence(match.first).first - 1, -1):
        if setting.text.words[word] in _CLAUSE_ENDS and reach == _BEFORE and not _is_aside(scene, word):
            break
        # Names do not count: حذر الرئيس حسن روحاني نظيره الأميركي دونالد ترامب، الثلاثاء، من الانسحاب
        passed += setting.verbs_last or not (scene.held[word] or setting.text.words[word] in _COMMAS)
        if passed > reach:
            break
        if scene.namings and naming.first <= word < naming.end and reach == _BEFORE and setting.verbs_last:
            continue
        mark = scene.words.get(word)
        if mark is None or mark.end > match.first:
            if (
                setting.verbs_last
                and reach == _BEFORE
                and setting.meaning(word) in {"light", "passive", "that"}
            ):
                break
            continue
        if mark.meaning == "still":
            found.discard("not")
            break
        if mark.meaning == "not" and match.first - mark.end >= _AT_ONCE:
            found.discard("done")  # لم يحدد بعد موعد تنفيذه
        if mark.meaning in {"not", "fail"} and match.first - mark.end > _AT_ONCE - (mark.meaning == "not"):
            continue
        found.add("not" if mark.meaning == "denial" else mark.meaning)
    return found


def _is_aside(scene: StepScene, comma: int) -> bool:
    """Tell whether an Arabic comma only parts a name, a day or the like: نفت الوزارة، الخميس، توصل البلدين إلى اتفاق."""
    words = scene.setting.text.words
    if scene.setting.verbs_last or words[comma] not in _COMMAS:
        return False
    if scene.held[comma - 1] or scene.held[comma + 1]:
        return True
    around = (*words[max(0, comma - _ASIDE) : comma], *words[comma + 1 : comma + _ASIDE])
    return not _COMMAS.isdisjoint(around)


def _after(scene: StepScene, match: Match, naming: Naming) -> str:
    """Return the mood that the words after a noun and its instrument tell: توقيع الاتفاق الشهر المقبل, امضا ... انجام نشد."""
    setting = scene.setting
    if step_row(match).part != "noun" or naming.first < match.first:
        return ""
    sentence = setting.sentence(match.first)
    after = max(naming.reach, match.end)
    for word in range(after, min(sentence.end, after + _AFTER)):
        if setting.text.words[word] in _CLAUSE_ENDS:
            break
        if setting.verbs_last:
            if setting.text.words[word] in setting.lists["carried_out"] and word + 1 < sentence.end:
                carrier = setting.meaning(word + 1)
                return {"denied": "not", "planned": "ahead"}.get(carrier, "done")
            if scene.meaning(word) == "done" and word - after <= 1 and setting.text.words[word] == "خبر":
                return "done"
        elif setting.meaning(word) == "planned" and setting.text.words[word].startswith("ال"):
            return "ahead"
    return ""
