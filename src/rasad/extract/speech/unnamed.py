"""Find the words by which a Persian report calls a speaker whom the cast does not have: یک منبع آگاه گفت، احزاب مخالف هشدار دادند."""

from collections.abc import Sequence

from rasad.extract.speech.behind_heading import begins_anew
from rasad.extract.speech.callers import head_of, paper_of, right_before, starts
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.datelines import past_dateline
from rasad.extract.speech.epithets import content_start, is_of_people, opens_aside, past_asides
from rasad.extract.speech.inner_clauses import inner_begin
from rasad.extract.speech.passives import is_passive
from rasad.extract.speech.phrases import end_of, is_of_them, is_plain_thing
from rasad.extract.speech.plurals import is_plural
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speech, folded
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
            span = _words_for(scene, begin, cue, speech) or _called_before(scene, begin, cue, named)
            pointed = span is None or _points_back(scene, span[0])
            if (
                pointed
                and named
                and not _is_inner(scene, named[-1])
                and _goes_on(scene, begin, cue, named[-1])
            ):
                span = named[-1].speaker.span or span
            named.append(speech._replace(speaker=speech.speaker._replace(span=span)))
        else:
            named.append(speech)
    return named


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
        acted_on = scene.text.words[stop : stop + 1] == [_OBJECT]
        told = speech.first >= cue.end
        if stop > first and not acted_on and _may_speak(scene, (first, stop), cue, told=told):
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


def _opening(scene: Scene, start: int, end: int) -> int | None:
    """Return where the first phrase of a clause begins, past bullets and occasions, None where there is none."""
    first = past_asides(scene, start, end)
    while first is not None and first + 1 < end and _is_bullet(scene, first):
        first += 1
    if first is not None and scene.text.words[first] in scene.lists["media"]:
        dash = scene.text.words[first : min(first + _TITLE, end - 1)]
        first += dash.index("-") + 1 if "-" in dash else 0  # خبرگزاری راه - یک استاد گفت
    if first is not None and first + 2 < end and _is_occasion(scene, first):
        first += 2  # در ادامه این جلسه فلان گفت
    return first


def _is_open(scene: Scene, first: int, cue: CueMatch) -> bool:
    """Tell whether what begins at a word may be called so: no pronoun, no cue, no one person of a plural verb (دلیر می‌گویند)."""
    turned = first in scene.turn and scene.text.words[first] != _THIS
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


def _may_speak(scene: Scene, span: Span, match: CueMatch, *, told: bool) -> bool:
    """Tell whether words are of people or of a body, or of somebody of whom no list knows (دلوان گفت).

    What opens a sentence whose words are `told` behind the verb can be nobody else (همراه اول اعلام کرد:).
    """
    words, lists, (first, end) = scene.text.words, scene.lists, span
    head = words[first]
    if _is_no_subject(scene, first, end):
        return False
    if is_of_them(scene, first + 1) or any(
        _is_part(scene, n, end) for n in range(first, min(end, first + _TITLE))
    ):
        return True
    if is_of_people(scene, head, opens=True) or head in lists["groups"] or _is_amount_of_people(scene, first):
        many = words[first + 1] in _OF_MANY  # مقام های سعودی
        one = words[first + head.isdigit()] in lists["callings"]  # 36 سارق دستگیر شدند
        return many or not (one and is_plural(scene, match) != head.isdigit())
    if not head[0].isalpha():
        return False
    apposed = told and not is_plural(scene, match) and _is_apposed(scene, first, end)
    if head not in lists["common_words"] or head in lists["given_names"] or apposed:
        return True
    if end == match.first:
        return told or match.row.part == "participle"
    opens = first == scene.text.sentences[scene.text.sentence_of[first]].first
    if (
        not opens
        or is_plural(scene, match)
        or end - first > _NAME
        or _tells_of_another(scene, end, match.first)
    ):
        return False
    return told or (end == first + 1 and _opens_again(scene, first))


def _is_part(scene: Scene, word: int, end: int) -> bool:
    """Tell whether a part of people stands at a word: بخشی از جامعه، ۱۵ نفر از اعضا; 40 هزار تن توت is none."""
    words, lists = scene.text.words, scene.lists
    if words[word] not in lists["parts_of_people"]:
        return False
    return word + 1 >= end or words[word + 1] == _OF or is_of_people(scene, words[word + 1], opens=True)


def _is_amount_of_people(scene: Scene, first: int) -> bool:
    """Tell whether people or a body stand behind a word of amount or a name: سه نماینده، اکثر کشورها، دهقان دبیر کل; no thing of them (تاریخ گروه‌ها)."""
    words, lists = scene.text.words, scene.lists
    head, noun = words[first], scene.text.word(first + 1)
    if not (is_of_people(scene, noun, opens=True) or noun in lists["groups"] or noun in _OF_MANY):
        return False
    titled = (
        not head.endswith(_OF_ACTS)
        and noun in lists["callings"]
        and first == scene.text.sentences[scene.text.sentence_of[first]].first
    )
    amount = (
        titled
        or head.isdigit()
        or head == _THIS
        or any(head in lists[name] for name in ("some", "numerals", "all_of"))
    )
    return amount or head not in lists["common_words"]


def _is_apposed(scene: Scene, first: int, end: int) -> bool:
    """Tell whether a name of two or three words is followed by what its bearer is: رفیع الله بیدار سخنگوی کمیسیون."""
    words, callings = scene.text.words, scene.lists["callings"]
    opens = first == scene.text.sentences[scene.text.sentence_of[first]].first
    return opens and any(words[n] in callings for n in range(first + 2, min(first + _NAME + 1, end)))


def _is_no_subject(scene: Scene, first: int, end: int) -> bool:
    """Tell whether words that open a clause are none of a subject who speaks: a paper, a verb, این with a thing."""
    words, lists = scene.text.words, scene.lists
    head = words[first]
    if head == _THIS and (words[first + 1] in lists["things"] or end == first + 1):
        return True
    listed = any(head in lists[name] for name in ("no_subjects", "papers", "heads_of_acts"))
    return listed or is_plain_thing(scene, first) or scene.is_finite(first) or scene.is_conjunction(first)


def _opens_again(scene: Scene, word: int) -> bool:
    """Tell whether another sentence opens with a word too, as those of a speaker do: افروغ مجلس را مهم دانست."""
    words = scene.text.words
    if words[word] in scene.lists["function_words"]:
        return False
    found = {
        scene.text.word(sentence.first + 1)
        for sentence in scene.text.sentences
        if words[sentence.first] == words[word] and not sentence.heading
    }
    return len(found) > 1


def _tells_of_another(scene: Scene, first: int, end: int) -> bool:
    """Tell whether somebody is told of between two words, so that what stands before them may be a heading: کشف سوخت در شهر فرمانده انتظامی گفت."""
    words, callings = scene.text.words, scene.lists["callings"]
    return any(words[n] in callings for n in range(first, end)) or any(
        scene.cast.kind(placed) == "person" for placed in scene.cast.between(first, end)
    )


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
    addressed = scene.text.words[start] in scene.lists["addressing"]  # خطاب به طلاب گفت
    return start >= cue.first or start in scene.turn or opens_aside(scene, start) or pointed or addressed


def _points_back(scene: Scene, word: int) -> bool:
    """Tell whether a clause begins with whoever was told of before: این منبع، منبع مذکور."""
    words = scene.text.words
    noun = scene.text.word(word + 1)
    if words[word] == _THIS:
        return is_of_people(scene, noun, opens=True) and noun not in scene.lists["body_nouns"]
    return not scene.lists["told_before"].isdisjoint(words[word + 1 : word + 4])
