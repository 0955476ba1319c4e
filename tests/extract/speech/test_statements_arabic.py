"""Arabic statements: whom a verb addresses, who stands where its subject may stand, and where its words end."""

from tests.extract.staging import stage

from rasad.extract.speech.statements import find_statements

# Invented people of invented states: no words are put into a real mouth.
RAMI = {"rami": ["رامي الواحة", "الواحة", "*وزير خارجية الواحات"]}
PAIR = {**RAMI, "nuri": ["نوري السهل", "السهل"]}
BODY = {**RAMI, "marsad": ["+المرصد الأخضر للمياه", "+منظمة الموج الأزرق"]}


def said(words: str, cast: dict[str, list[str]]) -> list[tuple[str, list[str]]]:
    """Return words as received and speakers of each statement."""
    scene, names = stage(words, "ar", cast)
    return [
        (scene.text.evidence(speech.first, speech.end), [names[n] for n in speech.speaker.figures])
        for speech in find_statements(scene)
    ]


def test_whom_a_verb_calls_on_is_not_what_it_calls_for() -> None:
    words = "دعا رامي الواحة نوري السهل إلى ضبط الحدود المشتركة."
    assert said(words, PAIR) == [("ضبط الحدود المشتركة", ["rami"])]


def test_a_preposition_written_onto_a_noun_opens_what_is_called_for() -> None:
    words = "اتهم رامي الواحة نوري السهل بعرقلة الاتفاق على المياه."
    assert said(words, PAIR) == [("بعرقلة الاتفاق على المياه", ["rami"])]


def test_a_noun_that_begins_with_ba_has_no_preposition() -> None:
    words = "وطالب رامي الواحة في بيانه المجتمع الدولي بالتحرك السريع."
    assert said(words, RAMI) == [("بالتحرك السريع", ["rami"])]


def test_whom_a_participle_addresses_does_not_speak() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة، محذرا نوري السهل من إغلاق المعبر."
    assert said(words, PAIR) == [("الحدود مفتوحة", ["rami"]), ("إغلاق المعبر", ["rami"])]


def test_a_pronoun_on_the_connector_goes_on_with_the_speaker() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة، لكنه أوضح أن المعبر بعيد."
    assert said(words, RAMI) == [("الحدود مفتوحة", ["rami"]), ("المعبر بعيد", ["rami"])]


def test_a_noun_of_people_behind_the_verb_is_an_unnamed_speaker_and_not_what_was_said() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة. ونفت عائلة كبيرة في القرية هذا الخبر."
    assert said(words, RAMI) == [("الحدود مفتوحة", ["rami"])]


def test_nobody_believes_what_is_believed() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة. ويعتقد أن المعبر سيغلق."
    assert said(words, RAMI)[1] == ("المعبر سيغلق", [])


def test_a_body_may_be_called_by_its_first_noun() -> None:
    words = "وصل وفد منظمة الموج الأزرق أمس. وقالت المنظمة إن السدود آمنة."
    assert said(words, BODY) == [("السدود آمنة", ["marsad"])]


def test_a_verb_joined_to_the_sentences_verb_has_its_subject() -> None:
    words = "وصل رامي الواحة إلى العاصمة مساء، وأعلن أن المعبر مفتوح."
    assert said(words, RAMI) == [("المعبر مفتوح", ["rami"])]


def test_an_apposition_behind_the_subject_does_not_hide_the_clause() -> None:
    words = "أعلن رامي الواحة، كبير المفاوضين في الملف، أن الجولة انتهت."
    assert said(words, RAMI) == [("الجولة انتهت", ["rami"])]


def test_an_adjective_like_a_verb_is_none() -> None:
    words = "ونظم مشجعون جدد تجمعا في الساحة الكبرى."
    assert said(words, RAMI) == []


def test_what_was_not_made_clear_was_not_said() -> None:
    words = "وصل رامي الواحة إلى العاصمة دون أن يوضح أسباب الزيارة."
    assert said(words, RAMI) == []


def test_a_verbal_noun_with_its_owner_and_a_clause_is_speech() -> None:
    words = "وعاد إلى الواجهة تهديد رامي الواحة بأن المعبر سيغلق."
    assert said(words, RAMI) == [("المعبر سيغلق", ["rami"])]


def test_both_sides_speak_where_the_text_says_so() -> None:
    words = "التقى رامي الواحة نوري السهل في العاصمة، وأكد الجانبان أهمية ضبط الحدود."
    assert said(words, PAIR) == [("أهمية ضبط الحدود", ["rami", "nuri"])]


def test_a_verb_behind_kana_qad_begins_a_statement_of_its_own() -> None:
    words = 'وصف رامي الواحة الاتفاق بـ"السيئ" وكان قد وصفه سابقا بـ"الخطوة المتسرعة جدا".'
    assert [found[1] for found in said(words, RAMI)] == [["rami"], ["rami"]]


