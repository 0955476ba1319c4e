"""Who stands where around a word that tells an event: subject, complement, company, place."""

from dataclasses import dataclass, field

from rasad.extract.cast import Placed
from rasad.extract.setting import Setting, chain, is_list_gap
from rasad.text import Span
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_REACH = 40  # words on one side of a trigger that may belong to its clause
_STOPS = frozenset(":؛;!؟?")


@dataclass(slots=True, kw_only=True)
class Sides:
    """Gather the mentions around one trigger by where they stand, and what else its clause shows.

    `company` says that a preposition of company stands there, whoever follows it. `end` is the word
    after the last one that belongs to the event's own phrase.
    """

    first: int
    end: int
    subject: list[Placed] = field(default_factory=list)
    of: list[Placed] = field(default_factory=list)
    company: list[Placed] = field(default_factory=list)
    source: list[Placed] = field(default_factory=list)
    patron: list[Placed] = field(default_factory=list)
    host: list[Placed] = field(default_factory=list)
    has_company: bool = False
    light: bool = False
    own: bool = False
    apart: int | None = None
    topical: bool = False

    def all(self) -> list[Placed]:
        """Return all who take part, subject first."""
        return [*self.subject, *self.of, *self.company, *self.source]


def find_sides(setting: Setting, match: Match) -> Sides:
    """Return who stands around a trigger, by the word order of its language and its part of speech."""
    row = match.row
    assert isinstance(row, Trigger)
    sides = Sides(first=match.first, end=match.end, own="own" in row.frame)
    if row.part == "verb" and not setting.verbs_last:
        _after_verb(setting, match, sides)
    else:
        _complement(setting, match, sides)
        if setting.verbs_last and _is_predicate(setting, match, sides):
            sides.light = True
            _before_predicate(setting, match, sides)
        if not (len({m.figure for m in sides.of}) > 1 or (sides.of and sides.company)):
            _find_subject(setting, match, sides)
    return sides


def right_bound(setting: Setting, match: Match) -> int:
    """Return the word where the clause after a trigger ends at the latest."""
    sentence = setting.sentence(match.first)
    for word in range(match.end, min(sentence.end, match.end + _REACH)):
        if setting.text.words[word] in _STOPS or (word in setting.cues and not setting.verbs_last):
            return word
        if any(other.first == word and _opens_clause(setting, other) for other in setting.triggers):
            return word
    return min(sentence.end, match.end + _REACH)


def _opens_clause(setting: Setting, other: Match) -> bool:
    """Tell whether another trigger is a finite verb that begins its own clause."""
    row = other.row
    return isinstance(row, Trigger) and row.part == "verb" and not setting.verbs_last


def _complement(setting: Setting, match: Match, sides: Sides) -> None:
    """Gather what follows a noun that tells an event: whose it is, with whom, in which place."""
    bound, side, seen, comma = right_bound(setting, match), "of", None, False
    word = match.end
    people = {mention.first: mention for mention in setting.persons(match.end, bound)}
    while word < bound:
        mention = people.get(word)
        if mention is not None:
            if comma and seen and mention.figure != seen.figure and not is_list_gap(setting, seen, mention):
                return
            if not _take(sides, side, mention, seen):
                return
            seen, comma, word = mention, False, mention.end
            sides.end = max(sides.end, mention.end)
            continue
        mark = setting.marks.get(word)
        meaning = mark.meaning if mark else ""
        if meaning in {"with", "between"}:
            side, sides.has_company, comma = "company", True, False
            sides.first = min(sides.first, match.first)
        elif meaning in {"from", "patron", "host", "delegation"}:
            side, comma = meaning, False
        elif meaning in {"to", "in", "other", "during", "by"}:
            side, comma = "none", False
        elif meaning in {"light", "object"} and setting.verbs_last:
            sides.light = True
            if meaning == "light":
                return
            side = "none"
        elif meaning == "own":
            sides.own = True
        elif meaning == "that":
            if sides.all() or setting.verbs_last:
                return
        elif meaning == "apart":
            sides.apart = word
            comma = False
        elif setting.text.words[word] in "،,":
            comma = True
            if setting.verbs_last and seen is None and sides.has_company:
                return
        word = mark.end if mark else word + 1


def _take(sides: Sides, side: str, mention: Placed, seen: Placed | None) -> bool:
    """Put a mention on its side; False where it cannot belong to the phrase."""
    target = {
        "of": sides.of, "company": sides.company, "from": sides.source,
        "patron": sides.patron, "host": sides.host,
    }.get(side)  # fmt: skip
    if target is not None:
        target.append(mention)
        return True
    return seen is None or side == "delegation" or side == "none"


def _is_predicate(setting: Setting, match: Match, sides: Sides) -> bool:
    """Tell whether a Persian noun ends its clause with a light verb: دیدار (و گفت‌وگو) کرد."""
    word = match.end
    limit = min(setting.sentence(match.first).end, match.end + 4)
    while word < limit:
        mark = setting.marks.get(word)
        if mark and mark.meaning in {"light", "denied"}:
            return True
        if mark and mark.meaning == "planned":
            return True
        if not (mark and mark.meaning == "and") and not _at_trigger(setting, word):
            return False
        word += 1
    return False


