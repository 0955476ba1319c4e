"""Find the instruments that a report speaks of: which kind, between whom, how far they have come."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rasad.extract.cast import Cast
from rasad.extract.merge_events import EventFound
from rasad.extract.setting import Setting, build_setting
from rasad.extract.steps import furthest, steps_near
from rasad.reading import AgreementMention
from rasad.text import Span, Text
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Country, Instrument

_REACH = 14  # words of a noun phrase after the instrument that may name its parties
_QUALIFIERS = 4  # words after the instrument that may tell it from another: همکاری امنیتی سال ۱۳۸۰
_SIDE = 16  # words between a signing verb and the states that sign
_DEFINITE = ("ال", "لل")


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementFound:
    """Hold one instrument in word numbers: its parties as codes, its steps, the words that mention it."""

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
    steps: set[str] = field(default_factory=set)


def find_agreements(
    text: Text,
    matches: Mapping[str, Sequence[Match]],
    cast: Cast,
    *,
    events: Sequence[EventFound] = (),
) -> list[AgreementFound]:
    """Return the instruments whose parties the report tells, in the order in which it first names them."""
    setting = build_setting(text, matches, cast)
    states = _states(matches)
    pair = _pair(states, setting)
    gathered: list[_Told] = []
    for match in matches.get("instruments", ()):
        told = _read(setting, match, states, matches, pair)
        if told is not None:
            told.parties = told.parties or _of_signatories(setting, told, events)
            _gather(gathered, told)
    return [
        AgreementFound(
            kind=told.kind,
            parties=told.parties,
            status=furthest(told.steps),
            spans=tuple(dict.fromkeys(told.spans)),
            title=told.spans[0],
        )
        for told in gathered
        if len(told.parties) > 1
    ]


def _states(matches: Mapping[str, Sequence[Match]]) -> dict[int, tuple[int, str]]:
    """Return where states are named, by name, adjective or seat: first word -> (end, ISO code)."""
    found: dict[int, tuple[int, str]] = {}
    for subject in ("seats", "demonyms", "regions", "countries"):
        for match in matches.get(subject, ()):
            if isinstance(match.row, Country) and not match.weak:
                found[match.first] = (match.end, match.row.code)
    return found


def _pair(states: Mapping[int, tuple[int, str]], setting: Setting) -> tuple[str, ...]:
    """Return the two states that a report is about: those it names most often."""
    counts = Counter(code for _, code in states.values())
    for figure in setting.cast.figures:
        counts.update({role.of for role in figure.offices if role.of and len(role.of) == 2})
    ranked = [code for code, _ in counts.most_common(3)]
    return tuple(ranked[:2]) if len(ranked) > 1 else ()


def _read(
    setting: Setting,
    match: Match,
    states: Mapping[int, tuple[int, str]],
    matches: Mapping[str, Sequence[Match]],
    pair: tuple[str, ...],
) -> _Told | None:
    """Return what one naming of an instrument tells, or None where it means no particular one."""
    row = match.row
    assert isinstance(row, Instrument)
    if row.kind == "none" or setting.meaning(match.end) == "light":
        return None  # توافق کردند: they agreed on something
    end, parties = _phrase(setting, match, states, pair)
    steps = steps_near(setting, matches, (match.first, end))
    if not parties and "signed" in steps:
        parties = _signing_states(setting, match, states, pair)
    points = "this" in (setting.meaning(match.first - 1), setting.meaning(match.end))
    definite = points or match.prefix.endswith(_DEFINITE) or setting.text.words[match.first].startswith("ال")
    return _Told(
        kind=row.kind,
        general=row.general,
        parties=row.parties or parties,
        qualifiers=frozenset(_qualifiers(setting, match, states)),
        spans=[(match.first, end)],
        points=points,
        definite=definite,
        known=bool(row.parties),
        steps=steps,
    )


def _phrase(
    setting: Setting, match: Match, states: Mapping[int, tuple[int, str]], pair: tuple[str, ...]
) -> tuple[int, tuple[str, ...]]:
    """Return where the instrument's noun phrase ends and the parties that it names."""
    sentence = setting.sentence(match.first)
    codes: list[str] = []
    end, word, under = match.end, match.end, ""
    while word < min(sentence.end, match.end + _REACH):
        mark = setting.marks.get(word)
        meaning = mark.meaning if mark else ""
        if word in states:
            after, code = states[word]
            if under not in {"in", "other", "to", "from", "during"}:
                codes.append(code)
                end = after
            word = after
            continue
        if meaning == "both":
            end = mark.end if mark else word + 1
            return end, pair
        if meaning in {"light", "object", "that", "during"} or setting.text.words[word] in ".:؛؟!":
            break
        if setting.text.words[word] in "،," and not codes and under != "between":
            break
        if meaning in {"with", "between", "in", "other", "to", "from", "by"}:
            under = meaning
        word = mark.end if mark and mark.meaning != "this" else word + 1
    return end, tuple(dict.fromkeys(codes)) if len(set(codes)) > 1 else ()


