"""Make a document's text ready for matching: folded, its language told, cut into words and sentences."""

from rasad.clean.language import detect_language
from rasad.clean.normalize import fold_text
from rasad.clean.segment import segment
from rasad.document import Document
from rasad.stages import Stages, at_once
from rasad.text import Text


def prepare(document: Document) -> Text:
    """Return the document's text folded, segmented, with its language and the way back."""
    return at_once(make_ready(document))


def make_ready(document: Document) -> Stages[Text]:
    """Fold and segment the document's text, stage by stage."""
    folded, origins = fold_text(document.text)
    language = detect_language(document.text, folded)
    yield
    segments = segment(folded)
    yield
    return Text(
        document=document,
        language=language,
        folded=folded,
        origins=origins,
        words=segments.words,
        starts=segments.starts,
        ends=segments.ends,
        sentences=segments.sentences,
        sentence_of=segments.sentence_of,
        quotes=segments.quotes,
    )
