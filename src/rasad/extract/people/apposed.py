"""Names of Persian in apposition: before a comma or a closing mark and what the person is."""

from collections.abc import Iterator, Sequence

from rasad.extract.people.coreference import leads
from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import is_derived, is_finite, is_glued, is_listed
from rasad.extract.people.names import Run
from rasad.extract.people.people import Person, name_key
from rasad.extract.people.surnames import closes, may_close, opens
from rasad.vocabulary.join_lists import any_of

_LONGEST = 3
_COMMAS = frozenset({"،", ","})
_CLOSING = frozenset("»\"')")

_NOUNS = ("callings", "sayers", "body_nouns", "papers", "things", "media", "occasions", "opinions", "works")
_ATTACHED = "وابسته"
"""A calling that is said of things too: سایت «راه نو» وابسته به وزارت."""


def read_apposed(ground: Ground, end: int, taken: bytearray, *, close: bool = False) -> Run | None:
    """Return the name that ends before a word, be its surname a common word or a verb's form: هری رید، رهبر اقلیت.

    It opens a clause and begins with a given name; behind `به گفته` with a word that no list has. With no mark
    behind it (`close`) it ends as surnames do (`احمد بخشایش اردستانی عضو کمیسیون`).
    """
    sure = not close or _ends_name(ground, end - 1)
    sentence = ground.text.sentences[ground.text.sentence_of[end - 1]]
    for start in range(max(sentence.first, end - _LONGEST), end - 1):
        before = ground.words[start - 1] if start > sentence.first else ""
        small = before in ground.functional
        opens = not before or not before[0].isalpha() or small or start - 1 in ground.titles
        source = before in ground.lists["opinions"]
        surely = not sure and _opens_surely(ground, start, end)
        if not sure and not surely:
            continue
        if (opens or surely or source) and _is_name(ground, range(start, end), taken, source=source):
            return Run(start, end)
    return None


def _opens_surely(ground: Ground, word: int, end: int) -> bool:
    """Tell whether a name that nothing else shows may stand at a word: a given name at a sentence's head or behind its source.

    `رضا طلایی‌نیک سخنگوی فراکسیون گفت`, `به گزارش ایرنا، سعید قاضی مغربی رئیس دانشگاه`.
    """
    here = ground.words[word]
    plain = here in ground.common and end - word < _LONGEST
    plain = plain or not ground.lists["callings"].isdisjoint(ground.words[word + 1 : end])
    last = ground.words[end - 1]
    plain = plain or (last in ground.common and last not in ground.namelike and not last.endswith("ی"))
    return here in ground.given and not plain and leads(ground, word, word + 1)


def _ends_name(ground: Ground, word: int) -> bool:
    """Tell whether a word ends names rather than anything else."""
    here = ground.words[word]
    if here in ground.functional or is_finite(ground, here) or word in ground.modifiers:
        return False
    shaped = here.endswith("ی") and len(here) > 4
    return (shaped or here in ground.namelike) and here not in ground.common


def _is_name(ground: Ground, place: range, taken: bytearray, *, source: bool) -> bool:
    """Tell whether nothing speaks against some words being a name."""
    words = ground.words
    first = words[place.start]
    if any(not words[n][0].isalpha() or words[n] in ground.functional for n in place):
        return False
    subjects = (ground.cues, ground.stops, ground.states, ground.said, ground.bodies, ground.portfolios)
    if any(taken[n] or any(n in subject for subject in subjects) for n in place):
        return False
    return first in ground.given or (source and _is_unlisted(ground, first))


def _is_unlisted(ground: Ground, here: str) -> bool:
    """Tell whether no list has a word, nor what it may be made of."""
    listed = is_listed(ground, here) or is_finite(ground, here)
    return len(here) > 2 and not listed and not is_derived(ground, here) and not is_glued(ground, here)


