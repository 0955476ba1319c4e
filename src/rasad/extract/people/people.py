"""One person, many names: what is compared, and when two names are one person's."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from rasad.extract.people.ground import Ground
from rasad.extract.people.misspelt import is_misspelt, is_near, is_respelled, is_spelt_apart
from rasad.extract.people.names import Run
from rasad.extract.people.offices import Role
from rasad.spelling import likeness, parse_name
from rasad.vocabulary.held import Held
from rasad.vocabulary.schema import Named

SKIPPED = frozenset({"#", "_", "-", "@", ")"})
"""Marks inside names that are no part of them when they are compared."""

_MARKS = str.maketrans({"_": " ", "#": None, ")": None})
_MARKED = frozenset("_#)")
_SURE = 6
"""Letters of a surname that no list has, of which one may be wrong: عزیرپور, عزیزپور."""
_CARRIED = frozenset({"عبد", "ابو", "ابی", "ابا"})
"""Words that are one with the next: عبد الله, أبو بكر."""
_SAYYID = "سید"
"""First words of surnames written in two: پور محمدی."""


@dataclass(slots=True, kw_only=True, eq=False)
class Person:
    """Gather one person's names while a report is read.

    `key` is the fullest name as words to compare; `runs` are all places; `roles` the phrases beside them;
    `country` and the offices `held` are those of a known person.
    """

    key: tuple[str, ...]
    known: str | None = None
    country: str | None = None
    held: tuple[Held, ...] = ()
    runs: list[Run] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)


def fullest(ground: Ground, person: Person) -> Run:
    """Return a person's longest name, of equal ones one that a given name opens (دونالد, not the misspelt دوتالد)."""
    named = [run for run in person.runs if not run.handle]
    return max(
        named or person.runs,
        key=lambda run: (run.end - run.first, ground.words[run.first] in ground.given, run.known is not None),
    )


def name_key(ground: Ground, run: Run) -> tuple[str, ...]:
    """Return a name's words as they are compared: particles joined, articles and بن left out."""
    words = [word for word in ground.words[run.first : run.end] if word not in SKIPPED]
    if run.clitic and words:
        words[0] = words[0][len(run.clitic) :]
    key: list[str] = []
    carried = ""
    descent = ground.lists["descent"]
    for word in words:
        if word in descent:
            continue
        if word in _CARRIED:
            carried = word
            continue
        untitled = word.removeprefix(_SAYYID)  # سیدمهدی قریشی, then سید مهدی قریشی
        here = untitled if untitled in ground.given else word
        key.append(carried + here if carried else bare(here))
        carried = ""
    return tuple(key)


def unmarked(name: str) -> str:
    """Return a name without the marks of hashtags and brackets: سيرغي_سكريبال, دونالد #ترمب, (دونالد) ترامب."""
    return " ".join(name.translate(_MARKS).split()) if _MARKED & {*name} else name


def bare(word: str) -> str:
    """Return a name's word without its article, so that العامري and عامری are one."""
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


def occupy(taken: bytearray, run: Run) -> None:
    """Mark the words of a run as taken."""
    taken[run.first : run.end] = b"\x01" * (run.end - run.first)


def same_person(ground: Ground, persons: list[Person], run: Run) -> Person:
    """Return the person whose name a run is, a new one where nobody fits."""
    key = name_key(ground, run)
    if run.handle:
        beside = [
            person for person in persons for named in person.runs if named.end in {run.first - 1, run.first}
        ]
        if beside:
            return beside[0]  # قاسم الأعرجي (@account)
    if run.known:
        famous = next((person for person in persons if person.known == run.known), None)
        if famous is not None:
            return famous  # ترامب is not إيفانكا ترامب where دونالد ترامب is named too
    for person in persons if not run.handle else ():
        if _is_called(ground, person, run, key):
            if person.known is None and (run.known is None or _may_be(ground, run, person)):
                person.known = run.known
            return person
    another = _by_part(ground, persons, run, key) if not run.handle else None
    if another is not None:
        return another
    person = Person(key=key, known=run.known)
    persons.append(person)
    return person


