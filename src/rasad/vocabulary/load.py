"""Load the vocabulary: rows read from YAML, checked, compiled to forms, and kept ready in a cache file."""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from rasad.errors import VocabularyError
from rasad.script import fold
from rasad.vocabulary.cache import cache_file, cache_key, keep
from rasad.vocabulary.files import FOLDER, SHARED, Filed
from rasad.vocabulary.inflect import Surface, spellings, surfaces
from rasad.vocabulary.language import Language
from rasad.vocabulary.lexicon import Entry, Lexicon
from rasad.vocabulary.lists import LISTS, Listed, gather, together
from rasad.vocabulary.overlay import Layers, lay_over, sources
from rasad.vocabulary.schema import BY_LANGUAGE, IN_ALL, Project, Row, Verb

_WORDS = re.compile(r"[a-z][a-z0-9_]*|\d+|[^\W\d_]+|[^\w\s]|_")
# What makes forms of rows; a change of these makes other forms of the same rows.
_RULES = (
    FOLDER.parent / "script.py",
    *(
        FOLDER / f"{name}.py"
        for name in (
            "conjugate",
            "files",
            "held",
            "inflect",
            "language",
            "lexicon",
            "lists",
            "load",
            "meanings",
            "overlay",
            "schema",
        )
    ),
)


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
    listed: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Hold the lexicon of each language, by its tag.

    `version` is a hash of all files: two readings with one version were made with the same words.
    """

    lexicons: Mapping[str, Lexicon]
    version: str


def load(folder: Path | None = None, *, cache: Path | None = None) -> Vocabulary:
    """Return the vocabulary; the first time it is compiled, later read from a cache in the user's folder.

    `folder` holds words of the user's own, which are laid over ours; `cache` names another file for the cache.
    Raises VocabularyError where a file is not as its schema says.
    """
    files = [*sources(folder), *_RULES]
    kept = cache or cache_file(cache_key(files))
    try:
        compiled = msgspec.json.decode(kept.read_bytes(), type=_Compiled)
    except (OSError, msgspec.MsgspecError):
        compiled = _compile(lay_over(sources(folder)), version=_version(files))
        keep(kept, msgspec.json.encode(compiled))
    return Vocabulary(lexicons=_Lexicons(compiled), version=compiled.version)


def _version(files: Sequence[Path]) -> str:
    """Return a hash of the names and contents of files, the same wherever they lie."""
    digest = hashlib.sha256()
    for path in files:
        digest.update(f"{path.parent.name}/{path.name}\0".encode() + path.read_bytes())
    return digest.hexdigest()[:12]


def _compile(layers: Layers, *, version: str) -> _Compiled:
    """Make every form of every row."""
    forms = {tag: list(_forms(tag, layers)) for tag in layers.languages}
    lists = {folder: _listed(folder, layers) for folder in sorted({*layers.rows, *layers.lists})}
    return _Compiled(
        version=version,
        languages=dict(layers.languages),
        rows={
            folder: {
                subject: _pack([filed.row for filed in found])
                for subject, found in subjects.items()
                if subject not in LISTS
            }
            for folder, subjects in layers.rows.items()
        },
        forms={tag: _pack(found) for tag, found in forms.items()},
        followers={
            tag: _pack(_followers(form for made in found for form in made.forms))
            for tag, found in forms.items()
        },
        lists={folder: _pack(found) for folder, found in lists.items()},
        listed=sorted({name for found in lists.values() for name in (*found.words, *found.pieces)}),
    )


def _listed(folder: str, layers: Layers) -> Listed:
    """Return the word lists of a folder."""
    rows = (filed.row for subject in sorted(LISTS) for filed in layers.rows.get(folder, {}).get(subject, ()))
    return gather(layers.lists.get(folder, {}), rows)


def _pack(value: object) -> msgspec.Raw:
    """Return a value as JSON to be unpacked later."""
    return msgspec.Raw(msgspec.json.encode(value))


def _forms(tag: str, layers: Layers) -> Iterator[_Forms]:
    """Yield every folded form of a language's own rows and of the shared ones."""
    verbs = verbs_of(layers, tag)
    for folder in (tag, SHARED):
        for subject, found in layers.rows.get(folder, {}).items():
            for number, filed in enumerate(found):
                made: defaultdict[tuple[str, bool], set[str]] = defaultdict(set)
                for surface, form in written_forms(filed, subject, tag, verbs):
                    made[surface.subject, surface.weak].add(form)
                for (under, weak), forms in sorted(made.items()):
                    yield _Forms(forms=sorted(forms), subject=under, file=subject, row=number, weak=weak)


