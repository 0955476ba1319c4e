"""Find forms that mean two rows: of one subject, or of subjects whose confusion does harm."""

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from rasad.script import fold
from rasad.vocabulary.compile import verbs_of, written_forms
from rasad.vocabulary.files import Fault, Filed, check_rows
from rasad.vocabulary.folders import ACCEPTED, FOLDER, SHARED, told
from rasad.vocabulary.inflect import spellings
from rasad.vocabulary.overlay import Layers
from rasad.vocabulary.schema import Country, Month, Named

# What a form names, by its subject. One that names things of two sorts makes a wrong reading: الفاو is a port
# and the FAO, روته a surname and a verb. A capital is a seat and a place on purpose, and so is not here.
_SORTS = {
    "people": "person", "surnames": "person", "titled": "person",
    "countries": "state", "regions": "state", "demonyms": "state",
    "organisations": "organisation", "outlets": "outlet", "places": "place",
    "cues": "speech", "months": "time", "weekdays": "time",
}  # fmt: skip
_ON_PURPOSE = frozenset({("places", "regions"), ("countries", "places"), ("countries", "regions")})
_SHOWN = 4  # forms that a finding names


class Accepted(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Say that a form may mean two rows of these subjects in a language, and why that does no harm."""

    forms: tuple[str, ...]
    language: str
    subjects: tuple[str, ...]
    because: str


class Meant(NamedTuple):
    """Say which row a form means, under which subject, and whether as the row writes it or as an inflection."""

    path: Path
    number: int
    subject: str
    written: bool

    @property
    def where(self) -> str:
        """Return file and number in words."""
        return f"{told(self.path)} row {self.number}"


def find_ambiguous(layers: Layers, accepted: Sequence[Accepted]) -> Iterator[tuple[Fault, frozenset[Path]]]:
    """Yield what is ambiguous, once for each two rows, with the files of both."""
    for tag in layers.languages:
        pairs: defaultdict[tuple[Meant, Meant], dict[str, None]] = defaultdict(dict)
        allowed = _allowed(accepted, tag)
        for form, meant in _meanings(layers, tag).items():
            for one, other in itertools.combinations(meant, 2):
                if _confused(one, other) and (form, one.subject, other.subject) not in allowed:
                    pairs[one, other][meant[other]] = None
        for (one, other), forms in pairs.items():
            yield _fault(one, other, list(forms)), frozenset({one.path, other.path})


def read_accepted(folder: Path) -> tuple[list[Accepted], list[Fault]]:
    """Read a folder's accepted ambiguities, where it has any, and what is wrong with them."""
    path = folder / ACCEPTED
    if not path.exists():
        return [], []
    checked = check_rows(path, Accepted)
    return [row for _, row in checked.rows], checked.faults


def stale(layers: Layers, folder: Path) -> Iterator[Fault]:
    """Yield the accepted ambiguities of a folder that are none, or no longer."""
    for number, row in check_rows(folder / ACCEPTED, Accepted).rows if (folder / ACCEPTED).exists() else ():
        meanings = _meanings(layers, row.language) if row.language in layers.languages else {}
        for form in map(_words, row.forms):
            told_apart = [
                (one, other)
                for one, other in itertools.combinations(meanings.get(form, {}), 2)
                if _confused(one, other) and {one.subject, other.subject} <= set(row.subjects)
            ]
            if not told_apart:
                yield Fault(folder / ACCEPTED, f"{form} is not ambiguous; the row can go", number)


def _allowed(accepted: Iterable[Accepted], tag: str) -> frozenset[tuple[str, str, str]]:
    """Return the forms of a language that may mean rows of two subjects."""
    return frozenset(
        (_words(form), one, other)
        for row in accepted
        if row.language == tag
        for form in row.forms
        for one, other in itertools.product(row.subjects, repeat=2)
    )


def _words(form: str) -> str:
    """Return a form as folded words."""
    return " ".join(fold(form).split())


def _meanings(layers: Layers, tag: str) -> Mapping[str, Mapping[Meant, str]]:
    """Return the rows that each folded form means by itself in a language, and the form as each row makes it.

    Weak forms mean nothing by themselves.
    """
    found: defaultdict[str, dict[Meant, str]] = defaultdict(dict)
    verbs = verbs_of(layers, tag)
    for folder in (tag, SHARED):
        for subject, rows in layers.rows.get(folder, {}).items():
            for filed in rows:
                own = _own_forms(filed, tag)
                for surface, form in written_forms(filed, subject, tag, verbs):
                    if not surface.weak and not (isinstance(filed.row, Month) and filed.row.weak):
                        meant = Meant(filed.path, filed.number, surface.subject, form in own)
                        found[form][meant] = surface.form
    return {form: meant for form, meant in found.items() if len(meant) > 1}


def _own_forms(filed: Filed, tag: str) -> frozenset[str]:
    """Return the forms of a row as it writes them, in all spellings, folded."""
    row = filed.row
    forms = list(row.forms)
    if isinstance(row, Country | Named):
        forms += itertools.chain.from_iterable(row.names.values())
    if isinstance(row, Country):
        forms += row.adjectives.get(tag, ())
    if isinstance(row, Named):
        forms += [*row.surnames, *row.titled]
    return frozenset(_words(spelling) for form in forms for spelling in spellings(form))


def _confused(one: Meant, other: Meant) -> bool:
    """Tell whether two meanings of a form are two rows of which a reader would take the wrong one."""
    if (one.path, one.number) == (other.path, other.number):
        return False  # a person's name may be a surname too
    if one.subject == other.subject:
        # What only inflection makes equal is the language's own ambiguity: تدين of دان and of أدان.
        return one.written or other.written
    sorts = {_SORTS.get(one.subject), _SORTS.get(other.subject)}
    subjects = (min(one.subject, other.subject), max(one.subject, other.subject))
    return None not in sorts and len(sorts) == 2 and subjects not in _ON_PURPOSE


def _fault(one: Meant, other: Meant, forms: Sequence[str]) -> Fault:
    """Return two rows that share forms as a finding about the second."""
    shown = ", ".join(forms[:_SHOWN]) + (f" and {len(forms) - _SHOWN} more" if len(forms) > _SHOWN else "")
    if one.subject == other.subject:
        return Fault(
            other.path,
            f"{shown} means {one.where} too; make it one row, or name it weak in both",
            other.number,
        )
    return Fault(
        other.path,
        f"{shown} is of {other.subject} here and of {one.subject} in {one.where}; name it weak in one, "
        f"or accept it in {told(FOLDER / ACCEPTED)}",
        other.number,
    )
