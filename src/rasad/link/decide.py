"""Link a reading to the record: give all that it tells of an id, and say by which judgements."""

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from rasad.entity import Entity
from rasad.event import Agreement, Event
from rasad.judgement import Judgement, Linking, address
from rasad.link.candidates import (
    Facts,
    Known,
    agreement_keys,
    event_keys,
    facts_of,
    keys_to_ask,
    keys_to_keep,
)
from rasad.link.compare import HOLDER, Opinion, compare, compare_roles
from rasad.link.compare_events import IN_THE_NEWS, compare_agreements, compare_events
from rasad.link.terms import agreement_of, entity_of, event_of, report_day
from rasad.reading import Reading, Referent
from rasad.spelling import slug
from rasad.vocabulary.load import Vocabulary

_FIRM = 5
"""From this weight on, an opinion holds even where the report seems to tell two apart: it names both in full."""

_FIRST = Opinion("same", "first told here", 0)
"""What is judged of something that nobody told of before: it is itself."""


@dataclass(slots=True, kw_only=True)
class _Desk:
    """Hold what is settled while one reading is linked."""

    reading: Reading
    known: Known
    given: frozenset[str]
    settled: Mapping[str, str]
    day: date | None
    ids: dict[str, str] = field(default_factory=dict)
    evidence: dict[str, str] = field(default_factory=dict)
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    addressed: set[str] = field(default_factory=set)
    shares: list[Entity | Event | Agreement] = field(default_factory=list)
    judgements: list[Judgement] = field(default_factory=list)

    def address(self, kind: str, start: int, end: int) -> str:
        """Return the address of words of this report; a second thing told by the same words is numbered."""
        found = address(self.reading.document.id, kind, start, end)
        wanted, number = found, 2
        while wanted in self.addressed:
            wanted, number = f"{found}/{number}", number + 1
        self.addressed.add(wanted)
        return wanted

    def judge(self, evidence: str, known: str, opinion: Opinion) -> None:
        """Put an opinion on record as a judgement."""
        self.judgements.append(
            Judgement(
                evidence=evidence,
                known=known,
                verdict=opinion.verdict,
                rule=opinion.rule,
                reasons=opinion.reasons,
            )
        )


def link(
    reading: Reading,
    known: Known,
    *,
    settled: Mapping[str, str] | None = None,
    given: frozenset[str] = frozenset(),
) -> Linking:
    """Return the record's id of every referent, event and agreement of a reading, with the judgements.

    `known` answers what the record has; `settled` gives addresses their ids where that is decided already, by a
    person or when the reading came in; `given` are given names, folded, by which حسن is told from حسین.
    The same reading and the same record always give the same linking.
    """
    desk = _Desk(reading=reading, known=known, given=given, settled=settled or {}, day=report_day(reading))
    _link_referents(desk, [each for each in reading.referents if each.kind != "person"])
    _link_referents(desk, [each for each in reading.referents if each.kind == "person"])
    _link_agreements(desk)
    _link_events(desk)
    return Linking(
        ids=desk.ids,
        evidence=desk.evidence,
        shares=tuple(desk.shares),
        keys=desk.keys,
        judgements=tuple(desk.judgements),
    )


def _link_referents(desk: _Desk, referents: Sequence[Referent]) -> None:
    """Settle referents, the best known first, so that weak opinions find strong ones settled."""
    told = {each.id: entity_of(each, desk.ids, desk.day) for each in referents}
    facts = {local: facts_of(entity) for local, entity in told.items()}
    evidence = {each.id: _referent_address(desk, each) for each in referents}
    asked = {
        key
        for each in referents
        if evidence[each.id] not in desk.settled
        for key in keys_to_ask(facts[each.id])
    }
    found = desk.known.entities(asked) if asked else ()
    for referent in sorted(referents, key=lambda each: _standing(facts[each.id])):
        address_of = evidence[referent.id]
        chosen = desk.settled.get(address_of) or _recognise(desk, address_of, facts[referent.id], found)
        if chosen is None:
            chosen = _new_id(referent, address_of)
            desk.judge(address_of, chosen, _FIRST)
        _keep(desk, told[referent.id], address_of, chosen, keys_to_keep(facts[referent.id]))


