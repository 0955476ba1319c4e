"""Compile the vocabulary: every form of every row, packed as the cache keeps it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypedDict

import msgspec

from rasad.errors import VocabularyError
from rasad.script import fold
from rasad.vocabulary.files import Filed
from rasad.vocabulary.folders import SHARED
from rasad.vocabulary.forms import Beginning, Continued, Entered
from rasad.vocabulary.inflect import Surface, spellings, surfaces
from rasad.vocabulary.lists import LISTS, Listed, gather, together
from rasad.vocabulary.overlay import Layers
from rasad.vocabulary.packed import Packed, PackedLanguage
from rasad.vocabulary.schema import Verb

_WORDS = re.compile(r"[a-z][a-z0-9_]*|\d+|[^\W\d_]+|[^\w\s]|_")


class _Made(NamedTuple):
    """Hold the forms that a row makes under one subject."""

    forms: list[str]
    entered: Entered


def compile_layers(layers: Layers, *, version: str) -> Packed:
    """Make every form of every row."""
    listed = {folder: _listed(folder, layers) for folder in sorted({*layers.rows, *layers.lists})}
    names = sorted({name for found in listed.values() for name in (*found.words, *found.pieces)})
    return Packed(
        version=version,
        languages={
            tag: _pack(
                PackedLanguage(
                    language=language,
                    rows=_rows(tag, layers),
                    lists=together((listed[folder] for folder in (SHARED, tag) if folder in listed), names),
                    **_forms(tag, layers),
                )
            )
            for tag, language in layers.languages.items()
        },
    )


def _pack(value: object) -> bytes:
    """Return a value packed."""
    return msgspec.msgpack.encode(value)


def _listed(folder: str, layers: Layers) -> Listed:
    """Return the word lists of a folder."""
    rows = (filed.row for subject in sorted(LISTS) for filed in layers.rows.get(folder, {}).get(subject, ()))
    return gather(layers.lists.get(folder, {}), rows)


def _rows(tag: str, layers: Layers) -> dict[str, list[bytes]]:
    """Return the shared rows and a language's own by their file, each packed."""
    return {
        file: [_pack(filed.row) for filed in found]
        for folder in (SHARED, tag)
        for file, found in layers.rows.get(folder, {}).items()
        if file not in LISTS
    }


class _Packed(TypedDict):
    """Name what is packed of a language's forms."""

    followers: dict[str, bytes]
    entered: list[bytes]


def _forms(tag: str, layers: Layers) -> _Packed:
    """Return a language's forms packed by their first word, and their entries."""
    forms: dict[str, tuple[Entered, ...]] = {}
    for made in _made(tag, layers):
        for form in made.forms:
            forms[form] = (*forms.get(form, ()), made.entered)
    numbers = {entered: number for number, entered in enumerate(dict.fromkeys(forms.values()))}
    longer: defaultdict[str, defaultdict[str, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
    for form, entered in forms.items():
        first, _, rest = form.partition(" ")
        longer[first][rest.partition(" ")[0]][form] = numbers[entered]
    return _Packed(
        followers={first: _beginning(first, found) for first, found in longer.items()},
        entered=[_pack(entered) for entered in numbers],
    )


def _beginning(first: str, longer: Mapping[str, Mapping[str, int]]) -> bytes:
    """Return what begins with a word, packed; the word itself is a form without a second word."""
    continued = {}
    for second, forms in longer.items():
        if second:
            lengths = {form.count(" ") + 1 for form in forms}
            continued[second] = _pack(Continued(tuple(sorted(lengths, reverse=True)), dict(forms)))
    return _pack(Beginning(longer.get("", {}).get(first, -1), continued))


def _made(tag: str, layers: Layers) -> Iterator[_Made]:
    """Yield every folded form of a language's own rows and of the shared ones."""
    verbs = verbs_of(layers, tag)
    for folder in (tag, SHARED):
        for subject, found in layers.rows.get(folder, {}).items():
            for number, filed in enumerate(found):
                made: defaultdict[tuple[str, bool], set[str]] = defaultdict(set)
                for surface, form in written_forms(filed, subject, tag, verbs):
                    made[surface.subject, surface.weak].add(form)
                for (under, weak), forms in sorted(made.items()):
                    yield _Made(sorted(forms), Entered(under, subject, number, weak))


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
