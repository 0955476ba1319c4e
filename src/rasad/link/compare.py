"""Judge whether a referent of a report and an entity of the record are one: by ids, names, offices, states."""

from datetime import date
from typing import Final, NamedTuple

from rasad.entity import Entity, Tenure
from rasad.judgement import Verdict
from rasad.link.candidates import HELD_BY_ONE, Facts, facts_of
from rasad.script import fold
from rasad.spelling import DROPPED_FIRST, EXACT, Likeness, Name, distance, likeness, skeletons

HOLDER: Final = "holder of the office"
"""The rule of somebody known by an office alone."""
_HOLDS_ON_DAYS: Final = 180
_HOLDS_ON_DAYS_NAMED: Final = 4 * 365
_FOREIGN: Final = frozenset("پچژگ")
_TWO_VOWELS: Final = 0.5
_SON: Final = frozenset(
    map(fold, ("دوم", "سوم", "الثاني", "الثالث", "الابن", "jr", "junior", "ii", "iii", "iv"))
)
"""What is said of a son or grandson of one name, and never left out of his."""
_WRITE_IN_ARABIC_SCRIPT: Final = frozenset(
    "AE AF BH DJ DZ EG EH IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TD TN YE".split()
)
"""States whose people's names Persian and Arabic reports copy; other names are transcribed, now so, now so."""


class Opinion(NamedTuple):
    """Give a verdict on one candidate, with the rule, its reasons and how much it weighs against others."""

    verdict: Verdict
    rule: str
    weight: int
    reasons: tuple[str, ...] = ()


_ACCOUNT: Final = Opinion("same", "account", 8)


def compare(facts: Facts, entity: Entity, *, day: date | None, given: frozenset[str]) -> Opinion | None:
    """Return an opinion on a candidate, or None where the two have nothing to do with each other.

    `day` is the report's; `given` are given names, folded: two that differ are two people (حسن, حسین).
    """
    if facts.kind != entity.kind:
        return None
    if facts.known and entity.known:
        if facts.known == entity.known:
            return Opinion("same", "known", 10, (f"vocabulary: {facts.known}",))
        return Opinion("different", "known", 10, (f"vocabulary: {facts.known}, {entity.known}",))
    if facts.wikidata and facts.wikidata == entity.wikidata:
        return Opinion("same", "wikidata", 9, (facts.wikidata,))
    if facts.kind == "country":
        same = facts.country is not None and facts.country == entity.country
        return Opinion("same", "country code", 9, (str(facts.country),)) if same else None
    other = facts_of(entity)
    if facts.kind != "person":
        return _compare_things(facts, other)
    one_account = not facts.accounts.isdisjoint(other.accounts)
    if not facts.names or not other.names:
        return _ACCOUNT if one_account else compare_roles(facts, entity, day)
    found = _compare_named(facts, other, entity, day=day, given=given)
    # Who holds an office after another one may write from the same account.
    return _ACCOUNT if one_account and found and found.verdict != "different" else found


def _compare_named(
    facts: Facts, other: Facts, entity: Entity, *, day: date | None, given: frozenset[str]
) -> Opinion | None:
    """Judge two people who both have names; most candidates share no part of one, and no more is asked of them."""
    pairs = [(likeness(one, name), one, name) for one in facts.names for name in other.names]
    best = pairs[0] if len(pairs) == 1 else max(pairs, key=_agreement_of)
    if not best[0].parts:
        return None
    near = _near(facts, entity, day, _HOLDS_ON_DAYS_NAMED) or _unplaced(facts, other)
    return _compare_people(facts, other, best, near=near, given=given)


def _agreement_of(found: tuple[Likeness, Name, Name]) -> tuple[bool, int, int]:
    """Return what the pair of names is chosen by that agrees best."""
    return found[0].subset, found[0].parts, -len(found[0].loose)


def _compare_things(facts: Facts, other: Facts) -> Opinion | None:
    """Judge organisations, places and projects: all parts of the name agree, and no other state is told."""
    if facts.states and other.states and not facts.states & other.states:
        return None
    for one in facts.names:
        for name in other.names:
            if len(one.parts) != len(name.parts):
                continue
            pairs = zip(one.parts, name.parts, strict=True)
            if all(distance(part, opposite) <= EXACT for part, opposite in pairs):
                return Opinion("same", "name", 6, (f"{' '.join(one.parts)} = {' '.join(name.parts)}",))
    return None


def compare_roles(facts: Facts, entity: Entity, day: date | None) -> Opinion | None:
    """Judge somebody known by an office alone: one office, one holder, told of at about one time."""
    shared = {each for each in _near(facts, entity, day, _HOLDS_ON_DAYS) if each[0] in HELD_BY_ONE}
    if not shared:
        return None
    return Opinion("same", HOLDER, 2, tuple(" ".join(each) for each in sorted(shared)))


def _near(facts: Facts, entity: Entity, day: date | None, days: int) -> frozenset[tuple[str, str]]:
    """Return the offices that both hold, told of within so many days; an undated report is near to none."""
    return frozenset(
        (held.office, held.of)
        for held in entity.tenures
        if held.of
        and not held.former
        and (held.office, held.of) in facts.offices
        and _within(held, day, days)
    )


