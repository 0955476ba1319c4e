"""Who talks to the one person named in a Persian report is told though nobody names him."""

import pytest
from tests.extract.events.test_events import TWO, told

from rasad.document import Document
from rasad.pipeline import Reader

CAST = TWO | {"x": ["~نروژ"], "y": ["~کنیا"], "z": ["~لائوس"]}


def people(words: str) -> list[list[str]]:
    """Return who takes part in each event of a text."""
    cast = {key: names for key, names in CAST.items() if names[0].strip("~") in words}
    return [who for _, _, who in told(words, "fa", cast)]


@pytest.mark.parametrize(
    "words",
    [
        "سعید رستگار با مقامات نروژ دیدار کرد.",
        "سعید رستگار در ملاقات با برخی مقامات ارشد نروژ درباره نفت مذاکره کرد.",
        "سعید رستگار پس از این پیام با نروژ تماس گرفت.",
        "سعید رستگار تاکنون در چندین مذاکره محرمانه با نروژ حضور داشته است.",
        "سعید رستگار با هیئت پارلمانی نروژ دیدار کرد.",
        "هیئت نروژ با سعید رستگار دیدار کرد.",
    ],
)
def test_the_state_of_those_without_a_name_talks_to_the_one_named(words: str) -> None:
    assert people(words) == [["a", "x"]]


def test_all_states_of_a_row_take_part() -> None:
    words = "سعید رستگار قرار است با رهبرانی از نروژ و کنیا دیدار و گفت‌وگو داشته باشد."
    assert people(words) == [["a", "x", "y"]]


def test_commas_join_states_where_a_conjunction_ends_their_list() -> None:
    assert people("سعید رستگار با رهبران نروژ، کنیا و لائوس دیدار کرد.") == [["a", "x", "y", "z"]]


def test_a_pronoun_is_the_other_person_of_the_sentence() -> None:
    words = "سعید رستگار درباره گفت‌وگوی تلفنی کریم الساعدی با وی سخن گفت."
    assert people(words) == [["a", "b"]]


def test_an_unnamed_crowd_is_no_state() -> None:
    assert people("سعید رستگار با مردم نروژ دیدار کرد.") == []


@pytest.mark.parametrize(
    "words",
    [
        "اگر سعید رستگار توافق را رد کند نروژ و کنیا که پای توافق‌نامه را امضا کردند، واکنش نشان می‌دهند.",
        "سعید رستگار توافق را رد می‌کند و نروژ و کنیا که پای توافق‌نامه را امضا کردند، خشمگین‌اند.",
    ],
)
def test_the_states_of_a_relative_clause_sign_and_not_who_stands_before_them(words: str) -> None:
    assert people(words) == [["x", "y"]]


def test_the_adjective_of_a_state_tells_whose_officials_are_met() -> None:
    words = "سعید رستگار، وزیر خارجه کنیا با برخی مقامات ارشد نروژی دیدار کرد."
    reading = Reader.load().read(Document(source="a", text=words))
    (event,) = reading.events
    states = {referent.id: referent.country for referent in reading.referents}
    assert [(each.role, states[each.referent]) for each in event.participants][-1] == ("recipient", "NO")


@pytest.mark.parametrize(
    "words",
    ["سعید رستگار با رستم دیدار کرد.", "سعید رستگار با یک مقام بلندپایه دیدار کرد."],
)
def test_talks_with_one_in_particular_whom_nothing_tells_are_not_told_by_half(words: str) -> None:
    assert people(words) == []


def test_a_list_goes_on_over_titles() -> None:
    words = (
        "کریم الساعدی امروز با حضرات آیات عظام سید سعید رستگار، سید نادر کمالی و سید بهمن شاکری دیدار کرد."
    )
    cast = TWO | {"x": ["نادر کمالی"], "y": ["بهمن شاکری"]}
    assert told(words, "fa", cast) == [("meeting", "asserted", ["a", "b", "x", "y"])]


def test_whose_words_at_a_meeting_are_spoken_of_met_there() -> None:
    words = "سعید رستگار با اشاره به بیانات کریم الساعدی در دیدار با مقامات نروژ گفت."
    assert people(words) == [["b", "x"]]


def test_what_stands_in_a_quotation_has_no_subject_before_it() -> None:
    words = "سعید رستگار مقاله‌ای با عنوان «اصلاح توافق در آستانه مذاکره با نروژ کاری است ناپسند» منتشر کرد."
    assert people(words) == []


def test_only_the_last_phrase_of_asking_tells_who_is_asked() -> None:
    words = "کنیا ضمن اعلام حمایت از دولت نروژ، از جامعه جهانی درخواست کرد کمک بفرستد."
    assert people(words) == []
