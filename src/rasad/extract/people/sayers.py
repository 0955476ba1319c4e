"""Names of Persian that nothing shows but that they are the subject of a verb of speech: ندیمی افزود."""

from collections import Counter
from collections.abc import Iterator, Sequence

from rasad.extract.found import Found
from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import breaks, is_derived, is_finite, is_glued, is_listed, is_surname
from rasad.extract.people.names import Run, skip_honorifics
from rasad.extract.people.surnames import names_body
from rasad.text import Sentence

_LONGEST = 4
_SHORTEST = 3  # letters of a name that is one word
_COMMAS = frozenset({"،", ","})
_OPENING = frozenset("«\"'")
_CLOSING = frozenset("»\"'")
_STARTS = frozenset(":/|-")
_IN = frozenset({"در", "طی"})
_PLURALS = ("ها", "های", "هایی", "ان", "ین")
_NOUNS = ("callings", "sayers", "body_nouns", "papers", "things", "media", "joint_words")
_PLURAL = "ند"
_LATER = frozenset({"بعد", "پس", "پیش"})  # ساعاتی بعد
_OF_ORIGIN = "ی"
_GLUED = 5  # letters of a name that may look like two words (هورا)
_WHO = "که"
_ONE = frozenset({"یک", "یکی"})
_NEAR = 4  # words of adverbs between a subject and its verb
_FAR = 60  # words of a sentence up to its verb


class _Spoken(Found, frozen=True):
    """Say that a sentence has its first verb of speech at a word, where its subject may begin, and whether persons do it."""

    first: int
    cue: int
    starts: Sequence[int]
    personal: bool


def find_sayers(ground: Ground, taken: bytearray) -> Iterator[Run]:
    """Yield the names that open a sentence, or what follows its source, as the subject of a verb of speech.

    A single word must be one that no list has, or open two sentences so; the verb is in the singular, and one that
    persons do.
    """
    spoken = _find_spoken(ground)
    personal = [each for each in spoken if each.personal]
    pairs = _pairs(ground, personal, taken)
    read = [run for each in spoken if (run := _of(ground, each, pairs, taken)) is not None]
    yield from (run for run in read if run.end - run.first > 1)  # whose surname alone is nobody else's
    yield from _repeated(ground, [(each.first, each.cue) for each in personal], taken)
    yield from (run for run in read if run.end - run.first == 1)


def _of(ground: Ground, spoken: _Spoken, pairs: set[int], taken: bytearray) -> Run | None:
    """Return the name that is the subject of a sentence's verb of speech."""
    for start in spoken.starts:
        run = _read(ground, start, spoken.cue, taken, sure_only=not spoken.personal)
        if run is None and start in pairs and not any(taken[start : start + 2]):
            run = Run(start, start + 2, strong=False)
        if run is None and spoken.personal:
            run = _given_and_surname(ground, start, spoken.cue, taken) or _surname(ground, start, taken)
        if run is not None and not names_body(ground, run.first, run.end):
            return run
    return None


def _find_spoken(ground: Ground) -> list[_Spoken]:
    """Return the sentences with a verb of speech in the singular."""
    sentences, sentence_of = ground.text.sentences, ground.text.sentence_of
    found, reached = list[_Spoken](), -1
    own, plural_too = ground.lists["personal_verbs"], ground.pieces["singular_in_nd"]
    for verb, cue in sorted(ground.cues.items()):
        number = sentence_of[verb]
        if number == reached or getattr(cue.row, "part", "") != "verb":
            continue
        reached, sentence = number, sentences[number]
        last = ground.words[cue.end - 1]
        plural = last.endswith(_PLURAL) and not last.endswith(plural_too)
        if not plural and verb < sentence.first + _FAR:
            starts = list(_starts(ground, sentence, verb))
            found.append(
                _Spoken(sentence.first, verb, starts, not own.isdisjoint(ground.words[verb : cue.end]))
            )
    return found


def _repeated(ground: Ground, openings: list[tuple[int, int]], taken: bytearray) -> Iterator[Run]:
    """Yield the single words that open two sentences as the subject of a verb of speech: برانداز افزود."""
    alone = [first for first, cue in openings if _stands_alone(ground, first, cue) and not taken[first]]
    counts = Counter(ground.words[first] for first in alone)
    nouns = [ground.lists[name] for name in _NOUNS]
    for first in alone:
        here = ground.words[first]
        plain = (
            here in ground.functional
            or any(here in listed for listed in nouns)
            or here.endswith(_PLURALS[:3])
        )
        if counts[here] > 1 and not plain and not _is_taken(ground, first):
            yield Run(first, first + 1, strong=False)


