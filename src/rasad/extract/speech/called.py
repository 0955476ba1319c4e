"""Find the words that call a speaker whom the cast does not have, where the verb of speech opens its clause: وقال مصدر دبلوماسي, لكن محامي العائلة قال."""

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.forms import is_impersonal, is_own_speech, is_passive, past_asides
from rasad.extract.speech.nouns import bare, is_feminine_noun
from rasad.extract.speech.prepositions import is_written_on
from rasad.extract.speech.punctuation import COMMAS, STOPS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.seats import has_object
from rasad.extract.speech.speech import addresses, folded
from rasad.script import fold
from rasad.text import Span

_LONGEST = 6  # words by which somebody is called, at most
_LONGEST_BEFORE = 8  # the same before a verb: محطة الإخبارية التلفزيونية المملوكة للدولة في سوريا قالت
_NOUNS = ("body_nouns", "callers", "callings", "crowds", "many_people", "sayers")
_OFFICE = frozenset(map(fold, ("في", "باسم", "لدى")))  # مسؤول في الوزارة, متحدث باسم الحكومة
_IN_NAME = fold("باسم")
_BY_WHOM = frozenset({"عن", fold("لسان")})
_ABSOLUTE, _OBLIQUE, _DUAL, _TO_ONE = fold("ون"), fold("ين"), fold("ان"), "ل"
_WHICH = fold("التي")
_ONE_OF = frozenset(map(fold, ("أحد", "إحدى")))
_TO_WHOM = frozenset(map(fold, ("إليه", "إليها", "إليهم", "إليهما", "إلينا")))
_NOT = fold("غير")  # المنظمات غير الحكومية
_THIS = frozenset(map(fold, ("هذا", "هذه")))
_BARRED = ("conjunctions", "denying", "past_verbs", "present_verbs", "relatives", "speeches")
_ACCUSATIVE, _NAME = fold("ا"), 4  # وأكد مجددا أن
_OF_IT = frozenset(map(fold, ("عنه", "عنها", "فيه", "فيها")))
_CARRIES, _BY = "نقل", "ب"
_IN_THE = fold("بال")  # مسؤول بالرئاسة


def words_for(scene: Scene, begin: int, match: CueMatch, opened: int, *, clause: bool) -> Span | None:
    """Return the words by which a verb's subject is called, behind it or else right before it.

    `clause` tells whether what the verb governs cannot be the object that a noun behind it may be (وقال, but ووصف).
    """
    if match.row.part == "participle":
        return _of_main_verb(scene, begin, match)
    if match.row.part != "verb" or is_passive(scene, match):
        return None
    if match.end == opened and is_impersonal(scene, match):
        return None
    about = next((n for n in range(match.end, opened + 1) if scene.text.words[n] in _BY_WHOM), None)
    if match.row.act == "report" and (about is not None or match.row.forms[0] == _CARRIES):
        return _source(scene, about + 1) if about is not None else None
    return _behind(scene, begin, match, opened, clause=clause) or _before(scene, begin, match)


def _behind(scene: Scene, begin: int, match: CueMatch, opened: int, *, clause: bool) -> Span | None:
    """Return the phrase between a verb and what it governs; whom a verb calls on is none (وطالب المجتمع الدولي ب)."""
    first = past_asides(scene, match.end, opened)
    while first > match.end and first - 1 in scene.honorific:
        first -= 1  # وأكد الجنرال الشرقي أن, أعلن فريق "دلوان"
    if (
        first >= opened
        or first in scene.particle
        or is_own_speech(scene, first)
        or is_written_on(scene, first)
    ):
        return None
    word, listed = scene.text.words[first], _is_of_speakers(scene, first)
    definite = word.startswith(scene.lexicon.article) and word not in scene.lists["relatives"]
    told = clause and match.row.act == "assert"  # وذكر المسؤول أن
    calls = (addresses(match.row) and not told) or folded(match.row.forms[0]) in scene.lists["object_verbs"]
    if calls and definite:
        end = _end_of(scene, first, opened)
        over = listed and (end in scene.mentions or _begins_noun(scene, end, opened))
        return (first, end) if over else None  # وحذر المسؤول الشرقي الدول المجاورة من
    if calls and match.first > begin:
        return None  # بلاده ستدعو خبراء; but طالبت مجموعة من الناشطات ب
    objective = "object" in match.row.governs and not (clause and scene.text.words[opened][0] != _BY)
    thing = objective and not word.endswith(_ABSOLUTE)  # ووصفت القرار بأنه, but ووصف المعارضون
    noun = definite and not thing and word not in _TO_WHOM
    named = clause and not definite and not objective and is_strange(scene, first)
    return (first, _end_of(scene, first, opened)) if listed or noun or named else None


