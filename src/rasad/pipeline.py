"""The order of the journey: a document becomes text, the text a reading, the reading part of the record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from rasad import __version__
from rasad.clean.prepare import make_ready, prepare
from rasad.document import Document
from rasad.extract.agreements.accords import gather_agreements
from rasad.extract.agreements.mentions import agreement_mentions
from rasad.extract.cast import Cast
from rasad.extract.dates.find import DatesFound, find_dates
from rasad.extract.events.build_setting import build_setting
from rasad.extract.events.event_mentions import event_mentions
from rasad.extract.events.events import gather_events
from rasad.extract.events.marks import SpokenWords
from rasad.extract.events.occasions import find_occasions, set_statements
from rasad.extract.events.projects import find_projects, project_referents
from rasad.extract.events.setting import Setting
from rasad.extract.events.sites import place_referents
from rasad.extract.events.topics import find_topics
from rasad.extract.people.build_cast import build_cast
from rasad.extract.people.ground import lay_ground
from rasad.extract.people.roles import find_roles
from rasad.extract.provenance import find_provenance
from rasad.extract.referents import carrier, make_referents, referent_ids
from rasad.extract.speech.scene import Scene, set_scene
from rasad.extract.speech.statements import as_mentions, gather_statements
from rasad.judgement import Decided, Linking
from rasad.link.candidates import Known
from rasad.link.decide import link
from rasad.link.terms import Plain, plain_words
from rasad.reading import Reading, Referent
from rasad.stages import Stages, at_once, side_by_side
from rasad.text import Text
from rasad.vocabulary.examples import PUBLISHED, Shown
from rasad.vocabulary.lexicon import Lexicon, Match
from rasad.vocabulary.load import Vocabulary, load
from rasad.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Read documents with one vocabulary: the same document always gives the same reading."""

    vocabulary: Vocabulary
    given: frozenset[str] = field(init=False)
    """Given names of all languages, by which linking tells حسن from حسین."""
    plain: Plain = field(init=False)
    """Words of what instruments are called, by which linking tells one from another."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "given", self._listed("given_names"))
        lists = map(self._listed, ("title_words", "many_instruments", "count_words"))
        object.__setattr__(self, "plain", plain_words(*lists))

    def _listed(self, name: str) -> frozenset[str]:
        """Return the words of one list in all languages."""
        lists = (lexicon.lists[name] for lexicon in self.vocabulary.lexicons.values())
        return frozenset[str]().union(*lists)

    @classmethod
    def load(cls, vocabulary: Path | None = None) -> "Reader":
        """Return a reader with the vocabulary that Rasad ships, a user's folder of words laid over it."""
        return cls(vocabulary=load(vocabulary))

    @property
    def rules(self) -> str:
        """Return the version of rules and words together; a newer one reads the same report anew."""
        return f"{__version__}+{self.vocabulary.version}"

    def link(self, reading: Reading, known: Known, decided: Decided) -> Linking:
        """Return which of what the record knows a reading speaks of, with the reasons."""
        return link(reading, known, decided=decided, given=self.given, plain=self.plain)

    def read(self, document: Document) -> Reading:
        """Return what a report says. In a language without vocabulary that is its language alone."""
        return at_once(self._read(document))

    def read_together(self, documents: Sequence[Document]) -> list[Reading | Exception]:
        """Return what each report says, or our fault that kept it from being read; some thirty at once are the quickest."""
        return side_by_side(map(self._read, documents))

    def _read(self, document: Document) -> Stages[Reading]:
        """Read a report, stage by stage."""
        text = yield from make_ready(document)
        lexicon = self.vocabulary.lexicons.get(text.language)
        if lexicon is None:
            return Reading(
                document=document, language=text.language, rules=self.rules, published=document.published
            )
        yield
        return (yield from self._extract(text, lexicon))

    def show(self, sentence: str, tag: str) -> Shown:
        """Return what the rules find in a row's example, as a sentence of its language."""
        published = When.parse(PUBLISHED)
        document = Document(source="example", text=sentence, published=published)
        text = replace(prepare(document), language=tag)
        lexicon = self.vocabulary.lexicons[tag]
        matches = lexicon.scan(text.words)
        roles = find_roles(lay_ground(text, matches, lexicon))
        dates = find_dates(text, matches, lexicon)
        return Shown(
            words=text.words,
            matches=matches,
            offices=frozenset(role.office for role in roles),
            dates=tuple(phrase.when for phrase in dates.phrases if phrase.when),
        )

    def _extract(self, text: Text, lexicon: Lexicon) -> Stages[Reading]:
        """Read a text in a language that the vocabulary has, stage by stage."""
        matches = lexicon.scan_but_signs(text.words)
        yield
        dates = find_dates(text, matches, lexicon)
        yield
        cast, scene = yield from _set_scene(text, lexicon, matches, dates)
        yield
        said = yield from gather_statements(scene)
        yield
        setting = _set_events(scene, cast, dates, said)
        yield
        events = yield from gather_events(setting, matches)
        yield
        agreements = gather_agreements(setting, matches, events=events)
        yield
        projects = project_referents(text, find_projects(setting, matches, lexicon.linked))
        yield
        topics = find_topics(matches, cast)
        ids = referent_ids(scene.cast)
        referents = make_referents(text, scene.cast, ids, matches)
        outlet, agencies = _carriers(text, matches)
        unplaced = _unplaced(referents, outlet, agencies)
        yield
        told = set_statements(said, find_occasions(setting, events), topics)
        statements = as_mentions(scene, said, ids, told)
        yield
        return Reading(
            document=text.document,
            language=text.language,
            rules=self.rules,
            published=dates.published,
            title=_title(text),
            outlet=outlet.id if outlet else None,
            agencies=tuple(medium.id for medium in agencies),
            referents=(*referents, *unplaced, *place_referents(setting, matches, events), *projects),
            dates=dates.mentions(text),
            statements=statements,
            events=event_mentions(text, events, ids, topics=topics, agreements=agreements),
            agreements=agreement_mentions(text, agreements, ids, topics),
        )


