"""Names and offices that never stand side by side: where one of each is left, they are one person."""

from collections.abc import Mapping, Sequence

from rasad.extract.cast import Placed
from rasad.extract.people.coreference import leads
from rasad.extract.people.ground import Ground
from rasad.extract.people.holders import RECENT, holds_in
from rasad.extract.people.offices import NOT_OF_STATE, Role
from rasad.extract.people.people import Person
from rasad.extract.people.turns import continues, follows_too, pair_lead, pair_turns
from rasad.vocabulary.held import Held

_OPENING = 4
"""How many sentences that are no headings make the opening of a report."""
_WELL_KNOWN = frozenset({"head_of_state", "supreme_leader"})
_HIGHEST = _WELL_KNOWN | {"head_of_government", "foreign_minister", "crown_prince", "parliament_speaker"}
ONE_OF_A_STATE = _HIGHEST | {"judiciary_head", "military_chief"}
"""Offices of which a state has one, whose holders reports seldom leave for a name that nobody knows."""
_NEAR = 3
"""How many sentences behind an office its holder's name may first stand."""
_ONE_AT_A_TIME = frozenset(
    {
        "head_of_state",
        "foreign_minister",
        "parliament_speaker",
        "judiciary_head",
        "national_security_council_secretary",
    }
)
_OF_MANY = frozenset({None, "UN", "EU"})


def pair_names(
    ground: Ground,
    alone: Sequence[Sequence[Role]],
    persons: Sequence[Person],
    *,
    placed: Sequence[Placed],
    home: str | None,
    year: int | None,
) -> Mapping[int, int]:
    """Return which persons hold the offices that stand alone, by their numbers; `placed` are all places of persons.

    First come those of whom it is known that they held the office; then whom the report itself leads to.
    """
    pairs = {
        n: holder
        for n, phrases in enumerate(alone)
        if (holder := _holder(phrases[0], persons, year, last=ground.arabic)) is not None
    }
    turns = (
        {} if ground.arabic else _pair_speakers(ground, alone, persons, placed=placed, home=home, year=year)
    )
    return {**turns, **_pair_leaders(ground, alone, persons, home=home, year=year), **pairs}


def _pair_speakers(
    ground: Ground,
    alone: Sequence[Sequence[Role]],
    persons: Sequence[Person],
    *,
    placed: Sequence[Placed],
    home: str | None,
    year: int | None,
) -> Mapping[int, int]:
    """Return the offices that are a speaker's by the turns; who has an office by the words is no higher one."""
    return {
        n: person
        for n, person in {
            **pair_lead(ground, alone, persons),
            **pair_turns(ground, alone, persons, placed=placed, home=home),
        }.items()
        if may_be(ground, alone[n], persons[person], year)
        and not (alone[n][0].office in ONE_OF_A_STATE and persons[person].known is None)
        and not (alone[n][0].office in _HIGHEST and persons[person].roles)
        and not any(held.office in _HIGHEST and not held.former for held in persons[person].roles)
    }


def _holder(role: Role, persons: Sequence[Person], year: int | None, *, last: bool) -> int | None:
    """Return the one person of a report who is known to have held an office, in the year of publication where that is known.

    A former office is one that ended; whom the report itself calls a former holder does not hold it.
    """
    if role.of is None or role.designate:
        return None
    found = []
    for n, person in enumerate(persons):
        told = [held for held in person.roles if held.office == role.office and held.of == role.of]
        if any(held.former != role.former or held.designate for held in told) or _leads_otherwise(
            role, person
        ):
            continue
        if year is None and _serves_otherwise(role, person):
            continue
        if any(_held(held, role, year) for held in person.held):
            found.append(n)
    if len(found) > 1 and year is None and last and not role.former:
        found = _last_of(role, persons, found)
    return found[0] if len(found) == 1 else None


