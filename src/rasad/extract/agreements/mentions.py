"""Instruments as a reading has them."""

from collections.abc import Mapping, Sequence

from rasad.extract.events.found import AgreementFound
from rasad.extract.events.named_states import BODY
from rasad.extract.events.topics import NO_TOPICS, Topics
from rasad.reading import AgreementMention
from rasad.text import Span, Text

_SUBJECT = 7  # words after an instrument in which its subject may stand
_PHRASE_ENDS = frozenset(".،,؛;:؟!")


def _party(party: str, referents: Mapping[int, str]) -> str:
    """Return a party as a reading has it: a state's code, or the referent's id of a body."""
    return referents.get(int(party[1:]), party) if party.startswith(BODY) else party


def _phrase(text: Text, span: Span) -> Span:
    """Return the words of an instrument with what follows at once: مذكرة تفاهم تتعلق بضبط الحدود المشتركة."""
    first, end = span
    limit = min(text.sentences[text.sentence_of[first]].end, end + _SUBJECT)
    while end < limit and text.words[end] not in _PHRASE_ENDS and not text.words[end].startswith("وال"):
        end += 1  # الاتفاق الأمني والوضع في غزة: a written-on و begins something else
    return first, end


def agreement_mentions(
    text: Text, agreements: Sequence[AgreementFound], referents: Mapping[int, str], topics: Topics = NO_TOPICS
) -> tuple[AgreementMention, ...]:
    """Return instruments as a reading has them: offsets for words, ids a1, a2, ..."""
    return tuple(
        AgreementMention(
            id=f"a{number}",
            kind=found.kind,
            parties=tuple(_party(party, referents) for party in found.parties),
            status=found.status,
            spans=tuple(text.span(*span) for span in found.spans),
            title=text.evidence(*found.title) if found.title else None,
            topics=topics.within(*(_phrase(text, span) for span in found.spans)),
        )
        for number, found in enumerate(agreements, 1)
    )
