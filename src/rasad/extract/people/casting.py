"""Collect the figures of a report and where each is mentioned: persons with their offices, organisations, states."""

from collections.abc import Sequence

from rasad.extract.cast import Figure, Placed, RolePhrase
from rasad.extract.people.actors import find_actors
from rasad.extract.people.another_head import is_of_another, without_sons
from rasad.extract.people.charge_words import same_charge
from rasad.extract.people.coreference import counterpart_office, is_of_two, may_stand_alone, resolve
from rasad.extract.people.couples import coupled
from rasad.extract.people.ground import Ground
from rasad.extract.people.holders import as_held, told_at_home
from rasad.extract.people.known import join_accounts
from rasad.extract.people.lists import states_in_lists
from rasad.extract.people.offices import COUNTERPART, ELECTED, SENT, Role
from rasad.extract.people.pairing import pair_names
from rasad.extract.people.people import Person, fullest, unmarked
from rasad.extract.people.personal_offices import personal_offices
from rasad.extract.people.plurals import SHARED
from rasad.extract.people.posts import (
    find_bearer,
    is_chosen,
    is_new,
    is_passing,
    is_past,
    is_post,
    is_predicate,
)
from rasad.extract.people.unnamed import is_unnamed
from rasad.extract.people.whose import (
    foreign_state,
    head_word,
    hinted_state,
    host_state,
    lacks,
    main_state,
    near_state,
    shared_states,
    supply,
    told_states,
)
from rasad.reading import Form, Kind

_AWAY, _INSIDE = b"\x01", b"\x02"
_WITH_RULERS = frozenset({"AE-AZ", "AE-DU", "AE-SH", "AE-AJ", "AE-RK", "AE-FU", "AE-UQ"})  # حاكم دبي


