"""Make rows of our files from kept Wikidata items: joined to ours where they are the same, never in their way."""

import hashlib
import json
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import msgspec

from rasad.script import fold
from rasad.vocabulary.folders import SHARED, sources
from rasad.vocabulary.overlay import Layers, lay_over
from rasad.vocabulary.schema import Country, Named
from rasad.vocabulary.wikidata import TAGS, Item

_HEAD = (
    "# From Wikidata (CC0), written by `rasad vocabulary import-wikidata`; another import writes it anew.\n"
)
_SOURCE = "Wikidata"
_SUBJECTS = ("countries", "organisations", "outlets", "people", "places", "projects", "regions")
_COMMON = ("common_words", "function_words", "given_names")
_OURS: TypeAlias = Country | Named


class Written(NamedTuple):
    """Say how many rows went into each file, how many of them are rows of ours made fuller, and what was left out."""

    rows: Mapping[str, int]
    joined: int
    doubtful: int
    nameless: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """Hold what we have already: rows by subject and key, whose form is whose, states by Q-number, common words."""

    rows: Mapping[str, Mapping[str, _OURS]]
    forms: Mapping[str, frozenset[tuple[str, str]]]
    wikidata: Mapping[str, tuple[str, str]]
    states: Mapping[str, str]
    common: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """Hold what a first pass over the items tells: hashes of their forms, whom they join, names of positions."""

    forms: Sequence[int]
    joined: Counter[tuple[str, str]]
    positions: Mapping[str, Mapping[str, str]]

    def shared(self, form: str) -> bool:
        """Tell whether two items or more have a form."""
        mark = _mark(form)
        first = bisect_left(self.forms, mark)
        return first + 1 < len(self.forms) and self.forms[first + 1] == mark


def write_rows(kept: Path, folder: Path) -> Written:
    """Write the rows of all kept items into the files of a folder, each file whole or not at all."""
    known = _known(lay_over(sources()), kept)
    seen = _first_pass(kept, known)
    (folder / SHARED).mkdir(parents=True, exist_ok=True)
    counts: Counter[str] = Counter()
    made = {subject: folder / SHARED / f"{subject}.yaml.new" for subject in _SUBJECTS}
    files = {subject: path.open("w", encoding="utf-8") for subject, path in made.items()}
    try:
        for subject, row, why in _rows(kept, known, seen):
            counts[why] += 1
            if row is not None:
                counts[subject] += 1
                files[subject].write(("" if counts[subject] > 1 else f"{_HEAD}\n") + _yaml(row))
    finally:
        for file in files.values():
            file.close()
    for subject, path in made.items():
        target = path.with_suffix("")
        if counts[subject]:
            path.replace(target)
        else:
            path.unlink()
            target.unlink(missing_ok=True)
    return Written(
        rows={subject: counts[subject] for subject in _SUBJECTS},
        joined=counts["joined"],
        doubtful=counts["doubtful"],
        nameless=counts["nameless"],
    )


def _items(kept: Path) -> Iterator[Item]:
    """Yield the kept items, in the order of the dump."""
    decoder = msgspec.json.Decoder(Item)
    with kept.open("rb") as lines:
        for line in lines:
            yield decoder.decode(line)


def _known(layers: Layers, kept: Path) -> _Known:
    """Return what we have already, and the states of the dump."""
    rows: dict[str, dict[str, _OURS]] = {}
    forms: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    wikidata: dict[str, tuple[str, str]] = {}
    for subject, found in layers.rows[SHARED].items():
        for filed in found:
            row = filed.row
            if isinstance(row, Country | Named):
                key = row.code if isinstance(row, Country) else row.id
                rows.setdefault(subject, {})[key] = row
                for form in _forms_of(row):
                    forms[fold(form)].add((subject, key))
                if row.wikidata:
                    wikidata[row.wikidata] = (subject, key)
    states = {item.id: item.code for item in _items(kept) if item.becomes == "countries" and item.code}
    states |= {number: key for number, (subject, key) in wikidata.items() if subject == "countries"}
    common = {
        tag: frozenset(word for name in _COMMON for word in layers.lists.get(tag, {}).get(name, ()))
        for tag in layers.languages
    }
    frozen = {form: frozenset(whose) for form, whose in forms.items()}
    return _Known(rows=rows, forms=frozen, wikidata=wikidata, states=states, common=common)


def _forms_of(row: _OURS) -> Iterator[str]:
    """Yield all forms of a row of ours, in all languages."""
    for names in row.names.values():
        yield from names
    more = (row.seats, row.adjectives) if isinstance(row, Country) else ()
    for by_language in more:
        for names in by_language.values():
            yield from names
    if isinstance(row, Named):
        yield from (*row.surnames, *row.titled)


def _first_pass(kept: Path, known: _Known) -> _Seen:
    """Go over all items once: memory grows by eight bytes a name, and by the positions that were held."""
    marks = array("Q")
    joined: Counter[tuple[str, str]] = Counter()
    wanted: set[str] = set()
    for item in _items(kept):
        wanted.update(each.position for each in item.held)
        if item.becomes != "positions":
            joined.update(_same(item, known))
            marks.extend({_mark(fold(name)) for names in item.names.values() for name in names})
    positions = {
        item.id: {tag: names[0] for tag, names in item.names.items()}
        for item in _items(kept)
        if item.becomes == "positions" and item.id in wanted
    }
    return _Seen(forms=array("Q", sorted(marks)), joined=joined, positions=positions)


