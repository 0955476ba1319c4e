"""Surnames of Persian that are common words, or that no list has: whether the words and their place bear a name out."""

from itertools import pairwise

from rasad.extract.people.bounds import NEVER
from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import (
    breaks,
    is_derived,
    is_finite,
    is_glued,
    is_listed,
    is_moment,
    is_other,
    is_surname,
)
from rasad.script import JOINER, fold

_NUMBERED = ("های", "هایی", "هایش", "هایشان", "ندگان", "شدگان")
"""Endings of the plural, which no surname has."""
_POSSESSED = ("شان", "مندیم")
"""Endings that hardly any surname has."""
_PERSONS, _VERBAL = ("ند", "یم", "ید"), ("بی", "می", "نمی")
"""How verbs end and begin that no list has."""
_ORDINAL, _IS = "مین", "ست"
_SUFFIXES = frozenset({"ها", "های", "هایی", "ام", "ایم", "اند", "اش", "شان", "تان", "تر", "ترین"})
_INDEFINITE = "ای"
"""What is written behind a joiner onto surnames too (حمزه‌ای)."""
_NO_SURNAMES = ("callings", "behind_subject", "before_verb", "body_nouns", "relatives")
_ONE = frozenset({"یک", "یکی"})
_AND, _FROM = "و", "از"
_LONGEST = 3


def closes(ground: Ground, word: int) -> bool:
    """Tell whether what stands at a word shows that a phrase ended before it: a mark, a small word, a verb of speech, an office.

    `روایت بهرام عظیمی از سفر`, `محمود نیازی پژوهشگر`, but not `حال علی خیلی وخیم است`.
    """
    if ground.is_mark(word) or word in ground.cues or word in ground.offices or word in ground.stops:
        return True
    here = ground.words[word]
    callings, following = ground.lists["callings"], ground.lists["behind_subject"]
    apposed = here in callings or here in _ONE or word in ground.titles
    return apposed or here in following or here in ground.functional


def is_inflected(ground: Ground, word: int, *, doubtful: bool = False) -> bool:
    """Tell whether a word ends as nouns and verbs do and surnames do not: نامه‌هایی, نیروهای; more endings where a name is doubtful."""
    here = ground.words[word]
    if here.endswith(_NUMBERED):
        return True
    if doubtful and here.endswith(_POSSESSED) and here not in ground.namelike:
        return True  # عزیز تقاضامندیم, محرم محصولاتشان
    if doubtful and here.endswith(_PERSONS) and here.startswith(_VERBAL) and here not in ground.namelike:
        return True  # به همه جهان بیاموزند
    if word not in ground.marked:
        return False
    _, joiner, last = ground.text.evidence(word, word + 1).rpartition(JOINER)
    ending = fold(last) if joiner else ""
    return ending in _SUFFIXES or (doubtful and ending == _INDEFINITE)


def weigh_common(ground: Ground, word: int, *, strong: bool) -> int | None:
    """Weigh a common word right after a given name: منوچهر متکی, کمال خرازی, آیت‌الله مصطفی علما."""
    here, before = ground.words[word], ground.words[word - 1]
    if is_surname(ground, here) or ground.at(word + 1) in ground.endings:
        return 1
    if word > 1 and word - 2 in ground.titles and ground.words[word - 2] in ground.lists["holy_callings"]:
        return None  # قیام امام حسین حرکتی را آغاز کرد
    if here in ground.common and word + 1 not in ground.cues and is_finite(ground, ground.at(word + 1)):
        return None  # نماز شیخ قاسم برگزار شد
    if strong and word + 1 in ground.offices and before not in ground.common and here in ground.common:
        return 1  # محسن کوهکن نایب رئیس جبهه
    if is_inflected(ground, word) or here in ground.lists["relatives"]:
        return None  # شهید هوشیار نیروهای, شیخ محمود فرزند
    if not (closes(ground, word + 1) or _goes_on(ground, word + 1)):
        return None  # آقای علی خیلی تلاش
    if here.endswith("ی") and len(here) > 3:
        return 1 if strong or before not in ground.common else 0
    titled = word - 2 in ground.titles and ground.words[word - 2] not in ground.lists["holy_titles"]
    return 1 if titled and before not in ground.common and here in ground.common else None


def _goes_on(ground: Ground, word: int) -> bool:
    """Tell whether a word may be a further one of a name of Persian: محسن موحدی کرمانی."""
    here = ground.at(word)
    unlisted = here[:1].isalpha() and not is_listed(ground, here) and closes(ground, word + 1)
    return unlisted or here in ground.namelike or here in ground.lists["nisbas"]


