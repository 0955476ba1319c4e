"""Arabic talks and trips told once as expected and once as done: one event where the people are the same."""

from collections.abc import Sequence
from typing import Final

from rasad.extract.cast import Cast
from rasad.extract.events.contradictions import cities_differ, days_differ, is_long_ago, is_within
from rasad.extract.events.found import EventFound
from rasad.extract.events.merge_events import join
from rasad.extract.events.telling import Telling

_TALKS: Final = frozenset({"meeting", "conference"})
_ENVOYS: Final = frozenset({"special_envoy", "envoy"})
_TWO: Final = 2
_BEFORE: Final = 3  # words before a noun or verb: مرة أخرى التقى
_ADJECTIVES: Final = 3  # words behind it: لقاء تاريخي ثان


def is_another(telling: Telling) -> bool:
    """Tell whether the words tell of one more after another: لقاء ثان, قمة جديدة."""
    first, end = max(telling.sentence.first, telling.match.first - _BEFORE), telling.match.end + _ADJECTIVES
    return not telling.setting.lists["once_more"].isdisjoint(telling.setting.text.words[first:end])


def is_of_several(telling: Telling, word: int | None = None) -> bool:
    """Tell whether three or more sides are said to meet, by a word of an event or the one behind it: قمة ثلاثية."""
    spelt = telling.setting.text.word(telling.match.end if word is None else word)
    return spelt.removeprefix("ال").startswith(telling.setting.pieces["several_sided"])


def join_moods(cast: Cast, events: Sequence[EventFound]) -> list[EventFound]:
    """Return the events with those joined that are one but for how they are told.

    `أعلن أنه سيلتقي A` and, in somebody's words, `التقيت A` are one, told in the mood that the report itself gives it;
    not where one of them is another (لقاء ثان), or the report dates them apart.
    """
    found: list[EventFound] = []
    trips = [event for event in events if event.kind == "visit"]
    for event in events:
        alone = event.kind == "visit" and sum(event.figures == other.figures for other in trips) == _TWO
        at = next((n for n, known in enumerate(found) if _is_one(cast, known, event, alone=alone)), None)
        if at is None:
            found.append(event)
        else:
            found[at] = _joined(cast, found[at], event)
    return found


def _is_one(cast: Cast, known: EventFound, other: EventFound, *, alone: bool) -> bool:
    """Tell whether two Arabic events have the same people and nothing that tells them apart.

    Trips of which one has no goal are one where the report tells of no third (`alone`), or where it has no day either (زيارته).
    """
    if known.verbs_last or known.again != other.again:
        return False
    if known.figures != other.figures and not (
        known.kind == other.kind == "meeting" and _unnamed(cast, known, other)
    ):
        return False
    if (
        is_long_ago(known, other)
        or days_differ(known, other)
        or ("historical" in {known.realis, other.realis} and known.realis != other.realis)
    ):
        return False
    if known.kind == "visit":
        bare = _says_nothing(known) or _says_nothing(other)
        open_goal = (alone or bare) and not (known.goal and other.goal)
        return other.kind == "visit" and (open_goal or _goes_there(known, other))
    if _is_said_of_another(known, other):
        return False
    bare = known.figures != other.figures
    return {known.kind, other.kind} <= _TALKS and (len(known.figures) == _TWO or bare)


def _is_said_of_another(known: EventFound, other: EventFound) -> bool:
    """Tell whether what somebody says is still ahead cannot be what the report tells as done: قال إنه سيلتقيه, والتقيا الأربعاء."""
    ahead, done = (known, other) if known.realis == "planned" else (other, known)
    apart = ahead.realis == "planned" and done.realis == "asserted" and ahead.claimed and not done.claimed
    return apart and not (ahead.neutral or ahead.purpose or done.neutral or done.purpose)


def _unnamed(cast: Cast, known: EventFound, other: EventFound) -> frozenset[int]:
    """Return who is told by an office alone in one of two meetings, and by name in the other."""
    apart = known.figures ^ other.figures
    bare = apart & (known.nameless | other.nameless)
    if len(bare) == 1 and known.figures & other.figures and _are_envoys(cast, bare):
        return bare  # التقى الرئيس فلانا والوزير, then استقبل الرئيس موفد الملك
    if len(known.figures) != _TWO or len(other.figures) != _TWO or len(apart) != _TWO or len(bare) != 1:
        return frozenset()
    here, there = ({role.office for role in cast.figures[who].offices} for who in apart)
    return bare if here & there else frozenset()


def _are_envoys(cast: Cast, figures: frozenset[int]) -> bool:
    """Tell whether all of some figures are envoys who are told of by their errand alone."""
    offices = {role.office for who in figures for role in cast.figures[who].offices}
    return bool(offices) and offices <= _ENVOYS


def _says_nothing(trip: EventFound) -> bool:
    """Tell whether it is told of a trip neither where it goes nor when, and so is another that the report tells."""
    return trip.goal is None and trip.date is None and trip.site is None and trip.place is None


def _goes_there(known: EventFound, other: EventFound) -> bool:
    """Tell whether two trips go to one place that both name."""
    here, there = known.goal or "", other.goal or ""
    return bool(here and there) and is_within(here, there) and not cities_differ(known, other)


def _joined(cast: Cast, known: EventFound, other: EventFound) -> EventFound:
    """Return one event of two in the mood of the report itself: called off, else as it first tells it."""
    moods = [each.realis for each in (known, other) if not each.claimed] or [known.realis]
    realis = "denied" if "denied" in moods else moods[0]
    kind = "meeting" if "meeting" in {known.kind, other.kind} else known.kind
    one, bare = join(known, other), _unnamed(cast, known, other)
    people = tuple(pair for pair in one.people if pair[0] not in bare)
    claimed = known.claimed and other.claimed
    return one._replace(
        people=people, kind=kind, realis=realis, claimed=claimed, nameless=one.nameless - bare
    )
