"""Find where a Persian sentence begins anew behind a heading that runs into it: رونق اقتصاد در شهرها | رئیس اتاق گفت که."""

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.epithets import content_start, is_calling, is_of_people
from rasad.extract.speech.plurals import is_plural
from rasad.extract.speech.scene import Scene

_OBJECT = "را"
_LONGEST = 25  # words of a heading
_LEAST = 2  # words of one
_NAME = 3  # words of a name, that a role may stand beside
_THIS = "این"


def begins_anew(scene: Scene, begin: int, match: CueMatch) -> int | None:
    """Return where the subject of a verb begins behind a heading without a stop, None where none does.

    The heading begins with a thing, which cannot speak, and tells of nobody; the verb is of one person, and his words
    stand behind it.
    """
    if match.row.part == "noun" or not _tells(scene, match) or is_plural(scene, match):
        return None
    text = scene.text
    first = content_start(scene, begin, match.first)
    if begin != text.sentences[text.sentence_of[begin]].first and text.words[begin - 1] not in ":-":
        return None
    if first in scene.turn or first in scene.pronouns or scene.meaning(first) or first in scene.dated:
        return None
    if not _is_thing(scene, first):
        return None
    for n in range(first, min(first + _LONGEST, match.first)):
        here = text.words[n]
        if (
            here == _OBJECT
            or here in scene.lists["said_with"]
            or scene.is_conjunction(n)
            or n in scene.pronouns
        ):
            return None
        person = _is_person(scene, n)
        if not person and not _names_people(scene, n):
            continue
        opens = person and _is_heading(scene, first, n) and not _leans(scene, n - 1)
        return n if opens and not _is_over(scene, n, match.first) else None
    return None


def _is_thing(scene: Scene, word: int) -> bool:
    """Tell whether a heading may begin with a word: no name, nobody, nothing pointed at."""
    here, lists = scene.text.words[word], scene.lists
    plain = here in lists["common_words"] and here not in lists["given_names"] and here != _THIS
    return plain and word not in scene.mentions and here not in lists["groups"]


def _is_heading(scene: Scene, first: int, end: int) -> bool:
    """Tell whether words may be a heading: not so few that they may be the name of whom a role stands beside (رفیع الله بیدار سخنگو)."""
    if end - first < _LEAST:
        return False
    if end - first > _NAME or any(map(scene.meaning, range(first, end))):
        return True
    placed = scene.mentions.get(end)
    return placed is not None and bool(scene.cast.figures[placed.figure].names)


def _tells(scene: Scene, match: CueMatch) -> bool:
    """Tell whether what was said stands behind a cue."""
    words = scene.text.words
    behind = words[match.end : match.end + 1] == [":"] or scene.is_conjunction(match.end)
    return behind or match.row.part == "participle"


def _is_person(scene: Scene, word: int) -> bool:
    """Tell whether a person, his title or what he is called by stands at a word."""
    if word in scene.honorific or is_calling(scene, scene.text.words[word]):
        return True
    placed = scene.mentions.get(word)
    return placed is not None and scene.cast.kind(placed) == "person"


def _names_people(scene: Scene, word: int) -> bool:
    """Tell whether a word is of people or of a body that may speak, or of words that somebody spoke."""
    here, lists = scene.text.words[word], scene.lists
    some = here in lists["some"] or here in lists["parts_of_people"]
    return (
        is_of_people(scene, here, opens=True) or here in lists["papers"] or here in lists["evidence"] or some
    )


def _leans(scene: Scene, word: int) -> bool:
    """Tell whether what stands behind a word belongs to it: a preposition, و."""
    return word in scene.ending and scene.ending[word] != "adverb"


def _is_over(scene: Scene, first: int, end: int) -> bool:
    """Tell whether a verb ends the clause that begins at a word, before the verb of speech."""
    return any(scene.is_finite(n) and n not in scene.dated for n in range(first, end))
