"""Names of Persian that nothing shows but that they are the subject of a verb of speech: ندیمی افزود."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator

from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import breaks, is_derived, is_finite, is_glued, is_listed
from rasad.extract.people.names import Run, skip_honorifics
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
_GLUED = 5  # letters of a name that may look like two words (هورا)
_ONE = frozenset({"یک", "یکی"})
_NEAR = 4  # words of adverbs between a subject and its verb
_FAR = 60  # words of a sentence up to its verb


def find_sayers(ground: Ground, taken: bytearray) -> Iterator[Run]:
    """Yield the names that open a sentence, or what follows its source, as the subject of a verb of speech.

    A single word must be one that no list has, or open two sentences so; the verb is in the singular, and one that
    persons do.
    """
    verbs = sorted(word for word, cue in ground.cues.items() if getattr(cue.row, "part", "") == "verb")
    firsts = [(sentence, _first(verbs, sentence)) for sentence in ground.text.sentences]
    spoken = [
        (sentence, verb if _is_done_by(ground, verb, personal=True) else None)
        for sentence, verb in firsts
        if verb is not None and _is_done_by(ground, verb)
    ]
    yield from _repeated(
        ground, [(sentence.first, cue) for sentence, cue in spoken if cue is not None], taken
    )
    pairs = _pairs(ground, spoken, taken)
    for sentence, cue in spoken:
        told = cue if cue is not None else _first(verbs, sentence)
        if told is None:
            continue
        for start in _starts(ground, sentence, told):
            run = _read(ground, start, told, taken, sure_only=cue is None)
            if run is None and start in pairs and not any(taken[start : start + 2]):
                run = Run(start, start + 2, strong=False)
            if run is not None:
                yield run
                break


def _repeated(ground: Ground, openings: list[tuple[int, int]], taken: bytearray) -> Iterator[Run]:
    """Yield the single words that open two sentences as the subject of a verb of speech: برانداز افزود."""
    alone = [first for first, cue in openings if _is_near(ground, first + 1, cue) and not taken[first]]
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


def _pairs(ground: Ground, spoken: list[tuple[Sentence, int | None]], taken: bytearray) -> set[int]:
    """Return where two words begin that twice are the subject of a verb of speech, common ones or not: استوارت جونز."""
    found: dict[tuple[str, str], list[int]] = {}
    for sentence, cue in spoken:
        for start in _starts(ground, sentence, cue) if cue is not None else ():
            behind = ground.at(start + 2)
            near = cue is not None and _is_near(ground, start + 2, cue)
            follows = near or behind in ground.lists["behind_subject"]
            named = all(_may_pair(ground, n) for n in (start, start + 1))
            if follows and named and not any(taken[start : start + 2]):
                found.setdefault((ground.words[start], ground.words[start + 1]), []).append(start)
    return {start for starts in found.values() if len(starts) > 1 for start in starts}


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


def _first(verbs: list[int], sentence: Sentence) -> int | None:
    """Return the first verb of speech of a sentence, of all in order."""
    at = bisect_left(verbs, sentence.first)
    inside = at < len(verbs) and verbs[at] < min(sentence.end, sentence.first + _FAR)
    return verbs[at] if inside else None


def _is_done_by(ground: Ground, verb: int, *, personal: bool = False) -> bool:
    """Tell whether a verb of speech is in the singular, and whether it is one that a person does."""
    last = ground.words[ground.cues[verb].end - 1]
    plural = last.endswith(_PLURAL) and not last.endswith(ground.pieces["singular_in_nd"])
    own = ground.lists["personal_verbs"]
    return not plural and (not personal or ground.words[verb] in own)


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
