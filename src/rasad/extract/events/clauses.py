"""Where the clauses of a Persian sentence end: behind a finite verb that something joins the next clause to."""

from typing import Final

from rasad.extract.events.setting import Setting
from rasad.extract.events.sides import PREDICATE

_AND: Final = frozenset({"و"})
_TURNS: Final = frozenset("اما ولی بلکه زیرا چون چراکه لذا بنابراین هرچند".split())
_JOINTS: Final = _AND | _TURNS | frozenset("، , ؛ که تا".split())


def ends_clause(setting: Setting, word: int) -> bool:
    """Tell whether a word is the finite verb that ends a Persian clause within its sentence: سفر کرد و, رفت، اما."""
    words = setting.text.words
    if not setting.verbs_last or word + 1 >= len(words) or words[word + 1] not in _JOINTS:
        return False
    if word in setting.dated:
        return False  # هفته گذشته،
    if words[word].endswith("ه"):
        return (
            setting.meaning(word) in PREDICATE
        )  # گسترده و: a participle is an adjective more often than not
    return words[word] in setting.finite


def is_parted(setting: Setting, first: int, end: int, *, closely: bool = True, over: str = "") -> bool:
    """Tell whether a clause ends between two words of a Persian sentence, relative clauses left out.

    In با X که به تهران آمده است، دیدار کرد nothing ends between the name and the last verb. A clause that
    goes on over و or a comma has the day of the one before; not `closely`, only one that اما, بنابراین and the like open counts. What
    the joint `over` joins goes on.
    """
    relative = False
    for word in range(first, end):
        if setting.meaning(word) == "that":
            relative = True
        elif ends_clause(setting, word):
            after = setting.text.words[word + 1 : word + 3]
            joined = after[0] in _AND
            if not relative and after[0] != over and (closely or not _TURNS.isdisjoint(after)):
                return True
            relative = relative and joined
    return False
