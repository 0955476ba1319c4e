"""Which words may belong to the name of a body."""

from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import is_common, is_finite

_JOINT = "و"
_COMMAS = frozenset({"،", ","})
JOINTS = _COMMAS | {_JOINT}
"""What may join the words of a body's name."""
_MEMBER = "عضو"
_PLAIN, _FREE, _GIVEN, _OUTSIDE = "plain", "free", "given", "outside"
_FIELDS = 6  # words of a list behind its comma


def over_joint(ground: Ground, word: int, limit: int) -> int:
    """Return where a body's name goes on behind و or a list of fields, else the word itself."""
    if ground.words[word] == _JOINT:
        return word + 2 if word + 1 < limit and _may_follow(ground, word + 1) else word
    return _over_comma(ground, word)


def _may_follow(ground: Ground, word: int) -> bool:
    """Tell whether a body's name may go on with a word behind و: not where a member of another body follows."""
    return is_plain(ground, word) and ground.words[word] != _MEMBER


def _over_comma(ground: Ground, word: int) -> int:
    """Return where a list of fields goes on behind its و, from the comma in a Persian body's name on, else the word itself.

    `سازمان میراث فرهنگی، صنایع دستی و گردشگری`.
    """
    if ground.arabic or ground.words[word] not in _COMMAS:
        return word
    for end in range(word + 1, min(len(ground.words) - 1, word + _FIELDS)):
        if ground.words[end] == _JOINT:
            return end + 1 if end > word + 1 and _is_field(ground, end + 1) else word
        if not _is_field(ground, end):
            return word
    return word


def _is_field(ground: Ground, word: int) -> bool:
    """Tell whether a word may be in a list of fields: a common one that is neither people nor a body."""
    here = ground.words[word]
    people = here.endswith(("ان", "ین")) or here in ground.lists["callings"]
    return (
        is_plain(ground, word)
        and here in ground.common
        and not people
        and here != _MEMBER
        and word not in ground.bodies
    )


def _is_charge(ground: Ground, word: int) -> bool:
    """Tell whether a given name of Persian that is a common word too is that word here: سازمان جهاد کشاورزی."""
    following = ground.at(word + 1)
    return is_common(ground, following) and following not in ground.given


def is_plain(ground: Ground, word: int, *, free: bool = False) -> bool:
    """Tell whether a word may belong to the name of a body: no mark, verb, function word, office or person.

    The names of `free` bodies (companies, parties, media) are made of any words.
    """
    if word >= len(ground.words) or word in ground.engaged:
        return False  # also a text that breaks off in a body's name
    here = ground.words[word]
    told = ground.plain.get(here)
    if told is None:
        told = ground.plain[here] = _plainness(ground, here)
    return told == _PLAIN or (told == _FREE and free) or (told == _GIVEN and _is_charge(ground, word))


def _plainness(ground: Ground, here: str) -> str:
    """Return whether a word by itself may belong to the name of a body: of any, of free ones, where a given name is a common word."""
    if not here[0].isalpha() or here in ground.functional or here in ground.lists["outside_names"]:
        return _OUTSIDE
    if is_finite(ground, here):
        return _OUTSIDE
    if here in ground.given:
        return _OUTSIDE if ground.arabic or here not in ground.common else _GIVEN
    return _FREE if here in ground.namelike and not is_common(ground, here) else _PLAIN
