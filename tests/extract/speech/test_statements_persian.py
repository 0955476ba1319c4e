"""Persian statements: whose a clause is, what a cue governs, and where words run on."""

from tests.extract.staging import stage

from rasad.extract.speech.statements import find_statements

# Invented people of invented states: no words are put into a real mouth.
NARIMAN = {"نریمان": ["آرش نریمان", "نریمان", "*وزیر خارجه آذرستان"]}
BOTH = {**NARIMAN, "دلیر": ["کاوه دلیر", "دلیر"]}


def said(words: str, cast: dict[str, list[str]]) -> list[tuple[str, list[str]]]:
    """Return words as received and speakers of each statement."""
    scene, names = stage(words, "fa", cast)
    return [
        (scene.text.evidence(speech.first, speech.end), [names[n] for n in speech.speaker.figures])
        for speech in find_statements(scene)
    ]


def test_the_subject_of_the_last_clause_goes_before_one_of_an_earlier_clause() -> None:
    words = "آرش نریمان با کاوه دلیر دیدار کرد و دو طرف بر ضرورت گسترش تجارت تأکید کردند."
    assert said(words, BOTH) == [("ضرورت گسترش تجارت", ["نریمان", "دلیر"])]


def test_what_a_noun_of_speech_without_its_verb_says_does_not_hide_the_subject() -> None:
    words = "آرش نریمان پس از اعلام این خبر گفت: راه باز می‌ماند."
    assert said(words, NARIMAN) == [("راه باز می‌ماند", ["نریمان"])]


def test_an_agency_in_the_dateline_does_not_speak() -> None:
    words = "ساری - مهرگان - آرش نریمان گفت: راه باز می‌ماند."
    assert said(words, {**NARIMAN, "مهرگان": ["+مهرگان"]}) == [("راه باز می‌ماند", ["نریمان"])]


def test_an_agency_named_again_in_brackets_does_not_speak() -> None:
    words = "به گزارش خبرگزاری مهرگان (مهرنا)، آرش نریمان گفت: راه باز می‌ماند."
    cast = {**NARIMAN, "مهرگان": ["+خبرگزاری مهرگان", "+مهرنا"]}
    assert said(words, cast) == [("راه باز می‌ماند", ["نریمان"])]


def test_this_paper_is_the_paper_named_before() -> None:
    words = "روزنامه «بامداد نو» نوشت: راه باز است. این روزنامه افزود: تجارت ادامه دارد."
    assert said(words, {"بامداد": ["+بامداد نو"]})[1] == ("تجارت ادامه دارد", ["بامداد"])


def test_this_professor_is_who_spoke_last() -> None:
    words = "آرش نریمان گفت: راه باز است. این استاد دانشگاه افزود: تجارت ادامه دارد."
    assert said(words, NARIMAN)[1] == ("تجارت ادامه دارد", ["نریمان"])


def test_a_pronoun_that_opens_the_clause_goes_before_names_behind_it() -> None:
    words = "آرش نریمان گفت: راه باز است. وی با اشاره به پیمان مرزی و کاوه دلیر گفت: تجارت ادامه دارد."
    assert said(words, BOTH)[1][1] == ["نریمان"]


def test_what_joins_to_a_statement_has_its_speaker() -> None:
    words = "آرش نریمان این دیدار را مهم دانست و آن را آغاز راه نامید."
    assert said(words, NARIMAN) == [("این دیدار را مهم", ["نریمان"]), ("آن را آغاز راه", ["نریمان"])]


def test_our_own_words_without_a_joiner_are_no_statement_of_their_own() -> None:
    words = "آرش نریمان گفت: راه باز است. ما بر پیمان مرزی تأکید داریم."
    assert said(words, NARIMAN) == [("راه باز است. ما بر پیمان مرزی تأکید داریم", ["نریمان"])]


def test_a_source_that_is_not_named_does_not_speak_for_who_spoke_last() -> None:
    words = "آرش نریمان گفت: راه باز است. به گزارش مهرگان، ماهنامه رمزگان مدعی شد که مرز بسته می‌شود."
    assert said(words, NARIMAN)[1] == ("مرز بسته می‌شود", [])


def test_who_does_not_want_to_be_named_has_not_said_so() -> None:
    words = "یک مقام آذرستان که نخواست نامش فاش شود، گفت: راه باز است."
    assert said(words, NARIMAN) == [("راه باز است", [])]


