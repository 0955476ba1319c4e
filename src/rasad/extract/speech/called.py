"""Find the words that call a speaker whom the cast does not have, where the verb of speech opens its clause: وقال مصدر دبلوماسي, لكن محامي العائلة قال."""

from rasad.extract.speech.calling_words import (
    LONGEST,
    NAME,
    OBLIQUE,
    OFFICE,
    begins_noun,
    end_of,
    is_named_so,
    is_of_several,
    is_of_speakers,
    is_strange,
    may_be_name,
    words_of_name,
)
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.forms import is_impersonal, is_own_speech, is_passive, past_asides
from rasad.extract.speech.nouns import bare, is_feminine_noun
from rasad.extract.speech.prepositions import is_written_on
from rasad.extract.speech.punctuation import CLOSING, COMMAS, STOPS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.seats import has_object
from rasad.extract.speech.speech import addresses, folded
from rasad.script import fold
from rasad.text import Span

_OPENING = 6  # words of an occasion before the verb that opens a sentence
_DESCRIBED = 6  # the same before a relative clause
_FAR = 14  # the same between what opens a clause and its verb, whatever is told of the subject
_LONGEST_BEFORE = 8  # the same before a verb: محطة الإخبارية التلفزيونية المملوكة للدولة في سوريا قالت
_BY_WHOM = frozenset({"عن", fold("لسان")})
_ABSOLUTE, _OF_SEVERAL = fold("ون"), "و"
_WHICH = fold("التي")
_ONE_OF = frozenset(map(fold, ("أحد", "إحدى")))
_TO_WHOM = frozenset(map(fold, ("إليه", "إليها", "إليهم", "إليهما", "إلينا")))
_OF_IT = frozenset(map(fold, ("عنه", "عنها", "فيه", "فيها")))
_CARRIES, _BY = "نقل", "ب"


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
    word, several = scene.text.words[first], is_of_several(scene, first)
    listed = several or is_of_speakers(scene, first)
    definite = word.startswith(scene.lexicon.article) and word not in scene.lists["relatives"]
    told = clause and match.row.act == "assert"  # وذكر المسؤول أن
    calls = (addresses(match.row) and not told) or folded(match.row.forms[0]) in scene.lists["object_verbs"]
    if calls and definite:
        end = end_of(scene, first, opened)
        over = several or (listed and (end in scene.mentions or begins_noun(scene, end, opened)))
        return (first, end) if over else None  # وحذر المسؤول الشرقي الدول المجاورة من
    if calls and match.first > begin and not (listed and word.endswith(_OF_SEVERAL)):
        return None  # بلاده ستدعو خبراء; but طالبت مجموعة من الناشطات ب, كما طلب محامو سالم
    objective = "object" in match.row.governs and not (clause and scene.text.words[opened][0] != _BY)
    thing = objective and not word.endswith(_ABSOLUTE)  # ووصفت القرار بأنه, but ووصف المعارضون
    mute = bare(scene.lexicon, word) in scene.lists["no_people"]  # رفض الكشف عن هويته
    noun = definite and not thing and not mute and word not in _TO_WHOM
    plain = not definite and not objective
    named = plain and (is_named_so(scene, first) or (not calls and may_be_name(scene, first)))
    if not (listed or noun or named):
        return None
    counted = first > match.end and scene.text.words[first - 1].isdigit()  # ووافق 129 نائبا
    return first - counted, _past_name(scene, end_of(scene, first, opened), opened)


def _past_name(scene: Scene, end: int, limit: int) -> int:
    """Return where the name ends that stands between commas behind what somebody is: وقال الناشط البارز، دلوان سالم، إن."""
    words = scene.text.words
    if end >= limit or words[end] not in COMMAS:
        return end
    name = words_of_name(scene, end + 1, min(limit, end + NAME + 1))
    closed = name is not None and (name[1] == limit or words[name[1]] in COMMAS)
    return name[1] if name is not None and closed else end


def _of_main_verb(scene: Scene, begin: int, match: CueMatch) -> Span | None:
    """Return the phrase behind the verb that opens the sentence of a participle: حذر سناتور شرقي الوزير من ذلك، معتبرا أن."""
    verb = begin if _is_verb(scene, begin) else None
    if verb is None and scene.meaning(begin) == "preposition":  # وفي الرسالتين يرفض محامو الرئيس ذلك، معتبرين
        near = range(begin + 1, min(begin + _OPENING, match.first))
        verb = next((n for n in near if _is_verb(scene, n) or n in scene.mentions), None)
    if verb is None or verb in scene.mentions:
        return None
    first = past_asides(scene, verb + 1, match.first)
    if first >= match.first or first in scene.mentions or not is_of_speakers(scene, first):
        return None
    return first, end_of(scene, first, match.first)


def _is_verb(scene: Scene, word: int) -> bool:
    """Tell whether a verb stands at a word: a cue, or one that a list has."""
    stems, cue = {scene.text.words[word], scene.text.words[word][1:]}, scene.cue_at.get(word)
    listed = any(not stems.isdisjoint(scene.lists[tense]) for tense in ("past_verbs", "present_verbs"))
    return listed or (cue is not None and cue.row.part == "verb")