def are_borne_out(ground: Ground, first: int, end: int, *, sure: bool) -> bool:
    """Tell whether words that a given name opens by itself are a name: one is a name's alone, or they stand as a name does.

    Common words behind a given name are its surname where the phrase ends behind them; behind one that is a common
    word too (`محرم ویژه‌نامه‌ای`, `پروانه کار فرد`), where one begins before it as well. Words that weigh
    little for names (not `sure`) need both.
    """
    placed = sure or (opens(ground, first) and closes(ground, end))
    if not placed or _is_inner_noun(ground, first, end):
        return False
    words, doubtful = ground.words, ground.words[first] in ground.common
    if any(is_inflected(ground, word, doubtful=doubtful) for word in range(first + 1, end)):
        return False
    rest = words[first + 1 : end]
    if any(here not in ground.common and _is_name(ground, here) for here in rest):
        return True
    plain = any(is_listed(ground, here) for here in rest)
    if not closes(ground, end):
        return not (doubtful or plain)
    if plain and end - first == 2 and _stands_alone(ground, first):
        return False  # خانه نیما را دیدند. خانه نیما حیاطی دارد
    if not doubtful or any(here in ground.namelike for here in rest):
        return True
    if not plain and not any(is_derived(ground, here) for here in rest):
        return True
    return opens(ground, first) and not (plain and ground.is_mark(end))


def _is_inner_noun(ground: Ground, first: int, end: int) -> bool:
    """Tell whether a noun that is a first name too stands inside a phrase, with no sure surname behind it: حاصل تلاش جهان سلطه."""
    if ground.words[first] not in ground.lists["nouns_like_names"] or opens(ground, first):
        return False
    added = first > 1 and ground.words[first - 1] == _AND and _is_name(ground, ground.words[first - 2])
    if added and closes(ground, end):
        return False  # مریم دمیری و امید اصلان
    last = ground.words[end - 1]
    return last in ground.common or not _is_name(ground, last)


def _stands_alone(ground: Ground, first: int) -> bool:
    """Tell whether a given name stands elsewhere without any surname."""
    return any(
        place != first and place - 1 not in ground.titles and _ends_at(ground, place + 1)
        for place in ground.where({ground.words[first]})
    )


def _ends_at(ground: Ground, word: int) -> bool:
    """Tell whether a phrase has ended before a word, which may be a verb too."""
    return closes(ground, word) or is_finite(ground, ground.words[word])


def _is_name(ground: Ground, here: str) -> bool:
    """Tell whether a list or its shape says that a word is a name's."""
    return here in ground.given or here in ground.namelike or is_surname(ground, here)


def opens(ground: Ground, word: int) -> bool:
    """Tell whether a phrase begins at a word: with its sentence, behind a mark, a title or a small word that is not و."""
    sentence = ground.text.sentences[ground.text.sentence_of[word]]
    if word == sentence.first or word - 1 in ground.titles:
        return True
    before = ground.words[word - 1]
    return before != _AND and (not before[0].isalpha() or before in ground.functional)


def is_doubled(ground: Ground, word: str) -> bool:
    """Tell whether an unlisted word is a common one with a letter written twice: معاوون."""
    return any(
        one == other and word[:n] + word[n + 1 :] in ground.common
        for n, (one, other) in enumerate(pairwise(word))
    )


def may_be_other(ground: Ground, word: int) -> bool:
    """Tell whether a single word of Persian before an office is rather no name: an unlisted one inside a phrase, or misspelt.

    `روزنامه پرنسا لاتینا، رئیس‌جمهور`, `معاوون وزیر`.
    """
    here = ground.words[word]
    if is_other(ground, word) or here.isascii() or len(here) == 1 or here.endswith(_ORDINAL):
        return True
    if here in ground.given or here in ground.namelike:
        return False
    if is_doubled(ground, here):
        return True
    return not any(_stands_free(ground, place) for place in ground.where({here}))


def _stands_free(ground: Ground, word: int) -> bool:
    """Tell whether a phrase begins and ends with a word, which no number is before."""
    counted = word > 0 and ground.words[word - 1].isdigit()
    return not counted and opens(ground, word) and closes(ground, word + 1)


def ends_another(ground: Ground, word: int) -> bool:
    """Tell whether a word belongs to what stands before it: behind a particle, or in the name of a state (جمهوری اسلامی ایران)."""
    if word and ground.words[word - 1] in ground.particles:
        return True
    place = ground.localities.get(word - 1)
    if place is not None and place.end > word and not ground.arabic:
        return True  # مرز مهران محمد دمیری
    here, following = ground.words[word], ground.at(word + 1)
    named = following in ground.given or following in ground.namelike
    if named and not ground.arabic and here not in ground.given and here not in ground.namelike:
        verb = here.endswith(_IS) and here[: -len(_IS)] in ground.common
        if verb or is_glued(ground, here):
            return True  # اگر بناست مطهری نایب رئیس, زیرنظر علی دمیری
    before = (ground.states.get(n) for n in (word - 1, word - 2))
    return not ground.arabic and any(state is not None and state.end > word for state in before)


