"""States, capitals and organisations that are mentioned as ones that may act or speak."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from rasad.extract.found import Found
from rasad.extract.people.bodies import BodyPhrase, read_body, read_short_ministry
from rasad.extract.people.ground import Ground
from rasad.extract.people.name_words import is_common
from rasad.extract.people.speaking_bodies import is_speaking_body
from rasad.extract.people.state_words import StateWord
from rasad.reading import Kind
from rasad.vocabulary.join_lists import any_of
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Named

_SPEAKING = frozenset(
    {"ministry", "embassy", "presidency", "premiership", "parliament", "government", "judiciary"}
)
_NAMED = frozenset({"council", "committee", "bank", "province"})

_ARTICLE = "ال"
_EPITHETS = 4  # words from the noun of a medium to its name
_LONGEST = 6  # words of a name between marks, and a mark
_PAIR = 2  # words: روزنامه آمریکایی
_POINTING = frozenset({"یک", "این", "همین", "هر", "هیچ"})
_SHORT = 2  # words of a body called for short: الوكالة الرسمية
_COMPANY = 5  # words between با and the adjective of a state: با برخی مقامات ارشد نروژی
_PREPOSITIONS = frozenset({"عن", "من", "فی", "لدی"})


class Actor(Found, frozen=True):
    """Say that words `first` up to `end` name a state or an organisation, under one key a report."""

    first: int
    end: int
    kind: Kind
    key: str
    known: str | None
    country: str | None


_NONE: Final[Mapping[int, Actor]] = MappingProxyType({})


def find_actors(
    ground: Ground, taken: bytearray, home: str | None, offices: Mapping[int, Actor] = _NONE
) -> Iterator[Actor]:
    """Yield states, known organisations, and ministries, councils, embassies by grammar; `offices` are those of persons."""
    reached, heads = 0, dict[str, Actor]()
    media = {**_media(ground), **offices}
    starts = {*_states(ground), *ground.organisations, *ground.outlets, *ground.bodies, *media}
    for word in sorted({*starts, *_short_ministries(ground)}):
        if word < reached or taken[word] == 1:
            continue
        actor = media.get(word) or _actor(ground, word, home)
        if actor is not None:
            actor = _told_before(ground, actor, heads)
            reached = actor.end
            yield actor


def _states(ground: Ground) -> Iterable[int]:
    """Return where states may act, or ministries begin with the word of one; adjectives of states act in Persian alone."""
    if not ground.arabic:
        return ground.states
    names = [
        word for word, state in ground.states.items() if state.how in {"name", "seat"} and not state.weak
    ]
    return {*names, *(ground.portfolios.keys() & ground.states.keys())}


def _media(ground: Ground) -> dict[int, Actor]:
    """Return, by their first words, the media that Persian names in marks behind a noun: سایت اینترنتی «میدل ایست آن لاین»."""
    found = dict[int, Actor]()
    nouns = frozenset() if ground.arabic else ground.lists["media"]
    closes = dict(ground.text.quotes) if nouns else {}
    for noun in ground.where(nouns) if closes else ():
        opening = noun + 1
        while opening < noun + _EPITHETS and opening not in closes and _may_qualify(ground, opening):
            opening += 1
        closing = closes.get(opening, 0)
        known = [ground.outlets[n] for n in range(opening + 1, closing) if n in ground.outlets]
        if any(not outlet.weak for outlet in known) or not 1 < closing - opening <= _LONGEST:
            continue
        row = next(
            (outlet.row for outlet in known if outlet.end - outlet.first == closing - opening - 1), None
        )
        if isinstance(row, Named):  # خبرگزاری «خاور»
            found[opening + 1] = Actor(opening + 1, closing, "organisation", row.id, row.id, row.country)
            continue
        name = " ".join(ground.words[opening + 1 : closing])
        found[opening + 1] = Actor(opening + 1, closing, "organisation", f"body:{name}", None, None)
    return found


def _is_some_medium(ground: Ground, word: int, body: BodyPhrase) -> bool:
    """Tell whether only the adjective of a state says which medium is meant: روزنامه آمریکایی."""
    state = ground.states.get(body.end - 1)
    media = ground.lists["media"]
    adjective = state is not None and state.how == "demonym" and body.end - word == _PAIR
    return not ground.arabic and adjective and ground.words[word] in media


def _may_qualify(ground: Ground, word: int) -> bool:
    """Tell whether an adjective or a hyphen may stand at a word: پایگاه خبری-تحلیلی."""
    here = ground.at(word)
    return here == "-" or (here[:1].isalpha() and here not in ground.functional and word not in ground.cues)


def _told_before(ground: Ground, actor: Actor, heads: dict[str, Actor]) -> Actor:
    """Return an Arabic body under the key of the one that its noun with the article means: شرطة لندن, later الشرطة."""
    if not ground.arabic or actor.known or actor.kind != "organisation":
        return actor
    head = ground.words[actor.first].removeprefix(_ARTICLE)
    fuller = heads.get(head)
    if fuller is not None and _is_short_for(ground, actor, fuller):
        return actor._replace(key=fuller.key, known=fuller.known, country=fuller.country)
    if actor.end > actor.first + 1:
        heads[head] = actor
    return actor


def _is_short_for(ground: Ground, actor: Actor, fuller: Actor) -> bool:
    """Tell whether a noun with the article, an adjective at most behind it, may mean a body told before in full."""
    words = ground.words[actor.first : actor.end]
    if len(words) > _SHORT or not all(here.startswith(_ARTICLE) for here in words):
        return False
    state = ground.states.get(actor.first + 1)
    theirs = state is None or state.how != "demonym" or fuller.country in {None, state.code}
    return theirs and fuller.country in {None, actor.country or fuller.country}


def _short_ministries(ground: Ground) -> set[int]:
    """Return where ministries may be called by their field alone: behind a verb of speech or summons, at a sentence's head, behind عن."""
    if not ground.arabic:
        return set()
    heads = {sentence.first for sentence in ground.text.sentences}
    behind = any_of(_PREPOSITIONS, ground.lists["summoning"])  # استدعت الخارجية الروسية السفير
    return {
        word
        for word in ground.portfolios
        if word in ground.said or word in heads or ground.words[word - 1].removeprefix("و") in behind
    }


