"""An instrument's status is the furthest step that the words tell of it, and of it alone."""

import pytest
from tests.extract.agreements.test_agreements import found

from rasad.document import Document
from rasad.extract.agreements.steps import furthest
from rasad.pipeline import Reader


def statuses(words: str, language: str) -> list[str]:
    """Return the status of each agreement of a text."""
    return [each.status for each in found(words, language)]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("ایران و عمان توافقنامه تجاری امضا کردند.", "signed"),
        ("توافقنامه تجاری ایران و عمان به امضای وزیران بازرگانی دو کشور رسید.", "signed"),
        ("مراسم امضای توافقنامه تجاری ایران و عمان برگزار شد.", "signed"),
        ("توافقنامه تجاری میان ایران و عمان منعقد شد.", "signed"),
        ("توافقنامه تجاری ایران و عمان که سال گذشته امضا شده بود بررسی شد.", "signed"),
        ("توافقنامه تجاری ایران و عمان امضا می‌شود.", "proposed"),
        ("ایران و عمان هنوز موفق به امضای توافقنامه تجاری نشده‌اند.", "proposed"),
        ("ایران و عمان موفق به امضای توافقنامه تجاری شدند.", "signed"),
        ("توافقنامه تجاری ایران و عمان به زودی امضا خواهد شد.", "proposed"),
        ("توافقنامه تجاری ایران و عمان امضا نشد.", "proposed"),
        ("توافقنامه تجاری ایران و عمان ماه آینده به امضای مقامات دو کشور خواهد رسید.", "proposed"),
        ("ایران و عمان در آستانه امضای توافقنامه جدیدی هستند.", "proposed"),
        ("پاره کردن توافقنامه تجاری ایران و عمان زیان‌آور است.", "disputed"),
        ("وزیر خواستار امضای توافقنامه تجاری ایران و عمان شد.", "proposed"),
        ("تلاش برای امضای توافقنامه تجاری ایران و عمان ادامه دارد.", "proposed"),
        ("پیش‌نویس توافقنامه تجاری ایران و عمان آماده شد.", "proposed"),
        ("مذاکرات درباره توافقنامه تجاری ایران و عمان ادامه دارد.", "negotiated"),
        ("متن توافقنامه تجاری ایران و عمان نهایی شد.", "negotiated"),
        ("تلاش برای دستیابی به توافق میان ایران و عمان ادامه دارد.", "negotiated"),
        ("پس از دستیابی به توافق میان ایران و عمان مرز باز شد.", "announced"),
        ("ایران و عمان بیانیه مشترک صادر کردند.", "announced"),
        ("توافقنامه تجاری ایران و عمان پاراف شد.", "initialled"),
        ("مجلس توافقنامه تجاری ایران و عمان را تصویب کرد.", "ratified"),
        ("توافقنامه تجاری ایران و عمان به تصویب مجلس رسید.", "ratified"),
        ("توافقنامه تجاری ایران و عمان امضا شد و به تصویب مجلس رسید.", "ratified"),
        ("توافقنامه تجاری ایران و عمان امروز لازم‌الاجرا شد.", "in_force"),
        ("توافقنامه تجاری ایران و عمان در حال اجرا است.", "implemented"),
        ("بر اساس توافقنامه تجاری ایران و عمان تعرفه‌ها کم می‌شود.", "implemented"),
        ("وزیر بر ضرورت اجرای توافقنامه تجاری ایران و عمان تأکید کرد.", "reaffirmed"),
        ("توافقنامه تجاری ایران و عمان تمدید شد.", "reaffirmed"),
        ("عمان به توافقنامه تجاری ایران و عمان پایبند است.", "reaffirmed"),
        ("مخالفت با توافقنامه تجاری ایران و عمان ادامه دارد.", "disputed"),
        ("وزیر تهدید به لغو توافقنامه تجاری ایران و عمان کرد.", "disputed"),
        ("اجرای توافقنامه تجاری ایران و عمان متوقف شد.", "suspended"),
        ("توافقنامه تجاری ایران و عمان به حالت تعلیق درآمد.", "suspended"),
        ("توافقنامه تجاری ایران و عمان از سوی همسایه نقض شد.", "violated"),
        ("عمان از توافقنامه تجاری ایران و عمان خارج شد.", "ended"),
        ("نماینده گفته بود که یا توافقنامه تجاری ایران و عمان را فسخ می‌کند یا تغییر می‌دهد.", "disputed"),
        ("تعرفه‌ها از زمان امضای توافقنامه تجاری ایران و عمان لغو شد.", "signed"),
        ("لغو توافقنامه تجاری ایران و عمان اعلام شد.", "ended"),
        ("اگر توافقنامه تجاری ایران و عمان لغو شود مرز بسته می‌شود.", "disputed"),
        ("توافقنامه تجاری ایران و عمان مهم است و لایحه بودجه به تصویب رسید.", "mentioned"),
    ],
)
def test_a_persian_step_is_told_of_its_instrument(words: str, status: str) -> None:
    assert statuses(words, "fa") == [status]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("وقعت مصر والأردن اتفاقية تعاون.", "signed"),
        ("جرى التوقيع على اتفاقية التعاون بين مصر والأردن.", "signed"),
        ("دخلت العلاقات مرحلة جديدة بعد اتفاقية التعاون المبرمة بين مصر والأردن.", "signed"),
        ("اتفاقية التعاون بين مصر والأردن التي وقعها الوزيران مهمة.", "signed"),
        ("سيوقع الوزيران اتفاقية التعاون بين مصر والأردن.", "proposed"),
        ("تسعى الحكومة إلى توقيع اتفاقية التعاون بين مصر والأردن.", "proposed"),
        ("يزور الوزير عمان من أجل توقيع اتفاقية التعاون بين مصر والأردن.", "proposed"),
        ("اتفقت مصر، والأردن، أمس، على خارطة طريق.", "announced"),
        ("لم يوقع الوزيران اتفاقية التعاون بين مصر والأردن.", "proposed"),
        ("من المقرر توقيع اتفاقية التعاون بين مصر والأردن.", "proposed"),
        ("قدم الوزير مسودة اتفاقية التعاون بين مصر والأردن.", "proposed"),
        ("يتواصل التفاوض على اتفاقية التعاون بين مصر والأردن.", "negotiated"),
        ("فشل الوسطاء في التوصل إلى اتفاق بين مصر والأردن.", "negotiated"),
        ("نفت وزارة الخارجية المصرية، الخميس، توصل مصر والأردن إلى اتفاق.", "disputed"),
        ("تقترب نهاية مهلة للرد على رسالة الوزراء بشأن اتفاقية التعاون بين مصر والأردن.", "mentioned"),
        ("تعمل الحكومة للتوصل إلى اتفاق بين مصر والأردن.", "proposed"),
        ("تستمر جهود التوصل إلى اتفاق بين مصر والأردن.", "negotiated"),
        ("لم تلتزم الحكومة باتفاقية التعاون بين مصر والأردن.", "violated"),
        ("يجري الحديث عن اتفاق تجاري محتمل بين مصر والأردن.", "proposed"),
        ("يعد وضع المدينة عقبة أمام أي اتفاق بين مصر والأردن.", "proposed"),
        ("قال الوزير إن إبرام اتفاق بين مصر والأردن مطروح.", "proposed"),
        ("وافق مجلس الوزراء على اتفاقية التعاون بين مصر والأردن.", "ratified"),
        ("سحب الرئيس بلاده من اتفاقية التعاون بين مصر والأردن.", "ended"),
        ("هدد الرئيس بالعقوبات إثر انسحاب مصر من اتفاقية التعاون بين مصر والأردن.", "ended"),
        ("تم التوصل إلى اتفاق بين مصر والأردن.", "announced"),
        ("أصدرت مصر والأردن بيانا مشتركا.", "announced"),
        ("وقعت مصر والأردن بالأحرف الأولى على اتفاقية تعاون.", "initialled"),
        ("صادق البرلمان على اتفاقية التعاون بين مصر والأردن.", "ratified"),
        ("دخلت اتفاقية التعاون بين مصر والأردن حيز التنفيذ.", "in_force"),
        ("بدأ تنفيذ اتفاقية التعاون بين مصر والأردن.", "implemented"),
        ("بموجب اتفاقية التعاون بين مصر والأردن تفتح الحدود.", "implemented"),
        ("شدد الوزير على ضرورة تنفيذ اتفاقية التعاون بين مصر والأردن.", "reaffirmed"),
        ("جدد الوزير تمسك بلاده باتفاقية التعاون بين مصر والأردن.", "reaffirmed"),
        ("لا تزال الحكومة ملتزمة باتفاقية التعاون بين مصر والأردن.", "reaffirmed"),
        ("أعلن الوزير تمديد اتفاقية التعاون بين مصر والأردن.", "reaffirmed"),
        ("هدد الوزير بالانسحاب من اتفاقية التعاون بين مصر والأردن.", "disputed"),
        (
            "حذر الملك مصر، الثلاثاء، من الانسحاب من اتفاقية التعاون بين مصر والأردن.",
            "disputed",
        ),
        ("انتقد النائب اتفاقية التعاون بين مصر والأردن.", "disputed"),
        ("وصف النائب اتفاقية التعاون بين مصر والأردن بأنها كارثة.", "disputed"),
        ("تقرر تعليق العمل باتفاقية التعاون بين مصر والأردن.", "suspended"),
        ("انتهكت الحكومة اتفاقية التعاون بين مصر والأردن.", "violated"),
        ("أعلنت الحكومة الانسحاب من اتفاقية التعاون بين مصر والأردن.", "ended"),
        ("ألغت الحكومة اتفاقية التعاون بين مصر والأردن.", "ended"),
        ("إذا ألغت الحكومة اتفاقية التعاون بين مصر والأردن أغلقت الحدود.", "disputed"),
        ("بحث الوزيران اتفاقية التعاون بين مصر والأردن وانسحاب القوات من البلدة.", "mentioned"),
    ],
)
def test_an_arabic_step_is_told_of_its_instrument(words: str, status: str) -> None:
    assert statuses(words, "ar") == [status]


