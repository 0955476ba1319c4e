"""Persian sessions of a body of states, which are conferences: نشست فوق‌العاده وزرای خارجه سازمان همکاری اسلامی."""

from typing import Final

from rasad.extract.cast import Placed
from rasad.extract.events.report import Report
from rasad.extract.events.state_sides import free_bodies
from rasad.vocabulary.join_lists import any_of
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_UNION: Final = "EU"
_ADJECTIVE: Final = 2  # words behind a session that tell of how many it is: نشست کمیته سه‌جانبه
_HEADS: Final = (
    7  # words between a session and the body whose it is: نشست اضطراری سران کشورهای اسلامی و اتحادیه عرب
)


def as_conference(report: Report, match: Match) -> Match:
    """Return a match as that of a conference, where the session is one of a body of states."""
    setting, row = report.setting, match.row
    if not setting.verbs_last or setting.text.words[match.first] not in setting.lists["session_nouns"]:
        return match
    if not isinstance(row, Trigger) or row.kind != "meeting":
        return match
    near = setting.text.words[match.end : match.end + _ADJECTIVE]
    if convener(report, match.end) is None and setting.lists["of_several"].isdisjoint(near):
        return match
    conference = Trigger(forms=row.forms, kind="conference", frame={"subject": "actor"}, needs=("held",))
    return Match(match.first, match.end, conference, match.prefix, match.weak)


def convener(report: Report, first: int) -> Placed | None:
    """Return the body of states behind a word, with only those between who meet for it: اجلاس سران سازمان X."""
    setting = report.setting
    body = next(iter(free_bodies(setting, first, first + _HEADS + 1)), None)
    if body is None or setting.text.sentence_of[body.first] != setting.text.sentence_of[first - 1]:
        return None
    lists = setting.lists
    heads = any_of(lists["people_of_states"], lists["between_states"], lists["state_heads"])
    between = setting.text.words[first : body.first]
    figure = setting.cast.figures[body.figure]
    own = figure.country == _UNION or (
        figure.kind == "organisation" and bool(figure.known) and figure.country is None
    )
    plain = all(word in heads or word == "و" for word in between)
    return body if own and plain and body.first not in report.media else None
