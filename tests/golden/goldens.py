"""Our sample reports and their expected readings, written so that a person can read the diff.

    python -m tests.golden.goldens        writes the expected readings anew; read the diff before you commit it

Beside every span the words stand; the text itself stands in the sample.
"""

import json
from pathlib import Path
from typing import Any

from rasad.contract import reading_to_json
from rasad.document import Document
from rasad.pipeline import Reader

FOLDER = Path(__file__).parent
SAMPLES = Path(__file__).parents[2] / "src" / "rasad" / "samples"
NAMES = sorted(path.stem for path in SAMPLES.glob("*.txt"))


def sample(name: str) -> Document:
    """Return a sample report as a document."""
    return Document(source=f"{name}.txt", text=(SAMPLES / f"{name}.txt").read_text("utf-8"))


def expected(name: str) -> Any:
    """Return the expected reading of a sample."""
    return json.loads((FOLDER / f"{name}.json").read_text("utf-8"))


def readable(reading: dict[str, Any]) -> dict[str, Any]:
    """Return a reading as it is kept: without the text, with the words beside each span."""
    text = reading["document"].pop("text")
    reading["document"].pop("id")
    _add_words(reading, text)
    return reading


def _add_words(value: Any, text: str) -> None:
    """Put the words beside every span below a value."""
    if isinstance(value, list):
        for item in value:
            _add_words(item, text)
    elif isinstance(value, dict):
        for item in list(value.values()):
            _add_words(item, text)
        if "start" in value:
            value["words"] = text[value["start"] : value["end"]]
        if "spans" in value:
            value["words"] = [text[start:end] for start, end in value["spans"]]


def record() -> None:
    """Write the expected readings of all samples anew."""
    reader = Reader.load()
    for name in NAMES:
        made = readable(reading_to_json(reader.read(sample(name))))
        (FOLDER / f"{name}.json").write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    record()
