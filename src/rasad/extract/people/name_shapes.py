"""How much a word of Arabic that no list of names has speaks for a name: verbs, adjectives and plurals have shapes of their own."""

from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import (
    is_broken_plural,
    is_finite,
    is_functional,
    is_listed,
    is_shaped,
)

_VOWELS = frozenset("اوی")
_OWN = frozenset("عحصضظثذ")
"""Letters that foreign names seldom have."""
_LONGEST_NOUN = 10
"""Letters of the longest nouns with a preposition and the article that are no plurals."""


def bare_surname(ground: Ground, word: int, *, strong: bool) -> int | None:
    """Weigh a common word of Arabic without article between a given name and a mark: محمد قصير، but not محمد مساء.

    A name is definite, so that an adjective without article cannot belong to it.
    """
    here, before = ground.words[word], ground.words[word - 1]
    plain = not here.startswith("ال") and not here.endswith(("ا", "ات", "ون", "ین")) and len(here) > 3
    sure = before in ground.given and before not in ground.common and here in ground.namelike
    following = ground.is_mark(word + 1) or (here.endswith("ی") and is_functional(ground, word + 1))
    ends = not strong and following and not is_finite(ground, here)
    return 1 if plain and sure and ends and word not in ground.stops else None


def ends_subject(ground: Ground, word: int) -> bool:
    """Tell whether a common word of Arabic right before إن or أن ends the name of who speaks: قال طارق ويليام صعب إن.

    A noun or adjective without article has no other place between a name and what its verb governs.
    """
    here, before = ground.words[word], ground.words[word - 1]
    nominal = (
        len(here) > 2
        and not here.startswith(("ال", "لل", "ی"))
        and not here.endswith(("ا", "ات", "ون", "ین"))
    )
    named = before in ground.given or (before in ground.namelike and not is_listed(ground, before))
    free = word not in ground.stops and not is_functional(ground, word) and not is_finite(ground, here)
    return nominal and named and free and ground.at(word + 1) == "ان"


def _is_late(ground: Ground, word: int, first: int) -> bool:
    """Tell whether a word behind two names has the shape of what seldom is a third: هبطت, ممنوع, سروره."""
    here = ground.words[word]
    if word - first - (ground.words[first] == "عبد") <= 1 or ground.words[word - 1] in ground.particles:
        return False  # لويز مانويل دي ماغالاس
    verb = here.endswith("ت") and not here.startswith("با")
    participle = here.startswith("م") and not here.startswith(
        ("میر", "ما")
    )  # محسن حاجي ميرزائي, جون دراماني ماهاما
    return verb or participle or (here.endswith("ه") and ground.text.evidence(word, word + 1).endswith("ه"))


def _is_long(ground: Ground, here: str) -> bool:
    """Tell whether a word is too long for an Arabic one with a preposition, and none of these: فيفيان بالاكريشنان."""
    return len(here) > _LONGEST_NOUN and not is_listed(ground, here) and not here.endswith(("ه", "ات", "ین"))


def _is_feminine_verb(ground: Ground, word: int) -> bool:
    """Tell whether a word in ت is a verb of the past: الحزب الذي يقوده مشار أعطت, وزوجته ميلانيا حطت."""
    woman = ground.words[word - 1] in ground.lists["women_names"]
    short = woman and not _VOWELS.intersection(ground.words[word])
    return short or ground.text.evidence(word, word + 1).startswith("أ")


def by_shape(ground: Ground, word: int, first: int, *, strong: bool, after_given: bool) -> int | None:
    """Weigh a word of Arabic that no list has: verbs, adjectives and plurals have shapes of their own."""
    here = ground.words[word]
    if here.endswith("الله") and len(here) > 6:
        return 1  # عبد الأمير يارالله
    onto = here.startswith(("بال", "لل", "فال", "کال"))
    if _is_late(ground, word, first) or (onto and not (after_given and _is_long(ground, here))):
        return None  # صلاح بالتبديل, لوفرين هبطت, لولا داسيلفيا ممنوع
    if here.endswith("ت") and _is_feminine_verb(ground, word):
        return None
    if here.endswith("یا") and not after_given:
        return None  # أوقف ساركوزي احترازيا
    if not strong and here.startswith("ال") and here[2:] in ground.common:
        return None  # تصريحات جاستن الكاذبة
    if is_shaped(ground, here):
        bare = here[0] not in "یوف" and not here.endswith(("ته", "ها", "هم", "هما", "کم"))
        adjective = here.endswith("یه") and ground.text.evidence(word, word + 1).endswith("ة")
        sure = ground.words[word - 1] not in ground.common or not adjective  # أدوار تخريبية
        foreign = after_given and bare and sure and not here.startswith("ال") and not _OWN.intersection(here)
        return 1 if foreign else None  # آلان بيرسيه: the shape of an adjective, but a foreign name before it
    bound = here[0] in "بلک" and ground.text.evidence(word, word + 1).endswith("ة")
    far = word - first - (ground.words[first] == "عبد") > 1
    lineage = ground.words[word - 2] in {"بن", "بنت"}  # نزار بن سليمان العلولا
    article = here.startswith("ال") and ground.text.evidence(word, word + 1).startswith(
        "ا"
    )  # ألبارس has none
    if far and article and not here.endswith("ی") and not lineage:
        return None  # فرانسيس مراسم التطويب
    plural = is_broken_plural(here) and not (strong and after_given)  # الوزير عبد القادر مساهل
    joined = here[0] == "و" and after_given and (here[1] != "و" or is_listed(ground, here[1:]))
    return None if joined or plural or bound else 1  # بوب وودورد, but not محمد ووزير
