"""Offices that speak in the midst of one person's turns."""

from tests.extract.casts import persons

TURNS = (
    "نشست تجاری تهران\nکمال نادری گفت: بازار باز است.\n{} گفت: کالا فراوان است.\nنادری افزود: راه هموار است."
)


def test_the_office_between_two_turns_of_one_speaker_is_that_speakers() -> None:
    assert persons(TURNS.format("رئیس اتاق بازرگانی ایران"), "fa") == [
        (["کمال نادری", "نادری"], ["رئیس اتاق بازرگانی ایران"])
    ]


def test_who_speaks_too_is_another() -> None:
    found = persons(TURNS.format("رئیس اتاق بازرگانی ایران نیز"), "fa")
    assert [names for names, _ in found] == [["کمال نادری", "نادری"], []]


def test_the_office_of_another_state_is_anothers() -> None:
    found = persons(TURNS.format("وزیر صنعت ویتنام"), "fa")
    assert [names for names, _ in found] == [["کمال نادری", "نادری"], []]
