"""Check a folder of words: its schema, duplicates, ambiguous forms, missing languages, and its examples."""

import itertools
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from rasad.errors import VocabularyError
from rasad.vocabulary.ambiguity import find_ambiguous, read_accepted, stale
from rasad.vocabulary.compile import surfaces_of, verbs_of
from rasad.vocabulary.examples import Shown, shortfall
from rasad.vocabulary.files import Fault, Filed, check_rows, read_head, read_language, read_words, subject_of
from rasad.vocabulary.folders import FOLDER, LANGUAGE, SHARED, files_of, sources
from rasad.vocabulary.language import Language
from rasad.vocabulary.meanings import unknown_meanings
from rasad.vocabulary.overlay import Layers, laid_over, ours_of
from rasad.vocabulary.schema import Country, Month, Named, Number, RelativeDay, Row, Topic, Weekday

Show: TypeAlias = Callable[[str, str], Shown]
"""Run the rules over a sentence of a language, given by its tag."""

_EVERY_NAME = ("fa", "ar")
_EXAMPLE = "Example:"


def check_files(folder: Path | None) -> tuple[Layers, list[Fault]]:
    """Return the well-written rows of all files, those of a user's folder laid over ours, and the faults of the rest.

    Raises VocabularyError where the folder is not laid out as a vocabulary.
    """
    rows: defaultdict[str, dict[str, list[Filed]]] = defaultdict(dict)
    languages: dict[str, Language] = {}
    faults: list[Fault] = []
    for path in sources(folder):
        tag, subject = path.parent.name, path.stem
        try:
            if path.suffix == ".txt":
                read_words(path)
                continue
            if subject == LANGUAGE:
                languages[tag] = read_language(path)
                continue
            checked = check_rows(path, subject_of(path))
        except VocabularyError as error:
            faults.append(Fault(path, str(error)))
            continue
        faults += checked.faults
        filed = [Filed(row, path, number) for number, row in checked.rows]
        if FOLDER not in path.parents:
            faults += unknown_meanings(filed, ours_of(rows, subject))
        rows[tag][subject] = laid_over(rows[tag].get(subject, []), filed)
    layers = Layers(rows=rows, lists={}, languages=languages)
    for formless, why in list(_without_forms(layers)):
        rows[formless.path.parent.name][formless.path.stem].remove(formless)
        faults.append(Fault(formless.path, why, formless.number))
    return layers, faults


def _without_forms(layers: Layers) -> Iterator[tuple[Filed, str]]:
    """Yield the rows of which no forms can be made, and why."""
    for tag in layers.languages:
        verbs = verbs_of(layers, tag)
        for subject, rows in layers.rows.get(tag, {}).items():
            for filed in rows:
                try:
                    list(surfaces_of(filed, subject, tag, verbs))
                except VocabularyError as error:
                    yield filed, str(error).removeprefix(f"{filed.where}: ")


def check_words(layers: Layers, folder: Path | None) -> list[Fault]:
    """Return what is wrong with the rows of a user's folder, or of ours, leaving out their examples."""
    ours, faults = read_accepted(FOLDER)
    theirs, more = read_accepted(folder) if folder else ([], [])
    faults += more
    ambiguous = find_ambiguous(layers, [*ours, *theirs])
    faults += [fault for fault, paths in ambiguous if any(_of(path, folder) for path in paths)]
    faults += stale(layers, folder or FOLDER)
    faults += [fault for fault in _without_language(layers) if _of(fault.path, folder)]
    faults += [
        Fault(filed.path, "has no example", filed.number)
        for filed, _, _ in _own_rows(layers, folder)
        if not filed.row.example
    ]
    return faults


