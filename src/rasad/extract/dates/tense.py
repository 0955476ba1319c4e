"""Tell from the verbs around a date whether it lies ahead, and whether today means nowadays."""

from typing import Final

from rasad.extract.dates.signs import Signs
from rasad.extract.dates.told import Tense, Told
from rasad.text import Text

_BEFORE = 25  # words before a date in which the verb of its Arabic clause stands
_PLANNED = 8  # words before a date in which Persian says قرار است
# What is told in the present of a day that is not today is yet to come: یکشنبه به تهران می‌آید.
_TENSES: Final[dict[str, Tense]] = {
    "future": "future",
    "present": "future",
    "perfect": "past",
    "past": "past",
    "": "",
}


def is_nowadays(text: Text, signs: Signs, told: Told) -> bool:
    """Tell whether a bare word for today means nowadays.

    So it does after words like جهان and عالم, and in Persian at the head of a clause in the present or
    perfect: گفت: امروز منطقه نیازمند آرامش است.
    """
    relative = told.relative
    if relative is None or relative.unit != "day" or relative.offset != 0:
        return False
    if told.weekday is not None or told.named:
        return False
    if signs.listed("nowadays", told.first - 1):
        return True
    sentence = text.sentences[text.sentence_of[told.first]]
    heads = told.first == sentence.first or signs.listed("clause_openers", told.first - 1)
    if not signs.verbs_last or not heads or sentence.heading:
        return False
    return _next_verb(signs, told.end, sentence.end) in {"present", "perfect"} and not any(
        signs.listed("happenings", n) for n in range(told.end, sentence.end)
    )


def tense_around(text: Text, signs: Signs, told: Told) -> Tense:
    """Return whether the clause around a date speaks of the past or of the future, where either shows."""
    if told.named and signs.listed("deadlines", told.first - 1):
        return "future"
    sentence = text.sentences[text.sentence_of[told.first]]
    if signs.verbs_last:
        before = range(max(sentence.first, told.first - _PLANNED), told.first)
        if any(_is_said(signs, "plans", n) for n in before):
            return "future"  # قرار است روز یکشنبه به تهران سفر کند
        return _TENSES[_next_verb(signs, told.end, sentence.end)]
    if _is_imperfect_ahead(signs, told.end):
        return "future"  # الثلاثاء سيعقد الاجتماع
    if any(signs.listed("past_openers", n) for n in range(max(sentence.first, told.first - 3), told.first)):
        return "past"  # منذ مساء الأربعاء
    return _TENSES[_last_verb(signs, told.first, max(sentence.first, told.first - _BEFORE))]


def _next_verb(signs: Signs, n: int, end: int) -> str:
    """Return the tense of the first verb from word n on: future, present, perfect, past or an empty string.

    A Persian clause ends in its verb, so the first verb after a date is that of its clause.
    """
    for at in range(n, end):
        if signs.listed("future_words", at):
            return "future"
        if signs.listed("past_verbs", at):
            return "past"
        if signs.listed("present_verbs", at) or signs.word(at) in {"می", "نمی"}:
            if signs.listed("past_verbs", at + 1):
                return "past"  # می شد
            return "present" if signs.word(at).startswith(("می", "نمی")) else "perfect"
    return ""


def _last_verb(signs: Signs, n: int, first: int) -> str:
    """Return the tense of the last verb before word n, not before word `first`.

    An Arabic clause begins with its verb, so the last verb before a date is that of its clause.
    """
    ahead, past, present = (signs.listing(name) for name in ("future_words", "past_verbs", "present_verbs"))
    past_marks = signs.listing("imperfect_past")
    for at in range(n - 1, first - 1, -1):
        word = signs.words[at]
        bare = word[1:] if word[0] in "وف" and len(word) > 3 else word
        if word in ahead or (bare[0] == "س" and bare[1:] in present):
            return "future"
        if bare in past or word in past:
            return "past"
        if bare in present or word in present:
            was = any(
                each in past_marks or each[1:] in past_marks for each in signs.words[max(first, at - 4) : at]
            )
            return "past" if was or signs.word(at - 1) == "لم" else "present"
    return ""


def _is_said(signs: Signs, name: str, n: int) -> bool:
    """Tell whether word n, alone or with the next, stands in a list (قرار است)."""
    listed = signs.listing(name)
    return signs.word(n) in listed or f"{signs.word(n)} {signs.word(n + 1)}" in listed


def _is_imperfect_ahead(signs: Signs, n: int) -> bool:
    """Tell whether word n is an Arabic verb of the future (سيعقد, وسيزور), not سيرغي or سنغافورة."""
    word = signs.word(n)
    bare = word[1:] if word[:1] in {"و", "ف"} else word
    return bare[:1] == "س" and bare[1:] in signs.listing("present_verbs")
