"""Find who takes part around a verb that stands first: its subject and object after it, or its subject before it."""

from collections.abc import Sequence

from rasad.extract.cast import Placed
from rasad.extract.events.anothers import is_anothers, is_with_another
from rasad.extract.events.complements import right_bound
from rasad.extract.events.elided import MANY, are_joined, elides_subject, goes_on, is_told_before
from rasad.extract.events.lists import leads_delegation
from rasad.extract.events.pronouns import former
from rasad.extract.events.setting import Setting
from rasad.extract.events.sides import COMPANY, Sides
from rasad.extract.events.subjects import find_subject, speakers, subject_before_verb
from rasad.extract.events.unnamed_met import is_behind_others, meets_something, meets_unnamed
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_WE = "نا"
_TALKS = frozenset({"meeting", "call"})
_OCCASIONS = frozenset({"meeting", "call", "visit", "conference"})
_CARRIERS = frozenset({"light", "held"})
_EACH_OF = ["کل", "من"]
_THEY = "وا"
_GOAL = 5  # words between a verb of arriving and the place that stands before its subject


def gather_verb_clause(setting: Setting, match: Match, sides: Sides) -> None:
    """Gather who takes part around an Arabic verb: subject and object after it, or the subject before it."""
    bound = _verb_bound(setting, match, sides)
    if any(
        abs(m.first - match.end) <= 1 or m.end == match.first for m in setting.bodies(match.first - 6, bound)
    ):
        sides.both = False  # وقعت إيران والوكالة اتفاقا بشأن التعاون بينهما: the two are named
    found = _objects(setting, match, bound, sides)
    found = [] if _is_of_two(setting, match) else found
    if isinstance(match.row, Trigger) and match.row.kind == "visit":
        # وصل فلان إلى بغداد على رأس وفد يضم فلانا وفلانا
        led = next((at for at, m in enumerate(found) if setting.governor(m) == "delegation"), len(found))
        sides.company, found = [*sides.company, *found[led:]], found[:led]
        # وزار مبعوثون واشنطن لإبلاغها بدعوة كيم: who visits is named before the place
        found = [m for m in found if not _has_place(setting, match.end, m.first)] or _arrivals(
            setting, match, found
        )
    taken = {mention.figure for mention in [*found, *sides.company]}
    before = (
        former(setting, match, frozenset(taken))
        or subject_before_verb(setting, match, frozenset(taken))
        or _we(setting, match, taken)
    )
    if setting.text.words[match.end - 1].endswith(_THEY) and len({m.figure for m in before}) == 1:
        before = []  # أكد فلان أنهم لم يوقعوا
    if before:
        sides.subject, sides.of = before, found
        sides.has_company |= not found and meets_unnamed(setting, match, match.end)
        return
    if not found and not sides.company and setting.text.words[match.end - 1].endswith(MANY):
        # ووقعوا محضر الاجتماع: those who were told of last, unless the states themselves sign
        near = range(max(setting.sentence(match.first).first, match.first - 6), match.first)
        sides.both = not setting.means("both", near) and setting.states.isdisjoint(near)
        return
    _share_out(setting, match, found, sides)


def _is_of_two(setting: Setting, match: Match) -> bool:
    """Tell whether two told of before talk about something: اتصالا بنظيره بحثا خلاله ترتيبات زيارة فلان."""
    row, spelt = match.row, setting.text.words[match.end - 1]
    dual = spelt.endswith(("ا", "ان")) and not spelt.endswith(("ها", "نا"))
    return isinstance(row, Trigger) and "with" in row.needs and row.kind == "meeting" and dual


