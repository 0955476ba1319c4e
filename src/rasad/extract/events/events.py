"""Find the events that a report tells: meetings, visits, calls, signings, each once however often told."""

from collections.abc import Iterable, Mapping, Sequence

from rasad.extract.cast import Placed
from rasad.extract.events.acts import find_acts
from rasad.extract.events.days import share_days
from rasad.extract.events.doubts import are_all_beside, are_far, is_doubtful, own_states, without_doubtful
from rasad.extract.events.found import EventFound
from rasad.extract.events.frames import extent
from rasad.extract.events.how_told import how_and_when, is_open, is_purpose
from rasad.extract.events.known_parties import keep_known
from rasad.extract.events.lookalikes import is_lookalike
from rasad.extract.events.marks import DatedPhrase
from rasad.extract.events.meetings import is_of_both, meets_others
from rasad.extract.events.merge_events import merge
from rasad.extract.events.needs import has_needs, is_on_the_phone, is_particular
from rasad.extract.events.news import is_news
from rasad.extract.events.one_state import join_states, with_one_ministry
from rasad.extract.events.other_sides import is_half_told, other_side
from rasad.extract.events.participants import find_attendees, find_participants
from rasad.extract.events.report import open_report
from rasad.extract.events.sessions import convener
from rasad.extract.events.setting import Setting
from rasad.extract.events.state_sides import meet_as_states
from rasad.extract.events.states import attending_states, may_be_of_states, meeting_states
from rasad.extract.events.telling import Telling, hear
from rasad.extract.events.told_again import is_another, is_of_several, join_moods
from rasad.extract.events.unnamed_sides import bodies_taking_part
from rasad.reading import Role
from rasad.stages import Stages, at_once
from rasad.vocabulary.lexicon import Match

_TWO = 2  # heads of state who make a summit a meeting: قمة بين الرئيسين
_TALKS = frozenset({"meeting", "call", "conference"})
_SIGNS: Role = "signatory"
_OF_TWO = frozenset({"conference", "signing"})
_OF_BOTH = frozenset({"meeting", "call", "signing"})


def find_events(setting: Setting, matches: Mapping[str, Sequence[Match]]) -> list[EventFound]:
    """Return the events of a report in the order in which it first tells them, in word and figure numbers."""
    return at_once(gather_events(setting, matches))


def gather_events(setting: Setting, matches: Mapping[str, Sequence[Match]]) -> Stages[list[EventFound]]:
    """Find the events of a report, stage by stage."""
    if not setting.triggers and not matches.get("acts"):
        return []
    report = open_report(setting, matches)
    tellings = [hear(report, match) for match in report.setting.triggers]
    yield
    told: list[EventFound] = []
    for telling in filter(None, tellings):
        event = _read(telling)
        if (event is None or not event.people) and not (event and event.points_back):
            event = _with_states(telling, event)
        if event is not None:
            told.append(_with_attending(telling, event))
    yield
    talks = share_days(setting, keep_known(join_moods(setting.cast, merge(told))))
    found = sorted([*talks, *find_acts(report, matches)], key=lambda event: min(event.spans))
    return (with_one_ministry if setting.verbs_last else join_states)(setting.cast, found)


def _read(telling: Telling) -> EventFound | None:
    """Return the event that one trigger tells, or None where it tells none."""
    points = telling.points_back()
    if not (points and _may_point(telling)) and not has_needs(telling):
        return None
    sides, people = telling.sides, _who(telling, points)
    kind = _kind(telling, people)
    present = find_attendees(telling) if points or kind == "conference" else []
    realis, date, basis = how_and_when(telling)
    both = is_of_both(telling) and not people and kind in _OF_BOTH and _may_be_told(kind, date)
    people = _with_present(people, present, kind)
    place, site = telling.place()
    setting, match = telling.setting, telling.match
    found = EventFound(
        kind=kind,
        realis=realis,
        people=tuple(people.items()),
        spans=(extent(setting, match, sides),),
        date=date,
        date_basis=basis,
        place=place,
        site=site,
        goal=telling.goal(),
        word=telling.word,
        apart=sides.met_apart,
        both=both,
        points_back=points,
        points_here=points and telling.is_this,
        attended=bool(present),
        weak=telling.is_weak(),
        told_now=is_news(telling),
        generic="with" in telling.row.needs,
        neutral=is_open(telling),
        seated=points and sides.is_seated,
        verbs_last=setting.verbs_last,
        tour=not setting.lists["tours"].isdisjoint(setting.text.words[match.first : match.end]),
        purpose=is_purpose(telling),
        sets_out=setting.verbs_last and telling.row.part == "phrase",
    )
    found = without_doubtful(telling, _with_offices(telling, found))
    return _with_other_side(telling, found) if _counts(telling, found) else None


