"""Tell which Arabic cues, with what they govern, are words of somebody: no prices, signs, talks that touch on something, nor things held to be so."""

from rasad.extract.speech.acted import is_act
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.forms import is_impersonal
from rasad.extract.speech.governed import Content
from rasad.extract.speech.nouns import bare
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import folded
from rasad.extract.speech.standing import is_like_noun, is_named, is_verbal_noun
from rasad.extract.speech.subject_first import opens_clause
from rasad.script import fold
from rasad.text import Sentence

_BETWEEN = "بین"
_MATTER = fold("أمر")
_AS = frozenset(map(fold, ("كما", "مثلما")))


def is_speech(scene: Scene, sentence: Sentence, match: CueMatch, content: Content) -> bool:
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
    if (
        form in scene.lists["touching"]
        and bare(scene.lexicon, scene.text.word(match.end)) in scene.lists["talks"]
    ):
        return True
    if content.kind == "object" and words[match.first][len(match.prefix) :] in scene.lists["counting"]:
        return True
    held = content.kind == "object" and words[match.first][len(match.prefix) :] in scene.lists["impersonal"]
    if held and scene.text.word(content.start) in scene.lists["ranking"]:
        return True  # ويعتبر الوزير أول من زار الجزيرة
    acts = content.kind == "phrase" and form in scene.lists["replying"]
    return acts and scene.text.word(content.start) in scene.lists["measures"]


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
        # على موافقة البرلمان, and أعلن الناطق، أمس، موافقة البلاد على, but ، مجددا دعمه
        named = match.row.act == "agree" and after in scene.mentions
        return words[match.first - 1] in COMMAS and not named
    noun = bare(scene.lexicon, words[after])
    sayer = noun in scene.lists["sayers"] or noun in scene.lists["papers"]
    said_by = named or sayer or after in scene.turn
    if content.kind == "object":
        # ثمن الوزير موقف جاره at a sentence's head is no price
        sentence = scene.text.sentences[scene.text.sentence_of[match.first]]
        return named and not sentence.heading and match.first == sentence.first
    return said_by
