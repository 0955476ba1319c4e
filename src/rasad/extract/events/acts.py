"""Find what one side does to another beyond talks and signings: sanctions, attacks, expulsions, threats, aid."""

from collections.abc import Mapping, Sequence
from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.act_sides import folded, stand_around, with_capitals
from rasad.extract.events.agents import is_of_sport, stand_before
from rasad.extract.events.around import Around
from rasad.extract.events.dating import date_of
from rasad.extract.events.found import EventFound
from rasad.extract.events.merge_events import merge
from rasad.extract.events.realis import read_realis
from rasad.extract.events.report import Report
from rasad.extract.events.setting import Setting
from rasad.extract.events.sides import Sides
from rasad.extract.events.telling import tell
from rasad.reading import Realis, Role
from rasad.script import fold
from rasad.text import Span
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Country, Trigger

_MOOD: Final = 4  # words between a mood and an Arabic verb: من المقرر أن يتعهد
_WORDS: Final = frozenset({"pledge", "threat", "request", "refusal", "accusation"})
"""What is done by words, which may tell of what is ahead."""
_ACTORS: Final = frozenset({"person", "organisation", "country"})
_BREAKS: Final = frozenset('.:؛;!؟?«»"')
_REACH, _EXPELLED, _WHOSE = (
    22,
    9,
    3,
)  # words of an act's clause; from a verb of expelling to the envoys, from these to whose they are
_NOMINAL: Final = frozenset("بلك")
_ENCLITICS: Final = ("ها", "هم", "هما", "ته")
_STATELY: Final = frozenset({"coercion", "attack", "mobilisation", "expulsion"})
"""What states and bodies do; a person named there mostly suffers it."""
_OPENERS: Final = frozenset(". ، : ؛ و قد الذی حیث فیما بینما کما عندما بعدما عندئذ ثم".split())
_IF_OR_THAT: Final = frozenset({"ان", "کی", "لکی", "حتی", "الا", "لئلا", "بان", "کان"})  # كأن يتعهد
_WHETHER: Final = "اذا"
_ASKED: Final = 4  # words between إذا and who may have done it: إذا ما كانت روسيا طالبت


def find_acts(report: Report, matches: Mapping[str, Sequence[Match]]) -> list[EventFound]:
    """Return the acts of a report, each once. What stands in somebody's words is their claim and left out."""
    setting, acts = report.setting, matches.get("acts", ())
    if not acts:
        return []
    figures = setting.cast.figures
    found = [m for m in setting.cast.outer if figures[m.figure].kind in _ACTORS]
    found = found if setting.verbs_last else with_capitals(setting, found, matches)
    told = [_read(report, found, match) for match in acts]
    known = [act for act in told if act is not None]
    return _once(merge([_with_expelled(setting, act, matches) for act in known]))


def _once(acts: Sequence[EventFound]) -> list[EventFound]:
    """Return the acts without those of an Arabic heading that the text tells more exactly: sanctions on a state, on a body of it."""
    told = {(act.kind, act.realis, frozenset(_of_role(act, "actor"))) for act in acts if not act.weak}
    single = {"sanction"}
    return [
        act
        for act in acts
        if not (act.weak and act.kind in single)
        or (act.kind, act.realis, frozenset(_of_role(act, "actor"))) not in told
    ]


def _of_role(act: EventFound, wanted: Role) -> list[int]:
    """Return who takes part in an act in one role."""
    return [who for who, role in act.people if role == wanted]


def _with_expelled(setting: Setting, act: EventFound, matches: Mapping[str, Sequence[Match]]) -> EventFound:
    """Return an Arabic expulsion of envoys with the state whose they are: طردت روسيا 23 دبلوماسيا بريطانيا."""
    if act.kind != "expulsion" or setting.verbs_last or len(act.people) != 1:
        return act
    numbers = {figure.country: figure.number for figure in setting.cast.figures if figure.kind == "country"}
    begin = act.spans[0][1]
    end = min(begin + _EXPELLED, setting.sentence(begin - 1).end)
    envoys = setting.lists["expelled"]
    # طردت في بادئ الأمر 23 دبلوماسيا بريطانيا بعد طرد 23 من روسيا: whose stands right behind
    first = next((word + 1 for word in range(begin, end) if setting.text.words[word] in envoys), begin)
    end = min(first + _WHOSE, setting.sentence(begin - 1).end)
    for land in setting.bodies(first, end):  # طردت 23 دبلوماسيا روسيا: spelt as the land is
        if setting.cast.kind(land) == "country" and land.figure not in act.figures:
            return act._replace(people=(*act.people, (land.figure, "recipient")))
    for match in matches.get("demonyms", ()):
        code = match.row.code if isinstance(match.row, Country) else None
        if first <= match.first < end and code in numbers:
            return act._replace(people=tuple({numbers[code]: "recipient", **dict(act.people)}.items())[::-1])
    return act


