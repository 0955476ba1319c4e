"""The country from which a report is told: its outlet's, where its first lines name one."""

from rasad.extract.ground import Ground
from rasad.vocabulary.schema import Named

_HEAD = 60
_BY_LANGUAGE = {"fa": "IR"}


def home_state(ground: Ground) -> str | None:
    """Return the ISO code of the outlet's country: an agency named near the start, else the language's own."""
    for first in sorted(ground.outlets):
        match = ground.outlets[first]
        if first > _HEAD:
            break
        if isinstance(match.row, Named) and match.row.country and not match.weak:
            return match.row.country
    return _BY_LANGUAGE.get(ground.lexicon.language.tag)
