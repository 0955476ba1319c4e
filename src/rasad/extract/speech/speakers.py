"""Find who speaks where the verb of speech ends its clause: by name, office, pronoun or turn."""

from collections.abc import Sequence
from dataclasses import replace

from rasad.extract.cast import Placed
from rasad.extract.speech.epithets import content_start, names_nobody, opens_aside
from rasad.extract.speech.joint import both_sides
from rasad.extract.speech.scene import CLOSING, COMMAS, OPENING, SPEAKING, STOPS, Scene
from rasad.extract.speech.speech import UNKNOWN, Speaker, Speech, cue_of, describe
from rasad.text import Sentence
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Word

_BECAME = "شد"
# Adjectives that شد makes active verbs of: خواستار شد, he called for
_ACTIVE = frozenset("خواستار خواهان مدعی متعهد یادآور متذکر معترف منکر قائل موافق مخالف".split())
_SESSIONS = frozenset({"جلسه", "نشست", "صحن", "علنی"})  # در جلسه علنی امروز مجلس گفت: the body does not speak
_BY = ("از سوی", "از طرف", "از جانب", "توسط")


def subject_before(scene: Scene, begin: int, match: Match, last: Speaker | None) -> Speaker:
    """Return the subject of a verb that ends its clause, the clause beginning at word `begin`.

    The first mention that no preposition or noun governs; else both sides where the clause says so
    (دو طرف), or a pronoun or nothing said, for who spoke last; where the clause begins with a noun that
    is nobody of the cast, nobody.
    """
    if _is_passive(match):
        return _agent(scene, begin, match)
    clause = last_clause(scene, begin, match.first)
    inner = _both_in(scene, clause, match.first) if clause > begin else None
    found = inner or _by_pronoun(scene, begin, match.first, last)
    if found is None and clause > begin:
        nobody = names_nobody(scene, content_start(scene, clause, match.first), match.first)
        found = _by_mention(scene, clause, match) or (UNKNOWN if nobody else None)
    found = found or _by_mention(scene, begin, match) or _both_in(scene, begin, match.first)
    return found or _goes_on(scene, begin, match, last)


def _is_passive(match: Match) -> bool:
    """Tell whether a cue does not say who spoke: گفته می‌شود، تأکید شد; خواستار شد and its like are active."""
    row = cue_of(match)
    head = row.forms[0].removesuffix(f" {_BECAME}") if row.verb == _BECAME else ""
    return bool(head) and head.split(" ")[-1] not in _ACTIVE


def _agent(scene: Scene, begin: int, match: Match) -> Speaker:
    """Return by whom something is said in the passive: از سوی وزیر اعلام شد; else nobody."""
    for placed in scene.cast.between(begin, match.first):
        before = scene.text.words[max(begin, placed.first - 2) : placed.first]
        if scene.cast.kind(placed) in SPEAKING and any(" ".join(before).endswith(by) for by in _BY):
            return describe([placed])
    return UNKNOWN


def antecedent(scene: Scene, sentence: Sentence, said: Sequence[Speech]) -> Speaker | None:
    """Return whom a sentence means by وی: who spoke last, or the subject of the sentence before, if nobody spoke there."""
    number = scene.text.sentence_of[sentence.first]
    last = said[-1].speaker if said else None
    if not number:
        return last
    before = scene.text.sentences[number - 1]
    if before.heading or (said and said[-1].end > before.first):
        return last
    for placed in scene.cast.between(before.first, before.end):
        if scene.cast.kind(placed) == "person" and _standing(scene, placed, before.first) == "subject":
            return describe([placed])
    return last


def _goes_on(scene: Scene, begin: int, match: Match, last: Speaker | None) -> Speaker:
    """Return who spoke last, where a clause says so by a turn (در ادامه) or says nothing of its subject."""
    end = match.first
    turn = _turn(scene, begin, end)
    if last is None or not last.figures:
        return UNKNOWN
    start = content_start(scene, begin, end)
    if turn is not None and (turn[1] != "same" or start >= turn[0][0] or opens_aside(scene, start)):
        return Speaker(figures=last.figures, span=turn[0], basis="pronoun")
    if names_nobody(scene, start, end):
        return UNKNOWN
    if start >= end or opens_aside(scene, start):
        return Speaker(figures=last.figures, span=last.span, basis="turn")
    # دانست و آن را ... نامید: a clause that و joins to one with a cue has its subject, unless it begins with another
    joined = begin > scene.text.sentences[scene.text.sentence_of[begin]].first
    return Speaker(figures=last.figures, span=last.span, basis="turn") if joined else UNKNOWN


