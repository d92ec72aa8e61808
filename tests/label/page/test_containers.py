from newsclean.label.page.containers import container_columns, group_columns, trunk_columns
from newsclean.label.page.layout import lay_out
from newsclean.label.page.measures import measure
from tests.strategies.stories import SENTENCES, document


def test_the_story_stands_on_the_trunk_and_the_menu_does_not():
    page = document()
    told = trunk_columns(measure(page.blocks), lay_out(page))
    texts = [block.text for block in page.blocks]
    assert told["off_trunk"][texts.index(SENTENCES[0])] < told["off_trunk"][texts.index("Home")]
    assert told["trunk_above"][texts.index(SENTENCES[0])] == 0


def test_the_container_of_the_story_holds_most_of_the_text():
    page = document()
    told = container_columns(measure(page.blocks), lay_out(page))
    story = [block.text for block in page.blocks].index(SENTENCES[0])
    assert told["up1_share"][story] > 0.8


def test_items_of_one_list_are_siblings():
    page = document()
    told = group_columns(measure(page.blocks), lay_out(page))
    texts = [block.text for block in page.blocks]
    assert told["siblings_linked"][texts.index("Home")] == 1
    assert told["siblings_linked"][texts.index(SENTENCES[0])] == 0
