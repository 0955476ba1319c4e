"""Offices of Persian told of several at once: «لاوروف» و «کری» وزیران خارجه روسیه و آمریکا."""

from collections.abc import Sequence

from rasad.extract.people.charges import DEPUTY_OF
from rasad.extract.people.ground import Ground
from rasad.extract.people.holders import may_hold
from rasad.extract.people.names import skip_honorifics
from rasad.extract.people.offices import Role
from rasad.extract.people.people import Person
from rasad.extract.people.several import read_plural
from rasad.extract.people.state_words import StateWord

SHARED = "shared"
"""How the state of such an office is told: the phrase is everybody's, so that it is no mention of one."""
_JOINTS = frozenset({"و", "،", ","})
_MARKS = frozenset("«»\"'()")
_LONGEST_ROW = 6


def share_deputies(
    ground: Ground, persons: Sequence[Person], roles: Sequence[Role], *, home: str | None
) -> None:
    """Give those named in a row beside معاونان وزیر خارجه the office of deputies."""
    starts, ends = _places(persons)
    for role in roles:
        if not role.first or ground.words[role.first - 1] not in ground.lists["deputies"]:
            continue
        named = _names_after(ground, role.end, starts) or _names_before(ground, role.first - 1, ends)
        office = DEPUTY_OF.get(
            role.office, "deputy_minister" if role.office.endswith("_minister") else "official"
        )
        for person in named if len(named) > 1 else ():
            if all(held.office != office for held in person.roles):
                person.roles.append(Role(role.first - 1, role.end, office, role.of or home, SHARED, role.end))


def _places(persons: Sequence[Person]) -> tuple[dict[int, tuple[int, Person]], dict[int, tuple[int, Person]]]:
    """Return the names by the words where they begin, and by those where they end."""
    starts = {run.first: (run.end, person) for person in persons for run in person.runs}
    return starts, {end: (first, person) for first, (end, person) in starts.items()}


def share_plurals(ground: Ground, persons: Sequence[Person], *, year: int | None = None) -> None:
    """Give the office of a plural phrase with its states to as many named beside it, in order.

    The names stand before the phrase or behind it, joined by و or a comma, as many as the states. Without names the
    phrase means those who are named elsewhere with the office, or are known to have held it in the `year`.
    """
    plurals = dict(line.split(" ") for line in ground.lists["plural_offices"])
    starts, ends = _places(persons)
    for word in ground.where(plurals.keys()):
        told = read_plural(ground, word, plurals[ground.words[word]])
        first, office = word, told[0] if told is not None else ""
        if plurals[ground.words[word]] == "وزیر" and word and ground.words[word - 1] == "نخست":
            first, office, told = word - 1, "head_of_government", ("head_of_government", word + 1)
        if told is None:
            continue
        states = _read_states(ground, told[1])
        if len(states) < 2:
            continue
        end = states[-1].end
        named = _names_after(ground, end, starts) or _names_before(ground, first, ends)
        if len(named) == len(states) == len({id(person) for person in named}):
            for person, state in zip(named, states, strict=True):
                if all(held.office != office for held in person.roles):
                    person.roles.append(Role(first, end, office, state.code, SHARED, end))
        elif not named:
            _refer(persons, office, first, states, year)


def _refer(
    persons: Sequence[Person], office: str, first: int, states: Sequence[StateWord], year: int | None
) -> None:
    """Let a plural phrase without names mean those who hold the office of its states, where each is known by name."""
    holders = [
        [person for person in persons if _is_told(person, office, state.code)]
        or [person for person in persons if _is_known(person, office, state.code, year)]
        for state in states
    ]
    if any(len(found) != 1 for found in holders):
        return
    for found, state in zip(holders, states, strict=True):
        begin = first if state is states[0] else state.first
        found[0].roles.append(Role(begin, state.end, office, state.code, "name", state.end))


def _is_told(person: Person, office: str, code: str) -> bool:
    """Tell whether the report itself says that somebody holds an office."""
    return any(held.office == office and held.of == code and not held.former for held in person.roles)


def _is_known(person: Person, office: str, code: str, year: int | None) -> bool:
    """Tell whether somebody of whom the report tells no office is known to have held one."""
    return not person.roles and any(
        held.office == office and held.of == code and may_hold(held, year) for held in person.held
    )


def _read_states(ground: Ground, word: int) -> list[StateWord]:
    """Return the states in a row from a word on, کشورمان left to nobody."""
    states: list[StateWord] = []
    while len(states) < _LONGEST_ROW:
        state = ground.states.get(word)
        if state is None or not state.code or state.weak or state.how not in {"name", "seat"}:
            break
        states.append(state)
        word = state.end + (ground.at(state.end) in _JOINTS)
    return states


def _names_after(ground: Ground, word: int, starts: dict[int, tuple[int, Person]]) -> list[Person]:
    """Return whom a row of names behind a phrase names."""
    named: list[Person] = []
    while len(named) < _LONGEST_ROW:
        while ground.at(word) in _MARKS | _JOINTS | {":"} and (named or ground.at(word) != "و"):
            word += 1
        word = skip_honorifics(ground, word)
        if word not in starts:
            break
        word, person = starts[word]
        named.append(person)
        while ground.at(word) in _MARKS:
            word += 1
        if ground.at(word) not in _JOINTS:
            break
    return named


def _names_before(ground: Ground, word: int, ends: dict[int, tuple[int, Person]]) -> list[Person]:
    """Return whom a row of names before a phrase names, in the order of the text."""
    named: list[Person] = []
    while word and len(named) < _LONGEST_ROW:
        while (
            word
            and (ground.words[word - 1] in _MARKS | _JOINTS)
            and not (not named and ground.words[word - 1] == "و")
        ):
            word -= 1
        if word not in ends:
            break
        word, person = ends[word]
        named.append(person)
        while word and (ground.words[word - 1] in _MARKS or word - 1 in ground.titles):
            word -= 1
        if not word or ground.words[word - 1] not in _JOINTS:
            break
    return named[::-1]
