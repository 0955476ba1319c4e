"""Tests of the forms that rows are given: light verbs, their variants, phrases and objects."""

from rasad.script import fold
from rasad.vocabulary.inflect import spellings, surfaces
from rasad.vocabulary.schema import Cue, Verb

VERBS = {
    "کرد": Verb(past="کرد", present="کن", variants=("نمود",)),
    "نمود": Verb(past="نمود", present="نمای"),
    "بود": Verb(past="بود", present="باش", forms=("است",)),
    "دانست": Verb(past="دانست", present="دان"),
}


def forms(row: Cue, language: str) -> set[str]:
    """Return all spellings of a row's forms, folded."""
    made = surfaces(row, "cues", language, VERBS)
    return {fold(spelling) for surface in made for spelling in spellings(surface.form)}


def test_a_compound_is_conjugated_with_its_light_verb_and_the_verbs_in_its_place() -> None:
    made = forms(Cue(forms=("تأکید کرد",), verb="کرد", governs=("بر",)), "fa")
    for form in (
        "تاکید کرد",
        "تأکید کردند",
        "تأکید می‌کند",
        "تأکید می کند",
        "تأکید کرده است",
        "تأکید نمود",
        "تأکید خواهد کرد",
    ):
        assert fold(form) in made
    assert fold("تأکید") not in made


def test_the_light_verb_may_be_glued_to_its_noun() -> None:
    made = forms(Cue(forms=("اظهار کرد",), verb="کرد", governs=("colon",)), "fa")
    assert {fold("اظهارکرد"), fold("اظهارکردند")} <= made


def test_forms_without_the_verb_are_taken_as_they_are() -> None:
    made = forms(Cue(forms=("معتقد بود", "معتقدند"), verb="بود", governs=("clause",)), "fa")
    assert {fold("معتقد است"), fold("معتقدند"), fold("معتقد بودند")} <= made
    assert fold("معتقدندند") not in made


def test_a_verb_name_in_nun_conjugates_the_negative() -> None:
    made = forms(Cue(forms=("ندانست",), verb="ندانست", governs=("object",)), "fa")
    assert {fold("ندانست"), fold("نمی‌داند"), fold("ندانسته است")} <= made
    assert fold("دانست") not in made


def test_a_noun_stands_without_its_light_verb() -> None:
    assert forms(Cue(forms=("خواستار",), part="noun", verb="کرد", governs=("object",)), "fa") == {"خواستار"}


def test_a_phrase_that_opens_a_clause_is_found_in_all_its_spellings() -> None:
    made = forms(Cue(forms=("با تأکید بر اینکه",), part="participle", governs=("clause",)), "fa")
    for form in (
        "با تاکید بر اینکه", "با تأکید بر این‌که", "با تأکید بر این که", "با تأکید براینکه",
        "باتأکید بر اینکه", "با تأکید بر این نکته که", "با تأکید بر این موضوع که",
    ):  # fmt: skip
        assert fold(form) in made


def test_an_arabic_verb_of_an_object_carries_pronouns() -> None:
    assert fold("اعتبرها") in forms(Cue(forms=("اعتبر",), present="يعتبر", governs=("object",)), "ar")
    assert fold("أضافها") not in forms(Cue(forms=("أضاف",), present="يضيف", governs=("clause",)), "ar")


def test_weak_forms_are_marked() -> None:
    row = Cue(forms=("رفض",), present="يرفض", governs=("object",), weak=("رفض",))
    weak = {surface.form for surface in surfaces(row, "cues", "ar", {}) if surface.weak}
    assert weak == {"رفض"}
