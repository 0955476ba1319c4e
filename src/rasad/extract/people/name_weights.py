"""How much a word speaks for a name: by the lists, by its shape, by its place among the words before it."""

from itertools import pairwise

from rasad.extract.people.bounds import GIVEN, GLUE, NEVER
from rasad.extract.people.glued import weigh_glued
from rasad.extract.people.ground import TANWIN, Ground
from rasad.extract.people.name_shapes import bare_surname, by_shape, ends_subject
from rasad.extract.people.name_words import (
    breaks,
    is_adverb,
    is_derived,
    is_finite,
    is_glued,
    is_listed,
    stem,
)
from rasad.extract.people.neighbours import ends_double, goes_beyond, is_second
from rasad.extract.people.surnames import weigh_common

_DASH = " \u0640 "
"""A letter's stroke that papers write for a dash."""
_GOD = "الله"
_WRITTEN_ON = ("بأ", "بإ", "لأ", "لإ", "كأ", "فأ", "فإ")
"""How words begin onto which a preposition or a conjunction is written: كليفورد بأي, هادي لإيجاز."""
_MAY_BE_ONTO = ("با", "لا", "کا", "فا")
"""How such words begin once they are folded."""


def _is_over(ground: Ground, word: int, first: int) -> bool:
    """Tell whether a name has ended: an eastern one with its three syllables, any before an accusative (كيم زخماً)."""
    if word in ground.marked and TANWIN in ground.text.evidence(word, word + 1):
        return True
    if word == first:
        return False
    if word == first + 1 and first in ground.surnames and _is_whole(ground, first):
        return True
    here = ground.words[word]
    onto = here.startswith(_MAY_BE_ONTO) and here not in ground.given
    if onto and ground.text.evidence(word, word + 1).startswith(_WRITTEN_ON):
        return True
    if word == first + 1 and here not in ground.syllables and _meet(ground, first, word + (here == "-")):
        return True  # also قمة كيم-مون
    eastern = ground.words[first] in ground.eastern
    verb = eastern and word == first + 1 and is_finite(ground, here) and here not in ground.syllables
    if eastern and ground.arabic and (verb or here.startswith("ال")):
        return True  # رسالة إلى كيم ألغى فيها القمة
    return eastern and word - first > 2 and sum(here not in GLUE for here in ground.words[first:word]) > 2


def _meet(ground: Ground, first: int, second: int) -> bool:
    """Tell whether two side by side are called by surnames of the East, as they are named in full elsewhere: سيلتقي مون كيم."""
    words, both = ground.words, [ground.words[first], ground.at(second)]
    known = ground.surnames.get(second) if both[0] in ground.eastern else None
    if known is not None and not known.weak and not known.prefix and both[1] not in ground.eastern:
        return True  # التقى كيم ترامب
    syllable = both[1] in ground.syllables and second == first + 1
    if not ground.eastern.issuperset(both) or syllable or both[0] == both[1]:
        return False
    full = {here for here, behind in pairwise(words) if here in both and behind in ground.syllables}
    return len(full) == len(both)


def _is_whole(ground: Ground, first: int) -> bool:
    """Tell whether the surname of somebody known is the whole name: الرئيس ترامب يومي الخميس, الملك سلمان تجسد."""
    match = ground.surnames.get(first)
    if match is None or match.weak or match.end > first + 1:
        return False
    here, following = ground.words[first], ground.at(first + 1)
    goes_on = following in ground.lists["descent"] or following in ground.lists["generations"]
    if goes_on or following in GLUE or here in ground.eastern or here in ground.particles:
        return False
    if here in ground.given:
        crowned = first > 0 and ground.words[first - 1] in ground.lists["crowns"]
        return crowned and following not in ground.given and following not in ground.namelike
    another = following not in ground.given or following in ground.common or first + 1 in ground.people
    return here.startswith("ال") or another  # المتحدث باسم بوتين ديمتري بيسكوف


