"""Offices of Arabic that a sentence gives to who is named a little before or behind: فلان، وهو وكيل الوزارة; المتحدث في المنطقة، فلان."""

from collections.abc import Iterator, Sequence

from rasad.extract.people.beside import prefix_of
from rasad.extract.people.ground import Ground
from rasad.extract.people.holders import HIGHEST, holds_others
from rasad.extract.people.names import Run
from rasad.extract.people.offices import COUNTERPART, NOT_OF_STATE, Role
from rasad.extract.people.people import Person

_COMMAS = frozenset({"،", ","})
_BEHIND = 12
"""How many words may stand between an office and its holder's name: a place, a field, a body."""
_ASIDE = 3
"""How many words between two commas may tell what somebody is."""
_LOWER = NOT_OF_STATE | {
    "spokesperson", "committee_chair", "member_of_parliament", "adviser", "special_envoy", "negotiator", "mayor",
    "prosecutor", "permanent_representative", "deputy_minister", "deputy_foreign_minister",
}  # fmt: skip
"""Offices that one who is something else already may hold too."""


def adopt_offices(ground: Ground, roles: Sequence[Role], persons: Sequence[Person]) -> None:
    """Give offices that no name stands beside to whom the sentence says holds them."""
    held = {role.first for person in persons for role in person.roles}
    named = sorted((run.first, run, person) for person in persons for run in person.runs)
    ends = {run.end: (run, person) for _, run, person in named}
    for role in roles:
        if role.first in held or role.office == COUNTERPART or role.general or role.designate:
            continue
        person = (
            _described(ground, role, ends)
            or _second(ground, role, roles, persons)
            or _behind(ground, role, [(run, person) for _, run, person in named])
        )
        if person is not None and _may_hold(role, person):
            person.roles.append(role)
            held.add(role.first)


def _described(ground: Ground, role: Role, ends: dict[int, tuple[Run, Person]]) -> Person | None:
    """Return who is said to be something right behind the name: فلان، وهو وكيل الوزارة; فلان، رئيس اللجنة في المجلس."""
    word = role.first
    being = ground.words[word - 1] in ground.lists["being_words"] if word else False
    word -= being
    comma = word > 0 and ground.words[word - 1] in _COMMAS
    found = ends.get(word - comma)
    if found is None or ground.text.sentence_of[found[0].first] != ground.text.sentence_of[role.first]:
        return None
    if being:
        return found[1]
    run, person = found
    lower = role.office in _LOWER and prefix_of(ground, role.first) in {"", "ال"}
    first = next((told.first for told in person.roles if told.end <= run.first <= told.end + 1), None)
    said = run.end - run.first > 1 and run.first in ground.said  # قال لوران دمير رئيس الحزب
    if not lower or (first is None and not comma and not said):
        return None
    return None if _reaches_another(ground, run.first if first is None else first) else person


def _reaches_another(ground: Ground, first: int) -> bool:
    """Tell whether the verb before a name or its office takes behind it whom somebody meets or calls: استقبل ماكرون، رئيس ..."""
    while first and first - 1 in ground.titles:
        first -= 1
    here = ground.words[first - 1] if first else ""
    reaching = ground.lists["reaching_verbs"]
    return here in reaching or here[1:] in reaching


def _second(ground: Ground, role: Role, roles: Sequence[Role], persons: Sequence[Person]) -> Person | None:
    """Return who holds the office before that و joins a lower one to, both behind the name: فلان كبير المفاوضين وأمين سر اللجنة."""
    if prefix_of(ground, role.first) not in {"و", "وال"} or role.office not in _LOWER:
        return None
    before = next((other for other in roles if role.first in {other.end, other.reach}), None)
    if before is None or before.office == role.office:
        return None
    for person in persons:
        if any(told.first == before.first for told in person.roles):
            behind = any(run.end <= before.first <= run.end + 1 for run in person.runs)
            return person if behind else None
    return None


def _behind(ground: Ground, role: Role, named: Sequence[tuple[Run, Person]]) -> Person | None:
    """Return who is named behind an office that speaks, over its place or field: قال المتحدث باسم الحكومة في الشرق الأوسط، فلان."""
    sentence = ground.text.sentences[ground.text.sentence_of[role.first]]
    speaks = role.first - 1 in ground.cues or role.first == sentence.first
    end = max(role.end, role.reach)
    for run, person in named:
        if end < run.first <= min(end + _BEHIND, sentence.end):
            whole = run.end - run.first > 1 and not run.clitic and not run.handle
            apposed = ground.words[run.first - 1] in _COMMAS and ground.at(run.end) in _COMMAS
            if not whole or not (speaks or apposed) or holds_others(ground, run, role):
                return None
            return person if _reaches(ground, role, run) else None
    return None


def _reaches(ground: Ground, role: Role, run: Run) -> bool:
    """Tell whether nothing but a place, a field or adjectives stands between an office and a name, a comma last."""
    between = list(_before_titles(ground, role, run))
    if not between or not (_opens(ground, role.end) or _is_aside(ground, between)):
        return False
    comma = ground.words[between[-1]] in _COMMAS
    inside = between[:-1] if comma else between
    inside = inside[1:] if _is_aside(ground, between) else inside
    others = (ground.cues, ground.said, ground.stops)
    if any(ground.is_mark(n) or any(n in other for other in others) for n in inside):
        return False
    if any(n in ground.offices for n in inside if n > role.end):  # الحاكم describes a party right behind it
        return False
    titled = run.first - 1 in ground.titles
    return comma or titled


def _is_aside(ground: Ground, between: Sequence[int]) -> bool:
    """Tell whether commas hold what the holder of an office is by origin: رئيس الوزراء السابق، الجبلي الأصل، فلان."""
    words = [ground.words[n] for n in between]
    inner = words[1:-1]
    held = len(words) > _ASIDE and words[0] in _COMMAS and words[-1] in _COMMAS
    return held and len(inner) <= _ASIDE and all(here.startswith("ال") for here in inner)


def _before_titles(ground: Ground, role: Role, run: Run) -> Iterator[int]:
    """Yield the words between an office and a name, the titles before the name left out."""
    last = run.first
    while last - 1 in ground.titles and last > role.end:
        last -= 1
    yield from range(role.end, last)


def _opens(ground: Ground, word: int) -> bool:
    """Tell whether a place, a field or an adjective follows an office: في, لـ, الحاكم."""
    here = ground.at(word)
    return here in ground.places or here.startswith(("ال", "لل", "بال", "ل")) or word in ground.modifiers


def _may_hold(role: Role, person: Person) -> bool:
    """Tell whether nothing that the report or the vocabulary tells of somebody speaks against an office."""
    if any(told.office == role.office and told.of != role.of for told in person.roles):
        return False
    if role.of and person.roles and role.how in {"name", "demonym"}:
        states = {
            told.of.split("-")[0] for told in person.roles if told.of and told.how in {"name", "demonym"}
        }
        if states and role.of.split("-")[0] not in states:
            return False
    return role.office not in HIGHEST or not any(told.office in HIGHEST for told in person.roles)
