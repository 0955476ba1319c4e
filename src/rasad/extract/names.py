"""Names of persons: where a run of words is a name, by its words and by what stands beside it."""

from typing import NamedTuple

from rasad.extract.ground import Ground

_LONGEST = 7
PARTICLES = frozenset(
    "عبد ال بن ابن بنت ابو ابی ابا ام ذو بو ولد اولد دی فون فن دو دل لا لو له وان فان دا ده ان مک او سان سن دین لی آل دوس".split()
)
TAILS = frozenset("زاده پور نژاد نیا فر دوست یان پناه خواه منش الله اللهی اللهیان الدین الدوله الرحمن الله وند لو راد مهر تبار ای".split())
_CLITICS = ("و", "ف", "ل", "ب", "ک", "ول", "وب")
_EASTERN = frozenset("کیم شی مون بان هو لی بارک پارک وانغ وانگ جانغ چانگ".split())
_SYLLABLES = frozenset("اون ان این ایل جین بینغ پینگ کی مون وون هون جیه یی نام چول".split())
_HOLY = frozenset({"امام", "حضرت", "ملک", "پاپ", "سلطان"})
_GLUE = frozenset({"#", "_", "-"})
_ENDINGS = {
    "fa": ("های", "هایی", "هایش", "ها", "ترین"),
    "ar": ("ها", "هم", "ه", "هما", "نا", "ا", "ین", "ون", "ان", "ات", "وا"),
}
_SHAPES = ("ته", "ها", "هم", "هما", "یه", "ات", "اته", "یون", "یین", "کم")


class Run(NamedTuple):
    """Say that words `first` up to `end` are a person's name; `clitic` letters of the first word are not.

    `strong` says that the place itself makes it a name: beside an office, after an honorific.
    """

    first: int
    end: int
    clitic: str = ""
    strong: bool = True
    known: str | None = None
    handle: bool = False


def skip_honorifics(ground: Ground, word: int) -> int:
    """Return the first word after the titles of address that begin at a word."""
    while (match := ground.honorifics.get(word)) is not None:
        word = match.end
        if word < len(ground.words) and ground.words[word] in {".", "/"} and len(ground.words[word - 1]) == 1:
            word += 1  # د. محمد
    return word


def is_common(ground: Ground, word: str) -> bool:
    """Tell whether a word is used otherwise than as a name, as it stands or with what is written onto it.

    Arabic words that no list has are taken for what their shape says: verbs (يصلح, تلتزم), words with a
    pronoun (محاكمته), adjectives of origin in the feminine (المكلفة).
    """
    return is_listed(ground, word) or (ground.arabic and word not in ground.namelike and _shaped(ground, word))


def is_listed(ground: Ground, word: str) -> bool:
    """Tell whether a word is in the list of common words, as it stands or without what is written onto it."""
    if word in ground.common or word in ground.functional:
        return True
    if not ground.arabic:
        return any(word.endswith(tail) and word[: -len(tail)] in ground.common for tail in _ENDINGS["fa"])
    if word in ground.namelike:
        return False
    for prefix, rest in ground.lexicon.analyses(word):
        if prefix and len(rest) > 2 and (rest in ground.common or rest in ground.functional):
            return rest not in ground.given
    return any(word.endswith(tail) and word[: -len(tail)] in ground.common for tail in _ENDINGS["ar"])


def _shaped(ground: Ground, word: str) -> bool:
    """Tell whether an unknown word of Arabic has the shape of a verb or of a word with a pronoun."""
    for start in ("", "و", "ف", "ال", "وال"):
        rest = word[len(start) :]
        if word.startswith(start) and len(rest) > 3 and rest not in ground.namelike:
            if rest[0] == "ی" or rest.endswith(_SHAPES):
                return True
    return False


def stem(ground: Ground, word: int) -> tuple[str, str]:
    """Return a clitic and the name it is written onto (ولاريجاني, للجبير); no clitic where the word is a name itself."""
    here = ground.words[word]
    if not ground.arabic or here in ground.namelike or here in ground.given or len(here) < 4:
        return "", here
    for clitic in _CLITICS:
        rest = here[len(clitic) :]
        if rest == "علی" and not ground.text.evidence(word, word + 1).endswith("ي"):
            continue  # وعلى
        if here.startswith(clitic) and (rest in ground.given or (rest in ground.namelike and not is_listed(ground, here))):
            return clitic, rest
    return "", here


