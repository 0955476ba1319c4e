"""Who opens a sentence is sought up to the end of the text, and no further."""

import pytest

from rasad.document import Document
from rasad.pipeline import Reader


@pytest.mark.parametrize("words", ["رضا رستم", "پایان.\nرضا رستم", "به گزارش ایسنا، رضا رستم"])
def test_a_text_that_ends_behind_a_name_is_read(words: str) -> None:
    assert Reader.load().read(Document(source="words", text=words)).statements == ()


@pytest.mark.parametrize(
    "source", ["خبرگزاری فارس", "خبرگزاری فارس از کرمانشاه", "خبرگزاری فارس از کرمانشاه،"]
)
def test_who_is_described_behind_a_cited_agency_opens_the_sentence(source: str) -> None:
    words = f"به گزارش {source} محمود ساکت که در مدرسه سخن می‌گفت، ادامه داد: راه باز است."
    found = Reader.load().read(Document(source="words", text=words))
    (person,) = [referent.id for referent in found.referents if referent.kind == "person"]
    assert [statement.speakers for statement in found.statements] == [(person,)]
