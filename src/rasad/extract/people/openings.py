"""The office that opens a Persian report, and the name that goes on from it: وزیر نیرو گفت ... کمال دمیر افزود."""

from collections.abc import Sequence

from rasad.extract.found import Found
from rasad.extract.people.charge_words import same_charge
from rasad.extract.people.coreference import compatible
from rasad.extract.people.ground import Ground
from rasad.extract.people.names import Run
from rasad.extract.people.offices import COUNTERPART, Role
from rasad.extract.people.pairing import ONE_OF_A_STATE, suits
from rasad.extract.people.people import Person
from rasad.extract.people.turns import follows_too, speaks

_BETWEEN = 3
"""How many sentences behind the office the name stands at the most."""


class _Turn(Found, frozen=True):
    """Say that the sentence of this number is told of somebody by name, or by an office that stands alone."""

    sentence: int
    role: Role | None
    run: Run | None
    person: Person | None


def join_openings(ground: Ground, roles: Sequence[Role], persons: Sequence[Person], year: int | None) -> None:
    """Give whom a report names right after an office has spoken that office, so that it means the same one later.

    Nobody else speaks between, and the name comes first where it goes on. Who has an office already may be told by
    another in the opening of a report alone.
    """
    attached = {held.first for person in persons for held in person.roles}
    free = [
        role for role in roles if role.first not in attached and role.office != COUNTERPART and not role.weak
    ]
    turns = _turns(ground, free, persons)
    for number, led in enumerate(turns):
        role = led.role
        if role is None or any(
            _is_told_of(ground, role, held) for person in persons for held in person.roles
        ):
            continue  # the same words stand beside a name, or are somebody's by now
        if any(_is_again(ground, turn, role) for turn in turns[:number]):
            continue
        turn = next((turn for turn in turns[number + 1 :] if not _is_again(ground, turn, role)), None)
        if turn is None or turn.person is None or turn.sentence > led.sentence + _BETWEEN:
            continue
        told = (number == 0 or not turn.person.roles) and _goes_on(ground, led, turn)
        if told and _may_hold(ground, role, turn.person, year):
            turn.person.roles.append(role)


def _turns(ground: Ground, free: Sequence[Role], persons: Sequence[Person]) -> list[_Turn]:
    """Return who speaks in each sentence, by what stands at its head."""
    sentence_of = ground.text.sentence_of
    told: dict[int, tuple[int, _Turn]] = {}
    for person in persons:
        for run in person.runs:
            if speaks(ground, run):
                _note(told, run.first, _Turn(sentence_of[run.first], None, run, person))
    for role in free:
        if speaks(ground, role):
            _note(told, role.first, _Turn(sentence_of[role.first], role, None, None))
    return [told[number][1] for number in sorted(told)]


def _is_again(ground: Ground, turn: _Turn, role: Role) -> bool:
    """Tell whether an office speaks again in a turn."""
    return turn.role is not None and turn.role.office == role.office and same_charge(ground, turn.role, role)


def _note(told: dict[int, tuple[int, _Turn]], word: int, turn: _Turn) -> None:
    """Keep what stands first in a sentence."""
    if turn.sentence not in told or word < told[turn.sentence][0]:
        told[turn.sentence] = word, turn


def _goes_on(ground: Ground, led: _Turn, turn: _Turn) -> bool:
    """Tell whether somebody is first named, headings aside, where that one goes on from the office."""
    assert turn.person is not None
    sentences, sentence_of = ground.text.sentences, ground.text.sentence_of
    named = [
        sentence_of[run.first] for run in turn.person.runs if not sentences[sentence_of[run.first]].heading
    ]
    another = turn.run is not None and follows_too(ground, turn.run.end)
    return min(named) == turn.sentence > led.sentence and not another


def _may_hold(ground: Ground, role: Role, person: Person, year: int | None) -> bool:
    """Tell whether nothing that a report says of somebody speaks against an office."""
    if role.office in ONE_OF_A_STATE and person.known is None:
        return False
    return suits(ground, [role], person, year) and all(_go_together(role, held) for held in person.roles)


def _is_told_of(ground: Ground, role: Role, held: Role) -> bool:
    """Tell whether an office beside a name is the one of a phrase, in the same words as far as both go."""
    same_word = ground.words[role.first] == ground.words[held.first]
    return (
        same_word
        and role.office == held.office
        and compatible(role, held)
        and same_charge(ground, role, held)
    )


def _go_together(role: Role, held: Role) -> bool:
    """Tell whether an office may be told in other words beside a name: رئیس کمیسیون امنیت, then نماینده بروجرد."""
    if role.office == held.office:
        return compatible(role, held)
    if role.of and held.of and role.of[:2] != held.of[:2]:
        return False
    return not any(told.office in ONE_OF_A_STATE or told.office.endswith("minister") for told in (role, held))
