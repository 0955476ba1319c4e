"""Whether the words around a journey name the place that somebody goes to, or comes from."""

from typing import Final

from rasad.extract.events.land_visits import is_left
from rasad.extract.events.sites import opening
from rasad.extract.events.telling import Telling
from rasad.vocabulary.schema import Named

_BEFORE: Final = 6  # words between a Persian place and the verb of going
_GOAL: Final = 18  # words between an Arabic arrival and where it is from
_CITY: Final = 4  # words of a place's name
_HOUSES: Final = frozenset({"building", "palace"})


def goes_to_place(telling: Telling) -> bool:
    """Tell whether a Persian verb of going has its place before it: به ریاض رفت."""
    places, setting = telling.report.places, telling.setting
    return any(
        setting.meaning(word) == "to" and word + 1 in places
        for word in range(max(telling.sentence.first, telling.match.first - _BEFORE), telling.match.first)
    )


def arrives(telling: Telling) -> bool:
    """Tell whether a city, a land or an airport is what somebody enters: وارد تهران شد; not ورود به کاخ سفید, an office."""
    setting, match = telling.setting, telling.match
    place = telling.place_word()
    site = telling.report.sites.get(place) if place is not None else None
    if place is None or (site and isinstance(site.row, Named) and site.row.kind in _HOUSES):
        return False
    nouns = [n for n in range(match.end, place) if n in setting.marks and setting.meaning(n) == "site"]
    heads = (opening(setting, place), *nouns)  # وارد فرودگاه بین‌المللی تهران, not ورود به بازار تهران
    noun = telling.row.part == "noun"
    behind = any(n == match.end or (noun and setting.meaning(n - 1) == "to") for n in heads)
    before = place < match.first and setting.meaning(opening(setting, place) - 1) == "to"
    return before or behind


def aims(telling: Telling) -> bool:
    """Tell whether a place is aimed at behind who goes: غادر المبعوث إلى اليمن صنعاء is only sent there."""
    first = telling.match.end if telling.setting.verbs_last else max(telling.match.end, telling.sides.end)
    return telling.setting.means("to", range(first, first + 8))


def comes_on_duty(telling: Telling) -> bool:
    """Tell whether an Arabic report tells only from where somebody in office arrives: وصل الوزير قادما من أوسلو."""
    setting, first = telling.setting, telling.match.end
    if setting.verbs_last or telling.word in setting.lists["leaving"]:
        return False
    figures = [setting.cast.figures[m.figure] for m in telling.sides.all()]
    near = range(first, min(telling.sentence.end, first + _GOAL))
    left = [word for word in near if word in telling.report.places and is_left(setting, first, word)]
    return bool(left) and any(figure.offices for figure in figures)


def tours(telling: Telling) -> bool:
    """Tell whether a land or a city is right before a Persian visit, under از: از ژاپن دیدن کرد; not از موزه دیدن کرد."""
    setting, first = telling.setting, telling.match.first
    near = (
        word for word in range(first - _CITY, first) if telling.report.places.get(word, (0, ""))[0] == first
    )
    return any(setting.meaning(opening(setting, word) - 1) == "from" for word in near)
