import numpy as np

from newsclean.label.page.layout import lay_out
from newsclean.label.page.likeness import likeness_columns
from newsclean.label.page.measures import measure
from tests.strategies.stories import document


def likeness(page):
    return likeness_columns(page, measure(page.blocks), lay_out(page))


def test_the_headline_shares_all_its_words_with_the_title():
    page = document()
    told = likeness(page)
    at = [block.text for block in page.blocks].index("Rain at last in Exampleshire")
    assert told["title_words"][at] == 1


def test_without_a_title_no_block_is_the_headline():
    told = likeness(document("<p>Rain fell.</p><p>It stopped.</p>"))
    assert set(told["headline_blocks"].tolist()) == {-9}


def test_a_block_said_twice_is_marked_both_times():
    told = likeness(document("<p>Rain fell.</p><p>Dry.</p><p>Rain fell.</p>"))
    assert told["repeated"].tolist() == [1, 0, 1]


def test_a_stated_body_marks_what_stands_in_it():
    words = " ".join(f"word{number}" for number in range(80))
    state = f'<script type="application/ld+json">{{"@type": "Article", "articleBody": "{words}"}}</script>'
    told = likeness(document(f"{state}<p>{words[:60]}</p><p>Buy now</p>"))
    assert np.allclose(told["stated"], [1, 0])
