"""Where a report names states, by name, adjective or capital, and which two it is about."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rasad.extract.events.setting import Setting
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Country

BODY = "#"
"""What stands before the figure's number of a party that is no state but a body (the IAEA, the EU)."""
_OFTEN = 3  # times that a report names each of its two states before something may be theirs unsaid
_ISO = 2
_KOREAS = ("KP", "KR")
_REALMS = ("SA", "BH", "JO", "MA")


@dataclass(frozen=True, slots=True, kw_only=True)
class States:
    """Hold where states and bodies of no state are named (first word -> end, code), which of these are capitals, and the report's two."""

    at: Mapping[int, tuple[int, str]]
    seats: frozenset[int]
    provinces: frozenset[int]
    pair: tuple[str, ...]
    clear: bool
    counts: Mapping[str, int]


def find_states(setting: Setting, matches: Mapping[str, Sequence[Match]]) -> States:
    """Return where a text names states, by name, adjective or capital, and the two it names most.

    `clear` says that no third state is named nearly as often as the second.
    """
    found, seats, provinces = _named_states(setting, matches)
    counts = Counter([code for word, (_, code) in found.items() if word not in provinces])
    realm = next((code for code in _REALMS if code in counts), None)
    if realm:
        for word in setting.where("realm"):
            if word not in found and (word + 1 not in found or setting.is_joined(word + 1)):
                found[word] = (
                    word + 1,
                    realm,
                )  # المملكة is the report's kingdom, but المملكة الإسبانية is not
                counts[realm] += 1
    ranked = counts.most_common(3)
    pair = tuple(code for code, _ in ranked[:2]) if len(ranked) > 1 else ()
    clear = (
        len(ranked) > 1 and ranked[1][1] >= _OFTEN and (len(ranked) < 3 or 2 * ranked[2][1] <= ranked[1][1])
    )
    clear = clear and all(len(code) == _ISO for code in pair) and not (realm and realm not in pair)
    named = {word for match in matches.get("organisations", ()) for word in range(match.first, match.end)}
    for mention in setting.groups:
        figure = setting.cast.figures[mention.figure]
        if (
            figure.kind == "organisation"
            and figure.known
            and figure.country is None
            and mention.first not in found
        ):
            own = [found[at][1] for at in range(mention.first, mention.end) if at in found and at in named]
            # راه‌آهن جمهوری اسلامی ایران signs for its state
            found[mention.first] = (mention.end, own[0] if own else f"{BODY}{figure.number}")
    return States(
        at=found,
        seats=frozenset(seats),
        provinces=frozenset(provinces),
        pair=pair,
        clear=clear,
        counts=counts,
    )


def _named_states(
    setting: Setting, matches: Mapping[str, Sequence[Match]]
) -> tuple[dict[int, tuple[int, str]], set[int], set[int]]:
    """Return the states that a text names, by word, and which of these words are capitals, which provinces."""
    found: dict[int, tuple[int, str]] = {}
    seats: set[int] = set()
    provinces: set[int] = set()
    governed: dict[str, bool] = {}
    papers = [range(match.first, match.end) for match in matches.get("outlets", ())]
    told = {word for paper in papers for word in paper}  # خبرگزاری فرانسه is no France
    for person in setting.people:
        if person.form == "name":  # محمد شياع السوداني is of no Sudan
            told.update(range(person.first, person.end))
    for subject in ("seats", "demonyms", "regions", "countries"):
        for match in matches.get(subject, ()):
            if match.first in told or found.get(match.first, (0, ""))[0] > match.end:
                continue  # آذربایجان غربی is no Azerbaijan
            if match.weak and _is_alone(setting, match, found):
                continue  # طهران is the capital, and so the state, before it is the province
            if isinstance(match.row, Country):
                found[match.first] = (match.end, match.row.code)
                governed[match.row.code] = bool(match.row.seats)
                if subject == "seats":
                    seats.add(match.first)
                else:
                    seats.discard(match.first)
    for word, (end, code) in found.items():
        if "-" in code and not governed[code]:
            found[word] = (end, code[:_ISO])  # آذربایجان غربی has no government, and acts for its state
            provinces.add(word)
    return found, seats, provinces


def _is_alone(setting: Setting, match: Match, found: Mapping[int, tuple[int, str]]) -> bool:
    """Tell whether a word that mostly means something else means no state: taken already, or in no list of states."""
    if match.first not in found and setting.text.words[match.first] in setting.lists["both_koreas"]:
        return False
    return match.first in found or not _has_neighbour(setting, match, found)


def _has_neighbour(setting: Setting, match: Match, found: Mapping[int, tuple[int, str]]) -> bool:
    """Tell whether a word that mostly means something else stands in a list of states: قطر والإمارات."""
    before = any(word in found for word in range(match.first - 2, match.first))
    return before or any(word in setting.states for word in range(match.end, match.end + 2))


def codes_at(setting: Setting, word: int, code: str) -> tuple[str, ...]:
    """Return the states that a word names, which are two where it is الكوريتين."""
    return _KOREAS if setting.text.words[word] in setting.lists["both_koreas"] else (code,)


def two_or_more(codes: Sequence[str]) -> tuple[str, ...]:
    """Return the codes once each, where they are at least two."""
    found = tuple(dict.fromkeys(codes))
    return found if len(found) > 1 else ()


def both_before(setting: Setting, word: int, states: States, last: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return which two `البلدين` or `دو کشور` means: those spoken of last, of the sentence, of the report."""
    if len(last) == 2:
        return last
    first = setting.sentence(word).first
    here = two_or_more(
        [
            code
            for at in range(first, word)
            if at in states.at
            for code in codes_at(setting, at, states.at[at][1])
        ]
    )
    return here if len(here) == 2 else states.pair
