"""Tell what a cue may govern where the verb of speech opens its clause: a clause, an object, a preposition."""

from functools import cache

from rasad.extract.found import Found
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.speech import CALLING, governed


class Government(Found, frozen=True):
    """Hold what a cue may govern, and whether it has an addressee."""

    governs: frozenset[str]
    clause: bool
    takes_object: bool
    addressing: bool
    calling: bool  # whether it calls on somebody to do something
    reports: bool  # whether what stands under its preposition is whose words it carries
    least: int  # words of a quotation, at least
    plain: bool  # whether it only tells that somebody said something


def government_of(match: CueMatch) -> Government:
    """Return what a cue governs."""
    row = match.row
    return _government(row.governs, row.act)


@cache
def _government(told: tuple[str, ...], act: str) -> Government:
    """Return the government of cues of an act that govern the same."""
    governs = governed(told)
    takes_object = "object" in governs
    addressing = takes_object and (act in CALLING or (act == "assert" and "ب" in governs))
    least = 1 if act == "describe" else 3  # تعتبرها أنقرة "إرهابية"
    return Government(
        governs,
        "clause" in governs,
        takes_object,
        addressing,
        act in CALLING,
        act == "report",
        least,
        act == "assert",
    )
