"""Turn the cast of a report into the referents of its reading."""

from collections.abc import Mapping, Sequence

from rasad.extract.cast import Cast, Figure
from rasad.reading import Mention, Position, Referent
from rasad.text import Text
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Country, Named


def referent_ids(cast: Cast) -> dict[int, str]:
    """Return the id of each figure that is mentioned anywhere: its vocabulary row's, else kind and number."""
    ids: dict[int, str] = {}
    for mention in cast.placed:
        figure = cast.figures[mention.figure]
        ids.setdefault(figure.number, f"{figure.kind}-{figure.known or figure.number + 1}")
    return ids


def make_referents(
    text: Text, cast: Cast, ids: Mapping[int, str], matches: Mapping[str, Sequence[Match]]
) -> tuple[Referent, ...]:
    """Return the referents with all their mentions, in the order in which the text first mentions them.

    Whom the vocabulary knows has its names in other languages too.
    """
    known = _known_rows(matches)
    mentions: dict[int, list[Mention]] = {}
    for placed in cast.placed:
        start, end = text.span(placed.first, placed.end)
        mentions.setdefault(placed.figure, []).append(Mention(start=start, end=end, form=placed.form))
    return tuple(
        Referent(
            id=ids[number],
            kind=figure.kind,
            names=_names(figure, known.get(_known_key(figure))),
            mentions=tuple(found),
            positions=_positions(text, figure),
            known=figure.known,
            wikidata=figure.wikidata,
            country=figure.country,
        )
        for number, found in mentions.items()
        for figure in [cast.figures[number]]
    )


def _names(figure: Figure, row: Named | Country | None) -> dict[str, str]:
    """Return the names by language: a person's as the report has it, what else is known as the vocabulary has it.

    Reports write the conjunction and the article onto the name of a state (والعراق).
    """
    known = {tag: names[0] for tag, names in row.names.items() if names} if row else {}
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
            if isinstance(row, Named | Country):
                found[row.id if isinstance(row, Named) else row.code] = row
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
