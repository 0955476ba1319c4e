"""Persons of a report: every name in it, and which of the names are one person's."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rasad.extract.ground import Ground
from rasad.extract.names import _PARTICLES, _TAILS, Run, breaks, is_common, is_functional, read_name, read_speaker, skip_honorifics
from rasad.extract.offices import COUNTERPART, Role

_CLITICS = ("", "و", "ل", "ب", "ف", "ک", "ول", "وب")
_FORENAMES = frozenset({"محمد", "احمد", "سید", "امیر", "علی", "عبد", "غلام"})
_ONTO = frozenset("وفلبک")
_OPENING = frozenset("«\"'(")
_CLOSING = frozenset("»\"')")
_BETWEEN = frozenset({"،", ",", "-", "«", '"', "'", "(", ":"})
_SKIPPED = frozenset({"#", "_", "-", "@"})
_LINKS = frozenset({"بن", "ابن", "ال", "بنت"})
_REACH = 5


@dataclass(slots=True, kw_only=True)
class Person:
    """Gather one person's names while a report is read.

    `key` is the fullest name as words to compare; `runs` are all places; `roles` the phrases beside them.
    """

    key: tuple[str, ...]
    known: str | None = None
    runs: list[Run] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)


def name_key(ground: Ground, run: Run) -> tuple[str, ...]:
    """Return a name's words as they are compared: particles joined, articles and بن left out."""
    words = [word for word in ground.words[run.first : run.end] if word not in _SKIPPED]
    if run.clitic and words:
        words[0] = words[0][len(run.clitic) :]
    key: list[str] = []
    carried = ""
    for word in words:
        if word in _LINKS:
            continue
        if word == "عبد" or word in {"ابو", "ابی", "ابا"}:
            carried = word
            continue
        key.append(carried + word if carried else bare(word))
        carried = ""
    return tuple(key)


def bare(word: str) -> str:
    """Return a name's word without its article, so that العامري and عامری are one."""
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


def find_persons(ground: Ground, roles: Sequence[Role]) -> list[Person]:
    """Return the persons whom a report names, with all places and the role phrases beside their names."""
    taken = bytearray(len(ground.words) + 1)
    for role in roles:
        taken[role.first : role.end] = b"\x01" * (role.end - role.first)
    persons: list[Person] = []
    beside: list[tuple[Run, Role]] = []
    for role in roles:
        run = _beside(ground, role, taken)
        if run is not None:
            _occupy(taken, run)
            beside.append((run, role))
    runs = [run for run, _ in beside]
    runs += _elsewhere(ground, taken)
    roles_of: dict[int, list[Role]] = {}
    for run, role in beside:
        roles_of.setdefault(run.first, []).append(role)
    _share(ground, roles, roles_of)
    for run in sorted(runs, key=lambda run: (-(run.end - run.first), run.first)):
        person = _same(ground, persons, run)
        person.runs.append(run)
        person.roles += roles_of.get(run.first, [])
    _add_partial(ground, persons, taken)
    _add_speakers(ground, persons, taken)
    for person in persons:
        person.runs.sort()
    return sorted(persons, key=lambda person: person.runs[0])


def _share(ground: Ground, roles: Sequence[Role], roles_of: Mapping[int, list[Role]]) -> None:
    """Give a name all offices that stand in a row beside it: `نائب رئيس الدولة رئيس الوزراء حاكم دبي`."""
    holder = {role.first: found for found in roles_of.values() for role in found}
    pairs = [pair for pair in zip(roles, roles[1:], strict=False) if _in_row(ground, *pair)]
    for first, second in (*pairs, *reversed(pairs)):
        found, other = holder.get(first.first), holder.get(second.first)
        if found is not None and other is None:
            found.append(second)
            holder[second.first] = found
        elif other is not None and found is None:
            other.append(first)
            holder[first.first] = other


def _in_row(ground: Ground, first: Role, second: Role) -> bool:
    """Tell whether two role phrases side by side are one person's.

    Without a joint they are (ولي العهد رئيس مجلس الوزراء); with و only where the first is seldom all that
    somebody is, an acting office or a deputy's (`رئيس مجلس الوزراء بالإنابة ووزير الخارجية`).
    """
    words, between = ground.words, ground.words[first.end : second.first]
    if COUNTERPART in {first.office, second.office} or first.office == second.office:
        return False
    prefix = _prefix(ground, second.first)
    joined = list(between) == ["و"] or (not between and prefix in {"و", "وال"})
    if not joined and prefix not in {"", "ال"}:
        return False
    if joined:
        return first.acting or first.office.startswith("deputy_") or first.office == "crown_prince"
    return not between or (list(between) == ["-"] and ground.arabic) or (
        first.reach > first.end and list(words[first.reach : second.first]) in ([], ["-"])
    )


def _occupy(taken: bytearray, run: Run) -> None:
    """Mark the words of a run as taken."""
    taken[run.first : run.end] = b"\x01" * (run.end - run.first)


def _beside(ground: Ground, role: Role, taken: bytearray) -> Run | None:
    """Return the name beside a role phrase: in Persian rather before it, in Arabic rather after it."""
    sides = (_after, _before) if ground.arabic else (_before, _after)
    for side in sides:
        run = side(ground, role, taken)
        if run is not None:
            return run
    return None


