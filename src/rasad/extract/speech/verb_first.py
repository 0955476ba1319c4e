"""Find statements where the verb of speech opens its clause, as in Arabic."""

from collections.abc import Sequence
from dataclasses import replace

from rasad.extract.speech.genders import is_feminine, last_speaker
from rasad.extract.speech.governed import Content, find_content
from rasad.extract.speech.scene import COMMAS, Scene, bare
from rasad.extract.speech.speakers_after import is_impersonal, subject_after
from rasad.extract.speech.speech import (
    Speaker,
    Speech,
    cue_of,
    governed,
    is_quote,
    mention_at,
    name_end,
    trim,
)
from rasad.extract.speech.subject_first import may_act, opens_clause
from rasad.extract.speech.turns import asserts, before_aside, turn_end
from rasad.reading import Mode
from rasad.script import fold
from rasad.text import Sentence, Span
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Cue

_OWNER = 15  # words of whose a verbal noun is
_HEAD = 60  # words within which a report names its source
_DUAL = fold("ا")
_SHORT_ROOT = 3  # letters of a verb whose dual is spelt like its noun
_NO_VERB = ("ة", "أ")  # letters that no verb of speech ends in
_FIRST_PERSON = frozenset(map(fold, "نأ"))
# What may be written onto a cue: conjunctions and the future's س onto verbs (ليؤكد: then he stressed); the
# article makes it a noun (الحذر), other prepositions something else (بعد is no `ب` with `عد`).
_PREFIXES = {"verb": frozenset({"", "و", "ف", "س", "ل", "وس"}), "participle": frozenset({"", "و"})}


def statements_in(
    scene: Scene, sentence: Sentence, cues: Sequence[Match], said: Sequence[Speech]
) -> list[Speech]:
    """Return the statements of one sentence by its cues (those outside quotations), in order.

    `said` are the statements of the report so far.
    """
    found: list[Speech] = []
    reached = sentence.first  # the end of the last subject, content or cue
    cues = [_as_verb(scene, match) for match in cues]
    for number, match in enumerate(cues):
        if match.first < reached or not asserts(scene, match) or not _may_stand(scene, match):
            continue
        limit = _limit(scene, sentence, match, cues[number + 1 :])
        content = find_content(scene, match, limit)
        if content is None:
            continue
        opened, start, kind = content
        if not _is_speech(scene, sentence, match, content):
            continue
        feminine = is_feminine(scene, match)
        inside = found[-1].speaker if found else None
        last = last_speaker(scene, [*said, *found], feminine=feminine)
        speaker = subject_after(scene, match, opened, (sentence.first, inside, last))
        made = _speech(scene, match, (start, limit, kind), speaker)
        if made is None:
            continue
        found.append(replace(made, feminine=feminine))
        reached = made.end
    return found


def _as_verb(scene: Scene, match: Match) -> Match:
    """Return the verb alone of أفادت وكالة and its like, unless they stand at a report's head and name its source."""
    row = cue_of(match)
    if row.part != "phrase" or "clause" not in row.governs or match.first < _HEAD:
        return match
    word = scene.text.words[match.first]
    for prefix, stem in scene.lexicon.analyses(word):
        for entry in scene.lexicon.forms.get(stem, ()):
            if entry.subject == "cues" and isinstance(entry.row, Cue) and entry.row.part == "verb":
                return Match(match.first, match.first + 1, entry.row, prefix, entry.weak)
    return match


def _is_speech(scene: Scene, sentence: Sentence, match: Match, content: Content) -> bool:
    """Tell whether a cue with what it governs is one: a noun or a weak form mostly means something else.

    A form between a noun and an object may be an adjective or a noun itself (نازيون جدد تجمعا، أوضح مثال).
    """
    kind, part = content.kind, cue_of(match).part
    if part == "noun":
        return kind not in {"object", "phrase"}
    if kind in {"object", "phrase"} and _is_verbal_noun(scene, match):
        return False
    if kind == "object" and content.opened == match.end and is_impersonal(scene, match):
        return False  # ويعتبر المعبر مهما: it is held to be
    named = _is_named(scene, match)
    if match.weak:
        return _is_certain(scene, match, content, named=named)
    if part != "verb" or kind != "object" or match.prefix or named:
        return True
    return opens_clause(scene, sentence.first, match) or any(
        placed.end == match.first
        for placed in scene.cast.between(max(sentence.first, match.first - 8), match.first)
    )


