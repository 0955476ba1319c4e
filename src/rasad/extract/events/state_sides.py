"""States and bodies that sign, mediate or meet in an Arabic report: وقعت روسيا وتركيا اتفاقا, قمة بين الكوريتين."""

from collections.abc import Iterator
from typing import Final

from rasad.extract.cast import Placed, outermost
from rasad.extract.events.complements import right_bound
from rasad.extract.events.lists import is_list_gap
from rasad.extract.events.setting import Setting
from rasad.extract.events.sides import COMPANY, Sides
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_CARRYING: Final = frozenset({"light", "held", "cancelled", "planned"})
_CARRIER: Final = 12  # words between the verb that carries the noun of talks and the noun
_KINDS: Final = frozenset({"signing", "ratification", "mediation"})
_HEADS: Final = 4  # words between a verb and the state that does it: وقع أمس وزيرا خارجية اليونان
_TWO: Final = 2  # people who make the states beside them what they sign about: توقيع اتفاق بين A وB بشأن الحدود بين البلدين
_GAP: Final = 3  # words between a state and the verb behind it: كانت روسيا قد وقعت
_PAPER: Final = 3  # words between an instrument and whom it is with: سيناقش الاتفاق النووي مع إيران
_UNDER: Final = 5  # words between a preposition and the state under it: مع حكومة جمهورية مصر


def sign_as_states(setting: Setting, match: Match, sides: Sides) -> None:
    """Make states or bodies the signatories where the sentence says that they sign, and with whom."""
    row = match.row
    if setting.verbs_last or not isinstance(row, Trigger) or row.kind not in _KINDS:
        return
    bound = _bound(setting, match)
    bodies = list(free_bodies(setting, match.end, bound))
    verb = row.part == "verb"
    subject = _behind(setting, match.end, bodies)
    if not subject and verb:
        subject = _before(setting, match.first)
    other = [m for m in bodies if m not in subject and _is_beside(setting, match.end, m)]
    if subject and (not sides.subject or _is_nearer(subject, sides, match)):
        sides.subject, sides.inferred = subject, False
        sides.of = []
    people = [m for m in sides.all() if setting.cast.kind(m) == "person"]
    if other and row.kind != "mediation" and len({m.figure for m in people}) < _TWO:
        known = {m.figure for m in sides.all()}
        sides.company += [m for m in other if m.figure not in known]
        sides.has_company = True


def meet_as_states(setting: Setting, match: Match, sides: Sides) -> tuple[list[Placed], list[Placed]]:
    """Return the states and bodies that talk, and those that they talk to: كوريا الشمالية ألغت اجتماعا مع الوزير.

    Those whose officials without a name do so count: ألغى مسؤولون من النرويج اجتماعا, محادثات مع وفد من كينيا.
    """
    if setting.verbs_last:
        return [], []
    bodies = list(free_bodies(setting, match.end, _bound(setting, match)))
    other = [m for m in bodies if _is_beside(setting, match.end, m)]
    other = _row_of(setting, other[0], other) if other else []  # محادثات مع X بعد قمة بين Y وZ
    # تكهنات باستضافة النرويج القمة وإجراء محادثات بين هولندا وفنلندا: the two are all who talk
    whole = sides.between and len({m.figure for m in other}) >= _TWO
    if sides.subject or sides.of or whole:
        return [], other
    verb = (
        match.first
        if isinstance(match.row, Trigger) and match.row.part == "verb"
        else _carrier(setting, match)
    )
    if verb is None:
        return [], other
    behind = list(free_bodies(setting, verb + 1, match.first)) if verb < match.first else bodies
    behind = [m for m in behind if m not in other]
    return _behind(setting, verb + 1, behind) or _before(setting, verb), other


def subject_states(setting: Setting, match: Match) -> list[Placed]:
    """Return the states or bodies that are the subject of an Arabic verb: استدعت موسكو السفير, موسكو تستدعي السفير."""
    bodies = list(free_bodies(setting, match.end, _bound(setting, match)))
    return _behind(setting, match.end, bodies) or _before(setting, match.first)


def _carrier(setting: Setting, match: Match) -> int | None:
    """Return the verb that carries the noun of talks: أجرت النرويج محادثات."""
    first = setting.sentence(match.first).first
    for word in range(match.first - 1, max(first, match.first - _CARRIER) - 1, -1):
        if setting.meaning(word) == "that" or setting.text.words[word] in ":؛":
            return None
        if setting.meaning(word) in _CARRYING and setting.tense(word):
            return word
    return None


def _bound(setting: Setting, match: Match) -> int:
    """Return where the clause of a signing ends: before a relative, a statement, the next finite verb."""
    bound = right_bound(setting, match)
    for word in range(match.end, bound):
        if setting.meaning(word) == "that" or (setting.tense(word) and not _is_in_body(setting, word)):
            return word
    return bound


def _is_in_body(setting: Setting, word: int) -> bool:
    """Tell whether a word that may be a verb belongs to a body's name: وزارة النفط."""
    return any(m.first <= word < m.end for m in setting.bodies(word - 4, word + 1))


