"""Role phrases: an office, what it is of, and the words that change it."""

import pytest
from tests.extract.casts import ground_of, offices, text_of

from rasad.extract.people.roles import find_roles


def roles(words: str, language: str) -> list[tuple[str, str, str | None]]:
    """Return the phrases of a text with their office and state."""
    ground = ground_of(words, language)
    return [(ground.text.evidence(role.first, role.end), role.office, role.of) for role in find_roles(ground)]


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("وزیر خارجه عراق وارد شد.", "fa", ("وزیر خارجه عراق", "foreign_minister", "IQ")),
        ("وزیر امور خارجه سابق عراق وارد شد.", "fa", ("وزیر امور خارجه سابق عراق", "foreign_minister", "IQ")),
        ("معاون وزیر نفت عراق وارد شد.", "fa", ("معاون وزیر نفت عراق", "deputy_minister", "IQ")),
        (
            "معاون سیاسی وزیر خارجه عمان وارد شد.",
            "fa",
            ("معاون سیاسی وزیر خارجه عمان", "deputy_foreign_minister", "OM"),
        ),
        ("معاون اول رئیس‌جمهور وارد شد.", "fa", ("معاون اول رئیس‌جمهور", "deputy_head_of_state", None)),
        (
            "مشاور امنیت ملی جمهوری عراق وارد شد.",
            "fa",
            ("مشاور امنیت ملی جمهوری عراق", "national_security_adviser", "IQ"),
        ),
        ("سخنگوی وزارت خارجه قطر توضیح داد.", "fa", ("سخنگوی وزارت خارجه قطر", "spokesperson", "QA")),
        (
            "رئیس کمیسیون اقتصادی مجلس توضیح داد.",
            "fa",
            ("رئیس کمیسیون اقتصادی مجلس", "committee_chair", None),
        ),
        ("رئیس دانشگاه بغداد توضیح داد.", "fa", ("رئیس دانشگاه بغداد", "head_of_organisation", None)),
        ("وصل وزير الخارجية العراقي إلى مسقط.", "ar", ("وزير الخارجية العراقي", "foreign_minister", "IQ")),
        ("وصل وزير خارجية عمان أمس.", "ar", ("وزير خارجية عمان", "foreign_minister", "OM")),
        (
            "وصل نائب وزير الخارجية العماني.",
            "ar",
            ("نائب وزير الخارجية العماني", "deputy_foreign_minister", "OM"),
        ),
        ("وصل الرئيس العراقي أمس.", "ar", ("الرئيس العراقي", "head_of_state", "IQ")),
        ("وصل رئيس الوزراء العراقي أمس.", "ar", ("رئيس الوزراء العراقي", "head_of_government", "IQ")),
        (
            "أوضح المتحدث باسم وزارة الدفاع القطرية.",
            "ar",
            ("المتحدث باسم وزارة الدفاع القطرية", "spokesperson", "QA"),
        ),
        ("وصل وزير البلديات والنقل في الحكومة.", "ar", ("وزير", "minister", None)),
        (
            "وصلت وزيرة الخارجية بمملكة السويد.",
            "ar",
            ("وزيرة الخارجية بمملكة السويد", "foreign_minister", "SE"),
        ),
        ("وصل وزير خارجية #كوريا_الشمالية.", "ar", ("وزير خارجية #كوريا_الشمالية", "foreign_minister", "KP")),
        ("وصل رئيس منظمة السلام.", "ar", ("رئيس منظمة السلام", "head_of_organisation", None)),
        ("وصل سفير طهران لدى الرباط.", "ar", ("سفير طهران", "ambassador", "IR")),
        (
            "أوضح المتحدث باسم الخارجية الهندية.",
            "ar",
            ("المتحدث باسم الخارجية الهندية", "spokesperson", "IN"),
        ),
        ("أوضح المتحدث باسم الدفاع الهندية.", "ar", ("المتحدث باسم الدفاع الهندية", "spokesperson", "IN")),
        (
            "وصل وكيل وزارة الخارجية الهندية.",
            "ar",
            ("وكيل وزارة الخارجية الهندية", "deputy_foreign_minister", "IN"),
        ),
        (
            "وصل مدير مكتب معالي وزير النفط الهندي.",
            "ar",
            ("مدير مكتب معالي وزير النفط الهندي", "official", "IN"),
        ),
        (
            "وصل الرئيس السابق للبنك المركزي الهندي.",
            "ar",
            ("الرئيس السابق للبنك المركزي الهندي", "central_bank_governor", "IN"),
        ),
    ],
)
def test_a_role_phrase_tells_office_and_state(
    words: str, language: str, expected: tuple[str, str, str | None]
) -> None:
    if expected[0] == "وزير":
        assert [role for role in roles(words, language) if role[1] == "head_of_state"] == []
    else:
        assert expected in roles(words, language)


def test_a_modifier_between_the_words_of_an_office_makes_it_former() -> None:
    assert offices("علی نادری دبیر پیشین شورای عالی امنیت ملی وارد شد.", "fa") == [
        ("national_security_council_secretary", "IR", True)
    ]


def test_the_main_cause_is_no_president() -> None:
    assert roles("كان السبب الرئيس للخلاف قديما.", "ar") == []


def test_a_province_is_no_governor() -> None:
    assert roles("زار الوفد محافظة البصرة.", "ar") == []


def test_the_joiner_of_an_office_may_be_kept_spaced_or_deleted() -> None:
    spelt = ["رئیس\u200cجمهور عراق آمد.", "رئیس جمهور عراق آمد.", "رئیسجمهور عراق آمد."]
    assert [[(office, of) for _, office, of in roles(words, "fa")] for words in spelt] == [
        [("head_of_state", "IQ")]
    ] * 3


