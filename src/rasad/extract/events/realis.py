"""Whether an event is told as having happened, planned, called for, conditional, denied, or long past."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rasad.extract.events.governed_moods import governed
from rasad.extract.events.invitations import invites
from rasad.extract.events.marks import is_present
from rasad.extract.events.persian_moods import (
    is_done,
    is_failed,
    is_joined_aim,
    is_joined_to_present,
    is_long_past,
    is_of_programme,
    is_of_time,
    is_purpose,
    is_subjunctive,
    is_to_attend,
    moods_after,
    moods_of_main_verb,
)
from rasad.extract.events.present_moods import (
    is_carried_on_day,
    is_of_day_ahead,
    is_owned,
    is_past_verb,
    is_prepared,
    is_to_be_attended,
    is_uninvited,
    told_plainly,
)
from rasad.extract.events.setting import Setting
from rasad.extract.events.verb_first_moods import (
    denies_other,
    has_taken_place,
    is_ahead,
    is_asked,
    is_met_on_way,
    is_other_clause,
    is_possible_scene,
    is_relative_of_past,
    is_relative_verb,
    is_soon,
    is_wished,
    may_be,
    mood_of_its_verb,
    moods_of_verb,
    moods_within,
    offered,
)
from rasad.reading import Realis
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Trigger

_BY_MOOD: Final[Mapping[str, Realis]] = MappingProxyType(
    {
        "cancelled": "denied",
        "denied": "denied",
        "planned": "planned",
        "called_for": "called_for",
        "conditional": "conditional",
        "earlier": "historical",
    }
)
"""What a mood of the clause makes of an event; of several the first here counts."""
_BEFORE = 7  # words before the event's phrase in which a mood word still concerns it
_BEFORE_FIRST = 12  # the same where verbs stand first: يعتزم الرئيس الفلاني فلان بن فلان عقد اجتماع
_DONE = 2  # words between a mood and what was done all the same: خواستار دیدار شد
_FAR = 45  # the same of a subjunctive: قرار است فردا در مسکو با وزیر خارجه X دیدار کند
_IMPERFECT = frozenset("یتن")
_SCENES = frozenset({"during", "in", "margin"})
_AT_ONCE = 2  # words between an Arabic negation and its verb: لم يلتق


def read_realis(setting: Setting, match: Match, finite: bool) -> Realis:
    """Return how a trigger's event is told, from its row, its form and the mood words of its clause.

    Only a noun that its own verb carries (`finite`) is denied by that verb: in در گفت‌وگو با X اشاره نکرد
    the talk took place.
    """
    row = match.row
    assert isinstance(row, Trigger)
    if row.realis != "asserted":
        return row.realis  # type: ignore[return-value]
    at_once = None if setting.verbs_last else _told_at_once(setting, match, row)
    if at_once is not None:
        return at_once
    to_come = _is_intended(setting, match, row) or _is_to_come(setting, match, row)
    aimed = setting.verbs_last and not finite and row.kind == "meeting" and is_joined_aim(setting, match)
    # حددت المحطة مكان عقد القمة: no verb there tells of her
    loose = not finite or (not setting.verbs_last and is_prepared(setting, match.first))
    if to_come or aimed or (loose and _is_scene_ahead(setting, match, row)):
        return "planned"
    moods = _moods_behind(setting, match) if setting.verbs_last else moods_within(setting, match)
    possible = setting.verbs_last and is_subjunctive(setting, match)
    moods |= _moods_before(setting, match, far=possible)
    if not setting.verbs_last and is_past_verb(setting, match):
        moods -= {"planned", "called_for"}  # قبل حلول موعد الخروج اجتمع الوزير: the plan is of something else
    moods |= set() if setting.verbs_last else {mood_of_its_verb(setting, match)} - {""}
    moods |= moods_of_main_verb(setting, match) if setting.verbs_last else moods_of_verb(setting, match)
    failed = setting.verbs_last and is_failed(setting, match)
    if possible and not moods and not failed:
        return "planned" if is_purpose(setting, match) else "conditional"
    if setting.verbs_last and not finite and is_of_programme(setting, match):
        return "planned"
    if setting.verbs_last and is_long_past(setting, match):
        return "historical"
    if not finite and setting.verbs_last:
        moods.discard("denied")
    moods |= {"denied"} if failed else set()
    return next((realis for mood, realis in _BY_MOOD.items() if mood in moods), "asserted")


def _told_at_once(setting: Setting, match: Match, row: Trigger) -> Realis | None:
    """Return how an Arabic event is told where the words right beside it leave no doubt."""
    if has_taken_place(setting, match):
        return "asserted"
    plainly = "denied" if is_uninvited(setting, match) else told_plainly(setting, match)
    if plainly is not None:
        return plainly
    if is_asked(setting, match) or may_be(setting, match, row):
        return "conditional"
    return offered(setting, match) or governed(setting, match)


def _is_scene_ahead(setting: Setting, match: Match, row: Trigger) -> bool:
    """Tell whether an Arabic noun is of what is ahead of something, or what may happen there."""
    noun = row.part != "verb" and not setting.verbs_last
    ahead = is_ahead(setting, match) or is_possible_scene(setting, match)
    return noun and (ahead or is_met_on_way(setting, match))


def _moods_behind(setting: Setting, match: Match) -> set[str]:
    """Return the moods behind a Persian noun; a verb has its own: پیشنهاد را رد کرد و قصد دارد ...."""
    verb = isinstance(match.row, Trigger) and match.row.part == "verb"
    return set() if verb else moods_after(setting, match)


def _is_intended(setting: Setting, match: Match, row: Trigger) -> bool:
    """Tell whether the trigger's own form means what is to come: سيزور, للقاء, برای دیدار."""
    if match.prefix.endswith("س"):
        return row.part == "verb"
    if match.prefix.endswith("ل") and not match.prefix.endswith(
        ("ال", "لل")
    ):  # للقمة التي انعقدت is definite
        if not setting.verbs_last and is_owned(setting, match):
            return False
        earlier = setting.text.words[match.first - 1]
        return earlier not in setting.lists["ordinals"]  # في اليوم الأول لزيارته: he is there
    near = range(max(setting.sentence(match.first).first, match.first - _FAR // 3), match.first)
    if row.kind == "visit" and not setting.verbs_last and setting.under(match.first) == "to":
        return any(invites(setting, setting.text.words[word]) for word in near)  # دعوة البابا إلى زيارة
    if not setting.verbs_last and setting.text.words[match.first - 1] in setting.lists["holding"]:
        return "قرار" in setting.text.words[near.start : near.stop]  # قرار نظيره فلان، عقد اجتماع
    at = row.kind == "conference" or (row.kind == "meeting" and setting.under(match.first) == "in")
    if setting.verbs_last and at and is_to_attend(setting, match.first):
        return True
    before = [setting.marks.get(word) for word in (match.first - 1, match.first - 2)]
    return setting.verbs_last and any(
        mark and mark.meaning == "for" and mark.end == match.first for mark in before
    )


def _is_to_come(setting: Setting, match: Match, row: Trigger) -> bool:
    """Tell whether a verb in the present tells what is to come: عندما يلتقي, به مسکو سفر می‌کند."""
    words = setting.text.words
    if setting.verbs_last:
        after = words[match.end : match.end + 1]
        goes = (
            row.kind in {"visit", "meeting"}
            and setting.text.words[match.first] in setting.lists["go_or_meet"]
        )
        return goes and (
            list(after) in (["میکند"], ["میکنند"], ["می"]) or is_joined_to_present(setting, match.end)
        )
    if row.part != "verb":  # حيث يجري محادثات مع نظيره
        near = range(max(setting.sentence(match.first).first + 1, match.first - _BEFORE), match.first)
        ahead = is_carried_on_day(setting, match) or is_to_be_attended(setting, match)
        return ahead or any(
            setting.meaning(word) == "light"
            and words[word][:1] in _IMPERFECT
            and (
                words[word - 1] in setting.lists["when"]
                or _goes_on_when(setting, word)
                or _goes_on_then(setting, word)
            )
            for word in near
        )
    if not is_present(match, words[match.first]) or words[match.first - 1] in {"لن", "لا"}:
        return False  # الرئيس لن يتوجه إلى بغداد
    if words[match.end : match.end + 1] and words[match.end] in setting.lists["within_it"]:
        return True  # وصل في زيارة يلتقي خلالها الرئيس
    if is_soon(setting, match) or words[match.first].removeprefix("و") in setting.lists["setting_out"]:
        return True
    if is_of_day_ahead(setting, match):
        return True  # يلتقي الوزير الجمعة نظيره
    before = range(setting.sentence(match.first).first, match.first)
    planned = setting.means("planned", before)
    # من المقرر أن يزور بغداد ويلتقي الرئيس: what و joins is as planned as what it joins
    joined = match.prefix.startswith("و") or words[match.first - 1] == "ان"  # قبل أن يلتقي
    return words[match.first - 1] in setting.lists["when"] or (planned and joined)


def _goes_on_then(setting: Setting, word: int) -> bool:
    """Tell whether ثم joins a verb to one of what is to come: سيتناول الشاي مع الملكة، ثم يعقد مباحثات."""
    first = setting.sentence(word).first
    return setting.text.words[word - 1] == "ثم" and any(
        setting.tense(at) == "future" for at in range(first, word)
    )


def _goes_on_when(setting: Setting, word: int) -> bool:
    """Tell whether و joins a verb to one of what is to come: عندما يزور طهران ويجري محادثاته."""
    words, first = setting.text.words, setting.sentence(word).first
    near = range(max(first, word - _BEFORE), word)
    return words[word].startswith("و") and any(words[at] in setting.lists["when"] for at in near)


def _moods_before(setting: Setting, match: Match, *, far: bool = False) -> set[str]:
    """Return the moods of the words before a trigger in its clause; a subjunctive may stand `far` from its mood."""
    moods: set[str] = set()
    sentence = setting.sentence(match.first)
    # خلال زيارة is told beside something else, يرغب الوزير في لقاء is wished for
    at = match.first - (setting.text.words[match.first - 1] in setting.lists["first_times"])  # خلال أول زيارة
    under = setting.under(at) in _SCENES and not is_wished(setting, match.first, sentence.first)
    reach = _FAR if far else _BEFORE if setting.verbs_last or under else _BEFORE_FIRST
    done = setting.verbs_last and is_done(setting, match)
    # قصد دارد روز چهارشنبه هشتم ژانویه سفر رسمی انجام دهد: a date does not part a mood from its verb
    dated = setting.dates_in(max(sentence.first, match.first - 2 * reach), match.first)
    reach += sum(date.end - date.first for date in dated)
    for word in range(match.first - 1, max(sentence.first, match.first - reach - 1) - 1, -1):
        if is_other_clause(setting, word) or is_relative_of_past(setting, word, match.first):
            break
        if word >= match.first - 2 and is_relative_verb(setting, match, word):
            break  # دعا إلى إلغاء الاتفاق الذي أبرم
        if under and not setting.verbs_last and setting.at_trigger(word):
            break  # اعتزامه لقاء الزعيم خلال محادثة هاتفية: the talk took place
        mark = setting.marks.get(word)
        meaning = _mood_at(setting, word, match.first)
        near = match.first - (mark.end if mark else word)
        if meaning in {"light"} and setting.verbs_last and near > 0:
            break
        if meaning == "denied" and not setting.verbs_last and setting.meaning(word - 1) == "conditional":
            continue  # إذا لم يلتق
        if (
            meaning == "denied"
            and not _refutes(setting, word)
            and (setting.verbs_last or near > _AT_ONCE or denies_other(setting, match, word))
        ):
            continue
        if meaning == "cancelled" and (
            near > 0 if setting.verbs_last else _stands_under(setting, match.first)
        ):
            continue  # ألغى العقوبات بعد لقاء: only its own object is called off
        if not is_of_time(setting, word) or (done and near > _DONE and meaning in {"planned", "called_for"}):
            continue
        if meaning in {"planned", "called_for", "conditional", "denied", "earlier", "cancelled", "coming"}:
            moods.add("planned" if meaning == "coming" else meaning)
    return moods - {"called_for"} if under else moods  # طلب خلال لقائه الوزير: something else


def _mood_at(setting: Setting, word: int, end: int) -> str:
    """Return what a mark before a word does; an Arabic passive in the future is a plan: سيتم استدعاء السفير."""
    mark = setting.marks.get(word)
    meaning = mark.meaning if mark and mark.end <= end else ""
    ahead = meaning == "passive" and not setting.verbs_last and setting.text.words[word].startswith("س")
    return "planned" if ahead else meaning


def _refutes(setting: Setting, word: int) -> bool:
    """Tell whether an Arabic verb says of what follows that it is not so: نفى الوزير وجود خطط لعقد اجتماع."""
    return not setting.verbs_last and setting.text.words[word].removeprefix("و") in setting.lists["refuting"]


def _stands_under(setting: Setting, word: int) -> bool:
    """Tell whether a preposition stands right before a word."""
    return setting.under(word) in {"during", "in", "margin", "other", "from", "to", "with"}
