"""Scan the words of a text once for every form of the vocabulary."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rasad.vocabulary.schema import Country, Cue, Language, Named, Row, Step, Trigger


class Match(NamedTuple):
    """Say that words `first` up to `end` are a form of a row; `prefix` is what was written onto it.

    `weak` says that the row itself warns of this form: it mostly means something else.
    """

    first: int
    end: int
    row: Row
    prefix: str
    weak: bool = False


class Entry(NamedTuple):
    """Keep one form in the index: the words after its first, its subject and its row."""

    rest: list[str]
    subject: str
    row: Row
    weak: bool

    @property
    def proper(self) -> bool:
        """Tell whether the form is a name, which takes no article."""
        return isinstance(self.row, Named) or (isinstance(self.row, Country) and self.subject != "demonyms")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Hold one language's forms, indexed by their first word, longest first.

    `lists` are plain word lists (given names, common words), folded. `prefixes` maps the first letter
    of a proclitic to the proclitics that begin with it, `swallowed` a proclitic to what it took off the word;
    `article` and `verbal` say before what a proclitic may stand.
    """

    language: Language
    index: Mapping[str, Sequence[Entry]]
    prefixes: Mapping[str, Sequence[str]]
    swallowed: Mapping[str, str]
    article: str
    verbal: frozenset[str]
    lists: Mapping[str, frozenset[str]]

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

    def scan(self, words: Sequence[str]) -> dict[str, list[Match]]:
        """Return the matches of each subject: leftmost, longest, none overlapping another of its subject."""
        words = list(words)
        found: defaultdict[str, list[Match]] = defaultdict(list)
        reached: dict[str, int] = {}
        for first, word in enumerate(words):
            entries = self.index.get(word)
            taken = [("", entries)] if entries else []
            if word[0] in self.prefixes:
                for prefix, stem in self.analyses(word)[1:]:
                    entries = self.index.get(stem)
                    if entries:
                        taken.append((prefix, self._fitting(prefix, stem, entries)))
            if taken:
                best = _longest(words, first, taken, reached)
                for subject, match in best.items():
                    found[subject].append(match)
                    reached[subject] = match.end
        return found

    def _fitting(self, prefix: str, stem: str, entries: Sequence[Entry]) -> Sequence[Entry]:
        """Return the entries that a proclitic may stand before."""
        if prefix in self.verbal:
            return [entry for entry in entries if isinstance(entry.row, Cue | Trigger | Step)]
        article = self.article
        if article and (prefix.endswith(article) or (prefix in self.swallowed and not stem.startswith(article))):
            return [entry for entry in entries if not entry.proper]
        return entries


def _longest(
    words: list[str], first: int, taken: list[tuple[str, Sequence[Entry]]], reached: Mapping[str, int]
) -> dict[str, Match]:
    """Return the longest match of each subject at word `first`; of equals, the one with less taken off."""
    best: dict[str, Match] = {}
    for prefix, entries in taken:
        for rest, subject, row, weak in entries:
            end = first + 1 + len(rest)
            if first < reached.get(subject, 0) or (rest and words[first + 1 : end] != rest):
                continue
            if subject not in best or best[subject].end < end:
                best[subject] = Match(first, end, row, prefix, weak)
    return best
