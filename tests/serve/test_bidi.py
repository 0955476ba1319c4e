"""Right-to-left words stay apart from the lines around them, and reports cannot steer a terminal."""

from rasad.serve.bidi import is_right_to_left, isolate, paragraph, plain


def test_words_are_isolated() -> None:
    assert isolate("بغداد") == "\u2068بغداد\u2069"


def test_a_reports_own_controls_are_taken_out() -> None:
    assert plain("a\u202eb\x1b[31m\nc\u2066") == "ab[31m c"


def test_a_leading_latin_date_does_not_turn_a_persian_text() -> None:
    assert is_right_to_left("2025-08-11 تهران و بغداد یادداشت تفاهم امضا کردند")


def test_each_line_of_a_paragraph_is_laid_out_right_to_left() -> None:
    lines = paragraph("کلمه " * 30, indent="    ", width=60).split("\n")
    assert len(lines) > 1
    assert all(line.startswith("    \u2067") and line.endswith("\u2069") for line in lines)
