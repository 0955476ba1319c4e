"""The marks that rules of speech look at."""

CLOSING = frozenset("»\"')]")
OPENING = frozenset("«\"'([")
COMMAS = frozenset("،,؛;")
STOPS = frozenset(".!?؟") | {"..", "...", "…"}
BULLETS = frozenset("*•▪●■◄►") | {"**", "***"}
MARKS = COMMAS | CLOSING | OPENING | STOPS | BULLETS
