"""Between which states an instrument is: those beside it, those who sign it, the two that the report is about."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rasad.extract.events.setting import Setting
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Country

_REACH = 14  # words of a noun phrase after the instrument that may name its parties
_LOOSE = 5  # words between an instrument and its parties that are neither states nor prepositions
BODY = "#"
"""What stands before the figure's number of a party that is no state but a body (the IAEA, the EU)."""

_OFTEN = 3  # times that a report names each of its two states before an instrument may be theirs unsaid
_ISO = 2
_KOREAS = ("KP", "KR")
_PAIR = 2
_REALMS = ("SA", "BH", "JO", "MA")
_STOPS = frozenset([*".:؛؟!", "فان"])
_AWAY = frozenset({"in", "other", "to", "from", "during"})
_SIDES = frozenset({"with", "between"})
_ENDINGS = frozenset({"light", "object", "that", "during", "from", "to", "patron", "host"})
"""What ends the noun phrase of an instrument."""


@dataclass(frozen=True, slots=True, kw_only=True)
class States:
    """Hold where states and bodies of no state are named (first word -> end, code), which of these are capitals, and the report's two."""

    at: Mapping[int, tuple[int, str]]
    seats: frozenset[int]
    provinces: frozenset[int]
    pair: tuple[str, ...]
    clear: bool
    counts: Mapping[str, int]


def find_states(setting: Setting, matches: Mapping[str, Sequence[Match]]) -> States:
    """Return where a text names states, by name, adjective or capital, and the two it names most.

    `clear` says that no third state is named nearly as often as the second.
    """
    found, seats, provinces = _named_states(setting, matches)
    counts = Counter([code for word, (_, code) in found.items() if word not in provinces])
    realm = next((code for code in _REALMS if code in counts), None)
    if realm:
        for word in setting.where("realm"):
            if word not in found and (word + 1 not in found or setting.is_joined(word + 1)):
                found[word] = (
                    word + 1,
                    realm,
                )  # المملكة is the report's kingdom, but المملكة الإسبانية is not
                counts[realm] += 1
    ranked = counts.most_common(3)
    pair = tuple(code for code, _ in ranked[:2]) if len(ranked) > 1 else ()
    clear = (
        len(ranked) > 1 and ranked[1][1] >= _OFTEN and (len(ranked) < 3 or 2 * ranked[2][1] <= ranked[1][1])
    )
    clear = clear and all(len(code) == _ISO for code in pair) and not (realm and realm not in pair)
    named = {word for match in matches.get("organisations", ()) for word in range(match.first, match.end)}
    for mention in setting.groups:
        figure = setting.cast.figures[mention.figure]
        if (
            figure.kind == "organisation"
            and figure.known
            and figure.country is None
            and mention.first not in found
        ):
            own = [found[at][1] for at in range(mention.first, mention.end) if at in found and at in named]
            # راه‌آهن جمهوری اسلامی ایران signs for its state
            found[mention.first] = (mention.end, own[0] if own else f"{BODY}{figure.number}")
    return States(
        at=found,
        seats=frozenset(seats),
        provinces=frozenset(provinces),
        pair=pair,
        clear=clear,
        counts=counts,
    )


def _named_states(
    setting: Setting, matches: Mapping[str, Sequence[Match]]
) -> tuple[dict[int, tuple[int, str]], set[int], set[int]]:
    """Return the states that a text names, by word, and which of these words are capitals, which provinces."""
    found: dict[int, tuple[int, str]] = {}
    seats: set[int] = set()
    provinces: set[int] = set()
    governed: dict[str, bool] = {}
    papers = [range(match.first, match.end) for match in matches.get("outlets", ())]
    told = {word for paper in papers for word in paper}  # خبرگزاری فرانسه is no France
    for person in setting.people:
        if person.form == "name":  # محمد شياع السوداني is of no Sudan
            told.update(range(person.first, person.end))
    for subject in ("seats", "demonyms", "regions", "countries"):
        for match in matches.get(subject, ()):
            if match.first in told or found.get(match.first, (0, ""))[0] > match.end:
                continue  # آذربایجان غربی is no Azerbaijan
            if match.weak and _is_alone(setting, match, found):
                continue  # طهران is the capital, and so the state, before it is the province
            if isinstance(match.row, Country):
                found[match.first] = (match.end, match.row.code)
                governed[match.row.code] = bool(match.row.seats)
                if subject == "seats":
                    seats.add(match.first)
                else:
                    seats.discard(match.first)
    for word, (end, code) in found.items():
        if "-" in code and not governed[code]:
            found[word] = (end, code[:_ISO])  # آذربایجان غربی has no government, and acts for its state
            provinces.add(word)
    return found, seats, provinces


