"""Tell the language of a text by its letters and its commonest words."""

import re
from collections import Counter

# Letters that only one of the languages has, and words that hardly any text of a language does
# without. Written folded; ي/ك and ی/ک are no evidence, since sites swap them.
_WORDS = {
    "fa": "از به که در را این با است ان برای می شد کرد های خود بر تا هم یک بود گفت وی نیز شده ایران",
    "ar": "فی من الی علی ان التی الذی مع عن هذا هذه ما لا بین قد کان بعد او ذلک و قال حیث خلال",
    "ckb": "له به ی و کان بو که ئه م هه روه ها له سه ر کرد ده ئه وه بوو کورد هه ریم",
    "en": "the of and to in a that for on is with as was at by said",
}
_COMMON = {tag: frozenset(words.split()) for tag, words in _WORDS.items()}
_SORANI = re.compile("[ێۆڕڵەڤ]")
_PERSIAN = re.compile("[پچژگ]")
_ARABIC = re.compile("[ةثذصضطظ]|ال")
_LETTERS = re.compile(r"[^\W\d_]")
_SAMPLE = 4000


def detect_language(received: str, folded: str) -> str:
    """Return the BCP 47 tag of a text's main language: fa, ar, ckb, en, or und.

    Reads the first 4,000 characters. `und` is a text in another script or without letters.
    """
    sample, head = received[:_SAMPLE], folded[:_SAMPLE]
    letters = len(_LETTERS.findall(sample))
    if not letters:
        return "und"
    latin = sum(1 for character in head if "a" <= character <= "z")
    arabic = sum(1 for character in sample if "\u0600" <= character <= "\u06ff")
    if arabic * 3 < letters:
        words = Counter(head.split())
        return "en" if latin * 2 > letters and sum(words[word] for word in _COMMON["en"]) else "und"
    words = Counter(re.findall(r"[^\W\d_]+", head))
    total = sum(words.values())
    score = {tag: sum(words[word] for word in _COMMON[tag]) / total for tag in ("fa", "ar")}
    score["fa"] += 4 * len(_PERSIAN.findall(sample)) / letters
    score["ar"] += sum(count for word, count in words.items() if word.startswith("ال") and len(word) > 3) / total
    if len(_SORANI.findall(sample)) * 20 > letters:
        return "ckb"
    return "fa" if score["fa"] > score["ar"] else "ar"
