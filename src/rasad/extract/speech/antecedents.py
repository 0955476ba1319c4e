"""Find who goes on speaking in Persian: whom وی means, and who speaks where a clause says nothing of its subject."""

from collections.abc import Sequence
from types import MappingProxyType

from rasad.extract.cast import Placed
from rasad.extract.found import Found
from rasad.extract.speech.cases import standing, stands_free
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.epithets import content_start, opens_aside
from rasad.extract.speech.honours import is_honoured
from rasad.extract.speech.plurals import is_plural
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import UNKNOWN, Speaker, Speech, describe
from rasad.extract.speech.strangers import organ, stranger
from rasad.reading import Basis
from rasad.script import fold
from rasad.text import Sentence, Span
from rasad.vocabulary.schema import Word

_QUOTED = frozenset({"colon", "direct"})
_IS = "است"
_THIS = "این"
_KINDS = MappingProxyType({"newspaper": "newspapers", "agency": "agencies", "website": "websites"})
"""Kinds of media, and the lists of their nouns."""
_ALSO = frozenset({"نیز", "هم"})
_NAME = 2  # words of a name that nobody knows
_BESIDE = 3  # words between a name and what its bearer is
_CALLED = 8  # words of what somebody is called
_REACH = 10  # statements back to whoever may be meant
_TO, _OPENING = "به", 4  # words at the beginning of a sentence where به گفته stands
_WRITTEN = fold("آمده")  # در این بیانیه آمده است: of whoever issued it


class Carried(Found, frozen=True):
    """Say who spoke last, which person, whom alone وی may mean, and which medium.

    `honoured` tells whether the verb was, or may be, a plural, as of one person it is out of respect (افزودند).
    """

    last: Speaker | None = None
    person: Speaker | None = None
    medium: Speaker | None = None
    honoured: bool = False

    def past(self, scene: Scene, speaker: Speaker, match: CueMatch | None) -> "Carried":
        """Return who is carried on behind one more statement, under a cue or under none."""
        person = speaker if _may_be_meant(scene, speaker) else self.person
        # با بیان اینکه shows no number: معظم‌له با بیان اینکه ... تأکید کردند
        honoured = match is not None and (match.row.part != "verb" or is_plural(scene, match))
        if match is not None and not honoured and scene.text.words[match.end - 1].endswith("ه"):
            honoured = is_person(scene, speaker) and is_honoured(scene, speaker)  # خوانده و ... تأکید کردند
        return Carried(speaker, person, speaker if is_medium(scene, speaker) else self.medium, honoured)


def is_person(scene: Scene, speaker: Speaker) -> bool:
    """Tell whether a speaker is one person."""
    return len(speaker.figures) == 1 and scene.cast.figures[speaker.figures[0]].kind == "person"


def _may_be_meant(scene: Scene, speaker: Speaker) -> bool:
    """Tell whether وی may mean who spoke: neither a body nor nameless others (مقامات، برخی)."""
    body = bool(speaker.figures) and not is_person(scene, speaker)
    return not body and speaker.nameless != "others"


def is_medium(scene: Scene, speaker: Speaker) -> bool:
    """Tell whether an outlet speaks, or a body that the text calls a paper (روزنامه «...»)."""
    return _kind_of_medium(scene, speaker) is not None


def _kind_of_medium(scene: Scene, speaker: Speaker) -> str | None:
    """Return what kind of outlet speaks, none where no outlet does."""
    if not scene.media or len(speaker.figures) != 1:
        return None
    figure = scene.cast.figures[speaker.figures[0]]
    return scene.media.get(figure.known or "") if figure.kind == "organisation" else None


def fits(scene: Scene, medium: Speaker | None, noun: str) -> bool:
    """Tell whether a medium may be called by a noun: a newspaper is no این سایت, a website no این روزنامه."""
    kind = _kind_of_medium(scene, medium) if medium is not None else None
    kinds = [each for each, nouns in _KINDS.items() if noun in scene.lists[nouns]]
    return not kinds or kind in kinds


