"""Who bears a well-known family name."""

import pytest
from tests.extract.casts import cast_of, persons


def known(words: str) -> list[tuple[str | None, int]]:
    """Return the vocabulary's id of each person of a text, with the number of names."""
    _, cast = cast_of(words, "ar")
    return [
        (figure.known, sum(place.figure == figure.number for place in cast.placed))
        for figure in cast.figures
        if figure.kind == "person"
    ]


def test_a_namesake_is_not_the_one_who_is_known_by_the_family_name_alone() -> None:
    assert known("وصلت مريم الأعرجي، ثم غادرت الأعرجي.") == [(None, 2)]
    assert known("وصل قاسم الأعرجي، ثم غادر الأعرجي.") == [("qasim_al_araji", 2)]


def test_a_family_name_before_the_namesake_is_of_the_one_known_by_it() -> None:
    assert known("وصل الأعرجي. ووصلت مريم الأعرجي.") == [("qasim_al_araji", 1), (None, 1)]


def test_behind_a_comma_too_the_leader_is_not_his_own_adviser() -> None:
    _, cast = cast_of("حضر جون بولتون، مستشار الأمن القومي للرئيس الأميركي، دونالد ترامب.", "ar")
    offices = {figure.known: [held.office for held in figure.offices] for figure in cast.figures}
    assert offices["john_bolton"] == ["national_security_adviser"]
    assert offices["donald_trump"] == ["head_of_state"]


def test_abu_is_one_name_written_apart_and_together() -> None:
    assert known("قال كاظم أبو زيد إن الطريق مفتوح. وأضاف أبوزيد أن العمل مستمر.") == [(None, 2)]
    assert known("قال كاظم أبوزيد إن الطريق مفتوح. وأضاف أبو زيد أن العمل مستمر.") == [(None, 2)]


def test_a_second_transcription_of_a_foreign_name_is_one_person() -> None:
    words = "وصل القس أندرو لاندغرين. وأضاف القس لوندغرين أنه سعيد."
    assert persons(words, "ar") == [(["أندرو لاندغرين", "لوندغرين"], [])]


def test_the_end_of_a_name_is_the_same_person_but_a_fathers_name_is_not() -> None:
    words = (
        "وصل نزار كاظم النادري. وتحدث كاظم النادري. ووصل الأمير فهد بن سعد آل نادر. ووصل الأمير سعد آل نادر."
    )
    assert [names for names, _ in persons(words, "ar")] == [
        ["نزار كاظم النادري", "كاظم النادري"],
        ["فهد بن سعد آل نادر"],
        ["سعد آل نادر"],
    ]


def test_a_well_known_surname_is_its_bearers_where_a_namesake_is_named_too() -> None:
    assert known("وصل قاسم الأعرجي ومريم الأعرجي. وتحدث الأعرجي.") == [("qasim_al_araji", 2), (None, 1)]


def test_a_first_name_behind_a_title_is_of_the_one_who_has_it() -> None:
    words = "وصلت ميلانيا لاندغرين. وتحدثت السيدة ميلانيا."
    assert [names for names, _ in persons(words, "ar")] == [["ميلانيا لاندغرين", "ميلانيا"]]


def test_a_title_written_onto_a_first_name_makes_no_other_person() -> None:
    told = "حجت‌الاسلام سیدکاظم نادری سخن گفت. سید کاظم نادری افزود: راه باز است."
    assert [names for names, _ in persons(told, "fa")] == [["سیدکاظم نادری", "کاظم نادری"]]


def test_who_is_of_a_house_is_not_called_by_its_name_alone() -> None:
    told = "استقبل السفير كاظم آل دلوان الوزيرة ليلى دلوان. وقالت دلوان إن الطريق مفتوح."
    named = [names for names, _ in persons(told, "ar")]
    assert ["كاظم آل دلوان"] in named
    assert ["ليلى دلوان", "دلوان"] in named


def test_two_surnames_may_be_written_as_one_or_called_by_the_first() -> None:
    words = "محمدامین سازگار نژاد گفت: کار می‌کنیم. سازگارنژاد افزود: می‌سازیم."
    assert [names for names, _ in persons(words, "fa")] == [["محمدامین سازگار نژاد", "سازگارنژاد"]]
    words = "حجت‌الاسلام موحدی کرمانی گفت: کار می‌کنیم. حجت‌الاسلام موحدی افزود: می‌سازیم."
    assert [names for names, _ in persons(words, "fa")] == [["موحدی کرمانی", "موحدی"]]


def test_saints_and_who_made_the_report_are_nobody_in_it() -> None:
    words = "کمال نادری در سالروز امام رضا (ع) و حضرت معصومه گفت: خوب است. انتشار: جلال راد"
    assert [names for names, _ in persons(words, "fa")] == [["کمال نادری"]]


def test_an_unlisted_first_name_before_a_well_known_surname_is_part_of_it() -> None:
    assert [names for names, _ in persons("دیدار وزیر با دونلاد ترامپ انجام شد.", "fa")] == [["دونلاد ترامپ"]]


def test_a_surname_of_two_words_or_with_a_joiner_is_whole_where_it_opens_a_sentence() -> None:
    for name in ("محمود حقی فام", "امیرعلی نیک‌بخش"):
        words = f"{name} امروز در گفت‌وگو با ایسنا گفت: خوب است."
        assert [found for found, _ in persons(words, "fa")] == [[name]]


def test_two_given_names_written_together_are_one() -> None:
    words = "به گزارش ایسنا، محمدرحیم دریایی ظهر امروز گفت: خوب است."
    assert [names for names, _ in persons(words, "fa")] == [["محمدرحیم دریایی"]]


@pytest.mark.parametrize(
    "words",
    [
        "سیدحسن‌دمیرالله: راه باز است. به گزارش ایسنا، سید حسن دمیرالله که در جزیره بود، سخن گفت.",
        "موحدی کرمانی: راه باز است. به گزارش ایسنا، آیت‌الله محمد علی موحدی کرمانی عصر امروز گفت راه باز است.",
        "محمدنبی حسینی‌پور در گفت‌وگو با ایسنا گفت راه باز است. حسنی‌پور افزود: راه بسته نیست.",
        "به پیشنهاد محمدرضا پوردمیری، رئیس فدراسیون آمد. محمد پوردمیری دیروز رفت.",
    ],
)
def test_a_persian_name_joined_or_with_a_letter_wrong_is_one_persons(words: str) -> None:
    assert len(persons(words, "fa")) == 1


def test_a_king_by_his_first_name_is_not_his_son() -> None:
    words = "التقى الوزير ولي العهد محمد بن سلمان. وتحدث الملك سلمان أمس."
    assert [names for names, _ in persons(words, "ar")] == [["محمد بن سلمان"], ["سلمان"]]
