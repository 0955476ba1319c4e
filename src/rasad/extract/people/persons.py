"""Persons of a report: every name in it, and which of the names are one person's."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from rasad.extract.people.adopt import adopt_offices
from rasad.extract.people.apposed import close_marks, find_called, wide_runs, widen_in_marks
from rasad.extract.people.beside import find_beside
from rasad.extract.people.bounds import ASKED
from rasad.extract.people.ground import Ground
from rasad.extract.people.half_names import complete_name, without_halves
from rasad.extract.people.in_marks import find_in_marks, is_called_after, names_work
from rasad.extract.people.lists import find_listed
from rasad.extract.people.lone_words import settle_lone
from rasad.extract.people.name_words import breaks, is_functional, is_listed
from rasad.extract.people.names import Run, read_name, skip_honorifics
from rasad.extract.people.namesakes import find_namesakes
from rasad.extract.people.neighbours import is_noun
from rasad.extract.people.offices import Role
from rasad.extract.people.partial import add_partial, add_speakers, lengthen
from rasad.extract.people.people import Person, occupy, same_person
from rasad.extract.people.rows import share_names
from rasad.extract.people.state_words import StateWord
from rasad.extract.people.subjects import find_subjects
from rasad.extract.people.surnames import is_only_noun
from rasad.extract.people.unlisted import find_unlisted
from rasad.stages import Stages
from rasad.vocabulary.lexicon import Match

_ONTO = frozenset("وفلبک")
_VOWELS = frozenset("\u064e\u064f\u0650\u0652")
"""The signs of the short vowels, and of none."""


def find_persons(ground: Ground, roles: Sequence[Role]) -> Stages[list[Person]]:
    """Find, stage by stage, the persons whom a report names, with all places and the role phrases beside their names."""
    taken = _take_roles(ground, roles)
    beside = list(_beside(ground, roles, taken))
    yield
    runs = [*(run for run, _ in beside), *_elsewhere(ground, taken)]
    if not ground.arabic:
        for listed in find_listed(ground, sorted(runs), taken):
            occupy(taken, listed)
            runs.append(listed)
    yield
    roles_of: dict[int, list[Role]] = {}
    for run, role in beside:
        roles_of.setdefault(run.first, []).append(role)
    if ground.arabic:
        runs = settle_lone(ground, runs, roles_of, taken)
    share_names(ground, roles, roles_of, [run for run in runs if run.first in roles_of])
    if not ground.arabic:
        runs = _widen(ground, runs, roles_of, taken)
    persons: list[Person] = []
    for run in sorted(runs, key=lambda run: (-(run.end - run.first), run.first)):
        person = same_person(ground, persons, run)
        person.runs.append(run)
        person.roles += roles_of.get(run.first, [])
    yield
    persons = [person for person in persons if _is_somebody(ground, person, persons, taken)]
    add_partial(ground, persons, taken)
    lengthen(ground, persons, taken)
    yield
    add_speakers(ground, persons, taken, roles)
    if ground.arabic:
        adopt_offices(ground, roles, persons)
    else:
        persons = without_halves(ground, persons)
    for person in persons:
        if not ground.arabic:
            person.runs = wide_runs(ground, person, taken)
        person.runs.sort()
    return sorted(persons, key=lambda person: person.runs[0])


def _take_roles(ground: Ground, roles: Sequence[Role]) -> bytearray:
    """Return which words are taken by offices, and in Persian by what things are called after."""
    taken = bytearray(len(ground.words) + 1)
    for role in roles:
        taken[role.first : role.end] = b"\x01" * (role.end - role.first)
    for namesake in () if ground.arabic else find_namesakes(ground):
        occupy(taken, namesake)
    return taken


def _beside(ground: Ground, roles: Sequence[Role], taken: bytearray) -> Iterator[tuple[Run, Role]]:
    """Yield the names that stand beside offices, each with its office."""
    for role in roles:
        run = find_beside(ground, role, taken)
        if run is not None:
            occupy(taken, run)
            yield run, role


def _is_somebody(ground: Ground, person: Person, persons: Sequence[Person], taken: bytearray) -> bool:
    """Tell whether a name found is a person's, neither a verb before one nor who made the report."""
    if _is_verb(ground, person, persons, taken) or _is_credited(ground, person):
        return False
    if ground.arabic or person.roles or person.known is not None:
        return True
    handles = all(run.handle for run in person.runs)  # @irna
    return not (handles or _is_holy(ground, person) or _is_vowelled(ground, person))


