"""Which person a role phrase means, and of what office a counterpart is."""

from collections.abc import Sequence

from rasad.extract.people.charge_words import same_charge, same_portfolio
from rasad.extract.people.ground import Ground
from rasad.extract.people.offices import COUNTERPART, Role
from rasad.extract.people.people import Person

_OPENING = 4
_OBJECTS = frozenset({"با", "به", "از", "و", "برای", "نزد", "بر", "میان", "بین"})
_QUOTES = frozenset("«\"'")
_ENDS = frozenset('/.؛»"')
_GOVERNING = frozenset({"مع", "من", "الی", "علی", "عن", "لدی", "بین", "بعد", "قبل", "عقب", "ضد"})
_ALIKE = (
    {"ambassador", "permanent_representative"},
    {"national_security_adviser", "national_security_council_secretary"},  # each other's counterparts
)
_SENT_ALIKE = ({"ambassador", "special_envoy"}, {"negotiator", "special_envoy"})
_RULING = {"crown_prince", "head_of_government"}
_GENERAL = {"minister", "official", "head_of_organisation", "ambassador", "adviser"}


def compatible(asked: Role, held: Role) -> bool:
    """Tell whether a role phrase may mean the holder of an office."""
    if asked.of and held.of and asked.of != held.of:
        return False
    if asked.former != held.former and not (asked.general and asked.former):
        return False
    if asked.designate != held.designate and not asked.general:
        return False  # رئیس‌جمهور منتخب آمریکا is not رئیس‌جمهور آمریکا
    if asked.office == held.office:
        return True
    if asked.general and asked.office in _GENERAL:
        return held.office.endswith(asked.office) and not held.office.startswith("deputy_")
    alike = {asked.office, held.office}
    return alike in _ALIKE or (alike in _SENT_ALIKE and asked.of is not None and asked.of == held.of)


def may_stand_alone(asked: Role, given: Role) -> bool:
    """Tell whether an office tells enough to be somebody without a name."""
    told = given.of or given.free or given.how == "organisation" or given.office == "religious_leader"
    return bool(told) and not asked.general and not asked.designate


def is_of_two(asked: Role, persons: Sequence[Person]) -> bool:
    """Tell whether an office without a state and a name behind it may be that of two who are named: رئيس الوزراء."""
    fits = [person for person in persons if any(compatible(asked, held) for held in person.roles)]
    named = any(asked.end <= run.first <= asked.end + 1 for person in persons for run in person.runs)
    return not asked.of and not named and len(fits) > 1


def resolve(ground: Ground, role: Role, persons: Sequence[Person], told: Sequence[Role]) -> Person | None:
    """Return the one person whom a role phrase means; None where nobody or more than one fits.

    A phrase without a state means the holder of that state's office whom the report spoke of; where two
    fit, the one whose office is of the state supplied for it.
    """
    found = [
        person
        for person in persons
        if any(compatible(role, held) and same_charge(ground, role, held) for held in person.roles)
    ]
    if not role.of and not role.general and told:
        found = [person for person in found if _same_minister(ground, role, person, told)]
    if len(found) > 1 and not role.of and told:
        found = [
            person
            for person in found
            if any(compatible(asked, held) for asked in told for held in person.roles)
        ]
    if not ground.arabic and len(found) > 1 and role.said:
        found = [person for person in found if _is_told_so(ground, role, person)] or found
    if ground.arabic and len(found) > 1:
        asked = _is_feminine(ground, role)
        found = [person for person in found if asked in {_is_feminine(ground, held) for held in person.roles}]
    if ground.arabic and len(found) > 1:
        found = _latest(role, found, role.of or (told[0].of if told else None))
    if ground.arabic and not found and role.office == "head_of_state" and role.of:
        found = _called_ruler(ground, role, persons)
    if (
        not found
        and role.former
        and ground.arabic
        and ground.words[role.end - 1] in ground.lists["then_words"]
    ):
        return resolve(ground, role._replace(former=False), persons, told)  # الرئيس الأميركي حينها
    return found[0] if len(found) == 1 else None