def _set_scene(
    text: Text, lexicon: Lexicon, matches: Mapping[str, Sequence[Match]], dates: DatesFound
) -> Stages[tuple[Cast, Scene]]:
    """Find, stage by stage, who is mentioned in a report, and set the scene for the rules of speech."""
    year = dates.published.first.year if dates.published else None
    cast = yield from build_cast(text, matches, lexicon, year=year)
    dated = [(phrase.first, phrase.end) for phrase in dates.phrases]
    return cast, set_scene(text, lexicon, matches, cast, dated=dated)


def _set_events(scene: Scene, cast: Cast, dates: DatesFound, said: Sequence[SpokenWords]) -> Setting:
    """Return the setting of a report's events."""
    return build_setting(
        scene.text,
        scene.lexicon,
        scene.matches,
        cast,
        dates=dates.phrases,
        statements=said,
        published=dates.published,
        finite=scene.finite,
    )


def _carriers(text: Text, matches: Mapping[str, Sequence[Match]]) -> tuple[Referent | None, list[Referent]]:
    """Return a report's own medium, where it is told, and the agencies that it is from."""
    source = find_provenance(text, matches)
    outlet = carrier(text, source.outlet) if source.outlet else None
    return outlet, [carrier(text, match) for match in source.agencies]


def _unplaced(
    referents: Sequence[Referent], outlet: Referent | None, agencies: Sequence[Referent]
) -> list[Referent]:
    """Return the media that a report is from and that it mentions nowhere else."""
    there = {referent.id for referent in referents}
    return [medium for medium in (outlet, *agencies) if medium and medium.id not in there]


def _title(text: Text) -> str | None:
    """Return the first line that is a heading, past the header, where the text begins with one."""
    for sentence in text.sentences[:3]:
        if sentence.heading and text.words[sentence.first] != "date":
            last = max(other.end for other in text.sentences if other.paragraph == sentence.paragraph)
            return text.evidence(sentence.first, last)
        if not sentence.heading:
            return None
    return None
