"""Who summons an envoy takes part in the summons."""

import pytest

from rasad.document import Document
from rasad.pipeline import Reader


@pytest.mark.parametrize(
    "words",
    [
        "استدعت النرويج السفير الكيني كريم الساعدي أمس.",
        "قالت الوكالة إن النرويج استدعت السفير الكيني كريم الساعدي.",
        "أعلنت النرويج أنها استدعت السفير الكيني كريم الساعدي.",
        "أعلنت النرويج استدعاء السفير الكيني كريم الساعدي.",
        "واستدعت الخارجية النرويجية السفير الكيني كريم الساعدي.",
        "جاء ذلك بعد استدعاء النرويج السفير الكيني كريم الساعدي.",
    ],
)
def test_the_state_that_summons_an_envoy_is_told(words: str) -> None:
    reading = Reader.load().read(Document(source="a", text=words))
    (event,) = [each for each in reading.events if each.kind == "summons"]
    names = {referent.id: referent.country for referent in reading.referents}
    roles = {each.role: names[each.referent] for each in event.participants}
    assert roles["actor"] == "NO"
    assert len(roles) == 2


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("سفیر نروژ به وزارت خارجه کنیا احضار شد.", "KE"),
        ("کنیا سفیر نروژ را احضار کرد.", "KE"),
        ("کنیا سفیر نروژ را احضار و به او اعتراض کرد.", "KE"),
        ("وزارت خارجه کنیا سفیر نروژ را فراخواند.", "KE"),
        ("وزارت خارجه کنیا سفیر نروژ را احضار کرد.", "KE"),
        ("سفیر نروژ به وزارت خارجه کنیا فراخوانده شده است.", "KE"),
        ("سفیر و کاردار نروژ به وزارت خارجه کنیا فراخوانده شدند.", "KE"),
    ],
)
def test_the_ministry_that_a_persian_envoy_is_summoned_to_is_told(words: str, who: str) -> None:
    reading = Reader.load().read(Document(source="a", text=words))
    (event,) = [each for each in reading.events if each.kind == "summons"]
    names = {referent.id: referent.country for referent in reading.referents}
    roles = {each.role: names[each.referent] for each in event.participants}
    assert roles["actor"] == who
    assert len(roles) == 2


def test_the_ministry_that_tells_of_its_own_deed_summons() -> None:
    words = "وزارت خارجه کنیا اعلام کرد که سفیر نروژ را احضار کرده است."
    reading = Reader.load().read(Document(source="a", text=words))
    (event,) = [each for each in reading.events if each.kind == "summons"]
    names = {referent.id: referent.country for referent in reading.referents}
    roles = {each.role: names[each.referent] for each in event.participants}
    assert roles["actor"] == "KE"
    assert len(roles) == 2


def test_the_official_who_summons_an_envoy_to_his_ministry_is_told_beside_it() -> None:
    words = "سفیر نروژ از سوی نادر سهرابی معاون وزیر خارجه کنیا به وزارت خارجه کنیا احضار شد."
    reading = Reader.load().read(Document(source="a", text=words))
    (event,) = [each for each in reading.events if each.kind == "summons"]
    kinds = {referent.id: referent.kind for referent in reading.referents}
    assert sorted((each.role, kinds[each.referent]) for each in event.participants) == [
        ("actor", "organisation"),
        ("actor", "person"),
        ("recipient", "person"),
    ]


def test_a_ministry_whose_state_is_unsaid_is_the_one_whose_state_is_told() -> None:
    words = (
        "احضار کاردار نروژ به وزارت خارجه کنیا\n\n"
        "کاردار نروژ در شهر به وزارت امور خارجه احضار شد. او اعتراض را شنید."
    )
    reading = Reader.load().read(Document(source="a", text=words))
    (event,) = [each for each in reading.events if each.kind == "summons"]
    names = {referent.id: referent.country for referent in reading.referents}
    assert [names[each.referent] for each in event.participants if each.role == "actor"] == ["KE"]


def test_the_embassy_that_was_attacked_does_not_summon() -> None:
    words = "پس از حمله به سفارت نروژ در شهر، کاردار کنیا به وزارت خارجه نروژ احضار شد."
    reading = Reader.load().read(Document(source="a", text=words))
    (event,) = [each for each in reading.events if each.kind == "summons"]
    called = {each.id: words[each.mentions[0].start : each.mentions[0].end] for each in reading.referents}
    acting = [called[each.referent] for each in event.participants if each.role == "actor"]
    assert acting == ["وزارت خارجه نروژ"]


def test_the_official_whom_the_text_tells_is_added_to_the_summons_of_the_heading() -> None:
    words = (
        "احضار کاردار نروژ به وزارت خارجه کنیا\n\n"
        "کاردار نروژ از سوی معاون وزیر خارجه کنیا به وزارت خارجه کنیا احضار شد. او اعتراض را شنید."
    )
    reading = Reader.load().read(Document(source="a", text=words))
    (event,) = [each for each in reading.events if each.kind == "summons"]
    assert sorted(each.role for each in event.participants) == ["actor", "actor", "recipient"]
