"""What a single word is: common, functional, a title, a name with something written onto it."""

from functools import cache

from rasad.extract.people.bounds import ASKED, BREAKS, CLITICS, LATIN, NEVER
from rasad.extract.people.ground import TANWIN, Ground
from rasad.script import JOINER, fold

_SHORTEST_COMPOUND = 6
_ENDINGS = {
    "fa": ("های", "هایی", "هایش", "ها", "ترین"),
    "ar": ("ها", "هم", "ه", "هما", "نا", "ا", "ین", "ون", "ان", "ات", "وا"),
}
_ALWAYS = frozenset({NEVER, BREAKS})
_DOUBTED = frozenset({ASKED, LATIN})
_SMALL = frozenset({"از", "به", "در", "بر"})
"""Prepositions that are written onto a short word: درپی, ازنظر."""
_BECOME = frozenset(
    f"{denied}{going_on}{became}"
    for denied in ("", "ن")
    for going_on in ("", "می")
    for became in ("شد", "شدند", "شدم", "شدیم", "شود", "شوند", "شوم", "شویم")
)
"""Forms of to become, which the list of verbs has as the light verb of others only: نمی‌شود."""
_SHAPES = ("تین", "تان", "ته", "ها", "هم", "هما", "یه", "ات", "اته", "یون", "یین", "کم")


def is_common(ground: Ground, word: str) -> bool:
    """Tell whether a word is used otherwise than as a name, as it stands or with what is written onto it.

    Arabic words that no list has are taken for what their shape says: verbs (يصلح, تلتزم), words with a
    pronoun (محاكمته), adjectives of origin in the feminine (المكلفة).
    """
    return is_listed(ground, word) or (
        ground.arabic and word not in ground.namelike and is_shaped(ground, word)
    )


def is_listed(ground: Ground, word: str) -> bool:
    """Tell whether a word is in the list of common words, as it stands or without what is written onto it."""
    told = ground.listed.get(word)
    if told is None:
        told = ground.listed[word] = "listed" if _in_lists(ground, word) else ""
    return bool(told)


def _in_lists(ground: Ground, word: str) -> bool:
    """Look a word up in the lists, in all its forms."""
    if word in ground.common or word in ground.functional:
        return True
    if not ground.arabic:
        return any(word.endswith(tail) and word[: -len(tail)] in ground.common for tail in _ENDINGS["fa"])
    if word in ground.namelike:
        return False
    for prefix, rest in ground.lexicon.analyses(word):
        if prefix and len(rest) > 2 and (rest in ground.common or rest in ground.functional):
            return rest not in ground.given
        if (
            prefix
            and len(rest) > 5
            and any(rest.endswith(tail) and rest[: -len(tail)] in ground.common for tail in _ENDINGS["ar"])
        ):
            return True  # وضيوفنا
    return any(word.endswith(tail) and word[: -len(tail)] in ground.common for tail in _ENDINGS["ar"])


def is_shaped(ground: Ground, word: str) -> bool:
    """Tell whether an unknown word of Arabic has the shape of a verb or of a word with a pronoun."""
    told = ground.shaped.get(word)
    if told is None:
        told = ground.shaped[word] = "shaped" if _has_shape(ground, word) else ""
    return bool(told)


def _has_shape(ground: Ground, word: str) -> bool:
    """Look at what a word begins and ends with."""
    for start in ("", "و", "ف", "ال", "وال"):
        rest = word[len(start) :]
        known = not word.startswith(start) or len(rest) < 4 or rest in ground.namelike
        if not known and ((rest[0] == "ی" and start != "ف") or rest.endswith(_SHAPES)):
            return True
    if word.removeprefix("و").startswith(("تت", "نت", "است")) and len(word) > 4:
        return word not in ground.namelike  # تتقاتل, استجوب
    for start in ("س", "وس", "ل", "ول"):
        if word.startswith(start) and word[len(start) : len(start) + 1] in {"ی", "ن"} and len(word) > 5:
            return word not in ground.namelike and not word.endswith("و")  # سيترشح, لندافع; but سيكولو
    return False


def stem(ground: Ground, word: int) -> tuple[str, str]:
    """Return a clitic and the name it is written onto (ولاريجاني, للجبير); no clitic where the word is a name itself."""
    here = ground.words[word]
    if not ground.arabic:
        return "", here
    clitic = ground.clitics.get(here)
    if clitic is None:
        clitic = _clitic(ground, word)
        if not here.endswith("علی"):
            ground.clitics[here] = clitic  # of وعلى the spelling decides
    return (clitic, here[len(clitic) :]) if clitic else ("", here)


