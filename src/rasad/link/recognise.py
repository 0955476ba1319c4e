"""Recognise those whom a report mentions: each referent is given the id of an entity, known or new."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rasad.entity import Entity, NameUse, Tenure
from rasad.judgement import made_id
from rasad.link.candidates import Facts, facts_of, facts_told, holder_keys, keys_to_ask, keys_to_keep
from rasad.link.compare import HOLDER, Opinion, compare, compare_roles
from rasad.link.desk import FIRST, Desk
from rasad.link.terms import accounts_of, names_of, tenures_of
from rasad.reading import Referent
from rasad.spelling import slug

_FIRM = 5
"""From this weight on, an opinion holds even where the report seems to tell two apart: it names both in full."""
_SURE = 4
"""From this weight on, an opinion that does not win still tells who somebody told of before is."""
_DOUBTS = 3
"""So many doubts are put on record of one referent, the weightiest."""


def link_referents(desk: Desk, referents: Sequence[Referent]) -> None:
    """Settle referents, the best known first, so that weak opinions find strong ones settled."""
    described = [_describe(desk, each) for each in referents]
    keys = [each.keys for each in described if desk.asks_rules(each.evidence)]
    desk.known.prepare(frozenset[str]().union(*keys))
    described.sort(key=_standing)
    added: list[Entity] = []
    for referent, names, tenures, facts, address_of, asked in described:
        chosen, is_new = desk.decided_id(address_of), False
        if desk.asks_rules(address_of):
            ruled = _recognise(desk, address_of, facts, (*desk.known.entities(asked), *added))
            if ruled is None:
                ruled = _new_id(referent, address_of, desk.barred(address_of))
                desk.judge(address_of, ruled, FIRST)
                is_new = True
            chosen = chosen or ruled
        assert chosen is not None  # decided, or else the rules were asked
        share = Entity(
            id=chosen,
            kind=referent.kind,
            names=names,
            tenures=tenures,
            known=referent.known,
            wikidata=referent.wikidata,
            country=referent.country,
        )
        if is_new:
            # Somebody whom the report names in full in two places is one, though it was read as two.
            added.append(share)
        desk.keep(share, referent.id, address_of, keys_to_keep(facts))


class _Described(NamedTuple):
    """Hold what a report tells of a referent, and the keys under which it may be known."""

    referent: Referent
    names: tuple[NameUse, ...]
    tenures: tuple[Tenure, ...]
    facts: Facts
    evidence: str
    keys: frozenset[str]


def _describe(desk: Desk, referent: Referent) -> _Described:
    names = names_of(referent, accounts_of(referent, desk.reading.document.text))
    tenures = tenures_of(referent, desk.ids, desk.day)
    facts = facts_told(referent.kind, names, tenures, (referent.known, referent.wikidata, referent.country))
    return _Described(referent, names, tenures, facts, _referent_address(desk, referent), keys_to_ask(facts))


def _referent_address(desk: Desk, referent: Referent) -> str:
    first = referent.mentions[0]
    if first.form != "name":
        first = next((each for each in referent.mentions if each.form == "name"), first)
    evidence = desk.address(referent.kind, first.start, first.end)
    if not desk.free:
        desk.carry(evidence, referent.kind, [(each.start, each.end) for each in referent.mentions])
    return evidence


def _standing(described: _Described) -> tuple[bool, bool, int, bool]:
    """Return what orders referents, the best known first."""
    facts = described.facts
    if len(facts.names) == 1:
        return facts.known is None, facts.wikidata is None, -len(facts.names[0].parts), not facts.offices
    parts = max((len(name.parts) for name in facts.names), default=0)
    return facts.known is None, facts.wikidata is None, -parts, not facts.offices


def _recognise(desk: Desk, evidence: str, facts: Facts, candidates: Iterable[Entity]) -> str | None:
    """Return the id of the entity that a referent surely is, or None; put the opinions on record.

    Candidates are those that share a key with it, and those that this report added.
    """
    taken, barred, day, given = desk.taken, desk.barred(evidence), desk.day, desk.given
    opinions: list[tuple[Opinion, Entity]] = []
    for entity in candidates:
        opinion = None if entity.id in barred else compare(facts, entity, day=day, given=given)
        if opinion is not None and (opinion.weight >= _FIRM or entity.id not in taken):
            opinions.append((opinion, entity))
    if not opinions:
        return None
    if len(opinions) > 1:
        opinions.sort(key=lambda each: (-each[0].weight, each[1].id))
    for opinion, entity in [each for each in opinions if each[0].verdict == "unsure"][:_DOUBTS]:
        desk.judge(evidence, entity.id, opinion)
    same = [each for each in opinions if each[0].verdict == "same"]
    if same and facts.names and same[0][0].rule == HOLDER and _other_holder(desk, facts):
        return None
    return _best(desk, evidence, facts, same) if same else None


def _other_holder(desk: Desk, facts: Facts) -> bool:
    """Tell whether somebody else with a name held the office about then, and may be who an earlier report meant."""
    return any(
        entity.names and entity.id not in desk.taken and compare_roles(facts, entity, desk.day) is not None
        for entity in desk.known.entities(holder_keys(facts))
    )


def _best(desk: Desk, evidence: str, facts: Facts, same: list[tuple[Opinion, Entity]]) -> str | None:
    """Return the id that outweighs all others; of several that weigh the same neither is sure.

    Of these, one of whom just the same is told is meant: a short name without office is the one that stood
    so before. Else every report that leaves doubt would add one more to doubt between.
    """
    best = [each for each in same if each[0].weight == same[0][0].weight] if len(same) > 1 else same
    if len(best) > 1:
        best = [each for each in best if _told_alike(facts, facts_of(each[1]))][:1] or best
    if len(best) == 1:
        desk.judge(evidence, best[0][1].id, best[0][0])
        _join_others(desk, facts, best[0], same)
        return best[0][1].id
    for opinion, entity in best[:_DOUBTS]:
        desk.judge(
            evidence, entity.id, opinion._replace(verdict="unsure", rule=f"{opinion.rule}, of several")
        )
    return None


def _join_others(
    desk: Desk, facts: Facts, best: tuple[Opinion, Entity], same: list[tuple[Opinion, Entity]]
) -> None:
    """Join with who is meant somebody told of apart, if this report is sure of both: الرويلي first, then فياض الرويلي.

    Only one such: of two namesakes nobody knows which was meant before.
    """
    if len(same) == 1:
        return
    chosen = best[1]
    others = [each for each in same if each[1].id != chosen.id and each[0].weight >= _SURE]
    if facts.kind != "person" or best[0].weight < _FIRM or len(others) != 1 or not _is_full(facts):
        return
    opinion, other = others[0]
    between = compare(facts_of(other), chosen, day=desk.day, given=desk.given)
    if between is not None and between.verdict != "different" and other.known is None:
        desk.join(other.id, chosen.id, opinion.rule, *opinion.reasons)


def _is_full(facts: Facts) -> bool:
    return any(len(name.parts) > 1 for name in facts.names)


def _told_alike(facts: Facts, other: Facts) -> bool:
    return bool(set(facts.names) & set(other.names)) and facts.offices == other.offices


def _new_id(referent: Referent, evidence: str, barred: frozenset[str]) -> str:
    """Return an id for what is met for the first time: the vocabulary's, or of its name and where it stands."""
    given = None
    if referent.known:
        given = f"{referent.kind}-{slug(referent.known)}"
    elif referent.kind == "country" and referent.country:
        given = f"country-{slug(referent.country)}"
    if given:
        return made_id(given, evidence) if given in barred else given
    names = [referent.names[tag] for tag in sorted(referent.names, key=lambda tag: (tag != "en", tag))]
    offices = [" ".join(filter(None, (held.office, held.of))) for held in referent.positions]
    called = next((slug(name) for name in (*names, *offices) if slug(name)), "unnamed")
    return made_id(f"{referent.kind}-{called}", evidence)
