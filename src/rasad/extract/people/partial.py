"""Parts of names: where a person stands by surname or first name alone, or is named only as a speaker."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain, repeat
from operator import add, itemgetter

from rasad.extract.people.by_gender import which_namesake
from rasad.extract.people.framed import find_framed
from rasad.extract.people.ground import Ground
from rasad.extract.people.misspelt import skeleton
from rasad.extract.people.name_words import breaks, is_common, is_finite, is_functional
from rasad.extract.people.names import Run
from rasad.extract.people.offices import Role
from rasad.extract.people.people import SKIPPED, Person, name_key, occupy, same_person
from rasad.extract.people.sayers import find_sayers
from rasad.extract.people.speaking import find_speaking
from rasad.script import fold

_CLITICS = ("", "و", "ل", "ب", "ف", "ک", "ول", "وب")
_BEFORE_ARTICLE = ("ل", "ول")
"""What takes the first letter off the article that it is written onto."""
_COMMAS = frozenset({"،", ","})
_FIRST = itemgetter(0)
_FATHER = fold("أبو")
_HALF = 2
"""How many letters half a surname has at least (فر, نیا)."""


def add_partial(ground: Ground, persons: list[Person], taken: bytearray) -> None:
    """Find the places where a person stands by part of the name; by the first one only where no surname does."""
    found = _place_parts(ground, persons, taken, lambda person: _parts(ground, person))
    east = not ground.eastern.isdisjoint(ground.distinct)
    eastern = [person for person in persons if _is_eastern(ground, person)] if east else []
    rest = [
        person for person in persons if person not in found and len(person.runs) < 3 and person not in eastern
    ]
    rest += sorted(eastern, key=lambda person: (not _leads_state(person), -len(person.runs)))
    # ترامب وكيم: the family name, of the one who leads a state, else whom the report names most
    _place_parts(ground, rest, taken, lambda person: _first_names(ground, person))


def lengthen(ground: Ground, persons: list[Person], taken: bytearray) -> None:
    """Take in the first name that no list has before a surname of Arabic: غاريد كوشنر, ميلينا بوغدير.

    The word is foreign or unknown, and nothing else that might stand there.
    """
    for person in persons if ground.arabic else ():
        for n, run in enumerate(person.runs):
            word = run.first - 1
            alone = run.end - run.first == 1 and not run.clitic and not run.handle
            if not alone or word < 0 or taken[word] or not _is_first_name(ground, word, run.first):
                continue
            longer = run._replace(first=word)
            occupy(taken, longer)
            person.runs[n] = longer
            person.key = person.key if len(person.key) > 1 else name_key(ground, longer)


def _is_first_name(ground: Ground, word: int, surname: int) -> bool:
    """Tell whether a word right before a surname in its sentence can only be a foreign first name."""
    here, sentence_of = ground.words[word], ground.text.sentence_of
    if sentence_of[word] != sentence_of[surname] or len(here) < 4 or here.startswith("ال"):
        return False
    if here not in ground.namelike or is_common(ground, here) or is_finite(ground, here):
        return False
    other = (
        word in ground.states or word in ground.localities or word in ground.titles or word in ground.surnames
    )
    return not other and not breaks(ground, word)


def add_speakers(ground: Ground, persons: list[Person], taken: bytearray, roles: Sequence[Role]) -> None:
    """Find those who are named nowhere but beside a verb of speech, and where else they stand."""
    found, middle = [], list[tuple[Person, list[str]]]()
    named = {n for person in persons for run in person.runs for n in range(run.first, run.end)}
    skeletons = {skeleton(person.key) for person in persons} - {""} if ground.arabic else set[str]()
    speaking: Iterator[Run]
    if ground.arabic:
        speaking = chain(find_speaking(ground, named, skeletons), find_framed(ground, named))
    else:
        speaking = find_sayers(ground, taken)
    for run in speaking:
        if any(taken[run.first : run.end]):
            continue
        occupy(taken, run)
        called = _called_by_middle_name(ground, persons, run)
        if called is not None:
            middle.append((called, list(ground.words[run.first : run.end])))
        person = called or same_person(ground, persons, run)
        person.runs.append(run)
        beside = {run.first, run.first - (ground.arabic and ground.words[run.first - 1] in _COMMAS)}
        person.roles += [role for role in roles if role.end in beside and role not in person.roles]
        found.append(person)
    if found:
        _place_parts(ground, found, taken, lambda person: _parts(ground, person))
    for called, part in middle:
        _place_parts(ground, [called], taken, partial(_the_same, [part]))


def _the_same(parts: list[list[str]], _: Person) -> list[list[str]]:
    """Return given parts of any person's name."""
    return parts


