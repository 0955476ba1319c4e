"""The letters of Arabic script: how spellings that mean one word fold to one."""

import codecs
import unicodedata
from typing import Final

# Persian and Arabic write one letter with two code points, and news sites mix them freely; both
# sides of each pair stand for one word. Alef with hamza or madda is written or left out at will
# (الأعرجي, الاعرجي), teh marbuta and heh are swapped in Persian loans and in Sorani (ة, ه, ە).
_PAIRS = {
    "ي": "ی", "ى": "ی", "ئ": "ی", "ێ": "ی", "ې": "ی", "ے": "ی", "ۍ": "ی", "ۓ": "ی", "ؽ": "ی",
    "ؠ": "ی", "ۑ": "ی", "ٸ": "ی",
    "ك": "ک", "ڪ": "ک", "ڭ": "ک", "ػ": "ک",
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا", "ٵ": "ا",
    "ؤ": "و", "ۆ": "و", "ۇ": "و", "ۈ": "و", "ۋ": "و",
    "ۊ": "و", "ۉ": "و", "ٶ": "و", "ٷ": "و",
    "ة": "ه", "ۀ": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "ۂ": "ه", "ۃ": "ه",
    "ڕ": "ر", "ڵ": "ل", "ڤ": "ف",
    "٪": "%", "٫": ".", "٬": ",", "۔": ".", "٭": "*",
    "“": "«", "„": "«", "‟": "«", "”": "»", "‹": "«", "›": "»", "〝": "«", "〞": "»", "＂": '"',
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "`": "'", "´": "'", "′": "'", "″": '"',
    "\u1ffd": "'", "ʻ": "'", "ʼ": "'", "ʾ": "'", "ʿ": "'",
    "–": "-", "—": "-", "―": "-", "‒": "-", "‐": "-", "‑": "-", "−": "-", "…": "…",
    "\u00a0": " ", "\ufffc": " ",
    "\u2028": "\n", "\u2029": "\n", "\r": "\n", "\t": " ", "\u0085": "\n", "\v": "\n", "\f": "\n",
}  # fmt: skip

JOINER = "\u200c"

# Marks without a sound of their own, written onto the letter before them: vowel signs, shadda, superscript alef,
# Quranic marks, tatweel, the high hamza that stands for an ezafe, accents.
_ONTO_LETTERS = [
    (0x0300, 0x036F), (0x0610, 0x061A), (0x0640, 0x0640), (0x064B, 0x065F), (0x0670, 0x0670), (0x0674, 0x0674),
    (0x06D6, 0x06DC), (0x06DF, 0x06E4), (0x06E7, 0x06E8), (0x06EA, 0x06ED), (0x08D3, 0x08FF),
]  # fmt: skip
# Joiners, bidi controls, soft hyphen, byte order mark, variation selectors.
_UNSEEN = [
    (0x00AD, 0x00AD), (0x061C, 0x061C), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2069), (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
]  # fmt: skip

# Blocks whose characters have a plainer equal: letters with accents, Arabic presentation forms,
# full-width, encircled, mathematical and other compatibility forms.
_COMPATIBLE = [
    (0x0041, 0x005A), (0x00A8, 0x024F), (0x0370, 0x03FF), (0x0400, 0x04FF), (0x06C0, 0x06D3),
    (0x1E00, 0x1FFF), (0x2000, 0x200A), (0x202F, 0x202F), (0x205F, 0x205F), (0x2070, 0x209C), (0x2100, 0x214F), (0x2460, 0x2473),
    (0x3000, 0x3000), (0xFB00, 0xFB06), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC), (0xFF01, 0xFF5E),
    (0x1D400, 0x1D7FF),
]  # fmt: skip

# What is no text at all becomes a space: left in, a NUL between two words would be a word of its own.
_CONTROLS = [(0x00, 0x08), (0x0E, 0x1F), (0x7F, 0x84), (0x86, 0x9F)]

_FRACTIONS = frozenset("¼½¾")
"""Kept as they are: their equals in several characters (1⁄2) would run into the digits before them."""


def _fold_table() -> dict[int, str]:
    """Build the table for `str.translate` that folds one character."""
    dropped = [*_ONTO_LETTERS, *_UNSEEN]
    table = {code: "" for first, last in dropped for code in range(first, last + 1)}
    table.update({code: " " for first, last in _CONTROLS for code in range(first, last + 1)})
    table.update({ord(letter): folded for letter, folded in _PAIRS.items() if letter != folded})
    for zero in (0x0660, 0x06F0):
        table.update({zero + digit: str(digit) for digit in range(10)})
    for first, last in _COMPATIBLE:
        for code in range(first, last + 1):
            letter = chr(code)
            if code not in table and letter not in _FRACTIONS:
                plain = unicodedata.normalize("NFKD", letter)
                if plain.startswith(" ") and not letter.isspace():
                    plain = plain[1:]  # a mark shown by itself (ﹰ) comes with a space to stand on
                plain = plain.lower().translate(table)
                if plain != letter:
                    table[code] = plain
    return table


FOLD: dict[int, str] = _fold_table()
"""For `str.translate`: every character that folding changes, with what it becomes (often nothing)."""

MARKS: frozenset[str] = frozenset(
    chr(code) for first, last in _ONTO_LETTERS for code in range(first, last + 1)
)
"""The marks that folding drops and that belong to the letter before them."""


# Nearly every report is written with these and ASCII alone, fewer than 256 characters: such a text is turned
# to one byte a character and back by tables in C, several times as fast as `str.translate`.
_USUAL = (
    "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگیۀەۆێڕڵڤڭٱہھے٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"
    "\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670"
    "،؛؟٪٫٬٭۔«»“”‘’„‹›′–—…•‐‑―"
    "\u00a0\u00ad\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
_NOT_USED = "\ufffe"
_SPACES = "\t\n\v\f\r"


def _usual_table() -> str:
    """Give each usual character its byte: ASCII its own, the others those above it and of unused controls."""
    table = [
        chr(byte) if byte == 0 or byte >= 0x20 or chr(byte) in _SPACES else _NOT_USED for byte in range(0x7F)
    ]
    table += [_NOT_USED] * (256 - len(table))
    free = [byte for byte in range(0xFE, 0, -1) if table[byte] == _NOT_USED]
    for byte, character in zip(free, _USUAL, strict=False):
        table[byte] = character
    return "".join(table)


USUAL: Final = _usual_table()
"""The usual character of each byte."""
USUAL_BYTES: Final = codecs.charmap_build(USUAL)
"""For `codecs.charmap_encode`: usual characters to bytes."""
USUAL_FOLDED: Final = USUAL.translate({code: folded or _NOT_USED for code, folded in FOLD.items()})
"""For `codecs.charmap_decode`: bytes to folded characters."""
VANISHING: Final = bytes(byte for byte in range(256) if FOLD.get(ord(USUAL[byte])) == "")
"""The bytes of characters that fold to nothing."""


def fold(words: str) -> str:
    """Fold a form of the vocabulary, or a question, as texts are folded.

    Joiners are dropped, as in text: رئیس‌جمهور and رئیسجمهور fold to one.
    """
    try:
        encoded, _ = codecs.charmap_encode(words, "strict", USUAL_BYTES)
    except UnicodeEncodeError:
        return words.translate(FOLD)
    folded, _ = codecs.charmap_decode(encoded.translate(None, VANISHING), "strict", USUAL_FOLDED)
    return folded
