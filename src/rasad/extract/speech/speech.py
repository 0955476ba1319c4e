"""Statements while they are looked for, in word numbers, and what both word orders share."""

from collections.abc import Sequence
from functools import cache

from rasad.extract.cast import Placed
from rasad.extract.found import Found
from rasad.extract.speech.punctuation import CLOSING, COMMAS, OPENING, STOPS
from rasad.extract.speech.scene import Scene
from rasad.reading import Basis, Mode
from rasad.script import fold
from rasad.text import Span
from rasad.vocabulary.schema import Cue


class Speaker(Found, frozen=True):
    """Say who speaks: figures of the cast (none where the text hides the speaker), told where and how.

    `nameless` tells whether the subject is somebody who is not named, `one` or `others` (یک منبع، مقامات), and
    `called` where the noun stands by which the one is called.
    """

    figures: tuple[int, ...]
    span: Span | None = None
    basis: Basis | None = None
    nameless: str = ""
    called: int | None = None


class Speech(Found, frozen=True):
    """Hold one statement: content and cue in word numbers, its mode and its speaker.

    `feminine` is the gender of its verb, where the language has one and the form shows it; `embedded` tells that
    its verb only describes a noun of somebody unknown (جنرالات اعتبروا), after whom nobody goes on.
    """

    first: int
    end: int
    mode: Mode
    speaker: Speaker
    cue: Span | None = None
    feminine: bool | None = None
    embedded: bool = False

    @property
    def speakers(self) -> tuple[int, ...]:
        """Return the numbers of the figures that speak."""
        return self.speaker.figures


_BEFORE = COMMAS | STOPS | frozenset(":-)")  # what stands before or behind words and is none of them
_BEHIND = COMMAS | STOPS | frozenset(":-(")
UNKNOWN = Speaker(figures=())
# Acts that are done to somebody, who stands as the object before what is said: دعا إيران إلى, اتهم الحكومة ب
CALLING = frozenset({"demand", "warn", "accuse", "threaten", "promise", "propose"})


@cache
def folded(form: str) -> str:
    """Return a form of the vocabulary folded, once for all reports."""
    return fold(form)


@cache
def governed(governs: tuple[str, ...]) -> frozenset[str]:
    """Return what a cue governs, its prepositions folded as words of a text are (إلى, على)."""
    return frozenset(map(fold, governs))


def addresses(row: Cue) -> bool:
    """Tell whether a cue has an addressee for its object, and what is said stands under a preposition."""
    return row.act in CALLING or (row.act == "assert" and {"ب", "object"} <= governed(row.governs))


def trim(scene: Scene, first: int, end: int) -> Span:
    """Take commas, stops, colons and unpaired quotation marks off both ends of a content.

    Outer quotation marks go where they hold the whole content.
    """
    words = scene.text.words
    while True:
        while first < end and words[first] in _BEFORE:
            first += 1
        while first < end and words[end - 1] in _BEHIND:
            end -= 1
        if end - first > 1 and scene.closes.get(first) == end - 1:
            first, end = first + 1, end - 1
        elif end - first > 1 and words[end - 1] in '»«"' and not _paired(scene, end - 1, first, end):
            end -= 1
        elif end - first > 1 and words[first] in '«»"' and first not in scene.closes:
            first += 1
        else:
            return first, end


def _paired(scene: Scene, mark: int, first: int, end: int) -> bool:
    """Tell whether a closing mark has its opening one inside the content."""
    return any(
        first <= opening < mark and closing == mark
        for opening, closing in scene.closes.items()
        if closing < end
    )


def is_quote(scene: Scene, word: int, least: int = 3) -> int | None:
    """Return the closing mark of a quotation of at least `least` words that opens at a word, else None."""
    closing = scene.closes.get(word)
    return closing if closing is not None and closing - word - 1 >= least else None


def mention_at(scene: Scene, word: int, end: int) -> Placed | None:
    """Return the mention that begins at a word, past an opening mark or bracket."""
    if word >= end:
        return None
    placed = scene.mentions.get(word)
    if placed is None and word + 1 < end and scene.text.words[word] in OPENING:
        return scene.mentions.get(word + 1)
    return placed


def name_end(scene: Scene, placed: Placed, end: int) -> int:
    """Return the word after a mention with its closing mark and the same figure's mentions that follow it."""
    reached = placed.end
    words = scene.text.words
    while reached < end:
        after = reached
        while after < end and (
            words[after] in CLOSING
            or words[after] in OPENING
            or words[after] in "،,-"
            or after in scene.honorific
        ):
            after += 1
        following = [m for m in scene.cast.between(reached, min(after + 1, end)) if m.figure == placed.figure]
        if not following:
            break
        reached = following[-1].end
    while reached < end and words[reached] in CLOSING and words[placed.first - 1] in OPENING:
        reached += 1
    return reached


def describe(mentions: Sequence[Placed]) -> Speaker:
    """Return the speaker that mentions give, with the basis of the first."""
    first = mentions[0]
    basis: Basis = "account" if first.form == "handle" else first.form
    figures = tuple(dict.fromkeys(mention.figure for mention in mentions))
    return Speaker(figures=figures, span=(first.first, mentions[-1].end), basis=basis)


def going_on(last: Speaker | None) -> Speaker:
    """Return who spoke last as who goes on speaking; of one whom the cast does not have, the words (وقال مصدر ... وأضاف)."""
    if last and last.figures:
        return Speaker(figures=last.figures, span=last.span, basis="turn")
    return UNKNOWN._replace(span=last.span) if last else UNKNOWN
