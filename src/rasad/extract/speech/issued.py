"""Find whose paper speaks in Arabic: وأضاف البيان, of whoever issued it, told before or by the way."""

from rasad.extract.speech.nouns import bare, is_feminine_noun
from rasad.extract.speech.scene import SPEAKING, Scene
from rasad.extract.speech.shortened import shortened_body, titled
from rasad.extract.speech.speech import UNKNOWN, Speaker, describe, mention_at
from rasad.extract.speech.subject_first import may_act
from rasad.script import fold

_OF_PAPER = 6  # words between a paper and whose it is: بيان صادر عن الرئاسة
_BACK = 250  # words that are looked back over for a paper that is named again
_ACCUSATIVE = fold("ا")
_BEFORE = ("ل", "ب", "")
_IN = frozenset(map(fold, ("في", "عبر")))
_OF = frozenset({"عن", "من", "باسم"})


def issuer(scene: Scene, first: int, end: int) -> Speaker | None:
    """Return whose paper speaks (أظهر تقرير للوكالة أن, and later وأشار التقرير إلى), None where a word is no paper.

    Of a paper that nobody is told to have written nobody is: it is not of who spoke last.
    """
    words = scene.text.words
    if words[first] not in scene.lists["papers"]:
        return None
    own = _owner(scene, first, end)
    if own is not None or not words[first].startswith(scene.lexicon.article):
        return own
    stem = bare(scene.lexicon, words[first])
    named = {f"{before}{form}" for form in (stem, words[first], f"{stem}{_ACCUSATIVE}") for before in _BEFORE}
    for n in range(first - 1, max(-1, first - _BACK), -1):
        if words[n] in named:
            found = _owner(scene, n, n + _OF_PAPER + 1) or _author(scene, n)
            if found is not None:
                return found._replace(span=(first, first + 1), basis="role")
            of_body = words[n + 1] in scene.lists["body_nouns"]
            if of_body or words[n + 1] in scene.lists["issued_by"] or words[n + 1].startswith("ل"):
                break  # بيان صادر عن أمن المدينة, تقرير موقع "...", whom nobody knows
    return UNKNOWN


def _owner(scene: Scene, first: int, end: int) -> Speaker | None:
    """Return the first mention behind a paper of somebody who speaks, in its sentence."""
    sentence = scene.text.sentences[scene.text.sentence_of[first]]
    end = min(end, first + _OF_PAPER, sentence.end)
    end = next((n for n in range(first + 1, end) if _ends_owner(scene, n)), end)
    for placed in scene.cast.between(first + 1, end):
        if scene.cast.kind(placed) in SPEAKING:
            if scene.text.words[placed.first - 1] in scene.lists["rooms"]:
                return UNKNOWN  # بيان صادر عن مكتب الوزيرة
            return describe([placed])
    for word in range(first + 1, end):
        short = shortened_body(scene, word) or titled(scene, word, end)
        if short is not None:
            return describe([short])._replace(span=(word, word + 1), basis="role")
    return None


def _ends_owner(scene: Scene, word: int) -> bool:
    """Tell whether whose a paper is must have been told before a word: المسودة التي اطلعت عليها الوكالة is not the agency's."""
    words = scene.text.words
    if word in scene.closes or words[word] == ":":
        return True  # تقرير: الزعيم قام بزيارة سرية
    if words[word] in scene.lists["relatives"]:
        return not words[word + 1].startswith(scene.pieces["issuing"])
    if words[word].startswith(scene.pieces["issuing"]):
        return False
    verb = words[word] in scene.lists["past_verbs"] or words[word] in scene.lists["present_verbs"]
    aside = scene.meaning(word) == "preposition" and words[word] not in _OF
    return scene.is_conjunction(word) or verb or aside or word in scene.cue_at


def _author(scene: Scene, paper: int) -> Speaker | None:
    """Return who speaks in or issues a paper in its sentence: قالت الوزارة في بيان, أصدر الوزير بيانا."""
    words, sentence = scene.text.words, scene.text.sentences[scene.text.sentence_of[paper]]
    written = words[paper].endswith(_ACCUSATIVE) or is_feminine_noun(scene.text, paper)  # كتب الوزير تغريدة
    if words[paper - 1] not in _IN and not written:
        return None
    verbs = [cue.end for cue in scene.cues_in(sentence.first, paper) if cue.row.part == "verb"]
    verbs += [n + 1 for n in range(sentence.first, paper) if words[n] in scene.lists["issues"]]
    for behind in sorted(verbs, reverse=True):
        placed = mention_at(scene, behind, paper)
        if placed is not None and scene.cast.kind(placed) in SPEAKING and may_act(scene, placed):
            return describe([placed])
        short = shortened_body(scene, behind) if behind < paper else None
        if short is not None:
            return describe([short])
    opening = mention_at(scene, sentence.first, paper)
    return describe([opening]) if verbs and opening is not None and may_act(scene, opening) else None


def issued_before(scene: Scene, end: int) -> Speaker | None:
    """Return whose paper stands right before what stands in it: وأصدر المكتب بيانا جاء فيه, نقلت الوكالة بيان الوزارة وجاء فيه."""
    words = scene.text.words
    for n in range(end - 1, max(-1, end - _OF_PAPER), -1):
        if words[n] in scene.lists["papers"] or words[n].removesuffix(_ACCUSATIVE) in scene.lists["papers"]:
            return _owner(scene, n, end) or _author(scene, n)
    return None
