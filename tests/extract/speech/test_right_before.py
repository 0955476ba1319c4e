"""The subject right before an Arabic verb, behind كان before it, and a verb's gender."""

from tests.extract.speech.test_statements_arabic import PAIR, RAMI, said

BODY = {**RAMI, "sands": ["+وكالة الرمال"]}


def test_a_body_called_for_short_right_before_its_verb_speaks() -> None:
    words = "وقالت وكالة الرمال إن المعبر بعيد. وقال شاهد إن الليل طويل. ولكن الوكالة أضافت أن الحدود مفتوحة."
    assert said(words, BODY)[-1] == ("الحدود مفتوحة", ["sands"])


def test_a_noun_behind_kana_is_not_who_spoke_last() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. وكان المتحدث الرئاسي قد أعلن أن الحدود مفتوحة."
    assert said(words, RAMI)[-1] == ("الحدود مفتوحة", [])


def test_a_body_behind_a_feminine_verb_outdoes_the_man_before_it() -> None:
    words = "وفي رد على سؤال من النائب، رامي الواحة، قالت هيئة الرمال إن الحدود مفتوحة."
    assert said(words, {**RAMI, "sands": ["+هيئة الرمال"]}) == [("الحدود مفتوحة", ["sands"])]


def test_in_a_statement_stands_beside_the_words_of_who_goes_on() -> None:
    words = 'وقال رامي الواحة إن المعبر بعيد. وأضاف في بيان "الحدود مفتوحة منذ أمس".'
    assert said(words, RAMI)[-1] == ("الحدود مفتوحة منذ أمس", ["rami"])


def test_a_clause_with_when_goes_on_with_the_subject_of_its_sentence() -> None:
    words = "وفاجأ رامي الواحة الحاضرين عندما تعهد بإنهاء القطيعة الطويلة."
    assert said(words, RAMI) == [("بإنهاء القطيعة الطويلة", ["rami"])]


def test_a_nominative_plural_behind_a_verb_of_calling_is_its_subject() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. وحث المنتقدون نوري السهل على فتح الحدود."
    assert said(words, PAIR)[-1] == ("فتح الحدود", [])


def test_whom_an_agency_quotes_is_no_part_of_the_words() -> None:
    words = 'ونقلت وكالة الرمال عن رامي الواحة قوله "الحدود مفتوحة منذ أمس".'
    assert said(words, BODY) == [("الحدود مفتوحة منذ أمس", ["rami"])]


def test_a_name_in_quotation_marks_behind_the_noun_of_a_paper_is_not_what_was_said() -> None:
    words = 'وقال رامي الواحة في مقال نشرته صحيفة "نجمة الشرق" إن الحدود مفتوحة.'
    assert said(words, RAMI) == [("الحدود مفتوحة", ["rami"])]


def test_between_is_no_verb_before_a_quotation() -> None:
    words = (
        'وقال رامي الواحة إن المعبر بعيد، وذلك بعد اتفاق بين رامي الواحة ونوري السهل حول "خارطة طريق" قصيرة.'
    )
    assert len(said(words, PAIR)) == 1


def test_an_antecedent_speaks_and_the_office_behind_its_verb_is_accused() -> None:
    words = "وأنهى وزير خارجية الواحات الذي انتقد نوري السهل زيارته."
    assert [speakers for _, speakers in said(words, PAIR)] in ([["rami"]], [])


def test_a_verb_that_opens_a_paragraph_behind_after_has_its_subject_ahead() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد.\nبعد أن أعلن في خطابه أنه باق، يفاجئ نوري السهل الساحة بقرار."
    assert said(words, PAIR)[1][1] == []


def test_whoever_only_describes_a_noun_takes_no_turn() -> None:
    words = 'وقال رامي الواحة إن المعبر بعيد، وهو رأي جنرالات اعتبروا أن الليل طويل. وأضاف "الحدود مفتوحة منذ أمس".'
    assert said(words, RAMI)[-1] == ("الحدود مفتوحة منذ أمس", ["rami"])


def test_before_this_is_no_clause_with_before() -> None:
    words = "وقال رامي الواحة من قبل إن الحدود مفتوحة."
    assert said(words, RAMI) == [("الحدود مفتوحة", ["rami"])]


def test_what_turns_out_is_nobodys_word() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. وتبين أن الحدود مفتوحة."
    assert said(words, RAMI)[-1][1] == []


def test_words_of_whom_a_noun_names_may_follow_an_aside() -> None:
    words = "ونسبت صحيفة الرمال إلى رامي الواحة قوله أمام الطلاب إن الحدود مفتوحة."
    assert said(words, {**RAMI, "sands": ["+صحيفة الرمال"]}) == [("الحدود مفتوحة", ["rami"])]