def _called_by_middle_name(ground: Ground, persons: list[Person], run: Run) -> Person | None:
    """Return the only person whose name has a word in its middle: محيبس of رزاق محيبس السعداوي."""
    key = name_key(ground, run)
    called = [person for person in persons if len(key) == 1 and key[0] in person.key[1:]]
    return called[0] if len(called) == 1 else None


def _place_parts(
    ground: Ground, persons: list[Person], taken: bytearray, parts: Callable[[Person], list[list[str]]]
) -> list[Person]:
    """Add all places of the given parts of names; return the persons that had any of one word."""
    index: dict[str, list[tuple[list[str], str, Person]]] = {}
    for person in persons:
        for part in parts(person):
            for clitic, form in _forms(ground, part[0]):
                index.setdefault(form, []).append((part[1:], clitic, person))
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    found: list[Person] = []
    for word in ground.where(index.keys()):
        if taken[word] or word in ground.titles or (word in ground.states and _is_adjective(ground, word)):
            continue
        if ground.arabic and _is_movement(ground, word):
            continue
        for rest, clitic, person in index[ground.words[word]]:
            end = word + 1 + len(rest)
            if _goes_on(ground, word) if not rest else any(taken[word:end]):
                continue
            if not rest or list(ground.words[word + 1 : end]) == rest:
                entries = index[ground.words[word]]
                called = person if rest or len(entries) == 1 else _called(ground, word, entries, person)
                run = Run(word, end, clitic, strong=False)
                occupy(taken, run)
                called.runs.append(run)
                found.append(called)
                break
    return found


def _called(
    ground: Ground, word: int, entries: Sequence[tuple[list[str], str, Person]], person: Person
) -> Person:
    """Return who is called by one word at a place: in Arabic one of several of that surname."""
    alike = [other for rest, _, other in entries if not rest]
    surname = ground.arabic and len(alike) > 1 and all(len(other.key) > 1 for other in alike)
    if not surname or any(_is_eastern(ground, other) for other in alike):
        return person
    return which_namesake(ground, word, alike) or person


def _goes_on(ground: Ground, word: int) -> bool:
    """Tell whether the first word of an eastern name opens another one: كيم يونغ إل where كيم جونغ أون is named too."""
    if ground.words[word] not in ground.eastern:
        return False
    after = ground.at(word + 1)
    return after in ground.syllables and after not in ground.lists["syllables_like_words"]


def _is_adjective(ground: Ground, word: int) -> bool:
    """Tell whether a surname that is a demonym too (السوداني) stands as the adjective of a noun."""
    if word == 0:
        return False
    before = ground.words[word - 1]
    return (
        before[0].isalpha()
        and not is_functional(ground, word - 1)
        and word - 1 not in ground.cues
        and (before.startswith("ال") or not ground.arabic)
    )


def _is_movement(ground: Ground, word: int) -> bool:
    """Tell whether a surname that is a movement's adjective too stands as that: القيادي الحوثي, but السيد الحوثي."""
    listed = ground.words[word] in ground.lists["movement_adjectives"]
    return listed and _is_adjective(ground, word) and word - 1 not in ground.titles


def _is_eastern(ground: Ground, person: Person) -> bool:
    """Tell whether a person's family name stands first: كيم جونغ أون."""
    longest = _longest(person)
    return longest is not None and _words(ground, longest)[0] in ground.eastern


def _leads_state(person: Person) -> bool:
    """Tell whether the report calls a person the head of a state."""
    return any(role.office == "head_of_state" and not role.former for role in person.roles)


def _first_names(ground: Ground, person: Person) -> list[list[str]]:
    """Return the first name, by which some are called: أبي (Abiy Ahmed), كيم, نجیب."""
    longest = _longest(person)
    if longest is None or longest.end - longest.first < 2:
        return []
    first = ground.words[longest.first][len(longest.clitic) :]
    alone = first in ground.lists["called_by_first_name"]
    alone = alone or (first in ground.eastern and len(first) > 3)  # وانغ of وانغ يي
    if (
        first in ground.functional
        or (first in ground.given and not alone)
        or (first in ground.particles and not alone)
    ):
        return []
    return [[first]]