def _referent_address(desk: _Desk, referent: Referent) -> str:
    first = next((each for each in referent.mentions if each.form == "name"), referent.mentions[0])
    return desk.address(referent.kind, first.start, first.end)


def _standing(facts: Facts) -> tuple[bool, bool, int, bool]:
    """Return what orders referents, the best known first."""
    parts = max((len(name.parts) for name in facts.names), default=0)
    return facts.known is None, facts.wikidata is None, -parts, not facts.offices


def _recognise(desk: _Desk, evidence: str, facts: Facts, found: Sequence[Entity]) -> str | None:
    """Return the id of the entity that a referent surely is, or None; put every opinion on record."""
    taken = set(desk.ids.values())
    same: list[tuple[Opinion, str]] = []
    for entity in found:
        opinion = compare(facts, entity, day=desk.day, given=desk.given)
        if opinion is None or (entity.id in taken and opinion.weight < _FIRM):
            continue
        if opinion.verdict == "same":
            same.append((opinion, entity.id))
        elif opinion.verdict == "unsure":
            desk.judge(evidence, entity.id, opinion)
    if facts.names:
        same = [each for each in same if each[0].rule != HOLDER or not _other_holder(desk, facts, found)]
    return _best(desk, evidence, same)


def _other_holder(desk: _Desk, facts: Facts, found: Sequence[Entity]) -> bool:
    """Tell whether somebody else with a name held the office about then, and may be who an earlier report meant."""
    return any(
        entity.names
        and entity.id not in desk.ids.values()
        and compare_roles(facts, entity, desk.day) is not None
        for entity in found
    )


def _best(desk: _Desk, evidence: str, same: list[tuple[Opinion, str]]) -> str | None:
    """Return the id that outweighs all others; of two that weigh the same neither is sure."""
    same.sort(key=lambda each: (-each[0].weight, each[1]))
    if not same:
        return None
    opinion, chosen = same[0]
    if len(same) > 1 and same[1][0].weight == opinion.weight:
        for rival, known in same:
            desk.judge(evidence, known, rival._replace(verdict="unsure", rule=f"{rival.rule}, of several"))
        return None
    desk.judge(evidence, chosen, opinion)
    return chosen


def _new_id(referent: Referent, evidence: str) -> str:
    """Return an id for what is met for the first time, made of its name and of where it stands."""
    if referent.known:
        return f"{referent.kind}-{slug(referent.known)}"
    if referent.kind == "country" and referent.country:
        return f"country-{slug(referent.country)}"
    names = [referent.names[tag] for tag in sorted(referent.names, key=lambda tag: (tag != "en", tag))]
    offices = [" ".join(filter(None, (held.office, held.of))) for held in referent.positions]
    called = next((slug(name) for name in (*names, *offices) if slug(name)), "unnamed")
    return f"{referent.kind}-{called}-{_digest(evidence)}"


def _digest(evidence: str) -> str:
    return hashlib.sha256(evidence.encode()).hexdigest()[:8]


def _link_agreements(desk: _Desk) -> None:
    """Settle the agreements: of all pairings with the record's, the weightiest first, each but once."""
    told = [agreement_of(each, desk.reading, desk.ids, desk.day) for each in desk.reading.agreements]
    evidence = [desk.address("agreement", *each.spans[0]) for each in desk.reading.agreements]
    keys = [agreement_keys(agreement) for agreement in told]
    asked = frozenset[str]().union(*keys)
    opinions = [
        (opinion, number, candidate.id)
        for candidate in (desk.known.agreements(asked) if asked else ())
        for number, agreement in enumerate(told)
        if evidence[number] not in desk.settled and (opinion := compare_agreements(agreement, candidate))
    ]
    chosen = _pair_off(desk, _without_rivals(opinions), evidence)
    for number, agreement in enumerate(told):
        parties = "-".join(slug(each) for each in agreement.parties) or agreement.kind
        made = f"agreement-{parties[:40]}-{_digest(evidence[number])}"
        _keep(
            desk,
            agreement,
            evidence[number],
            _first(desk, chosen, number, evidence[number], made),
            keys[number],
        )


