"""Decode the bytes of a report: UTF-8, UTF-16 with its mark, windows-1256; anything else is refused."""

import codecs

from rasad.errors import DocumentError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
)
# Control characters that no text has: windows-1256 would take any bytes, so these tell data apart.
_CONTROLS = frozenset(range(0x20)) - {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A} | {0x7F}
_LEAST_ARABIC = 0.3  # of the letters beyond ASCII that are Arabic in a text in windows-1256


def decode(received: bytes) -> str:
    """Return the text of a report's bytes, to the letter (its byte order mark alone left out).

    A lone surrogate or a NUL in otherwise sound text is kept: it is what was received. Raises
    DocumentError with what the bytes seem to be and what to do.
    """
    for signature, name in _SIGNATURES:
        if received.startswith(signature):
            raise DocumentError(f"is no text but {name}; give the report as plain text")
    for mark, encoding in _MARKS:
        if received.startswith(mark):
            return _strictly(received[len(mark) :], encoding)
    try:
        text = received.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return _windows(received)
    if text.count("\0") * 20 > len(text):
        raise DocumentError("is no text: it is full of NUL bytes; UTF-16 needs its byte order mark")
    return text


def _strictly(received: bytes, encoding: str) -> str:
    """Decode bytes in the encoding that their mark names."""
    try:
        return received.decode(encoding, "surrogatepass")
    except UnicodeDecodeError as error:
        raise DocumentError(
            f"begins with the mark of {encoding.upper()} but breaks off at byte {error.start}; save it again as UTF-8"
        ) from error


def _windows(received: bytes) -> str:
    """Decode windows-1256, where the outcome is plainly Arabic script."""
    refusal = DocumentError("is neither UTF-8, UTF-16 with its mark nor windows-1256 text; save it as UTF-8")
    if any(byte in _CONTROLS for byte in received[:65536]):
        raise refusal
    text = received.decode("cp1256", "replace")
    beyond = [character for character in text if ord(character) > 0x7F]
    letters = sum("\u0600" <= character <= "\u06ff" for character in beyond)
    if letters < _LEAST_ARABIC * len(beyond):
        raise refusal
    return text
