"""Pair what a report tells to have happened with what is known: each event and agreement but once."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from rasad.event import Agreement, Event
from rasad.judgement import made_id
from rasad.link.candidates import agreement_keys, event_keys
from rasad.link.compare import Opinion
from rasad.link.compare_agreements import IN_THE_NEWS, compare_agreements
from rasad.link.compare_events import compare_events
from rasad.link.desk import FIRST, Desk
from rasad.link.terms import agreement_of, event_of, quotes_of
from rasad.link.told_again import TOLD_AGAIN, told_again, with_what_is_told_again
from rasad.spelling import slug

_Known = TypeVar("_Known", Agreement, Event)
_DOUBTS: Final = 3
"""So many doubts are put on record of one event or agreement, the weightiest: of two states reports tell of hundreds."""


def link_agreements(desk: Desk) -> None:
    """Settle the agreements: of all pairings with the record's, the weightiest first, each but once."""
    mentions = desk.reading.agreements
    told = [agreement_of(each, desk.reading, desk.ids, desk.day, plain=desk.plain) for each in mentions]
    evidence = [_address(desk, "agreement", each.spans) for each in mentions]
    again = told_again(told)
    whole = with_what_is_told_again(told, again)
    keys = [agreement_keys(agreement) for agreement in told]
    fitting = _opinions(desk, whole, evidence, keys, but=again)
    opinions = _without_rivals(fitting)
    chosen = _pair_off(desk, opinions, evidence)
    _join_others(desk, fitting, chosen, compare_agreements)
    _join_bare(desk, opinions, evidence, chosen, bare=[not agreement.topics for agreement in told])
    made = [_made_agreement(agreement, evidence[number]) for number, agreement in enumerate(told)]
    for number, original in again.items():
        made[number] = chosen[number] = chosen.get(original) or made[original]
        if desk.asks_rules(evidence[number]):
            desk.judge(evidence[number], chosen[number], TOLD_AGAIN)
    settled = [_first(desk, chosen, number, evidence[number], made[number]) for number in range(len(told))]
    for number, agreement in enumerate(told):
        beside = {
            settled[other]
            for other, rival in enumerate(told)
            if (rival.kind, rival.parties) == (agreement.kind, agreement.parties)
        }
        id_ = settled[number]
        share = replace(agreement, id=id_, beside=tuple(sorted(beside - {id_})))
        desk.keep(share, agreement.id, evidence[number], keys[number])


def _opinions(
    desk: Desk,
    told: Sequence[Agreement],
    evidence: Sequence[str],
    keys: Sequence[frozenset[str]],
    *,
    but: Collection[int],
) -> list[tuple[Opinion, int, Agreement]]:
    """Return what rules think of each agreement told and each that the record knows."""
    desk.known.prepare(frozenset[str]().union(*keys))
    return [
        (opinion, number, candidate)
        for number, agreement in enumerate(told)
        if keys[number] and number not in but and desk.asks_rules(evidence[number])
        for candidate in desk.known.agreements(keys[number])
        if (opinion := compare_agreements(agreement, candidate))
        and _may_be(desk, evidence[number], candidate.id)
    ]


def _join_others(
    desk: Desk,
    fitting: Sequence[tuple[Opinion, int, _Known]],
    chosen: Mapping[int, str],
    compare: Callable[[_Known, _Known], Opinion | None],
) -> None:
    """Join with the one that is meant another told of apart, if this report is sure of both and they are alike."""
    known = {candidate.id: candidate for _, _, candidate in fitting}
    for opinion, number, other in fitting:
        settled = known.get(chosen.get(number, ""))
        if settled is None or opinion.verdict != "same" or other.id in chosen.values():
            continue
        if compare(other, settled) is not None:
            desk.join(other.id, settled.id, opinion.rule, *opinion.reasons)


def _made_agreement(agreement: Agreement, evidence: str) -> str:
    parties = "-".join(slug(each) for each in agreement.parties) or agreement.kind
    return made_id(f"agreement-{parties[:40]}", evidence)


def link_events(desk: Desk) -> None:
    """Settle the events, as agreements are."""
    quotes = quotes_of(desk.reading)
    told = [
        event_of(each, desk.ids, desk.day, quotes=quotes.get(each.id, ())) for each in desk.reading.events
    ]
    evidence = [_address(desk, each.kind, each.spans) for each in desk.reading.events]
    keys = [event_keys(event) for event in told]
    desk.known.prepare(frozenset[str]().union(*keys))
    fitting = [
        (opinion, number, candidate)
        for number, event in enumerate(told)
        if keys[number] and desk.asks_rules(evidence[number])
        for candidate in desk.known.events(keys[number])
        if (opinion := compare_events(event, candidate)) and _may_be(desk, evidence[number], candidate.id)
    ]
    chosen = _pair_off(desk, [(opinion, number, each.id) for opinion, number, each in fitting], evidence)
    _join_others(desk, fitting, chosen, compare_events)
    for number, event in enumerate(told):
        made = made_id(f"event-{event.kind}", evidence[number])
        share = replace(event, id=_first(desk, chosen, number, evidence[number], made))
        desk.keep(share, event.id, evidence[number], keys[number])


