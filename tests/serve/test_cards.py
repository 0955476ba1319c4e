"""A card shows a reading with English labels and the words as received."""

from dataclasses import replace

from rasad.document import Document
from rasad.reading import (
    AgreementMention,
    EventMention,
    Mention,
    Participant,
    Plover,
    Position,
    Reading,
    Referent,
    StatementMention,
)
from rasad.serve.cards import card, office_label

TEXT = "آرش نریمان، وزیر خارجه آذرستان گفت: پیمان مرزی را امضا کردیم."


def at(words: str) -> tuple[int, int]:
    """Return where words stand in the text."""
    return TEXT.index(words), TEXT.index(words) + len(words)


def reading() -> Reading:
    """Return a reading made by hand, of invented people."""
    name, office, said, treaty = map(
        at, ("آرش نریمان", "وزیر خارجه آذرستان", "پیمان مرزی را امضا کردیم", "پیمان مرزی")
    )
    return Reading(
        document=Document(source="ours.txt", text=TEXT),
        language="fa",
        rules="test",
        title="پیمان مرزی",
        referents=(
            Referent(
                id="p1",
                kind="person",
                names={"fa": "آرش نریمان"},
                mentions=(Mention(start=name[0], end=name[1], form="name"),),
                positions=(Position(office="foreign_minister", of="AZ", start=office[0], end=office[1]),),
            ),
        ),
        statements=(
            StatementMention(
                id="s1",
                start=said[0],
                end=said[1],
                mode="colon",
                speakers=("p1",),
                basis="name",
                addressees=("AZ",),
                via="o1",
            ),
            StatementMention(
                id="s2", start=said[0], end=said[1] + 1, mode="indirect", speakers=(), cue_span=at("گفت")
            ),
        ),
        events=(
            EventMention(
                id="e1",
                kind="signing",
                plover=Plover(type="SUPPORT"),
                realis="planned",
                participants=(Participant(referent="p1", role="signatory"),),
                spans=(treaty,),
            ),
        ),
        agreements=(
            AgreementMention(id="a1", kind="treaty", parties=("AZ", "TR"), status="signed", spans=(treaty,)),
        ),
    )


def test_everything_stands_with_its_words() -> None:
    lines = card(reading()).split("\n")
    assert lines[0].endswith("ours.txt\x1b[0m")
    assert lines[1] == "  Persian · day of publication not told"
    assert "      foreign minister (AZ): \u2068وزیر خارجه آذرستان\u2069" in lines
    assert lines[lines.index("    colon, by name") - 1] == "  \u2068آرش نریمان\u2069 to AZ via o1"
    assert "      \u2067پیمان مرزی را امضا کردیم\u2069" in lines
    assert lines[lines.index("  speaker not named") + 1] == "    \u2068گفت\u2069 (indirect)"
    says = "as \u2068آرش نریمان\u2069 says"
    assert f"  signing, planned, {says}, day not told: \u2068آرش نریمان\u2069 (signatory)" in lines
    assert "  treaty, signed: AZ and TR" in lines


def test_a_former_office_says_so() -> None:
    assert office_label("head_of_government", "IQ", former=True) == "former head of government (IQ)"


def test_an_office_without_a_name_is_a_line_where_it_takes_part_in_an_event() -> None:
    start, end = at("وزیر خارجه آذرستان")
    role = Mention(start=start, end=end, form="role")
    office = Position(office="foreign_minister", of="AZ", start=start, end=end)
    nobody = Referent(id="p2", kind="person", names={}, mentions=(role,), positions=(office,))
    line = "\u2068وزیر خارجه آذرستان\u2069\n      foreign"
    told = replace(reading(), referents=(*reading().referents, nobody))
    said = replace(told.statements[1], speakers=("p2",))
    assert line not in card(replace(told, statements=(said,)))
    signed = replace(told.events[0], participants=(Participant(referent="p2", role="signatory"),))
    assert line in card(replace(told, events=(signed,)))


def test_who_goes_on_speaking_is_named_once() -> None:
    first = reading().statements[0]
    lines = card(replace(reading(), statements=(first, first))).split("\n")
    assert lines.count("  \u2068آرش نریمان\u2069 to AZ via o1") == 1
    assert lines.count("    colon, by name") == 2


def test_a_retreat_from_office_is_called_a_resignation() -> None:
    made = reading()
    event = replace(made.events[0], kind="retreat", plover=Plover(type="RETREAT", mode="resign"))
    assert "  resignation, " in card(replace(made, events=(event,)))


def test_a_speaker_who_is_not_named_is_called_as_the_report_does() -> None:
    told = replace(reading().statements[1], speaker_span=at("وزیر خارجه"))
    lines = card(replace(reading(), statements=(told,))).split("\n")
    assert "  speaker not named: \u2068وزیر خارجه\u2069" in lines
