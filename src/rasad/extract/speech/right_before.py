"""Find the subject that stands right before its verb, or behind كان before it, where verbs open the clause: الوزير أكد, وكان الوزير قد قال."""

from rasad.extract.cast import Placed
from rasad.extract.speech.calling_words import words_of_name
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.forms import WHAT, is_several, is_unnamed
from rasad.extract.speech.genders import is_feminine
from rasad.extract.speech.nouns import bare, is_feminine_noun
from rasad.extract.speech.punctuation import COMMAS, STOPS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.seats import has_object
from rasad.extract.speech.shortened import named_behind_title, shortened_body, shortened_person, titled
from rasad.extract.speech.speech import UNKNOWN, Speaker, describe, mention_at
from rasad.extract.speech.subject_first import may_act
from rasad.script import fold
from rasad.vocabulary.join_lists import any_of

_PHRASE = 12  # words of a title before a name, at most
_ITS = tuple(map(fold, ("ه", "ها")))
_WHICH = fold("التي")


def subject_right_before(scene: Scene, begin: int, match: CueMatch) -> Speaker | None:
    """Return the mention right before a verb that is its subject (ترامب يتوعد إيران), where nothing governs it."""
    if match.prefix or match.row.part != "verb":
        return None
    described = _described(scene, match) or _describing(scene, match)
    if described is not None:
        return describe([described])
    for placed in scene.cast.between(max(begin, match.first - 8), match.first):
        before = _start_of(scene, placed, begin) - 1
        word = scene.text.words[before]
        free = before < begin or word in STOPS or word in COMMAS or word in ":/|"
        free = free or scene.ending.get(before) in {"connector", "auxiliary"} or _opens(scene, before)
        free = free or word.removeprefix("و") in scene.lists["copulas"]  # وظلت السلطات تطالب البلاد
        free = free or _is_joined_clause(scene, placed)
        reached = placed.end + (word in COMMAS and scene.text.words[placed.end] in COMMAS)  # ، الزعيم، يحث
        while reached < match.first and scene.meaning(reached) == "auxiliary":
            reached = scene.particle[reached][1]  # المنظمة كانت قد طالبت
        if reached == match.first and may_act(scene, placed) and not _is_outdone(scene, match, placed):
            if is_unnamed(scene, placed, match.first):  # متحدث باسم السفارة يقول
                return UNKNOWN._replace(span=(placed.first, placed.end))
            joined = _joined_before(scene, placed, begin)
            if joined is not None:
                return describe([joined, placed])  # بوتين وميركل يؤيدان
            if word in COMMAS and scene.text.words[placed.end] in COMMAS:
                head = _head(scene, begin, before)
                if not _is_apposed(scene, placed, head):
                    return UNKNOWN if scene.is_conjunction(head - 1) else None
            if free:
                first = scene.mentions.get(before + 1, placed)
                return describe([first, placed] if first.figure == placed.figure else [placed])
    return _short_before(scene, begin, match)


def _is_joined_clause(scene: Scene, placed: Placed) -> bool:
    """Tell whether و before a mention joins a clause, not a name to a name: الضيوف يتغيبون وسالم يقر."""
    word = scene.text.words[placed.first]
    if not word.startswith("و") or word in scene.lexicon.forms or placed.form == "role":
        return False
    return not any(m.end == placed.first for m in scene.cast.between(max(0, placed.first - 8), placed.first))


def _opens(scene: Scene, word: int) -> bool:
    """Tell whether a word opens a clause: أن, or فإن with a conjunction written onto it."""
    here = scene.text.words[word]
    return scene.is_conjunction(word) or (here[:1] in "وف" and here[1:] in scene.lists["conjunctions"])


