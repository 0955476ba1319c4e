"""Find who speaks where the verb of speech ends its clause: by name, office, pronoun or turn."""

from rasad.extract.cast import Placed
from rasad.extract.joint import both_sides
from rasad.extract.scene import CLOSING, COMMAS, OPENING, SPEAKING, STOPS, Scene
from rasad.extract.speech import UNKNOWN, Speaker, describe
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Word


def subject_before(scene: Scene, begin: int, match: Match, last: Speaker | None) -> Speaker:
    """Return the subject of a verb that ends its clause, the clause beginning at word `begin`.

    The first mention that no preposition or noun governs; else both sides where the clause says so
    (دو طرف), or a pronoun or nothing said, for who spoke last; where the clause begins with a noun that
    is nobody of the cast, nobody.
    """
    words, end = scene.text.words, match.first
    outer = begin
    for placed in scene.cast.between(begin, end):
        if placed.first < outer or scene.cast.kind(placed) not in SPEAKING:
            continue
        outer = placed.end
        if placed.end < end and words[placed.end] == ":":
            continue  # همشهری آنلاین: وزیر بهداشت گفت
        if _standing(scene, placed, begin) == "subject" and not _is_object(scene, placed, end):
            return _joined(scene, placed, end, plural=words[match.end - 1].endswith("ند"))
    turn = _turn(scene, begin, end)
    if turn is not None and turn[1] == "both":
        return both_sides(scene, turn[0])
    if turn is not None:
        return Speaker(figures=last.figures, span=turn[0], basis="pronoun") if last else UNKNOWN
    start = _content_start(scene, begin, end)
    if start >= end or scene.meaning(start) in {"preposition", "adverb"} or start in scene.dated:
        return Speaker(figures=last.figures, span=last.span, basis="turn") if last else UNKNOWN
    return UNKNOWN


def _standing(scene: Scene, placed: Placed, begin: int) -> str:
    """Tell how a mention stands in its clause: as subject, under a preposition, or in the genitive."""
    words = scene.text.words
    before = placed.first - 1
    while before >= begin and (words[before] in OPENING or before in scene.honorific):
        before -= 1
    if before < begin or words[before] in COMMAS or words[before] in STOPS or words[before] in "-:":
        return "subject"
    if words[before] in CLOSING:
        return "subject"
    kind = scene.ending.get(before, "")
    if kind == "preposition":
        return "governed"
    if kind in {"adverb", "connector"} or before in scene.dated or scene.is_finite(before):
        return "subject"
    if scene.is_conjunction(before):
        return "subject"
    inside = scene.cast.between(max(begin, before - 12), placed.first)
    if any(other.end == before + 1 and other.figure == placed.figure for other in inside):
        return "subject"
    return "genitive"


def _is_object(scene: Scene, placed: Placed, end: int) -> bool:
    """Tell whether را follows a mention (it is what the verb acts on)."""
    return placed.end < end and scene.text.words[placed.end] == "را"


def _joined(scene: Scene, placed: Placed, end: int, *, plural: bool) -> Speaker:
    """Return the speaker that a mention gives, with those that و joins to it where the verb is plural."""
    words = scene.text.words
    mentions = [placed]
    for other in scene.cast.between(placed.end, end):
        if other.first < mentions[-1].end or scene.cast.kind(other) not in SPEAKING:
            continue
        gap = [word for word in words[mentions[-1].end : other.first] if word not in COMMAS]
        marks = all(word in OPENING or word in CLOSING for word in gap if word != "و")
        if not marks or (other.figure != mentions[-1].figure and not (plural and "و" in gap)):
            break
        mentions.append(other)
    return describe(mentions)


def _turn(scene: Scene, begin: int, end: int) -> tuple[tuple[int, int], str] | None:
    """Return the words by which a clause names its subject without a name (وی، این مقام، دو طرف), and their meaning."""
    for match in sorted(
        [*scene.between("pronouns", begin, end), *scene.between("turns", begin, end)],
        key=lambda found: found.first,
    ):
        meaning = match.row.meaning if isinstance(match.row, Word) else ""
        if meaning == "other" or scene.quoted[match.first]:
            continue
        if match.first == begin or scene.ending.get(match.first - 1) != "preposition":
            return (match.first, match.end), meaning
    return None


def _content_start(scene: Scene, begin: int, end: int) -> int:
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