def is_strange(scene: Scene, word: int) -> bool:
    """Tell whether a word is of no list, and so somebody's name: وقال دلوان إن."""
    here, lists = scene.text.words[word], scene.lists
    plain = not here.endswith(_ACCUSATIVE) and here.isalpha() and len(here) >= _NAME
    barred = any(here in lists[words] for words in _BARRED) or here in lists["common_words"]
    return plain and not barred and word not in scene.cue_at and word not in scene.dated


def words_of_name(scene: Scene, first: int, limit: int) -> Span | None:
    """Return the words of no list by which somebody is called whom nobody knows: وكان دلوان سالم قد أعلن, تشونغ أوي-يونغ."""
    words, common = scene.text.words, scene.lists["common_words"]
    end = first
    while end < min(limit, first + _LONGEST) and words[end] not in common:
        joined = words[end] == "-" and end > first and words[end + 1][0].isalpha()
        if not joined and (not words[end][0].isalpha() or not (end > first or is_strange(scene, end))):
            break
        end += 1
    return (first, end) if end > first else None


def _of_main_verb(scene: Scene, begin: int, match: CueMatch) -> Span | None:
    """Return the phrase behind the verb that opens the sentence of a participle: حذر سناتور شرقي الوزير من ذلك، معتبرا أن."""
    words, lists = scene.text.words, scene.lists
    stems = {words[begin], words[begin][1:]}
    cue = scene.cue_at.get(begin)
    verb = (cue is not None and cue.row.part == "verb") or any(
        not stems.isdisjoint(lists[tense]) for tense in ("past_verbs", "present_verbs")
    )
    first = past_asides(scene, begin + 1, match.first) if verb else match.first
    if first >= match.first or first in scene.mentions or not _is_of_speakers(scene, first):
        return None
    return first, _end_of(scene, first, match.first)


def _source(scene: Scene, first: int) -> Span | None:
    """Return the phrase of those whose words are carried: نقلت صحيفة عن مصدر دبلوماسي قوله إن."""
    end = min(first + _LONGEST, len(scene.text.words))
    return (first, _end_of(scene, first, end)) if first < end and _is_of_speakers(scene, first) else None


def _before(scene: Scene, begin: int, match: CueMatch) -> Span | None:
    """Return the phrase right before a verb that opens its clause: لكن مسؤولين شرقيين يرون."""
    if match.prefix:
        return None
    end, words = match.first, scene.text.words
    while end > begin and scene.ending.get(end - 1) == "auxiliary":
        end -= 1  # وكان مسؤولون قد هددوا
    if end > begin and words[end - 1] in scene.lists["relatives"]:
        return _described(scene, match, begin, end - 1)
    for first in range(end - 1, max(begin, end - _LONGEST_BEFORE) - 1, -1):
        aside = first in scene.particle and words[first] not in _OFFICE  # إلا أن مسؤولين في الوزارة أكدوا
        if aside or not words[first][0].isalpha() or first in scene.dated:
            return None
        if _is_of_speakers(scene, first) and _opens(scene, begin, first):
            return first, end
    return _behind_was(scene, begin, match)


def _described(scene: Scene, match: CueMatch, begin: int, relative: int) -> Span | None:
    """Return the phrase that a relative clause describes, of the gender of its word: صحيفة الساحل التي أشارت إلى أن.

    Not whom its verb has for its object: رجال اتهمهم, الطيار الذي وصف بالبطل.
    """
    words = scene.text.words
    if match.row.act == "describe" or has_object(match, words[match.end - 1]):
        return None
    end = relative - (words[relative - 1] in COMMAS)
    for first in range(end - 1, max(begin, end - _LONGEST) - 1, -1):
        aside = first in scene.particle and words[first] not in _OFFICE
        if aside or not words[first][0].isalpha() or first in scene.dated:
            return None
        if _is_of_speakers(scene, first) and words[first] not in _ONE_OF:
            body = bare(scene.lexicon, words[first]) in scene.lists["body_nouns"]
            if words[relative].endswith(_OBLIQUE):
                return None if body else (first, end)
            feminine = is_feminine_noun(scene.text, first)
            return (first, end) if feminine == (words[relative].removeprefix("و") == _WHICH) else None
    return None


def _behind_was(scene: Scene, begin: int, match: CueMatch) -> Span | None:
    """Return the phrase behind كان that opens the sentence of a later verb: وكان مدير الميناء على الساحل قال."""
    if (
        scene.meaning(begin) != "auxiliary"
        or begin + 1 >= match.first
        or not _is_of_speakers(scene, begin + 1)
    ):
        return None
    return begin + 1, _end_of(scene, begin + 1, match.first)


