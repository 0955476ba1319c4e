"""Write the events of a report as its reading has them: offsets for words, referents for figures."""

from collections.abc import Mapping, Sequence

from rasad.extract.events.found import AgreementFound, EventFound
from rasad.extract.events.occasions import agreement_of
from rasad.extract.events.plover import code_event
from rasad.extract.events.sites import site_id
from rasad.extract.events.topics import NO_TOPICS, Topics
from rasad.reading import EventMention, Participant
from rasad.text import Text


def event_mentions(
    text: Text,
    events: Sequence[EventFound],
    referents: Mapping[int, str],
    *,
    topics: Topics = NO_TOPICS,
    agreements: Sequence[AgreementFound] = (),
) -> tuple[EventMention, ...]:
    """Return events as a reading has them: offsets for words, referent ids for figures, ids e1, e2, ..."""
    made: list[EventMention] = []
    for number, event in enumerate(events, 1):
        people = [
            Participant(referent=referents[figure], role=role)
            for figure, role in event.people
            if figure in referents
        ]
        concerned = agreement_of(text, event, agreements)
        sentence = text.sentences[text.sentence_of[event.spans[0][0]]]
        about = topics.within((sentence.first, sentence.end))
        made.append(
            EventMention(
                id=f"e{number}",
                kind=event.kind,
                plover=code_event(event.kind, event.realis, event.mode, topics.contexts_of(about)),
                realis=event.realis,
                participants=tuple(people),
                spans=tuple(text.span(*span) for span in event.spans),
                date=event.date.when if event.date else None,
                date_basis=event.date_basis,
                place=_place(event, referents),
                agreement=None if concerned is None else f"a{concerned + 1}",
                topics=about,
            )
        )
    return tuple(made)


def _place(event: EventFound, referents: Mapping[int, str]) -> str | None:
    """Return the referent of the place of an event: a city by its name, else a state of the cast."""
    if event.site is not None:
        return site_id(event.site)
    return referents.get(event.place) if event.place is not None else None