def end_surname(ground: Ground, first: int, end: int) -> int:
    """Return where a name of given names alone ends with the surname behind it, be that a common word: محمد حسین برخوردار.

    The phrase ends behind the surname (`استاد محمد جواد محبت در بیمارستان`); a noun before a verb is none.
    """
    words = ground.words
    if end - first == _LONGEST and _is_added(ground, end - 1):
        return end - 1
    if end - first > _LONGEST or first in ground.titles or not ground.given.issuperset(words[first:end]):
        return end
    if end >= len(words) or not may_close(ground, end):
        return end
    if not closes(ground, end + 1):
        return end + 2 if _is_double(ground, first, end) else end
    verb = is_finite(ground, ground.at(end + 1)) and end + 1 not in ground.cues
    return end if verb or _stands_without(ground, first, end) else end + 1


def _is_added(ground: Ground, word: int) -> bool:
    """Tell whether a third word that no list has goes on with the sentence behind a surname: محمود صادقی اثرپذیری جدی."""
    before, here = ground.words[word - 1], ground.words[word]
    part = before in ground.endings or here in ground.endings or here in ground.lists["nisbas"]
    part = part or is_listed(ground, here) or _is_name(ground, here)
    whole = before in ground.namelike and before not in ground.common and before not in ground.given
    return whole and not part and not closes(ground, word + 1)


def _is_double(ground: Ground, first: int, end: int) -> bool:
    """Tell whether two common words behind given names are the surname: `علی اصغر تک بند روز دوشنبه گفت`, where the sentence opens."""
    if end - first < 2 or not opens(ground, first):
        return False
    following = ground.at(end + 2)
    follows = following in ground.lists["behind_subject"] or end + 2 in ground.stops
    return follows and all(may_close(ground, word) for word in (end, end + 1))


def _stands_without(ground: Ground, first: int, end: int) -> bool:
    """Tell whether names of several words stand elsewhere without the word behind them: از زحمات سعید فتاح تجلیل شد."""
    named, last = ground.words[first:end], ground.words[end]
    return end - first > 1 and any(
        place != first
        and ground.words[place : place + end - first] == named
        and ground.at(place + end - first) != last
        for place in ground.where({named[0]})
    )


def may_close(ground: Ground, word: int) -> bool:
    """Tell whether a word may be the surname behind given names: no small word, office, state or calling, nor inflected."""
    here = ground.at(word)
    if len(here) < 2 or ground.bounds.get(here) == NEVER or breaks(ground, word) or is_finite(ground, here):
        return False
    if is_glued(ground, here) or is_moment(ground, word):
        return False
    subjects = (ground.states, ground.titles, ground.modifiers, ground.localities, ground.portfolios)
    if any(word in subject for subject in subjects) or is_inflected(ground, word, doubtful=True):
        return False
    return not any(here in ground.lists[name] for name in _NO_SURNAMES)


def names_body(ground: Ground, word: int, end: int) -> bool:
    """Tell whether words stand elsewhere behind the noun of a body or medium, whose name they are: شرکت لوفت هانزا."""
    named, bodies = ground.words[word:end], ground.lists["body_nouns"]
    return any(
        place and ground.words[place - 1] in bodies and ground.words[place : place + end - word] == named
        for place in ground.where({named[0]})
    )


def is_only_noun(ground: Ground, first: int, end: int) -> bool:
    """Tell whether a known surname of Persian is rather the common word that it is too: پوشیدن ماسک, بولتن.

    It is the name where it is what the clause is about, or somebody is named in full by it elsewhere.
    """
    here = ground.words[first]
    if ground.arabic or end > first + 1 or here not in ground.common or first - 1 in ground.titles:
        return False
    places = ground.where({here})
    if any(place - 1 in ground.people or place - 1 in ground.titles for place in places):
        return False
    return not any(_speaks(ground, place) for place in places)


def _speaks(ground: Ground, word: int) -> bool:
    """Tell whether a word is what its clause is about: a verb of speech or a colon follows, or it opens the sentence."""
    following = ground.at(word + 1)
    if opens(ground, word) and (word + 1 in ground.cues or word + 1 in ground.said or following == ":"):
        return True
    first = ground.text.sentences[ground.text.sentence_of[word]].first
    return word == first and following in ground.lists["behind_subject"]
