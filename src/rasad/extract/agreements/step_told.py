"""What a step's words assert of its instrument: the step itself, or what becomes of it where it is planned, denied, striven for."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rasad.extract.agreements.step_conditions import (
    is_annulled,
    is_bare_leaving,
    is_extended,
    is_in_talks,
    is_laid_down,
    is_new,
    is_not_yet_ratified,
    is_of_talks,
    is_sought,
)
from rasad.extract.agreements.step_moods import mood_of
from rasad.extract.agreements.step_moods_arabic import is_headline, is_never_signed, is_urged
from rasad.extract.agreements.step_owners import is_of_others
from rasad.extract.agreements.step_scene import Naming, StepScene, step_row
from rasad.extract.agreements.step_violations import BOUND, is_default, violation
from rasad.vocabulary.lexicon import Match

_BEFORE = 5  # words before what is in force in which it is told that it is only to be
_VERB = 3  # words between the verb of what is in force and the words for it: تدخل اليوم رسميا حيز التنفيذ
_PRESENT = ("ت", "ی")  # how folded Arabic verbs of the present begin
_CLAUSE_ENDS = frozenset("،,:؛.;")
_PURPOSE = 4  # words of a phrase of purpose right before a step: به منظور حفظ
_UNSURE = frozenset({"ahead", "wish", "if", "threat", "fail"})

_TOLD: Final[Mapping[tuple[str, str], str]] = MappingProxyType(
    {
        **{(status, mood): "proposed" for status in ("signed", "initialled") for mood in _UNSURE | {"not"}},
        **{("announced", mood): "negotiated" for mood in ("threat", "fail", "not")},
        **{("announced", mood): "proposed" for mood in ("wish", "if")},
        **{(status, "denied"): "disputed" for status in ("announced", "initialled", "signed")},
        **{("negotiated", mood): "proposed" for mood in ("ahead", "wish", "if")},
        ("ratified", "fail"): "disputed",
        **{(status, mood): "called" for status in ("implemented", "in_force") for mood in ("ahead", "wish")},
        ("reaffirmed", "not"): "disputed",
        ("reaffirmed", "threat"): "disputed",
        ("reaffirmed", "fail"): "disputed",
        **{
            (status, mood): "disputed"
            for status in ("ended", "suspended")
            for mood in ("ahead", "wish", "threat")
        },
        **{(status, "if"): "at_stake" for status in ("ended", "suspended")},
        ("ended", "not"): "reaffirmed",
        ("ended", "fail"): "reaffirmed",
    }
)
"""What becomes of a step that is told in a mood; one that is not here tells nothing then."""
_KEPT = frozenset(
    {
        *(
            (status, mood)
            for status in ("disputed", "proposed", "new", "applied", "at_stake", "endangered")
            for mood in (*_UNSURE, "not")
        ),
        *(("reaffirmed", mood) for mood in ("ahead", "wish")),
        ("negotiated", "fail"), ("negotiated", "not"), ("negotiated", "threat"),
    }
)  # fmt: skip
"""Moods that leave a step what it is: a call to keep an agreement (باید به برجام پایبند باشد) keeps it."""
_SAID_AS: Final[Mapping[str, str]] = MappingProxyType(
    {"approved": "ratified", "complied": "implemented", "renewed": "reaffirmed"}
)
"""Steps that the contract has no word for."""
_SAVING = frozenset({"saved", "returned"})
"""Steps that keep an instrument where they are done or vowed, and tell that it is in danger where they are only striven for."""
_REACHED = frozenset({"announced", "initialled", "signed"})
"""Steps of which reports are denied by one side: نفت الوزارة التوصل إلى اتفاق."""
_SOUGHT = frozenset({"ahead", "wish"})
_UNDONE = frozenset({"fail", "not"})
_LEFT = frozenset({"ended", "suspended"})
_OPEN = frozenset({"announced", "implemented"})
"""Steps whose nouns tell an aim unless the words before say that it was reached: دستیابی به توافق, تنفيذ الاتفاق."""


def as_told(scene: StepScene, match: Match, naming: Naming) -> str | None:
    """Return the step that a report asserts by a step's words, None where it asserts none."""
    row = step_row(match)
    status = row.status
    if status == "new":
        return "proposed" if is_new(scene, match, naming) else None
    if row.part in {"attribute", "predicate"}:
        entering = status == "in_force" and row.part == "predicate"
        return None if entering and _is_to_come(scene, match, naming) else status
    mood = mood_of(scene, match, naming)
    if mood == "denied" and status not in _REACHED:
        mood = "not"
    if is_of_others(scene, match, naming):
        return None
    if status == "violated":
        return violation(scene, match, naming, mood=mood)
    if mood in _UNDONE and status in BOUND and is_default(scene, match, mood=mood):
        return violation(scene, match, naming)
    return _in_mood(scene, match, naming, mood=mood)


def _in_mood(scene: StepScene, match: Match, naming: Naming, *, mood: str) -> str | None:
    """Return what a step that is no violation tells in a mood."""
    status = step_row(match).status
    if status in _SAVING:
        return _as_saved(scene, match, mood=mood)
    drafted = status == "proposed" and mood != "if"
    if drafted and is_in_talks(scene, match):
        return "negotiated"
    if status == "renewed" and is_of_talks(scene, match):
        return "negotiated"
    if status == "renewed" and is_extended(scene, match, mood=mood):
        return "extended"
    if status == "renewed" and mood == "ahead":
        return "negotiated"
    status = _SAID_AS.get(status, status)
    if status == "applied" and is_laid_down(scene, match):
        return None
    if mood in {"", "done"}:
        return _as_done(scene, match, naming, status=status, mood=mood)
    return _as_doubted(scene, match, naming, status=status, mood=mood)


