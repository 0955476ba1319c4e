"""Find who speaks: the subject of a cue, by name, office, pronoun or turn."""

from dataclasses import replace

from rasad.extract.cast import Placed
from rasad.extract.scene import CLOSING, COMMAS, OPENING, SPEAKING, STOPS, Scene
from rasad.extract.speech import UNKNOWN, Speaker, cue_of, describe
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Word

_SIDES = 2
_OF_PAPER = 6  # words between a paper and whose it is: بيان صادر عن الرئاسة


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
        return _both(scene, turn[0])
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


def _both(scene: Scene, span: tuple[int, int]) -> Speaker:
    """Return both sides of a talk: the two persons of this sentence and the one before, where they are two."""
    number = scene.text.sentence_of[span[0]]
    begin = scene.text.sentences[max(0, number - 1)].first
    figures = dict.fromkeys(
        placed.figure for placed in scene.cast.between(begin, span[0]) if scene.cast.kind(placed) == "person"
    )
    return Speaker(figures=tuple(figures), span=span, basis="turn") if len(figures) == _SIDES else UNKNOWN


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


def may_act(scene: Scene, placed: Placed) -> bool:
    """Tell whether a mention may be a verb's subject: of somebody who speaks, no preposition written onto it.

    للتلفزيون and لرويترز are whom one speaks to; لبنان and باريس are not.
    """
    if scene.cast.kind(placed) not in SPEAKING:
        return False
    words, lexicon = scene.text.words, scene.lexicon
    word = words[placed.first]
    if word.startswith(("لل", "بال", "کال")):
        return False
    if word[0] not in scene.listed("written_prepositions") or word in lexicon.followers:
        return True
    bare = {word[1:], f"{lexicon.article}{word[1:]}"}
    if any(entry.proper for stem in bare for entry in lexicon.forms.get(stem, ())):
        return False
    return not any(words[m.first] in bare for m in scene.cast.placed if m.figure == placed.figure)


def subject_after(
    scene: Scene, match: Match, opened: int, context: tuple[int, Speaker | None, Speaker | None]
) -> Speaker:
    """Return the subject of a verb that opens its clause; `opened` is the word that opens what it governs.

    `context` gives the sentence's first word, who spoke before in it, and who spoke last at all.
    Between verb and content stands the subject (أكد الوزير أن), or a paper of the speaker's (قال بيان
    للوزارة إن); where nothing does, the subject stands before the verb (الوزير أكد أن), or it is who
    spoke last (وأضاف أن); a noun that is nobody of the cast is an unnamed speaker.
    """
    begin, inside, last = context
    words = scene.text.words
    part = cue_of(match).part
    if part == "noun":
        return _owner(scene, begin, match)
    if part == "participle" and inside is not None and match.end == opened:
        return replace(inside, basis="turn") if inside.figures else UNKNOWN
    beside = _right_before(scene, begin, match)
    if beside is not None:
        return beside
    for placed in scene.cast.between(match.end, opened):
        if may_act(scene, placed) and _after_verb(scene, placed, match.end):
            return _list_after(scene, placed, opened)
    first = match.end
    while first < opened and (
        scene.meaning(first) == "adverb" or words[first] in COMMAS or first in scene.honorific
    ):
        first = max(first + 1, scene.particle[first][1] if first in scene.particle else 0)
    named = first < opened and scene.meaning(first) != "preposition" and words[first] not in OPENING
    if named:
        issuer = _issuer(scene, first, opened)
        if issuer is not None:
            return issuer
        if words[first] not in scene.listed("papers"):
            return UNKNOWN
    elif part == "participle" or match.prefix == "" or last is None:
        before = _subject_of_sentence(scene, begin, match)
        if before is not None:
            return before
    turn = inside or last
    return Speaker(figures=turn.figures, span=turn.span, basis="turn") if turn else UNKNOWN


def _right_before(scene: Scene, begin: int, match: Match) -> Speaker | None:
    """Return the mention right before a verb that is its subject (ترامب يتوعد إيران), where nothing governs it."""
    if match.prefix or cue_of(match).part != "verb":
        return None
    for placed in scene.cast.between(max(begin, match.first - 8), match.first):
        before = placed.first - 1
        word = scene.text.words[before]
        free = before < begin or word in STOPS or word in COMMAS or word == ":"
        free = free or scene.ending.get(before) == "connector"
        if placed.end == match.first and free and may_act(scene, placed):
            return describe([placed])
    return None


def _owner(scene: Scene, begin: int, match: Match) -> Speaker:
    """Return whose a verbal noun with a pronoun is (نقلت عن الوزير قوله إن): the mention nearest before it."""
    before = [
        placed
        for placed in scene.cast.between(begin, match.first)
        if placed.end <= match.first and scene.cast.kind(placed) in SPEAKING
    ]
    return describe(before[-1:]) if before else UNKNOWN


def _issuer(scene: Scene, first: int, end: int) -> Speaker | None:
    """Return whose paper speaks, where a verb's subject is one (أظهر تقرير للوكالة أن)."""
    if scene.text.words[first] not in scene.listed("papers"):
        return None
    for placed in scene.cast.between(first + 1, min(end, first + _OF_PAPER)):
        if scene.cast.kind(placed) in SPEAKING:
            return describe([placed])
    return None


def _after_verb(scene: Scene, placed: Placed, begin: int) -> bool:
    """Tell whether a mention stands as the subject behind its verb: right there, or past asides."""
    words = scene.text.words
    before = placed.first - 1
    while before >= begin and (
        words[before] in OPENING
        or before in scene.honorific
        or words[before] in COMMAS
        or before in scene.dated
    ):
        before -= 1
    if before < begin or scene.ending.get(before) == "adverb":
        return True
    if words[before] == "من" and words[before - 1] in {"کل", "کلا", "کلٌ"}:
        return True
    return words[before] == "-" or (words[before + 1] in COMMAS and scene.ending.get(before) != "preposition")


def _list_after(scene: Scene, placed: Placed, end: int) -> Speaker:
    """Return the speaker that a mention gives, with those that و joins to it before the content opens."""
    words = scene.text.words
    mentions = [placed]
    for other in scene.cast.between(placed.first + 1, end):
        gap = words[mentions[-1].end : other.first]
        if other.first < mentions[-1].end or not may_act(scene, other):
            continue
        if all(word in COMMAS or word in OPENING or word in CLOSING or word == "-" for word in gap):
            joined = scene.text.words[other.first].startswith("و") and other.figure != mentions[-1].figure
            if other.figure == mentions[-1].figure or joined:
                mentions.append(other)
                continue
        break
    return describe(mentions)


def _subject_of_sentence(scene: Scene, begin: int, match: Match) -> Speaker | None:
    """Return the mention before a verb that is its subject (الوزير أكد), or the sentence's for a participle.

    A person goes before a state or a body: those stand in datelines and descriptions too.
    """
    words = scene.text.words
    other: Placed | None = None
    for placed in scene.cast.between(begin, match.first):
        if not may_act(scene, placed):
            continue
        before = placed.first - 1
        while before >= begin and (words[before] in OPENING or before in scene.honorific):
            before -= 1
        if before >= begin and scene.ending.get(before) == "preposition":
            continue
        if scene.cast.kind(placed) == "person":
            return describe([placed])
        other = other or placed
    return describe([other]) if other else None
