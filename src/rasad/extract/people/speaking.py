"""Names of Arabic where a verb of speech has its subject: right behind it, or at the end of a title that no list has."""

from collections.abc import Collection, Iterator
from collections.abc import Set as AbstractSet

from rasad.extract.people.bounds import GLUE, NEVER
from rasad.extract.people.ground import Ground
from rasad.extract.people.misspelt import is_spelling_of
from rasad.extract.people.name_words import breaks, is_functional, is_listed, is_shaped
from rasad.extract.people.names import Run, read_name, skip_honorifics

_REACH = 30  # words of a title: الخبير في شؤون الشرق الأوسط في المعهد الفرنسي للعلاقات الدولية
_SHORTEST = 4  # letters of an unlisted word that is a name by itself
_ARTICLE = "ال"
_COMMAS = frozenset({"،", ","})
_QUOTES = frozenset('"«“')
_CONTENT = "content"
_OTHER = "other"
_SURE, _PLAIN, _MAY_BE, _TAIL, _NONE = "sure", "plain", "may be", "tail", "none"
_WRITTEN_BEHIND = ("وه", "وها", "وهم", "یه", "یها", "یهم", "ات")  # مساعدوه, معاونيه
_GOVERNED = frozenset({"علی", "الی", "فی"})
_SERVANT = "عبد"
_NEAR = 15  # words of a subject with asides: وأعلن أوغلو، في تصريحات أدلى بها خلال مؤتمر صحفي، أن


def find_speaking(
    ground: Ground, named: Collection[int], skeletons: AbstractSet[str] = frozenset()
) -> Iterator[Run]:
    """Yield the names of those who are named only as speakers: `وقالت مالستروم "`, `قال الخبير في شؤون البلاد سالم دلوان إن`.

    `named` are the words of the persons who are known already, `skeletons` the consonants of their surnames, which
    may be spelt otherwise.
    """
    quoted = (range(opening, closing) for opening, closing in ground.text.quotes)
    for word in sorted(ground.said.difference(*quoted)):
        cue = ground.cues.get(word - 1)
        if word >= len(ground.words) or word in named or not _may_be_named(ground, word):
            continue
        if skeletons and is_spelling_of(ground.words[word], skeletons) and _is_other_spelling(ground, word):
            yield Run(word, word + 1, strong=False)
        elif cue is not None and not cue.weak:
            run = _right_behind(ground, word)
            if run is None and _may_be_titled(ground, word):
                run = _behind_title(ground, word, named)
            if run is not None:
                yield run


def _may_be_named(ground: Ground, word: int) -> bool:
    """Tell whether somebody may be named from a word on: no mark, no small word that opens no name."""
    if ground.bounds.get(ground.words[word]) != NEVER:
        return True
    return word in ground.people or word in ground.honorifics or ground.words[word] == "@"


def _is_other_spelling(ground: Ground, word: int) -> bool:
    """Tell whether a word that has the consonants of a surname is no common word and ends the subject."""
    plain = not breaks(ground, word) and word not in ground.states and word not in ground.localities
    return plain and not is_listed(ground, ground.words[word]) and bool(_follows(ground, word + 1))


def _right_behind(ground: Ground, word: int) -> Run | None:
    """Return the name after a verb of speech (`وقال راجيش رانجان، مدير`, `وقالت هايلي إن`), or None."""
    run = _hyphened(ground, word) or read_name(ground, word)
    if run is None or run.first != skip_honorifics(ground, word) or run.clitic:
        return None
    worths = _worths(ground, run)
    if not worths or _NONE in worths:
        return None
    named, follows = _with_surname(ground, run, worths)
    if not follows:
        return None
    if len(worths) > 1 or named is not run:
        run = named
        return run if _is_whole(ground, run, worths) else None
    feminine = ground.words[word - 1].endswith("ت")
    if worths[0] == _SURE:
        return run if follows == _CONTENT or ground.words[run.first] in ground.given else None
    aside = ground.at(run.end) in _COMMAS or ground.at(run.end) in _GOVERNED
    told = follows == _CONTENT or (
        aside and _subject_end(ground, word) < word + _NEAR
    )  # وأعلن أوغلو، الأحد، أن
    accusative = ground.words[run.first].endswith("ا")  # وقال متهكما
    return run if worths[0] == _PLAIN and not (feminine or accusative) and told else None


def _hyphened(ground: Ground, word: int) -> Run | None:
    """Return an eastern name whose second part has a hyphen: شو ميونغ-غيون."""
    if ground.at(word + 2) != "-":
        return None
    first, second, third = ground.words[word], ground.words[word + 1], ground.at(word + 3)
    if not (second[:1].isalpha() and third[:1].isalpha() and len(first) < _SHORTEST):
        return None
    joined = len(ground.text.evidence(word + 1, word + 4)) == len(second) + len(third) + 1
    return Run(word, word + 4) if joined and not is_functional(ground, word) else None


def _with_surname(ground: Ground, run: Run, worths: list[str]) -> tuple[Run, str]:
    """Return a name and what stands behind it, with a surname that is a word too behind قال: وقالت رايتشل كران في."""
    follows = _follows(ground, run.end)
    here = ground.at(run.end)
    plain = here[:1].isalpha() and not here.startswith(_ARTICLE) and not here.endswith("ا")
    says = ground.words[run.first - 1].removeprefix("و") in ground.lists["plain_says"]
    if follows or not (plain and says) or worths != [_SURE] or run.end in ground.titles | ground.said:
        return run, follows
    wider = run._replace(end=run.end + 1)
    behind = "" if breaks(ground, run.end) else _follows(ground, wider.end)
    return (wider, behind) if behind else (run, follows)


