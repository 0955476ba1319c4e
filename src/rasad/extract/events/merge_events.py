"""One event however often a report tells it: what is told twice becomes one."""

from collections.abc import Sequence

from rasad.extract.events.contradictions import cities_differ, days_differ, is_long_ago, is_within
from rasad.extract.events.found import EventFound

_TALKS = frozenset({"meeting", "call", "conference"})


def merge(told: Sequence[EventFound]) -> list[EventFound]:
    """Return each event once, in the order of its first telling, its fullest telling first in `spans`."""
    events: list[EventFound] = []
    for each in sorted(told, key=lambda event: event.weak):
        if each.points_back and _point_back(events, each):
            continue
        alone = each.kind == "visit" and each.points_here and each.people and each.verbs_last
        if each.points_back and not (alone or each.seated):
            continue
        for event in _split(_with_both(events, each)):
            same = [n for n, known in enumerate(events) if _is_same(known, event)]
            if same:
                at = next((n for n in same if _one_day(events[n], event)), same[0])
                events[at] = join(events[at], event)
            else:
                events.append(event)
    events = _under_people(_under_calls(_within_others(events)))
    events.sort(key=lambda event: min(event.spans))
    return [_with_other_side(event) for event in events if event.people or not event.both]


def _with_other_side(event: EventFound) -> EventFound:
    """Return talks of one person with the states that he talks to; of two they are only spoken of."""
    if not event.beside or len(event.figures) != 1:
        return event
    people = dict(event.people) | {who: role for who, role in event.beside if who not in event.figures}
    if event.verbs_last and "actor" not in people.values():  # گفت‌وگوی X با مقامات نروژ: X speaks to them
        people |= dict.fromkeys(event.figures, "actor")
    return event._replace(people=tuple(sorted(people.items(), key=lambda pair: pair[1] == "recipient")))


def _within_others(events: Sequence[EventFound]) -> list[EventFound]:
    """Return the events with Arabic talks joined to others that a later telling showed to hold them: A with B, A with C, then A with both."""
    found: list[EventFound] = []
    for event in events:
        at = next((n for n, known in enumerate(found) if _holds(known, event)), None)
        if at is None:
            found.append(event)
        else:
            found[at] = join(found[at], event)
    return found


def _holds(known: EventFound, other: EventFound) -> bool:
    """Tell whether all who take part in Arabic talks of two or more take part in others of the same kind."""
    several = len(other.figures) > 1 and other.kind in _TALKS and not other.verbs_last
    whole = other.figures < known.figures or (other.figures == known.figures and other.realis == known.realis)
    return several and whole and _is_same(known, other)


def _under_calls(events: Sequence[EventFound]) -> list[EventFound]:
    """Return the events with generic talks (گفت‌وگوی X با Y) joined to the call of the same people."""
    calls = {event.figures: at for at, event in enumerate(events) if event.kind == "call"}
    found = list(events)
    for event in events:
        if event.generic and event.kind == "meeting" and event.figures in calls:
            at = calls[event.figures]
            found[at] = found[at]._replace(
                spans=(*found[at].spans, *event.spans), date=found[at].date or event.date
            )
    return [
        event for event in found if not (event.generic and event.kind == "meeting" and event.figures in calls)
    ]


def _under_people(events: Sequence[EventFound]) -> list[EventFound]:
    """Return the events with a meeting of states joined to that of their people: وزیران خارجه ایران و ترکیه, X و Y."""
    found = [event for event in events if not event.states]
    for event in events:
        if not event.states:
            continue
        same = [n for n, other in enumerate(found) if _is_of_states(other, event)]
        if same:
            at = next((n for n in same if _one_day(found[n], event)), same[0])
            dated = found[at] if found[at].date else event
            spans = (*found[at].spans, *event.spans)
            patrons = [pair for pair in event.people if pair[1] == "patron" and pair not in found[at].people]
            found[at] = found[at]._replace(
                people=(*found[at].people, *patrons),
                spans=spans,
                date=dated.date,
                date_basis=dated.date_basis,
            )
        else:
            found.append(event)
    return found


def _is_of_states(event: EventFound, told: EventFound) -> bool:
    """Tell whether people meet for the states that are told of as meeting, or sign for those that sign."""
    alike = "planned" not in {event.realis, told.realis} or event.realis == told.realis
    if days_differ(event, told) or not alike:
        return False
    if told.kind == "signing":  # وقعت السعودية والكويت over الوزيران فلان وفلان, whose states may be unsaid
        return event.kind == told.kind and (event.of <= told.states or told.states <= event.of)
    talks = event.kind in _TALKS and not event.states and (event.kind == "call") == (told.kind == "call")
    return talks and bool(event.of) and event.of <= told.states