def is_functional(ground: Ground, word: int) -> bool:
    """Tell whether a word never belongs to a name; of على and علي, الآن and ألان the spelling decides."""
    here = ground.words[word]
    if here not in ground.functional:
        return False
    if here in ground.given and ground.arabic:
        if here == "علی":
            return not ground.text.evidence(word, word + 1).endswith("ي")
        if here == "الان":
            return ground.text.evidence(word, word + 1).startswith("ا")
        following = ground.words[word + 1] if word + 1 < len(ground.words) else ""
        named = following in ground.given or following.removeprefix("ال") in ground.given
        return not named  # صباح خالد الصباح is a name, صباح اليوم a morning
    return True


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
    if not here[0].isalpha() or (here[0].isascii() and not ground.words[word - 1][0].isascii()):
        return True
    if is_functional(ground, word):
        return True
    if here in ground.given:
        return (word in ground.offices and not is_person(ground, word)) or (word in ground.stops and ground.words[word - 1].isdigit())
    if ground.change(word) in {"counterpart", "former", "deputy", "acting"}:
        return True
    found = (ground.offices, ground.cues, ground.stops, ground.outlets, ground.organisations, ground.bodies)
    return any(word in matches for matches in found)


def read_name(ground: Ground, word: int, *, strong: bool = True) -> Run | None:
    """Return the name that begins at a word (titles of address left out), or None.

    In a strong place (beside an office) unknown words are names; elsewhere a given name must begin.
    """
    first = skip_honorifics(ground, word)
    strong = strong or first > word
    if first + 1 < len(ground.words) and ground.words[first] == "#":
        first += 1
    if first >= len(ground.words):
        return None
    if ground.words[first] == "@" and first + 1 < len(ground.words):
        return Run(first, first + 2, handle=True)
    known = ground.people.get(first)
    if known is not None and not known.weak and known.end - known.first > 1:
        return Run(first, _goes_on(ground, known.end), known.prefix, known=getattr(known.row, "id", None))
    end, weight = first, 0
    clitic, _ = stem(ground, first)
    while end < min(len(ground.words), first + _LONGEST):
        value = _value(ground, end, first, strong=strong)
        if value is None:
            break
        weight += value
        end += 1
    end = _trim(ground, first, end)
    if end == first or not _is_name(ground, first, end, weight, strong=strong):
        return None
    return Run(first, end, clitic, strong=strong)


def _goes_on(ground: Ground, end: int) -> int:
    """Return where a known name ends that goes on with ancestors or the house: محمد بن سلمان بن عبدالعزيز آل سعود."""
    words = ground.words
    while end + 1 < len(words) and words[end] in {"بن", "ال"} and not breaks(ground, end + 1):
        end += 2
    if end < len(words) and words[end].startswith("ال") and words[end][2:] in ground.given and end not in ground.offices:
        end += 1
    return end


def read_speaker(ground: Ground, word: int) -> Run | None:
    """Return the name after an Arabic verb of speech (`وقال راجيش رانجان، مدير`, `وقالت هايلي إن`), or None.

    Every word must be one that only names are; a single one must be followed by the conjunction of speech.
    """
    run = read_name(ground, word)
    if run is None or run.first != word or run.clitic:
        return None
    words = ground.words[run.first : run.end]
    if any(here not in ground.namelike or is_listed(ground, here) for here in words):
        return None
    follows = ground.words[run.end] if run.end < len(ground.words) else ""
    return run if len(words) > 1 or follows in ground.lexicon.lists["conjunctions"] or follows == ":" else None


def _value(ground: Ground, word: int, first: int, *, strong: bool) -> int | None:
    """Return how much a word speaks for a name that began at `first`: None where the name ends before it."""
    if ground.words[word] in _GLUE or (word > first and ground.words[word - 1] in _GLUE):
        return _glued(ground, word, first)
    clitic, here = stem(ground, word)
    if clitic and word > first:
        return None
    if word > first and ground.words[first] in _EASTERN and here in _SYLLABLES and word - first < 3:
        return 1
    if word > first and here.startswith("ال") and here[2:] in ground.given and word not in ground.offices:
        return 1  # صباح خالد الصباح
    if here in PARTICLES and word + 1 < len(ground.words) and not breaks(ground, word + 1):
        return 0
    if breaks(ground, word) or (len(here) == 1 and not here.isascii()):
        return None
    if word in ground.titles and not (here in ground.given or (word > first and ground.words[word - 1] in PARTICLES)):
        return None
    if word in ground.states and not _may_be_surname(ground, word, first):
        return None
    if here in ground.given:
        return 2
    if word > first and here in TAILS:
        return 1
    if word + 1 < len(ground.words) and here + ground.words[word + 1] in ground.given:
        return 2  # فضل الله, جمال الدين
    return _unlisted(ground, word, first, strong=strong)


