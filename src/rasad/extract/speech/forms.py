"""Tell what a verb's form and its neighbours say of its subject, where the verb of speech opens its clause."""

from rasad.extract.cast import Placed
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.genders import is_feminine
from rasad.extract.speech.nouns import bare
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.seats import has_object
from rasad.extract.speech.speech import CALLING, folded, governed, name_end
from rasad.script import fold
from rasad.vocabulary.join_lists import any_of

_DUAL = fold("ا")
WHAT = "ما"
_DESCRIBES = ("وصف",)
_THEREIN = tuple(map(fold, ("فيه", "خلاله")))
_DAMMA = "\u064f"
_ALIFS = "اأإ"
_IMPERFECT = frozenset(map(fold, ("ي", "ت")))
_AFTER = ["بعد", fold("أن")]
_SEVERAL = tuple(map(fold, ("تا", "ان")))
_NOMINATIVE = fold("ون")  # وحث المنتقدون الرئيس
_OF_SEVERAL = "و"  # كما طلب محامو سالم
_PLURAL = tuple(map(fold, ("ون", "وا")))
_IN, _OTHER, _OCCASION = fold("في"), fold("أخرى"), range(2, 5)
_INSTEAD = "مقابل"
_HOW, _LEAST = "م", 4  # ممازحا, متهكما
_ATTACHED = frozenset("ولب")
_OUR, _HERS = fold("نا"), fold("ها")  # مراسلنا, معظمها
_NAMED = 3  # words behind an office within which its holder is named: متحدث باسم الوزارة، سيد سالم
_HOLDING = ("باسم", "لدی", "فی")
_PRONOUNS = tuple(map(fold, ("ها", "هم", "هما")))