def weigh_word(ground: Ground, word: int, first: int, *, strong: bool) -> int | None:
    """Return how much a word speaks for a name that began at `first`: None where the name ends before it."""
    words = ground.words
    here = words[word]
    bound = ground.bounds.get(here)
    if bound == NEVER or (ground.arabic and _is_over(ground, word, first)):
        return None
    inside = word > first
    if here in GLUE or (inside and words[word - 1] in GLUE):
        return weigh_glued(ground, word, first)
    clitic, here = stem(ground, word)
    if clitic and inside:
        # ولاريجاني; but الرئيس كريستيان فولف has no conjunction
        return 1 if strong and clitic in {"ف", "ک"} and words[word - 1] in ground.given else None
    if _may_be_placed(ground, word, bound, inside=inside):
        placed = _by_place(ground, word, first)
        if placed is not None:
            return placed
    titled = word == first and strong and here in ground.given and _is_titled_demonym(ground, word)
    if not titled and _ends_before(ground, word, first):
        return None
    if here in ground.given or here + "".join(ground.words[word + 1 : word + 2]) in ground.given:
        return 2  # also فضل الله, جمال الدين in two words
    if word > first and here in ground.endings:
        return 1
    return _unlisted(ground, word, first, here, strong=strong)


def _is_titled_demonym(ground: Ground, word: int) -> bool:
    """Tell whether a given name that means a people too stands behind a title: العقيد تركي المالكي, but not دولة إسرائيل."""
    return word - 1 in ground.titles and word in ground.states and ground.states[word].how == "demonym"


def _may_be_placed(ground: Ground, word: int, bound: str | None, *, inside: bool) -> bool:
    """Tell whether the place of a word in a name may matter."""
    if bound is not None and bound != GIVEN:
        return True
    if inside and (word in ground.surnames or ground.words[word].startswith("ال")):
        return True
    return not ground.arabic and ground.at(word + 1) == _GOD


def _by_place(ground: Ground, word: int, first: int) -> int | None:
    """Weigh a word that belongs to a name by its place in it alone: particles, houses, eastern syllables."""
    words = ground.words
    here = words[word]
    if word == first:
        if here in ground.eastern and ground.at(word + 1) in ground.syllables:
            return 1  # ري يونغ هو
    else:
        told = here in ground.syllables and words[first] in ground.eastern and word - first < 3
        if told and not _is_conjunction(ground, word):
            return 1
        known = ground.arabic and word == first + 1 and word in ground.surnames
        if known and _is_surname_of_known(ground, word):
            return 1  # مارغو والستروم
        if here.startswith("ال"):
            if ground.arabic and words[word - 1] == "عبد":
                return 1  # عبد الملك
            if here[2:] in ground.given and word not in ground.offices and word not in ground.stops:
                return 1  # صباح خالد الصباح, but not صباح الخميس
    following = ground.at(word + 1)
    joined = not ground.arabic and following == _GOD and f"{here}{_GOD}" in ground.given
    if joined or (here == "عبد" and following.startswith("ال")):
        return 2  # عبد المنعم; ولی الله, though ولی is "but"
    if here in ground.particles and following and not breaks(ground, word + 1):
        return 0
    return None


def _is_surname_of_known(ground: Ground, word: int) -> bool:
    """Tell whether a word as it stands, right after a given or unlisted name, is the surname of somebody known."""
    match = ground.surnames.get(word)
    if match is None or match.weak or match.prefix or match.end > word + 1 or breaks(ground, word):
        return False
    return ground.words[word - 1] in ground.given and ground.words[word - 1] not in ground.common


def _is_conjunction(ground: Ground, word: int) -> bool:
    """Tell whether إن, كي, هو are no syllables: قال لو كانغ إن الأمر, but not مون جاي إن."""
    here, before, second = (
        ground.words[word],
        ground.words[word - 1],
        ground.words[word - 1] in ground.eastern,
    )
    if here == "کی":
        following = ground.at(word + 1)
        verbal = following.startswith(("ی", "ت", "ن")) and following not in ground.namelike
        return verbal or not following[:1].isalpha()  # بان كي مون, but not أعدها مون كي يستريح
    if here == "هو":
        return second or before == "-"  # ري يونغ هو, but not مون هو الرئيس
    return here == "ان" and not (before == "-" or before.startswith("جی") or before == "جای")


