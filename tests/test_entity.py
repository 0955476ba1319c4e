from rasad.entity import Entity, NameUse


def test_the_preferred_name_of_a_language_is_the_one_that_most_reports_use() -> None:
    uses = (
        NameUse(language="fa", name="رهگشا", count=3),
        NameUse(language="fa", name="مهناز رهگشا", count=3),
        NameUse(language="fa", name="م. رهگشا", count=1),
        NameUse(language="ar", name="مهناز رهكشا", count=1),
    )
    entity = Entity(id="person-1", kind="person", names=uses)
    assert entity.preferred_names() == {"ar": "مهناز رهكشا", "fa": "مهناز رهگشا"}


def test_an_account_is_shown_only_where_there_is_no_name() -> None:
    account = NameUse(language="fa", name="@mrahgosha", count=9)
    named = Entity(id="p", kind="person", names=(account, NameUse(language="fa", name="مهناز رهگشا")))
    assert named.preferred_names() == {"fa": "مهناز رهگشا"}
    assert Entity(id="p", kind="person", names=(account,)).preferred_names() == {"fa": "@mrahgosha"}
