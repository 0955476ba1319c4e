"""Tell what the noun that begins a clause of Persian says of its subject: nobody named, or who speaks in the whole report."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rasad.extract.cast import Figure
from rasad.extract.found import Found
from rasad.extract.speech.cues import CueMatch
from rasad.extract.speech.plurals import is_plural
from rasad.extract.speech.punctuation import COMMAS, MARKS
from rasad.extract.speech.scene import Scene
from rasad.extract.speech.speech import Speaker, Speech
from rasad.script import fold
from rasad.text import Span

_OBJECT = 6  # words of a noun phrase that را marks as what is said
_TWICE = 2  # statements of one person, and of nobody else, that make a report his
_ENDINGS = ("ی", "ان", "ها", "های", "هایی", "انی", "یان")
_LONG = ("ای", "وی")
_PEOPLE = ("sayers", "body_nouns", "callings")
_OF_H = "گان"  # نمایندگان
_THEY = frozenset(map(fold, ("آنها", "آنان", "اینها", "اینان")))
_DATELINE = 5  # words of خبرگزاری فارس: before a sentence
_THIS = "این"
_HOME = "IR"
_MANY = 3  # statements of one person, and of nobody else, behind which an office is his too
_NO_PARTICLE = ("", 0)
_ALSO = frozenset({"نیز", "هم"})
_CALLED = 3  # words of an epithet that was told before
_NAME = 12  # words of an epithet, at most


class Nameless(Found, frozen=True):
    """Say where a noun stands that is the subject but names nobody, and whether it is one person or others."""

    first: int
    one: bool


def nameless(scene: Scene, begin: int, match: CueMatch) -> Nameless | None:
    """Return the noun that is a clause's subject and names nobody: یک منبع آگاه، در همان زمان مقام‌های اروپایی.

    It is the first phrase of the clause that is no aside, no object and no mention.
    """
    words, end = scene.text.words, match.first
    n = past_asides(scene, begin, end)
    if n is None:
        return None
    if words[n] in _THEY or words[n] in scene.lists["evidence"]:
        return Nameless(n, one=False)
    noun = n + (words[n] in scene.lists["numerals"])
    opens = begin == scene.text.sentences[scene.text.sentence_of[begin]].first or words[begin - 1] in ":-"
    if (
        not is_of_people(scene, words[noun], opens=opens)
        or n in scene.mentions
        or n in scene.honorific
        or (n == noun and noun in scene.mentions)
    ):
        return _indefinite(scene, n, match)
    if "را" in words[noun : min(noun + _OBJECT, end)]:
        return None  # مردم را شجاع خواند
    others = is_plural(scene, match) or words[noun] in scene.lists["body_nouns"]
    return Nameless(noun, one=not others)


def past_asides(scene: Scene, begin: int, end: int) -> int | None:
    """Return where a clause's first phrase begins that is no dateline, adverb or aside, None where there is none."""
    words = scene.text.words
    long = words[begin] in scene.lists["media"]  # پایگاه خبری تحلیلی انتخاب (entekhab.ir):
    dateline = words[begin : min(begin + _DATELINE * (1 + long), end)]
    n = begin + 1 + dateline.index(":") if ":" in dateline else begin
    while True:
        n = _past_adverbs(scene, n, end)
        if n >= end:
            return None
        if scene.meaning(n) != "preposition":
            return n
        n = _past_aside(scene, n, end)


def _indefinite(scene: Scene, begin: int, match: CueMatch) -> Nameless | None:
    """Return somebody whom یک or برخی introduces behind a comma: در حالی که دو روز مانده، یک مقام ایرانی گفت."""
    words, some = scene.text.words, scene.lists["some"]
    if some.isdisjoint(words[begin + 1 : match.first - 1]):
        return None
    for n in range(begin + 1, match.first - 1):
        if words[n] in some and words[n - 1] in COMMAS and not scene.quoted[n]:
            known = words[n + 1] in scene.lists["sayers"] or words[n + 1] in scene.lists["callings"]
            if known and "را" not in words[n : n + _OBJECT]:
                return Nameless(n, one=not is_plural(scene, match))
    return None


def is_of_people(scene: Scene, word: str, *, opens: bool) -> bool:
    """Tell whether a noun is of people or bodies: منبع; where it opens a sentence, of any: رهبران، مقام‌های، کارشناسی."""
    if not opens:
        return word in scene.lists["sayers"] or word in scene.lists["body_nouns"]
    stems = {word}
    if word.endswith(_ENDINGS):
        stems.update([word.removesuffix(tail) for tail in _ENDINGS if word.endswith(tail)])
    if word.endswith(_OF_H):
        stems.add(word.removesuffix(_OF_H) + "ه")
    return not all(map(stems.isdisjoint, map(scene.lists.__getitem__, _PEOPLE)))


