"""Bytes become text to the letter, or a clear refusal."""

import pytest

from rasad.acquire.decode import decode
from rasad.errors import DocumentError

PERSIAN = "وزیر خارجه گفت: گفت‌وگوها ادامه دارد."
ARABIC = "قال وزير الخارجية إن المحادثات مستمرة."


def test_utf_8_is_taken_to_the_letter() -> None:
    assert decode(PERSIAN.encode()) == PERSIAN


def test_a_byte_order_mark_is_left_out() -> None:
    assert decode(PERSIAN.encode("utf-8-sig")) == PERSIAN


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_with_its_mark_is_read(encoding: str) -> None:
    assert decode(("\ufeff" + PERSIAN).encode(encoding)) == PERSIAN


def test_windows_1256_is_read() -> None:
    assert decode(ARABIC.encode("cp1256")) == ARABIC


def test_a_nul_inside_text_is_kept() -> None:
    assert decode(b"a line of text\0 and more of it") == "a line of text\0 and more of it"


def test_a_lone_surrogate_is_kept() -> None:
    assert decode("متن \ud800 متن".encode("utf-8", "surrogatepass")) == "متن \ud800 متن"


@pytest.mark.parametrize(
    ("received", "said"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a PNG image"),
        (b"%PDF-1.7 ...", "a PDF document"),
        (bytes(range(256)) * 8, "neither UTF-8"),
        (b"\0" * 400, "full of NUL bytes"),
        (PERSIAN.encode("utf-16-le"), "UTF-16 with its mark"),
        (b"\xff\xfe\x00", "breaks off"),
        ("Crème brûlée à volonté, déjà vu".encode("latin-1"), "neither UTF-8"),
    ],
)
def test_what_is_no_text_is_refused_with_its_reason(received: bytes, said: str) -> None:
    with pytest.raises(DocumentError, match=said):
        decode(received)
