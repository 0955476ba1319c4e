"""One name in two spellings."""

import pytest
from tests.extract.casts import persons

from rasad.extract.people.misspelt import is_misspelt, is_respelled


def test_a_second_transcription_has_the_same_consonants() -> None:
    assert is_respelled(["برونسون"], ["اندرو", "برانسون"])
    assert not is_respelled(["جونسون"], ["اندرو", "برانسون"])
    assert is_respelled(["دلراجنا"], ["لیفیو", "دلراغنا"])


@pytest.mark.parametrize(
    ("key", "full", "expected"),
    [
        (["دوتالد", "دمير"], ["دونالد", "دمير"], True),
        (["لارا", "الصامد"], ["لارا", "السامد"], True),
        (["جميس", "دمير"], ["جيمس", "دمير"], True),
        (["سالم", "دمير"], ["سليم", "دمير"], False),
        (["سمر", "دمير"], ["سمير", "دمير"], False),
        (["دمير"], ["دمبر"], False),
    ],
)
def test_a_name_with_one_wrong_letter_is_the_same_unless_both_are_names(
    key: list[str], full: list[str], *, expected: bool
) -> None:
    assert is_misspelt(key, full, frozenset({"سالم", "سليم", "دونالد", "جيمس"})) is expected


def test_a_misspelt_name_is_one_person_with_the_right_one() -> None:
    assert len(persons("وصلت لارا دميرتان. وقالت لارا دميرنان إن اللقاء مفيد.", "ar")) == 1
