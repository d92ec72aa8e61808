from newsclean.read.words import Words


def test_hyphens_underscores_and_humps_part_tokens():
    assert Words().of({"class": "storyBody main-text_2", "id": "XMLNode"}) == (
        "story",
        "body",
        "main",
        "text",
        "xml",
        "node",
    )


def test_attributes_that_name_nothing_are_not_read():
    assert Words().of({"href": "/sport", "style": "color:red"}) == ()


def test_a_kilobyte_of_utility_classes_is_read_in_part():
    assert len(Words().of({"class": "px " * 1000})) < 100
