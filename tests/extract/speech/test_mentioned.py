"""Which mention behind an Arabic verb, or right before it, is its subject."""

from tests.extract.speech.test_statements_arabic import BODY, PAIR, RAMI, said


def test_the_peer_whom_a_verb_addresses_does_not_speak() -> None:
    words = "ذكرت صحيفة أن رامي الواحة أبلغ نظيره الشرقي، نوري السهل، أنه سيغادر غدا."
    assert said(words, PAIR)[-1] == ("سيغادر غدا", ["rami"]) or said(words, PAIR)[-1][1] != ["nuri"]


def test_a_name_behind_an_office_that_is_no_subject_is_none_either() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. وأوضح في مؤتمر مشترك مع وزير خارجية السهول، نوري السهل، أن الحدود مفتوحة."
    cast = {**PAIR, "nuri": ["نوري السهل", "*وزير خارجية السهول"]}
    assert said(words, cast)[-1] == ("الحدود مفتوحة", ["rami"])


def test_the_team_of_somebody_is_not_he() -> None:
    words = "وقال رامي الواحة إن فريق المحقق الخاص، نوري السهل، أبلغ المحكمة أنه سيغادر."
    assert ["nuri"] not in [speakers for _, speakers in said(words, PAIR)]


def test_one_person_is_not_the_subject_of_a_plural_verb() -> None:
    words = "لكن آخرين، من بينهم النائب نوري السهل، أعربوا عن تأييدهم للقرار."
    assert said(words, PAIR) == [("تأييدهم للقرار", [])]


def test_what_belongs_to_somebody_is_not_said() -> None:
    words = "وقال رامي الواحة إن في المدينة سجنا تابعا للوزارة، وإن المعبر بعيد."
    assert len(said(words, RAMI)) == 1


def test_he_seemed_attached_is_no_statement() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. وبدا الفريق هادئا، والمدير بدا متمسكا بالاتفاق القديم."
    assert len(said(words, RAMI)) == 1


def test_wrote_saying_goes_on_with_who_spoke_last() -> None:
    words = 'وقال رامي الواحة إن المعبر بعيد. وكتب يقول "الحدود مفتوحة منذ أمس".'
    assert said(words, RAMI)[-1] == ("الحدود مفتوحة منذ أمس", ["rami"])


def test_a_man_before_a_feminine_verb_is_not_its_subject() -> None:
    words = "وكانت أسرة رامي الواحة قد رفعت قضية، وطالبت بفتح الحدود المغلقة."
    assert said(words, RAMI) == [("بفتح الحدود المغلقة", [])]


def test_a_verb_right_before_a_name_shows_a_woman() -> None:
    words = "وأعلنت نوري السهل استقالتها، قائلة إن الحدود مفتوحة."
    assert said(words, PAIR)[-1] == ("الحدود مفتوحة", ["nuri"])


def test_a_step_that_points_to_something_says_nothing() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. وفي خطوة تشير إلى انفراج الأزمة وصل الوفد."
    assert len(said(words, RAMI)) == 1


def test_the_state_of_a_dateline_does_not_speak() -> None:
    words = "السهول، بلاد السهول (CNN)-- بعد أن أعلن في خطابه أنه باق، يفاجئ الوفد الساحة."
    assert said(words, {"plains": ["+بلاد السهول"]})[0][1] == []


def test_a_member_of_a_council_is_not_the_council() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. بهذا نشرت عضو هيئة الرمال رسالة، وعلقت: نريد الحدود مفتوحة."
    assert ["sands"] not in [speakers for _, speakers in said(words, {**RAMI, "sands": ["+هيئة الرمال"]})]


def test_a_name_that_nobody_knows_opens_a_heading_before_whom_it_calls() -> None:
    words = "طنطوش يدعو نوري السهل لزيارة العاصمة القديمة"
    assert [speakers for _, speakers in said(words, PAIR)] == [[]]


def test_of_two_who_point_to_something_none_is_taken_alone() -> None:
    words = "لكن زعيم الحزب ونائبه، نوري السهل، أشارا إلى أن الحدود مفتوحة."
    assert said(words, PAIR)[-1][1] != ["nuri"]


