"""Which person a role phrase means, and what is left open."""

from tests.extract.casts import cast_of, offices, persons


def test_a_bare_role_means_the_holder_of_the_office() -> None:
    words = "کاظم نادری وزیر خارجه عراق وارد شد. وزیر خارجه عراق سخن گفت."
    assert persons(words, "fa") == [(["کاظم نادری"], ["وزیر خارجه عراق", "وزیر خارجه عراق"])]


def test_a_general_role_means_the_only_minister() -> None:
    words = "وصل وزير النفط العراقي كاظم النادري. وقال الوزير إن اللقاء مفيد."
    assert persons(words, "ar") == [(["كاظم النادري"], ["وزير النفط العراقي", "الوزير"])]


def test_a_name_follows_over_the_place_and_the_field_of_an_office() -> None:
    for words in (
        "وصل سفير غانا في أسانسيون كاظم النادري.",
        "وصل المبعوث الخاص لترامب للمنطقة كاظم النادري.",
        "وقال الناطق باسم المفوضية في جنيف كاظم النادري ذلك.",
        "وقال مستشار الأمن القومي بكوريا الجنوبية كاظم النادري ذلك.",
        "وقال وزير الإعلام في بوركينا فاسو كاظم النادري ذلك.",
    ):
        assert [len(roles) for names, roles in persons(words, "ar") if names == ["كاظم النادري"]] == [1]


def test_where_two_ministers_fit_none_is_meant() -> None:
    words = (
        "التقى وزير النفط العراقي كاظم النادري وزير النفط الكويتي فهد الراشدي. وقال الوزير إن اللقاء مفيد."
    )
    assert [roles for _, roles in persons(words, "ar")] == [["وزير النفط العراقي"], ["وزير النفط الكويتي"]]


def test_nobody_is_the_counterpart_of_himself() -> None:
    words = "وصل وزير الخارجية العراقي كاظم النادري. وأكد النادري لنظيره العماني دعمه."
    assert offices(words, "ar") == [("foreign_minister", "IQ", False), ("foreign_minister", "OM", False)]


def test_a_side_tells_the_state_of_its_people() -> None:
    words = "وقع عن الجانب الكويتي وزير النفط فهد الراشدي، وعن الجانب العماني وزير النفط كاظم النادري."
    assert offices(words, "ar") == [("oil_minister", "KW", False), ("oil_minister", "OM", False)]


def test_where_an_ambassador_serves_is_the_state_that_is_left_unsaid() -> None:
    words = "التقى رئيس مجلس النواب فهد الراشدي السفير الهندي لدى ليبيا كاظم النادري."
    assert offices(words, "ar") == [("parliament_speaker", "LY", False), ("ambassador", "IN", False)]


def test_a_leader_is_not_the_one_who_serves_him() -> None:
    words = "وصل المستشار الخاص للرئيس كاظم النادري."
    assert [roles for names, roles in persons(words, "ar") if names] == [["للرئيس"]]


def test_an_envoys_name_follows_where_he_is_sent() -> None:
    words = "وصل مبعوث الرئيس الهندي إلى الشرق الأوسط كاظم النادري."
    assert persons(words, "ar") == [(["كاظم النادري"], ["مبعوث الرئيس الهندي"])]


def test_his_own_ambassador_is_not_the_ambassador_spoken_of() -> None:
    words = "وصل السفير الهندي كاظم النادري. واستدعت كندا سفيره."
    assert persons(words, "ar") == [(["كاظم النادري"], ["السفير الهندي"])]


def test_who_holds_an_office_now_is_not_who_held_it_before() -> None:
    words = "قال الوزير السابق كاظم النادري ذلك. وقال الوزير إنه سعيد."
    assert [roles for _, roles in persons(words, "ar")] == [["الوزير السابق"]]


def test_a_surname_does_not_make_another_its_known_bearer() -> None:
    _, cast = cast_of("وصل نزار سوليفان. وقال سوليفان إنه سعيد.", "ar")
    assert [figure.known for figure in cast.figures] == [None]


def test_the_state_of_a_body_is_the_one_it_was_told_with() -> None:
    words = "أعلنت الحكومة اللبنانية قرارها. وقال المتحدث باسم الحكومة كاظم النادري ذلك، بحضور سفير الهند في عمان."
    assert offices(words, "ar") == [("spokesperson", "LB", False), ("ambassador", "IN", False)]


def test_a_full_phrase_gives_its_office_to_whom_only_a_bare_one_names() -> None:
    words = "وصل سفير الهند إلى بيروت. وقال السفير كاظم النادري ذلك."
    assert offices(words, "ar") == [("ambassador", "IN", False)]