def _at_trigger(setting: Setting, word: int) -> bool:
    return any(match.first <= word < match.end for match in setting.triggers)


def _before_predicate(setting: Setting, match: Match, sides: Sides) -> None:
    """Gather who stands before a Persian predicate: با X دیدار کرد, X را امضا کرد, از X استقبال کرد."""
    begin = setting.sentence(match.first).first
    for mention in reversed(setting.persons(max(begin, match.first - _REACH), match.first)):
        governor = setting.governor(mention)
        if governor == "with":
            sides.company.insert(0, mention)
            sides.has_company = True
        elif governor == "between":
            sides.company.insert(0, mention)
            sides.has_company = True
        elif governor == "from" and match.first - mention.end <= 3:
            sides.source.insert(0, mention)
        elif governor == "patron":
            sides.patron.insert(0, mention)
        elif governor == "host":
            sides.host.insert(0, mention)
        elif governor in {"", "by"} and sides.company:
            break
        sides.first = min(sides.first, mention.first) if governor in {"with", "between"} else sides.first


def _find_subject(setting: Setting, match: Match, sides: Sides) -> None:
    """Find the subject: the nearest name before the trigger under no preposition, else who was spoken of."""
    sentence = setting.sentence(match.first)
    taken = {mention.figure for mention in sides.all()}
    for mention in reversed(setting.persons(sentence.first, match.first)):
        if mention.figure in taken or setting.governor(mention) not in {"", "by"}:
            continue
        found = chain(setting, mention, (sentence.first, match.first))
        sides.subject = [each for each in found if each.figure not in taken]
        return
    if sides.own and not setting.verbs_last:
        for mention in setting.persons(sides.end, sentence.end):
            # خلال زيارته إلى بغداد، التقى لاريجاني: the pronoun points forward to the subject
            if mention.figure not in taken and setting.governor(mention) == "":
                sides.subject = [mention]
                return
    speakers = setting.speaker_at(match.first)
    said = [m for m in setting.people if m.figure in speakers and m.figure not in taken]
    sides.subject = said[:1] or topic(setting, match.first, taken)
    sides.topical = bool(sides.subject)


def topic(setting: Setting, word: int, taken: set[int]) -> list[Placed]:
    """Return whom the sentences before a word spoke of last as their subject, within two paragraphs."""
    sentence = setting.sentence(word)
    number = setting.text.sentence_of[word]
    for earlier in reversed(setting.text.sentences[:number]):
        if sentence.paragraph - earlier.paragraph > 2:
            break
        for mention in setting.persons(earlier.first, earlier.end):
            if mention.figure not in taken and setting.governor(mention) == "":
                return [mention]
    return []


def _after_verb(setting: Setting, match: Match, sides: Sides) -> None:
    """Gather who takes part around an Arabic verb: subject and object after it, or the subject before it."""
    bound = right_bound(setting, match)
    for word in range(match.end, bound):
        meaning = setting.meaning(word)
        if meaning == "that" and word > match.end:
            bound = word
            break
        if meaning == "apart" and sides.apart is None:
            sides.apart = word
        if meaning in {"with", "between"}:
            sides.has_company = True
    found: list[Placed] = []
    for mention in setting.persons(match.end, bound):
        governor = setting.governor(mention)
        if governor in {"with", "between"}:
            sides.company.append(mention)
        elif governor == "patron":
            sides.patron.append(mention)
        elif governor == "host":
            sides.host.append(mention)
        elif governor in {"", "by", "delegation"} or not found:
            found.append(mention)
        else:
            continue
        sides.end = max(sides.end, mention.end)
    before = _subject_before(setting, match)
    if before:
        sides.subject, sides.of = before, found
    else:
        figures = list(dict.fromkeys(mention.figure for mention in found))
        sides.subject = [mention for mention in found if mention.figure == figures[0]]
        sides.of = [mention for mention in found if mention.figure != figures[0]]
        if len({m.figure for m in sides.all()}) == 1 and not sides.company:
            sides.topical = True


def _subject_before(setting: Setting, match: Match) -> list[Placed]:
    """Return the subject that stands before an Arabic verb: X يلتقي, X الذي وصل, كان X قد وصل."""
    sentence = setting.sentence(match.first)
    if match.prefix.startswith(("و", "ف")):
        return []
    for mention in reversed(setting.persons(max(sentence.first, match.first - 12), match.first)):
        gap = range(mention.end, match.first)
        if any(word in setting.cues or _at_trigger(setting, word) for word in gap):
            return []
        if setting.governor(mention) in {"", "other"}:
            return chain(setting, mention, (sentence.first, match.first))
        if any(setting.meaning(word) == "that" for word in gap):
            return [mention]
        return []
    return []


def extent(setting: Setting, match: Match, sides: Sides) -> Span:
    """Return the words of the event's own phrase, from its first name or trigger to its last."""
    inside = [m for m in sides.all() if setting.sentence(m.first) is setting.sentence(match.first) and not sides.topical]
    first = min([match.first, *(m.first for m in inside)])
    end = max([match.end, *(m.end for m in inside)])
    return first, end