def _is_told_so(ground: Ground, role: Role, person: Person) -> bool:
    """Tell whether the same words stand beside a name: سخنگوی ارتش لیبی is not another spokesman of Libya."""
    phrase = list(ground.words[role.first : role.end])
    return any(phrase == list(ground.words[held.first : held.end]) for held in person.roles)


def _latest(role: Role, found: Sequence[Person], of: str | None) -> list[Person]:
    """Return of several who are known to have held an office of a state the last: الرئيس الأميركي where نيكسون is named too."""
    if role.former or role.general or of is None:
        return [*found]
    since = [
        max(
            (held.since or "" for held in person.held if (held.office, held.of) == (role.office, of)),
            default="",
        )
        for person in found
    ]
    told = [{held.of for held in person.roles if held.office == role.office} for person in found]
    if not all(since) or not all(of in states for states in told):
        return [*found]
    last = max(since)
    return [person for person, began in zip(found, since, strict=True) if began == last]


def _called_ruler(ground: Ground, role: Role, persons: Sequence[Person]) -> list[Person]:
    """Return who is meant by a prince or a leader of a state of which no head is named: الأمير السعودي, الزعيمة الألمانية."""
    noun = ground.words[role.first].removeprefix("و").removeprefix("ب")
    if role.former or noun not in ground.lists["ruler_titles"]:
        return []
    return [
        person
        for person in persons
        if any(held.office in _RULING and held.of == role.of and not held.former for held in person.roles)
        or any(held.office == "head_of_state" and held.of == role.of for held in person.held)
    ]


def _is_feminine(ground: Ground, role: Role) -> bool:
    """Tell whether the noun of an Arabic office is a woman's: الوزيرة is not الوزير, where one of each is spoken of."""
    return ground.words[role.first].endswith("ه") and ground.text.evidence(
        role.first, role.first + 1
    ).endswith("ة")


def _same_minister(ground: Ground, role: Role, person: Person, told: Sequence[Role]) -> bool:
    """Tell whether somebody may be the minister meant without a state: one of the state supplied, or of one portfolio."""
    return any(
        compatible(role, held)
        and (same_portfolio(ground, role, held) or held.of in {asked.of for asked in told})
        for held in person.roles
    )


def _in_full(role: Role, persons: Sequence[Person]) -> Sequence[Role]:
    """Return a role, or for a general one (الوزير) the office that the one person holds whom it means."""
    if not role.general:
        return (role,)
    held = {told.office: told for person in persons for told in person.roles if compatible(role, told)}
    return [told._replace(first=role.first) for told in held.values()] if len(held) == 1 else ()


def counterpart_office(
    ground: Ground, role: Role, roles: Sequence[Role], persons: Sequence[Person]
) -> Role | None:
    """Return a counterpart's phrase with its office: that of the person or phrase spoken of just before.

    In Persian خود means whom the sentence is about: `وزیر خارجه ترکیه با فرستاده غنا و همتای عمانی خود دیدار کرد`.
    """
    before = [
        told
        for held in roles
        if held.end <= role.first and held.office != COUNTERPART and held.of != role.of
        for told in _in_full(held, persons)
    ]
    named = [
        (run.first, held)
        for person in persons
        for run in person.runs
        if run.end <= role.first
        for held in person.roles
        if held.office != COUNTERPART and held.of and held.of != role.of
    ]
    if not ground.arabic:
        beside = {held.first for person in persons for held in person.roles}
        spoken = [*named, *((held.first, held) for held in before if held.first not in beside)]
        subjects = [pair for pair in spoken if not _is_object(ground, pair[0])]
        found = max(subjects or spoken, key=lambda pair: pair[0], default=None)
        return role._replace(office=found[1].office, general=False) if found else None
    nearest = max(named, key=lambda pair: pair[0], default=None)
    other = _subject(ground, role, before)
    if other is None and before and (nearest is None or before[-1].first >= nearest[0]):
        other = before[-1]
    other = other or (nearest[1] if nearest else None)
    return role._replace(office=other.office, general=False) if other else None


