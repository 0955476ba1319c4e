"""Load the vocabulary: rows read from YAML, checked, compiled to forms, and kept ready in a cache file."""

import hashlib
import os
import re
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import yaml

from rasad.errors import VocabularyError
from rasad.script import fold
from rasad.vocabulary.inflect import spellings, surfaces
from rasad.vocabulary.lexicon import Entry, Lexicon
from rasad.vocabulary.schema import BY_LANGUAGE, IN_ALL, Language, Row, Verb

_FOLDER = Path(__file__).parent
_WORDS = re.compile(r"[a-z][a-z0-9_]*|\d+|[^\W\d_]+|[^\w\s]|_")
_SHARED = "both"


class _Forms(msgspec.Struct, frozen=True, array_like=True):
    """Keep a row's compiled forms in the cache: their folded words, their subject, the file and number of the row."""

    forms: list[str]
    subject: str
    file: str
    row: int
    weak: bool


class _Compiled(msgspec.Struct, frozen=True):
    """Keep a whole vocabulary as it is cached."""

    languages: dict[str, Language]
    rows: dict[str, dict[str, list[msgspec.Raw]]]
    forms: dict[str, list[_Forms]]
    lists: dict[str, dict[str, list[str]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Hold the lexicon of each language and the rows that all languages share.

    `version` is a hash of all files: two readings with one version were made with the same words.
    """

    lexicons: Mapping[str, Lexicon]
    shared: Mapping[str, Sequence[Row]]
    version: str


def load(*, cache: Path | None = None) -> Vocabulary:
    """Return the vocabulary; the first time it is compiled, later read from a cache in the user's folder.

    Raises VocabularyError where a file is not as its schema says.
    """
    files = sorted(path for path in _FOLDER.glob("*/*") if path.suffix in {".yaml", ".txt"})
    version = _version([*files, *sorted(_FOLDER.glob("*.py"))])  # the rules that make forms count as well
    kept = (cache or _cache_folder()) / f"vocabulary-{version}.json"
    try:
        compiled = msgspec.json.decode(kept.read_bytes(), type=_Compiled)
    except (OSError, msgspec.MsgspecError):
        compiled = _compile(files)
        _keep(kept, compiled)
    return _assemble(compiled, version)


def _version(files: Sequence[Path]) -> str:
    """Return a hash that changes with any file's content, this package's place or its code."""
    digest = hashlib.sha256()
    for path in (*sorted(_FOLDER.glob("*.py")), *files):
        state = path.stat()
        digest.update(f"{path}\0{state.st_size}\0{state.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:16]


def _cache_folder() -> Path:
    """Return the folder for caches of this user, by the XDG rule."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "rasad"


def _keep(path: Path, compiled: _Compiled) -> None:
    """Write the cache whole or not at all; a folder that cannot be written to costs time only."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as made:
            made.write(msgspec.json.encode(compiled))
        Path(made.name).replace(path)
    except OSError:
        return


def read_rows(path: Path, kind: type[Row]) -> list[Row]:
    """Read one YAML file of rows, checked against its subject's schema."""
    try:
        raw = yaml.load(path.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        return msgspec.convert(raw or [], list[kind])  # type: ignore[valid-type]
    except yaml.YAMLError as error:
        raise VocabularyError(f"{path.name} in {path.parent.name}/ is not YAML: {error}") from error
    except msgspec.ValidationError as error:
        raise VocabularyError(
            f"{path.name} in {path.parent.name}/: {error}; rows are counted from 0, docs/vocabulary.md has the fields"
        ) from error


def _compile(files: Sequence[Path]) -> _Compiled:
    """Read all files and make every form of every row."""
    rows: defaultdict[str, dict[str, list[Row]]] = defaultdict(dict)
    languages: dict[str, Language] = {}
    lists: defaultdict[str, dict[str, list[str]]] = defaultdict(dict)
    for path in files:
        folder, subject = path.parent.name, path.stem
        if path.suffix == ".txt":
            lines = path.read_text("utf-8").splitlines()
            lists[folder][subject] = [fold(line.strip()) for line in lines if line.strip() and line[0] != "#"]
        elif subject == "language":
            raw = yaml.load(path.read_text("utf-8"), Loader=yaml.SafeLoader)
            languages[folder] = msgspec.convert(raw, Language)
        else:
            known = IN_ALL if folder == _SHARED else BY_LANGUAGE
            if subject not in known:
                raise VocabularyError(
                    f"{folder}/{path.name} is no subject; these are: {', '.join(sorted(known))}"
                )
            rows[folder][subject] = read_rows(path, known[subject])
    forms = {tag: list(_forms(tag, rows)) for tag in languages}
    packed = {
        folder: {
            subject: [msgspec.Raw(msgspec.json.encode(row)) for row in found]
            for subject, found in subjects.items()
        }
        for folder, subjects in rows.items()
    }
    return _Compiled(languages=languages, rows=packed, forms=forms, lists=dict(lists))


def _forms(tag: str, rows: Mapping[str, dict[str, list[Row]]]) -> Iterator[_Forms]:
    """Yield every folded form of a language's own rows and of the shared ones."""
    verbs = {row.past: row for row in rows[tag].get("verbs", ()) if isinstance(row, Verb)}
    for folder in (tag, _SHARED):
        for subject, found in rows.get(folder, {}).items():
            for number, row in enumerate(found):
                made: defaultdict[tuple[str, bool], set[str]] = defaultdict(set)
                for surface in surfaces(row, subject, tag, verbs):
                    written = (
                        " ".join(_WORDS.findall(fold(spelling))) for spelling in spellings(surface.form)
                    )
                    made[surface.subject, surface.weak].update(written)
                for (under, weak), forms in sorted(made.items()):
                    yield _Forms(forms=sorted(forms), subject=under, file=subject, row=number, weak=weak)


def _followers(forms: Iterable[str]) -> dict[str, dict[str, tuple[int, ...]]]:
    """Return, by first and second word, how many words the forms that begin so have, longest first."""
    found: defaultdict[str, defaultdict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for form in forms:
        first, _, rest = form.partition(" ")
        second = rest.partition(" ")[0]
        found[first][second].add(form.count(" ") + 1)
    return {
        first: {second: tuple(sorted(lengths, reverse=True)) for second, lengths in seconds.items()}
        for first, seconds in found.items()
    }


def _assemble(compiled: _Compiled, version: str) -> Vocabulary:
    """Turn the compiled vocabulary into lexicons."""
    rows: dict[str, dict[str, list[Row]]] = {}
    for folder, subjects in compiled.rows.items():
        known = IN_ALL if folder == _SHARED else BY_LANGUAGE
        rows[folder] = {
            subject: [msgspec.json.decode(raw, type=known[subject]) for raw in found]
            for subject, found in subjects.items()
        }
    lexicons = {}
    for tag, language in compiled.languages.items():
        own, shared = rows.get(tag, {}), rows.get(_SHARED, {})
        forms: dict[str, tuple[Entry, ...]] = {}
        for made in compiled.forms[tag]:
            row = (own[made.file] if made.file in own else shared[made.file])[made.row]
            alone = (Entry(made.subject, row, made.weak),)
            for form in made.forms:
                forms[form] = (*forms[form], *alone) if form in forms else alone
        prefixes: defaultdict[str, list[str]] = defaultdict(list)
        for proclitic in map(fold, language.proclitics):
            prefixes[proclitic[0]].append(proclitic)
        words = {**compiled.lists.get(_SHARED, {}), **compiled.lists.get(tag, {})}
        lexicons[tag] = Lexicon(
            language=language,
            forms=forms,
            followers=_followers(forms),
            openers={},
            prefixes=dict(prefixes),
            swallowed={fold(proclitic): fold(taken) for proclitic, taken in language.swallowed.items()},
            article=fold(language.article),
            verbal=frozenset(map(fold, language.verbal)),
            onsets=frozenset(map(fold, language.onsets)),
            nominal=frozenset(map(fold, language.nominal)),
            lists={
                **{name: frozenset(found) for name, found in words.items()},
                "conjunctions": frozenset(map(fold, language.conjunctions)),
            },
        )
    return Vocabulary(lexicons=lexicons, shared=rows.get(_SHARED, {}), version=version)
