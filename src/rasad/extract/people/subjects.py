"""Names of Persian whose surname is a common word, where they open a sentence."""

from collections.abc import Iterator

from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import breaks, is_compound, is_finite, is_moment
from rasad.extract.people.names import Run, skip_honorifics
from rasad.extract.people.surnames import is_inflected, may_close
from rasad.script import JOINER

_LONGEST = 4
_NEAR = 8  # words of a source up to its comma
_WHO, _FROM = "که", "از"
_SOURCE = 6  # words of a source without one
_BULLET = "o"
"""A letter that papers put before the turns of a speaker."""
_COMMAS = frozenset({"،", ","})
_PARTS = _COMMAS | {"؛"}


def find_subjects(ground: Ground, taken: bytearray) -> Iterator[Run]:
    """Yield the names that open a sentence, be their surname a common word: `محمدرضا ساکت در حاشیه ... گفت`.

    The first word is a given name and nothing else, or stands behind a title; or a verb of speech follows at once
    (`رسول خادم گفت`), or the second is a name's too.
    """
    sayyids = ground.lists["sayyids"]
    cited = _behind_sources(ground)
    for word in sorted(_openings(ground) | cited):
        first = skip_honorifics(ground, word) if word in ground.honorifics else word
        small = first > word and _is_small_surname(ground, first + 1)
        if ground.at(first) not in ground.given and ground.words[first - 1] not in sayyids and not small:
            continue
        known = first in ground.people or first in ground.states
        if first >= len(ground.words) or taken[first] or known:
            continue
        end = gather_words(ground, first, taken)
        if end - first == 2 and not _follows(ground, end) and _ends_double(ground, first, end):
            end += 1
        end += small and end == first + 1
        described = word in cited and ground.at(end) == _WHO
        if end - first < 2 or not (described or _follows(ground, end)):
            continue
        sure = first > word or ground.words[first] not in ground.common or _says(ground, end)
        if sure or ground.words[first + 1] in ground.namelike or _speaks(ground, first, end):
            yield Run(first, end)


def _speaks(ground: Ground, first: int, end: int) -> bool:
    """Tell whether two words, both common ones too, open a sentence whose verb persons do: `پروانه سلحشوری در گفت‌وگو گفت`."""
    behind = ground.at(end) in ground.lists["behind_subject"] and not is_inflected(
        ground, end - 1, doubtful=True
    )
    if not behind or ground.words[first] not in ground.namelike:
        return False
    sentence = ground.text.sentences[ground.text.sentence_of[first]]
    own = ground.lists["personal_verbs"]
    return any(word in ground.cues and ground.words[word] in own for word in range(end, sentence.end))


def _ends_double(ground: Ground, first: int, word: int) -> bool:
    """Tell whether a common word is the second half of a surname: `رضا انجم شعاع امروز در جلسه گفت`."""
    if word >= len(ground.words) or ground.at(word + 1) not in ground.lists["behind_subject"]:
        return False
    return ground.words[first] not in ground.common and may_close(ground, word)


def _is_small_surname(ground: Ground, word: int) -> bool:
    """Tell whether a small word is the surname behind a title and a given name, as a verb of speech follows: `آقای سالم زمانی افزود`."""
    here = ground.at(word)
    return (
        here in ground.functional and here.endswith("ی") and len(here) > _LONGEST and _says(ground, word + 1)
    )


def _openings(ground: Ground) -> set[int]:
    """Return the words where a sentence begins, or goes on after `به گزارش ایسنا،`."""
    found, sources, words = set[int](), ground.lists["report_nouns"], ground.words
    for sentence in ground.text.sentences:
        bullet = words[sentence.first] == _BULLET and sentence.end > sentence.first + 1  # O دمیر گفت
        found.add(sentence.first + bullet)
        if not sources.isdisjoint(words[sentence.first : sentence.first + 3]):
            comma = (n for n in range(sentence.first, sentence.end) if words[n] in _PARTS)
            found.add(next(comma, sentence.first) + 1)
    return found


def _behind_sources(ground: Ground) -> set[int]:
    """Return the words behind به گزارش ایسنا، and behind به گزارش ایسنا از یزد without a comma."""
    found, words = set[int](), ground.words
    for noun in ground.where(ground.lists["report_nouns"]):
        if words[noun - 1] != "به":
            continue
        near = range(noun, min(noun + _NEAR, len(words)))
        found.add(next((n for n in near if words[n] in _COMMAS), noun) + 1)  # چاپ به گزارش ایسنا، کمال دمیر
        found.add(_behind_source(ground, noun))
        outlet = ground.outlets.get(noun + 1)
        if outlet is not None:
            town = outlet.end + 1 if ground.at(outlet.end) == _FROM else 0
            place = ground.localities.get(town)
            found.add(place.end if town and place is not None else outlet.end)
    return found


def _behind_source(ground: Ground, noun: int) -> int:
    """Return the first word behind a source without comma that is a given name alone: به گزارش ایسنا کمال برنده در گفت‌وگو, else the source's."""
    for word in range(noun + 2, min(noun + _SOURCE, len(ground.words))):
        if not ground.words[word][0].isalpha():
            break
        if ground.words[word] in ground.given and ground.words[word] not in ground.common:
            return word - _is_first_name(ground, word - 1)
    return noun


def _is_first_name(ground: Ground, word: int) -> bool:
    """Tell whether a given name that is another word too opens the name before a sure one: خسرو صادق نیت."""
    if ground.words[word] not in ground.given or word in ground.localities or word in ground.titles:
        return False
    return all(outlet.end != word + 1 for outlet in ground.outlets.values())  # خبرگزاری فارس سید رضا


def gather_words(ground: Ground, first: int, taken: bytearray) -> int:
    """Return where the words that may be a name's end."""
    end, surname, following = first + 1, False, ground.lists["behind_subject"]
    while end < min(len(ground.words), first + _LONGEST) and not taken[end]:
        here = ground.words[end]
        over = here in following or end in ground.states or end in ground.titles
        opening = ground.words[first]
        sure = end == first + 1 and (opening not in ground.common or opening in ground.namelike)
        over = over or (end > first + 1 and (is_moment(ground, end) or here in ground.lists["quantities"]))
        over = over or here in ground.lists["never_surnames"]
        if over or (breaks(ground, end) and not (sure and _is_double(ground, end))):
            break
        named = here in ground.namelike or here in ground.given or here in ground.endings
        named = named or here in ground.tails or (surname and here in ground.lists["second_surnames"])
        if not named and (is_finite(ground, here) or (surname and not here.endswith("ی"))):
            break
        surname = surname or here not in ground.given
        end += 1
    return end


def _is_double(ground: Ground, word: int) -> bool:
    """Tell whether a word is no more than two common ones that a joiner makes a surname: امیرعلی نیک‌بخش امروز گفت."""
    subjects = (
        ground.offices,
        ground.cues,
        ground.stops,
        ground.outlets,
        ground.organisations,
        ground.bodies,
    )
    told = ground.text.evidence(word, word + 1)
    verb = told.startswith(("می" + JOINER, "نمی" + JOINER))
    return is_compound(ground, word) and not verb and not any(word in subject for subject in subjects)


def _follows(ground: Ground, end: int) -> bool:
    """Tell whether what stands after a name goes on with the sentence that it opens."""
    here = ground.at(end)
    return here in ground.lists["behind_subject"] or _says(ground, end) or end in ground.stops


def _says(ground: Ground, word: int) -> bool:
    """Tell whether a verb of speech stands at a word."""
    cue = ground.cues.get(word)
    return cue is not None and getattr(cue.row, "part", "") == "verb"
