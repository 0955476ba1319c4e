"""Word lists: each that a rule asks for is there, each that is there is asked for, and a list's words are found by its name."""

import re
from pathlib import Path

import pytest
from tests.vocabulary.folders import write

import rasad
from rasad.errors import VocabularyError
from rasad.script import fold
from rasad.vocabulary.files import read_rows
from rasad.vocabulary.folders import FOLDER, files_of
from rasad.vocabulary.lists import LISTS, WordList, list_shortfall
from rasad.vocabulary.load import Vocabulary, load

SOURCES = "\n".join(
    path.read_text("utf-8")
    for path in Path(rasad.__file__).parent.rglob("*.py")
    if FOLDER not in path.parents
)
ASKED = frozenset(re.findall(r'(?:lists\[|listed\(|listing\()\s*"(\w+)"', SOURCES))
PIECES = frozenset(re.findall(r'pieces\[\s*"(\w+)"', SOURCES))
ROWS = [
    (path, row)
    for path in files_of(FOLDER)
    if path.stem in LISTS
    for row in read_rows(path, WordList)
    if isinstance(row, WordList)
]
WORDS = {path.stem for path in files_of(FOLDER) if path.suffix == ".txt"} | {
    row.name for _, row in ROWS if row.part == "word"
}


def over(folder: Path) -> Vocabulary:
    """Return our vocabulary with a folder laid over it, compiled anew."""
    return load(folder, cache=folder / "cache.json")


def test_each_list_that_a_rule_asks_for_is_there() -> None:
    assert sorted(ASKED - WORDS - {"conjunctions"}) == []
    assert sorted(PIECES - {row.name for _, row in ROWS if row.part != "word"}) == []


def test_each_list_that_is_there_is_asked_for() -> None:
    names = WORDS | {row.name for _, row in ROWS}
    assert sorted(name for name in names if f'"{name}"' not in SOURCES) == []


def test_each_row_says_what_its_words_have_in_common_and_no_two_of_a_language_have_one_name() -> None:
    assert [row.name for _, row in ROWS if not row.about] == []
    named = [(path.parent.name, row.name) for path, row in ROWS]
    named += [(path.parent.name, path.stem) for path in files_of(FOLDER) if path.suffix == ".txt"]
    assert sorted({name for name in named if named.count(name) > 1}) == []


def test_words_of_rows_are_found_by_the_name_of_their_list_folded(tmp_path: Path) -> None:
    row = "- name: deputies\n  forms: [شبتاب‌ها]\n  example: شبتاب‌ها گفتند.\n"
    lexicons = over(write(tmp_path, {"fa/people_lists.yaml": row})).lexicons
    assert {fold("شبتاب‌ها"), fold("معاونان")} <= lexicons["fa"].lists["deputies"]
    assert lexicons["ar"].pieces["field_openers"][0] == "لل"


def test_a_list_that_no_rule_asks_for_is_told(tmp_path: Path) -> None:
    row = "- name: shining\n  about: what shines\n  forms: [شبتاب]\n  example: شبتاب آمد.\n"
    with pytest.raises(VocabularyError, match="`name` is shining, which no rule knows"):
        over(write(tmp_path, {"fa/people_lists.yaml": row}))


def test_a_list_that_another_language_has_is_empty() -> None:
    lexicons = load().lexicons
    assert fold("الملك") in lexicons["ar"].lists["crowns"]
    assert lexicons["fa"].lists["crowns"] == frozenset()


def test_an_example_shows_a_word_of_its_list_and_no_word_stands_in_it_twice() -> None:
    ways = WordList(name="ways", forms=("راه", "جاده"))
    assert list_shortfall(ways, ("راه", "باز", "شد")) is None
    assert list_shortfall(ways, ("راهها", "باز", "شد")) == "its example has none of its words"
    assert list_shortfall(WordList(name="ways", forms=("مي", "می")), ("می",)) == "می stands in it twice"
    openings = WordList(name="ways", forms=("راه",), part="beginning")
    assert list_shortfall(openings, ("راهها", "باز", "شد")) is None
    endings = WordList(name="ways", forms=("ها",), part="ending")
    assert list_shortfall(endings, ("راهها", "باز", "شد")) is None
