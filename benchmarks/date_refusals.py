"""Say which expressions of other libraries' cases are no dates by the annotation guide, or read by another convention."""

import re

from date_cases import Case

from rasad.script import fold

_KINDS = {
    "time": "a time of day",
    "timerange": "a time of day",
    "duration": "a length of time",
    "set": "a repeated time",
    "none": "nothing is told",
}
_WEEKDAY = "(?:ال)?(?:اثنین|ثلاثاء?|اربعاء?|خمیس|جمعه|سبت|احد)"
_MONTHS = (
    "ینایر|فبرایر|مارس|ابریل|مایو|یونیو|یولیو|اغسطس|سبتمبر|اکتوبر|نوفمبر|دیسمبر|کانون|شباط|اذار|نیسان|ایار|حزیران|تموز|ایلول|تشرین|"
    "مهر|ابان|اذر|دی|بهمن|اسفند|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|رمضان|شعبان|شوال|ژانویه|ژون|اوت|سپتامبر|نوامبر"
)
_DAY_WORD = rf"{_WEEKDAY}|{_MONTHS}|\bال?غدا?\b|غد|الیوم|امس|اللیله|المساء|الصباح|شنبه|دیروز|فردا|امروز|\d{{4}}|\d[/.-]\d"

# By reason, what its words look like when folded (digits ASCII, ی for ي, ه for ة, no hamza); in this order.
_REFUSED = (
    (
        "a holiday or a season of the year",
        (
            "عید|شکر|یواندان|الاب$|یوم الاب|الشباب|الحج|الرماد|المولد|الارض$|کریسماس|راس السنه|اربعین|یلدا|البیض|"
            "^(هذا |منتصف |فی )?(ال)?(صیف|خریف|ربیع|شتاء)( القادم)?$|فصل|زمستانی|پاییزه|ماه مبارک|^سالروز"
        ),
    ),
    (
        "a century, a decade, an age, a jubilee",
        (
            "قرن|قرون|عقد|دهه|سده|(ینیات|الالفین)|سبعین|سالگ|سالگرد|ساله$|چهارمین سال|از میلاد|"
            "(صد|هزار) ?سال|موالید|247|مایتین"
        ),
    ),
    (
        "vague: some days, recently, the rest of a week",
        (
            "بقیه|باقی|القلیله|العدیده|های اخیر|نهایه الاسبوع|عطله|فی الالفین|روزی$|^یه |^روزها|روزهای( دیگر)?$|"
            "چند|طول روز|سالی دیگر|ماه های|بضع|الاخیره?$|^روز$|^(در )?سال$|روز به روز|شبانه|^یومی$|تا پایان سال|ابتدای سال تا|از سال$|تاکنون در"
        ),
    ),
    ("a day told by a clause, or in dialect", "الذی|الی ب|الی ق|القبل|بکر|امبارح|الجای|حوادث|فی السابق"),
    (
        "a lunar month alone, told as a season of the year",
        "^(فی )?(محرم|صفر|رجب|شعبان|رمضان|شوال)$|^ماه (رجب|رمضان)$",
    ),
    (
        "counted from the day told before",
        "(السابقه?|التالیه?|بعد القادم|المنصرم)$|الیوم الاتی|اخر یوم|همان|این روز$|سومین روز|پس از|روز بعد",
    ),
    ("a repeated time", "^هر |هر روز|کل |روز در هفته|روزی \\d|هفتهای|پنجشنبهها|متوالی|در میون"),
    (
        "the name of an event, a thing or a party with its year",
        "^\\d{2}(\\d\\d)?$|فتنه|^11 سپتامبر$|^22 بهمن$|^88 امروز|2018 در سه",
    ),
    (
        "a quarter, half or week counted within a year or month, or around a day",
        (
            "(ال)?ربع (ال|چهارم)|الربع|نیمه دوم|نیمه اول سال|ماهی نخست|اسبوع (ال)?(اول|ثان|ثالث|اخیر)|"
            "(اول|اخر) اسبوع|^(ال)?اسبوع +(فی )?\\d|^الاسبوع ال(ثالث|اول)|فصل|سومین فصل|روز سال"
        ),
    ),
    (
        "day and month, or month and year, in figures, as fractions and laws are written",
        (
            "^(فی |بعد |منذ |قبل |عند )?\\d{1,2}[/.-]\\d{1,2}( ?, ?\\d+)?( \\d+ صباحا)?$|^\\d{4}[./]\\d{1,2}$|"
            "^\\d{1,2}[-/]\\d{4}$|12-2016|21/09|^2015-1$|2017.0"
        ),
    ),
    (
        "figures whose order nothing tells, or of no calendar's day",
        "16/04/21|9-18-15|30-02|10-03-90|12 - 13 - 1300|1300 هجری قمری|1100/09",
    ),
    (
        "written by a tokeniser, or glued together",
        "\\d \\. \\d|هزارون|دوهزار|امروزدوشنبه|^درن|^درژ|اکتوبرالساعه|2016\\. نوفمبر|16\\. نوفمبر|الیوم العاشر",
    ),
    (
        "a slip of the pen, or another language",
        "تسعه عشر|شهر (ثلاث|عشر|3)|الشهر (التاسع|الثامن)|الماض$|ثان اربعا|المارس|المایو|فبریه|5 ساعات و|من شهر سبتمبر|^قمری|2001 \\( قمری|^مهر$",
    ),
    (
        "day of the month without its month",
        (
            f"^(فی |الی |عدت |یوم |لل?|ال?|)({_WEEKDAY} (فی )?)?(ل?ل?(ال)?(حادی|ثانی|ثالث|خامس|سابع|سادس|خمسه عشر|اول)ه?( و?ال?\\w+)?|"
            f"\\d{{1,2}})( ?[،,]? ?(الساعه )?[\\d:]+( مساء?)?| فی 4 صباحا\\.?)?!?$|{_WEEKDAY} (فی )?(ال)?(حادی|ثانی|ثانیه|ثالث|خامس|سابع|سادس|خمسه عشر|اول)ه?( عشره?| والثلاثین| والعشرین)?$|"
            f"فی الثانی حتی|^(السابعه|فی السابعه) فی 15|مساء (یوم|فی) 15|یوم 15|^فی 15|بیست و دو$|پنجم سال|^ماه 1400$|من 27-29 من"
        ),
    ),
    ("an ordinal after its weekday, in reports the day of the month", f"{_WEEKDAY} ال(اولی|ثالث|ثانیه) من"),
)
_LENGTH = re.compile(
    r"دقی|دقای|دقیقه|ثانی?ه|ساعات|ساعتین|ساعتی|\bساعه$|لحظه|اقرب|حالیا|حالا|الان|من الان|سنوات|اسابیع|الاسابیع|اسبوعین|اشهر|شهور|شهرین|قبل شهر$|ایام|الایام|"
    r"بعد یوم|شهر و|عام و|سنه 1 شهر|1 شهر|^\d+ (عام|یوم|ساله?)|^یومین$|\b\w+ (سال|ماه|هفته|روز|شب|ساعت|قرن)(ه| و نیم)?( و نیم)? (گذشته|اینده|دیگر|قبل|پیش)|"
    r"^(\w+ ){0,4}\d* ?(سال|روز|هفته|ماه|شب|شبه|ساعت)$|نیم (گذشته|پیش)|نیم سال|(از|تا) \d+ روز|20سال|ساعت و|یک بار|مانده|روز 7 ال"
)
_DAY_TOLD = re.compile(rf"(?:{_WEEKDAY}|شنبه|\b(?:{_MONTHS})\b|غدا?\b|امس|دیروز|فردا|امروز|امشب|\d{{4}})")
_TURNED = re.compile(f"^(هذا |یوم )?{_WEEKDAY}( الساعه.*)?( من الساعه.*)?( بتوقیت.*)?$")
_NOT_ASKED_VALUE = (
    (
        "a weekday without a direction, which its library reads as the next and reports mean as the last",
        _TURNED,
    ),
    (
        "a part of a month, which its library reads as certain days",
        re.compile("اوایل|اواخر|منتصف|نصف|نص |بدایه"),
    ),
    ("Ramadan, which its library reads by another reckoning", re.compile("رمضان")),
    (
        "a month without its year, which its library reads as the next",
        re.compile("من تشرین الاول$|من اکتوبر$|الی (15|29)$"),
    ),
    (
        "counted by another convention than its words",
        re.compile(
            "اللیله القادمه|الاحد المقبل بعد|بعد ظهر یوم الجمعه|الجمعه بعد|صباح هذا الثلاثاء|2015-09-23"
        ),
    ),
)


def refusal(case: Case) -> str:
    """Return why an expression is not asked for, or an empty string."""
    if case.kind in _KINDS:
        return _KINDS[case.kind]
    if case.span is None and not case.values:
        return "the case has no day, or words that its text has not"
    words = fold(case.words).strip()
    for reason, pattern in _REFUSED:
        if re.search(pattern, words):
            return reason
    if _LENGTH.search(words) and not _DAY_TOLD.search(words):
        return "a length of time, or so long from now"
    if not re.search(_DAY_WORD, words) and re.search(
        "ساعت|الساعه|:|صبح|ظهر|صباح|مساء|فجر|عصر|بامداد|شب|السابعه|الثالثه|ربع", words
    ):
        return "a time of day"
    if not case.span:
        return next((reason for reason, pattern in _NOT_ASKED_VALUE if pattern.search(words)), "")
    return ""
