"""States and organisations that may speak: ministries called by their field alone."""

from tests.extract.casts import cast_of, persons


def ministries(words: str, language: str = "ar") -> list[list[str]]:
    """Return the places of each organisation, as they stand in the text."""
    text, cast = cast_of(words, language)
    return [
        [text.evidence(p.first, p.end) for p in cast.placed if p.figure == figure.number]
        for figure in cast.figures
        if figure.kind == "organisation"
    ]


def test_a_ministry_may_be_called_by_its_field_and_its_state() -> None:
    words = "وأعلنت الخارجية الروسية أن اللقاء مفيد. وقالت وزارة الخارجية الروسية إن الوضع هادئ."
    assert ministries(words) == [["الخارجية الروسية", "وزارة الخارجية الروسية"]]


def test_a_communique_of_a_ministry_names_it_by_its_field() -> None:
    assert ministries("صدر بيان عن الدفاع التركية أمس.") == [["الدفاع التركية"]]


def test_foreign_policy_is_no_ministry() -> None:
    assert ministries("وقال إن السياسة الخارجية الإيرانية واضحة.") == []


def test_what_somebody_says_of_a_body_is_no_part_of_their_office() -> None:
    assert ministries("وذكر متحدث باسم وزارة الدفاع أن الجيش مستعد.") == [["وزارة الدفاع"]]
    assert persons("قال المتحدث باسم وزارة الدفاع العراقية إن الجيش مستعد.", "ar") == [
        ([], ["المتحدث باسم وزارة الدفاع العراقية"])
    ]


def test_a_body_of_any_kind_is_one_where_it_speaks() -> None:
    assert ministries('وذكرت صحيفة "الموج الأزرق" أن الطريق طويل.') == [['صحيفة "الموج الأزرق"']]
    assert ministries("وقال مركز البحار للدراسات إن الطريق طويل.") == [["مركز البحار للدراسات"]]
    assert ministries("وتعتقد الشرطة أن الطريق طويل.") == [["الشرطة"]]
    assert ministries("صحيفة الموج كتبت أن الطريق طويل.") == [["صحيفة الموج"]]


def test_a_nameless_body_is_none() -> None:
    assert ministries("وقالت شركة طيران إن الطريق طويل.") == []
    assert ministries("وزار الوفد مركز البحار للدراسات.") == []


def test_a_ministry_of_a_charge_that_no_list_has_is_one() -> None:
    assert ministries("وأعلنت وزارة التوحيد الكورية الجنوبية أن اللقاء مفيد.") == [
        ["وزارة التوحيد الكورية الجنوبية"]
    ]


def test_a_body_is_called_by_its_noun_and_an_adjective_again() -> None:
    words = "وقال مركز البحار للدراسات إن الطريق طويل. وأضاف المركز المستقل أن الوقت قصير."
    assert ministries(words) == [["مركز البحار للدراسات", "المركز المستقل"]]
    words = "وقالت السلطات السورية إن الطريق طويل. ونفت السلطات التركية ذلك."
    assert ministries(words) == [["السلطات السورية"], ["السلطات التركية"]]


def test_a_medium_is_named_in_marks_behind_its_noun() -> None:
    words = "سایت اینترنتی «کاروانه خاور آن لاین» نوشت: راه باز است. پایگاه خبری-تحلیلی «بامدادان» هم نوشت."
    assert ministries(words, "fa") == [["کاروانه خاور آن لاین"], ["بامدادان"]]


def test_some_paper_and_this_paper_name_none() -> None:
    words = "یک روزنامه آمریکایی نوشت: راه باز است. این روزنامه تعداد نیروهای نظامی ایران را زیاد خواند."
    assert ministries(words, "fa") == []


def test_a_body_with_the_article_ends_before_whom_it_addresses() -> None:
    assert ministries("وحثت وزارة الخارجية المصريين على المشاركة.") == [["وزارة الخارجية"]]
    assert ministries("وأعلنت اللجنة العليا لتنفيذ الاتفاق أن الطريق طويل.") == [
        ["اللجنة العليا لتنفيذ الاتفاق"]
    ]
    assert ministries("ودعا المؤتمر المنظمات الدولية إلى العمل.") == []