def _point_back(events: list[EventFound], pointer: EventFound) -> bool:
    """Add the words of a pointer to the last event of its kind, if there is one."""
    for at in range(len(events) - 1, -1, -1):
        known = events[at]
        held = pointer.attended and pointer.kind != "visit"
        if known.realis == "planned" and held and pointer.realis == "asserted":
            continue  # در این دیدار شرکت داشت: who was there was not at the next one
        if known.kind == pointer.kind or (known.word == pointer.word and known.word):
            people = dict(known.people)
            if known.kind == "conference" or pointer.attended:
                people.update({figure: role for figure, role in pointer.people if figure not in people})
            ahead = known.realis == "planned" != pointer.realis and not known.verbs_last
            dated = known if known.date or ahead or not pointer.told_now else pointer
            events[at] = known._replace(
                people=tuple(people.items()),
                spans=(*known.spans, *pointer.spans),
                date=dated.date,
                date_basis=dated.date_basis,
                place=known.place if known.place is not None else pointer.place,
                site=known.site or pointer.site,
            )
            return True
    return False


def _with_both(events: Sequence[EventFound], event: EventFound) -> EventFound:
    """Return an event of the two sides with the two who were told of last: الوزيران عقدا اجتماعا."""
    if not event.both:
        return event
    least = 3 if event.kind == "signing" else 2
    pairs = [known.people for known in events if 2 <= len(known.figures) <= least and not known.states]
    return event._replace(people=tuple((figure, "actor") for figure, _ in pairs[-1])) if pairs else event


def _split(event: EventFound) -> list[EventFound]:
    """Return one meeting for each person met apart: التقى الرئيس، إضافة إلى رئيس الوزراء."""
    if not event.apart or event.kind not in {"meeting", "call"} or not event.people:
        return [event]
    lead = event.people[0]
    together = tuple(pair for pair in event.people[1:] if pair[0] not in event.apart)
    alone = [pair for pair in event.people[1:] if pair[0] in event.apart]
    parts = [(lead, *together)] if together else []
    parts += [(lead, pair) for pair in alone]
    return [event._replace(people=people, apart=()) for people in parts]


def _is_same(known: EventFound, other: EventFound) -> bool:
    """Tell whether two tellings are of one event: kind, people, day and place do not contradict."""
    if known.kind != other.kind or known.tour != other.tour or days_differ(known, other):
        return False
    if is_long_ago(known, other):
        return False
    if known.realis != other.realis and {known.realis, other.realis} & {"planned", "denied"}:
        told = [each for each in (known, other) if each.realis == "asserted"]
        if not _is_called_off(known, other) and (
            not told
            or not (told[0].neutral or _is_one_trip(known, other) or _is_ahead_of_itself(known, other))
        ):
            return False  # what took place is not what is still expected: لقاءه المرتقب
    if (
        "historical" in {known.realis, other.realis}
        and known.realis != other.realis
        and not _one_day(known, other)
    ):
        return False
    if known.kind == "visit" and (
        (known.goal and other.goal and not is_within(known.goal, other.goal)) or cities_differ(known, other)
    ):
        return False
    return _has_same_people(known, other)


def _has_same_people(known: EventFound, other: EventFound) -> bool:
    """Tell whether those who take part in two tellings may be the same."""
    here, there = known.figures, other.figures
    if (
        known.weak or other.weak
    ) and here & there:  # رهبر مخالفان in a heading is no other than رهبر مخالفان دولت
        here, there = here - known.nameless, there - other.nameless
    if known.kind == "signing" and known.verbs_last and here & there:
        here, there = here - known.nameless, there - other.nameless  # the same, told by his office alone
    if known.kind == "summons" and known.nameless and other.nameless:
        whole = known.verbs_last and (here <= there or there <= here)
        return whole or (bool(known.of) and known.of == other.of)  # one envoy, whatever he is called
    beside = known.beside and other.beside and not known.verbs_last
    if beside and {who for who, _ in known.beside}.isdisjoint(who for who, _ in other.beside):
        return False  # يعرض محادثات مع الحركة, قدم عرضا لعقد محادثات مع باكستان
    if (known.unnamed and len(there) > 1) or (other.unnamed and len(here) > 1):
        return False  # محادثاته مع القيادة are others than those with the one named
    if not here or not there:
        if known.kind == "conference" and known.realis != other.realis:
            return False  # القمة المرتقبة, على هامش قمة أبيك
        return known.kind in {"signing", "conference", "mediation", "ratification", "summons"}
    return here <= there or there <= here or 3 * len(here & there) >= 2 * len(here | there)