def find_called(ground: Ground, taken: bytearray) -> Iterator[Run]:
    """Yield the names that stand before what a person is, which is no office: «ثناالله زهری» کارشناس, نیکی راد، تحلیلگر."""
    callings = ground.lists["callings"]
    fields = ground.lists["fields"]
    quotes = {closing: opening for opening, closing in ground.text.quotes}
    for word in ground.where(callings):
        before = word - 1
        if before > 0 and before in quotes:
            place = range(quotes[before] + 1, before)
            named = ground.at(max(0, quotes[before] - 1)) in any_of(
                ground.lists["body_nouns"], ground.lists["works"]
            )
            if 1 < len(place) <= _LONGEST + 1 and not named and _is_quoted(ground, place, taken):
                yield Run(place.start, place.stop)
        elif before > 1 and ground.at(word + 1) in fields and ground.words[before][0].isalpha():
            run = read_apposed(ground, word, taken)
            if run is not None and (
                ground.words[run.first] in ground.namelike or ground.words[run.first] not in ground.common
            ):
                yield run
        elif before > 1 and ground.words[before] in _COMMAS and word not in ground.stops:
            run = read_apposed(ground, before, taken)
            counted = run is not None and ground.words[run.first - 1].isdigit()  # ۵۰۰ ناجی غریق، قایق‌ران
            if run is not None and not counted and _is_plainly(ground, ground.words[run.first : run.end]):
                yield run


def widen_in_marks(ground: Ground, run: Run, taken: bytearray) -> Run:
    """Return a name that closes words in marks with all of them: «سرفراز لندگرن», though سرفراز is a common word too."""
    run = with_first_name(ground, run, taken)
    opening = next((first for first, closing in ground.text.quotes if closing == run.end), None)
    if opening is None or not 0 < run.first - opening - 1 < _LONGEST or run.handle:
        return run
    for word in range(opening + 1, run.first):
        subjects = (ground.offices, ground.states, ground.titles, ground.bodies, ground.cues)
        functional = ground.words[word] in ground.functional and word not in ground.stops  # «جمعه الکعبی»
        here = ground.words[word]
        plain = here in ground.common and not (here in ground.given or here in ground.namelike)
        small = not here[0].isalpha() or functional or (plain and word not in ground.stops)  # «سیاست ترامپ»
        if small or taken[word] or any(word in subject for subject in subjects):
            return run
    return run._replace(first=opening + 1, strong=True)


def close_marks(ground: Ground, run: Run, taken: bytearray) -> Run:
    """Return a name beside an office that opens words in marks with all of them: سناتور "کیت باند", though باند is a word."""
    closing = next((last for opening, last in ground.text.quotes if opening == run.first - 1), None)
    if closing is None or not 0 < closing - run.end < _LONGEST or run.handle:
        return run
    subjects = (ground.offices, ground.states, ground.titles, ground.bodies, ground.cues)
    for word in range(run.end, closing):
        here = ground.words[word]
        verb = is_finite(ground, here) and ground.words[run.first] not in ground.given
        other = not here[0].isalpha() or here in ground.functional or verb
        if other or taken[word] or any(word in subject for subject in subjects):
            return run
    return run._replace(end=closing)


def with_first_name(ground: Ground, run: Run, taken: bytearray) -> Run:
    """Return a surname with the unlisted word before it that is the first name: ژنرال هرتزی لندگرن, و آنگولا مرکل.

    The word stands behind a title, before a surname that everybody knows where a clause or its part begins, or
    before one that a phrase ends behind (`لعلک دهواری گفت`). The first name may be written in two: هدایت الله.
    """
    word = run.first - 1
    if run.handle or word < 0 or taken[word] or ground.words[run.first] in ground.given:
        return run
    here = ground.words[word]
    second = word > 0 and here in ground.endings and not taken[word - 1]
    if second and ground.words[word - 1] + here in ground.given:
        return run._replace(first=word - 1, strong=True) if opens(ground, word - 1) else run
    if _is_given_first(ground, run, word) or _opens_speech(ground, run, word):
        return run._replace(first=word, strong=True)
    known = (
        here in ground.common or here in ground.functional or word in ground.titles or word in ground.states
    )
    if run.end - run.first > 1 or known or not here[0].isalpha() or here.isascii():
        return run
    if word in ground.offices or word in ground.modifiers:
        return run
    begins = opens(ground, word) and _is_unlisted(ground, here)
    famous = begins and run.first in ground.surnames
    shown = begins and run.known is None and closes(ground, run.end)
    if word - 1 not in ground.titles and not famous and not shown:
        return run
    return run._replace(first=word, strong=True)


