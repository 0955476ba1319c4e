"""The country from which a report is told: its outlet's, where the report names one."""

from collections.abc import Mapping, Sequence

from rasad.extract.people.ground import Ground
from rasad.extract.provenance import find_provenance
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Named

_UNSAID = "fa"  # Persian reports of unnamed media are taken for Iranian; Arabic ones come from twenty states


def home_state(ground: Ground, matches: Mapping[str, Sequence[Match]]) -> str | None:
    """Return the ISO code of the outlet's country, else that of the first national agency that is named.

    Reuters or the BBC in Arabic have no country of their own here: الرئيس is not the British one.
    """
    language = ground.lexicon.language
    outlet = find_provenance(ground.text, matches).outlet
    named = [outlet] if outlet else []
    named += [ground.outlets[first] for first in sorted(ground.outlets)]
    for match in named:
        row = match.row
        if not isinstance(row, Named) or match.weak or row.country not in language.states:
            continue
        if row.kind == "agency" or (match is outlet and (row.kind == "newspaper" or language.tag == _UNSAID)):
            return row.country
    return language.states[0] if language.tag == _UNSAID and language.states else None