def _is_vowelled(ground: Ground, person: Person) -> bool:
    """Tell whether a name of Persian is written with all vowels, as verses in Arabic are: کَانُواْ یَفْعَلُونَ."""
    run = person.runs[0]
    if run.first not in ground.marked and run.end - 1 not in ground.marked:
        return False
    told = ground.text.evidence(run.first, run.end)
    return sum(mark in _VOWELS for mark in told) > run.end - run.first


def _is_holy(ground: Ground, person: Person) -> bool:
    """Tell whether a name of Persian is a prophet's or saint's, whose day or shrine is told of: میلاد امام رضا (ع)."""
    spelt = " ".join(ground.words[person.runs[0].first : person.runs[0].end])
    blessed = any(
        ground.at(run.end) == "(" and ground.at(run.end + 1) in ground.lists["blessings"]
        for run in person.runs
    )
    titled = all(
        run.first and ground.words[run.first - 1] in ground.lists["holy_callings"] for run in person.runs
    )
    short = all(run.end == run.first + 1 for run in person.runs)
    if spelt in ground.lists["saints"] or (titled and spelt in ground.lists["saints_by_title"]):
        return True
    callings = ground.lists["saints_callings"]
    if any(run.first and ground.words[run.first - 1] in callings for run in person.runs):
        return True  # حضرت علی اکبر, حضرت زهرا سلام الله
    return blessed or (titled and short)


def _widen(
    ground: Ground, runs: Sequence[Run], roles_of: dict[int, list[Role]], taken: bytearray
) -> list[Run]:
    """Return the names with all words of the marks that they close, their offices with them."""
    whole = {run.first: complete_name(ground, run, taken) for run in runs}
    roles_of |= {whole[first].first: held for first, held in roles_of.items()}
    runs = list(whole.values())
    for run in runs:
        occupy(taken, run)
    runs = [
        close_marks(ground, run, taken) if run.first in roles_of or _lacks_last(ground, run) else run
        for run in runs
    ]
    wide = {run.first: widen_in_marks(ground, run, taken) for run in runs}
    roles_of |= {wide[first].first: held for first, held in roles_of.items() if first in wide}
    for run in wide.values():
        occupy(taken, run)
    return list(wide.values())


def _lacks_last(ground: Ground, run: Run) -> bool:
    """Tell whether one unlisted word is left between a name and the mark that closes: «رحمان علی برزمینی»."""
    here, first = ground.at(run.end), ground.words[run.first]
    return ground.at(run.end + 1) == "»" and first in ground.given and not is_listed(ground, here)


def _is_verb(ground: Ground, person: Person, persons: Sequence[Person], taken: bytearray) -> bool:
    """Tell whether a name is a verb and another's surname: دان روحاني is "Rouhani condemned"."""
    run = person.runs[0]
    first = ground.words[run.first]
    if len(person.runs) > 1 or person.roles or run.end - run.first != 2 or first not in ground.common:
        return False
    others = [other for other in persons if other is not person and other.key[-1:] == person.key[-1:]]
    if any(len(other.key) > 1 or other.known for other in others):
        taken[run.first : run.end] = b"\x00" * (run.end - run.first)
        return True
    return False


def _is_credited(ground: Ground, person: Person) -> bool:
    """Tell whether a name stands nowhere but in the credits of the newsroom: خبرنگار: دمیر, انتشاردهنده: نادری."""
    return bool(ground.lists["credits"]) and all(_follows_credit(ground, run.first) for run in person.runs)