def _longest(person: Person) -> Run | None:
    """Return the longest name of a person."""
    return max(
        (run for run in person.runs if not run.handle), key=lambda run: run.end - run.first, default=None
    )


def _forms(ground: Ground, word: str) -> list[tuple[str, str]]:
    """Return the forms of a word that the text has, with what is written onto each; onto the article too (للجبير)."""
    if not ground.arabic:
        return [("", word)] if word in ground.distinct else []
    told = ground.distinct.intersection(map(add, _CLITICS, repeat(word)))
    found = [(form[: len(form) - len(word)], form) for form in told]
    if word.startswith("ال"):
        found += [(onto, form) for onto in _BEFORE_ARTICLE if (form := onto + word[1:]) in ground.distinct]
    return found


def _other_spelling(words: list[str]) -> list[list[str]]:
    """Return a name of descent as others write it: أبوزيد of أحمد أبو زيد, أبو زيد of أحمد أبوزيد."""
    last = words[-1]
    if len(words) > 1 and words[-2] == _FATHER:
        return [[_FATHER + last]]
    written_on = last.startswith(_FATHER) and len(last) > len(_FATHER) + 2
    return [[_FATHER, last.removeprefix(_FATHER)]] if written_on else []


def _parts(ground: Ground, person: Person) -> list[list[str]]:
    """Return the parts of a name that may stand alone: the surname with its particle, a rare first name."""
    told = [(run.end - run.first, _words(ground, run)) for run in person.runs if not run.handle]
    if not told:
        return []
    spelt = {words[-1]: words for length, words in told if length > 1}
    _, longest = max(told, key=_FIRST)
    spelt[longest[-1]] = longest
    return [part for words in spelt.values() for part in _parts_of(ground, words)]


def _words(ground: Ground, run: Run) -> list[str]:
    """Return the words of a name without marks and without what is written onto the first."""
    words = [word for word in ground.words[run.first : run.end] if word not in SKIPPED]
    words[0] = words[0][len(run.clitic) :]
    return words


def _parts_of(ground: Ground, words: list[str]) -> list[list[str]]:
    """Return the parts of a name's words that may stand alone."""
    found = [words] if len(words) > 1 else []
    last = words[-1]
    if "بن" in words[:2] and len(words) > 3:
        found.append(words[:3])  # سلطان بن سحيم of سلطان بن سحيم آل ثاني
    if len(words) > 2 and (words[-2] in ground.particles or last in ground.endings):
        found.append(words[-2:])
    found += _other_spelling(words)
    if not ground.arabic:
        found += _of_surname(ground, words)
    eastern = len(words) > 2 and words[0] in ground.eastern  # بيونغ is not تشونغ أوي يونغ
    within = len(words) > 1 and words[-2] in ground.lists["inside_surnames"]
    if last not in ground.endings and not eastern and not within:
        found += [[last]] if last.startswith("ال") else [[last], ["ال" + last]]
        if last.startswith("ال") and len(last) > 4 and not is_common(ground, last[2:]):
            found.append([last[2:]])
    if len(words) > 1 and words[0] not in ground.namelike and not is_common(ground, words[0]):
        found.append([words[0]])
    return [part for part in found if part[0] not in ground.functional]


def _of_surname(ground: Ground, words: list[str]) -> list[list[str]]:
    """Return the parts of a surname of Persian: all of it, its first word, and both written otherwise (کوچک زاده, کوچکزاده)."""
    found = []
    if len(words) > 2 and words[0] in ground.given:
        found.append(words[1:])  # صفار هرندی of محمدحسین صفار هرندی
        here = words[1]
        alone = here not in ground.given and here not in ground.common and here not in ground.endings
        found += [[here]] if len(words) == 3 and alone and here not in ground.functional else []
    for part in [*found, words[-2:], words[-1:]]:
        found += [[_joined(part)]] if len(part) == 2 and _joined(part) in ground.distinct else []
        found += _split(ground, part[0]) if len(part) == 1 else []
    return found


def _joined(part: list[str]) -> str:
    """Return two words as one."""
    return "".join(part)


def _split(ground: Ground, word: str) -> list[list[str]]:
    """Return a word as two that a text has side by side: کوچک زاده of کوچکزاده."""
    pairs = [(word[:n], word[n:]) for n in range(_HALF, len(word) - _HALF + 1)]
    return [[*pair] for pair in pairs if ground.distinct.issuperset(pair)]
