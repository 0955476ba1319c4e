"""Find the words by which a Persian report calls a speaker whom the cast does not have: یک منبع آگاه گفت، احزاب مخالف هشدار دادند."""

from collections.abc import Sequence

from rasad.extract.speech.behind_heading import begins_anew
from rasad.extract.speech.callers import head_of, name_before_object, paper_of, right_before, starts
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.datelines import past_dateline
from rasad.extract.speech.epithets import content_start, is_of_people, opens_aside, past_asides
from rasad.extract.speech.inner_clauses import inner_begin
from rasad.extract.speech.passives import is_passive
from rasad.extract.speech.phrases import end_of
from rasad.extract.speech.plurals import is_plural
from rasad.extract.speech.punctuation import COMMAS, DASHES
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speech, folded, trim
from rasad.extract.speech.worded_subjects import may_speak
from rasad.text import Span

_NAME = 3  # words of a name that are all common ones (ثابت‌قدم)
_TITLE = 6  # words of a medium's title in marks
_OF_MANY = frozenset({"ها", "های"})
_OF = "از"
_OF_ACTS = ("ی", "ه")  # of nouns that are no names: آشنایی متهم
_ALSO = frozenset({"نیز", "همچنین"})
_TWO = 2  # words of a phrase that is known again
_THIS = "این"
_OBJECT = "را"


def call_unnamed(scene: Scene, said: Sequence[Speech]) -> list[Speech]:
    """Return the statements, those without a known speaker with the words by which he is called; وی goes on with them."""
    named: list[Speech] = []
    for speech in said:
        cue = scene.cue_at.get(speech.cue[0]) if speech.cue else None
        if cue is not None and not speech.speakers and speech.speaker.span is None:
            begin = clause_begin(scene, cue, named)
            span = (
                _words_for(scene, begin, cue, speech)
                or _called_before(scene, begin, cue, named)
                or name_before_object(scene, _opening(scene, begin, cue.first), cue)
            )
            pointed = span is None or _points_back(scene, span[0])
            if (
                pointed
                and named
                and not _is_inner(scene, named[-1])
                and _goes_on(scene, begin, cue, named[-1])
            ):
                span = named[-1].speaker.span or span
            own = _without_subject(scene, speech, span)
            named.append(own._replace(speaker=speech.speaker._replace(span=span)))
        else:
            named.append(speech)
    return named


def _without_subject(scene: Scene, speech: Speech, span: Span | None) -> Speech:
    """Return a statement whose words do not begin with who speaks: نماینده روسیه | قطعنامه را جانبدارانه خواند."""
    if span is None or not speech.first <= span[0] or span[1] >= speech.end:
        return speech
    first, end = trim(scene, span[1], speech.end)
    return speech._replace(first=first, end=end) if end - first > 1 else speech


def _is_inner(scene: Scene, speech: Speech) -> bool:
    """Tell whether words stand in a clause within another, so that their speaker does not go on."""
    cue, span = scene.cue_at.get(speech.cue[0]) if speech.cue else None, speech.speaker.span
    return cue is not None and span is not None and inner_begin(scene, span[0] - 2, cue) == span[0]


def clause_begin(scene: Scene, cue: CueMatch, said: Sequence[Speech]) -> int:
    """Return where the words before a cue begin: with its sentence, or behind the statement before it there."""
    begin = scene.text.sentences[scene.text.sentence_of[cue.first]].first
    for speech in said[-1:]:
        ends = [end for end in (speech.end, speech.cue[1] if speech.cue else 0) if end <= cue.first]
        begin = max([begin, *ends])
    return past_dateline(scene, begin, cue.first)


def _words_for(scene: Scene, begin: int, cue: CueMatch, speech: Speech) -> Span | None:
    """Return the noun phrase that opens the clause of a cue, before its object and asides."""
    if _is_impersonal(scene, cue):
        paper = paper_of(scene, begin, cue.first)
        end = end_of(scene, paper, cue.first) if paper is not None else 0
        return (paper, end) if paper is not None and end - paper >= _TWO else None
    anew = begins_anew(scene, begin, cue)
    if anew is not None and scene.text.words[anew] in scene.lists["callings"]:
        return anew, end_of(scene, anew, cue.first)
    for start in starts(scene, begin, cue):
        first = _opening(scene, start, cue.first)
        if first is None or not _is_open(scene, first, cue):
            continue
        whole = speech.first <= first  # who has an object right behind him: باغستانی برنامه را مهم دانست
        end = cue.first if whole else min(cue.first, speech.first)
        stop = end_of(scene, first, end, coupled=not whole)
        if whole and not _ends_plainly(scene, first, stop):
            head = head_of(scene, (first, stop), cue)
            if head is None:
                continue
            stop = head[1]
        if _is_described(scene, stop, cue.first):
            return None
        acted_on = scene.text.words[stop : stop + 1] == [_OBJECT]
        told = speech.first >= cue.end
        if stop > first and not acted_on and may_speak(scene, (first, stop), cue, told=told):
            return first, stop
    return right_before(scene, begin, cue)