def last_clause(scene: Scene, begin: int, end: int) -> int:
    """Return where the last clause before a verb begins: behind a finished verb and و (پرداخت و دو طرف ...)."""
    words = scene.text.words
    particle, quoted = scene.particle, scene.quoted
    for n in range(end - 1, begin, -1):
        joined = words[n] in {"و", "؛"}
        connector = n in particle and particle[n][0] == "connector" and words[n] != "که"
        if (joined or connector) and not quoted[n] and _is_finished(scene, n):
            return n + 1 if joined else particle[n][1]  # ناکام شد اما طرفین توافق کردند
    return begin


def _is_finished(scene: Scene, word: int) -> bool:
    """Tell whether a finite verb stands before a word, with or without a comma (ناکام شد، اما)."""
    comma = scene.text.words[word - 1] in COMMAS
    return scene.is_finite(word - 1 - comma)


def _by_pronoun(scene: Scene, begin: int, end: int, last: Speaker | None) -> Speaker | None:
    """Return who speaks where a clause begins with a pronoun, or with این and a noun.

    این روزنامه is the last paper that was named; این استاد دانشگاه is who spoke last; این کشور is nobody we know.
    """
    words, start = scene.text.words, content_start(scene, begin, end)
    if start >= end - 1:
        return None
    if words[start] == "این":
        before = [placed for placed in scene.heads.get(words[start + 1], ()) if placed.first < start]
        if before:
            return replace(describe(before[-1:]), span=(start, start + 2), basis="role")
        if words[start + 1] not in scene.listed("callings"):
            return None  # این در حالی است که, این تصمیم را
    elif start not in scene.pronouns:
        return None
    figures = last.figures if last else ()
    reached = scene.turn[start].end if start in scene.turn else start + 2
    return Speaker(figures=figures, span=(start, reached), basis="pronoun") if figures else UNKNOWN


def _by_mention(scene: Scene, begin: int, match: Match) -> Speaker | None:
    """Return the first mention of a clause that no preposition or noun governs, with those that و joins to it."""
    words, end = scene.text.words, match.first
    outer = begin
    for placed in scene.cast.between(begin, end):
        if placed.first < outer or scene.cast.kind(placed) not in SPEAKING:
            continue
        outer = placed.end
        if placed.end < end and (words[placed.end] in {":", "-"} or _is_dateline(scene, placed, begin)):
            continue  # همشهری آنلاین: وزیر بهداشت گفت, ساری - ایرنا - معاون وزیر گفت
        joined = begin > scene.text.sentences[scene.text.sentence_of[begin]].first
        if (
            joined
            and scene.cast.kind(placed) == "country"
            and placed.first > content_start(scene, begin, end)
        ):
            continue  # دانست و با اشاره به صلح، افغانستان ... اشاره کرد
        if _standing(scene, placed, begin) == "subject" and not _is_object(scene, placed, end):
            return _joined(scene, placed, end, plural=words[match.end - 1].endswith("ند"))
    return None


def _is_dateline(scene: Scene, placed: Placed, begin: int) -> bool:
    """Tell whether a clause begins with its medium and a comma: خبرگزاری فارس، رئیس‌جمهور گفت."""
    if placed.first != begin or scene.text.words[placed.end] not in COMMAS:
        return False
    return bool(scene.between("outlets", begin, placed.end))


def _both_in(scene: Scene, begin: int, end: int) -> Speaker | None:
    """Return both sides where a clause says that they speak (دو طرف)."""
    turn = _turn(scene, begin, end)
    return both_sides(scene, turn[0]) if turn is not None and turn[1] == "both" else None


