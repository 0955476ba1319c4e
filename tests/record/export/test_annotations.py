from tests.record.export.conftest import TEXT

from rasad.record.export.annotations import annotations
from rasad.record.store import Record


def test_every_selector_finds_its_words_by_position_and_by_quotation(record: Record) -> None:
    texts = {reading.document.id: reading.document.text for reading, _ in record.linked_readings()}
    for annotation in annotations(record):
        targets = annotation["target"] if isinstance(annotation["target"], list) else [annotation["target"]]
        text = texts[annotation["id"].split(":")[3]]
        for target in targets:
            position, quotation = target["selector"]
            assert position["type"] == "TextPositionSelector"
            assert quotation["type"] == "TextQuoteSelector"
            assert text[position["start"] : position["end"]] == quotation["exact"]
            around = quotation["prefix"] + quotation["exact"] + quotation["suffix"]
            assert around in text


def test_annotations_have_what_the_model_requires(record: Record) -> None:
    found = list(annotations(record))
    assert len({annotation["id"] for annotation in found}) == len(found)
    for annotation in found:
        assert annotation["@context"] == "http://www.w3.org/ns/anno.jsonld"
        assert annotation["type"] == "Annotation"
        assert annotation["motivation"] in {"identifying", "describing", "classifying"}


def test_a_statement_tells_its_speaker_and_its_topic(record: Record) -> None:
    (said,) = (
        each for each in annotations(record) if each["body"][0].get("value", "").startswith("statement:")
    )
    assert [body["value"] for body in said["body"]][:1] == ["statement: indirect"]
    told = {body["value"].partition(": ")[0]: body["value"].partition(": ")[2] for body in said["body"]}
    assert told["speaker"].startswith("person-")
    assert told["topic"] == "transport.rail"
    assert said["target"]["source"] == "https://example.org/a"
    assert said["target"]["selector"][1]["exact"] == "=راه باز است"
    assert said["target"]["selector"][1]["suffix"] == TEXT[TEXT.index("\n") :][:32]