def test_a_line_that_ends_in_a_comma_goes_on_in_the_next() -> None:
    words = "آرش نریمان با بیان اینکه راه باز است،\nتجارت را مهم دانست."
    assert said(words, NARIMAN)[1] == ("تجارت را مهم", ["نریمان"])


def test_this_country_is_not_who_spoke_last() -> None:
    words = "آرش نریمان گفت: راه باز است. این کشور اعلام کرد که مرز بسته می‌شود."
    assert said(words, NARIMAN)[1] == ("مرز بسته می‌شود", [])


def test_the_present_inside_a_clause_of_the_past_is_what_was_said() -> None:
    words = "آرش نریمان گفت که راه باز است و مردم این طرح را نمی‌پذیرند."
    assert said(words, NARIMAN) == [("راه باز است و مردم این طرح را نمی‌پذیرند", ["نریمان"])]


def test_an_agency_behind_the_day_of_its_report_does_not_speak() -> None:
    words = "بر اساس گزارش روز جمعه خبرگزاری مهرگان، آرش نریمان گفت: راه باز است."
    assert said(words, {**NARIMAN, "مهرگان": ["+خبرگزاری مهرگان"]}) == [("راه باز است", ["نریمان"])]


def test_a_pronoun_in_the_genitive_is_not_the_subject() -> None:
    words = "آرش نریمان گفت: راه باز است. پلیس درباره متهم کردن وی به فساد هشدار داد."
    assert [found[1] for found in said(words, NARIMAN)][1:] in ([], [[]])


def test_a_list_behind_the_clause_of_ba_bayan_e_inke_is_whole() -> None:
    words = "آرش نریمان با بیان اینکه راه باز است، صلح، ثبات و دوستی را رویکرد دو کشور دانست."
    assert said(words, NARIMAN)[0] == ("راه باز است", ["نریمان"])


def test_the_preposition_of_the_last_clause_governs_what_was_said() -> None:
    words = "آرش نریمان پیام را به کاوه دلیر رساند و بر علاقه مردم به گسترش تجارت تأکید کرد."
    assert said(words, BOTH) == [("علاقه مردم به گسترش تجارت", ["نریمان"])]


def test_words_whose_joiners_are_spaces_are_no_cues() -> None:
    words = "در این گزارش گفته ها بازنویسی شده است و گفت وگوها ادامه دارد."
    assert said(words, NARIMAN) == []


def test_what_is_said_is_said_by_nobody_unless_the_text_tells_by_whom() -> None:
    words = "آرش نریمان آمد. گفته می‌شود که راه بسته است. از سوی آرش نریمان اعلام شد که راه باز است."
    assert said(words, NARIMAN) == [("راه بسته است", []), ("راه باز است", ["نریمان"])]


def test_a_verb_that_calls_something_names_what_it_calls_it() -> None:
    words = "آرش نریمان این خبر را نادرست و زیان‌بار خواند و نامه را خواند."
    assert said(words, NARIMAN)[0] == ("این خبر را نادرست و زیان‌بار", ["نریمان"])


def test_a_clause_may_stand_behind_a_comma() -> None:
    words = "آرش نریمان گفت: راه باز است. وی ادامه داد، صرف نظر از باران، همه راه‌ها باز خواهد ماند."
    assert said(words, NARIMAN)[1] == ("صرف نظر از باران، همه راه‌ها باز خواهد ماند", ["نریمان"])


def test_an_opening_clause_is_not_the_speaker() -> None:
    words = "آرش نریمان گفت: راه باز است. این درحالی است که کاوه دلیر این خبر را رد کرد."
    assert said(words, BOTH)[1] == ("این خبر", ["دلیر"])


def test_a_turn_hands_over_to_the_name_behind_it() -> None:
    words = "آرش نریمان گفت: راه باز است. در این راستا کاوه دلیر دیروز نوشت: راه بسته است."
    assert said(words, BOTH)[1] == ("راه بسته است", ["دلیر"])


def test_this_and_a_thing_is_nobody() -> None:
    words = "آرش نریمان گفت: راه باز است. این تصمیم مهم است و آنها این تصمیم را نادرست دانستند."
    assert said(words, NARIMAN)[1][1] == []


def test_the_state_of_a_paper_is_not_who_wrote() -> None:
    words = "نشریه «کوه سبز» آذرستان نوشت: راه باز است."
    assert said(words, {"آذرستان": ["~آذرستان"]}) == [("راه باز است", [])]


