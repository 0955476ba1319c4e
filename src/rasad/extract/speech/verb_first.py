"""Find statements where the verb of speech opens its clause, as in Arabic."""

from collections.abc import Sequence

from rasad.extract.speech.called import words_for
from rasad.extract.speech.certain import is_speech
from rasad.extract.speech.contents import content_within
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.forms import is_embedded, is_impersonal, is_passive, is_several
from rasad.extract.speech.genders import is_feminine, last_speaker
from rasad.extract.speech.governed import Content
from rasad.extract.speech.limits import before_sentence
from rasad.extract.speech.nouns import bare
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.seats import has_object
from rasad.extract.speech.sentence_before import subject_of_last_sentence
from rasad.extract.speech.speakers_after import subject_after
from rasad.extract.speech.speech import UNKNOWN, Speaker, Speech, describe, folded, is_quote, trim
from rasad.extract.speech.standing import as_verb, may_stand
from rasad.extract.speech.subject_first import may_act
from rasad.extract.speech.turns import asserts, before_aside, turn_end
from rasad.reading import Mode
from rasad.script import fold
from rasad.text import Sentence, Span
from rasad.vocabulary.schema import Country

_DATELINE = 16  # words of a dateline, at most
_DASHES = frozenset("-–—")
_PLAIN = frozenset({"clause", "colon", "quote"})
_MEN = tuple(map(fold, ("ون", "ين")))


def statements_in(
    scene: Scene, sentence: Sentence, cues: Sequence[CueMatch], said: Sequence[Speech]
) -> list[Speech]:
    """Return the statements of one sentence by its cues (those outside quotations), in order.

    `said` are the statements of the report so far.
    """
    found: list[Speech] = []
    begin = _past_dateline(scene, sentence)
    reached = sentence.first  # the end of the last subject, content or cue
    cues = [as_verb(scene, match) for match in cues if not _is_published(scene, match)]
    for number, match in enumerate(cues):
        if match.first < reached or not asserts(scene, match) or not may_stand(scene, match):
            continue
        content, limit = content_within(scene, sentence, match, cues[number + 1 :])
        if content is None:
            continue
        opened, kind = content.opened, content.kind
        if not is_speech(scene, sentence, match, content):
            continue
        feminine = is_feminine(scene, match)
        # ونقلت عنه الوكالة أن: the verb's gender is the agency's
        whose = None if match.row.act == "report" else feminine
        before = found[-1] if found else None
        parted = before is not None and _parted(scene, before, match, feminine)
        # قالت الوكالة إن التقرير قصير ويتطرق إلى: who spoke in the sentence before is not meant
        alone = parted and kind in {"object", "phrase"}
        last = last_speaker(scene, found if alone else [*said, *found], feminine=whose)
        inside = UNKNOWN if alone and not whose else before.speaker if before and not parted else None
        if before is not None:
            inside = _instead(scene, match, found, last, parted=parted and bool(feminine)) or inside
        if not found:
            last = subject_of_last_sentence(scene, match, said) or last
        speaker = subject_after(scene, match, opened, (begin, inside, last))
        if not speaker.figures:
            speaker = _called(scene, begin, match, content, speaker)
        made = _speech(scene, match, (content.start, limit, kind), speaker)
        if made is None:
            continue
        reached = made.end
        if _may_be_nobodys(scene, match, speaker):
            shown = whose if _is_carried(scene, match, speaker) else feminine
            found.append(_marked(scene, match, opened, made._replace(feminine=shown)))
    return found


def _instead(
    scene: Scene, match: CueMatch, found: Sequence[Speech], last: Speaker | None, *, parted: bool
) -> Speaker | None:
    """Return who goes on in a sentence where that is not who spoke last in it, a man for his participle.

    صرح سالم بأن البلاد تتابع ذلك وتعتبره خطرا، مؤكدا.
    """
    if match.prefix:
        return _between(scene, found[-1], last, parted=parted)
    if match.row.part != "participle" or is_feminine(scene, match) or not found[-1].feminine:
        return None
    return next((each.speaker for each in reversed(found) if each.feminine is False and each.speakers), None)


