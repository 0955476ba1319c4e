"""Everything that the rules of one report look at together, and the questions they ask of it."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import attrgetter

from rasad.extract.cast import Cast, Placed
from rasad.extract.speech.seats import with_seats
from rasad.script import fold
from rasad.text import Text
from rasad.vocabulary.lexicon import Lexicon, Match
from rasad.vocabulary.schema import Named, Word

CLOSING = frozenset("»\"')]")
OPENING = frozenset("«\"'([")
COMMAS = frozenset("،,؛;")
STOPS = frozenset(".!?؟") | {"..", "...", "…"}
_FIRST = attrgetter("first")
_FEMININE = fold("ة")
_SHE_DID = "ت"
_REMEMBERED = 200_000  # words whose stems are kept
SPEAKING = frozenset({"person", "organisation", "country"})
"""Kinds of figures that may speak."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Hold a text with its vocabulary matches and its cast, ready for the rules of speech.

    `lists` and `pieces` are the language's word lists. `cues` are the cues of the report itself (none in quotation marks) in order and `cue_firsts` where they begin. `particle` tells of each word that
    begins a particle what it is and where it ends, `ending` the same of its last word. `turn` gives the
    turn or pronoun that begins at a word. `honorific` and `dated` are the words of honorifics and of
    dates. `closes` gives the closing mark of each opening quotation mark, and `quoted` marks the words
    between them. `finite` are the finite verbs that clauses end in. `mentions` gives the longest mention that
    begins at a word, `turns` the pronouns and turns in order, `turn_firsts` where they begin and `pronouns` where the former do. `heads` gives, by the noun that begins the name of a body, where such names stand, and
    `offices`, by the noun that begins an office, where persons are called by it. `women` tells of each person
    whose offices show it whether she is one, `media` of the ids of outlets of what kind they are.
    """

    text: Text
    lexicon: Lexicon
    lists: Mapping[str, frozenset[str]]
    pieces: Mapping[str, tuple[str, ...]]
    matches: Mapping[str, Sequence[Match]]
    cast: Cast
    cues: Sequence[Match]
    cue_firsts: Sequence[int]
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

    def is_conjunction(self, word: int) -> bool:
        """Tell whether a word opens a clause of speech (که, أن, بأنها)."""
        return word < len(self.text.words) and self.text.words[word] in self.lists["conjunctions"]

    def listed(self, name: str) -> frozenset[str]:
        """Return a word list of the language; one that it does not need is empty."""
        return self.lists[name]

    def is_finite(self, word: int) -> bool:
        """Tell whether a word is a finite verb as clauses end in."""
        return self.text.words[word] in self.finite

    def has_finite(self, first: int, end: int) -> bool:
        """Tell whether a finite verb stands between two words."""
        return not self.finite.isdisjoint(self.text.words[first:end])

    def is_own(self, word: int) -> bool:
        """Tell whether a word is a verb of the first person (می‌کنیم، داریم), which a speaker says of himself."""
        form = self.text.words[word]
        return form in self.listed("first_person_verbs") or (form[-1] == "م" and form in self.finite)

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

    def cues_in(self, first: int, end: int) -> Sequence[Match]:
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
    particle = _particles(text, matches)
    quoted = _quoted(text)
    cues = [match for match in matches.get("cues", ()) if not quoted[match.first]]
    cast = with_seats(cast, matches, lexicon, text.words)
    turns = sorted((*matches.get("pronouns", ()), *matches.get("turns", ())), key=_FIRST)
    return Scene(
        text=text,
        lexicon=lexicon,
        lists=lexicon.lists,
        pieces=lexicon.pieces,
        matches=matches,
        cast=cast,
        cues=cues,
        cue_firsts=[match.first for match in cues],
        particle=particle,
        ending={end - 1: meaning for meaning, end in particle.values()},
        turn={match.first: match for match in turns},
        honorific=_words_of((match.first, match.end) for match in matches.get("honorifics", ())),
        dated=_words_of(dated),
        closes=dict(text.quotes),
        quoted=quoted,
        finite=_without(lexicon.lists["finite_verbs"], lexicon.lists["no_verbs"]),
        mentions={placed.first: placed for placed in reversed(cast.placed)},
        turns=turns,
        turn_firsts=[match.first for match in turns],
        pronouns=frozenset(match.first for match in matches.get("pronouns", ())),
        heads=_heads(text, lexicon, cast),
        offices=_offices(text, lexicon, cast),
        women=_women(text, lexicon, cast),
        media=_media(matches),
    )


def _particles(text: Text, matches: Mapping[str, Sequence[Match]]) -> dict[int, tuple[str, int]]:
    """Return what each particle is and where it ends, by its first word.

    من قبل إن is no قبل أن: إن opens what was said.
    """
    found = {}
    for match in matches.get("particles", ()):
        if not isinstance(match.row, Word) or match.prefix not in {"", "و", "ف"}:
            continue
        last = match.end - 1
        if last > match.first and text.evidence(last, match.end) == "إن" and "إن" not in match.row.forms[0]:
            found[match.first] = ("preposition", last)
        else:
            found[match.first] = (match.row.meaning, match.end)
    return found


@cache
def _without(words: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """Return the words of one list that are not in another."""
    return words - others


def bare(lexicon: Lexicon, word: str) -> str:
    """Return a noun without its article and what is written onto that (الوزارة, للوزارة and وزارة are one)."""
    if not lexicon.article:
        return word
    notes = lexicon.notes.setdefault("bare", {})
    found = notes.get(word)
    if found is None:
        if len(notes) > _REMEMBERED:
            notes.clear()
        found = notes[word] = _bare(lexicon, word)
    return found


def _bare(lexicon: Lexicon, word: str) -> str:
    article = lexicon.article
    for prefix in lexicon.prefixes.get(word[0], ()):
        with_article = prefix.endswith(article) or prefix in lexicon.swallowed
        if with_article and word.startswith(prefix) and len(word) > len(prefix) + 2:
            return word[len(prefix) :]
    return word


def _heads(text: Text, lexicon: Lexicon, cast: Cast) -> dict[str, list[Placed]]:
    """Return, by its first noun, where a body is named: what is later called الوزارة or این سازمان for short.

    That noun is part of the name (وزارة الدفاع) or stands before it (صحيفة "...", روزنامه «...»).
    """
    found: dict[str, list[Placed]] = {}
    for placed in cast.placed:
        if cast.kind(placed) == "country" and placed.end - placed.first > 1:
            head = bare(lexicon, text.words[placed.first])  # المملكة العربية السعودية, later المملكة
            found.setdefault(head, []).append(placed)
        if cast.kind(placed) != "organisation":
            continue
        if placed.end - placed.first > 1:
            head = bare(lexicon, text.words[placed.first])
            found.setdefault(head, []).append(placed)
            if head in lexicon.lists["field_bodies"]:
                found.setdefault(bare(lexicon, text.words[placed.first + 1]), []).append(placed)
        before = placed.first - 1
        while before >= 0 and text.words[before] in OPENING:
            before -= 1
        for noun in range(before, max(before - 2, -1), -1):  # سایت اینترنتی «...»
            if bare(lexicon, text.words[noun]) in lexicon.lists["body_nouns"]:
                found.setdefault(bare(lexicon, text.words[noun]), []).append(placed)
                break
    return found


def _roles(cast: Cast) -> Iterator[Placed]:
    """Yield the places where persons are called by an office."""
    for placed in cast.placed:
        if placed.form == "role" and cast.kind(placed) == "person":
            yield placed


def _offices(text: Text, lexicon: Lexicon, cast: Cast) -> dict[str, list[Placed]]:
    """Return, by its first noun, where an office stands for a person."""
    found: dict[str, list[Placed]] = {}
    for placed in _roles(cast):
        found.setdefault(bare(lexicon, text.words[placed.first]), []).append(placed)
    if lexicon.article:
        _add_callings(found, text, lexicon, cast)
    return found


def _add_callings(found: dict[str, list[Placed]], text: Text, lexicon: Lexicon, cast: Cast) -> None:
    """Add, by a noun of persons right before a name, who is so called: القاضي سالم, later القاضي."""
    callings = lexicon.lists["callings"]
    for placed in cast.placed:
        if placed.form == "name" and placed.first and cast.kind(placed) == "person":
            noun = text.words[placed.first - 1]
            if noun.startswith(lexicon.article) and bare(lexicon, noun) in callings:
                found.setdefault(bare(lexicon, noun), []).append(placed)


def _media(matches: Mapping[str, Sequence[Match]]) -> dict[str, str]:
    """Return the outlets that a text names, by id, with their kinds."""
    rows = [match.row for match in matches.get("outlets", ())]
    return {row.id: row.kind for row in rows if isinstance(row, Named)}


def _women(text: Text, lexicon: Lexicon, cast: Cast) -> dict[int, bool]:
    """Return which persons all their offices show to be a woman (السفيرة) or a man, or a name (سارة) or verb (وأعلنت سالم) to be a woman."""
    shown: dict[int, set[bool]] = {}
    for placed in _roles(cast):
        shown.setdefault(placed.figure, set()).add(is_feminine_noun(text, placed.first))
    women = {figure: genders.pop() for figure, genders in shown.items() if len(genders) == 1}
    if not lexicon.article:
        return women
    names, verbs = lexicon.lists["women_names"], lexicon.lists["past_verbs"]
    acting: dict[int, set[bool]] = {}
    for placed in cast.placed:
        if placed.form != "name" or cast.kind(placed) != "person":
            continue
        if text.words[placed.first] in names:
            women[placed.figure] = True
        verb = text.words[placed.first - 1] if placed.first else ""
        stem = verb if verb in verbs else verb[1:]
        if stem in verbs:
            acting.setdefault(placed.figure, set()).add(stem[-1] == _SHE_DID and stem[:-1] in verbs)
    return {figure: True for figure, genders in acting.items() if genders == {True}} | women


def is_feminine_noun(text: Text, word: int) -> bool:
    """Tell whether a noun of Arabic is feminine by its form as received (ونظيره is not)."""
    return text.words[word].endswith(_FEMININE) and text.evidence(word, word + 1).endswith("ة")


def _quoted(text: Text) -> bytearray:
    """Mark the words between quotation marks."""
    quoted = bytearray(len(text.words))
    for opening, closing in text.quotes:
        quoted[opening + 1 : closing] = b"\x01" * (closing - opening - 1)
    return quoted


def _words_of(spans: Iterable[tuple[int, int]]) -> frozenset[int]:
    """Return all word numbers of spans."""
    return frozenset(word for first, end in spans for word in range(first, end))
