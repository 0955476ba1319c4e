"""Find how far the words go by which an Arabic report calls somebody: مسؤول كبير في الوزارة, الأستاذ بجامعة الساحل."""

from rasad.extract.speech.forms import is_own_speech
from rasad.extract.speech.nouns import bare, is_feminine_noun
from rasad.extract.speech.prepositions import is_written_on
from rasad.extract.speech.scene import Scene
from rasad.script import fold
from rasad.text import Span

LONGEST = 8  # words by which somebody is called, at most
OFFICE = frozenset(map(fold, ("في", "باسم", "لدى")))  # مسؤول في الوزارة, متحدث باسم الحكومة
OBLIQUE = fold("ين")
NAME = 4  # letters of a name of no list, at least
_NOUNS = ("body_nouns", "callers", "callings", "crowds", "many_people", "sayers")
_IN_NAME = fold("باسم")
_ABSOLUTE, _DUAL, _TO_ONE = fold("ون"), fold("ان"), "ل"
_NOT = fold("غير")  # المنظمات غير الحكومية
_THIS = frozenset(map(fold, ("هذا", "هذه")))
_BARRED = ("conjunctions", "denying", "past_verbs", "present_verbs", "relatives", "speeches")
_ACCUSATIVE = fold("ا")  # وأكد مجددا أن
_BY, _OF = "ب", "من"
_HIS, _OF_HIS, _OF_SEVERAL = "ه", "وه", "و"  # منتقدوه
_WRITTEN_ON = frozenset("لبو")
_PARTICIPLE, _NISBA = "م", fold("يون")
_DURING = "خلال"
_IN_THE = fold("بال")  # مسؤول بالرئاسة


def is_strange(scene: Scene, word: int) -> bool:
    """Tell whether a word is of no list, and so somebody's name: وقال دلوان إن."""
    here, lists = scene.text.words[word], scene.lists
    plain = not here.endswith(_ACCUSATIVE) and here.isalpha() and len(here) >= NAME
    plain = plain and not _is_owned(scene, word)
    barred = any(here in lists[words] for words in _BARRED) or here in lists["common_words"]
    return plain and not barred and word not in scene.cue_at and word not in scene.dated


def _is_owned(scene: Scene, word: int) -> bool:
    """Tell whether a preposition or a pronoun is written onto a word of no list: وقال لمعاونيه, أشاروا خلاله."""
    here = scene.text.words[word]
    his = here.endswith(scene.pieces["pronoun_endings"]) and not is_feminine_noun(scene.text, word)
    if here[0] == "و" and (here[1:] in scene.lists["past_verbs"] or here[1:] in scene.lists["common_words"]):
        return True  # واعتذر لاحقا، وقتل آلاف
    if here[0] not in "لب":
        return his and here.startswith(_DURING)
    names = {form for placed in scene.cast.placed for form in scene.text.words[placed.first : placed.end]}
    return his or here[1:] in names or here[1:] in scene.lists["common_words"]


def words_of_name(scene: Scene, first: int, limit: int) -> Span | None:
    """Return the words of no list by which somebody is called whom nobody knows: وكان دلوان سالم قد أعلن, تشونغ أوي-يونغ."""
    words, common = scene.text.words, scene.lists["common_words"]
    end = first
    while end < min(limit, first + LONGEST) and words[end] not in common:
        joined = words[end] == "-" and end > first and words[end + 1][0].isalpha()
        if not joined and (not words[end][0].isalpha() or not (end > first or is_strange(scene, end))):
            break
        end += 1
    return (first, end) if end > first else None


def is_of_several(scene: Scene, word: int) -> bool:
    """Tell whether a word is the subject by its ending alone, a participle or nisba in the plural: وقال منتقدون إن, يقول معارضو الاتفاق."""
    here = scene.text.words[word].removeprefix(scene.lexicon.article)
    here = here.removesuffix(_HIS) if here.endswith(_OF_HIS) else here
    participle = here.startswith(_PARTICIPLE) and here.endswith((_ABSOLUTE, _OF_SEVERAL))
    several = participle or here.endswith(_NISBA)
    return several and len(here) > NAME and here not in scene.lists["no_people"] and word not in scene.cue_at


def is_named_so(scene: Scene, word: int) -> bool:
    """Tell whether a word may be a name that nobody of the cast has: of no list, or a given name before another word of a name."""
    given = scene.text.words[word] in scene.lists["given_names"] and word not in scene.cue_at
    return is_strange(scene, word) or (given and is_strange(scene, word + 1))


def may_be_name(scene: Scene, word: int) -> bool:
    """Tell whether a word is both a noun and somebody's name, which it is where no noun can stand: وقال مفتاح إن."""
    here = scene.text.words[word]
    if here in scene.lists["function_words"] or here.startswith(_IN_THE) or word in scene.cue_at:
        return False
    return word not in scene.dated and (
        here in scene.lists["name_words"] or here in scene.lists["given_names"]
    )


