"""Instruments have their parties, one status and all their words."""

import pytest
from tests.extract.staging import stage

from rasad.extract.agreements.agreements import find_agreements
from rasad.extract.agreements.mentions import agreement_mentions
from rasad.extract.events.build_setting import build_setting
from rasad.extract.events.found import AgreementFound


def found(words: str, language: str) -> list[AgreementFound]:
    """Return the agreements of a text that names nobody."""
    scene, _ = stage(words, language, {})
    return find_agreements(
        build_setting(scene.text, scene.lexicon, scene.matches, scene.cast, finite=scene.finite),
        scene.matches,
    )


def told(words: str, language: str) -> list[tuple[str, tuple[str, ...], str]]:
    """Return kind, parties and status of each agreement of a text."""
    return [(each.kind, each.parties, each.status) for each in found(words, language)]


@pytest.mark.parametrize(
    ("words", "language", "parties"),
    [
        ("یادداشت تفاهم میان ایران و عراق امضا شد.", "fa", ("IR", "IQ")),
        ("یادداشت تفاهم ایران و ترکیه امضا شد.", "fa", ("IR", "TR")),
        ("ایران و عراق یادداشت تفاهم امنیتی امضا کردند.", "fa", ("IR", "IQ")),
        ("وقعت السعودية والكويت على مذكرة تفاهم.", "ar", ("SA", "KW")),
        ("جرى توقيع مذكرة تفاهم بين إيران والعراق.", "ar", ("IR", "IQ")),
        ("إيران والعراق يوقعان مذكرة تفاهم", "ar", ("IR", "IQ")),
    ],
)
def test_parties_stand_beside_the_instrument_or_sign_it(
    words: str, language: str, parties: tuple[str, ...]
) -> None:
    assert told(words, language) == [("memorandum", parties, "signed")]


def test_whoever_mediates_behind_the_instrument_does_not_sign_it() -> None:
    assert not found("ترکیه توافقنامه مرزی را با میانجی‌گری قطر امضا کرد.", "fa")


def test_the_two_states_are_those_of_the_sentence() -> None:
    words = "روابط ایران و عراق گسترش می‌یابد و معاهده مرزی میان دو کشور پابرجاست."
    assert [each.parties for each in found(words, "fa")] == [("IR", "IQ")]


@pytest.mark.parametrize(
    ("words", "language", "parties"),
    [
        ("وقعت تركيا اتفاقا مع روسيا.", "ar", ("TR", "RU")),
        ("ترکیه قراردادی با روسیه امضا کرد.", "fa", ("TR", "RU")),
        ("وزیر خارجه ترکیه توافقنامه مرزی را با همتای روس خود امضا کرد.", "fa", ("TR", "RU")),
        ("موافقت‌نامه بین ایران، افغانستان و هند، سفر مقامات دو کشور را آسان کرد.", "fa", ("IR", "AF", "IN")),
        ("با حضور وزیر، ایران و عمان توافقنامه امضا کردند.", "fa", ("IR", "OM")),
        ("رحب الوزير باتفاق سنغافورة بين تركيا وروسيا.", "ar", ("TR", "RU")),
        ("هذه الاتفاقية، الموقعة بين تركيا وروسيا، سارية.", "ar", ("TR", "RU")),
        ("توافقی که ترکیه با روسیه امضا کرد پابرجاست.", "fa", ("TR", "RU")),
    ],
)
def test_whoever_signs_is_party_with_the_one_named_beside(
    words: str, language: str, parties: tuple[str, ...]
) -> None:
    assert [each.parties for each in found(words, language)] == [parties]


def test_of_all_treaties_none_is_meant_in_particular() -> None:
    assert found("تلتزم مصر والأردن بالاتفاقيات الموقعة.", "ar") == []
    assert found("ایران و عمان به پیمان منع گسترش پایبندند.", "fa") == []