def test_leaders_of_two_parties_are_two() -> None:
    words = "قال زعيم حزب الفجر كاظم النادري ذلك. ورفضه زعيم حزب الشروق."
    assert len(persons(words, "ar")) == 2


def test_offices_on_both_sides_of_a_name_are_its_bearers() -> None:
    words = "وأوضح السفير كاظم النادري، المتحدث باسم الرئاسة اللبنانية، ذلك."
    assert persons(words, "ar") == [(["كاظم النادري"], ["السفير", "المتحدث باسم الرئاسة اللبنانية"])]


def test_offices_of_two_states_in_a_row_are_two_persons() -> None:
    words = "التقى مستشار الأمن القومي الهندي الأمين العام للأمم المتحدة كاظم النادري."
    assert offices(words, "ar") == [
        ("secretary_general", "UN", False),
        ("national_security_adviser", "IN", False),
    ]


def test_a_name_stands_behind_both_duties_of_who_is_sent() -> None:
    words = "قال السفير العماني لدى كندا ومندوبها الدائم في الأمم المتحدة كاظم النادري ذلك."
    assert offices(words, "ar") == [("ambassador", "OM", False)]


def test_the_head_of_an_institute_is_not_the_home_states() -> None:
    assert offices("قال مدير معهد البحوث كاظم النادري ذلك.", "ar", home="IQ") == [
        ("head_of_organisation", None, False)
    ]


def test_a_king_is_one_with_his_number_and_without() -> None:
    words = "وصل العاهل الأردني الملك عبد الكريم الثاني. وأكد الملك عبد الكريم ذلك."
    assert [names for names, _ in persons(words, "ar")] == [["عبد الكريم", "عبد الكريم"]]


def test_a_counterpart_holds_the_same_office_of_the_other_state() -> None:
    words = "التقى وزير الخارجية العراقي كاظم النادري نظيره العماني فهد الراشدي."
    assert offices(words, "ar") == [("foreign_minister", "IQ", False), ("foreign_minister", "OM", False)]


def test_a_persian_counterpart_is_resolved_like_an_arabic_one() -> None:
    words = "کاظم نادری وزیر خارجه عراق با «فهد راشدی» همتای عمانی خود دیدار کرد."
    assert offices(words, "fa") == [("foreign_minister", "IQ", False), ("foreign_minister", "OM", False)]


def test_somebody_known_by_role_alone_is_a_figure() -> None:
    assert persons("وزیر نفت هند وارد شد.", "fa") == [([], ["وزیر نفت هند"])]


def test_the_main_speakers_name_and_office_are_one_though_never_side_by_side() -> None:
    words = "وزیر بهداشت در سفر به خوی گفت: کار می‌کنیم.\nبه گزارش ایرنا، دکتر کاظم نادری گفت: ادامه می‌دهیم."
    assert offices(words, "fa") == [("health_minister", "IR", False)]
    assert len(persons(words, "fa")) == 1


def test_whom_an_adviser_serves_is_not_the_adviser() -> None:
    assert [roles for names, roles in persons("مشاور کاظم نادری وارد شد.", "fa") if names] == [[]]


def test_offices_in_a_row_are_one_persons() -> None:
    words = "استقبل الأمير فهد بن خالد ولي العهد رئيس مجلس الوزراء الوفد."
    assert [names for names, _ in persons(words, "ar")] == [["فهد بن خالد"]]


def test_a_post_that_somebody_seeks_is_nobody() -> None:
    assert persons("او برای پست نخست‌وزیر عراق رأی گرفت.", "fa") == []


def test_two_offices_of_persian_after_a_name_are_one_persons() -> None:
    words = "کاظم نادری، وزیر سابق نفت عراق و دبیرکل سابق اتحادیه عرب، رفت."
    assert persons(words, "fa") == [(["کاظم نادری"], ["وزیر سابق نفت عراق", "دبیرکل سابق اتحادیه عرب"])]


def test_offices_in_a_row_share_the_state_of_the_last() -> None:
    words = "وزیر نفت ژاپن با رئیس‌جمهور و نخست‌وزیر عراق دیدار کرد."
    assert ("head_of_state", "IQ", False) in offices(words, "fa")


def test_the_holder_is_not_the_former_officer_of_the_same_body() -> None:
    words = "دبیر شورای عالی امنیت ملی به بغداد رفت. نادری، دبیر پیشین این شورا، سخن گفت."
    assert (["نادری"], ["دبیر شورای عالی امنیت ملی"]) not in persons(words, "fa")


