"""One event, and one agreement, as the words of a report tell it, in word and figure numbers."""

from dataclasses import dataclass

from rasad.extract.events.marks import DatedPhrase
from rasad.extract.found import Found
from rasad.reading import DateBasis, Realis, Role
from rasad.text import Span
from rasad.vocabulary.lexicon import Match


class EventFound(Found, frozen=True):
    """Hold one event in word numbers: who takes part in which role, its words, day and place.

    `apart` are those whom the same words tell of as met separately. `points_back` says that the words
    only point to an event told before (`points_here` with a demonstrative: این سفر), `both` that they name its two sides without names (الوزيران).
    `attended` says that a pointer tells who was present. `word` is the trigger, `goal` tells where a visit goes, `place` and `site` where it happened: a state's figure, a city's name. A `generic` word (بحث مع) may tell of what another word tells better. A
    `neutral` noun (سفر وزیر) leaves open whether the event came about, and takes that from other tellings.
    `nameless` are those told by an office alone. A Persian `tour` (سفر منطقه‌ای) is none of its visits. A `purpose` is what a Persian verb of going is for; the people of a `seated`
    pointer are told with it (این مذاکرات با حضور X و Y). A trip that `sets_out` has begun (راهی X شد). `half` says that the words tell of another side, one in
    particular, of whom nothing is known, in Arabic that two must be known.
    `claimed` is what somebody says in the report, `again` what is told as another after one before (لقاء ثان). `beside` are the states that talk to the one person named. Where nobody is
    named, `states` are the codes of the states that meet; `of` are those of the people named.
    """

    kind: str
    realis: Realis
    people: tuple[tuple[int, Role], ...]
    spans: tuple[Span, ...]
    date: DatedPhrase | None = None
    date_basis: DateBasis | None = None
    place: int | None = None
    site: Match | None = None
    mode: str | None = None
    weak: bool = False
    told_now: bool = False
    word: str = ""
    goal: str | None = None
    apart: tuple[int, ...] = ()
    both: bool = False
    points_back: bool = False
    points_here: bool = False
    attended: bool = False
    generic: bool = False
    unnamed: bool = False
    neutral: bool = False
    nameless: frozenset[int] = frozenset()
    purpose: bool = False
    tour: bool = False
    sets_out: bool = False
    verbs_last: bool = False
    beside: tuple[tuple[int, Role], ...] = ()
    seated: bool = False
    half: bool = False
    claimed: bool = False
    again: bool = False
    states: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()

    @property
    def figures(self) -> frozenset[int]:
        """Return who takes part, patrons left out."""
        return frozenset([figure for figure, role in self.people if role != "patron"])


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementFound:
    """Hold one instrument in word numbers: its parties, its status, the words that mention it.

    A party is a state's code, or `#` and the number of a figure that is a body of no state.
    """

    kind: str
    parties: tuple[str, ...]
    status: str
    spans: tuple[Span, ...]
    title: Span | None = None