def _is_alone(setting: Setting, match: Match, found: Mapping[int, tuple[int, str]]) -> bool:
    """Tell whether a word that mostly means something else means no state: taken already, or in no list of states."""
    if match.first not in found and setting.text.words[match.first] in setting.lists["both_koreas"]:
        return False
    return match.first in found or not _has_neighbour(setting, match, found)


def _has_neighbour(setting: Setting, match: Match, found: Mapping[int, tuple[int, str]]) -> bool:
    """Tell whether a word that mostly means something else stands in a list of states: قطر والإمارات."""
    before = any(word in found for word in range(match.first - 2, match.first))
    return before or any(word in setting.states for word in range(match.end, match.end + 2))


def named_beside(
    setting: Setting, match: Match, states: States, last: tuple[str, ...] = ()
) -> tuple[int, tuple[str, ...]]:
    """Return where an instrument's noun phrase ends, and the states that it names, which may be one alone.

    `last` are the parties of the instrument spoken of before: الجانبين may mean them.
    """
    sentence = setting.sentence(match.first)
    codes: list[str] = []
    end, word, under, near = match.end, match.end, "", _before_sides(setting, match.end, states)
    limit = min(sentence.end, near + _REACH)
    while word < limit and word - near <= _LOOSE:
        mark, meaning = setting.marks.get(word), setting.meaning(word)
        if _parts(setting, word):
            break
        if word in states.at:
            after, code = states.at[word]
            if codes and codes[-1].startswith(BODY) and near == word:
                word = after
                continue  # شرکت توتال فرانسه: the state is the company's
            named_for = under in _AWAY or _is_place(setting, word, states, right_behind=word == match.end)
            side = _may_be_side(setting, word, states, under in _SIDES, any_before=bool(codes))
            if side and not named_for:
                codes += _codes(setting, word, code)
                end = near = after
            word = after
            continue
        if meaning == "both":
            if len(set(codes)) > 1:
                break  # بین ایران، افغانستان و هندوستان، سفر مقامات دو کشور
            return mark.end if mark else word + 1, both_before(setting, word, states, last)
        if meaning in {"from", "to"} and word + 1 in states.at and _is_delivery(setting, match.first, word):
            under, near, word = "with", word, word + 1
            continue
        if meaning in _ENDINGS:
            break
        if setting.text.words[word] in "،," and not codes and under != "between":
            break
        if meaning == "between" and len(codes) == 1 and not under:
            codes = []  # اتفاق سنغافورة بين البلدين: where it was made
        if meaning in {"with", "between", "in", "other", "by"}:
            under, near = meaning, word
        word = mark.end if mark and mark.meaning != "this" else word + 1
    return end, tuple(dict.fromkeys(codes))


def is_site(setting: Setting, word: int, states: States) -> bool:
    """Tell whether an Arabic capital stands under a written-on ب, where something was done: اتفاق بالدوحة."""
    return word in states.seats and setting.text.words[word][0] == "ب" and setting.is_under_clitic(word)


def _parts(setting: Setting, word: int) -> bool:
    """Tell whether a word ends the noun phrase of an instrument: a stop, a mediation, a verb of speech (اتفاق مع الفلسطينيين، ووصف)."""
    spelt = setting.text.words[word]
    return spelt in _STOPS or word in setting.cues or spelt in setting.lists["mediations"]


