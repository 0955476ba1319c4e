"""How a step is told: as done, ahead, called for, thought of, threatened, denied."""

from rasad.extract.events.step_afterwards import DEEDS, mood_after
from rasad.extract.events.step_carriers import carrier
from rasad.extract.events.step_conditions import (
    has_condition,
    is_just_after,
    is_supposed,
)
from rasad.extract.events.step_scene import Naming, StepScene, step_row
from rasad.script import fold
from rasad.vocabulary.lexicon import Match

_BEFORE = 5  # words before a step in which a mood word still concerns it
_FAR = 30  # the same where its Persian verb is a subjunctive: قرار است توافقنامه فردا در تهران امضا شود
_AT_ONCE = 2  # words between a negation and its step: لم يتم التوصل
_VERB = 8  # words between a step and the verb of its clause
_PERSONS = frozenset("یتن")  # how folded Arabic verbs of the present begin
_CLAUSE_ENDS = frozenset("،,:؛.;")
_COMMAS = frozenset("،,")
_ASIDE = 4  # words from the comma before an aside to the one behind it
_CARRIED = frozenset({"implemented", "in_force"})
_LEFT = frozenset({"ended", "suspended", "violated"})
_HELD = frozenset({"reaffirmed", "ended"})
"""Steps that a condition with a negation (إذا لم) leaves open."""
_PAST = frozenset({"if", "not", "done"})
"""Moods that words before an Arabic verb of the past may give it; what is hoped or warned of there is another thing."""


def mood_of(scene: StepScene, match: Match, naming: Naming) -> str:
    """Return the mood of a step: that of any instrument (إبرام أي معاهدة), of its own form, else of the words around it."""
    if scene.meaning(naming.first - 1) == "if":
        return "if"
    return "done" if is_just_after(scene, match) else _mood_of_words(scene, match, naming)


def _mood_of_words(scene: StepScene, match: Match, naming: Naming) -> str:
    """Return the mood of a step's own form, else of the words around it."""
    own = _own_mood_persian(scene, match) if scene.setting.verbs_last else _own_mood_arabic(scene, match)
    if own == "infinitive":
        if "done" in _before(scene, match, naming, reach=_BEFORE):
            return "done"
        return "done" if mood_after(scene, match, naming) == "done" else "ahead"
    if own in {"told", "past"}:
        return "if" if own == "told" and is_supposed(scene, match, naming) else own.removeprefix("told")
    if own == "ahead" and scene.setting.verbs_last:
        found = _before(scene, match, naming, reach=_FAR)
        return next((mood for mood in ("not", "if", "threat", "wish") if mood in found), own)
    if own in {"ahead", "if", "not"}:
        return "if" if has_condition(scene, match, naming) or _is_unreal(scene, match, naming, own) else own
    found = _before(scene, match, naming, reach=_BEFORE)
    if not scene.setting.verbs_last and scene.setting.tense(match.first) == "past":
        found &= _PAST  # خوفا من العقوبات، بعد أن انسحبت أميركا من الاتفاق
    open_left = {"if", "not"} <= found and step_row(match).status in _HELD  # ستخسر إذا لم تلتزم باتفاق وقعته
    if open_left or has_condition(scene, match, naming):
        return "if"
    mood = next(
        (mood for mood in ("not", "fail", "threat", "if", "wish", "ahead", "done") if mood in found), ""
    )
    if mood == "done" and scene.setting.verbs_last and _is_unreached(scene, match):
        return "not"
    return mood or mood_after(scene, match, naming)


def _is_unreal(scene: StepScene, match: Match, naming: Naming, own: str) -> bool:
    """Tell whether the carrying out that is striven for is only thought of: لو سعى الجميع لتنفيذ الاتفاق."""
    calls = own == "ahead" and step_row(match).status in _CARRIED
    return calls and not scene.setting.verbs_last and "if" in _before(scene, match, naming, reach=_BEFORE)


def _is_unreached(scene: StepScene, match: Match) -> bool:
    """Tell whether what was to be reached was not: موفق به امضای پیمان صلح نشده‌اند."""
    setting = scene.setting
    for word in range(match.end, min(setting.sentence(match.first).end, match.end + _VERB)):
        if setting.meaning(word) == "denied":
            return True
        if setting.text.words[word] in setting.finite:
            return False
    return False


def _is_fact(scene: StepScene, match: Match) -> bool:
    """Tell whether a noun under ل has happened, since who did it stands behind it: نتيجة لانسحاب واشنطن من الاتفاق."""
    behind = scene.meaning(match.first - 1) == "done" or scene.held[match.end] > 0
    return behind and step_row(match).status in _LEFT


