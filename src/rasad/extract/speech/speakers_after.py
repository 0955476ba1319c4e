"""Find who speaks where the verb of speech opens its clause: the subject behind it, before it, or of a turn."""

from dataclasses import replace

from rasad.extract.cast import Placed
from rasad.extract.speech.forms import (
    behind_source,
    describes_noun,
    is_accused,
    is_called,
    is_dual,
    is_impersonal,
    is_own_speech,
    is_plural,
    is_unnamed,
    past_asides,
)
from rasad.extract.speech.issued import issuer
from rasad.extract.speech.joint import both_sides
from rasad.extract.speech.participles import of_participle
from rasad.extract.speech.prepositions import is_written_on
from rasad.extract.speech.right_before import subject_of_kana, subject_right_before
from rasad.extract.speech.scene import CLOSING, COMMAS, OPENING, SPEAKING, Scene, bare
from rasad.extract.speech.shortened import (
    is_calling,
    latter,
    named_behind_title,
    shortened_body,
    shortened_person,
    titled,
)
from rasad.extract.speech.speech import (
    UNKNOWN,
    Speaker,
    addresses,
    cue_of,
    describe,
    going_on,
    mention_at,
)
from rasad.extract.speech.subject_first import (
    agrees,
    may_act,
    opens_clause,
    subject_of_sentence,
    whose_paper,
)
from rasad.script import fold
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Word

_ABOUT = "عن"
_ABOUT_WHOM = frozenset({"عنه", "عنها"})
_OF_SOURCE = 12  # words that name whose words a medium carries: عن وزير الخارجية ...
_COUNTERPART = ("نظیر", "ونظیر")
_PRONOUNS = tuple(map(fold, ("ه", "ها", "هم", "هما")))


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
    part = cue_of(match).part
    adverbial = scene.text.words[match.first].startswith("بال")  # بالقول إن: as a participle does
    if part == "noun" and not adverbial:
        if not _ABOUT_WHOM.isdisjoint(scene.text.words[max(begin, match.first - _OF_SOURCE) : match.first]):
            return going_on(inside or last)  # ونقلت الوكالة عنه قوله إن
        return _owner(scene, begin, match)
    if part in {"participle", "noun"}:
        return of_participle(scene, begin, match, (inside, last))
    if _goes_on(scene, match):
        return going_on(inside or last)
    if cue_of(match).act == "report":
        told = _told_by(scene, match, opened, inside or last)
        if told is not None:
            return told
    named = (
        subject_right_before(scene, begin, match)
        or subject_of_kana(scene, begin, match)
        or _behind(scene, match, opened, context)
    )
    return named or _unsaid(scene, match, opened, context)


def _behind(
    scene: Scene, match: Match, opened: int, context: tuple[int, Speaker | None, Speaker | None]
) -> Speaker | None:
    """Return the subject between a verb and what it governs: a mention, or another noun."""
    begin, inside, last = context
    if is_plural(scene, match):
        return None
    mentioned = _mentioned(scene, match, opened)
    if mentioned is not None:
        return mentioned
    beside = [placed for placed in scene.cast.between(match.end, opened) if placed.first == match.end]
    if any(not agrees(scene, match, p) or is_accused(scene, match, p, opened) for p in beside):
        return None
    first = past_asides(scene, match.end, opened)
    # وأضاف في بيان "...", where في بيان is one phrase
    aside = scene.meaning(first) in {"preposition", "beside"} or scene.text.words[first] in OPENING
    if first >= opened or aside or is_written_on(scene, first) or is_own_speech(scene, first):
        return None
    if addresses(cue_of(match)) and (last is not None or not match.prefix):
        before = subject_of_sentence(scene, begin, match) if not match.prefix else None
        if before is not None:
            return before  # المنظمة كانت قد طالبت السلطات
        if last is not None and is_called(scene, match, first, opened):
            return None
    return latter(scene, begin, match.first, first) or _by_noun(scene, first, opened, inside or last)


def _mentioned(scene: Scene, match: Match, opened: int) -> Speaker | None:
    """Return the mention behind a verb that is its subject; nobody for who is accused or holds an office unnamed."""
    for placed in scene.cast.between(match.end, opened):
        if is_accused(scene, match, placed, opened):
            return None if match.prefix else UNKNOWN
        if not may_act(scene, placed) or not _after_verb(scene, placed, match.end):
            continue
        if agrees(scene, match, placed):
            unnamed = is_unnamed(scene, placed, opened) or behind_source(scene, match.end, placed.first)
            return UNKNOWN if unnamed else _not_counterpart(scene, placed, opened)
    return None


def _not_counterpart(scene: Scene, placed: Placed, end: int) -> Speaker:
    """Return the speaker that a mention gives; where it is also his counterpart's, the other holder of that office.

    In واتفق وزير الخارجية خلال الاتصال مع نظيره الشرقي على the eastern one is not he who stands first.
    """
    words = scene.text.words
    theirs = [m for m in scene.cast.between(placed.end, end) if words[m.first].startswith(_COUNTERPART)]
    if placed.form != "role" or all(m.figure != placed.figure for m in theirs):
        return _list_after(scene, placed, end)
    held = scene.offices.get(bare(scene.lexicon, words[placed.first]), ())
    others = {m.figure for m in held if m.figure != placed.figure}
    span = (placed.first, placed.end)
    return Speaker(figures=tuple(others), span=span, basis="role") if len(others) == 1 else UNKNOWN


