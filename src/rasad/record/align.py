"""Find the statements of several reports that are about one thing, across languages and without translating them."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from rasad.reading import Reading, StatementMention
from rasad.record.search_words import ARABIC, PROCLITICS, words_of

_ENOUGH: Final = 1.0
"""From here on two statements are about one thing: one topic of two levels, or several rare words and names."""
_STEM: Final = 3
_OFTEN: Final = 4
_VOWELS: Final = str.maketrans("", "", "اوی")
_AGREEMENT: Final = "agreement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Hold a statement with what it can be known by: topics, who and what it names, the beginnings of its words."""

    statement: StatementMention
    side: str
    number: int
    language: str
    topics: tuple[str, ...]
    names: frozenset[str]
    stems: frozenset[str]

    @classmethod
    def of(cls, reading: Reading, statement: StatementMention, *, side: str, number: int) -> "Said":
        """Return a statement of a reading, whose number in the record and whose side are given."""
        start, end = statement.start, statement.end
        names = {
            referent.id
            for referent in reading.referents
            if any(start <= mention.start < end for mention in referent.mentions)
        }
        if any(start <= place < end for each in reading.agreements for place, _ in each.spans):
            names.add(_AGREEMENT)
        return cls(
            statement=statement,
            side=side,
            number=number,
            language=reading.language,
            topics=statement.topics,
            names=frozenset(names),
            stems=frozenset(_stems(reading.document.text[start:end], reading.language)),
        )


def _stems(words: str, language: str) -> Iterator[str]:
    """Yield the beginnings of words, and of their consonants: اقتصادی and الاقتصادية, توسعه and توسيع, مانع and لمنع."""
    for word in words_of(words, language):
        if word.isdigit():
            yield word
            continue
        yield from _beginnings(word)
        if language == ARABIC and word[0] in PROCLITICS and len(word) > _STEM:
            yield from _beginnings(word[1:])


def _beginnings(word: str) -> Iterator[str]:
    if len(word) >= _STEM:
        yield word[:_STEM]
    consonants = word[:1] + word[1:].translate(_VOWELS)
    if len(consonants) >= _STEM and consonants[:_STEM] != word[:_STEM]:
        yield consonants[:_STEM]


def together(
    said: Sequence[Said], *, among: Sequence[Said], common: Collection[str] = ()
) -> list[list[Said]]:
    """Return statements of one speaker in groups, each about one thing, in the order of the reports.

    What is rare `among` all statements tells most. `common` are those of whom all is told anyway.
    """
    rarity = _Rarity(among, common)
    group_of = list(range(len(said)))
    for first, second in _pairs(said, rarity):
        old, new = group_of[second], group_of[first]
        group_of = [new if group == old else group for group in group_of]
    groups: dict[int, list[Said]] = {}
    for each, group in zip(said, group_of, strict=True):
        groups.setdefault(group, []).append(each)
    return _with_the_rest(list(groups.values()))


class _Rarity:
    """Say how much it tells that two statements name somebody, or have a word in common."""

    def __init__(self, among: Sequence[Said], common: Collection[str]) -> None:
        self.words = Counter(stem for each in among for stem in each.stems)
        self.names = Counter(name for each in among for name in each.names)
        self.common = frozenset(common)

    def of(self, one: Said, other: Said) -> float:
        names = sum(
            0.15 if name in self.common or self.names[name] > _OFTEN else 1.5 / self.names[name]
            for name in one.names & other.names
        )
        return names + sum(1.2 / self.words[stem] for stem in one.stems & other.stems)


def _pairs(said: Sequence[Said], rarity: _Rarity) -> list[tuple[int, int]]:
    """Return which statements of different reports are about one thing, the likest first; one of each report at most."""
    near: list[tuple[float, int, int]] = []
    for first, second in combinations(range(len(said)), 2):
        one, other = said[first], said[second]
        if one.number == other.number:
            continue
        nearness = max((_nearness(a, b) for a in one.topics for b in other.topics), default=0.0)
        value = nearness + rarity.of(one, other)
        if value >= _ENOUGH:
            near.append((-value, first, second))
    # One of each report: a long statement must not draw all others to it.
    taken: set[tuple[int, int]] = set()
    found = []
    for _, first, second in sorted(near):
        keys = (first, said[second].number), (second, said[first].number)
        if taken.isdisjoint(keys):
            taken.update(keys)
            found.append((first, second))
    return found


def _with_the_rest(groups: list[list[Said]]) -> list[list[Said]]:
    """Put what one side says a second time, on a topic that both have, beside what both say."""
    shared = [group for group in groups if len({said.side for said in group}) > 1]
    kept = list(shared)
    for group in groups:
        if group in shared:
            continue
        home = next(
            (each for each in shared if any(_is_more(said, one) for said in group for one in each)), None
        )
        if home is None:
            kept.append(group)
        else:
            home.extend(group)
    return kept


def _is_more(said: Said, other: Said) -> bool:
    """Tell whether a statement goes on about what another is about: one exact topic, or a general one with a name."""
    topics = set(said.topics) & set(other.topics)
    return any("." in topic for topic in topics) or bool(topics and _AGREEMENT in said.names & other.names)


def _nearness(one: str, other: str) -> float:
    """Return how near two topics are: of one another, or under one second level."""
    if one == other:
        return 1.0
    first, second = one.split("."), other.split(".")
    shared = 0
    for a, b in zip(first, second, strict=False):
        if a != b:
            break
        shared += 1
    return 0.8 if shared == min(len(first), len(second)) else 0.3 * shared