def test_a_wish_under_a_preposition_was_not_asked_for() -> None:
    words = "آرش نریمان گفت: راه باز است. او نمی‌تواند به خواسته مردم بی‌اعتنا باشد."
    assert len(said(words, NARIMAN)) == 1


def test_who_stands_right_behind_a_cited_agency_speaks_and_goes_on() -> None:
    words = "به گزارش فارس آرش نریمان گفت که راه باز است. وی افزود که کار ادامه دارد."
    assert said(words, {**NARIMAN, "فارس": ["+فارس"]}) == [
        ("راه باز است", ["نریمان"]),
        ("کار ادامه دارد", ["نریمان"]),
    ]


def test_the_body_whose_session_it_is_does_not_speak() -> None:
    words = "در جلسه علنی امروز مجلس آذرستان گفت که راه باز است."
    assert said(words, {"مجلس": ["+مجلس آذرستان"]}) == [("راه باز است", [])]


def test_he_is_no_body_that_spoke_between() -> None:
    words = "آرش نریمان گفت: راه باز است. وزارت راه اعلام کرد که مرز باز است. وی افزود: کار ادامه دارد."
    assert said(words, {**NARIMAN, "وزارت": ["+وزارت راه"]})[2] == ("کار ادامه دارد", ["نریمان"])


def test_he_is_none_of_the_officials_who_spoke_between() -> None:
    words = "آرش نریمان گفت: راه باز است. مقامات مرزی می‌گویند که مرز بسته است. وی افزود: کار ادامه دارد."
    assert [speakers for _, speakers in said(words, NARIMAN)] == [["نریمان"], [], ["نریمان"]]


def test_he_is_the_source_that_is_not_named() -> None:
    words = "آرش نریمان گفت: راه باز است. یک منبع آگاه گفت: مرز بسته است. وی افزود: کار ادامه دارد."
    assert [speakers for _, speakers in said(words, NARIMAN)] == [["نریمان"], [], []]


def test_officials_behind_an_aside_without_a_comma_are_not_who_spoke_last() -> None:
    words = "آرش نریمان گفت: راه باز است. در همان زمان مقام‌های مرزی هشدار داده‌اند که مرز بسته است."
    assert said(words, NARIMAN)[1] == ("مرز بسته است", [])


def test_leaders_who_ask_somebody_are_not_the_office_he_holds() -> None:
    words = "رهبران قبایل از آرش نریمان، وزیر خارجه آذرستان، خواستند تا راه را باز کند."
    assert said(words, NARIMAN)[0][1] == []


def test_a_plural_verb_is_not_of_the_one_person_who_spoke_last() -> None:
    words = "آرش نریمان گفت که راه باز است. با انتشار نقشه‌ها ادعا می‌کنند که راه بسته است."
    assert said(words, NARIMAN)[1] == ("راه بسته است", [])
    words = "آرش نریمان گفت که راه باز است. در پایان تأکید می‌کند که کار ادامه دارد."
    assert said(words, NARIMAN)[1] == ("کار ادامه دارد", ["نریمان"])


def test_a_plural_out_of_respect_goes_on() -> None:
    words = "آرش نریمان گفتند که راه باز است. در پایان افزودند: کار ادامه دارد."
    assert said(words, NARIMAN)[1] == ("کار ادامه دارد", ["نریمان"])


def test_a_pronoun_behind_a_heading_without_a_stop_is_the_subject() -> None:
    words = "آرش نریمان گفت: راه باز است.\nکاوه دلیر تحریم را اعمال کرد وی با اشاره به اینکه کار ادامه دارد گفت: ما آماده‌ایم."
    assert [speakers for _, speakers in said(words, BOTH)] == [["نریمان"], ["نریمان"], ["نریمان"]]


def test_this_medium_is_the_medium_that_spoke_last() -> None:
    words = "رویترز نوشت: راه باز است. وزارت راه اعلام کرد که مرز باز است. این رسانه افزود: کار ادامه دارد."
    scene, _ = stage(words, "fa", {"رویترز": ["+رویترز"], "وزارت": ["+وزارت راه"]})
    scene.cast.figures[0].known = "reuters"
    assert [speech.speakers for speech in find_statements(scene)] == [(0,), (1,), (0,)]


