"""Link a reading to the record: give all that it tells of an id, and say by which judgements."""

from rasad.judgement import Decided, Linking
from rasad.link.candidates import Known
from rasad.link.desk import Desk
from rasad.link.pair import link_agreements, link_events
from rasad.link.recognise import link_referents
from rasad.link.terms import NOTHING_LISTED, Plain, report_day
from rasad.reading import Reading


def link(
    reading: Reading,
    known: Known,
    *,
    decided: Decided | None = None,
    given: frozenset[str] = frozenset(),
    plain: Plain = NOTHING_LISTED,
) -> Linking:
    """Return the record's id of every referent, event and agreement of a reading, with the judgements.

    `known` answers what the record has; `decided` is what a person judged before, or rules when the
    reading came in; `given` are given names, folded, by which حسن is told from حسین, `plain` words
    of titles, by which بيان بكين is told from others.
    The same reading and the same record always give the same linking.
    """
    desk = Desk(
        reading=reading,
        known=known,
        given=given,
        plain=plain,
        decided=decided or Decided(),
        day=report_day(reading),
        document=reading.document.id,
    )
    link_referents(desk, [each for each in reading.referents if each.kind != "person"])
    link_referents(desk, [each for each in reading.referents if each.kind == "person"])
    link_agreements(desk)
    link_events(desk)
    return desk.linking()
