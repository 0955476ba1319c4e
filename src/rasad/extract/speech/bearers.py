"""Find who may later be called by a noun alone: bodies and offices by their first noun, and which persons are women."""

from collections.abc import Mapping, Sequence

from rasad.extract.cast import Cast, Placed
from rasad.extract.found import Found
from rasad.extract.speech.nouns import bare, is_feminine_noun
from rasad.extract.speech.punctuation import OPENING
from rasad.text import Text
from rasad.vocabulary.lexicon import Lexicon

_SHE_DID = "ت"
_TO = "ل"
_CALLED_SHORT = frozenset({"organisation", "country"})


class Told(Found, frozen=True):
    """Hold, in order, where bodies and states are told of, and persons by an office or by name."""

    bodies: list[Placed]
    roles: list[Placed]
    names: list[Placed]


def sort_told(cast: Cast) -> Told:
    """Sort the places of a cast by who is told of there, and how."""
    found, figures = Told([], [], []), cast.figures
    bodies, roles, names = found.bodies, found.roles, found.names
    for placed in cast.placed:
        kind = figures[placed.figure].kind
        if kind == "person":
            form = placed.form
            if form == "name":
                names.append(placed)
            elif form == "role":
                roles.append(placed)
        elif kind in _CALLED_SHORT:
            bodies.append(placed)
    return found


def find_heads(
    text: Text, lexicon: Lexicon, cast: Cast, bodies: Sequence[Placed]
) -> Mapping[str, list[Placed]]:
    """Return, by its first noun, where a body is named: what is later called الوزارة or این سازمان for short.

    That noun is part of the name (وزارة الدفاع) or stands before it (صحيفة "...", روزنامه «...»).
    """
    words, figures = text.words, cast.figures
    nouns, fields = lexicon.lists["body_nouns"], lexicon.lists["field_bodies"]
    found: dict[str, list[Placed]] = {}
    for placed in bodies:
        first, end, figure = placed.first, placed.end, placed.figure
        head = ""
        if end - first > 1:
            head = bare(lexicon, words[first])  # المملكة العربية السعودية, later المملكة
            found.setdefault(head, []).append(placed)
        if figures[figure].kind == "country":
            continue
        if head in fields:
            found.setdefault(bare(lexicon, words[first + 1]), []).append(placed)
        before = first - 1
        while before >= 0 and words[before] in OPENING:
            before -= 1
        for word in reversed(words[max(before - 1, 0) : before + 1]):  # سایت اینترنتی «...»
            noun = bare(lexicon, word)
            noun = noun if noun in nouns else word[1:] if word[:1] == _TO else noun  # لصحيفة "..."
            if noun in nouns:
                found.setdefault(noun, []).append(placed)
                break
    return found


def find_offices(text: Text, lexicon: Lexicon, told: Told) -> Mapping[str, list[Placed]]:
    """Return, by its first noun, where an office stands for a person.

    So does a noun of persons right before a name: القاضي سالم, later القاضي.
    """
    words, article, callings = text.words, lexicon.article, lexicon.lists["callings"]
    found: dict[str, list[Placed]] = {}
    for placed in told.roles:
        found.setdefault(bare(lexicon, words[placed.first]), []).append(placed)
    for placed in told.names if article else ():
        before = words[placed.first - 1] if placed.first else ""
        if before.startswith(article) and (noun := bare(lexicon, before)) in callings:
            found.setdefault(noun, []).append(placed)
    return found


def find_women(text: Text, lexicon: Lexicon, told: Told) -> dict[int, bool]:
    """Return which persons all their offices show to be a woman (السفيرة) or a man, or a name (سارة) or verb (وأعلنت سالم) to be a woman."""
    words, shown, masculine = text.words, dict[int, set[bool]](), lexicon.lists["masculine_titles"]
    for placed in told.roles:
        feminine = is_feminine_noun(text, placed.first) and words[placed.first] not in masculine
        shown.setdefault(placed.figure, set()).add(feminine)
    women = {figure: genders.pop() for figure, genders in shown.items() if len(genders) == 1}
    if not lexicon.article:
        return women
    names, verbs = lexicon.lists["women_names"], lexicon.lists["past_verbs"]
    acting: dict[int, set[bool]] = {}
    for placed in told.names:
        first = placed.first
        if words[first] in names:
            women[placed.figure] = True
        verb = words[first - 1] if first else ""
        stem = verb if verb in verbs else verb[1:]
        if stem in verbs:
            acting.setdefault(placed.figure, set()).add(stem[-1] == _SHE_DID and stem[:-1] in verbs)
    return {figure: True for figure, genders in acting.items() if genders == {True}} | women