def _ends_before(ground: Ground, word: int, first: int) -> bool:
    """Tell whether a name ends before a word: a mark, a verb, a title, a state."""
    here, inside = ground.words[word], word > first
    if inside and not ground.arabic and (_is_behind_dash(ground, word) or is_adverb(ground, word)):
        return True  # باشگاه خبرنگاران جوان ـ کمال دمیر
    if breaks(ground, word) or (len(here) == 1 and not here.isascii()):
        return True
    if inside and here.removeprefix("و") in ground.lists["kin_words"]:
        return True  # سارة نتنياهو عقيلة رئيس الوزراء
    if inside and not ground.arabic and goes_beyond(ground, word, first):
        return True
    if (
        not ground.arabic
        and here not in ground.namelike
        and here not in ground.given
        and not (inside and here in ground.lists["bare_endings"])
        and is_finite(ground, here)
    ):
        return True
    if word in ground.titles:
        before = ground.words[word - 1] if inside else ""
        if here not in ground.given and before not in ground.particles:
            return not _is_inner(ground, word, first)
    onto = word in ground.states and ground.states[word].prefix and here in ground.given  # كلاوس, not Laos
    return word in ground.states and not onto and not _may_be_surname(ground, word, first)


def _is_behind_dash(ground: Ground, word: int) -> bool:
    """Tell whether a letter's stroke that stands for a dash, of which folding leaves two spaces, parts a word from the one before."""
    apart = ground.text.starts[word] - ground.text.ends[word - 1] > 1
    return apart and _DASH in ground.text.evidence(word - 1, word + 1)


def _is_inner(ground: Ground, word: int, first: int) -> bool:
    """Tell whether a title of Persian opens the surname: behind a given name alone, before another word of a name."""
    here, following = ground.words[word], ground.at(word + 1)
    listed = following in ground.namelike or following in ground.endings or following in ground.given
    named = listed or following.startswith("ال")
    return (
        not ground.arabic
        and word == first + 1
        and here in ground.lists["surname_titles"]
        and named
        and word + 1 not in ground.offices
    )


def _may_be_surname(ground: Ground, word: int, first: int) -> bool:
    """Tell whether a word that means a state may end a name: محمد شياع السوداني, أبو سيف الإماراتي."""
    state = ground.states[word]
    if word == first or state.end > word + 1:
        return False
    if state.how != "demonym":
        region = "-" in state.code and not ground.arabic and ground.words[word] in ground.namelike
        return region and ground.words[word - 1] in ground.given  # نعمت احمدی, though الاحمدي is a region
    if ground.arabic and not ground.words[word].startswith("ال"):
        return False
    named = [here for here in ground.words[first:word] if here in ground.given or here in ground.namelike]
    return (
        len(named) in {1, 2}
        and word - first <= 2
        and (word - first == 2 or ground.words[first] in ground.given)
    )


def _unlisted(ground: Ground, word: int, first: int, here: str, *, strong: bool) -> int | None:
    """Weigh a word that is no given name, clitics off, by the lists, its shape and the word before it."""
    before = ground.words[word - 1] if word > first else ""
    servant = word - first > 1 and ground.words[word - 2] == "عبد"
    if before and not ground.arabic and is_second(ground, before, here, two=word - first == 2, strong=strong):
        return 1
    after_given = before in ground.given or before in GLUE or servant
    if here in ground.namelike:
        surname = not ground.arabic or (here.startswith("ال") and here.endswith("ی"))
        return 1 if not is_listed(ground, here) or (strong and surname) else 0
    if is_listed(ground, here):
        if (
            ground.arabic
            and word > first
            and (
                _ends_lineage(ground, word, first)
                or ends_subject(ground, word)
                or (after_given and here.startswith("ال") and word in ground.surnames)
            )  # وليد بن عبد العزيز الخريجي
        ):
            return 1
        named = after_given and (word == first + 1 or before == "الله")
        if not ground.arabic and ends_double(ground, word, first, strong=strong):
            return 1
        weigh = bare_surname if ground.arabic else weigh_common
        return weigh(ground, word, strong=strong) if named else None
    if ground.arabic:
        return by_shape(ground, word, first, strong=strong, after_given=after_given)
    if (not strong or word > first) and is_glued(ground, here):
        return None  # هیلاری باوجود, خانم هیلاری بااینکه
    sure = strong or (after_given and before not in ground.common)
    return 1 if sure or not is_derived(ground, here) else 0


def _ends_lineage(ground: Ground, word: int, first: int) -> bool:
    """Tell whether a word with the article behind a father's name is the house's, before a mark or an office: عبيد بن حميد الطاير."""
    here = ground.words[word]
    lineage = word - first > 1 and ground.words[word - 2] == "بن" and here.startswith("ال")
    return lineage and (ground.is_mark(word + 1) or word + 1 in ground.offices)
