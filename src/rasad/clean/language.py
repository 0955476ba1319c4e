"""Tell the language of a text or a paragraph by its words and letters, whichever ye and kaf it is written with."""

import functools
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from rasad.script import JOINER, fold
from rasad.text import Text

_TABLE = Path(__file__).with_name("language.json")
_WORD = re.compile(r"[\u0621-\u063f\u0641-\u064a\u0671-\u06d3]++[^\W\d_]*+|[^\W\d_]++")
_SAMPLE = 500
_WORDS_ENOUGH = 40
_USUALLY_ENOUGH = 300  # characters that hold so many words but for rare texts
_REMEMBERED = 1 << 14  # words whose odds are kept

# Letters and spellings of Sorani, which writes its vowels: ێ, ۆ, ە (but ە with hamza is Persian); ئ at a word's beginning.
_SORANI = "ێڕڵۆڤە"
_SORANI_ONSET = re.compile(r"ئ(?<=\bئ)")  # the letter first, since it is quickly looked for
# Where a site lacks ە it writes heh with a joiner (هه‌ولێر), as Persian does before endings (خانه‌ای), though less.
_HEH_JOINED = ("ه" + JOINER, "ھ" + JOINER)
# Letters of Urdu, Pashto, Sindhi and Uighur that none of our languages has.
_OTHER = re.compile("[ٹڈڑںےہټډړږښځڅۍڼګڄڃڊڏڌۇۈۋېڭ]")
# What Arabic writes and Persian all but never, whatever becomes of ye and kaf.
_ARABIC = "ةإ"
_ARABIC_ONSET = re.compile(r"أ(?<=\bأ)")
# What Persian writes and Arabic seldom: its own four letters, joiners, heh where Arabic has teh marbuta (ماده واحده).
_PERSIAN = "پچژگ"
_FINAL_HEH = re.compile(r"ه\b(?<=\w\wه)")
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
# But for words that are common in the two others too, and say nothing of Sorani.
_OWN_SORANI_WORDS = _SORANI_WORDS - frozenset(
    "و که به کرد بو دیدار تاران هر وتی دوای پیش کوردستان کردن".split()
)

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
    words = _WORD.findall(folded[:_USUALLY_ENOUGH])
    if len(words) <= _WORDS_ENOUGH:  # the last may be cut off
        words = _WORD.findall(folded[:_SAMPLE])
    words = words[:_WORDS_ENOUGH]
    arabic = [word for word in words if "\u0620" <= word[0] <= "\u06ff"]
    if arabic and len(arabic) * 2 >= len(words):
        return _in_arabic_letters(sample, arabic)
    latin = [word for word in words if "a" <= word[0] <= "z"]
    return "en" if len(latin) * 2 > len(words) and _is_english(sample, latin) else "und"


def _in_arabic_letters(sample: str, words: list[str]) -> str:
    """Return the language of words in Arabic letters."""
    count = len(words)
    sorani = _count(_SORANI, sample) - sample.count("ە\u0654")
    sorani += len(_SORANI_ONSET.findall(sample)) if "ئ" in sample else 0
    joined = _count(_HEH_JOINED, sample) if JOINER in sample else 0
    if len(_OTHER.findall(sample)) * 6 > max(count, sorani * 6):
        return "und"
    if sorani or joined > count:
        sorani += joined
    known = sum(map(_OWN_SORANI_WORDS.__contains__, words))
    # Most Sorani words have such a letter; one name (نێچیرڤان) in a long text makes no Sorani of it.
    if sorani * 2 > count or (sorani + known) * 2 > count > 2:
        return "ckb"
    return "fa" if persian_odds(words) + _spelling_odds(sample) > 0 else "ar"


def _count(letters: Iterable[str], sample: str) -> int:
    return sum(map(sample.count, letters))


def _spelling_odds(sample: str) -> float:
    """Return how much likelier the letters as received are Persian than Arabic; what may be swapped says nothing."""
    arabic = _count(_ARABIC, sample) + (len(_ARABIC_ONSET.findall(sample)) if "أ" in sample else 0)
    persian = 2 * _count(_PERSIAN, sample) + 3 * sample.count(JOINER)
    heh = 0 if "ة" in sample else len(_FINAL_HEH.findall(sample))
    return persian + heh / 2 - 4 * arabic


def persian_odds(words: Iterable[str]) -> float:
    """Return how much likelier folded words are Persian than Arabic, as a logarithm; below 0 they are Arabic."""
    return sum(map(_word_odds, words)) / 10


@functools.lru_cache(maxsize=_REMEMBERED)
def _word_odds(word: str) -> float:
    """Return a word's odds, tenfold; of a word not in the table, by its letters."""
    table = _load_table()
    odds: float | None = table.words.get(word)
    if odds is None:
        padded = f" {word} "
        odds = sum([table.letters.get(padded[n : n + 3], 0) for n in range(len(word))]) / 2
    return max(-40.0, min(40.0, odds))


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
