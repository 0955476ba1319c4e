"""Set a scene for the rules of speech: a text of ours with a cast made by hand."""

import re

from rasad.clean.prepare import prepare
from rasad.document import Document
from rasad.extract.cast import Figure, Placed, make_cast
from rasad.extract.speech.scene import Scene, set_scene
from rasad.reading import Form, Kind
from rasad.text import Text
from rasad.vocabulary.load import load

VOCABULARY = load()
_KINDS: dict[str, Kind] = {"+": "organisation", "~": "country"}


def text_of(words: str) -> Text:
    """Return a text of ours, prepared."""
    return prepare(Document(source="ours.txt", text=words))


def words_at(text: Text, start: int, end: int) -> tuple[int, int]:
    """Return the word numbers that some offsets of the document cover."""
    inside = [
        n for n in range(len(text.words)) if text.span(n, n + 1)[0] < end and text.span(n, n + 1)[1] > start
    ]
    return inside[0], inside[-1] + 1


def stage(words: str, language: str, cast: dict[str, list[str]]) -> tuple[Scene, list[str]]:
    """Return the scene of a text and the names of its figures.

    `cast` gives each figure's mentions as they stand in the text, every place where they stand being
    one; a mention that begins with `*` is a role, one that begins with `+` names an organisation,
    one with `~` a state.
    """
    text = text_of(words)
    figures, placed = [], []
    taken: set[int] = set()
    for number, (name, mentions) in enumerate(cast.items()):
        kind: Kind = _KINDS.get(mentions[0][0], "person")
        figures.append(Figure(number=number, kind=kind, names={language: name}, offices=[]))
        for mention in sorted(mentions, key=len, reverse=True):
            form: Form = "role" if mention.startswith("*") else "name"
            for match in re.finditer(re.escape(mention.lstrip("*+~")), words):
                span = words_at(text, *match.span())
                if taken.isdisjoint(range(*span)):
                    taken.update(range(*span))
                    placed.append(Placed(*span, form, number))
    lexicon = VOCABULARY.lexicons[language]
    return set_scene(text, lexicon, lexicon.scan(text.words), make_cast(figures, placed)), list(cast)
