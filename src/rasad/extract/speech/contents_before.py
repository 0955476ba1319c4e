"""Find what a Persian verb of speech governs before it: under its preposition, before را, in quotation marks."""

from functools import cache

from rasad.extract.speech.asides import past_setting
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speakers import last_clause
from rasad.extract.speech.speech import Speaker, Speech, governed, is_quote, trim
from rasad.text import Span

_OBJECT_MARK = "را"
_UPON = "بر"
_AS_TO = "نسبت"
_READ = "خواند"  # نامه را خواند is reading, خبر را نادرست خواند calling


def content_before(scene: Scene, match: CueMatch, begin: int, speaker: Speaker) -> Speech | None:
    """Return what stands before its cue: a quotation, or the noun phrase that the cue governs."""
    row, cue = match.row, (match.first, match.end)
    for opening in range(begin, match.first) if scene.closes else ():
        closing = is_quote(scene, opening, 5)
        if closing is not None and match.first - closing < 12 and not _object_between(scene, closing, match):
            return Speech(first=opening + 1, end=closing, mode="direct", speaker=speaker, cue=cue)
    begin = max(begin, speaker.span[1] if speaker.span and speaker.span[1] <= match.first else begin)
    content = _governed(scene, match, begin, governed(row.governs))
    if content is None:
        return None
    first, end = trim(scene, *content)
    return Speech(first=first, end=end, mode="indirect", speaker=speaker, cue=cue) if end > first else None


def _opens_content(scene: Scene, word: int) -> bool:
    """Tell whether a preposition of a cue's own opens what it governs: it is in no quotation and no part of another phrase."""
    if (
        scene.text.words[word - 1] in scene.lists["preposition_heads"]
        or scene.quoted[word]
        or _is_longer(scene, word)
    ):
        return False
    near = scene.cues_in(max(0, word - 3), word)  # با اشاره به
    return not any(match.end == word + 1 and match.row.part == "phrase" for match in near)


def _is_longer(scene: Scene, word: int) -> bool:
    """Tell whether a preposition is part of a longer one that says on what ground words are told: بر اساس این گزارش; نسبت به is none."""
    longer = scene.meaning(word) == "preposition" and scene.particle[word][1] > word + 1
    return longer and scene.text.words[word] != _AS_TO


def _object_between(scene: Scene, closing: int, match: CueMatch) -> bool:
    """Tell whether a quotation is part of a longer noun phrase that the cue governs."""
    return _OBJECT_MARK in scene.text.words[closing : match.first]


@cache
def _first_words(governs: frozenset[str]) -> frozenset[str]:
    """Return the words that what a cue governs begins with."""
    return frozenset(form.split(" ")[0] for form in governs)


def _governed(scene: Scene, match: CueMatch, begin: int, governs: frozenset[str]) -> Span | None:
    """Return the noun phrase that a cue governs: under its preposition, before را, or right before it."""
    words = scene.text.words
    clause = last_clause(scene, begin, match.first)
    places = (*range(clause, match.first - 1), *range(begin, clause))
    opening_words = _first_words(governs)
    begun = (n for n in places if words[n] in opening_words)
    told = [n for n in begun if words[n] in governs or " ".join(words[n : n + 2]) in governs]
    told.sort(key=lambda n: words[n] != _UPON)  # با اشاره به سفر، بر صلح تأکید کرد
    opening = next((n for n in told if _opens_content(scene, n)), None)
    if opening is not None:
        return opening + 1 + (words[opening] not in governs), match.first  # نسبت به
    if "object" not in governs:
        return None
    start = begin
    while start < match.first and (
        scene.meaning(start) == "adverb" or words[start] in COMMAS or words[start] == "و"
    ):
        start = max(start + 1, scene.particle[start][1] if start in scene.particle else 0)
    mark = next((n for n in range(match.first - 1, start, -1) if words[n] == _OBJECT_MARK), None)
    if mark is None or (mark == match.first - 1 and match.row.forms[0] == _READ):
        return None
    if scene.meaning(start) in {"preposition", "connector"}:
        # در پاسخ به سوالی، ... را تکذیب کرد: the aside ends at its comma
        commas = [n + 1 for n in range(start, mark) if words[n] in COMMAS and not scene.quoted[n]]
        start = max(commas, default=start)
    start = past_setting(scene, start, mark)
    return (start, mark) if mark == match.first - 1 else (start, match.first)
