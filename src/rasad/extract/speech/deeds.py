"""Tell where a Persian verb of speech tells of a deed: از رئیس‌جمهور استقبال کرد، او را به عنوان وزیر معرفی کرد."""

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import is_quote
from rasad.vocabulary.join_lists import any_of

_BEFORE = 14  # words of a clause before its verb that are looked at
_OFFICE = 3  # words from به عنوان to the office
_NO_ONE = 12  # words from هیچ to its verb
_FROM, _OBJECT, _NOT = "از", "را", "ن"
_REFRAINED = 6  # words from a noun of speech to خودداری
_WILL_NOT = "نخواه"


def is_deed(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a verb says what somebody did, or that nobody spoke: هیچ کشوری این را نمی‌پذیرد."""
    form, lists, words = match.row.forms[0], scene.lists, scene.text.words
    denied = words[match.first][0] == _NOT
    if not denied and form not in any_of(
        lists["naming_cues"], lists["welcoming_cues"], lists["accepting_cues"]
    ):
        return False
    first = scene.text.sentences[scene.text.sentence_of[match.first]].first
    if form in lists["naming_cues"]:
        return _names_to_office(scene, max(first, match.first - _BEFORE), match.first)
    if form in lists["welcoming_cues"]:
        return _receives(scene, max(first, match.first - _BEFORE), match.first)
    if denied and form in lists["accepting_cues"] and words[match.first].startswith(_WILL_NOT):
        return True  # تهران این را نخواهد پذیرفت
    if denied:
        before = words[max(first, match.first - _NO_ONE) : match.first]
        if not lists["no_one"].isdisjoint(before):
            return True
    if form not in lists["accepting_cues"]:
        return False
    said = words[match.end : match.end + 1] == [":"] or scene.is_conjunction(match.end)
    return not said and _OBJECT not in words[max(first, match.first - _BEFORE) : match.first] and not (
        match.end < len(words) and is_quote(scene, match.end, 1)
    )  # fmt: skip


def is_withheld(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a noun of speech tells of words that nobody said: از اظهار نظر خودداری کرد، خلاف گفته وزیر."""
    words, before = scene.text.words, scene.text.words[match.first - 1] if match.first else ""
    if before == _FROM:
        return not scene.lists["refrained"].isdisjoint(words[match.end : match.end + _REFRAINED])
    return before in scene.lists["no_speech"]


def _names_to_office(scene: Scene, first: int, end: int) -> bool:
    """Tell whether somebody is named to an office: به عنوان وزیر، برای سمت دادستان."""
    words, lists = scene.text.words, scene.lists
    for n in range(first, end):
        if words[n] not in lists["naming_to"]:
            continue
        office = range(n + 1, min(n + 1 + _OFFICE, end))
        held = any(m.form == "role" for m in scene.cast.between(n + 1, n + 1 + _OFFICE))
        if held or any(words[m] in lists["callings"] or words[m] in lists["posts"] for m in office):
            return True
    return False


def _receives(scene: Scene, first: int, end: int) -> bool:
    """Tell whether a person, not what he said, is welcomed: از محمود دلیر به طور رسمی استقبال کرد."""
    words = scene.text.words
    for n in range(end - 1, first - 1, -1):
        if words[n] == _FROM:
            placed = scene.mentions.get(n + 1)
            return placed is not None and scene.cast.kind(placed) == "person"
    return False