def is_of_speakers(scene: Scene, word: int) -> bool:
    """Tell whether a noun is of people or bodies that speak."""
    noun = bare(scene.lexicon, scene.text.words[word])
    upright = noun[:-2] + _ABSOLUTE if noun.endswith(OBLIQUE) else noun  # لكن مسؤولين يرون
    single = noun.removesuffix(_DUAL)  # وذكر المسؤولان بأن
    if scene.ending.get(word - 1) == "connector" and noun.removesuffix(_ACCUSATIVE) in scene.lists["sayers"]:
        return True  # إلا أن ناطقا باسمها أشار
    if scene.text.words[word - 1].isdigit() and noun.removesuffix(_ACCUSATIVE) in scene.lists["counted"]:
        return True  # وأكدت 30 دولة, ووافق 129 نائبا
    return any(not scene.lists[nouns].isdisjoint((noun, upright, single)) for nouns in _NOUNS)


def end_of(scene: Scene, first: int, limit: int) -> int:
    """Return where a phrase ends: before a mark, a day, a verb, its object, or a preposition that is not of the office."""
    words, end = scene.text.words, first + 1
    titled = any(
        bare(scene.lexicon, words[first]) in scene.lists[nouns] for nouns in ("body_nouns", "callers")
    )
    if titled and end < limit and is_strange(scene, end):
        end += 1  # مجموعة ليما
    while end < min(limit, first + LONGEST):
        if words[end] == "-" and " " not in scene.text.evidence(end - 1, min(end + 2, limit)):
            end += 2  # الأستاذ يانغ مو-جين
            continue
        if not words[end][0].isalpha() or _is_past(scene, end):
            break
        end += 1
    end = min(end, limit)
    while words[end - 1] in OFFICE and end > first + 1:
        end -= 1
    closing = scene.closes.get(end, limit)  # صحيفة "المسار"
    return closing + 1 if titled and closing < min(limit, end + LONGEST) else end


def begins_noun(scene: Scene, word: int, end: int) -> bool:
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
    several = before.endswith(_ABSOLUTE) and _is_behind_several(scene, word)
    if (
        several
        or _is_their_object(scene, word)
        or (before.startswith(article) and _begins_object(scene, word))
    ):
        return True
    stem = here.removesuffix(_ACCUSATIVE)
    if stem != here and {here, stem} <= lists["common_words"] and word not in scene.mentions:
        return True  # وعرضت وسائل إعلام صورا
    listed = here in lists["common_words"] and here not in lists["given_names"] and here != _NOT
    indefinite = listed and not here.startswith(article)
    if before.startswith(article) and indefinite and here not in OFFICE:
        return True  # نشرت بعض الصحف ادعاءات
    return _is_of_verb(scene, word)


def _is_their_object(scene: Scene, word: int) -> bool:
    """Tell whether somebody known stands behind several people, whom their verb calls on: وحث المنتقدون الرئيس على."""
    here, people = scene.text.words[word], scene.text.words[word - 1].removeprefix("و")
    several = people.endswith(_ABSOLUTE) and people.startswith((scene.lexicon.article, _PARTICIPLE))
    return several and word in scene.mentions and here[0] not in _WRITTEN_ON


def _is_behind_several(scene: Scene, word: int) -> bool:
    """Tell whether a noun stands behind people and their adjective, and so is the object: وينتقد خبراء شرقيون استمرار الحصار."""
    here, people = scene.text.words[word], scene.text.words[word - 2]
    several = people.endswith(_ABSOLUTE) or people in scene.lists["many_people"]
    plain = here in scene.lists["common_words"] and here not in OFFICE
    joined = here[0] in (_BY, "و") or here.startswith(scene.lexicon.article)
    return several and plain and not joined and not here.endswith(_ABSOLUTE)


def _begins_object(scene: Scene, word: int) -> bool:
    """Tell whether a noun behind one with the article is no more of it: المسؤول الشرقي الدول المجاورة, المسؤولون دعوتهم, الفريق التابع للوزارة."""
    here, article = scene.text.words[word], scene.lexicon.article
    if not here.startswith(article):
        his = here.endswith(scene.pieces["pronoun_endings"]) and len(here) > NAME
        return his and not is_feminine_noun(scene.text, word)
    noun = bare(scene.lexicon, here)
    return noun.removesuffix(OBLIQUE) in scene.lists["belonging"] or any(
        noun in scene.lists[nouns] for nouns in ("body_nouns", "crowds", "many_people")
    )


def _is_of_verb(scene: Scene, word: int) -> bool:
    """Tell whether a word goes with the verb, not with the office before it: وقال ممثل البلاد في اجتماع, but مسؤول كبير في الوزارة."""
    here, behind = scene.text.words[word], scene.text.word(word + 1)
    if here in OFFICE:
        noun = bare(scene.lexicon, behind)
        body = here == _IN_NAME or any(noun in scene.lists[nouns] for nouns in ("body_nouns", "rooms"))
        placed = scene.mentions.get(word + 1)
        return not body and (placed is None or placed.form != "name")
    if here.startswith(_IN_THE) or (here[0] == _BY and here[1:] in scene.lists["body_nouns"]):
        return False
    if here == _OF and scene.text.words[word - 1] in scene.lists["partitives"]:
        return False  # قسم من السكان
    told = any(match.prefix == _TO_ONE for match in scene.between("outlets", word, word + 1))
    return told or here == _TO_ONE or word in scene.particle or is_written_on(scene, word)