def test_a_feminine_state_does_not_speak_a_masculine_verb() -> None:
    words = "واستقبل رامي الواحة الوفد، وشكر سوريا على دعمها الكبير."
    assert said(words, {**RAMI, "sy": ["~سوريا"]}) == [("دعمها الكبير", ["rami"])]


def test_a_long_quotation_far_behind_its_verb_is_found() -> None:
    words = (
        'وأضاف الواحة في حديثه إلى صحافيين خلال زيارة قصيرة للمدينة القديمة "لن نغلق المعبر أمام التجارة".'
    )
    assert said(words, RAMI) == [("لن نغلق المعبر أمام التجارة", ["rami"])]


def test_what_somebody_calls_a_thing_is_his_word() -> None:
    words = 'وتراجعت القوات التي يعتبرها رامي الواحة "معادية" نحو الجبال.'
    assert said(words, RAMI) == [("معادية", ["rami"])]


def test_a_noun_in_ta_marbuta_is_no_verb() -> None:
    words = "وجاء الاجتماع بناء على دعوة رامي الواحة إلى الحوار."
    assert said(words, RAMI) == []


def test_a_states_name_before_a_colon_is_a_topic() -> None:
    scene, _ = stage("لبنان: انتخابات في موعدها\nفتحت المراكز أبوابها.", "ar", {"lb": ["~لبنان"]})
    assert find_statements(scene) == []


def test_who_did_before_is_who_asked_later() -> None:
    words = "وكان رامي الواحة قد طالب السلطات المحلية بالكشف عن النتائج."
    assert said(words, RAMI) == [("بالكشف عن النتائج", ["rami"])]


def test_a_body_behind_the_noun_that_says_what_it_is_speaks() -> None:
    words = 'ولفتت جماعة "الموج الأزرق" إلى أن السدود آمنة.'
    assert said(words, {"mawj": ["+الموج الأزرق"]}) == [("السدود آمنة", ["mawj"])]


def test_what_is_held_to_be_was_not_said() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة. ويعتبر معدل التجارة الأعلى في المنطقة."
    assert said(words, RAMI) == [("الحدود مفتوحة", ["rami"])]


def test_a_connector_before_subject_and_verb_begins_a_statement_of_its_own() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة ولكن نوري السهل حذر من إغلاق المعبر."
    assert said(words, PAIR) == [("الحدود مفتوحة", ["rami"]), ("إغلاق المعبر", ["nuri"])]


def test_who_kana_introduces_acts_in_the_verb_behind_the_relative_clause() -> None:
    words = "وكان رامي الواحة، الذي زار المنطقة، انتقد نوري السهل بشدة."
    assert said(words, PAIR)[0][1] == ["rami"]


def test_what_is_asked_of_somebody_begins_at_its_conjunction() -> None:
    words = "وطلب رامي الواحة من نوري السهل أن يفتح المعبر أمام التجار."
    assert said(words, PAIR) == [("يفتح المعبر أمام التجار", ["rami"])]


def test_who_the_relative_clause_describes_speaks_in_it() -> None:
    words = "ونفى نوري السهل ما أعلنه رامي الواحة الذي يقول إن المعبر مغلق."
    assert ("المعبر مغلق", ["rami"]) in said(words, PAIR) or said(words, PAIR)[0][1] == ["nuri"]


def test_a_platform_named_by_the_way_does_not_speak() -> None:
    cast = {**RAMI, "minbar": ["+منبر"]}
    words = (
        "وقال رامي الواحة إن الحدود مفتوحة. جاء ذلك في تدوينة على موقع التواصل، منبر، حيث قال إن المعبر آمن."
    )
    assert said(words, cast)[1] == ("المعبر آمن", ["rami"])


def test_a_verbal_noun_spelt_like_a_dual_is_no_verb() -> None:
    words = "وأبعدت الدول البعثة تضامنا مع موقف الواحة."
    assert said(words, RAMI) == []


def test_whom_kana_lets_one_speak_to_is_not_what_was_said() -> None:
    cast = {**RAMI, "nuri": ["*لرئيس الوفد"]}
    words = "وكان رامي الواحة قد أكد لرئيس الوفد، في لقائهما اليوم، حرص بلاده على فتح المعبر."
    assert said(words, cast) == [("حرص بلاده على فتح المعبر", ["rami"])]


def test_somebody_unnamed_whom_a_relative_clause_describes_speaks_in_it() -> None:
    words = "والتقى رامي الواحة حليفه القديم الذي هدد بفرض قيود جديدة."
    assert said(words, RAMI)[0][1] == []


def test_whom_a_verb_calls_on_is_no_subject_where_it_may_not_speak() -> None:
    words = (
        "وقال رامي الواحة إن الحدود مفتوحة. ودعا المجتمع الدولي إلى فتح المعابر. وطالب الحكومة بتحرك سريع."
    )
    assert said(words, RAMI)[1:] == [("فتح المعابر", ["rami"]), ("بتحرك سريع", ["rami"])]


