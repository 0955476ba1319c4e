"""What a state and its ministry are told to do is one event."""

from rasad.document import Document
from rasad.pipeline import Reader

READER = Reader.load()


def roles(words: str, kind: str) -> list[list[tuple[str, str]]]:
    """Return who takes part in each event of a kind, by the kind of referent and role."""
    reading = READER.read(Document(source="ours.txt", text=words))
    kinds = {referent.id: referent.kind for referent in reading.referents}
    return [
        [(kinds[each.referent], each.role) for each in event.participants]
        for event in reading.events
        if event.kind == kind
    ]


def test_a_summons_by_a_state_and_by_its_ministry_is_one() -> None:
    words = "النرويج تستدعي السفير الكيني.\n\nاستدعت وزارة الخارجية النرويجية السفير الكيني أمس."
    assert roles(words, "summons") == [[("organisation", "actor"), ("person", "recipient")]]


def test_a_summons_by_two_bodies_of_a_state_is_by_the_first() -> None:
    words = "استدعت وزارة الخارجية النرويجية السفير الكيني.\n\nاستدعت السلطات النرويجية السفير الكيني أمس."
    assert roles(words, "summons") == [[("organisation", "actor"), ("person", "recipient")]]


def test_arrests_of_a_heading_by_a_state_are_those_by_its_army() -> None:
    words = "النرويج تعتقل أربعة صحفيين\n\nاعتقل الجيش النرويجي أربعة صحفيين في المدينة أمس."
    assert roles(words, "coercion") == [[("organisation", "actor")]]


def test_a_summons_is_by_a_state_behind_a_hash() -> None:
    assert roles("واستدعت #أوسلو السفير الكيني في النرويج.", "summons") == [
        [("country", "actor"), ("person", "recipient")]
    ]


def test_a_demand_of_a_heading_is_that_of_the_text() -> None:
    words = (
        "المكسيك تطالب الولايات المتحدة بالمزيد\n\nطالبت الحكومة المكسيكية الولايات المتحدة بتعزيز المراقبة."
    )
    assert roles(words, "request") == [[("organisation", "actor"), ("country", "recipient")]]


def test_who_is_joined_to_a_verb_of_threatening_speaks_next() -> None:
    assert roles("روسيا تهدد وتركيا تحذر.", "threat") == []


def test_all_who_are_threatened_in_a_row_are_told() -> None:
    assert roles("هددت روسيا تركيا وإيران بالرد.", "threat") == [
        [("country", "actor"), ("country", "recipient"), ("country", "recipient")]
    ]


def test_whose_followers_accuse_does_not_accuse_himself() -> None:
    assert roles("مؤيدو روسيا يتهمون تركيا بالأمر.", "accusation") == []


def test_whoever_is_joined_pledges_too() -> None:
    assert roles(
        "وقال الوزير سالم النعيمي ذلك. وقال الوزير كريم الساعدي ذلك. وتعهد النعيمي والساعدي بالمزيد.",
        "pledge",
    ) == [[("person", "actor"), ("person", "actor")]]


def test_what_is_only_supposed_or_asked_about_is_no_deed() -> None:
    assert roles("تتطلب القمة تنازلات كأن يتعهد الرئيس سالم النعيمي بالمزيد.", "pledge") == []
    assert roles("رفض الوزير تأكيد إذا ما كانت روسيا طالبت تركيا بالمزيد.", "request") == []


def test_whom_other_words_name_behind_a_body_is_no_company() -> None:
    words = (
        "قال الرئيس سالم النعيمي إن نتيجة مباحثات المصالحة مع النرويج هي محاولة اغتيال الوزير نزار البدري "
        "والوزير كريم الساعدي."
    )
    assert all(("person", "recipient") not in people for people in roles(words, "meeting"))


def test_envoys_spelt_as_their_land_are_whom_a_state_expels() -> None:
    assert roles("وطردت بريطانيا 23 دبلوماسيا روسيا من لندن.", "expulsion") == [
        [("country", "actor"), ("country", "recipient")]
    ]
