"""Tell where an Arabic office without a state is of another than the one holder whom the report names: رئيس البلاد, الرئيس دلوان."""

from collections import Counter
from collections.abc import Sequence

from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import breaks, is_finite, is_listed
from rasad.extract.people.names import Run
from rasad.extract.people.offices import Role
from rasad.extract.people.people import Person

_HEADS = frozenset({"head_of_state", "head_of_government"})
_SAID = frozenset({"name", "demonym", "seat"})
_NAME = 5  # letters of a name that no list has, at least


def is_of_another(ground: Ground, role: Role, person: Person) -> bool:
    """Tell whether a bare office of Arabic is not a person's: of the state of which the report speaks most, or with another name behind it."""
    if role.of or role.office not in _HEADS or role.general:
        return False
    if ground.words[role.end - 1] in ground.lists["same_state"]:
        return _is_elsewhere(ground, role, person)
    return role.end == role.first + 1 and _is_called(ground, role.end, person)


def _told_before(ground: Ground, role: Role) -> Counter[str]:
    """Count how often each state is named before an office."""
    return Counter(
        state.code
        for word, state in ground.states.items()
        if state.how in _SAID and state.code and word < role.first
    )


def _is_elsewhere(ground: Ground, role: Role, person: Person) -> bool:
    """Tell whether the report names another state before رئيس البلاد, and more often than the person's."""
    own = {held.of for held in person.roles if held.office == role.office and held.of}
    told = _told_before(ground, role)
    most = max(told, key=lambda code: told[code], default="")
    return bool(own) and most not in own and told[most] > max(told[of] for of in own if of)


def _is_called(ground: Ground, word: int, person: Person) -> bool:
    """Tell whether a name that no list has stands behind الرئيس, twice or more in the report, and is none of the person's."""
    here = ground.at(word)
    if len(here) < _NAME or not here.isalpha() or here.startswith("ال") or is_listed(ground, here):
        return False
    if breaks(ground, word) or is_finite(ground, here) or here in person.key:
        return False
    return len(ground.where({here})) > 1


def without_sons(ground: Ground, runs: Sequence[Run]) -> list[Run]:
    """Return the places of a name without those of a son called so: ترامب الابن, where ترامب is named too."""
    sons = ground.lists["generations"] if ground.arabic else ()
    kept = [run for run in runs if ground.at(run.end) not in sons] if sons else []
    return kept or list(runs)