def _is_named(scene: Scene, match: Match) -> bool:
    """Tell whether a verb's subject stands right behind it."""
    behind = mention_at(scene, match.end, len(scene.text.words))
    return behind is not None and behind.first == match.end and may_act(scene, behind)


def _is_verbal_noun(scene: Scene, match: Match) -> bool:
    """Tell whether a dual is spelt as a verbal noun in the accusative is: تضامنا مع، تجمعا، شكرا."""
    row, word = cue_of(match), scene.text.words[match.first]
    citation = fold(row.forms[0]) if row.forms else ""
    return word == citation + _DUAL and (
        citation.startswith("ت") or (len(citation) <= _SHORT_ROOT and not citation.startswith(_DUAL))
    )


def _is_certain(scene: Scene, match: Match, content: Content, *, named: bool) -> bool:
    """Tell whether a form that mostly means something else is a cue: by its subject or its clause right behind it."""
    words, after = scene.text.words, match.end
    if content.kind == "colon" or (content.kind == "clause" and content.opened == after):
        return True
    sayers = scene.listed("sayers") | scene.listed("papers")
    if cue_of(match).part != "verb":
        return words[match.first - 1] in COMMAS  # على موافقة البرلمان, but ، مجددا دعمه
    said_by = named or bare(scene.lexicon, words[after]) in sayers or after in scene.turn
    return content.kind != "object" and said_by


def _limit(scene: Scene, sentence: Sentence, match: Match, following: Sequence[Match]) -> int:
    """Return where what a cue governs must end: before the next cue that the report sets beside it.

    That is a participle behind a comma (، مؤكدا أن), a verb with و or ف written onto it, or one behind
    a connector (بينما، فيما، في حين) or an auxiliary (وكان قد قال). Any other verb of speech is part of what
    is said. A clause that describes a noun ends at its comma (التي قال إن ...، ).
    """
    words = scene.text.words
    end = sentence.end
    if words[match.first - 1] in scene.listed("relatives"):
        commas = (n for n in range(match.end, end) if words[n] in COMMAS and not scene.quoted[n])
        end = next(commas, end)
    for other in following:
        if (
            cue_of(other).part in {"noun", "phrase"}
            or other.first <= match.end
            or not _may_stand(scene, other)
            or (other.weak and cue_of(other).part == "participle" and words[other.first - 1] not in COMMAS)
        ):
            continue
        limit = _set_beside(scene, match, other)
        if limit is not None:
            return min(limit, end)
    return end


def _set_beside(scene: Scene, match: Match, other: Match) -> int | None:
    """Return where the clause of a later cue begins, where the report sets it beside the first one's."""
    words, before = scene.text.words, other.first - 1
    if cue_of(other).part != "verb":
        beside = words[before] in COMMAS or _opens_clause(scene, other)
        if other.prefix not in {"", "و"} or not beside:
            return None
    elif other.prefix in {"و", "ف"}:
        if other.first - match.end <= 2:
            return None
    elif other.prefix == "ل":
        return before if words[before] in COMMAS else None  # ، ليؤكد أن
    else:
        if words[before] in scene.listed("relatives") and words[before - 1] in COMMAS:
            return before - 1  # ، والذي وصفه الرئيس
        beside = (
            words[before] in COMMAS and not other.weak and _is_named(scene, other)
        )  # بينما تعتقد ...، تقول الحكومة إن
        return before if beside else _behind_connector(scene, match.end, other.first)
    return before if words[before] in COMMAS else other.first


def _behind_connector(scene: Scene, begin: int, word: int) -> int | None:
    """Return where the connectors and auxiliaries before a verb begin (، لكنه أكد، وكان قد قال), if any do."""
    words = scene.text.words
    first = _before_subject(scene, begin, word)
    meanings = set()
    while first > begin and scene.ending.get(first - 1) in {"connector", "beside", "auxiliary"}:
        meanings.add(scene.ending[first - 1])
        first = next(n for n in range(first - 1, -1, -1) if scene.particle.get(n, ("", 0))[1] == first)
    joined = meanings and words[first].startswith("و")
    if not meanings or (meanings == {"auxiliary"} and not joined):
        return None
    return first - 1 if words[first - 1] in COMMAS else first


def _before_subject(scene: Scene, begin: int, word: int) -> int:
    """Return where the subject right before a verb begins (ولكن الوزير حذر), or the verb."""
    near = [placed.first for placed in scene.cast.between(max(begin, word - 8), word) if placed.end == word]
    return near[0] if near else word


