"""Scan the words of a text once for every form of the vocabulary."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress, repeat
from operator import attrgetter, is_not
from typing import Any, Final, NamedTuple

import msgspec

from rasad.text import Text
from rasad.vocabulary.forms import Begun, Entry, Forms
from rasad.vocabulary.language import Language
from rasad.vocabulary.schema import Cue, Project, Row, Step, Trigger, Word

_FIRST = attrgetter("first")
_REMEMBERED = 200_000  # words whose analyses are kept


class Match(msgspec.Struct, frozen=True, gc=False):
    """Say that words `first` up to `end` are a form of a row; `prefix` is what was written onto it.

    `weak` says that the row itself warns of this form: it mostly means something else.
    """

    first: int
    end: int
    row: Row
    prefix: str
    weak: bool = False


class Sign(NamedTuple):
    """Say what a function word is: its row, and what is written onto it."""

    row: Word
    prefix: str


SIGNS: Final = ("event_words", "particles")
"""Subjects of function words, half of all that is found in a report: a rule that wants one of a single word looks the word up."""


class Opener(NamedTuple):
    """Say what a word may begin: matches of itself alone, and longer forms.

    `longer` has the second words of those; `taken` gives, for each way to take something off the word, what is taken
    off, the stem and what begins with that.
    """

    alone: tuple[tuple[str, Row, str, bool], ...]
    longer: Collection[str]
    taken: tuple[tuple[str, str, Begun], ...]


_NOTHING = Opener((), (), ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Hold one language's forms, folded, their words joined by spaces.

    `openers` keeps, for words met before, what they may begin, `signs` what function words they are, `notes` what a rule (by its name) has found of them
    alone, `unasked` those that a rule has not been asked of yet; they change speed and nothing else. `lists` are word lists (given names, common words) by name, folded, `pieces` lists of
    what words begin or end with; a name that only another language has is there too, and empty.
    `linked` are the projects that are known by what they join.
    `prefixes` maps the first letter of a proclitic to the proclitics that begin with it, `swallowed` a
    proclitic to what it took off the word; `article`, `verbal` (with `onsets`) and `nominal` say before what a proclitic may stand.
    """

    language: Language
    forms: Forms
    openers: dict[str, Opener]
    signs: dict[str, dict[str, Sign]]
    notes: dict[str, dict[str, str]]
    unasked: dict[str, set[str]]
    prefixes: Mapping[str, Sequence[str]]
    swallowed: Mapping[str, str]
    article: str
    verbal: frozenset[str]
    onsets: frozenset[str]
    nominal: frozenset[str]
    lists: Mapping[str, frozenset[str]]
    pieces: Mapping[str, tuple[str, ...]]
    linked: Sequence[Project] = ()

    @property
    def followers(self) -> Mapping[str, bytes]:
        """Return the words with which forms begin."""
        return self.forms.followers

    def analyses(self, word: str) -> list[tuple[str, str]]:
        """Return the ways to take proclitics off a word, as (proclitic, rest); the whole word first.

        What a proclitic swallowed is given back: للعراق is (لل, عراق) and (لل, العراق).
        """
        found = [("", word)]
        for prefix in self.prefixes.get(word[0], ()):
            if word.startswith(prefix) and len(word) - len(prefix) > 1:
                rest = word[len(prefix) :]
                found.append((prefix, rest))
                if prefix in self.swallowed:
                    found.append((prefix, self.swallowed[prefix] + rest))
        return found

    def known(self, rule: str) -> dict[str, str]:
        """Return what a rule has found of single words so far, for the rule to look up and to add to."""
        notes = self.notes.setdefault(rule, {})
        if len(notes) > _REMEMBERED:
            notes.clear()
        return notes

    def noted(self, rule: str, words: frozenset[str], find: Callable[[str], str]) -> Mapping[str, str]:
        """Return what a rule finds of single words of a text that was scanned, for those of which it finds anything, and others met before."""
        found = self.notes.setdefault(f"found: {rule}", {})
        unasked = self.unasked.get(rule)
        if unasked is None:
            unasked = self.unasked[rule] = set(self.openers)
        new = unasked & words
        if new:
            found |= {word: about for word in new if (about := find(word))}
            unasked -= new
        return found

    def scan(self, words: Sequence[str]) -> dict[str, list[Match]]:
        """Return the matches of each subject: leftmost, longest, none overlapping another of its subject."""
        found = self.scan_but_signs(words)
        for subject in SIGNS:
            signs, longer = self.signs[subject], found.get(subject, [])
            held = {word for match in longer for word in range(match.first, match.end)}
            alone = [
                Match(first, first + 1, *signs[word])
                for first, word in enumerate(words)
                if word in signs and first not in held
            ]
            if alone:
                found[subject] = sorted([*alone, *longer], key=_FIRST)
        return found

    def scan_but_signs(self, words: Sequence[str]) -> dict[str, list[Match]]:
        """Return the matches as `scan` does, but for function words of one word, which `meanings` looks up."""
        opened = self._open(words)
        words = [*words, ""]
        found: defaultdict[str, list[Match]] = defaultdict(list)
        reached: dict[str, int] = {}
        furthest = 0  # where the longest match so far ends: past it no subject needs to be asked
        for first, (alone, longer, taken) in compress(
            enumerate(opened), map(is_not, opened, repeat(_NOTHING))
        ):
            after = first + 1
            if longer and words[after] in longer:
                for subject, match in self._longer(words, first, taken, reached).items():
                    found[subject].append(match)
                    reached[subject] = match.end
                    furthest = max(furthest, match.end)
            if first >= furthest:
                for subject, row, prefix, weak in alone:
                    found[subject].append(Match(first, after, row, prefix, weak))
                continue
            for subject, row, prefix, weak in alone:
                if first >= reached.get(subject, 0):
                    found[subject].append(Match(first, after, row, prefix, weak))
        return found

    def meanings(
        self,
        rule: str,
        subject: str,
        text: Text,
        matches: Mapping[str, Sequence[Match]],
        *,
        find: Callable[[Word, str], str],
    ) -> Iterator[tuple[int, str]]:
        """Yield, in order, where function words of a subject begin and what they mean by a rule, where it says anything.

        `matches` are those of the text's scan, `find` tells the meaning of a row with what is written onto it.
        """
        signs = self.signs[subject]
        made = self.noted(rule, text.distinct, lambda word: find(*signs[word]) if word in signs else "")
        told: list[Any] = list(map(made.get, text.words))  # None, where a word says nothing
        for match in matches.get(subject, ()):
            told[match.first : match.end] = repeat(None, match.end - match.first)
            told[match.first] = find(match.row, match.prefix) if isinstance(match.row, Word) else None
        return compress(enumerate(told), told)

    def _open(self, words: Sequence[str]) -> list[Opener]:
        """Return what each word may begin."""
        try:
            return list(map(self.openers.__getitem__, words))
        except KeyError:  # a word that was not met before
            self._meet(words)
            return list(map(self.openers.__getitem__, words))

    def _meet(self, words: Sequence[str]) -> None:
        """Find what words may begin that were not met before."""
        if len(self.openers) > _REMEMBERED:
            for signs in self.signs.values():
                signs.clear()
            self.openers.clear()
            self.notes.clear()
            self.unasked.clear()
        new = set(words).difference(self.openers)
        self.openers.update({word: self._opens(word) for word in new})
        for unasked in self.unasked.values():
            unasked.update(new)

    def _opens(self, word: str) -> Opener:
        """Return what a word may begin: forms of its own, and analyses by which it begins longer ones; note what function words it is."""
        followers = self.forms.followers
        taken = tuple(
            (prefix, stem, self.forms.begun(stem))
            for prefix, stem in self.analyses(word)
            if stem in followers
        )
        if not taken:
            return _NOTHING
        alone: dict[str, tuple[str, Row, str, bool]] = {}
        for prefix, stem, begun in taken:
            for entry in begun.alone:
                if not prefix or self._fits(prefix, stem, entry):
                    alone.setdefault(entry.subject, (entry.subject, entry.row, prefix, entry.weak))
        for subject in SIGNS:
            _, row, prefix, _ = alone.pop(subject, ("", None, "", False))
            if isinstance(row, Word):
                self.signs[subject][word] = Sign(row, prefix)
        one, *others = (begun.longer for _, _, begun in taken)
        longer = frozenset(one).union(*others) if others else one
        return Opener(tuple(alone.values()), longer, taken) if alone or longer else _NOTHING

    def _longer(
        self,
        words: list[str],
        first: int,
        taken: Sequence[tuple[str, str, Begun]],
        reached: Mapping[str, int],
    ) -> dict[str, Match]:
        """Return the longest match of several words of each subject; of equals, the one with less taken off."""
        best: dict[str, Match] = {}
        second = words[first + 1]
        for prefix, stem, begun in taken:
            if second not in begun.longer:
                continue
            lengths, forms = begun.continued(second)
            for length in lengths:
                end = first + length
                for entry in forms.get(" ".join((stem, *words[first + 1 : end])), ()):
                    subject, row, weak = entry
                    if first < reached.get(subject, 0) or (subject in best and best[subject].end >= end):
                        continue
                    if not prefix or self._fits(prefix, stem, entry):
                        best[subject] = Match(first, end, row, prefix, weak)
        return best

    def _fits(self, prefix: str, stem: str, entry: Entry) -> bool:
        """Tell whether a proclitic may stand before a form: the article not before a name, س before verbs."""
        if prefix in self.verbal:
            # سيؤكد is will, سعدت is not; سيجري محادثات: verbs that carry an event are words around it
            verb = isinstance(entry.row, Cue | Trigger | Step) or entry.subject == "event_words"
            return verb and stem[0] in self.onsets
        if prefix in self.nominal and entry.finite:
            return False  # بحث is no form of حث
        article = self.article
        if article and (
            prefix.endswith(article) or (prefix in self.swallowed and not stem.startswith(article))
        ):
            return not entry.proper
        return True
