"""An envoy called home is not summoned."""

import pytest
from tests.extract.events.test_events import ARAB_TWO, TWO, told

CAST = {"a": TWO["a"]}


@pytest.mark.parametrize(
    "words",
    [
        "نروژ سعید رستگار سفیر خود را از کنیا فراخواند.",
        "با فراخوانده شدن سفرای دو کشور تنش افزایش یافت.",
        "نروژ سفیر خود را برای رایزنی احضار کرد.",
    ],
)
def test_an_envoy_called_home_is_not_summoned(words: str) -> None:
    assert told(words, "fa", CAST if "رستگار" in words else {}) == []


def test_an_envoy_called_to_the_ministry_is_summoned() -> None:
    words = "سفیر نروژ به وزارت امور خارجه فراخوانده شد."
    assert told(words, "fa", {}) == [("summons", "asserted", [])]


def test_who_stands_before_the_recall_of_an_own_envoy_is_not_summoned() -> None:
    assert told("أعلنت طرد السفير سالم النعيمي، واستدعاء سفيرها للتشاور.", "ar", ARAB_TWO) == []
