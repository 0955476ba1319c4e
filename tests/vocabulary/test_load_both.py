"""The gazetteer in vocabulary/both is whole and is found in texts of both languages."""

from pathlib import Path

import pytest

from rasad.clean.prepare import prepare
from rasad.document import Document
from rasad.script import fold
from rasad.vocabulary.files import read_rows
from rasad.vocabulary.inflect import surfaces
from rasad.vocabulary.load import load
from rasad.vocabulary.schema import IN_ALL, Country, Named, Place, Row, Topic

FOLDER = Path(__file__).parents[2] / "src" / "rasad" / "vocabulary" / "both"
ROWS = {subject: read_rows(FOLDER / f"{subject}.yaml", kind) for subject, kind in IN_ALL.items()}
VOCABULARY = load()

ISO_3166 = set(
    "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM "
    "CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FM FR GA GB GD GE GH GL GM GN GQ GR GT GW "
    "GY HK HN HR HT HU ID IE IL IN IO IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT "
    "LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH "
    "PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN "
    "TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW".split()
)
NO_STATES = {"GL", "IO", "MO"}  # territories in use for regions and places
OUR_OWN = {"XK", "EU", "UN"}  # Kosovo's usual code, and bodies that act as states do


def countries(subject: str = "countries") -> list[Country]:
    return [row for row in ROWS[subject] if isinstance(row, Country)]


def named() -> list[Named]:
    return [row for rows in ROWS.values() for row in rows if isinstance(row, Named)]


def identifier(row: Row) -> str:
    return row.code if isinstance(row, Country | Topic) else row.id if isinstance(row, Named) else ""


def found(language: str, words: str) -> set[tuple[str, str, str, bool]]:
    """Return subject, row, words without their proclitic, and weakness of all that a text names."""
    text = prepare(Document(source="test", text=words))
    scanned = VOCABULARY.lexicons[language].scan(text.words)
    return {
        (subject, identifier(match.row), match.prefix, match.weak)
        for subject, matches in scanned.items()
        for match in matches
        if identifier(match.row)
    }


def test_every_state_has_its_iso_code() -> None:
    assert {row.code for row in countries()} == (ISO_3166 - NO_STATES) | {"XK"}


def test_every_state_has_names_in_four_languages_and_a_wikidata_id() -> None:
    for row in countries():
        assert {"fa", "ar", "ckb", "en"} <= row.names.keys(), row.code
        assert row.wikidata is not None and row.wikidata.startswith("Q"), row.code


def test_regions_have_codes_of_their_states() -> None:
    for row in countries("regions"):
        state, _, part = row.code.partition("-")
        assert state in ISO_3166 | OUR_OWN and (part == "" or part.isalnum()), row.code


def test_codes_and_ids_are_unique_and_rows_sorted_by_them() -> None:
    for subject, rows in ROWS.items():
        keys = [identifier(row) for row in rows]
        assert keys == sorted(set(keys)), subject


def test_every_name_belongs_to_a_known_state() -> None:
    for row in named():
        assert row.country is None or row.country in ISO_3166 | {"XK"}, row.id
        assert row.of is None or row.of in {"EU", "UN", "IQ-KR", row.country}, row.id


def test_every_organisation_and_outlet_has_a_source_of_its_own() -> None:
    rows = [
        row for subject in ("organisations", "outlets") for row in ROWS[subject] if isinstance(row, Named)
    ]
    assert [row.id for row in rows if row.source == "Rasad" and not row.domains] == []


def test_weak_forms_are_forms_of_their_row() -> None:
    for rows in ROWS.values():
        for row in rows:
            if isinstance(row, Country | Named):
                for language, weak in row.weak.items():
                    made = {fold(surface.form) for surface in surfaces(row, "", language, {})}
                    assert {fold(form) for form in weak} <= made, (identifier(row), language)


def test_places_have_coordinates_on_the_globe() -> None:
    for row in ROWS["places"]:
        assert isinstance(row, Place)
        assert row.latitude is not None and -90 <= row.latitude <= 90, row.id
        assert row.longitude is not None and -180 <= row.longitude <= 180, row.id


def test_no_file_is_larger_than_300_kilobytes() -> None:
    assert [path.name for path in FOLDER.glob("*.yaml") if path.stat().st_size > 300_000] == []


def test_names_demonyms_and_seats_of_a_state_are_told_apart() -> None:
    assert found("fa", "ایران") == {("countries", "IR", "", False)}
    assert found("fa", "ایرانی‌ها") == {("demonyms", "IR", "", False)}
    assert ("seats", "IR", "", False) in found("fa", "تهران")
    assert found("ar", "الإيرانيين") == {("demonyms", "IR", "ال", False)}
    assert ("seats", "US", "", False) in found("ar", "البيت الأبيض")


def test_a_name_with_the_article_is_found_behind_a_preposition() -> None:
    assert ("countries", "IQ", "لل", False) in found("ar", "للعراق")
    assert ("countries", "SA", "ول", False) not in found("ar", "ولسعودية")


def test_the_article_makes_an_adjective_of_what_may_be_a_name() -> None:
    assert found("ar", "السورية") == {("demonyms", "SY", "ال", False)}
    assert ("countries", "SY", "", False) in found("ar", "سورية")


def test_the_accusative_of_an_adjective_is_no_demonym_where_it_is_the_name() -> None:
    assert found("ar", "تركيا") == {("countries", "TR", "", False)}
    assert found("ar", "كوريا الشمالية") == {("countries", "KP", "", False)}


def test_both_words_of_a_demonym_agree() -> None:
    assert found("ar", "الكوريين الشماليين") == {("demonyms", "KP", "ال", False)}


def test_the_letter_of_the_future_is_not_taken_off_a_name() -> None:
    assert ("demonyms", "QA", "س", False) not in found("ar", "سقطري")


def test_words_that_are_mostly_no_name_are_weak() -> None:
    assert ("countries", "ML", "", True) in found("fa", "حمایت مالی")
    assert ("outlets", "fars", "", True) in found("fa", "استان فارس")
    assert ("outlets", "fars", "", False) in found("fa", "خبرگزاری فارس")


def test_a_name_weak_in_its_own_language_is_not_looked_for_in_the_other() -> None:
    assert all(subject != "outlets" for subject, *_ in found("ar", "شرق البلاد"))


def test_places_are_looked_for_in_the_language_of_the_text() -> None:
    assert ("places", "riyadh", "", False) in found("fa", "ریاض")
    assert all(subject != "places" for subject, *_ in found("ar", "رياض"))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fa", "مسعود پزشکیان"),
        ("ar", "مسعود بزشكيان"),
        ("ar", "مسعود بزشکیان"),
        ("ar", "لمسعود بزشكيان"),
    ],
)
def test_a_person_is_found_in_the_spellings_of_both_languages(language: str, words: str) -> None:
    assert ("people", "masoud_pezeshkian") in {(subject, row) for subject, row, *_ in found(language, words)}


def test_a_given_name_means_a_king_only_behind_his_title() -> None:
    assert ("titled", "salman_bin_abdulaziz", "", False) in found("ar", "الملك سلمان")
    assert found("fa", "سلمان") == set()


def test_crossings_palaces_and_projects_are_found() -> None:
    assert ("places", "shalamcheh", "", False) in found("ar", "منفذ الشلامجة الحدودي")
    assert ("places", "saadabad", "", False) in found("fa", "کاخ سعدآباد")
    assert ("projects", "development_road", "", False) in found("ar", "مشروع طريق التنمية")
    assert ("projects", "shalamcheh_basra_railway", "", False) in found("fa", "راه‌آهن شلمچه - بصره")
