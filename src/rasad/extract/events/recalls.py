"""Envoys whom their own state calls home, which Persian tells in words of a summons: سفیر خود را از نروژ فراخواند."""

from typing import Final

from rasad.extract.events.state_sides import free_bodies
from rasad.extract.events.telling import Telling

_CALL: Final = "فراخوان"
_MINISTRY: Final = "وزارت"
_REACH: Final = 45  # words between an envoy and the verb that ends his sentence
_AFTER: Final = 8  # words behind a noun: فراخوانی سفیر نروژ به وزارت خارجه
_OWN: Final = 3  # words between an envoy and whose he is: سفیر جدید خود


def is_recall(telling: Telling) -> bool:
    """Tell whether an envoy is called home: his own state's, or by فراخواندن to no ministry."""
    setting, match, sentence = telling.setting, telling.match, telling.sentence
    if not setting.verbs_last:
        # طرد السفير واستدعاء سفيرها: nobody behind the noun is named, who stands before it is another
        behind = any(m.first >= match.end for m in telling.sides.all())
        return setting.text.word(match.end) in setting.lists["own_envoys"] and not behind
    near = range(max(sentence.first, match.first - _REACH), min(sentence.end, match.end + _AFTER))
    envoys = [word for word in near if word in telling.report.envoys]
    if any(setting.meaning(at) == "own" for word in envoys for at in range(word + 1, word + 1 + _OWN)):
        return True
    words = setting.text.words
    if telling.word.startswith(_CALL) and _is_of_another_state(telling):
        return False
    called_to = any(words[word].startswith(_MINISTRY) and setting.meaning(word - 1) == "to" for word in near)
    return telling.word.startswith(_CALL) and not called_to


def _is_of_another_state(telling: Telling) -> bool:
    """Tell whether who calls an envoy is not of his state: وزارت خارجه نروژ سفیر کنیا را فراخواند."""
    setting, figures = telling.setting, telling.setting.cast.figures
    envoys = [m for m in telling.sides.all() if telling.near(telling.report.envoys, m.first, m.end)]
    if not envoys:
        return False
    sent = {role.of for m in envoys for role in figures[m.figure].offices}
    before = free_bodies(setting, telling.sentence.first, min(m.first for m in envoys))
    calling = [figures[m.figure].country for m in before if setting.governor(m) == ""][-1:]
    return bool(sent - {None}) and any(code and code not in sent for code in calling)
