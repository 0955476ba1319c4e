"""Let capitals and palaces speak for their states right beside a verb of speech: دانت باريس, تهران گفت; elsewhere they are places."""

from collections.abc import Mapping, Sequence

from rasad.extract.cast import Cast, Figure, Placed, make_cast
from rasad.extract.speech.cues import CueMatch
from rasad.script import fold
from rasad.text import Text
from rasad.vocabulary.lexicon import Lexicon, Match
from rasad.vocabulary.schema import Country, Cue, Word

_PRONOUNS = tuple(map(fold, ("ه", "ها", "هم", "هما")))


def with_seats(cast: Cast, matches: Mapping[str, Sequence[Match]], lexicon: Lexicon, text: Text) -> Cast:
    """Return the cast with the capitals that speak for their states, and with those states that only so are named."""
    seats = matches.get("seats", ())
    if not seats:
        return cast
    cues = matches.get("cues", ())
    behind = set() if lexicon.language.verbs == "last" else {match.end for match in cues}
    before = _before(cues, matches, lexicon, text)
    behind |= {end + 2 for end in behind if _is_each_of(lexicon, text.words[end : end + 2])}
    said = {match.end for match in cues if not match.weak} & behind
    for match in seats:
        if match.first in said:
            said.add(match.end)  # أعلنت موسكو وطهران
    behind |= said
    figures = list(cast.figures)
    states = {figure.country: figure.number for figure in figures if figure.kind == "country"}
    found = []
    for match in seats:
        row = match.row
        speaks = match.first in behind or match.end in before
        if not speaks or match.weak or not isinstance(row, Country) or match.prefix not in {"", "و"}:
            continue
        if any(placed.end > match.first for placed in cast.between(max(0, match.first - 8), match.end)):
            continue
        if row.code not in states:
            states[row.code] = len(figures)
            figures.append(_state(row, len(figures)))
        found.append(Placed(match.first, match.end, "name", states[row.code]))
    return make_cast(figures, [*cast.placed, *found]) if found else cast


def _before(
    cues: Sequence[Match], matches: Mapping[str, Sequence[Match]], lexicon: Lexicon, text: Text
) -> set[int]:
    """Return the words before which a subject ends: cues, with their auxiliary (وكانت طهران قد هددت) or relative (أنقرة التي تعتبر)."""
    before = {match.first for match in cues}
    ends = {match.first: match.end for match in matches.get("particles", ())}
    auxiliary = lexicon.meanings("auxiliaries", "particles", text, matches, find=_auxiliary)
    before.update([first for first, _ in auxiliary if ends.get(first, first + 1) in before])
    if lexicon.language.verbs == "first":
        relatives = lexicon.lists["relatives"]
        agents = {match.first for match in cues if not has_object(match, text.words[match.end - 1])}
        # أنقرة التي تعتبر, but الرياض التي وصفها
        before.update({first - 1 for first in agents if text.words[first - 1] in relatives})
    return before


def has_object(match: Match | CueMatch, word: str) -> bool:
    """Tell whether a pronoun written behind a verb is its object: وصفها, but يتهم."""
    row = match.row
    if not isinstance(row, Cue) or not word.endswith(_PRONOUNS):
        return False
    return not word.endswith(tuple(fold(form)[1:] for form in (*row.forms[:1], row.present or "") if form))


def _is_each_of(lexicon: Lexicon, pair: Sequence[str]) -> bool:
    """Tell whether two words say of each: وأعلنت كل من موسكو وطهران."""
    return list(pair[1:]) == ["من"] and pair[0] in lexicon.lists["each_of"]


def _auxiliary(row: Word, _: str) -> str:
    """Return what an auxiliary is, and nothing of other particles."""
    return row.meaning if row.meaning == "auxiliary" else ""


def _state(row: Country, number: int) -> Figure:
    """Return a state as the vocabulary knows it."""
    names = {tag: names[0] for tag, names in row.names.items() if names}
    return Figure(number=number, kind="country", names=names, offices=[], country=row.code)