def _follows_credit(ground: Ground, word: int) -> bool:
    """Tell whether a colon and who made a report stand before a word, one unlisted first name between: انتشار: عباسعلی نادری.

    Also انتشار دهنده in two words.
    """
    words, makers = ground.words, ground.lists["credits"]
    for colon in (word - 1, word - 2):
        if colon > 0 and words[colon] == ":":
            return words[colon - 1] in makers or "".join(words[max(0, colon - 2) : colon]) in makers
    return False


def _is_counted(ground: Ground, word: int) -> bool:
    """Tell whether a number stands before a word in its sentence: 250 ألفا محاصرون."""
    sentence_of = ground.text.sentence_of
    return word > 0 and ground.words[word - 1].isdigit() and sentence_of[word - 1] == sentence_of[word]


def _starts(ground: Ground, naming: AbstractSet[str]) -> list[int]:
    """Return the words where names may begin that stand by themselves, in order."""
    given, onto = ground.given, _ONTO if ground.arabic else frozenset[str]()

    def opens(here: str) -> str:
        return here if here in given or here == "@" or (here[0] in onto and here[1:] in given) else ""

    opening = ground.lexicon.noted("opening", ground.distinct, opens)
    told = (n + 1 for n in ground.where(naming & ground.distinct) if n + 1 < len(ground.words))
    within = _inside(ground.states)  # بيونغ يانغ
    if not ground.arabic:
        bodies = _inside(ground.organisations) | _inside(ground.outlets)  # سازمان صدا و سیما
        within |= bodies - ground.people.keys()
    starts = {*ground.where(opening.keys()), *ground.people, *ground.honorifics, *told}
    return sorted(starts - within - (ground.states.keys() - ground.people.keys()))


def _inside(matches: Mapping[int, Match | StateWord]) -> set[int]:
    """Return the words of names of several words but the first."""
    return {
        n for first, match in matches.items() if match.end > first + 1 for n in range(first + 1, match.end)
    }


def _elsewhere(ground: Ground, taken: bytearray) -> Iterable[Run]:
    """Yield the names that stand by themselves: known people, after honorifics, given names with more."""
    if not ground.arabic:
        for subject in find_subjects(ground, taken):
            occupy(taken, subject)
            yield subject
    naming = ground.lists["naming_words"]
    for start in _starts(ground, naming):
        if not taken[start]:
            run = _begun(ground, start, naming, taken)
            if run is not None and not any(taken[run.first : run.end]):
                occupy(taken, run)
                yield run
    yield from find_in_marks(ground, taken)
    for start, match in ground.surnames.items():
        if not taken[start] and not match.weak and not is_only_noun(ground, start, match.end):
            run = Run(start, match.end, match.prefix, strong=False, known=getattr(match.row, "id", None))
            occupy(taken, run)
            yield run
    if not ground.arabic:
        for find in (find_called, find_unlisted):
            for run in find(ground, taken):
                occupy(taken, run)
                yield run


def _begun(ground: Ground, start: int, naming: AbstractSet[str], taken: bytearray) -> Run | None:
    """Return the name that begins at a word by itself, titles of address left out, or None."""
    words = ground.words
    before = words[start - 1] if start else ""
    if start not in ground.honorifics:
        first, titled = start, before in naming
        asked = not titled and ground.bounds.get(words[start]) == ASKED
        if asked and words[start] not in ground.eastern and is_functional(ground, start):
            return None  # على, which opens hardly any name
    else:
        first = skip_honorifics(ground, start)
        if first >= len(words) or taken[first] or breaks(ground, first):
            return None
        titled = words[first] in ground.namelike or words[first] in ground.given or before in naming
        if not ground.arabic and is_noun(ground, start, first):
            return None
    if ground.arabic and start not in ground.titles and _is_counted(ground, start):
        return None
    named = start in ground.people or start - 1 in ground.titles
    place = words[start] in ground.lists["called_after"] and not named  # بندر گوادر
    if (
        before in ground.lists["before_no_name"]
        or names_work(ground, start)
        or place
        or is_called_after(ground, start)
    ):
        return None  # also غير منصف
    return read_name(ground, first, strong=titled)