def _unplaced(facts: Facts, other: Facts) -> frozenset[tuple[str, str]]:
    """Return the offices that both hold where one of them does not tell the state (the adviser al-Araji)."""
    mine, theirs = {office for office, _ in facts.offices}, {office for office, _ in other.offices}
    shared = (facts.unplaced & (theirs | other.unplaced)) | (mine & other.unplaced)
    return frozenset((office, "of a state not told") for office in shared)


def _within(held: Tenure, day: date | None, days: int) -> bool:
    if day and held.first and held.last:
        return max((held.first - day).days, (day - held.last).days) <= days
    return days > _HOLDS_ON_DAYS


def _compare_people(
    facts: Facts,
    other: Facts,
    found: tuple[Likeness, Name, Name],
    *,
    near: frozenset[tuple[str, str]],
    given: frozenset[str],
) -> Opinion | None:
    """Judge two people who both have names, by the pair of names that agrees best."""
    best, one, name = found
    written = f"{' '.join(one.parts)} ~ {' '.join(name.parts)}"
    reasons = (written, *(" ".join(each) for each in sorted(near)))
    if any(_two_given_names(pair, given) for pair in best.loose):
        return Opinion("different", "given names differ", 5, reasons)
    strangers = facts.states and other.states and not facts.states & other.states
    if min(len(one.parts), len(name.parts)) == 1:
        return _compare_single(facts, other, near, reasons)
    if not best.subset or best.patronymic or not _begins_alike(best):
        if near and best.last and _misprint(one, name):
            return Opinion("same", "misprint", 3, reasons)
        return Opinion("different", "other parts of the name differ", 4, reasons)
    # A report may be misread as to whose minister somebody is; three parts of a name seldom agree by chance.
    if strangers and (best.loose or (best.parts < 3 and not _one_post(facts, other))):
        where = f"{', '.join(sorted(facts.states))} and {', '.join(sorted(other.states))}"
        return Opinion("different", "states differ", 4, (written, where))
    doubt = _doubt(facts, other, best, sons=bool(_SON & set(one.parts)) != bool(_SON & set(name.parts)))
    if doubt and not near:
        return Opinion("unsure", doubt, 3, reasons)
    return Opinion("same", "name", 6 + bool(near) + (best.parts > 2), reasons)


def _doubt(facts: Facts, other: Facts, best: Likeness, *, sons: bool) -> str | None:
    """Say why names that agree may still be two people's, or None."""
    shared = facts.states & other.states
    if sons:
        return "father or son"
    # علي محمد may be علي محمد أحمدي: the family name is missing.
    if not best.last and best.parts < 3 and not shared:
        return "end of the name left out"
    doubtful = len(best.loose) == best.parts or any(_plain_and_short(pair) for pair in best.loose)
    if doubtful and (not shared or shared & _WRITE_IN_ARABIC_SCRIPT):
        return "name spelt loosely"
    return None


def _compare_single(
    facts: Facts, other: Facts, near: frozenset[tuple[str, str]], reasons: tuple[str, ...]
) -> Opinion | None:
    """Judge a family name alone: it needs one office of one state; one state alone leaves doubt."""
    if near:
        return Opinion("same", "family name and office", 4, reasons)
    if facts.states & other.states:
        return Opinion("unsure", "family name and state", 1, reasons)
    return None


def _one_post(facts: Facts, other: Facts) -> bool:
    """Tell whether both hold an office of one kind, be it of two states."""
    return bool({office for office, _ in facts.offices} & {office for office, _ in other.offices})


def _begins_alike(found: Likeness) -> bool:
    """Tell whether the given names agree, but for one that writers leave out (محمدجواد ظریف, جواد ظریف)."""
    return found.first or (bool(found.lacking) and all(part in DROPPED_FIRST for part in found.lacking))


def _two_given_names(pair: tuple[str, str], given: frozenset[str]) -> bool:
    """Tell whether two parts are two given names of the lists, both written with the letters of Arabic."""
    return pair[0] in given and pair[1] in given and not _FOREIGN & set("".join(pair))


def _plain_and_short(pair: tuple[str, str]) -> bool:
    """Tell whether two parts have the same few consonants and other long vowels, as سالم and سليم do.

    Foreign names are transcribed with one vowel or another (هیلی, هايلي), but seldom with two others (گارنو, گرین).
    """
    shared = set(skeletons(pair[0])) & set(skeletons(pair[1]))
    foreign = bool(_FOREIGN & set("".join(pair)))
    return any(len(key) <= 3 for key in shared) and (not foreign or distance(*pair) > _TWO_VOWELS)


def _misprint(one: Name, other: Name) -> bool:
    """Tell whether two names are spelt alike but for one letter of one long part (دوتالد for دونالد)."""
    if len(one.parts) != len(other.parts):
        return False
    pairs = list(zip(one.parts, other.parts, strict=True))
    differing = [pair for pair in pairs if distance(*pair) > EXACT]
    if len(differing) != 1:
        return False
    first, second = differing[0]
    if len(first) != len(second) or len(first) < (4 if len(pairs) > 2 else 5):
        return False
    return sum(letter != opposite for letter, opposite in zip(first, second, strict=True)) == 1
