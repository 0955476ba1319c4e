"""Who meets whom apart, and who meets at whose presence, around a Persian predicate."""

from collections.abc import Sequence

from rasad.extract.cast import Placed
from rasad.extract.events.setting import Setting
from rasad.extract.events.sides import Sides

_PRESENCE = "حضور"
_LEADING = frozenset({"ریاست", "نظارت", "میزبانی"})
_LISTED = 40  # words between با حضور and the last of a list under it
_APART_REACH = 4  # words between به طور جداگانه and the first who is met
_THEN = "سپس"


def apart_from(setting: Setting, company: Sequence[Placed], end: int) -> int | None:
    """Return the word after which those met are met apart: با X و Y به طور جداگانه دیدار کرد, با X و سپس با Y."""
    first, last = company[0].first, company[-1].first
    for word in range(max(setting.sentence(first).first, first - _APART_REACH), end):
        if setting.meaning(word) == "apart":
            if setting.text.words[word] == _THEN:
                if first < word < last:
                    return word
            else:
                return max(first - 1, 0)
    return None


def seat_present(setting: Setting, sides: Sides) -> None:
    """Count those at whose presence people meet as meeting: مذاکرات با حضور X و Y برگزار شد."""
    present = [m for m in sides.patron if _is_present(setting, m.first)]
    listed = {m.figure for m in present} == {m.figure for m in sides.patron}
    if present and listed:
        sides.company, sides.patron = [*sides.company, *sides.patron], []
        sides.has_company = sides.between = True
        if sides.inferred:
            sides.subject, sides.inferred = [], False


def _is_present(setting: Setting, word: int) -> bool:
    """Tell whether a list under با حضور goes on up to a word, and not one under به ریاست."""
    for before in reversed(setting.text.words[max(0, word - _LISTED) : word]):
        if before == _PRESENCE or before in _LEADING:
            return before == _PRESENCE
    return False
