"""Find the instruments that a report speaks of: which kind, between whom, how far they have come."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rasad.extract.events.merge_events import EventFound
from rasad.extract.events.parties import BODY, States, find_states, named_beside, who_sign
from rasad.extract.events.setting import Setting
from rasad.extract.events.steps import furthest, steps_near
from rasad.extract.events.topics import NO_TOPICS, Topics
from rasad.reading import AgreementMention
from rasad.text import Span, Text
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Instrument

_QUALIFIERS = 4  # words after the instrument that may tell it from another: همکاری امنیتی سال ۱۳۸۰
_SUBJECT = 7  # words after an instrument in which its subject may stand
_YEAR = 4  # words after an instrument in which the year that tells it from another stands: معاهده سال ۱۳۷۹
_NEW = frozenset("تازه جدید مهم مذکور یادشده جای".split())  # words that tell no instrument from another
_APART = frozenset({"contract", "communique"})
"""Kinds that no other word is used for."""
_PHRASE_ENDS = frozenset(".،,؛;:؟!")
_DEFINITE = ("ال", "لل")
_LASTING = frozenset(
    {"signed", "ratified", "in_force", "implemented", "reaffirmed", "violated", "suspended", "ended"}
)


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


@dataclass(slots=True, kw_only=True)
class _Told:
    """Gather one or several mentions that are of one instrument."""

    kind: str
    general: bool
    parties: tuple[str, ...]
    qualifiers: frozenset[str]
    spans: list[Span]
    points: bool
    definite: bool
    known: bool
    heading: bool = False
    dated: bool = False
    steps: set[str] = field(default_factory=set)


def find_agreements(
    setting: Setting, matches: Mapping[str, Sequence[Match]], *, events: Sequence[EventFound] = ()
) -> list[AgreementFound]:
    """Return the instruments whose parties the report tells, in the order in which it first names them."""
    states = find_states(setting, matches)
    gathered: list[_Told] = []
    for match in matches.get("instruments", ()):
        last = next((known.parties for known in reversed(gathered) if known.parties), ())
        told = _read(setting, match, states, matches, last=last)
        if told is not None:
            told.parties = told.parties or _of_signatories(setting, told, events)
            if not _is_particular(told):
                continue
            _gather(gathered, told, articled=not setting.verbs_last)
    for told in gathered:
        if not told.parties and states.clear and told.steps & _LASTING:
            told.parties = states.pair
    return [
        AgreementFound(
            kind=told.kind,
            parties=told.parties,
            status=furthest(told.steps),
            spans=tuple(dict.fromkeys(told.spans)),
            title=told.spans[0],
        )
        for told in _once(gathered)
        if len(told.parties) > 1
    ]


def _read(
    setting: Setting,
    match: Match,
    states: States,
    matches: Mapping[str, Sequence[Match]],
    *,
    last: tuple[str, ...],
) -> _Told | None:
    """Return what one naming of an instrument tells, or None where it means no particular one."""
    row = match.row
    assert isinstance(row, Instrument)
    if row.kind == "none" or (row.general and setting.meaning(match.end) in {"light", "passive"}):
        return None  # توافق کردند: they agreed on something
    end, parties = named_beside(setting, match, states, last)
    if not parties:
        parties = who_sign(setting, matches, (match.first, end), states)
    points = "this" in (setting.meaning(match.first - 1), setting.meaning(match.end))
    definite = points or _has_article(setting, match)
    return _Told(
        kind=row.kind,
        general=row.general,
        parties=row.parties or parties,
        qualifiers=frozenset(_qualifiers(setting, match, states)),
        spans=[(match.first, end)],
        points=points,
        definite=definite,
        known=bool(row.parties),
        heading=setting.sentence(match.first).heading,
        dated=any(setting.in_date(word) for word in range(match.end, match.end + _YEAR)),
        steps=steps_near(setting, matches, (match.first, end)),
    )


def _has_article(setting: Setting, match: Match) -> bool:
    """Tell whether an Arabic instrument has the article, on its first word or its second: مذكرة التفاهم."""
    words = setting.text.words[match.first : match.end]
    return match.prefix.endswith(_DEFINITE) or any(word.startswith("ال") for word in words)


def _is_particular(told: _Told) -> bool:
    """Tell whether a general word (توافق, سند, اتفاق) is spoken of as one particular instrument."""
    return not told.general or told.definite or bool(told.parties) or bool(told.steps & _LASTING)


def _qualifiers(setting: Setting, match: Match, states: States) -> Iterator[str]:
    """Yield the words that tell an instrument from another, endings and article taken off.

    After an Arabic noun with the article only words with the article belong to it: الاتفاق الأمني.
    """
    sentence = setting.sentence(match.first)
    definite = not setting.verbs_last and _has_article(setting, match)
    for word in range(match.end, min(sentence.end, match.end + _QUALIFIERS)):
        spelt = setting.text.words[word]
        if (
            word in setting.marks
            or word in setting.cues
            or not spelt.isalnum()
            or word in setting.instruments
        ):
            return
        if spelt in _NEW:
            continue
        if definite and not spelt.startswith("ال"):
            return
        if (word not in states.at or word in states.seats) and len(spelt) > 2:
            yield spelt.removeprefix("ال").removesuffix("ه")


def _of_signatories(setting: Setting, told: _Told, events: Sequence[EventFound]) -> tuple[str, ...]:
    """Return the states whose officials the same sentence tells as signing."""
    here = setting.text.sentence_of[told.spans[0][0]]
    for event in events:
        if event.kind == "signing" and any(
            setting.text.sentence_of[first] == here for first, _ in event.spans
        ):
            codes = [
                role.of
                for figure in sorted(event.figures)
                for role in setting.cast.figures[figure].offices
                if role.of and len(role.of) == 2
            ]
            if len(set(codes)) > 1:
                return tuple(dict.fromkeys(codes))
    return ()


def _gather(gathered: list[_Told], told: _Told, *, articled: bool) -> None:
    """Join a mention to the instrument that it means, or open a new one.

    In a language with an article a name without it, of another kind, is another instrument.
    """
    for known in reversed(gathered):
        if articled and not told.definite and known.kind != told.kind:
            continue
        if _is_same(known, told):
            known.spans += told.spans
            known.steps |= told.steps
            known.parties = told.parties if told.known else known.parties or told.parties
            known.known |= told.known
            if known.general and not told.general and not told.points:
                known.kind, known.general = told.kind, False
            known.qualifiers |= told.qualifiers
            return
    gathered.append(told)


def _is_same(known: _Told, told: _Told) -> bool:
    """Tell whether a mention means an instrument already spoken of."""
    if known.known or told.known:
        circle, other = (known, told) if known.known else (told, known)
        if other.known or (other.parties and set(other.parties) <= set(circle.parties)):
            return True
        if not told.definite:
            return False  # اتفاق جديد beside الاتفاق النووي
    if known.parties and told.parties and set(known.parties) != set(told.parties):
        return False
    if told.points:
        return True
    shared = bool(known.qualifiers & told.qualifiers)
    if _are_two(known, told, shared=shared):
        return False
    if known.heading and known.kind == told.kind and len(known.spans) == 1:
        return True  # a heading names in brief what the text tells
    if known.qualifiers and told.qualifiers and not shared:
        return False
    return told.definite or shared or (not told.qualifiers and known.kind == told.kind)


def _are_two(known: _Told, told: _Told, *, shared: bool) -> bool:
    """Tell whether two namings are surely of two instruments: قرارداد and توافقنامه, a treaty and that of سال ۱۳۷۹."""
    kinds = {known.kind, told.kind}
    if len(kinds) > 1 and kinds & _APART and not (known.general or told.general):
        return True
    return (known.dated or told.dated) and not shared and not told.definite


def _once(gathered: Sequence[_Told]) -> list[_Told]:
    """Return the instruments with those of one large circle of parties taken as one.

    Three and more parties seldom have two instruments in one report, and its first naming (اتفاق دولي)
    need not look like the later ones (الاتفاق النووي).
    """
    found: list[_Told] = []
    for told in gathered:
        same = next((k for k in found if len(k.parties) > 2 and set(k.parties) == set(told.parties)), None)
        if same is None:
            found.append(told)
        else:
            same.spans += told.spans
            same.steps |= told.steps
    return found


def _party(party: str, referents: Mapping[int, str]) -> str:
    """Return a party as a reading has it: a state's code, or the referent's id of a body."""
    return referents.get(int(party[1:]), party) if party.startswith(BODY) else party


def _phrase(text: Text, span: Span) -> Span:
    """Return the words of an instrument with what follows at once: مذكرة تفاهم تتعلق بضبط الحدود المشتركة."""
    first, end = span
    limit = min(text.sentences[text.sentence_of[first]].end, end + _SUBJECT)
    while end < limit and text.words[end] not in _PHRASE_ENDS and not text.words[end].startswith("وال"):
        end += 1  # الاتفاق الأمني والوضع في غزة: a written-on و begins something else
    return first, end


def agreement_mentions(
    text: Text, agreements: Sequence[AgreementFound], referents: Mapping[int, str], topics: Topics = NO_TOPICS
) -> tuple[AgreementMention, ...]:
    """Return instruments as a reading has them: offsets for words, ids a1, a2, ..."""
    return tuple(
        AgreementMention(
            id=f"a{number}",
            kind=found.kind,
            parties=tuple(_party(party, referents) for party in found.parties),
            status=found.status,
            spans=tuple(text.span(*span) for span in found.spans),
            title=text.evidence(*found.title) if found.title else None,
            topics=topics.within(*(_phrase(text, span) for span in found.spans)),
        )
        for number, found in enumerate(agreements, 1)
    )
