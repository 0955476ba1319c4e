"""Names of persons: where a run of words is a name, by its words and by what stands beside it."""

from typing import NamedTuple

from rasad.extract.ground import Ground
from rasad.extract.name_words import (
    breaks,
    is_broken_plural,
    is_common,
    is_derived,
    is_finite,
    is_functional,
    is_listed,
    is_shaped,
    is_surname,
    stem,
)

_LONGEST = 7
HOLY = frozenset({"امام", "حضرت", "ملک", "پاپ", "سلطان"})
_GLUE = frozenset({"#", "_", "-"})


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
        account = ground.handles.get(first + 1)
        return Run(first, first + 2, handle=True, known=getattr(account.row, "id", None) if account else None)
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
    if (
        end < len(words)
        and words[end].startswith("ال")
        and words[end][2:] in ground.given
        and end not in ground.offices
    ):
        end += 1
    return end


def read_speaker(ground: Ground, word: int) -> Run | None:
    """Return the name after an Arabic verb of speech (`وقال راجيش رانجان، مدير`, `وقالت هايلي إن`), or None.

    Every word must be one that only names are; a single one must be followed by the conjunction of speech.
    Of two and more a list need have one only, where a mark or the conjunction follows (`وذكرت أناستازيا فاشوكيفيتش، عند`).
    """
    run = read_name(ground, word)
    if run is None or run.first != word or run.clitic:
        return None
    words = ground.words[run.first : run.end]
    follows = ground.words[run.end] if run.end < len(ground.words) else ""
    carries = follows in ground.lexicon.lists["conjunctions"] or follows == ":"
    if all(here in ground.namelike and not is_listed(ground, here) for here in words):
        return run if len(words) > 1 or carries else None
    return run if len(words) > 1 and (carries or follows in {"،", ","}) and is_foreign(ground, run) else None


def is_foreign(ground: Ground, run: Run) -> bool:
    """Tell whether the words of an Arabic name are no others: given names, names of other tongues, unlisted ones without article."""
    words = [here for here in ground.words[run.first : run.end] if here not in _GLUE]
    sure = [
        here
        for here in words
        if here in ground.given or (here in ground.namelike and not is_listed(ground, here))
    ]
    rest = [here for here in words if here not in sure and here not in ground.particles]
    return bool(sure) and not any(here.startswith("ال") or is_listed(ground, here) for here in rest)


def _value(ground: Ground, word: int, first: int, *, strong: bool) -> int | None:
    """Return how much a word speaks for a name that began at `first`: None where the name ends before it."""
    if ground.words[word] in _GLUE or (word > first and ground.words[word - 1] in _GLUE):
        return _glued(ground, word, first)
    clitic, here = stem(ground, word)
    if clitic and word > first:
        return None
    placed = _by_place(ground, word, first)
    if placed is not None:
        return placed
    if _ends_before(ground, word, first):
        return None
    if here in ground.given or here + "".join(ground.words[word + 1 : word + 2]) in ground.given:
        return 2  # also فضل الله, جمال الدين in two words
    if word > first and here in ground.endings:
        return 1
    return _unlisted(ground, word, first, strong=strong)


def _by_place(ground: Ground, word: int, first: int) -> int | None:
    """Weigh a word that belongs to a name by its place in it alone: particles, houses, eastern syllables."""
    here = ground.words[word]
    if (
        word > first
        and ground.words[first] in ground.eastern
        and here in ground.syllables
        and word - first < 3
    ):
        return 1
    house = here.startswith("ال") and here[2:] in ground.given and word not in ground.offices
    if word > first and house and word not in ground.stops:
        return 1  # صباح خالد الصباح, but not صباح الخميس
    if here == "عبد" and ground.at(word + 1).startswith("ال") and not breaks(ground, word + 1):
        return 2  # عبد المنعم
    if here in ground.particles and word + 1 < len(ground.words) and not breaks(ground, word + 1):
        return 0
    return None


def _ends_before(ground: Ground, word: int, first: int) -> bool:
    """Tell whether a name ends before a word: a mark, a verb, a title, a state."""
    here, before = ground.words[word], ground.words[word - 1] if word > first else ""
    if breaks(ground, word) or (len(here) == 1 and not here.isascii()):
        return True
    if (
        not ground.arabic
        and here not in ground.namelike
        and here not in ground.given
        and is_finite(ground, here)
    ):
        return True
    if word in ground.titles and not (here in ground.given or before in ground.particles):
        return True
    return word in ground.states and not _may_be_surname(ground, word, first)


