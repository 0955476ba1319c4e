from hypothesis import given
from hypothesis import strategies as st
from tests.reports import person, reading

from rasad.record.archive import (
    compressed,
    dump,
    load,
    printable,
    reading_bytes,
    text_bytes,
    unpack_reading,
    unpack_text,
)


@given(st.text(st.characters(codec=None)))
def test_any_text_is_unpacked_as_it_was_packed(text: str) -> None:
    assert unpack_text(compressed(text_bytes(text))) == text


@given(st.text(st.characters(codec=None)))
def test_any_words_survive_as_json(words: str) -> None:
    assert load(dump({"words": words})) == {"words": words}


@given(st.text(st.characters(codec=None)))
def test_printable_words_fit_any_column(words: str) -> None:
    made = printable(words)
    assert "\0" not in made
    made.encode()


def test_a_reading_is_unpacked_with_its_rules_and_known_ids() -> None:
    told = reading("a", person("p1", "مهناز\ud800", known="mahnaz"), rules="7")
    assert unpack_reading(compressed(reading_bytes(told)), source="a", text=told.document.text) == told
