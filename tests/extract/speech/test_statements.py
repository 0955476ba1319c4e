"""Statements are found with their exact words and with who said them, in both languages."""

from tests.extract.staging import stage

from rasad.extract.speech.statements import find_statements

# Invented people of invented states: no words are put into a real mouth.
NARIMAN = {"نریمان": ["آرش نریمان", "نریمان", "*وزیر خارجه آذرستان"]}
BOTH = {**NARIMAN, "دلیر": ["کاوه دلیر", "دلیر", "*همتای خاوری خود"]}
RAMI = {"rami": ["رامي الواحة", "الواحة", "*وزير خارجية الواحات"]}
PAIR = {**RAMI, "nuri": ["نوري السهل", "السهل"]}


def said(words: str, language: str, cast: dict[str, list[str]]) -> list[tuple[str, str, list[str]]]:
    """Return mode, words as received and speakers of each statement."""
    scene, names = stage(words, language, cast)
    return [
        (
            speech.mode,
            scene.text.evidence(speech.first, speech.end),
            [names[n] for n in speech.speaker.figures],
        )
        for speech in find_statements(scene)
    ]


def test_words_after_a_colon_run_to_the_end_of_the_sentence() -> None:
    words = "آرش نریمان گفت: مرزها باز می‌ماند و تجارت ادامه دارد."
    assert said(words, "fa", NARIMAN) == [("colon", "مرزها باز می‌ماند و تجارت ادامه دارد", ["نریمان"])]


def test_words_after_a_colon_run_over_sentences_until_the_next_cue() -> None:
    words = "آرش نریمان گفت: مرزها باز می‌ماند. تجارت هم ادامه دارد. وی افزود: راه‌ها امن است."
    assert said(words, "fa", NARIMAN) == [
        ("colon", "مرزها باز می‌ماند. تجارت هم ادامه دارد", ["نریمان"]),
        ("colon", "راه‌ها امن است", ["نریمان"]),
    ]


def test_a_clause_after_ke_is_indirect_speech() -> None:
    words = "وزیر خارجه آذرستان تأکید کرد که گفت‌وگوها به نتیجه رسیده است."
    assert said(words, "fa", NARIMAN) == [("indirect", "گفت‌وگوها به نتیجه رسیده است", ["نریمان"])]


def test_deleted_joiners_change_nothing() -> None:
    words = "نریمان اعلام کرد که گفتوگوها ادامه مییابد."
    assert said(words, "fa", NARIMAN) == [("indirect", "گفتوگوها ادامه مییابد", ["نریمان"])]


def test_the_noun_phrase_under_a_preposition_before_the_verb_is_what_was_said() -> None:
    words = "نریمان بر اهمیت گسترش همکاری‌های مرزی تأکید کرد."
    assert said(words, "fa", NARIMAN) == [("indirect", "اهمیت گسترش همکاری‌های مرزی", ["نریمان"])]


def test_what_ra_marks_is_what_was_condemned() -> None:
    words = "نریمان حمله به پاسگاه مرزی را محکوم کرد."
    assert said(words, "fa", NARIMAN) == [("indirect", "حمله به پاسگاه مرزی", ["نریمان"])]


def test_whom_the_speaker_met_is_not_the_speaker() -> None:
    words = "آرش نریمان در دیدار با کاوه دلیر گفت: همکاری‌ها ادامه می‌یابد."
    assert said(words, "fa", BOTH)[0][2] == ["نریمان"]


def test_a_second_clause_of_speech_in_a_sentence_has_the_same_speaker() -> None:
    words = "نریمان گفت که راه باز است و ابراز امیدواری کرد که تجارت رونق بگیرد."
    assert said(words, "fa", NARIMAN) == [
        ("indirect", "راه باز است", ["نریمان"]),
        ("indirect", "تجارت رونق بگیرد", ["نریمان"]),
    ]


def test_a_clause_under_ba_bayan_e_inke_ends_before_the_main_verb() -> None:
    words = "نریمان با بیان اینکه راه تازه باز شده است گفت: تجارت رونق می‌گیرد."
    assert said(words, "fa", NARIMAN) == [
        ("indirect", "راه تازه باز شده است", ["نریمان"]),
        ("colon", "تجارت رونق می‌گیرد", ["نریمان"]),
    ]


