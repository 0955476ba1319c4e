"""Find the subject that stands before a verb of speech, in languages whose verbs open the clause."""

from rasad.extract.cast import Placed
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.forms import is_unnamed
from rasad.extract.speech.genders import is_feminine, is_feminine_body, is_one_of_two, may_be_masculine
from rasad.extract.speech.nouns import bare
from rasad.extract.speech.punctuation import CLOSING, COMMAS, OPENING, STOPS
from rasad.extract.speech.relative_clauses import described_by
from rasad.extract.speech.scene import SPEAKING, Scene
from rasad.extract.speech.shortened import titled
from rasad.extract.speech.speech import UNKNOWN, Speaker, describe, mention_at
from rasad.script import fold

LIKEWISE = frozenset(map(fold, ("كما", "فيما", "بينما")))  # behind them stands a verb: كما دافع الوزير عن
_THEREIN = tuple(map(fold, ("فيه", "فيها")))
_FROM = ("من", "عن")
# prepositions with what a relative clause takes up, behind which its subject stands: المخاوف التي عبرت عنها الوزيرة
_BACK = frozenset(map(fold, ("عنه", "عنها", "فيه", "فيها", "به", "بها", "إليه", "إليها", "عليه", "عليها")))
_AMONG = frozenset(map(fold, ("بينها", "بينهم", "منها", "منهم")))
_ONE = 5  # words of somebody unnamed before his verb
_TANWIN = "ا"
_OBLIQUE = fold("ين")
_VERB = 3  # letters of a verb, at least
_REPLIED_TO = frozenset(map(fold, ("على", "إلى", "عن", "بعد", "رغم", "ضد")))


def may_act(scene: Scene, placed: Placed) -> bool:
    """Tell whether a mention may be a verb's subject: of somebody who speaks, no preposition written onto it.

    للتلفزيون and لرويترز are whom one speaks to; لبنان and باريس are not.
    """
    if scene.cast.kind(placed) not in SPEAKING:
        return False
    words, lexicon = scene.text.words, scene.lexicon
    word = words[placed.first]
    # قال الأستاذ بجامعة الساحل سالم دلوان
    if word.startswith(("لل", "بال", "کال")) or (word[0] == "ب" and word[1:] in scene.lists["body_nouns"]):
        return False
    if word[0] not in scene.pieces["written_prepositions"]:
        return True
    to_outlet = word[0] == "ل" and any(
        match.prefix == "ل" for match in scene.between("outlets", placed.first, placed.first + 1)
    )
    if to_outlet or (placed.form == "role" and word[1:] in scene.lists["common_words"]):
        return False  # وقال الناشط لفرانس برس, قال لرئيس الوزراء
    if word in lexicon.followers:
        return True
    stems = {word[1:], f"{lexicon.article}{word[1:]}"}
    onto = lexicon.forms.get(word[1:], ()) if word not in lexicon.forms else ()
    if word.startswith("ل") and any(entry.subject in {"outlets", "bodies"} for entry in onto):
        return False  # وقال لتلفزيون البلاد
    if any(entry.proper for stem in stems for entry in lexicon.forms.get(stem, ())):
        return False
    named = (words[m.first : m.end] for m in scene.cast.placed if m.figure == placed.figure)
    return all(stems.isdisjoint(form) for form in named)  # لم يتوان عن الإشادة بدلوان قائلا


