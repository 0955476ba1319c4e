"""Offices of Arabic whose body stands in quotation marks: قائد "فيلق القدس", زعيم "تيار الحكمة", المتحدث باسم "حماس"."""

from rasad.extract.people.bodies import read_body
from rasad.extract.people.ground import Ground
from rasad.extract.people.offices import Parts, read_modifiers, read_state
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Office

_MARKS = frozenset({"«", '"', "“"})
_LONGEST = 6
_HEADING = frozenset({"head_of_state", "head_of_organisation", "party_leader", "armed_group_leader"})


def find_quotation(ground: Ground, word: int) -> tuple[int, int] | None:
    """Return the first word inside the quotation marks that open at a word of Arabic, and the closing mark, if few words stand in them."""
    if not ground.arabic or ground.at(word) not in _MARKS:
        return None
    closing = next((end for opening, end in ground.text.quotes if opening == word), word)
    return (word + 1, closing) if word + 1 < closing <= word + _LONGEST else None


def read_quoted_office(ground: Ground, match: Match) -> tuple[Parts, str] | None:
    """Return the office of several words whose last ones stand in quotation marks: قائد "فيلق القدس"."""
    inside = find_quotation(ground, match.end) if match.end == match.first + 1 else None
    if inside is None:
        return None
    first, closing = inside
    head = ground.words[match.first][len(match.prefix) :]
    phrase = " ".join((head, *ground.words[first:closing]))
    for entry in ground.lexicon.forms.get(phrase, ()):
        if entry.subject == "offices" and isinstance(entry.row, Office):
            return Parts(match.first, closing + 1, entry.row.office, entry.row.of), entry.row.takes
    return None


def with_quotation(ground: Ground, parts: Parts, takes: str) -> bool:
    """Take the body in quotation marks right after an office; tell whether there is one."""
    inside = find_quotation(ground, parts.end) if takes in {"body", "party", "president", "state"} else None
    if inside is None:
        return False
    first, closing = inside
    body = read_body(ground, first)
    if body is not None and body.end != closing:
        body = None
    if body is None and takes not in {"body", "party"}:
        return False
    if body is not None and parts.office in _HEADING:
        parts.office = body.head
    parts.end, parts.how = closing + 1, "organisation"
    parts.free = body is None or not body.national
    if body is not None and body.national and body.of and len(body.of) == 2:
        parts.of = body.of
    read_modifiers(ground, parts)
    if not parts.of and not parts.free:
        parts.how = ""
        read_state(ground, parts)
    return True
