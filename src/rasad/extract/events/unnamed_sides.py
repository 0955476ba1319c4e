"""States and bodies that take part where a Persian report names nobody: توافق‌نامه میان X و Y امضا شد, اجلاس سازمان X."""

from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.clauses import is_parted
from rasad.extract.events.other_sides import row_under
from rasad.extract.events.sessions import convener
from rasad.extract.events.setting import Setting
from rasad.extract.events.state_sides import free_bodies
from rasad.extract.events.telling import Telling
from rasad.reading import Role
from rasad.vocabulary.join_lists import any_of

_BEFORE: Final = 40  # words between میان and the verb of signing that ends its sentence
_BEHIND: Final = 14  # the same behind a noun: امضای یادداشت تفاهم میان X و Y
_HEADS: Final = 5  # words between a conference and the body whose it is: نشست فوق‌العاده وزرای امور خارجه X
_PAIR: Final = 2
_COMMAS: Final = frozenset("،,")
_DASHES: Final = frozenset("-–)")
_ROLES: Final[dict[str, Role]] = {"signing": "signatory", "mediation": "mediator", "conference": "actor"}


def bodies_taking_part(telling: Telling) -> dict[int, Role]:
    """Return the states and bodies that sign with one another, mediate, or whose conference it is."""
    kind = telling.row.kind
    if not telling.setting.verbs_last or kind not in _ROLES:
        return {}
    found = _signers(telling) if kind == "signing" else _owners(telling)
    if kind == "mediation" and found and telling.setting.text.word(found[-1].end) in _DASHES:
        found = []  # آتش‌بس - با میانجی‌گری نروژ - ادامه دارد: an aside
    return {mention.figure: _ROLES[kind] for mention in found}


def _signers(telling: Telling) -> list[Placed]:
    """Return those between whom something is signed, if two or more are known: میان ایران و شش کشور به امضا رسید."""
    setting, match, sentence = telling.setting, telling.match, telling.sentence
    before = range(match.first - 1, max(sentence.first, match.first - _BEFORE) - 1, -1)
    behind = range(match.end, min(sentence.end, match.end + _BEHIND))
    for word in (*before, *behind):
        if setting.meaning(word) != "between" or is_parted(setting, min(word, match.first), match.first):
            continue
        row = row_under(telling, word, loose=True)
        if len({m.figure for m in row}) >= _PAIR:
            return row
    return _of_instrument(telling) if telling.sides.passive else []


def _of_instrument(telling: Telling) -> list[Placed]:
    """Return the states whose an instrument is that was signed: توافق‌نامه امنیتی ایران و عراق در بغداد امضا شد."""
    setting, verb = telling.setting, telling.match.first
    named = [word for word in range(telling.sentence.first, verb) if word in setting.instruments]
    if not named:
        return []
    lands = [m for m in free_bodies(setting, named[-1], verb) if setting.cast.kind(m) == "country"][:_PAIR]
    if len({m.figure for m in lands}) < _PAIR:
        return []
    free = range(named[-1] + 1, lands[0].first)
    joint = setting.text.words[lands[0].end : lands[1].first]
    delivered = joint == ["به"] and not setting.lists["deliveries"].isdisjoint(
        setting.text.words[named[-1] : lands[0].first]
    )
    plain = len(free) <= _HEADS and all(setting.meaning(word) in {"", "adjective"} for word in free)
    return lands if plain and (joint == ["و"] or delivered) else []


def _owners(telling: Telling) -> list[Placed]:
    """Return the bodies right behind a noun: میانجی‌گری عمان و قطر, اجلاس سران سازمان همکاری اسلامی."""
    setting, match = telling.setting, telling.match
    if telling.row.kind == "conference":
        body = convener(telling.report, match.end)
        return [body] if body is not None else []
    end = min(telling.sentence.end, match.end + 2 * _HEADS)
    bodies = list(free_bodies(setting, match.end, end))
    if not bodies or not _is_whose(setting, match.end, bodies[0]):
        return []
    row = row_under(telling, match.end - 1, loose=False)
    opens = telling.before == "with" and match.first - 1 == telling.sentence.first
    # با میانجی‌گری نروژ، هند و کنیا آشتی کردند: the comma ends the phrase
    return row[:1] if opens and setting.text.word(bodies[0].end) in _COMMAS else row


def _is_whose(setting: Setting, first: int, body: Placed) -> bool:
    """Tell whether only those who meet for a body stand between a noun and the body: نشست وزرای خارجه X."""
    lists = setting.lists
    heads = any_of(lists["people_of_states"], lists["between_states"], lists["state_heads"])
    gap = setting.text.words[first : body.first]
    return len(gap) <= _HEADS and heads.issuperset(gap)