def subject_of_sentence(scene: Scene, begin: int, match: CueMatch) -> Speaker | None:
    """Return the mention before a verb that is its subject (الوزير أكد), or the sentence's for a participle.

    Where the sentence's verb has a noun of nobody for its subject, nobody (أكد أحد الأعضاء ...، موضحا أن).
    """
    if begin + 1 < match.first and _is_unnamed(scene, begin):
        return UNKNOWN
    finite = match.row.part == "verb"
    nearest = bare(scene.lexicon, scene.text.words[match.first - 1])
    if finite and (nearest in scene.lists["sayers"] or nearest in scene.lists["sources"]):
        return UNKNOWN  # تقارير أفادت بأن; but وشكرت المستشارة الجنود قائلة
    if finite and not match.prefix and _is_of_one(scene, begin, match.first):
        return UNKNOWN
    described = described_by(scene, match)
    if described is not None:
        return described
    spoken = _by_speech(scene, begin, match)
    if spoken is not None:
        return spoken
    feminine = is_feminine(scene, match)
    ranked: dict[int, Placed] = {}
    loose = bool(match.prefix) or match.row.part == "participle"
    for placed in scene.cast.between(begin, match.first):
        other = _is_of_other_gender(scene, placed, feminine=feminine) or is_unnamed(
            scene, placed, match.first
        )  # قال متحدث باسم الحكومة ...، مشددا على
        label = scene.text.word(placed.end) == ":"  # تركيا: القمة تتعهد
        if may_act(scene, placed) and not label and _free(scene, placed, begin, loose=loose) and not other:
            ranked.setdefault(_rank(scene, placed, begin, feminine=feminine), placed)
    return describe([ranked[min(ranked)]]) if ranked else None


def _is_of_one(scene: Scene, begin: int, end: int) -> bool:
    """Tell whether إن and its like, with somebody unnamed in the accusative, open the clause of a verb: إلا أن ناطقا باسمها أشار."""
    words = scene.text.words
    for n in range(end - 1, max(begin, end - _ONE), -1):
        if not words[n][0].isalpha():
            return False
        if words[n].endswith(_TANWIN) and words[n][:-1] in scene.lists["sayers"]:
            return scene.ending.get(n - 1) == "connector" or scene.is_conjunction(n - 1)
    return False


def _is_of_other_gender(scene: Scene, placed: Placed, *, feminine: bool | None) -> bool:
    """Tell whether a verb of a gender further on cannot be of a mention: كانت أسرة سالم قد ...، واتهمته."""
    kind = scene.cast.kind(placed)
    if feminine is None or kind == "organisation":
        return feminine is False and is_feminine_body(scene, placed)
    if kind == "person":
        return feminine != scene.women.get(placed.figure, False)
    return feminine and may_be_masculine(scene, scene.text.words[placed.first])


def agrees_ahead(scene: Scene, match: CueMatch, placed: Placed) -> bool:
    """Tell whether a verb further on may be of a mention by its gender: إيران ترد.. وتدعو."""
    return not _is_of_other_gender(scene, placed, feminine=is_feminine(scene, match))


def _rank(scene: Scene, placed: Placed, begin: int, *, feminine: bool | None) -> int:
    """Tell how likely a mention is the subject of a later verb, the likeliest 0.

    Subjects of verbs go before what only stands free (القبض على المصري فلان، تحدث الرئيس), of a masculine verb
    persons before states and bodies, which stand in datelines too, of a feminine verb women and all these.
    """
    person = scene.cast.kind(placed) == "person"
    likely = person != bool(feminine) or (person and scene.women.get(placed.figure, False))
    return 2 * (not likely) + (not behind_verb(scene, placed, begin))


def behind_verb(scene: Scene, placed: Placed, begin: int) -> bool:
    """Tell whether a mention is the subject of a verb right before it, or opens its sentence."""
    before, words = placed.first - 1, scene.text.words
    while before >= begin and (words[before] in OPENING or before in scene.honorific):
        before -= 1
    if before < begin:
        return scene.cast.kind(placed) == "person"
    if _is_outrun(scene, before, begin):
        return False
    if scene.ending.get(before) == "auxiliary":
        return True
    if words[before - 1] in scene.lists["denying"]:
        return True  # ولم يقطع الوزير تعهدات وقال
    stems = {words[before], words[before].removeprefix("و")}
    if stems & scene.lists["past_verbs"] or stems & scene.lists["present_verbs"]:
        return True
    return _is_verb(scene, before) or (before == begin and _is_unlisted_verb(scene, before))


def _is_outrun(scene: Scene, verb: int, begin: int) -> bool:
    """Tell whether a person right before a verb is its subject, and who stands behind it the object: رئيس المجلس سالم وصف جاره."""
    if not _is_verb(scene, verb) or scene.text.words[verb][0] in "وف":
        return False
    near = scene.cast.between(max(begin, verb - 8), verb)
    return any(placed.end == verb and scene.cast.kind(placed) == "person" for placed in near)


