"""Arabic words spelt like a verb of an event that are another word, or whose subject is nobody: قابل للتغيير, وصل الأمر بفلان إلى."""

from typing import Final

from rasad.extract.events.marks import is_present
from rasad.extract.events.setting import Setting
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_ADDRESS: Final = 5  # words between turning to somebody and what is said to him
_NEXT: Final = 2  # words between a verb and whoever stands right behind it
_WILL: Final = "س"


def is_other_word(setting: Setting, match: Match) -> bool:
    """Tell whether a word is no verb of its event.

    Only a present takes س (ستوجه دعوة is none of توجه); قابل and هاتف are verbs before somebody alone; what comes to
    somebody is no traveller (وصل الأمر بالوزير إلى الاستقالة), nor who turns to somebody in words (توجه بالشكر إلى).
    """
    words = setting.text.words
    bare = words[match.first].removeprefix(match.prefix)
    if match.prefix.endswith(_WILL) and not is_present(match, words[match.first]):
        return True
    if bare in setting.lists["mostly_no_verbs"] and not setting.persons(match.end, match.end + _NEXT):
        return True
    row = match.row
    if not isinstance(row, Trigger) or row.kind != "visit":
        return False
    near = words[match.end : match.end + _ADDRESS]
    return (near[:1] and near[0] in setting.lists["arriving_things"]) or not setting.lists[
        "addresses"
    ].isdisjoint(near)