def _signing_states(
    setting: Setting, match: Match, states: Mapping[int, tuple[int, str]], pair: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the states named around a signing: وقعت السعودية والكويت على محضر, ایران و عراق ... امضا کردند."""
    sentence = setting.sentence(match.first)
    sides = (
        range(max(sentence.first, match.first - _SIDE), match.first),
        range(match.end, min(sentence.end, match.end + _SIDE)),
    )
    for side in sides:
        codes = [states[word][1] for word in side if word in states]
        if len(set(codes)) > 1:
            return tuple(dict.fromkeys(codes))
        if any(setting.meaning(word) == "both" for word in side):
            return pair
    return ()


def _qualifiers(setting: Setting, match: Match, states: Mapping[int, tuple[int, str]]) -> Iterator[str]:
    """Yield the words that tell an instrument from another, endings and article taken off."""
    sentence = setting.sentence(match.first)
    for word in range(match.end, min(sentence.end, match.end + _QUALIFIERS)):
        spelt = setting.text.words[word]
        if word in setting.marks or word in setting.cues or not spelt.isalnum():
            return
        if word not in states and len(spelt) > 2:
            yield spelt.removeprefix("ال").removesuffix("ه")


def _of_signatories(setting: Setting, told: _Told, events: Sequence[EventFound]) -> tuple[str, ...]:
    """Return the states whose officials the same sentence tells as signing."""
    here = setting.text.sentence_of[told.spans[0][0]]
    for event in events:
        if event.kind == "signing" and any(setting.text.sentence_of[first] == here for first, _ in event.spans):
            codes = [
                role.of
                for figure in sorted(event.figures)
                for role in setting.cast.figures[figure].offices
                if role.of and len(role.of) == 2
            ]
            if len(set(codes)) > 1:
                return tuple(dict.fromkeys(codes))
    return ()


def _gather(gathered: list[_Told], told: _Told) -> None:
    """Join a mention to the instrument that it means, or open a new one."""
    for known in reversed(gathered):
        if _is_same(known, told):
            known.spans += told.spans
            known.steps |= told.steps
            known.parties = known.parties or told.parties
            if known.general and not told.general and not told.points:
                known.kind, known.general = told.kind, False
            known.qualifiers |= told.qualifiers
            return
    gathered.append(told)


def _is_same(known: _Told, told: _Told) -> bool:
    """Tell whether a mention means an instrument already spoken of."""
    if known.parties and told.parties and set(known.parties) != set(told.parties):
        return False
    if known.known and told.known:
        return True
    if told.points:
        return True
    shared = known.qualifiers & told.qualifiers
    if known.qualifiers and told.qualifiers and not shared:
        return False
    if told.definite:
        return True
    return bool(shared) or (not told.qualifiers and not known.qualifiers and known.kind == told.kind)


def agreement_mentions(
    text: Text, agreements: Sequence[AgreementFound], referents: Mapping[int, str]
) -> tuple[AgreementMention, ...]:
    """Return instruments as a reading has them: offsets for words, ids a1, a2, ..."""
    return tuple(
        AgreementMention(
            id=f"a{number}",
            kind=found.kind,
            parties=found.parties,
            status=found.status,
            spans=tuple(text.span(*span) for span in found.spans),
            title=text.evidence(*found.title) if found.title else None,
        )
        for number, found in enumerate(agreements, 1)
    )
