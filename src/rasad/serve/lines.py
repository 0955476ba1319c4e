"""Write JSON Lines to standard output."""

import json
import sys
from typing import Any


def write_line(row: dict[str, Any]) -> None:
    """Write one line of JSON in UTF-8; a lone surrogate is written as JSON's escape."""
    line = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace") + b"\n")