def _is_called_off(known: EventFound, other: EventFound) -> bool:
    """Tell whether a planned trip is the one that a Persian report tells as called off."""
    whole = known.kind == "visit" and known.figures == other.figures and bool(known.goal and other.goal)
    return whole and known.verbs_last and {known.realis, other.realis} == {"planned", "denied"}


def _is_one_trip(known: EventFound, other: EventFound) -> bool:
    """Tell whether the same words tell one trip as planned and as begun: برای سفر به اروپا راهی پاریس شد.

    X که در سفر دوروزه است به دو شهر سفر می‌کند is one too.
    """
    if known.kind != "visit" or {known.realis, other.realis} != {"planned", "asserted"}:
        return False
    same = known.verbs_last and known.figures == other.figures and known.goal == other.goal
    if same and known.goal and known.date is None and other.date is None:
        return True  # وارد عراق شد ... سفر او به عراق دوروزه خواهد بود
    ahead, begun = (known, other) if known.realis == "planned" else (other, known)
    if same and known.goal and begun.sets_out:
        return True  # X راهی نروژ شد; گفته بود دوشنبه به نروژ می‌رود
    aims = known.purpose or other.purpose or (known.verbs_last and ahead.goal is None)
    beside = any(a[0] < b[1] and b[0] < a[1] for a in known.spans for b in other.spans)
    return aims and beside


def _is_begun(known: EventFound, other: EventFound) -> bool:
    """Tell whether a Persian trip told as planned is then told as begun."""
    return (
        other.sets_out and known.kind == "visit" and (known.realis, other.realis) == ("planned", "asserted")
    )


def _is_ahead_of_itself(known: EventFound, other: EventFound) -> bool:
    """Tell whether an Arabic noun tells as still ahead what another telling has as done: قال قبيل قدومه, وصل أمس."""
    ahead = known if known.realis == "planned" else other
    return not known.verbs_last and (ahead.neutral or ahead.purpose)


def _one_day(known: EventFound, other: EventFound) -> bool:
    """Tell whether both tellings give one and the same date."""
    days = [each.date.when.value for each in (known, other) if each.date and each.date.when]
    return len(days) == 2 and days[0] == days[1]


def join(known: EventFound, other: EventFound) -> EventFound:
    """Return one event of two tellings; the one with more people and a date is the clearer."""
    roles = dict(known.people)
    if not (other.weak and len(known.figures) > 1):  # a heading tells in one of what the text tells apart
        again = other.nameless if known.kind == "summons" and known.nameless else frozenset()
        if known.verbs_last:  # the envoy told of again, and not the official who summons him
            again &= frozenset(who for who, role in other.people if role == "recipient")
        roles |= {
            figure: role for figure, role in other.people if figure not in roles and figure not in again
        }
    first, second = known, other
    if (len(other.people), other.date is not None) > (len(known.people), known.date is not None):
        first, second = other, known
    dated = first if first.date else second
    told = known if (other.neutral or not known.neutral) and not _is_begun(known, other) else other
    if known.neutral and other.neutral and known.realis == "asserted":
        told = (
            other  # عراقجي يزور بغداد over عن زيارة وشيكة لعراقجي: the more exact of two that leave it open
        )
    if not known.verbs_last and known.realis != other.realis and known.purpose != other.purpose:
        told = other if known.purpose else known  # وصل للقاء الرئيس, and met him
    return known._replace(
        realis="denied" if _is_called_off(known, other) else told.realis,
        neutral=known.neutral and other.neutral,
        people=tuple(roles.items()),
        spans=tuple(dict.fromkeys((*first.spans, *second.spans))),
        date=dated.date,
        date_basis=dated.date_basis,
        place=first.place if first.place is not None else second.place,
        site=first.site or second.site,
        told_now=known.told_now or other.told_now,
        weak=known.weak and other.weak,
        goal=first.goal or second.goal,
        both=known.both and other.both,
        generic=known.generic and other.generic,
        states=known.states or other.states,
        beside=known.beside or other.beside,
        half=known.half and other.half,
    )