def test_a_relative_clause_between_commas_belongs_to_the_subject() -> None:
    words = "وكرر رامي الواحة، الذي يتوجه إلى القرية للقاء أهلها، التحذيرات من إغلاق المعبر."
    assert said(words, RAMI) == [("التحذيرات من إغلاق المعبر", ["rami"])]


def test_a_participle_is_of_the_subject_of_a_verb_rather_than_of_somebody_named_by_the_way() -> None:
    words = "في أول تعليق له على عودة الطبيب نوري السهل، تحدث رامي الواحة أمس، مشددا على أن الحدود مفتوحة."
    assert said(words, PAIR) == [("الحدود مفتوحة", ["rami"])]


def test_a_verb_of_a_body_with_a_pronoun_behind_it_is_feminine() -> None:
    words = "قررت منظمة الموج الأزرق طرد الخبير، رامي الواحة، واعتبرته شخصا غير مرغوب فيه."
    assert said(words, BODY)[-1] == ("شخصا غير مرغوب فيه", ["marsad"])


def test_a_speech_has_its_speaker() -> None:
    words = "جاء ذلك في كلمة لرامي الواحة أمام نوري السهل، حيث قال إن الحدود مفتوحة."
    assert said(words, {"rami": ["لرامي الواحة"], "nuri": ["نوري السهل"]}) == [("الحدود مفتوحة", ["rami"])]


def test_a_subject_stands_before_was_and_had() -> None:
    words = "يذكر أن منظمة الموج الأزرق كانت قد طالبت السلطات بالكشف عن الحقيقة."
    assert said(words, BODY) == [("بالكشف عن الحقيقة", ["marsad"])]


def test_an_indefinite_noun_that_a_verb_describes_says_nothing() -> None:
    words = "وزار رامي الواحة القرية في مهمة وصفت بالهامة للغاية."
    assert all(speakers == [] for _, speakers in said(words, RAMI))


def test_a_verb_of_the_report_ends_the_noun_phrase_that_was_called_for() -> None:
    words = "وانتقد رامي الواحة توقف شراء القمح، وتجري محادثات مع القرى."
    assert said(words, RAMI) == [("توقف شراء القمح", ["rami"])]


def test_behind_a_plural_verb_stands_no_subject() -> None:
    words = "نواب كبار يطالبون رامي الواحة بتحقيق جديد."
    assert said(words, RAMI) == [("بتحقيق جديد", [])]


def test_who_was_accused_did_not_accuse() -> None:
    words = "وقد اتهم رامي الواحة بالفساد."
    assert said(words, RAMI) == [("بالفساد", [])]


def test_a_number_opens_an_unnamed_subject() -> None:
    words = "قال رامي الواحة إن الحدود مفتوحة. وطالب 6 أعضاء بالمجلس بالتحقيق."
    assert said(words, RAMI)[1][1] == []


def test_a_subject_with_a_relative_clause_keeps_its_predicate() -> None:
    words = "وحذر رامي الواحة من أن الرجلين، الذين يعتقد أنهما من القرية، سيتم القبض عليهما."
    assert said(words, RAMI) == [("الرجلين، الذين يعتقد أنهما من القرية، سيتم القبض عليهما", ["rami"])]


def test_where_it_was_said_is_no_speaker() -> None:
    words = 'قال رامي الواحة إن الحدود مفتوحة. وقال لبرنامج صباحي أمس: "كان هذا متوقعا منذ أشهر".'
    assert said(words, RAMI)[1] == ("كان هذا متوقعا منذ أشهر", ["rami"])


def test_an_indefinite_office_is_held_by_somebody_unnamed() -> None:
    cast = {"rami": ["رامي الواحة", "*المتحدث باسم الحرس", "*متحدث باسم الحرس"]}
    words = "قال المتحدث باسم الحرس إن الحدود مفتوحة. وذكر متحدث باسم الحرس أن المعبر بعيد."
    assert said(words, cast) == [("الحدود مفتوحة", ["rami"]), ("المعبر بعيد", [])]
    words = "وذكر متحدث باسم الحرس، رامي الواحة، أن المعبر بعيد."
    assert said(words, cast) == [("المعبر بعيد", ["rami"])]


def test_who_went_on_is_who_spoke_last() -> None:
    words = 'قال رامي الواحة إن الحدود مفتوحة. ومضى يقول: "إن المعبر بعيد جدا".'
    assert said(words, RAMI)[1] == ("المعبر بعيد جدا", ["rami"])


def test_what_was_asked_of_somebody_may_stand_in_quotation_marks() -> None:
    words = 'وطلب رامي الواحة من نوري السهل "وقف الحملة حالا، قبل أن تطول".'
    assert said(words, PAIR)[0][1] == ["rami"]
    assert said(words, PAIR)[0][0].endswith("وقف الحملة حالا، قبل أن تطول")