def test_a_subject_inside_words_that_run_on_is_not_whom_he_means() -> None:
    words = "آرش نریمان گفت: راه باز است.\nکاوه دلیر همیشه حضور دارد.\nوی افزود: کار ادامه دارد."
    assert said(words, BOTH)[1] == ("کار ادامه دارد", ["نریمان"])
    words = "آرش نریمان گفت: راه باز است.\nکاوه دلیر دیروز وارد شهر شد.\nوی افزود: کار ادامه دارد."
    assert said(words, BOTH)[1] == ("کار ادامه دارد", ["دلیر"])


def test_an_agency_that_quotes_a_person_does_not_speak() -> None:
    words = "رویترز به نقل از آرش نریمان نوشت که راه باز است."
    scene, _ = stage(words, "fa", {"رویترز": ["+رویترز"], **NARIMAN})
    scene.cast.figures[0].known = "reuters"
    assert [speech.speakers for speech in find_statements(scene)] == [(1,)]


def test_a_paper_holds_the_words_of_whose_it_is() -> None:
    cast = {"وزارت": ["+وزارت راه"], **NARIMAN}
    words = "بیانیه وزارت راه می‌افزاید که راه باز است. در این بیانیه آمده است که کار ادامه دارد."
    assert [speakers for _, speakers in said(words, cast)] == [["وزارت"], ["وزارت"]]
    words = "اظهارات وزارت راه در حالی است که آرش نریمان گفت راه باز است و کار ادامه دارد."
    assert said(words, cast)[0][1] == ["نریمان"]


def test_who_stands_before_the_relative_clause_of_a_verb_of_speech_spoke() -> None:
    words = "آرش نریمان گفت: راه باز است. از جمله تدنروز که گفته بود مرز همیشه بسته خواهد ماند."
    assert said(words, NARIMAN)[1][1] == []


def test_a_verb_that_tells_nothing_leaves_who_spoke() -> None:
    words = "آرش نریمان گفت: راه باز است. این گزارش حاکی است، وی افزود: کار ادامه دارد."
    assert said(words, NARIMAN)[-1] == ("کار ادامه دارد", ["نریمان"])


def test_nouns_that_look_like_verbs_of_speech_are_no_cues() -> None:
    assert said("آرش نریمان آمد. حمله به خواست مردم این شهر انجام شد.", NARIMAN) == []
    assert said("آرش نریمان آمد. این خواسته با مخالفت مردم شهر روبه‌رو شد.", NARIMAN) == []
    assert said("آرش نریمان آمد. از این رو می‌شود گفت راه باز است و کار ادامه دارد.", NARIMAN) == []


def test_the_last_of_a_list_under_a_preposition_is_no_subject() -> None:
    words = "در پی اختلاف گروه‌ها به ویژه فارنا و بارنا، آرش نریمان پایان کار را اعلام کرد."
    assert said(words, {"بارنا": ["+بارنا"], **NARIMAN})[0][1] == ["نریمان"]


def test_behind_a_state_a_new_phrase_begins() -> None:
    words = "در نشست بازرگانی آذرستان آرش نریمان گفت: راه باز است."
    assert said(words, {"آذرستان": ["~آذرستان"], "نریمان": ["آرش نریمان"]})[0][1] == ["نریمان"]


def test_who_only_wants_something_demands_nothing() -> None:
    assert said("آرش نریمان آمد. تیمی که نمی‌خواستند امتیازی از دست بدهند، پیروز شد.", NARIMAN) == []
    words = "آرش نریمان از مردم می‌خواهد راه را باز کنند."
    assert [speakers for _, speakers in said(words, NARIMAN)] == [["نریمان"]]


def test_to_add_to_something_is_no_speech() -> None:
    assert (
        said("آرش نریمان بر حمایت‌های خود از مردم این شهر بزرگ خواهد افزود و راه را باز می‌کند.", NARIMAN) == []
    )


def test_the_subject_of_a_relative_clause_stands_in_it() -> None:
    words = "پیشنهاد در نشست آرش نریمان مطرح شد که طی آن تولیدکنندگان توافق کردند تا راه باز شود."
    assert said(words, NARIMAN) == [("تا راه باز شود", [])]


def test_they_are_not_who_spoke_last() -> None:
    words = "آرش نریمان گفت: راه باز است. آنان همچنین تأیید می‌کنند که کار ادامه دارد."
    assert said(words, NARIMAN)[1] == ("کار ادامه دارد", [])


