"""Everything that the rules of one report look at together, and the questions they ask of it."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from typing import TypedDict

from rasad.extract.cast import Cast, Placed
from rasad.extract.speech.bearers import find_heads, find_offices, find_women, sort_told
from rasad.extract.speech.cues import CueMatch, as_cue
from rasad.extract.speech.punctuation import COMMAS
from rasad.extract.speech.seats import with_seats
from rasad.script import fold
from rasad.text import Text
from rasad.vocabulary.lexicon import Lexicon, Match
from rasad.vocabulary.schema import Named, Row, Word

_FIRST = attrgetter("first")
_THAT = fold("إن")
_WHICH = frozenset({"که"})
_JOINED = frozenset({"", "و", "ف"})
_WE = frozenset({"ایم", "اید"})  # of a perfect whose ending stands apart: رسانده ایم
SPEAKING = frozenset({"person", "organisation", "country"})
"""Kinds of figures that may speak."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Hold a text with its vocabulary matches and its cast, ready for the rules of speech.

    `lists` and `pieces` are the language's word lists. `cues` are the cues of the report itself (none in quotation marks) in order, `cue_firsts` where they begin and `cue_at` which one begins there. `particle` tells of each word that
    begins a particle what it is and where it ends, `ending` the same of its last word. `turn` gives the
    turn or pronoun that begins at a word. `honorific` and `dated` are the words of honorifics and of
    dates. `closes` gives the closing mark of each opening quotation mark, and `quoted` marks the words
    between them. `finite` are the finite verbs that clauses end in. `mentions` gives the longest mention that
    begins at a word, `turns` the pronouns and turns in order, `turn_firsts` where they begin and `pronouns` where the former do. `heads` gives, by the noun that begins the name of a body, where such names stand, and
    `offices`, by the noun that begins an office, where persons are called by it. `women` tells of each person
    whose offices show it whether she is one, `media` of the ids of outlets of what kind they are.
    `known` are the words at which a mention or a quotation begins, or of a date or honorific, `breaks` those, in order,
    with which a clause may begin where the verb ends it: behind a finite verb or a comma, or که.
    """

    text: Text
    lexicon: Lexicon
    lists: Mapping[str, frozenset[str]]
    pieces: Mapping[str, tuple[str, ...]]
    matches: Mapping[str, Sequence[Match]]
    cast: Cast
    cues: Sequence[CueMatch]
    cue_firsts: Sequence[int]
    cue_at: Mapping[int, CueMatch]
    particle: Mapping[int, tuple[str, int]]
    ending: Mapping[int, str]
    turn: Mapping[int, Match]
    honorific: frozenset[int]
    dated: frozenset[int]
    closes: Mapping[int, int]
    quoted: bytearray
    finite: frozenset[str]
    mentions: Mapping[int, Placed]
    turns: Sequence[Match]
    turn_firsts: Sequence[int]
    pronouns: frozenset[int]
    heads: Mapping[str, Sequence[Placed]]
    offices: Mapping[str, Sequence[Placed]]
    women: Mapping[int, bool]
    media: Mapping[str, str]
    known: frozenset[int]
    breaks: Sequence[int]

    def is_conjunction(self, word: int) -> bool:
        """Tell whether a word opens a clause of speech (که, أن, بأنها)."""
        return word < len(self.text.words) and self.text.words[word] in self.lists["conjunctions"]

    def is_finite(self, word: int) -> bool:
        """Tell whether a word is a finite verb as clauses end in."""
        return self.text.words[word] in self.finite

    def has_finite(self, first: int, end: int) -> bool:
        """Tell whether a finite verb stands between two words."""
        return not self.finite.isdisjoint(self.text.words[first:end])

    def is_own(self, word: int) -> bool:
        """Tell whether a word is a verb of the first person (می‌کنیم، داریم), which a speaker says of himself."""
        form = self.text.words[word]
        return form in self.lists["first_person_verbs"] or (form[-1] == "م" and form in self.finite)

    def meaning(self, word: int) -> str:
        """Return what particle begins at a word: preposition, connector, adverb, or nothing."""
        return self.particle.get(word, ("", 0))[0]

    def between(self, subject: str, first: int, end: int) -> list[Match]:
        """Return the matches of a subject that begin between two words."""
        found = self.matches.get(subject, ())
        begin = bisect_left(found, first, key=lambda match: match.first)
        return list(found[begin : bisect_left(found, end, key=lambda match: match.first)])

    def turns_in(self, first: int, end: int) -> Sequence[Match]:
        """Return the pronouns and turns that begin between two words."""
        begin = bisect_left(self.turn_firsts, first)
        return self.turns[begin : bisect_left(self.turn_firsts, end, begin)]

    def cues_in(self, first: int, end: int) -> Sequence[CueMatch]:
        """Return the cues of the report itself between two words: none in quotation marks."""
        firsts = self.cue_firsts
        begin = bisect_left(firsts, first)
        return self.cues[begin : bisect_left(firsts, end, begin)]


def set_scene(
    text: Text,
    lexicon: Lexicon,
    matches: Mapping[str, Sequence[Match]],
    cast: Cast,
    *,
    dated: Sequence[tuple[int, int]] = (),
) -> Scene:
    """Return the scene of a text whose vocabulary was scanned, whose cast and dates are known."""
    particle, ending = _particles(text, matches, lexicon)
    finite = _without(lexicon.lists["finite_verbs"], lexicon.lists["no_verbs"])
    quoted = _quoted(text)
    cast = with_seats(cast, matches, lexicon, text)
    told = sort_told(cast)
    return Scene(
        text=text,
        lexicon=lexicon,
        lists=lexicon.lists,
        pieces=lexicon.pieces,
        matches=matches,
        cast=cast,
        **_find_cues(matches, quoted),
        particle=particle,
        ending=ending,
        quoted=quoted,
        finite=finite,
        **_find_known(text, matches, cast, dated),
        **_find_turns(matches),
        pronouns=frozenset(match.first for match in matches.get("pronouns", ())),
        heads=find_heads(text, lexicon, cast, told.bodies),
        offices=find_offices(text, lexicon, told),
        women=find_women(text, lexicon, told),
        media=_media(matches),
        breaks=_breaks(text, finite) if lexicon.language.verbs == "last" else (),
    )


class _Cues(TypedDict):
    """Hold the cues of the report itself, where they begin, and which one begins there."""

    cues: Sequence[CueMatch]
    cue_firsts: Sequence[int]
    cue_at: Mapping[int, CueMatch]


def _find_cues(matches: Mapping[str, Sequence[Match]], quoted: bytearray) -> _Cues:
    """Return the cues of the report itself: none in quotation marks."""
    cues = [as_cue(match) for match in matches.get("cues", ()) if not quoted[match.first]]
    firsts = [match.first for match in cues]
    return {"cues": cues, "cue_firsts": firsts, "cue_at": dict(zip(firsts, cues, strict=True))}


class _Known(TypedDict):
    """Hold the words of honorifics and dates, quotations and mentions by where they begin, and all those words."""

    honorific: frozenset[int]
    dated: frozenset[int]
    closes: Mapping[int, int]
    mentions: Mapping[int, Placed]
    known: frozenset[int]


def _find_known(
    text: Text, matches: Mapping[str, Sequence[Match]], cast: Cast, dated: Sequence[tuple[int, int]]
) -> _Known:
    """Return what stands where, of which rules look at the words one by one."""
    honorific = _words_of((match.first, match.end) for match in matches.get("honorifics", ()))
    days, closes = _words_of(dated), dict(text.quotes)
    mentions = dict(zip(reversed(cast.firsts), reversed(cast.placed), strict=True))
    return {
        "honorific": honorific,
        "dated": days,
        "closes": closes,
        "mentions": mentions,
        "known": days.union(honorific, closes, mentions),
    }


class _Turns(TypedDict):
    """Hold the pronouns and turns, where they begin, and which one begins there."""

    turns: Sequence[Match]
    turn_firsts: Sequence[int]
    turn: Mapping[int, Match]


def _find_turns(matches: Mapping[str, Sequence[Match]]) -> _Turns:
    """Return the pronouns and turns, in order."""
    turns = sorted((*matches.get("pronouns", ()), *matches.get("turns", ())), key=_FIRST)
    firsts = [match.first for match in turns]
    return {"turns": turns, "turn_firsts": firsts, "turn": dict(zip(firsts, turns, strict=True))}


def _particles(
    text: Text, matches: Mapping[str, Sequence[Match]], lexicon: Lexicon
) -> tuple[dict[int, tuple[str, int]], dict[int, str]]:
    """Return what each particle is and where it ends, by its first word, and what it is by its last.

    من قبل إن is no قبل أن: إن opens what was said.
    """
    ending = dict(lexicon.meanings("particles", "particles", text, matches, find=_meaning))
    found = dict(zip(ending, zip(ending.values(), map((1).__add__, ending), strict=True), strict=True))
    for match in matches.get("particles", ()):
        meaning, last = ending.pop(match.first, ""), match.end - 1
        if last > match.first and text.words[last] == _THAT and _opens_speech(text, match.row, last):
            meaning, last = "preposition" if meaning else "", last - 1
        if meaning:
            found[match.first], ending[last] = (meaning, last + 1), meaning
    return found, ending


def _meaning(row: Word, prefix: str) -> str:
    """Return what a particle is, nothing where more than a conjunction is written onto it."""
    return "" if prefix and prefix not in _JOINED else row.meaning


def _opens_speech(text: Text, row: Row, word: int) -> bool:
    """Tell whether the last word of a particle, as received, is إن, which is none of it."""
    return text.evidence(word, word + 1) == "إن" and "إن" not in row.forms[0]


def _breaks(text: Text, finite: frozenset[str]) -> list[int]:
    """Return where a clause may begin in a language whose verbs end it, in order."""
    behind = {*map((1).__add__, text.where(_or_commas(finite))), *text.where(_WHICH)}
    return sorted(behind - {len(text.words)})


@cache
def _or_commas(words: frozenset[str]) -> frozenset[str]:
    """Return the words of a list, commas, and the endings of a perfect that stand apart."""
    return words | COMMAS | _WE


@cache
def _without(words: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """Return the words of one list that are not in another."""
    return words - others


def _media(matches: Mapping[str, Sequence[Match]]) -> dict[str, str]:
    """Return the outlets that a text names, by id, with their kinds."""
    rows = [match.row for match in matches.get("outlets", ())]
    return {row.id: row.kind for row in rows if isinstance(row, Named)}


def _quoted(text: Text) -> bytearray:
    """Mark the words between quotation marks."""
    quoted = bytearray(len(text.words))
    for opening, closing in text.quotes:
        quoted[opening + 1 : closing] = b"\x01" * (closing - opening - 1)
    return quoted


def _words_of(spans: Iterable[tuple[int, int]]) -> frozenset[int]:
    """Return all word numbers of spans."""
    return frozenset(word for first, end in spans for word in range(first, end))
