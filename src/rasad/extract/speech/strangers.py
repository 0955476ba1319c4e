"""Tell that a clause of Persian has a subject of its own whom the cast does not know: از سوی دیگر فلان نخست‌وزیر گفت."""

from rasad.extract.cast import Placed
from rasad.extract.speech.cases import standing
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.punctuation import CLOSING, COMMAS, OPENING, STOPS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speaker, describe

_OBJECT_MARK = "را"
_TITLED = 6  # words of a name with its titles: حضرت آیت‌الله فلان
_NAME = 4  # words of a name that nobody knows, at most


def stranger(scene: Scene, begin: int, match: CueMatch) -> Speaker | None:
    """Return who is the subject of a clause, where that is a mention behind words that no preposition governs.

    An office behind words of no list is held by whom they name; behind others the subject is somebody unknown.
    """
    words, end = scene.text.words, match.first
    if _OBJECT_MARK in words[begin:end]:
        return None
    if any(_is_marked_name(scene, n, end) for n in range(begin, end) if n in scene.closes):
        return Speaker(figures=(), nameless="one")
    for placed in scene.cast.between(begin, end):
        kind = scene.cast.kind(placed)
        if kind not in {"person", "organisation"} or standing(scene, placed, begin) != "genitive":
            continue
        head = _head(scene, placed, begin)
        if head is None:
            continue
        if kind == "organisation":
            return describe([placed]) if scene.text.words[head] in scene.lists["organs"] else None
        if _is_named(scene, placed, head):
            return describe([placed])
        return Speaker(figures=(), nameless="one")
    return None


def organ(scene: Scene, start: int, match: CueMatch) -> Speaker | None:
    """Return whose organ a clause begins with: روابط عمومی وزارت نفت، پایگاه خبری مهرنا."""
    if scene.text.words[start] not in scene.lists["organs"]:
        return None
    for placed in scene.cast.between(start + 1, min(match.first, start + _TITLED)):
        if any(scene.ending.get(n) or scene.text.words[n] in COMMAS for n in range(start + 1, placed.first)):
            return None
        if scene.cast.kind(placed) == "organisation":
            return describe([placed])
    return None


def _is_named(scene: Scene, placed: Placed, head: int) -> bool:
    """Tell whether the words before a mention are the name, or its first word, of whoever is mentioned."""
    length = placed.first - head
    if placed.form != "role":
        own = next((n for n in range(head, placed.first) if n not in scene.honorific), head)
        # مقصود کمال دمیر, حضرت آیت‌الله علم الهدی
        return placed.first - own <= 1 and scene.text.words[head][0].isalpha()
    if head in scene.honorific:
        return length <= _TITLED
    return length <= _NAME and all(_is_unlisted(scene, n) for n in range(head, placed.first))


def _is_marked_name(scene: Scene, opening: int, end: int) -> bool:
    """Tell whether words in marks that nobody knows are the name of whom the calling behind them is of: پیش از آن «...» معاون دبیرکل."""
    words, closing = scene.text.words, scene.closes[opening]
    length, before = closing - opening - 1, scene.ending.get(opening - 1, "")
    if (
        not 1 < length <= _NAME
        or closing + 1 >= end
        or before == "preposition"
        or scene.cast.between(opening, closing)
    ):
        return False
    return words[closing + 1] in scene.lists["callings"]


def _head(scene: Scene, placed: Placed, begin: int) -> int | None:
    """Return the first word of the noun phrase that ends in a mention, None where a preposition governs it."""
    words = scene.text.words
    for n in range(placed.first - 1, begin - 1, -1):
        kind = scene.ending.get(n, "")
        if kind == "preposition":
            return None
        mark = words[n] in COMMAS or words[n] in STOPS or words[n] in OPENING or words[n] in CLOSING
        if words[n] == "و" and not scene.is_finite(n - 1):
            continue  # از زحمات و حمایت‌های وزیر
        if kind or mark or n in scene.dated or scene.is_finite(n) or _ends_turn(scene, n):
            return n + 1 if n + 1 < placed.first else None
    return begin if begin < placed.first else None


def _ends_turn(scene: Scene, word: int) -> bool:
    """Tell whether a turn (در این راستا) ends at a word."""
    return any(match.end == word + 1 for match in scene.turns_in(max(0, word - 5), word + 1))


def _is_unlisted(scene: Scene, word: int) -> bool:
    """Tell whether a word may be part of a name: it is no common word, and no title."""
    here = scene.text.words[word]
    lists = ("common_words", "callings", "sayers", "body_nouns", "occasions")
    return here[0].isalpha() and not any(here in scene.lists[name] for name in lists)
