"""Find the events that a report tells: meetings, visits, calls, signings, each once however often told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from rasad.extract.cast import Cast, Placed
from rasad.extract.frames import Sides, extent, find_sides
from rasad.extract.merge_events import EventFound, merge, share_days
from rasad.extract.plover import code_event
from rasad.extract.realis import read_realis
from rasad.extract.setting import DatedPhrase, Setting, SpokenWords, build_setting, is_event
from rasad.reading import DateBasis, EventMention, Participant, Role
from rasad.text import Span, Text
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Country, Trigger

_PLACE_REACH = 6  # words between a visit's last word and the name of the place it goes to


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Hold a setting with what only events ask of it: where places (with their end and state) and envoys stand."""

    setting: Setting
    places: Mapping[int, tuple[int, str]]
    envoys: frozenset[int]


def find_events(
    text: Text,
    matches: Mapping[str, Sequence[Match]],
    cast: Cast,
    *,
    dates: Sequence[DatedPhrase] = (),
    statements: Sequence[SpokenWords] = (),
) -> list[EventFound]:
    """Return the events of a report in the order in which it first tells them, in word and figure numbers."""
    report = _report(build_setting(text, matches, cast, dates=dates, statements=statements), matches)
    told: list[EventFound] = []
    for match in report.setting.triggers:
        row = match.row
        event = _read(report, match, row) if isinstance(row, Trigger) and is_event(match) else None
        if event is not None:
            told.append(event)
    return share_days(merge(told))


def _report(setting: Setting, matches: Mapping[str, Sequence[Match]]) -> Report:
    """Index the words that events ask for."""
    places: dict[int, tuple[int, str]] = {}
    for mention in setting.cast.placed:
        if setting.cast.kind(mention) in {"place", "country"}:
            places[mention.first] = (mention.end, setting.cast.figures[mention.figure].known or str(mention.figure))
    for subject in ("places", "regions", "seats", "countries"):
        for match in matches.get(subject, ()):
            code = match.row.code if isinstance(match.row, Country) else " ".join(setting.text.words[match.first : match.end])
            places[match.first] = (match.end, code)
    envoys = frozenset(word for word, mark in setting.marks.items() if mark.meaning == "envoy")
    return Report(setting=setting, places=places, envoys=envoys)


def _read(report: Report, match: Match, row: Trigger) -> EventFound | None:
    """Return the event that one trigger tells, or None where it tells none."""
    setting = report.setting
    sides = find_sides(setting, match)
    phrase = extent(setting, match, sides)
    points = _points_back(setting, match, sides, row)
    if not points and not all(_has(report, match, sides, need) for need in row.needs):
        return None
    people = _participants(report, row, sides)
    kind = row.kind
    if kind == "conference" and len(people) == 2 and sides.number == 2:
        kind = "meeting"  # قمة بين الرئيسين: two make a meeting
    present = _attendees(setting, match, points or kind == "conference")
    for mention in present:
        people.setdefault(mention.figure, "actor")
    found = EventFound(
        kind=kind,
        realis=read_realis(setting, match, sides.finite),
        people=tuple(people.items()),
        spans=(phrase,),
        goal=_goal(report, match, sides),
        apart=tuple(m.figure for m in sides.of + sides.company if sides.apart and m.first > sides.apart),
        both=sides.both and not people and row.kind in {"meeting", "call", "signing"},
        weak=kind == "signing" and _is_relative(setting, match) and not _is_dated(setting, match),
        told_now=_is_told_now(setting, match, sides),
        word=setting.text.words[match.first].removeprefix(match.prefix),
        points_back=points,
        attended=bool(present),
        points_here=points and _is_this(setting, match),
        generic="with" in row.needs,
    )
    if not points and not _is_event(report, match, sides, found):
        return None
    date, basis = _date(setting, match)
    return replace(found, date=date, date_basis=basis, place=_place(report, match, sides))


def _attendees(setting: Setting, match: Match, told: bool) -> list[Placed]:
    """Return who is told of as present: X و Y در این نشست شرکت کردند, شارك فيه X وY, حضر اللقاء X."""
    if not told:
        return []
    sentence = setting.sentence(match.first)
    low, high = max(sentence.first, match.first - 16), min(sentence.end, match.end + 30)
    marks = [word for word in range(low, high) if setting.meaning(word) == "attend"]
    if not marks:
        return []
    around = (low, marks[-1]) if setting.verbs_last else (marks[0], min(sentence.end, marks[-1] + 16))
    return [m for m in setting.persons(*around) if setting.governor(m) in {"", "host"}]


