"""Whether others without a name are met around an Arabic verb: يلتقي الوزير عددا من المسؤولين, التقى فلان بوفد من الحزب."""

from collections.abc import Sequence

from rasad.extract.cast import Placed
from rasad.extract.events.complements import right_bound
from rasad.extract.events.elided import are_joined
from rasad.extract.events.setting import Setting
from rasad.vocabulary.join_lists import any_of
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_OTHERS = 12  # words between the subject of an Arabic verb and the unnamed ones whom it meets
_FAR = 14  # words between a verb that goes on with somebody's deeds and the name after it
_LONG = 6  # letters of بالله, which is nobody
_SHORT = 3  # letters of a word too short to be a noun


def meets_unnamed(setting: Setting, match: Match, first: int) -> bool:
    """Tell whether the one name after an Arabic verb meets others who have none: يلتقي الوزير عددا من المسؤولين."""
    if match.prefix.startswith(("و", "ف")) and first - match.end > _FAR:
        return False
    near = range(first, min(right_bound(setting, match), first + _OTHERS))
    if near and setting.text.words[first].startswith("بال") and len(setting.text.words[first]) > _LONG:
        return True  # التقى الأمير بالعاملين في المركز
    if _is_met_by_himself(setting, match, first):
        return True
    others = setting.within("others", near.start, near.stop)
    if not others or setting.means("that", range(first, others[0])):
        return False
    spelt = setting.text.words[others[0]]
    return not spelt.startswith("و") or spelt.startswith("وفد")  # يلتقي الرئيس وعددا من الوزراء: both are met


def _is_met_by_himself(setting: Setting, match: Match, end: int) -> bool:
    """Tell whether two mentions of one person are subject and object: لافروف بوزير الخارجية must be two ministers."""
    names = list(setting.persons(match.end, end))
    return any(
        setting.text.words[m.first].startswith("ب") and setting.is_under_clitic(m.first) for m in names[1:]
    )


def meets_something(setting: Setting, match: Match, word: int) -> bool:
    """Tell whether a noun that is no name is the object of a verb of meeting: وسيلتقي فيليب أيضا أرباب العمل."""
    row = match.row
    if not isinstance(row, Trigger) or row.kind != "meeting" or "with" in row.needs:
        return False
    end = setting.sentence(match.first).end
    while word < end and (
        setting.in_date(word)
        or setting.text.words[word] in setting.lists["asides"]
        or setting.text.words[word] in setting.lists["adverbs"]
    ):
        word += 1
    spelt = setting.text.words[word] if word < end else "."
    own = setting.meaning(word) in {"", "whose"}  # التقى فلان نجل الرئيس
    free = own and word not in setting.cues and not setting.at_trigger(word)
    return (
        free
        and spelt.startswith("ال") is False
        and spelt.isalpha()
        and (len(spelt) > _SHORT or setting.meaning(word) == "whose")
        and spelt[0] not in "ولبفکی"
    )


def is_behind_others(setting: Setting, match: Match, found: Sequence[Placed], mention: Placed) -> bool:
    """Tell whether others without a name are met, and who stands behind them is not: التقى فلان بوفد من الحزب بعد ما اتهمه به فلان.

    One who heads them, or is among them, is met.
    """
    first = found[-1].end if found else match.end
    if found and are_joined(setting, found[-1], mention):
        return False
    words, gap = setting.text.words, range(first, mention.first)
    unnamed = bool(gap) and (
        words[first].startswith("بوفد") or (not found and _is_noun_under_ba(setting, first))
    )
    led = any(words[w] in setting.lists["heading"] or words[w] in setting.lists["among_them"] for w in gap)
    return unnamed and not led and setting.governor(mention) == ""


def _is_noun_under_ba(setting: Setting, word: int) -> bool:
    """Tell whether a noun that is no name has ب written onto it: التقى بعملاء, but not بعد, بحضور."""
    spelt = setting.text.words[word]
    plain = not setting.meaning(word) and word not in setting.honorifics and not setting.in_date(word)
    known = spelt in any_of(setting.lists["adverbs"], setting.lists["asides"])
    return spelt.startswith("ب") and len(spelt) > _LONG - 1 and plain and not known