def test_the_margin_of_a_meeting_is_where_it_was_said() -> None:
    words = "وأكد رامي الواحة في اللقاء على هامش المؤتمر، على متانة العلاقات."
    assert said(words, RAMI) == [("متانة العلاقات", ["rami"])]


def test_a_participle_ends_what_stands_behind_a_colon_and_that() -> None:
    words = 'وقال رامي الواحة: إن "الحدود مفتوحة"، مبينا أن "المعبر بعيد".'
    assert said(words, RAMI) == [("الحدود مفتوحة", ["rami"]), ("المعبر بعيد", ["rami"])]


def test_a_verb_that_is_mostly_a_noun_is_one_at_the_head_of_a_sentence_with_its_subject() -> None:
    assert said("رفض رامي الواحة إغلاق المعبر البعيد.", RAMI) == [("إغلاق المعبر البعيد", ["rami"])]


def test_what_we_did_is_the_speakers_own_word() -> None:
    words = "قال رامي الواحة إن الحدود مفتوحة. وقد أبدينا استعدادنا لذلك."
    assert said(words, RAMI) == [("الحدود مفتوحة", ["rami"])]


def test_a_man_is_no_subject_of_a_feminine_verb() -> None:
    words = "التقى وزير خارجية الواحات رامي الواحة وفدا. وانتقدت الواحة بعض الجماعات الصغيرة."
    assert said(words, RAMI)[-1][1] == []


def test_a_body_with_a_feminine_noun_is_no_subject_of_a_masculine_verb() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة. كما طالب السلطة الشرقية باستعادة المعبر."
    assert said(words, {**RAMI, "power": ["+السلطة الشرقية"]})[1] == ("باستعادة المعبر", ["rami"])


def test_a_name_that_nobody_knows_is_not_whom_a_verb_calls_on() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة. ودعا أبومازن إلى آلية دولية جديدة."
    assert said(words, RAMI)[1] == ("آلية دولية جديدة", [])


def test_through_is_a_verb_where_its_subject_follows() -> None:
    assert said("وعبر رامي الواحة عن حزنه بشأن المعبر.", RAMI) == [("حزنه بشأن المعبر", ["rami"])]


def test_two_may_stand_before_their_verb() -> None:
    cast = {"rami": ["رامي الواحة"], "nuri": ["ونوري السهل"]}
    words = "رامي الواحة ونوري السهل يؤيدان الإبقاء على الاتفاق."
    assert said(words, cast) == [("الإبقاء على الاتفاق", ["rami", "nuri"])]


def test_who_answers_saying_is_named_right_before() -> None:
    words = "قال رامي الواحة إن الحدود مفتوحة، وهو ما رد عليه نوري السهل قائلا إن المعبر بعيد."
    assert said(words, PAIR)[1] == ("المعبر بعيد", ["nuri"])


def test_of_whom_the_sentence_before_told_speaks_but_does_not_go_on() -> None:
    words = "قال نوري السهل إن الحدود مفتوحة. وكان رامي الواحة قد قرر الانسحاب. وقال إن المعبر بعيد."
    assert said(words, PAIR)[1] == ("المعبر بعيد", ["rami"])
    words = "قال نوري السهل إن الحدود مفتوحة. وكان رامي الواحة قد قرر الانسحاب. وأضاف أن المعبر بعيد."
    assert said(words, PAIR)[1] == ("المعبر بعيد", ["nuri"])


def test_whom_a_source_is_near_to_says_nothing() -> None:
    words = "كشف مصدر قريب الصلة من الكاتب، رامي الواحة، أن الحدود مفتوحة."
    assert said(words, RAMI) == [("الحدود مفتوحة", [])]


def test_here_is_no_congratulation() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة. ومن هنا إلى ضرورة فتح المعبر طريق طويل."
    assert said(words, RAMI) == [("الحدود مفتوحة", ["rami"])]
    assert said("هنّأ رامي الواحة أهل المدينة بالعيد السعيد.", RAMI) != []


def test_a_noun_behind_a_preposition_is_no_verb_of_pledging() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة. وجاء ذلك بعد تعهد بوقف الحملة الطويلة."
    assert said(words, RAMI) == [("الحدود مفتوحة", ["rami"])]


def test_a_hope_is_nobody_who_hopes() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة. وهذا يعطي أملا في السلام للمنطقة."
    assert said(words, RAMI) == [("الحدود مفتوحة", ["rami"])]


def test_between_two_nothing_is_made_clear() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة. بين رامي الواحة والقرية اتفاق على الماء."
    assert said(words, RAMI) == [("الحدود مفتوحة", ["rami"])]


def test_the_words_of_a_paper_are_of_who_issued_it() -> None:
    words = "وقال نوري السهل إن المعبر بعيد. وأصدر رامي الواحة بيانا أكد فيه أن الحدود مفتوحة."
    assert said(words, PAIR)[1] == ("الحدود مفتوحة", ["rami"])


