"""What a verb at the head of an Arabic clause does not say: of a thing, of nobody, of acts."""

from tests.extract.speech.test_statements_arabic import PAIR, RAMI, said


def test_talks_that_touch_on_something_say_nothing() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة. وتطرق اللقاء إلى قضايا المياه في البلدين."
    assert said(words, RAMI) == [("الحدود مفتوحة", ["rami"])]


def test_what_is_supposed_is_no_statement() -> None:
    words = "والحدود ليست مغلقة كما يظن أن المعبر كذلك."
    assert said(words, RAMI) == []


def test_who_prepares_a_plan_promises_nothing() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة. ويعد رامي الواحة خطة للمياه طال انتظارها."
    assert said(words, RAMI) == [("الحدود مفتوحة", ["rami"])]


def test_an_answer_by_acts_is_no_statement() -> None:
    assert said("ورد رامي الواحة بتدابير مماثلة أمس.", RAMI) == []
    assert said("ورد رامي الواحة بالقول إن الحدود مفتوحة.", RAMI) == [("الحدود مفتوحة", ["rami"])]


def test_a_matter_shows_but_what_somebody_calls_it_is_his() -> None:
    assert said("وزاد عدد الزوار أمس، الأمر الذي يشير إلى أن المعبر بعيد.", RAMI) == []
    words = "وأغلق المعبر أمس، الأمر الذي وصفه رامي الواحة بأنه خطوة بعيدة."
    assert said(words, RAMI) == [("خطوة بعيدة", ["rami"])]


def test_who_is_thanked_or_told_does_not_speak() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة. وشكر نوري السهل على الاستقبال الكبير."
    assert said(words, PAIR)[-1] == ("الاستقبال الكبير", ["rami"])


def test_bi_qawlihi_is_the_verbs_subject_and_not_its_objects() -> None:
    words = 'وقال رامي الواحة "الحدود مفتوحة منذ أمس"، كما خص نوري السهل بقوله "هل هذا مفيد لكم جميعا؟".'
    assert said(words, PAIR)[-1] == ("هل هذا مفيد لكم جميعا؟", ["rami"])


def test_who_told_by_the_way_does_not_go_on() -> None:
    words = "تعهد رامي الواحة بفتح الحدود بعد أن قال نائبه إن المعبر بعيد. وقال إن الماء قليل."
    assert said(words, RAMI)[-1] == ("الماء قليل", ["rami"])


def test_a_verb_without_a_subject_is_of_whom_the_sentence_before_tells() -> None:
    sara = {"sara": ["سارة الموج", "الموج"], **RAMI}
    words = "ودافعت سارة الموج عن زيارة القرية. وقالت أمام البرلمان إن الحدود مفتوحة."
    assert said(words, sara) == [("الحدود مفتوحة", ["sara"])]
    words = "وتجنبت سارة الموج لقاء الضيوف. وقال أمام البرلمان إن الحدود مفتوحة."
    assert said(words, sara) == [("الحدود مفتوحة", [])]
    words = "واستقبل رامي الواحة الضيوف. فقد قال في اللقاء إن الحدود مفتوحة."
    assert said(words, sara) == [("الحدود مفتوحة", ["rami"])]


def test_whoever_strikes_says_what_was_struck() -> None:
    words = "وتوترت العلاقات بعدما قصف رامي الواحة مبكرا مخازن على أهداف قال إنها بعيدة في الجبل."
    assert said(words, RAMI) == [("بعيدة في الجبل", ["rami"])]


def test_a_text_that_breaks_off_behind_an_answer_is_read() -> None:
    assert said("رامي الواحة وما حدث له، رد ب", RAMI) == []
