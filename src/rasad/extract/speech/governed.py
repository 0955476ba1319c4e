"""Find what a verb of speech governs where the verb opens its clause: its subject, whom it addresses, its content."""

from rasad.extract.found import Found
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.governments import Government, government_of
from rasad.extract.speech.nouns import bare, is_feminine_noun
from rasad.extract.speech.prepositions import is_written_on, may_be_written_on, written_on
from rasad.extract.speech.punctuation import COMMAS, OPENING, PASSED, STOPS, with_marks
from rasad.extract.speech.right_before import subject_of_kana
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.shortened import named_behind_title, shortened_body
from rasad.extract.speech.speech import folded, is_quote, mention_at
from rasad.extract.speech.subject_behind import past_subject
from rasad.extract.speech.subject_first import may_act
from rasad.script import fold

_REACH = 60  # words between a verb and what it governs: long titles, places and days stand between
_CARRIED = 20  # words of whose words a medium carries, before these
_ADDRESSEE = 12  # words of whom a verb calls on before what it calls for (دعا الدول ... إلى)
_NAME = 9  # words of the name of a medium in quotation marks, stops among them
_LONG = 5  # words of a quotation that is no name, behind a noun that is no mention
_UNNAMED = 14  # words of a subject that is nobody of the cast (مسؤول كبير في وزارة ...), at most
_ASIDES = frozenset({"preposition", "relative", "beside"})  # what goes on with a noun: في لقاء, خلال مؤتمر
_OF_ARTICLES = frozenset("ال")  # letters that begin a noun with its article
_RELATIVE = 25  # words of a relative clause between commas, at most
_HE, _SHE = fold("ي"), fold("ية")


class Content(Found, frozen=True):
    """Say where a subject's place ends, where the content begins, and what opens it."""

    opened: int
    start: int
    kind: str


def find_content(scene: Scene, match: CueMatch, limit: int) -> Content | None:
    """Return what a cue governs.

    Behind the verb stand its subject, asides (days, places, honorifics), whom it addresses, and then what it
    governs: a clause behind أن or إن, a colon, a quotation, a preposition of its own, else a noun phrase.
    """
    words, closes, conjunctions = scene.text.words, scene.closes, scene.lists["conjunctions"]
    frame, begin, end = government_of(match), match.end, min(limit, match.end + _REACH)
    governs, takes_object, word = frame.governs, frame.takes_object, begin
    aside = subject = joined = unnamed = False  # unnamed: the noun is the subject (مسؤول كبير)
    noun: int | None = None  # the first word that is neither subject nor aside
    while word < end:
        here = words[word]
        if here == ":":
            return Content(word, word + 1, "colon")
        clause = frame.clause and here in conjunctions
        if clause and _may_open_clause(scene, frame, word, noun, settled=subject and not unnamed):
            return Content(word, word + 1, "clause")
        near = noun is None or (
            (not takes_object or frame.addressing or unnamed) and word - noun < _ADDRESSEE
        )
        if near and (here in governs or here[0] in governs):
            opened = _opens_phrase(scene, word, limit, frame, told=subject)
            if opened and not (unnamed and noun == word - 1 and _is_of_source(frame, opened, word)):
                return opened
        if word in closes and _opens_quote(scene, word, frame, first=noun is None, free=near or unnamed):
            return Content(word, word, "quote")
        reached, kind = _step(scene, word, limit, aside=aside)
        if joined and kind == "other" and _describes_subject(scene, word, begin):
            reached, kind = word + 1, "mark"
        is_object = kind == "mention" and takes_object and word == begin and _is_object(scene, match)
        if kind == "other" or is_object:  # ترامب ينتقد إيران: the mention behind the verb is its object
            aside = aside and not _begins_anew(scene, word)
            if noun is None and not aside:
                noun, unnamed = word, not subject and _may_say(scene, match, word, limit)
        elif kind != "date":
            subject = subject or (kind == "mention" and not aside and noun is None)
            aside = kind in _ASIDES
        joined = kind == "mention" or (joined and kind == "mark" and here not in PASSED)
        word = reached
    return None if noun is None or unnamed else _object(scene, match, noun, limit, told=subject)


def _object(scene: Scene, match: CueMatch, noun: int, limit: int, *, told: bool) -> Content | None:
    """Return the noun phrase that a cue governs, where it takes an object and its subject is told or stands before it."""
    frame = government_of(match)
    if not frame.takes_object:
        return None
    if frame.reports and (quoted := _quoted_in_paper(scene, noun, limit)) is not None:
        return Content(noun, quoted, "quote")
    behind = past_subject(scene, match, noun, limit) if not told else None
    if behind is not None:
        return Content(behind, behind, "object")
    indefinite = not scene.text.words[noun].startswith(scene.lexicon.article)
    return Content(noun, noun, "object") if told or indefinite or _has_subject(scene, match) else None


