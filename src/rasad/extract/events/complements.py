"""What follows a noun that tells an event: whose it is, with whom, where to."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.lists import is_list_gap, is_of_office, leads_delegation, opens_clause
from rasad.extract.events.setting import Setting
from rasad.extract.events.sides import COMPANY, LIST_REACH, PREDICATE, REACH, Sides
from rasad.vocabulary.join_lists import any_of
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_TALKS = frozenset({"meeting", "call"})
_FAR = 8  # words without a name after which a noun's phrase is over
_RELATIVE_GAP = 3  # words between a noun and the relative clause on it
_STOPS = frozenset(":؛;!؟?")
_SCENES = frozenset({"during", "margin", "since"})
_SIDE_AFTER: Final = MappingProxyType(
    {
        "that": "of",  # الزيارة التي يجريها لاريجاني
        "with": "company", "between": "company", "from": "from",
        "patron": "patron", "host": "host", "delegation": "delegation",
        "to": "none", "in": "none", "other": "none", "for": "none", "during": "none", "margin": "none", "by": "by",
    }
)  # fmt: skip
"""On which side the names after a word stand, by what the word means."""


def right_bound(setting: Setting, match: Match) -> int:
    """Return the word where the clause after a trigger ends at the latest."""
    sentence = setting.sentence(match.first)
    welcome = isinstance(match.row, Trigger) and match.row.frame.get("next") == "host"
    limit = min(sentence.end, match.end + (LIST_REACH if welcome else REACH))
    words = setting.text.words[match.end : limit]
    if setting.verbs_last:
        if _STOPS.isdisjoint(words):
            return limit
        return next(word for word, spelt in enumerate(words, match.end) if spelt in _STOPS)
    cues, verbs, stops = setting.cues, setting.verbs, any_of(_STOPS, setting.lists["contrasts"])
    for word, spelt in enumerate(words, match.end):
        if spelt in stops or word in cues or word in verbs:
            return word
        if spelt[0] == "و" and word > match.end and _goes_on_otherwise(setting, word):
            return word
    return limit


def _goes_on_otherwise(setting: Setting, word: int) -> bool:
    """Tell whether و joins another finite Arabic verb that is no event: اتفاق أبرم في أغسطس وسمح لفلان بالعودة."""
    if word in setting.joined:
        return False
    if word in setting.marks:
        return setting.meaning(word) == "past"  # وكان من بين الحضور فلان
    return setting.text.words[word][1:] in setting.lists["past_verbs"]


@dataclass(slots=True, kw_only=True)
class _Walk:
    """Keep what is known on the way through the words after a noun."""

    sides: Sides
    side: str
    visit: bool = False
    talks: bool = False
    call: bool = False
    seen: Placed | None = None
    comma: bool = False
    loose: int = 0
    apart: bool = False
    body: int = 0


def gather_complement(setting: Setting, match: Match, sides: Sides) -> None:
    """Gather what follows a noun that tells an event into its sides."""
    # an Arabic noun with article or pronoun has no genitive: اللقاء تحيات الملك are two phrases
    definite = match.prefix.endswith(("ال", "لل")) and not setting.verbs_last
    owned = sides.own and isinstance(match.row, Trigger) and "of" not in match.row.frame
    visit = isinstance(match.row, Trigger) and match.row.kind == "visit"
    talks = isinstance(match.row, Trigger) and match.row.kind in _TALKS and not setting.verbs_last
    walk = _Walk(sides=sides, side="none" if definite or owned else "of", visit=visit, talks=talks)
    walk.call = talks and isinstance(match.row, Trigger) and match.row.kind == "call"
    bound = right_bound(setting, match)
    people = {mention.first: mention for mention in setting.persons(match.end, bound)}
    word, last = match.end, max(people, default=0)
    while word < bound:
        mention = people.get(word)
        if mention is not None:
            if not _take(setting, walk, mention):
                return
            word = mention.end
        else:
            over = walk.seen and word < last and not setting.verbs_last and _is_verb(setting, word)
            if over or _is_next_event(setting, word) or not _step(setting, walk, word):
                return
            mark = setting.marks.get(word)
            word = mark.end if mark else word + 1


def _is_verb(setting: Setting, word: int) -> bool:
    """Tell whether a finite Arabic verb that carries no event stands at a word: محادثات الوزير عززت اعتقاد الرئيس."""
    return not setting.meaning(word) and not setting.at_trigger(word) and bool(setting.tense(word))


def _is_next_event(setting: Setting, word: int) -> bool:
    """Tell whether another event's noun begins at a word that nothing joins to the first: اللقاء توقيع مذكرة."""
    if word not in setting.trigger_at or word not in setting.covered:
        return False
    return not setting.is_joined(word) and setting.meaning(word - 1) != "and"


