"""Names and offices that never stand side by side."""

from tests.extract.casts import cast_of, offices, persons

LEAD = (
    "وزیر صنعت ترکیه از گسترش همکاری خبر داد.\n"
    "به گزارش ایرنا، کمال دمیر در گفت‌وگو با خبرنگاران گفت: کار می‌کنیم."
)


def test_the_office_of_the_lead_and_the_name_after_it_are_one() -> None:
    assert persons(LEAD, "fa") == [(["کمال دمیر"], ["وزیر صنعت ترکیه"])]


def test_whom_somebody_met_is_another() -> None:
    words = "کمال دمیر در دیدار با رئیس پلیس غنا گفت: کار می‌کنیم. رئیس پلیس غنا تشکر کرد."
    assert [names for names, _ in persons(words, "fa")] == [["کمال دمیر"], []]


def test_a_known_holder_is_meant_by_the_office() -> None:
    words = "پیام تازه باراک اوباما منتشر شد. پس از آن رئیس‌جمهور آمریکا به سفر رفت."
    assert offices(words, "fa") == [("head_of_state", "US", False)]


def test_a_holder_of_another_year_is_not_meant() -> None:
    words = "پیام تازه باراک اوباما منتشر شد. پس از آن رئیس‌جمهور آمریکا به سفر رفت."
    _, cast = cast_of(words, "fa", year=2020)
    assert [len(figure.offices) for figure in cast.figures if figure.kind == "person"] == [0, 1]


def test_one_of_two_holders_is_not_guessed() -> None:
    words = "از باراک اوباما و دونالد ترامپ نام برده شد. پس از آن رئیس‌جمهور آمریکا به سفر رفت."
    assert [names for names, roles in persons(words, "fa") if roles] == [[]]


def test_an_arabic_report_goes_on_from_an_office_to_its_holders_name() -> None:
    words = "أعلن وزير النفط العماني زيادة الإنتاج. وقال كاظم النادري إن العمل مستمر."
    assert persons(words, "ar") == [(["كاظم النادري"], ["وزير النفط العماني"])]


def test_who_is_known_by_other_offices_is_not_meant_in_arabic() -> None:
    words = "حذر مندوب روسيا من ذلك. وقال فلاديمير بوتين إنه سعيد."
    assert [roles for names, roles in persons(words, "ar") if names] == [[]]


def test_who_is_called_the_speaker_is_not_meant_by_another_such_office() -> None:
    words = "علی لاریجانی رئیس مجلس شورای اسلامی رسید. دبیر شورای عالی امنیت ملی سخن گفت."
    assert [names for names, _ in persons(words, "fa")] == [["علی لاریجانی"], []]


def test_a_king_by_title_is_the_king_of_the_state() -> None:
    words = "پیام ملک سلمان منتشر شد. پس از آن پادشاه عربستان به سفر رفت."
    assert offices(words, "fa") == [("head_of_state", "SA", False)]
    assert [names for names, _ in persons(words, "fa")] == [["سلمان"]]