def _may_be_titled(ground: Ground, word: int) -> bool:
    """Tell whether a title begins at a word: with an office or a noun of persons."""
    callings = ground.lists["callings"]
    noun = ground.words[word].removeprefix(_ARTICLE) in callings
    return noun or word in ground.offices or word in ground.modifiers


def _behind_title(ground: Ground, word: int, named: Collection[int]) -> Run | None:
    """Return the name that ends the title behind a verb: `ورأى الباحث في معهد الشمس سالم دلوان أن`, or None.

    The title begins with a noun of persons, and nobody else is named in it.
    """
    end = _subject_end(ground, word)
    if any(n in named for n in range(word, end)):
        return None
    for first in range(word + 1, end - 1):
        if not _may_begin(ground, first):
            continue
        run = read_name(ground, first)
        if run is None or run.clitic or run.first != first or run.end > end or not _follows(ground, run.end):
            continue
        worths = _worths(ground, run)
        if len(worths) > 1 and _NONE not in worths and _is_whole(ground, run, worths):
            return run
    return None


def _worths(ground: Ground, run: Run) -> list[str]:
    """Return how sure it is of each word of a run that it is part of a name."""
    told = ground.words[run.first : run.end]
    words = [here for here in told if here not in GLUE]
    eastern = words[0] in ground.eastern and len(words) > 1 and words[1] in ground.syllables
    if eastern or "-" in told[2:3]:
        return [_SURE for _ in words]  # ري يونغ هو, شو ميونغ-غيون
    if _SERVANT in words[:-1]:
        at = words.index(_SERVANT)
        words = [*words[:at], words[at], *words[at + 2 :]]  # عبد الحميد
    descent = ground.lists["descent"]
    sure = [_SURE for here in words if here == _SERVANT or (here in descent and here != words[0])]
    return sure + [_worth(ground, here) for here in words if here not in ground.particles]


def _worth(ground: Ground, here: str) -> str:
    if here in ground.lists["sayers"]:
        return _NONE
    if here in ground.given:
        return _MAY_BE if here in ground.common else _SURE
    if here in ground.syllables:
        return _MAY_BE
    listed = is_listed(ground, here)
    if here in ground.namelike and not listed:
        return _SURE
    if here.startswith(_ARTICLE) and (not listed or here in ground.namelike):
        return _TAIL  # عادل الجبير, فهد التميمي
    if listed or len(here) < _SHORTEST or is_shaped(ground, here) or here.endswith(_WRITTEN_BEHIND):
        return _NONE
    written_on = here[0] in "بلک" and (
        here[1:] in ground.functional or here[1:3] == _ARTICLE or here[1] == "ل"
    )
    return _NONE if written_on else _PLAIN  # بأي إهانة


def _is_whole(ground: Ground, run: Run, worths: list[str]) -> bool:
    """Tell whether the words of a run make a name together: one is sure, or two are no words of the language."""
    feminine = ground.words[run.first - 1].endswith("ت") and run.first in ground.said
    if ground.words[run.first].startswith(_ARTICLE) or (
        feminine and worths[0] == _PLAIN and _SURE not in worths
    ):
        return False  # وقالت غازيتا فيبورتشا: a paper or a company
    if all(here.endswith("ون") for here in ground.words[run.first : run.end]):
        return False  # وقال مسؤلون بارزون
    media = ground.lists["media_words"]
    if not media.isdisjoint(ground.words[run.first : run.end]):
        return False
    places = {here for state in ground.states.values() for here in ground.words[state.first : state.end]}
    if not places.isdisjoint(ground.words[run.first : run.end]):
        return False  # قال شطرا كوريا
    apart = worths[0] == _MAY_BE and (_PLAIN in worths or _TAIL in worths)
    return _SURE in worths or worths.count(_PLAIN) > 1 or apart


def _follows(ground: Ground, end: int) -> str:
    """Return what stands behind a name: content, another thing that ends it, or nothing."""
    words = ground.words
    if end >= len(words):
        return ""
    here = words[end]
    if here in ground.lists["conjunctions"] or here == ":" or here in _QUOTES:
        return _CONTENT
    nouns = ground.lists
    title = (
        here.removeprefix(_ARTICLE) in nouns.get("callings", ())
        or end in ground.modifiers
        or end in ground.offices
    )
    if not here[0].isalpha() or end in ground.stops or title:
        return _OTHER
    said = here.startswith(("ل", "به")) or is_functional(ground, end)  # لوكالة فرانس برس
    return _OTHER if said or here in nouns.get("relatives", ()) else ""


def _subject_end(ground: Ground, word: int) -> int:
    """Return where the subject behind a verb must have ended: at what it says, at a stop."""
    conjunctions = ground.lists["conjunctions"]
    sentence = ground.text.sentences[ground.text.sentence_of[word]]
    limit = min(sentence.end, word + _REACH)
    for n in range(word, limit):
        here = ground.words[n]
        if here in conjunctions or here == ":" or n in ground.cues:
            return n
        if here in _QUOTES and n + 1 < limit and ground.words[n + 1] in conjunctions:
            return n
    return limit


def _may_begin(ground: Ground, first: int) -> bool:
    """Tell whether a name may end a title from a word on: no preposition, body or other person stands right before it."""
    before = ground.words[first - 1]
    if before in _COMMAS or before in {"وهو", "وهی"}:
        return True
    if any(match.end == first for match in ground.outlets.values()):
        return True  # مراسل الشؤون السياسية في بي بي سي سالم دلوان
    if not before[0].isalpha() or is_functional(ground, first - 1):
        return False
    nouns = ground.lists
    bare = before.removeprefix("ب").removeprefix("ل")
    return not any(bare in nouns.get(name, ()) for name in ("body_nouns", "callings", "sayers"))
