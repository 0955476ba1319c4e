"""Whom an Arabic title with a pronoun (سموه), a pronoun of a gender (زيارتها), or الأول and الأخير mean."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.setting import GOVERNORS, Setting
from rasad.vocabulary.join_lists import any_of
from rasad.vocabulary.lexicon import Match

_TITLES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "سموه": ("سمو", "الامیر"),
        "معالیه": ("معالی",),
        "فخامته": ("فخامه",),
        "سیادته": ("سیاده", "الرییس"),
        "جلالته": ("جلاله", "الملک"),
        "سعادته": ("سعاده",),
    }
)
"""Titles with a pronoun, and the titles that name whom they mean."""
_BEFORE = (
    8  # words before a trigger, and _AFTER behind it, where such a title is its subject: وعقد سموه اجتماعا
)
_AFTER = 2
_TITLED = 6  # words between a title and the name that it belongs to
_FEMININE_VERB = 3  # letters of a verb with its feminine ending at least


def titled(setting: Setting, match: Match, taken: frozenset[int]) -> list[Placed]:
    """Return the person whom a title with a pronoun beside a trigger means: the last one with that title."""
    first = setting.sentence(match.first).first
    near = [
        *range(match.end, match.end + _AFTER),
        *range(match.first - 1, max(first, match.first - _BEFORE) - 1, -1),
    ]
    words = setting.text.words
    word = next((at for at in near if at < len(words) and words[at].removeprefix("و") in _TITLES), None)
    if word is None:
        return []
    for at in range(word - 1, -1, -1):
        if words[at].lstrip("ول") in _TITLES[words[word].removeprefix("و")]:
            named = [m for m in setting.persons(at + 1, at + 1 + _TITLED) if m.figure not in taken]
            if named:
                return named[:1]
    return []


def decider(setting: Setting, match: Match, taken: frozenset[int]) -> list[Placed]:
    """Return whose decision an Arabic meeting is, right before the noun of holding it: قرار نظيره فلان، عقد اجتماع."""
    words, end = setting.text.words, match.first - 1
    if words[end] not in setting.lists["holding"]:
        return []
    end -= words[end - 1] in "،,"
    near = [m for m in setting.cast.between(max(0, end - _BEFORE), end) if m.end == end]
    return [m for m in near if setting.cast.kind(m) == "person" and m.figure not in taken][-1:]


def former(setting: Setting, match: Match, taken: frozenset[int]) -> list[Placed]:
    """Return whom الأول or الأخير before an Arabic verb means: of the two named last the one or the other."""
    at = match.first - 1 - (setting.text.words[match.first - 1] == "قد")
    if setting.text.words[at] not in setting.lists["former_latter"]:
        return []
    first = setting.sentence(at).first
    before = setting.text.sentences[max(0, setting.text.sentence_of[at] - 1)].first
    named = setting.persons(min(first, before), at)
    last = list(dict.fromkeys(m.figure for m in reversed(named)))[:2]
    wanted = last[-1:] if setting.text.words[at] == "الاول" else last[:1]
    return [m for m in named if m.figure in wanted and m.figure not in taken][-1:]


def of_gender(setting: Setting, free: Sequence[Placed], match: Match) -> list[Placed]:
    """Return those of some names that the pronoun on a trigger may mean by its gender, or all where none may."""
    figures = {m.figure for m in setting.people if is_woman(setting, m)}
    women = [m for m in free if m.figure in figures]
    if setting.text.words[match.end - 1].endswith("ها"):
        men = {m.figure for m in setting.people if is_man(setting, m)} if not women else set()
        return women or [m for m in free if m.figure not in men]
    return [m for m in free if m.figure not in figures]


def is_woman(setting: Setting, mention: Placed) -> bool:
    """Tell whether the verb before a name, or its office, is feminine: أكدت فلانة, رئيسة الوزراء."""
    words = setting.text.words
    if mention.form == "role":
        return words[mention.first].endswith("ه")
    before = words[mention.first - 1] if mention.first else ""
    if before.endswith("ه") and mention.first - 1 in setting.honorifics:
        return True  # الملكة إليزابيث
    return (
        before.endswith("ت")
        and len(before) > _FEMININE_VERB
        and (mention.first - 1 in setting.cues or setting.tense(mention.first - 1) == "past")
    )


def is_man(setting: Setting, mention: Placed) -> bool:
    """Tell whether an office in the masculine stands for a person or right before the name: الرئيس فلان."""
    own = [m for m in setting.cast.between(mention.first - _TITLED, mention.first + 1) if m.form == "role"]
    return any(m.figure == mention.figure and not setting.text.words[m.first].endswith("ه") for m in own)


def says_he(setting: Setting, first: int, word: int) -> bool:
    """Tell whether a Persian clause has a pronoun for its subject: وی ... به مالزی سفر کرد, but not با وی."""
    return setting.verbs_last and any(
        setting.meaning(at) == "they" and setting.under(at) in {"", "and"} and not setting.at_trigger(at - 1)
        for at in range(first, word)
    )


def has_unknown_subject(setting: Setting, first: int, match: Match) -> bool:
    """Tell whether a Persian clause has a subject that is nobody's name: اعضای هیئت رئیسه با X دیدار کردند."""
    low = max(first, match.first - 3 * _BEFORE)
    under = max(setting.within("with", low + 1, match.first), default=None)
    if under is None:
        return False
    word = under - 1
    times = any_of(setting.lists["adverbs"], setting.lists["tomorrow"], setting.lists["times_of_day"])
    while word >= first and (place := setting.under(word) == "in") | (
        setting.text.words[word] in times or setting.in_date(word)
    ):
        word -= 1 + place  # یک مقام ترکیه اخیراً با X دیدار کرد, وی در تهران با X دیدار کرد
    if word < first:
        return False
    named = any(
        m.end == word + 1
        for m in setting.cast.between(max(0, word - 12), word + 1)
        if setting.cast.kind(m) == "person"
    )
    if setting.meaning(word) == "they" or (word < under - 1 and setting.meaning(word) in GOVERNORS):
        return False  # وی صبح فردا با X دیدار می‌کند
    spelt = setting.text.words[word]
    plain = spelt.isalpha() and not setting.under(under) and spelt not in setting.lists["adverbs"]
    return plain and not named and not setting.in_date(word) and word not in setting.cues
