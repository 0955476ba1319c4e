"""Find statements where the verb of speech opens its clause, as in Arabic."""

from collections.abc import Sequence
from dataclasses import replace

from rasad.extract.genders import is_feminine, last_speaker
from rasad.extract.scene import COMMAS, Scene
from rasad.extract.speakers import subject_after
from rasad.extract.speech import Speaker, Speech, cue_of, governed, is_quote, mention_at, trim
from rasad.extract.turns import asserts, turn_end
from rasad.reading import Mode
from rasad.text import Sentence, Span
from rasad.vocabulary.lexicon import Match

# What may be written onto a cue: conjunctions and the future's س onto verbs (ليؤكد: then he stressed); the
# article makes it a noun (الحذر), other prepositions something else (بعد is no `ب` with `عد`).
_PREFIXES = {"verb": frozenset({"", "و", "ف", "س", "ل", "وس"}), "participle": frozenset({"", "و"})}
_REACH = 60  # words between a verb and what it governs: long titles, places and days stand between


def statements_in(
    scene: Scene, sentence: Sentence, cues: Sequence[Match], said: Sequence[Speech]
) -> list[Speech]:
    """Return the statements of one sentence by its cues (those outside quotations), in order.

    `said` are the statements of the report so far.
    """
    found: list[Speech] = []
    reached = sentence.first  # the end of the last subject, content or cue
    for number, match in enumerate(cues):
        if match.first < reached or not asserts(scene, match) or not _may_stand(scene, match):
            continue
        limit = _limit(scene, sentence, match, cues[number + 1 :])
        content = _content(scene, match, limit)
        if content is None:
            continue
        opened, start, kind = content
        if (match.weak and kind != "clause") or (
            cue_of(match).part == "noun" and kind in {"object", "phrase"}
        ):
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


def _limit(scene: Scene, sentence: Sentence, match: Match, following: Sequence[Match]) -> int:
    """Return where what a cue governs must end: before the next cue that the report sets beside it.

    That is a participle behind a comma (، مؤكدا أن), a verb with و or ف written onto it, or one behind
    a connector (بينما، فيما، في حين). Any other verb of speech is part of what is said.
    """
    words = scene.text.words
    for other in following:
        if (
            cue_of(other).part in {"noun", "phrase"}
            or other.first <= match.end
            or not _may_stand(scene, other)
        ):
            continue
        before = other.first - 1
        verb = cue_of(other).part == "verb"
        if (
            not verb
            and other.prefix in {"", "و"}
            and (words[before] in COMMAS or _opens_clause(scene, other))
        ):
            return before if words[before] in COMMAS else other.first
        if verb and other.prefix in {"و", "ف"} and other.first - match.end > 2:
            return before if words[before] in COMMAS else other.first
        if verb and scene.ending.get(before) == "connector":
            while before > match.end and (scene.ending.get(before) == "connector" or words[before] in COMMAS):
                before -= 1
            return before + 1
    return sentence.end


def _may_stand(scene: Scene, match: Match) -> bool:
    """Tell whether what is written onto a cue, and what stands around it, leave it a cue."""
    part = cue_of(match).part
    if part == "noun":
        # a verbal noun tells words only with a clause right behind it (قوله إن)
        words = scene.text.words
        return match.end < len(words) and (
            scene.is_conjunction(match.end) or words[match.end] in {":", '"', "«"}
        )
    return match.prefix in _PREFIXES[part] and not _describes(scene, match)


def _describes(scene: Scene, match: Match) -> bool:
    """Tell whether a verb says nothing of its own.

    It describes a noun (النتائج التي أعلنتها المفوضية), is denied (ولم تذكر الوكالة), comments on what
    stands before it (ما يؤكد عمق العلاقات) or names its source (حسبما أعلن المكتب).
    """
    words = scene.text.words
    before = words[match.first - 1] if match.first else ""
    if before in scene.listed("relatives") and words[match.end - 1].endswith(("ها", "ه")):
        return True
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


