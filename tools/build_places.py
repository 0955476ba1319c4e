"""Complete the table of places from Natural Earth; what stands in it already, stays.

    python tools/build_places.py src/rasad/vocabulary/both/places.yaml PLACES.tsv

PLACES.tsv holds the Natural Earth populated places (columns WIKIDATAID, NAME_EN, NAME_AR, NAME_FA, ISO_A2,
FEATURECLA, LATITUDE, LONGITUDE, POP_MAX). Places that diplomacy knows are written into the table by hand, the
preferred name first; this gives them coordinates and Wikidata ids, and adds the other cities of the region, the
capitals of the world and its largest cities. Names that are also a state's are left out, the state comes first.
A second run changes nothing.
"""

import csv
import re
import sys
from pathlib import Path
from typing import Any

from row_files import read_rows, write_rows

from rasad.script import fold

_REFUSED_NAMES = frozenset(fold(name) for name in ("الجزیره", "سول", "فرانکفورت آم ماین", "بور سودان"))
_REGION = frozenset(
    "IR IQ SY LB JO PS IL SA AE QA BH KW OM YE EG SD LY TN DZ MA MR SO DJ TR AZ AM GE TM UZ TJ KG KZ AF PK".split()
)
_LARGE = 3_000_000
_SOURCE = "Natural Earth 5.0"
_CODES = {"Pristina": "XK", "Hargeisa": "SO", "Jerusalem": "PS"}  # which Natural Earth leaves out or disputes
# Wrong or of no use: names of other towns (Taza is named Oujda), common words (ماري, سمی, الجنينة).
_REFUSED = frozenset(
    [
        "Taza", "souk ahras", "Karma", "Lianshan", "Busan", "Valencia", "Constantine", "Detroit", "Mary", "Semey",
        "Atar", "Safi", "Tmassa", "Al Jawf", "Ayoun el Atrous", "Rudniy", "Geneina", "Al-Ubayyid", "Taraz",
        "Ekibastuz", "Oskemen", "Chattogram", "Salvador", "Cali", "Medan", "Surat", "Nuuk", "Perth", "Douglas", "Victoria",
        "Hamilton", "Nukus", "Hyderabad", "George Town", "Sucre", "Karaganda", "Suzhou", "Roseau", "Lobamba", "Melekeok",
    ]
)  # fmt: skip


def natural_earth(path: Path) -> list[dict[str, str]]:
    """Return the Natural Earth places, cells trimmed, names without what tells them apart (العقبة، الأردن)."""
    found = []
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            cells = {name: cell.strip("\0 ") for name, cell in row.items()}
            for tag in ("NAME_AR", "NAME_FA"):
                cells[tag] = re.split("[،,٬]", cells[tag])[0].strip()
            cells["ISO_A2"] = _CODES.get(cells["NAME_EN"], cells["ISO_A2"])
            found.append(cells)
    return found


def wanted(city: dict[str, str]) -> bool:
    """Tell whether a city is to be in the table though nobody wrote it there."""
    capital = city["FEATURECLA"] == "Admin-0 capital"
    known = capital or city["ISO_A2"] in _REGION or float(city["POP_MAX"] or 0) > _LARGE
    return known and city["NAME_EN"] not in _REFUSED and city["ISO_A2"] != "-99"


def identifier(city: dict[str, str], taken: set[str]) -> str:
    """Return an id for a city from its English name, with the state's code where another place has the name."""
    plain = "_".join(re.findall("[a-z]+", fold(city["NAME_EN"]).replace("'", "")))
    return plain if plain not in taken else f"{plain}_{city['ISO_A2'].lower()}"


def complete(row: dict[str, Any], city: dict[str, str], states: set[str]) -> None:
    """Give a row the names, coordinates and id of its city, where it has none."""
    for tag, column in (("fa", "NAME_FA"), ("ar", "NAME_AR")):
        names = row["names"].setdefault(tag, [])
        known = {fold(name) for name in names}
        if city[column] and fold(city[column]) not in known | states | _REFUSED_NAMES:
            names.append(city[column])
    row.setdefault("wikidata", city["WIKIDATAID"])
    row.setdefault("latitude", round(float(city["LATITUDE"]), 2))
    row.setdefault("longitude", round(float(city["LONGITUDE"]), 2))


def main(table: Path, cities: Path) -> None:
    """Complete the table."""
    rows = read_rows(table)
    states = {
        fold(name)
        for row in read_rows(table.with_name("countries.yaml"))
        for tag in ("fa", "ar")
        for name in row["names"][tag]
    }
    by_name = {(row.get("country"), name): row for row in rows for name in row["names"].get("en", ())}
    taken, done = {row["id"] for row in rows}, set[tuple[str, str]]()
    for city in natural_earth(cities):
        name = (city["ISO_A2"], city["NAME_EN"])
        row = by_name.get(name)
        if name in done:  # Maradi stands in the data as a second Niamey
            continue
        done.add(name)
        if row is None and wanted(city):
            row = {
                "id": identifier(city, taken),
                "names": {},
                "kind": "city",
                "country": city["ISO_A2"],
                "source": _SOURCE,
            }
            complete(row, city, states)
            names = {tag: found for tag, found in row["names"].items() if found}
            row["names"] = {**names, "en": [city["NAME_EN"]]}
            if {"fa", "ar"} <= row["names"].keys():
                rows.append(row)
                taken.add(row["id"])
        elif row is not None and city["NAME_EN"] not in _REFUSED:
            complete(row, city, states)
    write_rows(table, rows, "id")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