def _after(ground: Ground, role: Role, taken: bytearray) -> Run | None:
    """Return the name that follows a role phrase, over a comma or an opening mark."""
    sentence = ground.text.sentence_of[role.first]
    for end in {role.end, role.reach}:
        word, marks = end, 0
        while word < len(ground.words) and ground.words[word] in _BETWEEN and marks < 2:
            word, marks = word + 1, marks + 1
        if word >= len(ground.words) or taken[word] or ground.text.sentence_of[word] != sentence:
            continue
        if marks and not ground.arabic and ground.words[end] not in {"«", '"'} and ground.words[word] not in ground.given:
            continue
        title = ground.honorifics.get(word)
        if ":" in ground.words[end:word] or (title and title.prefix not in {"", "ال"}):
            continue  # رحب الوزير باللواء ... names another
        run = read_name(ground, word)
        if run is not None and not run.clitic and not any(taken[run.first : run.end]):
            return run
    return None


def _before(ground: Ground, role: Role, taken: bytearray) -> Run | None:
    """Return the name right before a role phrase, over a comma or a closing mark."""
    end = role.first
    if ground.words[end].startswith("و") and not ground.arabic and ground.words[end] == "و":
        return None
    if ground.arabic and _prefix(ground, end) not in {"", "ال"}:
        return None
    while end > 0 and ground.words[end - 1] in {"»", '"', "'", ")", "،", ",", "-"} and role.first - end < 2:
        end -= 1
    sentence = ground.text.sentence_of[role.first]
    quoted = _quoted(ground, end, taken) if end < role.first else None
    if quoted is not None:
        return quoted
    for start in range(max(0, end - _REACH), end):
        if taken[start] or ground.text.sentence_of[start] != sentence:
            continue
        if ground.arabic and not (ground.words[start] in ground.given or start in ground.people or start in ground.said):
            continue
        run = read_name(ground, start)
        if run is not None and run.end == end and run.first == start and not any(taken[start:end]):
            return run
    return None


def _quoted(ground: Ground, end: int, taken: bytearray) -> Run | None:
    """Return the words between the marks that close at `end` as a name: «قاسم الأعرجی» مشاور.

    What stands in marks beside an office is its holder, be its words common ones ('نجیب تون رزاق').
    """
    words = ground.words
    for first in range(max(1, end - _REACH), end):
        if words[first - 1] in _OPENING and words[end] in _CLOSING and not any(taken[first:end]):
            inside = words[first:end]
            if any(not word[0].isalpha() or word in ground.functional for word in inside):
                return None
            named = any(word in ground.given or word in ground.namelike or not is_common(ground, word) for word in inside)
            return Run(skip_honorifics(ground, first), end) if named and skip_honorifics(ground, first) < end else None
    return None


def _prefix(ground: Ground, word: int) -> str:
    """Return what is written onto the office or modifier at a word."""
    match = ground.offices.get(word) or ground.modifiers.get(word)
    return match.prefix if match else ""


def _elsewhere(ground: Ground, taken: bytearray) -> Iterable[Run]:
    """Yield the names that stand by themselves: known people, after honorifics, given names with more."""
    words = ground.words
    given = ground.given
    starts = {n for n, word in enumerate(words) if word in given or word == "@" or (word[0] in _ONTO and word[1:] in given)}
    starts |= {*ground.people, *ground.honorifics}
    for start in sorted(starts):
        if taken[start]:
            continue
        if start in ground.honorifics:
            start = skip_honorifics(ground, start)
            if start >= len(words) or taken[start] or breaks(ground, start):
                continue
            run = read_name(ground, start, strong=words[start] in ground.namelike or words[start] in ground.given)
        else:
            run = read_name(ground, start, strong=False)
        if run is not None and not any(taken[run.first : run.end]):
            _occupy(taken, run)
            yield run
    for opening, closing in ground.text.quotes:
        inside = words[opening + 1 : closing]
        if 2 <= len(inside) <= 4 and inside[0] in given and not any(taken[opening + 1 : closing]):
            if inside[0] not in ground.common and all(word[0].isalpha() and word not in ground.functional for word in inside):
                run = Run(opening + 1, closing)
                _occupy(taken, run)
                yield run
    for start, match in ground.surnames.items():
        if not taken[start] and not match.weak:
            run = Run(start, match.end, match.prefix, known=getattr(match.row, "id", None))
            _occupy(taken, run)
            yield run


def _same(ground: Ground, persons: list[Person], run: Run) -> Person:
    """Return the person whose name a run is, a new one where nobody fits."""
    key = name_key(ground, run)
    if run.handle:
        beside = [person for person in persons for named in person.runs if named.end in {run.first - 1, run.first}]
        if beside:
            return beside[0]  # قاسم الأعرجي (@account)
    for person in persons:
        if run.known and run.known == person.known:
            return person
        royal = len(key) == 1 and key[0] == person.key[0] and "بن" in _full_words(ground, person)
        if not run.handle and (_fits(key, person.key) or royal):
            person.known = person.known or run.known
            return person
    person = Person(key=key, known=run.known)
    persons.append(person)
    return person


