"""Lists of other stories under the story, told by their shape."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.label.page.listed import without_lists
from newsclean.model import BODY, Role, Source
from newsclean.read.html import read_html
from tests.strategies.stories import SENTENCES

STORY = "".join(f"<p>{sentence} {sentence}</p>" for sentence in SENTENCES * 3)
OTHERS = [sentence.replace("Exampleshire", "Otherland").replace("rain", "snow") for sentence in SENTENCES]


def looked_at(html):
    """The page as if everything but links had been kept."""
    blocks = [
        block.label(Role.RELATED, "page.links") if block.hints.link_chars == len(block.text) else block
        for block in read_html(Source(html)).blocks
    ]
    return list(without_lists(blocks))


def item(text, *, linked=True):
    head = "Mayor opens a bridge over the bay"
    return f"<li class=popular><h3>{f'<a href=/x>{head}</a>' if linked else head}</h3><p>{text}</p></li>"


def page(story, items):
    return f"<article>{story}</article><ul>{''.join(items)}</ul>"


def test_what_a_list_of_linked_headlines_says_under_the_story_is_teasers():
    blocks = looked_at(page(STORY, [item(text) for text in OTHERS[:3]]))
    assert [block.text for block in blocks if block.role is Role.TEASER] == OTHERS[:3]
    assert blocks[-1].reasons[-1].rule == "page.listed"


@given(st.lists(st.sampled_from(OTHERS), min_size=3, max_size=12))
def test_the_story_stays_whatever_is_listed_under_it(others):
    alone = [block.text for block in looked_at(page(STORY, [])) if block.role in BODY]
    assert [block.text for block in looked_at(page(STORY, map(item, others))) if block.role in BODY] == alone


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(page(STORY, [item(text, linked=False) for text in OTHERS[:3]]), id="headings that lead nowhere"),
        pytest.param(page(STORY, [item(text) for text in OTHERS[:2]]), id="two of a shape"),
        pytest.param(
            page("<p>Five wells to visit.</p>", [item(text) for text in OTHERS[:3]]), id="the list is the story"
        ),
        pytest.param(page(STORY, [f"<li>{text}</li>" for text in OTHERS]), id="a plain list"),
    ],
)
def test_look_alikes_stay(html):
    assert not [block for block in looked_at(html) if block.role is Role.TEASER]
