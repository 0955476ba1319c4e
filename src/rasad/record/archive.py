"""Pack readings and texts for the record, and unpack them to the letter."""

import json
import zlib
from dataclasses import replace
from typing import Any, Final

import msgspec

from rasad.contract import reading_from_json
from rasad.document import Document
from rasad.reading import Reading

_LEVEL: Final = 2
"""Of zlib: half of a report's size is saved; higher levels cost time and save little more."""
_ENCODER: Final = msgspec.json.Encoder()
_BY_THE_CONTRACT: Final = b'{"reading":'
"""How readings begin that were added before Rasad kept all of their fields."""


def compressed(data: bytes) -> bytes:
    """Return bytes as they are kept of texts and readings."""
    return zlib.compress(data, _LEVEL)


def text_bytes(text: str) -> bytes:
    """Return a text as bytes, to be compressed; what UTF-8 does not know (a lone surrogate) is kept too."""
    return text.encode("utf-8", "surrogatepass")


def text_of(data: bytes) -> str:
    """Return the text of which bytes were made."""
    return data.decode("utf-8", "surrogatepass")


def unpack_text(packed: bytes) -> str:
    """Return the text that was packed."""
    return text_of(zlib.decompress(packed))


def reading_bytes(reading: Reading) -> bytes:
    """Return a reading with all of its fields, but for the source and the text of its document, to be compressed."""
    document = Document(source="", text="", published=reading.document.published)
    return dump(replace(reading, document=document))


def unpack_reading(packed: bytes, *, source: str, text: str) -> Reading:
    """Return the reading that was packed, put together with its document."""
    return reading_of(zlib.decompress(packed), source=source, text=text)


def reading_of(data: bytes, *, source: str, text: str) -> Reading:
    """Return the reading of which bytes were made, put together with its document."""
    if not data.startswith(_BY_THE_CONTRACT):
        told = _load_reading(data)
        published = told.document.published
        return replace(told, document=Document(source=source, text=text, published=published))
    kept = load(data)
    kept["reading"]["document"].update(source=source, text=text)
    return reading_from_json(kept["reading"], rules=kept["rules"], known=kept["known"])


def _load_reading(data: bytes) -> Reading:
    try:
        return msgspec.json.decode(data, type=Reading)
    except msgspec.DecodeError:
        return msgspec.convert(load(data), Reading)


def pack_json(value: object) -> bytes:
    """Return a value as compressed JSON."""
    return compressed(dump(value))


def unpack_json(packed: bytes) -> Any:  # noqa: ANN401 (JSON is of any type)
    """Return what compressed JSON tells."""
    return load(zlib.decompress(packed))


def dump(value: object) -> bytes:
    """Return JSON as bytes; a lone surrogate becomes JSON's escape."""
    try:
        return _ENCODER.encode(value)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value)).encode()


def load(data: bytes) -> Any:  # noqa: ANN401 (JSON is of any type)
    """Return what JSON tells, escaped surrogates included, which msgspec refuses."""
    return json.loads(data)


def printable(words: str) -> str:
    """Return words that any column of text takes: lone surrogates and NUL become escapes."""
    return words.encode("utf-8", "backslashreplace").decode().replace("\0", "\\x00")
