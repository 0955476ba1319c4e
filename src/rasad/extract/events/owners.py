"""Whose an Arabic visit or meeting is, where a noun without a name or the verb before it says so."""

from typing import Final

from rasad.extract.events.setting import Setting
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_REACH: Final = 5  # words between a noun and what the one whose it is goes to
_BACK: Final = 3  # words between a return and the visit: عودتهم من أول زيارة


def is_visited(setting: Setting, match: Match) -> bool:
    """Tell whether who is named behind a visit is visited, by who is named before: يعتزم زيارة الزعيم فلان."""
    row = match.row
    if setting.verbs_last or not isinstance(row, Trigger) or row.kind != "visit" or row.part != "noun":
        return False
    words, first = setting.text.words, setting.sentence(match.first).first
    before = match.first - 1
    bodies = [m for m in setting.bodies(max(first, before - 4), match.first) if m.end == match.first]
    if bodies:
        before = bodies[-1].first - 1  # تطلب روسيا زيارة فلانة
    return before >= first and words[before].removeprefix("و") in setting.lists["going_oneself"]


def is_somebody_elses(setting: Setting, match: Match) -> bool:
    """Tell whether an Arabic event is that of one without a name: زيارة الملكة إلى بغداد, عودتهم من زيارة."""
    row = match.row
    if setting.verbs_last or not isinstance(row, Trigger) or row.part != "noun":
        return False
    # محادثات السلام مع الوزير: talks are called by what they are about
    if row.kind not in {"visit", "meeting"} or "with" in row.needs or match.prefix.endswith(("ال", "لل")):
        return False
    received = row.kind == "meeting" and row.frame.get("of") == "guest"
    if received and setting.bodies(match.end, match.end + 1):
        return True  # استقبال النرويج للوزير
    goal = "to" if row.kind == "visit" else "with"
    return _is_behind_return(setting, match) or _has_owner(setting, match, goal)


def _is_behind_return(setting: Setting, match: Match) -> bool:
    """Tell whether several come back from a visit: عقب عودتهم من زيارة."""
    near = setting.text.words[max(0, match.first - _BACK) : match.first]
    return any(word.startswith("عود") and word.endswith(("هم", "هما")) for word in near)


def _has_owner(setting: Setting, match: Match, goal: str) -> bool:
    """Tell whether a definite noun that names nobody and no place follows, before where it goes or whom it meets."""
    word, words = match.end, setting.text.words
    end = setting.sentence(match.first).end
    spelt = words[word] if word < end else ""
    if not spelt.startswith("ال") or spelt in setting.lists["state_visits"]:
        return False
    if (
        setting.meaning(word)
        or word in setting.resets
        or word in setting.states
        or word in setting.honorifics
    ):
        return False
    if setting.in_date(word) or setting.bodies(word, word + 1) or setting.persons(word, word + 1):
        return False
    return any(
        setting.meaning(at) == goal or (goal == "to" and words[at].startswith("لل"))
        for at in range(word + 1, min(end, word + _REACH))
    )
