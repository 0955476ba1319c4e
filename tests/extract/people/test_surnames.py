"""Surnames of Persian that are common words: which words behind a given name are one."""

import pytest
from tests.extract.casts import names, offices, persons


@pytest.mark.parametrize(
    "words",
    [
        "پزشک گفت حال کمال خیلی وخیم است.",
        "استمرار امید ضروری زنان مهم است.",
        "به مناسبت ایام محرم ویژه‌نامه‌ای منتشر شد.",
        "او به‌سوی سعادت دنیا و آخرت رفت.",
        "آن‌ها پروانه کار فرد متخلف را باطل کردند.",
    ],
)
def test_a_common_word_behind_a_given_name_is_no_surname_inside_a_phrase(words: str) -> None:
    assert names(words, "fa") == []


def test_a_common_word_behind_a_given_name_is_the_surname_where_the_phrase_ends() -> None:
    assert names("روایت شهرام ایمانی از سفر منتشر شد.", "fa") == ["شهرام ایمانی"]


def test_two_given_names_take_in_the_surname_behind_them() -> None:
    assert names("محمد حسین برخوردار در گفت‌وگو با ایسنا از راه گفت.", "fa") == ["محمد حسین برخوردار"]
    assert names("استاد محمد جواد محبت در بیمارستان است.", "fa") == ["محمد جواد محبت"]


def test_a_noun_behind_a_name_that_stands_without_it_elsewhere_is_no_surname() -> None:
    words = "سعید فتاح به جزیره رفت. سپس از زحمات سعید فتاح تجلیل به عمل آمد."
    assert set(names(words, "fa")) == {"سعید فتاح"}


def test_a_word_with_an_ending_of_nouns_is_no_surname() -> None:
    assert names("او سردار کمال هوشیار نیروهای زمینی را ستود.", "fa") == ["کمال هوشیار"]


def test_the_name_of_a_company_is_no_person() -> None:
    words = "توافق شرکت لوفت دمیرکان اعلام شد. لوفت دمیرکان گفت که راه باز است."
    assert names(words, "fa") == []


def test_the_names_of_papers_before_their_headlines_are_no_persons() -> None:
    words = "سرآغازنو: راه باز شد\nروزگاران‌نو: پل ساخته شد\nکاروکاردان: سد پر شد\nاخبارپیشه: نان گران شد"
    assert names(words, "fa") == []


def test_a_title_that_is_a_noun_behind_a_preposition_titles_nobody() -> None:
    assert names("نشست بر سر فیز عرضه نفت بی‌نتیجه ماند.", "fa") == []


def test_a_building_with_an_adjective_is_called_after_a_person_who_is_not_told_of() -> None:
    assert names("مراسم در پایگاه هوایی شهید نادری برگزار شد.", "fa") == []


def test_the_first_name_may_be_a_word_that_no_list_has() -> None:
    words = "به گزارش خبرگزاری جنوب، لعلک دهواری گفت: راه باز است. دهواری افزود: پل بسته است."
    assert names(words, "fa") == ["لعلک دهواری", "دهواری"]


def test_the_first_name_may_be_written_in_two() -> None:
    words = "هدایت الله هاشمی نسب در گفت‌وگو با ایسنا گفت راه باز است. هاشمی نسب افزود: پل بسته است."
    assert "هدایت الله هاشمی نسب" in names(words, "fa")


def test_two_common_words_behind_two_given_names_are_the_surname_of_who_speaks() -> None:
    assert names("به گزارش ایسنا، علی اصغر گل خانه روز دوشنبه گفت: راه باز است.", "fa") == [
        "علی اصغر گل خانه"
    ]


def test_a_surname_with_a_town_is_whole_behind_a_title() -> None:
    assert names("سید محمدعلی علوی گرگانی و چند تن دیگر آمدند.", "fa") == ["محمدعلی علوی گرگانی"]


@pytest.mark.parametrize(
    "words",
    [
        "معاوون وزیر بهداشت گفت راه باز است.",
        "به نوشته روزنامه پرنسا لاتینا، رئیس‌جمهور اکوادور به جزیره رفت.",
        "مدیرعامل بورس هندوستان (NSE)، رئیس فدراسیون است.",
        "امام جمعه شهرکان گفت راه باز است.",
        "با شهردار تهران گفت‌وگویی داشتم.",
        "مردم از حضرت علی اکبر و حضرت زهرا سلام الله علیها یاد کردند.",
    ],
)
def test_a_word_beside_an_office_or_a_saints_title_is_nobody(words: str) -> None:
    assert names(words, "fa") == []


