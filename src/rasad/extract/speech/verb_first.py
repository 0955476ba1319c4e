"""Find statements where the verb of speech opens its clause, as in Arabic."""

from collections.abc import Sequence

from rasad.extract.speech.acted import is_act
from rasad.extract.speech.called import words_for
from rasad.extract.speech.contents import content_within
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.forms import is_embedded, is_impersonal, is_passive, is_several
from rasad.extract.speech.genders import is_feminine, last_speaker
from rasad.extract.speech.governed import Content
from rasad.extract.speech.limits import before_sentence
from rasad.extract.speech.nouns import bare
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.sentence_before import subject_of_last_sentence
from rasad.extract.speech.speakers_after import subject_after
from rasad.extract.speech.speech import UNKNOWN, Speaker, Speech, describe, folded, is_quote, trim
from rasad.extract.speech.standing import as_verb, is_like_noun, is_named, is_verbal_noun, may_stand
from rasad.extract.speech.subject_first import may_act, opens_clause
from rasad.extract.speech.turns import asserts, before_aside, turn_end
from rasad.reading import Mode
from rasad.script import fold
from rasad.text import Sentence, Span
from rasad.vocabulary.schema import Country

_DATELINE = 16  # words of a dateline, at most
_DASHES = frozenset("-–—")
_BETWEEN = "بین"
_PLAIN = frozenset({"clause", "colon", "quote"})
_MATTER = fold("أمر")
_AS = frozenset(map(fold, ("كما", "مثلما")))


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
        if not _is_speech(scene, sentence, match, content):
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
        if before is not None and match.prefix:
            inside = _between(scene, before, last, parted=parted and bool(feminine)) or inside
        if not found:
            last = subject_of_last_sentence(scene, match, said) or last
        speaker = subject_after(scene, match, opened, (begin, inside, last))
        if not speaker.figures and speaker.span is None:
            speaker = speaker._replace(span=words_for(scene, begin, match, opened, clause=kind in _PLAIN))
        made = _speech(scene, match, (content.start, limit, kind), speaker)
        if made is None:
            continue
        reached = made.end
        if _may_be_nobodys(scene, match, speaker):
            shown = whose if _is_carried(scene, match, speaker) else feminine
            found.append(_marked(scene, match, opened, made._replace(feminine=shown)))
    return found


def _marked(scene: Scene, match: CueMatch, opened: int, made: Speech) -> Speech:
    """Return a statement, marked where its verb only describes somebody, or tells what is believed."""
    nobody = not made.speaker.figures
    return made._replace(embedded=nobody and (_is_belief(scene, match, opened) or is_embedded(scene, match)))


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


def _is_speech(scene: Scene, sentence: Sentence, match: CueMatch, content: Content) -> bool:
    """Tell whether a cue with what it governs is one: a noun or a weak form mostly means something else.

    A form between a noun and an object may be an adjective or a noun itself (نازيون جدد تجمعا، أوضح مثال).
    """
    kind, part = content.kind, match.row.part
    silent = part == "verb" and (_shows(scene, match) or _is_of_thing(scene, match, content))
    if silent or is_act(scene, match, content):
        return False
    if part == "noun":
        return kind not in {"object", "phrase"}
    if kind in {"object", "phrase"} and is_verbal_noun(scene, match):
        return False
    if kind == "object" and content.opened == match.end and is_impersonal(scene, match):
        return False  # ويعتبر المعبر مهما: it is held to be
    writes = kind == "object" and folded(match.row.forms[0]) in scene.lists["writing"]
    if writes and scene.text.words[content.start] in scene.lists["writings"]:
        return False  # ويكتب مقالات للصحف
    named = is_named(scene, match)
    if match.weak:
        return _is_certain(scene, match, content, named=named)
    noun_like = kind == "object" or (kind == "phrase" and is_like_noun(scene, match))
    if part != "verb" or not noun_like or match.prefix or named:
        return True
    return opens_clause(scene, sentence.first, match) or any(
        placed.end == match.first
        for placed in scene.cast.between(max(sentence.first, match.first - 8), match.first)
    )


def _shows(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a thing is what a verb is of, that says nothing: في خطوة تشير إلى انفراج, كل المؤشرات تؤكد."""
    words, before = scene.text.words, match.first - 1
    if words[before] in scene.lists["relatives"]:
        before -= 1
    noun = bare(scene.lexicon, words[before])
    if noun == _MATTER and words[match.end - 1].endswith(scene.pieces["pronoun_endings"]):
        return False  # الأمر الذي ترفضه الحكومة
    return not match.prefix and before >= 0 and noun in scene.lists["signs"] and before not in scene.mentions


def _is_of_thing(scene: Scene, match: CueMatch, content: Content) -> bool:
    """Tell whether a verb tells no words of anybody: ويتطرق الحوار إلى, كما يظن أن, ردت البلاد بتدابير, ويعد الرئيس خطة."""
    words, form = scene.text.words, folded(match.row.forms[0])
    if words[match.first] in scene.lists["supposing"] and words[match.first - 1] in _AS:
        return True
    if form in scene.lists["touching"] and bare(scene.lexicon, words[match.end]) in scene.lists["talks"]:
        return True
    if content.kind == "object" and words[match.first][len(match.prefix) :] in scene.lists["counting"]:
        return True
    held = content.kind == "object" and words[match.first][len(match.prefix) :] in scene.lists["impersonal"]
    if held and words[content.start] in scene.lists["ranking"]:
        return True  # ويعتبر الوزير أول من زار الجزيرة
    acts = content.kind == "phrase" and form in scene.lists["replying"]
    return acts and words[content.start] in scene.lists["measures"]


def _says_other(scene: Scene, begin: int, end: int) -> bool:
    """Tell whether another verb of speech stands between two words: بين مصر وجارتها حول السد الذي تقول إنه."""
    return any(cue.row.part == "verb" and not cue.weak for cue in scene.cues_in(begin, end))


def _is_certain(scene: Scene, match: CueMatch, content: Content, *, named: bool) -> bool:
    """Tell whether a form that mostly means something else is a cue: by its subject or its clause right behind it."""
    words, after = scene.text.words, match.end
    if scene.meaning(match.first) == "preposition" and (
        content.kind in {"object", "quote"}
        or (content.opened != after and (not named or _says_other(scene, after, content.opened)))
    ):
        return False  # من بين عدد, بين الحكومة ودولة أخرى اتفاق على "خارطة طريق"
    if any(word.startswith(_BETWEEN) for word in words[max(0, match.first - 3) : match.first]):
        return False  # بينه وبين الوزير
    if content.kind == "colon" or (content.kind == "clause" and content.opened == after):
        return True
    if match.row.part != "verb":
        return words[match.first - 1] in COMMAS  # على موافقة البرلمان, but ، مجددا دعمه
    noun = bare(scene.lexicon, words[after])
    sayer = noun in scene.lists["sayers"] or noun in scene.lists["papers"]
    said_by = named or sayer or after in scene.turn
    if content.kind == "object":
        # ثمن الوزير موقف جاره at a sentence's head is no price
        sentence = scene.text.sentences[scene.text.sentence_of[match.first]]
        return named and not sentence.heading and match.first == sentence.first
    return said_by


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
