"""Subjects of Persian clauses whom the cast does not know: nobody else's words are taken for theirs."""

from tests.extract.staging import stage

from rasad.extract.speech.statements import find_statements

# Invented people of invented states: no words are put into a real mouth.
CAST = {"نریمان": ["آرش نریمان", "نریمان"], "وزیر": ["*نخست‌وزیر آذرستان"]}
FIRST = "آرش نریمان گفت: راه باز است. "


def last(words: str) -> list[str]:
    """Return the speakers of the last statement."""
    scene, names = stage(FIRST + words, "fa", CAST)
    return [names[n] for n in find_statements(scene)[-1].speaker.figures]


def test_words_before_an_office_are_whose_it_is_and_who_spoke_before_does_not_go_on() -> None:
    assert last("از سوی دیگر شاهورد پیلوری نخست‌وزیر آذرستان روز شنبه اعلام کرد سفر لغو شده است.") == ["وزیر"]


def test_common_words_before_an_office_are_somebody_unknown() -> None:
    assert last("در پایان همه اعضای خانواده نخست‌وزیر آذرستان گفت: کار تمام شد.") == []


def test_an_office_under_a_preposition_is_no_subject() -> None:
    words = "در ادامه از زحمات و حمایت‌های نخست‌وزیر آذرستان تقدیر کرد."
    assert last(words) == ["نریمان"]


def test_one_word_before_a_name_is_its_first() -> None:
    scene, names = stage(
        "به گزارش مهرنا؛ مقصود دلیر پیلتن، تصریح کرد: راه باز است.", "fa", {"پیلتن": ["دلیر پیلتن"]}
    )
    assert [names[n] for n in find_statements(scene)[0].speaker.figures] == ["پیلتن"]


def test_a_name_in_marks_before_a_calling_is_somebody_unknown() -> None:
    assert last("پیش از این «شاهورد پیلوری» دبیر انجمن راه اعلام کرد کار تمام شد.") == []


def test_behind_a_pronoun_under_a_preposition_an_office_is_the_subject() -> None:
    assert last("پیش از آن نخست‌وزیر آذرستان اعلام کرده بود که سفر لغو شده است.") == ["وزیر"]


def test_a_medium_that_quotes_somebody_carries_his_words() -> None:
    cast = {"بامداد": ["+بامداد نو"], "وزیر": ["*نخست‌وزیر آذرستان"]}
    scene, names = stage(
        "رسانه محلی «بامداد نو» به نقل از نخست‌وزیر آذرستان گزارش داد که راه باز است.", "fa", cast
    )
    assert [names[n] for n in find_statements(scene)[0].speaker.figures] == ["وزیر"]


def test_the_site_of_a_ministry_speaks_for_it_behind_asides() -> None:
    cast = {"وزارت": ["+وزارت راه"]}
    scene, names = stage("در پی پرسش خبرنگاران، پایگاه خبری وزارت راه، اعلام کرد: راه باز است.", "fa", cast)
    assert [names[n] for n in find_statements(scene)[0].speaker.figures] == ["وزارت"]


def test_a_plural_behind_one_body_is_not_that_body() -> None:
    cast = {"وزارت": ["+وزارت راه"]}
    scene, _ = stage(
        "وزارت راه خبر داد که راه باز است. به گفته این نهاد منتقدان می‌گویند راه بسته است.", "fa", cast
    )
    assert find_statements(scene)[1].speakers == ()