def test_what_an_agency_carries_from_him_is_of_who_spoke_last() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. ونقلت عنه وكالة الرمال أن الحدود مفتوحة."
    assert said(words, {**RAMI, "sands": ["+وكالة الرمال"]})[1] == ("الحدود مفتوحة", ["rami"])
    words = "وقال رامي الواحة إن المعبر بعيد. ونقلت وكالة الرمال عنه قوله إن الحدود مفتوحة."
    assert said(words, {**RAMI, "sands": ["+وكالة الرمال"]})[1] == ("الحدود مفتوحة", ["rami"])


def test_a_verb_of_the_other_gender_has_another_subject() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. وسألته صحيفة الرمال عن الماء، موضحة أن السؤال قصير وقال إن الحدود مفتوحة."
    assert said(words, {**RAMI, "sands": ["+صحيفة الرمال"]})[-1] == ("الحدود مفتوحة", ["rami"])


def test_a_medium_that_is_told_something_does_not_speak() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. وقال لتلفزيون الرمال إن الحدود مفتوحة."
    assert said(words, {**RAMI, "sands": ["+لتلفزيون الرمال"]})[-1] == ("الحدود مفتوحة", ["rami"])


def test_the_report_of_a_medium_behind_its_noun_is_the_mediums() -> None:
    words = 'هذا ما أورده تقرير لصحيفة "الرمال" أمس، مشيرة إلى أن الحدود مفتوحة.'
    assert said(words, {"sands": ["+الرمال"]})[-1] == ("الحدود مفتوحة", ["sands"])


def test_an_adjective_of_the_subject_is_not_what_is_said() -> None:
    words = "أعلن رامي الواحة الشرقي أن الحدود مفتوحة."
    assert said(words, RAMI) == [("الحدود مفتوحة", ["rami"])]
    words = "وجاء في البيان الصادر عن رامي الواحة، أن الحدود مفتوحة."
    assert said(words, RAMI) == [("الحدود مفتوحة", ["rami"])]


def test_a_body_behind_a_verb_of_urging_is_urged() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. وحث المرصد الأخضر للمياه على فتح الحدود."
    assert said(words, BODY)[-1] == ("فتح الحدود", ["rami"])


def test_who_stands_before_a_comma_and_who_is_described() -> None:
    words = "وحضر السفير، رامي الواحة، الذي قال إن الحدود مفتوحة."
    assert said(words, RAMI) == [("الحدود مفتوحة", ["rami"])]


def test_what_was_said_at_a_conference_does_not_begin_with_its_adjective() -> None:
    words = "وأكد رامي الواحة، في تصريحات أدلى بها خلال مؤتمر صحفي، أن الحدود مفتوحة."
    assert said(words, RAMI) == [("الحدود مفتوحة", ["rami"])]


def test_what_stands_between_a_verb_and_its_clause_may_have_a_verb_of_its_own() -> None:
    words = "شدد رامي الواحة على أن نقل السفارة باطل."
    assert said(words, RAMI) == [("نقل السفارة باطل", ["rami"])]
    words = "وقال رامي الواحة إنه في حين يشير الاتفاق إلى الماء، تبقى الحدود مفتوحة."
    assert said(words, RAMI)[0] == ("في حين يشير الاتفاق إلى الماء، تبقى الحدود مفتوحة", ["rami"])


def test_whom_a_verb_speaks_of_is_what_was_said() -> None:
    words = "ووصف رامي الواحة نوري السهل بأنه صديق قديم."
    assert said(words, PAIR) == [("نوري السهل بأنه صديق قديم", ["rami"])]
    words = "انتقد رامي الواحة المرصد الأخضر للمياه."
    assert said(words, BODY) == [("المرصد الأخضر للمياه", ["rami"])]


def test_a_word_of_no_list_has_its_preposition_behind_a_subject() -> None:
    words = "رحب رامي الواحة باعتزام الجيران فتح الحدود."
    assert said(words, RAMI) == [("باعتزام الجيران فتح الحدود", ["rami"])]


def test_a_short_quotation_that_ends_its_sentence_is_what_was_said() -> None:
    assert said('وقال رامي الواحة في المقابلة "نعم".', RAMI) == [("نعم", ["rami"])]


def test_two_that_stand_before_a_dual_both_speak() -> None:
    words = "وكان رامي الواحة ونوري السهل قد أكدا أن الحدود مفتوحة."
    assert said(words, {"rami": ["رامي الواحة"], "nuri": ["ونوري السهل"]}) == [
        ("الحدود مفتوحة", ["rami", "nuri"])
    ]


