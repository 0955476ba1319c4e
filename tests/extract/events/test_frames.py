"""Who takes part in what Arabic reports tell, whether it came about, and on which day, as reading them showed."""

from datetime import date

import pytest
from tests.extract.events.test_events import ARAB_TWO, Dated
from tests.extract.staging import stage

from rasad.extract.events.build_setting import build_setting
from rasad.extract.events.events import find_events
from rasad.when import When

THREE = ARAB_TWO | {"c": ["نزار البدري"]}


def told(
    words: str, cast: dict[str, list[str]] = ARAB_TWO, days: tuple[str, ...] = ()
) -> list[tuple[str, str, list[str], str | None]]:
    """Return kind, realis, people and day of each event; `days` stand in the text for days of March 2025."""
    scene, names = stage(words, "ar", cast)
    text = scene.text
    dates = [
        Dated(at, at + 1, When.of_date(date(2025, 3, number)))
        for number, day in enumerate(days, 3)
        for at, word in enumerate(text.words)
        if word == day
    ]
    setting = build_setting(text, scene.lexicon, scene.matches, scene.cast, dates=sorted(dates))
    return [
        (
            event.kind,
            event.realis,
            sorted(names[figure] for figure, _ in event.people),
            event.date.when.value if event.date and event.date.when else None,
        )
        for event in find_events(setting, scene.matches)
    ]


@pytest.mark.parametrize(
    "words",
    [
        "سيجري سالم النعيمي محادثات مع كريم الساعدي.",
        "وسيعقد سالم النعيمي اجتماعا مع كريم الساعدي.",
        "ننتظر أن يلتقي سالم النعيمي كريم الساعدي.",
        "سافر الوفد من أجل عقد اجتماع بين سالم النعيمي وكريم الساعدي.",
        "اجتماع مزمع عقده بين سالم النعيمي وكريم الساعدي.",
    ],
)
def test_what_is_still_expected_is_planned(words: str) -> None:
    assert ("meeting", "planned", ["a", "b"], None) in told(words)


def test_a_negation_is_of_the_verb_right_behind_it_and_not_of_its_subject() -> None:
    assert told("لم يستغرق اجتماع سالم النعيمي وكريم الساعدي دقائق.")[0][1] == "asserted"
    assert told("لم يعقد اجتماع بين سالم النعيمي وكريم الساعدي.")[0][1] == "denied"


def test_a_plan_does_not_reach_into_a_relative_clause_of_the_past() -> None:
    words = "وافق نزار البدري على عقد لقاء مع سالم النعيمي الذي قام بزيارة إلى بغداد."
    assert ("visit", "asserted", ["a"], None) in told(words, THREE)


def test_an_arrival_where_something_will_be_held_took_place() -> None:
    assert told("وصل سالم النعيمي إلى بغداد حيث سيعقد مؤتمر.")[0][:3] == ("visit", "asserted", ["a"])


def test_a_pronoun_of_many_means_no_single_person() -> None:
    assert told("قال سالم النعيمي إن المهاجرين قدموا أوراقهم قبل وصولهم إلى بغداد.") == []


def test_a_name_of_which_a_word_is_a_verb_of_speech_does_not_end_the_clause() -> None:
    cast = {"a": ["سالم زاد"], "b": ["كريم الساعدي"]}
    assert told("التقى سالم زاد، الموجود في أربيل، بكريم الساعدي.", cast)[0][2] == ["a", "b"]


def test_who_has_a_third_meeting_two_is_in_it_too() -> None:
    words = "أطلع سالم النعيمي المجلس على فحوى اجتماعه بكريم الساعدي ونزار البدري."
    assert told(words, THREE)[0][2] == ["a", "b", "c"]


def test_who_is_invited_to_a_visit_is_the_visitor() -> None:
    assert told("دعا سالم النعيمي كريم الساعدي إلى زيارة بغداد.") == [("visit", "planned", ["b"], None)]


def test_who_invites_is_no_visitor() -> None:
    assert told("تلقى الوفد دعوة من سالم النعيمي لزيارة بغداد.") == []


def test_a_date_behind_another_verb_is_not_that_of_the_event() -> None:
    words = "زيارة سالم النعيمي إلى بغداد لنصب شهداء قتلهم الجيش الخميس."
    assert told(words, days=("الخميس",))[0][3] is None


def test_words_in_quotation_marks_have_their_own_day() -> None:
    words = 'قال سالم النعيمي في تغريدة: "عقدنا الأحد جلسة مباحثات مع كريم الساعدي".'
    assert told(words, days=("الاحد",))[0][3] == "2025-03-03"


def test_a_call_told_beside_a_plan_has_the_day_behind_it() -> None:
    words = "أكد سالم النعيمي لقاء كريم الساعدي الاحد خلال محادثة هاتفية جرت الجمعة مع نزار البدري."
    found = {kind: (realis, day) for kind, realis, _, day in told(words, THREE, ("الاحد", "الجمعه"))}
    assert found["call"] == ("asserted", "2025-03-04")


def test_visits_to_two_cities_of_a_state_are_two() -> None:
    words = "زار سالم النعيمي عدن. وزار سالم النعيمي صنعاء."
    assert len(told(words)) == 2


def test_what_caused_deaths_is_no_signing() -> None:
    assert told("شنت طائرات غارة على البلدة رغم الاتفاق، ما أوقع قتلى.") == []


