"""Tell where the setting of a Persian clause ends that no comma closes: در بغداد، شامگاه شنبه، در پیامی توییتری."""

from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.scene import Scene

_IN = frozenset({"در", "طی"})
_ONE = "یک"
_INDEFINITE = "ی"
_PLACES = frozenset({"place", "country"})


def past_setting(scene: Scene, start: int, end: int) -> int:
    """Return the first word of what a clause says, past places, days and occasions that open it, before word `end`."""
    begin = start
    while begin not in scene.dated and start < end:
        after = _past_one(scene, start, end)
        if after == start or after >= end - 1:
            break
        start = after
    # در تهران در دیدار با وزیر راه، تکمیل راه را: where the setting goes on, nothing is taken away
    return begin if start > begin and scene.meaning(start) == "preposition" else start


def _past_one(scene: Scene, start: int, end: int) -> int:
    """Return the word after one phrase of setting, the same word where none begins."""
    words = scene.text.words
    if words[start] in COMMAS or words[start] in scene.lists["times_of_day"] or start in scene.dated:
        return start + 1
    if words[start] not in _IN or start + 2 >= end:
        return start
    noun = start + 1
    if words[noun] == _ONE:
        return _past_adjective(scene, noun + 2, end)
    if words[noun] in scene.lists["utterances"]:
        return _past_adjective(scene, noun + 1, end)
    placed = scene.mentions.get(noun)
    if placed is not None and placed.form == "name" and scene.cast.kind(placed) in _PLACES:
        return placed.end
    near = scene.between("places", noun, noun + 1) or scene.between("seats", noun, noun + 1)
    return near[0].end if near else start


def _past_adjective(scene: Scene, word: int, end: int) -> int:
    """Return the word after an adjective of an indefinite noun: در یک پیام توییتری."""
    return word + 1 if word < end and scene.text.words[word].endswith(_INDEFINITE) else word
