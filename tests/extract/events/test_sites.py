"""Events happen at places: cities, provinces, crossings, airports and palaces, each with all words that name it."""

import pytest

from rasad.document import Document
from rasad.pipeline import Reader
from rasad.reading import Reading

READER = Reader.load()


def read(words: str) -> Reading:
    return READER.read(Document(source="ours.txt", text=words))


@pytest.mark.parametrize(
    ("words", "place", "country"),
    [
        (
            "سعید رستگار وزیر خارجه ایران در کاخ سعدآباد با کریم الساعدی وزیر خارجه عراق دیدار کرد.",
            "place-saadabad",
            "IR",
        ),
        (
            "سعید رستگار وزیر خارجه ایران در گذرگاه مرزی شلمچه با کریم الساعدی وزیر خارجه عراق دیدار کرد.",
            "place-shalamcheh",
            "IR",
        ),
        (
            "سعید رستگار وزیر خارجه ایران در استان بصره با کریم الساعدی وزیر خارجه عراق دیدار کرد.",
            "place-IQ-BA",
            "IQ",
        ),
        (
            "التقى وزير الخارجية العراقي كريم الساعدي وزير الخارجية الإيراني سعيد رستكار في مطار بغداد الدولي.",
            "place-baghdad_airport",
            "IQ",
        ),
        (
            "استقبل الرئيس اللبناني فريد الحسني في قصر بعبدا وزير الخارجية الإيراني سعيد رستكار.",
            "place-baabda",
            "LB",
        ),
        (
            "التقى وزير الخارجية العراقي كريم الساعدي وزير الخارجية الإيراني سعيد رستكار في مدينة النجف.",
            "place-najaf",
            "IQ",
        ),
    ],
)
def test_an_event_has_its_place_with_the_state_it_lies_in(words: str, place: str, country: str) -> None:
    reading = read(words)
    assert [event.place for event in reading.events] == [place]
    assert [(each.kind, each.country) for each in reading.referents if each.id == place] == [
        ("place", country)
    ]


def test_a_place_has_all_words_that_name_it_as_one() -> None:
    words = (
        "سعید رستگار وزیر خارجه ایران در گذرگاه مرزی شلمچه با کریم الساعدی وزیر خارجه عراق دیدار کرد. "
        "مرز شلمچه شلوغ است. استاندار بصره هم آمد."
    )
    place = next(each for each in read(words).referents if each.id == "place-shalamcheh")
    assert [words[mention.start : mention.end] for mention in place.mentions] == ["شلمچه", "مرز شلمچه"]


def test_a_city_in_an_office_is_no_mention_of_the_place() -> None:
    words = "سعید رستگار وزیر خارجه ایران در بصره با کریم الساعدی وزیر خارجه عراق دیدار کرد. استاندار بصره هم آمد."
    place = next(each for each in read(words).referents if each.id == "place-basra")
    assert len(place.mentions) == 1
