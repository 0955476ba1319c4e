"""States, capitals and organisations that are mentioned as ones that may act or speak."""

from collections.abc import Iterator
from typing import NamedTuple

from rasad.extract.people.bodies import read_body, read_short_ministry
from rasad.extract.people.ground import Ground
from rasad.reading import Kind
from rasad.vocabulary.schema import Named

_SPEAKING = frozenset(
    {"ministry", "embassy", "presidency", "premiership", "parliament", "government", "judiciary"}
)
_NAMED = frozenset({"council", "committee", "bank", "province"})

_PREPOSITIONS = frozenset({"عن", "من", "فی", "لدی"})


class Actor(NamedTuple):
    """Say that words `first` up to `end` name a state or an organisation, under one key a report."""

    first: int
    end: int
    kind: Kind
    key: str
    known: str | None
    country: str | None


def find_actors(ground: Ground, taken: bytearray, home: str | None) -> Iterator[Actor]:
    """Yield states, known organisations, and ministries, councils, embassies by grammar."""
    reached = 0
    starts = {*ground.states, *ground.organisations, *ground.outlets, *ground.bodies}
    for word in sorted({*starts, *_short_ministries(ground)}):
        if word < reached or taken[word] == 1:
            continue
        actor = _actor(ground, word, home)
        if actor is not None:
            reached = actor.end
            yield actor


def _short_ministries(ground: Ground) -> set[int]:
    """Return where ministries may be called by their field alone: behind a verb of speech, at a sentence's head, behind عن."""
    if not ground.arabic:
        return set()
    heads = {sentence.first for sentence in ground.text.sentences}
    return {
        word
        for word in ground.portfolios
        if word in ground.said or word in heads or ground.words[word - 1] in _PREPOSITIONS
    }


def _actor(ground: Ground, word: int, home: str | None) -> Actor | None:
    """Return the state or organisation that begins at a word."""
    body = read_body(ground, word) or read_short_ministry(ground, word)
    outlet = ground.outlets.get(word)
    if (
        outlet
        and isinstance(outlet.row, Named)
        and not outlet.weak
        and (body is None or outlet.end >= body.end)
    ):
        return Actor(word, outlet.end, "organisation", outlet.row.id, outlet.row.id, outlet.row.country)
    state = ground.states.get(word)
    if body is not None and (state is None or body.end > state.end):
        if body.known:
            return Actor(word, body.end, "organisation", body.known, body.known, body.of)
        fuller = word in ground.bodies and body.end > ground.bodies[word].end and not _is_loose(ground, word)
        if body.kind in _SPEAKING or (fuller and (body.kind in _NAMED or body.of)):
            of = home if body.of == "home" else body.of
            key = f"{body.kind}:{body.portfolio or ''}:{of}"
            if body.kind not in _SPEAKING:
                key = "body:" + " ".join(ground.words[word : body.end])
            return Actor(word, body.end, "organisation", key, None, of if of != "same" else None)
    if state is not None and state.how in {"name", "seat"} and not state.weak:
        if _is_province(ground, word) and "-" in state.code:
            return Actor(word, state.end, "place", state.code, state.code, state.code.split("-")[0])
        return Actor(word, state.end, "country", state.code, None, state.code)
    return None


def _is_province(ground: Ground, word: int) -> bool:
    """Tell whether a region is named as a province, which is a place and does not act: استان بصره, محافظة البصرة."""
    nouns = ground.lexicon.lists.get("province_words", frozenset())
    return any(rest in nouns for _, rest in ground.lexicon.analyses(ground.words[word]))


def _is_loose(ground: Ground, word: int) -> bool:
    """Tell whether a noun that names bodies among other things is followed by a state alone: جامعه ایران, مصلحة المكسيك."""
    opening = ground.bodies[word]
    loose = ground.words[word][len(opening.prefix) :] in ground.lexicon.lists.get("loose_bodies", frozenset())
    return loose and opening.end in ground.states