def _is_unlisted_verb(scene: Scene, word: int) -> bool:
    """Tell whether the first word of a sentence, before a person, is no noun that a list has: واستبق المتحدث وصول جاره."""
    here = scene.text.words[word]
    stem = here[1:] if here[0] in "وف" else here
    noun = stem.startswith(scene.lexicon.article) or len(stem) < _VERB or not stem.isalpha()
    return not noun and {here, stem}.isdisjoint(scene.lists["common_words"]) and word not in scene.particle


def _is_verb(scene: Scene, word: int) -> bool:
    """Tell whether a verb of speech stands at a word, no noun of one: تصريحات الوزير."""
    cue = scene.cue_at.get(word)
    noun = scene.text.evidence(word, word + 1).endswith("ة")  # تهنئة الرئيس, no تهنئه
    return cue is not None and cue.end == word + 1 and cue.row.part == "verb" and not noun


def _by_speech(scene: Scene, begin: int, match: CueMatch) -> Speaker | None:
    """Return whose speech a sentence speaks of before its verb: جاء ذلك في كلمة للوزير، حيث قال."""
    words, nouns, replies = scene.text.words, scene.lists["speeches"], match.row.part != "verb"
    for n in range(begin, match.first - 1):
        if words[n] not in nouns or (replies and words[n - 1] in _REPLIED_TO):
            continue  # ورد المحامي على تصريحات الوزير، مشككا
        owner = n + 1 + (words[n + 1] in _FROM or words[n + 1] in scene.lists["giving"])
        placed = mention_at(scene, owner, match.first)
        medium = titled(scene, owner, match.first) if placed is None else None
        if medium is not None:
            return describe([medium])
        if placed is None and words[owner].startswith("ل") and scene.text.word(match.end) in _THEREIN:
            return UNKNOWN  # تقرير لموقع "..."، ذكر فيه أن
        if placed is not None and placed.first == owner and scene.cast.kind(placed) in SPEAKING:
            # نقلت الصحيفة تقريرا عن رسالة الرئيس، غير أنها أكدت
            other = _is_of_other_gender(scene, placed, feminine=is_feminine(scene, match))
            if not other or scene.cast.kind(placed) != "person":
                return describe([placed])
    return None


def _is_unnamed(scene: Scene, begin: int) -> bool:
    """Tell whether a sentence begins with a noun of somebody unnamed, or with a verb and such a noun."""
    words = scene.text.words
    if words[begin] in scene.lists["sayers"]:
        return mention_at(scene, begin, begin + 1) is None
    if words[begin + 1] in scene.lists["sources"] or words[begin + 1] in scene.lists["one_of"]:
        return True  # كشف مصدر مطلع تفاصيل لقاء الوزير، قائلا; صعد أحد محامي الرئيس هجومه، واصفا
    return words[begin + 1] in scene.lists["sayers"] and not scene.cast.between(begin, begin + 7)


def _free(scene: Scene, placed: Placed, begin: int, *, loose: bool = False) -> bool:
    """Tell whether no preposition and no noun governs a mention (لقاء بوتين is not Putin; الإعلامي خاشقجي is he)."""
    words = scene.text.words
    before = placed.first - 1
    while before >= begin and (words[before] in OPENING or before in scene.honorific):
        before -= 1
    # 23 دولة، بينها بريطانيا، والولايات المتحدة، أعلنت
    among = words[placed.first][0] == "و" and not _AMONG.isdisjoint(words[max(begin, before - 5) : before])
    if before < begin or words[before] in COMMAS or words[before] in CLOSING or words[before] in ":-":
        return not among
    if before in scene.ending or before in scene.dated:
        return scene.ending.get(before) != "preposition"
    person = scene.cast.kind(placed) == "person"
    if before == begin and (words[before][0] in "وف" if person else loose and words[before].endswith("ت")):
        return True  # وسئل الرئيس; وشنت البلاد هجوما، متهمة
    noun = bare(scene.lexicon, words[before])
    if loose and person and _opens_clause_with(scene, before, begin, noun):
        return True  # تراجع الرئيس عن كلامه، قائلا; وبعد القمة، اختصر سالم جولته قائلا
    if scene.is_conjunction(before) or noun in scene.lists["sayers" if person else "body_nouns"]:
        return True  # الإعلامي سالم, حركة النهضة; but عضو مجلس الأمة is not the council
    if person and words[before].startswith(scene.lexicon.article):
        office = _office_before(scene, placed, begin)  # بعد فوز الرئيس سالم, but جاء ذلك من الرئيس سالم
        from_him = office is None or words[office.first - 1] in _FROM
        return from_him or (office is not None and _free(scene, office, begin, loose=loose))
    if (
        _is_behind_auxiliary(scene, before, person=person)
        or words[before - 1] in scene.lists["denying"]
        or words[before - 1] in LIKEWISE
        or (person and words[before] in _BACK)
        or _is_verb(scene, before)
    ):
        return True  # وقد استهل الرئيس، ورد الرئيس
    stems = {words[before], words[before].removeprefix("و")}
    return bool(stems & scene.lists["past_verbs"] or stems & scene.lists["present_verbs"])


