"""Turn the cast of a report into the referents of its reading."""

from collections.abc import Mapping, Sequence

from rasad.extract.cast import Cast, Figure
from rasad.reading import Mention, Position, Referent
from rasad.text import Text
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Country, Named


def referent_ids(cast: Cast) -> dict[int, str]:
    """Return the id of each figure that is mentioned anywhere: its vocabulary row's, else kind and number."""
    mentioned = dict.fromkeys([mention.figure for mention in cast.placed])
    figures = [cast.figures[number] for number in mentioned]
    return {figure.number: f"{figure.kind}-{figure.known or figure.number + 1}" for figure in figures}


def make_referents(
    text: Text, cast: Cast, ids: Mapping[int, str], matches: Mapping[str, Sequence[Match]]
) -> tuple[Referent, ...]:
    """Return the referents with all their mentions, in the order in which the text first mentions them.

    Whom the vocabulary knows has its names in other languages too.
    """
    known = _known_rows(matches)
    mentions: dict[int, list[Mention]] = {}
    for placed in cast.placed:
        start, stop = text.span(placed.first, placed.end)
        mention = Mention(start=start, end=stop, form=placed.form)
        if placed.figure in mentions:
            mentions[placed.figure].append(mention)
        else:
            mentions[placed.figure] = [mention]
    return tuple(
        [
            _referent(text, cast.figures[number], ids[number], found, known)
            for number, found in mentions.items()
        ]
    )


def _referent(
    text: Text, figure: Figure, told: str, mentions: Sequence[Mention], known: Mapping[str, Named | Country]
) -> Referent:
    """Return one figure of a cast as a referent, called by an id."""
    return Referent(
        id=told,
        kind=figure.kind,
        names=_names(figure, known.get(_known_key(figure))),
        mentions=tuple(mentions),
        positions=_positions(text, figure) if figure.offices else (),
        known=figure.known,
        wikidata=figure.wikidata,
        country=figure.country,
    )


def _names(figure: Figure, row: Named | Country | None) -> dict[str, str]:
    """Return the names by language: a person's as the report has it, what else is known as the vocabulary has it.

    Reports write the conjunction and the article onto the name of a state (والعراق).
    """
    if row is None:
        return figure.names
    known = {tag: names[0] for tag, names in row.names.items() if names}
    return {**known, **figure.names} if figure.kind == "person" else {**figure.names, **known}


_NAMED = (
    "people",
    "surnames",
    "titled",
    "organisations",
    "outlets",
    "projects",
    "countries",
    "seats",
    "regions",
)


def _known_rows(matches: Mapping[str, Sequence[Match]]) -> dict[str, Named | Country]:
    """Return every row of the vocabulary with names that a text matches, by id or code."""
    found: dict[str, Named | Country] = {}
    for subject in _NAMED:
        for match in matches.get(subject, ()):
            row = match.row
            if isinstance(row, Country):
                found[row.code] = row
            elif isinstance(row, Named):
                found[row.id] = row
    return found


def _known_key(figure: Figure) -> str:
    """Return the id by which the vocabulary knows a figure: a state by its code."""
    return figure.known or (figure.country or "" if figure.kind == "country" else "")


def _positions(text: Text, figure: Figure) -> tuple[Position, ...]:
    """Return the offices that the report gives a figure, each with its words."""
    made = []
    for role in figure.offices:
        start, end = text.span(role.first, role.end)
        made.append(Position(office=role.office, of=role.of, start=start, end=end, former=role.former))
    return tuple(made)


def carrier(text: Text, match: Match) -> Referent:
    """Return the referent of a medium that a report names as its own or as its source.

    Its id is the one that the cast gives the same medium where it mentions it as an actor.
    """
    row = match.row
    assert isinstance(row, Named)
    start, end = text.span(match.first, match.end)
    return Referent(
        id=f"organisation-{row.id}",
        kind="organisation",
        names={tag: names[0] for tag, names in row.names.items()},
        mentions=(Mention(start=start, end=end, form="name"),),
        known=row.id,
        wikidata=row.wikidata,
        country=row.country,
    )