def test_a_body_in_quotation_marks_behind_its_noun_and_adjectives_speaks() -> None:
    words = "پایگاه خبری-تحلیلی «بامداد» گزارش داده است که راه باز است."
    assert said(words, {"بامداد": ["+بامداد"]}) == [("راه باز است", ["بامداد"])]


def test_a_clause_behind_the_comma_of_its_verb_is_what_was_said() -> None:
    words = "آرش نریمان در جمع خبرنگاران گفت، این کشور به پیمان عمل کرده است."
    assert said(words, NARIMAN) == [("این کشور به پیمان عمل کرده است", ["نریمان"])]
    words = "آرش نریمان پایان کار را اعلام کرد، و مردم شهر آن را جشن گرفتند."
    assert said(words, NARIMAN)[0][0] == "پایان کار"


def test_an_official_whom_yek_introduces_behind_a_clause_is_nobody_we_know() -> None:
    words = "آرش نریمان گفت: راه باز است. در حالی که دو روز مانده است، یک مقام مرزی گفت که کار ادامه دارد."
    assert said(words, NARIMAN)[1] == ("کار ادامه دارد", [])


def test_what_is_said_by_nobody_leaves_whom_he_means() -> None:
    words = "آرش نریمان گفت: راه باز است. اعلام شد که مرز بسته است. وی افزود: کار ادامه دارد."
    assert said(words, NARIMAN)[2] == ("کار ادامه دارد", ["نریمان"])


def test_an_agency_in_a_dateline_is_no_label() -> None:
    words = "راه باز شد\nخبرگزاری مهرگان: روزنامه‌های صبح امروز به کار پرداخته‌اند"
    assert said(words, {"مهرگان": ["+خبرگزاری مهرگان"]}) == []


def test_a_person_behind_a_heading_without_a_stop_is_the_subject() -> None:
    cast = {"آذرستان": ["~آذرستان"], "نریمان": ["آرش نریمان"]}
    words = "آذرستان مرز را بازسازی کرد آرش نریمان با اشاره به این کار گفت: راه باز است."
    assert said(words, cast)[-1] == ("راه باز است", ["نریمان"])


def test_a_movement_that_came_about_says_nothing() -> None:
    assert said("آرش نریمان رفت. جنبش بزرگی در این شهر به وجود آمده است این جنبش ادامه دارد.", NARIMAN) == []


def test_this_official_is_no_medium() -> None:
    words = "رویترز نوشت: راه باز است. این مقام گفت: کار ادامه دارد."
    scene, _ = stage(words, "fa", {"رویترز": ["+رویترز"]})
    assert [speech.speakers for speech in find_statements(scene)] == [(0,), ()]


def test_a_clause_with_a_subject_of_its_own_is_not_of_who_spoke_last() -> None:
    words = "آرش نریمان گفت که راه باز است و قطعنامه تازه شهر نیز آن را تأیید کرده است."
    assert [speakers for _, speakers in said(words, NARIMAN)] in ([["نریمان"]], [["نریمان"], []])
    words = "آرش نریمان این کار را تأیید کرد و نشریه‌ها تأکید کردند که راه باز است."
    assert said(words, NARIMAN)[1][1] == []


def test_a_newspaper_is_not_this_website() -> None:
    words = "روزنامه همشهری نوشت: راه باز است. این سایت افزود: کار ادامه دارد. این روزنامه گفت: مرز باز است."
    scene, _ = stage(words, "fa", {"همشهری": ["+روزنامه همشهری"]})
    scene.cast.figures[0].known = "hamshahri"
    assert [speech.speakers for speech in find_statements(scene)] == [(0,), (), (0,)]


def test_places_days_and_occasions_before_the_object_are_no_content() -> None:
    words = "آرش نریمان در تهران شامگاه در یک پیام توییتری این سفر را فرصتی بزرگ توصیف کرد."
    assert said(words, NARIMAN) == [("این سفر را فرصتی بزرگ", ["نریمان"])]


def test_this_expert_behind_a_heading_without_a_stop_is_who_spoke() -> None:
    words = "آرش نریمان گفت: راه باز است.\nکاوه دلیر تجربه ندارد این کارشناس مرزی افزود: کار ادامه دارد."
    assert said(words, BOTH)[-1] == ("کار ادامه دارد", ["نریمان"])