def _full_words(ground: Ground, person: Person) -> Sequence[str]:
    """Return the words of a person's fullest name."""
    run = person.runs[0]
    return ground.words[run.first : run.end]


def _fits(key: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Tell whether a name may be a shorter or equal form of a fuller one."""
    if not key or not full:
        return False
    if key == full or "".join(key) == "".join(full):
        return True
    if len(key) == 1:
        return key[0] == full[-1]  # royal houses are called by the first name: see `_same`
    if key[0] == full[0]:
        rest = iter(full)
        return all(word in rest for word in key)
    return full[0] in _FORENAMES and key == full[1:]  # جواد ظريف is محمد جواد ظريف


def _add_partial(ground: Ground, persons: list[Person], taken: bytearray) -> None:
    """Find the places where a person stands by part of the name; by the first one only where no surname does."""
    found = _place_parts(ground, persons, taken, lambda person: _parts(ground, person))
    rest = [person for person in persons if person not in found and len(person.runs) < 3]
    _place_parts(ground, rest, taken, lambda person: _first_names(ground, person))


def _add_speakers(ground: Ground, persons: list[Person], taken: bytearray) -> None:
    """Find those who are named nowhere but after a verb of speech, and where else they stand."""
    if not ground.arabic:
        return
    found = []
    for word in sorted(ground.said):
        run = read_speaker(ground, word) if word < len(ground.words) and not taken[word] else None
        if run is not None and not any(taken[run.first : run.end]):
            _occupy(taken, run)
            person = _same(ground, persons, run)
            person.runs.append(run)
            found.append(person)
    if found:
        _place_parts(ground, found, taken, lambda person: _parts(ground, person))


def _place_parts(
    ground: Ground, persons: list[Person], taken: bytearray, parts: Callable[[Person], list[list[str]]]
) -> list[Person]:
    """Add all places of the given parts of names; return the persons that had any of one word."""
    index: dict[str, list[tuple[list[str], str, Person]]] = {}
    for person in persons:
        for part in parts(person):
            for clitic in _CLITICS if ground.arabic else ("",):
                for form in {clitic + part[0], *_joined(clitic, part[0])}:
                    index.setdefault(form, []).append((part[1:], clitic, person))
    found: list[Person] = []
    for word in [n for n, here in enumerate(ground.words) if here in index]:
        if taken[word] or word in ground.titles or _is_adjective(ground, word):
            continue
        entries = sorted(index[ground.words[word]], key=lambda entry: -len(entry[0]))
        for rest, clitic, person in entries:
            end = word + 1 + len(rest)
            if list(ground.words[word + 1 : end]) == rest and not any(taken[word:end]):
                run = Run(word, end, clitic, strong=False)
                _occupy(taken, run)
                person.runs.append(run)
                found.append(person)
                break
    return found


def _is_adjective(ground: Ground, word: int) -> bool:
    """Tell whether a surname that is a demonym too (السوداني) stands as the adjective of a noun."""
    if word not in ground.states or word == 0:
        return False
    before = ground.words[word - 1]
    return before[0].isalpha() and not is_functional(ground, word - 1) and word - 1 not in ground.cues and (
        before.startswith("ال") or not ground.arabic
    )


def _first_names(ground: Ground, person: Person) -> list[list[str]]:
    """Return the first name, by which some are called: أبي (Abiy Ahmed), كيم, نجیب."""
    longest = _longest(person)
    if longest is None or longest.end - longest.first < 2:
        return []
    first = ground.words[longest.first][len(longest.clitic) :]
    return [] if first in _PARTICLES - {"ابی"} or first in ground.functional else [[first]]


def _longest(person: Person) -> Run | None:
    """Return the longest name of a person."""
    return max((run for run in person.runs if not run.handle), key=lambda run: run.end - run.first, default=None)


def _joined(clitic: str, word: str) -> set[str]:
    """Return a clitic written onto a word with the article (للجبير)."""
    if clitic.endswith("ل") and word.startswith("ال"):
        return {clitic + word[1:]}
    return set()


def _parts(ground: Ground, person: Person) -> list[list[str]]:
    """Return the parts of a name that may stand alone: the surname with its particle, a rare first name."""
    longest = _longest(person)
    if longest is None:
        return []
    words = [word for word in ground.words[longest.first : longest.end] if word not in _SKIPPED]
    if longest.clitic:
        words[0] = words[0][len(longest.clitic) :]
    found = [words] if len(words) > 1 else []
    last = words[-1]
    if len(words) > 2 and (words[-2] in _PARTICLES or last in _TAILS):
        found.append(words[-2:])
    if last not in _TAILS and not (len(words) > 1 and words[-2] == "عبد"):
        found += [[last]] if last.startswith("ال") else [[last], ["ال" + last]]
        if last.startswith("ال") and len(last) > 4:
            found.append([last[2:]])
    if len(words) > 1 and words[0] not in ground.namelike and not is_common(ground, words[0]):
        found.append([words[0]])
    return [part for part in found if part[0] not in ground.functional]