def _last_of(role: Role, persons: Sequence[Person], found: Sequence[int]) -> list[int]:
    """Return of several who held an office the one who came to it last: ولي العهد where the king, who was that once, is named too."""
    since = [
        max(held.since or "" for held in persons[n].held if (held.office, held.of) == (role.office, role.of))
        for n in found
    ]
    return [n for n, began in zip(found, since, strict=True) if began and began == max(since)]


def _leads_otherwise(role: Role, person: Person) -> bool:
    """Tell whether a report calls a person the holder of the state's other highest office: a president is no prime minister."""
    leading = {"head_of_state", "head_of_government"}
    return role.office in leading and any(
        held.office in leading - {role.office} and held.of == role.of and not held.former
        for held in person.roles
    )


def _serves_otherwise(role: Role, person: Person) -> bool:
    """Tell whether a report without a date calls a person the holder of another of the offices that nobody has two of."""
    return role.office in _ONE_AT_A_TIME and any(
        held.office in _ONE_AT_A_TIME and held.office != role.office and held.said and not held.former
        for held in person.roles
    )


def _held(held: Held, role: Role, year: int | None) -> bool:
    """Tell whether an office held is the one of a phrase, at its time."""
    if held.office != role.office or held.of != role.of:
        return False
    until = int((held.until or "9999")[:4])
    if year is None:
        return held.until is not None if role.former else until >= RECENT
    return until <= year if role.former else holds_in(held, year)


def _pair_leaders(
    ground: Ground,
    alone: Sequence[Sequence[Role]],
    persons: Sequence[Person],
    *,
    home: str | None,
    year: int | None,
) -> Mapping[int, int]:
    """Return the office and the name that are one because both lead, and nothing else does.

    A report names its main speaker and speaks of the office in turn, without ever setting them side by side:
    where one such office and one such person lead sentences, in the whole report or in the opening of a Persian
    one (`وزیر صنعت ترکیه گفت ... کمال دمیر افزود`), they are one.
    """
    offices = [
        (n, phrases)
        for n, phrases in enumerate(alone)
        if any(_leads(ground, role, persons) for role in phrases)
    ]
    named = [
        n
        for n, person in enumerate(persons)
        if not person.roles and any(leads(ground, run.first, run.end) for run in person.runs)
    ]
    if len(offices) == 1 and len(named) == 1:
        number, phrases = offices[0]
        own, of = persons[named[0]].country, phrases[0].of
        abroad = own is None and of is not None and home is not None and of[:2] != home
        if (ground.arabic and _goes_on(ground, phrases, persons[named[0]])) or (
            not abroad
            and may_be(ground, alone[number], persons[named[0]], year)
            and not _comes_late(ground, phrases, persons[named[0]], home)
        ):
            return {number: named[0]}
    pairs = {} if ground.arabic else _pair_opening(ground, alone, persons, year)
    return {
        n: holder for n, holder in pairs.items() if not _comes_late(ground, alone[n], persons[holder], home)
    }


def _goes_on(ground: Ground, phrases: Sequence[Role], person: Person) -> bool:
    """Tell whether an Arabic report goes from an office on to its holder's name: أعلن رئيس الوزراء البلغاري ... وقال بويكو بوريسوف.

    The name comes in a later sentence than the office and never in one with it; who is known by other offices is
    another (مندوب روسيا, then بوتين), and an office with an unknown holder is not one that everybody knows (الرئيس الأميركي).
    """
    if person.held or not _fits(person.country, phrases[0].of):
        return False
    sentence_of = ground.text.sentence_of
    spoken = [sentence_of[role.first] for role in phrases]
    named = [sentence_of[run.first] for run in person.runs]
    led = next((n for n, run in zip(named, person.runs, strict=True) if leads(ground, run.first, run.end)), 0)
    near = any(0 < led - n <= _NEAR for n in spoken)
    return near and not set(spoken) & set(named) and phrases[0].office not in _WELL_KNOWN


