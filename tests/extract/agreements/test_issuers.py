"""A joint statement is of the states that speak in it."""

import pytest
from tests.extract.staging import stage

from rasad.extract.agreements.agreements import find_agreements
from rasad.extract.events.build_setting import build_setting


def issued(words: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return kind and parties of the agreements of an Arabic text."""
    scene, _ = stage(words, "ar", {})
    setting = build_setting(scene.text, scene.lexicon, scene.matches, scene.cast, finite=scene.finite)
    return [(each.kind, each.parties) for each in find_agreements(setting, scene.matches)]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("قالت مصر والأردن في بيان مشترك إن الأمر جيد.", ("EG", "JO")),
        ("وفي بيان مشترك، قالت السعودية والبحرين ومصر إن الأمر جيد.", ("SA", "BH", "EG")),
        ("طالبت كل من بريطانيا وفرنسا بتحقيق، وذلك في بيان مشترك لوزراء الخارجية.", ("GB", "FR")),
        ("دان وزراء الخارجية البريطاني سالم، والفرنسي كريم، في بيان مشترك ذلك.", ("GB", "FR")),
        ("اجتمعت مصر وتركيا أمس. وقال الجانبان في إعلان مشترك إن الأمر جيد.", ("EG", "TR")),
    ],
)
def test_those_who_speak_in_a_joint_statement_issue_it(words: str, parties: tuple[str, ...]) -> None:
    assert issued(words) == [("communique", parties)]


@pytest.mark.parametrize(
    "words",
    [
        "قالت الشرطة والنيابة الفرنسية في بيان مشترك إن الأمر جيد.",
        "نشرت إدارتان في بيان مشترك تحذيرا إلى مصر وتركيا.",
        "منعت رومانيا والتشيك بيانا مشتركا للاتحاد الأوروبي.",
    ],
)
def test_whoever_is_only_spoken_of_issues_nothing(words: str) -> None:
    assert issued(words) == []
