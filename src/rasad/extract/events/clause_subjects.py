"""Which of the names before an Arabic word are subjects of their clauses, and not objects."""

from collections.abc import Sequence
from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.lists import is_list_gap
from rasad.extract.events.setting import Setting
from rasad.vocabulary.schema import Trigger

_VERBS: Final = frozenset({"light", "past", "held", "that", "passive"})
_OFFICE: Final = 8  # words of an office before its holder's name
_NEAR: Final = 3  # words between a verb and the name behind it: التقى سمو الأمير فلان


def find_subjects(setting: Setting, free: Sequence[Placed], *, visit: bool) -> list[Placed]:
    """Return those of some names under no preposition that are subjects: of التقى A نظيره B بعد زيارته only A.

    A name that follows another with no verb between them is its object, unless a list joins the two;
    so is one right behind a relative and its verb (الذي التقى B), or behind a verb of meeting that goes on with
    somebody named before (وصل A والتقى B). Who is received is the one of a `visit`: استقبل A B لدى وصوله.
    """
    found: list[Placed] = []
    last: Placed | None = None
    for mention in free:
        verb = _verb_before(setting, last.end if last else setting.sentence(mention.first).first, mention)
        plain = last is None or verb is not None or last.figure == mention.figure
        joined = last is not None and is_list_gap(setting, last, mention)
        if visit and not plain and (_is_received(setting, last) or _is_welcomed(setting, last, mention)):
            found.append(mention)
            last = mention
            continue
        if not joined and (not plain or (verb is not None and _has_object(setting, verb, mention, found))):
            last = mention
            continue
        if not joined:
            found.append(mention)
        last = mention
    return found or list(free[:1])


def is_governed(setting: Setting, mention: Placed) -> bool:
    """Tell whether ل or ب is written onto an Arabic name, or onto the office right before it: لن يلتقي بالرئيس فلان."""
    if setting.is_under_clitic(mention.first):
        return True
    return _office_before(setting, mention).startswith(("بال", "ل"))  # no office begins with ل itself


def has_it(setting: Setting, mention: Placed) -> bool:
    """Tell whether a written-on ل makes an office holder the one who has what follows: سيكون لوزير الخارجية فلان زيارة."""
    return _office_before(setting, mention).startswith("ل") and not setting.is_under_clitic(mention.first)


def _office_before(setting: Setting, mention: Placed) -> str:
    """Return the first word of the office right before a name, or nothing."""
    office = [m for m in setting.persons(mention.first - _OFFICE, mention.first) if m.end == mention.first]
    same = bool(office) and office[-1].figure == mention.figure
    return setting.text.words[office[-1].first] if same else ""


def _is_received(setting: Setting, host: Placed | None) -> bool:
    """Tell whether the verb before a host says that he receives whom follows him."""
    if host is None:
        return False
    verb = _verb_before(setting, setting.sentence(host.first).first, host)
    if verb is None:
        return False
    if setting.text.words[verb].removeprefix("و") in setting.lists["welcoming"]:
        return True
    other = setting.trigger_at.get(verb)
    row = other.row if other else None
    return isinstance(row, Trigger) and row.frame.get("object") == "guest"


def _is_welcomed(setting: Setting, host: Placed | None, mention: Placed) -> bool:
    """Tell whether a noun of reception makes who follows its host the guest: كان A في مقدمة مستقبلي B لدى وصوله."""
    first = host.end if host else mention.first
    between = (setting.trigger_at.get(word) for word in range(first, mention.first))
    rows = [match.row for match in between if match is not None]
    return any(isinstance(row, Trigger) and row.frame.get("next") == "host" for row in rows)


def _verb_before(setting: Setting, first: int, mention: Placed) -> int | None:
    """Return the last verb, or conjunction that opens a clause, between a word and a name."""
    for word in range(mention.first - 1, first - 1, -1):
        if setting.tense(word) or word in setting.cues or setting.meaning(word) in _VERBS:
            return word
        other = setting.trigger_at.get(word)
        if other is not None and isinstance(other.row, Trigger) and other.row.part == "verb":
            return word
    return None


def stands_behind_verb(setting: Setting, mention: Placed) -> bool:
    """Tell whether a finite verb stands right before a name or the title before it: التقى الرئيس فلان."""
    word = mention.first - 1
    begin = setting.sentence(mention.first).first
    while word > begin and (word in setting.honorifics or setting.in_date(word)):
        word -= 1
    trigger = setting.trigger_at.get(word)
    verb = trigger is not None and isinstance(trigger.row, Trigger) and trigger.row.part == "verb"
    return verb or bool(setting.tense(word)) or word in setting.cues or setting.meaning(word) == "light"


def _has_object(setting: Setting, verb: int, mention: Placed, subjects: Sequence[Placed]) -> bool:
    """Tell whether a name right behind a verb is its object, and the subject another."""
    words = setting.text.words
    if (
        not subjects
        or mention.first - verb > _NEAR
        or words[verb].endswith(setting.pieces["pronoun_endings"])
    ):
        return False
    if words[verb - 1] in setting.lists["relatives"] or words[verb - 2 : verb][:1] in [
        [each] for each in setting.lists["relatives"]
    ]:
        return bool(setting.tense(verb)) or verb in setting.trigger_at
    other = setting.trigger_at.get(verb)
    meets = other is not None and isinstance(other.row, Trigger) and other.row.kind == "meeting"
    return meets and subjects[-1].figure != mention.figure