def free_bodies(setting: Setting, first: int, end: int) -> Iterator[Placed]:
    """Yield states and bodies that stand in no mention of a person: not إيران in وزير خارجية إيران."""
    people = setting.persons(first - 4, end)
    for body in outermost(setting.bodies(first, end)):
        if not any(m.first <= body.first < m.end for m in people):
            yield body


def _row_of(setting: Setting, head: Placed, bodies: list[Placed]) -> list[Placed]:
    """Return a state with those that a list joins to it."""
    found = [head]
    for after in bodies[bodies.index(head) + 1 :]:
        if not is_list_gap(setting, found[-1], after):
            break
        found.append(after)
    return found


def _behind(setting: Setting, first: int, bodies: list[Placed]) -> list[Placed]:
    """Return the states right behind a verb or noun of signing, with only their heads between: وقعت حكومة النرويج."""
    if not bodies:
        return []
    gap = [word for word in range(first, bodies[0].first) if not setting.in_date(word)]
    plain = all(_is_plain(setting, word) for word in gap)
    return _row_of(setting, bodies[0], bodies) if plain and len(gap) <= _HEADS else []


def _is_plain(setting: Setting, word: int) -> bool:
    """Tell whether a word may stand between a verb and the state that does it: حكومة, قد."""
    spelt = setting.text.words[word]
    return spelt in setting.lists["before_bodies"] or spelt in "،,#"  # استدعت #أوسلو السفير


def _before(setting: Setting, verb: int) -> list[Placed]:
    """Return the states that open the clause before a verb: ألمانيا تبرم, وكانت روسيا وتركيا قد وقعتا."""
    first = setting.sentence(verb).first
    if _goes_on(setting, verb):
        return []
    bodies = list(free_bodies(setting, first, verb))
    bodies += [capital for capital in setting.capitals if first <= capital.first < verb]
    if not bodies:
        return []
    bodies.sort()
    row = [bodies[-1]]
    for before in reversed(bodies[:-1]):
        if not is_list_gap(setting, before, row[0]):
            break
        row.insert(0, before)
    gap = [word for word in range(row[-1].end, verb) if not setting.in_date(word)]
    if any(not _is_plain(setting, word) for word in gap if not _is_tail(setting, word, row[-1])):
        return []
    word = row[0].first - 1
    opens = (
        word < first or not setting.text.words[word].isalpha() or setting.meaning(word) in {"past", "that"}
    )
    return row if opens else []


def _goes_on(setting: Setting, verb: int) -> bool:
    """Tell whether a conjunction is written onto a verb, whose clause so begins with it: وأجرت, but not وقعت."""
    match, spelt = setting.trigger_at.get(verb), setting.text.words[verb]
    if match is not None:
        return match.prefix.startswith(("و", "ف"))
    verbs = setting.lists["past_verbs"], setting.lists["present_verbs"]
    return spelt[0] in "وف" and any(spelt[1:] in forms for forms in verbs)


def _is_tail(setting: Setting, word: int, mention: Placed) -> bool:
    """Tell whether a word belongs to somebody without a name whom و joins to a state: روسيا وخمس قوى دولية."""
    joined = setting.text.words[mention.end : mention.end + 1]
    return (
        bool(joined)
        and joined[0].startswith("و")
        and word - mention.end <= _GAP
        and not setting.meaning(word)
    )


def _is_beside(setting: Setting, first: int, mention: Placed) -> bool:
    """Tell whether a state stands right under مع or بين: اتفاقا مع إيران, بين وزارة النفط وشركة فلان."""
    for word in range(mention.first - 1, max(first, mention.first - _UNDER) - 1, -1):
        if setting.meaning(word) in COMPANY:
            # مشاورات مع الشركاء حول خط الغاز بين روسيا وألمانيا: what is talked about has its own sides
            if setting.means("other", range(first, word)):
                return False
            return setting.instruments.isdisjoint(range(max(first, word - _PAPER), word)) or _signs(
                setting, first
            )
        joined = [m for m in setting.bodies(word - 8, word + 1) if m.end == word + 1]
        if joined and is_list_gap(setting, joined[0], mention):
            return _is_beside(setting, first, joined[0])
        if not _is_plain(setting, word) and not setting.text.words[word].startswith("و"):
            return False
    return False


def _signs(setting: Setting, end: int) -> bool:
    """Tell whether a word tells a signing, whose instrument stands before whom it is signed with: وقعت اتفاقا مع إيران."""
    match = next((t for t in setting.triggers if t.end == end), None)
    return match is not None and isinstance(match.row, Trigger) and match.row.kind in _KINDS


def _is_nearer(subject: list[Placed], sides: Sides, match: Match) -> bool:
    """Tell whether a state stands nearer to the verb than the person taken for its subject."""
    return all(abs(m.first - match.first) > abs(subject[0].first - match.first) for m in sides.subject)