def _take(setting: Setting, walk: _Walk, mention: Placed) -> bool:
    """Put a mention on its side; False where it cannot belong to the phrase."""
    sides, seen = walk.sides, walk.seen
    apart = walk.comma and seen and mention.figure != seen.figure
    if apart and seen and not is_list_gap(setting, seen, mention) and not setting.in_list(mention):
        return False
    if seen and seen.figure != mention.figure and opens_clause(setting, mention):
        return False
    if walk.side == "company" and walk.body and not seen and not _is_of_row(setting, walk.body, mention):
        return False
    if walk.side == "patron" and leads_delegation(setting, mention):
        walk.side = "company" if sides.has_company else "of"
    target = {
        "of": sides.of, "company": sides.company, "from": sides.source,
        "patron": sides.patron, "host": sides.host, "by": sides.subject,
    }.get(walk.side)  # fmt: skip
    if walk.side == "by" and sides.own and not setting.verbs_last:
        target = None  # استقبل لدى وصوله من قبل الوزير
    if walk.visit and setting.is_under_clitic(mention.first):
        visited = seen is not None and seen.figure != mention.figure  # زيارة الجنرال فلان لفلان
        if walk.side == "of" and setting.text.words[mention.first].startswith("ل") and not visited:
            sides.open = False  # زيارة رسمية للرئيس فلان إلى بغداد: his own
        else:
            # سيلتقي خلال الزيارة التي تستمر أياما بالملكة: who is met does not visit
            walk.side, target = "none", None
    met = walk.talks and walk.side == "of" and not seen and not sides.has_company
    called = None
    if met and _is_called(setting, walk, mention.first) and not _joins(setting, mention.first - 1):
        walk.side, target, sides.has_company = "company", sides.company, True  # وعقد لقاء بالعاهل
        called = target
    clitic = walk.side == "company" and setting.is_under_clitic(mention.first) and target is not called
    given = setting.text.words[mention.first].startswith("ل")
    if clitic and (walk.apart or (seen and given and seen.figure != mention.figure)):
        walk.side, target = "none", None  # مع مساعد بارز لكيم, مع فلانة مستشارة للرئيس: not with him
    if target is not None:
        target.append(mention)
    elif seen is not None and walk.side not in {"delegation", "none"}:
        return False
    walk.seen, walk.comma = mention, False
    sides.end = max(sides.end, mention.end)
    return True


def _is_called(setting: Setting, walk: _Walk, word: int) -> bool:
    """Tell whether a written-on ب governs who is met or called: وعقد لقاء بالعاهل, أجرى اتصالين بكل من A وB."""
    words = setting.text.words
    given = "ب" if walk.call else "بال"
    return (words[word].startswith(given) and setting.is_under_clitic(word)) or (
        words[word - 2 : word] == ["بکل", "من"]
    )


def _is_of_row(setting: Setting, body: int, mention: Placed) -> bool:
    """Tell whether a name goes on with a body under مع: not in المصالحة مع الحركة هي اغتيال فلان."""
    among = setting.lists["among_them"] | setting.lists["heading"]
    return setting.is_joined(body) or not among.isdisjoint(setting.text.words[body : mention.first])


def _joins(setting: Setting, word: int) -> bool:
    """Tell whether a verb brings somebody told of before together with who follows: لقاء جمعه بالرئيس."""
    return setting.text.words[word].endswith(setting.pieces["pronoun_endings"])


