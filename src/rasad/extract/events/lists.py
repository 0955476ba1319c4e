"""Names that stand in one list: A and B, A، B و C."""

from collections.abc import Sequence
from itertools import pairwise

from rasad.extract.cast import Placed
from rasad.extract.events.setting import GOVERNORS, Setting
from rasad.text import Span

_LED = ("ریاس", "سرپرست")  # in برئاسة, به ریاست and به سرپرستی
_HEAD = 9  # words between a delegation and the name of its head: وفدا رفيع المستوى برئاسة نائب رئيس الوزراء
_PLACE = 7  # words between في in an office and the names around it: والمسؤول الثاني في النظام، فلان
_OFFICE = frozenset({"", "adjective", "site", "others"})
_COMMAS = frozenset("،,")
_CLAUSE_ENDS = frozenset(":؛;")
_MARKS = _COMMAS | {"«", "»"}


def chain(setting: Setting, mention: Placed, limit: Span) -> list[Placed]:
    """Return a mention with those that `و` and commas join to it, within the words given."""
    around = list(setting.persons(*limit))
    if mention not in around:
        return [mention]  # a state, or one of the sentence before
    at = around.index(mention)
    found = [mention]
    for after in around[at + 1 :]:
        if not is_list_gap(setting, found[-1], after):
            break
        found.append(after)
    for before in reversed(around[:at]):
        if not is_list_gap(setting, before, found[0]) and not _opens_row(setting, before, found):
            break
        found.insert(0, before)
    return found


def _opens_row(setting: Setting, before: Placed, found: Sequence[Placed]) -> bool:
    """Tell whether a Persian name stands at a comma before a row that و ends: رستگار، نادری و بامداد با وزیر دیدار کردند."""
    row = setting.verbs_last and len({m.figure for m in found}) > 1 and setting.governor(before) == ""
    gap = setting.text.words[before.end : found[0].first]
    return row and not _COMMAS.isdisjoint(gap) and _MARKS.issuperset(gap)


def is_list_gap(setting: Setting, before: Placed, after: Placed) -> bool:
    """Tell whether two mentions follow one another in a list: و between them, or the same person again."""
    gap = range(before.end, after.first)
    if len(gap) > 9 or any(setting.text.words[word] in _CLAUSE_ENDS for word in gap):
        return False
    meanings = {setting.meaning(word) for word in gap if not is_of_office(setting, word)}
    if meanings & (GOVERNORS | {"that", "light", "object", "apart", "retinue"}) or any(
        word in setting.cues for word in gap
    ):
        return False
    if any(setting.at_trigger(word) for word in gap):
        return False
    if not setting.verbs_last and _opens_purpose(setting, before.end, after.first):
        return False
    if before.figure == after.figure:
        return len(gap) <= 4
    his = not setting.lists["his_people"].isdisjoint(setting.text.words[before.end : after.first])
    return his or "and" in meanings or any(setting.is_joined(word) for word in (*gap, after.first))


def is_of_office(setting: Setting, word: int) -> bool:
    """Tell whether في belongs to the office of somebody whom و joins to another: والقائد العسكري في شرق ليبيا، فلان."""
    if setting.verbs_last or setting.text.words[word] != "فی":
        return False
    after = next(iter(setting.persons(word + 1, word + _PLACE)), None)
    before = [m.end for m in setting.persons(word - _PLACE, word) if m.end < word]
    if after is None or not before:
        return False
    spelt = setting.text.words
    first = before[-1] + (spelt[before[-1]] in _COMMAS)
    calling = spelt[first].removeprefix("و").removeprefix("ال")
    if not spelt[first].startswith("و") or calling not in setting.lists["callings"]:
        return False
    rest = [at for at in range(first, after.first) if at != word]
    return not any(setting.meaning(at) not in _OFFICE or setting.tense(at) for at in rest)


def leads_delegation(setting: Setting, mention: Placed) -> bool:
    """Tell whether a name under a word of patronage is that of a delegation's head: وفدا روسيا برئاسة فلان."""
    words = setting.text.words[max(0, mention.first - _HEAD) : mention.first]
    head = next((at for at, word in enumerate(words) if any(led in word for led in _LED)), None)
    return head is not None and any(
        stem in word for word in words[:head] for stem in setting.pieces["delegations"]
    )


def is_of_delegation(setting: Setting, first: int, end: int) -> bool:
    """Tell whether a delegation without a name is the subject of a Persian clause: گفت این هیئت پارلمانی عازم بیروت شد."""
    if not setting.verbs_last or setting.means("delegation", range(first, end)):
        return False
    pieces = setting.pieces["delegations"]
    near = [word for word in range(first, end) if setting.text.words[word].startswith(pieces)]
    return bool(near) and setting.under(near[-1]) not in GOVERNORS


def _opens_purpose(setting: Setting, first: int, end: int) -> bool:
    """Tell whether a comma and a written-on ل begin what something is for: لقاء الملك، لمناقشة قضية الصحفي والكاتب فلان."""
    words = setting.text.words[first:end]
    return any(
        comma in _COMMAS and word.startswith("ل") and not word.startswith("لل")
        for comma, word in pairwise(words)
    )


def opens_clause(setting: Setting, mention: Placed) -> bool:
    """Tell whether an Arabic name that و begins is the subject of the verb behind it: مع الرئيس فلان، ووزير الدفاع يطالب بالمزيد."""
    if setting.verbs_last or not setting.is_joined(mention.first):
        return False
    end = next(
        (m.end for m in setting.persons(mention.end, mention.end + 1) if m.figure == mention.figure),
        mention.end,
    )
    if end >= setting.sentence(mention.first).end or setting.text.words[end].startswith(("و", "ف")):
        return False
    return setting.tense(end) == "present"