def _source(scene: Scene, first: int) -> Span | None:
    """Return the phrase of those whose words are carried: نقلت صحيفة عن مصدر دبلوماسي قوله إن."""
    end = min(first + LONGEST, len(scene.text.words))
    known = first < end and (is_of_speakers(scene, first) or is_named_so(scene, first))
    return (first, end_of(scene, first, end)) if known else None


def _before(scene: Scene, begin: int, match: CueMatch) -> Span | None:
    """Return the phrase right before a verb that opens its clause: لكن مسؤولين شرقيين يرون."""
    if match.prefix:
        return None
    end, words = match.first, scene.text.words
    while end > begin and scene.ending.get(end - 1) == "auxiliary":
        end -= 1  # وكان مسؤولون قد هددوا
    if end > begin and words[end - 1] in scene.lists["relatives"]:
        return _described(scene, match, begin, end - 1)
    quoted = _behind_noun(scene, begin, end)
    if quoted is not None:
        return quoted
    for first in range(end - 1, max(begin, end - _LONGEST_BEFORE) - 1, -1):
        aside = first in scene.particle and words[first] not in OFFICE  # إلا أن مسؤولين في الوزارة أكدوا
        if aside or not words[first][0].isalpha() or first in scene.dated:
            break
        if is_of_speakers(scene, first) and _opens(scene, begin, first):
            return first, end
    return (
        _behind_was(scene, begin, match) or _from_start(scene, begin, end) or _name_before(scene, begin, end)
    )


def _from_start(scene: Scene, begin: int, end: int) -> Span | None:
    """Return a noun of those who speak that opens the clause of a verb, however much is told of them: لكن مسؤولين في كل من البلدين يقولون."""
    connectors = (n + 1 for n in range(end - 1, max(begin, end - _FAR) - 1, -1) if _connects(scene, n))
    first = next(connectors, begin if end - begin <= _FAR else end)
    if first >= end or not is_of_speakers(scene, first) or any(_is_verb(scene, n) for n in range(first, end)):
        return None
    return first, end if end - first <= NAME else end_of(scene, first, end)


def _connects(scene: Scene, word: int) -> bool:
    """Tell whether a word opens a clause whose subject comes first: لكن، إلا أن."""
    return scene.ending.get(word) == "connector"


def _name_before(scene: Scene, begin: int, end: int) -> Span | None:
    """Return the name that nobody of the cast has between a connector and a verb: لكن دلوان أعلن."""
    for first in range(end - 1, max(begin, end - NAME), -1):
        word = scene.text.words[first]
        if not is_strange(scene, first) or first in scene.mentions or word.startswith(scene.lexicon.article):
            return None
        if _connects(scene, first - 1):
            return first, end
    return None


def _behind_noun(scene: Scene, begin: int, end: int) -> Span | None:
    """Return a noun of bodies with its name in quotation marks right before a verb: لكن مجموعة "دلوان" قالت."""
    near = range(max(begin + 1, end - _LONGEST_BEFORE), end - 1)
    opening = next((n for n in near if scene.closes.get(n) == end - 1), None)
    if opening is None or not is_of_speakers(scene, opening - 1) or not _opens(scene, begin, opening - 1):
        return None
    return opening - 1, end


def _described(scene: Scene, match: CueMatch, begin: int, relative: int) -> Span | None:
    """Return the phrase that a relative clause describes, of the gender of its word: صحيفة الساحل التي أشارت إلى أن.

    Not whom its verb has for its object: رجال اتهمهم, الطيار الذي وصف بالبطل.
    """
    words = scene.text.words
    if match.row.act == "describe" or has_object(match, words[match.end - 1]):
        return None
    end = relative - (words[relative - 1] in COMMAS)
    end -= words[end - 1] in CLOSING  # "تنظيم دلوان" الذي كان أعلن
    for first in range(end - 1, max(begin, end - _DESCRIBED) - 1, -1):
        aside = first in scene.particle and words[first] not in OFFICE
        if aside or not words[first][0].isalpha() or first in scene.dated:
            return None
        if is_of_speakers(scene, first) and words[first] not in _ONE_OF:
            body = bare(scene.lexicon, words[first]) in scene.lists["body_nouns"]
            if words[relative].endswith(OBLIQUE):
                return None if body else (first, end)
            feminine = is_feminine_noun(scene.text, first)
            return (first, end) if feminine == (words[relative].removeprefix("و") == _WHICH) else None
    return None


def _behind_was(scene: Scene, begin: int, match: CueMatch) -> Span | None:
    """Return the phrase behind كان that opens the sentence of a later verb: وكان مدير الميناء على الساحل قال."""
    if (
        scene.meaning(begin) != "auxiliary"
        or begin + 1 >= match.first
        or not is_of_speakers(scene, begin + 1)
    ):
        return None
    return begin + 1, _past_name(scene, end_of(scene, begin + 1, match.first), match.first)


def _opens(scene: Scene, begin: int, word: int) -> bool:
    """Tell whether a clause begins at a word."""
    before = word - 1
    if before < begin:
        return True
    mark = scene.text.words[before]
    connected = scene.ending.get(before) in {"connector", "auxiliary"}
    return connected or mark in STOPS or mark in COMMAS or scene.is_conjunction(before)
