"""Between which states an instrument is: those beside it, those who sign it, the two that the report is about."""

from collections.abc import Sequence

from rasad.extract.events.named_states import BODY, States, both_before, codes_at
from rasad.extract.events.setting import Setting
from rasad.vocabulary.lexicon import Match

_REACH = 14  # words of a noun phrase after the instrument that may name its parties
_LOOSE = 5  # words between an instrument and its parties that are neither states nor prepositions
_ASIDE = 4  # words behind a comma among which بين goes on with the instrument before it
_STOPS = frozenset([*".:؛؟!", "فان"])
_AWAY = frozenset({"in", "other", "to", "from", "during"})
_SIDES = frozenset({"with", "between"})
_ENDINGS = frozenset({"light", "object", "that", "during", "from", "to", "patron", "host"})
"""What ends the noun phrase of an instrument."""


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
                codes += codes_at(setting, word, code)
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
        if setting.text.words[word] in "،," and _is_closing(setting, word, states, codes, under):
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


def _is_closing(setting: Setting, comma: int, states: States, codes: Sequence[str], under: str) -> bool:
    """Tell whether a comma ends what is said of an instrument: not that of الاتفاقية، الموقعة بين السودان ومصر.

    Behind the parties it does in Arabic where no other is joined: اتفاق مع روسيا، لإبقاء القوات الإيرانية بعيدة.
    """
    if not codes:
        return under != "between" and not setting.means("between", range(comma + 1, comma + _ASIDE))
    enough = len(set(codes)) > (under == "between")  # one under مع, two under بين
    joined = comma + 1 in states.at or setting.text.word(comma + 1).startswith("و")
    return not setting.verbs_last and enough and not joined


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
