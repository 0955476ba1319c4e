"""Find who speaks where the verb of speech ends its clause: by name, office, pronoun or turn."""

from bisect import bisect_left

from rasad.extract.cast import Placed
from rasad.extract.speech.antecedents import (
    Carried,
    called_so,
    fits,
    goes_on,
    has_subject,
    is_unknown_name,
    turn_in,
)
from rasad.extract.speech.cases import standing
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.datelines import is_dateline, is_label, is_source, quoted_by
from rasad.extract.speech.epithets import content_start, is_calling, nameless, opens_aside
from rasad.extract.speech.inner_clauses import inner_begin
from rasad.extract.speech.joint import both_sides
from rasad.extract.speech.papers import issuer
from rasad.extract.speech.passives import agent_of, is_passive
from rasad.extract.speech.plurals import is_plural
from rasad.extract.speech.punctuation import CLOSING, COMMAS, OPENING
from rasad.extract.speech.scene import SPEAKING, Scene
from rasad.extract.speech.speech import UNKNOWN, Speaker, describe
from rasad.extract.speech.strangers import organ
from rasad.extract.speech.turns import asserts
from rasad.script import fold
from rasad.text import Span

_EPITHET = 8  # words of what somebody is called
_CITING = 4  # words between a medium and نقل
_IT = frozenset(map(fold, ("آن", "آنها", "وی", "او")))
_MANY = ("ها", "های", "هایی", "انی")  # of plurals that are no one person: زنانی
_JOINTS = frozenset({"و", "؛"})


def subject_before(scene: Scene, begin: int, match: CueMatch, carried: Carried) -> Speaker:
    """Return the subject of a verb that ends its clause, the clause beginning at word `begin`.

    The first mention that no preposition or noun governs; else both sides where the clause says so
    (دو طرف), or a pronoun or nothing said, for who spoke last; where the clause begins with a noun that
    is nobody of the cast, nobody.
    """
    if inner_begin(scene, begin, match) is not None:
        return Speaker(figures=(), nameless="others")  # whose turn does not go on
    clause = last_clause(scene, begin, match.first)
    own = start = content_start(scene, clause, match.first)
    written = issuer(scene, own, match, carried)
    if clause > begin:
        start = content_start(scene, begin, match.first)
        written = written or issuer(scene, start, match, carried)
    if written is not None:
        return written
    if is_passive(scene, match):
        return agent_of(scene, begin, match)
    for opened, first in {clause: own, begin: start}.items():
        found = _subject(scene, (opened, first), match, carried)
        if found is not None:
            return found
        if clause > begin and (scene.text.words[clause - 1] == "که" or is_unknown_name(scene, own, match)):
            return UNKNOWN
    if (clause > begin or _is_joined(scene, begin)) and has_subject(scene, own, match):
        return UNKNOWN
    return goes_on(scene, begin, match, carried)


def _is_joined(scene: Scene, begin: int) -> bool:
    """Tell whether و or a finished clause stands before the words from `begin` on."""
    if begin == scene.text.sentences[scene.text.sentence_of[begin]].first:
        return False
    words, before = scene.text.words, scene.cues_in(max(0, begin - 4), begin)
    said = bool(before) and before[-1].end == begin and before[-1].row.part == "verb" and words[begin] != "یا"
    return said or not _JOINTS.isdisjoint(words[begin - 1 : begin + 1])


def _subject(scene: Scene, opening: Span, match: CueMatch, carried: Carried) -> Speaker | None:
    """Return who is the subject of a verb by what its clause says, from where it begins and from where its own words do."""
    begin, start = opening
    both = _both_in(scene, begin, match.first)
    if both is not None and is_plural(scene, match):
        return both
    found = _by_pronoun(scene, start, match.first, carried)
    if found is not None:
        return found
    relative = _by_relative(scene, begin, match.first)
    if relative is not None:
        return relative
    nobody = nameless(scene, begin, match)
    mention = _by_mention(scene, begin, match)
    others = scene.lists["body_nouns"], scene.lists["evidence"]
    here = scene.text.words[nobody.first] if nobody is not None else ""
    group = nobody is not None and not nobody.one and not any(here in nouns for nouns in others)
    if nobody is not None and mention is not None and _in_clause_behind(scene, nobody.first, mention):
        return mention
    if nobody is not None and (mention is None or group or _stands_apart(scene, nobody.first, mention)):
        own = organ(scene, nobody.first, match)  # پایگاه اطلاع‌رسانی وزارت کشور
        if own is not None:
            return own
        one = nobody.one and not here.endswith(_MANY)
        return Speaker(figures=(), nameless="one" if one else "others", called=nobody.first if one else None)
    return mention


