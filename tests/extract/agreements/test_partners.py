"""Who reaches, signs or wants an instrument with one state is its other party, where it can be nobody else."""

import pytest

from rasad.document import Document
from rasad.pipeline import Reader

READER = Reader.load()


def instruments(words: str) -> list[tuple[set[str], str]]:
    """Return parties and status of each agreement that a text tells."""
    reading = READER.read(Document(source="ours.txt", text=words))
    return [(set(each.parties), each.status) for each in reading.agreements]


@pytest.mark.parametrize(
    "words",
    [
        "قال رئيس مصر إنه يريد إبرام اتفاق جديد مع الأردن.",
        "قال رئيس مصر إنه يريد إبرام اتفاق مع الأردن. وأضاف أن مصر تسعى إلى إبرام اتفاق مع الأردن.",
    ],
)
def test_who_wants_an_agreement_with_a_state_is_its_other_party(words: str) -> None:
    assert instruments(words) == [({"EG", "JO"}, "proposed")]


def test_who_only_speaks_of_one_is_no_party() -> None:
    assert instruments("تحدث رئيس مصر عن اتفاق مع الأردن.") == []
