"""Find statements where the verb of speech opens its clause, as in Arabic."""

from collections.abc import Sequence

from rasad.extract.scene import COMMAS, STOPS, Scene
from rasad.extract.speakers import subject_after
from rasad.extract.speech import Speaker, Speech, cue_of, is_quote, trim
from rasad.extract.turns import turn_end
from rasad.text import Sentence, Span
from rasad.vocabulary.lexicon import Match

_REACH = 60  # words between a verb and what it governs: long titles, places and days stand between


def statements_in(scene: Scene, sentence: Sentence, cues: Sequence[Match], last: Speaker | None) -> list[Speech]:
    """Return the statements of one sentence by its cues (those outside quotations), in order.

    `last` is the speaker of the statement before, None where nobody has spoken yet.
    """
    found: list[Speech] = []
    reached = sentence.first  # the end of the last subject, content or cue
    for number, match in enumerate(cues):
        row = cue_of(match)
        if row.part in {"noun", "phrase"} or match.first < reached:
            continue
        limit = _limit(scene, sentence, match, cues[number + 1 :])
        content = _content(scene, match, limit)
        if content is None:
            continue
        opened, start, kind = content
        speaker = subject_after(scene, match, opened, (sentence.first, found[-1].speaker if found else None, last))
        made = _speech(scene, sentence, match, (start, limit, kind), speaker)
        if made is None:
            continue
        found.append(made)
        last = speaker
        reached = made.end if kind in {"colon", "quote"} else start
    return found


def _limit(scene: Scene, sentence: Sentence, match: Match, following: Sequence[Match]) -> int:
    """Return where what a cue governs must end: before the next cue that the report sets beside it.

    That is a participle behind a comma (، مؤكدا أن), a verb with و or ف written onto it, or one behind
    a connector (بينما، فيما، في حين). Any other verb of speech is part of what is said.
    """
    words = scene.text.words
    for other in following:
        if cue_of(other).part in {"noun", "phrase"} or other.first <= match.end:
            continue
        before = other.first - 1
        if words[before] in COMMAS:
            return before
        if cue_of(other).part == "participle" and (other.prefix in {"و", ""}) and _opens_clause(scene, other):
            return other.first
        if other.prefix in {"و", "ف"} and cue_of(other).part == "verb" and other.first - match.end > 3:
            return other.first
        connector = scene.ending.get(before) == "connector"
        if connector:
            while before > match.end and scene.ending.get(before) == "connector":
                before -= 1
            return before + 1
    return sentence.end


def _opens_clause(scene: Scene, match: Match) -> bool:
    """Tell whether a participle governs a clause, a quotation or a colon, rather than describing a noun."""
    words = scene.text.words
    after = match.end
    return scene.is_conjunction(after) or (
        after + 1 < len(words)
        and (words[after] in {":", '"', "«"} or words[after] in cue_of(match).governs or scene.is_conjunction(after + 1))
    )


def _content(scene: Scene, match: Match, limit: int) -> tuple[int, int, str] | None:
    """Return where the subject's place ends, where the content begins, and what opens it.

    A clause behind أن or إن, a colon, a long quotation, a preposition that the cue governs, else the
    noun phrase itself (which may have the subject before it).
    """
    words, row = scene.text.words, cue_of(match)
    prepositions = frozenset(row.governs)
    word = match.end
    phrase: tuple[int, int, str] | None = None
    while word < min(limit, match.end + _REACH):
        if scene.is_conjunction(word) and not scene.quoted[word]:
            return word, word + 1, "clause"
        if words[word] == ":":
            return word, word + 1, "colon"
        closing = is_quote(scene, word, 3)
        if closing is not None:
            if phrase is None and not scene.cast.between(word, closing):
                return word, word, "quote"
            if phrase is None:
                return word, word, "quote"
        if phrase is None and words[word] in prepositions and scene.meaning(word) == "preposition":
            phrase = (word, word + 1, "phrase")
        elif phrase is None and _written_on(scene, word, prepositions):
            phrase = (word, word, "phrase")
        if phrase is not None and word - phrase[1] > 1:
            return phrase
        word += 1
    if phrase is None and "object" in row.governs and match.end < limit:
        return match.end, match.end, "object"
    return phrase


def _written_on(scene: Scene, word: int, prepositions: frozenset[str]) -> bool:
    """Tell whether a preposition that the cue governs is written onto a word (طالب باعتقاله)."""
    form = scene.text.words[word]
    return len(form) > 3 and form[0] in {"ب", "ل"} and form[0] in prepositions and scene.meaning(word) == ""


def _speech(
    scene: Scene, sentence: Sentence, match: Match, content: tuple[int, int, str], speaker: Speaker
) -> Speech | None:
    """Make the statement from where its content begins, how far it may go, and what opened it."""
    start, limit, kind = content
    cue: Span = (match.first, match.end)
    words = scene.text.words
    if kind in {"colon", "quote"}:
        closing = is_quote(scene, start, 1) if start < len(words) else None
        if closing is not None and (kind == "quote" or closing >= limit - 3 or words[closing + 1 : closing + 2] != ["و"]):
            return Speech(first=start + 1, end=closing, mode="direct", speaker=speaker, cue=cue)
        end = turn_end(scene, sentence, start) if kind == "colon" and start < len(words) else limit
        first, end = trim(scene, start, end)
        mode = "colon" if kind == "colon" else "indirect"
        return Speech(first=first, end=end, mode=mode, speaker=speaker, cue=cue) if end > first else None  # type: ignore[arg-type]
    if kind == "object" and speaker.span and start <= speaker.span[0] < limit:
        start = speaker.span[1]
    first, end = trim(scene, start, _before_source(scene, start, limit))
    if end - first < (1 if kind == "clause" else 2) and not (kind == "phrase" and end > first):
        return None
    return Speech(first=first, end=end, mode="indirect", speaker=speaker, cue=cue)


def _before_source(scene: Scene, start: int, limit: int) -> int:
    """Return where words that name the source of a statement begin (، بحسب بيان, على حد تعبيره)."""
    for match in scene.cues_in(start, limit):
        row = cue_of(match)
        if row.part == "phrase" and scene.text.words[match.first - 1] in (COMMAS | STOPS):
            return match.first - 1
    return limit