def _with_present(people: Mapping[int, Role], present: Sequence[Placed], kind: str) -> dict[int, Role]:
    """Return who takes part with those told of as present; at a conference nobody is only met."""
    found: dict[int, Role] = {m.figure: "guest" if kind == "visit" else "actor" for m in present}
    found |= people
    if kind == "conference":
        found = {figure: "actor" if role == "recipient" else role for figure, role in found.items()}
    return {who: found[who] for who in dict.fromkeys((*people, *found))}


def _with_offices(telling: Telling, found: EventFound) -> EventFound:
    """Return an event with what is known of who takes part: of which states, and who has no name."""
    people = [who for who, _ in found.people]
    figures = telling.setting.cast.figures
    return found._replace(
        of=_states_of(telling.setting, people),
        states=_signing_states(telling, found.figures),
        half=_needs_two(telling, found),
        claimed=telling.setting.claimed(telling.match.first),
        again=is_another(telling),
        nameless=frozenset(who for who in people if not figures[who].names),
        unnamed=len(people) == 1 and not found.points_back and meets_others(telling),
    )


def _with_other_side(telling: Telling, found: EventFound) -> EventFound:
    """Return talks of one person with those beside without a name: محادثات بين الوزير فلان ومسؤولين من النرويج."""
    if telling.row.kind not in _TALKS or found.points_back or len(found.figures) != 1:
        return found
    if telling.setting.verbs_last:
        talks = telling.row.kind != "conference"
        beside = other_side(telling, next(iter(found.figures)), found.of) if talks else {}
        half = talks and is_half_told(telling, found._replace(beside=tuple(beside.items())))
        return found._replace(beside=tuple(beside.items()), half=half)
    sides = meet_as_states(telling.setting, telling.match, telling.sides)
    roles: tuple[Role, Role] = ("actor", "recipient")
    new = {m.figure: role for side, role in zip(sides, roles, strict=True) for m in side}
    new = {who: role for who, role in new.items() if who not in own_states(telling, found, new)}
    return found._replace(beside=tuple(new.items()))


def _counts(telling: Telling, found: EventFound) -> bool:
    """Tell whether what was found is one particular event, or points to one, and no lookalike."""
    seeming = (found.kind == "visit" or not found.points_back) and is_lookalike(telling, found)
    seeming = seeming or is_doubtful(telling, found)
    return (found.points_back or is_particular(telling, found)) and not seeming


def _with_states(telling: Telling, event: EventFound | None) -> EventFound | None:
    """Return the event of states and bodies where nobody is named, else what was found."""
    if telling.row.kind != "signing":
        event = _of_states(telling) or event
    states = meeting_states(telling) if event and not event.people else []
    role: Role = _SIGNS if telling.row.kind == "signing" or telling.setting.verbs_last else "actor"
    people = {state.figure: role for state in states} or bodies_taking_part(telling)
    if event is None or event.people or not people:
        return event
    lands = [telling.setting.cast.figures[who] for who in people]
    codes = frozenset(land.country or "" for land in lands if land.kind == "country")
    # their people sign for them: توافق ایران و عراق را X و Y امضا کردند
    whole = telling.row.kind == "signing" and len(codes) == len(lands)
    return event._replace(people=tuple(people.items()), states=codes if whole else frozenset())


def _with_attending(telling: Telling, event: EventFound) -> EventFound:
    """Return a conference of which only one is named, the host as a rule, with the states whose people attend."""
    if event.kind != "conference" or len(event.figures) != 1 or event.points_back:
        return event
    figures = telling.setting.cast.figures
    new = {m.figure: "actor" for m in attending_states(telling) if figures[m.figure].country not in event.of}
    return event._replace(people=(*new.items(), *event.people)) if new else event


def _of_states(telling: Telling) -> EventFound | None:
    """Return the meeting of states that a Persian trigger tells without naming anybody: وزیران خارجه ایران و ترکیه دیدار کردند."""
    states = meeting_states(telling)
    if not states or not may_be_of_states(telling):
        return None
    if are_all_beside(telling, states) or are_far(telling, states):
        return None
    (realis, date, basis), (place, site) = how_and_when(telling), telling.place()
    figures = telling.setting.cast.figures
    codes = frozenset(figures[state.figure].country or "" for state in states)
    first, end = states[0].first, states[-1].end
    return EventFound(
        kind=_kind_of_states(telling, len({state.figure for state in states})),
        realis=realis,
        people=tuple((state.figure, "actor") for state in states),
        spans=((min(first, telling.match.first), max(end, telling.match.end)),),
        date=date,
        date_basis=basis,
        place=place,
        site=site,
        word=telling.word,
        weak=telling.is_weak(),
        told_now=is_news(telling),
        generic="with" in telling.row.needs,
        states=codes,
    )


