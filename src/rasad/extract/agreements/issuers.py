"""Who issues an Arabic joint statement: the states that say something in it, the two sides of the talks that it comes from."""

from collections.abc import Iterator

from rasad.extract.events.named_states import BODY, States
from rasad.extract.events.setting import Setting
from rasad.vocabulary.lexicon import Match
from rasad.vocabulary.schema import Instrument

_OPENING = 10  # words of a sentence in which its subject begins: وكانت الولايات المتحدة وبريطانيا دعت
_GAP = 7  # words between two of those who issue it: وزير الخارجية البريطاني فلان، والفرنسي فلان
_NEAR = 8  # words between a joint statement and those who speak in it: في بيان مشترك، قالت مصر والأردن
_PAIR = 2
_APART = frozenset("in to from with other during that for by patron host between".split())
_STOPS = frozenset([*'.:؛؟!«"('])
_BOTH = frozenset({"both", "pair"})


def issuers(
    setting: Setting, match: Match, states: States, *, beside: tuple[str, ...], last: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the states that issue a joint statement: قالت مصر والأردن في بيان مشترك; قال الجانبان.

    Two bodies of one state issue such statements too (قالت الشرطة والنيابة في بيان مشترك). Whom it has `beside` it must be
    one of them: بيان مشترك للاتحاد الأوروبي is not of those who block it.
    """
    if not isinstance(match.row, Instrument) or match.row.kind != "communique":
        return ()
    found = _issuing(setting, match, states, last)
    return found if set(beside) <= set(found) else ()


def _issuing(setting: Setting, match: Match, states: States, last: tuple[str, ...]) -> tuple[str, ...]:
    """Return the states that speak in the sentence of a joint statement."""
    sentence = setting.sentence(match.first)
    before = _listed(setting, range(sentence.first, match.first), states)
    if before:
        return before
    after = _listed(setting, range(match.end, min(sentence.end, match.end + _NEAR + _GAP)), states)
    if after:
        return after
    around = (*range(sentence.first, match.first), *range(match.end, min(sentence.end, match.end + _NEAR)))
    both = next((word for word in around if setting.meaning(word) in _BOTH), None)
    if both is not None:
        return last or _two_told(setting, both, states)
    return ()


def _two_told(setting: Setting, word: int, states: States) -> tuple[str, ...]:
    """Return whom `الجانبان` means: the two states of its sentence up to it or of the one before, else the two of the report."""
    here = setting.text.sentence_of[word]
    for sentence in setting.text.sentences[max(0, here - 1) : here + 1][::-1]:
        named = [states.at[n][1] for n in range(sentence.first, min(sentence.end, word)) if n in states.at]
        found = tuple(dict.fromkeys(named))
        if len(found) == _PAIR:
            return found
    return states.pair if states.clear else ()


def _listed(setting: Setting, words: range, states: States) -> tuple[str, ...]:
    """Return the states of the first list of two and more that speak, as its subject, near the first of some words."""
    first: list[str] = []
    end = words.start
    for word in _named(setting, words, states):
        code = states.at[word][1]
        if first and _goes_on(setting, end, word):
            first.append(code)
        elif len(set(first)) >= _PAIR:
            break
        elif word - words.start > _OPENING or _is_under(setting, word):
            first = []
        else:
            first = [code]
        end = states.at[word][0]
    found = tuple(dict.fromkeys(first))
    return found if len(found) >= _PAIR and not all(code.startswith(BODY) for code in found) else ()


def _named(setting: Setting, words: range, states: States) -> Iterator[int]:
    """Yield where states are named, up to where other words of speech begin."""
    for word in words:
        if setting.text.words[word] in _STOPS:
            return
        if word in states.at:
            yield word


def _goes_on(setting: Setting, end: int, word: int) -> bool:
    """Tell whether a state goes on with a list: بريطانيا وفرنسا, البريطاني بوريس جونسون، والفرنسي."""
    between = range(end, word)
    if len(between) > _GAP or any(setting.meaning(n) in _APART for n in between):
        return False
    return any(setting.is_joined(n) or setting.meaning(n) == "and" for n in range(end, word + 1))


def _is_under(setting: Setting, word: int) -> bool:
    """Tell whether a state stands under a preposition, so that it does not speak: لإيران, مع إيران."""
    return setting.meaning(word - 1) in _APART - {"between"} or setting.is_under_clitic(word)
