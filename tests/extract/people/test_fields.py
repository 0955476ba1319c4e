"""Offices of Persian with a field of duty between them and what they belong to, and those who serve somebody."""

import pytest
from tests.extract.casts import ground_of

from rasad.extract.people.roles import find_roles


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "معاون حقوقی و بین‌المللی وزارت امور خارجه عمان وارد شد.",
            ("معاون حقوقی و بین‌المللی وزارت امور خارجه عمان", "deputy_foreign_minister", "OM"),
        ),
        (
            "معاون کنسولی، مجلس و امور ایرانیان وزارت خارجه وارد شد.",
            ("معاون کنسولی، مجلس و امور ایرانیان وزارت خارجه", "deputy_foreign_minister", None),
        ),
        (
            "معاون امور نشریات وزارت فرهنگ غنا وارد شد.",
            ("معاون امور نشریات وزارت فرهنگ غنا", "deputy_minister", "GH"),
        ),
        ("معاون وزارت خارجه و سخنگوی دولت آمدند.", ("معاون وزارت خارجه", "deputy_foreign_minister", None)),
        (
            "نایب رئیس اول سنای پاکستان آمد.",
            ("نایب رئیس اول سنای پاکستان", "deputy_parliament_speaker", "PK"),
        ),
        ("رئیس‌جمهور کشور غنا آمد.", ("رئیس‌جمهور کشور غنا", "head_of_state", "GH")),
        ("وزیر مشاور در امور دفاعی قطر آمد.", ("وزیر مشاور در امور دفاعی قطر", "minister", "QA")),
        ("وزیر نفت و گاز عمان آمد.", ("وزیر نفت و گاز عمان", "oil_minister", "OM")),
        ("رئیس کل سابق بانک مرکزی غنا آمد.", ("رئیس کل سابق بانک مرکزی غنا", "central_bank_governor", "GH")),
        (
            "رئیس ایرانی کمیسیون مشترک ایران و غنا آمد.",
            ("رئیس ایرانی کمیسیون مشترک ایران و غنا", "head_of_organisation", None),
        ),
        ("مشاور دیپلماتیک رئیس‌جمهور غنا آمد.", ("مشاور دیپلماتیک رئیس‌جمهور غنا", "adviser", "GH")),
        ("رایزن فرهنگی غنا سخن گفت.", ("رایزن فرهنگی غنا", "official", "GH")),
        ("فرستاده ویژه دولت غنا آمد.", ("فرستاده ویژه دولت غنا", "special_envoy", "GH")),
        (
            "نماینده ویژه وزیر امور خارجه غنا آمد.",
            ("نماینده ویژه وزیر امور خارجه غنا", "special_envoy", "GH"),
        ),
        ("رهبر طالبان سخن گفت.", ("رهبر طالبان", "party_leader", None)),
        ("رئیس جمهوری ترکیه آمد.", ("رئیس جمهوری ترکیه", "head_of_state", "TR")),
        ("سخنگوی ریاست جمهوری عراق آمد.", ("سخنگوی ریاست جمهوری عراق", "spokesperson", "IQ")),
        ("رئیس دفتر ریاست جمهوری ترکیه آمد.", ("رئیس دفتر ریاست جمهوری ترکیه", "adviser", "TR")),
        ("معاون علمی ریاست جمهوری آمد.", ("معاون علمی ریاست جمهوری", "deputy_head_of_state", None)),
    ],
)
def test_an_office_of_persian_reaches_over_its_field(
    words: str, expected: tuple[str, str, str | None]
) -> None:
    ground = ground_of(words, "fa")
    role = next(find_roles(ground))
    assert (ground.text.evidence(role.first, role.end), role.office, role.of) == expected


def test_a_chambers_commission_is_no_committee_of_parliament() -> None:
    ground = ground_of("رئیس کمیسیون صنعت و معدن اتاق بازرگانی ایران آمد.", "fa")
    role = next(find_roles(ground))
    assert (role.office, role.of) == ("head_of_organisation", "IR")


def test_an_ambassador_at_the_seat_of_the_united_nations_is_a_permanent_representative() -> None:
    ground = ground_of("سفیر غنا در مقر سازمان ملل متحد در ژنو آمد.", "fa")
    assert next(find_roles(ground)).office == "permanent_representative"


def phrases(words: str) -> list[str]:
    """Return the words of all Persian role phrases."""
    ground = ground_of(words, "fa")
    return [ground.text.evidence(role.first, role.end) for role in find_roles(ground)]


def test_a_member_of_parliament_is_for_all_towns_that_are_told() -> None:
    words = "کمال نادری نماینده مردم ساوه، زرند و قم در مجلس شورای اسلامی گفت: خوب است."
    assert phrases(words) == ["نماینده مردم ساوه، زرند و قم در مجلس شورای اسلامی"]
    assert phrases("کمال نادری امام جمعه کرمان سخن گفت.") == ["امام جمعه کرمان"]


def test_an_office_behind_a_comma_is_no_field_of_the_one_before() -> None:
    words = "با حضور مدیرکل سینما، رئیس شورای نمایش و دیگران نشستی برگزار شد."
    assert "مدیرکل سینما، رئیس شورای نمایش" not in " | ".join(phrases(words))


def test_a_body_is_named_with_all_its_fields() -> None:
    words = "رئیس سازمان میراث فرهنگی، صنایع دستی و گردشگری گفت: خوب است."
    assert phrases(words) == ["رئیس سازمان میراث فرهنگی، صنایع دستی و گردشگری"]
    words = "رئیس سازمان صنعت و عضو هیئت مدیره گفت: خوب است."
    assert phrases(words)[0] == "رئیس سازمان صنعت"