def test_two_heads_of_different_bodies_are_two() -> None:
    words = "رئیس سازمان حج و زیارت آمد. رئیس سازمان میراث فرهنگی ایران سخن گفت. رئیس سازمان حج و زیارت رفت."
    assert [roles for _, roles in persons(words, "fa")] == [
        ["رئیس سازمان حج و زیارت", "رئیس سازمان حج و زیارت"],
        ["رئیس سازمان میراث فرهنگی ایران"],
    ]


def test_a_prime_minister_without_state_is_not_of_iran() -> None:
    words = "هیئت ایرانی به ویتنام رفت و نخست وزیر با آنان دیدار کرد."
    assert offices(words, "fa", home="IR") == [("head_of_government", "VN", False)]


def test_a_friday_prayer_leader_known_by_role_alone_is_a_figure() -> None:
    assert offices("امام جمعه اردستان سخن گفت.", "fa") == [("religious_leader", None, False)]


def test_a_counterpart_is_that_of_whom_the_sentence_is_about() -> None:
    words = "وزیر خارجه ترکیه با «فهد راشدی» فرستاده ویژه غنا و «کمال دمیر» همتای عمانی خود سخن گفت."
    assert ("foreign_minister", "OM", False) in offices(words, "fa")


def test_an_office_in_parentheses_with_a_surname_is_its_holders() -> None:
    words = "تمایل رئیس‌جمهور (ترامپ) روشن است."
    assert offices(words, "fa") == [("head_of_state", "US", False)]


def test_a_number_of_ministers_is_nobody() -> None:
    assert persons("۷۶ سناتور آمریکایی نامه نوشتند.", "fa") == []


def test_who_is_chosen_to_an_office_holds_it_but_not_who_is_proposed() -> None:
    assert offices("انتصاب کمال دمیر به عنوان سفیر ترکیه انجام شد.", "fa") == [("ambassador", "TR", False)]
    assert offices("معرفی کمال دمیر به عنوان سفیر ترکیه انجام شد.", "fa") == []


def test_one_of_the_members_is_a_member_where_a_name_stands_before() -> None:
    assert offices("«کمال دمیر» از نمایندگان پارلمان غنا سخن گفت.", "fa") == [
        ("member_of_parliament", "GH", False)
    ]
    assert offices("کمال دمیر از نمایندگان پارلمان غنا خواست که بیایند.", "fa") == []


def test_a_prime_minister_and_foreign_minister_is_one() -> None:
    words = "فهد راشدی نخست وزیر و وزیر خارجه قطر وارد شد."
    assert persons(words, "fa") == [(["فهد راشدی"], ["نخست وزیر", "وزیر خارجه قطر"])]


def test_a_counterpart_with_the_pronoun_written_onto_it_is_read() -> None:
    words = "«کمال دمیر» نخست‌وزیر هند با «فهد راشدی» همتای پاکستانی‌اش دیدار کرد."
    assert offices(words, "fa") == [("head_of_government", "IN", False), ("head_of_government", "PK", False)]


def test_an_office_before_a_known_person_is_of_that_persons_state() -> None:
    assert offices("وزیر خارجه ترامپ سخن گفت.", "fa", home="IR") == [("foreign_minister", "US", False)]


def test_the_first_holder_of_an_office_held_it() -> None:
    words = "جواد نادری نخستین فرمانده سپاه پاسداران سخن گفت."
    assert persons(words, "fa") == [(["جواد نادری"], ["فرمانده سپاه پاسداران"])]


def test_the_spokesman_of_a_body_is_not_the_ministrys() -> None:
    words = "مارک دمیر سخنگوی سازمان بهداشت غنا آمد. سخنگوی وزارت امور خارجه پاسخ داد."
    assert [roles for _, roles in persons(words, "fa", home="IR")] == [
        ["سخنگوی سازمان بهداشت غنا"],
        ["سخنگوی وزارت امور خارجه"],
    ]


def test_whom_a_spokesman_accompanies_is_another() -> None:
    words = "کمال نادری سخنگوی دولت رئیس‌جمهور را همراهی می‌کند."
    assert [roles for _, roles in persons(words, "fa")] == [["سخنگوی دولت"], ["رئیس‌جمهور"]]


def test_this_state_is_the_one_last_named() -> None:
    words = "سفیر غنا در عمان از ترکیه به دلیل اظهارات وزیر دفاع این کشور انتقاد کرد."
    assert ("defence_minister", "TR", False) in offices(words, "fa", home="IR")