def _called(scene: Scene, begin: int, match: CueMatch, content: Content, speaker: Speaker) -> Speaker:
    """Return a speaker who is nobody of the cast with the words that call him: those of who spoke before, where his number fits, else of his own."""
    if speaker.span is not None and not _is_of_other_number(scene, match, speaker):
        return speaker
    own = words_for(scene, begin, match, content.opened, clause=content.kind in _PLAIN)
    return UNKNOWN._replace(span=own)


def _marked(scene: Scene, match: CueMatch, opened: int, made: Speech) -> Speech:
    """Return a statement, marked where its verb only describes somebody, or tells what is believed."""
    nobody = not made.speaker.figures and not _was_said(scene, match, made)
    return made._replace(embedded=nobody and (_is_belief(scene, match, opened) or is_embedded(scene, match)))


def _was_said(scene: Scene, match: CueMatch, made: Speech) -> bool:
    """Tell whether somebody nameless behind كان is the subject of the sentence, who may go on: وكان مسؤول شرقي قال إن. وأوضح المسؤول."""
    first = scene.text.sentences[scene.text.sentence_of[match.first]].first
    span = made.speaker.span
    return span is not None and span[0] == first + 1 and scene.meaning(first) == "auxiliary"


def _between(scene: Scene, before: Speech, last: Speaker | None, *, parted: bool) -> Speaker | None:
    """Return who goes on behind what a sentence said last, where that is not who said it.

    Who spoke before behind what is believed (ويعتقد أن ... وقال), the state or body of which a man spoke (قال الوزير إن موسكو لم ... وطلبت).
    """
    if _is_believed(scene, before):
        return last
    if not parted or before.mode != "indirect":
        return None
    of_whom = scene.mentions.get(before.first)
    if of_whom is None:
        return _of_seat(scene, before.first)
    return (
        None if scene.cast.kind(of_whom) == "person" or not may_act(scene, of_whom) else describe([of_whom])
    )


def _of_seat(scene: Scene, word: int) -> Speaker | None:
    """Return the state of the cast whose capital stands at a word."""
    for match in scene.between("seats", word, word + 1):
        code = match.row.code if isinstance(match.row, Country) and not match.weak else ""
        figure = next(
            (f.number for f in scene.cast.figures if f.kind == "country" and f.country == code), None
        )
        if figure is not None:
            return Speaker(figures=(figure,), span=(word, match.end), basis="name")
    return None


def _is_of_other_number(scene: Scene, match: CueMatch, speaker: Speaker) -> bool:
    """Tell whether words before a verb call several, of whom it is not, or one, of whom a plural is not: ودعا النواب إلى ذلك. ... بعد أن تعهد."""
    if speaker.span is None or speaker.span[0] >= match.first or match.row.part != "verb":
        return False
    if has_object(match, scene.text.words[match.first]):
        return False  # ودعوه إلى ذلك, whose plural the pronoun hides
    head = scene.text.words[speaker.span[0]]
    noun = bare(scene.lexicon, head)
    men = head.endswith(_MEN) or noun in scene.lists["many_people"]
    return men and not is_several(scene, match) and is_feminine(scene, match) is False


def _may_be_nobodys(scene: Scene, match: CueMatch, speaker: Speaker) -> bool:
    """Tell whether words whose speaker nobody tells are any: no nouns (استنكر مطالبة شخصيات ب), no talks or dangers (نزاع يهدد ب)."""
    if speaker.figures or speaker.span is not None or not match.row.forms:
        return True
    words = scene.text.words
    if match.row.act == "threaten" and words[match.first - 1] in scene.lists["relatives"]:
        return True  # حليفه الذي هدد
    form = words[match.first][len(match.prefix) :]
    return folded(match.row.forms[0]) not in scene.lists["needing"] and form not in scene.lists["demands"]


def _is_relative(scene: Scene, speech: Speech) -> bool:
    """Tell whether a statement's verb stands behind a relative: فلانة التي تزعم."""
    cue = speech.cue
    return cue is not None and scene.text.words[cue[0] - 1] in scene.lists["relatives"]