def _by_relative(scene: Scene, begin: int, end: int) -> Speaker | None:
    """Return who stands before که, right behind which the verb stands: از جمله وزیر که گفته بود."""
    if end - 2 <= begin or scene.text.words[end - 1] != "که":
        return None
    for placed in scene.cast.between(max(begin, end - _EPITHET), end - 1):
        if placed.end == end - 1 and scene.cast.kind(placed) in SPEAKING:
            return describe([placed])
    common = scene.text.words[end - 2] in scene.lists["common_words"] or end - 2 in scene.ending
    return None if common or not scene.text.words[end - 2][0].isalpha() else UNKNOWN


def _in_clause_behind(scene: Scene, noun: int, mention: Speaker) -> bool:
    """Tell whether که stands right before a mention, behind a noun that is another clause's: وزرا ... می‌دهند که ترکیه تأکید دارد."""
    first = mention.span[0] if mention.span else 0
    return noun < first and scene.text.words[first - 1] in scene.lists["inner_openers"]


def _stands_apart(scene: Scene, noun: int, mention: Speaker) -> bool:
    """Tell whether a noun before a mention is not what that is called: رهبران قبایل از X، نخست‌وزیر این کشور، خواستند."""
    first = mention.span[0] if mention.span else noun
    if any(scene.cast.kind(own) == "organisation" for own in scene.cast.between(noun, noun + _CITING)):
        return False  # رسانه «...» به نقل از وزیر گزارش داد
    return noun < first and any(
        scene.meaning(n) == "preposition" and scene.text.words[n - 1] not in scene.lists["some"]
        for n in range(noun + 1, first)
    )


def last_clause(scene: Scene, begin: int, end: int) -> int:
    """Return where the last clause before a verb begins: behind a finished verb and و (پرداخت و دو طرف ...)."""
    words, breaks = scene.text.words, scene.breaks
    near = breaks[bisect_left(breaks, begin + 1) : bisect_left(breaks, end)]
    for n in reversed(near):
        before = words[n - 1]
        if words[n] == "که":
            if n + 2 < end and _is_within(scene, n, end):
                return n + 1
        elif not scene.quoted[n]:
            if before not in COMMAS and _opens_sentence(scene, n):
                return n
            joined = words[n] in _JOINTS
            if (joined or scene.meaning(n) == "connector") and _is_finished(scene, n):
                return n + 1 if joined else scene.particle[n][1]  # ناکام شد اما طرفین توافق کردند
    return begin


def _opens_sentence(scene: Scene, word: int) -> bool:
    """Tell whether a person or pronoun behind a verb begins a sentence, after a heading without a stop: تحریم‌ها را اعمال کرد وی گفت."""
    if word in scene.pronouns:
        return True
    words, first = scene.text.words, word
    while first in scene.honorific or (
        first not in scene.mentions and words[first] in scene.lists["callings"]
    ):
        first += 1  # امیر کاوه دلیر
    placed = scene.mentions.get(first)
    person = placed is not None and scene.cast.kind(placed) == "person"
    called = words[word] == "این" and words[word + 1] in scene.lists["callings"]
    if not (person or called) or words[word - 1].endswith("ه"):
        return False
    begin = scene.text.sentences[scene.text.sentence_of[word]].first
    told = any(asserts(scene, match) for match in scene.cues_in(begin, word))
    return not told and scene.lists["conjunctions"].isdisjoint(words[begin:word])


def _is_within(scene: Scene, word: int, end: int) -> bool:
    """Tell whether که opens a relative clause with a preposition, in which the verb stands: نشستی که طی آن اعلام کردند."""
    of_it = scene.meaning(word + 1) == "preposition" and scene.text.words[word + 2] in _IT
    return of_it and not scene.has_finite(word + 1, end)


def _is_finished(scene: Scene, word: int) -> bool:
    """Tell whether a finite verb stands before a word, with or without a comma (ناکام شد، اما); none does in گفت و گو."""
    words = scene.text.words
    if not scene.is_finite(word - 1 - (words[word - 1] in COMMAS)):
        return False
    return " ".join(words[word - 1 : word + 2]) not in scene.lists["coupled_words"]


def _by_pronoun(scene: Scene, start: int, end: int, carried: Carried) -> Speaker | None:
    """Return who speaks where a clause's own words begin with a pronoun, or with این and a noun.

    این روزنامه is the last paper that was named; این استاد دانشگاه is who spoke last; این کشور is nobody we know.
    """
    words = scene.text.words
    if start < end and scene.meaning(start) == "preposition":  # به گزارش مهر، این سایت نوشت
        start = next(
            (n + 1 for n in range(start, end - 1) if words[n] in COMMAS and words[n + 1] == "این"), start
        )
    if start >= end:
        return None
    last = carried.person
    if words[start] == "این" and start + 1 < end:
        before = [placed for placed in scene.heads.get(words[start + 1], ()) if placed.first < start]
        if before:
            return describe(before[-1:])._replace(span=(start, start + 2), basis="role")
        if words[start + 1] in scene.lists["media"]:
            last = carried.medium if fits(scene, carried.medium, words[start + 1]) else None
        elif not is_calling(scene, words[start + 1]):
            return None  # این در حالی است که, این تصمیم را
        elif last is not None:
            last = called_so(scene, start + 1, last)
    elif start not in scene.pronouns:
        return None
    reached = scene.turn[start].end if start in scene.turn else start + 2
    if last is None or not last.figures:
        return last if last is not None and last.called is not None else UNKNOWN
    return Speaker(figures=last.figures, span=(start, reached), basis="pronoun")