def _by_part(ground: Ground, persons: Sequence[Person], run: Run, key: tuple[str, ...]) -> Person | None:
    """Return the one person whose name is spelt otherwise, or who alone is called by a first name."""
    respelled = _respelled(ground, persons, run, key)
    if respelled is not None:
        respelled.known = respelled.known or run.known
        return respelled
    apart = _spelt_apart(ground, persons, run, key)
    if apart is not None:
        return apart
    alike = [person for person in persons if key == person.key[:1]] if len(key) == 1 else []
    if not alike:
        return None
    eastern = key[0] in ground.eastern
    titled = run.first - 1 in ground.titles or not eastern
    named = run.known is None or key[0] in ground.given
    if len(alike) == 1 and not ground.arabic and _is_familiar(ground, run):
        return alike[0]  # آقا مهدی of حاج مهدی سلحشور
    if len(alike) == 1 and ground.arabic and titled and named:
        return alike[0]  # السيدة الأولى ميلانيا of ميلانيا ترامب, وقالت ستورمي of ستورمي دانيالز
    if eastern:
        known = [person for person in alike if person.known]
        heads = [person for person in known if _heads_state(ground, person)]
        if len(alike) == 1 or 1 in {len(known), len(heads)}:
            return (heads if len(heads) == 1 else known or alike)[0]  # مون of مون جاي إن
    return None


def _is_familiar(ground: Ground, run: Run) -> bool:
    """Tell whether somebody is called by a first name alone in Persian, and is no prophet or saint (حضرت محمد)."""
    before = ground.words[run.first - 1] if run.first else ""
    holy = before in ground.lists["holy_callings"] or before in ground.lists["holy_titles"]
    return run.known is None and ground.words[run.first] in ground.given and not holy


def _is_called(ground: Ground, person: Person, run: Run, key: tuple[str, ...]) -> bool:
    """Tell whether a name is a person's: equal, shorter, a king's first one, a surname of two words or the first of them."""
    full = person.key
    if ground.arabic and key[:1] != full[:1] and _is_crowned(ground, person, run):
        return False
    if len(key) != 1:
        if _fits(ground, key, full):
            return True
        return key == full[1:] and len(key) > 1 and not _has_fathers(ground, person)
    if len(full) > 1 and _of_the_family(ground, person, run, key):
        return False
    if _fits(ground, key, full) or (key == full[:1] and _is_royal(ground, run, person)):
        return True
    half = not ground.arabic and len(full) == 3 and key[0] == full[1]
    if half and key[0] not in ground.given:
        return True  # محمدحسین صفار هرندی, then صفار
    return _is_first_surname(ground, key, full)


def _is_crowned(ground: Ground, person: Person, run: Run) -> bool:
    """Tell whether one of two names is a king's first one behind his title: الملك سلمان is not محمد بن سلمان."""
    return any(
        crowned.end == each.end == each.first + 1
        for each in (run, *person.runs)
        if (crowned := ground.titled.get(each.first - 1)) is not None
    )


def _respelled(ground: Ground, persons: Sequence[Person], run: Run, key: tuple[str, ...]) -> Person | None:
    """Return the only person whose name a run is in another spelling: أندرو برانسون, دوتالد ترامب; in Persian by a letter alone."""
    names = (ground.given, ground.common) if ground.arabic else (ground.given, ground.common, ground.namelike)
    count, initial, arabic = len(key), key[-1][:1] if key else "", ground.arabic
    lone = (
        not arabic and count == 1 and len(key[0]) >= _SURE and not any(key[0] in listed for listed in names)
    )
    found = [
        person
        for person in persons
        if (arabic and person.key and person.key[-1][:1] == initial and is_respelled(key, person.key))
        or (len(person.key) == count > 1 and is_misspelt(key, person.key, *names))
        or (lone and len(person.key) > 1 and is_near(key[0], person.key[-1]))
    ]
    return found[0] if len(found) == 1 and None in {run.known, found[0].known} else None


