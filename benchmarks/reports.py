"""The reports that benchmarks read: real ones where ../shared is present, else our samples."""

import json
import lzma
from pathlib import Path

from rasad.document import Document

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"
SAMPLES = Path(__file__).resolve().parents[1] / "src" / "rasad" / "samples"
SETS = {"fa": "news-fa-fars-languageml", "ar": "news-ar-ant"}


def reports(language: str, megabytes: float) -> tuple[list[Document], str]:
    """Return different reports of a language, up to a size in MB of UTF-8, and where they are from.

    Without ../shared there are our samples alone, which are few: figures from them are rough.
    """
    path = SHARED / SETS[language] / "docs.jsonl.xz"
    if not path.exists():
        own = [
            Document(source=file.name, text=file.read_text("utf-8"))
            for file in sorted(SAMPLES.glob(f"*.{language}.txt"))
        ]
        return own, "our samples (../shared is not here)"
    found: list[Document] = []
    size = 0
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            text = "\n".join(filter(None, (row.get("title"), row.get("abstract"), row.get("text"))))
            found.append(Document(source=f"{SETS[language]}/{len(found)}", text=text))
            size += len(text.encode())
            if size > megabytes * 1e6:
                break
    return found, f"{SETS[language]}, {len(found)} reports, {size / 1e6:.1f} MB"