def test_a_financial_manager_is_none_of_the_state_mali() -> None:
    assert [of for _, of, _ in offices("کمال شجاعی مدیر مالی شرکت گفت راه باز است.", "fa")] == [None]


@pytest.mark.parametrize(
    "words",
    [
        "پوشیدن ماسک و شستن دست‌ها مهم است.",
        "به گزارش بولتن نیوز، راه باز است.",
        "درهای خانه نیما چوبی و کهنه است. مردم به خانه نیما رفتند.",
        "آن‌ها به همه جهان بیاموزند که راه باز است.",
        "آثاری با موضوع شهید وشهادت نوشته شد.",
        "پشن فروتان، انبه و موز گران شد.",
        "او در مصاحبه‌ای با فارین پالسیان گفت راه باز است.",
    ],
)
def test_common_words_and_things_that_no_list_has_are_nobody(words: str) -> None:
    assert names(words, "fa") == []


def test_words_that_no_list_has_are_a_name_where_they_speak() -> None:
    assert names("کوچیرو ماتسوران نیز در این دیدار از راه گفت.", "fa") == ["کوچیرو ماتسوران"]


def test_the_state_before_a_name_is_no_part_of_it() -> None:
    words = "به نقل از اتاق تعاون جمهوری اسلامی ایران محمدرضا رمضانی دبیرکل اتاق گفت: راه باز است."
    assert names(words, "fa") == ["محمدرضا رمضانی"]


def test_a_surname_that_is_a_region_too_ends_a_name() -> None:
    assert names("نعمت احمدی حقوقدان در روزنامه اعتماد نوشت: راه باز است.", "fa") == ["نعمت احمدی"]


def test_the_second_half_of_a_surname_may_be_a_common_word_where_a_sentence_opens() -> None:
    words = "شهرام انجم شعاع امروز در جلسه گفت: راه باز است."
    assert names(words, "fa") == ["شهرام انجم شعاع"]


@pytest.mark.parametrize(
    "words",
    [
        "شهرام انجم",
        "به گزارش ایسنا، علی اصغر گل",
        "محمد حسین",
        "شهرام",
        "کوچیرو ماتسوران",
        "خانه نیما چوبی در خانه نیما",
    ],
)
def test_a_report_that_ends_within_a_name_is_read(words: str) -> None:
    assert all(name in words for name in names(words, "fa"))


@pytest.mark.parametrize(
    "words", ["چهل‌وپنجمین رئیس‌جمهوری غنا به جزیره رفت.", "توسعه بندر شهرکان در جنوب مهم است."]
)
def test_an_ordinal_and_a_harbour_are_nobody(words: str) -> None:
    assert names(words, "fa") == []


@pytest.mark.parametrize("group", ["گروه جهادی شهید نادری", "جام شهید نادری", "روستاهای طیبه نادری"])
def test_a_group_a_cup_or_a_village_is_called_after_a_person_who_is_not_told_of(group: str) -> None:
    assert names(f"مراسم در {group} برگزار شد.", "fa") == []


def test_a_group_of_somebody_with_another_title_is_his() -> None:
    assert names("گروه دکتر کمال نادری آمد.", "fa") == ["کمال نادری"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("به گزارش ایسنا عبدالکریم برنده در گفت‌وگو با خبرنگاران گفت: راه باز است.", "عبدالکریم برنده"),
        ("آقای حافظ زمانی افزود: راه باز است.", "حافظ زمانی"),
        ("کاوه ناظم‌پور دقایقی پیش در گفت‌وگو با خبرنگاران گفت: راه باز است.", "کاوه ناظم‌پور"),
        ("«رمضان علی برزمینی» وکیل او گفت: راه باز است.", "رمضان علی برزمینی"),
    ],
)
def test_the_name_of_who_speaks_is_whole_and_no_more(words: str, name: str) -> None:
    assert names(words, "fa") == [name]


def test_a_name_of_which_one_letter_is_wrong_is_nobody_else() -> None:
    words = "کمال اورپان گفت: راه باز است. کمال اوربان افزود: پل بسته است."
    assert len(persons(words, "fa")) == 1


def test_a_surname_alone_of_which_one_letter_is_wrong_is_whoever_was_named_in_full() -> None:
    words = "کمال سپیدزاران گفت: راه باز است.\nسپیدژاران افزود: پل بسته است."
    assert len(persons(words, "fa")) == 1