def _share_out(setting: Setting, match: Match, found: Sequence[Placed], sides: Sides) -> None:
    """Share the names after a verb out among its subject and object, either of which may be left out."""
    figures = list(dict.fromkeys(mention.figure for mention in found))
    if setting.text.words[match.end : match.end + 2] == _EACH_OF:
        sides.subject = list(found)  # ناقش كل من الرئيس فلان والوزير فلان ذلك: all are its subject
        return
    taken = frozenset(mention.figure for mention in [*found, *sides.company])
    last = found[-1].end if found else 0
    alone = len(figures) == 1 and not sides.company
    under_with = setting.means("with", range(last, right_bound(setting, match)))
    if alone and (under_with or meets_unnamed(setting, match, last) or meets_something(setting, match, last)):
        sides.subject, sides.has_company = list(found), True  # سيلتقي لاريجاني خلال زيارته بمسؤولين
        return
    enclitic = bool(found) and not sides.company and _has_enclitic(setting, match)
    if enclitic or is_told_before(setting, match, found, sides):
        before, elsewhere = find_subject(setting, match, end=match.end, own=False, taken=taken)
        if enclitic:  # واستقبلها الوكيل والسفير: who is met was said before
            sides.subject, sides.has_company = list(found), True
            sides.of = [] if elsewhere and goes_on(setting, match) else before
            return
        sides.subject, sides.inferred = before, elsewhere
        if before or len(figures) < 2:
            sides.of = list(found)
            return
    if alone and elides_subject(match) and isinstance(match.row, Trigger) and "with" not in match.row.needs:
        sides.has_company = True  # استقبل النائب فلان، السلطان: somebody without a name
    goes = isinstance(match.row, Trigger) and match.row.kind == "visit"
    sides.subject = _travellers(setting, found) if goes else [m for m in found if m.figure == figures[0]]
    known = {mention.figure for mention in sides.subject}
    sides.of = [mention for mention in found if mention.figure not in known]


def _travellers(setting: Setting, found: Sequence[Placed]) -> list[Placed]:
    """Return the first of some names with those who go along: يتوجه إلى أوسلو فلان وفلان، إلى جانب المبعوث فلان."""
    row = list(found[:1])
    for mention in found[1:]:
        if mention.figure != row[-1].figure and not are_joined(setting, row[-1], mention):
            break
        row.append(mention)
    return row


def _we(setting: Setting, match: Match, taken: set[int]) -> list[Placed]:
    """Return the speakers of a verb in the first person plural: وقعنا اليوم مذكرة مع الوزير."""
    return (
        speakers(setting, match, frozenset(taken)) if setting.text.words[match.end - 1].endswith(_WE) else []
    )


def _has_enclitic(setting: Setting, match: Match) -> bool:
    """Tell whether an Arabic verb of meeting has its object written onto it: استقبلها, التقاه, but not توجه."""
    row = match.row
    if not isinstance(row, Trigger) or row.kind not in {"meeting", "call"} or "with" in row.needs:
        return False  # المسائل التي سيبحثها الوزير: a thing
    plain = any(form.endswith("ه") for form in (*row.forms, row.present or ""))
    return not plain and setting.text.words[match.end - 1].endswith(setting.pieces["pronoun_endings"])


def _is_mediation(setting: Setting, word: int) -> bool:
    """Tell whether a word opens the phrase of a mediator, who takes no other part: بوساطة وزير الخارجية."""
    other = setting.trigger_at.get(word)
    return other is not None and isinstance(other.row, Trigger) and other.row.kind == "mediation"


def _is_occasion(setting: Setting, match: Match, word: int) -> bool:
    """Tell whether talks begin at a word at which something was signed, by others: وقع البلدان مذكرة عقب مباحثات بين الوزيرين."""
    row, other = match.row, setting.trigger_at.get(word)
    if not (isinstance(row, Trigger) and row.kind == "signing" and other and isinstance(other.row, Trigger)):
        return False
    return other.row.kind in _OCCASIONS and other.row.part != "verb"


def _arrivals(setting: Setting, match: Match, found: Sequence[Placed]) -> list[Placed]:
    """Return who arrives where the place stands before the subject: وصل إلى جدة، الأربعاء، ولي العهد."""
    places = [
        word
        for word in range(match.end, match.end + _GOAL)
        if word in setting.resets and not setting.in_date(word)
    ]
    if not places or not found or setting.governor(found[0]):
        return []
    gap = range(places[-1] + 1, found[0].first)
    plain = all(
        setting.in_date(word) or setting.text.words[word] in "،," or setting.meaning(word) == "adjective"
        for word in gap
        if setting.text.words[word] not in setting.lists["asides"]
    )
    return _travellers(setting, found) if plain else []


