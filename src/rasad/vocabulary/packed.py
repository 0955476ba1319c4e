"""Hold a compiled vocabulary as its cache file has it: what a text does not ask for stays packed."""

from collections import defaultdict
from typing import Final

import msgspec

from rasad.script import fold
from rasad.vocabulary.forms import Entries, Forms
from rasad.vocabulary.language import Language
from rasad.vocabulary.lexicon import SIGNS, Lexicon
from rasad.vocabulary.lists import Listed
from rasad.vocabulary.schema import BY_LANGUAGE, IN_ALL, Project, Row

_ROWS: Final = {file: msgspec.msgpack.Decoder(kind) for file, kind in (BY_LANGUAGE | IN_ALL).items()}


class Packed(msgspec.Struct, frozen=True):
    """Keep a whole vocabulary: each language packed by itself, by its tag."""

    version: str
    languages: dict[str, bytes]


class PackedLanguage(msgspec.Struct, frozen=True):
    """Keep what one language has: each row packed, by file, its word lists, and its forms as `Forms` and `Entries` take them."""

    language: Language
    rows: dict[str, list[bytes]]
    lists: Listed
    followers: dict[str, bytes]
    entered: list[bytes]


_PACKED: Final = msgspec.msgpack.Decoder(Packed)
_LANGUAGE: Final = msgspec.msgpack.Decoder(PackedLanguage)


def pack(compiled: Packed) -> bytes:
    """Return a vocabulary as its cache file has it."""
    return msgspec.msgpack.encode(compiled)


def unpack(kept: bytes) -> Packed:
    """Return the vocabulary of a cache file; raises msgspec.MsgspecError where it is none."""
    return _PACKED.decode(kept)


def assemble(packed: bytes) -> Lexicon:
    """Return the lexicon of a packed language."""
    told = _LANGUAGE.decode(packed)
    language, rows = told.language, _Rows(told.rows)
    prefixes: defaultdict[str, list[str]] = defaultdict(list)
    for proclitic in map(fold, language.proclitics):
        prefixes[proclitic[0]].append(proclitic)
    projects = (rows["projects", number] for number in range(len(told.rows.get("projects", ()))))
    return Lexicon(
        language=language,
        forms=Forms(told.followers, Entries(told.entered, rows)),
        openers={},
        signs={subject: {} for subject in SIGNS},
        notes={},
        unasked={},
        prefixes=dict(prefixes),
        swallowed={fold(proclitic): fold(taken) for proclitic, taken in language.swallowed.items()},
        article=fold(language.article),
        verbal=frozenset(map(fold, language.verbal)),
        onsets=frozenset(map(fold, language.onsets)),
        nominal=frozenset(map(fold, language.nominal)),
        lists={**told.lists.words, "conjunctions": frozenset(map(fold, language.conjunctions))},
        pieces=told.lists.pieces,
        linked=tuple(row for row in projects if isinstance(row, Project) and row.links),
    )


class _Rows(dict[tuple[str, int], Row]):
    """Hold rows by file and number, each unpacked when it is first asked for."""

    def __init__(self, packed: dict[str, list[bytes]]) -> None:
        super().__init__()
        self._packed = packed

    def __missing__(self, place: tuple[str, int]) -> Row:
        file, number = place
        row = self[place] = _ROWS[file].decode(self._packed[file][number])
        return row
