"""Tell which words stand as cues where the verb of speech opens its clause, by what is written onto them and around them."""

from functools import lru_cache

from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.nouns import is_feminine_noun
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import folded, governed, mention_at, name_end
from rasad.extract.speech.subject_first import may_act
from rasad.script import fold
from rasad.vocabulary.schema import Cue

_OWNER = 15  # words of whose a verbal noun is
_HEAD = 60  # words within which a report names its source
_REMEMBERED = 1 << 14  # forms whose tense is kept
_DUAL = fold("ا")
_SHORT_ROOT = 3  # letters of a verb whose dual is spelt like its noun
_NO_VERB = ("ة", "أ")  # letters that no verb of speech ends in
_NO_VERB_FOLDED = tuple(map(fold, _NO_VERB))
_HIS = ("ه", "ها")
_WE = fold("نا")
_FIRST_PERSON = frozenset(map(fold, "نأ"))
_WRITTEN = frozenset("آئؤ\u0651")  # what tells هنّأ and آملا from هنا and أملا
# What may be written onto a cue: conjunctions and the future's س onto verbs (ليؤكد: then he stressed); the
# article makes it a noun (الحذر), other prepositions something else (بعد is no `ب` with `عد`).
_PREFIXES = {"verb": frozenset({"", "و", "ف", "س", "ل", "وس"}), "participle": frozenset({"", "و"})}


def as_verb(scene: Scene, match: CueMatch) -> CueMatch:
    """Return the verb alone of أفادت وكالة and its like, unless they stand at a report's head and name its source."""
    row = match.row
    if row.part != "phrase" or "clause" not in row.governs or match.first < _HEAD:
        return match
    word = scene.text.words[match.first]
    for prefix, stem in scene.lexicon.analyses(word):
        for entry in scene.lexicon.forms.get(stem, ()):
            if entry.subject == "cues" and isinstance(entry.row, Cue) and entry.row.part == "verb":
                return CueMatch(match.first, match.first + 1, entry.row, prefix, entry.weak)
    return match