def test_what_one_side_leaves_and_another_keeps_is_disputed() -> None:
    words = (
        "انسحبت مصر من اتفاقية التعاون بين مصر والأردن. وأكد الأردن التزامه باتفاقية التعاون بين مصر والأردن."
    )
    assert statuses(words, "ar") == ["disputed"]


def test_what_only_a_speaker_keeps_has_ended_where_the_report_itself_tells_its_end() -> None:
    left = "انسحبت مصر من اتفاقية التعاون بين مصر والأردن."
    vow = "قال وزير الخارجية الأردني سالم دلوان إن بلاده ملتزمة باتفاقية التعاون بين مصر والأردن."
    reader = Reader.load()

    def status(words: str) -> list[str]:
        return [each.status for each in reader.read(Document(source="test", text=words)).agreements]

    assert status(left + " و" + vow) == ["ended"]
    assert status(vow) == ["reaffirmed"]
    assert furthest({"forsaken", "vowed"}) == "disputed"


def test_what_a_side_left_has_ended_though_the_rest_of_the_report_tells_that_others_keep_it() -> None:
    news = "فتحت مصر متحفا. زار الوزير المتحف. وصل الضيوف. عاد الوزير. "
    words = (
        "انسحبت مصر من اتفاقية التعاون بين مصر والأردن. وأكد الأردن التزامه باتفاقية التعاون بين مصر والأردن."
    )
    assert statuses(news + words, "ar") == ["ended"]


