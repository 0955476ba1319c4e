"""Measure the spelling of names on politicians whose Persian, Arabic and Latin names are known.

    python benchmarks/names.py            the figures, beside plain folding with the ratio of an edit distance
    python benchmarks/names.py --misses   each name that is not found, and each two people who are made one

Two measures. Who it is: for each Persian name the nearest Arabic one, which is right or wrong (top-1); and
all pairs of a Persian and an Arabic name that are nearer than a threshold are taken to be one person's, the threshold chosen
on one half of the Persian names and measured on the other (F1). False
merges: all names of all people in one list, linked one after the other by the rules of identity with nothing but the
names to go by. The names are those of ../shared/data/names-politicians-everypolitician; where that folder is absent,
this says so and ends.
"""

import csv
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

from rasad.entity import Entity, NameUse
from rasad.link.candidates import facts_of, keys_to_ask, keys_to_keep
from rasad.link.compare import compare
from rasad.spelling import Name, nearness, parse_name
from rasad.vocabulary.load import load

CASES = (
    Path(__file__).resolve().parents[2]
    / "shared"
    / "data"
    / "names-politicians-everypolitician"
    / "politicians.tsv"
)
_LANGUAGES = ("fa", "ar", "ckb", "arz", "en", "tr", "fr")
_LIST = 5000
_THRESHOLDS = [step / 200 for step in range(100, 200)]

Score = Callable[[Name, Name], float]


class Found(NamedTuple):
    """Hold a Persian name and the Arabic one that is its own, with all Arabic ones: how near, whose, and which."""

    persian: str
    arabic: str
    pairs: tuple[tuple[float, bool, str], ...]

    @property
    def nearest(self) -> tuple[float, bool, str]:
        """Return the nearest Arabic name."""
        return max(self.pairs, key=lambda pair: pair[0])


def main(*, misses: bool) -> int:
    """Print both measures."""
    if not CASES.exists():
        print("names: skipped, ../shared with the names of politicians is not here")
        return 0
    with CASES.open(encoding="utf-8") as lines:
        people = list(csv.DictReader(lines, delimiter="\t"))
    pool = [(parse_name(person["ar"]), person) for person in people if person["ar"]]
    asked = [person for person in people if person["fa"] and person["ar"]]
    print(f"{len(asked)} Persian names, each among {len(pool)} Arabic ones")
    for title, score in (("Rasad", nearness), ("fold + edit ratio", _ratio)):
        started = time.perf_counter()
        found = [_compared(person, pool, score) for person in asked]
        took = time.perf_counter() - started
        top = sum(each.nearest[1] for each in found) / len(found)
        print(f"  {title:<18} top-1 {top:.3f}   {_halves(found)}   {took:.1f} s")
        if misses and score is nearness:
            for each in found:
                if not each.nearest[1]:
                    print(
                        f"    {each.persian} is {each.arabic}, not {each.nearest[2]} ({each.nearest[0]:.2f})"
                    )
    _print_merges(people, misses=misses)
    return 0


def _ratio(one: Name, other: Name) -> float:
    """Return what the standard library says of two folded names."""
    return SequenceMatcher(None, "".join(one.parts), "".join(other.parts), autojunk=False).ratio()


def _compared(person: dict[str, str], pool: Sequence[tuple[Name, dict[str, str]]], score: Score) -> Found:
    """Return a Persian name compared with all Arabic ones."""
    name, who = parse_name(person["fa"]), person["wikidata"]
    pairs = ((score(name, candidate), other["wikidata"] == who, other["ar"]) for candidate, other in pool)
    return Found(person["fa"], person["ar"], tuple(pairs))


def _halves(found: Sequence[Found]) -> str:
    """Return F1 on each half of the names, by the threshold that is best on the other half."""
    told = []
    for chosen_on, measured_on in ((found[0::2], found[1::2]), (found[1::2], found[0::2])):
        threshold = max(_THRESHOLDS, key=lambda score: _f1(chosen_on, score))
        told.append(f"F1 {_f1(measured_on, threshold):.3f} at {threshold:.3f}")
    return ", ".join(told)


def _f1(found: Sequence[Found], threshold: float) -> float:
    """Return F1 of all pairs that are as near as a threshold; each name has one partner."""
    taken = [right for each in found for score, right, _ in each.pairs if score >= threshold]
    return 2 * sum(taken) / (len(taken) + len(found))


def _print_merges(people: Sequence[dict[str, str]], *, misses: bool) -> None:
    """Link all names one after the other, and print how many were made one with somebody else's."""
    vocabulary = load()
    given = frozenset[str]().union(
        *(lexicon.lists.get("given_names", frozenset()) for lexicon in vocabulary.lexicons.values())
    )
    listed = [
        (person["wikidata"], tag, person[tag]) for person in people for tag in _LANGUAGES if person[tag]
    ]
    random.Random(7).shuffle(listed)
    index: dict[str, list[int]] = defaultdict(list)
    known: list[tuple[str, Entity]] = []
    joined, wrong, pairs = 0, set(), 0
    for number, (who, tag, name) in enumerate(listed[:_LIST]):
        entity = Entity(id=str(number), kind="person", names=(NameUse(language=tag, name=name),))
        facts = facts_of(entity)
        for other in {each for key in keys_to_ask(facts) for each in index[key]}:
            opinion = compare(facts, known[other][1], day=None, given=given)
            if opinion is None or opinion.verdict != "same":
                continue
            pairs += 1
            joined += known[other][0] == who
            # Two people of one name (Tim Johnson) cannot be told apart by it.
            if known[other][0] != who and facts.names != facts_of(known[other][1]).names:
                wrong.add(number)
                if misses:
                    print(f"    {name} was made one with {known[other][1].names[0].name}")
        known.append((who, entity))
        for key in keys_to_keep(facts):
            index[key].append(number)
    print(
        f"{len(known)} names of {len({who for who, _ in known})} people in one list: {len(wrong)} made one with another "
        f"person's ({len(wrong) / len(known):.2%}), {joined} of {pairs} pairs right"
    )


if __name__ == "__main__":
    sys.exit(main(misses="--misses" in sys.argv))