def _actor(ground: Ground, word: int, home: str | None) -> Actor | None:
    """Return the state or organisation that begins at a word."""
    body = read_body(ground, word) if word in ground.bodies or word in ground.organisations else None
    if body is None and word in ground.portfolios:
        body = read_short_ministry(ground, word)
    outlet = ground.outlets.get(word)
    if outlet and isinstance(outlet.row, Named) and not outlet.weak:
        longer = body is not None and body.end > outlet.end
        if body is None or not longer or ground.arabic:
            end = (
                _over_adjectives(ground, outlet.end, body.end) if body is not None and longer else outlet.end
            )
            return Actor(word, end, "organisation", outlet.row.id, outlet.row.id, outlet.row.country)
    state = ground.states.get(word)
    if body is not None and (state is None or body.end > state.end):
        acting = _acting_body(ground, word, body, home)
        if acting is not None:
            return acting
    return _acting_state(ground, word, state) if state is not None else None


def _acting_body(ground: Ground, word: int, body: BodyPhrase, home: str | None) -> Actor | None:
    """Return the organisation that a phrase names, where it may act."""
    inner = _known_inside(ground, body) if ground.arabic and ground.outlets else None
    if inner is not None:
        return inner
    if body.known:
        return Actor(word, body.end, "organisation", body.known, body.known, body.of)
    if body.kind not in _SPEAKING and not _is_one(ground, word, body):
        return None
    of = home if body.of == "home" else body.of
    key = _key(ground, word, body, of)
    return Actor(word, body.end, "organisation", key, None, of if of != "same" else None)


def _is_one(ground: Ground, word: int, body: BodyPhrase) -> bool:
    """Tell whether a body that is no organ of a state is one of its own: by its name, its state, or as it speaks."""
    if not ground.arabic and word > 0 and ground.words[word - 1] in _POINTING:
        return False
    named = body.kind in _NAMED or body.of
    fuller = named and word in ground.bodies and body.end > ground.bodies[word].end
    if fuller and not _is_loose(ground, word) and not _is_some_medium(ground, word, body):
        return True
    return _speaks(ground, word, body) or is_speaking_body(ground, word, body)


def _acting_state(ground: Ground, word: int, state: StateWord) -> Actor | None:
    """Return the state or region that a word names, or in Persian tells of by the officials with its adjective."""
    if state.how in {"name", "seat"} and not state.weak:
        if "-" in state.code and _is_province(ground, word):
            return Actor(word, state.end, "place", state.code, state.code, state.code.split("-")[0])
        return Actor(word, state.end, "country", state.code, None, state.code)
    if state.how == "demonym" and not ground.arabic and _is_of_company(ground, word):
        return Actor(word, state.end, "country", state.code, None, state.code)
    return None


