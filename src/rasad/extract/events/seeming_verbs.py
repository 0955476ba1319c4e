"""Arabic words spelt like a verb of an event that are another word, or whose subject is nobody: قابل للتغيير, وصل الأمر بفلان إلى."""

from typing import Final

from rasad.extract.events.marks import is_present
from rasad.extract.events.setting import Setting
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_NEXT: Final = 2  # words between a verb and whoever stands right behind it
_WILL: Final = "س"


def is_other_word(setting: Setting, match: Match) -> bool:
    """Tell whether a word is no verb of its event.

    Only a present takes س (ستوجه دعوة is none of توجه); قابل and هاتف are verbs before somebody alone; what comes to
    somebody is no traveller (وصل الأمر بالوزير إلى الاستقالة).
    """
    words = setting.text.words
    bare = words[match.first].removeprefix(match.prefix)
    if match.prefix.endswith(_WILL) and not is_present(match, words[match.first]):
        return True
    if bare in setting.lists["mostly_no_verbs"] and not setting.persons(match.end, match.end + _NEXT):
        return True
    row = match.row
    visit = isinstance(row, Trigger) and row.kind == "visit"
    return visit and setting.text.word(match.end) in setting.lists["arriving_things"]