def _by_mention(scene: Scene, begin: int, match: CueMatch) -> Speaker | None:
    """Return the first mention of a clause that no preposition or noun governs, with those that و joins to it."""
    words, end = scene.text.words, match.first
    outer, dateline = begin, None
    inner = _behind_conjunction(scene, begin, end)
    if inner is not None:
        return _joined(scene, inner, end, plural=is_plural(scene, match))
    for placed in scene.cast.between(begin, end):
        if placed.first < outer or scene.cast.kind(placed) not in SPEAKING:
            continue
        outer = placed.end
        if words[placed.first] in scene.lists["province_words"]:
            continue  # در سه استان گیلان و مازندران
        if placed.end < end and (is_label(scene, placed) or is_dateline(scene, placed, begin)):
            dateline = placed if words[placed.end] in COMMAS else None
            continue  # همشهری آنلاین: وزیر بهداشت گفت, ساری - ایرنا - معاون وزیر گفت
        joined = begin > scene.text.sentences[scene.text.sentence_of[begin]].first
        if (
            joined
            and scene.cast.kind(placed) == "country"
            and placed.first > content_start(scene, begin, end)
        ):
            continue  # دانست و با اشاره به صلح، افغانستان ... اشاره کرد
        free = standing(scene, placed, begin) == "subject" and not _is_object(scene, placed, end)
        if free and not is_source(scene, placed, begin, end):
            quoted = quoted_by(scene, placed, end)
            if quoted is not None:
                return quoted
            return _joined(scene, placed, end, plural=is_plural(scene, match))
    own = dateline is not None and opens_aside(
        scene, dateline.end + 1
    )  # خبرگزاری مهر، ضمن انعکاس پاسخ او، اعلام کرد
    return describe([dateline]) if dateline is not None and own else None


def _behind_conjunction(scene: Scene, begin: int, end: int) -> Placed | None:
    """Return whom که has right behind it in a clause that no verb ended before word `end`: دلیر پس از آنکه وزارت خبر داد."""
    openers = scene.lists["inner_openers"]
    for placed in scene.cast.between(begin + 1, end):
        opens = scene.text.words[placed.first - 1] in openers and scene.cast.kind(placed) in SPEAKING
        if opens and not scene.has_finite(placed.end, end) and not _is_object(scene, placed, end):
            return placed
    return None


def subject_of(scene: Scene, begin: int, end: int) -> Speaker | None:
    """Return the first mention between two words that no preposition or noun governs."""
    for placed in scene.cast.between(begin, end):
        if scene.cast.kind(placed) in SPEAKING and standing(scene, placed, begin) == "subject":
            return describe([placed])
    return None


def _both_in(scene: Scene, begin: int, end: int) -> Speaker | None:
    """Return both sides where a clause says that they speak (دو طرف)."""
    turn = turn_in(scene, begin, end)
    return both_sides(scene, turn[0]) if turn is not None and turn[1] == "both" else None


def _is_object(scene: Scene, placed: Placed, end: int) -> bool:
    """Tell whether را follows a mention (it is what the verb acts on)."""
    return placed.end < end and scene.text.words[placed.end] == "را"


def _joined(scene: Scene, placed: Placed, end: int, *, plural: bool) -> Speaker:
    """Return the speaker that a mention gives, with those that و joins to it where the verb is plural: قطر، امارات و مصر."""
    words = scene.text.words
    mentions, waiting = [placed], list[Placed]()  # those behind commas wait for و
    for other in scene.cast.between(placed.end, end):
        last = (mentions + waiting)[-1]
        if other.first < last.end or scene.cast.kind(other) not in SPEAKING:
            continue
        gap = [word for word in words[last.end : other.first] if word not in COMMAS]
        if not all(word in OPENING or word in CLOSING for word in gap if word != "و"):
            break
        if other.figure == last.figure or (plural and "و" in gap):
            mentions += [*waiting, other]
            waiting.clear()
        elif plural and scene.cast.kind(other) == scene.cast.kind(placed) != "person":
            waiting.append(other)
        else:
            break
    return describe(mentions)
