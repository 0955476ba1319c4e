"""The marks that rules of speech look at."""

from functools import cache

CLOSING = frozenset("»\"')]")
OPENING = frozenset("«\"'([")
COMMAS = frozenset("،,؛;")
STOPS = frozenset(".!?؟") | {"..", "...", "…"}
DASHES = frozenset("-_–")  # خبرگزاری فارس _ مشاور
BULLETS = frozenset("*•▪●■◄►") | {"**", "***"}
MARKS = COMMAS | CLOSING | OPENING | STOPS | BULLETS
PASSED = COMMAS | CLOSING | STOPS | frozenset("-(#")  # أعلنت #حركة_دلوان التوصل إلى
"""Marks behind a verb that part nothing: what it governs goes on behind them."""


@cache
def with_marks(words: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """Return the words of two lists, and the marks that a rule looks at one by one behind a verb."""
    return words | others | PASSED | OPENING
