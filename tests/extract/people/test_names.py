"""Names of persons, by their words and by what stands beside them."""

import pytest
from tests.extract.casts import cast_of, names


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("کاظم نادری وزیر خارجه وارد شد.", ["کاظم نادری"]),
        ("«کاظم نادری» مشاور امنیت ملی عراق وارد شد.", ["کاظم نادری"]),
        ("دکتر سید کاظم نادری سخن گفت.", ["کاظم نادری"]),
        ("آیت‌الله نادری سخن گفت.", ["نادری"]),
        ("محمدرضا نعمت زاده وزیر صنعت وارد شد. نعمت زاده سخن گفت.", ["محمدرضا نعمت زاده", "نعمت زاده"]),
        ("کاظم عبداللهیان وزیر نفت آمد. عبداللهیان رفت.", ["کاظم عبداللهیان", "عبداللهیان"]),
        ("آرتور لندگرن وزیر خارجه سوئد رسید. لندگرن رفت.", ["آرتور لندگرن", "لندگرن"]),
        ("این کتاب درباره تاریخ صنعت است.", []),
        ("مشاور ارشد شهردار رفت.", []),
    ],
)
def test_persian_names_are_found_without_their_titles(words: str, expected: list[str]) -> None:
    assert names(words, "fa") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("وصل وزير النفط كاظم النادري إلى أربيل.", ["كاظم النادري"]),
        ("وصل وزير النفط، كاظم النادري، إلى أربيل.", ["كاظم النادري"]),
        ("وصل الشيخ خالد بن فهد آل نادر.", ["خالد بن فهد آل نادر"]),
        ("وصل وزير النفط عبد الرحمن النادري. وقال النادري إنه سعيد.", ["عبد الرحمن النادري", "النادري"]),
        ("التقى كاظم النادري وفدا. وتحدث للنادري مدير المصنع.", ["كاظم النادري", "للنادري"]),
        ("وصلت وزيرة الثقافة آنا لندغرين. ورحبت لندغرين بالخطوة.", ["آنا لندغرين", "لندغرين"]),
        ("وقال الوزير إن محاكمته مستمرة.", []),
        ("وعلى صعيد آخر ارتفعت الأسعار.", []),
        ("التقى وزير النفط وفدا من الشركة.", []),
    ],
)
def test_arabic_names_are_found_with_particles_and_clitics(words: str, expected: list[str]) -> None:
    assert names(words, "ar") == expected


def test_an_account_beside_a_name_is_the_same_persons() -> None:
    assert names("كاظم النادري (@knaderi) وزير النفط", "ar") == ["كاظم النادري", "@knaderi"]


def test_a_hashtag_in_a_name_breaks_nothing() -> None:
    assert names("قال وزير النفط كاظم #النادري إنه باق.", "ar") == ["كاظم #النادري"]


def test_both_spellings_of_ye_and_kaf_give_the_same_names() -> None:
    persian, arabic = "کاظم نادری وزیر خارجه آمد.", "كاظم نادري وزير خارجه آمد."
    assert [len(names(words, "fa")) for words in (persian, arabic)] == [1, 1]


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("برونکو ایلیوویچ در گفت‌وگو با خبرنگاران حاضر شد.", "fa", ["برونکو ایلیوویچ"]),
        ('"کاتسورو میزوتا" و "شینتا موراگو" حاضر شدند.', "fa", ["کاتسورو میزوتا", "شینتا موراگو"]),
        ("خانم چیلکار به محل رفت.", "fa", ["چیلکار"]),
        ("جعفر نادرآبادی امروز به محل رفت.", "fa", ["جعفر نادرآبادی"]),
        ("روزنامه «گازتا ویبورژا» در این باره نوشت.", "fa", []),
        ("او در «پورتو ویلانو» زندگی می‌کند.", "fa", []),
        ("درنهایت وزیر نیرو به محل رفت.", "fa", []),
        ("وذكرت كاتيا فوروشيلوفيتش، عند وصولها، أنها مريضة.", "ar", ["كاتيا فوروشيلوفيتش"]),
        ("وصلت أنيتا لندغرين وزيرة الثقافة إلى دمشق.", "ar", ["أنيتا لندغرين"]),
        ("وصل عبد المنعم أبو النادر وآخرون.", "ar", ["عبد المنعم أبو النادر"]),
        ("وقال رئيس الوزراء بتأييد من الحزب إنه باق.", "ar", []),
        ("زارت هند النادري قرينة الرئيس المدرسة.", "ar", ["هند النادري"]),
    ],
)
def test_names_that_no_list_has_are_known_by_their_place(
    words: str, language: str, expected: list[str]
) -> None:
    assert names(words, language) == expected


def test_an_account_leads_to_the_known_person() -> None:
    _, cast = cast_of("@araghchi نوشت که آماده است. عراقچی رفت.", "fa")
    assert [figure.known for figure in cast.figures if figure.kind == "person"] == ["abbas_araghchi"]
