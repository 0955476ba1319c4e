"""Find statements where the verb of speech ends its clause, as in Persian."""

from collections.abc import Sequence

from rasad.extract.speech.antecedents import Carried, carried_to
from rasad.extract.speech.asked import without_question
from rasad.extract.speech.contents_before import content_before
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.datelines import past_dateline
from rasad.extract.speech.epithets import bare_office, epithet
from rasad.extract.speech.heard import heard_again
from rasad.extract.speech.honours import is_one_plainly
from rasad.extract.speech.inner_clauses import inner_begin
from rasad.extract.speech.plurals import is_plural
from rasad.extract.speech.punctuation import COMMAS, STOPS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speakers import last_clause, subject_before, subject_of
from rasad.extract.speech.speech import UNKNOWN, Speaker, Speech, governed, is_quote, trim
from rasad.extract.speech.turns import asserts, turn_end
from rasad.text import Sentence

_OTHERS = Speaker(figures=(), nameless="others")
_SHORTEST = 4  # words of a clause that follows a cue without که
_OBJECT_MARK = "را"
_OPENER = 8  # words of a clause that only opens a sentence: این در حالی است که
_MAIN = 30  # words of a main clause behind با بیان اینکه ...، before its verb
_STOPPED = 2  # marks between somebody's words and the next sentence
_ADD = "افزود"
_THIS_THAT = "اینکه"
_COME = "آمده"
_UPON = "بر"
_CONTINUOUS = ("می", "نمی")
_PRESENT = ("د", "ند")


def statements_in(
    scene: Scene, sentence: Sentence, cues: Sequence[CueMatch], said: Sequence[Speech]
) -> list[Speech]:
    """Return the statements of one sentence by its cues (those outside quotations), in order.

    `said` are the statements of the report so far.
    """
    cues = without_question(scene, [match for match in cues if asserts(scene, match)])
    found: list[Speech] = []
    carried = carried_to(scene, sentence, said)
    begin = _past_opener(scene, sentence)  # of the clause that the next cue ends
    for number, match in enumerate(cues):
        if match.first < begin:
            continue
        begin = _past_colon(scene, begin, match.first)
        following = cues[number + 1 :]
        speaker = _speaker(scene, begin, match, carried, [*said, *found])
        outer = _outer(scene, begin, match, speaker, carried)
        if match.row.part == "noun":
            made = _content_between(scene, sentence, match, speaker)
            if made is None:
                continue
        else:
            made = _content_after(scene, sentence, match, following, speaker)
        if made is None:
            made = content_before(scene, match, begin, speaker)
            aside = made is None and match.row.forms[0].startswith(_COME)  # اصل 77 که در آن آمده است
            begin = begin if aside else match.end
        else:
            begin = made.end
            if begin > sentence.end or scene.text.words[made.first - 1] == ":":
                found.append(made)
                break
        if made is not None and _runs_inside(scene, sentence, match, made, said):
            continue
        if made is not None and (made.end - made.first > 1 or made.mode != "indirect"):
            found.append(made)
        if made is not None or speaker.figures or scene.text.words[match.end - 1].endswith("ه"):
            # هشدار داده و اعلام کرده بود: one subject
            carried = carried.past(scene, outer, match)
    return found


def _runs_inside(
    scene: Scene, sentence: Sentence, match: CueMatch, made: Speech, said: Sequence[Speech]
) -> bool:
    """Tell whether words of nobody known, in the present, behind somebody's words after a colon are still his: مردم این را خطا می‌دانند."""
    if made.speaker.figures or made.first > match.first or not said or not _is_present(scene, match):
        return False
    last = said[-1]
    return last.mode == "colon" and 0 <= sentence.first - last.end <= _STOPPED


def _outer(scene: Scene, begin: int, match: CueMatch, speaker: Speaker, carried: Carried) -> Speaker:
    """Return who is carried on behind a clause that که opens: whose sentence it is (دلیر پس از آنکه وزارت خبر داد گفت)."""
    inner = speaker.nameless and inner_begin(scene, begin, match)
    if inner:
        return subject_of(scene, begin, inner - 1) or carried.last or UNKNOWN
    opening = speaker.span[0] - 1 if speaker.span and speaker.basis != "turn" else begin
    if opening <= begin or scene.text.words[opening] not in scene.lists["inner_openers"]:
        return speaker
    outer = subject_of(scene, begin, opening)
    last = carried.last if scene.text.words[opening] == _THIS_THAT else None
    return outer or last or UNKNOWN


