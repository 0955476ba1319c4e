"""Persian verbs of speech that tell of a deed, and of nobody who spoke."""

from tests.extract.staging import stage

from rasad.extract.speech.statements import find_statements

# Invented people: no words are put into a real mouth.
CAST = {"نریمان": ["آرش نریمان", "نریمان"], "دلیر": ["کاوه دلیر"]}


def count(words: str) -> int:
    """Return how many statements a text has."""
    scene, _ = stage(words, "fa", CAST)
    return len(find_statements(scene))


def test_who_is_welcomed_in_person_is_received_and_what_is_welcomed_is_praised() -> None:
    assert count("آرش نریمان از کاوه دلیر به طور رسمی استقبال کرد.") == 0
    assert count("آرش نریمان از این توافق استقبال کرد.") == 1


def test_to_name_somebody_to_an_office_is_no_statement() -> None:
    assert count("آرش نریمان او را به عنوان وزیر راه معرفی کرد.") == 0
    assert count("آرش نریمان نبود راه را تنها مانع معرفی کرد.") == 1


def test_to_accept_without_saying_what_is_no_statement() -> None:
    assert count("آرش نریمان نپذیرفت و کار ادامه یافت.") == 0
    assert count("آرش نریمان پذیرفت که راه بسته است.") == 1


def test_what_nobody_accepts_was_not_said() -> None:
    assert count("هیچ کشوری این دخالت را نمی‌پذیرد.") == 0


def test_what_was_withheld_refused_or_gone_against_is_no_statement() -> None:
    for words in ("نریمان از اظهار نظر خودداری کرد.", "به احتمال زیاد نریمان این را نخواهد پذیرفت."):
        scene, _ = stage(words, "fa", {"نریمان": ["نریمان"]})
        assert find_statements(scene) == []


def test_whatever_somebody_wanted_to_do_is_no_statement() -> None:
    assert count("مسئولان هر کاری خواستند انجام دادند.") == 0


def test_who_goes_on_with_his_work_says_nothing() -> None:
    assert count("نریمان به تلاش‌های خود ادامه داد که راه باز شود.") == 0
    assert count("نریمان در سخنان خود ادامه داد که راه باز است.") == 1
