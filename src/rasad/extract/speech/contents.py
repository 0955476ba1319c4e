"""Find what a verb that opens its clause says, and how far that may go: with whom it speaks of for its object."""

from collections.abc import Sequence

from rasad.extract.cast import Placed
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.forms import WHAT, describes_noun
from rasad.extract.speech.governed import Content, find_content
from rasad.extract.speech.limits import limit_of
from rasad.extract.speech.punctuation import CLOSING, COMMAS, OPENING
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import addresses, folded, governed, mention_at
from rasad.extract.speech.subject_first import agrees, may_act
from rasad.script import fold
from rasad.text import Sentence

_OBJECT = 40  # words behind a verb within which its object stands
_ON = fold("على")
_BESIDE = COMMAS | CLOSING | OPENING | frozenset("-#_")


def content_within(
    scene: Scene, sentence: Sentence, match: CueMatch, following: Sequence[CueMatch]
) -> tuple[Content | None, int]:
    """Return what a cue governs, and where it must end: before the next cue that the report sets beside it.

    A verb that says nothing itself does not end what stands before it: شدد الوزير على أن نقل السفارة باطل.
    """
    limit = limit_of(scene, sentence, match, following)
    found = content_of(scene, match, limit)
    while limit < sentence.end and (found is None or found.start >= limit):
        number = next((n for n, other in enumerate(following) if other.first >= limit), None)
        if number is None:
            break
        other = following[number]
        own = find_content(scene, other, limit_of(scene, sentence, other, following[number + 1 :]))
        if found is None and own is not None and not describes_noun(scene, other):
            break
        following = following[number + 1 :]
        further = limit_of(scene, sentence, match, following)
        wider = find_content(scene, match, further)
        if wider is None or wider.kind not in {"clause", "colon", "quote"}:
            break
        found, limit = wider, further
    return found, limit


def content_of(scene: Scene, match: CueMatch, limit: int) -> Content | None:
    """Return what a cue governs, the object that it describes with it (ووصف الاتفاق بأنه), or the one it speaks of alone."""
    found, row = find_content(scene, match, limit), match.row
    if found is not None and row.forms and folded(row.forms[0]) in scene.lists["commenting"]:
        found = _commented(scene, match, found)
    takes = row.part == "verb" and "object" in governed(row.governs)
    if not takes or (found is not None and not (row.act == "describe" and _is_said_of(scene, found))):
        return found
    at = _object(scene, match, min(limit, match.end + _OBJECT) if found is None else found.opened)
    if at is None or (found is None and addresses(row) and row.act not in {"threaten", "accuse"}):
        return found
    return Content(at, at, "object")


def _commented(scene: Scene, match: CueMatch, found: Content) -> Content:
    """Return what a verb of commenting governs: what others said, with all of it (علق الرئيس على ما أفاد به مصدران من أن)."""
    words = scene.text.words
    what = next(
        (n for n in range(match.end, found.start - 1) if words[n] == _ON and words[n + 1] == WHAT), None
    )
    return found if what is None else Content(what, what + 1, "phrase")


def _is_said_of(scene: Scene, found: Content) -> bool:
    """Tell whether what a thing is called stands under ب: بأنه كارثة, بالكارثة."""
    return found.kind in {"clause", "phrase", "quote"} and scene.text.words[found.opened].startswith("ب")


def _object(scene: Scene, match: CueMatch, end: int) -> int | None:
    """Return the mention right behind a verb's subject, which is another's: انتقد الرئيس الحكومة."""
    words = scene.text.words
    subject = _first(scene, match, end)
    if subject is None:
        return None
    reached, last = subject.end, subject
    for placed in scene.cast.between(subject.end, end):
        if placed.first < reached:
            continue
        between = range(reached, placed.first)
        if not all(words[n] in _BESIDE or n in scene.dated or n in scene.honorific for n in between):
            return None
        joined = words[placed.first].startswith("و") and words[placed.first] not in scene.lexicon.forms
        named = last.form == "role" and placed.form == "name" and scene.cast.kind(placed) == "person"
        if placed.figure != subject.figure and not joined and not named:
            return placed.first if may_act(scene, placed) else None
        reached, last = placed.end, placed
    return None


def _first(scene: Scene, match: CueMatch, end: int) -> Placed | None:
    """Return the mention right behind a verb that is its subject."""
    word = match.end
    while word < end and (
        word in scene.honorific or word in scene.dated or scene.text.words[word] in _BESIDE
    ):
        word += 1
    placed = mention_at(scene, word, end)
    fits = placed is not None and may_act(scene, placed) and agrees(scene, match, placed)
    return placed if fits else None
