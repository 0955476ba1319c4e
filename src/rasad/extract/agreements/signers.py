"""Which states are told as signing an instrument: وقعت السعودية والكويت على محضر, ایران و عمان توافقنامه امضا کردند."""

from collections.abc import Sequence

from rasad.extract.agreements.parties import is_site
from rasad.extract.agreements.step_scene import step_row
from rasad.extract.agreements.steps import StepTold
from rasad.extract.events.named_states import BODY, States, both_before, two_or_more
from rasad.extract.events.setting import Setting
from rasad.text import Span
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Step

_SIDE = 12  # words between a signing verb and the states that sign
_PARTNER = 4  # words behind با in which the state of who signs too stands: با وزیر خارجه عمان
_RELATIVE = 3  # words between an instrument and the verb of its relative clause: الاتفاق الذي وقعته
MUTUAL = frozenset({"signed", "initialled", "announced"})
"""Steps that the parties themselves take: وقعا مذكرة, به توافق رسیدند, أصدرا بيانا مشتركا."""
_ELSEWHERE = frozenset({"that", "during"})


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
        if (row.status in MUTUAL or _is_talking(setting, row)) and row.part != "attribute":
            signers = _signers(setting, step.match, phrase, states, sided=bool(beside), last=last)
            if len({*signers, *beside}) > 1:
                return tuple(dict.fromkeys((*signers, *beside)))
    return ()


def _is_talking(setting: Setting, row: Step) -> bool:
    """Tell whether an Arabic step tells of talks, whose sides stand behind it: تتفاوض مصر مع الأردن على اتفاقية."""
    return row.status == "negotiated" and not setting.verbs_last


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


def _behind_speech(setting: Setting, region: range, states: States, *, sided: bool) -> range:
    """Return the words behind a verb of speech where two states stand there: وزارت خارجه قطر اعلام کرد X و Y به توافق رسیدند.

    Where one party of the instrument is known, who only speaks of it is not the other (وزیر روسیه گفت قرارداد بین ایران و ...).
    """
    for word in reversed(region):
        if word in setting.cues:
            said = range(word + 1, region.stop)
            two = two_or_more([states.at[at][1] for at in said if at in states.at])
            return said if two or sided else region
    return region


def _clause(setting: Setting, words: range) -> range:
    """Return the words behind a verb up to those of another clause: الصفقة التي أبرمت بعد ضمان المصالح."""
    for word in words:
        if word in setting.cues or setting.meaning(word) in _ELSEWHERE:
            return range(words.start, word)
    return words


def _told_outright(setting: Setting, match: Match, phrase: Span, states: States) -> tuple[str, ...]:
    """Return the two that Persian tells in the signing itself or in the relative clause behind its instrument.

    دستیابی ایران و عمان به توافق; توافقی که ترکیه با روسیه امضا کرد, which the two begin.
    """
    that = phrase[1]
    relative = setting.meaning(that) == "that" and that + 1 in states.at
    words = range(that, match.first) if relative else range(match.end, phrase[0])
    return two_or_more([states.at[word][1] for word in words if word in states.at])


def _region(setting: Setting, match: Match, phrase: Span, states: States, *, sided: bool) -> range:
    """Return the words in which those stand who sign, by where the word of signing stands; none too far from the instrument."""
    sentence = setting.sentence(phrase[0])
    if setting.verbs_last:
        first = min(match.first, phrase[0])
        between = sided and setting.means("between", range(*phrase))
        before = range(max(sentence.first, first - 2 * _SIDE), first)
        return _behind_speech(setting, before, states, sided=between)
    if match.first < phrase[0]:
        if phrase[0] - match.end > 2 * _SIDE:
            return range(0)
        after = min(sentence.end, phrase[1] + _SIDE) if setting.meaning(phrase[1]) == "with" else phrase[0]
        reach = 0 if _is_talking(setting, step_row(match)) else _SIDE // 2
        return range(_clause_start(setting, max(sentence.first, match.first - reach), match.first), after)
    if match.first - phrase[1] <= _RELATIVE:
        return _clause(setting, range(match.end, min(sentence.end, match.end + _SIDE)))
    return range(0)


def _clause_start(setting: Setting, first: int, last: int) -> int:
    """Return where an Arabic clause of what is said begins, so that who says it is no party: أعلن الرئيس أن مصر والأردن توصلتا إلى اتفاق.

    Who says it of his own country is one: قال الوزير المصري إن بلاده وقعت اتفاقية مع الأردن.
    """
    words = setting.text.words
    opens = [word for word in range(first, last - 1) if words[word] in setting.lists["that_clause"]]
    if not opens or not setting.lists["own_countries"].isdisjoint(words[opens[-1] : last + _SIDE]):
        return first
    return opens[-1] + 1


def _partner(setting: Setting, between: range, states: States) -> list[str]:
    """Return the state with which a Persian subject signs what stands under را: توافقنامه را با وزیر خارجه عمان امضا کرد."""
    for word in (
        setting.within("with", between.start, between.stop) if setting.means("object", between) else ()
    ):
        near = range(word + 1, min(between.stop, word + 1 + _PARTNER))
        if setting.text.word(word + 1) in setting.lists["mediations"]:
            continue
        named = [states.at[at][1] for at in near if at in states.at]
        return [code for code in named if not code.startswith(BODY)][:1]
    return []


def _signers(
    setting: Setting, match: Match, phrase: Span, states: States, *, sided: bool, last: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the states around one word of signing that belongs to the instrument, which may be one alone."""
    if setting.verbs_last:
        if match.first > phrase[1] + 2 * _SIDE:
            return ()
        outright = _told_outright(setting, match, phrase, states)
        if outright:
            return outright
    region = _region(setting, match, phrase, states, sided=sided)
    words = _without_patron(setting, region)
    named = [word for word in words if word in states.at and setting.meaning(word - 1) not in {"in", "to"}]
    named = [word for word in named if not is_site(setting, word, states)]
    codes = [states.at[word][1] for word in named if word not in states.seats]
    own = [code for code in codes if not code.startswith(BODY)]  # بانک‌های مرکزی ایران و ویتنام
    if setting.verbs_last and len(set(own)) == 1:
        own += _partner(setting, range(phrase[1], match.first), states)
    found = two_or_more(own) or two_or_more(codes) or two_or_more([states.at[word][1] for word in named])
    if found:
        return found
    if any(setting.meaning(word) == "both" for word in words):
        return both_before(setting, region.start, states, last)
    return tuple(dict.fromkeys(codes))