def test_who_speaks_with_his_counterpart_is_another() -> None:
    cast = {"rami": ["*وزير الموج", "*نظيره الشرقي"], "nuri": ["*وزير السهل"]}
    words = "زار وزير السهل المدينة. ثم اتفق وزير الموج خلال الاتصال مع نظيره الشرقي على فتح الحدود."
    assert said(words, cast)[-1] == ("فتح الحدود", ["nuri"])


def test_the_only_two_holders_of_an_office_are_both_meant() -> None:
    cast = {"rami": ["رامي الواحة", "*وزير الموج"], "nuri": ["نوري السهل", "*وزير السهل"]}
    words = (
        "وصل وزير الموج رامي الواحة. واستقبله وزير السهل نوري السهل. وكان الجو باردا. وبدأ العمل. "
        "واتفق الوزيران على فتح الحدود."
    )
    assert said(words, cast)[-1] == ("فتح الحدود", ["rami", "nuri"])


def test_each_of_a_list_speaks() -> None:
    cast = {"rami": ["رامي الواحة"], "nuri": ["ونوري السهل"]}
    assert said("أدان كل من رامي الواحة ونوري السهل العملية الأخيرة.", cast) == [
        ("العملية الأخيرة", ["rami", "nuri"])
    ]


def test_who_is_described_by_what_follows_is_the_object_of_a_verb_without_subject() -> None:
    cast = {**RAMI, "rimal": ["~الرمال"]}
    words = "وأدان رامي الواحة التقرير ووصف الرمال بأنها بلاد بعيدة."
    assert said(words, cast)[-1] == ("بلاد بعيدة", ["rami"])
    words = "ووصف رامي الواحة الاتفاق بأنه بعيد جدا."
    assert said(words, RAMI) == [("الاتفاق بأنه بعيد جدا", ["rami"])]


def test_what_somebody_called_so_is_of_the_subject_of_the_sentence() -> None:
    words = 'انتقد رامي الواحة، مساء أمس، ما وصفه بـ"تدخل" الجيران في شؤون الميناء.'
    assert said(words, RAMI)[-1][1] == ["rami"]
    assert said('قدم خلالها رامي الواحة ما اعتبره "دليلا" على الأمر.', RAMI)[-1][1] == ["rami"]


def test_a_pronoun_on_the_connector_means_the_subject_of_a_sentence_in_which_nobody_spoke() -> None:
    words = "واستقال رامي الواحة أمس، لكنه نفى وجود خلاف في الحكومة."
    assert said(words, RAMI)[-1] == ("وجود خلاف في الحكومة", ["rami"])


def test_a_plural_pronoun_on_the_connector_is_not_the_one_who_spoke() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة. لكنهم أشاروا إلى أن المعبر بعيد."
    assert said(words, RAMI)[-1] == ("المعبر بعيد", [])


def test_who_spoke_goes_on_behind_what_is_believed_and_behind_thereupon() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة. ويعتقد أن نوري السهل غائب، وقال إن المعبر بعيد."
    assert said(words, PAIR)[-1] == ("المعبر بعيد", ["rami"])
    words = "وقال رامي الواحة إن الحدود مفتوحة. ليضيف بعدها أن المعبر بعيد."
    assert said(words, RAMI)[-1] == ("المعبر بعيد", ["rami"])
    words = "وقال رامي الواحة إن الحدود مفتوحة. ثم عاد في المساء معلنا أن المعبر بعيد."
    assert said(words, RAMI)[-1] == ("المعبر بعيد", ["rami"])


def test_a_passive_that_its_vowel_shows_is_nobodys_word() -> None:
    assert said("ويُتهم رامي الواحة بإغلاق المعبر.", RAMI) == [("بإغلاق المعبر", [])]
    assert said("ويُؤكد رامي الواحة أن المعبر بعيد.", RAMI) == [("المعبر بعيد", ["rami"])]
    words = 'وأضاف رامي الواحة، في بيان نُشر أمس: "المعبر بعيد".'
    assert said(words, RAMI) == [("المعبر بعيد", ["rami"])]


def test_most_of_a_thing_are_not_who_spoke_last() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة. وهناك شروط جديدة، يشير معظمها إلى إغلاق المعبر."
    assert said(words, RAMI)[-1] == ("إغلاق المعبر", [])


def test_the_opening_of_a_foreign_surname_is_passed_over() -> None:
    words = "وأضاف لو دوران إن الحدود مفتوحة."
    assert said(words, {"jan": ["دوران"]}) == [("الحدود مفتوحة", ["jan"])]


def test_a_subject_behind_a_verb_of_going_on_asks() -> None:
    cast = {"body": ["+السلطات الجبلية"], "rimal": ["~الرمال"]}
    words = "وظلت السلطات الجبلية تطالب الرمال بالإسراع في التحقيق."
    assert said(words, cast) == [("بالإسراع في التحقيق", ["body"])]