def test_a_day_and_its_comma_do_not_part_leaving_from_what_is_left() -> None:
    words = "تبحث الشركة عن بديل، بعد أن انسحبت مصر في مايو الماضي، من اتفاقية التعاون بين مصر والأردن."
    (told,) = Reader.load().read(Document(source="test", text=words)).agreements
    assert told.status == "ended"


def test_leaving_right_behind_an_instrument_is_told_of_it() -> None:
    words = "يستفيد التجار من اتفاقية التعاون بين مصر والأردن بعد انسحاب مصر."
    assert statuses(words, "ar") == ["ended"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("بحث وزيرا خارجية مصر والأردن إبرام اتفاقية تعاون بين مصر والأردن.", ["negotiated"]),
        ("يبحث الوزير تطوير المعبر، إضافة إلى توقيع اتفاقية تعاون بين مصر والأردن.", ["proposed"]),
        ("حث الوزير مصر والأردن على التوصل إلى اتفاقية تعاون بين مصر والأردن.", ["proposed"]),
        ("دعا الوزير إلى معاقبة الشركة بسبب توقيع اتفاقية تعاون بين مصر والأردن.", ["signed"]),
        ("نفى الوزير إبرام اتفاقية تعاون بين مصر والأردن.", ["disputed"]),
        ("لم توقع مصر معاهدة سلام مع الأردن.", []),
        ("لم توقع مصر معاهدة سلام مع الأردن بعد.", ["proposed"]),
        ("أكد الوزير أن مصر لم تعقد أي صفقة مع الأردن.", []),
        ("ليس هناك اتفاقية تعاون بين مصر والأردن.", []),
        ("نفت مصر وجود أي اتفاق مع الأردن.", []),
        ("لا توجد أي معاهدة بين مصر والأردن.", []),
    ],
)
def test_what_is_discussed_called_for_or_denied_is_not_signed(words: str, told: list[str]) -> None:
    assert statuses(words, "ar") == told


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("تراجع عدد المسافرين بعد اتفاق بين مصر والأردن.", "implemented"),
        ("وقعت مصر مع الأردن اتفاقية تعاون أدت إلى تراجع الهجمات.", "implemented"),
        ("وقعت مصر مع الأردن اتفاقية سلام بعد نزاع أدى إلى مقتل العشرات.", "signed"),
        ("زار الوفد مناطق المعارضة في إطار اتفاقية تعاون بين مصر والأردن.", "implemented"),
        ("أعلن الوزير اعتراض بلاده على اتفاقية تعاون بين مصر والأردن.", "disputed"),
    ],
)
def test_what_came_of_an_agreement_tells_that_it_is_carried_out(words: str, status: str) -> None:
    assert statuses(words, "ar") == [status]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("تتواصل الجهود لإنقاذ اتفاقية التعاون بين مصر والأردن.", "disputed"),
        ("أكد الأردن التزامه بالحفاظ على اتفاقية التعاون بين مصر والأردن.", "reaffirmed"),
        ("يبحث الوزيران مصير اتفاقية التعاون بين مصر والأردن.", "disputed"),
        ("وقعت مصر والأردن اتفاقية تعاون. وسأل الصحفي عن مستقبل الاتفاقية.", "signed"),
        (
            "بدأت الدوريات بموجب اتفاقية التعاون بين مصر والأردن. وسأل الصحفي عن مستقبل الاتفاقية.",
            "implemented",
        ),
        ("يناقش النواب اتفاقية التعاون المعمول بها بين مصر والأردن.", "in_force"),
        ("جهود لإنقاذ اتفاقية التعاون بين مصر والأردن\nانسحبت مصر من الاتفاقية.", "disputed"),
    ],
)
def test_what_is_only_to_be_saved_or_whose_future_is_asked_about_is_disputed(words: str, status: str) -> None:
    assert statuses(words, "ar") == [status]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("حث الوزير مصر على عدم الانسحاب من اتفاقية التعاون بين مصر والأردن.", "disputed"),
        ("أكد الوزير أن مصر لن تنسحب من اتفاقية التعاون بين مصر والأردن.", "reaffirmed"),
        ("لم يقرر الوزير الانسحاب من اتفاقية التعاون بين مصر والأردن.", "disputed"),
        ("نشرت الصحيفة بروتوكول اتفاق بين مصر والأردن لتطوير موقع أثري.", "mentioned"),
    ],
)
def test_who_is_urged_not_to_leave_might_leave(words: str, status: str) -> None:
    assert statuses(words, "ar") == [status]


