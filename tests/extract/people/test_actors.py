"""States and organisations that may speak: ministries called by their field alone."""

from tests.extract.casts import cast_of, persons


def ministries(words: str) -> list[list[str]]:
    """Return the places of each organisation, as they stand in the text."""
    text, cast = cast_of(words, "ar")
    return [
        [text.evidence(p.first, p.end) for p in cast.placed if p.figure == figure.number]
        for figure in cast.figures
        if figure.kind == "organisation"
    ]


def test_a_ministry_may_be_called_by_its_field_and_its_state() -> None:
    words = "وأعلنت الخارجية الروسية أن اللقاء مفيد. وقالت وزارة الخارجية الروسية إن الوضع هادئ."
    assert ministries(words) == [["الخارجية الروسية", "وزارة الخارجية الروسية"]]


def test_a_communique_of_a_ministry_names_it_by_its_field() -> None:
    assert ministries("صدر بيان عن الدفاع التركية أمس.") == [["الدفاع التركية"]]


def test_foreign_policy_is_no_ministry() -> None:
    assert ministries("وقال إن السياسة الخارجية الإيرانية واضحة.") == []


def test_what_somebody_says_of_a_body_is_no_part_of_their_office() -> None:
    assert ministries("وذكر متحدث باسم وزارة الدفاع أن الجيش مستعد.") == [["وزارة الدفاع"]]
    assert persons("قال المتحدث باسم وزارة الدفاع العراقية إن الجيش مستعد.", "ar") == [
        ([], ["المتحدث باسم وزارة الدفاع العراقية"])
    ]
