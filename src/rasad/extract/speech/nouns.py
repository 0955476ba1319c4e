"""Tell what a noun is by itself: its form without the article, its gender."""

from rasad.script import fold
from rasad.text import Text
from rasad.vocabulary.lexicon import Lexicon

_FEMININE = fold("ة")
_REMEMBERED = 200_000  # words whose stems are kept


def bare(lexicon: Lexicon, word: str) -> str:
    """Return a noun without its article and what is written onto that (الوزارة, للوزارة and وزارة are one).

    Behind the last word of a text stands an empty one, and it is its own.
    """
    try:
        return lexicon.notes["bare"][word]
    except KeyError:
        return _note(lexicon, word)


def _note(lexicon: Lexicon, word: str) -> str:
    """Find a noun's stem, and remember it."""
    notes = lexicon.notes.setdefault("bare", {})
    if len(notes) > _REMEMBERED:
        notes.clear()
    found = notes[word] = _bare(lexicon, word)
    return found


def _bare(lexicon: Lexicon, word: str) -> str:
    """Return a noun without its article; a language that has none has no such nouns."""
    article = lexicon.article
    if not article:
        return word
    for prefix in lexicon.prefixes.get(word[:1], ()):
        with_article = prefix.endswith(article) or prefix in lexicon.swallowed
        if with_article and word.startswith(prefix) and len(word) > len(prefix) + 2:
            return word[len(prefix) :]
    return word


def is_feminine_noun(text: Text, word: int) -> bool:
    """Tell whether a noun of Arabic is feminine by its form as received (ونظيره is not)."""
    return text.words[word].endswith(_FEMININE) and text.evidence(word, word + 1).endswith("ة")