def _clitic(ground: Ground, word: int) -> str:
    """Return what is written onto the name at a word."""
    here = ground.words[word]
    if here in ground.namelike or here in ground.given or len(here) < 4:
        return ""
    for clitic in CLITICS:
        rest = here[len(clitic) :]
        if rest == "علی" and not ground.text.evidence(word, word + 1).endswith("ي"):
            continue  # وعلى
        own = clitic == "و" and rest.startswith("و")  # بوب وودورد
        if here.startswith(clitic) and (
            rest in ground.given or (rest in ground.namelike and not own and not is_listed(ground, here))
        ):
            return clitic
    return ""


def begins_name(ground: Ground, word: int) -> bool:
    """Tell whether somebody is named from a word of Arabic on, over a comma: by the lists, a title, or a foreign word."""
    word += ground.at(word) in {"،", ","}
    here = ground.at(word)
    if word in ground.honorifics or word in ground.people or word in ground.surnames or here in ground.given:
        return True
    foreign = here in ground.namelike and not here.startswith("ال")
    return foreign and not is_listed(ground, here) and not breaks(ground, word)


def is_given(ground: Ground, word: int) -> bool:
    """Tell whether a given name begins a name behind a mark; one that is a word too needs more of it (وزیر اقتصاد، بندر و)."""
    here, following = ground.words[word], ground.at(word + 1)
    named = here not in ground.common or word in ground.people
    return here in ground.given and (named or following in ground.namelike or following in ground.given)


def is_functional(ground: Ground, word: int) -> bool:
    """Tell whether a word never belongs to a name; of على and علي, الآن and ألان the spelling decides."""
    here = ground.words[word]
    if here not in ground.functional:
        return False
    if here == "خلف" and word and ground.words[word - 1] in ground.given and ground.is_mark(word + 1):
        return False  # قحطان طه خلف.
    if here in ground.given and ground.arabic:
        if here == "علی":
            titled = word - 1 in ground.titles and _begins_given(ground, word + 1)
            return not titled and not ground.text.evidence(word, word + 1).endswith("ي")
        if here == "الان":
            return ground.text.evidence(word, word + 1).startswith("ا")
        if here == "انا":
            return not ground.text.evidence(word, word + 1).startswith("آ")  # أنا مسرور
        following = ground.words[word + 1] if word + 1 < len(ground.words) else ""
        named = following in ground.given or following.removeprefix("ال") in ground.given
        return not named  # صباح خالد الصباح is a name, صباح اليوم a morning
    return True


def _begins_given(ground: Ground, word: int) -> bool:
    """Tell whether a given name follows: الدكتور على عبد العال, as Egypt writes علي."""
    return ground.at(word) in ground.given or ground.at(word) == "عبد"


def is_person(ground: Ground, word: int) -> bool:
    """Tell whether an office word is a given name here: الدكتور مساعد بن محمد, السيد أمين."""
    words = ground.words
    if words[word] not in ground.given:
        return False
    if word + 1 < len(words) and words[word + 1] == "بن":
        return True
    match = ground.offices.get(word)
    alone = match is None or (match.end == word + 1 and match.end not in ground.states)
    return alone and word - 1 in ground.titles  # but not صاحب السمو أمير البلاد


def breaks(ground: Ground, word: int) -> bool:
    """Tell whether no name goes on over a word: a mark, a function word, a verb, an office, a date."""
    here = ground.words[word]
    bound = ground.bounds.get(here)
    if bound is not None:
        if bound in _ALWAYS or (bound == LATIN and not ground.words[word - 1][0].isascii()):
            return True
        if bound in _DOUBTED and is_functional(ground, word):
            return True
        if here in ground.given:
            return (word in ground.offices and not is_person(ground, word)) or (
                word in ground.stops and ground.words[word - 1].isdigit()
            )
    return word in ground.barriers or (word in ground.marked and is_compound(ground, word))


