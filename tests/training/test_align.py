from newsclean.training.align import aligned


def test_a_teaser_of_the_story_is_not_the_story():
    story = ["Rain fell on the hills of the county on Tuesday.", "The wells filled again by Friday."]
    teaser = "Rain fell on the hills"
    shares, found = aligned([*story, "Home", teaser], " ".join(story))
    assert shares == [1, 1, 0, 0]
    assert found == 1


def test_gold_that_is_not_in_the_page_is_not_found():
    assert aligned(["Home", "Sport"], "Rain fell on the hills of the county.")[1] == 0


def test_han_text_is_aligned_by_characters():
    assert aligned(["首页", "山上下了雨,水井又满了"], "山上下了雨,水井又满了")[0] == [0, 1]


def test_an_empty_page_has_no_shares():
    assert aligned([], "Rain fell.") == ([], 0)