def _subject(ground: Ground, role: Role, before: Sequence[Role]) -> Role | None:
    """Return the office of whom an Arabic sentence is about, where others stand under prepositions between it and a counterpart.

    `بحث وزير المال التركي مع المستشارة الألمانية ومع نظيره الفرنسي`.
    """
    sentence_of = ground.text.sentence_of
    near = [held for held in before if sentence_of[held.first] == sentence_of[role.first]]
    free = [held for held in near if not _is_governed(ground, held.first)]
    return free[-1] if free and free[-1] is not near[-1] else None


def _is_governed(ground: Ground, word: int) -> bool:
    """Tell whether an office of Arabic stands under a preposition, its own word or written onto it."""
    match = ground.offices.get(word) or ground.modifiers.get(word)
    onto = match.prefix.removesuffix("ال") if match else ""
    return onto in {"ب", "ل", "لل"} or (word > 0 and ground.words[word - 1] in _GOVERNING)


def _is_object(ground: Ground, word: int) -> bool:
    """Tell whether a mention stands under a preposition or in a row (`با «کمال دمیر»`), so that خود means another."""
    words = ground.words
    while word and words[word - 1] in _QUOTES:
        word -= 1
    return word > 0 and words[word - 1] in _OBJECTS


def leads(ground: Ground, first: int, end: int) -> bool:
    """Tell whether a mention is what its sentence is about: it opens it, or a cue of speech stands beside it."""
    told = ground.leading.get((first, end))
    if told is None:
        told = ground.leading[first, end] = _leads(ground, first, end)
    return told


def _leads(ground: Ground, first: int, end: int) -> bool:
    """Look at what stands before and behind a mention in its sentence."""
    sentence = ground.text.sentences[ground.text.sentence_of[first]]
    start, words = first, ground.words
    while start - 1 in ground.titles:
        start -= 1
    before = words[start - 1]
    if sentence.heading and first - sentence.first < _OPENING:
        opens = start == sentence.first or before in _ENDS
        if opens or ground.at(end) == ":":
            return True  # but not مهم‌ترین گام وزیر خارجه
    if ground.arabic:
        told = ground.tells(max(sentence.first, first - 2), first)
        return told or (end < sentence.end and words[end] == ":")
    if _is_object(ground, start):
        return False  # کمال دمیر که در دیدار با وزیر مسکن سخن می‌گفت
    if first - sentence.first <= _OPENING and not ground.tells(sentence.first, first):
        return True
    if sentence.first in ground.cues and (
        before in {"،", ","} or _is_behind_source(ground, sentence.first, start, end)
    ):
        return True  # به گزارش خبرگزاری ...، مسعود پزشکیان
    if before == ":" and not ground.tells(sentence.first, start):
        return True  # پایگاه خبری تحلیلی انتخاب: کمال دمیر
    return end < sentence.end and (words[end] == ":" or end in ground.cues)


def _is_behind_source(ground: Ground, first: int, word: int, end: int) -> bool:
    """Tell whether nothing but a medium stands between به گزارش and a mention: به گزارش ایرنا دکتر کمال دمیر.

    Also whoever told it the medium, where a given name opens the mention and the sentence goes on behind it: به گزارش
    ایرنا از روابط عمومی استانداری کمال دمیر در جلسه گفت.
    """
    outlet = next((ground.outlets[n] for n in range(first + 2, word) if n in ground.outlets), None)
    if outlet is not None and outlet.end == word and outlet.first - first <= 2 * _OPENING:
        return True
    plain = ground.words[word] in ground.given and ground.at(end) in ground.lists["behind_subject"]
    return plain and not any(ground.is_mark(n) for n in range(first, word))