def test_what_is_signed_is_not_yet_kept_though_it_is_to_be_carried_out() -> None:
    words = "وقعت مصر والأردن مذكرة تفاهم. وشدد الوزير على ضرورة تنفيذ المذكرة."
    assert statuses(words, "ar") == ["signed"]


def test_one_verb_signs_two_instruments() -> None:
    words = "وقعت مصر والأردن مذكرة تفاهم وبروتوكول تعاون."
    assert statuses(words, "ar") == ["signed", "signed"]


def test_a_violation_that_somebody_reproaches_disputes_what_nothing_keeps() -> None:
    accused = "اتهمت الحكومة جارتها بانتهاك اتفاقية التعاون بين مصر والأردن."
    assert statuses(accused, "ar") == ["disputed"]
    assert statuses(accused + " وبموجب الاتفاقية فتحت الحدود.", "ar") == ["implemented"]
    assert statuses("رد الوزير على ما وصفه بخروقات لاتفاقية التعاون بين مصر والأردن.", "ar") == ["mentioned"]


def test_a_violation_that_a_speaker_tells_is_told_unless_the_report_tells_that_it_is_carried_out() -> None:
    assert furthest({"alleged"}) == "violated"
    assert furthest({"alleged", "applied", "bound"}) == "implemented"
    assert furthest({"at_stake", "reaffirmed"}) == "reaffirmed"
    assert statuses("عمان به تعهدات خود در توافقنامه تجاری با ایران عمل نکرده است.", "fa") == ["violated"]
