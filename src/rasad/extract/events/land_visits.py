"""Where a visit goes: a Persian دیدار or بازدید of a land is a trip there, and a place only spoken of is none."""

from typing import Final

from rasad.extract.events.report import Report
from rasad.extract.events.setting import Setting
from rasad.extract.events.sites import opening
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_REACH: Final = 14  # words between the noun and از: دیدار دو روزه وزیر امور خارجه جمهوری اسلامی ایران از هند
_ENDS: Final = frozenset({"with", "that", "light", "held", "object", "between"})


def as_visit(report: Report, match: Match) -> Match:
    """Return a match as that of a visit, where the noun is of a land or a city that stands under از."""
    setting = report.setting
    pointer = setting.meaning(match.first - 1) == "this"  # در این دیدار X از ازبکستان برد
    if (
        not setting.verbs_last
        or pointer
        or setting.text.words[match.first] not in setting.lists["land_visits"]
    ):
        return match
    end = min(setting.sentence(match.first).end, match.end + _REACH)
    for word in range(match.end, end):
        if setting.meaning(word) in _ENDS or word in setting.cues or setting.text.words[word] in ":؛":
            return match
        if word in report.places and setting.meaning(opening(setting, word) - 1) == "from":
            row = match.row
            visit = Trigger(forms=row.forms, kind="visit", frame={"subject": "guest", "of": "guest"})
            return Match(match.first, match.end, visit, match.prefix, match.weak)
    return match


def is_reaching(setting: Setting, match: Match) -> bool:
    """Tell whether an Arabic noun of arrival has the article, and so is nobody's: سعيا للوصول إلى هدف."""
    row = match.row
    arrival = isinstance(row, Trigger) and row.kind == "visit" and row.part == "noun" and "place" in row.needs
    return arrival and match.prefix.endswith(("ال", "لل")) and not setting.verbs_last


def is_aside(setting: Setting, first: int, place: int) -> bool:
    """Tell whether other words stand between an Arabic arrival and a place: وصول الوزير غير السياسة في أوسلو."""
    gap = range(first, opening(setting, place))
    return any(
        not setting.meaning(word)
        and word not in setting.states
        and word not in setting.honorifics
        and not setting.in_date(word)
        and setting.text.words[word].isalpha()
        and setting.text.words[word] not in setting.lists["asides"]
        for word in gap
    )


def is_left(setting: Setting, first: int, place: int) -> bool:
    """Tell whether an Arabic place is where somebody comes from, or in which the thing is that he goes to.

    وصل قادما من بغداد, وصوله من العاصمة أوسلو; توجه إلى الحشود في أوسلو, زيارته إلى مطعم في أوسلو.
    """
    between = range(first, place)
    if not (setting.means("from", between) or setting.means("in", between)):
        return False
    word, words = opening(setting, place) - 1, setting.text.words
    while word > first and (word in setting.states or setting.meaning(word) == "site"):
        word -= 1
    if setting.meaning(word) != "in":
        return setting.meaning(word) == "from"
    to = next((at for at in range(word - 1, first - 1, -1) if setting.meaning(at) == "to"), None)
    if to is None:
        return False
    aim = range(to + 1, word)
    named = any(at in setting.resets or setting.meaning(at) == "site" for at in aim)
    return not named and all(words[at].isalpha() for at in aim)


def is_elsewhere(setting: Setting, match: Match, place: int) -> bool:
    """Tell whether an Arabic place is one spoken of: ظريف يزور الأسد: اخرجوا من إدلب, تهدف زيارة فلان إلى إقناعهم في الحديدة."""
    if setting.verbs_last:
        return False
    words, first = setting.text.words, match.first
    return ":" in words[first:place] or words[first - 1] in setting.lists["aims"]