def _link_events(desk: _Desk) -> None:
    """Settle the events, as agreements are."""
    told = [event_of(each, desk.ids, desk.day) for each in desk.reading.events]
    evidence = [desk.address(each.kind, *each.spans[0]) for each in desk.reading.events]
    keys = [event_keys(event) for event in told]
    asked = frozenset[str]().union(*keys)
    opinions = [
        (opinion, number, candidate.id)
        for candidate in (desk.known.events(asked) if asked else ())
        for number, event in enumerate(told)
        if evidence[number] not in desk.settled and (opinion := compare_events(event, candidate))
    ]
    chosen = _pair_off(desk, opinions, evidence)
    for number, event in enumerate(told):
        made = f"event-{event.kind}-{_digest(evidence[number])}"
        _keep(
            desk,
            event,
            evidence[number],
            _first(desk, chosen, number, evidence[number], made),
            keys[number],
        )


def _without_rivals(opinions: list[tuple[Opinion, int, str]]) -> list[tuple[Opinion, int, str]]:
    """Return the opinions; two instruments in the news at once are one where neither could be another."""
    pairs = [(number, known) for opinion, number, known in opinions if opinion.rule == IN_THE_NEWS]
    sure = [each for opinion, *each in opinions if opinion.verdict == "same"]
    told, found = Counter(number for number, _ in pairs), Counter(known for _, known in pairs)
    taken = {each for pair in sure for each in pair}
    return [
        (opinion._replace(verdict="same"), number, known)
        if opinion.rule == IN_THE_NEWS and told[number] == found[known] == 1 and not {number, known} & taken
        else (opinion, number, known)
        for opinion, number, known in opinions
    ]


def _pair_off(
    desk: _Desk, opinions: list[tuple[Opinion, int, str]], evidence: Sequence[str]
) -> dict[int, str]:
    """Return for each number the id that it is, weightiest opinions first, and put them on record."""
    chosen: dict[int, str] = {}
    taken = set(desk.settled.values())
    for opinion, number, known in sorted(opinions, key=lambda each: (-each[0].weight, each[1], each[2])):
        if number in chosen or known in taken:
            continue
        desk.judge(evidence[number], known, opinion)
        if opinion.verdict == "same":
            chosen[number] = known
            taken.add(known)
    return chosen


def _first(desk: _Desk, chosen: Mapping[int, str], number: int, evidence: str, made: str) -> str:
    """Return the id that is settled or chosen, else the one made, which this report is then the first to tell of."""
    found = desk.settled.get(evidence) or chosen.get(number)
    if found is None:
        desk.judge(evidence, made, _FIRST)
    return found or made


def _keep(
    desk: _Desk, told: Entity | Event | Agreement, evidence: str, chosen: str, keys: frozenset[str]
) -> None:
    """Give what a report tells of its id in the record, with what it says of it and where it is to be found."""
    desk.ids[told.id] = chosen
    desk.evidence[told.id] = evidence
    desk.shares.append(replace(told, id=chosen))
    desk.keys[chosen] = tuple(sorted({*desk.keys.get(chosen, ()), *keys}))


def linker(vocabulary: Vocabulary) -> Callable[[Reading, Known, Mapping[str, str]], Linking]:
    """Return `link` with the given names of a vocabulary, as a record takes it."""
    given = frozenset[str]().union(
        *(each.lists.get("given_names", ()) for each in vocabulary.lexicons.values())
    )

    def link_reading(reading: Reading, known: Known, settled: Mapping[str, str]) -> Linking:
        return link(reading, known, settled=settled, given=given)

    return link_reading
