"""Read the dates of a text of ours, for the tests of dates."""

from dataclasses import replace

from rasad.clean.prepare import prepare
from rasad.document import Document
from rasad.extract.dates.find import DatesFound, find_dates
from rasad.text import Text
from rasad.vocabulary.load import load
from rasad.when import When

VOCABULARY = load()


def dates_of(words: str, language: str, published: str | None = None) -> tuple[Text, DatesFound]:
    """Return a text and its dates, read as one in a language and published on a day."""
    when = When.parse(published) if published else None
    text = replace(prepare(Document(source="ours.txt", text=words, published=when)), language=language)
    lexicon = VOCABULARY.lexicons[language]
    return text, find_dates(text, lexicon.scan(text.words), lexicon)


def persian(words: str, published: str | None = "2025-10-21") -> list[tuple[str, str | None]]:
    """Return the words and the value of each date of a Persian text, published on Tuesday 29 Mehr 1404."""
    return _told(words, "fa", published)


def arabic(words: str, published: str | None = "2025-08-12") -> list[tuple[str, str | None]]:
    """Return the words and the value of each date of an Arabic text, published on Tuesday 12 August 2025."""
    return _told(words, "ar", published)


def _told(words: str, language: str, published: str | None) -> list[tuple[str, str | None]]:
    text, found = dates_of(words, language, published)
    return [
        (text.evidence(phrase.first, phrase.end), phrase.when.value if phrase.when else None)
        for phrase in found.phrases
    ]
