"""Offices of Persian that are spoken of without their holder: the post itself, any holder of it, what somebody was."""

from collections.abc import Sequence
from itertools import pairwise

from rasad.extract.people.coreference import leads
from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import is_finite
from rasad.extract.people.offices import Role
from rasad.extract.people.people import Person

_OPENING = frozenset("«\"'(")
_UNNOTED = frozenset({"head_of_organisation", "official", "adviser"})
"""Offices of which a nameless holder of no state counts only where he does something."""
_TOO = frozenset({"نیز", "هم"})
_SERVING = frozenset({"در", "نزد"})
_REACH = 6
_INDEFINITE = "\u200cای"


def is_post(ground: Ground, role: Role) -> bool:
    """Tell whether a phrase speaks of a post or of anybody who may hold it: در سطح «رئیس‌جمهور», هر رئیس‌جمهوری."""
    words, word, lists = ground.words, role.first, ground.lists
    while word and words[word - 1] in _OPENING:
        word -= 1
    before, after = (words[word - 1] if word else ""), ground.at(role.end)
    if before in lists["any_holder"] or before in lists["post_words"] or before in lists["choices"]:
        return True
    if after in lists["another_holder"]:
        return True
    if before.endswith("مین") and before in ground.common:
        return True  # هشتمین وزیر کشور
    return bool(after) and ground.text.evidence(role.end, role.end + 1).endswith(_INDEFINITE)


def is_new(ground: Ground, role: Role) -> bool:
    """Tell whether a phrase means whoever is to be chosen (انتخاب دبیرکل جدید), or whose deputies are spoken of."""
    before = ground.words[role.first - 1] if role.first else ""
    if before in ground.lists["deputies"]:
        return True  # معاونان وزیر خارجه
    chosen = before in ground.lists["choices"]
    return chosen and not ground.lists["next_holder"].isdisjoint(ground.words[role.first : role.end + 1])


def is_passing(ground: Ground, phrases: Sequence[Role]) -> bool:
    """Tell whether a head or official of no state is spoken of in passing alone: نامه‌ای به مدیرعامل اتحادیه."""
    return all(role.office in _UNNOTED and role.of is None and _is_beside(ground, role) for role in phrases)


def _is_beside(ground: Ground, role: Role) -> bool:
    """Tell whether a phrase stands behind a noun or a preposition, so that another is spoken of: نامه مدیرعامل."""
    before = ground.words[role.first - 1] if role.first else ""
    sentence = ground.text.sentences[ground.text.sentence_of[role.first]]
    if role.first == sentence.first or not before[:1].isalpha():
        return False
    behind = before not in ground.functional and sentence.first not in ground.cues
    return behind or not leads(ground, role.first, role.end)


def is_predicate(ground: Ground, role: Role, following: Role | None = None, *, joined: bool = False) -> bool:
    """Tell whether a phrase is said of somebody: `که سفیر ترکیه در مالت بوده است`; of two joined by و the second decides."""
    words = ground.words
    before = words[role.first - 1] if role.first else ""
    sentence = ground.text.sentences[ground.text.sentence_of[role.first]]
    if role.first == sentence.first or not (before in ground.lists["predicate_openers"] or before.isdigit()):
        return False
    if before == "و" and not (is_finite(ground, words[role.first - 2]) or joined):
        return False  # صبحانه کاری خود و استاندار باشد
    if following is not None and list(words[role.end : following.first]) == ["و"]:
        return is_predicate(ground, following, joined=True)
    end = role.end + (ground.at(role.end) in _TOO)  # که رئیس کمیسیون مشترک نیز هست
    after = ground.at(end)
    if after not in ground.lists["copulas"] and after in _SERVING:
        return _was_there(ground, role.end, sentence.end)
    following_two = {ground.at(end + 1), ground.at(end + 2)}
    return after in ground.lists["copulas"] and "که" not in following_two


def _was_there(ground: Ground, word: int, limit: int) -> bool:
    """Tell whether the place of duty at a word is followed by what somebody was (در مالت بوده), no other verb between."""
    for end in range(word + 1, min(limit, word + _REACH)):
        here = ground.words[end]
        if here in ground.lists["was_forms"]:
            return not is_finite(ground, ground.words[end - 1]) and not ground.words[end - 1].endswith("ه")
        if not here[0].isalpha() or is_finite(ground, here):
            return False
    return False


def is_past(ground: Ground, role: Role) -> bool:
    """Tell whether an office is one that somebody had: وزیر خارجه بود."""
    return any(here in ground.lists["was_forms"] for here in ground.words[role.end : role.end + _REACH])


def is_chosen(ground: Ground, role: Role) -> bool:
    """Tell whether somebody is said to have come to an office: به سمت وزیر خارجه منصوب شد."""
    words = ground.words
    if not role.first or words[role.first - 1] not in ground.lists["post_words"]:
        return False
    appointed, became = ground.lists["appointed"], ground.lists["became"]
    after = words[role.end : role.end + _REACH]
    return any(first in appointed and second in became for first, second in pairwise(after))


def find_bearer(ground: Ground, role: Role, persons: Sequence[Person]) -> Person | None:
    """Return the one person named before a phrase in its sentence, of whom it is said; None where it is not one."""
    sentence = ground.text.sentences[ground.text.sentence_of[role.first]]
    named = [
        person
        for person in persons
        if any(sentence.first <= run.first and run.end <= role.first for run in person.runs)
    ]
    return named[0] if len(named) == 1 else None
