import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasad.spelling import EXACT, distance, likeness, nearness, pair_keys, parse_name, part_keys, slug

LETTERS = st.text("ابپتجچحخدذرزژسشصضطعغفقکگلمنوهیabcdeghiklmnopqrstuz '-", min_size=1, max_size=20)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("قاسم الأعرجي", ("قاسم", "اعرجی")),
        ("قاسم الاعرجی", ("قاسم", "اعرجی")),
        ("عبد الله بن سعود العنزي", ("عبدالله", "سعود", "عنزی")),
        ("صلاح الدين الأيوبي", ("صلاحالدین", "ایوبی")),
        ("محمدجواد ظریف", ("محمد", "جواد", "ظریف")),
        ("الهام عليوف", ("الهام", "علیوف")),
        ("سيرغي_#لافروف", ("سیرغی", "لافروف")),
        ("Qasim al-Araji", ("qasim", "araji")),
        ("John F. Kennedy", ("john", "kennedy")),
        ("", ()),
    ],
)
def test_a_name_is_its_parts_without_articles(name: str, parts: tuple[str, ...]) -> None:
    assert parse_name(name).parts == parts


def test_a_part_after_bin_is_a_father() -> None:
    assert parse_name("خالد بن سلمان بن عبدالعزيز").sons == {1, 2}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("مسعود پزشکیان", "مسعود بزشكيان"),
        ("مسعود پزشکیان", "Masoud Pezeshkian"),
        ("قاسم الأعرجي", "Qasim al-Araji"),
        ("عباس عراقچی", "عباس عراقجي"),
        ("ولادیمیر پوتین", "فلاديمير بوتن"),
        ("سرگئی لاوروف", "سيرغي لافروف"),
        ("مایک پامپئو", "مايك بومبيو"),
        ("کیم جونگ اون", "كيم جونغ أون"),
        ("علیاکبر احمدیان", "علي أكبر أحمديان"),
        ("صلاح‌الدین دمیرتاش", "صلاح الدين دميرطاش"),
        ("تانسو چیللر", "تانسو تشيلر"),
        ("هورشت زیهوفر", "هورست زيهوفر"),
        ("خالد بن سلمان", "خالد بن سلمان بن عبدالعزيز"),
        ("عبدالله العنزی", "عبدالله بن سعود العنزي"),
    ],
)
def test_all_parts_of_both_spellings_of_a_name_agree_and_share_a_key(one: str, other: str) -> None:
    first, second = parse_name(one), parse_name(other)
    found = likeness(first, second)
    assert (found.subset, found.first, found.patronymic) == (True, True, False)
    assert set(pair_keys(first)) & set(pair_keys(second))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("پزشکیان", "پزشک‌فر"),
        ("محمد شياع السوداني", "محمد شريف السوداني"),
        ("محسن رضایی", "محسن رجایی"),
        ("احمد کریمی", "محمود کریمی"),
    ],
)
def test_false_friends_do_not_agree_in_all_parts(one: str, other: str) -> None:
    assert not likeness(parse_name(one), parse_name(other)).subset


def test_a_father_is_told_from_his_son() -> None:
    found = likeness(parse_name("محمد بن سلمان بن عبدالعزيز"), parse_name("سلمان بن عبدالعزیز"))
    assert (found.patronymic, found.lacking) == (True, ("محمد",))


def test_names_that_differ_in_a_long_vowel_agree_loosely() -> None:
    assert likeness(parse_name("حسن روحانی"), parse_name("حسین روحانی")).loose == (("حسن", "حسین"),)


@given(LETTERS, LETTERS)
def test_distance_is_the_same_both_ways(one: str, other: str) -> None:
    assert distance(one, other) == pytest.approx(distance(other, one))


@given(LETTERS)
def test_a_name_agrees_with_itself(name: str) -> None:
    parsed = parse_name(name)
    found = likeness(parsed, parsed)
    assert (found.subset, found.loose) == (bool(parsed.parts), ())


@given(LETTERS, LETTERS)
def test_names_of_two_parts_that_agree_share_a_key_of_a_part(one: str, other: str) -> None:
    first, second = parse_name(one), parse_name(other)
    found = likeness(first, second)
    if found.parts and not found.loose and {len(first.parts), len(second.parts)} == {1}:
        assert set(part_keys(first)) & set(part_keys(second))


@pytest.mark.parametrize(
    ("name", "made"),
    [("قاسم الأعرجي", "qasm-alaarjy"), ("پزشکیان", "pzshkyan"), ("Rebar Ahmed", "rebar-ahmed"), ("«»", "")],
)
def test_a_slug_is_made_of_small_latin_letters(name: str, made: str) -> None:
    assert slug(name) == made


@pytest.mark.parametrize(
    ("one", "near", "far"),
    [
        ("هلموت اشمیت", "هلموت شميت", "جان اسمیت"),
        ("پزشکیان", "بزشكيان", "پزشک‌فر"),
        ("نیک کلگ", "نيك كليغ", "نك كلاين"),
    ],
)
def test_of_two_names_that_of_the_same_sound_is_nearer(one: str, near: str, far: str) -> None:
    asked = parse_name(one)
    assert nearness(asked, parse_name(near)) > 0.72 > nearness(asked, parse_name(far))


def test_two_latin_spellings_must_agree_in_their_vowels_too() -> None:
    assert distance("moore", "murr") > EXACT
