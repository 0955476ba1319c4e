"""Between which states an instrument is: those beside it, those who sign it, the two that the report is about."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rasad.extract.events.setting import Setting
from rasad.extract.events.step_scene import step_row
from rasad.extract.events.steps import StepTold
from rasad.text import Span
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Country

_REACH = 14  # words of a noun phrase after the instrument that may name its parties
_SIDE = 12  # words between a signing verb and the states that sign
_LOOSE = 5  # words between an instrument and its parties that are neither states nor prepositions
_RELATIVE = 3  # words between an instrument and the verb of its relative clause: الاتفاق الذي وقعته
BODY = "#"
"""What stands before the figure's number of a party that is no state but a body (the IAEA, the EU)."""

_OFTEN = 3  # times that a report names each of its two states before an instrument may be theirs unsaid
_ISO = 2
_KOREAS = ("KP", "KR")
_PAIR = 2
_REALMS = ("SA", "BH", "JO", "MA")
MUTUAL = frozenset({"signed", "initialled", "announced"})
"""Steps that the parties themselves take: وقعا مذكرة, به توافق رسیدند, أصدرا بيانا مشتركا."""
_STOPS = frozenset([*".:؛؟!", "فان"])
_AWAY = frozenset({"in", "other", "to", "from", "during"})


@dataclass(frozen=True, slots=True, kw_only=True)
class States:
    """Hold where states and bodies of no state are named (first word -> end, code), which of these are capitals, and the report's two."""

    at: Mapping[int, tuple[int, str]]
    seats: frozenset[int]
    provinces: frozenset[int]
    pair: tuple[str, ...]
    clear: bool


def find_states(setting: Setting, matches: Mapping[str, Sequence[Match]]) -> States:
    """Return where a text names states, by name, adjective or capital, and the two it names most.

    `clear` says that no third state is named nearly as often as the second.
    """
    found, seats, provinces = _named_states(setting, matches)
    counts = Counter([code for word, (_, code) in found.items() if word not in provinces])
    realm = next((code for code in _REALMS if code in counts), None)
    if realm:
        for word, mark in setting.marks.items():
            if mark.meaning == "realm" and word not in found:
                found[word] = (mark.end, realm)  # المملكة is the kingdom that the report speaks of
                counts[realm] += 1
    ranked = counts.most_common(3)
    pair = tuple(code for code, _ in ranked[:2]) if len(ranked) > 1 else ()
    clear = (
        len(ranked) > 1 and ranked[1][1] >= _OFTEN and (len(ranked) < 3 or 2 * ranked[2][1] <= ranked[1][1])
    )
    clear = clear and all(len(code) == _ISO for code in pair) and not (realm and realm not in pair)
    for mention in setting.groups:
        figure = setting.cast.figures[mention.figure]
        if (
            figure.kind == "organisation"
            and figure.known
            and figure.country is None
            and mention.first not in found
        ):
            found[mention.first] = (mention.end, f"{BODY}{figure.number}")
    return States(at=found, seats=frozenset(seats), provinces=frozenset(provinces), pair=pair, clear=clear)


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
    end, word, under, near = match.end, match.end, "", match.end
    while word < min(sentence.end, match.end + _REACH) and word - near <= _LOOSE:
        mark = setting.marks.get(word)
        meaning = mark.meaning if mark else ""
        if _parts(setting, word):
            break
        if word in states.at:
            after, code = states.at[word]
            body = code.startswith(BODY) and under not in {"with", "between"}
            if codes and codes[-1].startswith(BODY) and near == word:
                word = after
                continue  # شرکت توتال فرانسه: the state is the company's
            body &= not (codes and setting.meaning(word - 1) == "and")  # ایران و اتحادیه اقتصادی اوراسیا
            if under not in _AWAY and not body and not (word in states.seats and word == match.end):
                codes += _codes(setting, word, code)
                end = near = after
            word = after
            continue
        if meaning == "both" and len(set(codes)) > 1:
            break  # بین ایران، افغانستان و هندوستان، سفر مقامات دو کشور
        if meaning == "both":
            return mark.end if mark else word + 1, both_before(setting, word, states, last)
        if meaning in {"from", "to"} and word + 1 in states.at and _is_delivery(setting, match.first, word):
            under, near, word = "with", word, word + 1
            continue
        if meaning in {"light", "object", "that", "during", "from", "to", "patron", "host"}:
            break
        if setting.text.words[word] in "،," and not codes and under != "between":
            break
        if meaning == "between" and len(codes) == 1 and not under:
            codes = []  # اتفاق سنغافورة بين البلدين: where it was made
        if meaning in {"with", "between", "in", "other", "by"}:
            under, near = meaning, word
        word = mark.end if mark and mark.meaning != "this" else word + 1
    return end, tuple(dict.fromkeys(codes))


