"""Names that commas and و join take part together."""

import pytest
from tests.extract.events.test_events import ARAB_TWO, TWO, told
from tests.extract.staging import stage

from rasad.extract.events.build_setting import build_setting
from rasad.extract.events.lists import chain


def test_a_persian_row_opens_at_a_comma() -> None:
    cast = TWO | {"c": ["نادر بامداد"], "d": ["پرویز سپهری"]}
    words = "سعید رستگار، نادر بامداد و پرویز سپهری با کریم الساعدی دیدار کردند."
    assert told(words, "fa", cast) == [("meeting", "asserted", ["a", "b", "c", "d"])]


def test_a_row_has_its_first_alone_where_that_stands_before_the_words_given() -> None:
    words = "سعید رستگار آمد. کریم الساعدی رفت."
    scene, _ = stage(words, "fa", TWO)
    setting = build_setting(scene.text, scene.lexicon, scene.matches, scene.cast, finite=scene.finite)
    first = setting.people[0]
    assert chain(setting, first, (first.end, len(scene.text.words))) == [first]


def test_a_row_opens_at_a_comma_before_a_name_in_marks() -> None:
    cast = TWO | {"c": ["نادر بامداد"]}
    words = "«سعید رستگار»، «نادر بامداد» و «کریم الساعدی» وارد تهران شدند."
    assert told(words, "fa", cast) == [("visit", "asserted", ["a", "b", "c"])]


@pytest.mark.parametrize(
    "words",
    [
        "التقى سالم النعيمي كريم الساعدي والقائد العسكري في شرق البلاد، نزار البدري.",
        "عقد سالم النعيمي اجتماعا مع كريم الساعدي، والمسؤول الثاني في الجزيرة، نزار البدري.",
        "وكان في استقبال سالم النعيمي كريم الساعدي والرجل الثاني في النظام نزار البدري.",
    ],
)
def test_a_place_in_an_arabic_office_ends_no_list(words: str) -> None:
    assert told(words, "ar", ARAB_TWO | {"c": ["نزار البدري"]}) == [("meeting", "asserted", ["a", "b", "c"])]
