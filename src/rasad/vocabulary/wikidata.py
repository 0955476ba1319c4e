"""Say what of a Wikidata item is kept: its names, its country, where it is, which offices a person held."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, TypeAlias

import msgspec

from rasad.errors import VocabularyError
from rasad.vocabulary.files import check_rows
from rasad.vocabulary.held import Held

CLASSES = Path(__file__).with_name("wikidata_classes.yaml")
TAGS = ("fa", "ar", "ckb", "en")
# An item without a name in these is of no use to us, and most have none: this search spares us their decoding.
_WANTED = re.compile(rb'"language": ?"(?:fa|ar|ckb)"')
_EARTH = ("", "http://www.wikidata.org/entity/Q2")
_PARENTHESIS = re.compile(r"\s*[(（].*?[)）]")
_LONGEST = 80
_ARABIC_SCRIPT = re.compile("[\u0621-\u06ff]")

Becomes: TypeAlias = Literal["people", "countries", "positions", "outlets", "organisations", "places"]


class WikidataClass(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Say which file the instances of a class go to, and of what kind they are there."""

    id: str
    label: str
    becomes: Becomes
    kind: str = ""


class Item(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Hold what is kept of an item: names by language, the label first; countries by Q-number."""

    id: str
    becomes: Becomes
    kind: str = ""
    names: dict[str, list[str]]
    countries: list[str] = []
    code: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    held: list[Held] = []


class _Term(msgspec.Struct, frozen=True):
    value: str


class _Labels(msgspec.Struct, frozen=True):
    fa: _Term | None = None
    ar: _Term | None = None
    ckb: _Term | None = None
    en: _Term | None = None
    mul: _Term | None = None


class _Aliases(msgspec.Struct, frozen=True):
    fa: list[_Term] = []
    ar: list[_Term] = []
    ckb: list[_Term] = []
    en: list[_Term] = []


class _Reference(msgspec.Struct, frozen=True):
    id: str = ""
    number: int = msgspec.field(default=0, name="numeric-id")


class _Time(msgspec.Struct, frozen=True):
    time: str
    precision: int


class _Coordinates(msgspec.Struct, frozen=True):
    latitude: float
    longitude: float
    globe: str | None = None


class _Data(msgspec.Struct, frozen=True):
    value: msgspec.Raw


class _Snak(msgspec.Struct, frozen=True):
    snaktype: str
    datavalue: _Data | None = None


class _Qualifiers(msgspec.Struct, frozen=True):
    since: list[_Snak] = msgspec.field(default=[], name="P580")
    until: list[_Snak] = msgspec.field(default=[], name="P582")


class _Statement(msgspec.Struct, frozen=True):
    mainsnak: _Snak
    rank: str = "normal"
    # PHP writes an empty map as an empty list, so do dumps of some years.
    qualifiers: _Qualifiers | list[msgspec.Raw] = []


class _Claims(msgspec.Struct, frozen=True):
    instance: list[_Statement] = msgspec.field(default=[], name="P31")
    held: list[_Statement] = msgspec.field(default=[], name="P39")
    country: list[_Statement] = msgspec.field(default=[], name="P17")
    citizenship: list[_Statement] = msgspec.field(default=[], name="P27")
    code: list[_Statement] = msgspec.field(default=[], name="P297")
    death: list[_Statement] = msgspec.field(default=[], name="P570")
    coordinates: list[_Statement] = msgspec.field(default=[], name="P625")


class _Entity(msgspec.Struct, frozen=True):
    id: str
    type: str = "item"
    labels: _Labels | list[msgspec.Raw] = []
    aliases: _Aliases | list[msgspec.Raw] = []
    claims: _Claims | list[msgspec.Raw] = []


_ENTITY = msgspec.json.Decoder(_Entity)


def read_classes() -> dict[str, WikidataClass]:
    """Return the classes that are kept, in the order in which they are tried."""
    checked = check_rows(CLASSES, WikidataClass)
    for fault in checked.faults:
        raise VocabularyError(str(fault))
    return {row.id: row for _, row in checked.rows}


def read_item(line: bytes, classes: Mapping[str, WikidataClass], *, since: int) -> Item | None:
    """Return what is kept of one line of the dump, None where nothing is.

    People are kept if they held a position that did not end, and they did not die, before the year `since`.
    Raises msgspec.MsgspecError where the line is no item.
    """
    if not _WANTED.search(line):
        return None
    entity = _ENTITY.decode(line.strip().rstrip(b","))
    claims = entity.claims
    if entity.type != "item" or isinstance(claims, list):
        return None
    kinds = set(_references(claims.instance))
    kept = next((each for each in classes.values() if each.id in kinds), None)
    names = _names(entity) if kept else {}
    if kept is None or not names.keys() & {"fa", "ar", "ckb"}:
        return None
    held = _held(claims, since) if kept.becomes == "people" else []
    if kept.becomes == "people" and not held:
        return None
    latitude, longitude = _coordinates(claims.coordinates)
    countries = claims.citizenship if kept.becomes == "people" else claims.country
    return Item(
        id=entity.id,
        becomes=kept.becomes,
        kind=kept.kind,
        names=names,
        countries=_references(countries) if kept.becomes != "countries" else [],
        code=next(iter(_values(claims.code, str)), None) if kept.becomes == "countries" else None,
        latitude=latitude if kept.becomes == "places" else None,
        longitude=longitude if kept.becomes == "places" else None,
        held=held,
    )


def _names(entity: _Entity) -> dict[str, list[str]]:
    """Return the names of an item by language, the label first, without what no report writes."""
    labels = entity.labels if isinstance(entity.labels, _Labels) else _Labels()
    aliases = entity.aliases if isinstance(entity.aliases, _Aliases) else _Aliases()
    found = {}
    for tag in TAGS:
        label = getattr(labels, tag) or (labels.mul if tag == "en" else None)
        terms = [*([label] if label else []), *getattr(aliases, tag)]
        names = list(dict.fromkeys(name for term in terms if (name := _clean(term.value, tag))))
        if names and label:
            found[tag] = names
    return found


def _clean(name: str, tag: str) -> str | None:
    """Return a name as a report writes it, None where none would: too long, too short, of another script."""
    shown = _PARENTHESIS.sub("", unicodedata.normalize("NFC", name))
    shown = "".join(
        letter for letter in shown if letter == "\u200c" or unicodedata.category(letter)[0] != "C"
    )
    shown = " ".join(shown.split()).strip("\u200c")
    if not 2 < len(shown) <= _LONGEST or any(mark in shown for mark in ",،;؛:/|"):
        return None
    return shown if tag == "en" or _ARABIC_SCRIPT.search(shown) else None


def _best(statements: Sequence[_Statement]) -> list[_Statement]:
    """Return the statements that count: the preferred ones, else those not deprecated."""
    preferred = [statement for statement in statements if statement.rank == "preferred"]
    return preferred or [statement for statement in statements if statement.rank != "deprecated"]


def _values(statements: Sequence[_Statement], kind: type[Any]) -> list[Any]:
    """Return the values of the statements that count."""
    return [value for each in _best(statements) if (value := _value(each.mainsnak, kind)) is not None]


def _value(snak: _Snak, kind: type[Any]) -> Any:  # noqa: ANN401 (of the kind asked for)
    """Return a snak's value, None where it is unknown or there is none."""
    if snak.snaktype != "value" or snak.datavalue is None:
        return None
    return msgspec.json.decode(snak.datavalue.value, type=kind)


def _references(statements: Sequence[_Statement]) -> list[str]:
    """Return the Q-numbers that statements name."""
    return [each.id or f"Q{each.number}" for each in _values(statements, _Reference)]


def _held(claims: _Claims, since: int) -> list[Held]:
    """Return the positions that a person held in or after a year; all that are not deprecated count."""
    died = [day for each in _values(claims.death, _Time) if (day := _day(each))]
    if died and int(died[0][:4]) < since:
        return []
    found = []
    for statement in claims.held:
        reference = _value(statement.mainsnak, _Reference) if statement.rank != "deprecated" else None
        if reference is not None:
            told = statement.qualifiers if isinstance(statement.qualifiers, _Qualifiers) else _Qualifiers()
            until = _first_day(told.until)
            if not until or int(until[:4]) >= since:
                position = reference.id or f"Q{reference.number}"
                found.append(Held(position=position, since=_first_day(told.since), until=until))
    return found


def _first_day(snaks: Sequence[_Snak]) -> str | None:
    """Return the first day that qualifiers tell."""
    times = (_value(snak, _Time) for snak in snaks)
    return next((day for time in times if time and (day := _day(time))), None)


def _day(time: _Time) -> str | None:
    """Return a time in ISO 8601 as precisely as it is told: 2021-08-25, 2021-08, 2021."""
    if not re.fullmatch(r"\+\d{4}-\d\d-\d\dT.*", time.time):
        return None
    return {11: time.time[1:11], 10: time.time[1:8], 9: time.time[1:5]}.get(time.precision)


def _coordinates(statements: Sequence[_Statement]) -> tuple[float | None, float | None]:
    """Return latitude and longitude in degrees north and east, on earth."""
    for each in _values(statements, _Coordinates):
        if (each.globe or "") in _EARTH:
            return round(each.latitude, 4), round(each.longitude, 4)
    return None, None
