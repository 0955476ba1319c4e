"""Whom a party or a government is led by in Arabic."""

import pytest
from tests.extract.casts import offices


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("فازت قائمة الفجر بزعامة كاظم النادري.", [("party_leader", None, False)]),
        ("انسحب من حزب الفجر الذي يترأسه كاظم النادري.", [("party_leader", None, False)]),
        ("استقالت الحكومة اللبنانية برئاسة كاظم النادري.", [("head_of_government", "LB", False)]),
        ("وصل وفد برئاسة كاظم النادري.", []),
        ("فازت قائمة الفجر بزعامة المعارضة.", []),
    ],
)
def test_a_party_or_government_tells_its_leaders_office(
    words: str, expected: list[tuple[str, str | None, bool]]
) -> None:
    assert offices(words, "ar") == expected