def _stands_alone(ground: Ground, first: int, cue: int) -> bool:
    """Tell whether a single word is the subject of a verb: right before it, or a surname before what follows subjects (`جعفری در تشریح این خبر گفت`)."""
    if _is_near(ground, first + 1, cue):
        return True
    return ground.words[first] in ground.namelike and ground.at(first + 1) in ground.lists["behind_subject"]


def _pairs(ground: Ground, spoken: Sequence[_Spoken], taken: bytearray) -> set[int]:
    """Return where two words begin that twice are the subject of a verb of speech, common ones or not: استوارت جونز."""
    found: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for each in spoken:
        for start in each.starts:
            found.setdefault((ground.at(start), ground.at(start + 1)), []).append((start, each.cue))
    pairs = set[int]()
    for places in found.values():
        starts = [start for start, cue in places if len(places) > 1 and _is_pair(ground, start, cue, taken)]
        pairs.update(starts if len(starts) > 1 else ())
    return pairs


def _is_pair(ground: Ground, start: int, cue: int, taken: bytearray) -> bool:
    """Tell whether two words may be a name that stands as the subject of a verb."""
    follows = _is_near(ground, start + 2, cue) or ground.at(start + 2) in ground.lists["behind_subject"]
    named = follows and _may_pair(ground, start) and _may_pair(ground, start + 1)
    return named and not any(taken[start : start + 2])


def _may_pair(ground: Ground, word: int) -> bool:
    """Tell whether a word may be one of a name's two that both may be common words."""
    here = ground.at(word)
    if not here[:1].isalpha() or here.isascii() or here in ground.functional or is_finite(ground, here):
        return False
    nouns = [ground.lists[name] for name in (*_NOUNS, "occasions")]
    return (
        not _is_taken(ground, word) and not breaks(ground, word) and not any(here in noun for noun in nouns)
    )


def _is_taken(ground: Ground, word: int) -> bool:
    """Tell whether a word is known to be something else than a name of a person."""
    others = (
        ground.states,
        ground.organisations,
        ground.outlets,
        ground.bodies,
        ground.offices,
        ground.localities,
    )
    return not ground.words[word][0].isalpha() or any(word in matches for matches in others)


def _is_near(ground: Ground, word: int, cue: int) -> bool:
    """Tell whether a verb stands right behind a subject, or adverbs alone between them."""
    between = ground.words[word:cue]
    return (
        len(between) <= _NEAR
        and all(here in ground.lists["before_verb"] or here in _COMMAS for here in between)
        and word <= cue
    )


def _starts(ground: Ground, sentence: Sentence, cue: int) -> Iterator[int]:
    """Yield the words where the subject may begin: of the sentence, behind its source, a mark or در این دیدار."""
    words, first = ground.words, sentence.first
    yield first
    if not ground.lists["report_nouns"].isdisjoint(words[first : first + 3]):
        yield from (n + 1 for n in range(first, cue) if words[n] in _COMMAS)
    occasions = ground.lists["occasions"]
    if (
        words[first] in _IN
        and ground.at(first + 1) in ground.lists["demonstratives"]
        and ground.at(first + 2) in occasions
    ):
        yield first + 3
    opening = words[first : min(first + 8, cue)]
    if not _STARTS.isdisjoint(opening):
        yield from (n + 1 for n, here in enumerate(opening, first) if here in _STARTS)


def _read(ground: Ground, start: int, cue: int, taken: bytearray, *, sure_only: bool = False) -> Run | None:
    """Return the name that begins at a word, if its place makes it one; `sure_only` of several words, given or in marks."""
    words = ground.words
    outer = skip_honorifics(ground, start)
    quoted = ground.at(outer) in _OPENING
    first = skip_honorifics(ground, outer + quoted)
    end = first
    while end < min(cue, first + _LONGEST) and not taken[end] and _may_name(ground, end):
        end += 1
    if end == first or first in ground.states or first in ground.people:
        return None
    behind = end + 1 if ground.at(end) in _CLOSING else end
    if quoted != (behind > end):
        return None
    near, called = _is_near(ground, behind, cue), _is_called(ground, behind)
    shown = first > start + quoted or quoted
    several = end - first > 1
    if sure_only and not ((shown or (several and words[first] in ground.given)) and (near or called)):
        return None
    following = ground.lists["behind_subject"]
    comma = words[behind] in _COMMAS and (several or ground.at(end + 1) in following)
    around = comma or words[behind] in following
    if not (near or called or around):
        return None
    known = [_is_known(ground, n) for n in range(first, end)]
    sure = shown or not known[0] or (several and (words[first] in ground.given or (near and not all(known))))
    alone = not several and not shown
    short = alone and (len(words[first]) < _SHORTEST or not (near or words[behind] in _COMMAS))
    return Run(first, end, strong=False) if sure and not short else None


