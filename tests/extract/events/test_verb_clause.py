"""Around an Arabic verb, subject and object are told apart, also where one of them is left out."""

import pytest
from tests.extract.events.test_events import ARAB_TWO, told

from rasad.document import Document
from rasad.pipeline import Reader

ARAB_FOUR = ARAB_TWO | {"c": ["نزار البدري"], "d": ["فهد الرماحي"]}


@pytest.mark.parametrize(
    "words",
    [
        "وصل سالم النعيمي إلى بغداد. وخلال الزيارة، التقى كريم الساعدي، ونزار البدري، وفهد الرماحي.",
        "وصل سالم النعيمي إلى بغداد والتقى كريم الساعدي ونزار البدري وفهد الرماحي.",
    ],
)
def test_a_list_of_three_is_met_by_who_was_said_before(words: str) -> None:
    known = "نزار البدري وزير. فهد الرماحي نائب."  # so that و before their names is known to be one
    found = told(f"{known} {words}", "ar", ARAB_FOUR)
    assert ("meeting", "asserted", ["a", "b", "c", "d"]) in found


def test_two_who_meet_without_another_event_before_meet_each_other() -> None:
    assert told("التقى سالم النعيمي وكريم الساعدي في بغداد.", "ar", ARAB_TWO) == [
        ("meeting", "asserted", ["a", "b"])
    ]


@pytest.mark.parametrize(
    "words",
    [
        "تحدث نزار البدري أمس. والتقى سالم النعيمي عددا من المسؤولين في بغداد.",
        "تحدث نزار البدري أمس. والتقى سالم النعيمي بقادة الأحزاب في بغداد.",
        "تحدث نزار البدري أمس. والتقى سالم النعيمي أرباب العمل في بغداد.",
    ],
)
def test_who_meets_others_without_a_name_does_not_meet_whom_the_sentence_before_named(words: str) -> None:
    assert told(words, "ar", ARAB_FOUR) == []


def test_who_is_met_together_with_others_without_a_name_is_no_subject() -> None:
    words = "يزور سالم النعيمي بغداد، والتقى فيها كريم الساعدي وعددا من المسؤولين."
    assert ("meeting", "asserted", ["a", "b"]) in told(words, "ar", ARAB_TWO)


def test_an_object_written_onto_the_verb_leaves_both_names_as_hosts() -> None:
    words = "وصل سالم النعيمي إلى بغداد، واستقبله كريم الساعدي ونزار البدري."
    assert ("meeting", "asserted", ["a", "b", "c"]) in told(words, "ar", ARAB_FOUR)


def test_who_arrives_may_stand_after_the_place() -> None:
    assert told("وصل إلى بغداد، سالم النعيمي في زيارة رسمية.", "ar", ARAB_TWO) == [
        ("visit", "asserted", ["a"])
    ]


def test_who_was_named_before_a_new_clause_is_not_its_subject() -> None:
    words = "سيجتمع سالم النعيمي مع كريم الساعدي، ثم يتوجه إلى البصرة."
    assert ("visit", "asserted", ["b"]) not in told(words, "ar", ARAB_TWO)


def test_relations_between_two_states_are_no_company_of_a_verb() -> None:
    words = "التقى سالم النعيمي كريم الساعدي، حيث بحثا ترسيخ العلاقات بين بغداد وطهران."
    assert told(words, "ar", ARAB_TWO) == [("meeting", "asserted", ["a", "b"])]


def test_all_who_arrive_behind_the_place_are_guests() -> None:
    words = "ووصل إلى بغداد الرئيس النرويجي سالم النعيمي والوزير الكيني كريم الساعدي."
    (event,) = Reader.load().read(Document(source="a", text=words)).events
    assert [each.role for each in event.participants] == ["guest", "guest"]


@pytest.mark.parametrize(
    "words",
    [
        "والتقى سالم النعيمي بكريم الساعدي تمهيدا لقمة نزار البدري مع فهد الرماحي.",
        "وصل سالم النعيمي وعقد لقاء بالوزير كريم الساعدي.",
        "اجتمع سالم النعيمي وكريم الساعدي، وكان من بين الحضور نزار البدري.",
        "سالم النعيمي قال ذلك في لقاء جمعه بالوزير كريم الساعدي.",
    ],
)
def test_only_who_meets_takes_part(words: str) -> None:
    assert ("meeting", "asserted", ["a", "b"]) in told(words, "ar", ARAB_FOUR)


