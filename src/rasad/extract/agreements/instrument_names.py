"""How a report names an instrument: with the article, by its year, by pointing back, as one that there is not."""

from rasad.extract.events.setting import Setting
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Instrument

_CHAIN = 3  # nouns of which the last makes all before it definite: اتفاق وقف إطلاق النار
_DEFINITE = ("ال", "لل")
_OPENING = frozenset("«\"'(")
_DENIED = 4  # words from a denial to what is said not to be: نفت الوزارة وجود أي اتفاق
_NEAR = 6  # words around a contract in which a player or a club is named


def is_instrument(setting: Setting, match: Match) -> bool:
    """Tell whether a match means an instrument: توافق کردند tells that they agreed on something."""
    row = match.row
    if not isinstance(row, Instrument) or row.kind == "none":
        return False
    if row.general and setting.meaning(match.end) in {"light", "passive"} and not _is_some(setting, match):
        return False
    if setting.verbs_last:
        return not _is_none_in_persian(setting, match, row)
    return not (_is_absent(setting, match) or (row.parties and _is_cut(setting, match)))


def _is_some(setting: Setting, match: Match) -> bool:
    """Tell whether a Persian noun ends in the ی of what is one of its kind: توافقی صورت گرفت, but توافق شد."""
    return setting.verbs_last and setting.text.words[match.end - 1].endswith("ی")


def _is_cut(setting: Setting, match: Match) -> bool:
    """Tell whether the article parts the words of a known name: أن تغضب الاتفاقية بكين is not اتفاقية بكين."""
    words = setting.text.words[match.first : match.end]
    return match.prefix.endswith(_DEFINITE) and len(words) > 1 and not words[1].startswith("ال")


def _is_none_in_persian(setting: Setting, match: Match, row: Instrument) -> bool:
    """Tell whether Persian words name no instrument of states: هیچ توافقی, قرارداد بازیکن تیم, and سند of سند و یادداشت تفاهم."""
    before = setting.text.words[match.first - 1]
    if row.general and before in setting.lists["no_such"]:
        return True
    if before in setting.lists["all_such"] and setting.text.words[match.end - 1].endswith("هایی"):
        return True  # تمامی توافقنامه‌هایی که تسلیحات را ممنوع می‌کند
    if (
        setting.text.word(match.end) in _OPENING
        and setting.text.word(match.end + 1) in setting.lists["of_all_states"]
    ):
        return True  # معاهده «ان‌پی‌تی»
    if row.kind == "contract":
        return setting.means("sport", range(max(0, match.first - _NEAR), match.end + _NEAR))
    listed = setting.meaning(match.end) == "and" and match.end + 1 in setting.instruments
    return row.general and listed and row.kind == "agreement"


def _is_absent(setting: Setting, match: Match) -> bool:
    """Tell whether an Arabic instrument is said not to exist: ليس هناك أي اتفاق, عدم وجود اتفاقية, نفت وجود أي اتفاق."""
    words, before = setting.text.words, match.first - 1
    before -= words[before] in setting.lists["any_words"]
    if before <= 0 or words[before] not in setting.lists["existing"]:
        return False
    denied = not setting.lists["denials_of_being"].isdisjoint(words[max(0, before - _DENIED) : before])
    return denied or words[before - 1] in setting.lists["no_such"]


def is_manner(setting: Setting, match: Match) -> bool:
    """Tell whether Arabic words may only tell with whose consent something is done: تريد باريس، بالاتفاق مع لندن، أن تلتقيه."""
    bare = (
        not setting.verbs_last
        and isinstance(match.row, Instrument)
        and match.row.general
        and match.end == match.first + 1
    )
    mark = setting.marks.get(match.first)
    with_whom = setting.meaning(match.end) == "with" or (mark is not None and mark.end > match.end)
    return bare and match.prefix.endswith("بال") and with_whom


def points_back(setting: Setting, match: Match) -> bool:
    """Tell whether a demonstrative stands beside an instrument: این توافق, الاتفاق المذكور."""
    if setting.verbs_last:  # «توافق این سازمان» is no «این توافق»
        after = setting.text.word(match.end) in setting.lists["said_above"]
    else:
        after = setting.meaning(match.end) == "this"
    return after or setting.meaning(match.first - 1) == "this"


def is_loose(setting: Setting, phrase: range) -> bool:
    """Tell whether states right behind a Persian instrument that points back may be of the next clause: در قالب این توافق ایران گاز ترکمنستان را می‌گیرد."""
    joined = any(setting.meaning(word) in {"and", "between", "with", "both"} for word in phrase)
    return setting.verbs_last and not joined


def has_article(setting: Setting, match: Match) -> bool:
    """Tell whether an Arabic instrument has the article, on its first word or its second: مذكرة التفاهم."""
    words = setting.text.words[match.first : match.end]
    return match.prefix.endswith(_DEFINITE) or any(word.startswith("ال") for word in words)


def is_definite(setting: Setting, match: Match) -> bool:
    """Tell whether the article or the year that an instrument is of makes it the known one."""
    return has_article(setting, match) or is_of_a_year(setting, match)


def is_of_a_year(setting: Setting, match: Match) -> bool:
    """Tell whether the year that an Arabic instrument is of makes it the known one: اتفاق عام 2015."""
    words = setting.text
    return (
        not setting.verbs_last
        and words.word(match.end) in setting.lists["year_nouns"]
        and words.word(match.end + 1).isdecimal()
    )


def is_dated(setting: Setting, words: range) -> bool:
    """Tell whether a date tells an instrument from others; an Arabic weekday does not: اتفاق أبرمته روسيا وتركيا الثلاثاء."""
    numbered = setting.text.words
    return any(setting.in_date(n) and (setting.verbs_last or numbered[n].isdecimal()) for n in words)


def is_many(setting: Setting, match: Match) -> bool:
    """Tell whether Arabic speaks of all such instruments: الاتفاقيات. A Persian plural leaves open which are meant."""
    words = setting.text.words[match.first : match.end]
    return not setting.verbs_last and has_article(setting, match) and words[0].endswith("ات")


def is_several(setting: Setting, match: Match) -> bool:
    """Tell whether Arabic names several instruments: اتفاقيات, مذكرتي تفاهم."""
    spelt = setting.text.words[match.first].removeprefix(match.prefix)
    return not setting.verbs_last and spelt in setting.lists["many_instruments"]


def is_defined(setting: Setting, match: Match) -> bool:
    """Tell whether a definite noun makes an Arabic instrument definite: صفقة الغاز, اتفاق وقف إطلاق النار."""
    for word in range(match.end, match.end + _CHAIN):
        if setting.text.word(word).startswith("ال"):
            return True
        if word in setting.marks or word in setting.cues:
            return False
    return False


def is_bare(setting: Setting, match: Match, row: Instrument, beside: tuple[str, ...]) -> bool:
    """Tell whether Persian speaks of توافق as of the one that everybody knows: no indefinite ی, no party beside it."""
    plain = setting.verbs_last and row.general and not beside
    return plain and not setting.text.words[match.end - 1].endswith("ی")
