"""Lists of Persian: names in a row, and the state that the offices of a row share with the last of them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import is_finite
from rasad.extract.people.names import Run, skip_honorifics
from rasad.extract.people.offices import Role
from rasad.extract.people.people import Person
from rasad.extract.people.subjects import gather_words

_SEPARATORS = frozenset({"،", ",", "و"})
_QUOTES = frozenset("«»\"'")
_LONG = 3


def find_listed(ground: Ground, runs: Sequence[Run], taken: bytearray) -> Iterator[Run]:
    """Yield the names that follow others in a row, be their surname a common word: `کاظم جلالی، حسن زمانی و ...`.

    The first word is a given name; that is enough where it is nothing else or where the row goes on.
    """
    starts = {run.first for run in runs}
    for run in runs:
        end = run.end
        while (listed := _next(ground, end, taken, starts)) is not None:
            yield listed
            end = listed.end


def _next(ground: Ground, word: int, taken: bytearray, starts: Collection[int]) -> Run | None:
    """Return the name that stands after a name's end and a comma or و, or None."""
    while ground.at(word) in _QUOTES:
        word += 1
    if ground.at(word) not in _SEPARATORS:
        return None
    first = skip_honorifics(ground, word + 1 + (ground.at(word + 1) in _QUOTES))
    if ground.at(first) not in ground.given or taken[first] or first in ground.states:
        return None
    end = gather_words(ground, first, taken)
    if end - first < 2 or not (ground.is_mark(end) or ground.at(end) in ground.functional):
        return None
    if is_finite(ground, ground.at(end)) and ground.words[end - 1] in ground.common:
        return None  # رضا عباسی و بهزاد ظهور کردند
    after = end + (ground.at(end) in _QUOTES)
    goes_on = ground.at(after) in _SEPARATORS and after + 1 in starts
    sure = ground.words[first] not in ground.common or ground.words[first + 1] in ground.namelike
    return Run(first, end) if sure or goes_on else None


def states_in_lists(ground: Ground, persons: Sequence[Person]) -> Mapping[int, str]:
    """Return the states of offices that stand in a row of three and more persons and leave theirs to the last.

    `«الف» نخست‌وزیر، «ب» رئیس پارلمان و «پ» رئیس‌جمهور عراق`.
    """
    units = sorted(
        (run.first, role)
        for person in persons
        for role in person.roles
        for run in person.runs
        if 0 <= role.first - run.end <= 1
    )
    shared: dict[int, str] = {}
    row: list[Role] = []
    for (_, role), (start, following) in pairwise(
        [*units, (len(ground.words), units[-1][1])] if units else []
    ):
        row.append(role)
        between = [here for here in ground.words[role.end : start] if here not in _QUOTES]
        if len(between) == 1 and between[0] in _SEPARATORS and following is not role:
            continue
        last = row[-1]
        if len(row) >= _LONG and last.of and last.how in {"name", "demonym"}:
            shared.update({held.first: last.of for held in row[:-1] if not held.of and not held.how})
        row = []
    return shared
