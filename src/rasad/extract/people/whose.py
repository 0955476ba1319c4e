"""Of which state an office is where its words do not say it: the same, a side's, the host's, the report's main one."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from rasad.extract.people.ground import Ground
from rasad.extract.people.offices import NOT_OF_STATE, SENT, Role
from rasad.extract.people.people import Person
from rasad.vocabulary.join_lists import any_of
from rasad.vocabulary.schema import Named


def settle_same(roles: Sequence[Role], ground: Ground, home: str | None) -> list[Role]:
    """Give `کشورمان` the outlet's state and `این کشور`, `بلاده`, `وزير خارجيته` the one last spoken of.

    That is the state of the last office in the sentence, else the last one named; این کشور is never home.
    """
    settled: list[Role] = []
    if not roles:
        return settled
    states = sorted([state for state in ground.states.values() if state.code and not state.weak])
    sentence_of = ground.text.sentence_of
    sides = _sides(ground)
    for role in roles:
        if _is_founders(role, ground):
            settled.append(role._replace(free=True, how="organisation"))
        elif role.how == "" and not role.of and not role.free:
            near = [code for word, code in sides.get(sentence_of[role.first], ()) if word < role.first]
            near = near or _spoken_of(ground, role)
            settled.append(role._replace(of=near[-1], how="same") if near else role)
        elif role.how == "home":
            settled.append(role._replace(of=home))
        elif role.how == "same" or _is_of_the_land(role, ground):
            near = [
                held.of for held in settled if held.of and sentence_of[held.first] == sentence_of[role.first]
            ]
            before = [state.code for state in states if state.end <= role.first]
            if ground.arabic:
                near = near or [held.of for held in settled[-1:] if held.of]
            told = (
                (*before, *near) if ground.arabic else (*near, *before)
            )  # سفیر سوریه از آمریکا ... وزیر این کشور
            codes = [code for code in told if ground.arabic or code != home]
            settled.append(role._replace(of=codes[-1] if codes else None))
        else:
            settled.append(role)
    return settled


def _spoken_of(ground: Ground, role: Role) -> list[str]:
    """Return of which states the body that ends an office was told before: الحكومة الهندية, then المتحدث باسم الحكومة."""
    if not ground.arabic:
        return _owners(ground, role)
    noun = ground.words[role.end - 1]
    opening = ground.bodies.get(role.end - 1)
    if role.end - role.first < 2 or opening is None or not noun.startswith("ال"):
        return []
    told = [
        state
        for state in ground.states.values()
        if state.code
        and state.how == "demonym"
        and 0 < state.first < role.first
        and ground.words[state.first - 1].endswith(noun)
    ]
    return [max(told).code] if told else []


def _is_of_the_land(role: Role, ground: Ground) -> bool:
    """Tell whether an Arabic office is of the land spoken of: الرئاسة الكورية أن رئيس البلاد مون."""
    return ground.arabic and not role.of and ground.words[role.end - 1] == "البلاد"


def _is_founders(role: Role, ground: Ground) -> bool:
    """Tell whether an office of Persian is of a foundation named after somebody of no known state: سخنگوی بنیاد دمیرل."""
    words = ground.words
    if ground.arabic or role.of or role.how or "بنیاد" not in words[role.first : role.end]:
        return False
    name = words.index("بنیاد", role.first) + 1
    return not ground.is_mark(name) and words[name] not in ground.common


def _owners(ground: Ground, role: Role) -> list[str]:
    """Return the states of whom an office of Persian serves by a pronoun, or the one province of the sentence.

    `ترامپ مشاور امنیت ملی خود را برکنار کرد`, `معاون استاندار در قندهار کشته شد`.
    """
    own = ground.at(role.end) in _OWN
    if not own and ground.words[role.end - 1] not in ground.lists["province_offices"]:
        return []
    sentence = ground.text.sentences[ground.text.sentence_of[role.first]]
    if own:
        rows = [
            match.row
            for n in range(sentence.first, role.first)
            if (match := ground.people.get(n) or ground.surnames.get(n)) and not match.weak
        ]
        return [row.country for row in rows[-1:] if isinstance(row, Named) and row.country]
    told = [ground.states[n] for n in range(sentence.first + 1, sentence.end) if n in ground.states]
    before = any_of(ground.places, ground.lists["province_offices"])
    codes = {state.code for state in told if "-" in state.code and ground.words[state.first - 1] in before}
    return list(codes) if len(codes) == 1 else []


def _sides(ground: Ground) -> dict[int, list[tuple[int, str]]]:
    """Return by sentence the sides whose people it lists, with their words: عن الجانب الكويتي رئيس مجلس الوزراء."""
    found: dict[int, list[tuple[int, str]]] = {}
    words = ground.lists["side_words"]
    if words.isdisjoint(ground.distinct):
        return found
    for first, state in sorted(ground.states.items()):
        if state.how == "demonym" and first and ground.words[first - 1] in words:
            found.setdefault(ground.text.sentence_of[first], []).append((first, state.code))
    return found


def hinted_state(persons: Sequence[Person]) -> str | None:
    """Return the one state whose known people hold offices without telling of what: الرئيس تبون."""
    codes = {
        person.country
        for person in persons
        if person.country and any(not role.of and not role.general and not role.free for role in person.roles)
    }
    return next(iter(codes)) if len(codes) == 1 else None


def host_state(ground: Ground, roles: Sequence[Role]) -> str | None:
    """Return the one state where the ambassadors and envoys of a report serve: السفير الفرنسي لدى ليبيا."""
    codes = set()
    for role in roles:
        place = ground.states.get(role.end + 1)
        if role.office in SENT and role.of and role.reach > role.end and place and _is_state(place.code):
            codes.add(place.code)
    return next(iter(codes)) if len(codes) == 1 else None


def _is_state(code: str) -> bool:
    """Tell whether a code is a state's, neither a region's nor that of a body of states."""
    return len(code) == 2 and code not in {"UN", "EU"}


def main_state(roles: Sequence[Role]) -> str | None:
    """Return the one state whose offices a report names, where there is no other."""
    codes = {
        role.of
        for role in roles
        if role.of
        and _is_state(role.of)
        and role.how in {"name", "demonym", "row", "organisation"}
        and role.office not in SENT
    }
    return next(iter(codes)) if len(codes) == 1 else None


def told_states(roles: Sequence[Role], ground: Ground) -> Mapping[tuple[str, str], set[str]]:
    """Return of which states the report speaks for each office, by its code and its first word.

    In Persian `وزیر صنعت این کشور` says nothing of a bare وزیر صنعت, which is rather home's.
    """
    told: dict[tuple[str, str], set[str]] = {}
    for role in roles:
        if role.of and (ground.arabic or role.how != "same"):
            told.setdefault((role.office, head_word(role, ground)), set()).add(role.of)
    return told


def head_word(role: Role, ground: Ground) -> str:
    """Return the word that opens an office, without clitic and article, to compare phrases by.

    With a Persian minister goes the word that tells the portfolio: وزیر انرژی روسیه says nothing of وزیر نیرو.
    """
    word = ground.words[role.first]
    phrase = [here for here in ground.words[role.first : role.end] if here != "امور"]
    match = ground.offices.get(role.first)
    if not ground.arabic and role.office in _WHOLE_WORDS and match is not None:
        return " ".join(
            ground.words[match.first : match.end]
        )  # رئیس ستاد مشترک ارتش, رئیس ستاد کل نیروهای مسلح
    if not ground.arabic and "وزیر" in phrase[:-1]:
        return f"{word} {phrase[phrase.index('وزیر') + 1]}"
    return word.removeprefix("و").removeprefix("ال")


def supply(
    role: Role,
    told: Mapping[tuple[str, str], set[str]],
    ground: Ground,
    *,
    home: str | None,
    own: str | None,
) -> Role:
    """Supply the state that a role phrase leaves unsaid: that of its known holder, of the same office elsewhere, or home."""
    if role.of or role.free or role.how == "organisation":
        return role
    if role.office in NOT_OF_STATE and not role.national:
        return role
    if role.office == "secretary_general" and not ground.arabic and own != home:
        return role  # دبیرکل سازمان کشورهای صادرکننده نفت is not of his own state
    elsewhere = told.get((role.office, head_word(role, ground)), set())
    if own:
        return role._replace(of=own)
    return role._replace(of=next(iter(elsewhere)) if len(elsewhere) == 1 else home)


def shared_states(roles: Sequence[Role], words: Sequence[str]) -> Mapping[int, str]:
    """Return the states of offices that share one with the last of their row: رئیس‌جمهور، نخست‌وزیر و رئیس مجلس ویتنام."""
    shared: dict[int, str] = {}
    for first, second in reversed(list(pairwise(roles))):
        if first.of or first.free or second.first - first.end != 1:
            continue
        of = second.of if second.how in {"name", "demonym", "home", "same"} else None
        of = of or shared.get(second.first)
        joint = words[first.end]
        in_row = joint == "و" or (joint in {"،", ","} and second.first in shared)
        ministry = (
            first.national and "وزارت" in words[first.first : first.end]
        )  # مدیرکل وزارت خارجه is home's
        if of and in_row and not ministry and first.how in {"", "same"}:
            shared[first.first] = of
    return shared


_OFTEN = 5
"""How often a report names the state that it is about at least."""
_OWN = frozenset({"خود", "خویش", "وی", "او"})
_WITHOUT = {"IR": frozenset({"head_of_government", "deputy_head_of_government", "crown_prince"})}
"""Offices that a state does not have: without a state beside it, نخست‌وزیر is not Iran's."""
_WHOLE_WORDS = frozenset({"military_chief", "intelligence_chief", "commander"})