def test_the_agreement_that_everybody_knows_is_one_however_it_is_named() -> None:
    words = "وزیر از برجام سخن گفت. توافق هسته‌ای ایران و ۱+۵ مهم است. او به توافق پایبند است."
    assert [len(each.spans) for each in found(words, "fa")] == [3]


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("برجام پابرجاست. این توافق بین ایران و کشورهای گروه ۱+۵ شامل چین و روسیه در وین امضا شد.", "fa"),
        ("الاتفاق النووي قائم. وأعلنت بريطانيا وفرنسا والصين التي وقعت كلها الاتفاق أنها تتمسك به.", "ar"),
    ],
)
def test_some_parties_of_a_known_agreement_speak_of_no_other_one(words: str, language: str) -> None:
    assert len(found(words, language)) == 1


def test_a_patron_s_state_is_no_party() -> None:
    words = "وقعت إيران والعراق مذكرة تفاهم برعاية عمان."
    assert [each.parties for each in found(words, "ar")] == [("IR", "IQ")]


def test_who_says_that_others_reached_one_is_no_party() -> None:
    (one,) = told("أعلن الرئيس الأمريكي أن مصر والأردن توصلتا إلى اتفاق سلام.", "ar")
    assert set(one[1]) == {"EG", "JO"}


def test_a_comma_ends_the_parties_where_none_is_joined_behind_it() -> None:
    (one,) = told("توصلت مصر إلى اتفاق مع الأردن، لإبقاء القوات السورية بعيدة.", "ar")
    assert set(one[1]) == {"EG", "JO"}
    assert told("تريد مصر، بالاتفاق مع الأردن وتونس، فتح المعبر.", "ar") == []


def test_a_mediator_is_no_party() -> None:
    assert [each.parties for each in found("ایران و عمان با میانجی‌گری قطر به توافق رسیدند.", "fa")] == [
        ("IR", "OM")
    ]
    assert [each.parties for each in found("وقعت مصر والأردن بوساطة قطر اتفاقية تعاون.", "ar")] == [
        ("EG", "JO")
    ]


def test_a_capital_in_the_name_of_an_agreement_is_no_party() -> None:
    words = "از زمان امضای توافق پکن میان ایران و عربستان روابط گسترش یافته است."
    assert [each.parties for each in found(words, "fa")] == [("IR", "SA")]


@pytest.mark.parametrize(
    ("words", "language", "status"),
    [
        ("قرار است توافقنامه تجاری ایران و عمان امضا شود.", "fa", "proposed"),
        ("توافقنامه تجاری ایران و عمان لازم‌الاجرا شد.", "fa", "in_force"),
        ("تهران بر پایبندی به توافقنامه تجاری ایران و عمان تأکید کرد.", "fa", "reaffirmed"),
        ("أكد الوزير التزام بلاده باتفاقية التعاون بين مصر والأردن.", "ar", "reaffirmed"),
        ("دخلت اتفاقية التعاون بين مصر والأردن حيز التنفيذ.", "ar", "in_force"),
        ("من المنتظر توقيع اتفاقية التعاون بين مصر والأردن.", "ar", "proposed"),
    ],
)
def test_the_status_is_the_furthest_step_asserted(words: str, language: str, status: str) -> None:
    assert [each.status for each in found(words, language)] == [status]


def test_what_points_back_is_the_same_instrument() -> None:
    words = "وقع البلدان، إيران والعراق، مذكرة تفاهم بين إيران والعراق. وتنص المذكرة على ضبط الحدود. ويعزز هذا الاتفاق الأمن."
    agreements = found(words, "ar")
    assert [each.parties for each in agreements] == [("IR", "IQ")]
    assert len(agreements[0].spans) == 3


def test_two_instruments_of_the_same_states_stay_two() -> None:
    words = "توافقنامه امنیتی ایران و عراق در بغداد امضا شد. قرارداد گازی ایران و عراق نیز تمدید شد."
    assert [each.kind for each in found(words, "fa")] == ["agreement", "contract"]


