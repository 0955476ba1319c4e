"""Speakers of Persian reports whom the cast does not have, called by the report's own words."""

from tests.extract.staging import stage

from rasad.extract.speech.statements import find_statements

# Invented people: no words are put into a real mouth.
CAST = {"نریمان": ["آرش نریمان", "نریمان"], "دلیر": ["کاوه دلیر", "دلیر"]}


def called(words: str) -> list[str]:
    """Return the words by which each statement's speaker is called, or whom the cast has."""
    scene, names = stage(words, "fa", CAST)
    found = []
    for speech in find_statements(scene):
        named = [names[n] for n in speech.speaker.figures]
        span = speech.speaker.span
        found.append(" ".join(named or scene.text.words[slice(*span)] if span else named))
    return found


def test_a_source_a_group_and_a_part_of_one_are_called_as_the_report_does() -> None:
    assert called("یک منبع آگاه گفت: راه باز است.") == ["یک منبع اگاه"]
    assert called("احزاب مخالف در بیانیه‌ای اعلام کردند که راه باز است.") == ["احزاب مخالف"]
    assert called("برخی از نمایندگان احزاب هشدار دادند که راه بسته است.") == ["برخی از نمایندگان احزاب"]


def test_a_name_of_no_list_is_called_so_and_goes_on() -> None:
    words = "سهراب دلوان کارشناس آب با اشاره به بارش گفت: راه باز است.\nوی افزود: کار تمام شد."
    assert called(words) == ["سهراب دلوان کارشناس اب"] * 2


def test_whom_a_demonstrative_or_a_word_points_back_at_goes_on() -> None:
    words = "یک منبع آگاه گفت: راه باز است.\nاین منبع افزود: کار تمام شد.\nمنبع مذکور گفت: ما آماده‌ایم."
    assert called(words) == ["یک منبع اگاه"] * 3


def test_another_number_of_the_verb_does_not_go_on() -> None:
    words = "یک منبع آگاه گفت: راه باز است.\nدر ادامه افزودند: کار تمام شد."
    assert called(words) == ["یک منبع اگاه", ""]


def test_what_is_acted_on_calls_nobody() -> None:
    assert called("اعلام شد که راه باز است.") == [""]


def test_a_role_behind_a_heading_that_runs_into_it_is_called() -> None:
    assert called("کشف سوخت قاچاق در شهر فرمانده انتظامی شهر گفت: راه باز است.") == ["فرمانده انتظامی شهر"]


def test_a_dateline_does_not_hide_who_is_called() -> None:
    assert called("تهران - ایرنا - یک فعال سیاسی گفت: راه باز است.") == ["یک فعال سیاسی"]


def test_people_of_a_clause_within_another_are_its_subject() -> None:
    assert called("آن‌طور که یک مقام وزارت راه گفته، راه باز است.") == ["یک مقام وزارت راه"]


def test_who_is_of_this_body_is_called_so() -> None:
    assert called("رئیس این سازمان گفت: راه باز است.") == ["رییس این سازمان"]


def test_a_role_told_between_the_words_of_whom_alone_a_report_names_is_his() -> None:
    words = (
        "آرش نریمان گفت: راه باز است.\nجانشین ناحیه تصریح کرد: کار تمام شد.\n"
        "نریمان افزود: راه باز است.\nوی گفت: کار تمام شد."
    )
    assert called(words) == ["نریمان"] * 4


def test_a_role_that_is_set_off_is_another_s() -> None:
    words = "آرش نریمان گفت: راه باز است.\nجانشین ناحیه نیز گفت: کار تمام شد.\nنریمان افزود: راه باز است."
    assert called(words) == ["نریمان", "جانشین ناحیه", "نریمان"]


def test_a_plural_verb_is_of_one_person_only_where_it_honours_him() -> None:
    assert called("آرش نریمان می‌گویند که راه باز است.") == [""]
    assert called("آیت‌الله آرش نریمان تأکید کردند که راه باز است.") == ["نریمان"]
    assert called("آرش نریمان و برخی از همکاران تأکید کردند که راه باز است.") == ["نریمان"]


def test_he_behind_words_of_whom_no_rule_knows_is_whom_alone_a_report_names() -> None:
    words = (
        "آرش نریمان گفت: راه باز است.\nنریمان افزود: کار تمام شد.\n"
        "مطالب را به طور مفصل مطرح کرده است.\nوی افزود: راه بسته است."
    )
    assert called(words)[-1] == "نریمان"


def test_a_subject_whose_object_stands_right_behind_an_aside_is_called_too() -> None:
    assert called("یک نماینده مجلس در سخنانی این کار را خطا خواند.") == ["یک نماینده مجلس"]


def test_bullets_open_a_sentence() -> None:
    assert called("** آرش نریمان نیز این کار را خطا خواند.") == ["نریمان"]


