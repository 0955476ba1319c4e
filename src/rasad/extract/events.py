"""Find the events that a report tells: meetings, visits, calls, signings, each once however often told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rasad.extract.cast import Cast, Placed
from rasad.extract.frames import Sides, extent, find_sides
from rasad.extract.merge_events import EventFound, merge
from rasad.extract.plover import code_event
from rasad.extract.realis import read_realis
from rasad.extract.setting import DatedPhrase, Setting, SpokenWords, build_setting
from rasad.reading import DateBasis, EventMention, Participant, Role
from rasad.text import Span, Text
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Instrument, Trigger

_TALKS = frozenset({"meeting", "call"})
_PLACE_REACH = 4  # words between a visit's last word and the name of the place it goes to


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Hold a setting with what only events ask of it: where instruments, places and envoys stand."""

    setting: Setting
    instruments: frozenset[int]
    places: Mapping[int, int]
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
        if not isinstance(row, Trigger) or row.kind == "none":
            continue
        event = _read(report, match, row)
        if event is not None:
            told.append(event)
    return merge(told)


def _report(setting: Setting, matches: Mapping[str, Sequence[Match]]) -> Report:
    """Index the words that events ask for."""
    instruments = [
        match.first
        for match in matches.get("instruments", ())
        if isinstance(match.row, Instrument) and match.row.kind != "none"
    ]
    places: dict[int, int] = {}
    for subject in ("countries", "regions", "seats", "places"):
        for match in matches.get(subject, ()):
            places[match.first] = match.end
    for mention in setting.cast.placed:
        if setting.cast.kind(mention) in {"place", "country"}:
            places[mention.first] = mention.end
    envoys = [word for word, mark in setting.marks.items() if mark.meaning == "envoy"]
    return Report(setting=setting, instruments=frozenset(instruments), places=places, envoys=frozenset(envoys))


def _read(report: Report, match: Match, row: Trigger) -> EventFound | None:
    """Return the event that one trigger tells, or None where it tells none."""
    setting = report.setting
    sides = find_sides(setting, match)
    if not all(_has(report, match, sides, need) for need in row.needs):
        return None
    people = _participants(row, sides)
    phrase = extent(setting, match, sides)
    realis = read_realis(setting, match, phrase)
    if _points_back(setting, match, sides, row):
        return EventFound.back(row.kind, phrase)
    if not _is_event(report, match, row, sides, people):
        return None
    date, basis = _date(setting, match, phrase)
    return EventFound(
        kind=row.kind,
        realis=realis,
        people=tuple(people.items()),
        spans=(phrase,),
        date=date,
        date_basis=basis,
        place=_place(report, match, sides),
        apart=tuple(m.figure for m in sides.of + sides.company if sides.apart and m.first > sides.apart),
    )


def _has(report: Report, match: Match, sides: Sides, need: str) -> bool:
    """Tell whether what a row needs stands beside its trigger."""
    setting = report.setting
    sentence = setting.sentence(match.first)
    match need:
        case "side":
            return bool(sides.of or sides.company)
        case "with":
            return bool(sides.company) or (sides.has_company and sides.light)
        case "between":
            return sides.has_company
        case "of" | "object" | "envoy" if sides.of:
            return need != "envoy" or _near(report.envoys, (match.first, match.end + 12))
        case "subject":
            return bool(sides.subject) and not sides.topical
        case "from":
            return bool(sides.source)
        case "light":
            return sides.light
        case "pair":
            return len({m.figure for m in sides.all()}) > 1 and not sides.topical
        case "instrument":
            return _near(report.instruments, (max(sentence.first, match.first - 30), min(sentence.end, match.end + 14)))
        case "place":
            return _place_word(report, match, sides) is not None
        case "before":
            return any(
                setting.meaning(word) == "to" and word + 1 in report.places
                for word in range(max(sentence.first, match.first - 6), match.first)
            )
        case "held":
            return any(
                setting.meaning(word) == "attend"
                for word in range(max(sentence.first, match.first - 6), min(sentence.end, match.end + 14))
            )
        case "taken":
            return match.end < sentence.end and setting.text.words[match.end].startswith(("گرفت", "می"))
        case "envoy":
            return _near(report.envoys, (match.first - 2, match.end + 12))
        case "to":
            return any(setting.meaning(w) == "to" for w in range(match.end, min(sentence.end, match.end + 8)))
        case _:
            return False