def _content(scene: Scene, match: Match, limit: int) -> tuple[int, int, str] | None:
    """Return where the subject's place ends, where the content begins, and what opens it.

    Behind the verb stand its subject, asides (days, places, honorifics), and then what it governs: a
    clause behind أن or إن, a colon, a quotation, a preposition of its own, else a noun phrase.
    """
    words, governs = scene.text.words, governed(cue_of(match).governs)
    clause = "clause" in governs
    word, aside, noun = match.end, False, None  # noun: the first word that is neither subject nor aside
    subject = False
    while word < min(limit, match.end + _REACH):
        if words[word] == ":":
            return noun or word, word + 1, "colon"
        if (
            scene.is_conjunction(word)
            and clause
            and (noun is None or "object" not in governs or (not subject and word - noun < _UNNAMED))
        ):
            return word, word + 1, "clause"
        if noun is None or ("object" not in governs and word - noun < _ADDRESSEE):
            if words[word] in governs or _written_on(scene, word, governs):
                opened = word + (words[word] in governs)
                if scene.is_conjunction(opened):
                    return word, opened + 1, "clause"
                return word, opened, "phrase"
            if noun is None and is_quote(scene, word, 2) is not None and not _is_named(scene, word):
                return word, word, "quote"
        reached, kind = _step(scene, word, limit, aside=aside)
        subject = subject or (kind == "mention" and not aside and noun is None)
        aside = kind in {"preposition", "relative"} or (aside and kind == "other")
        if kind == "other" and not aside and noun is None:
            noun = word
        word = reached
    if (
        noun is not None
        and "object" in governs
        and (subject or not words[noun].startswith("ال") or _has_subject(scene, match))
    ):
        return noun, noun, "object"
    return None


_ADDRESSEE = 12  # words of whom a verb calls on before what it calls for (دعا الدول ... إلى)
_UNNAMED = 14  # words of a subject that is nobody of the cast (مسؤول كبير في وزارة ...), at most


def _step(scene: Scene, word: int, limit: int, *, aside: bool) -> tuple[int, str]:
    """Return where what stands at a word ends and what it is: a mention, an aside, a mark or another word."""
    words = scene.text.words
    if word in scene.honorific or word in scene.dated or words[word] in COMMAS or words[word] in "-()":
        return word + 1, "mark"
    placed = mention_at(scene, word, limit)
    if placed is not None and placed.end > word:
        return max(placed.end, word + 1), "mention"
    if words[word] in scene.listed("relatives"):
        return word + 1, "relative"
    if word in scene.particle:
        meaning, end = scene.particle[word]
        return end, meaning if meaning == "preposition" else "aside"
    if (
        words[word][0] in "بل"
        and aside is False
        and len(words[word]) > 4
        and scene.lexicon.analyses(words[word])[1:]
    ):
        return word + 1, "preposition" if words[word].startswith(("بال", "لل")) else "other"
    return word + 1, "other"


def _is_named(scene: Scene, word: int) -> bool:
    """Tell whether a quotation is a name in quotation marks (منظمة "مجاهدي خلق")."""
    closing = scene.closes[word]
    return any(placed.end == closing for placed in scene.cast.between(word + 1, closing))


def _has_subject(scene: Scene, match: Match) -> bool:
    """Tell whether a verb's subject stands right before it (الإدارة الأمريكية طلبت), so that a noun behind it is none."""
    return any(
        placed.end == match.first for placed in scene.cast.between(max(0, match.first - 8), match.first)
    )


def _written_on(scene: Scene, word: int, governs: frozenset[str]) -> bool:
    """Tell whether a preposition that the cue governs is written onto a word (طالب باعتقاله)."""
    form = scene.text.words[word]
    return len(form) > 3 and form[0] in "بل" and form[0] in governs and word not in scene.particle


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
            return Speech(first=start + 1, end=closing, mode="direct", speaker=speaker, cue=cue)
        end = turn_end(scene, start) if kind == "colon" and start < len(words) else limit
        first, end = trim(scene, start, end)
        mode: Mode = "colon" if kind == "colon" else "indirect"
        return Speech(first=first, end=end, mode=mode, speaker=speaker, cue=cue) if end > first else None
    first, end = trim(scene, start, _before_aside(scene, start, limit))
    if end - first < (1 if kind == "clause" else 2) and not (kind == "phrase" and end > first):
        return None
    return Speech(first=first, end=end, mode="indirect", speaker=speaker, cue=cue)


def _before_aside(scene: Scene, start: int, limit: int) -> int:
    """Return where the report's own words go on behind a comma: ، وذلك خلال ...، بحسب بيان، على حد تعبيره."""
    words = scene.text.words
    sources = {match.first for match in scene.cues_in(start, limit) if cue_of(match).part == "phrase"}
    for word in range(start + 1, limit):
        if (
            words[word - 1] in COMMAS
            and not scene.quoted[word]
            and (word in sources or scene.meaning(word) == "beside")
        ):
            return word - 1
    return limit
