"""What one report says: referents, dates, statements, events and agreements, each with its words."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from rasad.document import Document
from rasad.text import Span
from rasad.when import When

Kind: TypeAlias = Literal["person", "organisation", "place", "country", "project"]
Form: TypeAlias = Literal["name", "role", "pronoun", "handle"]
Mode: TypeAlias = Literal["direct", "colon", "indirect", "headline", "post"]
Basis: TypeAlias = Literal["name", "role", "pronoun", "turn", "heading", "account"]
Realis: TypeAlias = Literal["asserted", "planned", "called_for", "conditional", "denied", "historical"]
Role: TypeAlias = Literal[
    "actor", "recipient", "host", "guest", "signatory", "patron", "delegation", "mediator"
]
DateBasis: TypeAlias = Literal["explicit", "relative", "published"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Mark where a report mentions somebody or something, in offsets of its document."""

    start: int
    end: int
    form: Form


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """State that the report gives a person an office, `of` a state, a region or an organisation."""

    office: str
    of: str | None
    start: int
    end: int
    former: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Referent:
    """Gather all mentions of one person, organisation, place, country or project in one report.

    `id` holds within the reading; `known` is the id of the vocabulary row, where one names it.
    `names` gives the preferred name for each language tag.
    """

    id: str
    kind: Kind
    names: dict[str, str]
    mentions: tuple[Mention, ...]
    positions: tuple[Position, ...] = ()
    known: str | None = None
    wikidata: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMention:
    """Give a date's place in the document and what it means; `when` is None where nothing tells."""

    start: int
    end: int
    when: When | None
    calendar: str
    conflict: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementMention:
    """Give words that the report puts in somebody's mouth, without cue and outer quotation marks."""

    id: str
    start: int
    end: int
    mode: Mode
    speakers: tuple[str, ...]
    speaker_span: Span | None = None
    cue_span: Span | None = None
    basis: Basis | None = None
    via: str | None = None
    addressees: tuple[str, ...] = ()
    event: str | None = None
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plover:
    """Code an event by PLOVER 2.0: type, mode, contexts."""

    type: str
    mode: str | None = None
    contexts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Give a referent its role in an event."""

    referent: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class EventMention:
    """Tell one event of the report, however often the text mentions it; `spans` has the clearest first."""

    id: str
    kind: str
    plover: Plover
    realis: Realis
    participants: tuple[Participant, ...]
    spans: tuple[Span, ...]
    date: When | None = None
    date_basis: DateBasis | None = None
    place: str | None = None
    agreement: str | None = None
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementMention:
    """Tell one instrument of the report: its parties (ISO codes or referents) and its furthest step."""

    id: str
    kind: str
    parties: tuple[str, ...]
    status: str
    spans: tuple[Span, ...]
    title: str | None = None
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Hold all that one report says, and which version of the rules found it."""

    document: Document
    language: str
    rules: str
    published: When | None = None
    title: str | None = None
    outlet: str | None = None
    agencies: tuple[str, ...] = ()
    referents: tuple[Referent, ...] = field(default=())
    dates: tuple[DateMention, ...] = field(default=())
    statements: tuple[StatementMention, ...] = field(default=())
    events: tuple[EventMention, ...] = field(default=())
    agreements: tuple[AgreementMention, ...] = field(default=())

    def claimed_by(self, event: EventMention) -> tuple[str, ...] | None:
        """Return who alone tells of an event: the speakers of the words that it is told in, nobody named an empty tuple.

        None where the report itself tells of it anywhere, and where only its own medium and sources do.
        """
        told = [self._said_at(first, end) for first, end in event.spans]
        if not told or None in told:
            return None
        speakers = tuple(dict.fromkeys(each for said in told if said for each in said.speakers))
        own = {self.outlet, *self.agencies}
        return None if speakers and own.issuperset(speakers) else speakers

    def _said_at(self, first: int, end: int) -> StatementMention | None:
        """Return the shortest statement that holds a span."""
        around = [said for said in self.statements if said.start <= first and end <= said.end]
        return min(around, key=lambda said: said.end - said.start, default=None)