def is_named(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a verb's subject stands right behind it."""
    behind = mention_at(scene, match.end, len(scene.text.words))
    return behind is not None and behind.first == match.end and may_act(scene, behind)


def is_verbal_noun(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a dual is spelt as a verbal noun in the accusative is: تضامنا مع، تجمعا، شكرا."""
    row, word = match.row, scene.text.words[match.first]
    if not word.endswith(_DUAL):
        return False
    citation = folded(row.forms[0]) if row.forms else ""
    return word == citation + _DUAL and (
        citation.startswith("ت") or (len(citation) <= _SHORT_ROOT and not citation.startswith(_DUAL))
    )


def is_like_noun(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a verb of the past is spelt as its noun is, and stands behind a noun: طبيعة رد البلاد على القرار."""
    row, word = match.row, scene.text.words[match.first]
    if not row.forms or word != folded(row.forms[0]) or len(word) > _SHORT_ROOT:
        return False
    before = scene.text.words[match.first - 1]
    return before in scene.lists["common_words"] and before not in scene.lists["relatives"]


def may_stand(scene: Scene, match: CueMatch) -> bool:
    """Tell whether what is written onto a cue, and what stands around it, leave it a cue."""
    part = match.row.part
    if part == "noun":
        return _opens_clause_of_noun(scene, match)
    if match.prefix not in _PREFIXES[part] or _belongs(scene, match):
        return False
    if part == "participle" and _describes_somebody(scene, match):
        return False
    if scene.text.words[match.first][len(match.prefix) :] in scene.lists["unwritten"]:
        if not _is_written(scene, match):
            return False
    elif (
        part == "verb"
        and scene.text.words[match.end - 1].endswith(_NO_VERB_FOLDED)
        and scene.text.evidence(match.end - 1, match.end).endswith(_NO_VERB)
    ):
        return False  # دعوة is no form of دعا, اقرأ none of أقر
    if part == "verb" and (_is_governed(scene, match) or _is_purpose(scene, match)):
        return False
    return not _describes(scene, match) and not _is_own(scene, match)


def _is_written(scene: Scene, match: CueMatch) -> bool:
    """Tell whether the hamza, madda or shadda stands that alone makes a word a cue: هنا (here) is no هنّأ."""
    received = scene.text.evidence(match.first, match.end)
    return received.endswith("أ") or not _WRITTEN.isdisjoint(received)


def _is_governed(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a preposition makes a verb's form the noun that is spelt alike: بعد تعهد بوقف, وسط اتهام."""
    before = match.first - 1
    if match.prefix:
        return False
    word, lists = scene.text.words[before], scene.lists
    return word in lists["noun_openers"] or word in lists["comparing"]  # باتت أكثر تشددا


def _describes_somebody(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a participle's form is a noun, or says what somebody or something is: أمله، 17 متهما، بدا متمسكا، أمنية مشددة."""
    received = scene.text.evidence(match.end - 1, match.end)
    counted = scene.text.words[match.first - 1].isdigit()
    return received.endswith("ه") or counted or _is_predicate(scene, match) or _is_attribute(scene, match)


def _belongs(scene: Scene, match: CueMatch) -> bool:
    """Tell whether تابع is the adjective that says to whom something belongs: سجنا تابعا للوكالة."""
    words = scene.text.words
    return words[match.end - 1] in scene.lists["belonging"] and scene.text.word(match.end).startswith("ل")


def _is_predicate(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a participle says how somebody was, not what he said: بدا متمسكا بالاتفاق, أن البلاد متمسكة به."""
    if match.prefix:
        return False
    words, before = scene.text.words, match.first - 1
    near = scene.cast.between(max(0, match.first - 8), match.first)
    before = next((placed.first - 1 for placed in near if placed.end == match.first), before)
    verb = words[before] if before >= 0 else ""
    if not words[match.first].endswith(_DUAL) and (
        scene.is_conjunction(before) or scene.is_conjunction(match.first - 2)
    ):
        return True
    return verb in scene.lists["copulas"] or verb.removeprefix("و") in scene.lists["copulas"]


def _is_attribute(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a feminine participle ends a noun phrase, with nothing that it governs near: إجراءات أمنية مشددة، بلا حماس."""
    if match.prefix or not is_feminine_noun(scene.text, match.first):
        return False
    before = match.first - 1
    described = is_feminine_noun(scene.text, before) or scene.text.evidence(before, before + 1).endswith("ات")
    return (
        described
        and before not in scene.mentions
        and not governs_clause(scene, match)
        and scene.text.word(match.end) in COMMAS
    )


def _is_purpose(scene: Scene, match: CueMatch) -> bool:
    """Tell whether ل stands before a verbal noun that is spelt as the past is: يسعون لحث الناخبين, but ليحث."""
    row, word = match.row, scene.text.words[match.first]
    return match.prefix == "ل" and bool(row.forms) and word[1:] == folded(row.forms[0]).split(" ")[0]


def _opens_clause_of_noun(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a verbal noun tells words: with a clause right behind it (قوله إن) or behind whose it is."""
    words, after = scene.text.words, match.end
    if after >= len(words) or words[match.first - 1].startswith(scene.pieces["able"]):
        return False  # يمكن القول إن, بإمكانها القول إن
    if scene.is_conjunction(after) or words[after] in {":", '"', "«"}:
        return True
    if words[match.end - 1].endswith(_HIS) and _is_of_named(scene, match):
        return True
    owner = mention_at(scene, after, len(words))
    if owner is None or owner.first != after:
        return False
    end = name_end(scene, owner, min(after + _OWNER, len(words)))
    return scene.is_conjunction(end + (scene.text.word(end) in COMMAS))  # بعد قول الوزير، سالم، إن


def _is_of_named(scene: Scene, match: CueMatch) -> bool:
    """Tell whether words are of whoever is named right before, with a clause further on: إلى الوزير قوله أمام الطلاب إن."""
    near = scene.cast.between(max(0, match.first - 8), match.first)
    behind = range(match.end, min(match.end + _OWNER, len(scene.text.words)))
    return any(placed.end == match.first for placed in near) and any(map(scene.is_conjunction, behind))


def _is_own(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a verb is in the first person (نستعرض، نرحب) or only may be (دون أن يوضح): the report says neither."""
    row, words = match.row, scene.text.words
    if row.part != "verb" or not row.present or not row.forms:
        return False
    tense = _tense(words[match.first][len(match.prefix) :], row.forms[0], row.present)
    if tense != "present":
        return tense == "own"
    before = ("", "", *words[max(0, match.first - 2) : match.first])[-2:]
    return before[-1] in scene.lists["subjunctives"] and before[0] != "قبل"  # قبل أن يعلن: he did


@lru_cache(maxsize=_REMEMBERED)
def _tense(word: str, form_of_row: str, present_of_row: str) -> str:
    """Tell whether a verb's form is in the first person (own), else whether it is in the present."""
    citation = folded(form_of_row).split(" ")[0]
    if word.endswith(_WE) and word != citation:
        return "own"  # وقد أبدينا، قلنا
    present = folded(present_of_row).split(" ")[0]
    if word == citation or word[1:] != present[1:]:
        return ""
    return "own" if word[0] in _FIRST_PERSON else "present"


def _describes(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a verb says nothing of its own.

    It describes a noun (النتائج التي أعلنتها المفوضية), is denied (ولم تذكر الوكالة), comments on what
    stands before it (ما يؤكد عمق العلاقات) or names its source (حسبما أعلن المكتب). What somebody calls a
    thing is his own word (ما وصفه بخرق للاتفاق).
    """
    words = scene.text.words
    before = words[match.first - 1] if match.first else ""
    suffixed = words[match.end - 1].endswith(("ها", "ه"))
    if before in scene.lists["relatives"] and suffixed:
        return match.row.act != "describe"
    return before in scene.lists["negations"]


def governs_clause(scene: Scene, match: CueMatch) -> bool:
    """Tell whether a participle governs a clause, a quotation or a colon, rather than describing a noun."""
    words = scene.text.words
    after = match.end
    return scene.is_conjunction(after) or (
        after + 1 < len(words)
        and (
            words[after] in {":", '"', "«"}
            or words[after] in governed(match.row.governs)
            or scene.is_conjunction(after + 1)
        )
    )
