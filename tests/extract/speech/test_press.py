"""Which medium an Arabic report calls by its noun and its state alone."""

import pytest

from rasad.document import Document
from rasad.pipeline import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    """Return a reader with our vocabulary."""
    return Reader.load()


def speakers(reader: Reader, words: str) -> list[list[str]]:
    """Return the names of who says each statement of a report."""
    read = reader.read(Document(source="ours", text=words))
    names = {referent.id: referent.names["ar"] for referent in read.referents if "ar" in referent.names}
    return [[names.get(who, "") for who in statement.speakers] for statement in read.statements]


@pytest.mark.parametrize(
    ("words", "last"),
    [
        (
            'ذكر تقرير لصحيفة "الغارديان" أن الطريق مفتوح. وأضافت الصحيفة البريطانية أن الجسر بعيد.',
            "الغارديان",
        ),
        ("الطريق مفتوح تقول لوموند. وأوضحت الصحيفة الفرنسية أن الجسر بعيد.", "لوموند"),
    ],
)
def test_a_paper_called_by_its_state_is_the_one_named_before(reader: Reader, words: str, last: str) -> None:
    assert speakers(reader, words)[-1] == [last]


def test_a_paper_of_another_state_is_another(reader: Reader) -> None:
    words = 'ذكر تقرير لصحيفة "الغارديان" أن الطريق مفتوح. وأضافت الصحيفة الفرنسية أن الجسر بعيد.'
    assert speakers(reader, words)[-1] != ["الغارديان"]
