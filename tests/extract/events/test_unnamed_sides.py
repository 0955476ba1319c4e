"""States and bodies sign, mediate and hold conferences where a Persian report names nobody."""

import pytest
from tests.extract.events.test_events import told

STATES = {"x": ["~نروژ"], "y": ["~کنیا"], "z": ["~لائوس"]}


def events(words: str, **more: list[str]) -> list[tuple[str, list[str]]]:
    """Return kind and people of each event of a text."""
    cast = {key: names for key, names in (STATES | more).items() if names[0].strip("~+") in words}
    return [(kind, who) for kind, _, who in told(words, "fa", cast)]


@pytest.mark.parametrize(
    "words",
    [
        "این توافق‌نامه سال گذشته بین نروژ و کنیا امضا شد.",
        "این توافق‌نامه در شهر میان دولت نروژ و دولت کنیا به امضا رسید.",
        "توافق‌نامه امنیتی نروژ و کنیا در شهر امضا شد.",
        "توافق تحویل گاز نروژ به کنیا به امضا رسید.",
    ],
)
def test_those_between_whom_an_instrument_is_signed_sign_it(words: str) -> None:
    assert events(words) == [("signing", ["x", "y"])]


def test_a_group_and_its_members_sign() -> None:
    words = "این توافق‌نامه بین کنیا و گروه شمال شامل نروژ و لائوس امضا شد."
    assert events(words, n=["+گروه شمال"]) == [("signing", ["n", "x", "y", "z"])]


def test_a_signing_of_which_nobody_is_known_is_not_told() -> None:
    assert events("شرکت‌ها قراردادهایی چندساله با دیگر کشورها امضا کردند.") == []


def test_a_state_that_a_relative_clause_only_speaks_of_does_not_sign_alone() -> None:
    assert events("توافق با نروژ که منجر به امضای پیمان شد.") == []


def test_those_whose_mediation_it_is_mediate() -> None:
    assert events("میانجی‌گری نروژ و کنیا ادامه دارد.") == [("mediation", ["x", "y"])]


@pytest.mark.parametrize(
    "words",
    [
        "مذاکرات نروژ و کنیا با میانجی‌گری لائوس آغاز شد.",
        "نروژ و کنیا با میانجی‌گری لائوس در شهر مذاکره کردند.",
    ],
)
def test_who_mediates_in_talks_is_told(words: str) -> None:
    assert events(words) == [("meeting", ["x", "y"]), ("mediation", ["z"])]


def test_a_person_who_mediates_between_people_is_told() -> None:
    words = "مذاکرات دمیر و رستم با میانجی‌گری نادری برگزار شد."
    assert events(words, d=["دمیر"], r=["رستم"], n=["نادری"]) == [
        ("meeting", ["d", "r"]),
        ("mediation", ["n"]),
    ]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("آتش‌بس با میانجی‌گری نروژ و کنیا برقرار شد.", ["x", "y"]),
        ("آتش‌بس با میانجی‌گری نروژ برقرار شد.", ["x"]),
        ("با میانجی‌گری نروژ، کنیا و لائوس آشتی کردند.", ["x"]),
        ("آتش‌بس - با میانجی‌گری نروژ و کنیا - ادامه دارد.", []),
    ],
)
def test_those_who_mediated_in_what_came_about_are_told(words: str, who: list[str]) -> None:
    assert events(words) == [("mediation", who)]
