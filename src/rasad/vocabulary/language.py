"""What `language.yaml` tells of a language: where its verbs stand and what is written onto words."""

from typing import Literal

import msgspec


class Language(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Describe a language in `language.yaml`: where its verbs stand and what is written onto words.

    `proclitics` are strings written onto the front of a word (Arabic و, ال), longest analyses last.
    `swallowed` gives a proclitic what it took from the word when it was written onto it: للعراق is لل and
    then العراق. Proclitics with the `article` are not taken off proper names, which have it or not for good
    (السورية is no form of the state's name سورية); `verbal` ones are taken off verbs alone, and only off forms
    that begin with one of `onsets` (سيؤكد, but not سعدت); `nominal` ones off no finite verb (بحث is no form of
    حث). `conjunctions` open a clause of speech.
    `states` are where media publish in the language, first the one that they leave unsaid. In `calendar` its reports count months and years (ماه گذشته,
    الشهر الماضي), and their week begins on the ISO weekday `week_begins`.
    """

    tag: str
    name: str
    verbs: Literal["first", "last"]
    proclitics: tuple[str, ...] = ()
    swallowed: dict[str, str] = {}
    article: str = ""
    verbal: tuple[str, ...] = ()
    onsets: tuple[str, ...] = ()
    nominal: tuple[str, ...] = ()
    conjunctions: tuple[str, ...] = ()
    calendar: Literal["gregorian", "jalali"] = "gregorian"
    week_begins: int = 1
    states: tuple[str, ...] = ()
