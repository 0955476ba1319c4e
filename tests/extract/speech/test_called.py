"""The words that call an Arabic speaker whom the cast does not have: مصدر دبلوماسي."""

from tests.extract.speech.test_statements_arabic import RAMI
from tests.extract.staging import stage

from rasad.extract.speech.statements import find_statements


def called(words: str) -> list[str | None]:
    """Return by which words each speaker is called who is nobody of the cast."""
    scene, _ = stage(words, "ar", RAMI)
    return [
        scene.text.evidence(*speech.speaker.span)
        if speech.speaker.span and not speech.speaker.figures
        else None
        for speech in find_statements(scene)
    ]


def test_a_phrase_behind_the_verb_calls_who_spoke() -> None:
    assert called("وقال مسؤول كبير في وزارة الري لوكالة الواحة إن الحدود مفتوحة.") == [
        "مسؤول كبير في وزارة الري"
    ]
    assert called("وقالت المعارضة أمس إن الحدود مفتوحة.") == ["المعارضة"]


def test_the_place_where_somebody_spoke_is_no_part_of_what_he_is_called() -> None:
    assert called("وقال محلل في جلسة مغلقة إن الحدود مفتوحة.") == ["محلل"]


def test_the_object_of_a_verb_is_no_part_of_what_its_subject_is_called() -> None:
    assert called("وصف مسؤولون سابقون الاجتماع بأنه خطر كبير.") == ["مسؤولون سابقون"]


def test_whom_a_verb_calls_on_or_describes_does_not_speak() -> None:
    words = (
        "وقال رامي الواحة إن الحدود مفتوحة. ووصف القرار بأنه خطر كبير. وطالب المجتمع الدولي بالتحرك السريع."
    )
    assert called(words)[1:] == [None, None]


def test_a_phrase_right_before_the_verb_calls_who_spoke() -> None:
    assert called("لكن مسؤولين كبارا يرون أن الحدود مفتوحة.") == ["مسؤولين كبارا"]


def test_whose_words_a_medium_carries_is_called_so_and_not_the_medium() -> None:
    assert called("ونقلت الصحيفة عن مصادر مطلعة قولها إن الحدود مفتوحة.") == ["مصادر مطلعة"]


def test_whoever_goes_on_is_called_as_before() -> None:
    words = "وقال مصدر حكومي إن الحدود مفتوحة. وأضاف أن المعبر بعيد."
    assert called(words) == ["مصدر حكومي", "مصدر حكومي"]


def test_a_word_of_no_list_behind_the_verb_is_a_name() -> None:
    assert called("وقالت هلجرسون إن الحدود مفتوحة.") == ["هلجرسون"]
    assert called("وأكد مرارا أن الحدود مفتوحة.") == [None]
    assert called("ووصف دفاعه عن القرار بأنه خطر كبير.") == [None]


def test_a_noun_of_people_or_bodies_calls_whom_no_list_has() -> None:
    assert called("أعلن قصر الضيافة، في بيان، أن الحدود مفتوحة.") == ["قصر الضيافة"]
    assert called('أعلن فريق "دلوان" للسباقات، في بيان، أن الحدود مفتوحة.') == ['فريق "دلوان"']
    assert called("وأعلنت مجموعة لومار أن الحدود مفتوحة.") == ["مجموعة لومار"]


def test_two_of_a_kind_call_who_spoke() -> None:
    assert called("وذكر المسؤولان بأن الحدود مفتوحة.") == ["المسؤولان"]


def test_the_phrase_that_a_relative_clause_describes_calls_who_spoke() -> None:
    assert called("هذا ما نقلته صحيفة الساحل التي أشارت إلى أن الحدود مفتوحة.")[-1:] == ["صحيفة الساحل"]
    assert called("يعرفون رجال الأعمال الذين اتهمهم بالتصرف وكأنهم يملكون البلاد.")[-1:] == [None]


def test_whom_a_subject_calls_on_is_no_part_of_what_it_is_called() -> None:
    words = "وحذر المسؤول الشرقي الدول المجاورة من إغلاق الحدود."
    assert called(words) == ["المسؤول الشرقي"]


def test_what_somebody_has_is_no_part_of_what_he_is_called() -> None:
    words = "ويكرر المسؤولون الشرقيون دعواتهم لزيارة المدينة، مؤكدين أن الحدود مفتوحة."
    assert called(words) == ["المسؤولون الشرقيون"]


