"""Give words to the person whose name stands in the words by which a Persian report calls their speaker: ستوان کاوه دلیر، سید دلیر عضو شورا."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from rasad.extract.cast import Placed
from rasad.extract.people.misspelt import is_near
from rasad.extract.speech.epithets import is_calling
from rasad.extract.speech.plurals import is_plural
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speech, describe
from rasad.text import Span

_SURNAME = 3  # words of a surname
_LONG = 6  # letters of a surname in which one may be wrong
_SHORTEST = 3  # letters of a surname
_TITLES = 5  # words before a name that may be titles or a first name of no list


def name_by_name(scene: Scene, said: Sequence[Speech]) -> list[Speech]:
    """Return the statements, those of nobody known given to whom the words name that call their speaker."""
    return [_named(scene, speech) for speech in said]


def _named(scene: Scene, speech: Speech) -> Speech:
    """Return a statement, of the person whose name stands in the words that call its speaker."""
    span = speech.speaker.span
    if speech.speakers or span is None:
        return speech
    cue = scene.cue_at.get(speech.cue[0]) if speech.cue else None
    if cue is None or (cue.row.part == "verb" and is_plural(scene, cue)):
        return speech
    placed = _name_in(scene, span) or _name_by_part(scene, span)
    return speech if placed is None else speech._replace(speaker=describe([placed])._replace(span=span))


def _name_in(scene: Scene, span: Span) -> Placed | None:
    """Return the name that opens the words by which somebody is called, behind titles only, and before what its bearer is."""
    first, end = span
    for placed in scene.cast.between(first, min(end, first + _TITLES)):
        if placed.form != "name" or scene.cast.kind(placed) != "person":
            continue
        before = range(first, placed.first)
        whole = placed.end - placed.first > 1  # one word of a name is not all of it: علی حاج دلیر
        titles = all(n in scene.honorific or (whole and _is_title(scene, n)) for n in before)
        here = scene.text.words[placed.end : end][:1]
        ends = not here or here[0] in COMMAS or is_calling(scene, here[0])
        return placed if titles and ends and placed.end <= end else None
    return None


def _name_by_part(scene: Scene, span: Span) -> Placed | None:
    """Return the name of the one person of whose surname the words by which somebody is called are a part, or a letter off."""
    first, end = span
    while first < end and first in scene.honorific:
        first += 1
    called = scene.text.words[first:end]
    if not called or len(called) > _SURNAME:
        return None
    fullest: dict[int, Placed] = {}
    for placed in scene.cast.placed:
        if placed.form == "name" and scene.cast.kind(placed) == "person":
            before = fullest.get(placed.figure)
            if before is None or placed.end - placed.first > before.end - before.first:
                fullest[placed.figure] = placed
    words, names = scene.text.words, scene.lists["name_words"]
    found = [one for one in fullest.values() if _is_part(called, words[one.first : one.end], names)]
    return found[0] if len(found) == 1 else None


def _is_part(called: Sequence[str], name: Sequence[str], names: AbstractSet[str]) -> bool:
    """Tell whether words are the end or the middle of a name in full, be they written apart or not, or a letter off.

    Two that are both among `names` are different ones: کریمیان and رحیمیان.
    """
    told = "".join(called)
    if len(told) < _SHORTEST or (len(told) < _LONG - 1 and told not in "".join(name[1:])):
        return False
    pieces = ["".join(name[n:m]) for n in range(1, len(name)) for m in range(n + 1, len(name) + 1)]
    return told in pieces or any(
        is_near(told, piece) for piece in pieces if len(piece) >= _LONG and not {told, piece} <= names
    )


def _is_title(scene: Scene, word: int) -> bool:
    """Tell whether a word before a name may be a title or part of the name: no common noun as of kin (همسر), no calling."""
    here = scene.text.words[word]
    return here in scene.lists["given_names"] or here not in scene.lists["common_words"]