def _own_mood_arabic(scene: StepScene, match: Match) -> str:
    """Return the mood that is written onto an Arabic step, or told at once before it: سيوقع, للتوصل, رجح أن ينسحب, إن انسحب."""
    prefix, row = match.prefix.removeprefix("و").removeprefix("ف"), step_row(match)
    if prefix.startswith(("س", "لل")) or (prefix == "ل" and not _is_fact(scene, match)):
        return "ahead" if row.status != "applied" else ""
    if row.part != "verb" or not row.present:
        return ""
    setting, before = scene.setting, match.first - 1
    words = setting.text.words
    if _is_past(scene, match):
        return "if" if before >= 0 and setting.text.evidence(before, match.first).endswith("إن") else ""
    if words[before] in setting.lists["may"]:
        return "if"
    if words[before] in setting.lists["lest"]:
        return "not"  # أتمنى ألا ينسحب من الاتفاق
    return "ahead" if words[before] in setting.lists["that_clause"] and words[before - 1] != "قبل" else ""


def _is_past(scene: StepScene, match: Match) -> bool:
    """Tell whether an Arabic verb stands in the past: وقعت, and not توقع."""
    spelt, present = scene.setting.text.words[match.first], fold(step_row(match).present or "")[1:]
    return spelt[0] not in _PERSONS or present not in spelt[1:]


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
    if row.part == "verb" and any(word.startswith(scene.setting.pieces["negated"]) for word in own[-2:]):
        return "not"
    if not shall.isdisjoint(own) or own[-1] in may:
        return "ahead"
    if any(word.startswith("می") for word in own):
        if own[-1].endswith(scene.setting.pieces["lived_once"]):
            return "past"
        return "ahead" if row.status in DEEDS else ""
    return "told" if row.part == "verb" else ""


def _before(scene: StepScene, match: Match, naming: Naming, *, reach: int) -> set[str]:
    """Return the moods of the words before a step in its clause."""
    setting, found, passed, clause = scene.setting, set[str](), 0, False
    opening = setting.text.words[setting.sentence(match.first).first]
    if not setting.verbs_last and opening in setting.lists["aims"]:
        found.add("ahead")  # وتهدف الزيارة إلى بحث ملفات، منها توقيع اتفاقية
    for word in range(match.first - 1, _clause_start(scene, match, naming) - 1, -1):
        clause |= setting.text.words[word] in setting.lists["that_clause"]
        if setting.text.words[word] in _CLAUSE_ENDS and reach == _BEFORE and not _is_aside(scene, word):
            break
        # Names do not count: حذر الرئيس حسن روحاني نظيره الأميركي دونالد ترامب، الثلاثاء، من الانسحاب
        passed += setting.verbs_last or not (scene.held[word] or setting.text.words[word] in _COMMAS)
        if passed > reach:
            break
        if scene.namings and naming.first <= word < naming.end and reach == _BEFORE and setting.verbs_last:
            continue
        if not setting.verbs_last and setting.text.words[word] in setting.lists["brought_about"]:
            found.add("done")  # جهود قادت البلدين إلى توقيع اتفاق
            break
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
        if mark.meaning == "done" and clause:
            continue  # أكد الوزير أن التوصل إلى اتفاق ممكن
        if mark.meaning == "not" and match.first - mark.end >= _AT_ONCE:
            found.discard("done")  # لم يحدد بعد موعد تنفيذه
        if mark.meaning in {"not", "fail"} and match.first - mark.end > _AT_ONCE - (mark.meaning == "not"):
            continue
        found.add("not" if mark.meaning == "denial" else mark.meaning)
    return found


def _clause_start(scene: StepScene, match: Match, naming: Naming) -> int:
    """Return where the words that may tell a step's mood begin; an Arabic past verb behind its instrument has a clause of its own."""
    behind = not scene.setting.verbs_last and naming.end <= match.first and step_row(match).present
    if behind and _is_past(scene, match):
        return naming.end  # يجب ألا تتأثر بصفقة أبرمتها مصر
    return scene.setting.sentence(match.first).first


def _is_aside(scene: StepScene, comma: int) -> bool:
    """Tell whether an Arabic comma only parts a name, a day or the like: نفت الوزارة، الخميس، توصل البلدين إلى اتفاق."""
    words = scene.setting.text.words
    if scene.setting.verbs_last or words[comma] not in _COMMAS:
        return False
    if scene.held[comma - 1] or scene.held[comma + 1]:
        return True
    around = (*words[max(0, comma - _ASIDE) : comma], *words[comma + 1 : comma + _ASIDE])
    return not _COMMAS.isdisjoint(around)
