"""Which person a role phrase means, and of which state the phrases are that do not say it."""

from collections.abc import Sequence

from rasad.extract.ground import Ground
from rasad.extract.persons import Person
from rasad.extract.roles import COUNTERPART, Role

_OF_LIMITS = frozenset({"head_of_organisation", "official", "party_leader", "secretary_general"})


def settle_states(roles: Sequence[Role], ground: Ground, home: str | None) -> list[Role]:
    """Give each role phrase the state that it leaves unsaid, where the text tells it.

    کشورمان is the outlet's country; این کشور, بلاده the state last spoken of; an office without a state is
    of the state that the same office has elsewhere in the report, else of the outlet's own.
    """
    settled: list[Role] = []
    states = sorted(ground.states.values())
    for role in roles:
        if role.how == "home":
            settled.append(role._replace(of=home))
        elif role.how == "same":
            before = [state for state in states if state.end <= role.first and state.code]
            settled.append(role._replace(of=before[-1].code if before else None))
        else:
            settled.append(role)
    told: dict[str, set[str]] = {}
    for role in settled:
        if role.of:
            told.setdefault(role.office, set()).add(role.of)
    return [_supply(role, told, home) for role in settled]


def _supply(role: Role, told: dict[str, set[str]], home: str | None) -> Role:
    """Supply the state of a role phrase that does not tell it."""
    if role.of or role.how or role.free or role.general or role.office in _OF_LIMITS:
        return role
    elsewhere = told.get(role.office, set())
    if len(elsewhere) == 1:
        return role._replace(of=next(iter(elsewhere)))
    return role._replace(of=home)


def compatible(asked: Role, held: Role) -> bool:
    """Tell whether a role phrase may mean the holder of an office."""
    if asked.of and held.of and asked.of != held.of:
        return False
    if asked.office == held.office:
        return True
    if asked.general and asked.office in {"minister", "official", "head_of_organisation"}:
        return held.office.endswith(asked.office)
    return {asked.office, held.office} == {"ambassador", "permanent_representative"}


def resolve(role: Role, persons: Sequence[Person]) -> Person | None:
    """Return the one person whom a role phrase means; None where nobody or more than one fits."""
    found = [person for person in persons if any(compatible(role, held) for held in person.roles)]
    return found[0] if len(found) == 1 else None


def counterpart_office(role: Role, roles: Sequence[Role], persons: Sequence[Person]) -> Role | None:
    """Return a counterpart's phrase with its office: that of the person spoken of just before."""
    before = [held for held in roles if held.end <= role.first and held.office != COUNTERPART and held.of != role.of]
    if not before:
        return None
    return role._replace(office=before[-1].office, general=False)
