"""Offices told of several at once in Arabic: الرئيسان الروسي فلان والتركي فلان, وزراء خارجية مصر فلان والأردن فلان."""

from collections.abc import Iterator, Mapping
from functools import cache

from rasad.extract.people.bodies import read_portfolio
from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import begins_name
from rasad.extract.people.names import read_name
from rasad.extract.people.offices import COUNTERPART, Role
from rasad.extract.people.state_words import StateWord
from rasad.vocabulary.schema import Office

_COMMAS = frozenset({"،", ","})
_ONTO = ("", "و", "ب", "ل", "ال", "وال", "بال", "لل")
_ENDINGS = ("ان", "ین", "ا", "ی")
_TAKING_STATE = frozenset({"", "state", "president", "portfolio"})
_COUNTERPART = "نظیر"
_LONGEST_OFFICE = 4
_LONGEST_ROW = 8


def find_several(ground: Ground) -> dict[int, Role]:
    """Return the office of each of several, by the word where it is told: the noun's for the first, a state's for the rest.

    Two at least must be named, each behind the state of his office.
    """
    found: dict[int, Role] = {}
    plurals = _by_plural(ground.lists["plural_offices"])
    ends = (*_ENDINGS, *plurals)  # most words are met for the first time, and end otherwise

    def find(here: str) -> str:
        return _singular(ground, here, plurals) if here.endswith(ends) else ""

    heads = ground.lexicon.noted("several", ground.distinct, find)
    for word in ground.where(heads.keys()):
        told = read_plural(ground, word, heads[ground.words[word]])
        members = _members(ground, *told, word) if told is not None else []
        if len(members) > 1:
            found.update({role.first: role for role in members})
    return found


def find_next(ground: Ground, role: Role) -> Iterator[Role]:
    """Yield the offices that a row of names leaves to their states: وزير الخارجية الروسي فلان والتركي فلان والإيراني فلان."""
    if not ground.arabic or role.how != "demonym" or role.office == COUNTERPART or role.general:
        return
    run = read_name(ground, role.end + (ground.at(role.end) in _COMMAS))
    while run is not None and not run.clitic:
        at = run.end + (ground.at(run.end) in _COMMAS)
        state = ground.states.get(at)
        joined = state is not None and state.how == "demonym" and state.prefix in {"و", "وال"}
        if state is None or not joined or not ground.words[at].startswith("وال"):
            return
        if not begins_name(ground, state.end):
            return
        yield role._replace(first=at, end=state.end, reach=state.end, of=state.code)
        run = read_name(ground, state.end + (ground.at(state.end) in _COMMAS))


@cache
def _by_plural(lines: frozenset[str]) -> Mapping[str, str]:
    """Return the offices of a word list by the plurals that stand before them."""
    return dict(line.split(" ") for line in lines)


def _singular(ground: Ground, here: str, plurals: Mapping[str, str]) -> str:
    """Return the office noun of which a word is the dual or plural, nothing where it is none."""
    for onto in _ONTO:
        stem = here[len(onto) :]
        if not here.startswith(onto) or len(stem) < 4:
            continue
        if stem in plurals:
            return plurals[stem]
        for ending in _ENDINGS:
            head = stem.removesuffix(ending)
            if head != stem and _row(ground, head) is not None:
                return head
    return ""


def _row(ground: Ground, form: str) -> Office | None:
    """Return the row of an office by its words."""
    for entry in ground.lexicon.forms.get(form, ()):
        if (
            entry.subject == "offices"
            and isinstance(entry.row, Office)
            and entry.row.takes in _TAKING_STATE
            and not entry.row.of
        ):
            return entry.row
    return None


def read_plural(ground: Ground, word: int, head: str) -> tuple[str, int] | None:
    """Return the office that a noun of several tells, and where its words end: وزيرا الخارجية, رئيسي الوزراء."""
    for end in range(word + _LONGEST_OFFICE, word + 1, -1):
        row = _row(ground, " ".join((head, *ground.words[word + 1 : end])))
        if row is not None and row.takes != "portfolio":
            return row.office, end
    if head == _COUNTERPART:
        return COUNTERPART, word + 1
    portfolio = read_portfolio(ground, word + 1)
    row = _row(ground, head)
    if row is None:
        return None
    if row.takes == "portfolio":
        return (portfolio[1], portfolio[0]) if portfolio is not None else None
    return row.office, word + 1


def _members(ground: Ground, office: str, end: int, word: int) -> list[Role]:
    """Return the roles of those whom a row names one by one: state and name, joined by و or a comma."""
    members: list[Role] = []
    first, at = word, end
    while len(members) < _LONGEST_ROW:
        state = ground.states.get(at)
        if state is None or not _is_told(state, first=not members):
            break
        run = read_name(ground, state.end)
        if run is None or run.clitic:
            break
        begin, general = (state.first if members else first), office == COUNTERPART
        members.append(Role(begin, state.end, office, state.code, state.how, state.end, general=general))
        at = run.end
        while ground.at(at) in {"،", ",", "و"}:
            at += 1
    return members


def _is_told(state: StateWord, *, first: bool) -> bool:
    """Tell whether a state stands as that of one of several, the later ones behind و."""
    if not state.code or state.weak:
        return False
    return state.prefix in {"", "ال"} if first else state.prefix in {"", "ال", "و", "وال"}