def _as_saved(scene: StepScene, match: Match, *, mood: str) -> str:
    """Return what is told of an instrument that is to be saved: بر حفظ توافق تأکید کرد, تلاش برای نجات توافق, مذاکرات احیای برجام.

    A call to return to one (باید به برجام بازگردد) tells that somebody left it.
    """
    row = step_row(match)
    if row.status == "returned" and row.part == "noun" and mood != "not" and is_in_talks(scene, match):
        return "negotiated"
    if mood == "not" and row.status == "returned" and not scene.setting.verbs_last:
        return "suspended"  # لن تعيد الهند العمل بالمعاهدة
    if mood == "done" or (not mood and row.part == "verb"):
        return "reaffirmed"
    vowed = (mood == "wish" and not _is_striven_for(scene, match)) or (not mood and _is_vowed(scene, match))
    return "reaffirmed" if vowed and row.status == "saved" else "at_stake"


def _is_vowed(scene: StepScene, match: Match) -> bool:
    """Tell whether somebody backs the keeping of an instrument, or binds himself to it: از حفظ توافق حمایت کرد."""
    sentence = scene.setting.sentence(match.first)
    words = scene.setting.text.words[sentence.first : sentence.end]
    return not scene.setting.lists["vows"].isdisjoint((*words, *(word.removeprefix("و") for word in words)))


def _is_striven_for(scene: StepScene, match: Match) -> bool:
    """Tell whether a word of purpose stands right before a step, whatever is called for before it: باید طرحی برای حفظ برجام داشت."""
    marks = (scene.words.get(word) for word in range(match.first - 1, match.first - _PURPOSE, -1))
    return any(mark is not None and mark.end == match.first and mark.meaning == "ahead" for mark in marks)


def _as_doubted(scene: StepScene, match: Match, naming: Naming, *, status: str, mood: str) -> str | None:
    """Return what a step tells that is only planned, called for, thought of, threatened or denied."""
    if status == "disputed" and mood == "not" and step_row(match).part == "verb":
        return None  # لن أعترض على اتفاق منفصل
    if status == "announced" and mood in _SOUGHT:
        return "negotiated" if is_sought(scene, match) else "proposed"
    if mood in {"if", "not"} and is_never_signed(scene, match, naming):
        return "absent"
    if status == "endangered" and mood == "if":
        return "at_stake"
    if (status, mood) in _KEPT:
        return status
    if status == "negotiated" and mood in _SOUGHT and not any(step_row(match).under):
        return status  # برای نهایی کردن متن دیدار کردند
    return _in_doubt(scene, match, status=status, mood=mood)


def _in_doubt(scene: StepScene, match: Match, *, status: str, mood: str) -> str | None:
    """Return what a step in doubt tells by its mood alone."""
    if mood == "not" and status in _LEFT and is_urged(scene, match):
        return "at_stake"
    if (status, mood) == ("ended", "not") and _befalls(scene, match):
        return "in_force"
    told = _TOLD.get((status, mood))
    return "negotiated" if told == "proposed" and mood in _SOUGHT and is_in_talks(scene, match) else told


def _befalls(scene: StepScene, match: Match) -> bool:
    """Tell whether a Persian step is what happens to an instrument, and no party's deed: از بین نرفت, but not از آن خارج نشد."""
    row = step_row(match)
    return not row.under and row.verb in scene.setting.lists["befalling"]


def _as_done(scene: StepScene, match: Match, naming: Naming, *, status: str, mood: str) -> str | None:
    """Return what a step tells that no word puts in doubt."""
    if is_annulled(scene, match):
        return "disputed"
    if is_not_yet_ratified(scene, match, mood=mood):
        return None
    if status in _OPEN and step_row(match).part == "noun" and mood != "done":
        if status == "announced" and is_headline(scene, match):
            return status
        return "negotiated" if status == "announced" else None
    return "disputed" if not mood and is_bare_leaving(scene, match, naming) else status


def _is_to_come(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether what is in force is only to be: سيدخل الاتفاق حيز التنفيذ, لم يدخل الاتفاق حيز التنفيذ بعد, إدخال الاتفاق حيز التنفيذ.

    Its verb may also stand behind the instrument: صادق البرلمان على الاتفاق على أن يدخل حيز التنفيذ.
    """
    if scene.setting.verbs_last:
        return False
    last = min(match.first, naming.first)
    first = max(scene.setting.sentence(match.first).first, last - _BEFORE)
    behind = range(max(naming.end, match.first - _VERB), match.first)
    return _is_coming(scene, range(first, last)) or _is_coming(scene, behind)


def _is_coming(scene: StepScene, words: range) -> bool:
    """Tell whether some words right before what is in force tell that it is not so yet: أن تدخل, سيدخل, لم يدخل."""
    text, lists = scene.setting.text.words, scene.setting.lists
    coming = scene.setting.pieces["to_come"]
    for word in reversed(words):
        if scene.meaning(word) in _UNSURE | {"not"} or text[word].removeprefix("و").startswith(coming):
            return True
        if text[word] in lists["that_clause"] and text[word + 1].startswith(_PRESENT):
            return True
        if text[word] in _CLAUSE_ENDS:
            break
    return False
