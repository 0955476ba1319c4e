"""How far an officer's duty reaches beyond the phrase: a place, a body, a field, behind which a name may follow."""

from rasad.extract.people.bodies import read_body
from rasad.extract.people.body_words import is_plain
from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import begins_name, breaks, is_functional, is_listed
from rasad.extract.people.offices import SENT, Parts
from rasad.extract.people.state_words import StateWord
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Named

_LOCATED = frozenset(
    {"head_of_organisation", "secretary_general", "spokesperson", "official", "committee_chair", "prosecutor"}
)
_SERVING = frozenset({"special_envoy", "adviser"})
_INSIDE = frozenset({"فی", "علی", "و", "بین"})
"""Small words inside a field: المكلفة بالمساواة بين الرجال والنساء."""
_STATELY = frozenset({"government", "ministry", "presidency", "premiership", "parliament"})


def find_reach(ground: Ground, parts: Parts) -> int:
    """Return where the place or field of an officer's duty ends, beyond the phrase itself.

    `سفیر ژاپن در تهران`, `المبعوث الخاص إلى #سوريا`, `المشرف العام على برنامج الإعمار`, `للشؤون الخارجية`.
    """
    end, words = parts.end, ground.words
    if end + 1 >= len(words):
        return end
    if words[end] in ground.places and (not ground.arabic or is_functional(ground, end)):
        start = end + 2 if words[end + 1] == "#" else end + 1
        start += ground.at(start) in ground.lists["seats_of_bodies"]  # سفیر کره شمالی در مقر سازمان ملل
        reach = _behind_preposition(ground, parts, start)
        return _over_second(ground, reach) if ground.arabic and parts.office in SENT else reach
    return _behind_clitic(ground, parts) if ground.arabic else end


def _behind_preposition(ground: Ground, parts: Parts, start: int) -> int:
    """Return where the place of duty ends that begins at a word; it may tell the state, and what the office is."""
    state, body = ground.states.get(start), read_body(ground, start)
    if body is not None and (state is None or body.end > state.end):
        if parts.office == "ambassador" and not state:
            parts.office = "permanent_representative"
        if not parts.how and body.of and body.kind in _STATELY:
            parts.of, parts.how = body.of, "organisation"  # وزير الداخلية في حكومة إقليم كردستان
            if body.of in {"home", "same"}:
                parts.of, parts.how = None, body.of
        return body.end
    if state is not None and state.code == "UN" and _is_sent_by_state(ground, parts):
        parts.office = "permanent_representative"  # سفيرة الولايات المتحدة لدى الأمم المتحدة
    placed = parts.office in SENT or parts.office in _LOCATED
    if state is not None and placed:
        if not parts.how and parts.office not in SENT:
            parts.of, parts.how = state.code or None, state.how
        return state.end
    if ground.at(start) in ground.lists["realms"] and placed:
        return start + 1  # سفير مصر لدى المملكة
    if ground.arabic and start in ground.localities and placed:
        return ground.localities[start].end  # الناطق باسم المفوضية في جنيف
    unsaid = ground.arabic and not (parts.how or parts.of)
    if unsaid and state is not None and state.how == "name" and begins_name(ground, state.end):
        parts.of, parts.how = state.code, "name"  # وزير الإعلام في بوركينا فاسو ريمي دانجينو
        return state.end
    if ground.arabic and placed and _is_unknown_place(ground, start):
        return start + 1  # سفير إسرائيل في أسانسيون زئيف هارفل
    before = ground.words[parts.end]
    on = before == "علی" or (before == "الی" and parts.office in SENT)
    return _field(ground, start) if ground.arabic and on else parts.end


def _is_unknown_place(ground: Ground, word: int) -> bool:
    """Tell whether a word that no list has stands between في and a name."""
    if ground.is_mark(word) or begins_name(ground, word) or is_listed(ground, ground.words[word]):
        return False
    return not breaks(ground, word) and ground.at(word + 1) in ground.given and word + 1 not in ground.offices


