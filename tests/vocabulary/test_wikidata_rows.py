"""Rows from Wikidata are joined to ours where they are the same, and are never in their way."""

from pathlib import Path
from typing import Any

import yaml
from tests.vocabulary.dumps import IRAN, OFFICE, PERSON, coordinates, human, item, reference, write_dump

from rasad.document import Document
from rasad.pipeline import Reader
from rasad.vocabulary.load import load
from rasad.vocabulary.wikidata_import import import_dump

HELD = reference("P39", OFFICE, P580="2020")


def rows(folder: Path, *dumped: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """Return the rows that items become, by file."""
    list(import_dump(write_dump(folder / "dump.json", list(dumped)), folder / "words", since=1979))
    found = sorted((folder / "words" / "both").glob("*.yaml"))
    return {path.stem: yaml.safe_load(path.read_text("utf-8")) for path in found}


def test_a_person_becomes_a_row_with_the_names_of_the_office(tmp_path: Path) -> None:
    office = item(OFFICE, {"fa": "وزیر آزمون", "ar": "وزير الاختبار"}, reference("P31", "Q294414"))
    person = human(PERSON, {"fa": "نورداد آزمون‌پور", "ar": "نورداد آزمون بور"}, HELD)
    assert rows(tmp_path, person, office) == {
        "people": [
            {
                "id": "q999000002",
                "names": {"fa": ["نورداد آزمون‌پور"], "ar": ["نورداد آزمون بور"]},
                "country": "IR",
                "held": [
                    {
                        "position": OFFICE,
                        "names": {"fa": "وزیر آزمون", "ar": "وزير الاختبار"},
                        "since": "2020",
                    }
                ],
                "source": "Wikidata",
                "wikidata": PERSON,
            }
        ]
    }


def test_an_item_of_our_own_makes_our_row_fuller(tmp_path: Path) -> None:
    labels = {"fa": "عباس عراقچی", "ar": "عباس عراقجي", "ckb": "عەباس عێراقچی"}
    person = human(PERSON, labels, HELD, aliases={"fa": ["عباس آزمون عراقچی", "عراقچی"]})
    (row,) = rows(tmp_path, person)["people"]
    assert row["id"] == "abbas_araghchi"
    assert row["names"]["fa"][0] == "عباس عراقچی" and "عباس آزمون عراقچی" in row["names"]["fa"]
    assert row["names"]["ckb"] == ["عەباس عێراقچی"]
    assert row["surnames"] and "عراقچی" not in row["names"]["fa"]
    assert (row["wikidata"], row["source"]) == (PERSON, "Rasad, Wikidata")


def test_a_state_of_ours_is_known_by_its_number(tmp_path: Path) -> None:
    state = item(
        IRAN,
        {"fa": "ایران", "ckb": "ئێران"},
        reference("P31", "Q6256"),
        aliases={"fa": ["کشور آزمونی ایران"]},
    )
    (row,) = rows(tmp_path, state)["countries"]
    assert row["code"] == "IR" and row["adjectives"] and row["seats"]
    assert row["names"]["fa"][0] == "ایران" and row["names"]["fa"][-1] == "کشور آزمونی ایران"


def test_two_items_that_may_be_one_of_ours_are_left_out(tmp_path: Path) -> None:
    persons = [human(f"{PERSON}{number}", {"fa": "عباس عراقچی"}, HELD) for number in (1, 2)]
    assert rows(tmp_path, *persons) == {}


def test_a_namesake_from_elsewhere_does_not_take_our_name(tmp_path: Path) -> None:
    person = human(PERSON, {"fa": "عباس عراقچی", "ar": "عباس آزمون عراقجي"}, HELD)
    person["claims"]["P27"] = [reference("P27", "Q142")]
    (row,) = rows(tmp_path, person)["people"]
    assert (row["id"], row["country"], row["names"]) == ("q999000002", "FR", {"ar": ["عباس آزمون عراقجي"]})


def test_names_that_two_have_and_common_words_are_weak(tmp_path: Path) -> None:
    party = reference("P31", "Q7278")
    first = item("Q999000021", {"fa": "حزب آزمون", "ar": "حزب الاختبار"}, party)
    second = item("Q999000022", {"fa": "حزب آزمون", "ar": "حزب الاختبار الثاني"}, party)
    third = item("Q999000023", {"fa": "امید", "ar": "حزب آزمون الأمل"}, party)
    found = rows(tmp_path, first, second, third)["organisations"]
    assert [row.get("weak") for row in found] == [
        {"fa": ["حزب آزمون"]},
        {"fa": ["حزب آزمون"]},
        {"fa": ["امید"]},
    ]


def test_what_was_imported_is_read(tmp_path: Path) -> None:
    rows(
        tmp_path,
        human(PERSON, {"fa": "نورداد آزمون‌پور", "ar": "نورداد آزمون بور"}, HELD),
        item(
            "Q999000005",
            {"fa": "آزمون‌شهر", "ar": "آزمون شهر"},
            reference("P31", "Q515"),
            reference("P17", IRAN),
            coordinates(30.1, 48.5),
        ),
    )
    reader = Reader(vocabulary=load(tmp_path / "words", cache=tmp_path / "cache.json"))
    words = (
        "نورداد آزمون‌پور وزیر خارجه روز گذشته در آزمون‌شهر با وزیر خارجه عراق دیدار کرد و گفت که راه باز است."
    )
    reading = reader.read(Document(source="ours.txt", text=words))
    assert {"q999000002", "q999000005"} <= {referent.known for referent in reading.referents}