def _start_of(scene: Scene, placed: Placed, begin: int) -> int:
    """Return where the mentions of one figure that stand side by side begin: أن الرئيس سالم أبلغ."""
    first = placed.first
    while True:
        near = scene.cast.between(max(begin, first - 8), first)
        same = [other.first for other in near if other.end == first and other.figure == placed.figure]
        if not same:
            return first
        first = same[0]


def _head(scene: Scene, begin: int, comma: int) -> int:
    """Return where the phrase before a comma begins."""
    words, first = scene.text.words, comma
    while first > max(begin, comma - _PHRASE) and words[first - 1] not in COMMAS | STOPS:
        if scene.is_conjunction(first - 1) or scene.meaning(first - 1) in {"connector", "auxiliary"}:
            break
        first -= 1
    return first


def _is_apposed(scene: Scene, placed: Placed, head: int) -> bool:
    """Tell whether a name between commas is of whom the phrase before it speaks: لكن الزعيم، سالم، يحث.

    In فريق المحقق، سالم، أبلغ it is the team that spoke, in على موقع التواصل، تويتر، تحدث nobody so named.
    """
    if scene.cast.kind(placed) != "person":
        return False
    mention = scene.mentions.get(head)
    if mention is not None:
        return mention.figure == placed.figure
    noun = bare(scene.lexicon, scene.text.words[head])
    return not any(noun in scene.lists[nouns] for nouns in ("body_nouns", "rooms", "sources"))


def _is_outdone(scene: Scene, match: CueMatch, placed: Placed) -> bool:
    """Tell whether who stands behind a feminine verb, and no man before it, is its subject: رد النائب، سالم، قالت الوزارة."""
    if scene.cast.kind(placed) != "person" or not is_feminine(scene, match):
        return False
    behind = mention_at(scene, match.end, match.end + 1)
    return (
        not scene.women.get(placed.figure, False)
        and behind is not None
        and scene.cast.kind(behind) != "person"
        and may_act(scene, behind)
    )


def _described(scene: Scene, match: CueMatch) -> Placed | None:
    """Return the mention that a relative clause describes, where what stands behind its verb is the object: أنقرة التي تعتبر الحزب إرهابيا."""
    words, before = scene.text.words, match.first - 1
    if "object" not in match.row.governs or words[before] not in scene.lists["relatives"]:
        return None
    object_ = mention_at(scene, match.end, len(words))
    if object_ is None or has_object(match, words[match.end - 1]):
        return None
    behind = scene.text.word(object_.end)
    if object_.end in scene.mentions and not behind.startswith("و"):
        return None  # البلاد التي تتهم الوزارة سالما بالمسؤولية عنها
    if behind.endswith(_ITS) and not scene.is_conjunction(object_.end) and object_.end not in scene.particle:
        return None  # البلاد التي تتهم الحكومة نظامها بالفساد
    which = words[before].removeprefix("و") == _WHICH
    end = before - (words[before - 1] in COMMAS)
    for placed in scene.cast.between(max(0, end - 8), end):
        if placed.end == end and may_act(scene, placed) and placed.figure != object_.figure:
            return placed if which == is_feminine(scene, match) else None
    return None


def _describing(scene: Scene, match: CueMatch) -> Placed | None:
    """Return the mention right before ما that calls something so: قدم الوزير ما وصفه بالدليل."""
    before = match.first - 1
    if scene.text.words[before] != WHAT or mention_at(scene, match.end, match.end + 1) is not None:
        return None
    near = scene.cast.between(max(0, before - 8), before)
    return next((placed for placed in near if placed.end == before and may_act(scene, placed)), None)


def _short_before(scene: Scene, begin: int, match: CueMatch) -> Speaker | None:
    """Return the body called by its noun alone right before a verb of its gender: ولكن الوكالة أضافت."""
    word = match.first - 1
    while word > begin and scene.ending.get(word) == "auxiliary":
        word -= 1
    free = word <= begin or scene.ending.get(word - 1) in {"connector", "auxiliary"}
    if not free or word < begin or is_feminine(scene, match) != is_feminine_noun(scene.text, word):
        return None
    body = shortened_body(scene, word)
    return describe([body])._replace(span=(word, word + 1), basis="role") if body is not None else None


