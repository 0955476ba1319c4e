"""Whether an event is told as having happened, planned, called for, conditional, denied, or long past."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rasad.extract.setting import Setting
from rasad.reading import Realis
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_BY_MOOD: Final[Mapping[str, Realis]] = MappingProxyType(
    {
        "denied": "denied",
        "planned": "planned",
        "called_for": "called_for",
        "conditional": "conditional",
        "earlier": "historical",
    }
)
"""What a mood of the clause makes of an event; of several the first here counts."""
_BEFORE = 7  # words before the event's phrase in which a mood word still concerns it
_BEFORE_FIRST = 12  # the same where verbs stand first: يعتزم الرئيس الفلاني فلان بن فلان عقد اجتماع
_AFTER = 9
_AT_ONCE = 2  # words between an Arabic negation and its verb: لم يلتق


def read_realis(setting: Setting, match: Match, finite: bool) -> Realis:
    """Return how a trigger's event is told, from its row, its form and the mood words of its clause.

    Only a noun that its own verb carries (`finite`) is denied by that verb: in در گفت‌وگو با X اشاره نکرد
    the talk took place.
    """
    row = match.row
    assert isinstance(row, Trigger)
    if row.realis != "asserted":
        return row.realis  # type: ignore[return-value]
    if _is_intended(setting, match, row):
        return "planned"
    moods = _moods_after(setting, match) if setting.verbs_last else _moods_within(setting, match)
    moods |= _moods_before(setting, match)
    if not finite and setting.verbs_last:
        moods.discard("denied")
    return next((realis for mood, realis in _BY_MOOD.items() if mood in moods), "asserted")


def _is_intended(setting: Setting, match: Match, row: Trigger) -> bool:
    """Tell whether the trigger's own form means what is to come: سيزور, للقاء, برای دیدار."""
    if match.prefix.endswith("س"):
        return row.part == "verb"
    if match.prefix.endswith("ل") and not match.prefix.endswith("ال"):
        return True
    return setting.verbs_last and setting.meaning(match.first - 1) == "for"


def _moods_after(setting: Setting, match: Match) -> set[str]:
    """Return the moods up to and with the first verb after a Persian noun: دیدار خواهد کرد, دیدار نکرد."""
    moods: set[str] = set()
    sentence = setting.sentence(match.first)
    word = match.end
    while word < min(sentence.end, match.end + _AFTER * 2):
        mark = setting.marks.get(word)
        if mark and mark.meaning in {"planned", "denied"}:
            moods.add(mark.meaning)
        if mark and mark.meaning == "now" and _is_phrase(match):
            moods.add("planned")  # عازم دمشق می‌شود
        if mark and mark.meaning == "that":
            # سفر وزیر که قرار است مهر ماه انجام شود
            soon = range(mark.end, min(sentence.end, mark.end + 2))
            moods |= {"planned"} & {setting.meaning(at) for at in soon}
        if mark and mark.meaning in {"light", "that", "denied", "passive", "now", "past"}:
            break
        if setting.text.words[word] in "،,:؛":
            break
        if any(other.first == word and other.row != match.row for other in setting.triggers):
            break
        word = mark.end if mark else word + 1
    return moods


def _is_phrase(match: Match) -> bool:
    """Tell whether a trigger is a phrase of setting out (عازم, راهی)."""
    return isinstance(match.row, Trigger) and match.row.part == "phrase"


def _moods_within(setting: Setting, match: Match) -> set[str]:
    """Return the moods right after an Arabic noun: الزيارة المقبلة, اللقاء المقرر."""
    end = min(setting.sentence(match.first).end, match.end + 3)
    return {setting.meaning(word) for word in range(match.end, end)} & {"planned"}


def _moods_before(setting: Setting, match: Match) -> set[str]:
    """Return the moods of the words before a trigger in its clause."""
    moods: set[str] = set()
    sentence = setting.sentence(match.first)
    under = setting.meaning(match.first - 1) in {"during", "in"}  # خلال زيارة: told beside something else
    reach = _BEFORE if setting.verbs_last or under else _BEFORE_FIRST
    for word in range(match.first - 1, max(sentence.first, match.first - reach - 1) - 1, -1):
        if _is_other_clause(setting, word):
            break
        mark = setting.marks.get(word)
        meaning = mark.meaning if mark and mark.end <= match.first else ""
        near = match.first - (mark.end if mark else word)
        if meaning in {"light"} and setting.verbs_last and near > 0:
            break
        if meaning == "denied" and (setting.verbs_last or near > _AT_ONCE):
            continue
        if meaning in {"planned", "called_for", "conditional", "denied", "earlier"}:
            moods.add(meaning)
    return moods


def _is_other_clause(setting: Setting, word: int) -> bool:
    """Tell whether a word ends the clause of what follows, in a language whose verbs stand first."""
    if setting.verbs_last:
        return False
    other = setting.trigger_at.get(word)
    verb = other is not None and isinstance(other.row, Trigger) and other.row.part == "verb"
    return setting.text.words[word] in "،,:؛" or verb or word in setting.cues