def _is_given_first(ground: Ground, run: Run, word: int) -> bool:
    """Tell whether a given name that is a common word too opens a phrase before nobody known's surname: سخاوت خیرخواه امروز گفت."""
    here = ground.words[word]
    if run.known is not None or run.end - run.first > 1 or run.first in ground.surnames:
        return False
    named = here in ground.given and here not in ground.functional and opens(ground, word)
    others = (ground.titles, ground.states, ground.offices, ground.localities, ground.modifiers)
    return named and not any(word in other for other in others) and closes(ground, run.end)


def _opens_speech(ground: Ground, run: Run, word: int) -> bool:
    """Tell whether a common word opens the sentence in which nobody known speaks, and is his first name: کیاست دمیری امروز گفت."""
    sentence = ground.text.sentences[ground.text.sentence_of[word]]
    if (
        word != sentence.first
        or run.known is not None
        or run.end - run.first > 1
        or run.first in ground.surnames
    ):
        return False
    here = ground.words[word]
    if here in ground.functional or is_finite(ground, here) or not may_close(ground, word):
        return False
    if any(here in ground.lists[name] for name in _NOUNS) or is_derived(ground, here):
        return False
    behind = ground.at(run.end) in ground.lists["behind_subject"] or run.end in ground.cues
    own = ground.lists["personal_verbs"]
    return behind and any(n in ground.cues and ground.words[n] in own for n in range(run.end, sentence.end))


def wide_runs(ground: Ground, person: Person, taken: bytearray) -> list[Run]:
    """Return the places of a name with first names that no list has, unless they are a namesake's: فضل الله زاهدی beside اردشیر زاهدی."""
    runs = [with_first_name(ground, run, taken) for run in person.runs]
    own = person.key[0] if person.key else ""
    if own in ground.given:
        same = [
            wide == run or name_key(ground, wide)[0] == own
            for run, wide in zip(person.runs, runs, strict=True)
        ]
        runs = [wide if told else run for run, wide, told in zip(person.runs, runs, same, strict=True)]
    return _joined(ground, runs)


def _joined(ground: Ground, runs: Sequence[Run]) -> list[Run]:
    """Return the places of one person's name in order, parts that touch joined: محمدحسین صفار + هرندی."""
    joined: list[Run] = []
    for run in sorted(runs):
        touching = joined and joined[-1].end >= run.first and not run.handle
        if touching and ground.text.sentence_of[run.first - 1] == ground.text.sentence_of[run.first]:
            joined[-1] = joined[-1]._replace(end=max(joined[-1].end, run.end))
        else:
            joined.append(run)
    return joined


def _is_quoted(ground: Ground, place: range, taken: bytearray) -> bool:
    """Tell whether words in marks before what a person is are a name: one of them no other word."""
    words = ground.words[place.start : place.stop]
    plain = all(here[0].isalpha() and here not in ground.functional for here in words)
    first = words[0]
    opening = first in ground.given or first in ground.namelike or _is_unlisted(ground, first)
    plain = plain and opening and ground.words[place.stop + 1] != _ATTACHED
    named = any(
        here in ground.given or here in ground.namelike or _is_unlisted(ground, here) for here in words
    )
    return plain and named and not any(taken[n] for n in place)


def _is_plainly(ground: Ground, words: Sequence[str]) -> bool:
    """Tell whether one of the words of a name is no other word: شیر تازه، کارشناس is no name."""
    return any(
        here not in ground.common and (here in ground.given or here in ground.namelike) for here in words
    )


def over_post(ground: Ground, word: int) -> int:
    """Return the word after a name that is said to hold the office at a word: انتخاب کمال دمیر به عنوان وزیر; not a nominee."""
    words, end = ground.words, word
    if tuple(words[end - 2 : end]) in {("به", "عنوان"), ("به", "سمت")}:
        end -= 2
    elif words[end - 1] in {"بعنوان", "بهعنوان"}:
        end -= 1
    if end == word:
        return word
    end -= words[end - 1] == "را"
    end -= words[end - 1] in _CLOSING
    nominated = ground.lists["nominations"]
    namers = ground.lists["namers"]
    return word if any(here in nominated or here in namers for here in words[max(0, end - 5) : end]) else end