def is_plural(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a verb is a plural, whose subject stands before it: نواب يطالبون الحكومة, بعدما أكدوا."""
    row, word = match.row, scene.text.words[match.first][len(match.prefix) :]
    return row.part == "verb" and bool(row.forms) and word.endswith(_PLURAL) and word != folded(row.forms[0])


def is_accused(scene: Scene, match: CueMatch, placed: Placed, opened: int) -> bool:
    """Tell whether a mention alone behind a verb that needs an object is that: وقد اتهم الوزير بالفساد, وحث البرلمان على."""
    if placed.first != match.end or name_end(scene, placed, opened) != opened:
        return False
    row = match.row
    if row.forms and folded(row.forms[0]) in scene.lists["object_verbs"]:
        return scene.cast.kind(placed) != "person"  # وحث الكونغرس على; but وحث البابا على
    if row.forms and folded(row.forms[0]) in scene.lists["told_verbs"]:
        return bool(match.prefix)  # وشكر الرئيس على استقباله, وأبلغ السلطات بفتح الملاجئ
    # ووصفت البلاد بأنها, but ووصف الوزير الاتفاق بأنه
    described = match.prefix and row.forms[:1] == _DESCRIBES and scene.text.word(opened).startswith("ب")
    if described and has_object(match, scene.text.words[match.first]):
        return False  # ووصفها الرئيس بالزائفة
    accused = row.act == "accuse" and scene.text.word(opened)[:1] == "ب"  # يتهم الرئيس سالم المعارضة ب
    return (accused or bool(described)) and "ب" in governed(row.governs)


def is_charged(scene: Scene, match: CueMatch, opened: int) -> bool:
    """Tell whether a verb of accusing has nobody for its object, so that its subject is who is accused: اتُهم بالتجسس, متهما بالسرقة."""
    if (
        match.row.act != "accuse"
        or match.row.part == "noun"
        or not {"ب", "object"} <= governed(match.row.governs)
    ):
        return False
    if not scene.text.word(opened).startswith("ب") or has_object(match, scene.text.words[match.first]):
        return False
    return past_asides(scene, match.end, opened) >= opened


def is_unnamed(scene: Scene, placed: Placed, end: int) -> bool:
    """Tell whether a mention is an office without the article that somebody unnamed holds: قال متحدث باسم الوزارة."""
    words, behind = scene.text.words, placed.first + 1
    if placed.form != "role" or words[placed.first].startswith(scene.lexicon.article) or behind >= placed.end:
        return False
    apart = words[behind] in _HOLDING or scene.meaning(behind) == "preposition"
    named = scene.cast.between(placed.end, min(end, placed.end + _NAMED))
    return apart and not any(other.figure == placed.figure for other in named)


def behind_source(scene: Scene, verb_end: int, word: int) -> bool:
    """Tell whether somebody unnamed stands between a verb and a mention: كشف مصدر قريب من الكاتب، سالم."""
    words = scene.text.words
    first = verb_end
    while first < word and (first in scene.dated or not words[first][0].isalpha()):
        first += 1
    return first < word and words[first] in scene.lists["sources"]


def is_thing_described(scene: Scene, match: CueMatch, noun: int, opened: int) -> bool:
    """Tell whether a noun behind a verb of describing is what it describes: وتصف مزاعم تورطها بأنها, ووصف ما نقل عنه بأنه."""
    word = scene.text.words[noun]
    if "object" not in match.row.governs or not scene.text.words[opened].startswith("ب"):
        return False
    if match.row.act != "describe" and word not in scene.lists["stances"]:
        return False  # وذكر دلوان بأن; but وكرر موقف بلاده بأن
    if has_object(match, scene.text.words[match.first]):
        return False  # كما وصفه عميل بأنه
    plain = word.removeprefix(scene.lexicon.article)
    known = word in scene.lists["common_words"] or plain in scene.lists["common_words"]
    return word == WHAT or (known and word not in scene.lists["given_names"] and not _may_speak(scene, noun))


def is_called(scene: Scene, match: CueMatch, noun: int, opened: int) -> bool:
    """Tell whether a noun behind a verb of calling is whom it calls: ودعا المجتمع الدولي إلى, وطالب الحكومة ب.

    Nobody of such a name may speak (الدول), or it is of another gender than the verb. A plural in ون is no object, nor
    what has one behind it (واتهم الأهالي تركيا ب).
    """
    words = scene.text.words
    definite = words[noun].startswith(scene.lexicon.article)
    for placed in scene.cast.between(noun + 1, opened) if definite else ():
        apart = placed.first - 1 not in scene.ending and scene.cast.kind(placed) != "place"
        if apart and placed.form == "name" and words[placed.first][0] not in _ATTACHED:
            return False
    if (
        match.row.act not in CALLING
        or scene.text.words[noun].endswith(_NOMINATIVE)
        or (scene.text.words[noun].endswith(_OF_SEVERAL) and _may_speak(scene, noun))
        or noun in scene.turn
        or scene.text.words[noun] in scene.lists["papers"]
    ):
        return False
    word, article = scene.text.words[noun], scene.lexicon.article
    known = word in scene.lists["common_words"] and word not in scene.lists["given_names"]
    if not word.startswith(article) and not known:
        return False  # ودعا أبومازن إلى, طالب حافظ سالم ب: names that nobody knows
    feminine, ended = is_feminine(scene, match), scene.text.evidence(noun, noun + 1).endswith(("ة", "ات"))
    if feminine is not None and feminine != ended:
        hers = (
            bare(scene.lexicon, word) not in scene.lists["plurals_of_men"]
        )  # وذكرت الشرطة ذلك وحثت السكان على
        return not (feminine and hers and _may_speak(scene, noun))
    return not feminine and not _may_speak(scene, noun)


def _may_speak(scene: Scene, noun: int) -> bool:
    """Tell whether a noun is of people or bodies that speak."""
    stem = bare(scene.lexicon, scene.text.words[noun])
    return any(stem in scene.lists[nouns] for nouns in ("sayers", "body_nouns", "callings"))


def _is_behind_person(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a person is named right before a verb: وذكرت الوكالة أن العاهل، الملك سالم وافق."""
    near = scene.cast.between(max(0, match.first - 8), match.first)
    return any(placed.end == match.first and scene.cast.kind(placed) == "person" for placed in near)


def is_dual(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a verb is a dual of the past: أكدا، أعلنا."""
    row, word = match.row, scene.text.words[match.first][len(match.prefix) :]
    return bool(row.forms) and word == folded(row.forms[0]) + _DUAL


def is_several(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a verb is a dual or a plural: أيدتا, أعلنا, يطالبون."""
    row, word = match.row, scene.text.words[match.first][len(match.prefix) :]
    own = bool(row.forms) and word == folded(row.forms[0])  # أدان is one
    return is_dual(scene, match) or is_plural(scene, match) or (word.endswith(_SEVERAL) and not own)


def is_impersonal(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a verb has nobody for its subject: ويعتقد أن، من المتوقع."""
    word = scene.text.words[match.first][len(match.prefix) :]
    listed = scene.lists["impersonal"]
    # وتعتبر أن: she does; but تبين أن
    that = scene.is_conjunction(match.end) or scene.is_conjunction(match.end + 1)  # إذ تخشى من أن
    hers = word[0] == "ت" and f"ی{word[1:]}" in listed and that
    return word in listed and not hers


def is_passive(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a damma on a verb's first letter, or behind its alif, makes it passive: يُتهم, وُصف, اعتُبر; but يُعلن."""
    received = scene.text.evidence(match.first, match.first + 1)
    if _DAMMA not in received:
        return False
    stem = received[len(match.prefix) :]
    word = scene.text.words[match.first][len(match.prefix) :]
    if word[0] in _IMPERFECT and word not in _citation(match):
        return stem[1:2] == _DAMMA and word in scene.lists["passives"]
    return stem[1:2] == _DAMMA or (stem[0] in _ALIFS and stem[2:3] == _DAMMA)


def _citation(match: CueMatch) -> str:
    """Return the form by which a verb is cited, folded."""
    row = match.row
    return fold(row.forms[0]) if row.forms else ""


def is_manner(scene: Scene, word: int) -> bool:
    """Tell whether a word says how somebody spoke: وتابع ممازحا."""
    here = scene.text.words[word]
    pronoun = here.endswith((_OUR, _HERS))  # يشير معظمها إلى
    shaped = here[0] == _HOW and here.endswith(_DUAL) and not pronoun and len(here) > _LEAST
    return shaped and word not in scene.mentions


def past_asides(scene: Scene, first: int, end: int) -> int:
    """Return the first word that is no adverb, comma or honorific."""
    words, called = scene.text.words, None
    while first < end and (
        scene.meaning(first) == "adverb"
        or _is_instead(scene, first)
        or words[first] in COMMAS
        or first in scene.honorific
        or first in scene.dated
        or words[first].isdigit()  # طالب 6 أعضاء
        or is_manner(scene, first)
    ):
        called = first if first in scene.honorific else called
        first = max(first + 1, scene.particle[first][1] if first in scene.particle else 0)
    return first if called is None or first < end else called  # قال الأمير إن


def _is_instead(scene: Scene, word: int) -> bool:
    """Tell whether a phrase only sets what is said against something else: وطالبت في المقابل بوضع محدد."""
    meaning, end = scene.particle.get(word, ("", 0))
    return meaning == "connector" and scene.text.words[end - 1].endswith(_INSTEAD)


def is_own_speech(scene: Scene, word: int) -> bool:
    """Tell whether a noun is of the speaker's own words, no subject: واختتم كلمته بالقول, وكرر موقفه."""
    here = scene.text.words[word]
    for suffix in ("ه", "ها"):
        stem = here.removesuffix(suffix)
        if stem != here and word not in scene.mentions:
            stems = {stem, f"{stem[:-1]}ه" if stem.endswith("ت") else stem}
            return not stems.isdisjoint(any_of(scene.lists["speeches"], scene.lists["stances"]))
    return False


def is_embedded(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a verb only describes a noun: جنرالات اعتبروا, قوى ترى أن, الأطراف التي تقول."""
    before = scene.text.words[match.first - 1] if match.first else ""
    if scene.text.words[max(0, match.first - 2) : match.first] == _AFTER:
        return True  # تعهد الرئيس بذلك بعد أن قال نائبه إن. وقال
    return before in scene.lists["relatives"] or describes_noun(scene, match)


def describes_noun(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a verb stands behind an indefinite noun that it describes: في مهمة وصفت بالهامة, معلومات تفيد بأن."""
    before = match.first - 1
    word = scene.text.words[before]
    if match.prefix or before in scene.ending or before in scene.dated or word == WHAT:
        return False  # ما وصفه بالتدخل: whoever the sentence is of described it
    if is_occasion(scene, match):
        return False
    named = any(placed.end == match.first for placed in scene.cast.between(max(0, before - 8), match.first))
    common = scene.lists["common_words"]
    plain = (word in common or word.removesuffix(_DUAL) in common) and not word.endswith(_PRONOUNS)
    described = plain and not named and not word.startswith(scene.lexicon.article)
    return described or _is_second(scene, match)


def is_occasion(scene: Scene, match: CueMatch) -> bool:
    """Tell whether all that stands before a verb is on what occasion somebody said it: وفي تغريدة أخرى قال."""
    words, first = scene.text.words, scene.text.sentences[scene.text.sentence_of[match.first]].first
    short = match.first - first in _OCCASION and words[first].removeprefix("و") == _IN
    return short and words[first + 1] in scene.lists["speeches"] and words[match.first - 1] == _OTHER


def _is_second(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a verb stands within the clause of a verb that opens its sentence, so that it is of a noun there.

    نشر الوزير رسما ساخرا يسخر من جاره; but not كتب الوزير تغريدة على تويتر يقول فيها.
    """
    words, before = scene.text.words, match.first - 1
    first = scene.text.sentences[scene.text.sentence_of[match.first]].first
    if match.row.part != "verb" or before <= first or not words[before][0].isalpha():
        return False
    if words[before] in scene.lists["relatives"] or words[before] in scene.lists["pointing"]:
        return False
    if scene.text.word(match.end).startswith(_THEREIN) or scene.meaning(first) == "auxiliary":
        return False
    if not scene.lists["speeches"].isdisjoint(words[first:before]) or _is_behind_person(scene, match):
        return False  # تصريحات الوزير بشأن منطقة وصفها بأنها بعيدة
    stems = {words[first], words[first][1:]}
    verb = stems & scene.lists["past_verbs"] or stems & scene.lists["present_verbs"]
    return bool(verb) or any(cue.row.part == "verb" for cue in scene.cues_in(first, first + 1))