def test_an_office_behind_the_comma_of_a_governed_name_is_no_subject() -> None:
    words = "کاوه دلیر آمد. وی در دیداری که با آرش نریمان، وزیر خارجه آذرستان داشت تأکید کرد که راه باز است."
    assert said(words, BOTH)[-1] == ("راه باز است", ["دلیر"])


def test_a_name_that_nobody_knows_hides_who_stands_before() -> None:
    words = "آرش نریمان راه را بالا برده است همچنین اللعنیبی گفته است که کار ادامه دارد."
    assert said(words, NARIMAN)[-1] == ("کار ادامه دارد", [])


def test_analysts_of_a_state_are_not_the_state() -> None:
    words = "تحلیلگران منطقه، آذرستان و بسیاری از مقامات بر این باورند که راه باز است."
    assert said(words, {"آذرستان": ["~آذرستان"]})[0][1] == []


def test_a_paper_of_somebody_unknown_is_nobodys() -> None:
    words = "آرش نریمان گفت: راه باز است. در نامه کشاورزان آمده است که کار ادامه دارد."
    assert said(words, NARIMAN)[1] == ("کار ادامه دارد", [])


def test_who_goes_on_with_a_deed_says_nothing() -> None:
    assert said("آرش نریمان آمد. این کشور غنی‌سازی را با جدیت ادامه می‌دهد و مردم کار می‌کنند.", NARIMAN) == []
    words = "آرش نریمان گفت: راه باز است. وی ادامه داد: کار ادامه دارد."
    assert said(words, NARIMAN)[1] == ("کار ادامه دارد", ["نریمان"])


def test_analysts_behind_a_dateline_are_not_the_state() -> None:
    words = "خبرگزاری مهرگان: تحلیلگران منطقه، آذرستان و بسیاری از مقامات بر این باورند که راه باز است."
    assert said(words, {"آذرستان": ["~آذرستان"], "مهرگان": ["+خبرگزاری مهرگان"]})[0][1] == []


def test_a_talk_ends_no_clause() -> None:
    words = "آرش نریمان در گفت و گو با خبرنگار ما پیرامون نشست کاوه دلیر اظهار داشت: راه باز است."
    assert said(words, BOTH) == [("راه باز است", ["نریمان"])]


def test_a_pronoun_before_a_relative_clause_is_the_subject() -> None:
    words = "آرش نریمان گفت: راه باز است.\nوی در این دیدار که کاوه دلیر هم حضور داشت، افزود: کار تمام شد."
    assert said(words, BOTH)[1] == ("کار تمام شد", ["نریمان"])


def test_a_clause_begins_behind_a_colon() -> None:
    words = "این روزنامه در عنوان نخست خود آورد: آرش نریمان روز پنجشنبه تصریح کرد: راه باز است."
    assert ("راه باز است", ["نریمان"]) in said(words, NARIMAN)


def test_a_clause_of_consequence_has_its_own_subject() -> None:
    words = "کاوه دلیر سفر را آسان کرد به طوری که آرش نریمان گفت راه باز است."
    assert said(words, BOTH) == [("راه باز است", ["نریمان"])]


def test_what_stands_behind_but_is_not_what_was_said() -> None:
    words = "آرش نریمان این پیروزی را به او تبریک گفت اما نباید از یاد برد که راه بسته است."
    assert said(words, NARIMAN)[0] == ("این پیروزی را به او", ["نریمان"])


def test_what_we_shall_go_on_with_is_no_statement() -> None:
    words = "آرش نریمان گفت: راه باز است.\nبه این حمایت‌ها ادامه خواهیم داد اما هنوز طرحی نداریم."
    assert len(said(words, NARIMAN)) == 1


def test_reports_that_tell_something_are_nobodys_words() -> None:
    words = "آرش نریمان گفت: راه باز است. با این حال، گزارش‌ها حاکی از آن است که کسی آسیب ندیده است."
    assert said(words, NARIMAN)[1][1] == []


def test_a_plural_without_a_subject_is_not_one_person() -> None:
    words = "آرش نریمان گفت راه باز است و تجارت را آغاز کار معرفی کرده‌اند."
    assert [speakers for _, speakers in said(words, NARIMAN)][1:] in ([], [[]])


def test_republicans_call_for_nothing() -> None:
    assert said("آرش نریمان گفت جمهوری‌خواهان پیروز انتخابات شدند.", NARIMAN) == [
        ("جمهوری‌خواهان پیروز انتخابات شدند", ["نریمان"])
    ]


