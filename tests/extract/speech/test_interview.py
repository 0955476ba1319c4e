"""Interviews and press conferences: questions are no statements, answers are the guest's."""

from tests.extract.staging import stage

from rasad.extract.speech.statements import find_statements

# Invented people: no words are put into a real mouth.
PERSIAN = {"نریمان": ["آرش نریمان", "نریمان"], "دلیر": ["کاوه دلیر", "دلیر"]}
ARABIC = {"rami": ["رامي الواحة", "الواحة"], "nuri": ["نوري السهل", "السهل"]}


def said(lines: list[str], language: str) -> list[tuple[str, list[str], str]]:
    """Return words as received, speakers and mode of each statement of a text of lines."""
    scene, names = stage("\n".join(lines), language, PERSIAN if language == "fa" else ARABIC)
    return [
        (scene.text.evidence(s.first, s.end), [names[n] for n in s.speaker.figures], s.mode)
        for s in find_statements(scene)
    ]


def test_behind_labelled_questions_stand_answers() -> None:
    lines = [
        "گفت‌وگو با آرش نریمان درباره راه‌آهن.",
        "سؤال: راه باز است؟",
        "پاسخ: راه باز است. کار تمام شد.",
        "خبرنگار: وزیر گفت که راه بسته است؟",
        "نریمان: او اشتباه گفت که راه بسته است.",
    ]
    assert said(lines, "fa") == [
        ("راه باز است. کار تمام شد", ["نریمان"], "colon"),
        ("او اشتباه گفت که راه بسته است", ["نریمان"], "colon"),
    ]


def test_an_answer_runs_on_over_paragraphs_to_the_next_question() -> None:
    lines = [
        "حوار مع رامي الواحة.",
        "س: هل الطريق مفتوح؟",
        "ج: الطريق مفتوح.",
        "وسيبقى مفتوحا.",
        "س: ومتى ينتهي العمل؟",
        "ج: غدا ينتهي العمل.",
    ]
    assert said(lines, "ar") == [
        ("الطريق مفتوح.\nوسيبقى مفتوحا", ["rami"], "colon"),
        ("غدا ينتهي العمل", ["rami"], "colon"),
    ]


def test_the_medium_may_be_the_questioner() -> None:
    lines = [
        "مصاحبه با آرش نریمان.",
        "فارس: راه باز است؟",
        "راه باز است.",
        "فارس: چه وقت تمام می‌شود؟",
        "فردا تمام می‌شود.",
    ]
    assert [speakers for _, speakers, _ in said(lines, "fa")] == [["نریمان"], ["نریمان"]]


def test_questions_may_have_a_mark_alone() -> None:
    lines = [
        "حوار مع رامي الواحة حول الطرق.",
        "■ هل الطريق مفتوح؟",
        "- الطريق مفتوح منذ أمس.",
        "■ هل قال الوزير إن الطريق بعيد؟",
        "- لم يقل الوزير إن الطريق بعيد.",
    ]
    assert said(lines, "ar") == [
        ("الطريق مفتوح منذ أمس", ["rami"], "colon"),
        ("لم يقل الوزير إن الطريق بعيد", ["rami"], "colon"),
    ]


def test_of_two_who_talk_in_turns_the_one_who_asks_is_no_speaker() -> None:
    lines = [
        "رامي الواحة: هل الطريق مفتوح؟",
        "نوري السهل: الطريق مفتوح.",
        "رامي الواحة: ومتى ينتهي العمل؟",
        "نوري السهل: ينتهي العمل غدا.",
    ]
    assert said(lines, "ar") == [
        ("الطريق مفتوح", ["nuri"], "colon"),
        ("ينتهي العمل غدا", ["nuri"], "colon"),
    ]


def test_questions_of_an_article_are_no_interview() -> None:
    lines = [
        "آرش نریمان گفت: راه باز است.",
        "راه باز است؟",
        "راه‌های کشور بسیار است.",
        "چه باید کرد؟",
        "باید راه ساخت.",
        "چه کسی می‌سازد؟",
        "همه می‌سازند.",
    ]
    assert said(lines, "fa") == [("راه باز است", ["نریمان"], "colon")]


def test_a_medium_in_the_dateline_asks_nothing() -> None:
    lines = [
        "خبرگزاری فارس: آرش نریمان گفت: راه باز است.",
        "سؤال: راه باز است؟",
        "نریمان: باز است و می‌ماند.",
        "سؤال: تا کی باز است؟",
        "نریمان: تا زمستان باز است.",
    ]
    assert [words for words, _, _ in said(lines, "fa")] == [
        "راه باز است",
        "باز است و می‌ماند",
        "تا زمستان باز است",
    ]
