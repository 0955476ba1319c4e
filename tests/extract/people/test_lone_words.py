"""Lone words beside offices of Arabic: halves of names, first names of kings, words that are no names."""

import pytest
from tests.extract.casts import cast_of, names


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("وصل رئيس الوزراء الفنلندي، كاظم الصامد، إلى أربيل.", ["كاظم الصامد"]),
        ("وقال وزير النفط كاظم الصامد قوله إن اللقاء مفيد.", ["كاظم الصامد"]),
        ("التقى السفير الفنلندي كاظم يندوفسكيانو أمس الوفد.", ["كاظم يندوفسكيانو"]),
        ("زار القصر الملك فيصل الثاني أمس.", ["فيصل الثاني"]),
        ("وصل الأمير الفنلندي فيصل إلى أربيل.", ["فيصل"]),
        ("وقال الدكتور فيصل إن اللقاء مفيد.", ["فيصل"]),
    ],
)
def test_a_first_name_beside_an_office_takes_its_surname_or_number(words: str, expected: list[str]) -> None:
    assert names(words, "ar") == expected


@pytest.mark.parametrize(
    "words",
    [
        "وتساءل الرئيس الفنلندي متعجبا عن ذلك.",
        "وقال وزير الخارجية الفنلندي إن سيادة الرئيس، أريدك أن تعلم ذلك.",
        "كتب وزير النفط كاظم في رسالته أن اللقاء مفيد.",
    ],
)
def test_a_lone_word_that_nothing_bears_out_is_no_name(words: str) -> None:
    assert names(words, "ar") == []


def test_a_first_name_is_the_only_person_named_in_full_by_it() -> None:
    _, cast = cast_of("وصلت لارا دميرة إلى أربيل. وقالت لارا إن اللقاء مفيد.", "ar")
    assert len([figure for figure in cast.figures if figure.kind == "person"]) == 1


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("تكلم الأمير الوليد بن راشد، على الهاتف.", ["الوليد بن راشد"]),
        ("نشرت صحيفة كاظم تايمز الخبر.", []),
        ('قال لصحيفة "كاظم هيوم" إن اللقاء مفيد.', []),
        ("وصل حاكم ولاية دميرة إلى أربيل.", []),
        ("وصل الأمير فيصل دوق دميرة إلى أربيل.", ["فيصل"]),
        ("إن لارا يجب أن تعود.", []),
        ("عادت سارة حطت في المطار.", []),
        ("الرئيس مون جاي -إن في أربيل.", ["مون جاي -إن"]),
    ],
)
def test_an_arabic_name_is_whole_and_of_nobody_that_a_thing_is_called_after(
    words: str, expected: list[str]
) -> None:
    assert names(words, "ar") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("وصلت لارا لمصادقة المجلس.", []),
        ("وحضر كاظم سيعتني بذلك.", []),
        ("ووصف كيم ترامب بأنه متردد.", ["كيم", "ترامب"]),
    ],
)
def test_words_with_prepositions_verbs_to_come_and_other_persons_end_an_arabic_name(
    words: str, expected: list[str]
) -> None:
    assert [name for name in names(words, "ar") if " " in name] == [name for name in expected if " " in name]


@pytest.mark.parametrize(
    "words",
    [
        'وعد الرئيس الفنلندي بأنه "كأي دولة ذات سيادة".',
        "وقال المتحدث باسم فيلق الرحمن أمس.",
        "شغل منصب وزير الصحة طوال الأعوام الستة الماضية.",
    ],
)
def test_quoted_words_forces_and_spans_of_time_are_no_arabic_names(words: str) -> None:
    assert names(words, "ar") == []


def test_a_hashtag_of_a_state_is_no_part_of_the_arabic_name_before_it() -> None:
    assert names("وصل الوزير كاظم النادري #موسكو أمس.", "ar") == ["كاظم النادري"]


def test_the_adjective_of_a_movement_is_no_name_of_a_minister() -> None:
    assert names("قال الوزير الحوثي إن الطريق مفتوح.", "ar") == []


def test_a_body_in_whose_name_one_speaks_is_nobody() -> None:
    words = "وقال المتحدث باسم الأسطول الفرنسي في المحيط الهادي كمال دمير إن السفينة بعيدة."
    assert names(words, "ar") == ["كمال دمير"]


@pytest.mark.parametrize(
    "words",
    [
        "وسينتقل الوزير والرئيس سيرا على الأقدام إلى الساحة.",
        'وصرح رئيس الوزراء الفنلندي "كرامة الشعب أهينت أمس".',
        "ولم يقم الزعيم الفنلندي بأي رحلة هذا العام.",
        "قررت الاستقالة من منصب رئيس الجمهورية بمفعول فوري.",
    ],
)
def test_a_word_that_goes_with_what_follows_is_no_name(words: str) -> None:
    assert names(words, "ar") == []
