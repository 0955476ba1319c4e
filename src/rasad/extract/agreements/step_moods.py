"""How a step is told: as done, ahead, called for, thought of, threatened, denied."""

from rasad.extract.agreements.step_afterwards import DEEDS, mood_after
from rasad.extract.agreements.step_carriers import carrier
from rasad.extract.agreements.step_conditions import (
    has_condition,
    is_agreed_to,
    is_just_after,
    is_supposed,
)
from rasad.extract.agreements.step_moods_arabic import (
    is_aside,
    is_joined_to_clause,
    is_noun_of_reaching,
    is_past,
    mood_of_clause,
    opening_mood,
    own_mood_arabic,
    told_at,
)
from rasad.extract.agreements.step_scene import Around, Naming, StepScene, step_row
from rasad.vocabulary.lexicon import Match

_BEFORE = 5  # words before a step in which a mood word still concerns it
_FAR = 30  # the same where its Persian verb is a subjunctive: قرار است توافقنامه فردا در تهران امضا شود
_AT_ONCE = 2  # words between a negation and its step: لم يتم التوصل
_VERB = 8  # words between a step and the verb of its clause
_CLAUSE_ENDS = frozenset("،,:؛.;")
_COMMAS = frozenset("،,")
_CARRIED = frozenset({"implemented", "in_force"})
_HELD = frozenset({"reaffirmed", "ended"})
"""Steps that a condition with a negation (إذا لم) leaves open."""
_PAST = frozenset({"if", "not", "denied", "done"})
"""Moods that words before an Arabic verb of the past may give it; what is hoped or warned of there is another thing."""


def mood_of(scene: StepScene, match: Match, naming: Naming) -> str:
    """Return the mood of a step: that of any instrument (إبرام أي معاهدة), of its own form, else of the words around it.

    What is called possible stays so over its owner: انسحاب روسيا المحتمل من الاتفاق.
    """
    adjectives = range(match.end, naming.first) if not scene.setting.verbs_last else ()
    if scene.meaning(naming.first - 1) == "if" or any(scene.meaning(word) == "if" for word in adjectives):
        return "if"
    if _is_planned_leaving(scene, match):
        return "ahead"
    return "done" if is_just_after(scene, match) else _mood_of_words(scene, match, naming)


def _mood_of_words(scene: StepScene, match: Match, naming: Naming) -> str:
    """Return the mood of a step's own form, else of the words around it."""
    own = _own_mood_persian(scene, match) if scene.setting.verbs_last else own_mood_arabic(scene, match)
    if own == "infinitive":
        if "done" in _before(scene, match, naming, reach=_BEFORE):
            return "done"
        return "done" if mood_after(scene, match, naming) == "done" else "ahead"
    if own in {"told", "past"}:
        return "if" if own == "told" and is_supposed(scene, match, naming) else own.removeprefix("told")
    if own == "ahead" and scene.setting.verbs_last:
        found = _before(scene, match, naming, reach=_FAR)
        return next((mood for mood in ("not", "fail", "if", "threat", "wish") if mood in found), own)
    if own in {"ahead", "if", "not"}:
        return "if" if has_condition(scene, match, naming) or _is_unreal(scene, match, naming, own) else own
    found = _before(scene, match, naming, reach=_FAR if is_joined_to_clause(scene, match) else _BEFORE)
    if not scene.setting.verbs_last and scene.setting.tense(match.first) == "past":
        found &= _PAST  # خوفا من العقوبات، بعد أن انسحبت أميركا من الاتفاق
    open_left = {"if", "not"} <= found and step_row(match).status in _HELD  # ستخسر إذا لم تلتزم باتفاق وقعته
    if open_left or has_condition(scene, match, naming):
        return "if"
    mood = next(
        (
            mood
            for mood in ("denied", "not", "fail", "threat", "if", "wish", "ahead", "done")
            if mood in found
        ),
        "",
    )
    if mood in {"", "done"} and is_noun_of_reaching(scene, match) and is_agreed_to(scene, match):
        return "ahead"
    return _settled(scene, match, naming, mood=mood)


def _settled(scene: StepScene, match: Match, naming: Naming, *, mood: str) -> str:
    """Return a mood as the words behind a Persian step leave it: موفق به امضا نشدند, با امضای توافق مخالفت کرد."""
    persian, before = scene.setting.verbs_last, scene.setting.text.words[match.first - 1]
    if persian and mood in {"ahead", "done"} and _is_unreached(scene, match):
        return "not"
    if persian and mood == "done" and before == "با":
        return mood_after(scene, match, naming) or mood
    return mood or mood_after(scene, match, naming)


def _is_planned_leaving(scene: StepScene, match: Match) -> bool:
    """Tell whether a bill or a plan stands before a Persian noun of leaving, and only wants it: طرح خروج از توافق."""
    row = step_row(match)
    leaving = scene.setting.verbs_last and row.part == "noun" and row.status in {"ended", "suspended"}
    return leaving and scene.meaning(match.first - 1) == "rival"


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
    setting, found, passed, clause = scene.setting, opening_mood(scene, match), 0, False
    reaching = is_noun_of_reaching(scene, match)
    for word in range(match.first - 1, _clause_start(scene, match, naming) - 1, -1):
        clause |= setting.text.words[word] in setting.lists["that_clause"]
        if setting.text.words[word] in _CLAUSE_ENDS and reach == _BEFORE and not is_aside(scene, word):
            break
        # Names do not count: حذر الرئيس حسن روحاني نظيره الأميركي دونالد ترامب، الثلاثاء، من الانسحاب
        passed += setting.verbs_last or not (scene.held[word] or setting.text.words[word] in _COMMAS)
        if passed > reach:
            found |= mood_of_clause(scene, match) if reaching else set()
            break
        if scene.namings and naming.first <= word < naming.end and reach == _BEFORE and setting.verbs_last:
            continue
        if not setting.verbs_last:
            settled = told_at(scene, word, found, reaching=reaching, joined=reach == _FAR)
            found |= settled or set()
            if settled is not None:
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
        if _is_too_far(mark, match, reach=reach):
            continue
        found.add("denied" if mark.meaning == "denial" else mark.meaning)
    return found


def _is_too_far(mark: Around, match: Match, *, reach: int) -> bool:
    """Tell whether a negation or a failure stands too far from a step; a failure need not be near: نتوانستند در این دیدار به توافق برسند."""
    limit = {"not": _AT_ONCE - 1, "fail": _FAR if reach == _FAR else _AT_ONCE}.get(mark.meaning)
    return limit is not None and match.first - mark.end > limit


def _clause_start(scene: StepScene, match: Match, naming: Naming) -> int:
    """Return where the words that may tell a step's mood begin: behind what opens another clause of what is said (وأنها متمسكة بها).

    An Arabic past verb behind its instrument has a clause of its own.
    """
    words, opening = scene.setting.text.words, scene.setting.sentence(match.first).first
    behind = not scene.setting.verbs_last and naming.end <= match.first and step_row(match).present
    if behind and is_past(scene, match):
        return naming.end  # يجب ألا تتأثر بصفقة أبرمتها مصر
    joints = scene.setting.lists["and_that"]
    return next(
        (word + 1 for word in range(match.first - 1, opening - 1, -1) if words[word] in joints), opening
    )
