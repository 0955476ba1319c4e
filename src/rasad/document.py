"""A report as it was received: its text to the letter, where it came from, when it was published."""

import hashlib
from dataclasses import dataclass
from functools import lru_cache

from rasad.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Hold one report's text, untouched, with its source.

    `source` is the path or address it was read from. `published` is what the source tells beside
    the text (a feed, a page's header); where the text itself tells the day, the reading has it.
    """

    source: str
    text: str
    published: When | None = None

    @property
    def id(self) -> str:
        """Return the hex SHA-256 of source and text, told apart by a NUL."""
        return _digest(self.source, self.text)


@lru_cache(maxsize=256)
def _digest(source: str, text: str) -> str:
    """Return the digest; whatever is told of a report asks for its id, some thirty times."""
    return hashlib.sha256(f"{source}\0{text}".encode("utf-8", "surrogatepass")).hexdigest()