class Casting:
    """Collect figures and their places while a cast is built."""

    def __init__(
        self, ground: Ground, home: str | None, roles: Sequence[Role], *, year: int | None = None
    ) -> None:
        """Begin with an empty cast."""
        self.year = year
        self.ground = ground
        self.home = home
        self.roles = roles
        self.told = told_states(roles, ground)
        self.main = main_state(roles)
        self.foreign = None if ground.arabic else foreign_state(ground, home)
        self.hinted: str | None = None
        self.host = host_state(ground, roles) if ground.arabic else None
        self.figures: list[Figure] = []
        self.placed: list[Placed] = []
        self.taken = bytearray(len(ground.words) + 1)
        self.holders: dict[int, Figure] = {}

    def supplied(self, role: Role, own: str | None = None, *, named: bool = False) -> Role:
        """Return a role with the state that it leaves unsaid; of a named person the one named near it will do."""
        leader = any(word in self.ground.offices for word in range(role.first + 1, role.end))
        advises = (
            self.ground.arabic and role.office == "adviser" and not leader
        )  # المستشار السابق: of any state
        near = near_state(role, self.ground) if named and not role.of and not advises else None
        main = self.main if self.hinted in {None, self.main} else None
        home = self.home or (None if advises else self.host or main) or near
        if not role.of and lacks(role, self.ground, home):
            main = self.main if self.main != home else None
            home = main or near_state(role, self.ground, but=home)
        if named and self.foreign and role.how == "":
            home = self.foreign
        own = own or (self.home if named and self.ground.arabic else None)
        return supply(role, self.told, self.ground, home=home, own=own)

    def settle(self, persons: list[Person]) -> None:
        """Give the offices of named persons their states, counterparts their offices."""
        shared = shared_states(self.roles, self.ground.words)
        listed = {} if self.ground.arabic else states_in_lists(self.ground, persons)
        self.hinted = hinted_state(persons) if self.ground.arabic else None
        held = [person for person in persons if person.roles]
        for person in held:
            if person.country is None:
                person.roles = [
                    role._replace(of=listed[role.first], how="name") if role.first in listed else role
                    for role in person.roles
                ]
            person.roles = [
                role._replace(of=shared[role.first], how="name", general=False)
                if role.first in shared and role.general and role.office in SENT  # سفیر و سرکنسول امارات
                else role
                for role in person.roles
            ]
            said = {role.office for role in person.roles if role.of}
            unsaid = [role for role in person.roles if role.of or role.office not in said]
            told = (role.of for role in unsaid if role.of and role.how in {"name", "demonym"})
            own = person.country or next(told, None)
            own = own.split("-")[0] if own and own in _WITH_RULERS else own
            person.roles = [
                self.supplied(role._replace(of=None) if own and role.how == "same" else role, own, named=True)
                for role in unsaid
            ]
        join_accounts(self.ground, persons)
        for person in held:
            asked = [
                counterpart_office(self.ground, role, self.roles, persons)
                if role.office == COUNTERPART
                else role
                for role in person.roles
            ]
            person.roles = [
                as_held(self.ground, person, role, self.year) for role in asked if role is not None
            ]

    def figure(
        self, kind: Kind, *, name: str | None = None, known: str | None = None, country: str | None = None
    ) -> Figure:
        """Add a figure."""
        names = {self.ground.lexicon.language.tag: name} if name else {}
        made = Figure(
            number=len(self.figures), kind=kind, names=names, offices=[], known=known, country=country
        )
        self.figures.append(made)
        return made

    def place(self, figure: Figure, first: int, end: int, *, form: Form, mark: bytes = _AWAY) -> None:
        """Add a place of a figure, its words marked as ones that keep others away or let them stand inside."""
        self.placed.append(Placed(first, end, form, figure.number))
        self.taken[first:end] = mark * (end - first)
        if form == "role":
            self.holders[first] = figure

    def add_person(self, person: Person) -> None:
        """Add a named person with all places of the name and the offices beside them."""
        longest = fullest(self.ground, person)
        name = self.ground.text.evidence(longest.first, longest.end)[len(longest.clitic) :]
        figure = self.figure("person", name=unmarked(name), known=person.known)
        for run in without_sons(self.ground, person.runs):
            self.place(figure, run.first, run.end, form="handle" if run.handle else "name")
        for role in person.roles:
            if role.how != SHARED:
                self.place(figure, role.first, role.end, form="role", mark=_INSIDE)
            self.add_office(figure, role)

    def add_office(self, figure: Figure, role: Role) -> None:
        """Give a person an office, once."""
        elected = ELECTED in self.ground.words[role.first : role.end]  # کمال دمیر رئیس‌جمهور منتخب ترکیه
        if (role.designate and not elected) or role.office == COUNTERPART or role.general:
            return
        if any(known.office == role.office and known.of == role.of for known in figure.offices):
            return
        phrase = RolePhrase(role.first, role.end, role.office, role.of, role.said, role.former, role.acting)
        figure.offices.append(phrase)

    def add_roles(self, persons: Sequence[Person]) -> None:
        """Place the role phrases that stand away from names on the persons they mean, or on figures of their own."""
        if not self.ground.arabic:
            self.told = told_at_home(self.told, persons, self.home, self.year)
        attached = {role.first for person in persons for role in person.roles}
        shared = shared_states(self.roles, self.ground.words)
        alone: dict[tuple[str, str | None], list[list[Role]]] = {}
        for role, following in zip(self.roles, [*self.roles[1:], None], strict=False):
            if role.first in attached or role.weak or (not self.ground.arabic and is_new(self.ground, role)):
                continue
            asked = (
                counterpart_office(self.ground, role, self.roles, persons)
                if role.office == COUNTERPART
                else role
            )
            if asked is None:
                continue
            if not asked.of and role.first in shared:
                asked = asked._replace(of=shared[role.first], how="name")
            given = self.supplied(asked)
            person = self._meant(asked, given, persons)
            if person is not None and self._means_another(asked, given, person):
                person = None
            if person is not None:
                self._place_role(self.figures[persons.index(person)], asked, given)
            elif may_stand_alone(asked, given):
                if self._is_said(asked, given, following, persons):
                    continue
                key = (asked.office, given.of or " ".join(self.ground.words[role.first : role.end]))
                groups = alone.setdefault(key, [])
                fits = [group for group in groups if same_charge(self.ground, group[0], given)]
                if fits:
                    fits[0].append(given)
                else:
                    groups.append([given])
        self._add_alone([group for groups in alone.values() for group in groups], persons)

    def _is_said(self, asked: Role, given: Role, following: Role | None, persons: Sequence[Person]) -> bool:
        """Tell whether an office is a post or nobody's, or in Persian said of somebody; give it to the one of whom it is said."""
        if self.ground.arabic:
            return is_unnamed(self.ground, given) or is_of_two(asked, persons)
        said = is_chosen(self.ground, given) or is_predicate(self.ground, given, following)
        bearer = find_bearer(self.ground, given, persons) if said else None
        if bearer is not None:
            figure = self.figures[persons.index(bearer)]
            self.place(figure, given.first, given.end, form="role", mark=_INSIDE)
            held = given._replace(former=given.former or is_past(self.ground, given))
            self.add_office(figure, held)
            bearer.roles.append(held)
        return said or is_post(self.ground, given)

    def _meant(self, asked: Role, given: Role, persons: Sequence[Person]) -> Person | None:
        """Return whom a phrase means, of a state that the report only hints at too (الرئيس تبون, then الرئيس)."""
        hinted = asked._replace(of=self.hinted) if self.hinted and not given.of else given
        return resolve(self.ground, asked, persons, [hinted])

    def _place_role(self, figure: Figure, asked: Role, given: Role) -> None:
        """Place a phrase on whom it means; it gives its office to one named beside a bare one (السفير فلان) alone."""
        self.place(figure, asked.first, asked.end, form="role", mark=_INSIDE)
        if not figure.offices and not asked.general and asked.said:
            self.add_office(figure, given)

    def _means_another(self, asked: Role, given: Role, person: Person) -> bool:
        """Tell whether a phrase without a state is another's: in Persian the home state's office, of which the report speaks too.

        `بوش رئیس‌جمهور آمریکا` is not meant by رئیس‌جمهور where رئیس‌جمهور ایران is spoken of.
        """
        if self.ground.arabic:
            return is_of_another(self.ground, asked, person)
        if asked.of or asked.general or given.of != self.home:
            return False
        told = self.told.get((asked.office, head_word(asked, self.ground)), set())
        return given.of in told and all(held.of != given.of for held in person.roles)

    def _add_alone(self, alone: Sequence[list[Role]], persons: Sequence[Person]) -> None:
        """Make figures of those known by role alone, but for those whom the report also calls by name."""
        pairs = pair_names(self.ground, alone, persons, placed=self.placed, home=self.home, year=self.year)
        posts = self.ground.lists["post_words"]
        couples = {} if self.ground.arabic else coupled(self.ground, self.roles)
        for number, phrases in enumerate(alone):
            before = [self.ground.words[role.first - 1] for role in phrases if role.first]
            if len(before) == len(phrases) and all({word, word.removeprefix("و")} & posts for word in before):
                continue  # پست نخست‌وزیر is the post, not who holds it
            if number not in pairs and not self.ground.arabic and is_passing(self.ground, phrases):
                continue
            joined = (n for role in phrases for n in couples.get(role.first, ()) if n in self.holders)
            figure = self.figures[pairs[number]] if number in pairs else None
            figure = figure or next((self.holders[n] for n in joined), None) or self.figure("person")
            for role in phrases:
                self.place(figure, role.first, role.end, form="role", mark=_INSIDE)
                self.add_office(figure, role)

    def add_actors(self) -> None:
        """Add states and organisations with their places."""
        found: dict[str, Figure] = {}
        offices = personal_offices(self.ground, self.placed)
        for actor in find_actors(self.ground, self.taken, self.home, offices):
            if actor.key not in found:
                name = self.ground.text.evidence(actor.first, actor.end)
                found[actor.key] = self.figure(
                    actor.kind, name=name, known=actor.known, country=actor.country
                )
            self.place(found[actor.key], actor.first, actor.end, form="name")