def test_a_verb_within_the_clause_of_another_is_of_a_thing_there() -> None:
    words = "نشر رامي الواحة في صفحته رسما ساخرا جدا يسخر من نوري السهل."
    assert said(words, PAIR)[-1][1] == []
    words = "نشر رامي الواحة رسالة في صفحته يقول فيها إن المعبر بعيد."
    assert said(words, RAMI)[-1] == ("المعبر بعيد", ["rami"])


def test_people_of_several_offices_behind_a_verb_are_its_subject_whoever_is_named_before() -> None:
    words = "ومنذ زيارة رامي الواحة للجبل، تعهد زعماء الجوار بفتح المعبر القديم."
    assert said(words, RAMI)[-1] == ("بفتح المعبر القديم", [])


def test_in_whose_name_a_family_speaks_does_not() -> None:
    words = "واعتبر المتحدث باسم عائلة الصحفي السهلي رامي الواحة أن المعبر بعيد."
    assert said(words, {"rami": ["رامي الواحة"]}) == [("المعبر بعيد", [])]


def test_who_is_named_behind_whose_he_is_speaks() -> None:
    words = "قال محامي رامي الواحة نوري السهل إن المعبر بعيد."
    assert said(words, PAIR) == [("المعبر بعيد", ["nuri"])]


def test_a_name_behind_a_bare_title_outdoes_whoever_else_is_called_so() -> None:
    cast = {"sami": ["سامي الجبل", "*الرئيس"], "rami": ["رامي الواحة"]}
    words = "وصل سامي الجبل أمس. وأبلغ الرئيس رامي الواحة أن المعبر بعيد."
    assert said(words, cast) == [("المعبر بعيد", ["rami"])]


def test_a_pronoun_may_mean_the_one_body_that_a_sentence_names() -> None:
    cast = {"body": ["+الحكومة الجبلية"]}
    words = "واتهم المسلحون الحكومة الجبلية بتدبير الهجوم، ولكنها تنفي ضلوعها في الأمر."
    assert said(words, cast)[-1] == ("ضلوعها في الأمر", ["body"])


def test_whose_words_are_replied_to_does_not_speak() -> None:
    words = "ورد المحامي القديم على تصريحات رامي الواحة، مشككا في مصداقية التقرير."
    assert said(words, RAMI)[-1][1] == []


def test_what_is_called_so_with_a_pronoun_is_called_so_by_the_subject() -> None:
    cast = {"body": ["+الحكومة الجبلية"]}
    words = 'استدعت الحكومة الجبلية السفير بعد نشر شريط اعتبرته "مسيئا جدا" للبلاد.'
    assert said(words, cast)[-1][1] == ["body"]


def test_a_man_goes_on_behind_what_he_says_of_a_woman_who_claims() -> None:
    cast = {**RAMI, "sara": ["سارة دلوان"]}
    words = "خرج رامي الواحة عن صمته مع سارة دلوان التي تزعم أنها زارته، مؤكدا أن المعبر بعيد."
    assert said(words, cast)[-1] == ("المعبر بعيد", ["rami"])


def test_a_noun_of_saying_may_have_its_owner_between_commas() -> None:
    cast = {"rami": ["رامي الواحة", "*وزير الطرق"]}
    words = "وجاء ذلك بعد قول وزير الطرق، رامي الواحة، إن المعبر بعيد."
    assert said(words, cast) == [("المعبر بعيد", ["rami"])]


def test_a_feminine_verb_goes_on_with_the_state_of_which_a_man_spoke() -> None:
    cast = {**RAMI, "rimal": ["~الرمال", "~رمال"]}
    words = "وأكد رامي الواحة أن الرمال لا تعترف بالقرار القديم، وتعتبر أن الاتفاق سار."
    assert said(words, cast)[-1] == ("الاتفاق سار", ["rimal"])


def test_a_noun_of_women_means_the_one_woman_named_before() -> None:
    cast = {**RAMI, "sara": ["سارة دلوان"]}
    words = "التقى رامي الواحة سارة دلوان أمس. وأكدت المسؤولة الأممية أن المعبر بعيد."
    assert said(words, cast)[-1] == ("المعبر بعيد", ["sara"])


def test_whose_declaration_a_medium_carries_speaks() -> None:
    cast = {**RAMI, "marsad": ["+صحيفة الموج"]}
    words = "ونقلت صحيفة الموج تصريح رامي الواحة الذي قال إن المعبر بعيد جدا."
    assert said(words, cast)[-1][1] == ["rami"]


def test_another_paper_than_the_one_told_of_is_not_of_who_spoke_last() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة. وجاء في البيان الاتهامي أن المعبر بعيد."
    assert said(words, RAMI)[-1] == ("المعبر بعيد", [])


def test_who_speaks_to_a_medium_goes_on() -> None:
    words = 'وقال رامي الواحة إن الحدود مفتوحة. وقال لفوكس نيوز عبر الهاتف "المعبر بعيد جدا".'
    assert said(words, RAMI)[-1][1] == ["rami"]


