"""Read the vocabulary's files: rows of YAML, each checked and known by file and number, and plain word lists."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

import msgspec
import yaml

from rasad.errors import VocabularyError
from rasad.script import fold
from rasad.vocabulary.folders import SHARED, told
from rasad.vocabulary.language import Language
from rasad.vocabulary.lists import LISTS, WordList
from rasad.vocabulary.schema import BY_LANGUAGE, IN_ALL, Country, Named, Row, Topic, Verb

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Shape = TypeVar("_Shape", bound=msgspec.Struct)


class Filed(NamedTuple):
    """Say where a row stands: in which file, as which row, counted from 1."""

    row: Row
    path: Path
    number: int

    @property
    def where(self) -> str:
        """Return file and number in words."""
        return f"{told(self.path)} row {self.number}"


class Fault(NamedTuple):
    """Say what is wrong, and where: a file, and the row and line if it is one of its rows."""

    path: Path
    what: str
    number: int | None = None
    line: int | None = None

    def __str__(self) -> str:
        """Return the fault as one line."""
        row = "" if self.number is None else f" row {self.number}"
        line = "" if self.line is None else f" (line {self.line})"
        return f"{told(self.path)}{row}{line}: {self.what}"


class Checked(NamedTuple, Generic[_Shape]):
    """Hold what is well written in a file, by its number counted from 1, and the faults of the rest."""

    rows: list[tuple[int, _Shape]]
    faults: list[Fault]


def subject_of(path: Path) -> type[Row]:
    """Return the kind of row that a file holds; raises VocabularyError where its name is no subject."""
    known = IN_ALL if path.parent.name == SHARED else BY_LANGUAGE | dict.fromkeys(LISTS, WordList)
    if path.stem not in known:
        raise VocabularyError(f"{told(path)} is no subject; these are: {', '.join(sorted(known))}")
    return known[path.stem]


def row_key(row: Row) -> str:
    """Return by what a row is the same one in another folder: id, code, past stem, else its first form, folded."""
    if isinstance(row, WordList):
        return ""  # words are added to a list, none are taken away
    if isinstance(row, Named):
        return row.id
    if isinstance(row, Country | Topic):
        return row.code
    if isinstance(row, Verb):
        return fold(row.past)
    return fold(row.forms[0]) if row.forms else ""


def read_rows(path: Path, kind: type[Row]) -> list[Row]:
    """Read one YAML file of rows; raises VocabularyError with the number of the first row that is wrong."""
    return [filed.row for filed in read_filed(path, kind)]


def read_filed(path: Path, kind: type[Row]) -> list[Filed]:
    """Read one YAML file of rows with the number of each; raises VocabularyError as `read_rows` does."""
    try:
        rows = msgspec.convert(_parse(path), list[kind])  # type: ignore[valid-type]
    except (msgspec.ValidationError, VocabularyError):
        checked = check_rows(path, kind)
        raise VocabularyError(f"{checked.faults[0]}; docs/vocabulary.md has the fields") from None
    return [Filed(row, path, number) for number, row in enumerate(rows, start=1)]


def read_language(path: Path) -> Language:
    """Read a `language.yaml`; raises VocabularyError where it is wrong."""
    try:
        return msgspec.convert(_parse(path), Language)
    except msgspec.ValidationError as error:
        raise VocabularyError(f"{told(path)}: {error}; docs/vocabulary.md has the fields") from error


def read_words(path: Path) -> list[str]:
    """Return the words of a plain list, folded; lines that begin with # are comments."""
    lines = _text(path).splitlines()
    return [fold(line.strip()) for line in lines if line.strip() and line[0] != "#"]


def read_head(path: Path) -> list[str]:
    """Return the comments of a plain list, which say what it is for."""
    return [line[1:].strip() for line in _text(path).splitlines() if line.startswith("#")]


def check_rows(path: Path, kind: type[_Shape]) -> Checked[_Shape]:
    """Read a file row by row: those that are as the schema says, and what is wrong with each of the others."""
    try:
        raw = _parse(path)
        lines = list(_lines(path))
    except VocabularyError as error:
        return Checked([], [Fault(path, str(error).removeprefix(f"{told(path)}: "))])
    if not isinstance(raw, list):
        return Checked([], [Fault(path, "is no list of rows: each row begins with a hyphen")])
    rows: list[tuple[int, _Shape]] = []
    faults: list[Fault] = []
    for number, (value, (line, twice)) in enumerate(zip(raw, lines, strict=True), start=1):
        if twice:
            faults.append(Fault(path, f"says `{twice}` twice; only the last one counts", number, line))
        try:
            rows.append((number, msgspec.convert(value, kind)))
        except msgspec.ValidationError as error:
            faults.append(Fault(path, str(error).replace(" - at `$.", " - at `"), number, line))
    return Checked(rows, faults)


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the line on which each row begins, counted from 1, and a field that the row has twice."""
    tree = yaml.compose(_text(path), Loader=_LOADER)
    for node in tree.value if isinstance(tree, yaml.SequenceNode) else ():
        fields = [key.value for key, _ in node.value] if isinstance(node, yaml.MappingNode) else []
        yield node.start_mark.line + 1, _first_twice(fields)


def _first_twice(fields: Sequence[str]) -> str:
    """Return the first of some words that stands there twice, else nothing."""
    return next((field for number, field in enumerate(fields) if field in fields[:number]), "")


def _parse(path: Path) -> Any:  # noqa: ANN401 (whatever the YAML holds; the schema is checked next)
    """Return what a YAML file holds, an empty list where it holds nothing."""
    try:
        return yaml.load(_text(path), Loader=_LOADER) or []
    except yaml.YAMLError as error:
        raise VocabularyError(f"{told(path)}: is not YAML: {' '.join(str(error).split())}") from error


def _text(path: Path) -> str:
    """Return a file's text; raises VocabularyError where it cannot be read."""
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise VocabularyError(
            f"{told(path)}: is not UTF-8 at byte {error.start}; save it as UTF-8"
        ) from error
    except OSError as error:
        raise VocabularyError(f"{told(path)}: cannot be read: {error.strerror}") from error
