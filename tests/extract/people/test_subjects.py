"""Who opens a sentence is sought up to the end of the text, and no further."""

import pytest

from rasad.document import Document
from rasad.pipeline import Reader


@pytest.mark.parametrize("words", ["رضا رستم", "پایان.\nرضا رستم", "به گزارش ایسنا، رضا رستم"])
def test_a_text_that_ends_behind_a_name_is_read(words: str) -> None:
    assert Reader.load().read(Document(source="words", text=words)).statements == ()
