"""Find the undertakings that a report speaks of, by name and by description: one project, however it is called."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rasad.extract.events.named_states import States, both_before, find_states
from rasad.extract.events.setting import Setting
from rasad.reading import Form, Mention, Referent
from rasad.text import Span, Text
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Named, Project, Row, Undertaking

_REACH = 9  # words after the noun of an undertaking within which what it joins must begin
_BETWEEN = 3  # words between two ends of it: از شلمچه در ایران تا بصره
_NEAR = 3  # sentences in which a project may be pointed back to
_ANY = "project"
_PILGRIMAGE = "pilgrimage"
"""A kind of rows that name what people do, not what states build."""
_SELF = frozenset({"railway", "pipeline", "power", "corridor", "zone"})
"""Kinds that are an undertaking wherever two places are told; a road is one where it is called a project."""
_THE = ("ال", "لل")


@dataclass(slots=True, kw_only=True)
class ProjectFound:
    """Gather the mentions of one undertaking in word numbers; `row` is the vocabulary's, where it knows it."""

    kind: str
    ends: frozenset[str]
    row: Project | None
    mentions: dict[Span, Form] = field(default_factory=dict)


def find_projects(
    setting: Setting, matches: Mapping[str, Sequence[Match]], linked: Sequence[Project] = ()
) -> list[ProjectFound]:
    """Return the undertakings of a report in the order in which it first names them.

    `linked` are the projects of the vocabulary that are known by what they join. What stands in the mention of a person or a body is theirs: مدیرعامل منطقه آزاد, شرکت راه‌آهن.
    """
    named = [
        m for m in matches.get("projects", ()) if isinstance(m.row, Project) and m.row.kind != _PILGRIMAGE
    ]
    heads = [m for m in matches.get("undertakings", ()) if isinstance(m.row, Undertaking)]
    if not named and not heads:
        return []
    held = _held(setting, matches, {head.first: head.end for head in heads})
    opened = {head.end: head.first for head in heads if _kind(head) == _ANY}
    told = [
        ((opened.get(m.first, m.first), m.end), _known(m.row))
        for m in named
        if not m.weak and not held[m.first]
    ]
    states = find_states(setting, matches)
    for span, kind, ends, particular in _described(setting, matches, heads, states):
        row = next((row for row in linked if row.kind == kind and _joins(row, ends)), None)
        if not any(held[word] for word in range(*span)) and (row or (kind in _SELF and particular)):
            told.append((span, _known(row) if row else ProjectFound(kind=kind, ends=ends, row=None)))
    pair = frozenset(states.pair)
    told += [
        ((m.first, m.end), _known(m.row))
        for m in named
        if m.weak and isinstance(m.row, Project) and not held[m.first] and _concerns(m.row, pair)
    ]
    found = _gather(told)
    _point_back(setting, heads, found)
    return found


def _known(row: Row) -> ProjectFound:
    """Return a project of the vocabulary before its mentions are gathered."""
    assert isinstance(row, Project)
    return ProjectFound(kind=row.kind, ends=frozenset(), row=row)


def _joins(row: Project, ends: frozenset[str]) -> bool:
    """Tell whether a project joins just these places or states."""
    return any(frozenset(link) == ends for link in row.links)


def _concerns(row: Project, pair: frozenset[str]) -> bool:
    """Tell whether words that may mean a project (راه توسعه, الربط السككي) do so between the report's two states."""
    return _joins(row, pair) if row.links else row.country in pair


def _held(setting: Setting, matches: Mapping[str, Sequence[Match]], heads: Mapping[int, int]) -> bytearray:
    """Return which words belong to a person or a body, or follow the noun of one: مدیرعامل منطقه آزاد, شرکت راه‌آهن.

    A body that is named by the noun alone (راه‌آهن) is none where the noun goes on: راه‌آهن میان بصره و شلمچه.
    """
    held = bytearray(len(setting.text.words) + 1)
    bodies = [m for m in setting.groups if setting.cast.figures[m.figure].kind == "organisation"]
    for mention in (*setting.people, *bodies):
        if heads.get(mention.first, 0) >= mention.end:
            continue
        held[mention.first : mention.end] = b"\x01" * (mention.end - mention.first)
    for subject in ("offices", "bodies"):
        for match in matches.get(subject, ()):
            if (
                not match.prefix.endswith(_THE) and heads.get(match.first, 0) < match.end
            ):  # زار الوزير ميناء الفاو: the minister visits it
                held[match.end] = 1
    return held


def _described(
    setting: Setting, matches: Mapping[str, Sequence[Match]], heads: Sequence[Match], states: States
) -> Iterator[tuple[Span, str, frozenset[str], bool]]:
    """Yield the nouns of undertakings with what they join: the words, the kind, the ends, whether it is a particular one.

    It is where the words call it a project, or where it joins two states: خط آهن تهران - مشهد is but a line.
    """
    ends_at, countries = _ends(matches, states)
    generic = {match.end: match.first for match in heads if _kind(match) == _ANY}
    for match in heads:
        kind = _kind(match)
        if kind == _ANY:
            continue
        end, ends = _ends_after(setting, match, ends_at, states)
        ends -= {countries.get(each, "") for each in ends}  # شلامجة في إيران والبصرة في العراق
        if len(ends) > 1:
            first = generic.get(match.first, match.first)
            abroad = len({countries.get(each, each) for each in ends}) > 1
            yield (first, end), kind, ends, abroad or first < match.first


