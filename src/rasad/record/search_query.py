"""Understand what is asked for: words, "phrases", beginnings*, OR between two, - before what is to be left out."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeAlias

from rasad.errors import QueryError
from rasad.record.search_words import ARABIC, PROCLITICS, without_article, words_of

OTHER: Final = "other"
LANGUAGES: Final = (ARABIC, OTHER)
"""How words are cut: as Arabic, or as all else."""
_MOST: Final = 24
"""So many words and phrases may be asked for at once."""
_QUOTED: Final = re.compile(r"(-?)(?:\"([^\"]*)(\"?)|«([^»]*)(»?)|“([^”]*)(”?)|([^\s\"«“]+))")
_OR: Final = frozenset(("OR", "|"))
_SHORTEST_WITH_PROCLITIC: Final = 3

Spellings: TypeAlias = Callable[[str], Sequence[str]]
"""Give other spellings, in any script, of a name that a word may be."""


class Form(NamedTuple):
    """Give words that stand one behind the other, as they are searched; the last may be the beginning of a word."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Give one word, phrase or beginning as asked for, with the forms that stand for it in each kind of language."""

    asked: str
    forms: Mapping[str, tuple[Form, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """Give terms of which one has to be there, or, `unwanted`, none may be."""

    terms: tuple[Term, ...]
    unwanted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """Give what is asked for: each of the clauses has to hold."""

    asked: str
    clauses: tuple[Clause, ...]

    @property
    def wanted(self) -> tuple[Term, ...]:
        """Return the terms that may be found."""
        return tuple(term for clause in self.clauses if not clause.unwanted for term in clause.terms)


class _Part(NamedTuple):
    """Give a piece of the question as written."""

    asked: str
    unwanted: bool
    quoted: bool


def parse_query(asked: str, spellings: Spellings | None = None) -> Query:
    """Return the query that words ask for; QueryError where they ask for nothing, or cannot be understood.

    All have to be there, in any order, if nothing else is said. `spellings` gives other spellings of names.
    """
    groups: list[list[_Part]] = []
    awaiting = False
    for part in _joined(list(_parts(asked))):
        if not part.quoted and part.asked in _OR:
            if not groups or awaiting:
                raise QueryError(f"OR stands between two words, and here one is missing: {asked}")
            awaiting = True
        elif awaiting:
            groups[-1].append(part)
            awaiting = False
        else:
            groups.append([part])
    if awaiting:
        raise QueryError(f"OR stands between two words, and here one is missing: {asked}")
    clauses = [clause for group in groups if (clause := _clause(group, spellings, asked))]
    if not clauses:
        raise QueryError(f"no word is asked for in {asked!r}: write one at least")
    if all(clause.unwanted for clause in clauses):
        raise QueryError(f"{asked} says what to leave out alone: say what to find, too")
    if sum(len(clause.terms) for clause in clauses) > _MOST:
        raise QueryError(f"more than {_MOST} words are asked for: leave some out")
    return Query(asked=asked, clauses=tuple(clauses))


def _parts(asked: str) -> Iterator[_Part]:
    """Yield what stands between spaces or in quotation marks."""
    for found in _QUOTED.finditer(asked):
        minus, straight, closing, guillemets, closed, curly, ended, word = found.groups()
        if word is not None:
            yield _Part(word, bool(minus), quoted=False)
            continue
        if not (closing or closed or ended):
            raise QueryError(f"a quotation mark is not closed: {asked}")
        yield _Part(straight or guillemets or curly or "", bool(minus), quoted=True)


def _joined(parts: Sequence[_Part]) -> list[_Part]:
    """Put together what Persian writes as one word: می رود, کشور های."""
    found: list[_Part] = []
    for part in parts:
        last = found[-1] if found else None
        plain = last and not (last.quoted or part.quoted or part.unwanted or {last.asked, part.asked} & _OR)
        if last and plain and _are_one(last.asked, part.asked):
            found[-1] = last._replace(asked=f"{last.asked} {part.asked}")
        else:
            found.append(part)
    return found


def _are_one(one: str, other: str) -> bool:
    """Tell whether two pieces that each have words make one word together."""
    apart = [words_of(piece, OTHER) for piece in (one, other, f"{one} {other}")]
    return all(apart) and len(apart[2]) == 1


def _clause(parts: Sequence[_Part], spellings: Spellings | None, asked: str) -> Clause | None:
    """Return the clause of parts joined by OR; None where they hold no word (a dash, a comma)."""
    if len(parts) > 1 and any(part.unwanted for part in parts):
        raise QueryError(f"- leaves out, OR leaves a choice: one word cannot have both in {asked}")
    terms = tuple(term for part in parts if (term := _term(part, spellings)))
    return Clause(terms=terms, unwanted=parts[0].unwanted) if terms else None


def _term(part: _Part, spellings: Spellings | None) -> Term | None:
    prefix = not part.quoted and part.asked.endswith("*")
    written = part.asked.rstrip("*")
    if not part.quoted and "*" in written:
        raise QueryError(f"* stands at the end of a word, as in {written.replace('*', '')}*: {part.asked}")
    names = spellings(written) if spellings and not (prefix or part.quoted) else ()
    forms = {language: _forms([written, *names], language, prefix=prefix) for language in LANGUAGES}
    if not any(forms.values()):
        if prefix:
            raise QueryError("* needs a letter before it")
        return None
    shown = f"“{written}”" if part.quoted else part.asked
    return Term(asked=shown, forms=forms)


def _forms(spelled: Sequence[str], language: str, *, prefix: bool) -> tuple[Form, ...]:
    """Return the forms of spellings in reports of a language, each once."""
    forms: dict[Form, None] = {}
    for spelling in spelled:
        words = tuple(words_of(spelling, language))
        if not words:
            continue
        forms[Form(words, prefix)] = None
        if language == ARABIC:
            begins = {words[0], without_article(next(iter(words_of(spelling, OTHER))))}
            forms.update(
                {
                    Form((letter + begin, *words[1:]), prefix): None
                    for begin in sorted(begins)
                    for letter in PROCLITICS
                    if len(begin) >= _SHORTEST_WITH_PROCLITIC and not begin.isascii()
                }
            )
    return tuple(forms)


def holds(term: Term, words: Sequence[str], language: str) -> Iterator[tuple[int, int]]:
    """Yield where a term stands among words: the numbers of its first word and of the one behind its last."""
    firsts: dict[str, list[Form]] = {}
    prefixes: list[Form] = []
    for form in term.forms[kind_of(language)]:
        if form.prefix and len(form.words) == 1:
            prefixes.append(form)
        else:
            firsts.setdefault(form.words[0], []).append(form)
    for number, word in enumerate(words):
        forms = [*firsts.get(word, ()), *(form for form in prefixes if word.startswith(form.words[0]))]
        for form in forms:
            end = number + len(form.words)
            if _stands(form, words[number:end]):
                yield number, end
                break


def _stands(form: Form, words: Sequence[str]) -> bool:
    if len(words) < len(form.words):
        return False
    *before, last = zip(form.words, words, strict=True)
    return all(one == other for one, other in before) and (
        last[1].startswith(last[0]) if form.prefix else last[0] == last[1]
    )


def kind_of(language: str) -> str:
    """Return how the words of a language are cut."""
    return ARABIC if language == ARABIC else OTHER
