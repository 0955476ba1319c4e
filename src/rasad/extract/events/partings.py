"""What parts a name from an Arabic verb or noun so that it is not the subject there."""

from collections.abc import Sequence
from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.setting import Setting
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_SPEECH: Final = frozenset(':"«“”')
_NEXT: Final = frozenset({"ثم", "کما", "بعدها", "فیما", "بعدما", "قبلها", "بینما", "حیث", "اذ"})
_TIMES: Final = frozenset({"بعد", "قبل", "منذ"})
_THAT: Final = "ان"
_OFFICE: Final = 8  # words of honorifics between a verb and its subject


def is_parted(setting: Setting, mention: Placed, match: Match) -> bool:
    """Tell whether what stands between a name and an Arabic verb makes them of two clauses."""
    verb = match.first
    gap, words = range(mention.end, verb), setting.text.words[mention.end : verb]
    if (
        len(words) > 1
        and words[-2] in _TIMES
        and words[-1] == _THAT
        and setting.persons(match.end, match.end + 1)
    ):
        return True  # لمناقشة قضية فلان، وذلك بعد أن اتصل الرئيس بالملك: the verb has its own
    if any(word in setting.cues or setting.at_trigger(word) or word in setting.instruments for word in gap):
        return True
    said = any(word in setting.cues for word in range(mention.first - 3, mention.first))
    said |= words[-1:] == ['"'] and _speaks(
        setting, mention
    )  # وصرح الرئيس المشترك للمجلس فلان "يزور وفد العاصمة"
    if not _SPEECH.isdisjoint(words) and (said or ":" in words):
        return True  # قال فلان: "سيبحث الوزير الأمر", but not أعلنت الوكالة أن فلانا "استقبل الوزير"
    if not _NEXT.isdisjoint(words):
        return True  # مع رئيسة الوزراء، ثم يتوجه إلى بورما
    that = next((at for at, word in enumerate(words, 1) if word in setting.conjunctions), 0)
    late = len(words) - (words[-1:] == ["قد"])
    return bool(that) and (said or that < late)  # قال فاضل إن الغاز سيصل, فاضل إن فريقا وصل


def _speaks(setting: Setting, mention: Placed) -> bool:
    """Tell whether a verb of speech stands before somebody's office with no conjunction between."""
    for word in range(
        mention.first - 1, max(setting.sentence(mention.first).first, mention.first - _OFFICE) - 1, -1
    ):
        if word in setting.cues:
            return True
        if setting.text.words[word] in setting.conjunctions:
            return False
    return False


def is_told_otherwise(setting: Setting, found: Sequence[Placed], end: int, after: Sequence[Placed]) -> bool:
    """Tell whether the first name behind an event's noun is not whose it is.

    He may be who is met then (وفي نهاية زيارته التقى رئيس الوزراء), if nobody else stands `after` it, or another verb has its subject before him
    (خلال لقائه فلانا، أكد الأمير أن ... وغرد المستشار فلان).
    """
    between = (setting.trigger_at.get(word) for word in range(end, found[0].first if found else end))
    rows = [match.row for match in between if match is not None]
    alone = len({m.figure for m in after}) == 1
    if alone and any(
        isinstance(row, Trigger) and row.part == "verb" and row.kind == "meeting" for row in rows
    ):
        return True
    cues = [word for word in range(end, found[0].first if found else end) if word in setting.cues]
    return len(cues) > 1 or (bool(cues) and found[0].first - cues[0] > _OFFICE)
