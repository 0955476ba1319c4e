"""Draw docs/images/timeline.png: the first page of `rasad demo` as a terminal shows it.

    python tools/picture.py

Needs Chromium and the fonts Noto Sans Arabic and Noto Sans Mono on the machine; the project itself needs neither.
"""

import html
import re
import subprocess
import sys
import tempfile
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "docs" / "images" / "timeline.png"
_LINES = 40
_FROM = "2025-08-11"  # the day of the signing, where the timeline is densest
_STYLE = """
body { margin: 0; background: #14171c; }
div.screen { padding: 22px 28px; color: #d7dae0; font: 15px/1.55 'Noto Sans Mono', 'Noto Sans Arabic', monospace; width: 1080px; }
p { margin: 0; white-space: pre; unicode-bidi: isolate; min-height: 1.55em; }
.day { color: #fff; font-weight: 700; } .kind { color: #5fd0c5; } .source { color: #8a919e; } .words { color: #f1e4b8; }
.prompt { color: #9fd18b; }
"""


def main() -> None:
    """Run the demonstration, lay its lines out as a page, and take a picture of it."""
    rasad = Path(sys.executable).with_name("rasad")
    out = subprocess.run([rasad, "demo"], check=True, capture_output=True).stdout.decode()
    lines = out.split("\n")
    first = next(number for number, line in enumerate(lines) if line.startswith(_FROM))
    page = ['<p class="prompt">$ rasad timeline IR IQ</p>', "<p></p>"]
    page += [_paragraph(line) for line in lines[first : first + _LINES]]
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        source.write_text(
            f'<meta charset="utf-8"><style>{_STYLE}</style><div class="screen">{"".join(page)}</div>', "utf-8"
        )
        subprocess.run(
            [
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                f"--screenshot={TARGET}",
                "--window-size=1136,1130",
                f"--user-data-dir={folder}/profile",
                source.as_uri(),
            ],
            check=True,
            capture_output=True,
        )


def _paragraph(line: str) -> str:
    """Return one line of the terminal as a paragraph of the page."""
    if re.match(r"\d{4}|day not told", line):
        kind = "day"
    elif line.startswith("        "):
        kind = "words"
    elif line.startswith("      "):
        kind = "source"
    else:
        kind = "plain"
    words = html.escape(line)
    if kind == "plain":
        words = re.sub(r"^( *)([a-z ()]+)", r'\1<span class="kind">\2</span>', words, count=1)
    return f'<p class="{kind}">{words}</p>'


if __name__ == "__main__":
    main()
