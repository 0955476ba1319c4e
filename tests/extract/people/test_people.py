"""Who bears a well-known family name."""

from tests.extract.casts import cast_of


def known(words: str) -> list[tuple[str | None, int]]:
    """Return the vocabulary's id of each person of a text, with the number of names."""
    _, cast = cast_of(words, "ar")
    return [
        (figure.known, sum(place.figure == figure.number for place in cast.placed))
        for figure in cast.figures
        if figure.kind == "person"
    ]


def test_a_namesake_is_not_the_one_who_is_known_by_the_family_name_alone() -> None:
    assert known("وصلت مريم الأعرجي، ثم غادرت الأعرجي.") == [(None, 2)]
    assert known("وصل قاسم الأعرجي، ثم غادر الأعرجي.") == [("qasim_al_araji", 2)]


def test_a_family_name_before_the_namesake_is_of_the_one_known_by_it() -> None:
    assert known("وصل الأعرجي. ووصلت مريم الأعرجي.") == [("qasim_al_araji", 1), (None, 1)]


def test_behind_a_comma_too_the_leader_is_not_his_own_adviser() -> None:
    _, cast = cast_of("حضر جون بولتون، مستشار الأمن القومي للرئيس الأميركي، دونالد ترامب.", "ar")
    offices = {figure.known: [held.office for held in figure.offices] for figure in cast.figures}
    assert offices["john_bolton"] == ["national_security_adviser"]
    assert offices["donald_trump"] == ["head_of_state"]


def test_abu_is_one_name_written_apart_and_together() -> None:
    assert known("قال أحمد أبو زيد إن الطريق مفتوح. وأضاف أبوزيد أن العمل مستمر.") == [(None, 2)]
    assert known("قال أحمد أبوزيد إن الطريق مفتوح. وأضاف أبو زيد أن العمل مستمر.") == [(None, 2)]
