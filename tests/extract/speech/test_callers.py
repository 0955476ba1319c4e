"""Subjects of Persian clauses that nothing divides from their object, and the papers in which words are told to stand."""

from tests.extract.staging import stage

from rasad.extract.speech.statements import find_statements

CAST = {"نریمان": ["آرش نریمان", "نریمان"]}


def called(words: str) -> list[str]:
    """Return the words by which each statement's speaker is called."""
    scene, _ = stage(words, "fa", CAST)
    spans = [speech.speaker.span for speech in find_statements(scene)]
    return [" ".join(scene.text.words[slice(*span)]) if span else "" for span in spans]


def test_a_plural_without_a_sign_of_the_genitive_is_called_by_its_noun_alone() -> None:
    assert called("کارشناسان دو دستگاه تازه را مناسب ارزیابی می‌کنند.") == ["کارشناسان"]


def test_somebody_unnamed_is_called_by_the_noun_behind_the_number() -> None:
    assert called("یک خبرنگار ادعاهای شبکه را تکذیب کرد.") == ["یک خبرنگار"]


def test_people_right_before_a_verb_in_the_plural_are_its_subject() -> None:
    assert called("به گفته این شبکه منتقدان می‌گویند که راه باز است.") == ["منتقدان"]


def test_a_source_behind_a_heading_that_runs_into_it_begins_the_clause() -> None:
    words = "کشف سوخت در شهر به گزارش مهر، سهراب دلوان، سازنده دستگاه با اشاره به بارش گفت: راه باز است."
    assert called(words) == ["سهراب دلوان"]


def test_a_paper_calls_whoever_wrote_it() -> None:
    assert called("در نامه نمایندگان شهر آمده است که راه باز است.") == ["نامه نمایندگان شهر"]


def test_another_of_many_is_called_with_them() -> None:
    assert called("یکی دیگر از کشاورزان نیز گفت: راه باز است.") == ["یکی دیگر از کشاورزان"]


def test_some_right_before_a_verb_are_called_so() -> None:
    assert called("به همین دلیل است که برخی معتقدند راه باز است.") == ["برخی"]


def test_a_noun_that_ends_in_the_sign_of_the_genitive_keeps_what_it_is_of() -> None:
    assert called("انجمن سینمای انقلاب حضور مردم را ناامیدکننده ارزیابی کرد.") == ["انجمن سینمای انقلاب"]


def test_a_medium_before_a_dash_is_a_dateline() -> None:
    for dash in "-_–":
        assert called(f"خبرگزاری راه {dash} یک استاد دانشگاه گفت: راه باز است.") == ["یک استاد دانشگاه"]


def test_a_press_office_is_called_with_both_things_that_its_body_is_for() -> None:
    words = "روابط عمومی آموزش و پرورش استان از برگزاری جلسه خبر داد."
    assert called(words) == ["روابط عمومی اموزش و پرورش استان"]


def test_a_name_of_common_words_before_what_its_bearer_is_speaks() -> None:
    words = "شفیع الله بیدار سخنگوی کمیسیون آب در این رابطه اظهار داشت: راه باز است."
    assert called(words) == ["شفیع الله بیدار سخنگوی کمیسیون اب"]
