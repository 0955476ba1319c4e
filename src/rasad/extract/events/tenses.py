"""Tell the tense of a finite Arabic verb by its form."""

from collections.abc import Mapping

_ACCUSATIVE = 4  # letters of مثلا, نظرا
_PRONOUNS = ("ها", "هم", "هما", "ه")
_SHORT = 3  # letters of a word that is too short for a conjunction to be written onto it
_WILL = "س"


def tense_of(spelt: str, lists: Mapping[str, frozenset[str]]) -> str:
    """Return past, present or future, or nothing where a word is no finite verb."""
    bare = spelt[1:] if spelt[0] in "وف" and len(spelt) > _SHORT else spelt
    past, present = lists["past_verbs"], lists["present_verbs"]
    if (bare in past or spelt in past) and not _is_noun(bare, lists):
        return "past"
    stem = _without_pronoun(bare) if bare.endswith(_PRONOUNS) else ""
    if stem in past:
        return "past"  # نقلها, قتلهم
    if bare[0] == _WILL and (bare[1:] in present or (stem and stem[1:] in present)):
        return "future"  # سيجمعه
    return "present" if bare in present else ""


def _is_noun(spelt: str, lists: Mapping[str, frozenset[str]]) -> bool:
    """Tell whether a form of a verb is mostly a noun where it stands: عقد, and مثلا, which is no dual."""
    accusative = len(spelt) <= _ACCUSATIVE and spelt.endswith("ا") and spelt != "دعا"
    return accusative or spelt in lists["verb_like_nouns"]


def _without_pronoun(spelt: str) -> str:
    """Return a verb without the pronoun written onto it: نقلها, سيجمعه."""
    return spelt.removesuffix(next(each for each in _PRONOUNS if spelt.endswith(each)))