def _standing(scene: Scene, placed: Placed, begin: int) -> str:
    """Tell how a mention stands in its clause: as subject, under a preposition, or in the genitive."""
    words = scene.text.words
    before = placed.first - 1
    while before >= begin and (words[before] in OPENING or before in scene.honorific):
        before -= 1
    if words[placed.first - 1] == "(":
        return "genitive"
    if scene.cast.kind(placed) == "organisation":
        before = _before_noun(scene, before, begin)
    if scene.cast.kind(placed) == "country" and placed.first and words[placed.first - 1] in {"»", '"'}:
        return "genitive"  # نشریه «...» ایتالیا خبر داد
    marks = words[before] in COMMAS or words[before] in STOPS or words[before] in CLOSING
    person = scene.cast.kind(placed) == "person"
    if before < begin or marks or (person and _ends_source(scene, before, begin)) or words[before] in "-:":
        return "subject"
    kind = scene.ending.get(before, "")
    if kind == "preposition":
        return "governed"
    if kind == "adverb" and before > begin and words[before - 1] in _SESSIONS:
        return "genitive"
    inherited = _beside(scene, before, begin, placed)
    if inherited is not None:
        return _standing(scene, inherited, begin)
    if before in scene.dated:
        return _behind_date(scene, before, begin)
    opened = kind in {"adverb", "connector"} or scene.is_finite(before) or scene.is_conjunction(before)
    return "subject" if opened or _ends_turn(scene, before, begin) else "genitive"


def _ends_source(scene: Scene, word: int, begin: int) -> bool:
    """Tell whether a medium that the report cites ends at a word, with no comma: به گزارش فارس رئیس‌جمهور گفت."""
    media = [m for m in scene.between("outlets", max(begin, word - 5), word + 1) if m.end == word + 1]
    cited = [cue_of(m) for m in scene.cues_in(max(begin, word - 8), word)] if media else []
    return any(row.part == "phrase" and row.act == "report" for row in cited)


def _ends_turn(scene: Scene, word: int, begin: int) -> bool:
    """Tell whether a turn ends at a word: در این راستا وزیر گفت."""
    turns = scene.between("turns", max(begin, word - 5), word + 1)
    return any(match.end == word + 1 for match in turns)


def _behind_date(scene: Scene, before: int, begin: int) -> str:
    """Tell how a mention behind a date stands: روز جمعه وزیر گفت, but گزارش روز جمعه خبرگزاری is in the genitive."""
    while before >= begin and before in scene.dated:
        before -= 1
    if before < begin or before in scene.ending or scene.is_finite(before) or scene.is_conjunction(before):
        return "subject"
    words = scene.text.words
    noun = words[before] in scene.listed("papers") or words[before] in _SESSIONS
    return "genitive" if noun else "subject"


def _before_noun(scene: Scene, before: int, begin: int) -> int:
    """Return the word before the noun that says what body a name is of: سایت اینترنتی «...», روزنامه کویتی «...»."""
    for noun in (before, before - 1):
        if noun >= begin and scene.text.words[noun] in scene.listed("body_nouns"):
            return noun - 1
    return before


def _beside(scene: Scene, before: int, begin: int, placed: Placed) -> Placed | None:
    """Return the mention whose standing a mention shares: one that it names again, or that و joins to it."""
    joined = scene.text.words[before] == "و"
    for other in scene.cast.between(max(begin, before - 12), placed.first):
        if joined and other.end == before:
            return other
        if other.end == before + 1 and other.figure == placed.figure and other.first < placed.first:
            return other
    return None


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
    for match in scene.turns_in(begin, end):
        meaning = match.row.meaning if isinstance(match.row, Word) else ""
        if meaning == "other" or scene.quoted[match.first]:
            continue
        if match.first == begin or _stands_free(scene, match.first):
            return (match.first, match.end), meaning
    return None


def _stands_free(scene: Scene, word: int) -> bool:
    """Tell whether a turn stands under no preposition, and a pronoun in no genitive (متهم کردن وی)."""
    before = word - 1
    kind = scene.ending.get(before, "")
    if kind == "preposition" or word not in scene.pronouns:
        return kind != "preposition"
    form = scene.text.words[before]
    marked = form in COMMAS or form in STOPS or form in CLOSING or form in OPENING or before in scene.dated
    return bool(kind) or marked or scene.is_finite(before) or scene.is_conjunction(before)