def _is_of_company(ground: Ground, word: int) -> bool:
    """Tell whether a Persian adjective tells whose officials somebody is with: با برخی مقامات ارشد نروژی."""
    before = [*reversed(ground.words[max(0, word - _COMPANY) : word])]
    if "با" not in before:
        return False
    between = before[: before.index("با")]
    officials = any_of(ground.lists["people_of_states"], ground.lists["nameless_sides"])
    return any(here in officials for here in between) and all(
        here in officials or here in ground.lists["with_some"] or here in ground.lists["between_states"]
        for here in between
    )


def _key(ground: Ground, word: int, body: BodyPhrase, of: str | None) -> str:
    """Return by what a body is one with others: its kind and state, where that tells (النيابة is no المحكمة), else its words."""
    if body.kind not in _SPEAKING:
        return "body:" + " ".join(ground.words[word : body.end])
    key = f"{body.kind}:{body.portfolio or ''}:{of}"
    courts = body.kind == "judiciary" and ground.arabic
    return f"{key}:{ground.words[word].removeprefix(_ARTICLE)}" if courts else key


def _over_adjectives(ground: Ground, end: int, limit: int) -> int:
    """Return where the adjectives of a medium's name end: وكالة أنباء الإمارات الرسمية."""
    while end < limit and ground.words[end].startswith(_ARTICLE):
        end += 1
    return end


def _known_inside(ground: Ground, body: BodyPhrase) -> Actor | None:
    """Return the known medium that a noun of Arabic before its name calls what it is, the noun with it if the name is weak.

    صحيفة "..." : a name that mostly means something else is certain behind such a noun.
    """
    for n in range(body.first + 1, body.end) if not body.known else ():
        outlet = ground.outlets.get(n)
        if outlet is None or not isinstance(outlet.row, Named):
            continue
        beside = n == body.first + 1 or not ground.words[n - 1][0].isalpha()
        if beside or not outlet.weak:
            end = body.end if outlet.weak else outlet.end + (ground.at(outlet.end) == '"')
            return Actor(body.first, end, "organisation", outlet.row.id, outlet.row.id, outlet.row.country)
    return None


def _speaks(ground: Ground, word: int, body: BodyPhrase) -> bool:
    """Tell whether any one body is the subject of a verb of speech: قالت شرطة لندن, صحيفة "..." كتبت, وأعلنت الشرطة.

    Its name has the article, a quotation, a state, or words of no list, which a nameless one has not (شركة طيران).
    """
    opening = ground.bodies.get(word)
    if opening is None or not ground.arabic or opening.prefix or not _is_subject(ground, word, body.end):
        return False
    if body.end == opening.end:
        return ground.words[word] in ground.lists["whole_bodies"]
    return any(
        here.startswith(("ال", "لل", '"', "«"))
        or n in ground.states
        or (here[0].isalpha() and not is_common(ground, here))
        for n, here in enumerate(ground.words[opening.end : body.end], opening.end)
    )


def _is_subject(ground: Ground, word: int, end: int) -> bool:
    """Tell whether words stand right behind a verb of speech, or at a sentence's head before one."""
    before, behind = ground.cues.get(word - 1), ground.cues.get(end)
    if before is not None and not before.weak and _part(before) in {"verb", "phrase"}:
        return True  # ذكرت صحيفة
    if behind is None or _part(behind) != "verb":
        return False
    return word == ground.text.sentences[ground.text.sentence_of[word]].first


def _part(cue: Match) -> str:
    """Return what part of speech a cue is."""
    return str(getattr(cue.row, "part", ""))


def _is_province(ground: Ground, word: int) -> bool:
    """Tell whether a region is named as a province, which is a place and does not act: استان بصره, محافظة البصرة."""
    nouns = ground.lists["province_words"]
    return any(rest in nouns for _, rest in ground.lexicon.analyses(ground.words[word]))


def _is_loose(ground: Ground, word: int) -> bool:
    """Tell whether a noun that names bodies among other things is followed by a state alone: جامعه ایران, مصلحة المكسيك."""
    opening = ground.bodies[word]
    loose = ground.words[word][len(opening.prefix) :] in ground.lists["loose_bodies"]
    return loose and opening.end in ground.states
