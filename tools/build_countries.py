"""Complete the table of states from the Unicode CLDR and Natural Earth; what stands in it already, stays.

    python tools/build_countries.py src/rasad/vocabulary/both/countries.yaml COUNTRIES.tsv

COUNTRIES.tsv holds the Natural Earth countries (columns WIKIDATAID, ISO_A2, NAME_AR, NAME_FA). Names by which
agencies call a state, adjectives and seats are written into the table by hand, the preferred name first; this
adds, behind them, the CLDR's names in Persian, Arabic, Sorani and English, Natural Earth's names and the
Wikidata ids. A second run changes nothing.
"""

import csv
import re
import sys
from pathlib import Path

from babel import Locale
from row_files import read_rows, write_rows

from rasad.script import fold

_LANGUAGES = ("fa", "ar", "ckb", "en")
# Names made for lists, which no report writes: کنگو - کینشاسا, میانمار (برمه).
_FOR_LISTS = re.compile(r" - |[(،,]")
# Territories where the state is meant, names of two states, a slip.
_REFUSED = {
    "سرزمین‌های فلسطینی", "الأراضي الفلسطينية", "Palestinian Territories", "ناوچە فەلەستینیەکان",
    "Hong Kong SAR China", "Congo - Kinshasa", "Congo - Brazzaville", "Myanmar (Burma)", "کوزووو",
}  # fmt: skip
# By which Natural Earth writes a state that ISO gives no code, or writes without its code.
_CODES = {"Kosovo": "XK", "France": "FR", "Norway": "NO", "Taiwan": "TW"}


def natural_earth(path: Path) -> dict[str, dict[str, str]]:
    """Return the rows of the Natural Earth countries by ISO code, cells trimmed."""
    found = {}
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            cells = {name: cell.strip("\0 ") for name, cell in row.items()}
            found[_CODES.get(cells["NAME_EN"], cells["ISO_A2"])] = cells
    return found


def add_names(names: dict[str, list[str]], tag: str, offered: list[str]) -> None:
    """Add the names offered that the row does not have in any spelling."""
    known = {fold(name) for name in names.get(tag, ())}
    for name in offered:
        if name and name not in _REFUSED and not _FOR_LISTS.search(name) and fold(name) not in known:
            names.setdefault(tag, []).append(name)
            known.add(fold(name))


def main(table: Path, countries: Path) -> None:
    """Complete the table."""
    rows, earth = read_rows(table), natural_earth(countries)
    territories = {tag: Locale.parse(tag).territories for tag in _LANGUAGES}
    for row in rows:
        code, named = row["code"], earth.get(row["code"], {})
        for tag in _LANGUAGES:
            also = named.get(f"NAME_{tag.upper()}", "") if tag in {"fa", "ar"} else ""
            offered = [] if tag == "en" and row["names"].get("en") else [territories[tag].get(code, ""), also]
            add_names(row["names"], tag, offered)
        row["names"] = {tag: row["names"][tag] for tag in _LANGUAGES if tag in row["names"]}
        if named.get("WIKIDATAID"):
            row.setdefault("wikidata", named["WIKIDATAID"])
    write_rows(table, rows, "code")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