def carried_to(scene: Scene, sentence: Sentence, said: Sequence[Speech]) -> Carried:
    """Return who is carried on to a sentence: who spoke last; وی may also be the subject of the sentence before."""
    recent = [speech.speaker for speech in reversed(said[-_REACH:])]
    told = recent.index(UNKNOWN) if UNKNOWN in recent else len(recent)
    medium = next((each for each in recent[:told] if is_medium(scene, each)), None) if scene.media else None
    subject = _subject_before(scene, sentence, said)
    if subject is not None:
        named = describe([subject])
        return Carried(named, named, medium)
    if not recent:
        return Carried()
    cue = scene.cue_at.get(said[-1].cue[0]) if said[-1].cue else None
    person = next((speaker for speaker in recent if _may_be_meant(scene, speaker)), None)
    return Carried(recent[0], person, medium, cue is not None and is_plural(scene, cue))


def _subject_before(scene: Scene, sentence: Sentence, said: Sequence[Speech]) -> Placed | None:
    """Return the person who is the subject of the sentence before, if nobody spoke there."""
    number = scene.text.sentence_of[sentence.first]
    if not number:
        return None
    before = scene.text.sentences[number - 1]
    if before.heading or (said and said[-1].end > before.first):
        return None
    running = bool(said) and said[-1].mode in _QUOTED and not _tells(scene, before)
    for placed in scene.cast.between(before.first, before.end):
        if scene.cast.kind(placed) == "person" and standing(scene, placed, before.first) == "subject":
            return None if running else placed
    return _cited(scene, before) if not running else None


def _cited(scene: Scene, sentence: Sentence) -> Placed | None:
    """Return the person whose words a sentence says that it tells: به گفته کاوه دلیر، راه باز است."""
    words = scene.text.words
    for n in range(sentence.first, min(sentence.first + _OPENING, sentence.end - 2)):
        if words[n] == _TO and words[n + 1] in scene.lists["opinions"]:
            first = n + 2
            while first in scene.honorific:
                first += 1
            placed = scene.mentions.get(first)
            if placed is None or placed.form != "name" or scene.cast.kind(placed) != "person":
                return None
            # به گفته سید حسن هفده تن, of whom the cast may have but one word
            whole = placed.end - placed.first > 1 or words[placed.end] in COMMAS
            return placed if whole else None
    return None


