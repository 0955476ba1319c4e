"""Events are told with their people, their realis and their day, each once."""

from datetime import date
from typing import NamedTuple

import pytest
from tests.extract.staging import stage

from rasad.extract.events.build_setting import build_setting
from rasad.extract.events.event_mentions import event_mentions
from rasad.extract.events.events import find_events
from rasad.extract.events.found import EventFound
from rasad.when import When


class Dated(NamedTuple):
    first: int
    end: int
    when: When | None


def told(words: str, language: str, cast: dict[str, list[str]]) -> list[tuple[str, str, list[str]]]:
    """Return kind, realis and people of each event of a text."""
    scene, names = stage(words, language, cast)
    events = find_events(
        build_setting(scene.text, scene.lexicon, scene.matches, scene.cast, finite=scene.finite),
        scene.matches,
    )
    return [
        (event.kind, event.realis, sorted(names[figure] for figure, role in event.people if role != "patron"))
        for event in events
    ]


def only(words: str, language: str, cast: dict[str, list[str]]) -> EventFound:
    """Return the one event of a text."""
    scene, _ = stage(words, language, cast)
    events = find_events(
        build_setting(scene.text, scene.lexicon, scene.matches, scene.cast, finite=scene.finite),
        scene.matches,
    )
    assert len(events) == 1, events
    return events[0]


TWO = {"a": ["سعید رستگار"], "b": ["کریم الساعدی"]}
ARAB_TWO = {"a": ["سالم النعيمي"], "b": ["كريم الساعدي"]}


@pytest.mark.parametrize(
    "words",
    [
        "سعید رستگار در دیدار با کریم الساعدی بر همکاری تأکید کرد.",
        "سعید رستگار با کریم الساعدی دیدار و گفت‌وگو کرد.",
        "سعید رستگار به دیدار کریم الساعدی رفت.",
        "دیدار سعید رستگار و کریم الساعدی در بغداد انجام شد.",
        "سعید رستگار میزبان کریم الساعدی بود.",
        "سعید رستگار از کریم الساعدی استقبال کرد.",
        "کریم الساعدی مورد استقبال سعید رستگار قرار گرفت.",
        "سعید رستگار که به بغداد آمده بود، با کریم الساعدی ملاقات کرد.",
    ],
)
def test_persian_frames_of_a_meeting_have_both_people(words: str) -> None:
    assert ("meeting", "asserted", ["a", "b"]) in told(words, "fa", TWO)


@pytest.mark.parametrize(
    "words",
    [
        "التقى سالم النعيمي كريم الساعدي في بغداد.",
        "استقبل سالم النعيمي اليوم كريم الساعدي.",
        "سالم النعيمي يلتقي كريم الساعدي",
        "قال سالم النعيمي خلال لقائه كريم الساعدي إن التعاون مستمر.",
        "جرى لقاء بين سالم النعيمي وكريم الساعدي.",
        "أجرى سالم النعيمي محادثات مع كريم الساعدي.",
        "عقد سالم النعيمي اجتماعا مع كريم الساعدي في القصر.",
        "بحث سالم النعيمي مع كريم الساعدي ملف الحدود.",
    ],
)
def test_arabic_frames_of_a_meeting_have_both_people(words: str) -> None:
    assert told(words, "ar", ARAB_TWO) == [("meeting", "asserted", ["a", "b"])]


@pytest.mark.parametrize(
    ("words", "realis"),
    [
        ("سعید رستگار با کریم الساعدی دیدار خواهد کرد.", "planned"),
        ("قرار است سعید رستگار با کریم الساعدی دیدار کند.", "planned"),
        ("سعید رستگار با کریم الساعدی دیدار نکرد.", "denied"),
        ("اگر سعید رستگار با کریم الساعدی دیدار کند، سخن خواهد گفت.", "conditional"),
        ("سعید رستگار با کریم الساعدی دیدار کرد.", "asserted"),
    ],
)
def test_persian_tense_and_mood_tell_whether_it_came_about(words: str, realis: str) -> None:
    assert only(words, "fa", TWO).realis == realis


@pytest.mark.parametrize(
    ("words", "realis"),
    [
        ("سيلتقي سالم النعيمي كريم الساعدي غدا.", "planned"),
        ("من المقرر أن يلتقي سالم النعيمي كريم الساعدي.", "planned"),
        ("يلتقي سالم النعيمي كريم الساعدي قريبا.", "planned"),
        ("أبدى سالم النعيمي رغبته في لقاء كريم الساعدي.", "planned"),
        ("لم يلتق سالم النعيمي كريم الساعدي.", "denied"),
        ("وسبق أن التقى سالم النعيمي كريم الساعدي.", "historical"),
    ],
)
def test_arabic_tense_and_mood_tell_whether_it_came_about(words: str, realis: str) -> None:
    assert only(words, "ar", ARAB_TWO).realis == realis


