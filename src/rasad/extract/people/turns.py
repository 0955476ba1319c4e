"""Turns of a Persian report: the office that speaks between one speaker's turns is that speaker's."""

from collections.abc import Mapping, Sequence

from rasad.extract.cast import Placed
from rasad.extract.people.coreference import leads
from rasad.extract.people.ground import Ground
from rasad.extract.people.names import Run
from rasad.extract.people.offices import Role
from rasad.extract.people.people import Person

_TOO = frozenset({"نیز", "هم"})
"""Words by which another speaker follows: وزیر انرژی اندونزی نیز گفت."""
_OFTEN = 2
"""How often the one whom a report is about speaks by name at least."""
_NOW = frozenset({"اکنون", "اینک"})
"""Words with which هم is now: هم اکنون."""
_NEAR = 4
_LEAD = 4
"""How many sentences that are no headings are looked at for who speaks first."""


def pair_turns(
    ground: Ground,
    alone: Sequence[Sequence[Role]],
    persons: Sequence[Person],
    *,
    placed: Sequence[Placed],
    home: str | None,
) -> Mapping[int, int]:
    """Return the offices that speak in the midst of one person's turns, and who that is.

    `شافعی افزود ... وی گفت ... رئیس اتاق ایران اظهار داشت ... شافعی ادامه داد`: the office speaks right behind that
    person and before the same one again, nobody else between; where it speaks elsewhere too, it is behind nobody else.
    Where one person alone speaks in the report, it is enough that the office goes on (`معاون وزیر تأکید کرد`), and
    where no office of that one is told, that no other office speaks.

    `placed` are all places of the persons, names and offices.
    """
    told = sorted(
        [(place.first, place.figure, False) for place in placed if speaks(ground, place)]
        + [
            (role.first, n, True)
            for n, phrases in enumerate(alone)
            for role in phrases
            if speaks(ground, role)
        ]
    )
    pairs: dict[int, int] = {}
    for number, phrases in enumerate(alone):
        before, between = _neighbours(told, number)
        alone_speaks = {n for _, n, office in told if not office} == before
        goes_on = alone_speaks and (phrases[0].of or "")[:2] == home
        bare = len(before) == 1 and _is_untold(ground, told, persons, next(iter(before)))
        goes_on = goes_on and (
            bare or all(continues(ground, role) for role in phrases if speaks(ground, role))
        )
        speaker = next(iter(before)) if len(before) == 1 and (before == between or goes_on) else None
        if speaker is not None and _may_hold(ground, phrases, persons[speaker], home):
            pairs[number] = speaker
    return pairs


def _is_untold(
    ground: Ground, told: Sequence[tuple[int, int, bool]], persons: Sequence[Person], number: int | None
) -> bool:
    """Tell whether a report tells neither an office nor a calling of the one who speaks, and one office alone speaks too."""
    if number is None or persons[number].roles or len({n for _, n, office in told if office}) > 1:
        return False
    if sum(n == number and not office for _, n, office in told) < _OFTEN:
        return False
    callings = ground.lists["callings"]
    around = (
        here
        for run in persons[number].runs
        for here in ground.words[max(0, run.first - _NEAR) : run.end + _NEAR]
    )
    return callings.isdisjoint(around)


def pair_lead(
    ground: Ground, alone: Sequence[Sequence[Role]], persons: Sequence[Person]
) -> Mapping[int, int]:
    """Return the office that speaks in the first sentence of a report, and who goes on speaking in the next ones.

    `عضو کمیسیون انرژی مجلس گفت ... کمال دمیر در گفت‌وگو با ایسنا افزود`: nobody else speaks between, and the name stands
    beside no office.
    """
    body = [sentence for sentence in ground.text.sentences if not sentence.heading][:_LEAD]
    if not body:
        return {}
    opening = body[0]
    behind = min(
        (run.first for person in persons for run in person.runs if run.first >= opening.first), default=0
    )
    led = [
        n
        for n, phrases in enumerate(alone)
        if any(opening.first <= role.first < opening.end and speaks(ground, role) for role in phrases)
    ]
    if len(led) != 1 or any(role.first > behind for role in alone[led[0]][:1]):
        return {}
    told = sorted(
        [(run.first, n) for n, person in enumerate(persons) for run in person.runs if speaks(ground, run)]
        + [
            (role.first, -1)
            for n, phrases in enumerate(alone)
            if n != led[0]
            for role in phrases
            if speaks(ground, role)
        ]
        + [
            (role.first, n)
            for n, person in enumerate(persons)
            for role in person.roles
            if speaks(ground, role)
        ]
    )
    speaker = next((n for word, n in told if opening.end <= word < body[-1].end), -1)
    if speaker < 0 or persons[speaker].roles or persons[speaker].runs[0].first < opening.end:
        return {}
    return {led[0]: speaker}


def speaks(ground: Ground, place: Role | Run | Placed) -> bool:
    """Tell whether a name or a phrase is the subject of a sentence of speech that is no heading."""
    sentence = ground.text.sentences[ground.text.sentence_of[place.first]]
    if sentence.heading or not leads(ground, place.first, place.end):
        return False
    return ground.tells(place.end, sentence.end)


def follows_too(ground: Ground, word: int) -> bool:
    """Tell whether somebody comes in as another one: `وزیر انرژی اندونزی نیز گفت`."""
    for n in range(word, min(len(ground.words), word + _NEAR)):
        if ground.words[n] in _TOO or ground.words[n] == ":":
            return ground.words[n] in _TOO and ground.at(n + 1) not in _NOW  # افزود: برف هم می‌آید
    return False


def continues(ground: Ground, role: Role) -> bool:
    """Tell whether who holds an office goes on speaking: `معاون وزیر افزود`."""
    sentence = ground.text.sentences[ground.text.sentence_of[role.first]]
    return not ground.lists["going_on"].isdisjoint(ground.words[role.end : sentence.end])


def _neighbours(
    told: Sequence[tuple[int, int, bool]], number: int
) -> tuple[set[int | None], set[int | None]]:
    """Return behind whom an office speaks, None for another office or nobody, and who speaks on both sides of it."""
    before: set[int | None] = set()
    between: set[int | None] = set()
    last: int | None = None
    spoken = False
    for _, n, office in told:
        if office and n == number:
            before.add(last)
            spoken = True
            continue
        here = None if office else n
        if spoken and here == last:
            between.add(here)
        last, spoken = here, False
    return before, between


def _may_hold(ground: Ground, phrases: Sequence[Role], person: Person, home: str | None) -> bool:
    """Tell whether nothing speaks against an office being a speaker's: another state, a sentence with both, نیز."""
    sentence_of = ground.text.sentence_of
    named = {sentence_of[run.first] for run in person.runs}
    if any(sentence_of[role.first] in named for role in phrases):
        return False
    if any(speaks(ground, role) and follows_too(ground, role.end) for role in phrases):
        return False
    first = phrases[0]
    own: set[str | None] = {held.of for held in person.roles if held.of}
    own |= {person.country} if person.country else set()
    states = {of[:2] for of in (own or {home}) if of}
    return (first.of or home or "")[:2] in states
