"""Bodies and media of Persian that no list has, where they are the subject of a verb of speech: روزنامه بامداد نو افزود."""

from rasad.extract.people.bodies import BodyPhrase
from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import is_common

_OPENING = frozenset("،,:;؛-–/»")
_FAR = 40  # words of a sentence up to its verb
_OWN = 2  # words of the name of a body of state: سازمان حمایت مصرف‌کنندگان


def is_speaking_body(ground: Ground, word: int, body: BodyPhrase) -> bool:
    """Tell whether a body with a name of its own opens a clause whose verb is one of speech.

    Its name has words of no list or a place; that of a body of state (سازمان، اداره) may be common words, two at least.
    """
    opening = ground.bodies.get(word)
    if ground.arabic or opening is None or body.end == opening.end or not _opens(ground, word):
        return False
    name = range(opening.end, body.end)
    if any(ground.words[n] in ground.lists["unnaming"] for n in name):
        return False
    proper = any(_is_proper(ground, n) for n in name)
    charged = body.national and len(name) >= _OWN
    return (proper or charged) and _speaks(ground, body.end)


def _opens(ground: Ground, word: int) -> bool:
    """Tell whether a clause may begin at a word: at a sentence's head, behind a comma or the mark of a dateline."""
    if word == ground.text.sentences[ground.text.sentence_of[word]].first:
        return True
    return ground.words[word - 1] in _OPENING


def _is_proper(ground: Ground, word: int) -> bool:
    """Tell whether a word of a body's name is no common one, or names a state or place."""
    here = ground.words[word]
    if not here[0].isalpha():
        return False
    placed = word in ground.states or word in ground.localities
    return placed or not (is_common(ground, here) or here in ground.functional)


def _speaks(ground: Ground, end: int) -> bool:
    """Tell whether a verb of speech stands right behind a body, or behind the aside that begins there."""
    if end >= len(ground.words):
        return False
    sentence = ground.text.sentences[ground.text.sentence_of[end - 1]]
    limit = min(sentence.end, end + _FAR)
    first = next((n for n in range(end, limit) if _is_verb(ground, n)), None)
    if first is None:
        return False
    return first == end or ground.words[end] in ground.lists["behind_subject"]


def _is_verb(ground: Ground, word: int) -> bool:
    """Tell whether a verb of speech begins at a word."""
    return word in ground.cues and getattr(ground.cues[word].row, "part", "") == "verb"