def _step(setting: Setting, walk: _Walk, word: int) -> bool:
    """Go over a word that is no name; False where the phrase is over."""
    sides, meaning = walk.sides, setting.meaning(word)
    spelt = setting.text.words[word]
    if not setting.verbs_last and (spelt in setting.conjunctions or spelt in setting.lists["own_summits"]):
        return False  # لقاء ينتهي بتراجع الرئيس عن إلغاء قمته مع الزعيم: a summit of his own is another
    if _ends_phrase(setting, walk, word):
        return False
    if setting.verbs_last and meaning in COMPANY and _is_anothers(walk, meaning):
        return False
    if meaning == "and" and walk.side == "company" and walk.loose and not walk.seen and setting.verbs_last:
        # روند مذاکرات با ۵+۱ و سیاست X: what و joins to others than people is no company
        walk.side = walk.side if setting.persons(word + 1, word + 2) else "none"
        return True
    if meaning in COMPANY and walk.seen and walk.comma and sides.has_company and not setting.verbs_last:
        return False  # اتصال هاتفي مع فلان، العلاقات بين البلدين
    if meaning in COMPANY and walk.seen and walk.side == "none" and not sides.of and not setting.verbs_last:
        return False  # المحادثات قلق X وعلاقة Y مع Z: the company is not that of the talks
    if meaning in _SIDE_AFTER and not (walk.seen and is_of_office(setting, word)):
        walk.side, walk.comma, walk.apart = _SIDE_AFTER[meaning], False, False
        sides.has_company |= meaning in COMPANY
        sides.between |= meaning == "between"
    elif setting.text.words[word] in "،,":
        walk.comma = True
        return not (setting.verbs_last and _is_last_comma(setting, walk, word))
    elif meaning:
        _note(sides, meaning, walk, word)
    elif walk.seen is None and not setting.in_date(word):
        walk.apart = True
        if walk.side == "company" and not setting.verbs_last and not walk.body:
            walk.body = next((m.end for m in setting.bodies(word, word + 1)), 0)
        walk.loose += 1 + (word in setting.states)
        sides.open |= walk.side == "of" and walk.loose > (0 if setting.verbs_last else 1)
    return walk.loose <= _FAR


def _is_last_comma(setting: Setting, walk: _Walk, comma: int) -> bool:
    """Tell whether a comma ends a Persian phrase: با مقامات، ...; پس از نشست X و Y، روسیه حمله خود را آغاز کرد."""
    if walk.seen is None:
        return walk.sides.has_company
    near = setting.cast.between(comma - _RELATIVE_GAP, comma)
    row = any(m.end == comma and setting.cast.kind(m) == "country" for m in near)
    return not row and bool(setting.bodies(comma + 1, comma + 2))  # نشست وزیران نروژ، کنیا و هند


def _is_anothers(walk: _Walk, meaning: str) -> bool:
    """Tell whether company behind a Persian noun that has its own is that of something else."""
    if walk.side in {"none", "from"} and walk.sides.company:
        return True  # دیدار با X بر حمایت از توافق میان Y و Z
    # گفت‌وگو با مطبوعات با تشبیه X به Y
    return meaning == "with" and walk.sides.has_company and bool(walk.loose)


def _note(sides: Sides, meaning: str, walk: _Walk, word: int) -> None:
    """Note what a word tells of the two sides."""
    if meaning == "own":
        sides.own |= not (walk.visit and sides.of)  # سفر رئیس‌جمهور به نروژ، در صفحه خود نوشت
    elif meaning == "they" and walk.seen is None and walk.side == "of":
        sides.open = True  # سفر او: somebody else's than the subject's
    elif meaning == "both":
        sides.both |= walk.side in {"company", "of"}
    elif meaning == "apart":
        sides.apart, walk.comma = word, False


def _ends_phrase(setting: Setting, walk: _Walk, word: int) -> bool:
    """Tell whether a word after an event's noun ends the noun's own phrase, and note whether it is its verb."""
    sides, side, meaning, near = walk.sides, walk.side, setting.meaning(word), word == walk.sides.end
    if setting.verbs_last and meaning in PREDICATE:
        whole = not sides.open and (side in {"of", "company", "none"})
        # دیدار با X از برنامه‌های سفر Y است: the verb carries the programme
        said = setting.text.words[sides.first - 1] in setting.lists["programmes"]
        sides.finite |= (near or (whole and meaning in {"light", "held", "past"})) and not said
        return True
    if meaning in _SCENES and (sides.has_company or meaning == "since") and not setting.verbs_last:
        return True  # المحادثات مع النرويج خلال التقاط صور له مع ضيفه, زيارة تقوم بها منذ خلفت الزعيم فلان
    if meaning == "that":
        # الزيارة التي يجريها لاريجاني; in اللقاء، ... فيما حمل الرئيس another clause begins
        joined = setting.text.words[word] in setting.lists["relatives"] and word - sides.end <= _RELATIVE_GAP
        # لقائه بالرئيس الجديد الذي أمر بترتيب الأمر مع الوزير
        joined &= not any(setting.text.words[at].startswith("بال") for at in range(sides.end, word))
        return bool(sides.all()) or not joined
    return setting.verbs_last and meaning == "object" and not sides.own
