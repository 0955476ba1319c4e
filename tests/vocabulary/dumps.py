"""Write small dumps in the format of Wikidata's own: an array with an item a line; all items here are invented."""

import json
from pathlib import Path
from typing import Any

# Q-numbers far above those given out, so that no test item is one of Wikidata's.
OFFICE, PERSON, RETIRED, NAMESAKE, CITY, PARTY, OUTLET, STATE, VILLAGE = (
    f"Q99900000{number}" for number in range(1, 10)
)
IRAN = "Q794"
"""The one real number: our own table has it, so that a person's country is known."""


def reference(property_id: str, number: str, *, rank: str = "normal", **qualifiers: str) -> dict[str, Any]:
    """Return a statement whose value is an item, with days as qualifiers."""
    value = {"entity-type": "item", "numeric-id": int(number[1:]), "id": number}
    made = statement(property_id, value, "wikibase-entityid", "wikibase-item", rank=rank)
    if qualifiers:
        made["qualifiers"] = {
            name: [snak(name, time(day), "time", "time")] for name, day in qualifiers.items()
        }
        made["qualifiers-order"] = list(qualifiers)
    return made


def statement(
    property_id: str, value: Any, kind: str, datatype: str, *, rank: str = "normal"
) -> dict[str, Any]:
    """Return a statement as dumps have it, with a reference that nobody needs."""
    return {
        "mainsnak": snak(property_id, value, kind, datatype),
        "type": "statement",
        "id": f"Q1${property_id}-0000",
        "rank": rank,
        "references": [
            {"hash": "0", "snaks": {"P143": [snak("P143", value, kind, datatype)]}, "snaks-order": ["P143"]}
        ],
    }


def snak(property_id: str, value: Any, kind: str, datatype: str) -> dict[str, Any]:
    """Return a property with its value."""
    return {
        "snaktype": "value",
        "property": property_id,
        "hash": "0",
        "datavalue": {"value": value, "type": kind},
        "datatype": datatype,
    }


def time(day: str) -> dict[str, Any]:
    """Return a day, month or year as Wikidata writes it."""
    precision = {10: 11, 7: 10, 4: 9}[len(day)]
    full = f"+{day}{'-00' * (3 - len(day.split('-')))}T00:00:00Z"
    model = "http://www.wikidata.org/entity/Q1985727"
    return {
        "time": full,
        "timezone": 0,
        "before": 0,
        "after": 0,
        "precision": precision,
        "calendarmodel": model,
    }


def item(
    number: str, labels: dict[str, str], *claims: dict[str, Any], aliases: dict[str, list[str]] | None = None
) -> dict[str, Any]:
    """Return an item of the dump."""
    by_property: dict[str, list[dict[str, Any]]] = {}
    for claim in claims:
        by_property.setdefault(claim["mainsnak"]["property"], []).append(claim)
    return {
        "type": "item",
        "id": number,
        "labels": {tag: {"language": tag, "value": value} for tag, value in labels.items()},
        "descriptions": {"en": {"language": "en", "value": "invented for a test"}},
        "aliases": {
            tag: [{"language": tag, "value": value} for value in values]
            for tag, values in (aliases or {}).items()
        }
        or [],  # as PHP writes what is empty
        "claims": by_property,
        "sitelinks": {"fawiki": {"site": "fawiki", "title": labels.get("fa", ""), "badges": []}},
        "lastrevid": 1,
        "modified": "2026-01-01T00:00:00Z",
    }


def coordinates(latitude: float, longitude: float) -> dict[str, Any]:
    """Return where a place is."""
    value = {
        "latitude": latitude,
        "longitude": longitude,
        "altitude": None,
        "precision": 0.01,
        "globe": "http://www.wikidata.org/entity/Q2",
    }
    return statement("P625", value, "globecoordinate", "globe-coordinate")


def human(number: str, labels: dict[str, str], *claims: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return a person of Iran."""
    return item(number, labels, reference("P31", "Q5"), reference("P27", IRAN), *claims, **more)


def items() -> list[dict[str, Any]]:
    """Return one item of each sort, and some that are to be left out."""
    return [
        human(
            PERSON,
            {
                "fa": "نورداد آزمون‌پور",
                "ar": "نورداد آزمون بور",
                "ckb": "نوورداد ئازموونپوور",
                "en": "Nourdad Azmounpour",
            },
            reference("P39", OFFICE, P580="2021-08-25", P582="2024-07"),
            reference("P39", OFFICE, rank="deprecated", P580="1999"),
            aliases={
                "fa": ["سید نورداد آزمون‌پور", "آزمون‌پور", "Azmounpour, N."],
                "en": ["N. Azmounpour (politician)"],
            },
        ),
        human(RETIRED, {"fa": "کهنسال آزمون‌نژاد"}, reference("P39", OFFICE, P580="1950", P582="1955")),
        human("Q999000010", {"fa": "بی‌منصب آزمون‌فر", "ar": "آزمون فر"}),
        human(
            NAMESAKE,
            {"fa": "نورداد آزمون‌پور", "ar": "نورداد بن آزمون"},
            reference("P39", OFFICE, P580="2020"),
        ),
        item(
            OFFICE,
            {"fa": "وزیر آزمون", "ar": "وزير الاختبار", "en": "Minister of Tests"},
            reference("P31", "Q294414"),
        ),
        item(
            CITY,
            {"fa": "آزمون‌شهر", "ar": "مدينة آزمون", "en": "Azmounshahr"},
            reference("P31", "Q515"),
            reference("P17", STATE),
            coordinates(30.123456, 48.5),
        ),
        item(
            PARTY,
            {"fa": "حزب آزمون بزرگ", "ar": "حزب الاختبار الكبير"},
            reference("P31", "Q7278"),
            reference("P17", IRAN),
        ),
        item(
            OUTLET,
            {"fa": "آزمون", "ar": "وكالة آزمون للأنباء"},
            reference("P31", "Q192283"),
            reference("P17", IRAN),
        ),
        item(
            STATE,
            {"fa": "آزمونستان", "ar": "آزمونستان", "en": "Azmounistan"},
            reference("P31", "Q6256"),
            statement("P297", "XZ", "string", "external-id"),
        ),
        item(VILLAGE, {"fa": "روستای آزمون"}, reference("P31", "Q532")),
        item("Q999000011", {"en": "Only English"}, reference("P31", "Q515")),
        {
            "type": "property",
            "id": "P9990000",
            "labels": {"fa": {"language": "fa", "value": "ویژگی"}},
            "claims": [],
        },
    ]


def lines(rows: list[dict[str, Any]]) -> bytes:
    """Return items as a dump has them: in brackets, an item a line, with commas between."""
    told = ",\n".join(json.dumps(row, ensure_ascii=True, separators=(",", ":")) for row in rows)
    return f"[\n{told}\n]\n".encode()


def write_dump(path: Path, rows: list[dict[str, Any]] | None = None) -> Path:
    """Write a dump, not packed."""
    path.write_bytes(lines(items() if rows is None else rows))
    return path