def _quoted_in_paper(scene: Scene, noun: int, limit: int) -> int | None:
    """Return where the quotation begins that a paper holds: جاء في بيان الوزارة "..."."""
    if scene.text.words[noun] not in scene.lists["papers"]:
        return None
    return next((n for n in range(noun, min(limit, noun + _UNNAMED)) if is_quote(scene, n)), None)


def _opens_quote(scene: Scene, word: int, frame: Government, *, first: bool, free: bool) -> bool:
    """Tell whether a quotation is what is said: a longer one behind a noun, and no name in quotation marks."""
    closing, words = scene.closes[word], scene.text.words
    whole = closing + 1 >= len(words) or words[closing + 1] in STOPS
    shorter = (
        frame.plain
        and not frame.takes_object
        and any(
            placed.end == word and scene.cast.kind(placed) == "person"
            for placed in scene.cast.between(max(0, word - 4), word)
        )
    )
    least = 1 if whole and frame.plain else 2 if shorter else frame.least  # قال الوزير "نعم".
    quoted = is_quote(scene, word, least if first else _LONG)
    return (free or not frame.takes_object) and quoted is not None and not _is_named(scene, word)


def _describes_subject(scene: Scene, word: int, subject: int) -> bool:
    """Tell whether a word right behind a subject is its adjective: البيت الأبيض الأمريكي, المصدر السعودي, النائب الوسطي."""
    here, article = scene.text.words[word], scene.lexicon.article
    if here in scene.lists["issued"]:
        return scene.text.words[word - 1] in scene.lists["papers"]  # البيان الصادر عن الوزارة
    if here in scene.lists["body_adjectives"] or here in scene.lists["himself"]:
        return True
    ending = _SHE if is_feminine_noun(scene.text, subject) else _HE
    return (
        here.startswith(article)
        and here.endswith(ending)
        and not scene.text.evidence(word, word + 1).endswith("ى")
    )


def _relative(scene: Scene, word: int, limit: int) -> tuple[int, str]:
    """Return where a relative clause between commas ends, which is passed over, else where its verb does.

    ترامب، الذي يتوجه إلى سنغافورة، التحذيرات من; مجموعة الإعلام التي تضم القنوات.
    """
    words = scene.text.words
    if words[word - 1] in COMMAS:
        for n in range(word + 1, min(limit, word + _RELATIVE)):
            if words[n] in COMMAS and not scene.quoted[n]:
                return n + 1, "mark"
            if words[n] == ":":
                break
    return word + 2, "relative"


def _may_open_clause(scene: Scene, frame: Government, word: int, noun: int | None, *, settled: bool) -> bool:
    """Tell whether a conjunction opens what the cue governs, and not a clause inside its object."""
    if noun is None or not frame.takes_object or frame.addressing:
        return True
    return word - noun < _UNNAMED and not (settled and not _is_set_off(scene, noun, word))


def _is_set_off(scene: Scene, noun: int, word: int) -> bool:
    """Tell whether a noun behind the subject stands between commas: أعلن الوزير، رئيس الوفد، أن."""
    words = scene.text.words
    while word - 1 in scene.dated:
        word -= 1
    return words[noun - 1] in COMMAS and words[word - 1] in COMMAS


def _opens_phrase(scene: Scene, word: int, limit: int, frame: Government, *, told: bool) -> Content | None:
    """Return what a preposition of the cue's own opens, standing alone or written onto its noun."""
    words, governs = scene.text.words, frame.governs
    alone = words[word] in governs
    meant, reached = scene.particle.get(word, ("", 0))
    alone = alone and not (
        meant == "preposition" and reached > word + 1
    )  # على هامش المؤتمر is where it was said
    if not alone and not written_on(scene, word, governs) and not (told and may_be_written_on(scene, word)):
        return None
    opened = word + alone
    if frame.reports or (words[word] == "من" and frame.addressing):
        asked = _behind_addressee(scene, opened, limit)
        if asked is not None:
            return Content(word, asked + 1, "clause")
        for n in range(opened, min(opened + _ADDRESSEE, limit)):
            if is_quote(scene, n) is not None and not _is_named(scene, n):
                return Content(word, n, "quote")  # طلب من الوزير "وقف الحملة", نقل عن مصدر قوله "..."
    if scene.is_conjunction(opened):
        return Content(word, opened + 1, "clause")
    return Content(word, opened, "phrase")


def _is_of_source(frame: Government, opened: Content, word: int) -> bool:
    """Tell whether a preposition written onto a noun says whose source speaks: وذكر مصدر بالوزارة أن."""
    return frame.clause and not frame.calling and opened.start == word


def _behind_addressee(scene: Scene, word: int, limit: int) -> int | None:
    """Return the conjunction that opens what is asked of somebody, or carried: طلب من الوزير أن، نقل عن الوزير قوله إن."""
    for n in range(word, min(word + _CARRIED, limit)):
        if scene.is_conjunction(n):
            return n
        if scene.text.words[n] in scene.lists["relatives"] or is_quote(scene, n) is not None:
            return None
    return None