def _has(report: Report, match: Match, sides: Sides, need: str) -> bool:
    """Tell whether what a row needs stands beside its trigger."""
    setting = report.setting
    sentence = setting.sentence(match.first)
    before = range(max(sentence.first, match.first - 6), match.first)
    after = range(match.end, min(sentence.end, match.end + (14 if setting.verbs_last else 26)))
    match need:
        case "side":
            return bool(sides.of or sides.company)
        case "with":
            return bool(sides.company) or (sides.has_company and sides.finite) or len({m.figure for m in sides.of}) > 1
        case "between":
            return sides.has_company
        case "of" | "object":
            return bool(sides.of)
        case "subject":
            return bool(sides.subject) and not sides.inferred
        case "from":
            return bool(sides.source)
        case "light":
            return sides.finite
        case "pair":
            # در نشست با هیئت عراقی: the other side is there, though nobody of it is named
            company = setting.meaning(match.end) == "with" and len({m.figure for m in sides.subject}) == 1
            return (sides.number > 1 or company) and not sides.inferred
        case "instrument":
            return _near(setting.instruments, (max(sentence.first, match.first - 30), after.stop))
        case "place":
            return _place_word(report, match, sides) is not None
        case "before":
            return any(setting.meaning(word) == "to" and word + 1 in report.places for word in before)
        case "held":
            return any(setting.meaning(word) in {"attend", "held", "margin"} for word in (*before, *after[:14]))
        case "taken":
            return match.end < sentence.end and setting.text.words[match.end].startswith(("گرفت", "می"))
        case "envoy":
            return _near(report.envoys, (match.first - 8, match.end + 12))
        case "to":
            return any(setting.meaning(word) == "to" for word in after[:8])
        case _:
            return False


def _near(words: frozenset[int], span: Span) -> bool:
    return any(word in words for word in range(*span))


def _participants(report: Report, row: Trigger, sides: Sides) -> dict[int, Role]:
    """Return the figures that take part with their roles, the subject first."""
    frame: dict[str, Role] = dict(row.frame)  # type: ignore[arg-type]
    people: dict[int, Role] = {}

    def put(mentions: Sequence[Placed], role: Role) -> None:
        for mention in mentions:
            people.setdefault(mention.figure, role)

    if row.kind == "visit":
        put(sides.subject or (() if sides.own else sides.of), "guest")
        return people
    if row.kind == "summons":
        put([m for m in sides.all() if _near(report.envoys, (m.first, m.end + 1))], "recipient")
        return people
    if row.kind == "conference":
        put(sides.host, "host")
        if sides.inferred:
            return people
    put(sides.subject, frame.get("subject") or frame.get("own") or "actor")
    put(sides.of, frame.get("of") or frame.get("object") or "recipient")
    put(sides.company, frame.get("with") or "recipient")
    put(sides.source, frame.get("from") or "recipient")
    put(sides.patron, "patron")
    return people


def _points_back(setting: Setting, match: Match, sides: Sides, row: Trigger) -> bool:
    """Tell whether a noun only points to an event already told: این دیدار, خلال اللقاء."""
    if row.part == "verb":
        return False
    definite = match.prefix.endswith(("ال", "لل"))
    if _is_this(setting, match) and (definite or setting.verbs_last):
        return True
    if sides.of or sides.company or sides.own or sides.has_company:
        return False
    return definite and row.kind not in {"signing", "summons"}


def _is_this(setting: Setting, match: Match) -> bool:
    """Tell whether a demonstrative stands beside a noun: این دیدار, الزيارة المذكورة."""
    return "this" in (setting.meaning(match.first - 1), setting.meaning(match.end))


def _is_event(report: Report, match: Match, sides: Sides, found: EventFound) -> bool:
    """Tell whether enough is known of who takes part for the words to be one particular event."""
    number = len(found.figures)
    named = number > 0 and not sides.inferred
    match found.kind:
        case "meeting" | "call":
            if sides.own and not (sides.of or sides.company or sides.has_company or report.setting.verbs_last):
                return number > 1 and report.setting.text.words[match.first].endswith("هما")
            if number > 1 or (found.both and sides.finite):
                return True
            under = report.setting.meaning(match.first - 1) in {"in", "during", "margin", "from", "with", "other"}
            return named and sides.has_company and not sides.both and (sides.finite or sides.own or under)
        case "visit":
            return named if sides.of or sides.finite or sides.own else number > 0 and _place_word(report, match, sides) is not None
        case "signing":
            told = sides.finite and found.realis in {"asserted", "historical"}
            return named or (told and (not _is_relative(report.setting, match) or _is_dated(report.setting, match)))
        case "ratification":
            return sides.finite
        case "conference" | "summons":
            return True
        case "mediation":
            return named or any(word in report.places for word in range(match.end, match.end + 2))
        case _:
            return named