def test_a_ground_is_not_what_is_insisted_on() -> None:
    words = "بر اساس این گزارش، آرش نریمان بر ادامه گفت‌وگوها تأکید کرد."
    assert said(words, NARIMAN) == [("ادامه گفت‌وگوها", ["نریمان"])]


def test_dashes_around_an_office_make_no_dateline_of_its_holder() -> None:
    words = "کاوه دلیر گفت: نه. آرش نریمان - وزیر خارجه آذرستان - نیز گفت: راه باز است."
    assert said(words, BOTH)[1] == ("راه باز است", ["نریمان"])


def test_two_states_in_the_genitive_do_not_speak_in_the_singular() -> None:
    words = "آرش نریمان گفت: راه باز است. صلح را رویکرد مشترک دو کشور دانست."
    assert said(words, NARIMAN)[1] == ("صلح را رویکرد مشترک دو کشور", ["نریمان"])


def test_a_passive_within_does_not_take_the_turn() -> None:
    words = "آرش نریمان با بیان اینکه در جلسه عنوان شد کالاها باید ارزان باشند، گفت: راه باز است. وی افزود: خوب است."
    assert [speakers for _, speakers in said(words, NARIMAN)[-2:]] == [["نریمان"], ["نریمان"]]


def test_an_occasion_pointed_at_ends_before_an_office() -> None:
    words = "کاوه دلیر گفت: نه. همچنین در این جلسه وزیر خارجه آذرستان نیز گفت: راه باز است."
    assert said(words, BOTH)[1] == ("راه باز است", ["نریمان"])


def test_what_is_only_pointed_to_is_not_what_is_insisted_on() -> None:
    words = "آرش نریمان با اشاره به سفر خود به همسایه، بر ادامه کار تأکید کرد."
    assert said(words, NARIMAN) == [("ادامه کار", ["نریمان"])]


def test_an_agency_with_an_aside_speaks_itself() -> None:
    words = "خبرگزاری مهر، ضمن انعکاس این پاسخ، آمادگی خود را اعلام کرد."
    assert said(words, {"مهر": ["+خبرگزاری مهر"]})[0][1] == ["مهر"]


def test_the_public_relations_of_a_body_speak_for_it() -> None:
    words = "آرش نریمان گفت: راه باز است. امروز روابط عمومی بنیاد گلبرگ اعلام کرد: کار تمام شد."
    assert said(words, {**NARIMAN, "گلبرگ": ["+بنیاد گلبرگ"]})[1] == ("کار تمام شد", ["گلبرگ"])


def test_members_who_agree_are_not_who_stands_in_an_earlier_clause() -> None:
    words = "آرش نریمان سهم ایران را کم نکرد، بلکه اعضا با افزایش آن موافقت کردند."
    assert said(words, NARIMAN)[-1][1] == []


def test_unknown_others_between_do_not_take_a_pronoun() -> None:
    words = "آرش نریمان گفت: راه باز است.\nقدرت‌های هسته‌ای تعهد داده‌اند مذاکره را دنبال کنند.\nاو افزود: کار تمام شد."
    assert said(words, NARIMAN)[-1] == ("کار تمام شد", ["نریمان"])


def test_what_a_participle_only_says_of_a_noun_is_no_statement() -> None:
    words = "آرش نریمان گفت: راه باز است.\nاین بیانیه در واکنش به خبر درج شده در روزنامه بامداد صادر شده است."
    assert len(said(words, NARIMAN)) == 1


def test_what_the_world_came_to_know_is_no_statement() -> None:
    assert said("مردم جهان دانستند که راه باز است.", NARIMAN) == []


def test_this_judge_is_whoever_was_called_a_judge_since() -> None:
    words = "آرش نریمان گفت: راه باز است. قاضی دادگاه او را بخشیده بود. این قاضی می‌گوید: کار تمام شد."
    assert said(words, NARIMAN)[-1] == ("کار تمام شد", [])


def test_a_site_of_a_medium_speaks_for_it() -> None:
    words = "سایت شبکه بامداد از پایان کار خبر داد."
    assert said(words, {"بامداد": ["+شبکه بامداد"]}) == [("پایان کار", ["بامداد"])]


def test_a_dateline_of_dashes_is_no_part_of_a_clause() -> None:
    words = "ساری - مهرنا - یک نماینده مجلس در نشست امروز از سفر او انتقاد کرد.\nبه گزارش مهرنا، آرش نریمان افزود: راه باز است."
    assert said(words, NARIMAN)[0][1] == ["نریمان"]