def _has_place(setting: Setting, first: int, end: int) -> bool:
    """Tell whether a place ends between two words."""
    return any(word in setting.resets and not setting.in_date(word) for word in range(first, end))


def _verb_bound(setting: Setting, match: Match, sides: Sides) -> int:
    """Return where an Arabic verb's clause ends, noting what stands in it."""
    bound = right_bound(setting, match)
    # بحثا ترسيخ العلاقات بين بغداد وطهران: of company only where the verb is one of standing between
    between = isinstance(match.row, Trigger) and "between" in match.row.needs
    company = COMPANY if between else COMPANY - {"between"}
    for word in range(match.end, bound):
        meaning = setting.meaning(word)
        if meaning == "that" or _is_mediation(setting, word) or _is_occasion(setting, match, word):
            return word
        if meaning == "apart" and _is_verb(setting, word + 1):
            return word
        if meaning == "apart" and sides.apart is None:
            sides.apart = word
        sides.has_company |= meaning in company
        sides.both |= meaning == "both"
    return bound


def _is_verb(setting: Setting, word: int) -> bool:
    """Tell whether a finite verb that carries an event or tells something else stands at a word: ثم عقد اجتماعا مع فلان."""
    return setting.meaning(word) in _CARRIERS or bool(setting.tense(word))


def _objects(setting: Setting, match: Match, bound: int, sides: Sides) -> list[Placed]:
    """Return subject and object after an Arabic verb; a third name that no list joins is another clause's."""
    found: list[Placed] = []
    chains, about = 0, setting.lists["talked_about"]
    row = match.row
    others = isinstance(row, Trigger) and row.kind in _TALKS and "between" not in row.needs
    for mention in setting.persons(match.end, bound):
        if (found or sides.company) and not about.isdisjoint(setting.text.words[match.end : mention.first]):
            break  # اجتمع بالسفير حول اختفاء الصحفي فلان
        if found and _is_his_office(setting, found[-1], mention, bound):
            continue
        governor = setting.governor(mention)
        if governor == "between" and others:
            continue  # سيلتقي فلانا قبل قمة بين الرئيسين
        if governor in COMPANY:
            if is_with_another(setting, match.end, mention):
                continue
            sides.company.append(mention)
        elif governor == "patron" and not leads_delegation(setting, mention):
            sides.patron.append(mention)
        elif governor == "host":
            sides.host.append(mention)
        elif (governor in {"", "by", "delegation", "patron"} or _is_among(setting, mention)) and not (
            is_anothers(setting, mention) or _is_served(setting, match, mention)
        ):
            if not found or (
                mention.figure != found[-1].figure and not are_joined(setting, found[-1], mention)
            ):
                chains += 1
            if chains > 2 or (others and is_behind_others(setting, match, found, mention)):
                break
            found.append(mention)
        else:
            continue
        sides.end = max(sides.end, mention.end)
    return found


def _is_served(setting: Setting, match: Match, mention: Placed) -> bool:
    """Tell whether ل makes a name that of whom somebody else serves: يلتقي الرئيس الذراع الأيمن للزعيم فلان."""
    if not (isinstance(match.row, Trigger) and match.row.kind == "meeting"):
        return False
    office = [m for m in setting.persons(match.end, mention.first) if m.end == mention.first]
    first = office[-1].first if office and office[-1].figure == mention.figure else mention.first
    spelt, before = setting.text.words[first], setting.text.words[first - 1]
    return spelt.startswith("لل") and mention.first > match.end and before.startswith("ال")


def _is_his_office(setting: Setting, named: Placed, mention: Placed, bound: int) -> bool:
    """Tell whether a comma parts a name from its office, and who is met follows: والتقى فلان، المستشار الكيني، بالرئيس فلان."""
    if mention.form != "role" or setting.text.words[named.end : mention.first] != ["،"]:
        return False
    met = setting.persons(mention.end, bound)
    return any(setting.text.words[m.first].startswith("بال") for m in met)


def _is_among(setting: Setting, mention: Placed) -> bool:
    """Tell whether a name is one of those met: سيلتقي كبار المسؤولين، ومن ضمنهم نظيره فلان."""
    return setting.text.words[mention.first - 1] in setting.lists["among_them"]