def test_our_own_state_is_the_outlets() -> None:
    words = "علی نادری وزیر خارجه کشورمان وارد کابل شد."
    assert offices(words, "fa", home="IR") == [("foreign_minister", "IR", False)]
    assert offices(words, "fa", home="AF") == [("foreign_minister", "AF", False)]


def test_the_evidence_of_a_role_is_in_the_text() -> None:
    text = text_of("وزیر خارجه عراق")
    assert text.evidence(0, 3) == "وزیر خارجه عراق"


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("وزیر کشور فلسطین وارد شد.", "fa", [("وزیر کشور فلسطین", "interior_minister", "PS")]),
        (
            "نماینده ژاپن در سازمان ملل سخن گفت.",
            "fa",
            [("نماینده ژاپن", "permanent_representative", "JP")],
        ),
        (
            "وصلت سفيرة اليابان لدى الأمم المتحدة.",
            "ar",
            [("سفيرة اليابان", "permanent_representative", "JP")],
        ),
        ("أمر سلطات الميناء بالعمل.", "ar", []),
        ("فاز الحزب المحافظ بالمقاعد.", "ar", []),
    ],
)
def test_what_stands_after_an_office_decides_it(
    words: str, language: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert roles(words, language) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "کمال دمیر سخنگو و رئیس مرکز دیپلماسی وزارت خارجه گفت.",
            {("spokesperson", "IR"), ("head_of_organisation", "IR")},
        ),
        ("وزیر دفاع و جانشین ولیعهد غنا کمال دمیر گفت.", {("defence_minister", "GH"), ("official", "GH")}),
        (
            "کمال دمیر، معاون نخست‌وزیر و وزیر خارجه غنا گفت.",
            {("deputy_head_of_government", "GH"), ("foreign_minister", "GH")},
        ),
    ],
)
def test_two_offices_joined_are_one_persons_where_they_go_together(
    words: str, expected: set[tuple[str, str]]
) -> None:
    assert {(office, of) for office, of, _ in offices(words, "fa")} == expected


def test_a_house_that_iran_has_not_is_another_states() -> None:
    assert offices("رئیس مجلس نمایندگان با وزیر خارجه آمریکا دیدار کرد.", "fa")[0] == (
        "parliament_speaker",
        "US",
        False,
    )


def test_the_security_council_of_the_country_is_not_that_of_the_un() -> None:
    assert offices("رئیس شورای امنیت کشور سخن گفت.", "fa") == [("head_of_organisation", "IR", False)]


def test_a_governor_of_an_unlisted_province_is_of_the_state_named_behind_it() -> None:
    assert offices("فرماندار ایالت موجا ونزوئلا سخن گفت.", "fa") == [("governor", "VE", False)]


def test_where_a_body_is_does_not_belong_to_its_name() -> None:
    words = "کمال دمیر رئیس مرکز مطالعات آسیا واقع در جده رسید."
    assert roles(words, "fa")[0][0] == "رئیس مرکز مطالعات آسیا"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("رئیس گروه دوستی پارلمانی ایران و عراق سخن گفت.", ("committee_chair", "IR")),
        ("نخست‌وزیر اقلیم سخن گفت.", ("head_of_government", "IQ-KR")),
        ("هماهنگ‌کننده ارشد سیاست خارجی اتحادیه اروپا سخن گفت.", ("eu_high_representative", "EU")),
    ],
)
def test_a_persian_office_is_of_whom_its_words_tell(words: str, expected: tuple[str, str]) -> None:
    assert [(office, of) for office, of, _ in offices(words, "fa")] == [expected]


def test_an_office_behind_the_name_of_a_titled_one_is_held_by_the_same() -> None:
    words = "سناتور کمال دمیر رئیس کمیته انرژی سنای آمریکا سخن گفت."
    assert {(office, of) for office, of, _ in offices(words, "fa")} == {
        ("member_of_parliament", "US"),
        ("committee_chair", "US"),
    }


def test_who_serves_a_known_leader_serves_the_leaders_state() -> None:
    assert offices("فرستاده ویژه پوتین وارد تهران شد.", "fa") == [("special_envoy", "RU", False)]
    assert offices("مشاور اوباما سخن گفت.", "fa") == [("adviser", "US", False)]


def test_a_secretary_general_is_not_of_his_own_state() -> None:
    words = "محمد بارکیندو دبیرکل سازمان کشورهای نفتی سخن گفت."
    assert offices(words, "fa") == [("secretary_general", None, False)]


def test_a_department_of_the_ministry_does_not_share_the_state_of_a_guest() -> None:
    words = "مدیرکل اروپای مرکزی وزارت امور خارجه و رئیس کمیسیون سیاست خارجی پارلمان سوئد رسیدند."
    assert offices(words, "fa")[0] == ("head_of_organisation", "IR", False)


def test_who_is_sent_as_two_is_one() -> None:
    words = "کمال دمیر سفیر و سرکنسول ترکیه در غنا رسید."
    assert {(office, of) for office, of, _ in offices(words, "fa")} == {
        ("ambassador", "TR"),
        ("consul", "TR"),
    }


def test_a_former_head_of_a_body_is_told_so_behind_the_body() -> None:
    words = "وصل كاظم النادري، رئيس مكتب التحقيقات الاتحادي السابق."
    assert [former for _, _, former in offices(words, "ar")] == [True]


def test_the_minister_of_a_movement_is_of_the_state_that_it_rules() -> None:
    assert offices(
        "وزیر خارجه طالبان و وزیر دفاع حکومت طالبان با کمال دمیر وزیر خارجه ترکیه سخن گفتند.", "fa"
    ) == [
        ("foreign_minister", "TR", False),
        ("foreign_minister", "AF", False),
        ("defence_minister", "AF", False),
    ]