def _past_adverbs(scene: Scene, begin: int, end: int) -> int:
    """Return the first word of a clause past connectors, marks, adverbs and days."""
    while begin < end:
        start = content_start(scene, begin, end)
        turn = scene.turn.get(start)
        if (
            turn is not None
            and turn.end - turn.first > 1
            and scene.text.words[start] in scene.lists["place_prepositions"]
        ):
            start = turn.end  # در ادامه این دیدار نمایندگان خواستند
        elif start < end and scene.meaning(start) == "adverb":
            start = scene.particle[start][1]
        elif start < end and start in scene.dated:
            start += 1
        if start == begin:
            return begin
        begin = start
    return end


def _past_aside(scene: Scene, word: int, end: int) -> int:
    """Return where a phrase under a preposition ends: at its comma; در این نشست also ends without one."""
    words, after = scene.text.words, scene.particle[word][1]
    turn = scene.turn.get(word)
    if turn is not None and turn.end - turn.first > 1:
        return turn.end
    after += words[after] in scene.lists["during"]
    if (
        after + 1 < end
        and words[after] in scene.lists["demonstratives"]
        and words[after + 1] in scene.lists["occasions"]
    ):
        return after + 2
    return next((n + 1 for n in range(after, end) if words[n] in COMMAS and not scene.quoted[n]), end)


def opens_aside(scene: Scene, word: int) -> bool:
    """Tell whether a clause begins with an aside, so that no noun is its subject: در این نشست گفت."""
    return scene.meaning(word) in {"preposition", "adverb"} or word in scene.dated


def content_start(scene: Scene, begin: int, end: int) -> int:
    """Return the first word of a clause past connectors and marks."""
    words, particle = scene.text.words, scene.particle
    while begin < end:
        meaning, after = particle.get(begin, _NO_PARTICLE)
        if meaning == "connector":
            begin = after
        elif words[begin] in MARKS:
            begin += 1
        else:
            return begin
    return begin


def epithet(scene: Scene, begin: int, match: CueMatch, said: Sequence[Speech]) -> Speaker | None:
    """Return who alone speaks in a report where a clause calls him by what he is: عضو کمیسیون امنیت ملی افزود.

    Persian has no article, so the noun may be anybody's: not behind یک, and only common words in it, no name.
    """
    words, start = scene.text.words, content_start(scene, begin, match.first)
    if start >= match.first or not is_calling(scene, words[start]) or is_plural(scene, match):
        return None
    known = [speech.speakers for speech in said if speech.speakers]
    speaking = known[0] if len(set(known)) == 1 else ()
    if len(speaking) != 1 or scene.cast.figures[speaking[0]].kind != "person":
        return None
    adds = words[match.first] in scene.lists["adding"]
    if not adds and (
        is_set_off(scene, start, match.first)
        or (len(known) < _TWICE and not _is_heard_again(scene, start, match.first))
    ):
        return None
    end = next((n for n in range(start, match.first) if _ends_epithet(scene, n)), match.first)
    told = next((n for n in range(start + 1, end) if not _is_told_before(scene, n, start)), end)
    if told - start >= _CALLED:
        end = told  # عضو حزب ستاره تدوین قانون را
    named = any(not is_common(scene, n) and not _is_told_before(scene, n, start) for n in range(start, end))
    if named or not 1 < end - start <= _NAME:
        return None  # امام خطاب به شما فرمود
    return Speaker(figures=speaking, span=(start, end), basis="role")


def bare_office(scene: Scene, speaker: Speaker, match: CueMatch, said: Sequence[Speech]) -> Speaker | None:
    """Return who alone speaks in a report where an office that no name stands beside goes on with his words: عضو کمیسیون اقتصادی افزود.

    The verb says so by adding (افزود، ادامه داد), or the office was taken for him before, or he spoke many times; nothing
    sets it off (نیز), and no other state is named in it.
    """
    placed = scene.mentions.get(speaker.span[0]) if speaker.basis == "role" and speaker.span else None
    if placed is None or scene.cast.figures[placed.figure].names or is_plural(scene, match):
        return None
    known = [speech.speakers for speech in said if speech.speakers and speech.speakers != (placed.figure,)]
    if len(set(known)) != 1 or len(known[0]) != 1 or len(known) < _TWICE:
        return None
    person = scene.cast.figures[known[0][0]]
    if person.kind != "person" or not person.names or is_set_off(scene, placed.end, match.first):
        return None
    sole = len(known) > _MANY and not _opens_anew(scene, placed.first)
    alien = is_alien(scene, person, (placed.first, placed.end))
    adds = any(scene.text.words[n] in scene.lists["adding"] for n in _verbs(scene, match))
    taken = any(calls(scene, speech) == placed.figure for speech in said)
    if alien or not (adds or taken or sole):
        return None
    return Speaker(figures=known[0], span=speaker.span, basis="role")