def _speaker(scene: Scene, begin: int, match: CueMatch, carried: Carried, told: Sequence[Speech]) -> Speaker:
    """Return who speaks under a cue: the subject, whom an epithet or an office alone means, or others unknown."""
    speaker = subject_before(scene, begin, match, carried)
    other = carried.person is not None and carried.person.figures not in {
        speech.speaker.figures for speech in told
    }
    if not other:  # of whom the sentence before told, and who has not spoken yet
        speaker = (
            bare_office(scene, speaker, match, told)
            if speaker.figures
            else epithet(scene, begin, match, told)
        ) or speaker
    if not speaker.figures and speaker.called is None:
        speaker = heard_again(scene, begin, match, told) or speaker
    several = is_plural(scene, match) and (speaker == UNKNOWN or is_one_plainly(scene, speaker, match.first))
    return _OTHERS if several else speaker


def _past_opener(scene: Scene, sentence: Sentence) -> int:
    """Return where a sentence's own clause begins: behind این در حالی است که, گفتنی است که."""
    words = scene.text.words
    if "که" not in words[sentence.first + 1 : min(sentence.first + _OPENER, sentence.end - 1)]:
        return sentence.first
    cue = scene.cue_at.get(sentence.first)
    if cue is not None and asserts(scene, cue):
        return sentence.first  # اعلام شد که
    for n in range(sentence.first + 1, min(sentence.first + _OPENER, sentence.end - 1)):
        if n in scene.cue_at or scene.cast.between(n - 1, n) or n - 1 in scene.pronouns:
            break  # وی در این دیدار که
        if words[n] == "که" and (scene.is_finite(n - 1) or words[n - 1] in scene.lists["things"]):
            return n + 1
    return sentence.first


def _past_colon(scene: Scene, begin: int, end: int) -> int:
    """Return where a clause begins behind the last colon before its cue: آورده است: وزیر گفت؛ not 10:30; or a dateline: تهران - ایرنا -."""
    words = scene.text.words
    for n in range(end - 1, begin, -1) if ":" in words[begin + 1 : end] else ():
        if words[n] == ":" and not scene.quoted[n] and not words[n - 1].isdigit():
            return n + 1
    return past_dateline(scene, begin, end)


def _content_between(scene: Scene, sentence: Sentence, match: CueMatch, speaker: Speaker) -> Speech | None:
    """Return what stands between a noun of speech and its light verb (خواستار پایان جنگ شد)."""
    words, verb = scene.text.words, match.row.verb
    if verb is None:
        return None
    others = {
        other.end - 1 for other in scene.cues_in(match.end, sentence.end) if other.end - other.first > 1
    }
    for n in range(match.end + 1, sentence.end):
        if words[n] == ":" or (n in others and words[n].startswith(verb[:2])):
            return None  # پس از ابراز تمایل ... اعلام کرد: the verb is another's
        if words[n].startswith(verb[:2]) and scene.is_finite(n) and not scene.quoted[n]:
            first, end = trim(scene, match.end, n)
            cue = (match.first, match.end)
            return (
                Speech(first=first, end=end, mode="indirect", speaker=speaker, cue=cue)
                if end > first
                else None
            )
    return None


def _content_after(
    scene: Scene, sentence: Sentence, match: CueMatch, following: Sequence[CueMatch], speaker: Speaker
) -> Speech | None:
    """Return what follows a cue: after a colon, in quotation marks, after که, or a bare clause."""
    words, after, row = scene.text.words, match.end, match.row
    cue = (match.first, match.end)
    if after < len(words) and (words[after] == ":" or is_quote(scene, after, 4)):
        start = after + (words[after] == ":")
        if start >= len(words):
            return None
        closing = is_quote(scene, start, 1)
        if closing is not None and _nothing_after(scene, closing):
            return Speech(first=start + 1, end=closing, mode="direct", speaker=speaker, cue=cue)
        first, end = trim(scene, start, turn_end(scene, start))
        return Speech(first=first, end=end, mode="colon", speaker=speaker, cue=cue) if end > first else None
    while after < sentence.end and (words[after] in COMMAS or scene.meaning(after) == "adverb"):
        after += 1
    if scene.is_conjunction(after):
        if row.governs == ("object",):
            return None  # مردم دانستند که، آن را تحولی خواند که
        start = after + 1
    elif row.part == "participle" or (
        "clause" in row.governs and _bare_clause(scene, sentence, match, following)
    ):
        start = match.end
    else:
        return None
    end = _clause_end(scene, sentence, start, (match, following))
    first, end = trim(scene, start, end)
    return Speech(first=first, end=end, mode="indirect", speaker=speaker, cue=cue) if end > first else None