def test_an_event_told_three_times_is_one() -> None:
    words = (
        "دیدار سعید رستگار با کریم الساعدی\n"
        "سعید رستگار امروز در دیدار با کریم الساعدی از همکاری سخن گفت. وی در این دیدار به مرزها اشاره کرد."
    )
    event = only(words, "fa", TWO)
    assert len(event.spans) == 3


def test_people_met_besides_are_met_apart() -> None:
    words = "التقى سالم النعيمي اليوم كريم الساعدي، إضافة إلى وليد الشامي."
    cast = {**ARAB_TWO, "c": ["وليد الشامي"]}
    assert told(words, "ar", cast) == [
        ("meeting", "asserted", ["a", "b"]),
        ("meeting", "asserted", ["a", "c"]),
    ]


def test_people_received_together_are_one_meeting() -> None:
    words = "استقبل سالم النعيمي كريم الساعدي ووليد الشامي."
    cast = {**ARAB_TWO, "وليد الشامي": ["وليد الشامي"]}
    assert told(words, "ar", cast) == [("meeting", "asserted", ["a", "b", "وليد الشامي"])]


def test_a_pronoun_points_forward_to_the_subject() -> None:
    words = "وخلال زيارته إلى بغداد، التقى سالم النعيمي كريم الساعدي."
    assert told(words, "ar", ARAB_TWO) == [
        ("visit", "asserted", ["a"]),
        ("meeting", "asserted", ["a", "b"]),
    ]


def test_a_visit_has_the_visitor_and_not_who_speaks_of_it() -> None:
    words = "کریم الساعدی گفت: سفر سعید رستگار به بغداد مهم بود."
    assert told(words, "fa", TWO) == [("visit", "asserted", ["a"])]


def test_a_call_is_no_meeting() -> None:
    assert told("بحث سالم النعيمي في اتصال هاتفي مع كريم الساعدي ملف الحدود.", "ar", ARAB_TWO) == [
        ("call", "asserted", ["a", "b"])
    ]
    assert told("سعید رستگار در تماس تلفنی با کریم الساعدی سخن گفت.", "fa", TWO) == [
        ("call", "asserted", ["a", "b"])
    ]


def test_an_interview_a_press_conference_and_a_match_are_no_meetings() -> None:
    assert told("سعید رستگار در گفت‌وگو با خبرنگار ما از کریم الساعدی یاد کرد.", "fa", TWO) == []
    assert told("سعید رستگار و کریم الساعدی در نشست خبری سخن گفتند.", "fa", TWO) == []
    assert told("سعید رستگار به دیدار فینال رسید.", "fa", TWO) == []
    assert told("عقد سالم النعيمي مؤتمرا صحفيا.", "ar", ARAB_TWO) == []


def test_a_patron_signs_nothing() -> None:
    event = only(
        "ووقع سالم النعيمي وكريم الساعدي مذكرة تفاهم برعاية وليد الشامي.",
        "ar",
        {**ARAB_TWO, "c": ["وليد الشامي"]},
    )
    assert dict(event.people) == {0: "signatory", 1: "signatory", 2: "patron"}


def test_a_date_is_the_event_s_own_and_never_that_of_its_telling() -> None:
    words = "قال سالم النعيمي اليوم إن كريم الساعدي وقع أمس مذكرة تفاهم."
    scene, _ = stage(words, "ar", ARAB_TWO)
    spelt = list(scene.text.words)
    today = Dated(
        spelt.index("الیوم"), spelt.index("الیوم") + 1, When.of_date(date(2025, 8, 11), calendar="relative")
    )
    yesterday = Dated(
        spelt.index("امس"), spelt.index("امس") + 1, When.of_date(date(2025, 8, 10), calendar="relative")
    )
    event = find_events(
        build_setting(scene.text, scene.lexicon, scene.matches, scene.cast, dates=[today, yesterday]),
        scene.matches,
    )[0]
    assert event.date == yesterday
    assert event.date_basis == "relative"
    alone = find_events(
        build_setting(scene.text, scene.lexicon, scene.matches, scene.cast, dates=[today]), scene.matches
    )[0]
    assert alone.date is None
    assert alone.date_basis is None


def test_the_words_of_an_event_come_back_to_the_letter() -> None:
    words = "سعيد رستگار در ديدار با كريم الساعدي سخن گفت."
    scene, _ = stage(words, "fa", {"a": ["سعيد رستگار"], "b": ["كريم الساعدي"]})
    found = find_events(
        build_setting(scene.text, scene.lexicon, scene.matches, scene.cast, finite=scene.finite),
        scene.matches,
    )
    mention = event_mentions(scene.text, found, {0: "r1", 1: "r2"})[0]
    assert mention.id == "e1"
    assert [words[start:end] for start, end in mention.spans] == ["سعيد رستگار در ديدار با كريم الساعدي"]
    assert [(each.referent, each.role) for each in mention.participants] == [
        ("r1", "actor"),
        ("r2", "recipient"),
    ]
    assert (mention.plover.type, mention.plover.mode) == ("CONSULT", None)


