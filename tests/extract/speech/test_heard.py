"""Who spoke before speaks again behind a heading that runs into the Persian sentence."""

from tests.extract.speech.test_statements_persian import BOTH, NARIMAN, said


def test_a_heading_without_a_stop_does_not_hide_who_spoke_before() -> None:
    words = "آرش نریمان گفت: راه باز است.\nنوسازی مدرسه‌ها و بیمارستان‌ها نریمان افزود: کار تمام شد."
    assert said(words, NARIMAN)[-1] == ("کار تمام شد", ["نریمان"])


def test_who_has_not_spoken_before_is_not_taken_behind_a_noun() -> None:
    words = "آرش نریمان گفت: راه باز است.\nنوسازی مدرسه‌ها و بیمارستان‌ها دلیر افزود: کار تمام شد."
    assert said(words, BOTH)[-1][1] != ["دلیر"]


def test_the_speaker_of_somebody_is_not_he() -> None:
    words = "آرش نریمان گفت: راه باز است.\nهمچنین مشاور نریمان افزود: کار تمام شد."
    assert said(words, NARIMAN)[-1][1] != ["نریمان"]


def test_a_sentence_begins_anew_with_a_role_behind_a_heading() -> None:
    words = (
        "آرش نریمان گفت: راه باز است.\nرونق بازار در شهرهای دور وزیر خارجه آذرستان نیز گفت که کار تمام شد."
    )
    assert said(words, BOTH)[-1][1] == ["نریمان"]
