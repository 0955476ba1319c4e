from rasad.link.copies import are_near_copies, copies_among, marks_of

TEXT = (
    "وزیر راه کشور الف در دیدار با همتای خود از کشور ب گفت که ساخت پل تازه بر رود مرزی از بهار آغاز می‌شود و دو کشور هزینهٔ آن را "
    "برابر می‌پردازند. به گزارش خبرگزاری، این دیدار در حاشیهٔ نشست سالانهٔ وزیران برگزار شد و یک ساعت به درازا کشید. همتای او نیز "
    "افزود که نقشه‌های پل آماده است و پیمانکار تا پایان ماه برگزیده می‌شود. دو طرف دربارهٔ گشایش گذرگاه دوم نیز گفت‌وگو کردند."
)
OTHER = (
    "رئیس شورای شهر در گفت‌وگو با خبرنگاران از افزایش بودجهٔ پارک‌ها خبر داد و گفت که امسال بیست بوستان تازه ساخته می‌شود. او "
    "افزود که درختکاری از پاییز آغاز خواهد شد و شهروندان می‌توانند نهال رایگان بگیرند. بخشی از این بودجه از محل عوارض تأمین می‌شود."
)


def test_a_text_cut_a_little_with_a_line_of_its_own_is_a_near_copy() -> None:
    copy = "پایگاه خبری ما:\n" + TEXT[: len(TEXT) * 4 // 5]
    assert are_near_copies(marks_of(TEXT), marks_of(copy))


def test_the_letters_of_the_other_script_make_no_difference() -> None:
    arabic = TEXT.replace("ی", "ي").replace("ک", "ك").replace("\u200c", " ")
    assert marks_of(TEXT) & marks_of(arabic)


def test_another_text_is_no_copy_and_very_short_ones_are_never() -> None:
    assert not are_near_copies(marks_of(TEXT), marks_of(OTHER))
    assert not are_near_copies(marks_of("دیدار شد."), marks_of("دیدار شد."))


def test_copies_lead_to_the_first_of_their_kind() -> None:
    texts = [
        (number, marks_of(text)) for number, text in ((4, TEXT), (5, OTHER), (6, TEXT), (9, TEXT + "\nپایان"))
    ]
    assert copies_among(texts) == {6: 4, 9: 4}
