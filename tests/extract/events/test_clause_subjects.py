"""Of the names before an Arabic event its subject is told from objects."""

import pytest
from tests.extract.events.test_events import ARAB_TWO, told


@pytest.mark.parametrize(
    ("words", "guest"),
    [
        ("انتقد سالم النعيمي كريم الساعدي خلال زيارته إلى بغداد.", "a"),
        ("استقبل سالم النعيمي كريم الساعدي لدى وصوله إلى بغداد.", "b"),
        ("رحب سالم النعيمي بكريم الساعدي لدى وصوله إلى بغداد.", "b"),
        ("أعلن سالم النعيمي في قضية كريم الساعدي موقفه خلال زيارته إلى بغداد.", "a"),
    ],
)
def test_the_pronoun_of_a_visit_is_the_subject_of_its_clause(words: str, guest: str) -> None:
    assert ("visit", "asserted", [guest]) in told(words, "ar", ARAB_TWO)