def test_our_own_cue_inside_the_words_is_no_statement_of_its_own() -> None:
    words = "نریمان گفت: ما بر پیمان مرزی تأکید داریم."
    assert said(words, "fa", NARIMAN) == [("colon", "ما بر پیمان مرزی تأکید داریم", ["نریمان"])]


def test_quotation_marks_around_the_whole_are_left_out() -> None:
    words = "نریمان گفت: «راه باز است»."
    assert said(words, "fa", NARIMAN) == [("direct", "راه باز است", ["نریمان"])]


def test_an_unnamed_source_speaks_without_a_speaker() -> None:
    words = "نریمان دیروز آمد. یک منبع آگاه گفت که مرز بسته می‌شود."
    assert said(words, "fa", NARIMAN) == [("indirect", "مرز بسته می‌شود", [])]


def test_a_heading_gives_its_speaker_before_the_colon() -> None:
    words = "نریمان: راه باز می‌ماند\nوزیر خارجه آذرستان وارد پایتخت شد."
    assert said(words, "fa", NARIMAN) == [("headline", "راه باز می‌ماند", ["نریمان"])]


def test_an_arabic_clause_follows_verb_and_subject() -> None:
    words = "وأكد وزير خارجية الواحات رامي الواحة أن الحدود مفتوحة أمام التجارة."
    assert said(words, "ar", RAMI) == [("indirect", "الحدود مفتوحة أمام التجارة", ["rami"])]


def test_hamza_and_shadda_change_nothing() -> None:
    words = "واكّد رامي الواحة انّ الحدود مفتوحة."
    assert said(words, "ar", RAMI) == [("indirect", "الحدود مفتوحة", ["rami"])]


def test_a_verb_without_a_subject_goes_on_with_the_last_speaker() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة. وأضاف أن التجارة مستمرة."
    assert said(words, "ar", RAMI)[1] == ("indirect", "التجارة مستمرة", ["rami"])


def test_a_participle_behind_a_comma_begins_a_statement_of_its_own() -> None:
    words = "وقال رامي الواحة إن الحدود مفتوحة، مشيراً إلى أن التجارة مستمرة."
    assert said(words, "ar", RAMI) == [
        ("indirect", "الحدود مفتوحة", ["rami"]),
        ("indirect", "التجارة مستمرة", ["rami"]),
    ]


def test_the_noun_phrase_under_the_verbs_preposition_is_what_was_said() -> None:
    words = "وشدد الواحة على ضرورة فتح المعابر بين البلدين."
    assert said(words, "ar", RAMI) == [("indirect", "ضرورة فتح المعابر بين البلدين", ["rami"])]


def test_a_quotation_right_behind_the_subject_is_direct_speech() -> None:
    words = 'وقال رامي الواحة: "الحدود مفتوحة أمام الجميع".'
    assert said(words, "ar", RAMI) == [("direct", "الحدود مفتوحة أمام الجميع", ["rami"])]


def test_an_unnamed_official_in_arabic_speaks_without_a_speaker() -> None:
    words = "وصل رامي الواحة أمس. وقال مسؤول كبير في الحكومة إن المعبر سيغلق."
    assert said(words, "ar", RAMI) == [("indirect", "المعبر سيغلق", [])]


def test_the_words_of_the_report_behind_wadhalika_are_not_the_speakers() -> None:
    words = "وأكد رامي الواحة أن الحدود مفتوحة، وذلك خلال مؤتمر صحفي."
    assert said(words, "ar", RAMI) == [("indirect", "الحدود مفتوحة", ["rami"])]


def test_a_subject_before_its_verb_is_found() -> None:
    words = "السهل والواحة في لقاء. لكن نوري السهل قال إن الاتفاق بعيد."
    assert said(words, "ar", PAIR) == [("indirect", "الاتفاق بعيد", ["nuri"])]


def test_between_is_no_verb_of_speech() -> None:
    words = "عقد رامي الواحة اجتماعا بين وفدي البلدين في العاصمة."
    assert said(words, "ar", RAMI) == []


def test_a_post_with_its_signature_is_a_statement_of_the_account() -> None:
    words = (
        "نشر الوزير تدوينة.\nبرعاية الحكومة جرى اليوم افتتاح المعبر الجديد.\n"
        "— رامي الواحة (@ramiwaha) August 11, 2025\nوانتهى اللقاء."
    )
    assert said(words, "ar", RAMI)[0] == ("post", "برعاية الحكومة جرى اليوم افتتاح المعبر الجديد", ["rami"])
