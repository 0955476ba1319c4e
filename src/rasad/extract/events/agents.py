"""Who does what a Persian verb tells: a name that opens a clause, not one that only says whose something is."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.around import OBJECT, PREPOSITIONS, Around, preposition_of
from rasad.extract.events.clauses import ends_clause, is_parted
from rasad.extract.events.setting import Setting
from rasad.script import fold
from rasad.text import Span
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_OF_STATES: Final = frozenset({"sanction", "concession"})
_ROW: Final = frozenset({"و", "،", ","})
_AWAY: Final = 2  # words between a name and که of a clause on it: ترامپ هم که


def is_agent(setting: Setting, mention: Placed, verb: int) -> bool:
    """Tell whether a name before a Persian verb may be who does it."""
    return is_free(setting, mention) and not _is_beyond(setting, mention, verb)


def is_free(setting: Setting, mention: Placed) -> bool:
    """Tell whether no noun right before a name has it as its genitive: با دستور و مجوز آمریکا, مردم آمریکا."""
    word, words, begin = mention.first - 1, setting.text.words, setting.sentence(mention.first).first
    while word >= begin and words[word] in setting.lists["state_heads"]:
        word -= 1
    if (
        word < begin
        or not words[word].isalpha()
        or words[word] in setting.lists["clause_starts"]
        or word in setting.cues
    ):
        return True
    named = any(
        m.end == word + 1 and m.figure == mention.figure
        for m in setting.cast.between(max(0, word - 12), word + 1)
    )
    return (
        named
        or setting.in_date(word)
        or word in setting.honorifics
        or ends_clause(setting, word)
        or (
            bool(setting.meaning(word))
            and setting.meaning(word) not in {"adjective", "site", "whose", "attend", "hosts"}
        )
    )


def _is_beyond(setting: Setting, mention: Placed, verb: int) -> bool:
    """Tell whether the verb stands in a clause that is not the name's: X متحدان را مطمئن ساخت که او حمایت کرد."""
    if is_parted(setting, mention.end, verb, over="و"):
        return True  # چنانچه X بماند، نشست‌ها را تحریم می‌کنند
    opened = setting.within("that", mention.end, verb)
    return bool(opened) and opened[0] - mention.end >= _AWAY


def joined_agents(setting: Setting, agents: Sequence[Placed]) -> list[Placed]:
    """Return the first of those who may act with all in one row with him: روسیه، عمان و نیجریه."""
    whole, row = list(agents[:1]), list(agents[:1])
    for before, after in pairwise(agents):
        gap = set(setting.text.words[before.end : after.first])
        if not gap <= _ROW:
            break
        row.append(after)
        if "و" in gap:
            whole = list(row)
    return whole


def stand_before(setting: Setting, near: Sequence[Placed], match: Match) -> Around:
    """Return who stands before a Persian verb: the subject under nothing, the others under را or a preposition."""
    row = match.row
    assert isinstance(row, Trigger)
    before = [m for m in near if m.end <= match.first]
    own = [not is_parted(setting, mention.end, match.first) for mention in before]
    takes = {fold(word) for word, role in row.frame.items() if role == "recipient"}
    needed = {fold(word) for word in row.beside}
    words = setting.text.words
    actors: list[Placed] = []
    recipients: list[Placed] = []
    for number, mention in enumerate(before):
        under = preposition_of(setting, before, number)
        if under and not own[number]:
            continue  # از X استقبال نکرد و از Y حمایت کرد
        if setting.text.word(mention.end) == OBJECT:
            governed = words[mention.first - 1] in PREPOSITIONS
            recipients += [mention] if OBJECT in takes and not governed else []  # صرافی در ترکیه را تحریم کرد
        elif under:
            last = under in takes and not _is_taken_up(words[mention.end : match.first])
            recipients += [mention] if last and _is_supported(setting, row, mention) else []
        elif row.kind in _OF_STATES and words[mention.first - 1] in needed:
            recipients.append(mention)  # تحریم‌های روسیه را تمدید کرد
        elif words[mention.first - 1] not in needed and is_agent(setting, mention, match.first):
            actors.append(mention)
    return Around(joined_agents(setting, actors), recipients)


def _is_taken_up(words: Sequence[str]) -> bool:
    """Tell whether a verb of asking or backing has another از before it: ضمن حمایت از X، از Y درخواست کرد."""
    return any(word == "از" and before != "و" for before, word in pairwise(["", *words]))


def is_of_sport(setting: Setting, clause: Span) -> bool:
    """Tell whether a Persian clause is of sports: فدراسیون فوتبال مذاکره با مربی را رد کرد."""
    return setting.verbs_last and setting.means("sport", range(*clause))


def _is_supported(setting: Setting, row: Trigger, mention: Placed) -> bool:
    """Tell whether who is supported is named, and not only whose plan or pardon is: از عفو X حمایت کرد."""
    if row.kind != "endorsement":
        return True
    before = setting.text.words[mention.first - 1]
    return (
        not before.isalpha()
        or before in setting.lists["state_heads"]
        or before in PREPOSITIONS
        or before in setting.lists["supported"]
    )
