"""Whether the report tells an event as its own news, so that it is of the day of what is told beside it."""

from rasad.extract.events.telling import Telling

_BEFORE = 14  # words before a trigger in which كان puts it into the past
_AFTER = 4
_BESIDE = 2  # words beside an Arabic noun that may set it apart


def is_news(telling: Telling) -> bool:
    """Tell whether an event is the report's own news: no person's words, no pluperfect, no bare noun.

    An Arabic noun with its people is no bare one: أدلى بها بعد محادثات مع نظيره.
    """
    setting, match, sentence, sides = telling.setting, telling.match, telling.sentence, telling.sides
    if setting.claimed(match.first):
        return False
    if not setting.verbs_last and telling.row.kind == "signing" and telling.is_relative:
        return False  # الاتفاق الذي وقع بين البلدين
    near = range(max(sentence.first, match.first - _BEFORE), min(sentence.end, match.end + _AFTER))
    if any(word != match.first - 1 for word in setting.within("past", near.start, near.stop)):
        return False  # كان في استقباله: right before the phrase it is a plain "was"
    if not setting.verbs_last and _is_before(telling):
        return False
    named = bool(sides.of or sides.company) and not setting.verbs_last and not _is_apart(telling)
    return named or sides.finite or telling.before in {"in", "during", "margin"} or telling.points_back()


def _is_before(telling: Telling) -> bool:
    """Tell whether an Arabic sentence opens with what came before the news: وسبق ذلك لقاء, وقبل القمة التقى."""
    return (
        telling.setting.text.words[telling.sentence.first].removeprefix("و")
        in telling.setting.lists["earlier_news"]
    )


def _is_apart(telling: Telling) -> bool:
    """Tell whether words beside an Arabic noun set it apart from the news: آخر زيارة, لقاءه السابق, قبل أشهر."""
    words, sentence = telling.setting.text.words, telling.sentence
    first = max(sentence.first, telling.match.first - _BESIDE)
    beside = range(first, min(sentence.end, telling.sides.end + _BESIDE))
    return any(words[word].removeprefix("ال") in telling.setting.lists["other_times"] for word in beside)
