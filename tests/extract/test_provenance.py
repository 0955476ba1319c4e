"""A report's own medium and its named sources are told apart."""

from tests.extract.staging import VOCABULARY, text_of

from rasad.extract.provenance import find_provenance
from rasad.vocabulary.schema import Named


def sources(words: str, language: str) -> tuple[str | None, list[str]]:
    """Return the id of the outlet and those of the agencies."""
    text = text_of(words)
    found = find_provenance(text, VOCABULARY.lexicons[language].scan(text.words))
    rows = [match.row for match in (found.outlet, *found.agencies) if match]
    ids = [row.id for row in rows if isinstance(row, Named)]
    return (ids[0], ids[1:]) if found.outlet else (None, ids)


def test_the_medium_behind_be_gozaresh_e_is_the_outlet() -> None:
    assert sources("به گزارش خبرگزاری مهر، وزیر وارد پایتخت شد.", "fa") == ("mehr", [])


def test_the_medium_behind_be_naql_az_is_a_source() -> None:
    assert sources("به گزارش خبرگزاری فارس به نقل از رویترز، مرز باز شد.", "fa") == ("fars", ["reuters"])


def test_a_dateline_names_the_outlet() -> None:
    assert sources("تهران - ایرنا - وزیر وارد شد و با همتای خود دیدار کرد.", "fa") == ("irna", [])
    assert sources("دبي، الإمارات العربية المتحدة (CNN)-- وصل الوزير إلى العاصمة.", "ar") == ("cnn", [])


def test_a_medium_that_only_speaks_is_no_source() -> None:
    assert sources("وصل الوزير إلى مقر وكالة رويترز في العاصمة أمس.", "ar") == (None, [])