def test_agreeing_on_something_is_no_instrument() -> None:
    assert told("ایران و عراق توافق کردند که مرزها باز بماند.", "fa") == []
    assert told("تم الاتفاق على فتح المعبر بين العراق وسوريا.", "ar") == []


def test_an_instrument_without_parties_is_left_out() -> None:
    assert told("این توافقنامه مهم است.", "fa") == []


def test_the_words_come_back_to_the_letter() -> None:
    words = "وُقّعت مذكّرة تفاهم بين إيران والعراق."
    scene, _ = stage(words, "ar", {})
    agreements = find_agreements(
        build_setting(scene.text, scene.lexicon, scene.matches, scene.cast, finite=scene.finite),
        scene.matches,
    )
    mention = agreement_mentions(scene.text, agreements, {})[0]
    assert mention.id == "a1"
    assert mention.title == "مذكّرة تفاهم بين إيران والعراق"
    assert [words[start:end] for start, end in mention.spans] == ["مذكّرة تفاهم بين إيران والعراق"]


@pytest.mark.parametrize(
    ("words", "language", "parties"),
    [
        ("انسحبت مصر من اتفاقية التعاون مع الأردن.", "ar", ("EG", "JO")),
        ("نفذت مصر والأردن اتفاقية التعاون.", "ar", ("EG", "JO")),
        ("عمان از توافقنامه تجاری با ایران خارج شد.", "fa", ("OM", "IR")),
        ("ایران و عمان توافقنامه تجاری را نهایی کردند.", "fa", ("IR", "OM")),
    ],
)
def test_who_does_what_a_party_alone_does_is_a_party(
    words: str, language: str, parties: tuple[str, ...]
) -> None:
    assert [each.parties for each in found(words, language)] == [parties]


@pytest.mark.parametrize(
    "words",
    [
        "أيدت فرنسا اتفاقية التعاون مع الأردن.",
        "وقعت المعارضة السورية أمس الأول على اتفاقية مع الأردن.",
        "جددت فرنسا لمصر دعمها لاتفاقية التعاون مع الأردن.",
    ],
)
def test_who_welcomes_an_instrument_is_no_party(words: str) -> None:
    assert not found(words, "ar")


@pytest.mark.parametrize(
    ("words", "told_of"),
    [
        ("انسحب الوزير من اتفاق أوسلو.", [("agreement", ("IL", "PS"))]),
        ("علق الوزير العمل بمعاهدة مياه السند.", [("treaty", ("IN", "PK"))]),
        (
            "ذكر الوزير باتفاقية أوسلو، ثم أشاد باتفاقية أضنة.",
            [("agreement", ("IL", "PS")), ("agreement", ("TR", "SY"))],
        ),
    ],
)
def test_treaties_known_by_name_have_their_parties_and_are_not_one(
    words: str, told_of: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert [(each.kind, each.parties) for each in found(words, "ar")] == told_of


def test_another_agreement_of_the_same_two_is_not_the_one_known_by_name() -> None:
    words = "وقع الجانبان اتفاقية أوسلو عام 1993. وأبرمت إسرائيل أمس اتفاقا مع فلسطين."
    assert [len(each.spans) for each in found(words, "ar")] == [1, 1]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("هند معاهده آب‌های سند را تعلیق کرد.", ("IN", "PK")),
        ("روسیه مشارکت خود در پیمان «استارت نو» را تعلیق کرد.", ("RU", "US")),
        ("افغانستان به معاهده ۱۳۵۱ هیرمند پایبند است.", ("AF", "IR")),
        ("بغداد قرارداد ۱۹۷۵ الجزایر را لغو کرد.", ("IQ", "IR")),
        ("مراکش به توافق ابراهیم پیوست.", ("AE", "BH", "IL")),
        ("قرارداد ۲۵ ساله ترکیه و قطر امضا شد.", ("TR", "QA")),
    ],
)
def test_a_treaty_known_by_name_has_its_parties(words: str, parties: tuple[str, ...]) -> None:
    assert [each.parties for each in found(words, "fa")] == [parties]


