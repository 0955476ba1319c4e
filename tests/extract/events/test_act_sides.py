"""An Arabic act is told with whom it is done to: its object, whose offer is refused, the state of a capital."""

import pytest

from rasad.document import Document
from rasad.pipeline import Reader

READER = Reader.load()


def sides(words: str, kind: str) -> list[set[str]]:
    """Return who takes part in each act of a kind, as `name role`, by the state where there is one."""
    reading = READER.read(Document(source="ours.txt", text=words))
    names = {each.id: each.country or each.names.get("ar", "?") for each in reading.referents}
    return [
        {f"{names[each.referent]} {each.role}" for each in event.participants}
        for event in reading.events
        if event.kind == kind
    ]


@pytest.mark.parametrize(
    "words",
    [
        "اعتقلت الشرطة النرويجية، الأربعاء، الناشط سالم الكعبي.",
        "اعتقلت الشرطة النرويجية ليل السبت الناشط المعارض سالم الكعبي.",
        "وكانت الشرطة النرويجية قد اعتقلت قبل يومين سالم الكعبي.",
    ],
)
def test_who_is_arrested_is_told_behind_a_day_and_what_he_is(words: str) -> None:
    assert sides(words, "coercion") == [{"NO actor", "سالم الكعبي recipient"}]


@pytest.mark.parametrize(
    "words",
    [
        "رفضت النرويج طلب الوزير سالم الكعبي.",
        "رفضت النرويج طلب ترشح الوزير سالم الكعبي.",
        "رفضت النرويج عرض الوزير سالم الكعبي.",
    ],
)
def test_whose_request_is_refused_is_told(words: str) -> None:
    assert sides(words, "refusal") == [{"NO actor", "سالم الكعبي recipient"}]


def test_who_is_asked_for_in_a_refused_request_is_not_its_maker() -> None:
    assert sides("رفضت النرويج طلب تسليم الوزير سالم الكعبي.", "refusal") == [{"NO actor"}]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("رفعت النرويج العقوبات المفروضة على نيروبي، ورحبت كينيا.", "concession"),
        ("فرضت النرويج عقوبات على نيروبي، ونددت كينيا بها.", "sanction"),
        ("قطعت النرويج علاقاتها مع نيروبي، ونددت كينيا بذلك.", "sanction"),
    ],
)
def test_a_capital_stands_for_its_state_to_which_something_is_done(words: str, kind: str) -> None:
    assert sides(words, kind) == [{"NO actor", "KE recipient"}]


def test_who_leads_those_who_attack_in_a_relative_clause_does_not_attack() -> None:
    assert sides("التحالف الذي تقوده النرويج قد شن هجوما على المدينة.", "attack") == []


def test_expelled_envoys_are_of_the_state_right_behind_them() -> None:
    words = "طردت النرويج في بادئ الأمر 23 دبلوماسيا كينيا بعد طرد دبلوماسي نرويجي من غانا."
    assert sides(words, "expulsion") == [{"NO actor", "KE recipient"}]