def _given_and_surname(ground: Ground, start: int, cue: int, taken: bytearray) -> Run | None:
    """Return a first name that is no other word and a surname that is one, where who speaks stands: رضا شایسته در گفتگو با ما گفت."""
    first = skip_honorifics(ground, start)
    surname, words = first + 1, ground.words
    if ground.at(first) not in ground.given or first in ground.states or first in ground.people:
        return None
    if surname >= cue or not _may_be_surname(ground, surname):
        return None
    if words[first] in ground.common and words[surname] in ground.common:
        return None  # امید مردم در
    end = surname + 1
    end += ground.at(end) in ground.tails or ground.at(end) in ground.endings  # مهدی جبین شناس
    if end > cue or any(taken[first:end]):
        return None
    told = end in ground.cues or end in ground.stops or words[end] in ground.lists["behind_subject"]
    told = told or words[end] == _WHO or _is_near(ground, end, cue) or _is_called(ground, end)
    return Run(first, end, strong=False) if told else None


def _surname(ground: Ground, word: int, taken: bytearray) -> Run | None:
    """Return a word of no list that is a surname where it opens a sentence before an aside of who speaks: رسولیان با بیان اینکه."""
    here, behind = ground.at(word), word + 1
    if len(here) <= _SHORTEST or behind >= len(ground.words) or taken[word] or here in ground.given:
        return None
    shaped = here in ground.namelike or is_surname(ground, here) or here.endswith(_OF_ORIGIN)
    aside = ground.words[behind] in ground.lists["behind_subject"] and ground.words[behind] not in _LATER
    follows = behind in ground.cues or (shaped and aside)
    if not follows or _is_taken(ground, word) or not _may_name(ground, word) or word in ground.people:
        return None
    return None if _is_known(ground, word) else Run(word, behind, strong=False)


def _may_be_surname(ground: Ground, word: int) -> bool:
    """Tell whether a word of the lists may be a surname behind a first name: of one or more parts, no name of a place, no noun of speakers."""
    here = ground.words[word]
    if not here[0].isalpha() or here.isascii() or here in ground.functional or is_finite(ground, here):
        return False
    if word in ground.barriers or _is_taken(ground, word) or here.endswith(_PLURALS[:3]):
        return False
    return not any(here in ground.lists[nouns] for nouns in (*_NOUNS, "occasions", "before_verb"))


def _may_name(ground: Ground, word: int) -> bool:
    """Tell whether a word may be part of a name."""
    here = ground.words[word]
    if (
        here.isascii()
        or breaks(ground, word)
        or word in ground.states
        or word in ground.localities
        or is_finite(ground, here)
    ):
        return False
    if here in ground.given or here in ground.namelike:
        return True
    callings = ground.lists["callings"]
    return here not in ground.common and here not in callings and not here.endswith(_PLURALS[:3])


def _is_known(ground: Ground, word: int) -> bool:
    """Tell whether a word is more than a name: listed, glued of listed ones, a plural, a noun of people with an ending."""
    here = ground.words[word]
    callings, sayers = (ground.lists[name] for name in ("callings", "sayers"))
    bare = here.removesuffix("ی")
    if bare in callings or bare in sayers or here in sayers:
        return True
    if is_listed(ground, here) and here in ground.common:
        return True
    return (len(here) > _GLUED and is_glued(ground, here)) or (
        is_derived(ground, here) and here.endswith(_PLURALS)
    )


def _is_called(ground: Ground, word: int) -> bool:
    """Tell whether what somebody is called stands at a word: وحید صدوقی مدیرعامل، «جئونگ جون هی» یک سخنگوی."""
    callings = ground.lists["callings"]
    word += ground.at(word) in _COMMAS
    word += ground.at(word) in _ONE
    return word in ground.offices or ground.at(word) in callings