def test_two_known_treaties_of_the_same_two_stay_two() -> None:
    words = "آمریکا از پیمان موشک‌های هسته‌ای میان‌برد خارج شد. پیمان استارت نو نیز پایان می‌یابد."
    assert [each.parties for each in found(words, "fa")] == [("RU", "US"), ("RU", "US")]


def test_a_verb_of_speech_ends_what_belongs_to_an_instrument() -> None:
    words = "ألغت إسرائيل اتفاقا مع الفلسطينيين، ووصف الوزير الأمريكي ذلك بأنه مؤسف."
    assert [set(each.parties) for each in found(words, "ar")] == [{"IL", "PS"}]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        (
            "خروقات إسرائيلية لاتفاق وقف النار مع لبنان\nقصف الجيش الإسرائيلي بلدة في جنوب لبنان.",
            [{"IL", "LB"}],
        ),
        ("نفت مصر ذلك، وقالت مصر إن اتفاقيات كثيرة مع تركيا ستبقى.", []),
        ("قالت مصر مرتين إن قطر ومصر تدرسان الاتفاقية مع تركيا.", []),
    ],
)
def test_the_state_that_the_report_is_about_has_the_agreement_with_one(
    words: str, parties: list[set[str]]
) -> None:
    assert [set(each.parties) for each in found(words, "ar")] == parties


def test_the_adjective_of_a_kingdom_tells_which_it_is() -> None:
    words = "قال المغرب إن المغرب وقع اتفاقية مع المملكة الإسبانية."
    assert [set(each.parties) for each in found(words, "ar")] == [{"MA", "ES"}]


def test_whom_another_clause_names_behind_a_signing_signs_nothing() -> None:
    words = "قال الوزير إن الصفقة أبرمت بعد لقاء في مصر وبعد زيارة تركيا."
    assert found(words, "ar") == []


def test_a_joint_statement_is_no_agreement_told_of_after_it() -> None:
    words = "أصدرت مصر وتركيا بيانا مشتركا. وقالت مصر وتركيا إن الاتفاق بين مصر وتركيا سيبقى."
    assert [each.kind for each in found(words, "ar")] == ["communique", "agreement"]


def test_several_agreements_are_not_the_one_told_before() -> None:
    words = "وقعت مصر وتركيا اتفاقية دفاعية. ووقعت مصر وتركيا اتفاقيات تجارية."
    assert [each.parties for each in found(words, "ar")] == [("EG", "TR"), ("EG", "TR")]


def test_an_agreement_that_the_report_calls_a_treaty_later_is_one() -> None:
    words = "دخلت اتفاقية الشراكة بين مصر وتركيا حيز التنفيذ. ووقع الجانبان المعاهدة أمس."
    assert [each.kind for each in found(words, "ar")] == ["treaty"]


def test_the_article_parts_the_words_of_a_known_name() -> None:
    assert found("قد تغضب الاتفاقية بكين.", "ar") == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("وقعت مصر وتركيا عقدا لتسليم الغاز.", "contract"),
        ("وقعت مصر وتركيا إعلان نوايا.", "other"),
        ("وقعت مصر وتركيا اتفاقيتين.", "agreement"),
    ],
)
def test_the_head_noun_tells_the_kind(words: str, kind: str) -> None:
    assert [(each.kind, each.parties) for each in found(words, "ar")] == [(kind, ("EG", "TR"))]


def test_a_capital_under_a_written_on_preposition_is_where_an_agreement_was_made() -> None:
    words = "أعلن الوزير توقيع اتفاق بالدوحة بين مصر وتركيا."
    assert [each.parties for each in found(words, "ar")] == [("EG", "TR")]