def test_who_is_elected_is_not_the_holder_and_without_a_name_nobody() -> None:
    words = "کمال دمیر رئیس‌جمهور منتخب ترکیه وارد شد. رئیس‌جمهور ترکیه سخن گفت."
    assert [roles for _, roles in persons(words, "fa")] == [
        ["رئیس‌جمهور منتخب ترکیه"],
        ["رئیس‌جمهور ترکیه"],
    ]
    alone = "رئیس‌جمهور منتخب ترکیه سخن گفت. کمال دمیر، رئیس‌جمهور ترکیه نیز سخن گفت."
    assert persons(alone, "fa") == [(["کمال دمیر"], ["رئیس‌جمهور ترکیه"])]


def test_whom_the_people_elected_holds_the_office() -> None:
    words = "رئیس‌جمهور منتخب مردم وارد شد."
    assert offices(words, "fa", home="TR") == [("head_of_state", "TR", False)]


def test_an_office_in_a_foreign_phrase_is_not_of_the_outlets_state() -> None:
    assert offices("معاون استاندار در قندهار کشته شد.", "fa") == [("official", "AF-KAN", False)]
    assert offices("رئیس کمیته اطلاعاتی سنا سخن گفت.", "fa") == []
    assert offices("سخنگوی بنیاد دمیرل سخن گفت.", "fa") == [("spokesperson", None, False)]
    served = "پوتین مشاور امنیت ملی خود را برکنار کرد. مشاور امنیت ملی سخن گفت."
    assert offices(served, "fa") == [("national_security_adviser", "RU", False)]
    assert offices("سخنگوی بنیاد مسکن سخن گفت.", "fa") == [("spokesperson", "IR", False)]


def test_an_arabic_counterpart_is_of_the_subject_not_of_whom_he_talked_to_before() -> None:
    words = "تشاور وزير النفط الهندي كاظم النادري مع الرئيس الغاني نزار قداش ومع نظيره العماني فهد الراشدي."
    assert offices(words, "ar")[-1] == ("oil_minister", "OM", False)


def test_an_office_after_a_lone_surname_is_whom_its_bearer_received() -> None:
    words = "وصل كاظم النادري. واستقبل النادري وزير الخارجية العماني."
    assert [roles for names, roles in persons(words, "ar") if names] == [[]]


def test_who_belongs_to_a_president_does_not_hold_his_office() -> None:
    words = "وصل محامي الرئيس الغاني كاظم النادري."
    assert [roles for names, roles in persons(words, "ar") if names] == [[]]


def test_the_name_behind_an_unnamed_spokesperson_is_the_leaders() -> None:
    words = "وقالت متحدثة باسم وزير النفط العماني كاظم النادري إنه مريض."
    assert [roles for names, roles in persons(words, "ar") if names] == [["وزير النفط العماني"]]


def test_a_list_gives_each_name_the_office_that_stands_at_its_side() -> None:
    words = "حضر كاظم النادري وزير النفط العماني، والسيد فهد الراشدي وزير الدفاع الكويتي."
    assert persons(words, "ar") == [
        (["كاظم النادري"], ["وزير النفط العماني"]),
        (["فهد الراشدي"], ["وزير الدفاع الكويتي"]),
    ]


def test_of_a_minister_and_a_woman_minister_the_word_tells_who_is_meant() -> None:
    words = "التقى وزير النفط العراقي كاظم النادري وزيرة الطاقة الكويتية ندى الراشدي. وقال الوزير ذلك. وقالت الوزيرة ذلك."
    assert [roles for _, roles in persons(words, "ar")] == [
        ["وزير النفط العراقي", "الوزير"],
        ["وزيرة الطاقة الكويتية", "الوزيرة"],
    ]


def test_the_heads_of_two_bodies_are_two() -> None:
    words = "وصل مدير منظمة الثروة المائية كاظم النادري. وقال رئيس مكتب البحوث الزراعية إنه سعيد."
    assert [roles for names, roles in persons(words, "ar") if names] == [["مدير منظمة الثروة المائية"]]


def test_a_surname_that_is_a_common_word_is_its_known_bearers_behind_the_office_held() -> None:
    """روحانی is a cleric too: the office, and that the report speaks of its state, tell who is meant."""
    told = "قدم الوزير الإيراني دعوة الرئيس روحاني للرئيس العراقي كاظم النادري."
    assert ("head_of_state", "IR", False) in offices(told, "ar")
    assert persons("دیدار با رئیس‌جمهور روحانی در ایران.", "fa") == [(["روحانی"], ["رئیس‌جمهور"])]
    assert persons("وزیر خارجه روحانی برجسته را در ایران دید.", "fa") == [([], ["وزیر خارجه"])]