def _may_say(scene: Scene, match: CueMatch, word: int, limit: int) -> bool:
    """Tell whether a noun is of somebody who may speak, and so the subject of a verb before it that has none.

    So is a title that no list has, with a name behind it: أعلن وكيل وزارة الطرق، سالم دلوان، عن.
    """
    if _has_subject(scene, match):
        return False
    noun = bare(scene.lexicon, scene.text.words[word])
    end = min(limit, word + _UNNAMED) if word == match.end else word
    nouns: tuple[str, ...] = ("sayers", "evidence")
    if word == match.end and folded(match.row.forms[0]) not in scene.lists["stands_in"]:
        nouns = (*nouns, "many_people", "papers")  # كشفت مذكرة للوزارة أن; but جاء في بيان الوزارة
    known = any(noun in scene.lists[sort] for sort in nouns) or (
        word == match.end and _is_highest(scene, word)
    )
    return known or named_behind_title(scene, word, end) is not None


def _is_highest(scene: Scene, word: int) -> bool:
    """Tell whether a body is called the highest or one of its sort: رفضت أعلى محكمة في البلاد الطلب."""
    behind = bare(scene.lexicon, scene.text.word(word + 1))
    return scene.text.words[word] in scene.lists["ranking"] and behind in scene.lists["body_nouns"]


def _step(scene: Scene, word: int, limit: int, *, aside: bool) -> tuple[int, str]:
    """Return where what stands at a word ends and what it is: a mention, an aside, a mark or another word."""
    here, lists = scene.text.words[word], scene.lists
    if word in scene.known or here in with_marks(lists["each_of"], lists["relatives"]):
        return _step_known(scene, word, limit, aside=aside)
    return (word + 1, "mark") if here.isdigit() else _step_over(scene, word, aside=aside)


def _step_known(scene: Scene, word: int, limit: int, *, aside: bool) -> tuple[int, str]:
    """Return it where a date, a mention, a mark or another word that the rules know begins."""
    words, lists = scene.text.words, scene.lists
    here = words[word]
    if word in scene.dated:
        return word + 1, "date"
    if here in lists["each_of"] and scene.text.word(word + 1) == "من" and word - 1 in scene.cue_at:
        return word + 2, "mark"  # أدانت كل من فرنسا وألمانيا
    placed = scene.mentions.get(word)
    if here in PASSED or here.isdigit() or (placed is None and word in scene.honorific):
        return word + 1, "mark"  # دولة رئيس الوزراء, but دولة الإمارات is a mention
    if placed is None and here in OPENING:
        placed = mention_at(scene, word, limit)
    if placed is not None:
        return placed.end, "mention"
    if word in scene.closes and _is_named(scene, word):
        return scene.closes[word] + 1, "mark"
    if here in lists["relatives"]:
        return _relative(scene, word, limit)
    return _step_over(scene, word, aside=aside)


def _step_over(scene: Scene, word: int, *, aside: bool) -> tuple[int, str]:
    """Return where a particle, a turn, the noun that a body is called by or another word ends, and what it is."""
    if word in scene.particle:
        meaning, end = scene.particle[word]
        return end, meaning if meaning in _ASIDES else "aside"
    if word in scene.turn:
        return scene.turn[word].end, "mention"
    if scene.text.words[word][0] in _OF_ARTICLES and shortened_body(scene, word) is not None:
        return word + 1, "mention"
    return word + 1, "preposition" if not aside and is_written_on(scene, word) else "other"


def _begins_anew(scene: Scene, word: int) -> bool:
    """Tell whether a noun without the article stands behind one that has it: في الاجتماع أهمية, a new phrase."""
    words, article = scene.text.words, scene.lexicon.article
    return words[word - 1].startswith(article) and not words[word].startswith((article, f"و{article}"))


def _is_named(scene: Scene, word: int) -> bool:
    """Tell whether a quotation is a name in quotation marks (منظمة "مجاهدي خلق")."""
    closing = scene.closes[word]
    if (
        closing - word <= _NAME
        and bare(scene.lexicon, scene.text.words[word - 1]) in scene.lists["body_nouns"]
    ):
        return True  # في مقال نشرته صحيفة "..." إن
    first = word + 1
    while first in scene.honorific and first not in scene.mentions:
        first += 1  # المرشد "آية الله سالم"
    return any(placed.end == closing for placed in scene.cast.between(first, first + 1))


def _has_subject(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a verb's subject stands before it (الإدارة الأمريكية طلبت), so that a noun behind it is none."""
    if match.prefix:
        return False
    sentence = scene.text.sentences[scene.text.sentence_of[match.first]]
    near = scene.cast.between(max(sentence.first, match.first - 8), match.first)
    beside = any(placed.end == match.first and may_act(scene, placed) for placed in near)
    return beside or subject_of_kana(scene, sentence.first, match) is not None


def _is_object(scene: Scene, match: CueMatch) -> bool:
    """Tell whether the mention behind a verb is its object: the subject stands before, no preposition is written on."""
    placed = mention_at(scene, match.end, len(scene.text.words))
    return placed is not None and may_act(scene, placed) and _has_subject(scene, match)
