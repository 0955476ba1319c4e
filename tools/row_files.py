"""Write rows of the shared vocabulary as YAML: one list of forms a line, comments before a row kept."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

_PLAIN = re.compile(r"""[^\W\d_][^:#,\[\]{}&*!|>'"%@`?]*""")
_WORDS_OF_YAML = {"no", "on", "off", "yes", "null", "true", "false", "n", "y"}


def read_rows(path: Path) -> list[dict[str, Any]]:
    """Return a file's rows, none where there is no file yet."""
    return yaml.safe_load(path.read_text("utf-8")) or [] if path.exists() else []


def write_rows(path: Path, rows: Sequence[Mapping[str, Any]], key: str) -> None:
    """Write rows sorted by `key`; comment lines right above a row of the old file stay above it."""
    comments = _comments(path, key)
    lines: list[str] = []
    for row in sorted(rows, key=lambda row: str(row[key])):
        lines += comments.get(row[key], [])
        lines += _row_lines(row)
    path.write_text("\n".join([*comments.get("", []), *lines]) + "\n", "utf-8")


def _comments(path: Path, key: str) -> dict[str, list[str]]:
    """Return the comment lines above each row by its key, those of the file's head under the empty key."""
    found: dict[str, list[str]] = {}
    above: list[str] = []
    for line in path.read_text("utf-8").splitlines() if path.exists() else ():
        if line.startswith("#"):
            above.append(line)
        elif not line.strip():
            found[""] = [*found.get("", []), *above, ""]
            above = []
        elif line.startswith(f"- {key}:"):
            found[str(yaml.safe_load(line)[0][key])] = above
            above = []
    return found


def _row_lines(row: Mapping[str, Any]) -> list[str]:
    """Return a row as YAML lines."""
    lines: list[str] = []
    for field, value in row.items():
        if isinstance(value, Mapping):
            kept = {tag: forms for tag, forms in value.items() if forms}
            if kept:
                lines += [f"  {field}:", *(f"    {tag}: {_value(forms)}" for tag, forms in kept.items())]
        elif value not in (None, "", [], ()):
            lines.append(f"  {field}: {_value(value)}")
    return ["-" + lines[0][1:], *lines[1:]]


def _value(value: object) -> str:
    """Return a scalar or a list as YAML in one line, quoted only where it must be."""
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_value(each) for each in value) + "]"
    if isinstance(value, str) and not (_PLAIN.fullmatch(value) and value.lower() not in _WORDS_OF_YAML):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return str(value)