def is_alien(scene: Scene, person: Figure, span: Span) -> bool:
    """Tell whether an office is of another state than a person's: سفیر کره behind the words of a president of another state."""
    figures = [scene.cast.figures[inner.figure] for inner in scene.cast.between(*span)]
    other = {_state(figure.country) for figure in figures if figure.kind == "country"} - {None}
    own = {_state(role.of) for role in person.offices} - {None}
    return bool(other) and own.isdisjoint(other) and (bool(own) or other != {_HOME})


def _state(code: str | None) -> str | None:
    """Return the code of a state, for a province of home home's: استاندار فارس."""
    return _HOME if code is not None and code.startswith(_HOME + "-") else code


def _opens_anew(scene: Scene, word: int) -> bool:
    """Tell whether something stands between the beginning of a sentence and a word: در ادامه این نشست رئیس کمیته."""
    return word > scene.text.sentences[scene.text.sentence_of[word]].first


def _verbs(scene: Scene, match: CueMatch) -> Iterator[int]:
    """Yield where a cue begins, and behind با بیان اینکه those of the rest of its sentence."""
    yield match.first
    if match.row.part == "participle":
        end = scene.text.sentences[scene.text.sentence_of[match.first]].end
        yield from (other.first for other in scene.cues_in(match.end, end))


def is_set_off(scene: Scene, first: int, end: int) -> bool:
    """Tell whether a subject is told of as another one: وزیر راه نیز گفت، مدیرکل در این دیدار گفت."""
    return is_at_occasion(scene, first, end) or not _ALSO.isdisjoint(scene.text.words[first:end])


def is_at_occasion(scene: Scene, first: int, end: int) -> bool:
    """Tell whether words point at an occasion: در این دیدار."""
    words, occasions = scene.text.words, scene.lists["occasions"]
    return any(words[n] in occasions and words[n - 1] == _THIS for n in range(first + 2, end))


def calls(scene: Scene, speech: Speech) -> int | None:
    """Return the nameless figure by whose office somebody else's statement is told, if any."""
    placed = scene.mentions.get(speech.speaker.span[0]) if speech.speaker.span else None
    if placed is None or placed.form != "role" or not speech.speakers:
        return None
    return placed.figure if speech.speakers != (placed.figure,) else None


def is_calling(scene: Scene, word: str) -> bool:
    """Tell whether a noun is one that a person is called by, with the ی of a genitive behind its long vowel (کاندیدای)."""
    callings = scene.lists["callings"]
    return word in callings or (word.endswith(_LONG) and word[:-1] in callings)


def _is_heard_again(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the first words of what somebody is called stood side by side before."""
    return start + _CALLED <= end and all(_is_told_before(scene, start + n, start) for n in (1, 2))


def _is_told_before(scene: Scene, word: int, start: int) -> bool:
    """Tell whether a word stood behind the same one before: عضو حزب ستاره, once more."""
    words = scene.text.words
    return (words[word - 1], words[word]) in pairwise(words[:start])


def _ends_epithet(scene: Scene, word: int) -> bool:
    """Tell whether an aside or a mark ends what somebody is called."""
    here = scene.text.words[word]
    marked = here in COMMAS or not here[0].isalpha() or here in scene.lists["addressing"]
    return marked or scene.meaning(word) in {"preposition", "adverb", "connector"} or word in scene.dated


def is_common(scene: Scene, word: int) -> bool:
    """Tell whether a word is none that could be a name, or belongs to a body or state that is known."""
    here = scene.text.words[word]
    if any(here in scene.lists[name] for name in ("common_words", "callings", "body_nouns", "sayers")):
        return True
    if scene.between("places", word, word + 1):
        return True  # خطیب جمعه کرمانشاه
    if any(not entry.proper for entry in scene.lexicon.forms.get(here, ())):
        return True  # کمیسیون, of our own words
    near = scene.cast.between(max(0, word - 8), word + 1)
    return any(m.first <= word < m.end and scene.cast.kind(m) != "person" for m in near)
