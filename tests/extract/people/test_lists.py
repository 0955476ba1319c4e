"""Lists of Persian: names in a row, and the state that offices of a row share."""

from tests.extract.casts import names, offices


def test_a_name_in_a_row_may_have_a_common_word_for_surname() -> None:
    words = "با استقبال کاظم جلالی، حسن ساکت و مهدی کیایی وارد شد."
    assert names(words, "fa") == ["کاظم جلالی", "حسن ساکت", "مهدی کیایی"]


def test_three_offices_in_a_row_share_the_state_of_the_last() -> None:
    words = (
        "او با «فهد راشدی» معاون رئیس‌جمهور، «کاظم نادری» رئیس پارلمان و «کمال دمیر» رئیس‌جمهور غنا دیدار کرد."
    )
    assert [(office, of) for office, of, _ in offices(words, "fa", home="IR")] == [
        ("deputy_head_of_state", "GH"),
        ("parliament_speaker", "GH"),
        ("head_of_state", "GH"),
    ]


def test_two_ministers_of_two_states_keep_their_states() -> None:
    words = "کاظم نادری وزیر نفت و کمال دمیر وزیر انرژی غنا دیدار کردند."
    assert [of for _, of, _ in offices(words, "fa", home="IR")] == ["IR", "GH"]


def test_a_minister_without_state_is_not_the_one_of_another_portfolio_abroad() -> None:
    words = "وزیر نیرو با کمال دمیر، وزیر انرژی غنا، دیدار کرد."
    assert offices(words, "fa", home="IR") == [
        ("energy_minister", "GH", False),
        ("energy_minister", "IR", False),
    ]
