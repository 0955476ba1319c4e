"""Tell how the name of a body may go on in Arabic: by what follows the article, and in quotation marks."""

from rasad.extract.people.ground import Ground

MARKS = {"«": "»", '"': '"'}
_QUOTED = 5  # words of a body's name in quotation marks, and the closing mark
PEOPLE = ("ین", "ون", "ات")
"""Endings of nouns of people and things, which no adjective of one body has."""


def closing_of(ground: Ground, word: int) -> int | None:
    """Return the mark that closes a name in quotation marks: صحيفة "الموج الأزرق"."""
    near = ground.words[word + 1 : word + 1 + _QUOTED]
    mark = MARKS[ground.words[word]]
    return word + 1 + near.index(mark) if mark in near and near.index(mark) else None


def qualifies_definite(ground: Ground, word: int, *, first: bool) -> bool:
    """Tell whether a word goes on with a body that has the article: an adjective or ل, no other body or people.

    المجلس الأعلى, المرصد العربي لحقوق; but not المؤتمر المنظمات, المؤتمر لجنة البحار.
    """
    here = ground.words[word]
    if here.startswith("ل"):
        own = here in ground.lists["own_letters"]
        return here.startswith("لل") or not (first or own)
    other = word in ground.organisations or word in ground.bodies or here.endswith(PEOPLE)
    return here.startswith("ال") and not other
