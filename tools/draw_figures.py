"""Draw the pictures of docs/text.md, docs/dates.md and docs/record.md from the figures of their last benchmark run.

    python tools/draw_figures.py docs/images

Bars as plain SVG, with the fonts that the reader has; the figures stand here, as benchmarks/text.py,
benchmarks/dates.py and benchmarks/record.py printed them.
"""

import math
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

_LEFT, _WIDTH, _BAR, _GAP = 150, 460, 16, 4
_OURS, _OTHERS = ("#0b6e4f", "#7fb8a4"), ("#5b6670", "#b4bcc3")


class Row(NamedTuple):
    """Hold one reader's figures, one a series."""

    name: str
    figures: Sequence[float]


class Chart(NamedTuple):
    """Hold a picture: its title, the names of its series, its rows, and where its bars end."""

    title: str
    series: Sequence[str]
    rows: Sequence[Row]
    most: float
    least: float = 0.0  # above 0 the scale is logarithmic


JOINERS = Chart(
    title="Joiners put back where they were deleted, F1 in per cent",
    series=("PerDT", "Seraji"),
    rows=(
        Row("rasad", (97.4, 88.4)),
        Row("shekar 1.7", (65.8, 52.2)),
        Row("hazm 0.10", (57.7, 46.3)),
        Row("parsivar 0.2", (26.0, 22.3)),
    ),
    most=100,
)
DATES = Chart(
    title="Dates found, MB of UTF-8 a second of one core (bars on a logarithmic scale)",
    series=("Persian", "Arabic"),
    rows=(
        Row("rasad, search alone", (38.2, 29.5)),
        Row("rasad, from raw text", (3.7, 3.2)),
        Row("dateparser", (0.41, 0.24)),
        Row("parstdex", (0.03,)),
    ),
    most=100,
    least=0.01,
)
GROWTH = Chart(
    title="Adding to a growing record, milliseconds of the processor a report",
    series=("in all", "of it linking"),
    rows=(
        Row("rasad, 10,000 kept", (2.66, 0.94)),
        Row("rasad, 20,000", (2.78, 0.95)),
        Row("rasad, 40,000", (2.78, 0.97)),
        Row("rasad, 60,000", (3.15, 1.13)),
        Row("rasad, 80,000", (3.37, 1.14)),
        Row("rasad, 100,000", (3.79, 1.08)),
    ),
    most=10,
)


def main(folder: Path) -> None:
    """Write all pictures."""
    for name, chart in {"joiners": JOINERS, "date-search": DATES, "record-growth": GROWTH}.items():
        (folder / f"{name}.svg").write_text(draw(chart), "utf-8")


def draw(chart: Chart) -> str:
    """Return a chart of horizontal bars as SVG."""
    parts = [_text(12, 24, chart.title, "font-weight='bold'")]
    at = 40
    for row in chart.rows:
        middle = at + (len(row.figures) * (_BAR + _GAP) - _GAP) / 2
        parts.append(_text(_LEFT - 8, middle + 4, row.name, "text-anchor='end'"))
        colours = _OURS if row.name.startswith("rasad") else _OTHERS
        for series, figure, colour in zip(chart.series, row.figures, colours, strict=False):
            long = _length(chart, figure)
            parts.append(f"<rect x='{_LEFT}' y='{at}' width='{long}' height='{_BAR}' fill='{colour}'/>")
            parts.append(_text(_LEFT + long + 6, at + 12, f"{figure:g}  {series}", "fill='#444'"))
            at += _BAR + _GAP
        at += 12
    wide = _LEFT + _WIDTH + 110
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {wide} {at}' width='{wide}' height='{at}' "
        f"font-family='sans-serif' font-size='12' role='img' aria-label='{chart.title}'>\n"
        f"<rect width='{wide}' height='{at}' fill='#ffffff'/>\n" + "\n".join(parts) + "\n</svg>\n"
    )


def _length(chart: Chart, figure: float) -> float:
    """Return how long a bar is."""
    if chart.least:
        return round(_WIDTH * math.log(figure / chart.least) / math.log(chart.most / chart.least), 1)
    return round(_WIDTH * figure / chart.most, 1)


def _text(x: float, y: float, words: str, more: str) -> str:
    return f"<text x='{x:g}' y='{y:g}' {more}>{words}</text>"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
