"""What a question put to a Persian speaker tells is not said by whom it names."""

from tests.extract.speech.test_statements_persian import BOTH, said


def test_what_the_asker_tells_of_others_is_no_statement() -> None:
    words = "آرش نریمان در پاسخ به این سؤال که کاوه دلیر گفته است راه بسته است، افزود: راه باز است."
    assert said(words, BOTH) == [("راه باز است", ["نریمان"])]


def test_an_answer_without_words_of_others_stays() -> None:
    words = "آرش نریمان در پاسخ به پرسشی با بیان اینکه کار تمام شد، گفت: راه باز است."
    assert said(words, BOTH) == [("کار تمام شد", ["نریمان"]), ("راه باز است", ["نریمان"])]
