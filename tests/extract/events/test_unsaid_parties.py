"""An instrument has the parties that its sentence tells, though not beside it."""

import pytest
from tests.extract.events.test_agreements import told


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