def _joined_before(scene: Scene, placed: Placed, begin: int) -> Placed | None:
    """Return the mention that begins a clause and to which و joins the one right behind it: بوتين وميركل يؤيدان."""
    words = scene.text.words
    word = words[placed.first]
    if not word.startswith("و") or word in scene.lexicon.forms:
        return None
    before = [m for m in scene.cast.between(begin, placed.first) if m.end == placed.first]
    if not before or not may_act(scene, before[0]):
        return None
    at = before[0].first - 1
    opens = (
        at < begin
        or words[at] in STOPS
        or words[at] == ":"
        or scene.ending.get(at) in {"connector", "auxiliary"}
    )
    return before[0] if opens or scene.is_conjunction(at) else None


def subject_of_kana(scene: Scene, begin: int, match: CueMatch) -> Speaker | None:
    """Return the mention behind كان where that opens the sentence of a later verb: وكان الوزير، الذي زار ...، انتقد."""
    if match.prefix or scene.meaning(begin) != "auxiliary" or match.row.part != "verb":
        return None
    if scene.ending.get(match.first - 1) in {"connector", "beside"} or _is_anothers(scene, match):
        return None
    subject = begin + 1
    while subject in scene.honorific and subject not in scene.mentions:
        subject += 1  # وكان الجنرال سالم قد قال
    placed = mention_at(scene, subject, match.first)
    if placed is None:
        return _noun_behind(scene, subject, match.first)
    if not may_act(scene, placed) or not _may_be_of(scene, match, placed):
        return None
    joined = mention_at(scene, placed.end, match.first)  # وكانت السعودية وقطر قد أيدتا
    several = (
        joined is not None and joined.first == placed.end and scene.text.words[joined.first].startswith("و")
    )
    both = joined is not None and several and may_act(scene, joined) and is_several(scene, match)
    return describe([placed, joined] if both and joined is not None else [placed])


def _is_anothers(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a verb behind كان is of whom a relative means, or of others right behind it: تعليقات اعتبر البعض أنها."""
    words, before = scene.text.words, match.first - 1
    while scene.ending.get(before) == "auxiliary":
        before -= 1
    return words[before] in scene.lists["relatives"] or scene.text.word(match.end) in scene.lists["others"]


def _may_be_of(scene: Scene, match: CueMatch, placed: Placed) -> bool:
    """Tell whether a verb further on may be a person's by its gender: وكان الوزير في زيارة أثارت تظاهرات طالبت برحيله."""
    woman = scene.women.get(placed.figure, False)
    return scene.cast.kind(placed) != "person" or woman or not is_feminine(scene, match)


def _noun_behind(scene: Scene, word: int, end: int) -> Speaker | None:
    """Return who is meant by a noun behind كان that is no mention: nobody for وكان المتحدث قد قال, which is not who spoke last."""
    if word >= end or word in scene.particle or word in scene.dated or word in scene.turn:
        return None
    body = titled(scene, word, end) or shortened_body(scene, word)
    if body is not None:
        return describe([body])._replace(span=(word, word + 1), basis="role")
    named = named_behind_title(scene, word, end)
    if named is not None:
        return describe([named])
    noun = scene.text.words[word]
    listed = bare(scene.lexicon, noun) in any_of(scene.lists["sayers"], scene.lists["callings"])
    if not listed and not noun.startswith(scene.lexicon.article):
        was = scene.text.words[word - 1].removeprefix("و") in scene.lists["copulas"]
        called = words_of_name(scene, word, end) if was else None  # وكان دلوان، مستشار الرئيس سالم، أعلن
        return UNKNOWN._replace(span=called) if called is not None else None
    return shortened_person(scene, word, end, None) or UNKNOWN