def _may_stand(scene: Scene, match: Match) -> bool:
    """Tell whether what is written onto a cue, and what stands around it, leave it a cue."""
    part = cue_of(match).part
    if part == "noun":
        return _opens_clause_of_noun(scene, match)
    if part == "verb" and scene.text.evidence(match.end - 1, match.end).endswith(_NO_VERB):
        return False  # دعوة is no form of دعا, اقرأ none of أقر
    return match.prefix in _PREFIXES[part] and not _describes(scene, match) and not _is_own(scene, match)


def _opens_clause_of_noun(scene: Scene, match: Match) -> bool:
    """Tell whether a verbal noun tells words: with a clause right behind it (قوله إن) or behind whose it is."""
    words, after = scene.text.words, match.end
    if after >= len(words):
        return False
    if scene.is_conjunction(after) or words[after] in {":", '"', "«"}:
        return True
    owner = mention_at(scene, after, len(words))
    return (
        owner is not None
        and owner.first == after
        and scene.is_conjunction(name_end(scene, owner, min(after + _OWNER, len(words))))
    )


def _is_own(scene: Scene, match: Match) -> bool:
    """Tell whether a verb is in the first person (نستعرض، نرحب) or only may be (دون أن يوضح): the report says neither."""
    row, words = cue_of(match), scene.text.words
    if row.part != "verb" or not row.present or not row.forms:
        return False
    word, citation = words[match.first][len(match.prefix) :], fold(row.forms[0]).split(" ")[0]
    present = fold(row.present).split(" ")[0]
    if word == citation or word[1:] != present[1:]:
        return False
    before = ("", "", *words[max(0, match.first - 2) : match.first])[-2:]
    possible = before[-1] in scene.listed("subjunctives") and before[0] != "قبل"  # قبل أن يعلن: he did
    return word[0] in _FIRST_PERSON or possible


def _describes(scene: Scene, match: Match) -> bool:
    """Tell whether a verb says nothing of its own.

    It describes a noun (النتائج التي أعلنتها المفوضية), is denied (ولم تذكر الوكالة), comments on what
    stands before it (ما يؤكد عمق العلاقات) or names its source (حسبما أعلن المكتب). What somebody calls a
    thing is his own word (ما وصفه بخرق للاتفاق).
    """
    words = scene.text.words
    before = words[match.first - 1] if match.first else ""
    suffixed = words[match.end - 1].endswith(("ها", "ه"))
    if before in scene.listed("relatives") and suffixed:
        return cue_of(match).act != "describe"
    return before in scene.listed("negations")


def _opens_clause(scene: Scene, match: Match) -> bool:
    """Tell whether a participle governs a clause, a quotation or a colon, rather than describing a noun."""
    words = scene.text.words
    after = match.end
    return scene.is_conjunction(after) or (
        after + 1 < len(words)
        and (
            words[after] in {":", '"', "«"}
            or words[after] in governed(cue_of(match).governs)
            or scene.is_conjunction(after + 1)
        )
    )


def _speech(scene: Scene, match: Match, content: tuple[int, int, str], speaker: Speaker) -> Speech | None:
    """Make the statement from where its content begins, how far it may go, and what opened it."""
    start, limit, kind = content
    cue: Span = (match.first, match.end)
    words = scene.text.words
    if kind in {"colon", "quote"}:
        closing = is_quote(scene, start, 1) if start < len(words) else None
        if closing is not None and (
            kind == "quote" or closing >= limit - 3 or words[closing + 1 : closing + 2] != ["و"]
        ):
            first = start + 1 + scene.is_conjunction(start + 1)  # قال: "إن ..."
            return Speech(first=first, end=closing, mode="direct", speaker=speaker, cue=cue)
        end = turn_end(scene, start) if kind == "colon" and start < len(words) else limit
        first, end = trim(scene, start + scene.is_conjunction(start), end)
        mode: Mode = "colon" if kind == "colon" else "indirect"
        return Speech(first=first, end=end, mode=mode, speaker=speaker, cue=cue) if end > first else None
    first, end = trim(scene, start, before_aside(scene, start, limit))
    if end - first < (1 if kind == "clause" else 2) and not (kind == "phrase" and end > first):
        return None
    return Speech(first=first, end=end, mode="indirect", speaker=speaker, cue=cue)
