from rasad.judgement import address


def test_an_address_leads_to_words_whatever_ids_a_reading_gives() -> None:
    assert address("0ab1", "person", 3, 9) == "0ab1/person/3-9"
