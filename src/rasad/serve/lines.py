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
    try:
        return msgspec.json.encode(row).decode("utf-8") + "\n"
    except UnicodeEncodeError:  # a lone surrogate, which Python's own and slower JSON lets through
        return json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n"


def write_line(row: Mapping[str, Any]) -> None:
    """Write one line of JSON to standard output."""
    write(json_line(row))


def write(piece: str) -> None:
    """Write to standard output in UTF-8; a lone surrogate is written as JSON's escape."""
    sys.stdout.buffer.write(piece.encode("utf-8", "backslashreplace"))
