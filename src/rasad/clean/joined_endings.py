"""The endings, stems and prefixes of Persian that are joined to the word beside them."""

# Endings that follow any noun, adjective or participle, names unknown to all lists too (شنیانگ‌های).
PLURALS = frozenset("ها های هایی هایم هایت هایش هایمان هایتان هایشان".split())
AFTER_HEH = frozenset("ام ای ایم اید اند اش ات مان تان شان".split())
# Those of them that follow ی too (زندگی‌ام, ایرانی‌اند), where مان, شان may be nouns and ای a call.
AFTER_YE = frozenset("ام ات اش اند ایم اید".split())
PERSONS = ("م", "ی", "د", "ست")  # how a verb unknown to all lists ends after می
# Present stems that are no words by themselves, and with a noun before them make another (بحران‌آفرینی, تنش‌زدا).
_BOUND_STEMS = "زدا پذیر انگیز گرا پرداز اندیش نشین شناس نویس افکن پژوه نورد زدای گرای".split()
_NOUN_STEMS = "آفرین ستیز گذار گریز نگار".split()  # these are, without an ending
BOUND = frozenset(_BOUND_STEMS) | frozenset(
    stem + ending
    for stem in (*_BOUND_STEMS, *_NOUN_STEMS)
    for ending in ("ی", "یی", "ان", "انه", "یهای", "ییها")
)
DEGREES = frozenset("تر ترین تری".split())
ENDINGS = PLURALS | AFTER_HEH | DEGREES | frozenset("است ترها گر گرا گرایی گرایان".split())
VERBAL = frozenset("می نمی همی برمی درمی بازمی فرامی فرومی وامی برنمی درنمی بازنمی".split())
