"""Names that stand alone in quotation marks: "پرويز مشرف"; and what is called after somebody."""

from collections.abc import Iterable

from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import is_listed
from rasad.extract.people.names import Run
from rasad.extract.people.people import occupy

_LONGEST_QUOTED = 4
_OPENING = frozenset('("«“')
_MARKS = frozenset('"«“')


def is_called_after(ground: Ground, word: int) -> bool:
    """Tell whether a thing is called after who is named at a word: مطار الملك خالد, معبر (جابر - نصيب)."""
    thing = word - 2 if word > 1 and ground.words[word - 1] in _OPENING else word - 1
    noun = ground.words[thing].removeprefix("و").removeprefix("ب").removeprefix("ل")
    return word > 0 and noun in ground.lists["named_after"]


def names_work(ground: Ground, word: int) -> bool:
    """Tell whether marks that open before a word hold what a work or medium is called: فیلم «کمال دمیر»."""
    return word > 1 and ground.words[word - 1] in _MARKS and ground.words[word - 2] in ground.lists["works"]


def _tells_no_one(ground: Ground, opening: int, closing: int) -> bool:
    """Tell whether words in marks of Arabic name a thing, a state or what somebody is: صحيفة "جون آفريك", "سوزانا الألمانية", "هادئ تماما"."""
    last = ground.words[closing - 1]
    if any(
        here not in ground.namelike and not _is_nisba(here) and is_listed(ground, here)
        for here in ground.words[opening + 2 : closing]
    ):
        return True  # "أعظم اتفاق للعالم"
    state = opening + 1 in ground.states or closing - 1 in ground.states
    return state or (last.endswith("ا") and last in ground.common) or is_called_after(ground, opening + 1)


def _is_nisba(here: str) -> bool:
    """Tell whether a word has the shape of a surname with the article: "كاظم القبلي"."""
    return here.startswith("ال") and here.endswith("ی")


def find_in_marks(ground: Ground, taken: bytearray) -> Iterable[Run]:
    """Yield names that stand alone in quotation marks: "پرويز مشرف", though the surname is a common word."""
    for opening, closing in ground.text.quotes:
        inside = ground.words[opening + 1 : closing]
        if (
            not 2 <= len(inside) <= _LONGEST_QUOTED
            or inside[0] not in ground.given
            or inside[0] in ground.common
        ):
            continue
        plain = all(word[0].isalpha() and word not in ground.functional for word in inside)
        plain = plain and not (ground.arabic and _tells_no_one(ground, opening, closing))
        plain = plain and not names_work(ground, opening + 1)
        if plain and not any(taken[opening + 1 : closing]):
            run = Run(opening + 1, closing)
            occupy(taken, run)
            yield run
