"""Tell what the noun that begins a clause of Persian says of its subject: nobody named, or who speaks in the whole report."""

from collections.abc import Sequence

from rasad.extract.speech.scene import CLOSING, COMMAS, OPENING, STOPS, Scene
from rasad.extract.speech.speech import Speaker, Speech
from rasad.vocabulary.lexicon import Match

_OBJECT = 6  # words of a noun phrase that را marks as what is said
_TWICE = 2  # statements of one person, and of nobody else, that make a report his
_PLURAL = "ند"
_NAME = 12  # words of an epithet, at most


def names_nobody(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a clause has a noun of somebody unnamed for its subject: یک منبع آگاه، or به گزارش X، ماهنامه ..."""
    words = scene.text.words
    for n in range(start, end):
        if n > start and words[n - 1] not in COMMAS:
            continue
        if scene.meaning(n) == "preposition":
            continue  # the first phrase that is no aside: به گزارش X، به نقل از Y، ماهنامه
        noun = n + (words[n] in scene.listed("numerals"))
        marked = "را" in words[noun : min(noun + _OBJECT, end)]  # مردم را شجاع خواند
        named = words[noun] in scene.listed("sayers") or words[noun] in scene.listed("body_nouns")
        return named and not marked
    return False


def opens_aside(scene: Scene, word: int) -> bool:
    """Tell whether a clause begins with an aside, so that no noun is its subject: در این نشست گفت."""
    return scene.meaning(word) in {"preposition", "adverb"} or word in scene.dated


def content_start(scene: Scene, begin: int, end: int) -> int:
    """Return the first word of a clause past connectors and marks."""
    words = scene.text.words
    while begin < end:
        if scene.meaning(begin) == "connector":
            begin = scene.particle[begin][1]
        elif (
            words[begin] in COMMAS
            or words[begin] in CLOSING
            or words[begin] in OPENING
            or words[begin] in STOPS
        ):
            begin += 1
        else:
            return begin
    return begin


def epithet(scene: Scene, begin: int, match: Match, said: Sequence[Speech]) -> Speaker | None:
    """Return who alone speaks in a report where a clause calls him by what he is: عضو کمیسیون امنیت ملی افزود.

    Persian has no article, so the noun may be anybody's: not behind یک, and only common words in it, no name.
    """
    words, start = scene.text.words, content_start(scene, begin, match.first)
    known = [speech.speakers for speech in said if speech.speakers]
    sole = set(known)
    if len(known) < _TWICE or len(sole) != 1 or words[match.end - 1].endswith(_PLURAL):
        return None
    speaking = known[0]
    person = len(speaking) == 1 and scene.cast.figures[speaking[0]].kind == "person"
    if not person or start >= match.first or words[start] not in scene.listed("callings"):
        return None
    end = next((n for n in range(start, match.first) if _ends_epithet(scene, n)), match.first)
    named = any(not _is_common(scene, n) for n in range(start, end))
    if named or end - start > _NAME:
        return None
    return Speaker(figures=speaking, span=(start, end), basis="role")


def _ends_epithet(scene: Scene, word: int) -> bool:
    """Tell whether an aside or a mark ends what somebody is called."""
    marked = scene.text.words[word] in COMMAS or not scene.text.words[word][0].isalpha()
    return marked or scene.meaning(word) in {"preposition", "adverb", "connector"} or word in scene.dated


def _is_common(scene: Scene, word: int) -> bool:
    """Tell whether a word is none that could be a name, or belongs to a body or state that is known."""
    here = scene.text.words[word]
    if any(here in scene.listed(name) for name in ("common_words", "callings", "body_nouns", "sayers")):
        return True
    if any(not entry.proper for entry in scene.lexicon.forms.get(here, ())):
        return True  # کمیسیون, of our own words
    near = scene.cast.between(max(0, word - 8), word + 1)
    return any(m.first <= word < m.end and scene.cast.kind(m) != "person" for m in near)