def verbs_of(layers: Layers, tag: str) -> dict[str, Verb]:
    """Return a language's verbs by their past stem, as other rows name them."""
    filed = layers.rows.get(tag, {}).get("verbs", ())
    return {each.row.past: each.row for each in filed if isinstance(each.row, Verb)}


def surfaces_of(filed: Filed, subject: str, tag: str, verbs: Mapping[str, Verb]) -> Iterator[Surface]:
    """Yield the forms of a row in one language.

    Raises VocabularyError where none can be made: a verb that is none, an Arabic verb without letters.
    """
    try:
        yield from surfaces(filed.row, subject, tag, verbs)
    except KeyError as error:
        raise VocabularyError(
            f"{filed.where}: {error} is no verb of {tag}/verbs.yaml; add it there"
        ) from error
    except (IndexError, ValueError) as error:
        raise VocabularyError(
            f"{filed.where}: no forms can be made of it; `forms` and `present` must be whole words"
        ) from error


def written_forms(
    filed: Filed, subject: str, tag: str, verbs: Mapping[str, Verb]
) -> Iterator[tuple[Surface, str]]:
    """Yield the forms of a row in one language with the folded words of each spelling."""
    for surface in surfaces_of(filed, subject, tag, verbs):
        for spelling in spellings(surface.form):
            yield surface, " ".join(_WORDS.findall(fold(spelling)))


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
    known = IN_ALL if folder == SHARED else BY_LANGUAGE
    return {
        file: msgspec.json.decode(packed, type=list[known[file]])  # type: ignore[valid-type]
        for file, packed in compiled.rows.get(folder, {}).items()
    }


def _assemble(compiled: _Compiled, tag: str) -> Lexicon:
    """Turn what is compiled of a language into its lexicon."""
    language = compiled.languages[tag]
    rows = {**_unpack_rows(compiled, SHARED), **_unpack_rows(compiled, tag)}
    forms: dict[str, tuple[Entry, ...]] = {}
    for made in msgspec.json.decode(compiled.forms[tag], type=list[_Forms]):
        alone = (Entry(made.subject, rows[made.file][made.row], made.weak),)
        for form in made.forms:
            forms[form] = (*forms[form], *alone) if form in forms else alone
    prefixes: defaultdict[str, list[str]] = defaultdict(list)
    for proclitic in map(fold, language.proclitics):
        prefixes[proclitic[0]].append(proclitic)
    own = (compiled.lists[folder] for folder in (SHARED, tag) if folder in compiled.lists)
    lists = together((msgspec.json.decode(packed, type=Listed) for packed in own), compiled.listed)
    return Lexicon(
        language=language,
        forms=forms,
        followers=msgspec.json.decode(compiled.followers[tag], type=dict[str, dict[str, tuple[int, ...]]]),
        openers={},
        notes={},
        prefixes=dict(prefixes),
        swallowed={fold(proclitic): fold(taken) for proclitic, taken in language.swallowed.items()},
        article=fold(language.article),
        verbal=frozenset(map(fold, language.verbal)),
        onsets=frozenset(map(fold, language.onsets)),
        nominal=frozenset(map(fold, language.nominal)),
        lists={**lists.words, "conjunctions": frozenset(map(fold, language.conjunctions))},
        pieces=lists.pieces,
        linked=tuple(row for row in rows.get("projects", ()) if isinstance(row, Project) and row.links),
    )