def _glued(ground: Ground, word: int, first: int) -> int | None:
    """Weigh hashtags and hyphens inside a name (دونالد_ترامب, سيرغي #سكريبال, كيم أو-كييوم)."""
    here = ground.words[word]
    if here not in _GLUE:
        return (
            1
            if here[0].isalpha() and not is_functional(ground, word) and word not in ground.offices
            else None
        )
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
    return (
        len(named) in {1, 2}
        and word - first <= 2
        and (word - first == 2 or ground.words[first] in ground.given)
    )


def _unlisted(ground: Ground, word: int, first: int, *, strong: bool) -> int | None:
    """Weigh a word that is no given name by the lists, its shape and the word before it."""
    _, here = stem(ground, word)
    before = ground.words[word - 1] if word > first else ""
    after_given = before in ground.given or before in _GLUE
    if here in ground.namelike:
        surname = not ground.arabic or (here.startswith("ال") and here.endswith("ی"))
        return 1 if not is_listed(ground, here) or (strong and surname) else 0
    if is_listed(ground, here):
        named = after_given and (word == first + 1 or before == "الله")
        weigh = _bare_surname if ground.arabic else _common_surname
        return weigh(ground, word, strong=strong) if named else None
    if ground.arabic:
        return _by_shape(ground, word, first, after_given=after_given)
    sure = strong or (after_given and before not in ground.common)
    return 1 if sure or not is_derived(ground, here) else 0


def _common_surname(ground: Ground, word: int, *, strong: bool) -> int | None:
    """Weigh a common word of Persian right after a given name: منوچهر متکی, کمال خرازی, آیت‌الله مصطفی علما."""
    here, before = ground.words[word], ground.words[word - 1]
    if is_surname(ground, here):
        return 1
    if here.endswith("ی") and len(here) > 3:
        return 1 if strong or before not in ground.common else 0
    titled = word - 2 in ground.titles and ground.words[word - 2] not in HOLY
    return 1 if titled and before not in ground.common and here in ground.common else None


def _bare_surname(ground: Ground, word: int, *, strong: bool) -> int | None:
    """Weigh a common word of Arabic without article between a given name and a mark: محمد قصير، but not محمد مساء.

    A name is definite, so that an adjective without article cannot belong to it.
    """
    here, before = ground.words[word], ground.words[word - 1]
    plain = not here.startswith("ال") and not here.endswith(("ا", "ات", "ون", "ین")) and len(here) > 3
    sure = before in ground.given and before not in ground.common and here in ground.namelike
    following = ground.is_mark(word + 1) or (here.endswith("ی") and is_functional(ground, word + 1))
    ends = not strong and following and not is_finite(ground, here)
    return 1 if plain and sure and ends and word not in ground.stops else None


def _by_shape(ground: Ground, word: int, first: int, *, after_given: bool) -> int | None:
    """Weigh a word of Arabic that no list has: verbs, adjectives and plurals have shapes of their own."""
    here = ground.words[word]
    if here.endswith("یا") and not after_given:
        return None  # أوقف ساركوزي احترازيا
    if is_shaped(ground, here):
        foreign = after_given and here[0] not in "یوف" and not here.startswith("ال")
        return 1 if foreign else None  # آلان بيرسيه: the shape of an adjective, but a foreign name before it
    if word - first > 1 and here.startswith("ال") and not here.endswith("ی"):
        return None  # فرانسيس مراسم التطويب
    return None if (here[0] == "و" and after_given) or is_broken_plural(here) else 1


def _trim(ground: Ground, first: int, end: int) -> int:
    """Leave out what cannot end a name: a hash, a hyphen, a particle, a common word after two names."""
    if end - first == 2 and ground.words[end - 1] == "ابی":
        return end  # شينزو آبي
    if ground.words[first] in ground.eastern and ground.words[end - 1] in ground.syllables:
        return end
    while end > first and (ground.words[end - 1] in _GLUE or ground.words[end - 1] in ground.particles):
        end -= 1
    while (
        end - first > 2
        and is_common(ground, ground.words[end - 1])
        and ground.words[end - 1] not in ground.given
    ):
        last = ground.words[end - 1]
        house = last.startswith("ال") and last[2:] in ground.given  # صباح خالد الصباح
        if house or last in ground.endings or ground.words[end - 2] in ground.particles | _GLUE:
            break
        end -= 1
    return end


def _is_name(ground: Ground, first: int, end: int, weight: int, *, strong: bool) -> bool:
    """Tell whether the words gathered make a name in their place."""
    if strong:
        return weight >= 1
    clitic, here = stem(ground, first)
    if here not in ground.given or here == "الله" or (clitic and here in ground.common):
        return False  # ومني المالكي بخسارة: an ambiguous name with a clitic is the common word
    if first in ground.stops and ground.at(first + 1).startswith("ال") and ground.at(first + 1) != "الله":
        return False  # شهر رمضان الكريم
    return end - first >= 2 and weight >= 3