def _nothing_after(scene: Scene, closing: int) -> bool:
    """Tell whether a quotation ends its sentence."""
    words = scene.text.words
    sentence = scene.text.sentences[scene.text.sentence_of[closing]]
    return closing + 1 >= sentence.end or words[closing + 1] in STOPS or words[closing + 1] in COMMAS


def _bare_clause(scene: Scene, sentence: Sentence, match: CueMatch, following: Sequence[CueMatch]) -> bool:
    """Tell whether a clause follows a cue without که (اعتراف کرد کمک مالی ...، او گفته، راه باز است).

    A cue that و joins to the next one (تکذیب کرد و گفت:) governs what stands before it; a passive
    without که (مطرح می‌شود) governs nothing.
    """
    words, after = scene.text.words, match.end
    begin = last_clause(scene, sentence.first, match.first)
    row = match.row
    if row.forms[0] == _ADD and _UPON in words[begin : match.first]:
        return False  # بر حمایت‌های خود افزود
    if row.forms[0].startswith(_COME) and scene.lists["papers"].isdisjoint(words[begin : match.first]):
        return False  # جنبشی به وجود آمده است
    if after < sentence.end and words[after] in COMMAS and _runs_on(scene, sentence, match):
        after += 1
    if (
        sentence.end - after < _SHORTEST
        or (words[after] in scene.lists["next_clauses"] and _has_object(scene, begin, match))
        or words[after] in STOPS
        or words[after] in COMMAS
        or words[after] == "و"
    ):
        return False
    return not (following and following[0].first - after < 3) and "شو" not in words[match.end - 1]


def _has_object(scene: Scene, begin: int, match: CueMatch) -> bool:
    """Tell whether what a cue governs may stand before it: پیروزی را به او تبریک گفت، but not او گفته."""
    before = set(scene.text.words[begin : match.first])
    return not before.isdisjoint(governed(match.row.governs) | {_OBJECT_MARK})


def _runs_on(scene: Scene, sentence: Sentence, match: CueMatch) -> bool:
    """Tell whether what a cue governs stands behind its comma: او گفته، راه باز است; وی ادامه داد، راه باز است.

    Behind a finite verb it does where nothing before the verb can be what was said.
    """
    words, row = scene.text.words, match.row
    if words[match.end - 1].endswith("ه"):
        return True
    before = {words[n] for n in range(sentence.first, match.first)}
    said = before & (governed(row.governs) | {_OBJECT_MARK, "که"})
    ended = scene.has_finite(match.end + 1, sentence.end)
    return row.part == "verb" and ended and not said


def _clause_end(
    scene: Scene, sentence: Sentence, start: int, cues: tuple[CueMatch, Sequence[CueMatch]]
) -> int:
    """Return where a clause of speech ends: at its sentence's end or before the next cue of the report.

    After a participle (با بیان اینکه ...) the finite cue of the sentence ends it; after a finite cue
    only a clause joined by و or a semicolon behind a finished verb does (... است و ابراز امیدواری کرد).
    """
    words = scene.text.words
    governing, following = cues
    participle = governing.row.part == "participle"
    for match in following:
        if match.first < start + 2 or _inside(scene, governing, match):
            continue
        if participle and match.row.part == "verb":
            return _before_subject(scene, start, match)
        for n in range(match.first - 1, start + 1, -1):
            if words[n] in {"و", "؛", "،"} and scene.is_finite(n - 1) and not scene.quoted[n]:
                return n
    return sentence.end


def _inside(scene: Scene, governing: CueMatch, match: CueMatch) -> bool:
    """Tell whether a cue in the present stands in what one in the past governs: گفت که ... و تهران آن را نمی‌پذیرد."""
    return _is_present(scene, match) and not _is_present(scene, governing)


def _is_present(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a cue's verb is in the present."""
    last = scene.text.words[match.end - 1]
    apart = scene.text.words[match.end - 2] in _CONTINUOUS
    return match.row.part == "verb" and (apart or last.startswith(_CONTINUOUS)) and last.endswith(_PRESENT)


def _before_subject(scene: Scene, start: int, match: CueMatch) -> int:
    """Return where the main clause of a finite cue begins: its subject behind a comma, or the cue.

    A comma behind a finished verb goes before one in a list (... است، صلح، ثبات و دوستی را مهم دانست).
    """
    words = scene.text.words
    commas = [n for n in range(match.first - 1, max(start, match.first - _MAIN), -1) if words[n] in COMMAS]
    ended = [n for n in commas if scene.is_finite(n - 1)]
    near = [n for n in commas if n > match.first - 12]
    return next(iter([*ended, *near]), match.first)
