"""What a part of a name sounds like, letter by letter, in the letters of Persian and Arabic."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

_LATIN: Final = re.compile(r"[a-z]")
# Latin spellings of one sound, longest first, written with the letters of the table of sounds below.
_ROMAN: Final = tuple(
    (pair.partition("=")[0], pair.partition("=")[2])
    for pair in (
        "tch=چ sch=ش sh=ش ch=چ zh=ژ kh=خ gh=غ th=ث dh=ذ ph=ف ck=ک qu=ک ee=i oo=u ou=u ei=i ai=i ay=i ey=i ie=i "
        "oe=u au=u aa=a b=ب c=ک d=د f=ف g=گ h=ه j=ج k=ک l=ل m=م n=ن p=پ q=ق r=ر s=س t=ت v=ف w=و x=کس y=ی z=ز "
        "a=a e=i i=i o=u u=u '="
    ).split()
)
_DOUBLE: Final = re.compile(r"(.)\1")
_ROMAN_SOUND: Final = re.compile("|".join(re.escape(written) for written, _ in _ROMAN))
_ROMAN_LETTERS: Final[Mapping[str, str]] = dict(_ROMAN)


def is_latin(part: str) -> bool:
    """Tell whether a part is written in Latin letters."""
    return _LATIN.search(part) is not None


@lru_cache(maxsize=8192)
def sounds(part: str) -> str:
    """Return a part's sounds: Arabic script nearly as it is, Latin script by the letters that it stands for."""
    if not _LATIN.search(part):
        spoken = part.replace("تش", "چ")  # Arabic writes چ with two letters: تشرشل is چرچیل
    else:
        spoken = _ROMAN_SOUND.sub(lambda found: _ROMAN_LETTERS[found[0]], part)
    return _DOUBLE.sub(r"\1", spoken)  # چیللر, تشيلر


# Blocking: names that may be one share a key. Coarser than `distance`, so that nothing is missed.
_SKELETON: Final = str.maketrans(
    {
        **dict.fromkeys("اعیهحaiuوفء'", None),
        **dict.fromkeys("پب", "b"),
        **dict.fromkeys("تطثدضذظ", "t"),
        **dict.fromkeys("سصزژش", "s"),
        **dict.fromkeys("کقغگخ", "k"),
        **dict.fromkeys("جچ", "j"),
        "ر": "r", "ل": "l", "م": "m", "ن": "n",
    }
)  # fmt: skip


@lru_cache(maxsize=8192)
def skeletons(part: str) -> tuple[str, ...]:
    """Return the keys of one part: its consonants in coarse classes, without vowels and breathings.

    A letter that is transcribed in two ways gives two keys: گ is غ or ج, ث and ذ are nearer to س and ز for
    Persians, to ت and د for others.
    """
    spoken = sounds(part)
    variants = {spoken}
    for letter, others in (
        ("گ", "ج"),
        ("ژ", "ج"),
        ("ث", "س"),
        ("ذ", "ز"),
        ("ض", "ز"),
        ("ظ", "ز"),
        ("چ", "ش"),
    ):
        if letter in spoken:
            variants |= {each.replace(letter, others) for each in variants}
    # و and ف stand for v within a name, and و often for a vowel; only in front are they there for sure.
    begins = "f" if spoken[0] in "فو" else ""
    return tuple(sorted({begins + each.translate(_SKELETON) for each in variants}))
