"""What a word does by itself to a name that it stands in."""

import pytest

from rasad.extract.people.bounds import ASKED, BREAKS, GIVEN, LATIN, NEVER, PLACED, note_bounds
from rasad.vocabulary.load import load


@pytest.mark.parametrize(
    ("word", "bound"),
    [
        ("،", NEVER),
        ("1446", NEVER),
        ("منذ", NEVER),
        ("-", BREAKS),
        ("الذی", BREAKS),
        ("ومع", BREAKS),
        ("علی", ASKED),
        ("cnn", LATIN),
        ("کمال", GIVEN),
        ("عبد", PLACED),
    ],
)
def test_what_a_word_of_arabic_does_to_a_name_is_known_from_the_word_alone(word: str, bound: str) -> None:
    lexicon = load().lexicons["ar"]
    lexicon.scan([word])
    found = note_bounds(lexicon, frozenset({word}), lexicon.lists["given_names"], arabic=True)
    assert found[word] == bound
