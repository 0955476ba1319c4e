"""Write JSON Lines to standard output."""

import json
import sys
from collections.abc import Mapping
from typing import Any


def json_line(row: Mapping[str, Any]) -> str:
    """Return one line of JSON with its end."""
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n"


def write_line(row: Mapping[str, Any]) -> None:
    """Write one line of JSON to standard output."""
    write(json_line(row))


def write(piece: str) -> None:
    """Write to standard output in UTF-8; a lone surrogate is written as JSON's escape."""
    sys.stdout.buffer.write(piece.encode("utf-8", "backslashreplace"))