def _opens(scene: Scene, begin: int, word: int) -> bool:
    """Tell whether a clause begins at a word."""
    before = word - 1
    if before < begin:
        return True
    mark = scene.text.words[before]
    connected = scene.ending.get(before) in {"connector", "auxiliary"}
    return connected or mark in STOPS or mark in COMMAS or scene.is_conjunction(before)


def _is_of_speakers(scene: Scene, word: int) -> bool:
    """Tell whether a noun is of people or bodies that speak."""
    noun = bare(scene.lexicon, scene.text.words[word])
    upright = noun[:-2] + _ABSOLUTE if noun.endswith(_OBLIQUE) else noun  # لكن مسؤولين يرون
    single = noun.removesuffix(_DUAL)  # وذكر المسؤولان بأن
    if scene.ending.get(word - 1) == "connector" and noun.removesuffix(_ACCUSATIVE) in scene.lists["sayers"]:
        return True  # إلا أن ناطقا باسمها أشار
    return any(not scene.lists[nouns].isdisjoint((noun, upright, single)) for nouns in _NOUNS)


def _end_of(scene: Scene, first: int, limit: int) -> int:
    """Return where a phrase ends: before a mark, a day, a verb, its object, or a preposition that is not of the office."""
    words, end = scene.text.words, first + 1
    titled = any(
        bare(scene.lexicon, words[first]) in scene.lists[nouns] for nouns in ("body_nouns", "callers")
    )
    if titled and end < limit and is_strange(scene, end):
        end += 1  # مجموعة ليما
    while end < min(limit, first + _LONGEST) and words[end][0].isalpha() and not _is_past(scene, end):
        end += 1
    closing = scene.closes.get(end, limit)  # صحيفة "المسار"
    return closing + 1 if titled and closing < min(limit, end + _LONGEST) else end


def _begins_noun(scene: Scene, word: int, end: int) -> bool:
    """Tell whether another noun with the article begins at a word."""
    here = scene.text.words[word]
    return word < end and here.startswith(scene.lexicon.article) and here not in scene.lists["relatives"]


def _is_past(scene: Scene, word: int) -> bool:
    """Tell whether a word ends the phrase before it."""
    words, article, lists = scene.text.words, scene.lexicon.article, scene.lists
    here, before = words[word], words[word - 1]
    if word in scene.dated or any(here in lists[barred] for barred in _BARRED):
        return True
    if (word in scene.cue_at and not here.startswith(article)) or is_own_speech(scene, word):
        return True  # عن مصادر مطلعة قولها إن
    if here in _THIS or (
        here.startswith(article) and before.endswith(_ABSOLUTE) and not before.startswith(article)
    ):
        return True  # وصف مسؤولون سابقون الاجتماع بأنه
    if before.startswith(article) and _begins_object(scene, word):
        return True
    stem = here.removesuffix(_ACCUSATIVE)
    if stem != here and {here, stem} <= lists["common_words"] and word not in scene.mentions:
        return True  # وعرضت وسائل إعلام صورا
    listed = here in lists["common_words"] and here not in lists["given_names"] and here != _NOT
    indefinite = listed and not here.startswith(article)
    if before.startswith(article) and indefinite and here not in _OFFICE:
        return True  # نشرت بعض الصحف ادعاءات
    return _is_of_verb(scene, word)


def _begins_object(scene: Scene, word: int) -> bool:
    """Tell whether a noun behind one with the article is no more of it: المسؤول الشرقي الدول المجاورة, المسؤولون دعوتهم, الفريق التابع للوزارة."""
    here, article = scene.text.words[word], scene.lexicon.article
    if not here.startswith(article):
        his = here.endswith(scene.pieces["pronoun_endings"]) and len(here) > _NAME
        return his and not is_feminine_noun(scene.text, word)
    noun = bare(scene.lexicon, here)
    return noun.removesuffix(_OBLIQUE) in scene.lists["belonging"] or any(
        noun in scene.lists[nouns] for nouns in ("body_nouns", "crowds", "many_people")
    )


def _is_of_verb(scene: Scene, word: int) -> bool:
    """Tell whether a word goes with the verb, not with the office before it: وقال ممثل البلاد في اجتماع, but مسؤول كبير في الوزارة."""
    here, behind = scene.text.words[word], scene.text.word(word + 1)
    if here in _OFFICE:
        noun = bare(scene.lexicon, behind)
        body = here == _IN_NAME or any(noun in scene.lists[nouns] for nouns in ("body_nouns", "rooms"))
        placed = scene.mentions.get(word + 1)
        return not body and (placed is None or placed.form != "name")
    if here.startswith(_IN_THE):
        return False
    told = any(match.prefix == _TO_ONE for match in scene.between("outlets", word, word + 1))
    return told or here == _TO_ONE or word in scene.particle or is_written_on(scene, word)
