"""Tests of conjugation: each kind of Persian and Arabic verb in the forms that news writes."""

import pytest

from rasad.script import fold
from rasad.vocabulary.conjugate import arabic_participle, arabic_verb, arabic_with_objects, persian_verb
from rasad.vocabulary.inflect import spellings


def persian(past: str, present: str, *, negative: bool = False) -> set[str]:
    """Return all spellings of a verb's forms, folded."""
    return {fold(made) for form in persian_verb(past, present, negative=negative) for made in spellings(form)}


def arabic(past: str, present: str) -> set[str]:
    """Return a verb's forms, folded."""
    return {fold(form) for form in arabic_verb(past, present)}


def test_a_persian_verb_has_the_tenses_and_persons_of_news() -> None:
    forms = persian("گفت", "گوی")
    for form in (
        "گفت",
        "گفتند",
        "گفته است",
        "گفته بود",
        "می‌گوید",
        "می گوید",
        "می‌گویند",
        "خواهد گفت",
        "گفته‌اند",
        "گفته اند",
    ):
        assert fold(form) in forms


def test_a_stem_in_waw_takes_no_glide_of_its_own() -> None:
    assert fold("می‌شود") in persian("شد", "شو")
    assert fold("می‌شوید") not in persian("شد", "شو")


def test_prefixes_join_to_vowels_with_a_glide() -> None:
    assert {fold("نیامد"), fold("نمی‌آید"), fold("نیاید")} <= persian("آمد", "آی", negative=True)
    assert fold("نیفزود") in persian("افزود", "افزای", negative=True)
    assert fold("بیفزاید") in persian("افزود", "افزای")


def test_negative_and_affirmative_forms_are_apart() -> None:
    negative = persian("دانست", "دان", negative=True)
    assert {fold("ندانست"), fold("نمی‌داند"), fold("ندانسته است"), fold("نخواهد دانست")} <= negative
    assert not negative & persian("دانست", "دان")


@pytest.mark.parametrize(
    ("past", "present", "expected"),
    [
        ("أكّد", "يؤكد", "أكد أكدت أكدا أكدتا أكدوا يؤكد تؤكد نؤكد يؤكدون يؤكدا يؤكدان"),
        ("قال", "يقول", "قال قالت قالا قالتا قالوا قلنا يقول تقول نقول يقولون يقولوا"),
        ("أشار", "يشير", "أشار أشارت أشارا أشاروا أشرنا يشير تشير يشيرون يشيران"),
        ("دعا", "يدعو", "دعا دعت دعوا دعتا دعونا يدعو تدعو ندعو يدعون يدعوا يدعوان"),
        ("نفى", "ينفي", "نفى نفت نفيا نفوا نفتا نفينا ينفي تنفي ينفون ينفوا ينفيان"),
        ("أبدى", "يبدي", "أبدى أبدت أبديا أبدوا يبدي تبدي يبدون"),
        ("أثنى", "يثني", "أثنى أثنت أثنيا أثنوا يثني تثني يثنون"),
        ("ادّعى", "يدعي", "ادعى ادعت ادعيا ادعوا يدعي تدعي يدعون"),
        ("رأى", "يرى", "رأى رأت رأيا رأوا يرى ترى نرى يرون يريان"),
        ("تمنّى", "يتمنى", "تمنى تمنت تمنوا يتمنى تتمنى يتمنون يتمنيان"),
        ("أقرّ", "يقرّ", "أقر أقرت أقرا أقروا أقررنا يقر تقر يقرون"),
        ("حثّ", "يحثّ", "حث حثت حثا حثوا حثثنا يحث تحث يحثون"),
        ("وعد", "يعد", "وعد وعدت وعدا وعدوا وعدنا يعد تعد يعدون"),
        ("هنّأ", "يهنئ", "هنأ هنأت هنآ هنأوا هنؤوا هنأنا يهنئ تهنئ يهنئون"),
        ("سأل", "يسأل", "سأل سألت سألا سألوا سألنا يسأل تسأل يسألون"),
        ("خشي", "يخشى", "خشي خشيت خشيا خشوا خشينا يخشى تخشى يخشون يخشيان"),
    ],
)
def test_arabic_verbs_of_each_kind_are_conjugated(past: str, present: str, expected: str) -> None:
    assert {fold(form) for form in expected.split()} <= arabic(past, present)


def test_weak_verbs_make_no_forms_that_are_other_words() -> None:
    assert fold("الاثنين").removeprefix("ال") not in arabic("أثنى", "يثني")
    assert fold("يجب") not in arabic("أجاب", "يجيب")
    assert fold("قالنا") not in arabic("قال", "يقول")
    assert "دعات" not in arabic("دعا", "يدعو")


def test_arabic_verbs_carry_their_object() -> None:
    forms = {fold(form) for form in arabic_with_objects("اتّهم", "يتهم")}
    assert {
        fold(form) for form in ("اتهمه", "اتهمته", "يتهمه", "تتهمها", "اتهموه", "يتهمونه", "اتهمهما")
    } <= forms
    assert {fold("دعاه"), fold("دعته"), fold("دعوه"), fold("يدعوه")} <= set(
        map(fold, arabic_with_objects("دعا", "يدعو"))
    )


def test_his_refusal_is_not_he_refused_it() -> None:
    forms = set(arabic_with_objects("رفض", "يرفض"))
    assert "رفضه" not in forms
    assert {"رفضته", "يرفضه", "رفضوه"} <= forms


def test_a_participle_stands_in_the_accusative_in_both_genders_and_numbers() -> None:
    assert set(arabic_participle("مؤكد")) == {"مؤكدا", "مؤكدة", "مؤكدين", "مؤكدتين"}
    assert "مؤكد" not in arabic_participle("مؤكد")


def test_a_defective_participle_gets_its_ya_back() -> None:
    assert set(arabic_participle("داعٍ")) == {"داعيا", "داعية", "داعين", "داعيتين", "داعيين"}
    assert "مسلطا الضوء" in arabic_participle("مسلط الضوء")