def _kind(match: Match) -> str:
    assert isinstance(match.row, Undertaking)
    return match.row.kind


def _ends(
    matches: Mapping[str, Sequence[Match]], states: States
) -> tuple[dict[int, tuple[int, str]], dict[str, str]]:
    """Return what an undertaking may join: places by their ids, states by their codes; and the states of the places."""
    countries: dict[str, str] = {}
    found = {first: each for first, each in states.at.items() if len(each[1]) == len("IQ")}
    for match in matches.get("places", ()):
        if isinstance(match.row, Named) and not match.weak:
            found[match.first] = (match.end, match.row.id)
            countries[match.row.id] = match.row.country or ""
    return found, countries


def _ends_after(
    setting: Setting, match: Match, ends_at: Mapping[int, tuple[int, str]], states: States
) -> tuple[int, frozenset[str]]:
    """Return where a description ends and what it joins: بين البصرة والشلامجة, شلمچه - بصره, دو کشور."""
    limit, end, ends = setting.sentence(match.first).end, match.end, list[str]()
    word = last = match.end
    while word < limit and word - last <= (_BETWEEN if ends else _REACH):
        if word in ends_at:
            end, code = ends_at[word]
            ends.append(code)
            word = last = end
            continue
        if setting.meaning(word) == "both" and setting.marks[word].end in ends_at:
            word = last = setting.marks[word].end  # میان دو کشور ایران و عراق
            continue
        if setting.meaning(word) == "both" and not ends:
            return setting.marks[word].end, frozenset(both_before(setting, word, states))
        if setting.text.words[word] not in setting.lists["project_joints"]:
            break
        word += 1
    return end, frozenset(ends)


def _gather(told: Sequence[tuple[Span, ProjectFound]]) -> list[ProjectFound]:
    """Return each project once with all its mentions, of two that overlap the longer one."""
    found: list[ProjectFound] = []
    reached = 0
    for span, each in sorted(told, key=lambda one: (one[0][0], -one[0][1])):
        if span[0] < reached:
            continue
        reached = span[1]
        same = next((known for known in found if _is_same(known, each)), None)
        if same is None:
            found.append(each)
        (same or each).mentions[span] = "name"
    return found


def _is_same(one: ProjectFound, other: ProjectFound) -> bool:
    if one.row or other.row:
        return one.row is not None and other.row is not None and one.row.id == other.row.id
    return one.kind == other.kind and one.ends == other.ends


def _point_back(setting: Setting, heads: Sequence[Match], found: Sequence[ProjectFound]) -> None:
    """Add where `این پروژه` or `المشروع` points back to the only project of a report that was named before."""
    if len(found) != 1 or found[0].kind == "zone":
        return
    project = found[0]
    first = min(project.mentions)[1]
    near = [setting.text.sentence_of[span[0]] for span in project.mentions]
    taken = {word for span in project.mentions for word in range(*span)}
    for match in heads:
        kind, word = _kind(match), match.first
        if word < first or word in taken or kind not in {_ANY, project.kind}:
            continue
        here = setting.text.sentence_of[word]
        if not any(here - _NEAR <= number <= here for number in near):
            continue
        pointed = setting.meaning(word - 1) == "this"
        if (
            not pointed
            and setting.text.words[word] in setting.lists["definite_projects"]
            and not setting.verbs_last
        ):
            pointed = not setting.text.word(match.end).startswith(_THE)
        if pointed and not setting.text.word(match.end).startswith(_THE):
            project.mentions[word - (setting.meaning(word - 1) == "this"), match.end] = "role"
            near.append(here)


def project_referents(text: Text, found: Sequence[ProjectFound]) -> tuple[Referent, ...]:
    """Return projects as a reading has them: by the vocabulary's id and names, else by the words of the report."""
    made = []
    for number, project in enumerate(found, 1):
        row, spans = project.row, sorted(project.mentions)
        told = text.evidence(
            *max(spans, key=lambda span: (project.mentions[span] == "name", span[1] - span[0]))
        )
        names = {tag: forms[0] for tag, forms in row.names.items() if forms} if row else {text.language: told}
        made.append(
            Referent(
                id=f"project-{row.id if row else number}",
                kind="project",
                names=names,
                mentions=tuple(
                    Mention(start=start, end=end, form=project.mentions[span])
                    for span in spans
                    for start, end in [text.span(*span)]
                ),
                known=row.id if row else None,
                wikidata=row.wikidata if row else None,
                country=row.country if row else None,
            )
        )
    return tuple(made)
