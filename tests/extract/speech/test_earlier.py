"""Who is told to have spoken before, and what only describes something, in Arabic."""

from tests.extract.speech.test_statements_arabic import PAIR, RAMI, said


def test_who_had_spoken_before_stands_behind_the_verb_of_having() -> None:
    words = "وسبق لنوري السهل أن أعلن أن الحدود مفتوحة."
    assert said(words, {**PAIR, "nuri": ["لنوري السهل"]}) == [("الحدود مفتوحة", ["nuri"])]


def test_what_is_described_is_no_subject() -> None:
    words = "وقال رامي الواحة إن المعبر بعيد. ووصف القرار بأنه خطوة متواضعة."
    assert said(words, RAMI)[-1] == ("خطوة متواضعة", ["rami"])


def test_who_describes_what_a_pronoun_means_stands_behind_the_verb() -> None:
    words = 'ورفض مسؤولون هذه الاتهامات، ووصفها رامي الواحة بـ"الزائفة".'
    assert said(words, RAMI)[-1][1] == ["rami"]


def test_a_feminine_state_is_not_whom_a_masculine_relative_means() -> None:
    words = "وأيد رامي الواحة كبير الأطباء في الواحات، الذي وصف السياسة بأنها بعيدة."
    assert said(words, {**RAMI, "east": ["~الواحات"]})[-1][1] == []


def test_people_whom_somebody_thanked_do_not_hide_him() -> None:
    words = 'وشكر رامي الواحة الجنود قائلا إن "المعبر بعيد".'
    assert said(words, RAMI)[-1][1] == ["rami"]


def test_reports_behind_a_verb_of_telling_are_its_subject() -> None:
    words = "ويبدو أن الواحات كانت على علم بذلك، إذ أبلغت مصادر أن الحدود مفتوحة."
    assert said(words, {"east": ["~الواحات"]})[-1] == ("الحدود مفتوحة", [])


def test_whom_a_relative_clause_describes_is_not_who_describes_him() -> None:
    words = 'وقال رامي الواحة إن العلاقة تحسنت في عهد نوري السهل، الذي وصفه بأنه "صديق جيد للغاية".'
    assert said(words, PAIR)[-1][1] == ["rami"]


def test_a_writer_named_behind_what_he_is_calls_on_a_body() -> None:
    words = "دعا الكاتب والإعلامي الشرقي رامي الواحة، أمس، منظمة الموج إلى الرد على السفير."
    assert said(words, {**RAMI, "waves": ["+منظمة الموج"]}) == [("الرد على السفير", ["rami"])]


def test_what_somebody_signed_is_what_he_says_it_is() -> None:
    words = "ووقع رامي الواحة أمس توجيها قال إنه سيفتح الحدود."
    assert said(words, RAMI) == [("سيفتح الحدود", ["rami"])]


def test_what_others_said_is_all_that_somebody_comments_on() -> None:
    words = "علق رامي الواحة على ما أفاد به مصدران عن أن الحدود مفتوحة."
    assert said(words, RAMI) == [("ما أفاد به مصدران عن أن الحدود مفتوحة", ["rami"])]


def test_and_before_a_name_behind_a_verb_joins_a_clause() -> None:
    words = "الضيوف يتغيبون ورامي الواحة يقر بالإخفاق."
    assert said(words, {"rami": ["ورامي الواحة"]}) == [("بالإخفاق", ["rami"])]


def test_the_second_half_of_a_heading_is_of_who_opens_it() -> None:
    words = "الواحة يريد محاكمة سريعة لخصمه.. ويتمنى إقرار القانون الجديد\nوصل الضيوف إلى المدينة أمس."
    assert said(words, RAMI)[0] == ("إقرار القانون الجديد", ["rami"])


def test_whose_speech_it_is_speaks_in_it() -> None:
    words = "وفي الصحيفة مقال لرامي الواحة السابق يقول فيه إن الحدود مفتوحة."
    assert said(words, {"rami": ["لرامي الواحة"]})[-1][1] == ["rami"]


def test_demands_that_somebody_condemns_are_no_words_of_his() -> None:
    assert said("واستنكر رامي الواحة، مطالبة آخرين بفتح الحدود.", RAMI) == []


def test_talks_and_dangers_of_nobody_say_nothing() -> None:
    assert said("وكان ذلك النزاع القديم يهدد بانهيار الهدنة كلها.", RAMI) == []


def test_what_can_be_said_nobody_says() -> None:
    assert said("ولم يتضح إن كان بإمكانها القول إن الحدود مفتوحة.", RAMI) == []


def test_one_of_a_group_named_by_the_way_does_not_speak_for_it() -> None:
    cast = {"east": ["~الواحات"], "west": ["~والجزر"]}
    words = "يذكر أن 23 دولة، بينها الواحات، والجزر، أعلنت أمس طرد عدد من الضيوف."
    assert said(words, cast)[-1][1] == []


def test_news_that_told_something_are_nobody() -> None:
    words = "وأثارت سارة الواحة جدلا بعد أنباء ذكرت أنها طلبت المساعدة."
    assert said(words, {"sara": ["سارة الواحة"]})[-1][1] == []
