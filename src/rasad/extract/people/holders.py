"""Who is known to have held an office, and when."""

from collections.abc import Mapping, Sequence

from rasad.extract.people.ground import Ground
from rasad.extract.people.names import Run
from rasad.extract.people.offices import COUNTERPART, Role
from rasad.extract.people.people import Person
from rasad.vocabulary.held import Held
from rasad.vocabulary.schema import Named

HIGHEST = frozenset(
    {"head_of_state", "head_of_government", "foreign_minister", "supreme_leader", "crown_prince"}
)
"""Offices whose holders everybody knows."""
RECENT = 2003
"""Of which year on a holder may be meant by a report without a date."""


def holds_others(ground: Ground, run: Run, role: Role) -> bool:
    """Tell whether somebody named is known, and by other offices than the high one of a phrase."""
    if role.office not in HIGHEST:
        return False
    match = ground.people.get(run.first) or ground.surnames.get(run.first)
    held = match.row.held if match is not None and isinstance(match.row, Named) else ()
    return bool(held) and all(
        told.office != role.office or (role.of is not None and told.of != role.of) for told in held
    )


def has_held(ground: Ground, word: int, role: Role, *, strictly: bool = False) -> bool:
    """Tell whether somebody named at a word is known to have held the office of a phrase; or, not `strictly`, for none."""
    match = ground.people.get(word) or ground.surnames.get(word)
    held = match.row.held if match is not None and isinstance(match.row, Named) else ()
    if not held:
        return match is not None and not strictly
    return any(told.office == role.office and (not strictly or role.of in {None, told.of}) for told in held)


def by_office(ground: Ground, word: int, role: Role) -> Run | None:
    """Return the surname at a word that is a common word too, where its bearer is known to have held the office beside it.

    The report must speak of that one's state: الرئيس روحاني, رئیس‌جمهور روحانی in one on Iran.
    """
    match = ground.surnames.get(word)
    if match is None or not match.weak or match.prefix or not isinstance(match.row, Named):
        return None
    spoken = {state.code for state in ground.states.values()}
    held = {told.of for told in match.row.held if told.office == role.office}
    own = role.of in held if role.of else bool(held & spoken)
    return Run(word, match.end, known=match.row.id) if own else None


def holds_in(held: Held, year: int) -> bool:
    """Tell whether an office was held in a year."""
    return int((held.since or "0")[:4]) <= year <= int((held.until or "9999")[:4])


def told_at_home(
    told: Mapping[tuple[str, str], set[str]], persons: Sequence[Person], home: str | None, year: int | None
) -> Mapping[tuple[str, str], set[str]]:
    """Return of which states a Persian report tells each office, with home where its known holder is named there.

    In «عراقچی با وزیر خارجه عربستان دیدار کرد» a bare وزیر خارجه need not be that of Saudi Arabia.
    """
    held = {
        each.office
        for person in persons
        for each in person.held
        if each.of == home and each.office in HIGHEST and may_hold(each, year)
    }
    return {key: states | {home} if home and key[0] in held else states for key, states in told.items()}


def may_hold(held: Held, year: int | None) -> bool:
    """Tell whether an office was held in a year, or of late where the year is not known."""
    return int((held.until or "9999")[:4]) >= RECENT if year is None else holds_in(held, year)


def as_held(ground: Ground, person: Person, role: Role, year: int | None) -> Role:
    """Return a counterpart's office as somebody known held it then: نظيره الفرنسي إيمانويل ماكرون is a head of state."""
    if not ground.arabic or ground.change(role.first) != COUNTERPART or year is None:
        return role
    then = {
        held.office for held in person.held if held.office and held.of == role.of and holds_in(held, year)
    }
    return role._replace(office=then.pop()) if len(then) == 1 and role.office not in then else role