def test_the_pronoun_of_a_visit_is_not_whom_somebody_does_not_meet() -> None:
    words = "قال سالم النعيمي إنه لن يلتقي بالرئيس كريم الساعدي خلال زيارته لبغداد."
    assert ["b"] not in [who for kind, _, who in told(words, "ar", ARAB_FOUR) if kind == "visit"]


def test_who_speaks_shortly_before_a_summit_does_not_attend_it() -> None:
    words = "وتحدث سالم النعيمي قبيل قمة عربية في بغداد."
    assert ["a"] not in [who for _, _, who in told(words, "ar", ARAB_FOUR)]


def test_who_is_talked_about_is_not_met() -> None:
    words = "اجتمع سالم النعيمي مع كريم الساعدي حول اختفاء الصحفي نزار البدري."
    assert told(words, "ar", ARAB_FOUR) == [("meeting", "asserted", ["a", "b"])]


def test_a_plural_verb_is_not_that_of_one_person_before() -> None:
    assert told("رفض سالم النعيمي ذلك، مؤكدا أنهم لم يوقعوا على الاتفاق.", "ar", ARAB_TWO) == []


def test_who_says_that_others_came_did_not_come() -> None:
    assert told("قال المبعوث سالم النعيمي إن فريق الخبراء وصل إلى بغداد.", "ar", ARAB_TWO) == []


def test_who_is_asked_about_at_a_session_is_not_met_there() -> None:
    words = "وسئل سالم النعيمي خلال اجتماع حكومي عما إذا كان كريم الساعدي يتحمل ذلك."
    assert told(words, "ar", ARAB_TWO) == []


def test_who_is_met_afterwards_is_of_the_next_verb() -> None:
    words = (
        "وزار سالم النعيمي بغداد وتشاور مع كريم الساعدي، ثم عقد اجتماعات مع نزار البدري، والرئيس فهد الرماحي."
    )
    found = [who for kind, _, who in told(words, "ar", ARAB_FOUR) if kind == "meeting"]
    assert found == [["a", "b"], ["a", "c", "d"]]


def test_all_whom_a_delegation_holds_travel_with_its_head() -> None:
    words = (
        "وصل وزير الخارجية النرويجي سالم النعيمي إلى بغداد على رأس وفد دبلوماسي يضم نائب وزير الخارجية "
        "كريم الساعدي والمتحدث باسم الخارجية نزار البدري."
    )
    (event,) = Reader.load().read(Document(source="a", text=words)).events
    assert [each.role for each in event.participants] == ["guest", "guest", "guest"]


def test_an_office_before_its_holder_at_a_comma_is_nobody_else() -> None:
    words = (
        "استقبل الرئيس النرويجي سالم النعيمي وزير الخارجية الكيني كريم الساعدي. حضر اللقاء رئيس "
        "الهيئة العامة للشؤون المدنية، الوزير نزار البدري، ورئيس جهاز المخابرات العامة فهد الرماحي."
    )
    (event,) = Reader.load().read(Document(source="a", text=words)).events
    assert len(event.participants) == 4


@pytest.mark.parametrize(
    "words",
    [
        "نزار البدري وزير. شارك سالم النعيمي في اجتماع ثلاثي مع نظيريه كريم الساعدي، ونزار البدري، في نيويورك.",
        "عقد سالم النعيمي في بغداد قمة ثلاثية مع كريم الساعدي ونزار البدري.",
    ],
)
def test_who_attends_a_session_with_two_is_the_third(words: str) -> None:
    assert [who for _, _, who in told(words, "ar", ARAB_FOUR)] == [["a", "b", "c"]]


def test_who_comes_after_a_summit_of_two_is_none_of_them() -> None:
    words = "وصل سالم النعيمي إلى بغداد بعد القمة التي جمعت كريم الساعدي ونزار البدري."
    assert [who for kind, _, who in told(words, "ar", ARAB_FOUR) if kind != "visit"] == [["b", "c"]]
