"""Write JSON Lines to standard output."""

import json
import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

import msgspec

from rasad.when import When


def plainly(value: object) -> Any:  # noqa: ANN401 (JSON is of any type)
    """Return results as JSON has them: objects of their fields, days as ISO 8601 at the precision told."""
    if isinstance(value, When):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: plainly(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Mapping):
        return {key: plainly(each) for key, each in value.items()}
    if isinstance(value, tuple | list | frozenset):
        return [plainly(each) for each in value]
    return value


def json_line(row: Mapping[str, Any]) -> str:
    """Return one line of JSON with its end."""
    return encoded_line(row).decode("utf-8")


def encoded_line(row: Mapping[str, Any]) -> bytes:
    """Return one line of JSON with its end, in UTF-8; a lone surrogate is written as JSON's escape."""
    try:
        return msgspec.json.encode(row) + b"\n"
    except UnicodeEncodeError:  # a lone surrogate, which Python's own and slower JSON lets through
        line = json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n"
        return line.encode("utf-8", "backslashreplace")


def write_line(row: Mapping[str, Any]) -> None:
    """Write one line of JSON to standard output."""
    write_encoded(encoded_line(row))


def write(piece: str) -> None:
    """Write to standard output in UTF-8; a lone surrogate is written as JSON's escape."""
    write_encoded(piece.encode("utf-8", "backslashreplace"))


def write_encoded(piece: bytes) -> None:
    """Write what is in UTF-8 already to standard output."""
    sys.stdout.buffer.write(piece)
