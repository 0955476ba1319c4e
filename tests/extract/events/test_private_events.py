"""Visits to a house of one without an office, and contracts of private people, are no events of diplomacy."""

import pytest
from tests.extract.events.test_events import ARAB_TWO, told


@pytest.mark.parametrize(
    "words",
    [
        "اختفى سالم النعيمي بعد زيارته إلى قنصلية بلاده.",
        "طالبت الأسرة بحق زيارته في السجن، وقال سالم النعيمي إن الأمر صعب.",
        "ووقع سالم النعيمي اتفاقا مع صحيفة.",
    ],
)
def test_private_visits_and_contracts_are_no_events(words: str) -> None:
    assert told(words, "ar", ARAB_TWO) == []