def _mark(form: str) -> int:
    """Return a number of eight bytes for a form."""
    return int.from_bytes(hashlib.blake2b(form.encode(), digest_size=8).digest(), "big")


def _country(item: Item, known: _Known) -> str | None:
    """Return the code of the first country of an item that has one."""
    return next((known.states[number] for number in item.countries if number in known.states), None)


def _same(item: Item, known: _Known) -> set[tuple[str, str]]:
    """Return the rows of ours that an item may be: by its Q-number or code, else by a label and its country."""
    if item.id in known.wikidata:
        return {known.wikidata[item.id]}
    if item.code and item.code in known.rows["countries"]:
        return {("countries", item.code)}
    country = _country(item, known)
    found: set[tuple[str, str]] = set()
    for tag, names in item.names.items():
        label = fold(names[0])
        for subject, key in known.forms.get(label, ()):
            row = known.rows[subject][key]
            alike = subject == item.becomes and isinstance(row, Named) and row.country in {country, None}
            if alike and label in {fold(name) for name in row.names.get(tag, ())}:
                found.add((subject, key))
    return found


def _rows(kept: Path, known: _Known, seen: _Seen) -> Iterator[tuple[str, dict[str, Any] | None, str]]:
    """Yield the file of each item, its row if it makes one, and what became of it."""
    for item in _items(kept):
        if item.becomes == "positions":
            continue
        ours = _same(item, known)
        if len(ours) > 1 or any(seen.joined[each] > 1 for each in ours):
            yield item.becomes, None, "doubtful"
        elif ours:
            ((subject, key),) = ours
            yield subject, _joined(item, known, seen, (subject, key)), "joined"
        else:
            row = _new(item, known, seen)
            yield item.becomes, row, "new" if row else "nameless"


def _joined(item: Item, known: _Known, seen: _Seen, ours: tuple[str, str]) -> dict[str, Any]:
    """Return a row of ours with the item's names behind its own, and with what we did not know of it."""
    subject, key = ours
    row: dict[str, Any] = msgspec.to_builtins(known.rows[subject][key])
    for tag, names in item.names.items():
        own = list(row["names"].get(tag, ()))
        there = {fold(name) for name in own}
        for number, name in enumerate(names):
            form = fold(name)
            free = known.forms.get(form, frozenset()) <= {ours} and not seen.shared(form)
            if form not in there and free and (" " in name or number == 0) and not _common(name, tag, known):
                own.append(name)
                there.add(form)
        row["names"] = {**row["names"], tag: own}
    row.setdefault("wikidata", item.id)
    if subject == "places":
        for field in ("latitude", "longitude"):
            if row.get(field) is None and getattr(item, field) is not None:
                row[field] = getattr(item, field)
    if item.held:
        row["held"] = _held(item, seen)
    row["source"] = f"{row.get('source', 'Rasad')}, {_SOURCE}"
    return row


def _new(item: Item, known: _Known, seen: _Seen) -> dict[str, Any] | None:
    """Return an item's row, None where no name of its own is left, or a state has no code."""
    names: dict[str, list[str]] = {}
    weak: defaultdict[str, list[str]] = defaultdict(list)
    for tag in TAGS:
        for number, name in enumerate(item.names.get(tag, ())):
            single = " " not in name
            if fold(name) in known.forms or (number and single):
                continue  # what is ours stays ours, and an alias of one word is a surname or an abbreviation
            names.setdefault(tag, []).append(name)
            person = item.becomes == "people" and single
            if person or _common(name, tag, known) or seen.shared(fold(name)):
                weak[tag].append(name)
    is_state = item.becomes == "countries"
    if not names.keys() & {"fa", "ar", "ckb"} or (is_state and not item.code):
        return None
    row: dict[str, Any] = {"code": item.code} if is_state else {"id": item.id.lower()}
    row |= {"names": names, "kind": item.kind, "country": _country(item, known), "weak": dict(weak)}
    row |= {"latitude": item.latitude, "longitude": item.longitude, "held": _held(item, seen)}
    row |= {"source": _SOURCE, "wikidata": item.id}
    return row


def _common(name: str, tag: str, known: _Known) -> bool:
    """Tell whether a name is one word that its language has in everyday use."""
    return fold(name) in known.common.get(tag, ())


def _held(item: Item, seen: _Seen) -> list[dict[str, Any]]:
    """Return the positions of a person with their names."""
    return [
        {
            "position": each.position,
            "names": seen.positions.get(each.position, {}),
            "since": each.since,
            "until": each.until,
        }
        for each in item.held
    ]


def _yaml(row: Mapping[str, Any]) -> str:
    """Return a row as YAML: a field a line, its value as JSON, which is YAML too."""
    fields = [(field, value) for field, value in row.items() if value not in (None, "", [], {}, ())]
    lines = [f"{field}: {_value(value)}" for field, value in fields]
    return "- " + "\n  ".join(lines) + "\n"


def _value(value: object) -> str:
    """Return a value as JSON in one line, empty parts of it left out."""
    return json.dumps(_full(value), ensure_ascii=False)


def _full(value: Any) -> Any:  # noqa: ANN401 (whatever a row may hold)
    """Return a value without its empty parts."""
    if isinstance(value, Mapping):
        return {key: _full(part) for key, part in value.items() if part not in (None, "", [], {}, ())}
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [_full(part) for part in value]
    return value
