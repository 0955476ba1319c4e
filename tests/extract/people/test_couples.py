"""Offices of Persian joined by و."""

from tests.extract.casts import persons


def test_a_verb_in_the_singular_makes_two_offices_one_persons() -> None:
    words = "معاون رئیس‌جمهور و رئیس سازمان گردشگری گفت: راه باز است.\nرئیس سازمان گردشگری افزود: هتل هست."
    assert persons(words, "fa") == [([], ["معاون رئیس‌جمهور", "رئیس سازمان گردشگری", "رئیس سازمان گردشگری"])]


def test_a_verb_in_the_plural_leaves_them_two() -> None:
    words = "معاون رئیس‌جمهور و رئیس سازمان گردشگری گفتند: راه باز است."
    assert [roles for _, roles in persons(words, "fa")] == [["معاون رئیس‌جمهور"], ["رئیس سازمان گردشگری"]]


def test_a_place_of_duty_may_stand_between_them() -> None:
    words = (
        "آیت‌الله کمال نادری نماینده ولی فقیه در استان و امام جمعه ساوه گفت: باران آمد.\n"
        "نماینده ولی فقیه در استان و امام جمعه ساوه افزود: خدا را شکر."
    )
    assert [(names, len(roles)) for names, roles in persons(words, "fa")] == [(["کمال نادری"], 4)]