def _called_before(scene: Scene, begin: int, cue: CueMatch, said: Sequence[Speech]) -> Span | None:
    """Return the words that open a clause and called a speaker before, its object right behind: تولیت آستان اولویت کار را مهم دانست."""
    first = _opening(scene, begin, cue.first)
    words = scene.text.words
    one = not (_is_impersonal(scene, cue) or is_plural(scene, cue))
    for speech in said if first is not None and one else ():
        told = speech.speaker.span
        if first is None or told is None or told[1] - told[0] < _TWO:
            continue
        end = first + told[1] - told[0]
        if words[first:end] == words[slice(*told)] and end < cue.first:
            return first, end
    return None


def _is_described(scene: Scene, word: int, end: int) -> bool:
    """Tell whether a clause that only describes a noun has its verb of speech: زنانی که این آسیب آنان را تهدید می‌کند."""
    words = scene.text.words
    return scene.is_conjunction(word) and _OBJECT in words[word:end] and not scene.has_finite(word, end)


def _opening(scene: Scene, start: int, end: int) -> int | None:
    """Return where the first phrase of a clause begins, past bullets and occasions, None where there is none."""
    first = past_asides(scene, start, end)
    while first is not None and first + 1 < end and _is_bullet(scene, first):
        first += 1
    if first is not None and scene.text.words[first] in scene.lists["media"]:
        opening = enumerate(scene.text.words[first : min(first + _TITLE, end - 1)], 1)
        first += next((n for n, here in opening if here in DASHES), 0)  # خبرگزاری راه - یک استاد گفت
    if first is not None and first + 2 < end and _is_occasion(scene, first):
        first += 2  # در ادامه این جلسه فلان گفت
    return first


def _is_open(scene: Scene, first: int, cue: CueMatch) -> bool:
    """Tell whether what begins at a word may be called so: no pronoun, no cue, no one person of a plural verb (دلیر می‌گویند)."""
    here = scene.text.words[first]
    turned = first in scene.turn and here != _THIS and here not in scene.lists["numerals"]  # سه کشور
    if turned or first in scene.pronouns or first in scene.cue_at:
        return False
    one = scene.mentions.get(first)
    named = one is not None and one.form == "name" and scene.cast.kind(one) == "person"
    return not (named and is_plural(scene, cue))


def _ends_plainly(scene: Scene, first: int, stop: int) -> bool:
    """Tell whether a phrase of people ends at a preposition or a comma, and so before the object: یک نماینده مجلس در سخنانی."""
    here = scene.text.word(stop)
    ended = (
        here in COMMAS
        or here == "("
        or here in scene.lists["no_subjects"]
        or scene.meaning(stop) == "preposition"
    )
    common = scene.lists["common_words"]
    if here in _ALSO and scene.text.words[first] not in common:
        return True  # دلوان نیز راه را باز می‌داند
    return ended and any(is_of_people(scene, scene.text.words[n], opens=True) for n in (first, first + 1))


def _is_bullet(scene: Scene, word: int) -> bool:
    """Tell whether a word is a mark that opens a paragraph: -, O, ■."""
    here = scene.text.words[word]
    return len(here) == 1 and here != "*" and not here.isdigit() and (here.isascii() or not here.isalpha())


def _is_impersonal(scene: Scene, cue: CueMatch) -> bool:
    """Tell whether a cue has no subject who speaks: اعلام شد، در گزارش آمده است."""
    return is_passive(scene, cue) or folded(cue.row.forms[0]).split(" ")[0] in scene.lists["impersonal_cues"]


def _is_occasion(scene: Scene, word: int) -> bool:
    """Tell whether an occasion pointed at begins at a word."""
    words = scene.text.words
    return words[word] == _THIS and words[word + 1] in scene.lists["occasions"]


def _goes_on(scene: Scene, begin: int, cue: CueMatch, before: Speech) -> bool:
    """Tell whether a clause that names no subject goes on with who spoke before and is nobody of the cast."""
    if before.speakers or before.cue is None or _is_impersonal(scene, cue):
        return False
    told = scene.cue_at.get(before.cue[0])
    verbs = cue.row.part == "verb" and told is not None and told.row.part == "verb"
    if verbs and told is not None and is_plural(scene, cue) != is_plural(scene, told):
        return False
    start = content_start(scene, begin, cue.first)
    pointed = start < cue.first and _points_back(scene, start)
    if start in scene.pronouns and _tells_of_somebody(scene, max(before.end, before.cue[1]), begin):
        return False
    addressed = scene.text.words[start] in scene.lists["addressing"]  # خطاب به طلاب گفت
    return start >= cue.first or start in scene.turn or opens_aside(scene, start) or pointed or addressed


def _tells_of_somebody(scene: Scene, first: int, end: int) -> bool:
    """Tell whether the report tells of another person between two words: با یک داوطلب گفت‌وگو کرد."""
    words, lists = scene.text.words, scene.lists
    if any(scene.cast.kind(placed) == "person" for placed in scene.cast.between(first, end)):
        return True
    return any(
        words[n] in lists["numerals"] and words[n + 1] in lists["callings"] for n in range(first, end - 1)
    )


def _points_back(scene: Scene, word: int) -> bool:
    """Tell whether a clause begins with whoever was told of before: این منبع، منبع مذکور."""
    words = scene.text.words
    noun = scene.text.word(word + 1)
    if words[word] == _THIS:
        return is_of_people(scene, noun, opens=True) and noun not in scene.lists["body_nouns"]
    return not scene.lists["told_before"].isdisjoint(words[word + 1 : word + 4])
