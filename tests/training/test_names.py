from newsclean.training.names import tables, votes
from tests.strategies.stories import SENTENCES, document

PAGE = document()
VOTES = votes(PAGE, [block.text in SENTENCES for block in PAGE.blocks])


def test_names_around_the_story_weigh_for_it_and_others_against():
    names = tables((f"site{number}", VOTES) for number in range(10))
    assert names.elements["article body"][1] > 0
    assert names.elements["main menu"][1] < 0


def test_names_that_few_sites_know_are_left_out():
    assert tables([("one", VOTES)] * 50).elements == {}


def test_words_of_furniture_weigh_against_the_story():
    names = tables((f"site{number}", VOTES) for number in range(10))
    assert names.words["reserved"] < 0 < names.words["wells"]


def test_weights_do_not_depend_on_the_order_of_pages():
    rows = [(f"site{number}", VOTES) for number in range(10)]
    assert tables(rows).elements == tables(rows[::-1]).elements