@pytest.mark.parametrize(
    "words",
    ["سعید رستگار با کریم الساعدی دیدار کرد.", "سعید رستگار با کریم\u200cالساعدی دیدار و گفت وگو کرد."],
)
def test_joiners_make_no_difference(words: str) -> None:
    cast = {"a": ["سعید رستگار"], "b": ["کریم الساعدی", "کریم\u200cالساعدی"]}
    assert told(words, "fa", cast) == [("meeting", "asserted", ["a", "b"])]


@pytest.mark.parametrize(
    ("words", "language", "cast", "realis"),
    [
        (
            "قرار است فردا جمعه هفتم آبان در مسکو سعید رستگار با کریم الساعدی دیدار و گفت‌وگو کند.",
            "fa",
            TWO,
            "planned",
        ),
        ("شاید سعید رستگار با کریم الساعدی دیدار کند.", "fa", TWO, "conditional"),
        ("سعید رستگار به منظور دیدار با کریم الساعدی سخن گفت.", "fa", TWO, "planned"),
        ("دیدار قریب‌الوقوع سعید رستگار با کریم الساعدی مهم است.", "fa", TWO, "planned"),
        ("عندما يلتقي سالم النعيمي كريم الساعدي يبحثان الملف.", "ar", ARAB_TWO, "planned"),
    ],
)
def test_what_is_still_to_come_is_no_event_that_took_place(
    words: str, language: str, cast: dict[str, list[str]], realis: str
) -> None:
    assert only(words, language, cast).realis == realis


def test_a_date_after_publication_makes_an_event_planned() -> None:
    words = "يلتقي سالم النعيمي الثلاثاء كريم الساعدي."
    scene, _ = stage(words, "ar", ARAB_TWO)
    day = list(scene.text.words).index("الثلاثاء")
    dates = [Dated(day, day + 1, When.of_date(date(2025, 8, 12), calendar="relative"))]
    for published, realis in ((date(2025, 8, 10), "planned"), (date(2025, 8, 13), "asserted")):
        setting = build_setting(
            scene.text,
            scene.lexicon,
            scene.matches,
            scene.cast,
            dates=dates,
            published=When.of_date(published, calendar="gregorian"),
        )
        assert [event.realis for event in find_events(setting, scene.matches)] == [realis]


@pytest.mark.parametrize(
    ("words", "visits"),
    [
        ("سعید رستگار دیروز وارد دمشق شد.", 1),
        ("سعید رستگار به ریاض وارد شد.", 1),
        ("سعید رستگار وارد فرودگاه بین‌المللی استانبول شد.", 1),
        ("سعید رستگار پس از ورود به شهر مسکو سخن گفت.", 1),
        ("سعید رستگار با وارد آوردن فشار به تهران سخن گفت.", 0),
        ("سعید رستگار بر تهران فشار وارد کرد.", 0),
        ("سعید رستگار پس از ورود به بازار جهانی تسلیحات ایران سخن گفت.", 0),
        ("سعید رستگار از زمان ورود به کاخ سفید در واشنگتن سخن گفت.", 0),
        ("طرفداران سعید رستگار وارد بغداد شدند.", 0),
    ],
)
def test_who_enters_a_city_or_a_land_visits_and_who_enters_an_office_does_not(
    words: str, visits: int
) -> None:
    assert [kind for kind, _, _ in told(words, "fa", TWO)].count("visit") == visits


def test_on_a_day_of_his_visit_he_is_there_and_not_expected() -> None:
    words = "أقيمت مأدبة في اليوم الأول لزيارة سالم النعيمي إلى بغداد."
    assert told(words, "ar", ARAB_TWO) == [("visit", "asserted", ["a"])]


def test_who_is_met_during_a_visit_does_not_visit() -> None:
    words = "وسيلتقي سالم النعيمي خلال الزيارة التي تستمر أياما بكريم الساعدي. وزار كريم الساعدي البصرة."
    assert ("visit", "asserted", ["b"]) in told(words, "ar", ARAB_TWO)
    assert ("visit", "asserted", ["a", "b"]) not in told(words, "ar", ARAB_TWO)