def _is_published(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a passive says of a paper that it was published, which says nothing: في بيان نُشر على موقعه."""
    return (
        match.row.part == "verb"
        and scene.text.words[match.first - 1] in scene.lists["papers"]
        and is_passive(scene, match)
    )


def _is_belief(scene: Scene, match: CueMatch, opened: int) -> bool:
    """Tell whether a verb tells what is believed, by nobody: ويعتقد أن."""
    return match.end == opened and is_impersonal(scene, match)


def _is_believed(scene: Scene, speech: Speech) -> bool:
    """Tell whether a statement is what is believed, behind which who spoke before goes on: ويعتقد أن ... وقال."""
    cues = scene.cues_in(*speech.cue) if speech.embedded and speech.cue else ()
    return any(is_impersonal(scene, cue) for cue in cues)


def _past_dateline(scene: Scene, sentence: Sentence) -> int:
    """Return where a sentence begins behind its dateline: دبي، الإمارات العربية المتحدة (CNN)-- قال."""
    words, reach = scene.text.words, min(sentence.end, sentence.first + _DATELINE)
    if ")" not in words[sentence.first : reach]:
        return sentence.first
    for n in range(sentence.first, reach - 1):
        if words[n] == ")" and words[n + 1] in _DASHES:
            return next((m for m in range(n + 1, sentence.end) if words[m] not in _DASHES), sentence.first)
    return sentence.first


def _is_carried(scene: Scene, match: CueMatch, speaker: Speaker) -> bool:
    """Tell whether a statement is a person's whose words somebody carries: ونقلت الوكالة عن الوزير قوله."""
    kinds = {scene.cast.figures[figure].kind for figure in speaker.figures}
    return match.row.act != "report" or "person" in kinds


def _parted(scene: Scene, before: Speech, match: CueMatch, feminine: bool | None) -> bool:
    """Tell whether a verb is of another gender than the one before it in its sentence: وقالت الصحيفة ... وقال."""
    # هاجم الوزير مطالبة بحذف ...، واصفا; but كسر الوزير صمته عن فلانة التي تزعم ذلك، مؤكدا
    free = match.row.part == "verb" or not before.speakers or _is_relative(scene, before)
    known = feminine is not None and before.feminine is not None and free
    several = match.row.part == "verb" and is_several(scene, match)  # مؤكدا is no dual
    return known and not several and before.feminine != feminine


def _speech(scene: Scene, match: CueMatch, content: tuple[int, int, str], speaker: Speaker) -> Speech | None:
    """Make the statement from where its content begins, how far it may go, and what opened it."""
    start, limit, kind = content
    cue: Span = (match.first, match.end)
    words = scene.text.words
    if kind == "colon" and scene.is_conjunction(start):
        start, kind = start + 1, "clause"  # وقال الوزير: إن ...
    if kind in {"colon", "quote"}:
        closing = is_quote(scene, start, 1) if start < len(words) else None
        if closing is not None and (
            kind == "quote" or closing >= limit - 3 or words[closing + 1 : closing + 2] != ["و"]
        ):
            first = start + 1 + scene.is_conjunction(start + 1)  # قال: "إن ..."
            return Speech(first=first, end=closing, mode="direct", speaker=speaker, cue=cue)
        within = scene.text.sentences[scene.text.sentence_of[match.first]].end
        runs_on = kind == "colon" and start < len(words) and limit >= within
        end = turn_end(scene, start) if runs_on else limit
        first, end = trim(scene, start + scene.is_conjunction(start), end)
        mode: Mode = "colon" if kind == "colon" else "indirect"
        return Speech(first=first, end=end, mode=mode, speaker=speaker, cue=cue) if end > first else None
    if kind in {"object", "phrase"}:
        limit = before_sentence(scene, start, limit)
    first, end = trim(scene, start, before_aside(scene, start, limit))
    marked = kind == "clause" and first > start  # أن "كذبة"
    if end - first < (1 if marked else _least(scene, match, start, kind)):
        return None
    return Speech(first=first, end=end, mode="indirect", speaker=speaker, cue=cue)


def _least(scene: Scene, match: CueMatch, start: int, kind: str) -> int:
    """Return how many words say something: one behind بأنها or under a preposition, two behind أن (أن واشنطن), نقلت عن and as an object."""
    if kind == "clause" and match.row.act != "describe":
        return 1 if scene.text.words[start - 1].endswith(scene.pieces["pronoun_endings"]) else 2
    return 2 if kind == "object" or (kind == "phrase" and match.row.act == "report") else 1