def is_compound(ground: Ground, word: int) -> bool:
    """Tell whether a word of Persian is written of common words with joiners: رژیم‌صهیونیستی, آذربایجان‌غربی."""
    here = ground.words[word]
    other = ground.arabic or word not in ground.marked or len(here) < _SHORTEST_COMPOUND
    told = "" if other or here in ground.namelike else ground.text.evidence(word, word + 1)
    if JOINER not in told:
        return False
    parts = [fold(part) for part in told.split(JOINER)]
    if len(parts) > 1 and parts[0] in {"می", "نمی"}:
        return True
    if len(parts) < 2 or parts[-1] in ground.endings or parts[-1] in ground.tails:
        return False
    return parts[-1] in ground.common and (len(parts) > 2 or parts[0] in ground.common or len(parts[0]) > 6)


def is_broken_plural(word: str) -> bool:
    """Tell whether an unlisted word of Arabic has the shape of the plurals مراسم, مصادر, مواقف."""
    return len(word) == 5 and word[0] == "م" and word[2] == "ا"


def is_derived(ground: Ground, word: str) -> bool:
    """Tell whether an unlisted Persian word is a listed one with an ending (اجرای, نمایندگانی)."""
    return any(
        word.endswith(tail) and word[: -len(tail)] in ground.common
        for tail in ("ی", "یی", "ان", "ش", "م", "تر", "ست")
    ) or (word.endswith("گان") and f"{word[:-3]}ه" in ground.common)  # باختگان


def is_surname(ground: Ground, word: str) -> bool:
    """Tell whether a word of Persian has the shape of a family name: ترک‌آبادی, رضازاده, منتجب‌نیا."""
    return word not in ground.tails and word.endswith(_as_tuple(ground.tails))


@cache
def _as_tuple(words: frozenset[str]) -> tuple[str, ...]:
    """Return a word list as what a word may end in."""
    return tuple(words)


def is_finite(ground: Ground, word: str) -> bool:
    """Tell whether a word is a finite verb as it stands."""
    lists = ground.lists
    if ground.arabic:
        return word in lists["past_verbs"] or word in lists["present_verbs"]
    return word in lists["finite_verbs"] or word in _BECOME


def is_other(ground: Ground, word: int) -> bool:
    """Tell whether a word of Persian is rather something else than a name that stands alone."""
    here = ground.words[word]
    if (
        here not in ground.common
        and here.removesuffix("ی") in ground.given
        and len(here) > _SHORTEST_COMPOUND
    ):
        return False  # خطاب به ذوالفقاری معاون وزیر
    if (
        word in ground.states
        or is_common(ground, here)
        or is_compound(ground, word)
        or is_finite(ground, here)
    ):
        return True
    return here not in ground.namelike and (is_derived(ground, here) or is_glued(ground, here))


def is_glued(ground: Ground, word: str) -> bool:
    """Tell whether an unlisted Persian word is a small word and a common one whose space was lost (درنتیجه, کشورنیز)."""
    if len(word) < _SHORTEST_COMPOUND:
        rest = word[2:]  # ازنظر, درپی, ازآن; but علی اوجی
        return word[:2] in _SMALL and (rest in ground.common or rest in ground.functional)
    for cut in range(2, len(word) - 1):
        begin, rest = word[:cut], word[cut:]
        plain = rest in ground.common or rest in ground.functional
        if begin in ground.functional and (plain or (len(rest) > 3 and is_glued(ground, rest))):
            return True
        if begin in ground.common and len(rest) > 2 and rest in ground.functional:
            return True
        if begin in ground.lists["compound_heads"] and rest in ground.common:
            return True  # موردبحث, قابلتوجه
    return False


def is_adverb(ground: Ground, word: int) -> bool:
    """Tell whether a word of Persian is an adverb in ـاً or of time: کمال دمیر رسماً به عنوان شهردار, کمال دمیر دقایقی پیش."""
    tanwin = word in ground.marked and TANWIN in ground.text.evidence(word, word + 1)
    return tanwin or is_moment(ground, word)


def is_moment(ground: Ground, word: int) -> bool:
    """Tell whether a word of Persian is of time by the word behind it: دقایقی پیش, but not the surname دقایقی."""
    return ground.words[word] in ground.lists["moments"] and ground.at(word + 1) in ground.lists["time_sides"]


def is_sign(ground: Ground, word: int) -> bool:
    """Tell whether Latin letters of Persian are a list's mark or an acronym: O فرانسوا اولاند, بورس NSE."""
    here, following = ground.at(word), ground.at(word + 1)
    return here[:1].isalpha() and not (following[:1].isascii() and following[:1].isalpha())
