"""An instrument has the parties that its sentence tells, though not beside it."""

import pytest
from tests.extract.agreements.test_agreements import told


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("ایران و عراق طی بیانیه‌ای مشترک حمله را محکوم کردند.", ("IR", "IQ")),
        ("تهران و بغداد در بیانیه‌ای مشترک بر گسترش همکاری‌ها تأکید کردند.", ("IR", "IQ")),
        (
            "وزیران خارجه فرانسه، آلمان و انگلیس در بیانیه مشترکی از ایران خواستند همکاری کند.",
            ("FR", "DE", "GB"),
        ),
        ("در واکنش به حمله آمریکا، قطر و مصر در بیانیه‌ای مشترک ابراز نگرانی کردند.", ("QA", "EG")),
        ("بیانیه سه‌جانبه ایران، عربستان و چین صادر شد.", ("IR", "SA", "CN")),
        ("ایران، روسیه و ترکیه گفت‌وگو کردند. سپس سه کشور بیانیه مشترک صادر کردند.", ("IR", "RU", "TR")),
    ],
)
def test_who_issues_a_joint_statement_is_its_party(words: str, parties: tuple[str, ...]) -> None:
    assert told(words, "fa") == [("communique", parties, "announced")]


def test_a_statement_of_one_is_no_joint_one() -> None:
    assert told("وزارت خارجه عراق در بیانیه‌ای از ایران خواست مرز را باز کند.", "fa") == []


def test_three_states_that_need_an_agreement_have_none() -> None:
    assert told("ایران، روسیه و ترکیه گفت‌وگو کردند. هر سه کشور به توافق نیازمندند.", "fa") == []


def test_a_subject_however_long_parts_no_parties_from_the_instrument() -> None:
    words = "لایحه موافقتنامه تأسیس و چارچوب فعالیت مراکز فرهنگی بین دولت ایران و دولت روسیه تصویب شد."
    assert [parties for _, parties, _ in told(words, "fa")] == [("IR", "RU")]


def test_who_tells_of_an_agreement_of_others_is_no_party() -> None:
    words = "وزارت خارجه قطر اعلام کرد پاکستان و افغانستان بر سر آتش‌بس به توافق رسیدند."
    assert [parties for _, parties, _ in told(words, "fa")] == [("PK", "AF")]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("بیانیه‌ای مشترک به امضای وزیران ایران، عربستان و چین رسید.", ("IR", "SA", "CN")),
        ("تروئیکای اروپایی در بیانیه مشترک خواستار گفت‌وگو شد.", ("FR", "DE", "GB")),
        ("توافق تهران و ریاض پابرجاست.", ("IR", "SA")),
        ("روسیه و اوکراین درباره تبادل اسرا به توافق رسیدند.", ("RU", "UA")),
        ("رژیم صهیونیستی توافق آتش‌بس در غزه را نقض کرد.", ("IL", "PS")),
        ("ایران و عراق توافقنامه‌هایی امضا کردند.", ("IR", "IQ")),
        ("معاهده‌ی دوستی ایران و عراق امضا شد.", ("IR", "IQ")),
    ],
)
def test_parties_are_told_in_many_wordings(words: str, parties: tuple[str, ...]) -> None:
    assert [found for _, found, _ in told(words, "fa")] == [parties]


@pytest.mark.parametrize(
    "words",
    [
        "هیچ توافقی میان ایران و آمریکا در کار نیست.",
        "قرارداد بازیکن ایران با تیم ترکیه تمدید شد.",
        "وزیر از لغو معاهده‌های دوجانبه با ترکیه و ژاپن سخن گفت.",
        "ایران امضاکننده تمامی توافق‌نامه‌هایی است که آمریکا از آن‌ها سخن می‌گوید.",
    ],
)
def test_what_is_no_instrument_or_has_no_parties_told_is_left_out(words: str) -> None:
    assert told(words, "fa") == []


def test_documents_listed_with_an_instrument_are_no_other_one() -> None:
    listed = "سند همکاری و یادداشت تفاهم میان ایران و عراق امضا شد."
    assert told(listed, "fa") == [("memorandum", ("IR", "IQ"), "signed")]
    again = "ایران و عراق به توافق رسیدند. وزیر گفت ایران و عراق به توافق رسیده‌اند."
    assert told(again, "fa") == [("agreement", ("IR", "IQ"), "announced")]


def test_states_behind_an_instrument_that_points_back_may_be_of_the_clause() -> None:
    words = (
        "توافق تحویل گاز میان ترکمنستان و آذربایجان امضا شد. در قالب این توافق ایران گاز ترکمنستان را می‌گیرد."
    )
    assert [parties for _, parties, _ in told(words, "fa")] == [("TM", "AZ")]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("ایران، روسیه و ترکیه در بیانیه خود حمله را محکوم کردند.", ("IR", "RU", "TR")),
        (
            "۲۱ کشور با انتشار بیانیه‌ای مشترک حمله را محکوم کردند. این بیانیه توسط وزرای خارجه عراق، قطر و عمان صادر شد.",
            ("IQ", "QA", "OM"),
        ),
    ],
)
def test_several_states_issue_a_statement_of_theirs(words: str, parties: tuple[str, ...]) -> None:
    assert told(words, "fa") == [("communique", parties, "announced")]


@pytest.mark.parametrize(
    "words",
    [
        "رئیس‌جمهور ترکیه با محکوم کردن حمله اسرائیل، در بیانیه‌ای خواستار واکنش شد.",
        "وزارت خارجه ترکیه در بیانیه‌ای مواضع ایران و روسیه را ستود.",
    ],
)
def test_the_statement_of_one_on_others_is_not_theirs(words: str) -> None:
    assert told(words, "fa") == []


@pytest.mark.parametrize(
    "words",
    [
        "آمریکا و رژیم صهیونیستی معاهده «ان‌پی‌تی» را نقض کردند.",
        "ایران و آمریکا درباره معاهده منع اشاعه مذاکره کردند.",
        "قراردادهای آتی نفت ایران و عراق گران شد.",
        "ایران و عراق پروتکل‌های بهداشتی را در مرز اجرا کردند.",
    ],
)
def test_treaties_of_all_states_and_contracts_of_everyday_life_are_left_out(words: str) -> None:
    assert told(words, "fa") == []
