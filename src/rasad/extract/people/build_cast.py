"""Build the cast of a report: persons with their offices, organisations and states, and all their places."""

from collections.abc import Mapping, Sequence

from rasad.extract.cast import Cast, make_cast
from rasad.extract.people.casting import Casting
from rasad.extract.people.ground import lay_ground
from rasad.extract.people.home import home_state
from rasad.extract.people.known import describe
from rasad.extract.people.openings import join_openings
from rasad.extract.people.persons import find_persons
from rasad.extract.people.plurals import share_deputies, share_plurals
from rasad.extract.people.roles import find_roles
from rasad.extract.people.whose import settle_same
from rasad.stages import Stages
from rasad.text import Text
from rasad.vocabulary.lexicon import Lexicon, Match


def build_cast(
    text: Text,
    matches: Mapping[str, Sequence[Match]],
    lexicon: Lexicon,
    *,
    home: str | None = None,
    year: int | None = None,
) -> Stages[Cast]:
    """Find, stage by stage, who is mentioned in a report, where, and in which office.

    `home` is the ISO code of the outlet's country, where the caller knows it; else the report itself tells it.
    `year` is the one of publication, where it is known.
    """
    ground = lay_ground(text, matches, lexicon)
    yield
    home = home or home_state(ground, matches)
    roles = settle_same(list(find_roles(ground)), ground, home)
    yield
    persons = yield from find_persons(ground, roles)
    yield
    for person in persons:
        describe(ground, person)
    if not ground.arabic:
        join_openings(ground, roles, persons, year)
    yield
    casting = Casting(ground, home, roles, year=year)
    casting.settle(persons)
    if not ground.arabic:
        share_plurals(ground, persons, year=year)
        share_deputies(ground, persons, roles, home=home)
    for person in persons:
        casting.add_person(person)
    yield
    casting.add_roles(persons)
    yield
    casting.add_actors()
    cast = make_cast(casting.figures, casting.placed)
    yield
    return cast