def test_a_name_between_commas_belongs_to_what_somebody_is_called() -> None:
    words = "وقال الناشط البارز، هلجرسون دارمان، لوكالة الواحة إن الحدود مفتوحة."
    assert called(words) == ["الناشط البارز، هلجرسون دارمان"]


def test_a_hyphen_joins_a_name_and_a_body_says_where_somebody_works() -> None:
    words = "وقال الأستاذ بجامعة الساحل هلجر-سون إن الحدود مفتوحة."
    assert called(words) == ["الأستاذ بجامعة الساحل هلجر-سون"]


def test_a_part_of_many_is_called_with_them() -> None:
    assert called("وقال عدد من السكان إن الحدود مفتوحة.") == ["عدد من السكان"]


def test_whom_somebody_speaks_to_is_not_what_he_is_called() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. وقال لمعاونيه إن الحدود مفتوحة."
    assert called(words)[-1] is None


def test_one_who_did_something_is_not_called_as_several_were() -> None:
    words = "ودعا النواب الشرقيون إلى فتح الحدود. وجاء ذلك بعد أن تعهد بفتح المعبر."
    assert called(words)[-1] != "النواب الشرقيون"


def test_who_is_called_again_by_his_noun_alone_keeps_all_his_words() -> None:
    words = "وقال مسؤول شرقي كبير إن الحدود مفتوحة. وأوضح المسؤول أن المعبر بعيد."
    assert called(words) == ["مسؤول شرقي كبير", "مسؤول شرقي كبير"]
    words = "وكان مسؤول شرقي قال إن الحدود مفتوحة. وأوضح المسؤول أن المعبر بعيد."
    assert called(words) == ["مسؤول شرقي", "مسؤول شرقي"]


def test_a_name_of_no_list_speaks_with_a_given_name_or_under_a_preposition() -> None:
    assert called("وتقول سارة هلجرسون إن الحدود مفتوحة.") == ["سارة هلجرسون"]
    assert called("وشدد هلجرسون على ضرورة فتح الحدود.") == ["هلجرسون"]


def test_a_body_with_its_name_in_quotation_marks_may_stand_before_the_verb() -> None:
    assert called('لكن مجموعة "الموج الأزرق" قالت إن الحدود مفتوحة.') == ['مجموعة "الموج الأزرق"']


def test_a_long_phrase_may_stand_between_the_nameless_subject_behind_was_and_its_verb() -> None:
    words = "وكان مصدر مطلع على التحقيقات الجارية بشأن الحادث البعيد، قال أمس إن الحدود مفتوحة."
    assert called(words) == ["مصدر مطلع"]


def test_a_number_belongs_to_those_who_speak() -> None:
    assert called("وأكدت 30 دولة أن الحدود مفتوحة.") == ["30 دولة"]


def test_somebodys_lawyers_ask_for_something_behind_likewise() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. كما طالب محامو المدير بنقل الجلسة إلى المدينة."
    assert called(words)[-1] == "محامو المدير"


def test_who_is_nameless_in_the_sentence_before_is_called_so_by_his_noun() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. وتناقض ذلك مع تصريحات مسؤول شرقي كبير. وقال المسؤول إن الحدود مفتوحة."
    assert called(words)[-1] == "مسؤول شرقي كبير"


def test_a_plural_of_people_is_the_subject_by_its_ending() -> None:
    assert called("وقال منتقدون للقانون إن الحدود مفتوحة.") == ["منتقدون"]
    assert called("وحث المنتقدون رامي الواحة على أن يفتح الحدود.") == ["المنتقدون"]


def test_a_noun_that_is_a_name_too_is_one_where_no_noun_can_stand() -> None:
    assert called("وقال مفتاح دلوان إن الحدود مفتوحة.") == ["مفتاح دلوان"]


def test_who_opens_the_clause_is_its_subject_however_much_is_told_of_him() -> None:
    assert called("لكن مسؤولين في كل من البلدين الشرقي والغربي يقولون إن الحدود مفتوحة.") == ["مسؤولين"]
    assert called("لكن دلبوش أعلن أن الحدود مفتوحة.") == ["دلبوش"]
    assert called("إلا أن المنطق يقول إن الحدود مفتوحة.") == [None]