def test_a_noun_spelt_like_a_verb_is_no_signing() -> None:
    assert told("يسهم ذلك في توقع سالم النعيمي فشل الصفقة.", "ar", ARAB_TWO) == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("سعید رستگار صبح فردا با کریم الساعدی دیدار و پس از آن از تالار بازدید می‌کند.", "meeting"),
        (
            "سعید رستگار سخن گفت.\n\nوی صبح فردا با کریم الساعدی دیدار و پس از آن از تالار بازدید می‌کند.",
            "meeting",
        ),
    ],
)
def test_persian_nouns_that_share_a_verb_in_the_present_are_planned_by_the_subject(
    words: str, kind: str
) -> None:
    assert told(words, "fa", TWO) == [(kind, "planned", ["a", "b"])]


def test_a_trip_before_which_somebody_speaks_is_planned() -> None:
    words = "سعید رستگار در نشست خبری پیش از سفر به نروژ گفت که خواهد ماند."
    assert told(words, "fa", {"a": TWO["a"]}) == [("visit", "planned", ["a"])]


def test_a_trip_told_twice_in_one_sentence_is_one() -> None:
    words = "سعید رستگار که امروز وارد بغداد شد در سفر دو روزه خود به شهرهای دور و نزدیک سفر می‌کند."
    assert [kind for kind, _, _ in told(words, "fa", {"a": ["سعید رستگار"]})] == ["visit"]


def test_who_was_at_this_meeting_was_not_at_the_next_one() -> None:
    words = (
        "سعید رستگار با کریم الساعدی دیدار کرد. سعید رستگار فردا نیز با کریم الساعدی دیدار خواهد کرد. "
        "نادر کمالی در این دیدار حضور داشت."
    )
    assert told(words, "fa", TWO | {"c": ["نادر کمالی"]}) == [
        ("meeting", "asserted", ["a", "b", "c"]),
        ("meeting", "planned", ["a", "b"]),
    ]


def test_what_is_signed_again_and_again_is_no_event() -> None:
    assert told("نروژ و کنیا قراردادهای همکاری امضا می‌کنند.", "fa", {"x": ["~نروژ"], "y": ["~کنیا"]}) == []


def test_where_a_trip_goes_is_no_trip_of_who_tells_it() -> None:
    words = "سعید رستگار در تشریح سفر کریم الساعدی به مقصد بغداد افزود راه باز است."
    assert told(words, "fa", TWO) == [("visit", "asserted", ["b"])]


def test_whose_visit_is_received_meets_the_subject_of_the_sentence() -> None:
    words = "سعید رستگار در ادامه سفر، عصر امروز در دیدار کریم الساعدی از همکاری سخن گفت."
    assert ("meeting", "asserted", ["a", "b"]) in told(words, "fa", TWO)


def test_a_pronoun_under_with_is_nobody_named_before_it() -> None:
    words = "سعید رستگار علاوه بر ملاقات با کریم الساعدی نزد تاجران رفت و با آنان گفت‌وگو کرد."
    assert len(told(words, "fa", TWO)) == 1


def test_what_somebody_failed_to_do_did_not_take_place() -> None:
    words = "سعید رستگار نتوانست با کریم الساعدی دیدار کند."
    assert told(words, "fa", TWO) == [("meeting", "denied", ["a", "b"])]


def test_two_who_attend_a_congress_do_not_make_it_a_meeting() -> None:
    words = "سعید رستگار و کریم الساعدی برای شرکت در اجلاس سران بغداد را ترک کردند."
    assert [kind for kind, _, _ in told(words, "fa", TWO)] == ["conference"]


def test_a_place_between_the_subject_and_with_is_no_subject() -> None:
    words = "سعید رستگار به بغداد رفت. وی در شهر با کریم الساعدی دیدار کرد."
    assert ("meeting", "asserted", ["a", "b"]) in told(words, "fa", TWO)


def test_a_trip_that_is_begun_and_will_last_is_one() -> None:
    words = "سعید رستگار وارد بغداد شد. سفر سعید رستگار به بغداد دو روزه خواهد بود."
    assert told(words, "fa", {"a": ["سعید رستگار"]}) == [("visit", "asserted", ["a"])]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("سعید رستگار سفری به تهران و بغداد دارد.", "visit"),
        ("سعید رستگار با کریم الساعدی دیدار دارد.", "meeting"),
    ],
)
def test_what_somebody_has_before_him_is_planned(words: str, kind: str) -> None:
    assert [(each, realis) for each, realis, _ in told(words, "fa", TWO)] == [(kind, "planned")]


def test_a_trip_whose_programme_is_told_is_the_one_that_is_planned() -> None:
    words = "سعید رستگار فردا به تهران سفر می‌کند. دیدار با مقامات از برنامه‌های سفر سعید رستگار است."
    assert told(words, "fa", {"a": TWO["a"]}) == [("visit", "planned", ["a"])]


def test_two_whose_meeting_is_spoken_of_are_neither_host_nor_guest() -> None:
    event = only("او با اشاره به دیدار سعید رستگار و کریم الساعدی سخن گفت.", "fa", TWO)
    assert [role for _, role in event.people] == ["actor", "actor"]
