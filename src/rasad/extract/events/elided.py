"""Whether an Arabic verb leaves out its subject, which was told before: وزار طهران والتقى فيها الوزير."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.lists import is_list_gap
from rasad.extract.events.pronouns import is_woman
from rasad.extract.events.setting import Setting
from rasad.extract.events.sides import Sides
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

MANY: Final = ("وا", "عا", "قیا")
"""Endings of وقعوا, وقعا and اجتمعا, التقيا."""
_OPENING: Final = 6  # words between وخلال زيارته إلى طهران and the verb that it opens
_WHERE: Final = "حیث"
_HERS: Final = "ت"


def is_told_before(setting: Setting, match: Match, found: Sequence[Placed], sides: Sides) -> bool:
    """Tell whether a verb leaves out its subject, which was said before: وزار طهران والتقى فيها الوزير."""
    if match.first == setting.sentence(match.first).first and not match.prefix:
        return False  # استقبل النائب فلان، السلطان: a sentence that opens with its verb has its subject
    number = len({m.figure for m in [*found, *sides.company]})
    if not found:
        return elides_subject(match)  # زار العراق والتقى مع نظيره ورئيس الجمهورية
    if len({m.figure for m in found}) > 1 and not sides.company and _is_list_of_met(setting, match, found):
        return True
    return number < 2 and elides_subject(match)


def _is_list_of_met(setting: Setting, match: Match, found: Sequence[Placed]) -> bool:
    """Tell whether the names after an Arabic verb are all met by somebody said before.

    وخلال الزيارة، التقى الرئيس فلانا، ورئيس الوزراء فلانا ورئيس البرلمان: three joined by و, or two where the
    verb goes on with what somebody else does (وصل فلان والتقى الرئيس فلانا والوزير فلانا), are no subject.
    """
    if not elides_subject(match) or setting.text.words[match.end - 1].endswith(MANY):
        return False
    others = [(one, next_) for one, next_ in pairwise(found) if one.figure != next_.figure]
    if not all(are_joined(setting, one, next_) for one, next_ in others):
        return False
    first = setting.sentence(match.first).first
    visits = any(
        isinstance(other.row, Trigger)
        and other.row.kind == "visit"
        and first <= other.first < match.first
        and match.first - other.end <= _OPENING
        for other in setting.triggers
    )
    if len({m.figure for m in found}) > 2 or goes_on(setting, match) or visits:
        return True
    return _is_where(setting, match) or _is_of_a_man(setting, match, found[0])


def _is_where(setting: Setting, match: Match) -> bool:
    """Tell whether a verb tells what somebody named before did there: حل الأمير في لندن حيث التقى الملكة ورئيسة الوزراء."""
    first = setting.sentence(match.first).first
    if setting.text.words[match.first - 1] != _WHERE:
        return False
    return any(setting.governor(m) == "" for m in setting.persons(first, match.first))


def _is_of_a_man(setting: Setting, match: Match, next_: Placed) -> bool:
    """Tell whether a verb in the masculine stands before a woman, who so is met: التقى الملكة فلانة ورئيسة الوزراء."""
    word = setting.text.words[match.end - 1]
    row = match.row
    past = isinstance(row, Trigger) and not word.removeprefix(match.prefix).startswith(("ی", "ت", "سی", "ست"))
    return past and not word.endswith(_HERS) and next_.first == match.end and is_woman(setting, next_)


def goes_on(setting: Setting, match: Match) -> bool:
    """Tell whether a verb goes on with a sentence that told another event before: وصل إلى بغداد والتقى."""
    first = setting.sentence(match.first).first
    return match.prefix.startswith(("و", "ف")) and any(
        isinstance(other.row, Trigger) and first <= other.first < match.first for other in setting.triggers
    )


def elides_subject(match: Match) -> bool:
    """Tell whether a verb needs a second figure beside the one after it."""
    row = match.row
    return isinstance(row, Trigger) and "with" in row.frame and row.kind != "signing"


def are_joined(setting: Setting, before: Placed, after: Placed) -> bool:
    """Tell whether a list or a word like إضافة إلى joins two names."""
    gap = range(before.end, after.first)
    return is_list_gap(setting, before, after) or setting.means("apart", gap)