def _near(words: frozenset[int], span: Span) -> bool:
    return any(word in words for word in range(*span))


def _participants(row: Trigger, sides: Sides) -> dict[int, Role]:
    """Return the figures that take part with their roles, the subject first."""
    frame: dict[str, Role] = dict(row.frame)  # type: ignore[arg-type]
    people: dict[int, Role] = {}

    def put(mentions: list[Placed], role: Role) -> None:
        for mention in mentions:
            people.setdefault(mention.figure, role)

    put(sides.subject, frame.get("subject") or frame.get("own") or "actor")
    if row.kind != "visit":
        put(sides.of, frame.get("of") or frame.get("object") or "recipient")
        put(sides.company, frame.get("with") or "recipient")
        put(sides.source, frame.get("from") or "recipient")
        put(sides.patron, "patron")
    elif not sides.subject:
        put(sides.of, "guest")
    return people


def _points_back(setting: Setting, match: Match, sides: Sides, row: Trigger) -> bool:
    """Tell whether a noun only points to an event already told: این دیدار, خلال اللقاء."""
    if row.part == "verb" or sides.of or sides.company:
        return False
    if setting.meaning(match.first - 1) == "this" or setting.meaning(match.end) == "this":
        return True
    return not sides.own and match.prefix.endswith("ال") and not sides.has_company


def _is_event(report: Report, match: Match, row: Trigger, sides: Sides, people: dict[int, Role]) -> bool:
    """Tell whether enough is known of who takes part for the words to be one particular event."""
    number = len(people)
    if row.kind in _TALKS:
        return number > 1 or (number == 1 and sides.has_company and not sides.topical)
    if row.kind == "visit":
        if row.part == "noun" and not sides.own and not sides.of and not sides.light:
            return number > 0 and not sides.topical and _place_word(report, match, sides) is not None
        return number > 0
    if row.kind == "signing":
        return number > 0 and not sides.topical or row.part == "verb" or sides.light
    if row.kind in {"conference", "summons", "ratification"}:
        return True
    return number > 0 and not sides.topical


def _place_word(report: Report, match: Match, sides: Sides) -> int | None:
    """Return where the place that an event goes to or happens at begins, in the words after its trigger."""
    setting = report.setting
    sentence = setting.sentence(match.first)
    end = max(match.end, sides.end)
    for word in range(match.end, min(sentence.end, end + _PLACE_REACH + 2)):
        if word in report.places:
            return word
    if setting.verbs_last:
        for word in range(match.first - 1, max(sentence.first, match.first - 5) - 1, -1):
            if word in report.places and setting.meaning(word - 1) in {"to", "in", "from"}:
                return word
    return None


def _place(report: Report, match: Match, sides: Sides) -> int | None:
    """Return the figure of the place, where the cast knows it."""
    word = _place_word(report, match, sides)
    if word is None:
        return None
    for mention in report.setting.cast.between(word, word + 1):
        if report.setting.cast.kind(mention) in {"place", "country"}:
            return mention.figure
    return None


def _date(setting: Setting, match: Match, phrase: Span) -> tuple[DatedPhrase | None, DateBasis | None]:
    """Return the date of an event: the nearest in its clause, else in its sentence."""
    sentence = setting.sentence(match.first)
    near = setting.dates_in(sentence.first, sentence.end)
    near = [date for date in near if date.when is not None]
    if not near:
        return None, None
    others = [t.first for t in setting.triggers if t.first != match.first and sentence.first <= t.first < sentence.end]

    def cost(date: DatedPhrase) -> tuple[int, int]:
        low, high = sorted((date.first, match.first))
        between = sum(low < other < high for other in others)
        return between, high - low

    best = min(near, key=cost)
    relative = best.when is not None and best.when.calendar == "relative"
    return best, "relative" if relative else "explicit"


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