def test_a_role_told_twice_is_the_one_name_of_no_list_that_a_report_calls() -> None:
    words = (
        "سهراب دلوان در گفت‌وگو با ما عنوان کرد: راه باز است.\nوکیل پایه یک دادگستری گفت: کار تمام شد.\n"
        "دلوان افزود: ما آماده‌ایم.\nوکیل پایه یک دادگستری یادآور شد: راه بسته است."
    )
    assert called(words)[1] == called(words)[3] == "سهراب دلوان"


def test_a_participle_of_whom_one_honours_goes_on_in_the_plural() -> None:
    words = "آیت‌الله آرش نریمان این پیام را مهم خوانده و بر ترویج آن تأکید کردند."
    assert called(words) == ["نریمان", "نریمان"]


def test_what_others_hold_within_the_words_of_a_speaker_is_his() -> None:
    words = "آرش نریمان گفت: راه باز است.\nکارشناسان این کار را خطا می‌دانند.\nوی افزود: کار تمام شد."
    assert called(words) == ["نریمان", "نریمان"]


def test_this_expert_is_beside_whose_name_that_stood() -> None:
    words = "آرش نریمان کارشناس بازار گفت: راه باز است و کار در همه شهرها تمام شد.\nدلیر این کار را خطا دانست.\nاین کارشناس ادامه داد: کار تمام شد."
    assert called(words) == ["نریمان", "دلیر", "نریمان"]


def test_he_is_whose_words_the_sentence_before_says_that_it_tells() -> None:
    words = "آرش نریمان گفت: راه باز است.\nکار تمام شد.\nبه گفته کاوه دلیر، هوا خوب شده است.\nاو تأکید کرد که کار تمام شد."
    assert called(words) == ["نریمان", "دلیر"]


def test_a_name_of_no_list_before_also_is_who_speaks() -> None:
    assert called("زرگوش نیز راه را مهم می‌داند.") == ["زرگوش"]


def test_a_body_of_whom_a_report_cites_is_not_who_speaks_behind_it() -> None:
    scene, names = stage(
        "به گزارش پایگاه عراق سردار آرش نریمان با اشاره به بارش گفت: راه باز است.",
        "fa",
        CAST | {"عراق": ["عراق"]},
    )
    assert [[names[n] for n in speech.speakers] for speech in find_statements(scene)] == [["نریمان"]]


def test_whoever_is_in_charge_of_two_things_is_called_with_both() -> None:
    assert called("رئیس آموزش و پرورش شهر گفت: راه باز است.") == ["رییس اموزش و پرورش شهر"]
    assert called("یک وزیر و اعضای هیئت در نشست گفتند: راه باز است.") == ["یک وزیر"]


def test_acts_amounts_and_things_are_nobody_who_speaks() -> None:
    assert called("افزایش جمعیت شهرها گفت که راه باز است.") == [""]
    assert called("دغدغه‌ای در این باره گفت که راه باز است.") == [""]
    assert called("36 سارق دستگیر شده گفت که راه باز است.") == [""]


def test_an_adverb_before_who_speaks_is_none_of_his_name() -> None:
    assert called("البته دادستان شهر در پاسخ گفت: راه باز است.") == ["دادستان شهر"]


def test_what_brings_about_says_nothing() -> None:
    assert called("این کار باتلاقی پدید آورده است.") == []


def test_he_is_nobody_of_many_and_no_one_behind_another_person() -> None:
    words = "یک مقام وزارت راه گفت: راه باز است.\nروزنامه با یک داوطلب گفت‌وگو کرد.\nاو گفت که کار تمام شد."
    assert called(words)[-1] == ""


def test_people_whom_a_clause_only_describes_say_nothing() -> None:
    assert called("زنانی که این آسیب آنان را تهدید می‌کند با کمک ما توانمند می‌شوند.") in ([], [""])


def test_a_name_of_no_list_speaks_before_its_object_where_the_report_has_it_twice() -> None:
    words = "پیش از این باغستانفر به شهر آمد.\nباغستانفر مهم‌ترین برنامه شهر را ساخت پل اعلام کرد."
    assert called(words) == ["باغستانفر"]


def test_a_body_is_called_with_what_it_is_for() -> None:
    assert called("ستاد مقابله با سیل در اطلاعیه‌ای از مردم خواست که در خانه بمانند.") == [
        "ستاد مقابله با سیل"
    ]


def test_who_speaks_is_none_of_his_words() -> None:
    scene, _ = stage("نماینده مردم شهر در سخنانی این طرح را نادرست خواند.", "fa", CAST)
    speech = find_statements(scene)[0]
    assert scene.text.evidence(speech.first, speech.end) == "در سخنانی این طرح را نادرست"


def test_states_that_are_counted_are_called() -> None:
    assert called("سه کشور اروپایی نیز خواستار همکاری کامل همسایه شدند.") == ["سه کشور اروپایی"]