def _comes_late(ground: Ground, phrases: Sequence[Role], person: Person, home: str | None) -> bool:
    """Tell whether an office follows a name that it would rather have led to: کمال دمیر گفت ... معاون وزیر افزود.

    Behind a name that a heading tells, or where it goes on speaking, the office may be its bearer's, but not another
    state's for one of no known state.
    """
    name = person.runs[0]
    foreign = person.country is None and home is not None and phrases[0].of not in {None, *_OF_MANY, home}
    heading = ground.text.sentences[ground.text.sentence_of[name.first]].heading
    goes_on = phrases[0].office not in NOT_OF_STATE or any(continues(ground, role) for role in phrases)
    return phrases[0].first > name.first and (foreign or not (heading or goes_on))


def _leads(ground: Ground, role: Role, persons: Sequence[Person]) -> bool:
    """Tell whether an office is what its sentence is about; of Persian not behind a name (دمیر به حضور وزیر اشاره کرد)."""
    if not leads(ground, role.first, role.end):
        return False
    sentence = ground.text.sentences[ground.text.sentence_of[role.first]]
    first = sentence.first
    if sentence.heading and not ground.arabic and ground.at(role.end) in ground.lists["duties"]:
        return False  # وزیر نیرو باید پاسخگو باشد
    names = [run.first for person in persons for run in person.runs if first <= run.first < role.first]
    return ground.arabic or not names


def _fits(own: str | None, of: str | None) -> bool:
    """Tell whether somebody of a country may hold an office of a state."""
    return own is None or of in _OF_MANY or own == str(of)[:2]


def _pair_opening(
    ground: Ground, alone: Sequence[Sequence[Role]], persons: Sequence[Person], year: int | None
) -> Mapping[int, int]:
    """Return the one office and the one name that lead the opening of a report, where nobody else does."""
    end = _opening_end(ground)
    offices = [
        n
        for n, phrases in enumerate(alone)
        if any(role.first < end and _leads(ground, role, persons) for role in phrases)
    ]
    named = [
        n
        for n, person in enumerate(persons)
        if any(run.first < end and leads(ground, run.first, run.end) for run in person.runs)
    ]
    if len(offices) != 1 or len(named) != 1 or persons[named[0]].roles:
        return {}
    return {offices[0]: named[0]} if may_be(ground, alone[offices[0]], persons[named[0]], year) else {}


def may_be(ground: Ground, phrases: Sequence[Role], person: Person, year: int | None) -> bool:
    """Tell whether somebody named may be the one spoken of by office in a Persian report, neither coming in as another."""
    if any(follows_too(ground, place.end) for place in (phrases[0], person.runs[0])):
        return False
    return suits(ground, phrases, person, year)


def suits(ground: Ground, phrases: Sequence[Role], person: Person, year: int | None) -> bool:
    """Tell whether nothing known or told of somebody speaks against an office of a Persian report.

    Where the one is first spoken of in a sentence with the other, they are two (`کمال دمیر در دیدار با رئیس پلیس
    گفت`); heads of state are too well known to be called by a name that nobody knows.
    """
    if ground.arabic:
        return False
    if phrases[0].office in _WELL_KNOWN and person.known is None:
        return False
    highest = [held for held in person.held if held.office in _HIGHEST]
    if phrases[0].office in _HIGHEST and highest:
        return any(_held(held, phrases[0], year) for held in highest)  # else known for another
    sentence_of = ground.text.sentence_of
    spoken = [sentence_of[role.first] for role in phrases]
    named = [sentence_of[run.first] for run in person.runs]
    apart = min(spoken) not in named and min(named) not in spoken
    return apart and _fits(person.country, phrases[0].of)


def _opening_end(ground: Ground) -> int:
    """Return the word where the opening of a report ends."""
    told = [sentence for sentence in ground.text.sentences if not sentence.heading]
    return told[:_OPENING][-1].end if told else 0