def check_examples(layers: Layers, folder: Path | None, show: Show) -> list[Fault]:
    """Return the rows of a user's folder, or of ours, whose example does not show what they mean."""
    faults = []
    for filed, tag, subject in _own_rows(layers, folder):
        if filed.row.example:
            lacking = shortfall(filed.row, subject, show(filed.row.example, tag))
            if lacking is not None:
                faults.append(Fault(filed.path, f"{lacking}: {filed.row.example}", filed.number))
    return faults


def check_heads(show: Show) -> list[Fault]:
    """Return our files of words whose head does not say what they are for, with an example of one of them."""
    return [Fault(path, lacking) for path in files_of(FOLDER) if (lacking := _lacks_head(path, show))]


def _lacks_head(path: Path, show: Show) -> str:
    """Return what the head of a file of words lacks: nothing where a tool makes the file, or where it lists days."""
    words = {word.split(" ")[0] for word in read_words(path)} if path.suffix == ".txt" else set[str]()
    head = read_head(path)
    if not any(word[0].isalpha() for word in words) or any("made by tools/" in line.lower() for line in head):
        return ""
    told = [line for line in head if not line.startswith(_EXAMPLE)]
    shown = [show(line.removeprefix(_EXAMPLE), path.parent.name) for line in head if line not in told]
    if not told:
        return "does not say in a comment what its words are for"
    if not any(words.intersection(each.words) for each in shown):
        return f"has no comment `{_EXAMPLE} ...` with one of its words in a sentence"
    return ""


def _of(path: Path, folder: Path | None) -> bool:
    """Tell whether a file belongs to what is checked: the user's folder, or ours where none is given."""
    return (folder or FOLDER) in path.parents


def _own_rows(layers: Layers, folder: Path | None) -> Iterator[tuple[Filed, str, str]]:
    """Yield the rows of the languages' own files that are checked, each with its language and subject."""
    for tag in layers.languages:
        for subject, rows in layers.rows.get(tag, {}).items():
            for filed in rows:
                if _of(filed.path, folder):
                    yield filed, tag, subject


def _without_language(layers: Layers) -> Iterator[Fault]:
    """Yield the rows that lack their counterpart in another language."""
    for filed in itertools.chain.from_iterable(layers.rows.get(SHARED, {}).values()):
        if isinstance(filed.row, Country | Named | Topic) and filed.row.names:
            for tag in _EVERY_NAME:
                if tag not in filed.row.names:
                    yield Fault(filed.path, f"has no name in {tag}", filed.number)
    for subject in ("months", "weekdays", "numbers", "relative_days"):
        told = {
            tag: {_meaning(filed.row): filed for filed in rows[subject] if not _is_composed(filed.row)}
            for tag, rows in layers.rows.items()
            if subject in rows
        }
        yield from _uneven(told)


def _uneven(told: Mapping[str, Mapping[Hashable, Filed]]) -> Iterator[Fault]:
    """Yield the meanings that one language has and another has not."""
    for one, other in itertools.permutations(told, 2):
        for meaning, filed in told[one].items():
            if meaning not in told[other]:
                yield Fault(
                    filed.path, f"{' '.join(filed.row.forms[:1])} has no counterpart in {other}", filed.number
                )


def _is_composed(row: Row) -> bool:
    """Tell whether a number is one that a language may put together from others: اثنين وعشرين, دو هزار."""
    if not isinstance(row, Number) or row.ordinal:
        return False
    return row.value > 1000 or (20 < row.value < 100 and row.value % 10 > 0)


def _meaning(row: Row) -> Hashable:
    """Return what a word of time means in any language."""
    match row:
        case Month(calendar=calendar, month=month):
            return calendar, month
        case Weekday(weekday=weekday):
            return weekday
        case Number(value=value, ordinal=ordinal):
            return value, ordinal
        case RelativeDay(unit=unit, offset=offset):
            return unit, offset
        case _:
            return row


def in_order(faults: Sequence[Fault]) -> list[Fault]:
    """Return faults by file and row, each once."""
    return sorted(dict.fromkeys(faults), key=lambda fault: (fault.path, fault.number or 0))