def _unsaid(
    scene: Scene, match: Match, opened: int, context: tuple[int, Speaker | None, Speaker | None]
) -> Speaker:
    """Return the subject of a verb with none behind it: of its sentence, or who spoke last."""
    begin, inside, last = context
    if match.end == opened and is_impersonal(scene, match):
        return UNKNOWN
    if is_dual(scene, match):
        return both_sides(scene, (match.first, match.end))
    if match.prefix == "" or last is None or (inside is None and match.first > begin):
        if describes_noun(scene, match):
            return whose_paper(scene, begin, match)
        before = subject_of_sentence(scene, begin, match)
        if before is not None and not _is_aside(scene, match, before):
            return before
        if match.prefix == "" and not opens_clause(scene, begin, match):
            return UNKNOWN  # a noun of nobody we know stands before the verb: وكان الناشط قال إن
    return going_on(inside or last)


def _told_by(scene: Scene, match: Match, opened: int, last: Speaker | None) -> Speaker | None:
    """Return whose words a medium carries: نقلت الوكالة عن الوزير قوله إن; nobody for عن مصدر مسؤول.

    Those of who spoke last for a pronoun: ونقلت عنه الوكالة أن.
    """
    words = scene.text.words
    if not _ABOUT_WHOM.isdisjoint(words[match.end : opened + 1]):
        return going_on(last)
    about = next((n for n in range(match.end, opened + 1) if words[n] == _ABOUT), None)
    if about is None:
        return None
    end = min(about + _OF_SOURCE, len(words))
    placed = mention_at(scene, about + 1, end)
    return _list_after(scene, placed, end) if placed is not None and may_act(scene, placed) else UNKNOWN


def _is_aside(scene: Scene, match: Match, speaker: Speaker) -> bool:
    """Tell whether a body was named by the way before حيث: جاء ذلك في تغريدة على موقع تويتر، حيث قال."""
    kinds = {scene.cast.figures[figure].kind for figure in speaker.figures}
    return scene.ending.get(match.first - 1) == "connector" and kinds == {"organisation"}


def _goes_on(scene: Scene, match: Match) -> bool:
    """Tell whether a pronoun on the connector before a verb is its subject: لكنه أوضح أنه."""
    before = match.first - 1
    return scene.ending.get(before) == "connector" and scene.text.words[before].endswith(_PRONOUNS)


def _by_noun(scene: Scene, first: int, end: int, last: Speaker | None) -> Speaker | None:
    """Return who speaks where the subject's place begins with a noun of no mention.

    A body called by its first noun alone (وقالت الوزارة), both sides (وأكد الجانبان), whoever issued a paper
    (أظهر تقرير للوكالة), a person called by an office (وتابعت السفيرة), else somebody unnamed. None where it
    is who spoke last (وأضاف المصدر، وجاء في البيان).
    """
    turn = scene.turn.get(first)
    meaning = turn.row.meaning if turn is not None and isinstance(turn.row, Word) else ""
    if turn is not None and meaning == "both":
        return both_sides(scene, (first, turn.end))
    shortened = shortened_body(scene, first)
    if shortened is not None:
        return replace(describe([shortened]), span=(first, first + 1), basis="role")
    named = titled(scene, first, end)
    if named is not None:
        return describe([named])
    issued = issuer(scene, first, end)
    if issued is not None:
        return issued
    if meaning == "same":
        return _again(scene, first, end, last)
    behind = named_behind_title(scene, first, end)
    if behind is not None:
        return _list_after(scene, behind, end)
    return shortened_person(scene, first, end, last) or UNKNOWN


def _again(scene: Scene, first: int, end: int, last: Speaker | None) -> Speaker | None:
    """Return who speaks again by a turn: nobody where it is a source (وأكد المصدر), else a person who spoke last; None for others."""
    noun = bare(scene.lexicon, scene.text.words[first])
    if noun in scene.listed("sources"):
        return UNKNOWN
    if noun not in scene.listed("callings"):
        return None
    return shortened_person(scene, first, end, last) or UNKNOWN


def _owner(scene: Scene, begin: int, match: Match) -> Speaker:
    """Return whose a verbal noun is: of the mention behind it (تهديد الرئيس بأن), with a pronoun of the one before.

    نقلت عن الوزير قوله إن: the mention nearest before it.
    """
    behind = mention_at(scene, match.end, len(scene.text.words))
    if behind is not None and behind.first == match.end and may_act(scene, behind):
        return describe([behind])
    if not scene.text.words[match.end - 1].endswith(_PRONOUNS):
        return UNKNOWN  # بسبب اتهامات بأنه: nobody says whose they are
    before = [
        placed
        for placed in scene.cast.between(begin, match.first)
        if placed.end <= match.first and scene.cast.kind(placed) in SPEAKING
    ]
    return describe(before[-1:]) if before else UNKNOWN


def _after_verb(scene: Scene, placed: Placed, begin: int) -> bool:
    """Tell whether a mention stands as the subject behind its verb: right there, or past asides."""
    words = scene.text.words
    before = placed.first - 1
    while before >= begin and (
        words[before] in OPENING
        or before in scene.honorific
        or words[before] in COMMAS
        or before in scene.dated
        or is_calling(scene, before)
    ):
        before -= 1
    if before < begin or scene.ending.get(before) == "adverb":
        return True
    if words[before] == "من" and words[before - 1] in scene.lists["each_of"]:
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
            word = scene.text.words[other.first]
            own = word in scene.lexicon.forms  # وحدات الحماية, whose و is its own
            joined = word.startswith("و") and not own and other.figure != mentions[-1].figure
            if other.figure == mentions[-1].figure or joined:
                mentions.append(other)
                continue
        break
    return describe(mentions)