def test_behind_a_turn_a_group_is_the_subject() -> None:
    words = "آرش نریمان گفت: راه باز است.\nدر ادامه این دیدار نمایندگان تشکل‌ها خواستار دیدار با او شدند."
    assert said(words, NARIMAN)[-1][1] == []


def test_a_name_in_full_behind_its_short_form_begins_anew() -> None:
    words = "انتقاد نریمان از گزارش برنامه آرش نریمان وزیر خارجه آذرستان در جلسه امروز گفت: راه باز است."
    assert said(words, NARIMAN) == [("راه باز است", ["نریمان"])]


def test_a_province_does_not_speak() -> None:
    words = "آرش نریمان گفت: راه باز است. در این روز، استان گلبرگ و مازند را سردترین خواند."
    assert said(words, {**NARIMAN, "گلبرگ": ["+استان گلبرگ"]})[1][1] != ["گلبرگ"]


def test_behind_a_dateline_a_noun_of_people_may_be_nobody_named() -> None:
    words = "خبرگزاری مهرنا: یک افسر سابق گفت: راه باز است.\nبه گزارش مهرنا، آرش نریمان افزود: کار تمام شد."
    assert said(words, {**NARIMAN, "مهرنا": ["+خبرگزاری مهرنا"]})[0][1] == ["نریمان"]


def test_what_was_done_is_not_agreed_to() -> None:
    assert said("این دیدار در پایتخت انجام پذیرفت و راه باز شد.", NARIMAN) == []


def test_what_stands_in_a_law_within_does_not_hide_the_subject() -> None:
    words = "آرش نریمان با اشاره به اصلی که در آن آمده است نمایندگان نمی‌توانند قانون را عوض کنند، گفت: راه باز است."
    assert ("راه باز است", ["نریمان"]) in said(words, NARIMAN)


def test_what_was_not_accepted_is_no_statement() -> None:
    words = (
        "آرش نریمان گفت: راه باز است.\nاگر کسی در این آزمون پذیرفته نشود کنار می‌رود.\nوی افزود: کار تمام شد."
    )
    assert said(words, NARIMAN)[-1] == ("کار تمام شد", ["نریمان"])
    assert len(said(words, NARIMAN)) == len(("گفت", "افزود"))


def test_what_cannot_be_called_so_is_no_statement() -> None:
    words = "آرش نریمان گفت: راه باز است.\nنمی‌توان تحولاتی را که در راه است مهم دانست."
    assert [speakers for _, speakers in said(words, NARIMAN)] == [["نریمان"]]


def test_who_stands_right_behind_a_conjunction_is_the_subject_of_its_clause() -> None:
    words = "آرش نریمان پس از این که کاوه دلیر از پایان کار خبر داد گفت: راه باز است."
    assert said(words, BOTH) == [("پایان کار", ["دلیر"]), ("راه باز است", ["نریمان"])]


def test_behind_a_medium_that_no_list_has_titles_begin_anew() -> None:
    words = "به گزارش راه نو سردار آرش نریمان با حضور در این برنامه گفت: راه باز است."
    assert said(words, NARIMAN) == [("راه باز است", ["نریمان"])]


def test_who_stands_behind_what_opens_a_clause_within_another_speaks() -> None:
    cast = {**BOTH, "وزارت": ["+وزارت راه"]}
    assert said("بر اساس قانون و طبق آنچه وزارت راه اعلام کرده است نرخ بلیت باید کم باشد.", cast)[0][1] == [
        "وزارت"
    ]


def test_a_person_behind_a_perfect_whose_ending_stands_apart_begins_a_sentence() -> None:
    assert said("خسارت را به صفر رسانده ایم کاوه دلیر گفت: راه باز است.", BOTH)[0][1] == ["دلیر"]


def test_states_behind_commas_speak_with_those_that_and_joins() -> None:
    cast = {each: [f"+{each}"] for each in ("آذرستان", "مهرستان", "تیرستان")}
    assert said("آذرستان، مهرستان و تیرستان این حمله را محکوم کردند.", cast) == [("این حمله", list(cast))]


def test_what_is_warned_of_stands_under_a_preposition_of_two_words() -> None:
    assert said("کاوه دلیر نسبت به پیامدهای این کار هشدار داد.", BOTH) == [("پیامدهای این کار", ["دلیر"])]
