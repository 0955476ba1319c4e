"""Tell the language of a text or a paragraph by its words and letters, whichever ye and kaf it is written with."""

import functools
import re
from collections.abc import Mapping
from pathlib import Path

import msgspec

from rasad.script import fold
from rasad.text import Text

_TABLE = Path(__file__).with_name("language.json")
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 500
_WORDS_ENOUGH = 40

# Letters and spellings of Sorani, which writes its vowels: ە, ێ, ۆ; ئ at a word's beginning.
_SORANI = re.compile(r"[ێڕڵۆڤ]|ە(?!\u0654)|\bئ")
# Where a site lacks ە it writes heh with a joiner (هه‌ولێر), as Persian does before endings (خانه‌ای), though less.
_HEH_JOINED = re.compile(r"[هھ]\u200c")
# Letters of Urdu, Pashto, Sindhi and Uighur that none of our languages has.
_OTHER = re.compile("[ٹڈڑںےہټډړږښځڅۍڼګڄڃڊڏڌۇۈۋېڭ]")
# What Arabic writes and Persian all but never, whatever becomes of ye and kaf.
_ARABIC = re.compile(r"ة|إ|\bأ")
_ACCENTED = re.compile("[À-ɏḀ-ỿ]")

_SORANI_WORDS = frozenset(
    fold(word)
    for word in """
    لە بە و کە بۆ بۆی ئەم ئەو ئەوە ئەوەی هەر هەموو لەگەڵ لەسەر لەنێوان لەبارەی دەکات کرد کردن کردووە کراوە بوو بوون
    نییە دەبێت دەڵێت وتی گوتی ڕایگەیاند رایگەیاند سەرۆکی حکوومەتی حکومەتی هەرێمی کوردستان وەزیری دەرەوەی سەرۆک
    پەرلەمانی ئێران ئێراق عێراق تاران بەغدا هەولێر سلێمانی ساڵی ڕۆژی رۆژی ئەمڕۆ دوێنێ لایەن لایەنی پێشوازی کۆبوونەوە
    دیدار دیدارێکدا شاندێکی هاوکاری پەیوەندییەکان نێوان هەروەها بەڵام چونکە دوای پێش ژمارەی
    """.split()
)
# Words that are common in the two others too, so that they say nothing of Sorani.
_SHARED = frozenset("و که به کرد بو دیدار تاران هر وتی دوای پیش کوردستان کردن".split())

_ENGLISH = frozenset(
    """
    the of and to in that for on is with as was at by said his has have be from it he are an will not this who were
    which their but had its they after also been would president minister foreign says between over new two talks
    more about us than when other against into government state country security iran iraq iranian iraqi its we our
    statement meeting agreement signed visit tuesday monday wednesday thursday friday saturday sunday
    """.split()
)
_OTHER_LATIN = frozenset(
    """
    de la le les des et du en un une dans pour que est au der die das und ist von mit den dem ein eine nicht auf el los
    las y del por con una para se su al e o da do em os na no uma ve bir bu ile için da olarak di il che per della è
    het een van dat op w z na się jest och att det som i på ji li ku di bi
    """.split()
) - {"a", "in", "i", "no", "o", "e", "al", "se"}


class _Table(msgspec.Struct, frozen=True):
    """Keep how much likelier Persian has a word or three letters than Arabic, tenfold logarithm."""

    words: Mapping[str, int]
    letters: Mapping[str, int]


@functools.cache
def _load_table() -> _Table:
    return msgspec.json.decode(_TABLE.read_bytes(), type=_Table)


def detect_language(received: str, folded: str) -> str:
    """Return the BCP 47 tag of a text's main language: fa, ar, ckb, en, or und.

    Reads the first 40 words. `und` is a text in another language or script, or without letters.
    """
    sample = received[:_SAMPLE]
    words = _WORD.findall(folded[:_SAMPLE])[:_WORDS_ENOUGH]
    arabic = [word for word in words if "\u0620" <= word[0] <= "\u06ff"]
    if arabic and len(arabic) * 2 >= len(words):
        return _in_arabic_letters(sample, arabic)
    latin = [word for word in words if "a" <= word[0] <= "z"]
    return "en" if len(latin) * 2 > len(words) and _is_english(sample, latin) else "und"


def _in_arabic_letters(sample: str, words: list[str]) -> str:
    """Return the language of words in Arabic letters."""
    count = len(words)
    sorani, joined = len(_SORANI.findall(sample)), len(_HEH_JOINED.findall(sample))
    if len(_OTHER.findall(sample)) * 6 > max(count, sorani * 6):
        return "und"
    if sorani or joined > count:
        sorani += joined
    known = sum(1 for word in words if word in _SORANI_WORDS and word not in _SHARED)
    # Most Sorani words have such a letter; one name (نێچیرڤان) in a long text makes no Sorani of it.
    if sorani * 2 > count or (sorani + known) * 2 > count > 2:
        return "ckb"
    return "fa" if persian_odds(words) > 4 * len(_ARABIC.findall(sample)) else "ar"


def persian_odds(words: list[str]) -> float:
    """Return how much likelier folded words are Persian than Arabic, as a logarithm; below 0 they are Arabic."""
    table = _load_table()
    total = 0.0
    for word in words:
        odds: float | None = table.words.get(word)
        if odds is None:
            padded = f" {word} "
            odds = sum([table.letters.get(padded[n : n + 3], 0) for n in range(len(word))]) / 2
        total += max(-40, min(40, odds))
    return total / 10


def _is_english(sample: str, words: list[str]) -> bool:
    """Tell whether words in Latin letters are English: by its commonest words against those of its neighbours."""
    english = sum(1 for word in words if word in _ENGLISH)
    other = sum(1 for word in words if word in _OTHER_LATIN) + len(_ACCENTED.findall(sample))
    return english > other or (english == other and len(words) < 8)


def paragraph_languages(text: Text) -> tuple[str, ...]:
    """Return the language of each paragraph of a text, by the number its sentences carry."""
    bounds: dict[int, tuple[int, int]] = {}
    for sentence in text.sentences:
        first, _ = bounds.get(sentence.paragraph, (sentence.first, 0))
        bounds[sentence.paragraph] = (first, sentence.end)
    found = []
    for first, end in bounds.values():
        start, stop = text.span(first, end)
        found.append(
            detect_language(
                text.document.text[start:stop], text.folded[text.starts[first] : text.ends[end - 1]]
            )
        )
    return tuple(found)
