"""Build the cast of words of ours and write it as plain tuples, to compare with what is expected."""

from rasad.clean.prepare import prepare
from rasad.document import Document
from rasad.extract.cast import Cast
from rasad.extract.people.build_cast import build_cast
from rasad.extract.people.ground import Ground, lay_ground
from rasad.stages import at_once
from rasad.text import Text
from rasad.vocabulary.load import load

VOCABULARY = load()


def text_of(words: str) -> Text:
    """Return a text of ours, prepared."""
    return prepare(Document(source="ours.txt", text=words))


def ground_of(words: str, language: str) -> Ground:
    """Return what stands at each word of a text of ours."""
    text, lexicon = text_of(words), VOCABULARY.lexicons[language]
    return lay_ground(text, lexicon.scan(text.words), lexicon)


def cast_of(
    words: str, language: str, *, home: str | None = None, year: int | None = None
) -> tuple[Text, Cast]:
    """Return a text of ours and its cast."""
    text, lexicon = text_of(words), VOCABULARY.lexicons[language]
    return text, at_once(build_cast(text, lexicon.scan(text.words), lexicon, home=home, year=year))


def persons(words: str, language: str, *, home: str | None = None) -> list[tuple[list[str], list[str]]]:
    """Return each person's names and role phrases as they stand in the text, in order."""
    text, cast = cast_of(words, language, home=home)
    found = []
    for figure in cast.figures:
        if figure.kind == "person":
            places = [placed for placed in cast.placed if placed.figure == figure.number]
            names = [text.evidence(place.first, place.end) for place in places if place.form != "role"]
            roles = [text.evidence(place.first, place.end) for place in places if place.form == "role"]
            found.append((names, roles))
    return found


def names(words: str, language: str) -> list[str]:
    """Return all names of persons as they stand in the text, in order."""
    text, cast = cast_of(words, language)
    return [
        text.evidence(place.first, place.end)
        for place in cast.placed
        if cast.kind(place) == "person" and place.form != "role"
    ]


def offices(words: str, language: str, *, home: str | None = None) -> list[tuple[str, str | None, bool]]:
    """Return office, state and whether it is a former one, for every person of the text."""
    _, cast = cast_of(words, language, home=home)
    return [
        (office.office, office.of, office.former)
        for figure in cast.figures
        if figure.kind == "person"
        for office in figure.offices
    ]
