"""Words beside a Persian name: which are a second half of it, which no part; and titles that are none."""

from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import is_listed
from rasad.extract.people.surnames import closes

_AND, _GOD = "و", "الله"
_SHORT = 3


def is_noun(ground: Ground, title: int, word: int) -> bool:
    """Tell whether a title before a word is a noun of people: این بانوی شجاع, ۱۶ حاجی گیلانی."""
    before = ground.words[title - 1] if title else ""
    return before.isdigit() or (
        before in ground.lists["any_before"] and is_listed(ground, ground.words[word])
    )


def goes_beyond(ground: Ground, word: int, first: int) -> bool:
    """Tell whether a word inside a name goes on with the sentence: a blessing, و written onto a word, a common word behind a known surname.

    `امام خمینی رحمه الله علیه`, `شیخ سالم وسعودی‌ها`, `آقای ترامپ عزیز`.
    """
    here = ground.words[word]
    if here in ground.lists["quantities"]:
        return True  # خسارت‌های جانی متعددی
    if here in ground.lists["blessed"]:
        following = ground.at(word + 1)
        return following == _GOD and ground.at(word + 2) in ground.lists["blessed_behind"]
    named = here in ground.common or here in ground.namelike or here in ground.given
    if word > first + 1 and here in ground.lists["callings"] and not named:
        return True  # با محمد دمیری صداپیشه
    if here.startswith(_AND) and here not in ground.namelike and here not in ground.given:
        return len(here) > _SHORT and here[1:] in ground.common and here not in ground.common
    known = ground.surnames.get(first) if word == first + 1 else None
    if known is None or known.end > word or here in ground.endings:
        return False
    lists = ground.lists
    if here in lists["nisbas"] or here in lists["second_surnames"] or ground.words[first] in ground.given:
        return False
    if not known.weak:
        return here in ground.common
    return here not in ground.namelike and not closes(ground, word + 1)


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
