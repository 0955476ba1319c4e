"""Verbs of speech that tell of acts: السعودية توقع صفقة, هاجموا المبنى."""

from tests.extract.speech.test_statements_arabic import RAMI, said

STATE = {**RAMI, "jabal": ["=الجبال"]}


def test_a_state_signs_where_the_verb_is_spelt_as_he_expected() -> None:
    assert said("الجبال توقع صفقة كبيرة مع الجوار.", STATE) == []
    assert said("رامي الواحة توقع انسحاب الجوار.", RAMI) == [("انسحاب الجوار", ["rami"])]


def test_what_is_attacked_by_arms_is_not_attacked_in_words() -> None:
    assert said("كما هاجموا منطقة قريبة من السوق.", RAMI) == []
    assert said("هاجم رامي الواحة سياسة الجوار.", RAMI) == [("سياسة الجوار", ["rami"])]


def test_to_be_called_is_to_say_nothing() -> None:
    assert said("التقى رامي الواحة رجلا يُدعى سالم دلوان.", RAMI) == []


def test_waving_flags_is_no_threat() -> None:
    assert said("خرج رامي الواحة ملوحا بأعلام الواحة.", RAMI) == []
    assert said("خرج رامي الواحة ملوحا بإغلاق المعبر.", RAMI) == [("بإغلاق المعبر", ["rami"])]


def test_a_term_says_nothing_where_it_means_something() -> None:
    assert said("ويشير المصطلح إلى خطط قديمة للدولة.", RAMI) == []


def test_whom_somebody_speaks_to_is_not_what_he_says() -> None:
    words = "وخاطب رامي الواحة جيران المدينة قائلا إن المعبر بعيد."
    assert said(words, RAMI) == [("المعبر بعيد", ["rami"])]


def test_how_somebody_speaks_is_nobody() -> None:
    words = "وصل رامي الواحة، الذي يقول بانتظام إن المعبر بعيد."
    assert said(words, RAMI) == [("المعبر بعيد", ["rami"])]


def test_a_lone_noun_behind_that_says_nothing() -> None:
    words = "أكد رامي الواحة أن الجبال متمسكة بأن المعبر بعيد."
    assert said(words, RAMI) == [("الجبال متمسكة بأن المعبر بعيد", ["rami"])]


def test_who_is_accused_says_nothing() -> None:
    assert said("كان رامي الواحة يعمل في المدينة، متهما بمساعدة جماعة بعيدة.", RAMI) == []
    words = "تحدث رامي الواحة متهما الجيران بإغلاق المعبر."
    assert said(words, RAMI)[-1] == ("بإغلاق المعبر", ["rami"])


def test_others_right_behind_a_verb_speak_and_not_he_of_whom_the_sentence_is() -> None:
    words = "وكان رامي الواحة قد أثار ضجة بتعليقات اعتبر البعض أنها بعيدة عن الواقع."
    assert said(words, RAMI) == [("بعيدة عن الواقع", [])]


def test_somebody_unnamed_in_the_accusative_speaks_himself() -> None:
    words = "لم تعلق الوزارة على تصريحات رامي الواحة، إلا أن ناطقا باسمها أشار إلى أن الحدود مفتوحة."
    assert said(words, RAMI) == [("الحدود مفتوحة", [])]