def _is_told_now(setting: Setting, match: Match, sides: Sides) -> bool:
    """Tell whether the report itself tells an event as its own news: no speech, no pluperfect, no bare noun."""
    if any(said.first <= match.first < said.end for said in setting.statements):
        return False
    sentence = setting.sentence(match.first)
    near = range(max(sentence.first, match.first - 14), min(sentence.end, match.end + 4))
    if any(setting.meaning(word) == "past" for word in near):
        return False
    under = setting.meaning(match.first - 1) in {"in", "during"}
    return sides.finite or (under and match.row.kind != "visit")  # type: ignore[attr-defined]


def _is_relative(setting: Setting, match: Match) -> bool:
    """Tell whether a verb stands in a relative clause: الاتفاق الذي أبرمته."""
    return any(setting.meaning(word) == "that" for word in range(max(0, match.first - 2), match.first))


def _is_dated(setting: Setting, match: Match) -> bool:
    """Tell whether the sentence of a trigger tells a date."""
    sentence = setting.sentence(match.first)
    first = match.end if _is_relative(setting, match) else sentence.first
    return bool(setting.dates_in(first, min(sentence.end, match.end + 16)))


def _goal(report: Report, match: Match, sides: Sides) -> str | None:
    """Return the place that tells one visit from another: a state's code, or the place's own words."""
    word = _place_word(report, match, sides)
    return report.places[word][1] if word is not None else None


def _place_word(report: Report, match: Match, sides: Sides) -> int | None:
    """Return where the place that an event goes to or happens at begins: به تهران سفر کرد, زيارة إلى بغداد."""
    setting = report.setting
    sentence = setting.sentence(match.first)
    for word in range(match.end, min(sentence.end, max(match.end, sides.end) + _PLACE_REACH)):
        if word in report.places and not _in_person(setting, word):
            return word
        if setting.meaning(word) in ({"light", "that"} if setting.verbs_last else {"that", "since", "during"}):
            break
    if not setting.verbs_last:
        return None
    near = [w for w in range(max(sentence.first, match.first - 6), match.first) if w in report.places]
    for meanings in ({"to"}, {"in"}):
        for word in reversed(near):
            if setting.meaning(word - 1) in meanings:
                return word
    return None


def _in_person(setting: Setting, word: int) -> bool:
    """Tell whether a word belongs to the mention of a person: زيارة ولي عهد السعودية."""
    return any(mention.first <= word < mention.end for mention in setting.persons(max(0, word - 12), word + 1))


def _place(report: Report, match: Match, sides: Sides) -> int | None:
    """Return the figure of the place, where the cast knows it."""
    word = _place_word(report, match, sides)
    if word is None:
        return None
    for mention in report.setting.cast.between(word, word + 1):
        if report.setting.cast.kind(mention) in {"place", "country"}:
            return mention.figure
    return None


def _date(setting: Setting, match: Match) -> tuple[DatedPhrase | None, DateBasis | None]:
    """Return the date of an event: the nearest in its clause, else in its sentence."""
    sentence = setting.sentence(match.first)
    near = setting.dates_in(sentence.first, sentence.end)
    near = [date for date in near if date.when is not None and setting.meaning(date.first - 1) != "since"]
    near = [date for date in near if setting.meaning(date.first - 2) != "since"]
    if not near:
        return None, None
    others = [t.first for t in setting.triggers if t.first != match.first and sentence.first <= t.first < sentence.end]

    def cost(date: DatedPhrase) -> tuple[int, int]:
        low, high = sorted((date.first, match.first))
        between = sum(low < other < high for other in others)
        return between, high - low

    said = [statement for statement in setting.statements if statement.first <= match.first < statement.end]
    near = [date for date in near if all(statement.first <= date.first for statement in said)]
    near = [date for date in near if not _in_speech(setting, date.end, match.first)]
    if not near:
        return None, None  # قالت اليوم إن الوزير وقع: today is when it was said
    best = min(near, key=cost)
    relative = best.when is not None and best.when.calendar == "relative"
    return best, "relative" if relative else "explicit"


def _in_speech(setting: Setting, first: int, end: int) -> bool:
    """Tell whether a conjunction of speech stands between two words of an Arabic sentence."""
    words = setting.text.words[first:end]
    return not setting.verbs_last and any(word in setting.conjunctions for word in words)


def event_mentions(text: Text, events: Sequence[EventFound], referents: Mapping[int, str]) -> tuple[EventMention, ...]:
    """Return events as a reading has them: offsets for words, referent ids for figures, ids e1, e2, ..."""
    made: list[EventMention] = []
    for number, event in enumerate(events, 1):
        people = [
            Participant(referent=referents[figure], role=role) for figure, role in event.people if figure in referents
        ]
        made.append(
            EventMention(
                id=f"e{number}",
                kind=event.kind,
                plover=code_event(event.kind, event.realis),
                realis=event.realis,
                participants=tuple(people),
                spans=tuple(text.span(*span) for span in event.spans),
                date=event.date.when if event.date else None,
                date_basis=event.date_basis,
                place=referents.get(event.place) if event.place is not None else None,
            )
        )
    return tuple(made)
