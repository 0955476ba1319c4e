"""Load the vocabulary: rows read from YAML, checked, compiled to forms, and kept ready in a cache file."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import msgspec

from rasad.vocabulary.cache import cache_file, cache_key, keep
from rasad.vocabulary.folders import FOLDER, sources
from rasad.vocabulary.lexicon import Lexicon
from rasad.vocabulary.packed import Packed, assemble, pack, unpack

# What makes forms of rows; a change of these makes other forms of the same rows.
_RULES = (
    FOLDER.parent / "script.py",
    *(
        FOLDER / f"{name}.py"
        for name in (
            "compile",
            "conjugate",
            "files",
            "folders",
            "forms",
            "held",
            "inflect",
            "language",
            "lexicon",
            "lists",
            "load",
            "meanings",
            "overlay",
            "packed",
            "schema",
        )
    ),
)


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
        packed = unpack(kept.read_bytes())
    except (OSError, msgspec.MsgspecError):
        packed = _compile(folder, version=_version(files))
        keep(kept, pack(packed))
    return Vocabulary(lexicons=_Lexicons(packed), version=packed.version)


def _compile(folder: Path | None, *, version: str) -> Packed:
    """Return the vocabulary made of its files; what reads YAML is loaded for that alone."""
    overlay, compiling = map(import_module, ("rasad.vocabulary.overlay", "rasad.vocabulary.compile"))
    packed: Packed = compiling.compile_layers(overlay.lay_over(sources(folder)), version=version)
    return packed


def _version(files: Sequence[Path]) -> str:
    """Return a hash of the names and contents of files, the same wherever they lie."""
    digest = hashlib.sha256()
    for path in files:
        digest.update(f"{path.parent.name}/{path.name}\0".encode() + path.read_bytes())
    return digest.hexdigest()[:12]


class _Lexicons(Mapping[str, Lexicon]):
    """Give the lexicon of each language, assembled when it is first asked for."""

    def __init__(self, packed: Packed) -> None:
        self._packed = packed.languages
        self._made: dict[str, Lexicon] = {}

    def __getitem__(self, tag: str) -> Lexicon:
        if tag not in self._made:
            self._made[tag] = assemble(self._packed[tag])
        return self._made[tag]

    def __contains__(self, tag: object) -> bool:
        return tag in self._packed

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)
