"""Build the cast of a report: persons with their offices, organisations and states, and all their places."""

from collections.abc import Mapping, Sequence

from rasad.extract.actors import find_actors
from rasad.extract.cast import Cast, Figure, Placed, RolePhrase, make_cast
from rasad.extract.coreference import counterpart_office, resolve, settle_states
from rasad.extract.ground import Ground, lay_ground
from rasad.extract.home import home_state
from rasad.extract.persons import Person, find_persons
from rasad.extract.roles import COUNTERPART, Role, find_roles
from rasad.reading import Form
from rasad.text import Text
from rasad.vocabulary.lexicon import Lexicon, Match


def build_cast(
    text: Text, matches: Mapping[str, Sequence[Match]], lexicon: Lexicon, *, home: str | None = None
) -> Cast:
    """Return who is mentioned in a report, where, and in which office.

    `home` is the ISO code of the outlet's country, where the caller knows it; else the report's own
    header and first lines tell it.
    """
    ground = lay_ground(text, matches, lexicon)
    home = home or home_state(ground)
    roles = settle_states(list(find_roles(ground)), ground, home)
    persons = find_persons(ground, roles)
    cast = _Casting(ground)
    for person in persons:
        cast.add_person(person)
    cast.add_roles(roles, persons)
    cast.add_actors(home)
    return make_cast(cast.figures, cast.placed)


class _Casting:
    """Collect figures and their places while a cast is built."""

    def __init__(self, ground: Ground) -> None:
        """Begin with an empty cast."""
        self.ground = ground
        self.figures: list[Figure] = []
        self.placed: list[Placed] = []
        self.taken = bytearray(len(ground.words) + 1)

    def figure(self, kind: str, *, name: str | None = None, known: str | None = None, country: str | None = None) -> Figure:
        """Add a figure."""
        names = {self.ground.lexicon.language.tag: name} if name else {}
        made = Figure(number=len(self.figures), kind=kind, names=names, offices=[], known=known, country=country)  # type: ignore[arg-type]
        self.figures.append(made)
        return made

    def place(self, figure: Figure, first: int, end: int, *, form: Form, mark: int = 1) -> None:
        """Add a place of a figure; `mark` 1 keeps others away, 2 lets them stand inside."""
        self.placed.append(Placed(first, end, form, figure.number))
        self.taken[first:end] = bytes([mark]) * (end - first)

    def add_person(self, person: Person) -> None:
        """Add a named person with all places of the name and the offices beside them."""
        named = [run for run in person.runs if not run.handle]
        longest = max(named or person.runs, key=lambda run: run.end - run.first)
        figure = self.figure("person", name=self.ground.text.evidence(longest.first, longest.end), known=person.known)
        for run in person.runs:
            self.place(figure, run.first, run.end, form="handle" if run.handle else "name")
        for role in person.roles:
            self.place(figure, role.first, role.end, form="role", mark=2)
            self.add_office(figure, role)

    def add_office(self, figure: Figure, role: Role) -> None:
        """Give a person an office, once."""
        if role.designate or role.office == COUNTERPART or role.general:
            return
        if any(known.office == role.office and known.of == role.of for known in figure.offices):
            return
        figure.offices.append(
            RolePhrase(role.first, role.end, role.office, role.of, role.said, role.former, role.acting)
        )

    def add_roles(self, roles: Sequence[Role], persons: Sequence[Person]) -> None:
        """Place the role phrases that stand away from names on the persons they mean, or on figures of their own."""
        attached = {role.first for person in persons for role in person.roles}
        alone: dict[tuple[str, str | None], Figure] = {}
        for role in roles:
            if role.first in attached:
                continue
            asked = counterpart_office(role, roles, persons) if role.office == COUNTERPART else role
            if asked is None:
                continue
            person = resolve(asked, persons)
            if person is not None:
                self.place(self.figures[list(persons).index(person)], role.first, role.end, form="role", mark=2)
            elif not asked.general and not asked.designate and (asked.of or asked.free):
                key = (asked.office, asked.of or " ".join(self.ground.words[role.first : role.end]))
                if key not in alone:
                    alone[key] = self.figure("person")
                self.place(alone[key], role.first, role.end, form="role", mark=2)
                self.add_office(alone[key], asked)

    def add_actors(self, home: str | None) -> None:
        """Add states and organisations with their places."""
        found: dict[str, Figure] = {}
        for actor in find_actors(self.ground, self.taken, home):
            if actor.key not in found:
                name = self.ground.text.evidence(actor.first, actor.end)
                found[actor.key] = self.figure(actor.kind, name=name, known=actor.known, country=actor.country)
            self.place(found[actor.key], actor.first, actor.end, form="name", mark=1)
