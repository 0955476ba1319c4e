"""Who stands around the verb of an Arabic act: who does it, and to whom, by preposition, as its object or in what is refused."""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.around import PREPOSITIONS, Around, is_joined_to, preposition_of
from rasad.extract.events.lists import chain
from rasad.extract.events.setting import Setting
from rasad.script import fold
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Country, Trigger

_AGAINST: Final = frozenset({"علی", "ضد", "عن", "مع"})
_THEY: Final = ("وا", "ون")
_TITLE: Final = 2  # words of what somebody is before his name: الناشطتين الحقوقيتين
_DUAL_OR_FEMININE: Final = ("", "ه", "ین", "تین", "ان", "تان")


@cache
def folded(words: tuple[str, ...]) -> frozenset[str]:
    """Return words of the vocabulary folded, once for all reports."""
    return frozenset(map(fold, words))


def with_capitals(
    setting: Setting, found: Sequence[Placed], matches: Mapping[str, Sequence[Match]]
) -> list[Placed]:
    """Return who may take part with the capitals to which their states are done something: عقوبات على طهران, علاقاتها مع الدوحة."""
    numbers = {figure.country: figure.number for figure in setting.cast.figures if figure.kind == "country"}
    capitals = [
        Placed(first=match.first, end=match.end, form="name", figure=numbers[match.row.code])
        for match in matches.get("seats", ())
        if isinstance(match.row, Country)
        and match.row.code in numbers
        and setting.text.words[match.first - 1] in _AGAINST
    ]
    if not capitals:
        return list(found)
    taken = {word for mention in found for word in range(mention.first, mention.end)}
    return sorted([*found, *(each for each in capitals if each.first not in taken)])


def stand_around(setting: Setting, near: Sequence[Placed], match: Match) -> Around:
    """Return who stands around an Arabic verb: its subject right after or before it, then its object."""
    row = match.row
    assert isinstance(row, Trigger)
    takes = {fold(word) for word, role in row.frame.items() if role == "recipient"}
    needed = folded(row.beside)
    words, end = setting.text.words, near[-1].end if near else match.end
    because = next((w for w in range(match.end, end) if words[w] in setting.lists["because"]), end)
    after = [m for m in near if match.end <= m.first < because and words[m.first] not in needed]
    under = [preposition_of(setting, after, number) for number in range(len(after))]
    free = [m for m, preposition in zip(after, under, strict=True) if not preposition]
    recipients = [m for m, preposition in zip(after, under, strict=True) if preposition in takes - {""}]
    # عقوبات على 19 روسيا: its people
    recipients = [m for m in recipients if not words[m.first - 1].isdigit()]
    actors = _subject_before(setting, near, match) or [
        m for m in free[:1] if _follows(setting, match.end, m.first)
    ]
    own = bool(actors) and actors[0].first < match.first
    if own and setting.text.words[match.end - 1].endswith(_THEY):
        joint = chain(setting, actors[0], (setting.sentence(match.first).first, match.first))
        several = len({m.figure for m in joint}) > 1  # الرئيس فلان ونظيراه فلان وفلان تعهدوا
        single = {"person"} if setting.text.words[match.end - 1].endswith(_THEY[0]) else {"person", "country"}
        actors = joint if several else [m for m in actors if setting.cast.kind(m) not in single]
    actors += [] if own else _joined(setting, free)
    others = [m for m in free if m not in actors]
    if "object" in takes and actors:
        recipients += _done_to(setting, others, max(match.end, *(m.end for m in actors)))
    if "of" in takes:
        recipients += _whose(setting, others, needed, match)
    return Around(actors, recipients)


def _done_to(setting: Setting, free: Sequence[Placed], begin: int) -> list[Placed]:
    """Return the object of an Arabic verb: اعتقلت الشرطة، الأربعاء، الناشط فلان وفلانا.

    In فلان يهدد وفلان يحذر who is joined to the verb has a clause of his own.
    """
    object_ = next((m for m in free if _follows(setting, begin, _before_title(setting, m, begin))), None)
    if object_ is None or setting.is_joined(object_.first):
        return []
    return [object_, *_joined(setting, [m for m in free if m >= object_])]


def _before_title(setting: Setting, mention: Placed, begin: int) -> int:
    """Return where the noun of what somebody is begins before his name: الناشطتين الحقوقيتين فلانة وفلانة, else where the name does."""
    words, title = setting.text.words, mention.first
    for first in range(mention.first - 1, max(begin, mention.first - _TITLE) - 1, -1):
        if not words[first].startswith("ال"):
            break
        stem = words[first].removeprefix("ال")
        if any(stem.removesuffix(ending) in setting.lists["callings"] for ending in _DUAL_OR_FEMININE):
            title = first
    return title


def _whose(setting: Setting, free: Sequence[Placed], needed: frozenset[str], match: Match) -> list[Placed]:
    """Return whose request or offer is refused: رفض المجلس طلب ترشح فلان, but not طلب تسليم فلان."""
    words, own = setting.text.words, setting.lists["own_requests"]
    offer = next((w for w in range(match.end, free[-1].end if free else 0) if words[w] in needed), None)
    if offer is None:
        return []
    maker = next((m for m in free if m.first > offer), None)
    gap = words[offer + 1 : maker.first] if maker else []
    if maker is None or len(gap) > 1 or not own.issuperset(gap) or setting.is_joined(maker.first):
        return []
    return [maker, *_joined(setting, [m for m in free if m >= maker])]


def _subject_before(setting: Setting, near: Sequence[Placed], match: Match) -> list[Placed]:
    """Return the subject right before an Arabic verb: روسيا تطرد, وكانت لندن قد اتهمت."""
    if match.prefix.startswith(("و", "ف")):
        return []
    before = [m for m in near if m.end <= match.first]
    if not before or any(
        word not in setting.lists["adverbs"] for word in setting.text.words[before[-1].end : match.first]
    ):
        return []
    if preposition_of(setting, before, len(before) - 1) or _is_in_relative(setting, before[-1]):
        return []
    first = len(before) - 1
    while first and is_joined_to(setting, before[first - 1], before[first]):
        first -= 1
    return before[first:]


def _is_in_relative(setting: Setting, mention: Placed) -> bool:
    """Tell whether a name is the subject of a relative clause on who acts: التحالف الذي تقوده السعودية شن هجوما."""
    verb = mention.first - 1
    relative = setting.text.words[verb - 1] in setting.lists["relatives"]
    return relative and not setting.meaning(verb) and setting.text.words[verb] not in PREPOSITIONS


def _follows(setting: Setting, first: int, end: int) -> bool:
    """Tell whether a name follows a word at once, but for a day, an aside or the head of its phrase."""
    words = setting.text.words
    return end >= first and all(
        setting.in_date(word)
        or words[word] == "،"
        or words[word] in setting.lists["adverbs"]
        or words[word] in setting.lists["state_heads"]
        or (words[word] in setting.lists["asides"] and setting.in_date(word + 1))  # ليل السبت
        for word in range(first, end)
    )


def _joined(setting: Setting, mentions: Sequence[Placed]) -> list[Placed]:
    """Return those whom و joins to the first of some mentions: السعودية، والإمارات ومصر."""
    found: list[Placed] = []
    for before, after in pairwise(mentions):
        if after.figure == before.figure and before.end == after.first:
            continue  # الرئيسان الأمريكي فلان والفرنسي فلان: an office, then its holder
        if not is_joined_to(setting, before, after):
            break
        found.append(after)
    return found