def _address(desk: Desk, kind: str, spans: Sequence[tuple[int, int]]) -> str:
    evidence = desk.address(kind, *spans[0])
    desk.carry(evidence, kind, spans)
    return evidence


def _may_be(desk: Desk, evidence: str, candidate: str) -> bool:
    """Tell whether the rules are to compare: what is decided with that alone, if with anything."""
    decided = desk.decided_id(evidence)
    if decided is not None:
        return desk.decided.again and decided == candidate
    return candidate not in desk.barred(evidence)


def _without_rivals(fitting: list[tuple[Opinion, int, Agreement]]) -> list[tuple[Opinion, int, str]]:
    """Return the opinions; two instruments in the news at once are one where neither could be another.

    Of two that fit one equally well none is sure, if a report tells of both: of one visit come two memoranda.
    """
    opinions = [(opinion, number, known.id) for opinion, number, known in fitting]
    pairs = [(number, known) for opinion, number, known in opinions if opinion.rule == IN_THE_NEWS]
    sure = [each for opinion, *each in opinions if opinion.verdict == "same"]
    told, found = Counter(number for number, _ in pairs), Counter(known for _, known in pairs)
    taken = {each for pair in sure for each in pair}
    rivals = _rivals(fitting)

    def weighed(opinion: Opinion, number: int, known: str) -> Opinion:
        if opinion.verdict == "same" and (number, known) in rivals:
            return opinion._replace(verdict="unsure", rule=f"{opinion.rule}, of several")
        alone = told[number] == found[known] == 1 and not {number, known} & taken
        return opinion._replace(verdict="same") if opinion.rule == IN_THE_NEWS and alone else opinion

    return [(weighed(*each), each[1], each[2]) for each in opinions]


def _rivals(fitting: list[tuple[Opinion, int, Agreement]]) -> set[tuple[int, str]]:
    """Return the pairs that fit as well as another one does whose instrument one report tells of beside theirs."""
    same = [
        (opinion.weight, number, known) for opinion, number, known in fitting if opinion.verdict == "same"
    ]
    best: dict[int, int] = {}
    for weight, number, _ in same:
        best[number] = max(weight, best.get(number, 0))
    fittest: dict[int, list[Agreement]] = {}
    for weight, number, known in same:
        if weight == best[number]:
            fittest.setdefault(number, []).append(known)
    return {
        (number, known.id)
        for number, several in fittest.items()
        for known in several
        if any(other.id in known.beside for other in several)
    }


def _pair_off(
    desk: Desk, opinions: list[tuple[Opinion, int, str]], evidence: Sequence[str]
) -> dict[int, str]:
    """Return for each number the id that it is, weightiest opinions first, and put them on record."""
    chosen: dict[int, str] = {}
    doubts = Counter[int]()
    taken = {decided: address for address in evidence if (decided := desk.decided_id(address))}
    for opinion, number, known in sorted(opinions, key=lambda each: (-each[0].weight, each[1], each[2])):
        if number in chosen or taken.get(known, evidence[number]) != evidence[number]:
            continue
        if opinion.verdict == "same":
            chosen[number] = known
            taken[known] = evidence[number]
        else:
            doubts[number] += 1
            if doubts[number] > _DOUBTS:
                continue
        desk.judge(evidence[number], known, opinion)
    return chosen


def _join_bare(
    desk: Desk,
    opinions: list[tuple[Opinion, int, str]],
    evidence: Sequence[str],
    chosen: dict[int, str],
    *,
    bare: Sequence[bool],
) -> None:
    """Give an instrument to the one that another of the report is, where one of the two is told without a topic.

    A report that takes up المذكرة again, far from where it told what it is of, seems to tell of two.
    """
    for number in sorted({number for _, number, _ in opinions} - set(chosen)):
        free = {known for each, known in chosen.items() if bare[each] or bare[number]}
        sure = {
            known: opinion
            for opinion, each, known in opinions
            if each == number and opinion.verdict == "same" and known in free
        }
        if len(sure) == 1 and desk.decided_id(evidence[number]) is None:
            ((chosen[number], opinion),) = sure.items()
            desk.judge(evidence[number], chosen[number], opinion)


def _first(desk: Desk, chosen: Mapping[int, str], number: int, evidence: str, made: str) -> str:
    """Return the id that is settled or chosen, else the one made, which this report is then the first to tell of."""
    if number not in chosen and desk.asks_rules(evidence):
        desk.judge(evidence, made, FIRST)
    return desk.decided_id(evidence) or chosen.get(number) or made