def test_a_famous_surname_is_a_name_behind_an_office_whatever_its_letters() -> None:
    assert persons("وقال الرئيس بوتين إن الطريق مفتوح.", "ar") == [(["بوتين"], ["الرئيس"])]


def test_two_offices_joined_by_and_are_one_mans_who_held_both() -> None:
    words = "قال رئيس مجلس الوزراء ووزير الخارجية القطري محمد بن عبد الرحمن آل ثاني ذلك."
    assert sorted(offices(words, "ar")) == [
        ("foreign_minister", "QA", False),
        ("head_of_government", "QA", False),
    ]


def test_a_designate_prime_minister_holds_no_office_yet() -> None:
    assert offices("وصل رئيس الوزراء العماني المكلف كاظم النادري.", "ar") == []


def test_a_ministry_of_several_fields_keeps_its_state_and_its_name() -> None:
    words = "قال وزير المالية والتخطيط الاقتصادي العماني، كاظم النادري، ذلك."
    assert offices(words, "ar") == [("economy_minister", "OM", False)]
    assert offices("أقال الرئيس وزير النفط وعين كاظم النادري مكانه.", "ar") == []


def test_what_an_officer_is_sent_for_is_no_field_of_his() -> None:
    words = "أرسل الرئيس وزير الخارجية للقاء الملك كاظم النادري."
    assert [roles for names, roles in persons(words, "ar") if names] == [[]]


def test_a_minister_of_an_unlisted_field_is_one_where_his_name_follows() -> None:
    assert offices("وقال وزير المجتمعات والحكم المحلي العماني، كاظم النادري، ذلك.", "ar") == [
        ("minister", "OM", False)
    ]


def test_a_lawyer_of_the_president_is_not_president() -> None:
    words = "وقال المحامي الشخصي للرئيس الهندي كاظم النادري ذلك."
    assert [roles for names, roles in persons(words, "ar") if names] == [[]]


def test_the_spokesman_of_the_mission_is_the_one_of_the_delegation() -> None:
    words = "سخنگوی نمایندگی ایران سخن گفت. «کمال نادری» سخنگوی هیئت ایران به پرسش‌ها پاسخ داد."
    assert offices(words, "fa") == [("spokesperson", "IR", False)]


def test_the_land_in_an_office_is_the_one_spoken_of() -> None:
    words = "أعلنت الرئاسة الهندية أن رئيس البلاد كاظم النادري سيزور غانا."
    assert offices(words, "ar") == [("head_of_state", "IN", False)]


def test_an_office_that_may_be_of_two_who_are_named_is_nobodys() -> None:
    words = "قال رئيس الوزراء الهندي كاظم النادري ذلك. وتحدث رئيس الوزراء الغاني فهد الراشدي. وأضاف رئيس الوزراء أنه سعيد."
    assert [bool(names) for names, _ in persons(words, "ar")] == [True, True]


def test_a_prince_without_a_name_is_the_crown_prince_named() -> None:
    words = "وصل ولي العهد السعودي فهد النادري. وقال الأمير السعودي إنه سعيد."
    assert persons(words, "ar") == [(["فهد النادري"], ["ولي العهد السعودي", "الأمير السعودي"])]


def test_an_office_then_held_is_the_holders_who_is_named() -> None:
    words = "وصل وزير النفط العراقي كاظم النادري. وقال وزير النفط العراقي حينها إنه سعيد."
    assert persons(words, "ar") == [(["كاظم النادري"], ["وزير النفط العراقي", "وزير النفط العراقي حينها"])]


def test_from_and_to_is_no_governor() -> None:
    assert persons("يسافر الناس من وإلى الهند.", "ar") == []


def test_the_ruling_party_has_no_ruler() -> None:
    assert persons("فاز الحزب الحاكم في الهند.", "ar") == []


def test_a_bare_minister_is_homes_whose_known_holder_is_named_beside_anothers() -> None:
    words = "عباس عراقچی با کمال دمیر وزیر خارجه ترکیه دیدار کرد. وزیر خارجه فردا به دوحه سفر می‌کند."
    assert persons(words, "fa", home="IR") == [
        (["عباس عراقچی"], ["وزیر خارجه"]),
        (["کمال دمیر"], ["وزیر خارجه ترکیه"]),
    ]