def _tells(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether a sentence behind somebody's words is the report's own: its verb is in the past or perfect."""
    words, past = scene.text.words, scene.lists["past_verbs"]
    closing = range(max(sentence.first + 1, sentence.end - 4), sentence.end)
    return any(words[n] in past or (words[n] == _IS and words[n - 1].endswith("ه")) for n in closing)


def goes_on(scene: Scene, begin: int, match: CueMatch, carried: Carried) -> Speaker:
    """Return who spoke last, where a clause says so by a turn (در ادامه) or says nothing of its subject."""
    end = match.first
    turn = turn_in(scene, begin, end)
    start = content_start(scene, begin, end)
    if turn is not None and turn[1] == "both" and not is_plural(scene, match):
        turn = None  # روابط دو کشور را مهم دانست
    if turn is not None and (turn[1] != "same" or start >= turn[0][0] or opens_aside(scene, start)):
        named = turn[0][0] in scene.pronouns or scene.text.words[turn[0][0]] == _THIS
        own = None if named else stranger(scene, start, match)
        if own is not None:
            return own
        last = carried.person if named else _unsaid(scene, match, carried)
        return _gone_on(last, turn[0], "pronoun")
    # دانست و آن را ... نامید: a clause that و joins to one with a cue has its subject, unless it begins with another
    joined = begin > scene.text.sentences[scene.text.sentence_of[begin]].first
    if start >= end or opens_aside(scene, start) or joined or _opens_object(scene, start, end):
        own = stranger(scene, start, match)
        if own is not None:
            return own
        last = _unsaid(scene, match, carried)
        return _gone_on(last, last.span if last else None, "turn")
    return organ(scene, start, match) or UNKNOWN


def _opens_object(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a clause begins with its object, one word or one pointed at, so that its subject is left out: صلح را، این راه را."""
    words = scene.text.words
    mark = start + 1 + (words[start] == _THIS)
    return mark < end and words[mark] == "را"


def _gone_on(last: Speaker | None, span: Span | None, basis: Basis) -> Speaker:
    """Return who spoke last as who goes on, somebody nameless too."""
    if last is None or not last.figures:
        return last if last is not None and last.called is not None else UNKNOWN
    return last._replace(span=span, basis=basis)


def has_subject(scene: Scene, start: int, match: CueMatch) -> bool:
    """Tell whether a clause that و joins begins with a subject of its own: و مانیتور اشاره می‌کند که، و قطعنامه نیز آن را ..."""
    words, end = scene.text.words, match.first
    if start >= end or opens_aside(scene, start) or start in scene.turn:
        return False
    if not _ALSO.isdisjoint(words[start + 1 : end]):
        return True
    told = scene.is_conjunction(match.end) or words[match.end : match.end + 1] == [":"]
    return told and match.row.part == "verb" and "را" not in words[start:end]


def is_unknown_name(scene: Scene, start: int, match: CueMatch) -> bool:
    """Tell whether words that no list has stand between a clause's beginning and its verb: همچنین اللعیبی گفته است."""
    words = scene.text.words[start : match.first]
    common = scene.lists["common_words"]
    return 0 < len(words) <= _NAME and all(here[0].isalpha() and here not in common for here in words)


def _unsaid(scene: Scene, match: CueMatch, carried: Carried) -> Speaker | None:
    """Return whom a clause without a subject means: not one person or body, where the verb is plural and the one before was not."""
    last = carried.last
    plural = is_plural(scene, match)
    if last is None or scene.text.words[match.first] == _WRITTEN:
        return last
    if plural and len(last.figures) == 1 and not carried.honoured:
        return None
    return carried.person if last.nameless == "others" and not plural else last


def is_other(scene: Scene, noun: int, last: Speaker) -> bool:
    """Tell whether somebody else was called by a noun since a person spoke: قاضی سالیوان ... این قاضی."""
    words = scene.text.words
    begin = scene.text.sentences[max(0, scene.text.sentence_of[noun] - 1)].first
    called = [n for n in range(begin, noun - 1) if words[n] == words[noun] and words[n - 1] != "این"]
    own = [m for m in scene.cast.between(max(0, begin - _CALLED), noun) if m.figure in last.figures]
    return any(not any(m.first - _BESIDE < n < m.end + _BESIDE for m in own) for n in called)


def called_so(scene: Scene, noun: int, last: Speaker) -> Speaker:
    """Return the one other person beside whom a noun stood before, where it stood beside nobody who spoke last: این کارشناس.

    Else whoever spoke last, or nobody where somebody else was called so since.
    """
    if is_other(scene, noun, last):
        return UNKNOWN
    words = scene.text.words
    places = scene.cast.between(0, noun - 1)
    own = [m for m in places if m.figure in last.figures]
    if not last.figures or any(
        words[noun] in words[max(0, m.first - _CALLED) : min(m.end + _CALLED, noun - 1)] for m in own
    ):
        return last
    beside = {
        placed.figure
        for placed in places
        if placed.form == "name"
        and scene.cast.kind(placed) == "person"
        and words[noun] in _behind(scene, placed)
    }
    return Speaker(figures=tuple(beside)) if len(beside) == 1 else last


def _behind(scene: Scene, placed: Placed) -> Sequence[str]:
    """Return the words right behind a name in its sentence, where it says what its bearer is."""
    end = scene.text.sentences[scene.text.sentence_of[placed.first]].end
    return scene.text.words[placed.end : min(placed.end + _BESIDE, end)]


def turn_in(scene: Scene, begin: int, end: int) -> tuple[Span, str] | None:
    """Return the words by which a clause names its subject without a name (وی، این مقام، دو طرف), and their meaning."""
    for match in scene.turns_in(begin, end):
        meaning = match.row.meaning if isinstance(match.row, Word) else ""
        if meaning == "other" or scene.quoted[match.first]:
            continue
        if match.first == begin or stands_free(scene, match.first):
            return (match.first, match.end), meaning
    return None