def _read(report: Report, found: Sequence[Placed], match: Match) -> EventFound | None:
    """Return the act that a word tells, or None where it tells none."""
    row, setting = match.row, report.setting
    assert isinstance(row, Trigger)
    if not _may_be_beside(setting, row) or not _is_told(setting, match):
        return None
    clause = _clause(setting, match)
    if is_of_sport(setting, clause) or not _has_beside(setting, row, clause, match):
        return None
    near = [m for m in found if clause[0] <= m.first and m.end <= clause[1]]
    around = (stand_before if setting.verbs_last else stand_around)(setting, near, match)
    telling = tell(report, match, row, Sides(first=match.first, end=match.end))
    place, site = telling.place()
    realis = _realis(setting, match)
    known = _known(setting, row, around) | ({"place"} if site is not None or place is not None else set())
    if realis not in {"asserted", "planned", "historical"} or not known.issuperset(row.needs):
        return None
    date, basis = date_of(telling)
    people: dict[int, Role] = {m.figure: "actor" for m in around.actors}
    people |= {m.figure: "recipient" for m in around.recipients if m.figure not in people}
    return EventFound(
        kind=row.kind,
        mode=row.mode,
        realis=realis,
        people=tuple(people.items()),
        spans=(_extent(match, around),),
        date=date,
        date_basis=basis,
        place=place,
        site=site,
        word=telling.word,
        weak=telling.sentence.heading,
    )


def _is_told(setting: Setting, match: Match) -> bool:
    """Tell whether the report itself tells the act: in nobody's words, by a verb that is no mere possibility."""
    if _is_only_possible(setting, match) or (not setting.verbs_last and _is_noun(setting, match)):
        return False
    return not setting.claimed(match.first)


def _realis(setting: Setting, match: Match) -> Realis:
    """Return how an act is told; Persian makes the future with خواه."""
    words = setting.text.words[match.first : match.end]
    if any(word.startswith("خواه") for word in words):
        return "planned"
    realis = read_realis(setting, match, finite=True)
    row = match.row
    words_only = isinstance(row, Trigger) and row.kind in _WORDS and not setting.verbs_last
    # تعهدت بإغلاق الموقع في مايو المقبل: what is ahead is what was pledged
    if realis == "planned" and words_only and not match.prefix.endswith("س"):
        near = range(max(setting.sentence(match.first).first, match.first - _MOOD), match.first)
        return "planned" if setting.means("planned", near) else "asserted"
    return realis


def _known(setting: Setting, row: Trigger, around: Around) -> set[str]:
    """Return who is named: an actor, and a recipient that is somebody else."""
    actors = {m.figure for m in around.actors}
    if row.kind in _STATELY and any(setting.cast.kind(m) == "person" for m in around.actors):
        return set()
    known = {"actor"} if actors else set()
    return known | ({"recipient"} if any(m.figure not in actors for m in around.recipients) else set())


def _clause(setting: Setting, match: Match) -> Span:
    """Return the words of an act's clause: up to marks of the sentence, to another verb of speech or of an event."""
    sentence = setting.sentence(match.first)
    first, end = max(sentence.first, match.first - _REACH), min(sentence.end, match.end + _REACH)
    words = setting.text.words
    for word in range(match.first - 1, first - 1, -1):
        if words[word] in _BREAKS or (setting.verbs_last and word in setting.cues):
            first = word + 1
            break
    for word in range(match.end, end):
        if words[word] in _BREAKS or word in setting.cues or word in setting.verbs:
            return first, word
    return first, end


def _may_be_beside(setting: Setting, row: Trigger) -> bool:
    """Tell whether the text has one of the words at all that an act needs beside it."""
    return not row.beside or not folded(row.beside).isdisjoint(setting.spelt)


def _has_beside(setting: Setting, row: Trigger, clause: Span, match: Match) -> bool:
    """Tell whether one of the words that an act needs stands in its clause: تحریم before وضع کرد, عقوبات after فرض."""
    if not row.beside:
        return True
    needed = folded(row.beside)
    near = range(clause[0], match.first) if setting.verbs_last else range(match.end, clause[1])
    return not needed.isdisjoint(setting.text.words[near.start : near.stop])


def _is_only_possible(setting: Setting, match: Match) -> bool:
    """Tell whether the verb is a subjunctive: تحریم کند, أن تفرض."""
    words = setting.text.words
    if setting.verbs_last:
        return words[match.end - 1] in setting.lists["subjunctives"]
    before = words[max(0, match.first - _ASKED) : match.first]
    return _WHETHER in before or (bool(before) and before[-1] in _IF_OR_THAT)


def _is_noun(setting: Setting, match: Match) -> bool:
    """Tell whether an Arabic word is no verb of a main clause: تقرر طرد السفير, لقصف جوي, الذي يتهمه, دعوى رفعتها.

    The verb in its barest form, which its noun is spelt like, opens a clause or follows its subject or قد at once.
    """
    row, words = match.row, setting.text.words
    spelt = words[match.first].removeprefix(match.prefix)
    if (
        match.prefix[-1:] in _NOMINAL
        or words[match.first - 1] in setting.lists["relatives"]
        or spelt.endswith(_ENCLITICS)
    ):
        return True
    if match.end - match.first > 1 or spelt != fold(row.forms[0]) or match.prefix.startswith(("و", "ف")):
        return False
    before = words[match.first - 1] if match.first > setting.sentence(match.first).first else "."
    return before not in _OPENERS and not _opens(setting, match.first)


def _opens(setting: Setting, word: int) -> bool:
    """Tell whether a name that opens a clause ends right before a word: روسيا طردت, but قررت روسيا طرد."""
    begin = setting.sentence(word).first
    named = [m for m in setting.cast.between(word - 10, word) if m.end == word]
    return any(m.first == begin or setting.text.words[m.first - 1] in _OPENERS for m in named)


def _extent(match: Match, around: Around) -> Span:
    """Return the words from the first to the last of an act and who takes part."""
    inside = [*around.actors, *around.recipients]
    return min([match.first, *(m.first for m in inside)]), max([match.end, *(m.end for m in inside)])
