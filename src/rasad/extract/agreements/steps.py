"""How far an instrument has come: the steps that a text asserts of it."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from rasad.extract.agreements.step_anaphora import told_of_it
from rasad.extract.agreements.step_conditions import is_a_fact
from rasad.extract.agreements.step_links import instruments_of
from rasad.extract.agreements.step_moods import mood_of
from rasad.extract.agreements.step_scene import Naming, StepScene, set_steps, step_row
from rasad.extract.agreements.step_told import as_told
from rasad.extract.events.setting import Setting
from rasad.extract.found import Found
from rasad.vocabulary.lexicon import Match

_ORDER: Final = (
    "absent", "mentioned", "called", "bound", "arrived", "applied", "fruitful", "proposed", "negotiated", "announced", "initialled", "signed", "ratified", "in_force",
    "effective", "contested", "implemented", "reaffirmed", "disputed", "suspended", "violated", "ended",
)  # fmt: skip
_BACKGROUND = frozenset({"that"})
_ONCE: Final = MappingProxyType({"signed": "bound", "announced": "arrived"})
"""What a signing and an announcement are that only describe the instrument: الاتفاق الموقع, الاتفاق الذي تم التوصل إليه."""
_WEAK: Final = MappingProxyType(
    {
        "contested": "disputed",
        "endangered": "disputed",
        "accused": "disputed",
        "at_stake": "disputed",
        "alleged": "violated",
    }
)
"""What is told by others, as an accusation, as a possibility, by who speaks; and what it makes of an instrument that nothing keeps."""
_KEPT_BY: Final = MappingProxyType(
    {
        "contested": frozenset({"applied"}),
        "endangered": frozenset({"in_force"}),
        "accused": frozenset({"applied", "implemented"}),
        "at_stake": frozenset({"applied", "in_force", "implemented", "reaffirmed"}),
        "alleged": frozenset({"applied", "disputed", "implemented"}),
    }
)
_SAYS: Final = MappingProxyType(
    {"applied": "implemented", "fruitful": "implemented", "effective": "implemented", "absent": "mentioned"}
)
"""What is told of an instrument by which things are done, of which something came, which had an effect, which there is not."""
_SAID: Final = MappingProxyType({"reaffirmed": "vowed", "ended": "forsaken"})
"""What a step is that only a person or a state tells, and not the report itself."""
_SAID_TO_BE: Final = MappingProxyType({said: told for told, said in _SAID.items()})
_COME: Final = frozenset({"signed", "ratified", "in_force"})
"""Steps of which a report on one that is lived by tells as news."""
_ACCUSING: Final = frozenset({"alleged", "accused", "at_stake"})
"""What is told by one side of a violation that another denies."""
REACHED: Final = frozenset({"signed", "headed", "initialled", "announced"})
"""Steps that are news where nothing else is, after which an instrument is lived by."""


class StepTold(Found, frozen=True):
    """Say which step of an instrument is told, and by which words."""

    status: str
    match: Match


def find_steps(
    setting: Setting, matches: Mapping[str, Sequence[Match]], namings: Sequence[Naming]
) -> dict[int, list[StepTold]]:
    """Return the steps told of each naming of an instrument, by its first word."""
    found: dict[int, list[StepTold]] = {naming.first: [] for naming in namings}
    if not namings:
        return found
    scene = set_steps(setting, matches, namings)
    initialled = {
        setting.text.sentence_of[at]
        for at, match in scene.steps.items()
        if step_row(match).status == "initialled"
    }
    by_pronoun = {match.first: pair for match, pair in told_of_it(scene)}
    for match in scene.steps.values():
        if step_row(match).status == "signed" and setting.text.sentence_of[match.first] in initialled:
            continue
        pairs = [by_pronoun[match.first]] if match.first in by_pronoun else []
        for naming, meant in pairs or [(naming, naming) for naming in instruments_of(scene, match)]:
            told = _as_it_counts(scene, match, naming)
            if told and (told != "headed" or naming is meant):
                found[meant.first].append(StepTold(told, match))
    return found


def _as_it_counts(scene: StepScene, match: Match, naming: Naming) -> str | None:
    """Return what a step tells of an instrument, less where it only describes it, heads the report or is only said."""
    setting = scene.setting
    told = as_told(scene, match, naming)
    if told and told in _ONCE and _is_background(scene, match, naming):
        told = _ONCE[told]
    if told == "signed" and step_row(match).part == "noun" and _is_weak(scene, match, naming):
        return "headed"
    if told == "ended" and is_a_fact(scene, match):
        return "left"
    return _SAID[told] if told and told in _SAID and setting.claimed(match.first) else told


def _is_weak(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether a noun of signing leaves open when: in a heading, or a Persian one that no word tells as done."""
    setting = scene.setting
    return setting.sentence(match.first).heading or (setting.verbs_last and not mood_of(scene, match, naming))


def _is_background(scene: StepScene, match: Match, naming: Naming) -> bool:
    """Tell whether a signing only describes the instrument: الاتفاق الموقع, توافقنامه‌ای که امضا شد."""
    if naming.first >= match.end:
        return False
    relative = scene.has(range(naming.end, match.first), _BACKGROUND)
    return step_row(match).part == "attribute" or relative or not scene.setting.verbs_last


def furthest(steps: set[str], *, saved: bool = False) -> str:
    """Return the furthest step; an instrument that one side left has ended, also where others keep it.

    It is disputed where this is what the report is about (`saved`), and where only speakers tell the end, or it is
    attacked as well, unless something is told to have come after the end (`left`: عقب انسحاب أميركا); who only says that he keeps it (بلادنا ملتزمة بالاتفاق) does not keep one of which the report
    itself tells the end.

    One that is lived by (بموجب الاتفاق) is carried out, also where others than its parties dispute it, and one whose
    carrying out is called for is kept, unless its signing is the news. A heading tells less of a signing than its text.
    """
    if "headed" in steps:  # «امضای تفاهم‌نامه» above «فردا امضا می‌شود»
        steps = steps - {"headed"} | (set() if "proposed" in steps else {"signed"})
    if "called" in steps and steps.isdisjoint(REACHED):
        steps = steps | {"reaffirmed"}
    open_to_all = "left" not in steps and ("disputed" in steps or "ended" not in steps)
    if "left" in steps:
        steps = steps - {"left"} | {"ended"}
    if "ended" in steps:
        steps = steps - {"vowed"}
    steps = {_SAID_TO_BE.get(step, step) for step in steps}
    if "ended" in steps and (saved or (open_to_all and "reaffirmed" in steps)):
        return "disputed"
    if "extended" in steps:  # what might become of an agreement is less than that it was extended just now
        steps = steps - {"at_stake", "disputed", "extended"} | {"reaffirmed"}
    if "cleared" in steps:
        steps = steps - {"cleared"} | ({"disputed"} if steps & _ACCUSING else set())
    if "signed" in steps:
        steps = steps - {
            "at_stake"
        }  # what might become of an agreement is less than that it was signed just now
    if "bound" in steps:
        steps = steps | {"implemented" if "applied" in steps and not steps & _COME else "signed"}
    if "arrived" in steps:
        steps = steps | {"implemented" if "applied" in steps and steps.isdisjoint(REACHED) else "announced"}
    for weak, told in _WEAK.items():
        if weak in steps:
            steps = steps - {weak} | (set() if steps & _KEPT_BY[weak] else {told})
    best = max(steps, key=_ORDER.index, default="mentioned")
    return _SAYS.get(best, best)
