"""Tests of finding statements that are about one thing, across languages."""

from tests.reports import reading, said

from rasad.record.align import Said, together


def told(words: str, side: str, language: str, *topics: str) -> Said:
    report = reading(side, text=words, language=language)
    return Said.of(report, said(0, len(words), topics=topics), side=side, number=ord(side[0]))


def grouped(*statements: Said) -> list[list[str]]:
    texts = {id(each): each for each in statements}
    return [[each.side for each in group] for group in together(list(texts.values()), among=statements)]


def test_statements_on_one_exact_topic_are_about_one_thing() -> None:
    assert grouped(
        told("سکه را می‌سازیم", "a", "fa", "transport.rail"), told("سنبني الخط", "b", "ar", "transport.rail")
    ) == [["a", "b"]]


def test_words_that_both_languages_share_bring_statements_together() -> None:
    assert grouped(
        told("دولت با جدیت مانع رخنه امنیتی می‌شود", "a", "fa"),
        told("الحكومة تعمل لمنع خرق أمني", "b", "ar"),
        told("نرخ نان بالا رفت", "c", "fa"),
    ) == [["a", "b"], ["c"]]


def test_statements_that_have_nothing_in_common_stay_apart() -> None:
    assert grouped(
        told("گندم می‌خریم", "a", "fa", "economy.trade"), told("نرحب بالضيوف", "b", "ar", "culture")
    ) == [
        ["a"],
        ["b"],
    ]


def test_one_report_is_never_set_against_itself() -> None:
    assert grouped(told("گندم می‌خریم", "a", "fa"), told("گندم می‌خریم", "a", "fa")) == [["a"], ["a"]]


def test_what_a_side_says_again_on_a_topic_of_both_joins_them() -> None:
    rail = "transport.rail"
    groups = grouped(
        told("راه آهن بصره", "a", "fa", rail),
        told("سكة البصرة", "b", "ar", rail),
        told("ریل می‌آوریم", "a", "fa", rail),
    )
    assert groups == [["a", "b", "a"]]