def _glued(ground: Ground, word: int, first: int) -> int | None:
    """Weigh hashtags and hyphens inside a name (دونالد_ترامب, سيرغي #سكريبال, كيم أو-كييوم)."""
    here = ground.words[word]
    if here not in _GLUE:
        return 1 if here[0].isalpha() and not is_functional(ground, word) and word not in ground.offices else None
    if word + 1 >= len(ground.words) or not ground.words[word + 1][0].isalpha():
        return None
    if word == first or (here == "#" and ground.words[word + 1] in ground.given):
        return None
    touching = word > first and ground.text.ends[word - 1] == ground.text.starts[word]
    return 0 if (here == "#" and not touching) or touching else None


def _may_be_surname(ground: Ground, word: int, first: int) -> bool:
    """Tell whether a word that means a state may end a name: محمد شياع السوداني, أبو سيف الإماراتي."""
    if word == first or ground.states[word].how != "demonym" or ground.states[word].end > word + 1:
        return False
    if ground.arabic and not ground.words[word].startswith("ال"):
        return False
    named = [here for here in ground.words[first:word] if here in ground.given or here in ground.namelike]
    return len(named) in {1, 2} and word - first <= 2 and (word - first == 2 or ground.words[first] in ground.given)


def _unlisted(ground: Ground, word: int, first: int, *, strong: bool) -> int | None:
    """Weigh a word that is no given name by the lists, its shape and the word before it."""
    _, here = stem(ground, word)
    before = ground.words[word - 1] if word > first else ""
    after_given = before in ground.given or before in _GLUE
    if here in ground.namelike:
        if not is_listed(ground, here):
            return 1
        surname = ground.arabic and here.startswith("ال") and here.endswith("ی")
        return 1 if strong and (surname or not ground.arabic) else 0
    if is_listed(ground, here):
        if ground.arabic or not after_given or word > first + 1:
            return None
        if here.endswith("ی") and len(here) > 3:
            return 1 if strong or before not in ground.common else 0  # منوچهر متکی, کمال خرازی
        titled = first - 1 in ground.titles and ground.words[first - 1] not in _HOLY
        return 1 if titled and before not in ground.common and here in ground.common else None  # آیت‌الله مصطفی علما
    if not ground.arabic:
        sure = strong or (after_given and before not in ground.common)
        return 1 if sure or not _is_derived(ground, here) else 0
    if _shaped(ground, here):
        foreign = after_given and here[0] not in "یوف" and not here.startswith("ال")
        return 1 if foreign else None  # آلان بيرسيه: the shape of an adjective, but a foreign name before it
    if word - first > 1 and here.startswith("ال") and not here.endswith("ی"):
        return None  # فرانسيس مراسم التطويب
    return None if (here[0] == "و" and after_given) or _is_broken_plural(here) else 1


def _is_broken_plural(word: str) -> bool:
    """Tell whether an unlisted word of Arabic has the shape of the plurals مراسم, مصادر, مواقف."""
    return len(word) == 5 and word[0] == "م" and word[2] == "ا"


def _is_derived(ground: Ground, word: str) -> bool:
    """Tell whether an unlisted Persian word is a listed one with an ending (اجرای, نمایندگانی)."""
    return any(word.endswith(tail) and word[: -len(tail)] in ground.common for tail in ("ی", "یی", "ان", "ش", "م"))


def _trim(ground: Ground, first: int, end: int) -> int:
    """Leave out what cannot end a name: a hash, a hyphen, a particle, a common word after two names."""
    if end - first == 2 and ground.words[end - 1] == "ابی":
        return end  # شينزو آبي
    if ground.words[first] in _EASTERN and ground.words[end - 1] in _SYLLABLES:
        return end
    while end > first and (ground.words[end - 1] in _GLUE or ground.words[end - 1] in PARTICLES - {"لی", "له", "دین", "او"}):
        end -= 1
    while end - first > 2 and is_common(ground, ground.words[end - 1]) and ground.words[end - 1] not in ground.given:
        if ground.words[end - 2] in PARTICLES | _GLUE or ground.words[end - 1] in TAILS:
            break
        end -= 1
    return end


def _is_name(ground: Ground, first: int, end: int, weight: int, *, strong: bool) -> bool:
    """Tell whether the words gathered make a name in their place."""
    if strong:
        return weight >= 1
    clitic, here = stem(ground, first)
    if here not in ground.given or (clitic and here in ground.common):
        return False  # ومني المالكي بخسارة: an ambiguous name with a clitic is the common word
    if first in ground.stops and ground.words[first + 1].startswith("ال"):
        return False  # شهر رمضان الكريم
    return end - first >= 2 and weight >= 3