def _is_place(setting: Setting, word: int, states: States, *, right_behind: bool) -> bool:
    """Tell whether a capital right behind an instrument is where it was made: توافق پکن, but not توافق تهران و ریاض."""
    if not right_behind:
        return is_site(setting, word, states)
    after = states.at[word][0]
    joined = setting.verbs_last and setting.meaning(after) == "and" and after + 1 in states.at
    return word in states.seats and not joined


def _may_be_side(setting: Setting, word: int, states: States, governed: bool, *, any_before: bool) -> bool:
    """Tell whether a state, or a body under بین or in a row with states, may be a party: ایران و اتحادیه اقتصادی اوراسیا."""
    end, code = states.at[word]
    if governed or not code.startswith(BODY) or (any_before and setting.meaning(word - 1) == "and"):
        return True
    return setting.verbs_last and setting.meaning(end) == "and" and end + 1 in states.at


def _before_sides(setting: Setting, end: int, states: States) -> int:
    """Return where a Persian instrument's subject ends, though it is long: موافقت‌نامه تأسیس و چارچوب فعالیت مراکز فرهنگی بین دولت X و دولت Y."""
    limit = min(setting.sentence(end - 1).end, end + _REACH)
    for word in setting.within("between", end, limit) if setting.verbs_last else ():
        gap = range(end, word)
        plain = all(setting.meaning(at) not in _ENDINGS for at in gap) and _STOPS.isdisjoint(
            setting.text.words[end:word]
        )
        sided = any(at in states.at for at in range(word + 1, word + 1 + _LOOSE))
        return word if plain and sided else end
    return end


def partners_alone(setting: Setting, phrase: range, states: States) -> bool:
    """Tell whether Persian names beside an instrument only those with whom somebody made it: معاهده‌های دوجانبه با ناتو و ژاپن."""
    first = next((word for word in phrase if word in states.at), phrase.stop)
    before = range(phrase.start, first)
    return setting.verbs_last and setting.means("with", before) and not setting.means("between", before)


def _is_delivery(setting: Setting, first: int, end: int) -> bool:
    """Tell whether an instrument is of something that goes from one state to another: قرارداد صادرات گاز ایران به عراق."""
    return not setting.lists["deliveries"].isdisjoint(setting.text.words[first:end])


def _codes(setting: Setting, word: int, code: str) -> tuple[str, ...]:
    """Return the states that a word names, which are two where it is الكوريتين."""
    return _KOREAS if setting.text.words[word] in setting.lists["both_koreas"] else (code,)


def of_the_pair(setting: Setting, first: int, states: States, *, broken: bool = False) -> tuple[str, ...]:
    """Return the report's two states as the unsaid parties of what a word names, where its sentence names no third.

    One of them must be named there; of what one of them broke in Persian, both, however seldom the report names them.
    """
    sentence = setting.sentence(first)
    words = range(sentence.first, sentence.end)
    here = {states.at[word][1] for word in words if word in states.at and word not in states.provinces}
    sure = states.clear and bool(here)
    if broken and setting.verbs_last and not sure:
        here = {states.at[word][1] for word in words if word in states.at}
        here = {code for code in here if not code.startswith(BODY)}
        sure = here == set(states.pair)
    return states.pair if sure and here <= set(states.pair) else ()


def two_or_more(codes: Sequence[str]) -> tuple[str, ...]:
    """Return the codes once each, where they are at least two."""
    found = tuple(dict.fromkeys(codes))
    return found if len(found) > 1 else ()


def both_before(setting: Setting, word: int, states: States, last: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return which two `البلدين` or `دو کشور` means: those spoken of last, of the sentence, of the report."""
    if len(last) == 2:
        return last
    first = setting.sentence(word).first
    here = two_or_more(
        [
            code
            for at in range(first, word)
            if at in states.at
            for code in _codes(setting, at, states.at[at][1])
        ]
    )
    return here if len(here) == 2 else states.pair
