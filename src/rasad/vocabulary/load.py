"""Load the vocabulary: rows read from YAML, checked, compiled to forms, and kept ready in a cache file."""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import yaml

from rasad.errors import VocabularyError
from rasad.script import fold
from rasad.vocabulary.cache import cache_file, cache_key, keep
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
    """Keep a whole vocabulary as it is cached; what one language alone needs stays packed until it is asked for."""

    version: str
    languages: dict[str, Language]
    rows: dict[str, dict[str, msgspec.Raw]]
    forms: dict[str, msgspec.Raw]
    followers: dict[str, msgspec.Raw]
    lists: dict[str, msgspec.Raw]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Hold the lexicon of each language, by its tag.

    `version` is a hash of all files: two readings with one version were made with the same words.
    """

    lexicons: Mapping[str, Lexicon]
    version: str


def load(*, cache: Path | None = None) -> Vocabulary:
    """Return the vocabulary; the first time it is compiled, later read from a cache in the user's folder.

    `cache` names another file for it. Raises VocabularyError where a file is not as its schema says.
    """
    files = sorted(path for path in _FOLDER.glob("*/*") if path.suffix in {".yaml", ".txt"})
    code = sorted(_FOLDER.glob("*.py"))  # the rules that make forms count as well
    kept = cache or cache_file(cache_key([*files, *code]))
    try:
        compiled = msgspec.json.decode(kept.read_bytes(), type=_Compiled)
    except (OSError, msgspec.MsgspecError):
        compiled = _compile(files, version=_version([*files, *code]))
        keep(kept, msgspec.json.encode(compiled))
    return Vocabulary(lexicons=_Lexicons(compiled), version=compiled.version)


def _version(files: Sequence[Path]) -> str:
    """Return a hash of the names and contents of files, the same wherever they lie."""
    digest = hashlib.sha256()
    for path in files:
        digest.update(f"{path.parent.name}/{path.name}\0".encode() + path.read_bytes())
    return digest.hexdigest()[:12]


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


def _compile(files: Sequence[Path], *, version: str) -> _Compiled:
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
    return _Compiled(
        version=version,
        languages=languages,
        rows={
            folder: {subject: _pack(found) for subject, found in subjects.items()}
            for folder, subjects in rows.items()
        },
        forms={tag: _pack(found) for tag, found in forms.items()},
        followers={
            tag: _pack(_followers(form for made in found for form in made.forms))
            for tag, found in forms.items()
        },
        lists={folder: _pack(found) for folder, found in lists.items()},
    )


def _pack(value: object) -> msgspec.Raw:
    """Return a value as JSON to be unpacked later."""
    return msgspec.Raw(msgspec.json.encode(value))


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


class _Lexicons(Mapping[str, Lexicon]):
    """Give the lexicon of each language, assembled when it is first asked for."""

    def __init__(self, compiled: _Compiled) -> None:
        self._compiled = compiled
        self._made: dict[str, Lexicon] = {}

    def __getitem__(self, tag: str) -> Lexicon:
        if tag not in self._made:
            self._made[tag] = _assemble(self._compiled, tag)
        return self._made[tag]

    def __contains__(self, tag: object) -> bool:
        return tag in self._compiled.languages

    def __iter__(self) -> Iterator[str]:
        return iter(self._compiled.languages)

    def __len__(self) -> int:
        return len(self._compiled.languages)


def _unpack_rows(compiled: _Compiled, folder: str) -> dict[str, list[Row]]:
    """Return the rows of a folder by their file."""
    known = IN_ALL if folder == _SHARED else BY_LANGUAGE
    return {
        file: msgspec.json.decode(packed, type=list[known[file]])  # type: ignore[valid-type]
        for file, packed in compiled.rows.get(folder, {}).items()
    }


def _assemble(compiled: _Compiled, tag: str) -> Lexicon:
    """Turn what is compiled of a language into its lexicon."""
    language = compiled.languages[tag]
    rows = {**_unpack_rows(compiled, _SHARED), **_unpack_rows(compiled, tag)}
    forms: dict[str, tuple[Entry, ...]] = {}
    for made in msgspec.json.decode(compiled.forms[tag], type=list[_Forms]):
        alone = (Entry(made.subject, rows[made.file][made.row], made.weak),)
        for form in made.forms:
            forms[form] = (*forms[form], *alone) if form in forms else alone
    prefixes: defaultdict[str, list[str]] = defaultdict(list)
    for proclitic in map(fold, language.proclitics):
        prefixes[proclitic[0]].append(proclitic)
    lists = {"conjunctions": frozenset(map(fold, language.conjunctions))}
    for folder in (_SHARED, tag):
        if folder in compiled.lists:
            lists |= msgspec.json.decode(compiled.lists[folder], type=dict[str, frozenset[str]])
    return Lexicon(
        language=language,
        forms=forms,
        followers=msgspec.json.decode(compiled.followers[tag], type=dict[str, dict[str, tuple[int, ...]]]),
        openers={},
        prefixes=dict(prefixes),
        swallowed={fold(proclitic): fold(taken) for proclitic, taken in language.swallowed.items()},
        article=fold(language.article),
        verbal=frozenset(map(fold, language.verbal)),
        onsets=frozenset(map(fold, language.onsets)),
        nominal=frozenset(map(fold, language.nominal)),
        lists=lists,
    )