def _office_before(scene: Scene, placed: Placed, begin: int) -> Placed | None:
    """Return the office that a name stands right behind: الرئيس سالم."""
    near = scene.cast.between(max(begin, placed.first - 8), placed.first)
    return next((m for m in near if m.end == placed.first and m.form == "role"), None)


def _is_behind_auxiliary(scene: Scene, word: int, *, person: bool) -> bool:
    """Tell whether قد, or كان before a person, stands before a word, which is a verb then: وكان مقرر المنظمة قال is of no body."""
    copula = scene.text.words[word - 1].removeprefix("و") in scene.lists["copulas"]
    return scene.ending.get(word - 1) == "auxiliary" and (person or not copula)


def _opens_clause_with(scene: Scene, word: int, begin: int, noun: str) -> bool:
    """Tell whether a verb, or what somebody did, opens a clause before a person: no one of his (مستشار الرئيس), nor a body."""
    if word != begin and scene.text.words[word - 1] not in COMMAS:
        return False
    people = any(noun in scene.lists[nouns] for nouns in ("body_nouns", "callings", "rooms", "sayers"))
    return not people and noun not in scene.offices and noun in scene.lists["common_words"]


def opens_clause(scene: Scene, begin: int, match: CueMatch) -> bool:
    """Tell whether nothing stands before a verb in its clause."""
    before = match.first - 1
    words = scene.text.words
    return (
        before < begin
        or words[before] in COMMAS
        or words[before] in STOPS
        or words[before] in CLOSING
        or words[before] in ":-"
        or before in scene.ending
        or before in scene.dated
        or words[before] in scene.lists["pointing"]  # وبعد ذلك قال
    )


def agrees(scene: Scene, match: CueMatch, placed: Placed) -> bool:
    """Tell whether a mention right behind a verb agrees with it in gender: وشكر فرنسا is no word of France's.

    States without the article are feminine (but لبنان); roles show their gender (حثت الرئيس is no word of his),
    and that of whoever holds them (وانتقدت بوتين); so does the noun of a body (طالب السلطة).
    """
    feminine = is_feminine(scene, match)
    if feminine is None:
        return True
    lexicon, word = scene.lexicon, scene.text.words[placed.first]
    if scene.cast.kind(placed) == "country":
        masculine = word in scene.lists["masculine_states"]
        return not masculine or is_one_of_two(scene, placed) if feminine else may_be_masculine(scene, word)
    if placed.form == "name" and word.startswith(lexicon.article) and word.endswith(_OBLIQUE):
        return False  # وطالب المتمردين بالتوقف
    if placed.first != match.end:  # ودعا من جانبه ماي إلى
        return scene.cast.kind(placed) != "person" or scene.women.get(placed.figure) in {None, feminine}
    ended = scene.text.evidence(placed.first, placed.first + 1).endswith(("ة", "ه"))
    if placed.form == "role" and feminine:
        return ended
    if scene.cast.kind(placed) == "person":
        return scene.women.get(placed.figure) in {None, feminine}
    known = word.startswith(lexicon.article) or word in scene.lists["body_nouns"]
    return feminine or not (known and scene.text.evidence(placed.first, placed.first + 1).endswith("ة"))