def test_who_sponsors_a_signing_is_its_patron() -> None:
    words = "رعى نزار البدري، أمس الأول، توقيع مذكرة تفاهم بين سالم النعيمي وكريم الساعدي."
    scene, names = stage(words, "ar", THREE)
    events = find_events(build_setting(scene.text, scene.lexicon, scene.matches, scene.cast), scene.matches)
    roles = {names[figure]: role for figure, role in events[0].people}
    assert roles == {"a": "signatory", "b": "signatory", "c": "patron"}


def test_a_plan_stands_over_commas_in_the_verb_that_carries_the_event() -> None:
    assert told("وسيقوم سالم النعيمي، اليوم، بزيارة إلى بغداد.")[0][:3] == ("visit", "planned", ["a"])


def test_what_is_discussed_during_a_visit_leaves_the_visit_done() -> None:
    words = "وصل سالم النعيمي إلى بغداد. وسيناقش خلال زيارته إلى بغداد ملف الحدود."
    assert told(words)[0][:3] == ("visit", "asserted", ["a"])


def test_a_visit_that_a_sentence_opens_with_is_his_of_whom_it_was_spoken() -> None:
    words = "تحدث سالم النعيمي في المجلس. وتأتي زيارته إلى بغداد بعد أيام."
    assert [event[:3] for event in told(words)] == [("visit", "asserted", ["a"])]


def test_what_two_talk_about_is_no_meeting_of_those_named_there() -> None:
    words = "أجرى سالم النعيمي اتصالا هاتفيا بكريم الساعدي بحثا خلاله ترتيبات زيارة نزار البدري."
    assert [(kind, people) for kind, _, people, _ in told(words, THREE)] == [
        ("call", ["a", "b"]),
        ("visit", ["c"]),
    ]


def test_a_second_verb_has_the_subject_of_the_first() -> None:
    words = "زار سالم النعيمي بغداد، والتقى خلالها مع كريم الساعدي ومع نزار البدري."
    assert ("meeting", ["a", "b", "c"]) in [(kind, people) for kind, _, people, _ in told(words, THREE)]


def test_a_singular_verb_has_one_subject_before_it() -> None:
    words = "شن حملة ضد نزار البدري، وسالم النعيمي أجرى لقاء مع كريم الساعدي."
    assert told(words, THREE)[0][2] == ["a", "b"]


def test_a_meeting_of_which_nothing_is_known_is_conditional() -> None:
    words = "لم ترد معلومات عن أي لقاء محتمل بين سالم النعيمي وكريم الساعدي."
    assert told(words)[0][1] == "conditional"


def test_a_bare_noun_with_its_people_is_of_the_day_of_the_news() -> None:
    words = "وصل سالم النعيمي الاحد إلى بغداد. وأدلى بتصريح بعد محادثات سالم النعيمي مع كريم الساعدي."
    assert {day for *_, day in told(words, days=("الاحد",))} == {"2025-03-03"}


def test_what_came_before_the_news_has_no_day_of_it() -> None:
    words = "وصل سالم النعيمي الاحد إلى بغداد. وسبق ذلك لقاء سالم النعيمي مع كريم الساعدي."
    assert ("meeting", None) in {(kind, day) for kind, *_, day in told(words, days=("الاحد",))}


def test_what_will_be_talked_of_during_a_visit_is_planned() -> None:
    words = "توجه سالم النعيمي إلى بغداد في زيارة يجري خلالها مباحثات مع كريم الساعدي."
    assert ("meeting", "planned") in [(kind, realis) for kind, realis, *_ in told(words)]


@pytest.mark.parametrize(
    "words",
    [
        "ألغى سالم النعيمي زيارة كان يفترض أن يجريها إلى بغداد.",
        "أعلنت الوزارة أن زيارة سالم النعيمي ألغيت.",
        "نفى سالم النعيمي وجود خطط لعقد اجتماع مع كريم الساعدي.",
    ],
)
def test_what_is_called_off_or_refuted_did_not_take_place(words: str) -> None:
    assert [realis for _, realis, *_ in told(words)] == ["denied"]


def test_what_is_told_on_the_phone_is_a_call() -> None:
    words = "هنأ سالم النعيمي، صباحا، كريم الساعدي، في اتصال هاتفي، بالعيد."
    assert told(words)[0][:3] == ("call", "asserted", ["a", "b"])


def test_a_thing_that_is_discussed_is_nobody() -> None:
    words = "قال كريم الساعدي إن هذه المسائل التي سيبحثها سالم النعيمي كثيرة."
    assert told(words) == []


def test_commas_around_a_name_do_not_part_a_mood_from_its_event() -> None:
    cast = {"a": ["*الرئيس", "سالم النعيمي"]}
    assert told("ألغى الرئيس، سالم النعيمي، زيارته المقررة إلى بغداد.", cast)[0][1] == "denied"


def test_a_war_that_happened_was_not_signed() -> None:
    assert told("انتهت الحرب التي وقعت عام 1950 ولم يتم التوصل إلى اتفاق.") == []


def test_who_speaks_of_a_summit_of_his_own_is_in_it() -> None:
    words = "جاء ذلك بعد إعلان سالم النعيمي أنه سيعقد قمة مع كريم الساعدي."
    assert told(words)[0][:3] == ("meeting", "planned", ["a", "b"])


def test_who_only_said_something_before_a_meeting_takes_no_part() -> None:
    words = "وسافر سالم النعيمي إلى بغداد للقاء كريم الساعدي بعد ساعات من إعلان نزار البدري انسحابه."
    assert [who for kind, _, who, _ in told(words, THREE) if kind == "meeting"] == [["a", "b"]]