def lacks(role: Role, ground: Ground, home: str | None) -> bool:
    """Tell whether the outlet's state has no such office, so that another's is meant."""
    words, end = ground.words, role.end
    phrase = words[role.first : end + 1]
    chambers, houses = ground.lists["foreign_chambers"], ground.lists["foreign_houses"]
    alone = role.office in _WITHOUT.get(home or "", ()) or not chambers.isdisjoint(phrase)
    alone = alone or any(pair[0] == "مجلس" and pair[1] in houses for pair in pairwise(phrase))
    return not ground.arabic and alone and home in _WITHOUT


def near_state(role: Role, ground: Ground, *, but: str | None = None) -> str | None:
    """Return the last state named before a role phrase in its sentence, else the one the report names most; `but` is left out."""
    sentence = ground.text.sentences[ground.text.sentence_of[role.first]]
    states = [
        state
        for state in ground.states.values()
        if _is_state(state.code) and state.code != but and not state.weak
    ]
    before = [state for state in states if sentence.first <= state.first and state.end <= role.first]
    if before:
        return max(before).code
    counts = Counter(state.code for state in states)
    (first, most), *others = [*counts.most_common(2), ("", 0)]
    return first if most >= 2 * max(1, others[0][1] if others else 0) else None


def foreign_state(ground: Ground, home: str | None) -> str | None:
    """Return the state that a report is about which names it again and again, a few others seldom, and nothing of home."""
    codes = [state.code for state in ground.states.values() if not state.weak]
    codes += [getattr(place.row, "country", None) or "" for place in ground.localities.values()]
    counts = Counter(code.split("-")[0] for code in codes if code)
    (first, most), *others = [*counts.most_common(2), ("", 0)]
    alone = most >= max(_OFTEN, 3 * (others[0][1] if others else 0))
    own = home in counts or any(word in ground.distinct for word in ground.lists["home_words"])
    return first if alone and not own and first != home else None