def _kind(telling: Telling, people: Mapping[int, Role]) -> str:
    """Return the kind of an event; a summit of two is a meeting."""
    sides = telling.sides
    held = not telling.setting.verbs_last and bool(sides.company) and not is_of_several(telling)
    two = len(people) == _TWO and (held or sides.number == _TWO)
    if telling.setting.verbs_last and _is_of_a_body(telling):
        return telling.row.kind
    if telling.word in telling.setting.lists["session_nouns"] and _are_of_several(telling, people):
        return "conference"  # نشستی با حضور X، Y و Z، وزیران خارجه روسیه، ترکیه و ایران
    # X رئیس و Y سخنگوی سازمان در اجلاس شرکت کردند: both attend what is of many
    attend = telling.setting.verbs_last and len({m.figure for m in sides.subject}) == _TWO
    return "meeting" if two and telling.row.kind == "conference" and not attend else telling.row.kind


def _are_of_several(telling: Telling, people: Mapping[int, Role]) -> bool:
    """Tell whether those who are at a Persian session serve three states or more."""
    beside = "margin" in (telling.before, telling.setting.under(telling.match.first - 1))
    return telling.setting.verbs_last and not beside and len(_states_of(telling.setting, people)) > _TWO


def _is_of_a_body(telling: Telling) -> bool:
    """Tell whether a Persian conference is more than those who are named at it: اجلاس با حضور X و Y آغاز شد."""
    session = telling.word in telling.setting.lists["session_nouns"]
    return not session or convener(telling.report, telling.match.end) is not None


def _needs_two(telling: Telling, found: EventFound) -> bool:
    """Tell whether an Arabic telling needs two: talks, قمة مع, and a signing but for one person's own (وقع الرئيس القرار)."""
    if telling.setting.verbs_last:
        return False
    persons = any(telling.setting.cast.figures[who].kind == "person" for who, _ in found.people)
    signing = found.kind == "signing" and (telling.is_relative or not persons)
    return (
        signing or found.kind in {"meeting", "call"} or (found.kind in _OF_TWO and telling.sides.has_company)
    )


def _who(telling: Telling, points: bool) -> dict[int, Role]:
    """Return who takes part, those told by an office alone as the one person who is named with it.

    A heading has العاهل السعودي, the text the king's name. هذه الزيارة points to an event, and does not say whose it is.
    """
    if points and telling.sides.inferred and not _is_speakers_trip(telling):
        return {}
    named: dict[int, Role] = {}
    for figure, role in find_participants(telling).items():
        named.setdefault(telling.setting.holders.get(figure, figure), role)
    return named


def _is_speakers_trip(telling: Telling) -> bool:
    """Tell whether a speaker tells of the trip that he is on: در این سفر ملاقات‌های خوبی انجام شد."""
    said = telling.setting.speaker_at(telling.match.first)
    there = telling.before == "this" and telling.setting.under(telling.match.first - 1) == "in"
    trip = telling.setting.verbs_last and telling.row.kind == "visit" and there
    return trip and {mention.figure for mention in telling.sides.subject} <= set(said)


def _kind_of_states(telling: Telling, number: int) -> str:
    """Return the kind of a meeting of some states: three or more make a conference, but for a call."""
    if telling.row.kind == "call" or is_on_the_phone(telling):
        return "call"
    three = is_of_several(telling, telling.match.end - 1)
    return "conference" if number > _TWO or three else "meeting"


def _states_of(setting: Setting, people: Iterable[int]) -> frozenset[str]:
    """Return the codes of the states whose offices people hold."""
    roles = [role for who in people for role in setting.cast.figures[who].offices]
    return frozenset(role.of[:_TWO] for role in roles if role.of)


def _signing_states(telling: Telling, people: Iterable[int]) -> frozenset[str]:
    """Return the codes of the states that an Arabic report tells as signing, if nobody of theirs is named."""
    figures = [telling.setting.cast.figures[who] for who in people]
    if (
        telling.setting.verbs_last
        or telling.row.kind != "signing"
        or any(f.kind == "person" for f in figures)
    ):
        return frozenset()
    return frozenset(f.country or str(f.number) for f in figures)


def _may_point(telling: Telling) -> bool:
    """Tell whether a noun with a demonstrative may point at all; این بازدید may be that of a museum."""
    return "toured" not in telling.row.needs


def _may_be_told(kind: str, date: DatedPhrase | None) -> bool:
    """Tell whether the two told of last may have done it; مذكرة وقعها البلدان في 2021 is not by the two who met now."""
    return kind != "signing" or date is None or date.when is None or date.when.precision == "day"