def test_those_in_each_of_whom_something_happened_do_not_speak() -> None:
    words = "وذكر الإعلام الرسمي في كل من هيئة الرمال وهيئة الجبال أن الحدود مفتوحة."
    assert said(words, {"sands": ["+هيئة الرمال"], "hills": ["+هيئة الجبال"]})[-1][1] == []


def test_an_aside_of_comment_is_no_subject() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. وأضاف، تعليقا على إغلاق المعبر، أن الحدود مفتوحة."
    assert said(words, RAMI)[-1] == ("الحدود مفتوحة", ["rami"])


def test_whoever_stands_behind_said_speaks_though_the_gender_is_anothers() -> None:
    words = 'وأكد نوري السهل أن المعبر بعيد. وقال متحدث باسم الواحة، في بيان، "الحدود مفتوحة منذ أمس".'
    cast = {"sara": ["سارة الواحة", "*المتحدثة باسم الواحة", "*متحدث باسم الواحة"], "nuri": ["نوري السهل"]}
    assert said(words, cast)[-1][1] == []


def test_two_words_in_marks_right_behind_who_says_them_are_his() -> None:
    words = 'وقال رامي الواحة "سنواصل التعاون" مع الجيران.'
    assert said(words, RAMI) == [("سنواصل التعاون", ["rami"])]


def test_a_verb_behind_before_is_of_who_speaks_in_the_main_clause() -> None:
    words = 'وقال رامي الواحة إن نوري السهل رجل قوي، قبل أن يضيف "الحدود مفتوحة منذ أمس".'
    assert said(words, PAIR)[-1] == ("الحدود مفتوحة منذ أمس", ["rami"])


def test_whom_also_urged_calls_on_is_not_its_subject() -> None:
    words = "وقال رامي الواحة إن الأمر صعب. كما حث منظمة الموج الأزرق على الرد بهدوء."
    assert said(words, BODY)[-1] == ("الرد بهدوء", ["rami"])


def test_a_feminine_verb_is_not_of_the_men_behind_it() -> None:
    words = "وذكرت منظمة الموج الأزرق أن وحدات انتشرت في الموقع وحثت السكان على الابتعاد عن المنطقة."
    assert said(words, BODY)[-1] == ("الابتعاد عن المنطقة", ["marsad"])


def test_whom_two_clauses_or_a_noun_describe_speaks_in_the_last() -> None:
    words = "القرار في يد رامي الواحة، الذي ينتمي لتيار الوسط، الذي قال إن المعبر بعيد."
    assert said(words, RAMI) == [("المعبر بعيد", ["rami"])]
    words = "ومن هؤلاء رامي الواحة العضو عن المدينة، والذي قال إن المعبر بعيد."
    assert said(words, RAMI) == [("المعبر بعيد", ["rami"])]


def test_who_said_one_thing_on_an_occasion_says_another_on_the_next() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. وفي تغريدة أخرى قال إن الحدود مفتوحة."
    assert said(words, RAMI)[-1] == ("الحدود مفتوحة", ["rami"])


def test_after_whom_a_sentence_tells_goes_on_in_the_next() -> None:
    words = "بدأت الأعراض العام الماضي، وفقا لمنظمة الموج الأزرق. وتابعت أن السدود آمنة."
    assert said(words, BODY) == [("السدود آمنة", ["marsad"])]


def test_but_he_is_of_whom_the_sentence_before_tells() -> None:
    words = "ويسعى رامي الواحة إلى التقرب من جيرانه. ولكنه قال إن المعبر بعيد."
    assert said(words, RAMI) == [("المعبر بعيد", ["rami"])]


def test_whoever_takes_part_in_what_a_relative_clause_tells_is_no_subject() -> None:
    cast = {**RAMI, "east": ["~الواحات"]}
    words = "ونقلت الصحف الشرقية بعض بنود الاتفاق الذي تتوسط فيه الواحات، ومن بينها أن الحدود مفتوحة."
    assert ["east"] not in [speakers for _, speakers in said(words, cast)]