def _spelt_apart(ground: Ground, persons: Sequence[Person], run: Run, key: tuple[str, ...]) -> Person | None:
    """Return the only person whose name of Persian a run is with its words joined or parted otherwise."""
    names = (ground.given, ground.common, ground.namelike)
    if ground.arabic or not persons or (len(key) == 1 and any(key[0] in listed for listed in names)):
        return None
    found = [person for person in persons if is_spelt_apart(key, person.key, *names)]
    return found[0] if len(found) == 1 and run.known in {None, found[0].known} else None


def _is_first_surname(ground: Ground, key: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Tell whether a name of Persian is the first of two surnames that stand without a first name: موحدی of موحدی کرمانی."""
    return (
        not ground.arabic
        and len(full) == 2
        and key == full[:1]
        and key[0] not in ground.given
        and key[0] in ground.namelike
    )


def _heads_state(ground: Ground, person: Person) -> bool:
    """Tell whether somebody known has been a head of state."""
    match = ground.people.get(person.runs[0].first)
    held = match.row.held if match is not None and isinstance(match.row, Named) else ()
    return any(told.office == "head_of_state" for told in held)


def _has_fathers(ground: Ground, person: Person) -> bool:
    """Tell whether an Arabic name goes on with fathers, whose own names its end is: سلمان بن عبد العزيز آل سعود.

    Others are called by the end of a name alone: أبو بكر كيتا of إبراهيم أبو بكر كيتا, حسن بیگی.
    """
    return ground.arabic and bool(ground.lists["descent"].intersection(_full_words(ground, person)))


def _is_royal(ground: Ground, run: Run, person: Person) -> bool:
    """Tell whether a person goes by the first name: who is called son of somebody, a king with a number."""
    crowned = ground.words[run.first - 1] in ground.lists["crowns"] if run.first else False
    numbered = crowned and person.key[-1] in ground.lists["regnal_numbers"]
    return numbered or "بن" in _full_words(ground, person)


def _may_be(ground: Ground, run: Run, person: Person) -> bool:
    """Tell whether a surname's one bearer may be a person named in full: not جيك سوليفان where جون سوليفان is named."""
    match = ground.surnames.get(run.first)
    full = person.runs[0]
    if match is None or match.weak or not isinstance(match.row, Named) or full.end - full.first < 2:
        return True
    called = parse_name(ground.text.evidence(full.first, full.end)[len(full.clitic) :])
    names = [parse_name(name) for name in match.row.names.get(ground.lexicon.language.tag, ())]
    return not names or any(likeness(called, name).subset for name in names)


def _of_the_family(ground: Ground, person: Person, run: Run, key: tuple[str, ...]) -> bool:
    """Tell whether a well-known surname is not that of a namesake named in full: ميلانيا ترامب, then الرئيس ترامب.

    Without an office beside it, it is the namesake's once that one was named: مريم الأعرجي, then وأكدت الأعرجي.
    """
    if len(key) != 1 or len(person.key) < 2 or _may_be(ground, run, person):
        return False
    return run.strong or run.first < min(other.first for other in person.runs)


def _full_words(ground: Ground, person: Person) -> Sequence[str]:
    """Return the words of a person's fullest name."""
    run = person.runs[0]
    return ground.words[run.first : run.end]


def _fits(ground: Ground, key: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Tell whether a name may be a shorter or equal form of a fuller one."""
    if not key or not full:
        return False
    if key == full:
        return True
    if key[0][:1] in {full[0][:1], full[-1][:1]} and "".join(key) in {"".join(full), full[-1]}:
        return True  # لو دريان is جان إيف لودريان
    if len(key) == 1 and len(full) > 2 and key[0] == "".join(full[-2:]):
        return True  # سازگارنژاد is محمدامین سازگار نژاد
    if len(key) == 1:
        return key[0] == full[-1]  # royal houses are called by the first name: see `_same`
    if key[0] == full[0]:
        rest = iter(full)
        return all(word in rest for word in key)
    return full[0] in ground.lists["first_forenames"] and key == full[1:]  # جواد ظريف is محمد جواد ظريف