def test_a_dual_means_the_two_states_whose_names_begin_alike() -> None:
    cast = {"north": ["~كوريا الشمالية"], "south": ["~كوريا الجنوبية"]}
    words = "وزار وفد كوريا الشمالية كوريا الجنوبية أمس. واتفقت الكوريتان على إقامة خط ساخن."
    assert said(words, cast)[-1][1] == ["north", "south"]


def test_a_feminine_verb_may_be_of_two_states_of_which_the_first_is_masculine() -> None:
    cast = {"west": ["~لبنان"], "east": ["~الواحات"]}
    assert said("اتفقت لبنان والواحات على ضرورة ضبط الحدود.", cast) == [
        ("ضرورة ضبط الحدود", ["west", "east"])
    ]


def test_a_state_that_a_preposition_stands_on_speaks_in_its_relative_clause() -> None:
    words = "ووجه رسالة تحذير للواحات التي أكدت أن الحدود مفتوحة."
    assert said(words, {"east": ["~للواحات"]}) == [("الحدود مفتوحة", ["east"])]


def test_the_subject_may_stand_behind_what_the_verb_is_about() -> None:
    words = "وهي التهمة التي يقول عنها رامي الواحة إنها بعيدة."
    assert said(words, RAMI) == [("بعيدة", ["rami"])]


def test_adverbs_and_what_is_set_against_something_are_no_subject() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. "
    assert said(words + "وتحدث خصوصا عن فتح الحدود.", RAMI)[-1] == ("فتح الحدود", ["rami"])
    assert said(words + "وطالب في المقابل بفتح الحدود.", RAMI)[-1] == ("بفتح الحدود", ["rami"])
    assert said(words + 'وأشاد بما وصفه بـ"الإنجاز الكبير".', RAMI)[-1][1] == ["rami"]


def test_the_mark_of_a_hashtag_stands_before_a_subject() -> None:
    words = "أعلنت #حركة_الموج التوصل إلى اتفاق على الحدود."
    assert said(words, {"wave": ["+حركة_الموج"]}) == [("التوصل إلى اتفاق على الحدود", ["wave"])]


def test_to_whom_a_participle_says_that_somebody_spoke_does_not_speak() -> None:
    words = 'وقال رامي الواحة إن المعبر بعيد. وقال مخاطبا الحكومة الشرقية "افتحوا الحدود قريبا".'
    assert said(words, RAMI)[-1][1] == ["rami"]


def test_a_woman_behind_a_masculine_verb_is_its_object() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد، بعد أن وصف زوجة المدير بأنها كريمة جدا."
    assert said(words, RAMI)[-1][1] == ["rami"]


def test_several_in_the_oblique_are_called_upon() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد، وطالب الموجيين بفتح الحدود."
    assert said(words, {**RAMI, "wave": ["+الموجيين"]})[-1][1] == ["rami"]


def test_the_gist_of_a_message_is_of_nobody_who_is_told() -> None:
    words = "وسيحمل رامي الواحة إلى نوري السهل رسالة مفادها أن الحدود مفتوحة."
    assert said(words, PAIR) == [("الحدود مفتوحة", [])]


def test_who_accuses_stands_before_whom_he_accuses() -> None:
    words = "يتهم رامي الواحة المعارضة بإغلاق الحدود المشتركة."
    assert said(words, RAMI)[0][1] == ["rami"]


def test_in_the_time_in_which_somebody_calls_for_something_he_is_the_subject() -> None:
    words = "في الوقت الذي دعا فيه رامي الواحة إلى فتح الحدود."
    assert said(words, RAMI) == [("فتح الحدود", ["rami"])]


def test_in_an_interview_that_somebody_gave_he_speaks() -> None:
    words = 'جاء ذلك في مقابلة أجراها رامي الواحة أمس، وقال فيها "الحدود مفتوحة منذ شهر".'
    assert said(words, RAMI)[-1][1] == ["rami"]


def test_a_body_on_whose_lips_words_are_gives_them_to_who_is_named() -> None:
    words = "وقالت حركة الموج إن المعبر بعيد، وأضافت على لسان القيادي البارز، رامي الواحة، أن الحدود مفتوحة."
    assert said(words, {**RAMI, "wave": ["+حركة الموج"]})[-1] == ("الحدود مفتوحة", ["rami"])


def test_words_that_are_ascribed_to_him_go_on_with_who_spoke_last() -> None:
    words = 'وقال رامي الواحة إن المعبر بعيد. ونسبت إليه الشبكة قوله "نأمل أن تفتح الحدود قريبا".'
    assert said(words, RAMI)[-1][1] == ["rami"]


def test_how_a_woman_spoke_is_not_what_she_is_called() -> None:
    cast = {"salma": ["سلمى الواحة"]}
    words = "وقالت سلمى الواحة إن المعبر بعيد. وقالت مازحة إن الحدود مفتوحة."
    assert said(words, cast)[-1][1] == ["salma"]