def _is_sent_by_state(ground: Ground, parts: Parts) -> bool:
    """Tell whether an ambassador, or in Arabic an envoy, is a state's: مبعوث سوريا لدى الأمم المتحدة."""
    envoy = ground.arabic and parts.office == "special_envoy" and parts.how in {"name", "demonym"}
    return parts.office == "ambassador" or (envoy and parts.of != "UN")


def _over_second(ground: Ground, word: int) -> int:
    """Return where the second duty of one who is sent ends: السفير اليمني لدى واشنطن ومندوبها في الأمم المتحدة."""
    if ground.at(word) not in ground.lists["second_duties"]:
        return word
    end = word + 1
    while end in ground.modifiers:
        end = ground.modifiers[end].end
    if ground.at(end) not in ground.places:
        return word
    state, body = ground.states.get(end + 1), read_body(ground, end + 1)
    return max(found.end for found in (state, body) if found is not None) if state or body else word


def _behind_clitic(ground: Ground, parts: Parts) -> int:
    """Return where a place or field of Arabic ends that is joined to an office by a letter: للشؤون الخارجية."""
    end, here = parts.end, ground.words[parts.end]
    if here in ground.lists["belonging_forces"]:
        body = read_body(ground, end + 1)  # قائد قوة القدس التابعة للحرس الثوري الإيراني
        return body.end if body is not None else end
    served = ground.surnames.get(end) or ground.people.get(end)
    if served is not None and served.prefix == "ل" and parts.office in _SERVING:
        return _behind_served(ground, parts, served)
    state = ground.states.get(end)
    if state is not None and state.prefix in {"ل", "ب"} and parts.office in SENT:
        return state.end  # المبعوث الأممي لسوريا, السفير القطري بالعراق
    if state is not None and _is_held_in(ground, parts, state):
        parts.of, parts.how = state.code, "name"
        return state.end
    there = read_body(ground, end) if here.startswith("بال") else None
    if there is not None and there.known:
        return there.end  # قائد فيلق القدس بالحرس الثوري الإيراني
    second = here.startswith("وال") and ground.words[end - 2].startswith("للش")
    purpose = here.startswith(ground.pieces["purposes"]) and state is None  # أرسل وزير الخارجية للقاء الملك
    told = second or (here.startswith(ground.pieces["field_openers"]) and not purpose)
    return _field(ground, end) if told else end  # للشؤون القانونية والدولية


def _behind_served(ground: Ground, parts: Parts, served: Match) -> int:
    """Return where the field ends of one who serves somebody named: المبعوث الخاص لترامب للمنطقة جيسون."""
    if not parts.how and isinstance(served.row, Named) and served.row.country:
        parts.of, parts.how = served.row.country, "name"
    here = ground.at(served.end)
    return _field(ground, served.end) if here.startswith(ground.pieces["field_openers"]) else served.end


def _is_held_in(ground: Ground, parts: Parts, state: StateWord) -> bool:
    """Tell whether ب before a state tells of which an office is, as a name follows it.

    `مستشار الأمن القومي بكوريا الجنوبية تشونغ`, but not ندد وزير الخارجية بروسيا.
    """
    told = parts.how or parts.of or state.prefix != "ب" or state.how != "name"
    return not told and begins_name(ground, state.end)


def _field(ground: Ground, word: int) -> int:
    """Return where the words end that tell an officer's field, up to a mark, a name or a title."""
    end = word
    while end < min(len(ground.words), word + 8) and (end > word or len(ground.words[end]) > 1):
        here = ground.words[end]
        small = here in _INSIDE and (here != "علی" or is_functional(ground, end))
        plain = end in ground.states or small or is_plain(ground, end)
        if not plain or end in ground.honorifics:
            break
        end += 1
    while end > word and ground.words[end - 1] in _INSIDE:
        end -= 1  # رد المرشد الأعلى للجمهورية على ترامب
    return end
