"""Words beside a Persian name: which are a second half of it, which no part; and titles that are none."""

from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import is_listed
from rasad.extract.people.surnames import closes

_AND, _GOD = "و", "الله"
_SHORT = 3


def is_noun(ground: Ground, title: int, word: int) -> bool:
    """Tell whether a title before a word is a noun of people: این بانوی شجاع, ۱۶ حاجی گیلانی."""
    before, here = ground.words[title - 1] if title else "", ground.words[word]
    if before in ground.lists["any_before"]:
        return is_listed(ground, here) or not (here in ground.namelike or here in ground.given)
    return before.isdigit()


def goes_beyond(ground: Ground, word: int, first: int) -> bool:
    """Tell whether a word inside a name goes on with the sentence: a blessing, و written onto a word, a common word behind a known surname.

    `امام خمینی رحمه الله علیه`, `شیخ سالم وسعودی‌ها`, `آقای ترامپ عزیز`.
    """
    here, lists = ground.words[word], ground.lists
    if here in lists["quantities"] or here in lists["never_surnames"]:
        return True  # خسارت‌های جانی متعددی, جهان اسلام
    if here in lists["blessed"]:
        return ground.at(word + 1) == _GOD and ground.at(word + 2) in lists["blessed_behind"]
    named = here in ground.namelike or here in ground.given
    if word > first + 1 and not named and ground.words[word - 1] in lists["nisbas"]:
        return here not in ground.endings  # آیت‌الله صفایی بوشهری ولایت‌مداری، علم
    if not named and here not in ground.common:
        calling = word > first + 1 and here in lists["callings"]  # با محمد دمیری صداپیشه
        if calling or (here.startswith(_AND) and len(here) > _SHORT and here[1:] in ground.common):
            return True
    return first in ground.surnames and _is_whole(ground, first, word)


def _is_whole(ground: Ground, first: int, word: int) -> bool:
    """Tell whether a known surname is the whole name before a word: آقای ترامپ عزیز, دکتر روحانی جاروجنجال راه انداخت."""
    known, here = ground.surnames[first], ground.words[word]
    if known.end != word or here in ground.endings:
        return False
    if here in ground.lists["nisbas"] or here in ground.lists["second_surnames"]:
        return False
    if not known.weak:
        return here in ground.common
    named = ground.words[first] in ground.given or here in ground.namelike
    return not named and not closes(ground, word + 1)


def is_second(ground: Ground, before: str, here: str, *, two: bool, strong: bool) -> bool:
    """Tell whether a word is a surname's second half: علیرضا شیخ عطار, آیت‌الله موسوی اردبیلی, سید محمدعلی علوی گرگانی.

    `two` words of the name stand before it; what follows a title was looked at with the title.
    """
    if two and before in ground.lists["surname_titles"]:
        return True
    plain = before in ground.common and not strong
    surname = before in ground.namelike and not plain and before not in ground.given
    return surname and here in ground.lists["nisbas"]


def ends_double(ground: Ground, word: int, first: int, *, strong: bool) -> bool:
    """Tell whether a common word ends a surname of two right before an office: حسین سیمایی صراف وزیر, علی الهیار ترکمن معاون."""
    before = ground.words[word - 1]
    double = word - first == 2 and ground.words[first] in ground.given and before not in ground.given
    sure = word in ground.states or (strong and not is_listed(ground, before))
    return double and sure and word + 1 in ground.offices