def _parts(setting: Setting, word: int) -> bool:
    """Tell whether a word ends the noun phrase of an instrument: a stop, a mediation, a verb of speech (اتفاق مع الفلسطينيين، ووصف)."""
    spelt = setting.text.words[word]
    return spelt in _STOPS or word in setting.cues or spelt in setting.lists["mediations"]


def _is_delivery(setting: Setting, first: int, end: int) -> bool:
    """Tell whether an instrument is of something that goes from one state to another: قرارداد صادرات گاز ایران به عراق."""
    return not setting.lists["deliveries"].isdisjoint(setting.text.words[first:end])


def _codes(setting: Setting, word: int, code: str) -> tuple[str, ...]:
    """Return the states that a word names, which are two where it is الكوريتين."""
    return _KOREAS if setting.text.words[word] in setting.lists["both_koreas"] else (code,)


def of_the_pair(setting: Setting, first: int, states: States) -> tuple[str, ...]:
    """Return the report's two states as the unsaid parties of what a word names, where its sentence names no third.

    One of them must be named there.
    """
    sentence = setting.sentence(first)
    words = range(sentence.first, sentence.end)
    here = {states.at[word][1] for word in words if word in states.at and word not in states.provinces}
    return states.pair if states.clear and here and here <= set(states.pair) else ()


def _two(codes: Sequence[str]) -> tuple[str, ...]:
    """Return the codes once each, where they are at least two."""
    found = tuple(dict.fromkeys(codes))
    return found if len(found) > 1 else ()


def both_before(setting: Setting, word: int, states: States, last: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return which two `البلدين` or `دو کشور` means: those spoken of last, of the sentence, of the report."""
    if len(last) == 2:
        return last
    first = setting.sentence(word).first
    here = _two(
        [
            code
            for at in range(first, word)
            if at in states.at
            for code in _codes(setting, at, states.at[at][1])
        ]
    )
    return here if len(here) == 2 else states.pair


def who_sign(
    setting: Setting,
    steps: Sequence[StepTold],
    phrase: Span,
    states: States,
    beside: tuple[str, ...],
    *,
    last: tuple[str, ...] = (),
) -> tuple[str, ...]:
    """Return the states that are told as signing: وقعت السعودية والكويت على محضر.

    One may stand `beside` the instrument and the other sign: وقعت تركيا اتفاقا مع روسيا.
    """
    for step in steps:
        row = step_row(step.match)
        if row.status in MUTUAL and row.part != "attribute":
            signers = _signers(setting, step.match, phrase, states, last)
            if len({*signers, *beside}) > 1:
                return tuple(dict.fromkeys((*signers, *beside)))
    return ()


def _without_patron(setting: Setting, region: range) -> list[int]:
    """Return the words of a region without its patron: وقعته إيران والعراق برعاية صينية.

    After a Persian one those who sign may follow a comma: با حضور وزیر، ایران و عمان توافقنامه امضا کردند.
    """
    for word in region:
        if (
            setting.meaning(word) in {"patron", "host"}
            or setting.text.words[word] in setting.lists["mediations"]
        ):
            commas = [at for at in range(word, region.stop) if setting.text.words[at] in "،,"]
            after = range(commas[-1], region.stop) if setting.verbs_last and commas else ()
            return [*range(region.start, word), *after]
    return list(region)


def _signers(
    setting: Setting, match: Match, phrase: Span, states: States, last: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the states around one word of signing that belongs to the instrument, which may be one alone."""
    sentence = setting.sentence(phrase[0])
    if setting.verbs_last:
        if match.first > phrase[1] + 2 * _SIDE:
            return ()
        reaching = _two([states.at[word][1] for word in range(match.end, phrase[0]) if word in states.at])
        if reaching:
            return reaching  # دستیابی ایران و عمان به توافق
        first = min(match.first, phrase[0])
        region = range(max(sentence.first, first - 2 * _SIDE), first)
    elif match.first < phrase[0]:
        if phrase[0] - match.end > 2 * _SIDE:
            return ()
        after = min(sentence.end, phrase[1] + _SIDE) if setting.meaning(phrase[1]) == "with" else phrase[0]
        region = range(max(sentence.first, match.first - _SIDE // 2), after)
    elif match.first - phrase[1] <= _RELATIVE:
        region = range(match.end, min(sentence.end, match.end + _SIDE))
    else:
        return ()
    words = _without_patron(setting, region)
    named = [word for word in words if word in states.at and setting.meaning(word - 1) not in {"in", "to"}]
    codes = [states.at[word][1] for word in named if word not in states.seats]
    own = [code for code in codes if not code.startswith(BODY)]  # بانک‌های مرکزی ایران و ویتنام
    found = _two(own) or _two(codes) or _two([states.at[word][1] for word in named])
    if found:
        return found
    if any(setting.meaning(word) == "both" for word in words):
        return both_before(setting, region.start, states, last)
    return tuple(dict.fromkeys(codes))
